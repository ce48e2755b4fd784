"""Whether a length of time is said to be how long something lasted, and not how long a part of it did."""

from __future__ import annotations

import re

from qantar.audit.passages import Figure, Sentence

NEAR = 45  # characters between a duration and the verb that says that something lasted

_PART = re.compile(
    r"(?:\b(?:on|every|each|first|last|next|another|further|least|most|only|than|within|кажды\w+|первы\w+|последн\w+"
    r"|следующ\w+|ещ[её]|только|лишь|не менее|не более|алғашқы|соңғы|әр|тағы|кемінде|тек|аптасына|айына|жылына"
    r"|күніне|(?:time|levels?|lowest|highest|worst|best|first) in))\s*$",
    re.IGNORECASE,
)
_ONLY = re.compile(r"\s*(?:ғана|only|лишь)(?!\w)", re.IGNORECASE)
_LASTING = re.compile(
    r"\b(?:last(?:ed|ing|s)?|r[au]n(?:ning|s)?|took|takes?|taking|continu\w+|for|over|span\w*|cover\w*|held out"
    r"|endur\w+|went on|stretch\w*|stood|sustain\w*|spen[dt]\w*|serv\w+|rul\w+|liv\w+|remain\w*|stay\w*|kept|after"
    r"|during"
    r"|in|throughout|amount\w* to|total\w*|separat\w*|which is|that is|that makes|makes|or|period of|needed|required"
    r"|sentence of|passed|elapsed|of|length|duration"
    r"|длил\w+|продл\w+|продолж\w+|продерж\w+|держал\w+|тянул\w+|растянул\w+|в течение|за|на протяжении|занял\w*"
    r"|потребовал\w+|понадобил\w+|прошл\w+|прош[её]л"
    r"|минул\w*|отделя\w+|разделя\w+|через|спустя|или|то есть|т\. ?е|составил\w*|пров[её]л\w*|пробыл\w*|прожил\w*"
    r"|продолжительност\w+|длительност\w+|ұзақтығы|мерзімі|правил\w*|просидел\w*|просуществ\w+|действовал\w*"
    r"|сохранял\w+|\w*стоял\w*|остава\w+|пустова\w+|работал\w*|бастова\w+|голода\w+"
    r"|про(?:вис|леж|раб|жи|голод|баст|дежур|пуст)\w+|итого|всего|равн\w+|срок\w*"
    r"|яғни|барлығы|бойы|ішінде|осы|бұл)(?!\w)[^.;]{0,30}$",
    re.IGNORECASE,
)
_LASTING_BEHIND = re.compile(
    r"[^.;\d]{0,30}?(?<!\w)(?:passed|elapsed|lie|went by|separate|long|in (?:custody|force|prison|office)|behind bars"
    r"|прошл\w+|прош[её]л|минул\w*|отделя\w+|разделя\w+|под стражей|спустя|бойы|ішінде|созылды|созылған|жалғасты"
    r"|болды|болған|болып|тұрды|отырды|сақталды|жүрді|алды|керек болды|өтті|өткен|жұмсады|уақыт|құрады|билік|қамауда"
    r"|кейін|соң)(?!\w)",
    re.IGNORECASE,
)
# 40 күн бос болмады, 40 күнге жабылған, закрытый на 40 дней: so, too, may be told what was only meant to last so long.
_KAZAKH_UNIT = re.compile(r"\s?(?:күн|тәулік|апта|ай|жыл)(?:ге|ке|ға)?", re.IGNORECASE)
_KAZAKH_PAST = re.compile(r"\s(?:[^\W\d_]+\s){0,3}?[^\W\d_]{2,}(?:[дт][ыі]|[ғг][ае]н|[қк][ае]н)(?!\w)", re.IGNORECASE)
_FOR = re.compile(r"\bна\s(?:целых\s|полных\s)?$", re.IGNORECASE)
# Not every day of the time is counted: except Sundays; в рабочие дни; жексенбіні қоспағанда.
_NOT_ALL = re.compile(
    r"\b(?:except\w*|exclu\w+|without (?:counting )?(?:weekends|the|sundays|saturdays)|not counting|leaving out"
    r"|week(?:days|ends?)|monday to friday|saturdays|(?:did|do|does) not (?:sit|meet|work)"
    r"|(?:working|business|sitting|trading|school|rainy|sunny)[- ]days?|apart from|interrupt\w*|with breaks?"
    r"|кроме|исключ\w+|не считая|за вычетом|рабочи\w+ дн\w+|будн\w+|будням|выходн\w+|с перерыв\w+"
    r"|қоспағанда|есептемегенде|санамағанда|жұмыс күн\w*|демалыс күн\w*|жексенбі\w*|үзіліспен)(?!\w)",
    re.IGNORECASE,
)
_ADJECTIVE = re.compile(
    r"-(?:day|week|month|year|дневн|недельн|месячн|летн)|\s?-?\s?(?:күндік|апталық|айлық|жылдық)", re.IGNORECASE
)


def is_of_a_part(sentence: Sentence, figure: Figure, unit_end: int) -> bool:
    """Whether a length is that of a part of the time only: the first 3 days, on 12 days, 25 days except Sundays."""
    text = sentence.passage.text
    return (
        _PART.search(text[max(sentence.start, figure.start - 16) : figure.start]) is not None
        or _ONLY.match(text, unit_end) is not None
        or _NOT_ALL.search(text, sentence.start, sentence.end) is not None
    )


def is_lasting(sentence: Sentence, figure: Figure, unit_end: int) -> bool:
    """Whether words around a length say that something lasted so long: it held out for 40 days, a 40-day strike."""
    text = sentence.passage.text
    return (
        _ADJECTIVE.match(text, figure.end) is not None
        or _LASTING.search(text[max(sentence.start, figure.start - NEAR) : figure.start]) is not None
        or _LASTING_BEHIND.match(text, unit_end, unit_end + NEAR) is not None
    )


def may_have_lasted(sentence: Sentence, figure: Figure, unit_end: int) -> bool:
    """Whether a length may be how long a thing lasted of which the same is told elsewhere."""
    text = sentence.passage.text
    return (
        is_lasting(sentence, figure, unit_end)
        or _FOR.search(text, sentence.start, figure.start) is not None
        or (
            _KAZAKH_UNIT.fullmatch(text, figure.end, unit_end) is not None
            and _KAZAKH_PAST.match(text, unit_end, unit_end + NEAR) is not None
        )
    )
