"""What a statement says of the parts of a whole: which was largest, how large, and when.

**What it answers.** Whether the printed shares bear out that a part, or several together, was the largest or smallest
of a period, more or less than some share of the whole, there at all, or larger in one period than in any other.

**What it needs.** `series` with the shares of the parts in percent, and the statement in `statements`; `claims` about
rows of series tell which figures are in doubt.

**What it gives.** For each part and period named the least and the most that its printed figure can stand for, and a
verdict. Shares are taken as they were rounded; a part without a figure lies within what the others leave. Parts that
are as large as each other are a tie, and none of them is the largest. Where the parts do not make up the whole, the
rest counts as one part more. A share that was only restored from a bad scan counts as not stated.

**What it refuses.** Parts that are not in percent, periods that have no figures, and figures that are in doubt.

    >>> from qantar.methods.leading import METHOD
    >>> series = [
    ...     {"indicator": part, "place": "land", "period": year, "value": value, "unit": "percent"}
    ...     for year, part, value in [("2018", "wages", "43.75"), ("2018", "power", "43.75"), ("2018", "roads", "12.5"),
    ...                               ("2019", "wages", "15"), ("2019", "power", "65"), ("2019", "roads", "20")]
    ... ]
    >>> said = [{"id": "power", "text": "Power was what most gathered for, in 2018 and 2019."}]
    >>> checks = [{"parts": ["power"], "says": "largest", "when": ["2018", "2019"]}]
    >>> settings = {"statement": "statements/power", "parts": ["wages", "power", "roads"], "checks": checks}
    >>> METHOD(settings, series=series, statements=said)[-1].verdict.word
    'mixed'

Cites: manski2003, brown2017
"""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from fractions import Fraction
from typing import Literal

from pydantic import Field, field_validator, model_validator

from qantar.findings import Finding, Translations
from qantar.methods import cells
from qantar.methods.count_rows import span_of
from qantar.methods.inputs import input_of, sources_of
from qantar.methods.judging import Check
from qantar.methods.method import Method, Refusal, Settings
from qantar.methods.part_shares import ALL, NONE, Ends, Mixture, mixtures
from qantar.methods.statement_rows import COLUMNS, NEEDED, Rests, StatementSettings, read_statement
from qantar.methods.wording import (
    NBSP,
    bounds,
    capital,
    date_words,
    english,
    joined,
    listing,
    percent_value,
    plain,
    read_share,
    rounded,
    share_words,
)
from qantar.tables.frames import Frames


class Said(Settings):
    """One thing that the statement says of the parts."""

    parts: tuple[str, ...] = Field(min_length=1, description="The codes of the parts, taken together.")
    says: Literal["largest", "smallest", "more than", "fewer than", "present", "highest"] = Field(
        description="Largest or smallest part of each period; more or fewer than a share; there at all; highest share "
        "of all periods."
    )
    when: tuple[str, ...] = Field(default=(), description="The periods; left out, all that have figures.")
    share: str | None = Field(default=None, description="A share of the whole: 1/2, 95 %.")

    @field_validator("share")
    @classmethod
    def _is_share(cls, value: str | None) -> str | None:
        if value is not None:
            read_share(value)
        return value

    @model_validator(mode="after")
    def _is_whole(self) -> "Said":
        if (self.says in ("more than", "fewer than")) != (self.share is not None):
            raise ValueError(f"{self.says!r} {'takes' if self.share is None else 'does not take'} a share")
        if self.says == "highest" and len(self.when) != 1:
            raise ValueError("'highest' takes one period under when")
        return self


class LeadingSettings(StatementSettings):
    """Which parts, whether they make up the whole, and what the statement says."""

    parts: tuple[str, ...] = Field(min_length=1, description="The codes of all parts that have figures.")
    checks: tuple[Said, ...] = Field(min_length=1, description="What the statement says, part by part.")
    whole: bool = Field(default=True, description="Whether the parts make up the whole, rounding aside.")
    place: str | None = Field(default=None, description="The id of the place; may be left out if there is one only.")


