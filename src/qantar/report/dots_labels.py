"""Where the names of dots on a line stand: beside or under each other, and never over each other."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from qantar.report.lettering import lines_of, shortened, width_of

NUMBER, WHO, WHEN = 18.0, 13.5, 13.0
#: The names of speakers take so much width and so many lines; narrower ones are tried before a second row.
WIDTHS = ((168.0, 2), (128.0, 3), (100.0, 3))
#: Rows of names below each other.
LEVELS = 3
_GAP = 12.0


@dataclass(frozen=True, slots=True)
class Wanted:
    """A dot that wants its name told: where it stands, and its figure, who says it, and when."""

    x: float
    figure: str
    who: str
    when: str
    weight: float = 0.0
    half: float = 6.5


@dataclass(frozen=True, slots=True)
class Placed:
    """Where the words of a dot stand: which row, which end is fixed where, and the lines."""

    level: int
    x: float
    anchor: str
    figure: str
    who: tuple[str, ...]
    when: str
    left: float
    right: float

    @property
    def lines(self) -> int:
        """How many lines stand under the dots."""
        return len(self.who) + bool(self.when)


def place_names(wanted: Sequence[Wanted], width: float) -> list[Placed | None]:
    """Return where the words of each dot stand, None for one that has no room: it is told below the line.

    >>> near = [Wanted(100, "62.1", "Table", ""), Wanted(112, "67.1", "Text", "")]
    >>> [(placed.anchor, placed.level) for placed in place_names(near, 640)]
    [('end', 0), ('start', 0)]
    """
    tries = [_placed(wanted, width, wide, lines, levels=1) for wide, lines in WIDTHS]
    in_one_row = next((placed for placed in tries if all(placed)), None)
    return in_one_row or _placed(wanted, width, *WIDTHS[0], levels=LEVELS)


def _placed(wanted: Sequence[Wanted], width: float, wide: float, lines: int, *, levels: int) -> list[Placed | None]:
    placed: list[Placed | None] = [None] * len(wanted)
    names = [tuple(shortened(lines_of(dot.who, wide, WHO, bold=True), lines)) for dot in wanted]
    order = sorted(range(len(wanted)), key=lambda index: (-wanted[index].weight, wanted[index].x, index))
    for index in order:
        taken = [(item, wanted[place].x) for place, item in enumerate(placed) if item]
        candidates = _candidates(wanted[index], names[index], wanted, width, levels)
        placed[index] = next((item for item in candidates if _fits(item, wanted[index].x, taken)), None)
    return placed


def _candidates(
    dot: Wanted, who: tuple[str, ...], others: Sequence[Wanted], width: float, levels: int
) -> Iterator[Placed]:
    wide = max(
        width_of(dot.figure, NUMBER, bold=True),
        width_of(dot.when, WHEN),
        *(width_of(line, WHO, bold=True) for line in who),
        0.0,
    )
    # Between two dots that almost touch, their words part in the middle.
    after = min((other.x for other in others if other is not dot and other.x >= dot.x), default=width * 2)
    before = max((other.x for other in others if other is not dot and other.x <= dot.x), default=-width)
    ends = min(dot.x + dot.half, (dot.x + after - _GAP) / 2)
    starts = max(dot.x - dot.half, (dot.x + before + _GAP) / 2)
    near = [other.x for other in others if other is not dot and abs(other.x - dot.x) < wide + _GAP]
    sides = ["middle", "end", "start"]
    if near:
        # A dot with a neighbour to its right has its words to the left, and the other way about.
        sides = ["end", "start", "middle"] if all(other >= dot.x for other in near) else ["start", "end", "middle"]
    for level in range(levels):
        for anchor in sides:
            x = {"middle": dot.x, "end": ends, "start": starts}[anchor]
            left = {"middle": x - wide / 2, "end": x - wide, "start": x}[anchor]
            if left >= 0 and left + wide <= width:
                yield Placed(level, round(x, 1), anchor, dot.figure, who, dot.when, left, left + wide)


def _fits(item: Placed, x: float, taken: Sequence[tuple[Placed, float]]) -> bool:
    for other, other_x in taken:
        if item.level == other.level and item.left < other.right + _GAP and other.left < item.right + _GAP:
            return False
        # A line leads from a dot down to words in a lower row: it must not run through words on its way.
        if item.level > other.level and other.left - 5 < x < other.right + 5:
            return False
        if other.level > item.level and item.left - 5 < other_x < item.right + 5:
            return False
    return True
