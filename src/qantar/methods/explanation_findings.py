"""The findings on one explanation: its tests with the verdict, its weight, and each piece of evidence."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from fractions import Fraction
from typing import Any

from qantar.findings import Finding, Table, Translations, Uncertainty, Verdict
from qantar.maths.likelihoods import Between, together, updated
from qantar.methods import cells
from qantar.methods.explanation_bearing import Bearing, Scale, bearing_of, ratio_of
from qantar.methods.explanation_rows import LIKELIHOODS, Hypothesis
from qantar.methods.explanation_verdicts import Decision
from qantar.methods.explanation_weights import bounded, in_words
from qantar.methods.inputs import input_of, sources_of
from qantar.methods.wording import caveat, certain, column, english, joined, plain
from qantar.tables.frames import Frames

UNIT = "decibels"
#: Why evidence is not weighed, in words.
SET_ASIDE = {
    "open": "nobody knows yet whether it is so",
    "repeats": "it follows from other evidence that is weighed, and does not count twice",
    "tells nothing": "it is as likely either way",
    "unverified": "it rests on a reading of a scan that nobody verified",
}
JUDGED = caveat(
    "judged", "How likely it was each way is a judgement in five words, by the person who is named with it."
)


@dataclass(frozen=True, slots=True)
class Weighing:
    """Explanations of one thing, what was decided on each, and what their words of likelihood mean in numbers."""

    frames: Frames
    question: Translations
    hypotheses: Sequence[Hypothesis]
    decisions: dict[str, Decision]
    scale: Scale

    def label(self, id_: str) -> Translations:
        """Return the name of an explanation."""
        return self.frames.label("hypotheses", id_)

    def name(self, id_: str) -> str:
        """Return the name of an explanation for Qantar's own sentences: the English one, if there is one."""
        label = self.label(id_)
        return label.get("en") or next(iter(label.values()))

    def own(self, text: str) -> Translations:
        """Return a text that the study wrote."""
        return {self.frames.languages[0]: text}

    def finding(self, key: str, label: Translations, rows: Sequence[Hypothesis], **parts: Any) -> Finding:
        """Return a finding that rests on explanations and all evidence for and against them."""
        evidence = [piece.row for one in rows for piece in one.pieces]
        stated = [one.row for one in rows]
        inputs = [
            input_of(self.frames, "hypotheses", stated, "those that are compared"),
            input_of(self.frames, "evidence", evidence, "all for and against them"),
        ]
        return Finding(
            id=key,
            question=self.question,
            label=label,
            inputs=inputs,
            sources=sources_of([*stated, *evidence]),
            **parts,
        )


def explanation(weighing: Weighing, one: Hypothesis) -> Iterator[Finding]:
    """Yield the tests of one explanation with the verdict, its weight, and each piece of evidence."""
    decision = weighing.decisions[one.id]
    tests = [bearing_of(piece) for piece in one.pieces]
    decided_by = [*(f"{one.id}.{id_}" for id_ in decision.evidence), *decision.rivals]
    yield weighing.finding(
        one.id,
        weighing.label(one.id),
        [one],
        value=Table(_TEST_COLUMNS, [_test_row(weighing, test) for test in tests]),
        n=sum(test.piece.standing == "weighed" for test in tests),
        base=english(f"{len(tests)} things that were looked for"),
        verdict=Verdict(
            decision.word, weighing.own(_sentence(str(one.row["statement"]))), english(decision.why), decided_by
        ),
        uncertainty=certain("A verdict by rule from judgements in words; its weight is a finding of its own."),
        about=f"hypotheses/{one.id}",
        caveats=[JUDGED],
    )
    yield _weight(weighing, one)
    for test in tests:
        yield _evidence(weighing, one, test)


_TEST_COLUMNS = [
    column("evidence", "record", "Evidence"),
    column("looked_for", "text", "What was looked for"),
    column("leads_to", "text", "If it is true one expects"),
    column("found", "text", "Found"),
    column("if_true", "text", "How likely if it is true"),
    column("if_false", "text", "How likely if it is false"),
    column("test", "text", "Kind of test"),
    column("outcome", "text", "Outcome"),
    column("clear", "text", "Judgements lie two steps apart"),
    column("standing", "text", "Weighed"),
    column("effect", "text", "What that does"),
    column("on_rivals", "text", "What that does to those it excludes"),
    column("reason", "text", "Why it was judged so"),
    column("judge", "text", "Who judged"),
]


