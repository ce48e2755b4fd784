"""What can be wrong with ties, laws and cases: impossible times, allegations that nobody makes, answers left out."""

from qantar.errors.problems import check

Wording = tuple[str, str]

# Ties


@check("tie-with-itself", "error", "A tie leads from an actor to the same actor.", "Correct subject or object.")
def tie_with_itself() -> Wording:
    """Word a tie whose two ends are one."""
    return "this ties an actor to itself", "correct subject or object"


@check(
    "tie-outside-validity",
    "error",
    "A tie holds at a time when one of the two was not there.",
    "Correct the tie's since and until, or those of the actor (born and died, for a person).",
)
def tie_outside_validity(*, actor: str = "", begun: str = "", ended: str = "") -> Wording:
    """Word a tie before the beginning or after the end of an actor; of somebody withheld nothing is said."""
    when = f"{actor} is there only from {begun}" if begun else f"{actor} is there only until {ended}"
    return (
        when if begun or ended else "one of the two was not there at that time",
        "correct since and until, here or in actors.csv",
    )


@check(
    "not-asserted",
    "error",
    "A tie is alleged or denied, and nobody is named who says so.",
    "Fill asserted_by. Qantar alleges nothing in its own voice.",
)
def not_asserted(*, status: str) -> Wording:
    """Word an allegation, or a denial, that is nobody's."""
    return f"the tie is {status}, and nothing says by whom", "fill asserted_by with the id of an actor"


@check(
    "two-holders",
    "warning",
    "Two hold the same office on the same day, and it is one that one holds at a time.",
    "Fill until for the first. Where several hold it at once, as a seat, the relation is sits-in or leads.",
)
def two_holders(*, first: str) -> Wording:
    """Word two holders of one office."""
    return (
        f"somebody else holds this office at that time: {first}",
        "fill until, or give each a role of its own; where several hold it at once, write sits-in",
    )


@check(
    "member-of-banned",
    "error",
    "A person is tied to a banned group otherwise than as its documented leader or founder.",
    "Delete the row: alleged membership of a banned group is never a tie. What a court or a body says of it belongs "
    "in cases.csv and case_versions.csv, with what the accused say.",
)
def member_of_banned() -> Wording:
    """Word a membership that may cost somebody their freedom; neither of the two is named."""
    return (
        "alleged membership of a banned group is never a tie",
        "delete the row; who leads or founded it in public is leads, founded or co-founded, and documented",
    )


# Laws


@check("law-dates", "error", "A law is in force before it is adopted, or ends before it begins.", "Correct a date.")
def law_dates(*, words: tuple[str, str], start: str, end: str) -> Wording:
    """Word two dates of a law in the wrong order."""
    return f"{words[1]} {end} is before {words[0]} {start}", "correct one of the two dates"


@check(
    "law-changes-nothing",
    "error",
    "A row of a law says the same of before and after.",
    "Say what changed. A law that confirms what held before needs no row.",
)
def law_changes_nothing() -> Wording:
    """Word a law by which all stays as it was."""
    return "before and after are the same, so this changes nothing", "say what changed, or delete the row"


@check(
    "direction-without-holder",
    "warning",
    "A law strengthens or weakens somebody, and names nobody who has the power before or after.",
    "Fill holder_before, holder_after or both.",
)
def direction_without_holder(*, direction: str) -> Wording:
    """Word a power that grows or shrinks and is nobody's."""
    return f"{direction}, and nobody holds the power before or after", "fill holder_before or holder_after"


# Cases


@check(
    "accused-not-heard",
    "warning",
    "Something is alleged in a case, and neither the accused nor the court is heard.",
    "Fill accused_response of a version (case_versions.csv), or the outcome: what the accused or the court said.",
)
def accused_not_heard() -> Wording:
    """Word a case with one side alone."""
    return (
        "something is alleged here, and neither the accused nor a court is heard",
        "what did they say? fill accused_response in case_versions.csv, or outcome",
    )


@check(
    "step-before-life",
    "error",
    "A step of a case is before the person was born or the body was founded.",
    "Correct the date of the step, or that of the actor.",
)
def step_before_life(*, begun: str) -> Wording:
    """Word a step before somebody was there; a date that may not be repeated is left out."""
    since = f", from {begun}" if begun else ""
    return f"whom the case concerns is there only later{since}", "correct this date, or the actor's"


@check(
    "step-after-life",
    "warning",
    "Somebody is held, freed, searched or attacked after their death, or a body after its end.",
    "Correct the date of the step, or that of the actor.",
)
def step_after_life(*, ended: str) -> Wording:
    """Word a step after somebody was there; a date that may not be repeated is left out."""
    until = f", until {ended}" if ended else ""
    return f"whom the case concerns is there only before{until}", "correct this date, or the actor's"


@check(
    "steps-out-of-order",
    "warning",
    "The steps of a case come in an order that cannot be: a sentence before the charge, a release before any arrest.",
    "Correct a date. Where there were two trials, write two cases.",
)
def steps_out_of_order(*, earlier: str, later: str, first: str) -> Wording:
    """Word two steps the wrong way round."""
    return f"the first {later} is before the first {earlier}: {first}", "correct a date; two trials are two cases"


@check(
    "two-versions",
    "error",
    "The same speaker gives two versions of one disputed point.",
    "Join them. Where somebody changed their account, fill asserted_on in both.",
)
def two_versions(*, first: str) -> Wording:
    """Word two versions of one speaker."""
    return (
        f"the same speaker gives another version of this point: {first}",
        "join the two; or fill asserted_on, if one was said earlier",
    )
