"""The steps of a chronology as small maps for paper, where nobody can choose a step: all of them are seen."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from markupsafe import Markup

from qantar.exports.lanes import written
from qantar.report.pictures import height_of, inner_of, width_of

if TYPE_CHECKING:
    from qantar.report.chronology_map import Choice

WIDTH, GAP = 640.0, 10.0
#: So many maps in a row; fewer of them stand in one row and are no larger.
_ROW = 6
_HEAD = 20.0


def daymaps_drawing(choices: Sequence["Choice"], drawings: Markup) -> Markup:
    """Return a small map for each step with its day above it."""
    if not choices:
        return Markup()
    scale = (WIDTH - (_ROW - 1) * GAP) / _ROW / width_of(choices[0].small)
    high = max(height_of(choice.small) for choice in choices) * scale + _HEAD + GAP
    parts = []
    for number, choice in enumerate(choices):
        x = number % _ROW * (WIDTH + GAP) / _ROW
        y = number // _ROW * high
        small = Markup('<g transform="translate(0 {:g}) scale({:.4f})">{}</g>').format(
            _HEAD, scale, _coloured(inner_of(choice.small))
        )
        words = written(
            0, 14, 12.5, choice.name if choice.name == "Undated" else f"{choice.name} {choice.below}", bold=True
        )
        parts.append(Markup('<g transform="translate({:.1f} {:.1f})">{}{}</g>').format(x, y, words, small))
    told = "; ".join(f"{choice.title}: {choice.summary}" for choice in choices)
    rows = -(-len(choices) // _ROW)
    return Markup(
        '<svg class="chart besides wide" viewBox="0 0 {:g} {:.1f}" role="img" aria-label="{}"><defs>{}</defs>{}</svg>'
    ).format(WIDTH, rows * high, told, drawings, Markup("").join(parts))


def _coloured(drawing: Markup) -> Markup:
    """Return a small map with its colours written in: their rules stand where the page has its row of maps."""
    text = str(drawing)
    for name, colour in (("shape", "land"), ("dot dead", "ink"), ("dot", "accent")):
        text = text.replace(f'class="{name}"', f'fill="var(--{colour})"')
    return Markup(text)
