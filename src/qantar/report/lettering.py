"""How wide a text will be on a page, near enough to keep labels apart whatever sans-serif a reader has.

Drawings are made before anyone opens them, so no browser can be asked. Widths are those of a wide common face,
a little generous: a label may get more room than it needs and never less.
"""

from collections.abc import Sequence

#: Widths in thousandths of the letter size, by groups of letters that are nearly alike.
_GROUPS = {
    "ijl.,:;'|!’‘": 285,
    "It()[]/ f-": 365,
    '“”"*r': 430,
    "–": 510,
    "sJczvyxk": 535,
    "0123456789": 575,
    "abdeghnopqu": 617,
    "LFTZ": 620,
    "ABEKPSVXY": 690,
    "CDHNRU": 765,
    "wGOQ": 790,
    "mM%": 935,
    "W@—…": 980,
}
_WIDTHS = {letter: width for letters, width in _GROUPS.items() for letter in letters}
_OTHER_SMALL, _OTHER_CAPITAL, _SQUARE = 620, 760, 1000
#: Bold letters are about this much wider.
_BOLD = 1.08


def width_of(text: str, size: float, *, bold: bool = False) -> float:
    """Return the width of a line of text in pixels, where its letters are `size` pixels high.

    >>> width_of("Almaty", 14) < width_of("Almaty", 14, bold=True) < width_of("Taldykorgan", 14)
    True
    """
    thousandths = sum(_width(letter) for letter in text)
    return round(thousandths * size / 1000 * (_BOLD if bold else 1), 1)


def lines_of(text: str, most: float, size: float, *, bold: bool = False) -> list[str]:
    """Return a text cut between words into lines no wider than `most`; a longer word stands alone.

    >>> lines_of("Ministry of Internal Affairs", 110, 13)
    ['Ministry of', 'Internal Affairs']
    """
    lines: list[str] = []
    for word in text.split():
        if lines and width_of(f"{lines[-1]} {word}", size, bold=bold) <= most:
            lines[-1] = f"{lines[-1]} {word}"
        else:
            lines.append(word)
    return lines


def shortened(lines: Sequence[str], most: int) -> list[str]:
    """Return at most so many lines; where some are left out the last one says so.

    >>> shortened(["one", "two", "three"], 2)
    ['one', 'two…']
    """
    kept = list(lines[:most])
    if len(lines) > most and kept:
        kept[-1] = kept[-1].rstrip(",;:. ") + "…"
    return kept


def _width(letter: str) -> int:
    if letter in _WIDTHS:
        return _WIDTHS[letter]
    if "\u2e80" <= letter <= "\u9fff" or "\uac00" <= letter <= "\ud7af" or letter > "\uffff":
        return _SQUARE
    return _OTHER_CAPITAL if letter.isupper() else _OTHER_SMALL
