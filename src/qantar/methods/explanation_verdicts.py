"""The verdict on each explanation by one rule, and which single judgement would change it.

The rule, in its order: nothing weighed is not testable; a clear test that had to be passed and was not is
contradicted (mixed, if another that hardly any rival passes was passed); a clear test that hardly any rival passes is
supported; what excludes a supported explanation is contradicted; clear tests both ways are mixed; clear tests against
alone are not supported; all else is not identified.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from qantar.findings import VerdictWord
from qantar.methods.explanation_bearing import Bearing, bearing_of
from qantar.methods.explanation_rows import FOUND, LIKELIHOODS, Found, Hypothesis, Piece, without_repeats


@dataclass(frozen=True, slots=True)
class Decision:
    """A verdict with its reason, and what decided it: ids of evidence, and of explanations that exclude this one."""

    word: VerdictWord
    why: str
    evidence: tuple[str, ...] = ()
    rivals: tuple[str, ...] = ()
    #: Whether it passes a clear test that hardly another explanation passes.
    shown: bool = False


@dataclass(frozen=True, slots=True)
class Change:
    """One judgement moved by one step, and the verdict then."""

    hypothesis: str
    evidence: str
    column: str
    given: str
    instead: str
    now: VerdictWord
    then: VerdictWord


def decide(hypotheses: Sequence[Hypothesis]) -> dict[str, Decision]:
    """Return the verdict on each explanation, first by its own tests, then in view of those that exclude it."""
    own = {one.id: _own([bearing_of(piece) for piece in one.pieces]) for one in hypotheses}
    return {one.id: _beside_rivals(own[one.id], one, own) for one in hypotheses}


def _own(tests: Sequence[Bearing]) -> Decision:
    weighed = [test for test in tests if test.piece.standing == "weighed"]
    if not weighed:
        return Decision("not testable", _needed(tests))
    passed = [test for test in weighed if test.decides and test.outcome == "passes"]
    failed = [test for test in weighed if test.decides and test.outcome == "fails"]
    shown = [test for test in passed if test.shows]
    fatal = [test for test in failed if test.must_pass]
    if fatal and shown:
        why = "It fails what it had to pass, and passes what hardly any other explanation could: a judgement is wrong."
        return Decision("mixed", why, _ids([*fatal, *shown]), shown=True)
    if fatal:
        return Decision("contradicted", f"It had to pass {_times(fatal)} and does not: {_told(fatal)}.", _ids(fatal))
    if shown:
        why = f"It passes {_times(shown)} that hardly any other explanation could: {_told(shown)}."
        return Decision("supported", why, _ids(shown), shown=True)
    return _undecided(passed, failed, weighed)


def _needed(tests: Sequence[Bearing]) -> str:
    needed = [test.piece.looked_for for test in tests if test.piece.standing == "open"]
    told = f" Nobody could look for this yet: {'; '.join(needed)}." if needed else ""
    return f"Nothing that was found can be weighed for or against it.{told}"


def _undecided(passed: Sequence[Bearing], failed: Sequence[Bearing], weighed: Sequence[Bearing]) -> Decision:
    """Return the verdict where no test was decisive."""
    if passed and failed:
        why = f"For it: {_told(passed)}. Against it: {_told(failed)}. Nothing decides."
        return Decision("mixed", why, _ids([*passed, *failed]))
    if failed:
        why = f"What could have spoken for it speaks against it: {_told(failed)}. Nothing rules it out."
        return Decision("not supported", why, _ids(failed))
    if passed:
        why = f"It fits that {_told(passed)}. That can be so under other explanations too: nothing tells it from them."
        return Decision("not identified", why, _ids(passed))
    return Decision(
        "not identified",
        "What was found is about as likely if it is true as if it is false: nothing tells it from other explanations.",
        _ids(weighed),
    )


def _beside_rivals(decision: Decision, one: Hypothesis, own: Mapping[str, Decision]) -> Decision:
    supported = tuple(rival for rival in one.rivals if own[rival].word == "supported")
    if not supported or decision.word == "contradicted" or (decision.shown and decision.word == "mixed"):
        return decision
    if decision.word == "supported":
        why = "It is shown by its own tests, and so is one that it excludes: one of the judgements is wrong."
        return replace(decision, word="mixed", why=why, rivals=supported)
    why = "An explanation that excludes it is supported."
    return Decision("contradicted", why, decision.evidence, supported)


def _ids(tests: Sequence[Bearing]) -> tuple[str, ...]:
    return tuple(test.piece.id for test in tests)


def _told(tests: Sequence[Bearing]) -> str:
    """Say of each test in short what was looked for and whether it was found."""
    found = {"yes": "found", "no": "not found"}
    return "; ".join(f"“{test.piece.looked_for}” was {found[test.piece.found]}" for test in tests)


def _times(tests: Sequence[Bearing]) -> str:
    return "a test" if len(tests) == 1 else f"{len(tests)} tests"


def what_would_change(hypotheses: Sequence[Hypothesis]) -> Iterator[Change]:
    """Yield every single judgement that would change the verdict on its explanation if it were moved by one step."""
    now = decide(hypotheses)
    for one in hypotheses:
        for piece in one.pieces:
            for column, given, instead, moved in _moves(piece):
                then = decide(_with(hypotheses, moved))[one.id].word
                if then != now[one.id].word:
                    yield Change(one.id, piece.id, column, given, instead, now[one.id].word, then)


def _moves(piece: Piece) -> Iterator[tuple[str, str, str, Piece]]:
    """Yield a piece with one judgement moved by one step; what is unknown may turn out either way."""
    if piece.found == "unknown":
        other: Sequence[Found] = ("yes", "no")
    else:
        place = FOUND.index(piece.found)
        other = [FOUND[next_] for next_ in (place - 1, place + 1) if 0 <= next_ < len(FOUND) - 1]
    yield from (("found", piece.found, found, replace(piece, found=found)) for found in other)
    if piece.standing in ("open", "repeats", "unverified"):
        return  # judgements of what is not weighed move nothing
    for column, name in (("expected_if_true", "if_true"), ("expected_if_false", "if_false")):
        place = getattr(piece, name)
        for next_ in (place - 1, place + 1):
            if 0 <= next_ < len(LIKELIHOODS):
                moved: Piece = replace(piece, **{name: next_})
                yield column, LIKELIHOODS[place], LIKELIHOODS[next_], moved


def _with(hypotheses: Sequence[Hypothesis], moved: Piece) -> list[Hypothesis]:
    return [
        replace(one, pieces=without_repeats([moved if piece.id == moved.id else piece for piece in one.pieces]))
        for one in hypotheses
    ]