def run(frames: Frames, settings: LeadingSettings) -> Iterator[Finding]:
    """Yield what each part named can have been in each period named, then the verdict."""
    statement = read_statement(frames, settings)
    unknown = [code for said in settings.checks for code in said.parts if code not in settings.parts]
    if unknown:
        raise Refusal(f"{unknown[0]!r} is not among the parts", f"the parts are: {', '.join(settings.parts)}")
    found = mixtures(frames, settings.parts, settings.place, whole=settings.whole)
    labels = {code: frames.code("indicators", code) for code in settings.parts}
    shown: dict[str, Finding] = {}
    checks: list[Check] = []
    for said in settings.checks:
        chosen = _chosen(found, said.when)
        for mixture in chosen if said.says != "highest" else found:
            shown.setdefault(mixture.key(said.parts), _share(frames, mixture, said.parts, labels))
        if said.says == "present":
            checks.append(_present(chosen, said, labels))
        else:
            checks += [_check(mixture, said, labels, found) for mixture in chosen]
    yield from shown.values()
    rows = [row for mixture in found for row in mixture.rows]
    yield statement.verdict(
        METHOD.question, checks, [Rests("series", rows, f"indicator = {' or '.join(settings.parts)}")]
    )


def _chosen(found: Sequence[Mixture], when: Sequence[str]) -> list[Mixture]:
    if not when:
        return list(found)
    by_span = {mixture.span: mixture for mixture in found}
    wanted = [(text, span_of(cells.edtf(text, "when"))) for text in when]
    lost = [text for text, span in wanted if span not in by_span]
    if lost:
        periods = ", ".join(mixture.period.text for mixture in found)
        raise Refusal(f"no figures are of the period {lost[0]}", f"there are: {periods}")
    return [by_span[span] for _, span in wanted]


def _check(mixture: Mixture, said: Said, labels: dict[str, Translations], found: Sequence[Mixture]) -> Check:
    own = mixture.together(said.parts)
    names = _names(said.parts, labels)
    told = f"In {mixture.words} {names} made up {_shown(mixture, said.parts)}"
    keys = (mixture.key(said.parts),)
    if said.share is not None:
        return replace(_against_share(own, said, told, keys), limit=float(100 * read_share(said.share)))
    if said.says == "highest":
        return _highest(mixture, said, found, labels)
    return _against_others(mixture, said, labels, told)


def _present(chosen: Sequence[Mixture], said: Said, labels: dict[str, Translations]) -> Check:
    """Hold against the figures that the parts were there in every one of these periods."""
    ends = [(mixture.together(said.parts), mixture) for mixture in chosen]
    keys = tuple(mixture.key(said.parts) for mixture in chosen)
    names = capital(_names(said.parts, labels))
    absent = [mixture.words for own, mixture in ends if own.high <= 0]
    if absent:
        return Check("against", f"{names} made up nothing in {listing(absent)}.", "", keys)
    unsure = [mixture.words for own, mixture in ends if own.low <= 0]
    if unsure:
        why = f"{names} may have made up nothing in {listing(unsure)}."
        return Check("open", why, f"The shares of {listing(unsure)}.", keys)
    least = min(ends, key=lambda item: item[0].low)[1]
    why = f"{names} are in each of {len(chosen)} periods; the least is {_shown(least, said.parts)} in {least.words}."
    return Check("for", why, "", keys)


def _against_share(own: Ends, said: Said, told: str, keys: tuple[str, ...]) -> Check:
    limit = 100 * read_share(said.share or "0")
    words = share_words(limit / 100)
    above, below = own.low > limit, own.high < limit
    if said.says == "fewer than":
        above, below = below, above
    if above:
        return Check("for", f"{told}, {'less' if said.says == 'fewer than' else 'more'} than {words}.", "", keys)
    if below:
        return Check("against", f"{told}, {'more' if said.says == 'fewer than' else 'less'} than {words}.", "", keys)
    return Check("open", f"{told}: whether that is {said.says} {words} was rounded away.", "The counts.", keys)


def _highest(mixture: Mixture, said: Said, found: Sequence[Mixture], labels: dict[str, Translations]) -> Check:
    own = mixture.together(said.parts)
    others = [other for other in found if other is not mixture]
    above = [other for other in others if other.together(said.parts).low > own.high]
    unsure = [other for other in others if other.together(said.parts).high >= own.low and other not in above]
    told = f"{capital(_names(said.parts, labels))} made up {_shown(mixture, said.parts)} in {mixture.words}"
    keys = (mixture.key(said.parts), *(other.key(said.parts) for other in (above or unsure)))
    if above:
        best = max(above, key=lambda other: other.together(said.parts).low)
        return Check("against", f"{told} and {_shown(best, said.parts)} in {best.words}.", "", keys)
    if unsure:
        which = listing([other.words for other in unsure])
        return Check("open", f"{told}; in {which} it may have been as much.", f"The shares of {which}.", keys)
    next_ = max(others, key=lambda other: other.together(said.parts).high, default=None)
    rest = f", at most {_percent(next_.together(said.parts).high)} in {next_.words}" if next_ else ""
    return Check("for", f"{told}{rest}, and less in all other periods.", "", keys)


