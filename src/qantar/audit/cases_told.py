"""How many cases a sentence names: n = 24, 24 respondents, number of marks - 24, each of the 24."""

from __future__ import annotations

import re

from qantar.values.date_words import MONTH_WORDS

_CASES = re.compile(r"\b[nNН](?:\s*[=:]\s*|\s)(\d{1,6})\b(?![.,]\d)")
_NAMES = (
    r"(?:respondents|participants|raters|assessors|judges|people|persons|answers|responses|replies|marks|scores|grades"
    r"|ratings|forms|questionnaires|cards|респондентов|участников|опрошенных|эксперт\w+|человек|ответов|оценок|отметок"
    r"|баллов|анкет|бланков|респондент|қатысушы|сарапшы|адам|жауап|баға|белгі|сауалнама)"
)
#: The number behind its name: number of marks - 24; marks collected: 46; respondents: 20; (there are 17 of them).
_LABELLED_CASES = re.compile(
    r"\b(?:number|no\.|total|count) of (?:[^\W\d_]+ )?[^\W\d_]{4,}(?:\s*[–—:=(]|\s-|,| is| was| being)?\s*"
    r"(\d{1,6})\b(?![.,]\d)"
    r"|\b(?:their number|их (?:число|количество)|олардың саны)(?:\s*[–—:=,]|\s-| is| was|"
    r" равно| составил\w)?\s+"
    r"(\d{1,6})\b(?![.,]\d)"
    r"|\b(?:число|числе|количество|количестве|кол-во) (?:[^\W\d_]+ )?[^\W\d_]{4,}(?:\s*[–—:=(]|\s-|,| составил\w| равно"
    r"| было)?\s*(\d{1,6})\b(?![.,]\d)"
    rf"|\b{_NAMES}(?:\s+(?:was|were|собрано|получено|выставлено|набралось|было|всего|саны|жиналды|жиналған|алынды))?"
    r"(?:\s*[–—:=(]|\s-|\s)\s*(\d{1,6})\b(?![.,]\d|\s?(?:%|балл|points?|лет|years|жас))"
    r"|\((?:их|they are|there (?:are|were)|в количестве|all|всего|барлығы|олар)\s(\d{1,6})\b(?![.,]\d)"
    r"|\b(?:there (?:are|were)|they (?:are|were|numbered)|их было|всего их)\s(\d{1,6})\b(?![.,]\d)",
    re.IGNORECASE,
)
#: Each of the 41 ...; the mean of 19 marks.
_EACH_OF = re.compile(
    r"\b(?:each|every one|all|кажд[^\W\d_]+|все) (?:of |из )?(?:the |our |these |этих |наших )?(\d{1,6})\s+[^\W\d_]{3,}"
    r"|\b(?:mean|average|средн\w+(?: (?:арифметическ\w+|балл\w*|оценк\w+|отметк\w+))?) (?:of|from|over|из|по|для) "
    r"(?:the |our )?(\d{1,6})\s+(?!балл|point)[^\W\d_]{3,}"
    r"|\b(\d{1,6})\s+(?:[^\W\d_]+\s+)?[^\W\d_]{3,}[дтн][ыі]ң\s+(?:әрқайсысы|әрбірі|барлығы|бәрі)",
    re.IGNORECASE,
)
_SOME_OF = r"(?<!\d of )(?<!\d of the )(?<!\d из )(?<![\d.,])"
_OF_CASES = re.compile(
    rf"{_SOME_OF}\b(\d{{1,6}})\s+(?:[^\W\d_]+\s+)?(?:(?:[^\W\d_]{{2,}}(?:er|or|ist|ent|ant|ee|ian)s|respondents"
    rf"|чел(?=\.)"
    r"|ratings|marks|scores|grades|experts|adults|clerks|delegates|inhabitants|residents|voters|workers"
    r"|оцен(?:ок|ки|ка)(?![^\W\d_])|эксперт|сарапшы|баға(?![^\W\d_])|мүше|оқырман|ерікті|кісі|interviews"
    r"|questionnaires|nurses|people|persons|women|men|pupils|children|deputies|judges|families|households"
    r"|schools|answers|responses"
    r"|(?!процент|момент|документ)[^\W\d_]+(?:ист|ент|ант|тел[еяюь]|ник|щик|чик|граждан|эксперт|юрист|депутат)"
    r"|респондент|интервью|[^\W\d_]+(?:ниц|сест[её]р)|опрошенн|человек|людей|женщин|мужчин|суд(?:ей|ьи|ья)|врач"
    r"|сем(?:ей|ьи|ья|ьям)|домохозяйств"
    r"|школ|ответ|анкет|жител|учащихся|адам|жауап|сұралған|отбас|мектеп|оқушы|тұрғын|әйел|сауалнама|депутат"
    r"|[^\W\d_]{2,}(?:шы|ші|гер|кер|лім))[^\W\d_]{0,8})\b",
    re.IGNORECASE,
)
#: The numbers of a scale: from 1 to 5; 1, 2, 3, 4 or 5; 1–7; 1-ден 7-ге дейін.
_SCALE = re.compile(
    r"\b[01]\s?(?:to|up to|through|and|до|по|[-–—]|\.\.\.?|…)\s?\d{1,2}\b"
    r"|\b[01](?:-?[дн]?[еа]н)?\s+\d{1,2}-?[^\W\d_]{0,3}"
    r"|\b[01],\s?2(?:,\s?\d{1,2})*(?:,?\s?(?:or|and|или|и|немесе|және)\s\d{1,2})?\b"
)
_OF_SAMPLE = re.compile(
    r"\b(?:sample|group|panel|class|выборк\w*|групп\w*|класс\w*) (?:of|из) (\d{1,6})\b"
    r"|\b(?:in all|altogether|numbering|всего|числом|общим числом|барлығы|жалпы саны)\s+(\d{1,6})\b(?![.,]\d"
    r"|\s?(?:%|балл|point))"
    r"|\b[^\W\d_]{3,}(?:ов|ев|ей|ист[ао]в|лиц)\s[^.;\d]{0,40}\bбыло (\d{1,6})\b",
    re.IGNORECASE,
)


