"""A mean or a standard deviation that its number of cases cannot give (GRIM and GRIMMER).

Whole answers of n people have a whole sum, so their mean can only be one of n to the unit; and the sum of their
squares is whole too. The rule takes means that stand with their number of cases - "M = 5.19, SD = 1.19, n = 28" - and
asks whether any whole answers give them. That the answers are whole is more than arithmetic: a mean of several
questions, or of lengths and sums of money, is not bound by it. So the answer is at most `likely`.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from fractions import Fraction
from typing import NamedTuple

from qantar.audit.answer import Certainty, Discrepancy, Held, Place
from qantar.audit.draft import Draft
from qantar.audit.passages import Sentence
from qantar.audit.rules.rule import Finds, Rule, discrepancy
from qantar.maths.grim import deviation_can_be, sums_behind

ID = "mean-of-count"

_VALUE = re.compile(r"(?<![\d.,$€£₸₽])\d{1,4}[.,]\d{1,4}(?![\d.,]*\d)")
_THOUSANDS = re.compile(r"\d{1,3},\d{3}")
_MEAN = re.compile(
    r"\b(?:mean(?!s|ing|t|while|time)|averag\w*|средн\w*|усредн[её]нн\w*|орташа\w*|ортасы\w*|орта (?:есеп|мән"
    r"|балл|баға)\w*)"
    r"|x̄|(?<![^\W\d_])[MМ](?=\s?[=:]\s*\d|\s\d)",
    re.IGNORECASE,
)
#: Words that may also stand behind the mean: "scored 3.21 on average".
_ON_AVERAGE = re.compile(
    r"^[^\d;.]{0,24}(?:out of \d+ |из \d+ )?(?:on average|в среднем|орта(?:ша)? есеппен)\b"
    r"|^\s*(?:[–—,-]|is|was|это)\s[^\d;.,]{0,24}(?:mean|average|средн\w+|орташа)\b"
)
_ANOTHER_MEAN = re.compile(
    r"\b(?:weighted|moving|взвешенн\w*|скользящ\w*|half points?|halves|half-points?|половин(?:н|к)\w+|жарты балл\w*"
    r"|(?:scales|items|indicators)(?=\W)|шкал|показателей|шкалалар\w*)\b",
    re.IGNORECASE,
)
_MEASURED = re.compile(
    r"\b(?:above|below|выше|ниже|income|salary|wages?|prices?|costs?|rates?"
    r"|temperature|distance|length|height|weight|area|turnout|growth|доход\w*|зарплат\w*|заработн\w*|цен[аы]"
    r"|стоимост\w*|температур\w*|расстояни\w*|площад\w*|явк\w*|темп\w*|жалақы\w*|табыс\w*|құны)\b",
    re.IGNORECASE,
)
#: In quotes, or behind "that", stands what people were asked about.
_ASKED_ABOUT = re.compile(r"[«“\"][^«»“”\"]{3,120}[»”\"]|\b(?:that|что|how far|насколько)\s[^,.;()]{3,120}")
_DEVIATION_WORD = (
    r"(?:\bSD\b|\bs\.\s?d\.|\bstandard deviations?\b|\b(?:СО|СА)\b|\bстд?\.\s?откл\w*\.?|σ|±"
    r"|\bстандартн\w* отклонени\w*|\bстандартты[қ]? ауытқу\w*)"
)
_DEVIATION = re.compile(rf"{_DEVIATION_WORD}[^\d;.]{{0,24}}(\d{{1,4}}[.,]\d{{1,4}})(?![\d.,]*\d)", re.IGNORECASE)
_HAS_DEVIATION = re.compile(_DEVIATION_WORD, re.IGNORECASE)
_DEVIATION_BEHIND = re.compile(rf"^[^\d;.()]{{0,24}}\((?:{_DEVIATION_WORD})", re.IGNORECASE)
_CASES = re.compile(r"\b[nNН]\s*=\s*(\d{1,6})\b")
_SOME_OF = r"(?<!\d of )(?<!\d of the )(?<!\d из )(?<![\d.,])"
_OF_CASES = re.compile(
    rf"{_SOME_OF}\b(\d{{1,6}})\s+(?:[^\W\d_]+\s+)?(?:(?:[^\W\d_]{{2,}}(?:er|or|ist|ent|ant|ee|ian)s|respondents"
    rf"|чел(?=\.)"
    r"|ratings|marks|scores|inhabitants|residents|voters|workers|оцен(?:ок|ки)|баға(?=\s)|interviews"
    r"|questionnaires|nurses|people|persons|women|men|pupils|children|deputies|judges|families|households"
    r"|schools|answers|responses"
    r"|(?!процент|момент|документ)[^\W\d_]+(?:ист|ент|ант|тел[еяюь]|ник|щик|чик|граждан|эксперт|юрист|депутат)"
    r"|респондент|интервью|[^\W\d_]+(?:ниц|сест[её]р)|опрошенн|человек|людей|женщин|мужчин|суд(?:ей|ьи|ья)|врач"
    r"|сем(?:ей|ьи|ья|ьям)|домохозяйств"
    r"|школ|ответ|анкет|жител|учащихся|адам|жауап|сұралған|отбас|мектеп|оқушы|тұрғын|әйел|сауалнама|депутат"
    r"|[^\W\d_]{2,}(?:шы|ші|гер|кер|лім))[^\W\d_]{0,8})\b",
    re.IGNORECASE,
)
_OF_SAMPLE = re.compile(r"\b(?:sample|group|выборк\w*|групп\w*) (?:of|из) (\d{1,6})\b", re.IGNORECASE)
_NOT_WHOLE = re.compile(
    r"[$€£₸₽%]|\b(?:percent|per cent|index|ratio|dollars?|tenge|rub\w*|km|kg|kilomet\w+|met(?:er|re)s|hectares|tons"
    r"|tonnes|hours?|minutes?|million|billion|thousand|(?:per|an?|each|every) (?:day|week|month|year|hour)"
    r"|процент\w*|индекс\w*|тыс|млн|млрд|миллион\w*|руб\w*|тенге|теңге|долл\w*|км|кг|га|час\w*|мин\w*|тонн\w*"
    r"|в (?:день|неделю|месяц|год)|пайыз\w*|сағат\w*|шақырым|гектар|мың)\b",
    re.IGNORECASE,
)
_YEARS = re.compile(r"^\s*(?:years?|лет|год\w*|жыл\w*)\b", re.IGNORECASE)
_AGE = re.compile(r"\b(?:age[ds]?|возраст\w*|жас\w*)\b", re.IGNORECASE)


class Mean(NamedTuple):
    """A mean as printed, its deviation where there is one, and the number of cases."""

    start: int
    end: int
    mean: str
    deviation: str | None
    cases: int


def check(draft: Draft) -> Finds:
    """Ask of every mean whether whole answers can have it."""
    for passage in draft.passages:
        before: Sentence | None = None
        for place, sentence in enumerate(passage.sentences):
            for found in means_in(sentence, before):
                after = passage.sentences[place + 1] if place + 1 < len(passage.sentences) else None
                yield from _judge(sentence, _with_deviation(found, after))
            before = sentence


def _with_deviation(found: Mean, after: Sentence | None) -> Mean:
    """A mean whose deviation is told in the next sentence: Their standard deviation was 2.25."""
    if found.deviation is not None or after is None or len(after.text) > 100 or _MEAN.search(after.text):
        return found
    match = _DEVIATION.search(after.text)
    return found._replace(deviation=match[1]) if match else found


def means_in(sentence: Sentence, before: Sentence | None = None) -> Iterator[Mean]:
    """The means of a sentence that stand with their number of cases, or behind a sentence that names it."""
    text = sentence.text
    if not _MEAN.search(text) and not _HAS_DEVIATION.search(text):
        return
    values = _values(text)
    cases_first = bool(values) and bool(_cases_in(text[: values[0].start()]))
    for place, match in enumerate(values):
        since = values[place - 1].end() if place else 0
        until = values[place + 1].start() if place + 1 < len(values) else len(text)
        ahead, behind = text[since : match.start()], text[match.end() : min(until, match.end() + 120)]
        found = _cases_in(ahead) if cases_first else _cases_in(behind)
        if len(values) == 1:
            found = _cases_in(text)
            if not found and before is not None and not _ANOTHER_MEAN.search(before.text):
                found = [] if _values(before.text) else _cases_in(before.text)
        if len(found) == 1:
            deviation = _DEVIATION.search(behind) or (_DEVIATION.search(text) if len(values) == 1 else None)
            start = sentence.start + match.start()
            yield Mean(
                start, sentence.start + match.end(), match.group(), deviation[1] if deviation else None, found[0]
            )


def _values(text: str) -> list[re.Match[str]]:
    """The numbers with decimals that a word for a mean stands before, or behind."""
    found, end = [], 0
    for match in _VALUE.finditer(text):
        left = max(end, match.start() - 110)
        words = list(_MEAN.finditer(text, left, match.end()))
        gap = text[words[-1].start() : match.start()] if words else ""
        before = bool(words) and ";" not in gap and not _HAS_DEVIATION.search(gap)
        after = text[match.end() : match.end() + 60]
        if (before or _ON_AVERAGE.match(after) or _DEVIATION_BEHIND.match(after)) and _may_be_whole(text, gap, match):
            found.append(match)
        end = match.end()
    return found


def _may_be_whole(text: str, gap: str, match: re.Match[str]) -> bool:
    """Whether nothing says that what is averaged is measured, and not counted or marked."""
    behind = text[match.end() : match.end() + 16]
    around = text[max(0, match.start() - 200) : match.end() + 40]
    return not (
        _THOUSANDS.fullmatch(match.group())
        or _NOT_WHOLE.search(behind)
        or _NOT_WHOLE.search(_ASKED_ABOUT.sub(" ", gap))
        or _ANOTHER_MEAN.search(text)
        or _MEASURED.search(_ASKED_ABOUT.sub(" ", around))
        or (_YEARS.match(behind) and not _AGE.search(around))
    )


def _cases_in(text: str) -> list[int]:
    """The numbers of cases that are named, each once: those behind n =, or else those of people and answers."""
    for pattern in (_CASES, _OF_SAMPLE, _OF_CASES):
        found = [int(match[1]) for match in pattern.finditer(text)]
        if found:
            return sorted(set(found))
    return []


def _judge(sentence: Sentence, found: Mean) -> Finds:
    mean, step = _exact(found.mean)
    place = sentence.passage.place(found.start, found.end)
    if found.cases < 2:
        return
    if not sums_behind(mean, step, found.cases):
        near = _nearest(mean, step, found.cases)
        cut = bool(sums_behind(mean, step, found.cases, cut=True))
        message = f"whole answers of {found.cases} people cannot have a mean of {found.mean}: the nearest are {near}"
        yield _told(found.mean, near, message, place, cut)
        return
    if found.deviation is None:
        yield Held(ID, place.line)
        return
    deviation, its_step = _exact(found.deviation)
    if deviation_can_be(mean, step, deviation, its_step, found.cases):
        yield Held(ID, place.line)
        return
    cut = deviation_can_be(mean, step, deviation, its_step, found.cases, cut=True)
    message = f"whole answers of {found.cases} people with a mean of {found.mean} cannot have that standard deviation"
    yield _told(found.deviation, "another deviation", message, place, cut)


def _told(stated: str, expected: str, message: str, place: Place, cut: bool) -> Discrepancy:
    """What does not hold when rounded is only possible where cutting off gives it."""
    more = "; it would hold if further digits were cut off" if cut else ""
    sure: Certainty = "possible" if cut else "likely"
    return discrepancy(ID, sure, place, stated=stated, expected=expected, message=message + more)


def _exact(text: str) -> tuple[Fraction, Fraction]:
    plain = text.replace(",", ".")
    return Fraction(plain), Fraction(1, 10 ** len(plain.partition(".")[2]))


def _nearest(mean: Fraction, step: Fraction, cases: int) -> str:
    low = int(mean * cases)
    decimals = len(str(step.denominator)) - 1
    return " and ".join(f"{float(Fraction(total, cases)):.{decimals}f}" for total in (low, low + 1))


RULE = Rule(
    ID,
    "A mean or a standard deviation that whole answers of so many people cannot have",
    "warning",
    check,
    needs="a mean that stands with its number of cases, small enough for its decimals",
    cites=("brown2017", "anaya2016", "allard2018"),
)
