"""Numbers as people write them, in three languages."""

import random
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from qantar.values import tokens
from qantar.values.numbers import NumberError, find_numbers, read_number
from qantar.values.show_numbers import show_number

# text: lowest, highest, unit ("" for none), and "vague" where the ends are a convention
ENGLISH = {
    "0": ("0", "0", "", ""),
    "62.10%": ("62.10", "62.10", "percent", ""),
    "1,234": ("1234", "1234", "", ""),
    "1,234,567.8": ("1234567.8", "1234567.8", "", ""),
    "1.234,5": ("1234.5", "1234.5", "", ""),
    "12'000": ("12000", "12000", "", ""),
    "12\u202f000": ("12000", "12000", "", ""),
    "12\u00a0000": ("12000", "12000", "", ""),
    ".5": ("0.5", "0.5", "", ""),
    "\u22125 %": ("-5", "-5", "percent", ""),
    "１２": ("12", "12", "", ""),
    "٣٤": ("34", "34", "", ""),
    "1.1 million": ("1100000", "1100000", "", ""),
    "$30 million": ("30000000", "30000000", "USD", ""),
    "US$1.5bn": ("1500000000", "1500000000", "USD", ""),
    "30 million USD": ("30000000", "30000000", "USD", ""),
    "4.5 percentage points": ("4.5", "4.5", "percentage point", ""),
    "20 per cent": ("20", "20", "percent", ""),
    "three": ("3", "3", "", ""),
    "twenty-four": ("24", "24", "", ""),
    "one hundred and twenty-four": ("124", "124", "", ""),
    "two thousand three hundred": ("2300", "2300", "", ""),
    "a dozen": ("12", "12", "", ""),
    "half a million": ("500000", "500000", "", ""),
    "two and a half million": ("2500000", "2500000", "", ""),
    "100s": ("100", "999", "", "vague"),
    "hundreds": ("100", "999", "", "vague"),
    "hundreds of people": ("100", "999", "", "vague"),
    "several hundred": ("200", "999", "", "vague"),
    "a few": ("2", "9", "", "vague"),
    "dozens": ("12", "99", "", "vague"),
    "thousands": ("1000", "9999", "", "vague"),
    "tens of thousands": ("10000", "99999", "", "vague"),
    "up to 5000": ("0", "5000", "", ""),
    "less than 5 %": ("0", "5", "percent", ""),
    "more than 100": ("100", None, "", ""),
    "over 3,000": ("3000", None, "", ""),
    ">50": ("50", None, "", ""),
    "\u2265 50": ("50", None, "", ""),
    ">= 50": ("50", None, "", ""),
    "at least 10": ("10", None, "", ""),
    "1000+": ("1000", None, "", ""),
    "about 300": ("300", "300", "", "vague"),
    "approx. 300": ("300", "300", "", "vague"),
    "~300": ("300", "300", "", "vague"),
    "1,000-5,000": ("1000", "5000", "", ""),
    "1,000..5,000": ("1000", "5000", "", ""),
    "1000 to 5000": ("1000", "5000", "", ""),
    "between 10 and 12": ("10", "12", "", ""),
    "between five hundred and six hundred": ("500", "600", "", ""),
    "10\u201312 million": ("10000000", "12000000", "", ""),
}
RUSSIAN = {
    "62,10": ("62.10", "62.10", "", ""),
    "1,234": ("1.234", "1.234", "", ""),
    "1 234": ("1234", "1234", "", ""),
    "1,1 млн": ("1100000", "1100000", "", ""),
    "30 млрд тенге": ("30000000000", "30000000000", "KZT", ""),
    "94,5 миллиарда": ("94500000000", "94500000000", "", ""),
    "20 тыс.": ("20000", "20000", "", ""),
    "20 тыс. человек": ("20000", "20000", "", ""),
    "2 млн 300 тыс.": ("2300000", "2300000", "", ""),
    "7 тысяч долларов США": ("7000", "7000", "USD", ""),
    "45 процентов": ("45", "45", "percent", ""),
    "5 п.п.": ("5", "5", "percentage point", ""),
    "сто двадцать четыре": ("124", "124", "", ""),
    "две тысячи двадцать два": ("2022", "2022", "", ""),
    "полтора миллиона": ("1500000", "1500000", "", ""),
    "20-ти": ("20", "20", "", ""),
    "сотни": ("100", "999", "", "vague"),
    "несколько сотен": ("200", "999", "", "vague"),
    "тысячи": ("1000", "9999", "", "vague"),
    "десятки тысяч": ("10000", "99999", "", "vague"),
    "около тысячи": ("1000", "1000", "", "vague"),
    "до 5000": ("0", "5000", "", ""),
    "свыше 100": ("100", None, "", ""),
    "более миллиона": ("1000000", None, "", ""),
    "не менее 10": ("10", None, "", ""),
    "около 300": ("300", "300", "", "vague"),
    "от 1000 до 5000": ("1000", "5000", "", ""),
    "5-7 тыс.": ("5000", "7000", "", ""),
}
KAZAKH = {
    "45,5 пайыз": ("45.5", "45.5", "percent", ""),
    "7 мың": ("7000", "7000", "", ""),
    "бес жүз": ("500", "500", "", ""),
    "он бес": ("15", "15", "", ""),
    "жүз жиырма төрт": ("124", "124", "", ""),
    "екі мың бес жүз": ("2500", "2500", "", ""),
    "бір жарым миллион": ("1500000", "1500000", "", ""),
    "30 миллиард теңге": ("30000000000", "30000000000", "KZT", ""),
    "жүздеген": ("100", "999", "", "vague"),
    "бірнеше жүз": ("200", "999", "", "vague"),
    "мыңдаған": ("1000", "9999", "", "vague"),
    "ондаған мың": ("10000", "99999", "", "vague"),
    "5000-ға дейін": ("0", "5000", "", ""),
    "100-ден астам": ("100", None, "", ""),
    "мыңнан астам": ("1000", None, "", ""),
    "кемінде 10": ("10", None, "", ""),
    "шамамен 300": ("300", "300", "", "vague"),
    "300 адамға жуық": ("300", "300", "", "vague"),
    "1000-нан 5000-ға дейін": ("1000", "5000", "", ""),
    "1000 мен 5000 аралығында": ("1000", "5000", "", ""),
}
CASES = [(code, *item) for code, table in (("en", ENGLISH), ("ru", RUSSIAN), ("kk", KAZAKH)) for item in table.items()]


