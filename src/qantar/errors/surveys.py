"""What can be wrong with the people of a survey: how many there are, what they weigh, and how they were drawn."""

from qantar.errors.problems import check

Wording = tuple[str, str]


@check(
    "respondents-not-n",
    "warning",
    "responses.csv has more or fewer people than survey.yaml says took part.",
    "Correct n, or say in note who is left out.",
)
def respondents_not_n(*, rows: int, n: int) -> Wording:
    """Word a number of rows that is not the number of people who took part."""
    return f"responses.csv has {rows} people, and n says {n}", "correct n, or say in note who is left out"


@check(
    "weights-elsewhere",
    "error",
    "survey.yaml names weights that responses.csv does not have.",
    "Put the weights into a column called weight and write weights: weight; or write weights: none.",
)
def weights_elsewhere(*, column: str) -> Wording:
    """Word weights that are not where they should be."""
    return (
        f"responses.csv has no weights for weights: {column}",
        "call their column weight and write weights: weight; or write weights: none",
    )


@check(
    "weights-not-said",
    "error",
    "responses.csv has weights, and survey.yaml does not say whether they are to be used.",
    "Write weights: weight, or take the column out of responses.csv.",
)
def weights_not_said() -> Wording:
    """Word weights that nobody said to use."""
    return (
        "responses.csv has a column weight, and weights says none",
        "write weights: weight, or take the column out of responses.csv",
    )


@check(
    "bad-weight",
    "error",
    "A person's weight is missing, negative or not one number.",
    "Write a number of 0 or more; 0 leaves the person out.",
)
def bad_weight(*, missing: bool) -> Wording:
    """Word a weight that cannot be one."""
    what = "this person has no weight, or not one number" if missing else "this weight is negative"
    return what, "write a number of 0 or more; 0 leaves the person out"


@check("weights-sum-to-zero", "error", "All weights of a survey are 0.", "Correct them, or write weights: none.")
def weights_sum_to_zero() -> Wording:
    """Word weights that leave nobody."""
    return "all weights are 0, which leaves nobody", "correct them, or write weights: none in survey.yaml"


@check(
    "lonely-stratum",
    "error",
    "A stratum of a sample drawn by chance has one person or one cluster, so nothing shows how people differ there.",
    "Join it with another stratum, or choose lonely_strata in survey.yaml: adjust, certainty or average.",
)
def lonely_stratum() -> Wording:
    """Word a stratum with one unit, without naming it: it is somebody's."""
    return (
        "this stratum has one person or one cluster alone",
        "join it with another, or choose lonely_strata in survey.yaml: adjust, certainty or average",
    )
