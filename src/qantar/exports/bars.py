"""The bars of a survey question as a drawing for paper, with what the site writes as HTML.

An interval is a thin bar, a printed figure that does not fit its count an open dot, and bounds are hatched.
"""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from markupsafe import Markup

from qantar.report.languages import direction
from qantar.report.lettering import lines_of
from qantar.report.wording import with_unit

if TYPE_CHECKING:
    from qantar.report.survey_figures import Answers, Bar, Range, Words

WIDTH = 640.0
#: Labels stand in a column at the left; bars begin at _LEFT and a hundred percent ends at _RIGHT.
_LEFT, _RIGHT = 262.0, 530.0
_LETTERS, _LINE = 13.0, 16.0
_BAR, _GAP = 20.0, 12.0


def bars_drawing(answers: "Answers") -> Markup:
    """Return a bar for each answer to a question, longest first, with its share and count."""
    rows = [(bar.words[0], _bar(bar, answers.finding.n), _spoken(bar)) for bar in answers.bars]
    return _drawing(rows)


def ranges_drawing(ranges: Sequence["Range"]) -> Markup:
    """Return the range in which the share of a group of answers lies, for each group."""
    rows = []
    for item in ranges:
        left, right = _at(item.low), _at(item.low + item.width)
        marks = (
            Markup('<path d="M{:g} 10H{:g}" stroke="var(--line)"/>').format(_LEFT, _RIGHT)
            + Markup('<rect x="{:g}" y="3" width="{:g}" height="14" fill="url(#hatch)"/>').format(left, right - left)
            + Markup('<path d="M{0:g} 1V19M{1:g} 1V19" stroke="var(--ink)" stroke-width="1.6"/>').format(left, right)
            + _text(_RIGHT + 8, 15, item.text, bold=True)
        )
        rows.append((item.words[0], marks, f"{item.words[0].label}: {item.text}, that is {item.people} people"))
    return _drawing(rows)


def _drawing(rows: Sequence[tuple["Words", Markup, str]]) -> Markup:
    parts: list[Markup] = []
    y = 4.0
    for words, marks, _ in rows:
        lines = lines_of(words.label, _LEFT - 18, _LETTERS)
        tall = max(_BAR, len(lines) * _LINE)
        parts += _label(words, lines, y + (tall - len(lines) * _LINE) / 2)
        parts.append(Markup('<g transform="translate(0 {:g})">{}</g>').format(y + (tall - _BAR) / 2, marks))
        y += tall + _GAP
    return Markup('<svg class="chart wide" viewBox="0 0 {:g} {:g}" role="img" aria-label="{}">{}</svg>').format(
        WIDTH, y, "; ".join(spoken for *_, spoken in rows), Markup("").join(parts)
    )


def _label(words: "Words", lines: Sequence[str], top: float) -> list[Markup]:
    """Return a label beside its bar: it ends there, whichever way it runs."""
    anchor = "start" if direction(words.tag) == "rtl" else "end"
    return [
        Markup(
            '<text x="{:g}" y="{:g}" font-size="{:g}" text-anchor="{}" direction="{}" fill="var(--ink)">{}</text>'
        ).format(_LEFT - 10, top + number * _LINE + 12.5, _LETTERS, anchor, direction(words.tag), line)
        for number, line in enumerate(lines)
    ]


def _bar(bar: "Bar", people: int | None) -> Markup:
    if bar.percent is None:
        hatch = Markup('<rect x="{:g}" width="{:g}" height="20" fill="url(#hatch)"/>').format(_LEFT, _RIGHT - _LEFT)
        return hatch + _text(_RIGHT + 8, 15, "not known")
    colour = "var(--accent)" if bar.first else "var(--bar)"
    width = _at(bar.percent) - _LEFT
    parts = [Markup('<rect x="{:g}" width="{:g}" height="20" fill="{}"/>').format(_LEFT, width, colour)]
    if bar.low is not None and bar.high is not None:
        parts.append(
            Markup('<path d="M{:g} 10H{:g}" stroke="var(--ink)" stroke-width="2.4"/>').format(
                _at(bar.low), _at(bar.high)
            )
        )
    end = max(bar.percent, bar.high or 0.0, bar.printed or 0.0)
    if bar.printed is not None:
        parts.append(
            Markup(
                '<circle cx="{:g}" cy="10" r="6" fill="var(--paper)" stroke="var(--ink)" stroke-width="1.8"/>'
            ).format(_at(bar.printed))
        )
    count = "" if bar.count is None else f"{bar.count} of {people}" if bar.first and people else str(bar.count)
    share = with_unit(f"{bar.percent:.1f}", "percent")
    after = _at(end) + (14 if bar.printed is not None else 8)
    parts.append(_text(after, 15, share, bold=True) + _text(after + 54, 15, count))
    return Markup("").join(parts)


def _spoken(bar: "Bar") -> str:
    if bar.percent is None:
        return f"{bar.words[0].label}: not known"
    people = "" if bar.count is None else f", {bar.count} people"
    return f"{bar.words[0].label}: {with_unit(f'{bar.percent:.1f}', 'percent')}{people}"


def _at(percent: float) -> float:
    return round(_LEFT + percent / 100 * (_RIGHT - _LEFT), 1)


def _text(x: float, y: float, text: str, *, bold: bool = False) -> Markup:
    return Markup('<text x="{:g}" y="{:g}" font-size="{:g}"{} fill="{}">{}</text>').format(
        x, y, _LETTERS, Markup(' font-weight="700"') if bold else "", "var(--ink)" if bold else "var(--ink-2)", text
    )
