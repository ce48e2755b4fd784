"""Calls of notes where nothing but their row tells them from other figures, and notes named by their number."""

import pytest

from qantar.audit.auditing import audit_manuscript, chosen_rules
from qantar.audit.reading_bytes import Decoded
from qantar.audit.reading_plain import read_plain


def wrong(text: str) -> list[str]:
    read = read_plain("text.txt", Decoded(text, "UTF-8"))
    answer = audit_manuscript(read, rules=chosen_rules(only=["notes"]))
    return [one.stated for one in answer.discrepancies]


def at_the_end(*bodies: str, heading: str = "Notes", notes: tuple[int, ...] = (1, 2, 4)) -> str:
    listed = "\n".join(f"[{number}] Archive of the town, box {40 + number}." for number in notes)
    return "\n\n".join([*bodies, heading, listed])


FIRST = "The council met in May and wrote nothing down. [1]"
SECOND = "The mayor kept a diary of those days and burnt it. [2]"
FOURTH = "Letters of the governor about the strike have survived. [4]"


@pytest.mark.parametrize(
    "third",
    [
        "Nobody knows who called the march. [3]",
        "Nobody knows who called the march[3] in June.",
        "A witness spoke of “a silence such as I had never heard”. [3]",
        "Никто не знает, кто созвал шествие. [3]",
        "Шеруді кім шақырғаны белгісіз [3].",
    ],
)
def test_brackets_that_the_row_lacks_call_no_note(third: str) -> None:
    assert wrong(at_the_end(FIRST, SECOND, third, FOURTH)) == ["note 3"]
    assert wrong(at_the_end(FIRST, SECOND, third, FOURTH, notes=(1, 2, 3, 4))) == []


def test_the_last_and_the_first_of_a_row() -> None:
    assert wrong(at_the_end(FIRST, SECOND, notes=(1,))) == ["note 2"]
    assert wrong(at_the_end(FIRST, SECOND, notes=(2,))) == ["note 1"]
    assert wrong(at_the_end(FIRST, heading="Примечания", notes=())) == ["note 1"]


def test_brackets_out_of_the_row_are_no_calls() -> None:
    assert wrong(at_the_end(FIRST, SECOND, "He said that [17] of them had come. [12]", notes=(1, 2))) == []
    assert wrong(at_the_end("The list of works has it [14].", FIRST, SECOND, notes=(1, 2))) == []
    assert wrong("It says so elsewhere [1], and again [2].") == []


def test_a_call_that_stands_on_a_line_of_its_own() -> None:
    text = at_the_end("A line that is as long as lines may be on this page of the text, and so it is.\n[1]", notes=(1,))
    assert wrong(text) == []


def glued(*bodies: str, notes: tuple[int, ...]) -> str:
    listed = "\n".join(f"{number} Archive of the town, box {40 + number}, 1999." for number in notes)
    return "\n\n".join([*bodies, listed, "1"]) + "\n\fA second page, on which nothing is called.\n\n2\n"


def test_figures_glued_to_words_are_calls_where_the_row_lacks_them() -> None:
    bodies = (
        "The council met in May and wrote nothing down.1 It met again.",
        "The mayor kept a diary of those days and burnt it.2 He said so.",
        "Nobody knows who called the march of the students in June.3 Some say he did.",
    )
    assert wrong(glued(*bodies, notes=(1, 3))) == ["note 2"]
    assert wrong(glued(*bodies, notes=(2, 3))) == ["note 1"]
    assert wrong(glued(*bodies, notes=(1, 2, 3))) == []
    assert wrong(glued(*bodies, "It is said in par.4 of the law.", notes=(1, 2, 3))) == []


NAMED = """
see note {}
See notes {} below
as note {} says
(n. {})
compare footnote {}
см. сноску {}
см. прим. {}
как сказано в примечании {}
об этом в {}-й сноске
в сноске № {}
{}-ескертпеде айтылғандай
{}-сілтемені қараңыз
(ескертпе {})
"""


@pytest.mark.parametrize("named", NAMED.strip().splitlines())
def test_a_note_named_by_its_number_must_be_there(named: str) -> None:
    def text(number: int) -> str:
        return at_the_end(FIRST, SECOND, f"It was otherwise, {named.format(number)}.", notes=(1, 2))

    assert wrong(text(2)) == []
    assert wrong(text(48)) == ["note 48"]


@pytest.mark.parametrize(
    "named",
    [
        "see note 48 of the yearbook",
        "Smith 1998, note 48",
        "see her note 48",
        "прим. 48 к таблице",
        "a bank note 48",
        "a note 48 pages long",
        "the note 48 hours later",
    ],
)
def test_notes_of_others_are_left_alone(named: str) -> None:
    assert wrong(at_the_end(FIRST, SECOND, f"It was otherwise, {named}.", notes=(1, 2))) == []


def test_a_call_behind_a_figure_and_a_full_stop_is_one() -> None:
    text = at_the_end(FIRST, "Polite were 73.5 %. [2]", "It was over in 2014. [3]", FOURTH, notes=(1, 2, 3, 4))
    assert wrong(text) == []
    assert wrong(at_the_end(FIRST, "Polite were 73.5 %. [2]", "It was over in 2014. [3]", FOURTH)) == ["note 3"]


def test_a_raised_figure_in_no_row_of_calls_is_none() -> None:
    raised = "The council met in May.¹ The mayor kept a diary.² {} and so on."
    listed = "Notes\n\n1 Archive of the town.\n2 Archive of the region."
    assert wrong(f"{raised.format('Letters survived³')}\n\n{listed}") == ["note 3"]
    assert wrong(f"{raised.format('The sum of squares⁷')}\n\n{listed}") == []
    assert wrong(f"{raised.format('A number x³')}\n\n{listed}") == []


@pytest.mark.parametrize("begins", ["n = 45; every family gave one mark.", "N = 45 forms, one for each family."])
def test_a_note_may_begin_with_how_many_were_asked(begins: str) -> None:
    text = "The mean mark of the harbour is 2.8.¹\n\nNobody else was asked.\n\n1 {}\n\fThe council met again in May.\n"
    assert wrong(text.format(begins)) == []


def test_a_note_may_begin_with_a_figure() -> None:
    body = "The council met in May.¹\n\nThere were 464 strikes in 2007.²\n\nThe mayor kept a diary of those days.\n\n\n"
    notes = (
        "1 Archive of the town, box 40.\n2 464 strikes of that year are listed in the archive of the author.\n\n1\n\f"
    )
    assert wrong(f"{body}{notes}Here a second page begins.\n\n2\n\f") == []
    assert wrong(f"{body}1 Archive of the town, box 40.\n\n1\n\fHere a second page begins.\n\n2\n\f") == ["note 2"]


def test_a_line_of_a_note_may_begin_with_a_date() -> None:
    text = (
        "A film was made of it.¹\n\nMore text stands here.\n\n\n"
        "1 “Velin”, posted 25 November 2013, https://news.example.org/a.html, accessed\n{} 2013.\n\n5\n\fNext page.\n"
    )
    for day, slips in (("13 March", 1), ("13 December", 0)):
        read = read_plain("text.txt", Decoded(text.format(day), "UTF-8"))
        answer = audit_manuscript(read, rules=chosen_rules(only=["order-of-dates"]))
        assert len(answer.discrepancies) == slips
