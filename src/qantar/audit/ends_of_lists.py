"""Who stands at the head of a list or at its foot: "tops the table", "замыкает список", "тізімнің соңында"."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from qantar.audit.phrases import Phrases

_LIST = (
    r"(?:lists?|tables?|rankings?|rank|field|column|count|charts?|league|order|line-?up|pack|group|way|register"
    r"|scale|others?|rest|all|towns|cities)"
)
_LIST_RU = r"(?:спис\w+|таблиц\w+|рейтинг\w*|перечн\w+|перечень|ряд\w*|шкал\w+|строк\w*|сводк\w+|групп\w+)"
_LIST_KK = r"(?:тізім\w*|кесте\w*|рейтинг\w*|тізбе\w*|қатар\w*|реттің|реті\w*|саптың)"
_HEAD = (
    r"(?-i:tops|Tops)|topped|head(?:s|ed|ing) (?:the|this)|leads(?! (?:to|into|through|from|us|readers?"
    r"|the readers?)\b)"
    rf"|led (?:(?:the|this) (?:\w+ )?{_LIST}|all)|(?:is|was|are|were|be|been|being) (?:headed|led|topped) by"
    rf"|in the lead"
    r"|(?:the|a|as) (?:\w+ )?(?:leader|front-?runner|champion|pace-?setter)(?! of)|record[- ]?holder|record (?:year"
    r"|number|high|level)"
    r"|second to none|(?:first|foremost|number one) among|ahead of (?:all|every|any|the (?:\w+ )?(?:others?|rest))"
    r"|in front of (?:all|every|the)|far ahead|rank\w* above (?:all|every|the (?:others?|rest))"
    r"|(?:the|a) top (?:figure|value|number|score|spot|position|place|line|town|city)|(?:worst|hardest) hit"
    r"|(?:to|at|in|reach\w*|hits?|touch\w*) (?:its|their|the) (?:very )?(?:top|head|ceiling)(?! (?:of (?:his|her|my"
    r"|our|page)|left|right))|on top|number one|first line|h[eo]lds? the record|no equals?|un(?:surpassed|rivalled"
    r"|matched|equalled)"
    r"|left (?:all|every|the (?:others?|rest))[^.;]{0,30}? behind|(?:stands?|stood|towers?"
    r"|towered) (?:high )?(?:above|over|out from)"
    r" (?:all (?:the )?other|every other|the (?:others?|rest))|a (?:new )?record|the record of (?=\d)|lion(?:'s"
    r"|’s) share|all-time high"
    r"|(?:upper|top) end|high point|main part|champion"
    r"|высш\w+ точк\w+"
    r"|лидир\w+|лидер\w*|первенств\w+|возглав(?:ля|и)\w+|перв\w+ (?:строч|строк|позици)\w+|во главе"
    rf"|впереди (?:всех|остальных)|не име\w+ равных|нет равных|открыва\w+ {_LIST_RU}|(?:в самом "
    rf"|на самом )?верху {_LIST_RU}"
    r"|непревзойд\w+|чемпион\w*|рекордсмен\w*|пальм\w+ первенства"
    rf"|(?:алғашқы|жоғарғы|бірінші) (?:саты|қатар|жол)\w*|алдыңғы орын\w*|{_LIST_KK} (?:ең )?(?:бас(?!қа)\w*"
    rf"|төрінде)|(?:көш|{_LIST_KK})[^.;]{{0,25}}? баста\w*"
    r"|көшбасшы\w*|алда (?:тұр|кел)\w*|(?:басқа|қалған|барлық|өзге)[^.;]{0,20}?дың алдында|көштің басы\w*"
    r"|озық тұр\w*|рекордшы\w*"
    r"|(?<!\w)бірінші(?=\s*[–—-]\s)|тең келер\w*|теңдессіз"
)
_FOOT = (
    r"(?:comes?|came|is|was|ranks?|ranked|places?|placed|stands?|stood|finish\w+|remain\w*"
    r"|stay\w*)(?: in)? (?:the )?(?:very )?last(?! (?:year|time|to|of these|decade))"
    r"|(?:the |very )?bottom|br(?:ings?|ought) up the rear|at the (?:very )?(?:tail|foot|end) of the"
    rf"|(?:clos(?:es?|ed|ing)|ends?|ended) (?:the|this|every) (?:\w+ )?{_LIST}"
    r"|(?:the )?(?:last|lowest|bottom) (?:place|row|line|rung|position|spot|slot|in (?:the|this|every|each|all))"
    r"|the tail-?ender|the laggard|outsider|no higher than last|all-time low|low point|nadir|trough|низш\w+ точк\w+"
    r"|never (?:left|rose from|got off|climbed (?:from|off)) (?:the )?(?:bottom|last)|lower end"
    r"|последн\w+ (?:мест|позици)\w+|последн(?:ей|юю) стро[чк]\w+|последн(?:им|ей|ий|яя|ее|ем)(?: \w+)? (?:среди|из"
    r"|в (?:списке|таблице))"
    rf"|замыка\w+|замкну\w+|аутсайдер\w*|закрыва\w+ {_LIST_RU}|(?:всегда|неизменно|постоянно) последн\w+"
    rf"|с конца перв\w+"
    rf"|в хвосте|в самом (?:низу|конце)|(?:внизу|в конце) {_LIST_RU}|позади (?:всех|остальных)"
    r"|соңғы (?:орын\w*|саты\w*|(?:қатар|жол)(?:да|ға|дан))|соңында|(?:барлығынан|бәрінен"
    r"|барлық [^.;]{0,20}?[дтн][ае]н) кейін|ең соңын\w*|ең соңғы"
    rf"|{_LIST_KK} (?:ең )?(?:аяғы|соңы|түбі|төмен)\w*"
)
_ENDS = Phrases(rf"\b(?:(?P<head>{_HEAD})|(?P<foot>{_FOOT}))(?!\w)")
#: The last question, the last table: what comes last in a text, and has no least value.
_LAST_THING = Phrases(
    r"\s+(?:№\s*)?(?:\d+\s?[-–‑]?\s?(?!\w*(?:орын|жол|қатар|саты))[^\W\d_]"
    r"|(?:сұрақ|кесте|бет|тарау|бөлім|жыл|ай|күн|рет|сөз|мақала|сурет|хабар)\w*)"
)


class End(NamedTuple):
    """Words that put something at the head of a list, or at its foot."""

    head: bool
    start: int
    end: int


def ends_in(text: str) -> Iterator[End]:
    """What a text puts at the head or at the foot.

    >>> [one.head for one in ends_in("Mirton tops the list, and Karsk is at the bottom.")]
    [True, False]
    """
    for match in _ENDS.finditer(text):
        if match.group().lower() == "ең соңғы" and _LAST_THING.match(text, match.end()):
            continue
        yield End(match["head"] is not None, match.start(), match.end())
