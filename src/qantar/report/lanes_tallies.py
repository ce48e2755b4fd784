"""Running counts beside the lanes: what a body had announced by each step, as it announced it."""

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from markupsafe import Markup

from qantar.report.chronology_days import Chronology
from qantar.report.contested_claims import claim_figure
from qantar.values.dates import DateError, read_edtf

if TYPE_CHECKING:
    from qantar.report.lanes import Lane
    from qantar.report.sheet import Sheet

Claim = Mapping[str, Any]
#: So many running counts stand under the lanes; all of them are on the page of contested figures.
MOST_LANES = 4
#: Standings of claims that nobody is taken to stand by.
_NOT_SAID = ("misprint", "copy")


def tally_lanes(sheet: "Sheet", chronology: Chronology) -> list["Lane"]:
    """Return a lane for each running count about this chronology's episodes or events, a figure a step."""
    from qantar.report.lanes import Cell, Lane

    site = sheet.site
    about = {f"events/{event.id}" for event in chronology.events}
    about |= {
        f"vocabularies/episodes/{event.row['episode']}" for event in chronology.events if event.row.get("episode")
    }
    groups: dict[tuple[str, str, str], list[Claim]] = {}
    for claim in site.published.rows("claims"):
        if _running(claim) and claim.get("about") in about and _step(chronology, claim) is not None:
            key = tuple(str(claim.get(name) or "") for name in ("measure", "population", "unit"))
            groups.setdefault(key, []).append(claim)  # type: ignore[arg-type]
    lanes: list[Lane] = []
    # The counts that were announced most often come first: those are what the days are remembered by.
    ordered = sorted(groups.items(), key=lambda item: (-len(item[1]), _first(chronology, item[1]), item[0]))
    for (measure, population, _), claims in ordered[:MOST_LANES]:
        cells = [Cell() for _ in chronology.steps]
        for claim in sorted(claims, key=lambda claim: str(claim.get("as_of") or claim.get("said_on"))):
            step = _step(chronology, claim)
            if step is not None:
                cells[step] = Cell(figure=claim_figure(sheet, claim))
        name = Markup("{}").format(site.code("measures", measure))
        said = Markup('<span lang="en" dir="ltr">as announced</span>')
        below = Markup("{}, {}").format(site.own_text(population), said) if population else said
        lanes.append(Lane(name, below, cells, "tally sep" if not lanes else "tally"))
    return lanes


def _running(claim: Claim) -> bool:
    spoken = claim.get("reading") != "ocr" and claim.get("standing") not in _NOT_SAID
    return spoken and str(claim.get("cumulative") or "").lower() in ("yes", "true") and bool(claim.get("value"))


def _step(chronology: Chronology, claim: Claim) -> int | None:
    try:
        day = read_edtf(str(claim.get("as_of") or claim.get("said_on") or ""))
    except DateError:
        return None
    if day.earliest is None or day.latest is None:
        return None
    held = (i for i, step in enumerate(chronology.steps) if step.holds(day.earliest, day.latest))
    return next(held, None)


def _first(chronology: Chronology, claims: Sequence[Claim]) -> int:
    return min(step for claim in claims if (step := _step(chronology, claim)) is not None)