def _against_others(mixture: Mixture, said: Said, labels: dict[str, Translations], told: str) -> Check:
    side = 1 if said.says == "largest" else -1
    own = mixture.together(said.parts)
    rivals = {_names((code,), labels): ends for code, ends in mixture.shares.items() if code not in said.parts}
    if mixture.rest.high > 0 and side > 0:
        rivals["everything else together"] = mixture.rest
    names = {_names((code,), labels): code for code in mixture.shares}
    keys = (mixture.key(said.parts),)
    lead, trail = (own.low, own.high) if side > 0 else (own.high, own.low)
    ahead = [name for name, ends in rivals.items() if side * ((ends.low if side > 0 else ends.high) - trail) > 0]
    level = [
        name
        for name in rivals
        if name in names and mixture.as_printed((names[name],)) is not None
        and mixture.as_printed((names[name],)) == mixture.as_printed(said.parts)
    ]  # fmt: skip
    unsure = [name for name, ends in rivals.items() if side * (lead - (ends.high if side > 0 else ends.low)) <= 0]
    if ahead:
        first = max(ahead, key=lambda name: side * rivals[name].low)
        shown = f"{_shown(mixture, (names[first],))}" if first in names else _percent(rivals[first].low)
        return Check("against", f"{told}, {first} {shown}.", "", keys)
    if level:
        return Check("absent", f"{told}, as much as {listing(level)}.", "", keys)
    if unsure:
        return Check(
            "open", f"{told}; {listing(unsure)} may have been as much.", f"The share of {listing(unsure)}.", keys
        )
    return Check("for", f"{told}, {'more' if side > 0 else 'less'} than any other part.", "", keys)


def _names(codes: Sequence[str], labels: dict[str, Translations]) -> str:
    found = [labels[code].get("en") or next(iter(labels[code].values())) for code in codes]
    return listing([name[:1].lower() + name[1:] if name[1:2].islower() else name for name in found])


def _shown(mixture: Mixture, codes: Sequence[str]) -> str:
    printed = mixture.as_printed(codes)
    if printed is not None:
        return _percent(printed)
    own = mixture.together(codes)
    return f"{plain(rounded(own.low, 2))} to {plain(rounded(own.high, 2))}{NBSP}%"


def _percent(share: Fraction) -> str:
    return f"{plain(rounded(share, 2))}{NBSP}%"


def _share(frames: Frames, mixture: Mixture, codes: Sequence[str], labels: dict[str, Translations]) -> Finding:
    own, printed = mixture.together(codes), mixture.as_printed(codes)
    parts = joined(*(labels[code] for code in codes), by=" + ")
    meaning = "As printed; the ends are what it was rounded from." if printed is not None else "Not stated, or not "
    if printed is None:
        meaning = "Not stated, or read from a bad scan: what the other parts leave."
    low, high = (float(plain(min(ALL, max(NONE, end)))) for end in (own.low, own.high))
    return Finding(
        id=mixture.key(codes),
        question=english(METHOD.question),
        label=joined(parts, date_words(mixture.period, parts)),
        value=percent_value(printed, written=plain(printed)) if printed is not None else None,
        missing=None if printed is not None else "unknown",
        unit="percent",
        period=mixture.period.text,
        uncertainty=bounds(low, high, meaning),
        inputs=[input_of(frames, "series", mixture.rows, f"period = {mixture.period.text}")],
        sources=sources_of(mixture.rows),
    )


METHOD = Method(
    id="leading",
    question="Which part was the largest, how large, and when?",
    settings=LeadingSettings,
    requires={"series": ("indicator", "place", "period", "value", "unit"), "statements": NEEDED},
    uses={
        "claims": ("id", "about", "value", "standing", "reading", "source", "locator"),
        "vocabularies": ("vocabulary", "code", "label"),
        "statements": COLUMNS,
    },
    run=run,
    shows="rows",
    cites=("manski2003", "brown2017"),
)
