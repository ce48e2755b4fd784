"""What can be wrong with promises, advice, explanations and the evidence for them."""

from qantar.errors.problems import check

Wording = tuple[str, str]


@check(
    "status-without-reason",
    "error",
    "A promise is called kept, partly kept or broken, and nothing says what shows it.",
    "Write the reason in one sentence, or the status: open, not known.",
)
def status_without_reason(*, status: str) -> Wording:
    """Word a judgement without its reason."""
    return f"the promise is called {status}, and nothing says what shows it", "write the reason in one sentence"


@check(
    "status-without-date",
    "warning",
    "The status of a promise does not say as of when.",
    "Fill status_date: what is broken today may be kept tomorrow.",
)
def status_without_date(*, status: str) -> Wording:
    """Word a status without its day."""
    return f"the promise is {status}, and nothing says as of when", "fill status_date"


@check("status-before-promise", "error", "A promise is judged before it is made.", "Correct one of the two dates.")
def status_before_promise(*, promised: str, judged: str) -> Wording:
    """Word a judgement before the promise."""
    return f"status_date {judged} is before the promise of {promised}", "correct one of the two dates"


@check(
    "rests-on-nothing",
    "warning",
    "A recommendation or a piece of evidence rests on nothing in this study.",
    "Fill rests_on: claims/ID, events/ID, statements/ID, cases/ID, findings/ID.",
)
def rests_on_nothing(*, what: str) -> Wording:
    """Word what nobody can follow to its ground."""
    return f"{what} rests on nothing in this study", "fill rests_on, for example claims/ID or findings/ID"


@check("excludes-itself", "error", "A hypothesis excludes itself.", "Name those that cannot hold together with it.")
def excludes_itself() -> Wording:
    """Word a hypothesis that could never hold."""
    return "a hypothesis cannot exclude itself", "name those that cannot hold together with it"


@check(
    "one-expectation",
    "warning",
    "Evidence does not say how likely it was both if the hypothesis is true and if it is false.",
    "Fill expected_if_true and expected_if_false: only the difference tells anything.",
)
def one_expectation() -> Wording:
    """Word evidence that cannot be weighed."""
    return (
        "nothing says how likely this was if the hypothesis is true, and how likely if it is false",
        "fill expected_if_true and expected_if_false: only the difference tells anything",
    )


@check(
    "tells-nothing",
    "note",
    "Evidence is as likely if the hypothesis is true as if it is false, so it tells nothing.",
    "Keep it if others might think that it does; no verdict will rest on it.",
)
def tells_nothing() -> Wording:
    """Word evidence that cannot tell a hypothesis from its rivals."""
    return "this is as likely either way, so it tells nothing of the hypothesis", "no verdict will rest on it"


@check(
    "judged-by-nobody",
    "warning",
    "Evidence does not say who judged how likely it was, or why.",
    "Fill judge and reason.",
)
def judged_by_nobody() -> Wording:
    """Word a judgement without a judge or a reason."""
    return "nothing says who judged how likely this was, and why", "fill judge and reason"


@check(
    "found-otherwise",
    "error",
    "Two rows of evidence look for the same thing, and one says that it was found and the other not.",
    "Correct one of the two, or word what was looked for so that it is two things.",
)
def found_otherwise(*, other: str, found: str) -> Wording:
    """Word one thing that is told in two ways."""
    return (
        f"{other} looks for the same and says found: {found}",
        "one thing is found or not, whichever hypothesis it tests: correct one of the two",
    )


@check(
    "for-and-against",
    "warning",
    "A recommendation rests on a record or finding that is also named as speaking against it.",
    "Leave it on one side.",
)
def for_and_against(*, place: int) -> Wording:
    """Word what is named on both sides by its place in the list: the id of a case may tell of somebody withheld."""
    return f"number {place} of this list is named both for and against this recommendation", "leave it on one side"
