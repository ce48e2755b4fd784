"""Rival explanations: what each leads one to find, what was found, and which of them the evidence leaves standing.

**What it answers.** Which explanations of one thing exclude each other and which can hold together, what was looked
for to test each, whether it was found, and what that says: a verdict on each, with what would change it.

**What it needs.** `hypotheses` with the columns id, label, statement; `evidence` with id, hypothesis, looked_for,
found, expected_if_true and expected_if_false. In hypotheses `excludes` says which cannot hold together; in evidence
`depends_on` says what repeats other evidence, `rests_on` what shows it, `judge` and `reason` who judged and why. The
same words in looked_for make one row of the matrix, whichever hypotheses it tests.

**What it gives.** Each piece of evidence becomes one of four tests. A *hoop* had to be passed: it was almost certain
if the explanation is true. A *smoking gun* is hardly passed by another: it was almost impossible if it is false.
*Doubly decisive* is both, a *straw in the wind* neither. What is likelier if the explanation is false must not be
found, and not to find it passes. A test is clear when its two judgements lie two steps apart; neighbouring words may
mean the same, so they move no verdict. The verdict is that of the first line that fits:

- nothing that was found can be weighed: not testable;
- it fails a clear hoop or doubly decisive test: contradicted, or mixed if it also passes a clear smoking gun;
- it passes a clear smoking gun or doubly decisive test: supported, or mixed if one that it excludes is so too;
- one that excludes it is supported: contradicted;
- it passes and fails other clear tests: mixed; it only fails them: not supported;
- all else: not identified, since what was found would be found under other explanations too.

Beside the verdict stands a weight: between which ends the likelihood ratio of all that is weighed lies, in decibels
(0 says nothing, 10 is ten to one, -10 one to ten). The five words stand for ranges of probability, the setting
`words`: their middle is that of the IPCC, their ends leave certainty to nobody. The ends are sharp and assume that
no piece follows from another. How probable an explanation is they do not say: that needs a probability before the
evidence, which a study may give in `priors` and Qantar never invents. What is unknown, repeats other evidence or
rests on an unverified reading is listed and not weighed. The finding `changes` lists every single judgement that
would change a verdict if it were moved by one step.

**What it refuses.** Evidence without a judgement both ways, since leaving it out in silence would choose the
verdict; and one thing that is found in one row and not in another.

    >>> from qantar.methods.explanations import METHOD
    >>> hypotheses = [
    ...     {"id": "price", "label": "The price alone", "statement": "The price alone did it", "excludes": "power"},
    ...     {"id": "power", "label": "Power", "statement": "Power that never changes did it"},
    ... ]
    >>> evidence = [
    ...     {"id": "a", "hypothesis": "price", "looked_for": "Demands that those in power go", "found": "yes",
    ...      "expected_if_true": "almost impossible", "expected_if_false": "likely"},
    ...     {"id": "b", "hypothesis": "power", "looked_for": "Demands that those in power go", "found": "yes",
    ...      "expected_if_true": "almost certain", "expected_if_false": "as likely as not"},
    ... ]
    >>> answers = {finding.id: finding for finding in METHOD(hypotheses=hypotheses, evidence=evidence)}
    >>> answers["price"].verdict.word, answers["power"].verdict.word
    ('contradicted', 'not identified')
    >>> answers["price.weight"].uncertainty.low, answers["price.weight"].uncertainty.high
    (-19.8, -11.2)

Cites: bennett2010, collier2011, fairfield2017, humphreys2023, ipcc2007, mahoney2012, vanevera1997
"""

from collections.abc import Iterator, Mapping
from itertools import pairwise
from typing import Annotated

from pydantic import Field, field_validator

from qantar.findings import Finding
from qantar.methods import explanation_findings, explanation_lists
from qantar.methods.explanation_bearing import scale_of
from qantar.methods.explanation_findings import Weighing
from qantar.methods.explanation_rows import read_hypotheses
from qantar.methods.explanation_verdicts import decide, what_would_change
from qantar.methods.method import Method, Refusal, Settings
from qantar.methods.wording import english
from qantar.tables.frames import Frames

Percents = tuple[float, float, float, float, float, float]
Percent = Annotated[float, Field(gt=0, lt=100)]


class ExplanationSettings(Settings):
    """Which explanations to weigh against each other, and what the words of the judgements mean."""

    hypotheses: tuple[str, ...] = Field(default=(), description="Ids of hypotheses; left out, all of them.")
    question: Mapping[str, str] = Field(
        default_factory=dict, description="What they are explanations of, as a question: {language: text}."
    )
    words: Percents = Field(
        default=(1, 5, 33, 66, 95, 99),
        description="Where in percent the five words end: almost impossible from the first to the second, and so on.",
    )
    priors: Mapping[str, Percent] = Field(
        default_factory=dict,
        description="How probable, in percent, hypotheses were before the evidence: {id: percent}.",
    )

    @field_validator("words")
    @classmethod
    def _ascending(cls, words: Percents) -> Percents:
        if any(low >= high for low, high in pairwise(words)) or words[0] < 0 or words[-1] > 100:
            raise ValueError("write six percentages from 0 to 100, each above the one before")
        return words


def run(frames: Frames, settings: ExplanationSettings) -> Iterator[Finding]:
    """Yield the list, the matrix, the pairs, each explanation with its evidence, and what would change a verdict."""
    hypotheses = read_hypotheses(frames, settings.hypotheses)
    for id_ in sorted(settings.priors):
        if id_ not in {one.id for one in hypotheses}:
            raise Refusal(f"priors names {id_!r}, which is not among the hypotheses", "name one that is compared")
    question = dict(settings.question) or english(METHOD.question)
    weighing = Weighing(frames, question, hypotheses, decide(hypotheses), scale_of(settings.words))
    yield explanation_lists.all_explanations(weighing)
    yield explanation_lists.matrix(weighing)
    if len(hypotheses) > 1:
        yield explanation_lists.together_or_not(weighing)
    for one in hypotheses:
        yield from explanation_findings.explanation(weighing, one)
        if one.id in settings.priors:
            yield explanation_findings.prior(weighing, one, settings.priors[one.id])
    yield explanation_lists.changes(weighing, list(what_would_change(hypotheses)))


METHOD = Method(
    id="explanations",
    question="Which explanations does the evidence leave standing, and what would change that?",
    settings=ExplanationSettings,
    requires={
        "hypotheses": ("id", "label", "statement"),
        "evidence": ("id", "hypothesis", "looked_for", "found", "expected_if_true", "expected_if_false"),
    },
    uses={
        "hypotheses": ("mechanism", "excludes", "source", "locator"),
        "evidence": ("rests_on", "depends_on", "judge", "reason", "source", "locator"),
        "claims": ("id", "reading"),
    },
    run=run,
    shows="rows",
    cites=("bennett2010", "collier2011", "fairfield2017", "humphreys2023", "ipcc2007", "mahoney2012", "vanevera1997"),
)
