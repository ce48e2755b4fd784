"""How sections, tables, figures and questions bear their numbers: arabic, Roman or in words, before the word or behind.

"Chapter 2", "§ 4.", "IV. The press", "Глава третья", "5-бөлім"; "Table 2", "Табл. 3", "Таблица № 2", "Кесте 4", "№ 2
кесте"; "Q3:", "Question No. 3", "Пункт 3 анкеты", "3-сұрақ", "3) ...?".
"""

from __future__ import annotations

import re
from typing import NamedTuple

from qantar.values.date_words import MONTH_WORDS

_CAPITAL = r"[^\W\d_a-zа-яёәғқңөұүһі]"
#: What stands behind the number of a caption; a sentence goes on with a small letter: "Table 2 shows ...".
BEHIND_LABEL = rf"(?=\s*(?:[.:;,|(«\"“–—-]|$|\d|(?-i:[a-zα-ω]{{0,2}}{_CAPITAL})))"  # also mRNA, pT703
_ORDINALS = (
    ("one first первая первый первое бірінші"),
    ("two second вторая второй второе екінші"),
    ("three third третья третий третье үшінші"),
    ("four fourth четвертая четвёртая четвертый четвёртый төртінші"),
    ("five fifth пятая пятый пятое бесінші"),
    ("six sixth шестая шестой шестое алтыншы"),
    ("seven seventh седьмая седьмой седьмое жетінші"),
    ("eight eighth восьмая восьмой восьмое сегізінші"),
    ("nine ninth девятая девятый девятое тоғызыншы"),
    ("ten tenth десятая десятый десятое оныншы"),
    ("eleven eleventh одиннадцатая одиннадцатый он бірінші"),
    ("twelve twelfth двенадцатая двенадцатый он екінші"),
)
_IN_WORDS = {word: number for number, words in enumerate(_ORDINALS, 1) for word in words.split()}
_WORDS = "|".join(sorted(_IN_WORDS, key=len, reverse=True))
_RUSSIAN_END = r"(?:ый|ий|ой|ая|ья|ое|ье|ого|ьего|ому|ьему|ом|ьем|ую|ью|ым|ьим|ей|ьей)"
_ORDINAL_STEMS = (
    rf"first|перв{_RUSSIAN_END}|бірінші\w*",
    rf"second|втор{_RUSSIAN_END}|екінші\w*",
    rf"third|трет{_RUSSIAN_END}|үшінші\w*",
    rf"fourth|четв[её]рт{_RUSSIAN_END}|төртінші\w*",
    rf"fifth|пят{_RUSSIAN_END}|бесінші\w*",
    rf"sixth|шест{_RUSSIAN_END}|алтыншы\w*",
    rf"seventh|седьм{_RUSSIAN_END}|жетінші\w*",
    rf"eighth|восьм{_RUSSIAN_END}|сегізінші\w*",
    rf"ninth|девят{_RUSSIAN_END}|тоғызыншы\w*",
    rf"tenth|десят{_RUSSIAN_END}|оныншы\w*",
)
#: An ordinal in words, up to the tenth, in whatever form.
ORDINAL = "(?:" + "|".join(_ORDINAL_STEMS) + ")"
_ROMAN = r"(?-i:(?=[IVX])X{0,3}(?:IX|IV|V?I{0,3}))(?![\w])"
_ANY = rf"(?:\d{{1,3}}(?:\.\d{{1,2}}){{0,3}}|{_ROMAN}|(?:{_WORDS})(?!\w))"
_PART = r"(?:chapter|section|part|book|глава|раздел|часть|параграф|тарау|бөлім|бөлік|параграф|§{1,2})"
_SECTION = re.compile(
    rf"^\s*(?:(?P<word>{_PART})\s*(?:№\s*)?(?P<number>{_ANY})"
    rf"|(?P<first>{_ANY})\s?-?\s?(?P<behind>тарау|бөлім|бөлік|параграф)\w*"
    rf"|(?P<bare>\d{{1,2}}(?:\.\d{{1,2}}){{0,3}}|{_ROMAN}(?=\.)))"
    r"[.:]?\s*(?:[–—-]\s+)?(?P<title>[^\W\d_][^\n]{2,120}|$)",
    re.IGNORECASE,
)
_TABLE = r"(?:table|tab\b\.?|tabl\.|tbl\.?|таблица|табл\b\.?|кесте)"
_FIGURE = r"(?:figure|fig\.?|рисунок|рис\.|сурет)"
_CHART = r"(?:chart|graph|диаграмма|график)"
_KIND = rf"(?:(?P<table>{_TABLE})|(?P<figure>{_FIGURE})|(?P<chart>{_CHART}))"
_BEHIND = r"(?:(?P<table_behind>кесте)|(?P<figure_behind>сурет)|(?P<chart_behind>диаграмма|график))"
# Table 2, or table 2.3 of chapter 2; a number that goes on is no such number: 2.3 million, 2.345.
_DOTTED = r"\d{1,3}(?:\.\d{1,2}){0,2}(?![.,]?\d)"
_CAPTION = re.compile(
    rf"^\W{{0,3}}(?:{_KIND}\s*(?:number|n[or]?\.?|номер|№|#)?\s*"
    rf"(?P<number>{_DOTTED}|{_ROMAN}|\({_DOTTED}\)|\[{_DOTTED}\]|(?:{_WORDS})(?=\s?[.:–—-]|$))"
    rf"|(?:№\s*)?(?P<first>{_DOTTED})(?:-?ш[іы])?\s?-?\s?{_BEHIND})"
    rf"(?:{BEHIND_LABEL}|(?<=[\d\])])\s?[/>•·~=]+(?=\s)|(?=[)\]](?:$|\s(?-i:{_CAPITAL}))))(?P<title>.{{0,120}})",
    re.IGNORECASE,
)
_SENTENCE = re.compile(r"\s[^\W\d_](?:\S*\s+){5,}\S*\.\s*")  # in Kazakh a sentence may begin like a caption
#: Figure 6A depicts, Fig. 2, A and B, shows: a sentence.
_TELLS = re.compile(
    r"\s?\(?(?:[A-Ha-h](?![^\W_])(?:\s?(?:[-–,&]|and|to|и)\s?(?:and\s|и\s)?[A-Ha-h](?![^\W_]))*\)?"
    r"|,\s?[A-H](?:\s?(?:[-–,&]|and)\s?[A-H])*)?,?\s(?:shows?|is|are|was|were|has|have|depicts?|presents|illustrates?"
    r"|displays|compares|gives|summari[sz]es|lists|reports|provides|contains|plots|demonstrates|describes|reveals"
    r"|indicates|suggests|показыва\w+|представля\w+|содерж\w+|иллюстриру\w+|отража\w+|көрсет\w+)(?!\w)"
)
#: Table 3, to which we return when we come to the courts, says nothing of it: a sentence.
_CLAUSE = re.compile(r"\s?,\s(?!cont|panel|продолж|оконч|жалғас|соңы)[a-zа-яёәғқңөұүһі]+(?:\s+\S+){3}")
#: Fig. 4, S2 Table: a line of references.
_REFERS_ON = re.compile(
    r"\s?(?:[A-Z](?:\s?[-–,]\s?[A-Z])*)?,\s?(?:S?\d|figs?\b|figures?\b|tables?\b|рис|табл|сурет|кесте)", re.IGNORECASE
)
_ASKED = (
    r"(?:question|item|statement|point|вопрос|вопр\.|пункт|утверждение|тезис|позиция|сұрақ|сауал|тармақ|пікір"
    r"|тұжырым)"
    r"(?:\s(?:анкеты|опроса))?"
)
_ASKED_BEHIND = r"(?:сұра[қғ]|сауал(?!нама)|тарма[қғ]|пікір|тұжырым|вопрос|пункт|question|item|statement)"
_LETTER = r"(?:[qвс][.-]?\s?#?(?=\d{1,3}\s?[.:)])|q\.\s?(?=\d))"  # "В 12 городах" is no question
_SIGN = r"(?:no\.|№|#)\s?(?=\d{1,3}(?:\s?[.:)]|\s(?-i:[A-ZА-ЯЁӘҒҚҢӨҰҮҺІ])))"
_LEADS = r"[-–—•*_>\s]*(?:[^\W\d_]+\s+){0,2}?|(?:[^\W\d_]+\s+){3,5}?(?=[^:?]{0,40}:)|(?:the|our)\s(?:\w+\s){1,3}"
_QUESTION = re.compile(
    rf"^(?:{_LEADS})(?:(?P<word>{_ASKED}|{_LETTER}|{_SIGN})\s?\(?(?:(?:no\.?|number|номер|№"
    rf"|#)\s*)?(?P<number>\d{{1,3}})(?![\d%])(?:-?(?:й|ый|ой|ий))?(?P<part>[a-fа-еә](?=[.):\s]))?"
    rf"|(?:№\s*)?(?P<first>\d{{1,3}})(?P<letter>[a-fа-еә](?=-|\s))?\s?-?\s?(?:(?:й|ый|ой|ий|ші|шы|st|nd|rd"
    rf"|th)\s+)?(?P<behind>{_ASKED_BEHIND})\w*)"
    r"(?P<mark>[.):*_]*\s*[–—-]?)\s*(?P<title>\S.{5,400})$",
    re.IGNORECASE,
)
# "Question 3 was: ...", "Вопрос 3 звучал так: ..."
_WORDED = re.compile(r"[^:.?]{0,40}:")
_POINT = re.compile(r"^\s*[(\[]?(?P<number>\d{1,3})(?P<mark>[.):\]/]|\s[–—])\s+(?P<title>[«“„\"]?[^\W\d_].{6,400})$")
#: What else begins a line with a number in it: Qu. 1 – Do you ..., A1. Do you ..., 1-сұр. Сізге ...
_FRAMED = re.compile(
    r"^\s*(?:(?P<frame>[^\W\d_]{1,14}(?:\.?\s[^\W\d_]{1,14})?\.?[\s-]?[№#]?\s?)(?P<number>\d{1,2})"
    r"|(?P<first>\d{1,2})\s?-\s?(?P<behind>[^\W\d_]{2,14}))(?P<mark>\s?[.:)\]–—])\s+(?P<title>[«“„\"]?[^\W\d_].{6,400})$"
)
#: What bears a number and is no question.
NO_QUESTION = re.compile(
    r"(?:table|figure|chart|chapter|section|part|article|art|annex|appendix|box|volume|page|step|stage|day|week|year"
    r"|таблиц|табл|рисун|рис|глав|раздел|част|стать|ст|прилож|том|стр|этап|шаг|день|недел|год|кесте|сурет|тарау|бөлім"
    r"|бап|қосымша|бет|кезең|күн|апта|жыл)\w*",
    re.IGNORECASE,
)
_MARK = re.compile(r"(?:^|(?<=[\s:«“\"]))\(?(?P<number>\d{1,2})\)\s(?=[«“„\"]?[^\W\d_]|[\[(]\w)")


