"""What a statement says of a part of a whole that somebody counted: most of it, all of it, more than so much.

**What it answers.** Whether figures that were stated (claims) bear out that a part is more or less than some share of
a whole: the votes for of all votes, the new members of all members.

**What it needs.** `claims` (id, value, unit, base) and the statement in `statements`.

**What it gives.** The share for each whole that is named, and a verdict. Figures are taken as wide as their words are
("more than 80"). Rival wholes are all tried. A part that was counted within one whole (its base) says for another
whole only that the share is no smaller than part and whole make it. A claim in percent is a share as it stands, as
wide as it was rounded. A census has no margin of error, and none is given.

**What it refuses.** Claims that are not there, that a scanner misread (reading ocr), or that nobody verified
(restored); a part without a whole, unless it is in percent.

    >>> from qantar.methods.share import METHOD
    >>> claims = [
    ...     {"id": "votes-for", "value": "6,163,516", "base": "7,985,769", "unit": "people"},
    ...     {"id": "votes", "value": "7,985,769", "unit": "people"},
    ... ]
    >>> said = [{"id": "most", "text": "An overwhelming majority was in favour."}]
    >>> settings = {"statement": "statements/most", "part": "votes-for", "wholes": ["votes"],
    ...             "says": "more than", "share": "2/3"}
    >>> answers = METHOD(settings, claims=claims, statements=said)
    >>> answers[0].value.shown["en"].replace("\N{NO-BREAK SPACE}", " "), answers[-1].verdict.word
    ('77.2 %', 'supported')

Cites: manski2003
"""

from collections.abc import Iterator
from dataclasses import dataclass
from fractions import Fraction
from typing import Literal

from pydantic import Field, field_validator

from qantar.findings import Caveat, Finding
from qantar.methods import cells
from qantar.methods.claim_rows import Claim, claim_named, said_by
from qantar.methods.inputs import input_of, sources_of
from qantar.methods.judging import Bearing, Check
from qantar.methods.method import Method, Refusal
from qantar.methods.statement_rows import COLUMNS, NEEDED, Rests, StatementSettings, read_statement
from qantar.methods.wording import (
    NBSP,
    bounds,
    caveat,
    certain,
    english,
    percent_value,
    plain,
    read_share,
    rounded,
    share_words,
)
from qantar.tables.frames import Frames

ALL = Fraction(1)
OPPOSITE = {"more than": "not more than", "fewer than": "not fewer than", "at least": "fewer than"}


class ShareSettings(StatementSettings):
    """Which part, of which whole, and what the statement says of its share."""

    part: str = Field(description="The id of the claim that counts the part, or gives its share in percent.")
    wholes: tuple[str, ...] = Field(
        default=(), description="The ids of the claims that count the whole; several where they are rivals."
    )
    says: Literal["more than", "fewer than", "at least"] = Field(description="How the share stands to the other.")
    share: str = Field(description="The share that the statement speaks of: 1/2, 2/3, 95 %.")

    @field_validator("share")
    @classmethod
    def _is_share(cls, value: str) -> str:
        read_share(value)
        return value


@dataclass(frozen=True)
class Part:
    """A part of one whole: the least and the most of it that it can be."""

    key: str
    part: Claim
    whole: Claim | None
    low: Fraction
    high: Fraction | None
    told: str


def run(frames: Frames, settings: ShareSettings) -> Iterator[Finding]:
    """Yield the share of each whole, then the verdict."""
    statement = read_statement(frames, settings)
    part = _usable(claim_named(frames, settings.part))
    wholes = [_usable(claim_named(frames, id_)) for id_ in settings.wholes]
    if not wholes and part.unit != "percent":
        raise Refusal(
            f"the claim {part.id!r} is no share", "name the claims that count the whole in the setting wholes"
        )
    parts = [_part_of(part, whole) for whole in wholes] or [_stated(part)]
    for found in parts:
        yield _share(frames, found)
    limit = read_share(settings.share)
    rows = [part.row, *(whole.row for whole in wholes)]
    where = f"id = {' or '.join([settings.part, *settings.wholes])}"
    checks = [_check(found, settings.says, limit, many=len(parts) > 1) for found in parts]
    yield statement.verdict(
        METHOD.question, checks, [Rests("claims", rows, where)], caveats=[_who(frames, found) for found in parts[:1]]
    )


def _usable(claim: Claim) -> Claim:
    if claim.reading != "printed" or claim.standing == "misprint":
        raise Refusal(
            f"the claim {claim.id!r} was read from a bad scan or is a misprint", "a verdict must not rest on it"
        )
    if claim.low is None:
        raise Refusal(f"the claim {claim.id!r} gives no number that has a lower end")
    return claim


