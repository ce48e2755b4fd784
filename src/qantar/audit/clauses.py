"""The clause in which a figure or a word stands, and what sets it apart from the clauses beside it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

_CUT = re.compile(r"[,:](?!\d)|[;()\[\]«»“”\"–—=!?]|\s-\s|\.(?=\s)")
_QUOTED = re.compile(r"«[^«»]{1,200}»|“[^“”]{1,200}”|\"[^\"]{1,200}\"")
#: What people say or are asked: it may deny and demand what it likes.
THAT = re.compile(
    r"(?<![^\W\d_])(?:that|whether|according to which|что|будто)\s"
    r"(?!(?:is|was|are|were|makes?|made|means?|gives?|состав\w+|равн\w+)\b)"
    r"[^,;:()–—]*",
    re.IGNORECASE,
)
#: What sets a figure against a word or another figure, or makes it a figure of others.
APART = re.compile(
    r"\b(?:while|whereas|but|although|though|than|compared|against|except|without|instead|unlike|other|others|another"
    r"|not|no|none|neither|nor|never|nobody|few|(?:of|in) (?:whom|which)|of them|remaining"
    r"|of (?:these|those)(?=\s*(?:[,;(]|\d))"
    r"|among (?:them|whom)"
    r"|need(?:s|ed)?|requir\w+|threshold|quorum|at least|at most|turnout|seats?|shareholders?|stake"
    r"|тогда как|однако|хотя|зато|чем|против|но|кроме|без|не|нет|ни|друг\w+|остальн\w+|из (?:них|которых|этих)"
    r"|среди них"
    r"|требу\w+|необходим\w*|нужн\w+|порог\w*|кворум\w*|явк\w+|мест"
    r"|алайда|бірақ|қарағанда|қарсы|емес|жоқ|басқа\w*|қалған\w*|олардың ішінде|олардың арасында|қажет|керек"
    r"|кворум\w*)(?!\w)",
    re.IGNORECASE,
)
OF_THEM = re.compile(r"\bof (?:them|these|those|it)\b|\bиз них\b", re.IGNORECASE)
_CHANGE = re.compile(
    r"\b(?:rose|rise\w*|grew|grow\w*|increas\w+|decreas\w+|fell|fall\w*|dropp\w+|declin\w+|points?|higher|lower|more|less"
    r"|fewer|(?<!made )(?<!make )(?<!makes )up|down"
    r"|(?:rose|rise\w*|grew|grow\w*|increas\w+|decreas\w+|fell|fall\w*|dropp\w+|declin\w+)(?: [^\W\d_]+){0,3} by"
    r"|вырос\w*|раст[её]т|рост\w*|сни[зж]\w+|упал\w*|увелич\w+|уменьш\w+|выше|ниже|больше"
    r"|меньше|өс(?:ті|ім|у)\w*|артты|кемі\w*|төменде\w*)\s*$",
    re.IGNORECASE,
)
_CHANGE_BEHIND = re.compile(
    r"^(?:-[^\W\d_]{1,5})?\s*(?:more|less|fewer|higher|lower|above|below|points?|up|down|больше|меньше|выше|ниже"
    r"|пункт\w*|көп|аз|артық|кем|жоғары|төмен|тармақ\w*)(?!\w)"
    r"|^-(?:ға|ге|қа|ке)\s+(?:көбей|азай|өс|кемі|арт|төмен|қысқар|жоғары)",
    re.IGNORECASE,
)
#: A figure of those who hold something is whole without another: 42 % agreed, a third of the women did.
OPINES = re.compile(
    r"\b(?:agree\w*|sa(?:y|ys|id)|th(?:ink|inks|ought)|believ\w+|support\w*|endors\w+|vote\w*|answer\w*|repl\w+|feels?|felt"
    r"|holds?|held|соглас\w+|поддерж\w+|раздел\w+|одобр\w+|высказал\w*|сказал\w*|говор\w+|счита\w+|дума\w+|полаг\w+"
    r"|ответил\w*|келіс\w+|қолда\w+|жақта\w+|деді|дейді|ойлай\w*|сана\w+|айт\w+)(?!\w)",
    re.IGNORECASE,
)
#: A word that takes up what was said, or calls it a share.
TAKES_UP = re.compile(
    r"\b(?:this|that|these|those|it|they|their|its|such|so|latter|share|proportion|percentage|figure|number|exact\w*"
    r"|precise\w*|survey|poll|tall\w+|count|it|table\w*|in figures|это\w*|эт[аоиу]|их|таки[ехм]|так|дол[яиюей]+"
    r"|цифр\w*|процент\w*|показател\w*"
    r"|точн\w+|опрос\w*|последн\w+|бұл|олар\w*|оның|осы\w*|мұндай\w*|ондай\w*|үлес\w*|көрсеткіш\w*|цифр\w*|дәл|нақты\w*|соңғы\w*"
    r"|сауалнама\w*|дәлірек|айтсақ|пайыз\w*)(?!\w)",
    re.IGNORECASE,
)


def without_opinions(text: str) -> str:
    """The text with what is quoted, or stands behind "that", blotted out, all characters at their places.

    >>> without_opinions("41 % say that rents are unfair, a majority")
    '41 % say                      , a majority'
    """
    return THAT.sub(lambda match: " " * len(match[0]), unquoted(text))


class Clause(NamedTuple):
    """Where a clause begins and ends in its text."""

    start: int
    end: int


def clauses_of(text: str) -> Iterator[Clause]:
    """The clauses of a text, cut at commas, colons, dashes, brackets and quotation marks.

    >>> [text[slice(*one)] for text in ("77 people, or 62,1 %, agreed",) for one in clauses_of(text)]
    ['77 people', ' or 62,1 %', ' agreed']
    """
    start = 0
    for match in _CUT.finditer(text):
        yield Clause(start, match.start())
        start = match.end()
    yield Clause(start, len(text))


def clause_at(clauses: list[Clause], place: int) -> Clause:
    """The clause in which a place lies."""
    return next((one for one in clauses if one.start <= place < one.end), clauses[-1])


def unquoted(text: str) -> str:
    """The text with what is quoted blotted out, all characters at their places.

    >>> unquoted("They said «rents are unfair».")
    'They said                   .'
    """
    return _QUOTED.sub(lambda match: " " * len(match[0]), text)


def is_change(text: str, figure: tuple[int, int]) -> bool:
    """Whether a figure is what something changed by, or is compared with.

    >>> is_change("it rose 4 %", (8, 11)), is_change("4 % more", (0, 3)), is_change("4 % agreed", (0, 3))
    (True, True, False)
    """
    before, behind = text[max(0, figure[0] - 30) : figure[0]], text[figure[1] : figure[1] + 30]
    return _CHANGE.search(before) is not None or _CHANGE_BEHIND.match(behind) is not None
