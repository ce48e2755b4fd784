"""The page of a chronology: any window, any country, dates as exact as they are known, nothing invented."""

from __future__ import annotations

import re
from typing import Any

import pytest

from qantar.tables.published import Published
from tests.report.evidence import page, published, site_of, square

PLACES = [
    {"id": "meridia", "kind": "country", "label": "Meridia"},
    {"id": "north", "kind": "region", "label": "North Region"},
    {"id": "south", "kind": "region", "label": "South Region"},
    {"id": "solis", "kind": "city", "label": "Solis", "lat": "11", "lon": "11"},
    {"id": "mill", "kind": "town", "label": "Mill", "lat": "9", "lon": "11"},
]
PARENTS = [
    {"place": "north", "parent": "meridia"},
    {"place": "south", "parent": "meridia"},
    {"place": "solis", "parent": "north"},
    {"place": "mill", "parent": "south"},
]
NAMES = [
    {"place": "solis", "name": "Old Solis", "language": "en", "since": None, "until": "2022-05-03"},
    {"place": "solis", "name": "Soleil", "language": "en", "since": None, "until": None},
]
SHAPES = [square("north", 10, 10), square("south", 10, 8)]
EVENTS = [
    {"id": "a", "date": "2022-05-01", "place": "solis", "kind": "peaceful-protest", "label": "A march for water"},
    {"id": "b", "date": "2022-05-02", "place": "solis", "kind": "attack", "label": "Guards beat marchers"},
    {"id": "c", "date": "2022-05-03", "place": "solis", "kind": "end-of-protest", "label": "Marchers go home"},
    {"id": "d", "date": "2022-05-02", "place": "meridia", "kind": "statement", "label": "The mayor speaks"},
    {"id": "e", "date": "2022-05", "place": "mill", "kind": "sit-in", "label": "A sit-in on a day not given"},
]
REPORTS = [
    {"id": "a1", "event": "a", "crowd": "hundreds", "adopted": "crowd", "reason": "seen from the roof",
     "source": "paper", "quote": "нас было много", "language": "ru", "translation": "there were many of us"},
    {"id": "a2", "event": "a", "crowd": "3,000", "source": "paper"},
    {"id": "b1", "event": "b", "killed": "2", "source": "paper"},
]  # fmt: skip


def study(events: Any = EVENTS, reports: Any = REPORTS, shapes: Any = SHAPES, **tables: Any) -> Published:
    given = {"events": events, "places": PLACES, "place_parents": PARENTS, "place_names": NAMES, **tables}
    return published({**given, "reports": reports} if reports else given, shapes)


def chronology(study: Published, window: str | None = "2022-05-01/2022-05-04") -> str:
    return page(site_of(study, [("may", "chronology", {"window": window} if window else {})]), "chronology")


def test_each_day_of_the_window_is_a_step_and_undated_events_stand_apart() -> None:
    html = chronology(study())
    steps = re.findall(r'<label for="may-map-\d+"[^>]*>.*?<b>(.*?)</b>', html)
    assert steps == ["1 May", "2 May", "3 May", "4 May", "Undated"]
    assert "No single day given" in html
    assert "That is not to say that nothing happened" in html


def test_names_are_those_of_the_day() -> None:
    html = chronology(study())
    sections = [html[html.index(f'<section class="L L{step}"') :].partition("</section>")[0] for step in (0, 2)]
    first, third = (re.sub("<[^>]+>", "", section) for section in sections)
    assert "Old Solis." in first
    assert "Solis." in third
    assert "Old Solis" not in third
    assert "Soleil" not in html, "another way to write a name is not the name of a day"


def test_a_vague_crowd_is_a_band_and_opens_to_how_it_was_read() -> None:
    html = chronology(study())
    assert 'class="ev-band"' in html
    assert "read here as 100 to 999" in html
    assert "Yes. seen from the roof" in html


def test_every_report_is_told_with_its_words_and_what_is_used() -> None:
    html = chronology(study())
    assert 'id="event-a"' in html
    assert '<span lang="ru" dir="ltr">нас было много</span>' in html
    assert "there were many of us" in html
    assert "The study uses its figure for the crowd: seen from the roof." in html
    assert "The study does not use its figures." in html


def lane(html: str, name: str) -> str:
    """The row of a unit in the lanes; the name of a place leads to it."""
    lanes = html[html.index('<table class="lanes') :]
    start = re.search(rf'<th scope="row">(<a [^>]*>)?{re.escape(name)}', lanes)
    assert start
    return lanes[start.start() : lanes.index("</tr>", start.start())]


def test_deaths_in_a_report_add_their_sign() -> None:
    assert 'aria-label="deaths reported"' in lane(chronology(study()), "North Region")


def test_who_is_not_named_is_not_known_and_is_named_below() -> None:
    html = chronology(study([EVENTS[0]], ()))
    assert "not named in these sources; not known" in lane(html, '<span lang="en" dir="ltr">1 other region')
    assert "Not named in them: South Region." in html


def test_lanes_stand_in_the_order_of_the_first_report() -> None:
    later = {"id": "z", "date": "2022-05-04", "place": "mill", "kind": "protest", "label": "A march in Mill"}
    html = chronology(study([*EVENTS[:4], later]))
    rows = re.findall(r'<th scope="row">(?:<a [^>]*>)?(.*?)[<]', html[html.index('<table class="lanes') :])
    assert rows[:2] == ["North Region", "South Region"]


def test_a_place_known_to_a_month_only_is_hatched_in_its_lane() -> None:
    html = chronology(study())
    assert "protest; day not given (May 2022)" in html


