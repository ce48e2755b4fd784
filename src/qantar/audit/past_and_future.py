"""Whether the words around a date tell of what has been, or of what is planned or forecast."""

from __future__ import annotations

import re

_TO_COME = re.compile(
    r"\b(?:will|shall|(?:is|are) to|planned|scheduled|expected|forecast\w*|project(?:ed|ion)\w*|upcoming|going to"
    r"|plans?|target\w*"
    r"|goal\w*|strategy|would|aims?|will be|to be|future|estimated|programme|program"
    r"|будет|будут|планиру\w+|прогноз\w*|ожида\w+|намечен\w*|предсто\w+|намерен\w*|должн\w+|должен|стратеги\w+"
    r"|жоспар\w*|болжам\w*|мақсат\w*|тиіс|\w+(?:мақ|мек|бақ|бек|пақ|пек)(?:шы|ші)?)\b",
    re.IGNORECASE,
)
# Verbs of the past in the three languages, and of what is or will be.
_PAST = re.compile(
    r"\b(?:was|were|had|did|took|began|came|met|went|fell|broke|held|gave|said|saw|made|left|wrote|spoke|won|lost"
    r"|[a-z]{2,}ed"
    r"|(?-i:[а-яё]{2,}(?:л|ла|ло|ли)(?:сь|ся)?)|(?-i:[а-яё]{2,}(?:ан|ен|ён)(?:а|о|ы)?)|[а-яё]+вш\w+"
    r"|[а-яёәғқңөұүһі]{2,}(?:(?<![иый])(?<!ла)(?<!ле)(?<!на)(?<!не)(?<!өте)(?<!бере)(?<!кете)[дт][ыі]|[ғг][ае]н"
    r"|[қк][ае]н)(?:да|де|нан|нен|ға|ге)?)(?!\w)",
    re.IGNORECASE,
)
# In Kazakh the last word of the sentence gives the time.
_KAZAKH_TO_COME = re.compile(
    r"[әғқңөұүһі][^.!?]*(?<=[^\W\d_])(?:[трспбзнл]еді|[лн]ады|йды|йді)[\s.»)]*$", re.IGNORECASE
)
_NOT_YET = re.compile(
    r"\b(?:is|are|expires?|begins?|ends?|starts?|opens?|takes?|comes?|[а-яё]{2,}(?:[её]т|ит|ют|ут|ат|ят)(?:ся)?"
    r"|[а-яёәғқңөұүһі]{2,}(?:ады|еді|йды|йді))(?!\w)",
    re.IGNORECASE,
)
# What someone said will be: объявил, что пересмотрит ...; said that it opens on ...; ... ашылады деп хабарлады.
_SAID_THAT = re.compile(
    r"(?:,\sчто|\bthat)\s(?P<what>[^.;]*)|(?<=[^\W\d_])(?:[лн]?ады|[трспбзнл]?еді|йды|йді)\s(?:деп|деді|дейді)(?!\w)",
    re.IGNORECASE,
)
_UNDER_WAY = re.compile(r"(?<=[^\W\d_][ыі]п)\s(?:жатыр|отыр)[\s.»)]*$", re.IGNORECASE)  # дайындалып жатыр
_UNTIL = re.compile(r"\b(?:by|until|before|к|до|дейін)(?!\w)", re.IGNORECASE)


def is_to_come(text: str) -> bool:
    """Whether what stands around a date tells of the future: by its words, or because no verb of it is past."""
    if _TO_COME.search(text) or _KAZAKH_TO_COME.search(text) or _UNDER_WAY.search(text) or _is_announced(text):
        return True
    past = _PAST.search(text) is not None
    return not past and (_NOT_YET.search(text) is not None or _UNTIL.search(text) is not None)


def _is_announced(text: str) -> bool:
    """Whether a text reports what someone said of a time to come."""
    said = _SAID_THAT.search(text)
    if said is None or said["what"] is None:
        return said is not None
    return _PAST.search(said["what"]) is None and _NOT_YET.search(said["what"]) is not None


def tells(text: str) -> bool:
    """Whether a text has a verb of the past, as a sentence has and the entry of a list mostly has not.

    >>> tells("The strike began in May."), tells("A chronicle of strikes in Ansel, 2005.")
    (True, False)
    """
    return _PAST.search(text) is not None
