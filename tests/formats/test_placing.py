"""From a place as a list names it to one of the study: names old and new, spellings, points, codes, maps of a day."""

from datetime import date
from pathlib import Path

import pytest

from qantar.formats.placing import Placed, Placer, Where
from qantar.study.folder import read_study
from qantar.values.spellings import spelling_key
from tests.meridia import append, replace, write_study

LATE, EARLY = date(2022, 5, 2), date(2019, 5, 2)


@pytest.fixture(scope="module")
def study(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = write_study(tmp_path_factory.mktemp("placing") / "study")
    append(folder, "places.csv", "zhanatas,town,Zhanatas,Janatas,,12.5,-40.5,,,observatory-2022,p. 2")
    append(folder, "place_names.csv", "zhanatas,Жаңатас,kk,,,observatory-2022,p. 2")
    append(
        folder,
        "places.csv",
        "solis-region,region,Solis Region,Région de Solis,XM-9,,,2022-01-01,,observatory-2022,p. 2",
    )
    return folder


def place(
    study: Path, *names: str, country: str = "", at: tuple[float, float] | None = None, day: date = LATE
) -> Placed:
    lat, lon = at or (None, None)
    return Placer(read_study(study)).place(Where(names, country, lat, lon), day)


@pytest.mark.parametrize(
    ("names", "id_"),
    [
        (("Solis",), "solis"), (("SOLIS",), "solis"), (("Solís",), "solis"), (("г. Солис",), "solis"),
        (("Solis city",), "solis"), (("Solis Region",), "solis-region"), (("Port Royal",), "solis"),
        (("Côte du Nord",), "north-coast"), (("North-Coast region",), "north-coast"), (("XM-3",), "south-coast"),
        (("Zhanatas",), "zhanatas"), (("Жанатас",), "zhanatas"), (("Janatas",), "zhanatas"), (("Žanatas",), ""),
        (("Nowhere", "Altamar"), "altamar"), (("Nowhere",), ""),
    ],
)  # fmt: skip
def test_names(study: Path, names: tuple[str, ...], id_: str) -> None:
    assert place(study, *names).id == id_


def test_a_point_lies_in_the_unit_of_its_day(study: Path) -> None:
    assert place(study, at=(12.4, -40.3)).id == "north-coast"
    assert place(study, at=(11.4, -40.3)).id == "south-coast"
    assert place(study, at=(11.4, -40.3), day=EARLY).id == "coast"
    assert place(study, "Nowhere", at=(11.4, -40.3)).by == "coordinates"
    assert place(study, at=(50.0, 10.0)).id == ""
    assert place(study, "Coast", day=EARLY).id == "coast"
    assert place(study, "Coast", day=LATE).id == ""


def test_all_on_the_map_of_one_day(study: Path) -> None:
    placer = Placer(read_study(study), map_day=LATE)
    assert placer.place(Where((), "", 11.4, -40.3), EARLY).id == "south-coast"


def test_by_country(study: Path) -> None:
    found = place(study, "Nowhere", country="Meridia")
    assert (found.id, found.country) == ("meridia", "XM")
    assert place(study, country="XM").id == "meridia"
    assert place(study, "Lagos", country="Nigeria").country == "NG"


def test_a_place_and_a_point_that_do_not_agree(study: Path) -> None:
    assert place(study, "Altamar", at=(12.4, -40.3)).doubts == ("outside-unit",)
    assert place(study, "Altamar", at=(11.4, -40.3)).doubts == ()
    assert place(study, "Altamar", at=(0, 0)).doubts == ("null-coordinates",)
    assert place(study, "Altamar", at=(112.4, -40.3)).doubts == ("impossible-coordinates",)


def test_what_is_not_known_is_counted(study: Path) -> None:
    placer = Placer(read_study(study))
    for names in (("Nowhere",), ("Nowhere",), ("Elsewhere", "North Coast"), ("Solis",)):
        placer.place(Where(names, "Meridia"), LATE)
    assert dict(placer.unplaced) == {"Nowhere": 2}
    assert dict(placer.only_wider) == {("Elsewhere", "north-coast"): 1}


def test_of_a_cell_with_several_names_only_those_that_the_study_lacks_are_told(study: Path) -> None:
    placer = Placer(read_study(study))
    for names in (
        ("Solis, Ferrin",),  # one cell of a list that says no more
        ("Solis, Ferrin", "Solis", "Ferrin"),  # cut into its names by the reader
        ("Ferrin, North Coast", "Ferrin", "North Coast"),
        ("Solis and Altamar",),
        ("Bell and Ferrin",),
    ):
        placer.place(Where(names, "Meridia"), LATE)
    assert dict(placer.unplaced) == {"Ferrin": 1, "Solis and Altamar": 1, "Bell and Ferrin": 1}
    assert dict(placer.beside) == {("Ferrin", "solis"): 1}
    assert dict(placer.only_wider) == {("Ferrin", "north-coast"): 1}
    # What may be pasted into places.csv is the town; an event in two towns is not put into one of them.
    assert placer.asked_for(Where(("Ferrin, North Coast",)), LATE) == "Ferrin"
    assert placer.asked_for(Where(("Solis, Ferrin",)), LATE) == "Solis, Ferrin"


def test_two_of_one_name_are_told_apart_by_a_point_or_not_at_all(study: Path, tmp_path: Path) -> None:
    folder = write_study(tmp_path / "two")
    append(folder, "places.csv", "altamar-north,town,Altamar,Altamar,,12.6,-40.6,,,observatory-2022,p. 2")
    append(folder, "place_parents.csv", "altamar-north,north-coast,2021-01-01,,observatory-2022,p. 2")
    assert place(folder, "Altamar", at=(12.6, -40.6)).id == "altamar-north"
    assert place(folder, "Altamar", at=(11.4, -40.6)).id == "altamar"
    assert place(folder, "Altamar").id == ""


def test_a_hole_in_a_shape_and_a_point_on_its_west(study: Path, tmp_path: Path) -> None:
    folder = write_study(tmp_path / "hole")
    hole = ", [[-40.6, 12.4], [-40.6, 12.6], [-40.4, 12.6], [-40.4, 12.4], [-40.6, 12.4]]"
    replace(folder, "places.geojson", "[-40, 12], [-41, 12]]]}", f"[-40, 12], [-41, 12]]{hole}]}}")
    assert place(folder, at=(12.5, -40.5)).id == ""
    assert place(folder, at=(12.5, -40.7)).id == "north-coast"


@pytest.mark.parametrize(
    ("one", "other"),
    [("Шымкент", "Shymkent"), ("Кызылорда", "Qyzylorda"), ("Көкшетау", "Kokshetau"), ("Усть-Ара", "Ust-Ara"),
     ("Köln", "Koeln"), ("Щучинск", "Shchuchinsk"), ("Хромтау", "Khromtau"), ("Ярославль", "Yaroslavl'")],
)  # fmt: skip
def test_spellings_of_one_name(one: str, other: str) -> None:
    assert spelling_key(one) == spelling_key(other)