class Label(NamedTuple):
    """The number that something bears, what it is, how it is written, and the words behind."""

    number: str
    kind: str
    form: str  # things of one form are one series: chapters, §, bare Roman numbers
    title: str
    marked: bool = False  # a mark stands right behind the number, as before the wording of a question
    part: bool = False  # a letter stands behind it: 3a, 3b


def section_label(text: str) -> Label | None:
    """The number of a heading.

    >>> section_label("§ 4. The press"), section_label("IV. The press").form
    (Label(number='4', kind='section', form='§', title='The press', marked=False, part=False), 'I')
    """
    match = _SECTION.match(text)
    if match is None:
        return None
    first_word = match["title"].partition(" ")[0].lower().rstrip(".,")
    glued = match["bare"] and "." not in match["bare"] and match.start("title") == match.end("bare")
    if glued or (match["bare"] and first_word in MONTH_WORDS):
        return None  # 3D animation; 21 February 2005
    written = match["number"] or match["first"] or match["bare"]
    word = (match["word"] or match["behind"] or "").lower()
    form = word[:4] + ("" if written[0].isdigit() else "I")
    if match["bare"] and written.isdigit() and text[match.end("bare") : match.end("bare") + 1] == ".":
        form = "."  # a list, 1. and 2., beside the sections 1 and 2
    return Label(as_figures(written), "section", form, match["title"].strip())


