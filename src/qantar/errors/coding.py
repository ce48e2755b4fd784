"""What can be wrong with how free answers were coded. Nobody's answer and nobody's id is repeated."""

from collections.abc import Iterable

from qantar.errors.problems import check, did_you_mean

Wording = tuple[str, str]


@check(
    "code-not-in-codebook",
    "error",
    "A coder gave a code that the codebook of the question does not have.",
    "Correct the code, or add it to codebook.csv with what it means. [none] says that there was nothing to code.",
)
def code_not_in_codebook(*, question: str, known: Iterable[str]) -> Wording:
    """Word a code that is not defined."""
    return (
        f"this code is not in the codebook of {question}",
        did_you_mean("", known) or "add it to codebook.csv with what it means",
    )


@check(
    "no-codebook",
    "warning",
    "Free answers to a question are coded, and no codebook says what the codes mean.",
    "Write codebook.csv: question, code, label, definition.",
)
def no_codebook(*, question: str) -> Wording:
    """Word codes that nothing defines."""
    return f"the answers to {question} are coded, and codebook.csv has no code of it", "write what each code means"


@check(
    "nobody-answered",
    "error",
    "A coded answer is of a respondent who is not in responses.csv.",
    "Correct the respondent; ids are compared to the letter.",
)
def nobody_answered() -> Wording:
    """Word a respondent who is not there, without repeating the id."""
    return "this respondent is not in responses.csv", "ids are compared to the letter"


@check(
    "not-an-own-answer",
    "error",
    "An answer is taken for another, and was not in the respondent's own words.",
    "Only an option marked other in options.csv can be back-coded.",
)
def not_own() -> Wording:
    """Word an option that is not for words of one's own."""
    return "this option is not one for words of one's own", "mark it other: yes in options.csv, or correct it"


@check(
    "back-coded-to-own",
    "error",
    "An answer of somebody's own is taken for an answer of somebody's own.",
    "Name an option of the list.",
)
def not_listed() -> Wording:
    """Word an option that is none of the list."""
    return "this option is one for words of one's own", "name an option of the list"


@check(
    "did-not-choose",
    "error",
    "An answer is back-coded that the respondent did not give.",
    "Correct the respondent or the option.",
)
def did_not_choose(*, question: str, option: str) -> Wording:
    """Word a choice that was not made, without saying whose."""
    return f"this respondent did not choose {option} of {question}", "correct the respondent or the option"


@check(
    "nothing-to-code",
    "error",
    "An answer is coded that the respondent did not give: the cell is empty, refused or not shown.",
    "Take the row out of codes.csv, or correct the respondent.",
)
def nothing_to_code(*, question: str) -> Wording:
    """Word a code of no answer, without saying whose."""
    return f"this respondent gave no answer to {question}", "take the row out, or correct the respondent"


@check(
    "none-beside-a-code",
    "error",
    "One coder says of the same answer that there is nothing to code, and gives it a code.",
    "Take out [none], or the code.",
)
def none_beside_a_code(*, question: str) -> Wording:
    """Word a coder who found nothing and something in the same answer."""
    return f"the same coder gave this answer to {question} a code and [none]", "take out [none], or the code"
