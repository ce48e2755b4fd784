"""Days of the week that words part from their date, verbs with their days, and tables of a text without any."""

import pytest

from tests.audit.asking import asked, found

WEEKDAYS = """
5 May 2012, the day of the march in Ansel, was a |Saturday|Tuesday|.
On the |Saturday|Sunday| of the march in Ansel, 5 May 2012, the shops stayed shut.
День, когда в Анселе прошёл марш, — 5 мая 2012 года — по календарю |суббота|среда|.
5 мая 2012 года, когда в Анселе прошёл марш, — |суббота|четверг|.
"""
OTHER_DAYS = [
    "On 5 May 2012, when the council met, it decided to vote on Monday.",
    "The law of 5 May 2012, which came into force, Monday being a holiday, was bad.",
    "On the Monday of the vote about the law of 5 May 2012 it rained.",
]
IN_TURN = """
Законопроект внесли 5 мая 2012 года, приняли |7 июня 2012 года|7 января 2012 года|.
The bill (tabled on 5 May 2012, adopted on |7 June 2012|7 January 2012|) was bad.
The trial opened on 5 May 2012. After a time, judgment was given and the trial closed on |7 June 2012|7 January 2012|.
The wave of strikes began on 5 May 2012; calm returned on |7 June 2012|7 January 2012|.
The state of alarm was effective 5 May 2012, terminated |7 June 2012|7 January 2012|.
"""


@pytest.mark.parametrize("line", WEEKDAYS.strip().splitlines())
def test_a_day_of_the_week_apart_from_its_date(line: str) -> None:
    before, right, wrong, behind = line.split("|")
    assert not asked(before + right + behind, "calendar").discrepancies
    assert len(found(before + wrong + behind, "calendar")) == 1


@pytest.mark.parametrize("text", OTHER_DAYS)
def test_a_day_of_the_week_of_something_else(text: str) -> None:
    assert found(text, "calendar") == []


def test_what_is_no_order_of_time() -> None:
    assert found("In 2009 they met for the first time since the 2002 final.", "order-of-dates") == []
    earlier = "A strike began in Ansel on 5 May 2012. After talks, the earlier strike ended on 7 January 2012."
    assert found(earlier, "order-of-dates") == []
    lines = "".join(f"{number} GOTO {number}\n\n" for number in (10, 20, 30, 40))
    assert found(f"# 1. Loops\n\n{lines}", "numbering") == []
    assert (
        found("Trends of 1990–2009 by region, from 1990 to 2009, and between 1990 and 2009.", "periods-of-table") == []
    )


@pytest.mark.parametrize("line", IN_TURN.strip().splitlines())
def test_verbs_with_their_days_follow_in_time(line: str) -> None:
    before, right, wrong, behind = line.split("|")
    assert not asked(before + right + behind, "order-of-dates").discrepancies
    assert len(found(before + wrong + behind, "order-of-dates")) == 1


def test_a_reference_in_a_text_without_tables_is_possible() -> None:
    assert found("As Table 3 makes plain, Ansel had strikes.", "numbering") == [("possible", "Table 3", "a table")]
    assert found("As Table 3 and Table 4 show, Ansel had strikes.\n\nTable 5 shows more.", "numbering") == []
