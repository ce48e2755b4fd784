"""Two sentences that tell of one thing: whether the second goes on with that of the first, or names another."""

from __future__ import annotations

import re
from itertools import pairwise

from qantar.audit.passages import Passage, Sentence
from qantar.audit.time_roles import Said
from qantar.audit.words import OF_BEING, stems

_GOES_ON = re.compile(
    r"(?:its|their|his|her|его|е[её]|их|оның|олардың)\s[^\W\d_]+"
    r"|(?:date of (?:the )?|дата |the |its )?(?:end|finish|close|closing|окончани[яе]|завершени[яе]"
    r"|конца?)\b\W{0,2}[:–—]"
    r"|(?:the |its )?end\b|конец|окончание|соңғысы|соңы|аяғы|аяқталуы"
    r"|(?:[^\W\d_]+\s+){0,3}?(?:it|they|he|she|this|он|она|оно"
    r"|они|это|ол|олар|оның|олардың|бұл)(?!\w)"
    r"|(?:after|exactly|only|through|через|спустя|ровно)?\s*(?:\d+|[^\W\d_]+(?:-[^\W\d_]+)?)\s"
    r"(?:days?|weeks?|months?|years?|дн\w*|день|недел\w+|месяц\w*|лет|год\w*|сут\w*|күн\w*|апта\w*|ай\w*|жыл\w*)\b",
    re.IGNORECASE,
)
WORDS = re.compile(r"[^\W\d_]+")
_LATE_IT = re.compile(
    r"(?:(?:only |it was (?:only|not until) )?on [^,.;]{6,30}?,? (?:did |that |was )?(?:it|they|he|she)\b"
    r"|(?:лишь |только )?[^,.;]{6,30}? (?:он|она|оно|они|его|е[её]|их)\b)",
    re.IGNORECASE,
)
# What stands for the thing of the clause before, wherever it stands in its own.
IT = re.compile(
    r"\b(?:it|its|them|him|he|she|they|он|она|оно|они|ней|него|нему|нём|ним|ними|не[её]|них|ол|оны|оған|олар|оларды"
    r"|оларға|оның)(?!\w)",
    re.IGNORECASE,
)
ITS = re.compile(r"\b(?:its|their|his|her|его|е[её]|их|оның|олардың)\s$", re.IGNORECASE)
_EARLY_IT = re.compile(rf"(?:[^\W\d_]+\s){{0,3}}?{IT.pattern}", re.IGNORECASE)
_A_NOUN = re.compile(
    r"closure|death|release$|expiry|abolition|verdict|judge?ment|departure|(?<=the )end$|completion|конец|конц"
    r"|отставк"
    r"|кончин"
    r"|закрыти|отмен[аыеу]$|заверш[её]ни|окончани|освобождени|соңы|аяғы|үкім",
    re.IGNORECASE,
)
_OWN_NOUN = re.compile(
    r"^\W*(?:the\s|its\s|оның\s)?$|\bits\b|\bcame\b|\bmet\b|\bdate[sd]?\b|\bдата\b|при[шх]\w+"
    r"|наступ\w+",
    re.IGNORECASE,
)
_CAUSE = re.compile(
    r"\b(?:follow(?:s|ed|ing)|after(?=\s(?!that\b|\w+\s(?:days|weeks|months|years|hours)))|because|grew out"
    r"|in answer|in response"
    r"|in protest|forerunner|predecessor|successor|rival\w*"
    r"|предшественни\w+|преемни\w+|вслед за|из-за"
    r"|в ответ)(?!\w)",
    re.IGNORECASE,
)
# What is told of is then another thing, or the time before.
_BESIDE_THE_POINT = re.compile(
    r"\b(?:after|follow\w*|since|because|when|whose|against|caused?|demand\w*|protest\w*|recall\w*|mark(?:s|ed)"
    r"|due to"
    r"|grew out|before|until|like|unlike|second|other|another"
    r"|после|вслед|из-за|потому|когда|против|требова\w+|протест\w+"
    r"|причин\w+|вызва\w+|до того|перед|ранее|кейін|соң"
    r"|себеп\w*|себебі|қарсы|талап\w*|бұрын|басқа)(?!\w)",
    re.IGNORECASE,
)
BACKWARDS = re.compile(
    r"\b(?:which|that|who|having|had|котор\w+|вш\w+|начавш\w+|введ[её]нн\w+|открыт\w+)|(?:ған|ген|қан|кен)\b",
    re.IGNORECASE,
)
SMALL = frozenset(
    stems("после day days день дня күн күні күнге күннің жыл город город town city only exactly ал да де сосын")
)


def told_on(passage: Passage) -> list[Sentence]:
    """Pairs of sentences with one day each of which the second goes on with the thing of the first, as one sentence.

    "The ban began on 5 May 2012. It ended on 7 June 2012"; "... 33 days later, on 7 June 2012, it ended".
    """
    return [
        Sentence(passage, one.start, other.end)
        for one, other in pairwise(passage.sentences)
        if len(one.dates) == len(other.dates) == 1
        and one.dates[0].value.precision == other.dates[0].value.precision == "day"
        and (_GOES_ON.match(other.text) or _names_again(one.text, other.text))
    ]


def goes_on_with(one: Sentence, other: Sentence) -> bool:
    """Whether a sentence speaks of the thing of the one before: by a pronoun among its first words, or by its name."""
    return (
        _GOES_ON.match(other.text) is not None
        or _names_again(one.text, other.text)
        or _EARLY_IT.match(other.text) is not None
    )


def _names_again(one: str, other: str) -> bool:
    """Whether a sentence begins with the thing of the one before, or says early on that it speaks of it."""
    told = frozenset(stems(one)) - OF_BEING - SMALL
    words = WORDS.findall(other)[:4]
    return bool(told & frozenset(stems(" ".join(words)))) or _LATE_IT.match(other) is not None


def comes_of_another(sentence: Sentence, start: int, end: int) -> bool:
    """Whether a second sentence tells why the thing of the first came about: It followed ..., it broke out after ..."""
    between = sentence.passage.text[start:end]
    return re.search(r"[.!?]\s", between) is not None and _CAUSE.search(between) is not None


def is_beside_the_point(text: str, at: int, second: Said) -> bool:
    """Whether a second sentence names the end of something else: It looked into the closure of ..."""
    cut = re.search(r"[.!?]\s+", text[at : second.start])
    if cut is None:
        return False
    told = text[at + cut.end() : second.start]
    named = _A_NOUN.match(text, second.start, second.end) and not ITS.search(text, at, second.start)
    return bool(named and not _OWN_NOUN.search(told))


def goes_on(text: str, at: int, second: Said) -> bool:
    """Whether a second sentence tells of its subject, which the first has told of, that it ended."""
    cut = re.search(r"[.!?]\s+", text[at : second.start])
    if cut is None or _A_NOUN.match(text, second.start, second.end):
        return False
    told = text[at + cut.end() : second.start]
    if _BESIDE_THE_POINT.search(told) or BACKWARDS.search(told):
        return False
    said = frozenset(stems(" ".join(WORDS.findall(told)[:2]))) - OF_BEING - SMALL
    return bool(said & frozenset(stems(text[:at]))) or _EARLY_IT.match(told) is not None