def test_the_hatch_of_an_event_without_a_day_ends_with_its_period() -> None:
    sit_in = {**EVENTS[4], "date": "2022-05-01/2022-05-02"}
    row = lane(chronology(study([*EVENTS[:4], sit_in])), "South Region")
    cells = re.findall(r"<td([^>]*)>", row)
    assert ["maybe" in cell for cell in cells] == [True, True, False, False]
    assert "day not given (1 to 2 May 2022)" in row


def test_without_shapes_nothing_is_said_of_borders_and_one_place_makes_no_map() -> None:
    two = [EVENTS[0], {**EVENTS[3], "place": "mill"}]
    html = chronology(study(two, shapes=()))
    assert "No borders are drawn" in html
    assert "darker area" not in html
    assert 'class="chart map' not in chronology(study([EVENTS[0]], shapes=()))


def test_dots_of_a_map_without_shapes_stand_within_it() -> None:
    html = chronology(study([EVENTS[0], {**EVENTS[3], "place": "mill"}], shapes=()))
    width, height = (float(side) for side in re.search(r'viewBox="0 0 ([\d.]+) ([\d.]+)" aria-hidden', html).groups())  # type: ignore[union-attr]
    dots = re.findall(r'<circle class="dot[^"]*" cx="([\d.]+)" cy="([\d.]+)" r="(\d+)"', html)
    assert dots
    for x, y, r in dots:
        assert float(r) <= float(x) <= width - float(r)
        assert float(r) <= float(y) <= height - float(r)


def test_a_whole_country_has_no_units_to_count() -> None:
    country = {**EVENTS[3], "kind": "protest"}
    assert "of them" not in chronology(study([country], ()))


def test_a_band_runs_from_the_first_protest_to_the_day_people_left() -> None:
    html = chronology(study())
    assert '<td class="on first">' in html
    assert '<td class="on last">' in html


@pytest.mark.parametrize(
    ("events", "window", "steps", "name"),
    [
        ([{"id": "a", "date": "2010-03-04"}, {"id": "b", "date": "2019-12-01"}], None, 10, "2010"),
        ([{"id": "a", "date": "2022-05"}, {"id": "b", "date": "2022-07-02"}], "2022-05-01/2022-07-31", 14, "1 May"),
        ([{"id": "a", "date": "2022-05-01"}], None, 1, "1 May"),
        ([{"id": "a", "date": "1801"}, {"id": "b", "date": "2020"}], None, 23, "1801"),
    ],
)
def test_a_longer_window_has_longer_steps(events: Any, window: str | None, steps: int, name: str) -> None:
    told = [{"kind": "protest", "place": "solis", "label": "x", **event} for event in events]
    html = chronology(study(told, ()), window)
    found = re.findall(r'<label for="may-map-\d+" class="d\d+">.*?<b>(.*?)</b>', html)
    assert (len(found), found[0]) == (steps, name)


def test_without_shapes_places_stand_on_a_plain_field() -> None:
    html = chronology(study(shapes=()))
    assert '<rect class="land"' in html
    assert 'class="chart map wide"' in html


def test_without_shapes_and_coordinates_there_is_a_list_and_no_map() -> None:
    bare = [{**place, "lat": None, "lon": None} for place in PLACES]
    html = chronology(study(shapes=(), places=bare))
    assert 'class="chart map' not in html
    assert "A march for water" in html


def test_an_event_of_a_region_stands_in_its_middle_as_somewhere() -> None:
    event = {"id": "a", "date": "2022-05-01", "place": "south", "kind": "protest", "label": "Protests somewhere"}
    html = chronology(study([event], ()))
    assert 'class="ev-area"' in html
    assert "somewhere in this area" in html


def test_borders_are_those_of_the_day() -> None:
    shapes = [square("north", 10, 10, until="2022-05-02"), square("north", 10, 10, 1.5, since="2022-05-02"), SHAPES[1]]
    html = chronology(study(shapes=shapes))
    assert 'id="may-map-land-0"' in html
    assert 'id="may-map-land-1"' in html


def test_names_on_the_map_are_text_and_run_nothing() -> None:
    wicked = "<script>alert(1)</script>"
    places = [*PLACES[:3], {**PLACES[3], "label": wicked}, PLACES[4]]
    events = [{**event, "label": f"{wicked} & more"} for event in EVENTS]
    html = chronology(study(events, place_names=[], places=places))
    assert "<script>alert" not in html


def test_three_thousand_events_are_listed_in_part_and_told_in_full_in_the_data() -> None:
    events = [
        {
            "id": f"e{n:04}",
            "date": f"2022-05-{n % 28 + 1:02}",
            "place": "solis",
            "kind": "protest",
            "label": f"March {n}",
        }
        for n in range(3000)
    ]
    site = site_of(study(events, ()), [("may", "chronology", {})])
    html = page(site, "chronology")
    assert "The first 200 of 3,000 events" in html
    assert len(html.encode()) < 500_000
    assert site.files["data/may-events.csv"].count(b"\r\n") == 3001


def test_no_style_or_script_stands_in_the_page_and_every_id_once() -> None:
    html = chronology(study())
    main = html[html.index("<main") :]
    assert " style=" not in html
    assert "<script>" not in main
    ids = re.findall(r' id="([^"]+)"', html)
    assert len(ids) == len(set(ids))


def test_the_same_study_gives_the_same_page() -> None:
    assert chronology(study()) == chronology(study(list(reversed(EVENTS))))
