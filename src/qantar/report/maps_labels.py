"""Where the names on a map stand: beside their marks, inside the frame, and never over each other or a mark."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from qantar.report.lettering import width_of

_GAP = 4.0
#: So many marks of one map are named; more names than that nobody reads, and the list beside it has them.
MOST_NAMES = 24


@dataclass(frozen=True, slots=True)
class Box:
    """A rectangle on a drawing."""

    left: float
    top: float
    right: float
    bottom: float

    def meets(self, other: "Box") -> bool:
        """Tell whether two rectangles have room in common."""
        return (
            self.left < other.right and other.left < self.right and self.top < other.bottom and other.top < self.bottom
        )

    def within(self, other: "Box") -> bool:
        """Tell whether this one lies inside the other."""
        return (
            self.left >= other.left
            and self.top >= other.top
            and self.right <= other.right
            and self.bottom <= other.bottom
        )


@dataclass(frozen=True, slots=True)
class Lettering:
    """The sizes of letters in a drawing: of names, which are bold, and of the lines under them."""

    name: float
    note: float


@dataclass(frozen=True, slots=True)
class Label:
    """A name placed: where its first line stands and which end of it is fixed, and the line under it, if any."""

    x: float
    y: float
    anchor: str
    name: str
    note: str
    below: float

    def lines(self) -> list[tuple[str, float, str]]:
        """Return each line with its class and where it stands."""
        first = [("place", self.y, self.name)]
        return [*first, ("place2", round(self.y + self.below, 1), self.note)] if self.note else first


@dataclass(frozen=True, slots=True)
class Wanted:
    """A name that wants a place: the mark it belongs to, and how much it matters (more goes first)."""

    mark: Box
    name: str
    note: str
    weight: float


def place_labels(
    wanted: Sequence[Wanted], frame: Box, size: Lettering, *, soft: Sequence[Box] = ()
) -> list[Label | None]:
    """Return a place for each name, or None where there is room for none: the list beside the map has them all.

    `soft` are lesser marks, which names keep clear of where they can.
    """
    taken = [item.mark for item in wanted]
    placed: list[Label | None] = [None] * len(wanted)
    order = sorted(range(len(wanted)), key=lambda index: (-wanted[index].weight, index))
    for index in order[:MOST_NAMES]:
        item = wanted[index]
        others = [box for box in taken if box is not item.mark]
        for note, minor in ((item.note, soft), (item.note, ()), ("", soft), ("", ())):
            found = _first_free(item, note, frame, [*others, *minor], size)
            if found:
                placed[index], box = found
                taken.append(box)
                break
    return placed


def _first_free(item: Wanted, note: str, frame: Box, taken: Sequence[Box], size: Lettering) -> tuple[Label, Box] | None:
    for label, box in _candidates(item, note, size):
        if box.within(frame) and not any(box.meets(other) for other in taken):
            return label, box
    return None


def _candidates(item: Wanted, note: str, size: Lettering) -> Iterator[tuple[Label, Box]]:
    mark = item.mark
    wide = max(width_of(item.name, size.name, bold=True), width_of(note, size.note))
    line = size.note + 2
    high = size.name + (line if note else 0)
    middle_x, middle_y = (mark.left + mark.right) / 2, (mark.top + mark.bottom) / 2
    right, left = mark.right + _GAP, mark.left - _GAP
    rises = (
        middle_y + size.name * 0.36,
        mark.bottom + size.name * 0.1,
        mark.top - (line if note else 0) + size.name * 0.6,
    )
    for y in rises:
        yield _placed(right, y, "start", item.name, note, wide, high, size)
        yield _placed(left, y, "end", item.name, note, wide, high, size)
    for x, anchor in ((middle_x, "middle"), (mark.left, "start"), (mark.right, "end")):
        yield _placed(x, mark.bottom + size.name, anchor, item.name, note, wide, high, size)
        yield _placed(x, mark.top - 5 - (line if note else 0), anchor, item.name, note, wide, high, size)


def _placed(  # noqa: PLR0913 - a label is all of these
    x: float, y: float, anchor: str, name: str, note: str, wide: float, high: float, size: Lettering
) -> tuple[Label, Box]:
    left = {"start": x, "middle": x - wide / 2, "end": x - wide}[anchor]
    top = y - size.name * 0.8
    box = Box(left - 1, top, left + wide + 1, top + high + 1)
    return Label(round(x, 1), round(y, 1), anchor, name, note, size.note + 2), box
