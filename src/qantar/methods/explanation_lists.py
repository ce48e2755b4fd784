"""The findings on all explanations: the list, the matrix, which exclude each other, what would change a verdict."""

from collections.abc import Mapping, Sequence

from qantar.findings import Finding, Table
from qantar.methods.explanation_bearing import bearing_of
from qantar.methods.explanation_findings import JUDGED, Weighing
from qantar.methods.explanation_rows import Piece
from qantar.methods.explanation_verdicts import Change
from qantar.methods.wording import caveat, certain, column, english


def all_explanations(weighing: Weighing) -> Finding:
    """Return the list of explanations, each with its verdict and how many tests it passes and fails."""
    columns = [
        column("hypothesis", "record", "Explanation"),
        column("label", "text", "Explanation, by name"),
        column("verdict", "text", "Verdict"),
        column("why", "text", "Why"),
        column("passes", "number", "Tests passed"),
        column("fails", "number", "Tests failed"),
        column("in_part", "number", "Found in part"),
        column("open", "number", "Not known"),
    ]
    rows = []
    for one in weighing.hypotheses:
        tests = [bearing_of(piece) for piece in one.pieces]
        weighed = [test.outcome for test in tests if test.piece.standing == "weighed"]
        counts = [weighed.count("passes"), weighed.count("fails"), weighed.count("in part")]
        unknown = sum(test.piece.standing == "open" for test in tests)
        decision = weighing.decisions[one.id]
        rows.append(
            [f"hypotheses/{one.id}", dict(weighing.label(one.id)), decision.word, decision.why, *counts, unknown]
        )
    return weighing.finding(
        "explanations",
        english("Rival explanations and what the evidence says of each"),
        weighing.hypotheses,
        value=Table(columns, rows),
        n=len(rows),
        base=english(f"{len(rows)} explanations"),
        uncertainty=certain("A list of verdicts; each has its reasons in a finding of its own."),
    )


def matrix(weighing: Weighing) -> Finding:
    """Return what was looked for, row by row, and how it bears on each explanation."""
    columns = [
        column("looked_for", "text", "What was looked for"),
        column("found", "text", "Found"),
        *(column(one.id, "text", weighing.name(one.id)) for one in weighing.hypotheses),
    ]
    place = {one.id: number for number, one in enumerate(weighing.hypotheses)}
    pieces: dict[str, dict[str, Piece]] = {}
    for one in weighing.hypotheses:
        for piece in one.pieces:
            pieces.setdefault(piece.looked_for, {})[one.id] = piece
    rows = [
        [
            dict(weighing.own(looked_for)),
            next(iter(tested.values())).found,
            *(_cell(tested.get(one.id)) for one in weighing.hypotheses),
        ]
        for looked_for, tested in sorted(pieces.items(), key=lambda item: (*_rank(item[1]), place[next(iter(item[1]))]))
    ]
    return weighing.finding(
        "matrix",
        english("What was looked for, and how it bears on each explanation"),
        weighing.hypotheses,
        value=Table(columns, rows),
        n=len(rows),
        uncertainty=certain(
            "What was found, set beside what each explanation leads one to find; nothing is estimated."
        ),
        caveats=[JUDGED],
    )


def _rank(tested: Mapping[str, Piece]) -> tuple[int, int]:
    """Put first what decides: what rules out or shows an explanation, then other clear tests, what bears on most."""
    deciding = [test for test in map(bearing_of, tested.values()) if test.decides]
    fatal = any(
        (test.outcome == "fails" and test.must_pass) or (test.outcome == "passes" and test.shows) for test in deciding
    )
    return 0 if fatal else 1 if deciding else 2, -len(tested)


def _cell(piece: Piece | None) -> str | None:
    if piece is None:
        return None
    test = bearing_of(piece)
    if piece.standing != "weighed":
        return piece.standing
    return f"{test.outcome}: {test.kind}{'' if test.clear else ', hardly'}"


def together_or_not(weighing: Weighing) -> Finding:
    """Return each pair of explanations, and whether both can hold."""
    columns = [
        column("one", "record", "Explanation"),
        column("other", "record", "Another"),
        column("together", "text", "Can both hold?"),
    ]
    rows = [
        [
            f"hypotheses/{one.id}",
            f"hypotheses/{other.id}",
            "they exclude each other" if other.id in one.rivals else "both can hold",
        ]
        for place, one in enumerate(weighing.hypotheses)
        for other in weighing.hypotheses[place + 1 :]
    ]
    return weighing.finding(
        "pairs",
        english("Which explanations exclude each other"),
        weighing.hypotheses,
        value=Table(columns, rows),
        n=len(rows),
        uncertainty=certain("As the study words them: one explanation excludes another, or it does not."),
    )


def changes(weighing: Weighing, found: Sequence[Change]) -> Finding:
    """Return every single judgement that would change a verdict if it were moved by one step."""
    columns = [
        column("hypothesis", "record", "Explanation"),
        column("evidence", "record", "Evidence"),
        column("looked_for", "text", "What was looked for"),
        column("judgement", "text", "Judgement"),
        column("given", "text", "As it is"),
        column("instead", "text", "One step on"),
        column("now", "text", "Verdict"),
        column("then", "text", "Verdict then"),
    ]
    pieces = {piece.id: piece for one in weighing.hypotheses for piece in one.pieces}
    rows = [
        [
            f"hypotheses/{change.hypothesis}",
            f"evidence/{change.evidence}",
            dict(weighing.own(pieces[change.evidence].looked_for)),
            change.column,
            change.given,
            change.instead,
            change.now,
            change.then,
        ]
        for change in found
    ]
    return weighing.finding(
        "changes",
        english("Which single judgement would change a verdict"),
        weighing.hypotheses,
        value=Table(columns, rows),
        n=len(rows),
        uncertainty=certain("Every judgement was moved by one step, one at a time, and the rule asked again."),
        caveats=[] if rows else [caveat("none", "No single judgement changes a verdict.")],
    )
