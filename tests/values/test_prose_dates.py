"""Dates in running text of three languages."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from qantar.values.dates import read_edtf
from qantar.values.prose_dates import find_dates, find_impossible_dates

SENTENCES = {
    "They met on January 5,2022.": ["2022-01-05"],
    "They met on 5 January 2022, and again on January 7, 2022.": ["2022-01-05", "2022-01-07"],
    "From the 2nd to 12th of January 2022.": ["2022-01-02/2022-01-12"],
    "28 January – 5 February 2022": ["2022-01-28/2022-02-05"],
    "In December 2011 it began (Doe 2019).": ["2011-12", "2019"],
    "in 2019 and 2010-2020": ["2019", "2010/2020"],
    "from 2010 to 2020, in the 1990s": ["2010/2020", "199X"],
    "On 5 and 6 January 2022": ["{2022-01-05,2022-01-06}"],
    "about 2000 people; 2019 people; it may 5": [],
    "5 января 2022 г. и 16 декабря 2011 года": ["2022-01-05", "2011-12-16"],
    "с 5 по 7 января 2022 года": ["2022-01-05/2022-01-07"],
    "в январе 2022 года, в 2019 году, 1990-е годы": ["2022-01", "2019", "199X"],
    "2011 жылғы 16 желтоқсан мен 16 желтоқсан 2011": ["2011-12-16", "2011-12-16"],
    "2022 жылғы 2-12 қаңтарда, 2022 жылғы қаңтарда, 2019 жылы": ["2022-01-02/2022-01-12", "2022-01", "2019"],
    "05.01.2022 and 2022-01-05": ["2022-01-05", "2022-01-05"],
    "05/01/2022 or 13/01/2022": ["[2022-01-05,2022-05-01]", "2022-01-13"],
    "on 5 January": ["XXXX-01-05"],
    "30 February 2022": [],
}


@pytest.mark.parametrize(("sentence", "expected"), SENTENCES.items())
def test_finds(sentence, expected):
    assert [found.value.text for found in find_dates(sentence)] == expected


def test_no_day_is_made_up():
    assert not find_dates("December 2011")[0].value.is_day


def test_a_winter_that_names_the_year_of_its_end_began_in_the_year_before():
    told = [found.value.text for found in find_dates("10 December to 4 February 2012, and November–March 2014")]
    assert told == ["2011-12-10/2012-02-04", "2013-11/2014-03"]
    assert find_dates("from 10 March to 4 February 2012") == []


def test_a_year_can_be_given():
    assert find_dates("on 5 January", year=2022)[0].value == read_edtf("2022-01-05")


def test_a_language_settles_slashes():
    assert find_dates("05/01/2022", "ru")[0].value.text == "2022-01-05"


def test_impossible_dates_are_told():
    assert find_impossible_dates("31.02.2022")[0].value.hint == "February 2022 has 28 days"


WORDS = [
    "5",
    "2022",
    "January",
    "января",
    "жылғы",
    "қаңтар",
    "-",
    "to",
    "/",
    ".",
    ",",
    "05.01.2022",
    "г",
    "s",
    "e\u0301",
]
BITS = st.lists(st.sampled_from(WORDS))


@given(st.one_of(st.text(), BITS.map(" ".join), BITS.map("".join)))
def test_no_text_breaks_the_finder(text):
    end = 0
    for found in find_dates(text):
        assert end <= found.start < found.end <= len(text)
        assert read_edtf(found.value.text) == found.value
        end = found.end
    find_impossible_dates(text)


@pytest.mark.parametrize("piece", ["5 ", "5-", "2022 ", "2022-", "January ", "5 January ", "5/1/", "жылғы 2022 "])
def test_work_grows_with_length_and_no_faster(piece, monkeypatch):
    """Twice the text asks for twice the looks at it and no more, counted rather than timed."""
    from qantar.values.prose_dates import _Dates

    looked = 0
    look = _Dates._at

    def counted(self, place):
        nonlocal looked
        looked += 1
        return look(self, place)

    monkeypatch.setattr(_Dates, "_at", counted)
    work = []
    for times in (200, 400, 800):
        looked = 0
        find_dates(piece * times)
        work.append(looked)
    assert work[2] - work[1] <= 2.2 * (work[1] - work[0]) + 50
