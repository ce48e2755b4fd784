"""What a page rests on: every source of what it tells, with the places in it, and the works these cite."""

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any

from markupsafe import Markup

from qantar.report.record_page import Group, Section, ours

if TYPE_CHECKING:
    from qantar.report.sheet import Site

Row = Mapping[str, Any]
#: So many places in one source are named; a page that rests on more says how many more.
_PLACES = 60


def sources_section(site: "Site", rows: Iterable[tuple[str, Row]]) -> Section:
    """Return the sources of rows (each with its table), every place in them once, and the works cited there."""
    places: dict[str, dict[str, None]] = {}
    records: list[str] = []
    for table, row in rows:
        if row.get("source"):
            found = places.setdefault(str(row["source"]), {})
            if row.get("locator"):
                found[str(row["locator"])] = None
        if row.get("id"):
            records.append(f"{table}/{row['id']}")
    if not places:
        return Section("sources", "Sources", [])
    lines = [_line(site, source, list(found)) for source, found in places.items()]
    cited = site.cited.works(dict.fromkeys(records))
    if cited:
        lines.append(Markup("<li>{} {}</li>").format(ours(site, "What these cite:"), cited))
    body = Markup('<ul class="rests">{}</ul>').format(Markup("").join(lines))
    return Section("sources", "Sources", [Group([], body=body)])


def _line(site: "Site", source: str, found: list[str]) -> Markup:
    shown = "; ".join(found[:_PLACES])
    more = f" and {len(found) - _PLACES} more places" if len(found) > _PLACES else ""
    between = ": " if shown else ""
    return Markup("<li>{}{}{}</li>").format(site.source_link(source), between, site.own_text(shown + more))