@pytest.mark.parametrize(("language", "text", "expected"), CASES)
def test_reads(language, text, expected):
    low, high, unit, vague = expected
    read = read_number(text, language)
    assert read.text == text
    assert (read.low, read.high) == (Decimal(low), None if high is None else Decimal(high))
    assert (read.unit or "", read.vague) == (unit, vague == "vague")


@pytest.mark.parametrize(("language", "text", "expected"), CASES)
def test_finds_in_a_sentence_what_it_reads_in_a_cell(language, text, expected):
    found = find_numbers(f"({text})", language)
    assert [(one.value.low, one.value.high) for one in found][:1] == [
        (read_number(text, language).low, read_number(text, language).high)
    ]


def test_trailing_noughts_are_kept():
    assert read_number("62.10").decimals == 2
    assert str(read_number("62.10").exact) == "62.10"
    assert read_number("1.1 million").step == 100000


def test_an_open_end_is_told_from_a_closed_one():
    assert read_number("more than 100").low_open
    assert not read_number("at least 100").low_open
    assert read_number("under 10").high_open
    assert not read_number("up to 10").high_open


def test_the_other_reading_of_a_comma_is_kept():
    assert read_number("1,234").alternative == Decimal("1.234")
    assert read_number("1,234", "ru").alternative == Decimal(1234)
    assert read_number("1,23", "en").alternative is None


@pytest.mark.parametrize("text", ["unknown", "?", "n/a", "н/д", "неизвестно", "белгісіз", "нет данных", "…", "No Data"])
def test_unknown_is_not_nought(text):
    read = read_number(text)
    assert read.unknown
    assert read.exact is None
    assert read.number is None


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("", "no number here"),
        ("-", "write 0 if there were none, unknown if nobody knows"),
        ("16.12.2011", "make no number"),
        ("1990s", "a number of years"),
        ("5th", "a place in an order"),
        ("5-й", "a place in an order"),
        ("4000 arrested", '"arrested" behind the number'),
        ("5000-1000", "from the larger to the smaller"),
        ("9" * 41, "more digits than any quantity"),
        ("many", "is not a number"),
        ("word " * 1000, "too long"),
    ],
)
def test_says_what_is_wrong(text, words):
    with pytest.raises(NumberError, match=words) as caught:
        read_number(text)
    assert caught.value.message in str(caught.value)


