"""Running counts: lines of bodies, falls, and what is not one; a published count that fell."""

import pytest

from qantar.methods import Refusal
from qantar.methods.tallies import METHOD
from tests.methods.conftest import by_id, told


def claim(id_, day, value, **parts):
    given = {
        "id": id_, "about": "events/fire", "measure": "deaths", "population": "dead", "place": "tower",
        "period": "2017-06-14", "as_of": day, "value": value, "unit": "people",
        "cumulative": "yes", "said_by": "police",
        "standing": "superseded", "reading": "printed", "source": "news", "locator": "page 1",
    }  # fmt: skip
    return given | parts


#: What London's police announced after the fire of 14 June 2017: 79, then 80 dead or missing presumed dead, then 71.
FIRE = [claim("june", "2017-06-19", "79"), claim("july", "2017-07-10", "80"), claim("november", "2017-11-16", "71")]


def test_a_published_count_that_fell() -> None:
    answers = by_id(METHOD(claims=FIRE))
    assert answers["fire.deaths"].value.column("low") == [79, 80, 71]
    assert answers["fire.deaths"].value.column("fell") == [False, False, True]
    last = answers["fire.deaths.police"]
    assert last.value.exact == "71"
    assert "fell from 80 (10 July 2017) to 71 (16 November 2017)" in last.caveats[0].text["en"]


def test_bodies_are_lines_and_never_added() -> None:
    others = [claim("a", "2017-06-20", "90", said_by="residents"), claim("b", "2017-06-22", "200", said_by="residents")]
    answers = by_id(METHOD(claims=[*FIRE, *others]))
    assert set(answers) == {"fire.deaths", "fire.deaths.police", "fire.deaths.residents"}
    assert answers["fire.deaths.residents"].value.exact == "200"
    assert not answers["fire.deaths.residents"].caveats


def test_a_vague_figure_is_no_fall_unless_it_must_be() -> None:
    rows = [claim("a", "2017-06-19", "79"), claim("b", "2017-06-20", "dozens"), claim("c", "2017-06-21", "up to 40")]
    assert by_id(METHOD(claims=rows))["fire.deaths"].value.column("fell") == [False, False, False]
    rows.append(claim("d", "2017-06-22", "3"))
    rows[2] = claim("c", "2017-06-21", "40")
    assert by_id(METHOD(claims=rows))["fire.deaths"].value.column("fell") == [False, False, False, True]


def test_copies_and_scans_are_left_out() -> None:
    rows = [*FIRE, claim("x", "2017-06-30", "7", reading="ocr"), claim("y", "2017-06-30", "8", standing="copy")]
    assert len(by_id(METHOD(claims=rows))["fire.deaths"].value.rows) == 3


def test_order_and_frames_do_not_matter(framed) -> None:
    assert told(METHOD(claims=framed(FIRE[::-1]))) == told(METHOD(claims=FIRE))


@pytest.mark.parametrize(
    ("rows", "words"),
    [
        ([claim("a", "2017-06-19", "79", cumulative="no")], "no claim is a running count"),
        ([claim("a", None, "79")], "has no day"),
    ],
)
def test_refusals(rows, words) -> None:
    with pytest.raises(Refusal, match=words):
        METHOD(claims=rows)