def _stated(part: Claim) -> Part:
    value = part.value
    assert value is not None
    half = Fraction(value.step) / 200 if value.exact is not None else Fraction(0)
    low = Fraction(value.low or 0) / 100 - half
    high = ALL if value.high is None else min(ALL, Fraction(value.high) / 100 + half)
    return Part(
        part.id, part, None, max(Fraction(0), low), high, f"the share is given as {value.text.rstrip('% ')}{NBSP}%"
    )


def _part_of(part: Claim, whole: Claim) -> Part:
    assert part.value is not None
    assert whole.value is not None
    if not whole.value.low or part.value.low is None:
        raise Refusal(f"the claim {whole.id!r} leaves open whether there was anything", "a share takes a whole above 0")
    least = Fraction(part.value.low) / Fraction(whole.value.high or whole.value.low)
    base = cells.number(part.row, "base")
    counted_elsewhere = base is not None and (base.low, base.high) != (whole.value.low, whole.value.high)
    known = part.value.high is not None and not counted_elsewhere
    most = min(ALL, Fraction(part.value.high or 0) / Fraction(whole.value.low)) if known else ALL
    told = f"{part.shown} of {whole.shown}"
    if counted_elsewhere:
        told = f"{part.shown} were counted within {base.text if base else ''}; of {whole.shown} no parts are told"
    if whole.value.high is None:
        least = Fraction(0)
    return Part(f"{part.id}-of-{whole.id}", part, whole, least, most, told)


def _check(found: Part, says: str, limit: Fraction, *, many: bool) -> Check:
    low, high = found.low, found.high if found.high is not None else ALL
    words = share_words(limit)
    bears: Bearing = "open"
    if says == "fewer than":
        bears = "for" if high < limit else "against" if low >= limit else "open"
    else:
        enough = low > limit or (says == "at least" and low >= limit)
        short = high < limit or (says == "more than" and high <= limit)
        bears = "for" if enough else "against" if short else "open"
    side = {"for": f"{says} {words}", "against": f"{OPPOSITE[says]} {words}", "open": f"{words} lies in between"}[bears]
    ends = _ends(low, high)
    why = f"{found.told[:1].upper()}{found.told[1:]}, that is {ends}: {side}."
    needs = "The parts of each whole." if bears == "open" and many else ""
    return Check(bears, why, needs, (found.key,), limit=float(100 * limit))


def _ends(low: Fraction, high: Fraction) -> str:
    ends = dict.fromkeys(str(rounded(100 * end, 1)) for end in (low, high))
    return f"{' to '.join(ends)}{NBSP}%"


def _who(frames: Frames, found: Part) -> Caveat:
    return caveat(
        "stated", f"Stated by {said_by(frames, found.part).get('en', 'somebody')}; not counted by this study."
    )


def _share(frames: Frames, found: Part) -> Finding:
    rows = [found.part.row, *([found.whole.row] if found.whole else [])]
    value = None
    if found.whole is None and found.part.value is not None and found.part.value.exact is not None:
        value = percent_value(found.part.value.exact, written=found.part.value.text.rstrip("% "))
    elif found.low == found.high:
        value = percent_value(100 * found.low)
    low, high = (float(plain(100 * end)) if end is not None else None for end in (found.low, found.high))
    meaning = "A share of counts as stated; no margin of error belongs to it." if found.whole else "As stated."
    return Finding(
        id=found.key,
        question=english(METHOD.question),
        label=english(found.told[:1].upper() + found.told[1:]),
        value=value,
        missing=None if value else "unknown",
        unit="percent",
        period=found.part.period,
        place=found.part.place,
        base=english(found.whole.shown) if found.whole else None,
        uncertainty=certain(meaning) if value else bounds(low, high, "What the stated figures leave."),
        inputs=[input_of(frames, "claims", rows, f"id = {' or '.join(str(row['id']) for row in rows)}")],
        sources=sources_of(rows),
    )


METHOD = Method(
    id="share",
    question="What part of the whole is it?",
    settings=ShareSettings,
    requires={"claims": ("id", "value"), "statements": NEEDED},
    uses={
        "claims": ("about", "measure", "unit", "base", "period", "said_by", "standing", "reading", "source", "locator"),
        "actors": ("id", "label"),
        "statements": COLUMNS,
    },
    run=run,
    shows="rows",
    cites=("manski2003",),
)
