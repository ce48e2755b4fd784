"""Whether a percentage and a word for a share are of the same, told by how little else is said beside the one.

"Most answered yes (see annex; 61 % of valid answers)", "61 % of the town - more than every second one - told us so",
"The statement is a majority position, with 61 % in agreement": what stands around the figure, or around the word, in
its own clause says of what and by whom it was found, and nothing new. Where it does say something new, the two are not
held against each other.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from qantar.audit.passages import Figure, Sentence
from qantar.audit.survey_words import is_of_what_was_said, news_in, stems_of

_CUT = re.compile(r"[,:](?!\d)|[;()\[\]«»“”\"–—=!?]|\s-\s|\.(?=\s)")
_QUOTED = re.compile(r"«[^«»]{1,200}»|“[^“”]{1,200}”|\"[^\"]{1,200}\"")
_IN_OTHER_WORDS = re.compile(r"\b(?:in other words|put differently|другими словами|иными словами)\b", re.IGNORECASE)
#: What people say or are asked: it may deny and demand what it likes.
_THAT = re.compile(
    r"(?<![^\W\d_])(?:that|whether|что|будто)\s(?!(?:is|was|are|were|makes?|made|means?|gives?|состав\w+|равн\w+)\b)"
    r"[^,;:()–—]*",
    re.IGNORECASE,
)
#: What sets a figure against a word, or makes it a figure of others.
_APART = re.compile(
    r"\b(?:while|whereas|but|although|though|than|compared|against|except|without|instead|unlike|other|others|another"
    r"|not|no|none|neither|nor|never|nobody|few|of (?:whom|which|them)|of (?:these|those)(?=\s*(?:[,;(]|\d))"
    r"|among (?:them|whom)"
    r"|need(?:s|ed)?|requir\w+|threshold|quorum|at least|at most|turnout|seats?|shareholders?|stake"
    r"|тогда как|однако|хотя|зато|чем|против|но|кроме|без|не|нет|ни|друг\w+|остальн\w+|из (?:них|которых|этих)"
    r"|среди них"
    r"|требу\w+|необходим\w*|нужн\w+|порог\w*|кворум\w*|явк\w+|мест"
    r"|алайда|бірақ|қарағанда|қарсы|емес|жоқ|басқа\w*|қалған\w*|олардың ішінде|олардың арасында|қажет|керек"
    r"|кворум\w*)(?!\w)",
    re.IGNORECASE,
)
_OF_THEM = re.compile(r"\bof (?:them|these|those|it)\b|\bиз них\b", re.IGNORECASE)
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
    r"|пункт\w*|көп|аз|артық|кем|жоғары|төмен|тармақ\w*)(?!\w)",
    re.IGNORECASE,
)
#: A majority that was not reached.
_NOT = re.compile(
    r"\b(?:not|no|never|n[’']t|fail\w*|short of|lost|lose\w*|without|не|нет|ни|без|лишил\w*)(?!\w)", re.IGNORECASE
)
#: Those for a thing are no part of the most who are against it.
_IN_FAVOUR = re.compile(
    r"\b(?:favou?r|agree\w*|support\w*|endors\w+|approv\w+|back\w*|yes|behind|соглас\w+|поддерж\w+|одобр\w+|за|да|қолда\w+"
    r"|келіс\w+|жақта\w+|иә)(?!\w)",
    re.IGNORECASE,
)
_OPPOSED = re.compile(
    r"\b(?:oppos\w+|against|reject\w*|disagree\w*|disapprov\w*|refus\w+|unwilling|против|отверг\w*|отклон\w+"
    r"|не (?:соглас"
    r"|поддерж|одобр)\w+|қарсы|келіспе\w+|қолдама\w+)(?!\w)",
    re.IGNORECASE,
)
#: A majority that something would need: two thirds were required.
_REQUIRED = re.compile(
    r"\b(?:need(?:s|ed)?|requir\w+|necessary|threshold|quorum|must|should|требу\w+|требова\w+|необходим\w*|нужн\w+|порог\w*"
    r"|кворум\w*|қажет|керек|тиіс)(?!\w)",
    re.IGNORECASE,
)
_NOT_BEHIND = re.compile(
    r"\b(?:емес|жоқ|алма\w+|[^\W\d_]{2,}(?:м|б|п)(?:ады|еді|айды|ейді|аған|еген))(?!\w)", re.IGNORECASE
)
#: Who is asked at large; "the council" or "farmers" beside it are others.
_AT_LARGE = re.compile(
    r"\b(?:surveys?|polls?|sample|voters|residents|inhabitants|respondents|people|citizens|population"
    r"|опрос\w*|выборк\w*|избирател\w+|жител\w+|респондент\w*|опрошенн\w*|граждан\w*"
    r"|сауалнама\w*|іріктеме\w*|сайлаушы\w*|тұрғын\w*|респондент\w*)(?!\w)",
    re.IGNORECASE,
)
_WHO = re.compile(r"\s+(?:of\s+)?(?:(?:the|all|our|its|these|those)\s+)*([^\W\d_]+)")
_IS = re.compile(
    r"(?<![^\W\d_])(?:is|are|was|were|makes?|made|making|forms?|formed|constitut\w+|represent\w+|amount\w*|com(?:es?|ing)"
    r"|came|stands?|stood|at|with|equals?|commands?|holds?|gives?|это|состав\w+|образу\w+|да[её]т|дают|равн\w+|при"
    r"|бұл|болып|құра\w+|болды|болатын|көрсеткішпен)(?![^\W\d_])",
    re.IGNORECASE,
)
#: A word that takes up what was said, or calls it a share.
_TAKES_UP = re.compile(
    r"\b(?:this|that|these|those|it|they|their|its|such|so|latter|share|proportion|percentage|figure|number|exact\w*"
    r"|precise\w*|survey|poll|tall\w+|count|it|table\w*|in figures|это\w*|эт[аоиу]|их|таки[ехм]|так|дол[яиюей]+"
    r"|цифр\w*|процент\w*|показател\w*"
    r"|точн\w+|опрос\w*|последн\w+|бұл|олар\w*|оның|осы\w*|мұндай\w*|ондай\w*|үлес\w*|көрсеткіш\w*|цифр\w*|дәл|нақты\w*|соңғы\w*"
    r"|сауалнама\w*|дәлірек|айтсақ|пайыз\w*)(?!\w)",
    re.IGNORECASE,
)
#: A figure of those who hold something needs no word for a share to be whole: 42 % agreed, a third of the women did.
_OPINES = re.compile(
    r"\b(?:agree\w*|sa(?:y|ys|id)|th(?:ink|inks|ought)|believ\w+|support\w*|endors\w+|vote\w*|answer\w*|repl\w+|feels?|felt"
    r"|holds?|held|соглас\w+|поддерж\w+|раздел\w+|одобр\w+|высказал\w*|сказал\w*|говор\w+|счита\w+|дума\w+|полаг\w+"
    r"|ответил\w*|келіс\w+|қолда\w+|жақта\w+|деді|дейді|ойлай\w*|сана\w+|айт\w+)(?!\w)",
    re.IGNORECASE,
)
#: What is said of the size of a share: it is not small; that is no small minority.
_SIZE = re.compile(
    r"\b(?:(?:is|are|was|were) (?:not|no|by no means|hardly) )?(?:an? )?(?:small|tiny|few|little|large"
    r"|many)(?: (?:minority|number"
    r"|share))?\b|\b(?:не )?(?:так (?:уж )?)?(?:мало|немало|много|мал[ао]я? (?:доля|часть))(?!\w)|\b(?:аз"
    r"|көп)(?: емес)?(?!\w)"
    r"|\bin other words\b|\b(?:другими|иными) словами\b|\bput differently\b",
    re.IGNORECASE,
)
LONGEST = 400  # characters between a word and its figure


class _Clause(NamedTuple):
    start: int
    end: int


def is_restated(sentence: Sentence, start: int, end: int, percent: Figure) -> bool:
    """Whether the one percentage of a sentence is of its one word for a share, which stands from start to end."""
    text = _unquoted(sentence)
    first = sentence.start
    word = start - first, end - first
    figure = percent.start - first, percent.end - first
    if not text[word[0] : word[1]].strip() or not text[figure[0] : figure[1]].strip():
        return False  # one of them stands in what people said
    between = text[min(word[1], figure[1]) : max(word[0], figure[0])]
    if len(between) > LONGEST or _APART.search(_THAT.sub(" ", between)) or _is_change(text, figure):
        return False
    clauses = list(_clauses(text[: word[0]] + "w" * (word[1] - word[0]) + text[word[1] :]))
    of_word, of_figure = _clause_at(clauses, word[0]), _clause_at(clauses, figure[0])
    if _REQUIRED.search(_THAT.sub(" ", text[of_word.start : of_word.end])):
        return False
    if _NOT.search(_THAT.sub(" ", text[of_word.start : word[0]])) or _NOT_BEHIND.search(text[word[1] : of_word.end]):
        return False
    if of_word == of_figure:
        return _is_said_to_be(text, of_word, word, figure)
    rest = stems_of(text[: of_figure.start] + " " + text[of_figure.end :])
    own = text[of_figure.start : figure[0]] + "%" + text[figure[1] : of_figure.end]
    opens = figure[0] < word[0] and _OPINES.search(own) is not None
    ahead, after = text[of_figure.start : figure[0]], text[figure[1] : of_figure.end]
    plain = not _APART.search(own) and not _other_figures(own)
    plain = plain and not (_IN_FAVOUR.search(own) and _OPPOSED.search(text[of_word.start : of_word.end]))
    if not opens and plain and is_of_what_was_said(ahead, after, rest):
        return not _is_of_others(text, word, own) and _is_near(text, of_word, of_figure, own)
    own = text[of_word.start : word[0]] + " " + text[word[1] : of_word.end]
    if of_word.end == of_figure.start - 1 and text[of_word.end] == ":":  # the view of most is clear: 61 % say ...
        return not news_in(own)
    behind = text[of_figure.end : of_word.start]
    return (
        of_word.start >= of_figure.end
        and all(word[0].isupper() for word in news_in(_THAT.sub(" ", behind)))
        and not _APART.search(_OF_THEM.sub(" ", own))
        and _is_no_news(own, text, of_word, of_figure)
    )


def _is_no_news(own: str, text: str, of_word: _Clause, of_figure: _Clause) -> bool:
    """Whether the clause of a word tells of nothing but the figure, and of the one place that is named, if any."""
    news = news_in(own, stems_of(text[of_figure.start : of_figure.end]))
    if not all(word[0].isupper() for word in news):
        return False
    return not news or not any(word[0].isupper() for word in news_in(text[1 : of_word.start]))


def is_told_in(sentence: Sentence, other: Sentence, percent: Figure, start: int = 0, end: int = 0) -> bool:
    """Whether another sentence says nothing but the percentage of what a sentence told with a word for a share.

    The place of the word is given where it stands in the sentence, so that it can be seen whose share it is.
    """
    text = other.text
    figure = percent.start - other.start, percent.end - other.start
    own = f"{text[: figure[0]]}%{text[figure[1] :]}"
    if len(text) > 200 or _other_figures(own) or _APART.search(own) or _is_change(text, figure):
        return False
    if _IN_FAVOUR.search(own) and _OPPOSED.search(_THAT.sub(" ", sentence.text)):
        return False
    if end and _is_of_others(sentence.text, (start - sentence.start, end - sentence.start), own):
        return False
    said, behind = stems_of(sentence.text), text[figure[1] :]
    if not is_of_what_was_said(text[: figure[0]], behind, said):
        return False
    new = news_in(behind[:40], said)
    again = [word for word in news_in(behind[:40]) if word not in new]
    return not again and (_TAKES_UP.search(own) is not None or not news_in(own) or bool(news_in(own, said)))


def is_put_in_words(before: Sentence, percent: Figure, sentence: Sentence, start: int, end: int) -> bool:
    """Whether a sentence with a word for a share says no more than that the figure of the sentence before is so much.

    The share of those who say so is 34 %. A third of a town is not few. Or: 57 % agreed. They are the majority.
    """
    own = f"{sentence.text[: start - sentence.start]} {sentence.text[end - sentence.start :]}"
    figure = percent.start - before.start, percent.end - before.start
    if len(own) > 120 or _other_figures(own) or _is_change(before.text, figure):
        return False
    return not news_in(_SIZE.sub(" ", own), stems_of(before.text)) and _APART.search(_SIZE.sub(" ", own)) is None


def _unquoted(sentence: Sentence) -> str:
    """The text with what is quoted blotted out, all characters at their places."""
    text = _IN_OTHER_WORDS.sub(lambda match: " " * len(match[0]), sentence.text)
    return _QUOTED.sub(lambda match: match[0][0] + " " * (len(match[0]) - 2) + match[0][-1], text)


def _clauses(text: str) -> Iterator[_Clause]:
    start = 0
    for match in _CUT.finditer(text):
        yield _Clause(start, match.start())
        start = match.end()
    yield _Clause(start, len(text))


def _clause_at(clauses: list[_Clause], place: int) -> _Clause:
    return next((one for one in clauses if one.start <= place < one.end), clauses[-1])


def _is_change(text: str, figure: tuple[int, int]) -> bool:
    before, behind = text[max(0, figure[0] - 30) : figure[0]], text[figure[1] : figure[1] + 30]
    return _CHANGE.search(before) is not None or _CHANGE_BEHIND.match(behind) is not None


def _other_figures(own: str) -> bool:
    return any(char.isdigit() for char in own)


def _is_of_others(text: str, word: tuple[int, int], own: str) -> bool:
    """Whether the word is of some by name, the figure of people at large: a majority of the council; in the poll."""
    who = _WHO.match(text, word[1])
    named = who is not None and who[1].islower() and bool(news_in(who[1]))
    return named and _AT_LARGE.search(own) is not None


def _is_near(text: str, of_word: _Clause, of_figure: _Clause, own: str) -> bool:
    """Whether the clause of a figure takes up what was said, or stands right behind that of the word."""
    if re.search(r"[^\W\d_]", own):
        return True
    between = text[min(of_word.end, of_figure.end) : max(of_word.start, of_figure.start)]
    return of_figure.start > of_word.end or not news_in(between) or _TAKES_UP.search(between) is not None


def _is_said_to_be(text: str, clause: _Clause, word: tuple[int, int], figure: tuple[int, int]) -> bool:
    """Whether a clause says that the one is the other: 61 % of the voters form a majority; a majority at 61 %."""
    between = text[min(word[1], figure[1]) : max(word[0], figure[0])]
    behind = text[max(word[1], figure[1]) : clause.end]
    if _IS.search(between) is None or _THAT.search(between) is not None or news_in(behind, stems_of(between)):
        return False
    return not news_in(between)
