"""Means and standard deviations of a text, with the number of cases that they are of.

Which number is the mean and which the deviation is told by the words that lead to them, in their order: "a mean of 3.29
and a standard deviation of 2.11", "the mean and standard deviation were 3.29 and 2.11", "3.29 ± 2.11 (mean ± SD)".
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from qantar.audit.called_notes import note_of
from qantar.audit.cases_told import cases_in, only_count_in
from qantar.audit.draft import Draft
from qantar.audit.passages import Sentence
from qantar.audit.sentences_in_order import in_their_order

_VALUE = re.compile(r"(?<![\d.,$€£₸₽])\d{1,4}[.,]\d{1,4}(?![\d.,]*\d)")
_THOUSANDS = re.compile(r"\d{1,3},\d{3}")
_MEAN = re.compile(
    r"\b(?:mean(?!s|ing|t|while|time)|averag\w*|средн\w*|усредн\w*|орташа\w*|ортасы\w*|орта (?:есеп|мән"
    r"|балл|баға)\w*)"
    r"|x̄|(?<![^\W\d_])[MМ](?=\s?[=:]\s*\d|\s\d|\s?\([^()]{1,30}\)\s?=)",
    re.IGNORECASE,
)
#: Words that may also stand behind the mean: "scored 3.21 on average".
_ON_AVERAGE = re.compile(
    r"^[^\d;.]{0,24}(?:out of \d+ |из \d+ )?(?:on average|в среднем|орта(?:ша)? есеппен)\b"
    r"|^\s*(?:[–—,:-]|is|was|это)\s[^\d;.,]{0,24}(?:mean|average|средн\w+|орташа)\b"
)
_ANOTHER_MEAN = re.compile(
    r"\b(?:half[- ]marks?|\d[.,]5 (?:or|или|немесе|және|and) \d[.,]5"
    r"|weighted|moving|взвешенн\w*|скользящ\w*|(?<!no )(?<!without )(?:half[- ]points?|halves)|половин(?:н"
    r"|к)\w+|жарты балл\w*"
    r"|slider|sliding|continuous|anywhere|decimals?|fractions?|tenths|visual analogu?e|ползун\w+|бегун\w+"
    r"|непрерывн\w+|дробн\w+"
    r"|десят(?:ых|ыми)|в любо[мй] (?:мест|точк)\w+|сырғытпа\w*|кез келген жер\w+|бөлшек\w*|ондық\w*|үздіксіз"
    r"|(?:two|three|four|five|six|seven|ten) (?:[^\W\d_]+[- ])?(?:marks|items|questions|statements|ratings"
    r"|grades)|averaged over"
    r"|(?:дв|тр|четыр|пят|шест)[^\W\d_]{1,4} (?:[^\W\d_]+ )?(?:пункт|вопрос|ответ|отмет|оцен|утвержден)[^\W\d_]+"
    r"|(?:екі|үш|төрт|бес|алты) (?:тармақ|сұрақ|баға|тұжырым)[^\W\d_]*|индекс\w*|index"
    r"|(?:scales|items|indicators)(?=\W)|шкал|показателей|шкалалар\w*)\b",
    re.IGNORECASE,
)
#: That nobody gave a fraction says that all marks were whole.
_NO_FRACTIONS = re.compile(
    r"\b(?:no|not|without|never|nor) (?:[^\W\d_]+ ){0,2}?"
    r"(?:fraction\w*|decimals?|tenths|halves|half[- ](?:points?|marks?))"
    r"|\b(?:fraction\w*|decimals?|halves|half[- ](?:points?|marks?)) (?:were|was|are|is)? ?(?:not|never)\b"
    r"|\bбез (?:[^\W\d_]+ )?(?:дробн\w+|десят\w+|половин\w+)"
    r"|\b(?:дробн\w+|половин\w+)(?: [^\W\d_]+){0,2}? (?:не|нет|нельзя|запрещ\w+|исключ\w+)"
    r"|\b(?:не|нет|ни) (?:[^\W\d_]+ ){0,2}?(?:дробн\w+|половин\w+)"
    r"|\b(?:бөлшек\w*|жарты\w*|ондық\w*)(?: [^\W\d_]+){0,2}? "
    r"(?:жоқ|[^\W\d_]*(?:[мбп][ае]й|[мбп][ае]ды|[мбп][ае]ді|[мбп]еді)\w*)"
    r"|\b(?:бөлшек|жарты|ондық)с[ыі]з",
    re.IGNORECASE,
)
_MEASURED = re.compile(
    r"\b(?:above|below|выше|ниже|income|salary|wages?|prices?|costs?|rates?"
    r"|temperature|distance|lengths?|heights?|weights?|widths?|depths?|mass(?:es)?|speeds?|velocit\w+"
    r"|durations?|concentrations?"
    r"|(?-i:SEM?)|standard errors?|s\.e\.|entropy|surprisal|area|turnout|growth|доход\w*|зарплат\w*|заработн\w*"
    r"|цен[аы]"
    r"|стоимост\w*|температур\w*|расстояни\w*|площад\w*|явк\w*|темп\w*|жалақы\w*|табыс\w*|құны)\b",
    re.IGNORECASE,
)
#: In quotes, or behind "that", stands what people were asked about.
_ASKED_ABOUT = re.compile(r"[«“\"][^«»“”\"]{3,120}[»”\"]|\b(?:that|что|how far|насколько)\s[^,.;()]{3,120}")
_DEVIATION_WORD = (
    r"(?:\bSD\b|\bs\.\s?d\.|\bst(?:d|andard)?\.?\s?dev(?:\.|iations?)?(?![^\W\d_])|\b(?:СО|СА|СКО)\b"
    r"|\bст(?:анд)?\.?\s?откл\w*\.?"
    r"|\bстд\.?\s?откл\w*\.?|σ|\bs(?=\s?=\s?\d)"
    r"|\b(?:стандартн|среднеквадратич(?:еск|н)|средн\w+ квадратическ)\w* отклонени\w*"
    r"|\b(?:стандартты[қ]?|орташа квадраттық|ст\.?|станд\.?) ауытқу\w*)"
)
_HAS_DEVIATION = re.compile(_DEVIATION_WORD, re.IGNORECASE)
_DEVIATION_BEHIND = re.compile(rf"^[^\d;.()]{{0,24}}\((?:{_DEVIATION_WORD})", re.IGNORECASE)
_IS_PLUS_MINUS = re.compile(r"^\s*(?:±|\+/-|\+-)\s*\d")
_PLUS_MINUS = re.compile(r"^\s*(?:±|\+/-|\+-)\s*$")
_NOT_WHOLE = re.compile(
    r"[$€£₸₽%]|\b(?:percent|per cent|index|ratio|dollars?|tenge|rub\w*|km|kg|kilomet\w+|met(?:er|re)s|hectares|tons"
    r"|tonnes|hours?|minutes?|million|billion|thousand|(?:per|an?|each|every) (?:day|week|month|year|hour)"
    r"|процент\w*|индекс\w*|тыс|млн|млрд|миллион\w*|руб\w*|тенге|теңге|долл\w*|км|кг|га|час\w*|мин\w*|тонн\w*"
    r"|в (?:день|неделю|месяц|год)|пайыз\w*|сағат\w*|шақырым|гектар|мың)\b",
    re.IGNORECASE,
)
_YEARS = re.compile(r"^\s*(?:years?|лет|год\w*|жыл\w*)\b", re.IGNORECASE)
_AGE = re.compile(r"\b(?:age[ds]?|возраст\w*|жас\w*)\b", re.IGNORECASE)
#: What says of an earlier sentence or paragraph that marks were given in it.
_MARKED = re.compile(
    r"\b(?:from (?:1|one) to (?:\d|[a-z]+)|(?:1|one) (?:to|and) (?:5|7|10|five|seven|ten)|points?|marks?"
    r"|grades?|scores?|scale|rated|rating"
    r"|whole numbers?|integers?|целы(?:ми|х|е) числ\w+|целое число|от (?:1|одного|единицы) до \w+|бүтін сан\w*"
    r"|(?:1|бір)(?:-?ден| мен) (?:5|7|10|бес|жеті|он)"
    r"|балл\w*|шкал\w*|оцен\w+|отметк\w+|баға\w*|бағала\w+|[^\W\d_]+-step|steps|ступен\w+|делени\w+|саты\w*|1,\s?2,\s?3"
    r"|agree\w*|соглас\w+|келіс\w+)\b",
    re.IGNORECASE,
)
#: The mean age is 45.7 years, of them 19 are under 30: the mean is not of the 19.
_OF_THEM = re.compile(
    r"\b(?:of (?:them|these|whom|which)|из (?:них|которых)|(?:олардың|оның)(?: ішінде)?)\s+(?:[^\W\d_]+\s+){0,2}\d+",
    re.IGNORECASE,
)
LOOK_BACK = 3  # sentences before a mean in which the number of cases may stand
REACH = 170  # characters from a word to the number that it leads to


class Mean(NamedTuple):
    """A mean as printed, its deviation where there is one, and the number of cases."""

    start: int
    end: int
    mean: str
    deviation: str | None
    cases: int


class _Around(NamedTuple):
    """What stands around a sentence: those before it in its paragraph and in the last, the next, and its note."""

    own: Sequence[Sentence]
    earlier: Sequence[Sentence]
    after: Sentence | None
    note: Sentence | None


class _Told(NamedTuple):
    """A number with decimals, and whether it is a mean or a deviation."""

    match: re.Match[str]
    role: str


def means_of(draft: Draft) -> Iterator[tuple[Sentence, Mean]]:
    """Every mean that stands with its number of cases, or beside sentences or with a note that names it."""
    behind = {(one.passage.number, one.start): after for _, one, after in in_their_order(draft)}
    earlier: list[Sentence] = []
    for passage in draft.passages:
        own: list[Sentence] = []
        for sentence in passage.sentences:
            if _VALUE.search(sentence.text):  # most sentences end here: it is cheaper than to look for the words
                after = behind.get((passage.number, sentence.start))
                around = _Around(own, earlier, after, note_of(draft, sentence))
                for found in _in_sentence(sentence, around):
                    yield sentence, _with_deviation(found, after)
            own.append(sentence)
        earlier = own if passage.paragraph.role not in ("heading", "caption") else earlier


def _with_deviation(found: Mean, after: Sentence | None) -> Mean:
    """A mean whose deviation is told in the next sentence: Their standard deviation was 2.25."""
    if found.deviation is not None or after is None or len(after.text) > 100 or _MEAN.search(_blank(after.text)):
        return found
    deviations = [told for told in _told_in(after.text) if told.role == "deviation"]
    return found._replace(deviation=deviations[0].match.group()) if len(deviations) == 1 else found


def _in_sentence(sentence: Sentence, around: _Around) -> Iterator[Mean]:
    text = sentence.text
    note = around.note.text if around.note is not None else ""
    if not any(_MEAN.search(said) or _HAS_DEVIATION.search(said) for said in (text, note)):
        return
    told = _told_in(text, note)
    means = [one.match for one in told if one.role == "mean" and _may_be_whole(text, _gap(text, one.match), one.match)]
    if not means or _ANOTHER_MEAN.search(_NO_FRACTIONS.sub(" ", note)):
        return
    all_means = [one.match for one in told if one.role == "mean"]
    deviations = [one.match for one in told if one.role == "deviation"]
    first = min((one.match.start() for one in told), default=0)
    cases_first = bool(all_means) and bool(cases_in(text[:first]))
    for match in means:
        place = all_means.index(match)
        since = all_means[place - 1].end() if place else 0
        until = all_means[place + 1].start() if place + 1 < len(all_means) else len(text)
        found = cases_in(text[since : match.start()]) if cases_first else cases_in(text[match.end() : until][:120])
        its_own = [one for one in deviations if match.end() <= one.start() < until]
        if len(all_means) == 1:
            found = _cases_of(sentence) or _cases_around(sentence, around)
            its_own = deviations[:1]
        if len(found) == 1:
            start, end = sentence.start + match.start(), sentence.start + match.end()
            yield Mean(start, end, match.group(), its_own[0].group() if its_own else None, found[0])


def _cases_around(sentence: Sentence, around: _Around) -> list[int]:
    """The number of cases of the sentences before, of a note, or of the sentence behind; else the only one there is."""
    text, after = sentence.text, around.after.text if around.after is not None else ""
    note = around.note.text if around.note is not None else ""
    if found := _cases_before(around.own, around.earlier, text) or cases_in(note):
        return found
    marked = _MARKED.search(f"{after} {text}") is not None
    told_behind = marked and not _VALUE.search(after)
    if told_behind and _ANOTHER_MEAN.search(_NO_FRACTIONS.sub(" ", after)):
        return []
    if told_behind and (found := cases_in(after)):
        return found
    if not any(_MARKED.search(said) for said in (text, note, after if told_behind else "")):
        return []
    return only_count_in(text) or only_count_in(note) or (only_count_in(after) if told_behind else [])


def _cases_of(sentence: Sentence) -> list[int]:
    """The number of cases that a sentence names, in figures or else in words: the panel had fifty members."""
    if found := cases_in(_OF_THEM.sub(" ", sentence.text)):
        return found
    text = sentence.text
    for figure in reversed(sentence.figures):
        if figure.whole is not None and figure.whole > 1 and figure.text.replace("-", " ").replace(" ", "").isalpha():
            start, end = figure.start - sentence.start, figure.end - sentence.start
            text = f"{text[:start]}{figure.whole}{text[end:]}"
    return cases_in(_OF_THEM.sub(" ", text)) if text != sentence.text else []


def _cases_before(own: Sequence[Sentence], earlier: Sequence[Sentence], text: str) -> list[int]:
    """The number of cases of the sentences before; of the paragraph before, where it or a text tells of marks."""
    for sentence in reversed(own[-LOOK_BACK:]):
        if _ANOTHER_MEAN.search(_NO_FRACTIONS.sub(" ", sentence.text)) or any(
            one.role == "mean" for one in _told_in(sentence.text)
        ):
            return []
        if found := _cases_of(sentence) or (_MARKED.search(sentence.text) and only_count_in(sentence.text)) or []:
            return found
    if own or not earlier or not _MARKED.search(f"{earlier[-1].text} {text}"):
        return []
    return _cases_before(earlier[-LOOK_BACK:], (), text)


def _blank(text: str) -> str:
    """The text with its words for deviations blotted out, since "среднее квадратическое отклонение" is no mean."""
    return _HAS_DEVIATION.sub(lambda match: " " * len(match.group()), text)


def _told_in(text: str, note: str = "") -> list[_Told]:
    """The means and deviations of a sentence: each number takes the first word before it that has none yet."""
    words = [(match.start(), "deviation") for match in _HAS_DEVIATION.finditer(text)]
    words += [(match.start(), "mean") for match in _MEAN.finditer(_blank(text))]
    words.sort()
    told: list[_Told] = []
    end = last = 0
    for match in _VALUE.finditer(text):
        waiting = [
            (start, role)
            for start, role in words
            if end <= start < match.start() <= start + REACH and ";" not in text[start : match.start()]
        ]
        between, after = text[last : match.start()], text[match.end() : match.end() + 60]
        last, on_average = match.end(), _ON_AVERAGE.match(after)
        if told and told[-1].role == "mean" and _PLUS_MINUS.match(between) and _HAS_DEVIATION.search(f"{text} {note}"):
            told.append(_Told(match, "deviation"))
        elif waiting:
            both = len({role for _, role in waiting}) > 1  # the mean and deviation were 3.29 and 2.11
            start, role = waiting[0] if both else waiting[-1]
            told.append(_Told(match, role))
            end = start + 1
            continue
        elif on_average or _DEVIATION_BEHIND.match(after) or _IS_PLUS_MINUS.match(after):
            told.append(_Told(match, "mean"))
        end = match.end() + (on_average.end() if on_average else 0)
    return told


def _gap(text: str, match: re.Match[str]) -> str:
    """What stands between the word for a mean and its number."""
    words = [word for word in _MEAN.finditer(_blank(text)) if word.start() < match.start()]
    return text[words[-1].start() : match.start()] if words else ""


def _may_be_whole(text: str, gap: str, match: re.Match[str]) -> bool:
    """Whether nothing says that what is averaged is measured, and not counted or marked."""
    behind = text[match.end() : match.end() + 16]
    around = text[max(0, match.start() - 200) : match.end() + 40]
    return not (
        _THOUSANDS.fullmatch(match.group())
        or _NOT_WHOLE.search(behind)
        or _NOT_WHOLE.search(_ASKED_ABOUT.sub(" ", gap))
        or _ANOTHER_MEAN.search(_NO_FRACTIONS.sub(" ", text))
        or _MEASURED.search(_ASKED_ABOUT.sub(" ", around))
        or (_YEARS.match(behind) and not _AGE.search(around))
    )