def test_words_behind_are_allowed_when_asked():
    assert read_number("4,000 arrested", trailing=True).exact == 4000


def test_prose_keeps_to_quantities():
    text = (
        "In G20 on 16.12.2011 at 10:30, 24/7, 2022-01-05, the 5th of the 1990s; one of them (BN): 225 dead, 9.5 % hurt."
    )
    assert [found.value.text for found in find_numbers(text, "en")] == ["225", "9.5 %"]
    text = "Погибли 225 человек, задержаны более 9,9 тыс. чел. Потом 12 млн. тенге, он сказал."
    assert [found.value.text for found in find_numbers(text, "ru")] == ["225", "более 9,9 тыс.", "12 млн. тенге"]


def test_places_are_places_in_the_original():
    text = "Адамдар: ５ 000-ға дейін, \u00a0$30 million."
    for found in find_numbers(text):
        assert text[found.start : found.end] == found.value.text


@given(st.decimals(allow_nan=False, allow_infinity=False, min_value=-(10**12), max_value=10**12, places=3))
def test_what_is_shown_reads_back(value):
    for language in ("en", "ru", "kk"):
        assert read_number(show_number(value, language), language).exact == value


# fmt: off
PIECES = ["1", "5 000", "1,5", ".", "-", "–", "%", "$", "до", "up to", "hundreds", "of", "and", "two", "сто", "жүз",
          "мың", "-ға", "дейін", "from", "to", "between", "тыс.", "million", "s", "\n\n", "½", "²", "a",
           "half", "e\u0301"]
HOSTILE = ["1 ", "9", "1.", " 234", "1-", "about ", "one ", "hundred and ", "hundreds of ", "1,5 300,", "5-ға ", "$",
           "-", "from 1 ", "between 1 and ", "5 million 5 ", "half a "]
# fmt: on
BITS = st.lists(st.sampled_from(PIECES))


@given(st.one_of(st.text(), BITS.map(" ".join), BITS.map("".join)))
def test_no_text_breaks_the_reader(text):
    for language in (None, "en", "ru", "kk"):
        try:
            read = read_number(text, language, trailing=True)
        except NumberError as problem:
            assert problem.message
        else:
            assert read.unknown or read.low is None or read.high is None or read.low <= read.high
        end = 0
        for found in find_numbers(text, language):
            assert end <= found.start < found.end <= len(text)
            assert text[found.start : found.end] == found.value.text
            end = found.end


@pytest.mark.parametrize("piece", HOSTILE)
def test_work_grows_with_length_and_no_faster(piece, monkeypatch):
    """Twice the text asks for twice the words and no more, counted rather than timed."""
    from qantar.values.amounts import Amounts

    looked = 0
    look = Amounts.at

    def counted(self, place):
        nonlocal looked
        looked += 1
        return look(self, place)

    monkeypatch.setattr(Amounts, "at", counted)
    work = []
    for times in (200, 400, 800):
        looked = 0
        find_numbers(piece * times)
        work.append(looked)
    assert work[2] - work[1] <= 2.2 * (work[1] - work[0]) + 50


def test_folding_keeps_every_place():
    chosen = random.Random(1)
    text = "".join(chr(chosen.randrange(0x20, 0xD800)) for _ in range(5000))
    assert len(tokens.fold(text)) == len(text)


@pytest.mark.parametrize(
    ("text", "unit"),
    [
        ("207,7 тыс. USD", "USD"),
        ("12 тыс. EUR", "EUR"),
        ("12 млн. АҚШ доллары", "USD"),
        ("12 тыс. Советы решили иначе", None),
    ],
)
def test_a_point_behind_an_abbreviation_does_not_cut_off_the_currency(text: str, unit: str | None) -> None:
    [found] = find_numbers(text, "ru")
    assert found.value.unit == unit


def test_at_least_may_stand_before_the_next_number_and_not_behind_this() -> None:
    first, second = find_numbers("409 адамның кем дегенде 365-і", "kk")
    assert (first.value.exact, second.value.low, second.value.high) == (Decimal(409), Decimal(365), None)


def test_a_percentage_and_a_count_on_a_dash_are_no_range() -> None:
    first, second = find_numbers("17,9 % - 285 адам", "kk")
    assert (first.value.unit, second.value.exact) == ("percent", Decimal(285))