def cases_in(text: str) -> list[int]:
    """The numbers of cases that are named, each once: those behind n =, or else those of people and answers."""
    text = _SCALE.sub(" ", text)
    for pattern in (_CASES, _LABELLED_CASES, _EACH_OF, _OF_SAMPLE, _OF_CASES):
        found = [int(next(filter(None, match.groups()))) for match in pattern.finditer(text)]
        if found:
            return sorted(set(found))
    return []


_NUMBER = re.compile(
    r"(?<![\w.,%/±=+-])\d{1,5}(?![\d.,]*\d|\s?[%/]|\s?[-–]\s?\d|-[^\W\d_]{4}"
    r"|\s(?:балл|point|step|item|year|день|год|лет|жыл))(?![^\W\d_])"
)


_WORD_BEHIND = re.compile(r"\s([^\W\d_]{3,})")
_WORD_BEFORE = re.compile(r"(?<![^\W\d_])([^\W\d_]{3,})\s$")


def only_count_in(text: str) -> list[int]:
    """The one number of a text that can be a number of cases, beside those of the scale.

    >>> only_count_in("18 valid cases, a five-step item from 1 to 5"), only_count_in("in 2014, 12 men and 30 women")
    ([18], [])
    """
    plain = _SCALE.sub(" ", text)
    found = {int(match.group()) for match in _NUMBER.finditer(plain) if not _is_day(plain, match)}
    found = {number for number in found if number > 1 and not 1900 <= number <= 2099}
    return sorted(found) if len(found) == 1 else []


def _is_day(text: str, match: re.Match[str]) -> bool:
    """Whether a number is the day of a month: 25 August, May 3."""
    behind, before = _WORD_BEHIND.match(text, match.end()), _WORD_BEFORE.search(text[: match.start()][-16:])
    return any(word is not None and word[1].lower() in MONTH_WORDS for word in (behind, before))
