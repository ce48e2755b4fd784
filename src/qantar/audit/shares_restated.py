"""Whether a percentage and a word for a share are of the same, told by how little else is said beside the one.

"Most answered yes (see annex; 61 % of valid answers)", "61 % of the town - more than every second one - told us so",
"The statement is a majority position, with 61 % in agreement": what stands around the figure, or around the word, in
its own clause says of what and by whom it was found, and nothing new. Where it does say something new, the two are not
held against each other.
"""

from __future__ import annotations

import re

from qantar.audit.clauses import (
    APART,
    OF_THEM,
    OPINES,
    TAKES_UP,
    THAT,
    Clause,
    clause_at,
    clauses_of,
    is_change,
    unquoted,
    without_opinions,
)
from qantar.audit.passages import Figure, Sentence
from qantar.audit.survey_words import is_of_what_was_said, news_in, stems_of

_IN_OTHER_WORDS = re.compile(r"\b(?:in other words|put differently|другими словами|иными словами)\b", re.IGNORECASE)
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
#: A figure of those who do is no figure of those who do not.
_WHO_DO = re.compile(
    r"\b(?:who d(?:o|oes|id)|of those who|believers|supporters|(?:думающ|согласн|верящ|считающ)\w+"
    r"|из (?:тех|[^\W\d_]+вших)|[^\W\d_]+(?:ған|ген|қан|кен)(?:дар|дер)[^\W\d_]*)(?!\w)",
    re.IGNORECASE,
)
_DENIES = re.compile(
    r"\b(?:not|never|[^\W\d_]+n[’']t|refus\w+|не)(?!\w)"
    r"(?! (?:only|just|less|more|все|только|лишь|менее|меньше|более|больше))"
    r"|(?<![^\W\d_])[^\W\d_]{2,}[мбп](?:ады|еді|айды|ейді|аған|еген)(?![^\W\d_])",
    re.IGNORECASE,
)
_OPPOSED = re.compile(
    r"\b(?:oppos\w+|against|reject\w*|disagree\w*|disapprov\w*|refus\w+|unwilling|против|отверг\w*|отклон\w+"
    r"|not (?=agree|think|believe|say|hold|support|see|feel|share)"
    r"|не (?:соглас"
    r"|поддерж|одобр|дума|счита|раздел|вер|полаг)\w+|қарсы|келіспе\w+|қолдама\w+)(?!\w)",
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


def is_restated(sentence: Sentence, start: int, end: int, percent: Figure) -> bool:
    """Whether the one percentage of a sentence is of its one word for a share, which stands from start to end."""
    read = _IN_OTHER_WORDS.sub(lambda match: " " * len(match[0]), sentence.text)
    first = sentence.start
    word = start - first, end - first
    figure = percent.start - first, percent.end - first
    texts = (text for text in (without_opinions(read), unquoted(read)) if text[slice(*word)].strip())
    text = next((text for text in texts if text[slice(*figure)].strip()), None)
    if text is None:
        return False  # one of them stands in what people said
    between = text[min(word[1], figure[1]) : max(word[0], figure[0])]
    if len(between) > LONGEST or APART.search(THAT.sub(" ", between)) or is_change(text, figure):
        return False
    clauses = list(clauses_of(text[: word[0]] + "w" * (word[1] - word[0]) + text[word[1] :]))
    of_word, of_figure = clause_at(clauses, word[0]), clause_at(clauses, figure[0])
    if _REQUIRED.search(THAT.sub(" ", text[of_word.start : of_word.end])):
        return False
    if _NOT.search(THAT.sub(" ", text[of_word.start : word[0]])) or _NOT_BEHIND.search(text[word[1] : of_word.end]):
        return False
    if of_word == of_figure:
        return _is_said_to_be(text, of_word, word, figure)
    rest = stems_of(text[: of_figure.start] + " " + text[of_figure.end :])
    own = text[of_figure.start : figure[0]] + "%" + text[figure[1] : of_figure.end]
    opens = figure[0] < word[0] and OPINES.search(own) is not None
    ahead, after = text[of_figure.start : figure[0]], text[figure[1] : of_figure.end]
    plain = not APART.search(OF_THEM.sub(" ", own)) and not _other_figures(own)
    plain = plain and not _is_of_the_others(own, text[of_word.start : of_word.end])
    if not opens and plain and is_of_what_was_said(ahead, after, rest):
        return not _is_of_others(text, word, own) and _is_near(text, of_word, of_figure, own)
    own = text[of_word.start : word[0]] + " " + text[word[1] : of_word.end]
    if of_word.end == of_figure.start - 1 and text[of_word.end] == ":":  # the view of most is clear: 61 % say ...
        return not news_in(own)
    behind = text[of_figure.end : of_word.start]
    return (
        of_word.start >= of_figure.end
        and all(word[0].isupper() for word in news_in(THAT.sub(" ", behind)))
        and not APART.search(OF_THEM.sub(" ", own))
        and _is_no_news(own, text, of_word, of_figure)
    )


def _is_no_news(own: str, text: str, of_word: Clause, of_figure: Clause) -> bool:
    """Whether the clause of a word tells of nothing but the figure, and of the one place that is named, if any."""
    news = news_in(own, stems_of(text[of_figure.start : of_figure.end]))
    if not all(word[0].isupper() for word in news):
        return False
    return not news or not any(word[0].isupper() for word in news_in(text[1 : of_word.start]))


def is_told_in(sentence: Sentence, other: Sentence, percent: Figure, start: int = 0, end: int = 0) -> bool:
    """Whether another sentence says nothing but the percentage of what a sentence told with a word for a share.

    The place of the word is given where it stands in the sentence, so that it can be seen whose share it is.
    """
    figure = percent.start - other.start, percent.end - other.start
    text = other.text
    if sentence.text.rstrip().endswith("?"):  # what people said is the answer
        text = without_opinions(text)
    own = f"{text[: figure[0]]}%{text[figure[1] :]}"
    if (
        not text[figure[0] : figure[1]].strip()
        or len(text) > 200
        or _other_figures(own)
        or APART.search(own)
        or is_change(text, figure)
    ):
        return False
    if _is_of_the_others(own, without_opinions(sentence.text)):
        return False
    if end and _is_of_others(sentence.text, (start - sentence.start, end - sentence.start), own):
        return False
    said, behind = stems_of(sentence.text), text[figure[1] :]
    if not is_of_what_was_said(text[: figure[0]], behind, said):
        return False
    new = news_in(behind[:40], said)
    again = [word for word in news_in(behind[:40]) if word not in new]
    return not again and (TAKES_UP.search(own) is not None or not news_in(own) or bool(news_in(own, said)))


def is_put_in_words(before: Sentence, percent: Figure, sentence: Sentence, start: int, end: int) -> bool:
    """Whether a sentence with a word for a share says no more than that the figure of the sentence before is so much.

    The share of those who say so is 34 %. A third of a town is not few. Or: 57 % agreed. They are the majority.
    """
    own = f"{sentence.text[: start - sentence.start]} {sentence.text[end - sentence.start :]}"
    figure = percent.start - before.start, percent.end - before.start
    if len(own) > 120 or _other_figures(own) or is_change(before.text, figure):
        return False
    own = _SIZE.sub(" ", THAT.sub(" ", unquoted(own)))
    news = news_in(own, stems_of(before.text))
    return (not news or (len(news) == 1 and news[0][0].isupper() and not before.names)) and APART.search(own) is None


def _other_figures(own: str) -> bool:
    return any(char.isdigit() for char in own)


def _is_of_others(text: str, word: tuple[int, int], own: str) -> bool:
    """Whether the word is of some by name, the figure of people at large: a majority of the council; in the poll."""
    who = _WHO.match(text, word[1])
    named = who is not None and who[1].islower() and bool(news_in(who[1]))
    return named and _AT_LARGE.search(own) is not None


def _is_of_the_others(own: str, text: str) -> bool:
    """Whether a figure is of those who do or favour what those of a word do not, or oppose."""
    if not any(one.search(own) for one in (_IN_FAVOUR, OPINES, _WHO_DO)):
        return False
    denied = _DENIES.search(text) is not None and _DENIES.search(own) is None
    return denied or _OPPOSED.search(text) is not None


def _is_near(text: str, of_word: Clause, of_figure: Clause, own: str) -> bool:
    """Whether the clause of a figure takes up what was said, or stands right behind that of the word."""
    if re.search(r"[^\W\d_]", own):
        return True
    between = text[min(of_word.end, of_figure.end) : max(of_word.start, of_figure.start)]
    return not news_in(between) or (of_figure.start < of_word.end and TAKES_UP.search(between) is not None)


def _is_said_to_be(text: str, clause: Clause, word: tuple[int, int], figure: tuple[int, int]) -> bool:
    """Whether a clause says that the one is the other: 61 % of the voters form a majority; a majority at 61 %."""
    between = text[min(word[1], figure[1]) : max(word[0], figure[0])]
    behind = text[max(word[1], figure[1]) : clause.end]
    if _IS.search(between) is None or THAT.search(between) is not None or news_in(behind, stems_of(between)):
        return False
    return not news_in(between)
