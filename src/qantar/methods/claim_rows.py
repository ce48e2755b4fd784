"""Claims read from their table: what each is about, who says it, how much, and how it stands to the others."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import date

from qantar.findings import Translations
from qantar.methods import cells
from qantar.methods.method import Refusal
from qantar.methods.wording import NBSP, date_words, joined, shown_number, shown_written, slug
from qantar.tables.frames import Frames, Row
from qantar.values.dates import Edtf
from qantar.values.numbers import Written

#: Standings of claims that can be set against each other; one without a standing is one of them.
COMPARABLE = ("used", "rival", None)


@dataclass(frozen=True)
class Claim:
    """One claim: a figure, what it counts, who says it, and where it stands."""

    id: str
    about: str
    measure: str
    population: str | None
    place: str | None
    period: str | None
    as_of: Edtf | None
    value: Written | None
    unit: str | None
    cumulative: bool
    said_by: str | None
    said_on: Edtf | None
    standing: str | None
    reading: str
    reason: str | None
    row: Row

    @property
    def is_reading(self) -> bool:
        """Whether this is what a scan shows, which nobody said."""
        return self.reading == "ocr"

    @property
    def comparable(self) -> bool:
        """Whether this figure can stand against others of its kind."""
        return self.standing in COMPARABLE and not self.is_reading and self.value is not None

    @property
    def counted(self) -> tuple[str, ...]:
        """What is counted, where and when: claims that agree in this are of one kind."""
        as_of = self.as_of.text if self.as_of else ""
        return (
            self.about,
            self.measure,
            *(part or "" for part in (self.population, self.place, self.period, as_of, self.unit)),
        )

    @property
    def matter(self) -> tuple[str, str]:
        """What the claim is about, more broadly."""
        return (self.about, self.measure)

    @property
    def low(self) -> float | None:
        """The lowest number that the words allow."""
        return None if self.value is None or self.value.low is None else float(self.value.low)

    @property
    def high(self) -> float | None:
        """The highest number that the words allow; None where they leave it open."""
        return None if self.value is None or self.value.high is None else float(self.value.high)

    @property
    def day(self) -> Edtf | None:
        """As of when the figure holds: the day given, else the day it was said."""
        return self.as_of or self.said_on

    @property
    def order(self) -> tuple[date, str]:
        """Claims in the order of time; those without a day come last."""
        return (self.day.latest or date.max if self.day else date.max, self.id)

    @property
    def shown(self) -> str:
        """The figure in English, with the words of its source where these are not a plain number."""
        written = cells.text(self.row, "value") or ""
        if self.value is None:
            return "no number given"
        sign = f"{NBSP}%" if self.unit == "percent" else ""
        if self.value.exact is not None:
            return shown_number(self.value.exact) + sign
        return f"“{written}” ({shown_written(self.value)}{sign})"


def read_claims(frames: Frames, about: Sequence[str], measures: Sequence[str]) -> list[Claim]:
    """Return the claims asked for, all when nothing is; refuse when there are none, or when an id is there twice."""
    claims = [claim_of(row) for row in frames.rows("claims")]
    ids = [claim.id for claim in claims]
    if len(set(ids)) < len(ids):
        repeated = next(id_ for id_ in ids if ids.count(id_) > 1)
        raise Refusal(f"two claims have the id {repeated!r}", "give one of them another id")
    for name, asked, known in (
        ("about", about, {claim.about for claim in claims}),
        ("measure", measures, {claim.measure for claim in claims}),
    ):
        unknown = [item for item in asked if item not in known]
        if unknown:
            raise Refusal(f"no claim has the {name} {unknown[0]!r}", f"there are: {', '.join(sorted(known)[:24])}")
    chosen = [c for c in claims if (not about or c.about in about) and (not measures or c.measure in measures)]
    if not chosen:
        raise Refusal("there are no claims", "claims.csv has no rows, or none that fit the settings")
    return sorted(chosen, key=lambda claim: claim.order)


def claim_named(frames: Frames, id_: str) -> Claim:
    """Return the claim of this id, or refuse."""
    row = frames.find("claims", id=id_)
    if row is None:
        raise Refusal(f"there is no claim {id_!r} that may be published", "the setting names an id of claims.csv")
    return claim_of(row)


def claim_of(row: Row) -> Claim:
    """Read one claim from its row."""
    return Claim(
        id=cells.text(row, "id") or "",
        about=cells.text(row, "about") or "",
        measure=cells.text(row, "measure") or "",
        population=cells.text(row, "population"),
        place=cells.text(row, "place"),
        period=cells.text(row, "period"),
        as_of=cells.day(row, "as_of"),
        value=cells.number(row, "value"),
        unit=cells.text(row, "unit"),
        cumulative=cells.truly(row, "cumulative"),
        said_by=cells.text(row, "said_by"),
        said_on=cells.day(row, "said_on"),
        standing=cells.text(row, "standing"),
        reading=cells.text(row, "reading") or "printed",
        reason=cells.text(row, "reason"),
        row=row,
    )


def grouped(claims: Iterable[Claim], key: Callable[[Claim], tuple[str, ...]]) -> dict[tuple[str, ...], list[Claim]]:
    """Return claims by what they have in common, in a fixed order of groups."""
    found: dict[tuple[str, ...], list[Claim]] = {}
    for claim in claims:
        found.setdefault(key(claim), []).append(claim)
    return dict(sorted(found.items()))


def said_by(frames: Frames, claim: Claim) -> Translations:
    """Return the name of who says it, or that this is not said."""
    own = frames.languages[0]
    if claim.said_by is None:
        return {own: "not said by whom"} if own == "en" else {"en": "not said by whom"}
    if "actors" in frames and frames.find("actors", id=claim.said_by) is None:
        return {"en": "a speaker who is not named here"}  # withheld: not even the id is shown
    return frames.label("actors", claim.said_by)


def short_names(abouts: Iterable[str]) -> dict[str, str]:
    """Return what claims are about as parts of ids: without the table where that leaves them apart.

    >>> short_names(["events/strike", "vocabularies/episodes/january", "tallies/spring/q1/yes"])
    {'events/strike': 'strike', 'tallies/spring/q1/yes': 'spring-q1-yes', 'vocabularies/episodes/january': 'january'}
    >>> short_names(["places/land", "actors/land"])
    {'actors/land': 'actors-land', 'places/land': 'places-land'}
    """
    known = sorted(set(abouts))
    short = {
        about: slug("/".join(about.split("/")[2 if about.startswith("vocabularies/") else 1 :])) for about in known
    }
    alone = {about for about in known if list(short.values()).count(short[about]) == 1 and short[about]}
    return {about: short[about] if about in alone else slug(about) for about in known}


def label_of(frames: Frames, about: str) -> Translations:
    """Return what a claim is about in words: the label of the record it names."""
    table, _, id_ = about.partition("/")
    parts = id_.split("/")
    if table == "vocabularies" and len(parts) == 2:
        return frames.code(parts[0], parts[1])
    if table == "series" and len(parts) >= 3:
        indicator = frames.code("indicators", parts[0])
        return joined(indicator, date_words(cells.edtf("/".join(parts[2:]), "about"), indicator), by=", ")
    if table == "tallies" and len(parts) == 3:
        option = frames.find("options", survey=parts[0], question=parts[1], id=parts[2])
        return frames.texts(option or {}, otherwise=id_)
    if table == "windows" and id_ in frames.windows:
        return date_words(frames.windows[id_], frames.languages)
    return frames.label(table, id_, "title" if table in ("sources", "surveys") else "label")


def matter_label(frames: Frames, claim: Claim) -> Translations:
    """Return the measure and what it is of, in words."""
    return joined(frames.code("measures", claim.measure), label_of(frames, claim.about))
