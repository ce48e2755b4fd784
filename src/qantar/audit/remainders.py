"""Which percentage a text calls what the others leave: the remaining, all others, those of neither side, no answer.

What is called the rest is one. Those who gave no answer or took no side are one only where the text says that each gave
one answer, or names both sides, or counts the groups: "one answer each: 45 % ..., 30 % ...; 25 % were undecided".
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from qantar.audit.passages import Figure, Passage, Sentence
from qantar.audit.phrases import Phrases

ELSE = (
    r"(?:the )?remaining|(?:the )?remainder|(?:the )?residual|residue|(?:the |all the )?rest"
    r"|(?<!in )(?<!in the )(?:the |all )others?"
    r"|everybody else|everyone else|all else|(?:the )?balance(?= of|,|\s*\()"
    r"|what(?:ever)? (?:(?:is|was) left(?: over)?|remain\w*)"
    r"|leav(?:es|ing)|(?:is|are) left|остальн\w+|остаток|оставш\w*|осталось|оста[её]тся|остаются|прочи[еймх]\w*"
    r"|другие(?= - | – | — |,? \()"
    r"|қалған\w*|қалды(?:қ|ғы)\w*|өзге(?!р)\w*|басқалар\w*|(?<=ал )басқа\w*|басқа (?:жауап|нұсқа|пікір)\w*"
)
_REST = re.compile(rf"\b(?:{ELSE})(?![^\W\d_])[^.;:\d]{{0,44}}:?\s*$", re.IGNORECASE)
_THAT_IS_THE_REST = re.compile(
    rf"^[^\d.;]{{0,24}}?,?\s*\(?(?:i\.e\.|that is|то есть|т\.\s?е\.|яғни)[^\d.;]{{0,16}}?\b(?:{ELSE})\b"
    r"|^[^\W\d_-]*\s+(?:is|was|being) (?:what|all that) (?:is|was|remains?|remained)(?: left)?\b"
    r"|^[^\W\d_-]*\s+(?:remain(?:s|ed)?|(?:is|are|was|were) left) (?:for|over)\b"
    r"|^[^\W\d_-]*\s+оста(?:[её]тся|ются|лось|лись) (?:на|для) (?:други|прочи|остальн)"
    r"|^(?:-[^\W\d_]{1,4})?\s+қал(?:ады|ды)\b",
    re.IGNORECASE,
)
#: Take away the 40 % and the 20 %, and 40 % remain.
_TAKES_AWAY = re.compile(
    r"\b(?:tak(?:e|ing) away|subtract\w*|deduct\w*|minus|leav(?:e|ing) (?:aside|out)|setting aside)\b", re.IGNORECASE
)
_REMAINS = re.compile(r"\s+(?:remain(?:s|ed)?|(?:is|are|was|were) left)\s*(?:[.;,]|$)", re.IGNORECASE)
#: The rest of a year or of a country is a time or a place, and no share: в остальных городах явка 20 %.
_OF_TIME_OR_PLACE = re.compile(
    r"\b(?:rest|remainder|balance) of (?:the|a|that|this) (?:year|month|week|day|night|time|decade|century"
    r"|country|world|region"
    r"|period|season|province|territory)\b"
    r"|\b(?:in|at|on) (?:the |all )*(?:remaining|other|rest)\s+(?!cases?\b)[^\W\d_]+\s"
    r"|\b(?:в|на|по) (?:остальн|прочи|оставш)\w*(?:ых|их|ом|ем|ей)\s+(?!случа)[^\W\d_]+\s"
    r"|\b(?:қалған|өзге|басқа)\s+(?!жағдай)[^\W\d_]+(?:да|де|та|те)\s",
    re.IGNORECASE,
)
_AND_THE_REST = re.compile(
    rf"\b(?:and|while|и|а|ал)\s+(?:{ELSE})\b", re.IGNORECASE
)  # 39 % agreed and the rest were unsure
#: The bank is left holding 34.1 %: it keeps them.
_LEFT_HOLDING = re.compile(r"(?:is|are) left (?:holding|with|owning)\b", re.IGNORECASE)
_NEITHER = (
    r"neither|none|no side|ни к одн\w+|ни в один|ни одн\w+|ни одного|ни того,? ни другого"
    r"|ни к тем,? ни к другим|екеуіне де"
    r"|екеуін де|ешқайсы\w*|бірін де|бірде-бірін|оны да,? мұны да|екі жаққа да"
)
_BELONGS_TO_NONE = re.compile(
    r"^[^\d.;]{0,30}\b(?:(?:belong\w*|were|fell|fall) (?:to|in|into|under) (?:neither|none)|belonged to no|in neither"
    r"|chose neither|ни к одн\w+|ни в один|ни одного|ни того,? ни другого|екеуіне де"
    r"|(?:екеуінің |үшеуінің )?бірін де|ешқайсысы\w*)",
    re.IGNORECASE,
)
_OF_NEITHER = re.compile(
    r"\b(?:ни к одн\w+|ни в один|ни того,? ни другого|ни к тем,? ни к другим|екеуіне де кірмейтін"
    r"|belonging to neither"
    r"|in neither (?:camp|group))[^.;\d]{0,24}$",
    re.IGNORECASE,
)
_NO_ANSWER = Phrases(
    rf"\b(?:undecided|no (?:opinion|view|answer|reply|idea|preference)|without an? (?:opinion|view|answer)"
    rf"|silent|abstain\w*"
    r"|(?:did|do|does|could|would|can) not (?:answer|say|know|reply|decide|choose|respond|tell)|don[’']t know"
    r"|had none|refus\w+|nothing(?: at all)?"
    r"|declin\w+ to|unsure|not sure|(?:say|said|says|chose|named) (?:nothing|neither|none)|gave no|kept quiet"
    r"|не (?:определил|ответил|ответивш|высказал|назвал|назвавш|знал|знают|знает|смогл|решил|выбрал|примкнул"
    r"|примкнувш)\w*"
    r"|затруднил\w+|затрудня\w+|мнения не име\w+|без (?:мнения|ответа)|воздержа\w+|мол(?:чал|чит|чат|чащ)\w*"
    r"|промолчал\w*|отказ\w+"
    r"|ничего не|решить не|отвечать не|уклонил\w+"
    r"|шешім қабылда\w*ма\w+|шешім қабылдай алма\w+|шеше алма\w+|жауап бер(?:ме|уден|уге)\w*|пікірі жоқ"
    r"|пікірсіз|пікір білдірме\w+"
    rf"|үндеме\w+|қиналды|қиналған\w*|қалыс қал\w+|бас тарт\w+|білме\w+|ештеңе айтпа\w+|{_NEITHER})(?![^\W\d_])"
)
ONE_ANSWER = Phrases(
    r"\b(?:one (?:answer|vote|thing|statement|option|reason|box)|single[- ](?:answer|choice)|one (?:vote"
    r"|answer) each|(?:two|three"
    r"|four) (?:ways|camps|parts|groups)|only two|which of (?:the )?two|(?:one|1) (?:per|a) (?:person|head"
    r"|respondent|man)|one from each|apart from the|besides the|aside from the|subtracting"
    r"|(?:один|одним|одному|одну|одно|единственн\w+) (?:\w+ )?(?:ответ|вариант|голос|проблем|утвержден|причин"
    r"|жалоб)\w*"
    r"|(?:один|одному|по одному) (?:на|от) (?:человека|каждого)|между двумя|допускался один|на (?:две|три"
    r"|четыре) (?:части|группы|лагеря)|(?:два|три) лагеря|только две|из двух"
    r"|за вычетом|кроме|помимо"
    r"|бір (?:ғана )?(?:жауап|тұжырым|нұсқа|пікір|мәселе)\w*|бір дауыс\w*|(?:екі|үш|төрт) топ\w*|(?:екіге|үшке"
    r"|төртке) бөлін\w+"
    r"|екі-ақ|әр (?:адам|кісі)\w* бір\w*|екі пікірдің|алып тастаған\w*|\w+[дтн][ае]н басқа)(?!\w)"
)
#: Both sides of a question: who is of neither is what they leave.
_SIDES = (
    (
        r"\b(?:in favou?r|yes camp|supporters?|supported|for it|agreed?|approved?)\b",
        r"\b(?:against|no camp|opponents?|opposed"
        r"|disagreed?|disapproved?)\b",
    ),
    (
        r"\b(?:за|сторонник\w*|согласн\w+|поддержива\w+|одобря\w+)(?!\w)",
        r"\b(?:против|противник\w*|не согласн\w+|не одобря\w+)(?!\w)",
    ),
    (
        r"\b(?:қолда(?:ды|йды|йтын\w*|ған\w*)|жақтаушы\w*|жақта(?:ды|йды)|келіс(?:ті|еді|етін\w*))(?!\w)",
        r"\b(?:қарсы\w*|келіспе\w+)(?!\w)",
    ),
)
_BOTH_SIDES = [tuple(re.compile(side, re.IGNORECASE) for side in pair) for pair in _SIDES]
_SEVERAL = re.compile(
    r"\b(?:several answers|multiple (?:answers|responses)|more than one answer|as many (?:\w+ )?as"
    r"|несколько (?:ответов|вариантов)"
    r"|сколько угодно|любое число|бірнеше (?:жауап|нұсқа)|қалағанынша)(?!\w)",
    re.IGNORECASE,
)
#: "the rest being split between": what follows are the parts, and what stood before is what they leave.
_REST_IS_SPLIT = re.compile(
    r"\b(?:the rest|the others|the remainder|остальн\w+|прочие|қалған\w*|басқалар\w*)(?![^\W\d_])(?=[^.]*"
    r"\b(?:split|divid\w+|shared|раздел\w+|распредел\w+|делятся|бөлін\w+|бөліс\w+)(?!\w))",
    re.IGNORECASE,
)
#: "each of the others took one side": what follows are the sides, and what stood before is what they leave.
_EACH_OF_THE_REST = re.compile(
    r"\b(?:(?:each|every one|all) of the (?:others|rest)|кажд[^\W\d_]+ из (?:остальных|прочих|других)"
    r"|(?:қалған|өзге|басқа)[^\W\d_]*[дтн][ыі]ң (?:әрқайсы|әрбір|бәрі)[^\W\d_]*)(?=\s[^\W\d_])",
    re.IGNORECASE,
)
_CUT = re.compile(r"[,;:]|\b(?:and|while|but|whereas|и|а|но|және|ал)\b")
_LABELLED = re.compile(
    r"^\W*[^\d]{2,90}?[:–—-]\s*\(?\d[\d.,]*\s?(?:%|per ?cent|процент\w*|пайыз\w*)[^\d]{0,4}$", re.IGNORECASE
)


#: Those who supported none of the statements: at least what the others leave, for one may support several.
_SUPPORTED_NONE = re.compile(
    r"\b(?:(?:екеуін|үшеуін|бірін|біреуін|ешқайсысын) де?\s?[^\W\d_]*ма[йғ]\w+|ешқайсысын [^\W\d_]+ма[йғ]\w+"
    r"|не (?:[^\W\d_]+ )?ни (?:одно|одного|одной|того)(?: из [^\W\d_]+)?"
    r"|(?:support\w*|agree\w*|endors\w+|shar\w+|back\w*|accept\w*|like\w*) (?:with )?"
    r"(?:neither|none)(?: of [^\W\d_]+)?)"
    r"(?![^\W\d_])[^.;\d]{0,34}$",
    re.IGNORECASE,
)


class Remainder(NamedTuple):
    """A percentage that is called what others leave, and these others; None where they are all that stand before it.

    `at_least`: it may be more than they leave, since those before may overlap.
    """

    figure: Figure
    parts: list[Figure] | None
    at_least: bool = False


def remainders_in(sentence: Sentence, before: Sentence | None) -> Iterator[Remainder]:
    """Every percentage of a sentence that is called what the others leave."""
    percents = [figure for figure in sentence.figures if figure.is_percent]
    exact = [figure for figure in percents if figure.value.exact is not None]
    split = _REST_IS_SPLIT.search(sentence.text)
    each = split or _EACH_OF_THE_REST.search(sentence.text)
    if each:
        first = [figure for figure in percents if figure.start < sentence.start + each.start()]
        after = [figure for figure in percents if figure.start > sentence.start + each.start()]
        if len(first) == 1 and len(after) >= 2:
            yield Remainder(first[0], after)
            return
    if split:
        return
    called = [figure for figure in exact if _is_rest(sentence, figure)]
    yield from (Remainder(figure, None) for figure in called)
    if (
        not called
        and len(exact) == 1
        and _SUPPORTED_NONE.search(sentence.passage.text, max(sentence.start, exact[0].start - 80), exact[0].start)
    ):
        yield Remainder(exact[0], None, True)
        return
    if called or len(percents) < 2 or not _is_parted(sentence, before):
        return
    if _has_no_answer(sentence, percents, -1):
        yield Remainder(percents[-1], None)
    elif len(percents) >= 3 and _has_no_answer(sentence, percents, 0):
        yield Remainder(percents[0], percents[1:])


def _is_rest(sentence: Sentence, figure: Figure) -> bool:
    text = sentence.passage.text
    before, behind = text[max(sentence.start, figure.start - 80) : figure.start], text[figure.end : sentence.end]
    rest = _REST.search(before)
    if rest and _LEFT_HOLDING.match(before, rest.start()):
        return False
    if (rest and not _OF_TIME_OR_PLACE.search(before[max(0, rest.start() - 8) :])) or _OF_NEITHER.search(before):
        return True
    if _REMAINS.match(behind) and _TAKES_AWAY.search(sentence.text):
        return True
    return _THAT_IS_THE_REST.match(behind) is not None or _BELONGS_TO_NONE.match(behind) is not None


def _is_parted(sentence: Sentence, before: Sentence | None) -> bool:
    """Whether the text says that each gave one answer, counts the groups, or names both sides."""
    text = f"{before.text if before else ''} {sentence.text}"
    if _SEVERAL.search(sentence.passage.text):
        return False
    sides = any(one.search(text) and other.search(text) for one, other in _BOTH_SIDES)
    return sides or ONE_ANSWER.search(sentence.passage.text) is not None


def _has_no_answer(sentence: Sentence, percents: Sequence[Figure], place: int) -> bool:
    """Whether the words around a percentage say that those chose nothing."""
    text, figure = sentence.passage.text, percents[place]
    index = len(percents) - 1 if place < 0 else place
    left = percents[index - 1].end if index else sentence.start
    right = percents[index + 1].start if index + 1 < len(percents) else sentence.end
    before = _CUT.split(text[left : figure.start])
    behind = (
        re.split(r"[;.,]", text[figure.end : right], maxsplit=1)[0]
        if index + 1 < len(percents)
        else _AND_THE_REST.split(text[figure.end : right], maxsplit=1)[0]
    )
    last = before[-1] if before[-1].strip(" (–—-") else before[-2] if len(before) > 1 else ""
    return _NO_ANSWER.search(last) is not None or _NO_ANSWER.search(behind) is not None


def listed_remainders(passages: Sequence[Passage]) -> Iterator[tuple[Passage, Figure, list[tuple[Passage, Figure]]]]:
    """The last of some lines with a percentage each, if it is called the rest: A: 45 % / B: 30 % / All others: 25 %."""
    run: list[tuple[Passage, Figure]] = []
    for passage in passages:
        percents = [figure for figure in passage.figures if figure.is_percent and figure.value.exact is not None]
        if len(percents) != 1 or len(passage.text) > 120 or not _LABELLED.match(passage.text.strip()):
            run = []
            continue
        figure = percents[0]
        if len(run) >= 2 and _REST.search(passage.text[: figure.start].rstrip(" :–—-") + " "):
            yield passage, figure, list(run)
        run.append((passage, figure))
