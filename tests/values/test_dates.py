"""EDTF dates: what they span, what is said of bad ones, and how they read in three languages."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from qantar.values.dates import DateError, is_edtf, read_edtf, show_edtf

SPANS = {
    "2022-01-05": ("2022-01-05", "2022-01-05", "day"),
    "2022-01": ("2022-01-01", "2022-01-31", "month"),
    "2024-02": ("2024-02-01", "2024-02-29", "month"),
    "2022-01-XX": ("2022-01-01", "2022-01-31", "month"),
    "2022": ("2022-01-01", "2022-12-31", "year"),
    "2022-XX": ("2022-01-01", "2022-12-31", "year"),
    "2022-21": ("2022-03-01", "2022-05-31", "season"),
    "2022-24": ("2022-12-01", "2023-02-28", "season"),
    "2022-33": ("2022-01-01", "2022-03-31", "season"),
    "201X": ("2010-01-01", "2019-12-31", "decade"),
    "19XX": ("1900-01-01", "1999-12-31", "century"),
    "2011/2012": ("2011-01-01", "2012-12-31", "interval"),
    "2022-01-02/2022-01-12": ("2022-01-02", "2022-01-12", "interval"),
    "2022-01/..": ("2022-01-01", None, "interval"),
    "../2022": (None, "2022-12-31", "interval"),
    "2022-01-05/": ("2022-01-05", None, "interval"),
    "[2021,2023]": ("2021-01-01", "2023-12-31", "set"),
    "{2019..2021}": ("2019-01-01", "2021-12-31", "set"),
    "[..1984]": (None, "1984-12-31", "set"),
    "XXXX-01-05": (None, None, "unknown"),
    "-0044": (None, None, "year"),
    "9999-24": ("9999-12-01", None, "season"),
}


@pytest.mark.parametrize(("text", "expected"), SPANS.items())
def test_spans(text, expected):
    read = read_edtf(text)
    assert tuple(str(day) if day else None for day in (read.earliest, read.latest)) == expected[:2]
    assert read.precision == expected[2]
    assert read_edtf(read.text) == read


@pytest.mark.parametrize(
    ("text", "marks"),
    [("2004~", (True, False)), ("2004?", (False, True)), ("2004%", (True, True)), ("2004-06~-11", (True, False))],
)
def test_marks(text, marks):
    read = read_edtf(text)
    assert (read.approximate, read.uncertain) == marks


@pytest.mark.parametrize(
    ("text", "hint"),
    [
        ("2022-02-30", "February 2022 has 28 days"),
        ("2022-02-30/2022-03-01", "February 2022 has 28 days"),
        ("2022-13", "months run from 01 to 12"),
        ("2022-13-01", "did you mean 2022-01-13?"),
        ("2022-00", "write 2022 when the month is not known"),
        ("2022-01-00", "write 2022-01 when the day is not known"),
        ("05.01.2022", "did you mean 2022-01-05?"),
        ("13/1/2022", "did you mean 2022-01-13?"),
        ("5/1/2022", "did you mean 2022-01-05 or 2022-05-01?"),
        ("Jan-22", "did you mean 2022-01?"),
        ("янв.22", "did you mean 2022-01?"),
        ("2022/01/05", "did you mean 2022-01-05?"),
        ("2022-1-5", "did you mean 2022-01-05?"),
        ("2022-01-05T10:30", "did you mean 2022-01-05?"),
        ("44566", "did you mean 2022-01-05?"),
        ("5 January 2022", "did you mean 2022-01-05?"),
        ("5 января 2022 г.", "did you mean 2022-01-05?"),
        ("2011 жылғы 16 желтоқсан", "did you mean 2011-12-16?"),
        ("c. 2004", "did you mean 2004~?"),
        ("2004 (?)", "write 2004?"),
        ("1990s", "did you mean 199X?"),
        ("2010-2020", "did you mean 2010/2020?"),
        ("2022-01-12/2022-01-02", "did you mean 2022-01-02/2022-01-12?"),
        ("unknown", "did you mean XXXX?"),
        ("", "write a year, month or day: 2022, 2022-01 or 2022-01-05"),
    ],
)
def test_bad_dates_name_the_nearest_writing(text, hint):
    with pytest.raises(DateError) as caught:
        read_edtf(text)
    assert caught.value.hint == hint
    assert not is_edtf(text)


@pytest.mark.parametrize(
    ("text", "english", "russian", "kazakh"),
    [
        ("2022-01-05", "5 January 2022", "5 января 2022 года", "2022 жылғы 5 қаңтар"),
        ("2022-01", "January 2022", "январь 2022 года", "2022 жылғы қаңтар"),
        ("2022", "2022", "2022 год", "2022 жыл"),
        ("2004~", "about 2004", "примерно 2004 год", "шамамен 2004 жыл"),
        ("2011/2012", "2011 to 2012", "2011–2012 годы", "2011–2012 жылдар"),
        ("2022-01-02/2022-01-12", "2 to 12 January 2022", "2–12 января 2022 года", "2022 жылғы 2–12 қаңтар"),
        (
            "2022-01-28/2022-02-05",
            "28 January to 5 February 2022",
            "28 января – 5 февраля 2022 года",
            "2022 жылғы 28 қаңтар – 5 ақпан",
        ),
        ("2022-03/..", "since March 2022", "с марта 2022 года", "2022 жылғы наурыздан бастап"),
        ("../2022", "until 2022", "по 2022 год", "2022 жылға дейін"),
        ("201X", "2010s", "2010-е годы", "2010-жылдар"),
        ("19XX", "20th century", "XX век", "XX ғасыр"),
        ("2022-21", "spring 2022", "весна 2022 года", "2022 жылғы көктем"),
    ],
)
def test_dates_in_words(text, english, russian, kazakh):
    read = read_edtf(text)
    assert (show_edtf(read), show_edtf(read, "ru-KZ"), show_edtf(read, "kk")) == (english, russian, kazakh)
    assert show_edtf(read, "ar") == english


def test_overlaps_and_contains():
    january, day, later = read_edtf("2022-01"), read_edtf("2022-01-05"), read_edtf("2022-02/..")
    assert january.contains(day)
    assert not day.contains(january)
    assert january.overlaps(day)
    assert not january.overlaps(later)
    assert later.overlaps(read_edtf("2030"))
    assert not read_edtf("2022").contains(later)
    assert day.is_day
    assert january.length_days == 31
    assert later.length_days is None


@given(st.dates(), st.dates())
def test_days_and_intervals_go_round(one, other):
    first, last = sorted((one, other))
    assert read_edtf(first.isoformat()).earliest == first
    read = read_edtf(f"{first}/{last}")
    assert (read.earliest, read.latest, read.length_days) == (first, last, (last - first).days + 1)
    for language in ("en", "ru", "kk"):
        assert show_edtf(read, language)


SHAPES = st.from_regex(
    r"\A[\[{~]?(-?[0-9X]{4}(-[0-9X]{2}){0,2}[?~%]?|\.\.|)(/|,|\.\.|)([0-9X]{4}(-[0-3]\d){0,2})?[\]}]?\Z"
)


@given(
    st.one_of(st.text(), SHAPES, st.text("0123456789X-/.~?%[]{}, ", max_size=30), st.text("~about 2004?", max_size=300))
)
def test_no_text_breaks_the_reader(text):
    try:
        read = read_edtf(text)
    except DateError as problem:
        assert problem.message
        return
    assert read_edtf(read.text) == read
    assert read.earliest is None or read.latest is None or date.min <= read.earliest <= read.latest
    for language in ("en", "ru", "kk"):
        assert show_edtf(read, language)
