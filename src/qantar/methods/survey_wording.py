"""What is said of the people of a survey: how they came to be asked, and what that allows to be said of others.

For a sample that chance did not draw, the words are those that the American Association for Public Opinion Research
recommends in place of a margin of error (AAPOR, Guidance on reporting precision for nonprobability samples).

Cites: aapor2016
"""

from collections.abc import Mapping
from typing import TYPE_CHECKING

from qantar.findings import Caveat
from qantar.methods import cells
from qantar.methods.wording import caveat
from qantar.tables.frames import Frames, Row

if TYPE_CHECKING:
    from qantar.methods.respondents import Respondents

#: How people came to be asked, by the sample_type of survey.yaml; of people drawn by chance nothing is said.
SELECTED: Mapping[str, str] = {
    "invited": "Respondents were invited by the makers of the survey. Because they were chosen and not drawn by chance",
    "opt-in": "Respondents were selected from among those who volunteered to take part. Because the sample is based on "
    "those who selected themselves for participation rather than a probability sample",
    "quota": "Respondents were picked until quotas were full. Because they were not drawn by chance",
    "snowball": "Respondents were named by one another. Because they were not drawn by chance",
    "convenience": "Whoever was at hand was asked. Because respondents were not drawn by chance",
    "unknown": "How respondents were chosen is not known. Because it cannot be said that they were drawn by chance",
}
#: What is true of any survey.
OTHER_ERRORS = (
    "All sample surveys and polls may be subject to several sources of error, among them coverage error and "
    "measurement error."
)
NO_CURE = (
    "The weights make those who answered resemble the population in what they were weighted by. They do not make them "
    "people drawn by chance: in everything else they may differ from the population as before."
)


def not_drawn(sample_type: str, *, weighted: bool) -> str:
    """Return what stands in place of a margin of error; nothing for a probability sample and for a census.

    >>> not_drawn("invited", weighted=False).partition(". ")[2][:62]
    'The data have not been weighted. Because they were chosen and '
    """
    if sample_type in ("probability", "census"):
        return ""
    who, _, because = SELECTED.get(sample_type, SELECTED["unknown"]).partition(". ")
    weights = "The data have been weighted" if weighted else "The data have not been weighted"
    return f"{who}. {weights}. {because}, no estimates of sampling error can be calculated. {OTHER_ERRORS}"


def about_sample(frames: Frames, row: Row, *, weighted: bool) -> list[Caveat]:
    """Return what every finding of a survey says of those who were asked."""
    found = [Caveat("population", frames.texts(row, "population"))] if row.get("population") else []
    kind = cells.text(row, "sample_type") or "unknown"
    if words := not_drawn(kind, weighted=weighted):
        found.append(caveat("not-drawn-by-chance", words))
        if weighted:
            found.append(caveat("weights-are-no-cure", NO_CURE))
    return found


def how_drawn(people: "Respondents", weighted: bool) -> str:
    """Return in a sentence what of the design an interval takes into account."""
    if people.replicates is not None:
        return f"It rests on {people.replicates.shape[1]} sets of replicate weights."
    parts = ["weights"] if weighted else []
    parts += ["strata"] if any(people.column("stratum")) else []
    parts += ["clusters"] if any(people.column("cluster")) else []
    parts += ["the share of the population that was asked"] if people.sizes("fpc") is not None else []
    if not parts:
        return "It takes people to have been drawn by simple random sampling."
    listed = parts[0] if len(parts) == 1 else f"{', '.join(parts[:-1])} and {parts[-1]}"
    return f"It takes {listed} into account."
