"""The names of months and seasons in English, Russian and Kazakh, as they stand in a sentence."""

from __future__ import annotations

from qantar.values.word_lists import words_in_order

MONTHS = {
    "en": words_in_order("January February March April May June July August September October November December"),
    "ru": words_in_order("январь февраль март апрель май июнь июль август сентябрь октябрь ноябрь декабрь"),
    "kk": words_in_order("қаңтар ақпан наурыз сәуір мамыр маусым шілде тамыз қыркүйек қазан қараша желтоқсан"),
}
RUSSIAN_OF = words_in_order("января февраля марта апреля мая июня июля августа сентября октября ноября декабря")
KAZAKH_FROM = words_in_order("дан нан дан ден дан нан ден дан тен нан дан нан")
KAZAKH_TO = words_in_order("ға ға ға ге ға ға ге ға ке ға ға ға")
SEASONS = {
    "en": ["spring", "summer", "autumn", "winter"],
    "ru": ["весна", "лето", "осень", "зима"],
    "kk": ["көктем", "жаз", "күз", "қыс"],
}

_RUSSIAN_ENDINGS = ["ь", "я", "е", "ю", "ем", "ём", "", "а", "у", "ом"]
_KAZAKH_ENDINGS = words_in_order(
    "ы і да де та те ға ге қа ке нан нен дан ден тан тен ында інде ына іне ынан інен дағы дегі тағы тегі ындағы індегі "
    "ның нің дың дің тың тің ын ін ды ді ты ті айы айында айынан айына сы сында сына сынан сі сінде сіне сінен"
)


def _month_words() -> dict[str, int]:
    words: dict[str, int] = {}
    for number, name in enumerate(MONTHS["en"], 1):
        words |= {name.lower(): number, name[:3].lower(): number}
    words["sept"] = 9
    for number, (name, declined) in enumerate(zip(MONTHS["ru"], RUSSIAN_OF, strict=True), 1):
        stem = name[:-1] if name[-1] in "ьй" else name
        words |= {stem + ending: number for ending in _RUSSIAN_ENDINGS} | {name: number, declined: number}
        words[stem[:3]] = number
    for short, number in {"сент": 9, "нояб": 11, "февр": 2}.items():
        words[short] = number
    for number, name in enumerate(MONTHS["kk"], 1):
        words |= {name + ending: number for ending in ["", *_KAZAKH_ENDINGS]}
        words[name[:3]] = number
    words |= {"қыркүйегі": 9, "қыркүйегінде": 9, "қыр": 9}
    return {word: number for word, number in words.items() if len(word) > 2}


# Every form that names a month, in small letters, with its number.
MONTH_WORDS = _month_words()


def month_name(month: int, language: str = "en") -> str:
    """The name of a month.

    >>> month_name(12, "kk")
    'желтоқсан'
    """
    return MONTHS[language][month - 1]