def caption_label(text: str) -> Label | None:
    """The number of a caption; a sentence that begins with the number of a table is none.

    >>> caption_label("№ 2 кесте. Қалалар"), caption_label("3-кесте көрсеткендей, ол өсті.")
    (Label(number='2', kind='table', form='', title='Қалалар', marked=False, part=False), None)
    >>> caption_label("Figure 4.10. Rain").number, caption_label("Figure 4.10 shows the rain.")
    ('4.10', None)
    """
    match = _CAPTION.match(text)
    if match is None or (match["first"] and _SENTENCE.fullmatch(match["title"])) or _says_more(match["title"]):
        return None
    kind = next(kind for kind in ("table", "figure", "chart") if match[kind] or match[f"{kind}_behind"])
    number = (match["number"] or match["first"]).strip("()[]")
    return Label(as_figures(number), kind, "", match["title"].strip(" .,:-–—)]"))


def _says_more(title: str) -> bool:
    return any(pattern.match(title) is not None for pattern in (_TELLS, _CLAUSE, _REFERS_ON))


def question_label(text: str) -> Label | None:
    """The number of a question, or of a point of a list.

    >>> question_label("Item 3 of the questionnaire asks whether the market is dirty.").number
    '3'
    """
    match = _QUESTION.match(text)
    if match:
        word = (match["word"] or match["behind"]).strip().lower()[:4]
        marked = (
            bool(match["mark"].strip("*_ "))
            or len(word.strip(" .-#")) <= 1
            or _WORDED.match(match["title"]) is not None
        )
        number, part = match["number"] or match["first"], bool(match["part"] or match["letter"])
        return Label(number, "question", word, match["title"].strip(), marked or part, part)
    match = _POINT.match(text)
    if match:
        return Label(match["number"], "point", match["mark"], match["title"].strip())
    match = _FRAMED.match(text)
    words = (match["frame"] or match["behind"]).lower().split() if match else []
    if match is None or any(NO_QUESTION.match(word) or word in MONTH_WORDS for word in words):
        return None
    form = f"{' '.join(words)}{match['mark'].strip()}"
    return Label(match["number"] or match["first"], "point", form, match["title"].strip())


