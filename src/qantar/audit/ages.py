"""Ages: "born in 1956, he was 65 in 2010"; what year of birth and year of the event leave."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date
from typing import NamedTuple

from qantar.audit.passages import Sentence
from qantar.values.edtf import Edtf
from qantar.values.found import Found

_BORN_BEFORE = re.compile(
    r"(?:\bborn\b(?:\s(?:in|on|at)\b)?|\(b\.|\bn[ée]e?\b|\bbirth(?:day)?\b(?:\sin)?|\bрод(?:ил(?:ся|ась|ись)|ивш\w+)"
    r"|\bрожд[её]н\w*|\bр\.|\bгод рождения:?|\bтуған(?: жылы)?:?)[^\d.;]{0,40}$",
    re.IGNORECASE,
)
_BORN_BEHIND = re.compile(
    r"\s?(?:года?|г\.|жылы|жылғы|ж\.)?\s*(?:рождения|р\.(?!\w)|рожд\.|туған|туылған|дүниеге кел\w+|т\.(?!\w))",
    re.IGNORECASE,
)
_AGE = re.compile(
    r"\baged?\s(?:of\s|was\s|about\s)?(?P<aged>\d{1,3})\b|\b(?P<old>\d{1,3})(?:\syears?\s(?:old|of age)|-year-old)\b"
    r"|\b(?:at|turned|was)\s(?:the\sage\sof\s)?(?P<at>\d{2})(?=[,.;]|\sin\b|\swhen\b|\son\b|\she\b|\sshe\b)"
    r"|\bв возрасте\s(?P<ru>\d{1,3})\s(?:лет|года?)\b|\b(?P<let>\d{1,3})-летн\w+|\bв\s(?P<v>\d{2})\s(?:лет|года?)\b"
    r"|\b(?:ему|ей)\s(?:было\s|исполнилось\s)?(?P<emu>\d{1,3})\s(?:лет|года?|год)\b"
    r"|\b(?P<let2>\d{1,3})\s(?:лет|года?)\s(?:от роду|исполнилось)"
    r"|\b(?P<kk>\d{1,3})\s?(?:-?\s?жаста\w*|-?\s?жасында|-?\s?жасқа|жас(?=\s))",
    re.IGNORECASE,
)


# Of whom else an age may be.
_OTHERS = re.compile(
    r"\b(?:son|daughter|father|mother|brother|sister|wife|husband|man|woman|friend|child|grand\w+|сын\w*|доч\w+|отец|отц\w+"
    r"|мать|матер\w+|брат\w*|сестр\w+|жен[аыеу]\w*|муж\w*|друг\w*|реб[её]н\w+|ұлы\w*|қызы\w*|әке\w*|анасы\w*|ағасы\w*"
    r"|інісі\w*|досы\w*|бала\w*)(?!\w)",
    re.IGNORECASE,
)


class Age(NamedTuple):
    """An age with its place, the year of birth, the year of the event, and the ages that they leave."""

    start: int
    end: int
    age: int
    born: Found[Edtf]
    event: Found[Edtf]
    low: int
    high: int


def ages_in(sentence: Sentence) -> Iterator[Age]:
    """The age that a sentence gives, where it gives the birth and one other date too."""
    text = sentence.passage.text
    dates = [found for found in sentence.dates if found.value.precision in ("day", "month", "year")]
    ages = list(_AGE.finditer(text, sentence.start, sentence.end))
    behind = [found for found in dates if _BORN_BEHIND.match(text, found.end)]
    born = behind or [found for found in dates if _is_said_born(text, sentence.start, found)]
    if len(dates) != 2 or len(born) != 1 or len(ages) != 1 or _OTHERS.search(sentence.text):
        return
    event = next(found for found in dates if found is not born[0])
    written = next(group for group in ages[0].groups() if group)
    first, last = born[0].value, event.value
    if not (first.earliest and first.latest and last.earliest and last.latest) or last.latest < first.earliest:
        return
    low = _years(first.latest, last.earliest)
    high = _years(first.earliest, last.latest)
    yield Age(ages[0].start(), ages[0].end(), int(written), born[0], event, max(low, 0), high)


def _is_said_born(text: str, since: int, found: Found[Edtf]) -> bool:
    return _BORN_BEFORE.search(text[max(since, found.start - 50) : found.start]) is not None


def _years(birth: date, day: date) -> int:
    return day.year - birth.year - ((day.month, day.day) < (birth.month, birth.day))