def _sentence(text: str) -> str:
    """Return a text with the full stop that a list of verdicts needs, if it ends with a letter or a digit."""
    return f"{text}." if text[-1:].isalnum() else text


def _test_row(weighing: Weighing, test: Bearing) -> list[Any]:
    piece = test.piece
    aside = SET_ASIDE.get(piece.standing)
    leads_to = {True: "to find it", False: "not to find it", None: "either"}[test.to_find]
    return [
        f"evidence/{piece.id}",
        dict(weighing.own(piece.looked_for)),
        leads_to,
        piece.found,
        LIKELIHOODS[piece.if_true],
        LIKELIHOODS[piece.if_false],
        test.kind,
        test.outcome,
        "yes" if test.clear else "no",
        f"no: {aside}" if aside else "yes",
        test.effect,
        test.effect_on_rivals or None,
        cells.text(piece.row, "reason"),
        cells.text(piece.row, "judge"),
    ]


def _weight(weighing: Weighing, one: Hypothesis) -> Finding:
    ratio = together(ratio_of(piece, weighing.scale) for piece in one.pieces)
    weighed = sum(piece.standing == "weighed" for piece in one.pieces)
    meaning = (
        f"All that is weighed is together {in_words(ratio)}, if no piece follows from another. The range runs over "
        "every probability that the words allow. It is no probability of the explanation: that would need to be told "
        "how likely it was before."
    )
    return weighing.finding(
        f"{one.id}.weight",
        joined(weighing.label(one.id), english("what the evidence weighs together")),
        [one],
        value=None,
        missing="unknown",
        unit=UNIT,
        n=weighed,
        uncertainty=bounded(ratio, meaning) if weighed else certain("Nothing is weighed, so it has no weight."),
        about=f"hypotheses/{one.id}",
        caveats=[JUDGED],
    )


def _evidence(weighing: Weighing, one: Hypothesis, test: Bearing) -> Finding:
    piece = test.piece
    rows = [piece.row]
    aside = SET_ASIDE.get(piece.standing)
    ratio = ratio_of(piece, weighing.scale)
    what = {"yes": "To find this", "no": "Not to find this", "partly": "To find this in part"}.get(piece.found, "")
    uncertainty = (
        certain(f"Not weighed: {aside}.") if aside else bounded(ratio, f"{what} was {in_words(ratio)}. {test.effect}")
    )
    return Finding(
        id=f"{one.id}.{piece.id}",
        question=weighing.question,
        label=joined(weighing.own(f"{weighing.name(one.id)}: {piece.looked_for}")),
        value=None,
        missing="not applicable" if aside else "unknown",
        unit=UNIT,
        uncertainty=uncertainty,
        inputs=[input_of(weighing.frames, "evidence", rows, f"id = {piece.id}")],
        sources=sources_of(rows),
        about=f"evidence/{piece.id}",
        caveats=[JUDGED],
    )


def prior(weighing: Weighing, one: Hypothesis, percent: float) -> Finding:
    """Return how probable an explanation is after the evidence, from what the study says that it was before."""
    ratio = together(ratio_of(piece, weighing.scale) for piece in one.pieces)
    before = Fraction(str(percent)) / 100
    after = updated(Between(before, before), ratio)
    low, high = (float(round(end * 100, 1)) for end in after)
    return weighing.finding(
        f"{one.id}.after",
        joined(weighing.label(one.id), english("how probable after the evidence")),
        [one],
        value=None,
        missing="unknown",
        unit="percent",
        uncertainty=Uncertainty(
            "bounds",
            english(
                f"The study gives {plain(Fraction(str(percent)))} percent as what it was before. The range runs over "
                "every probability that the words of the judgements allow."
            ),
            low,
            high,
        ),
        about=f"hypotheses/{one.id}",
        caveats=[JUDGED],
    )
