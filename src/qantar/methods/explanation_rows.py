"""Hypotheses and the evidence for them as the method needs them: read, refused where nobody judged, none twice."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Any, Literal, cast

from qantar.methods import cells
from qantar.methods.method import Refusal
from qantar.tables.frames import Frames

Row = Mapping[str, Any]
Found = Literal["yes", "partly", "no", "unknown"]
#: How likely it was to find something, from the least to the most; a judgement is a place on this list.
LIKELIHOODS = ("almost impossible", "unlikely", "as likely as not", "likely", "almost certain")
#: What was found, as neighbours: one step lies between each two of the first three.
FOUND: tuple[Found, ...] = ("yes", "partly", "no", "unknown")
#: How a row names what scans show, which nobody said.
UNVERIFIED = "ocr"

Standing = Literal["weighed", "open", "repeats", "tells nothing", "unverified"]


@dataclass(frozen=True, slots=True)
class Piece:
    """One thing that was looked for to test one hypothesis; likelihoods are places in LIKELIHOODS."""

    id: str
    hypothesis: str
    looked_for: str
    found: Found
    if_true: int
    if_false: int
    rests_on: tuple[str, ...] = ()
    #: All evidence that it repeats or follows from, by whatever way round.
    follows: tuple[str, ...] = ()
    #: It repeats another that is weighed, or rests on a reading that nobody verified.
    repeats: bool = False
    unverified: bool = False
    row: Row = field(default_factory=dict, compare=False)

    @property
    def standing(self) -> Standing:
        """Whether it is weighed, and if not, why."""
        if self.found == "unknown":
            return "open"
        if self.if_true == self.if_false:
            return "tells nothing"
        if self.unverified:
            return "unverified"
        return "repeats" if self.repeats else "weighed"


@dataclass(frozen=True, slots=True)
class Hypothesis:
    """One explanation with what was looked for to test it, and those that cannot hold if it does."""

    id: str
    row: Row = field(compare=False)
    rivals: tuple[str, ...] = ()
    pieces: tuple[Piece, ...] = ()


def read_hypotheses(frames: Frames, chosen: Sequence[str]) -> list[Hypothesis]:
    """Return the chosen hypotheses, or all, in the order in which they were named; else in that of their ids."""
    rows = {str(row["id"]): row for row in frames.rows("hypotheses")}
    for id_ in chosen:
        if id_ not in rows:
            raise Refusal(f"there is no hypothesis {id_!r}", "the setting hypotheses has ids of hypotheses.csv")
    ids = list(dict.fromkeys(chosen)) or sorted(rows)
    pairs = {frozenset((id_, other)) for id_, row in rows.items() for other in cells.listed(row, "excludes")}
    pieces = _pieces(frames, set(ids))
    if not pieces:
        raise Refusal("there is no evidence for or against any of these hypotheses", "add rows to evidence.csv")
    return [
        Hypothesis(
            id_,
            rows[id_],
            tuple(other for other in ids if other != id_ and frozenset((id_, other)) in pairs),
            without_repeats([piece for piece in pieces if piece.hypothesis == id_]),
        )
        for id_ in ids
    ]


def _pieces(frames: Frames, hypotheses: Collection[str]) -> list[Piece]:
    rows = {str(row["id"]): row for row in frames.rows("evidence")}
    readings = {
        f"claims/{row['id']}" for row in frames.rows_if_given("claims") if cells.text(row, "reading") == UNVERIFIED
    }
    read = [_piece(row) for row in frames.rows("evidence") if str(row["hypothesis"]) in hypotheses]
    read.sort(key=lambda piece: piece.id)
    _refuse_twice(read)
    return [
        replace(piece, follows=_behind(piece, rows), unverified=bool(readings.intersection(piece.rests_on)))
        for piece in read
    ]


def _piece(row: Row) -> Piece:
    id_ = str(row["id"])
    return Piece(
        id=id_,
        hypothesis=str(row["hypothesis"]),
        looked_for=cells.text(row, "looked_for") or id_,
        found=cast("Found", _one_of(row, "found", FOUND, otherwise="unknown")),
        if_true=LIKELIHOODS.index(_one_of(row, "expected_if_true", LIKELIHOODS)),
        if_false=LIKELIHOODS.index(_one_of(row, "expected_if_false", LIKELIHOODS)),
        rests_on=cells.listed(row, "rests_on"),
        row=row,
    )


def _one_of(row: Row, column: str, choices: Sequence[str], otherwise: str | None = None) -> str:
    written = cells.text(row, column) or otherwise
    if written is None:
        raise Refusal(
            f"the evidence {row['id']!r} has no {column}, so it cannot be weighed",
            f"fill {column}: {', '.join(choices)}; evidence that is left unjudged would be left out in silence",
        )
    if written not in choices:
        raise Refusal(f"{column} of the evidence {row['id']!r} is {written!r}", f"write one of: {', '.join(choices)}")
    return written


def _refuse_twice(pieces: Sequence[Piece]) -> None:
    """Refuse evidence of one id, and one thing that was found in one row and not in another."""
    seen: dict[str, Piece] = {}
    for piece in pieces:
        if piece.id in seen:
            raise Refusal(f"two rows of evidence have the id {piece.id!r}", "give each an id of its own")
        seen[piece.id] = piece
    told: dict[str, Piece] = {}
    for piece in pieces:
        first = told.setdefault(piece.looked_for, piece)
        if first.found != piece.found:
            raise Refusal(
                f"{first.id!r} and {piece.id!r} look for the same, and one says found: {first.found}, "
                f"the other {piece.found}",
                "what was looked for is one thing, whichever hypothesis it tests: correct one of them",
            )


def without_repeats(pieces: Sequence[Piece]) -> tuple[Piece, ...]:
    """Mark the evidence for one hypothesis that follows from other evidence which is weighed for it."""
    alone = [replace(piece, repeats=False) for piece in pieces]
    weighed = {piece.id for piece in alone if piece.standing == "weighed"}
    return tuple(replace(piece, repeats=bool(weighed.intersection(piece.follows) - {piece.id})) for piece in alone)


def _behind(piece: Piece, rows: Mapping[str, Row]) -> tuple[str, ...]:
    found: set[str] = set()
    left = list(cells.listed(piece.row, "depends_on"))
    while left:
        id_ = left.pop()
        if id_ not in found:
            found.add(id_)
            left += cells.listed(rows.get(id_, {}), "depends_on")
    return tuple(sorted(found))
