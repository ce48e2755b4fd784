"""Text cut into figures, words and signs, each at its place in the original.

Every character is first folded to one plain character (digits of any script to 0-9, any kind of space to a
space, any dash or minus to a hyphen, capitals to small letters), so places stay the same and the rules that
follow need to know one spelling only.
"""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache
from typing import NamedTuple

FIGURE, WORD, SIGN, BREAK = "figure", "word", "sign", "break"

_SAME_AS = {
    **dict.fromkeys("‐‑‒–—―−﹘﹣－", "-"),
    **dict.fromkeys("’‘ʼ´`＇٬", "'"),
    "٫": ".",
    "⁄": "/",
    "＄": "$",
    "﹪": "%",
}


class _Folding(dict[int, int]):
    """Works out what a character folds to the first time it is met."""

    def __missing__(self, code: int) -> int:
        char = chr(code)
        plain = _SAME_AS.get(char, char)
        category = unicodedata.category(plain)
        if category == "Nd":
            plain = str(unicodedata.decimal(plain))
        elif category == "Zs":
            plain = " "
        elif category[0] in "PSL":
            compatible = unicodedata.normalize("NFKC", plain).lower()
            plain = compatible if len(compatible) == 1 and not compatible.isdecimal() else plain
        self[code] = ord(plain)
        return self[code]


_FOLDING = _Folding()

# Spaces group thousands only between groups of exactly three digits; every repeat has an end that cannot
# match two ways, so a long line takes time in proportion to its length.
_TOKEN = re.compile(
    r"(?P<figure>[1-9]\d{0,2}(?: \d{3}){1,9}(?:[.,]\d+)?(?!\d)(?![.,']\d)|\d+(?:[.,']\d+)*"
    r"|(?<![\w.,'])\.\d+(?![.,']\d))"
    r"|(?P<word>[^\W\d_][^\W\d_\u0300-\u036f]*(?:[\u0300-\u036f]+[^\W\d_]*)*)"
    r"|(?P<break>\n *\n|[\t\f\v])"
    r"|(?P<sign>[^\s\w]|_)"
)


#: 47·9 %, as some journals print decimals; but 3·10 is a product.
_RAISED_POINT = re.compile(r"(?<=\d)·(?=\d)(?!10(?!\d))")


class Token(NamedTuple):
    """One figure, word or sign; `text` is folded, `start` and `end` are places in the original."""

    kind: str
    start: int
    end: int
    text: str


def fold(text: str) -> str:
    """The text with one plain character for each character of it.

    >>> fold("１２ 000 – ٣")
    '12 000 - 3'
    """
    return text.translate(_FOLDING)


@lru_cache(maxsize=8)  # the numbers of a text are looked for right behind its dates
def cut(text: str) -> list[Token]:
    """The figures, words and signs of a text, in order.

    >>> [token.text for token in cut("До 12 000 чел.")]
    ['до', '12 000', 'чел', '.']
    """
    found = []
    plain = fold(text)
    if "·" in plain:
        plain = _RAISED_POINT.sub(".", plain)
    for match in _TOKEN.finditer(plain):
        piece, kind = match.group(), match.lastgroup or SIGN
        if kind == WORD and not piece.isalnum():
            piece = unicodedata.normalize("NFC", piece)
        start, end = match.span()
        found.append(Token(kind, start, end, piece))
    return found
