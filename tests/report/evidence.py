"""Small invented studies for tests of pages: tables written as rows, and a page of the site as HTML."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from qantar.findings import Findings
from qantar.methods import METHODS
from qantar.methods.running import answer
from qantar.report.about import About
from qantar.report.pages import PAGES
from qantar.report.sheet import Sheet, Site
from qantar.report.site import make_environment
from qantar.tables.frames import Frames
from qantar.tables.published import Published
from qantar.tables.relations import Relation, RelationColumn

KEYS = {
    "place_names": ("place", "name", "language", "since"),
    "place_parents": ("place", "parent", "since"),
    "series": ("indicator", "place", "period"),
    "vocabularies": ("vocabulary", "code"),
    "surveys": ("survey",),
    "questions": ("survey", "id"),
    "options": ("survey", "question", "id"),
    "tallies": ("survey", "question", "option"),
}
#: Columns that a method or page may ask for, whether or not a test fills them.
COLUMNS = {
    "events": "id episode date place kind label violence property_damage source locator",
    "reports": "id event derived_from crowd killed injured detained quote language translation adopted reason source"
    " locator",
    "places": "id kind label lat lon since until",
    "place_parents": "place parent since until",
    "place_names": "place name language since until",
    "vocabularies": "vocabulary code label parent",
    "actors": "id kind label",
    "sources": "id type title issued",
    "claims": "id about measure population place period as_of value unit base cumulative said_by said_on quote"
    " language standing reason reading source locator",
}
KINDS = [
    {"vocabulary": "event_kinds", "code": code, "label": label, "parent": parent}
    for code, label, parent in (
        ("protest", "Protest", None),
        ("peaceful-protest", "Peaceful protest", "protest"),
        ("end-of-protest", "End of a protest", "protest"),
        ("riot", "Riot", None),
        ("seizure-of-building", "Seizure of a building", "riot"),
        ("attack", "Attack", "violence-against-civilians"),
        ("violence-against-civilians", "Violence against civilians", None),
        ("death", "Death reported", None),
        ("statement", "Statement", None),
        ("sit-in", "Sit-in", "protest"),
    )
]


def square(place: str, west: float, south: float, size: float = 2.0, **properties: str) -> dict[str, Any]:
    """Return a square shape with its south-western corner at a point."""
    east, north = west + size, south + size
    ring = [[west, south], [west, north], [east, north], [east, south], [west, south]]
    geometry = {"type": "Polygon", "coordinates": [ring]}
    return {"type": "Feature", "properties": {"place": place, **properties}, "geometry": geometry}


def published(
    tables: Mapping[str, Sequence[Mapping[str, Any]]],
    shapes: Sequence[Mapping[str, Any]] = (),
    languages: Sequence[str] = ("en",),
    windows: Mapping[str, Any] | None = None,
) -> Published:
    """Return a study that may be published whole; its vocabulary of kinds comes with it."""
    given: dict[str, Sequence[Mapping[str, Any]]] = {
        "vocabularies": KINDS,
        "sources": [{"id": "paper", "type": "report", "title": "The Paper"}],
        **tables,
    }
    relations = {}
    for name, rows in given.items():
        columns = list(dict.fromkeys([*COLUMNS.get(name, "").split(), *(key for row in rows for key in row)]))
        cells = [tuple(row.get(column) for column in columns) for row in rows]
        kinds = [RelationColumn(column, "VARCHAR", True, column, column) for column in columns]
        relations[name] = Relation(name, KEYS.get(name, ("id",)), kinds, cells, name.capitalize())
    settings = {"title": "Meridia", "languages": list(languages), "windows": windows or {}, "pages": []}
    return Published(settings, relations, shapes)


def site_of(study: Published, analyses: Sequence[tuple[str, str, Mapping[str, Any]]]) -> Site:
    """Return the site of a study: analyses are id, method and settings."""
    tables = {name: [dict(row) for row in study.rows(name)] for name in study.relations}
    frames = Frames(tables, study.languages)
    methods = {method.id: method for method in METHODS}
    found = [
        finding for id_, method, settings in analyses for finding in answer(methods[method], frames, settings, id_)
    ]
    site = Site(study, Findings(found), About("Meridia", "0", "build", "CC0-1.0"), make_environment())
    site.pages = [page for page in PAGES if page.has_what_it_needs(site)]
    return site


def page(site: Site, name: str) -> str:
    """Return a page of a site as HTML."""
    made = next(page for page in PAGES if page.name == name).render(Sheet(site, name))
    assert isinstance(made, str)
    return made
