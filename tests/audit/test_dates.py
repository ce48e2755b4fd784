"""Dates: calendar, addresses, order, durations and the periods of tables."""

import pytest

from tests.audit.asking import asked, found, held, table


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("They met on 30 February 2022.", "February 2022 has 28 days"),
        ("They met on Monday, 5 January 2022.", "Wednesday"),
        ("В понедельник, 5 января 2022 года, собрались.", "среда"),
        ("2022 жылғы 5 қаңтар, дүйсенбі, жиналды.", "сәрсенбі"),
    ],
)
def test_days_that_were_not(text: str, expected: str) -> None:
    assert found(text, "calendar")[0][0] == "certain"
    assert expected in found(text, "calendar")[0][2]


@pytest.mark.parametrize("text", ["On Wednesday, 5 January 2022, they met.", "В среду, 5 января 2022 года, собрались."])
def test_days_that_were(text: str) -> None:
    assert held(text, "calendar") == 1


def test_days_that_run_backwards_are_said_to() -> None:
    [one] = asked("The fair lasted from 22 June to 9 June 2019.", "calendar").discrepancies
    assert (one.expected, one.message) == ("2019-06-09/2019-06-22", "22 June to 9 June 2019 ends before it begins")


def test_days_of_the_old_calendar_are_left_in_peace() -> None:
    assert held("On Sunday, 22 January 1905, they marched.", "calendar") == 1
    assert held("On Sunday, 9 January 1905, they marched.", "calendar") == 1


def test_an_address_that_holds_another_day() -> None:
    text = "Reuters. March 4, 2022. https://www.reuters.com/world/2022/05/04/report"
    assert found(text, "date-in-address") == [("likely", "March 4, 2022", "2022-05-04")]
    assert held(text.replace("March", "May"), "date-in-address") == 1
    assert held(text.replace("March 4", "May 3"), "date-in-address") == 1
    assert (
        found("Reuters. https://www.reuters.com/world/2022/05/04/a (Accessed: 4 March 2023)", "date-in-address") == []
    )
    assert found("Law of 4 March 2022, N 20220504. https://law.org/docs/K2200000504", "date-in-address") == []


def test_dates_in_an_order_that_cannot_be() -> None:
    rule = "order-of-dates"
    read = "Smith. A report. 3 May 2022. https://a.org/b (Accessed: 16 May 2021)."
    assert found(read, rule) == [("likely", "16 May 2021", "a day after 3 May 2022")]
    assert held(read.replace("2021", "2022"), rule) == 1
    covers = "Bureau. Report on assemblies in 2018-2022. December 2020. https://b.org/a"
    assert found(covers, rule) == [("likely", "December 2020", "2022 or later")]
    assert held(covers.replace("2020", "2022"), rule) >= 1
    assert found(covers.replace("Report", "Forecast"), rule) == []
    assert found("It was at war from 2020 to 2010.", rule) == [("likely", "2010", "a year after 2020")]


def test_what_ends_before_it_begins() -> None:
    for text in (
        "The ban held from 12 May 2012 to 13 October 2011.",
        "Запрет действовал с 12 мая 2012 года по 13 октября 2011 года.",
        "Тыйым 2011 жылғы 17 ақпан күні басталып, 2010 жылғы 28 қазан күні аяқталды.",
    ):
        assert [sure for sure, _, _ in found(text, "order-of-dates")] == ["certain"]
    assert held("The ban held from 12 May 2012 to 13 October 2012.", "order-of-dates") == 1
    assert found("They met on 12 May 2012 and on 13 October 2011.", "order-of-dates") == []


def test_what_happened_after_the_text_was_written() -> None:
    text = "# A report\n\nPort Ansel, May 2022\n\nIn March 2022 they met. On 3 July 2022 they met again."
    assert found(text, "order-of-dates") == [("likely", "3 July 2022", "a day up to 2022-05-31")]
    assert found(text.replace("they met again", "they will meet"), "order-of-dates") == []
    for planned in (
        "The ban expires on 3 July 2024.",
        "Запрет истечёт 3 июля 2024 года.",
        "Суд должен начаться 3 июля 2024 года.",
        "Тыйым 2024 жылғы 3 шілдеде аяқталады.",
        "Ереуілге салынған тыйым 2024 жылғы 3 шілдеде бітеді.",
        "Запрет на стачки в городе Эбдейл истечёт 3 июля 2024 года.",
        "The trial of those who organised the march is to begin on 3 July 2024.",
    ):
        assert found("# A report\n\nPort Ansel, May 2022\n\n" + planned, "order-of-dates") == []
    past = "# A report\n\nPort Ansel, May 2022\n\n2024 жылғы 3 шілдеде полиция оларды ұстады."
    assert len(found(past, "order-of-dates")) == 1
    over = "# A report\n\nPort Ansel, May 2022\n\nBy 3 July 2024, when they ended, the talks had cost dearly."
    assert len(found(over, "order-of-dates")) == 1


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("He ruled from 1990 to 2019, for 19 years.", "29 or 30 years"),
        ("The strike lasted from 2 January 2022 to 11 January 2022 (20 days).", "9 or 10 days"),
        ("Он правил с 1990 по 2019 год, в течение 19 лет.", "29 or 30 years"),
    ],
)
def test_a_duration_that_its_ends_do_not_give(text: str, expected: str) -> None:
    assert [would for _, _, would in found(text, "duration")] == [expected]
    assert held(
        text.replace("19 years", "29 years").replace("20 days", "10 days").replace("19 лет", "29 лет"), "duration"
    )


def test_an_age_is_no_duration() -> None:
    assert found("From 1990 to 2019, a 19 years old law held.", "duration") == []


def test_periods_of_a_sentence() -> None:
    text = "Three periods follow each other without a break: 2001-2003, 2002-2006 and 2007-2009."
    assert [sure for sure, _, _ in found(text, "periods-of-table")] == ["likely"]
    assert held(text.replace("2002-", "2004-"), "periods-of-table") == 1
    assert held(text.replace("follow each other without a break", "were studied"), "periods-of-table") == 0


def test_periods_of_a_table() -> None:
    rows = ("Kind | 2010 | 2011-2012 | 2012-2013 | 2014", "Rallies | 1 | 2 | 3 | 4")
    [(certainty, _, _)] = found(table(*rows), "periods-of-table")
    assert certainty == "likely"
    assert held(table(rows[0].replace("2012-2013", "2013"), rows[1]), "periods-of-table") == 1
    assert held(table("Kind | 1989 | 1999 | 2009", "A | 1 | 2 | 3"), "periods-of-table") == 0