def points_within(text: str) -> list[tuple[int, int]]:
    """The numbers by which a sentence counts its points, from 1 on, with their places.

    >>> [number for number, _ in points_within("It asks (1) whether it rains; (2) who knows; (4) who cares.")]
    [1, 2, 4]
    """
    found = [(int(match["number"]), match.start()) for match in _MARK.finditer(text) if not _closes(text, match)]
    numbers = [number for number, _ in found]
    return found if len(found) >= 3 and numbers[0] == 1 and numbers == sorted(numbers) else []


def _closes(text: str, match: re.Match[str]) -> bool:
    """Whether the bracket behind a number closes one that was opened before: (level 2, version 1)."""
    before = text[: match.start()]
    return not match.group().startswith("(") and before.rfind("(") > before.rfind(")")


def ordinal_value(word: str) -> int:
    """The number that an ordinal in words means, 0 where it is none.

    >>> ordinal_value("Third"), ordinal_value("пятом"), ordinal_value("алтыншысы"), ordinal_value("пятница")
    (3, 5, 6, 0)
    """
    found = (n for n, stem in enumerate(_ORDINAL_STEMS, 1) if re.fullmatch(stem, word, re.IGNORECASE))
    return next(found, 0)


def as_figures(number: str) -> str:
    """A number in figures, whether it is Roman or a word.

    >>> as_figures("XIV"), as_figures("third"), as_figures("2.1")
    ('14', '3', '2.1')
    """
    if number[0].isdigit():
        return number
    word = number.lower()
    if word in _IN_WORDS:
        return str(_IN_WORDS[word])
    values = [{"I": 1, "V": 5, "X": 10}[letter] for letter in number.upper()]
    return str(sum(-one if any(one < later for later in values[at:]) else one for at, one in enumerate(values)))
