"""One event told twice, with two dates."""

from tests.audit.asking import found, held

RULE = "one-event-two-dates"
FIRST = "The great march in Ansel took place on 8 October 2007 without a shot.\n\n"


def test_an_event_with_two_dates() -> None:
    again = "The great march in Ansel took place on {} and is remembered."
    assert found(FIRST + again.format("15 October 2007"), RULE) == [("likely", "15 October 2007", "8 October 2007")]
    assert held(FIRST + again.format("8 October 2007"), RULE) == 1


def test_other_events_are_left_in_peace() -> None:
    assert found(FIRST + "The great march in Karsk took place on 15 October 2007.", RULE) == []
    assert found(FIRST + "The great picket in Ansel took place on 15 October 2007.", RULE) == []
    three = "".join(f"The march in Ansel took place on {day} May 2007.\n\n" for day in (1, 8, 15))
    assert found(three, RULE) == []
