"""What the question types of LimeSurvey come to: each becomes one question of a survey, or one for each of its rows."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from qantar.formats.surveys.limesurvey_structure import Asks, Part
from qantar.formats.surveys.questionnaire import NOT_SHOWN, Ids, Option, Question, QuestionType

#: What LimeSurvey writes for an answer that is not there: where boxes could be ticked, the question was not shown.
_NONE = "N/A"
_FIXED: Mapping[str, Sequence[tuple[str, Mapping[str, str]]]] = {
    "Y": (
        ("Y", {"en": "Yes", "ru": "Да", "kk": "Иә", "fr": "Oui"}),
        ("N", {"en": "No", "ru": "Нет", "kk": "Жоқ", "fr": "Non"}),
    ),
    "G": (
        ("F", {"en": "Female", "ru": "Женский", "kk": "Әйел", "fr": "Féminin"}),
        ("M", {"en": "Male", "ru": "Мужской", "kk": "Ер", "fr": "Masculin"}),
    ),
    "C": (
        ("Y", {"en": "Yes", "ru": "Да", "kk": "Иә", "fr": "Oui"}),
        ("U", {"en": "Uncertain", "ru": "Не уверен", "kk": "Сенімді емес", "fr": "Incertain"}),
        ("N", {"en": "No", "ru": "Нет", "kk": "Жоқ", "fr": "Non"}),
    ),
    "E": (
        ("I", {"en": "Increase", "ru": "Увеличение", "kk": "Көбею", "fr": "Augmenter"}),
        ("S", {"en": "Same", "ru": "Без изменений", "kk": "Өзгеріссіз", "fr": "Sans changement"}),
        ("D", {"en": "Decrease", "ru": "Уменьшение", "kk": "Азаю", "fr": "Diminuer"}),
    ),
    "5": tuple((str(n), {"": str(n)}) for n in range(1, 6)),
    "A": tuple((str(n), {"": str(n)}) for n in range(1, 6)),
    "B": tuple((str(n), {"": str(n)}) for n in range(1, 11)),
}
#: Types that ask nothing.
_SILENT = frozenset({"X", "*", "I"})
_LEFT_OUT = {"R": "a ranking", "|": "files that people sent", "1": "an array with two scales"}
_OTHER = {"en": "Other", "ru": "Другое", "kk": "Басқа", "fr": "Autre"}


@dataclass
class Made:
    """A question of a survey made of one of LimeSurvey's, and how its columns are called after the question's code."""

    asks: Asks
    question: Question
    #: After the code, where there is one column; and its words by language.
    part: str = ""
    part_text: Mapping[str, str] = field(default_factory=dict)
    #: Where each option has a column: what stands after the code, and its words.
    parts: dict[str, tuple[str, Mapping[str, str]]] = field(default_factory=dict)
    states: Mapping[str, str] = field(default_factory=lambda: {_NONE: ""})
    other_text: Mapping[str, str] = field(default_factory=lambda: _OTHER)


def questions_of(asks: Asks, languages: Sequence[str], ids: Ids, left: list[str]) -> Iterator[Made]:
    """Give the questions that one of LimeSurvey's becomes; what is left out is said in `left`."""
    kind = asks.type
    if kind in _SILENT:
        return
    if kind in _LEFT_OUT:
        left.append(f"{asks.code} was left out: {_LEFT_OUT[kind]} is no kind of question that a study keeps.")
    elif kind in ("M", "P"):
        yield _boxes(asks, languages, ids)
        if kind == "P":
            left.append(f"The comments beside the answers to {asks.code} were left out.")
    elif kind in ("L", "!", "O", "Y", "G", "5"):
        yield Made(asks, _question(asks, ids, "single", _options(asks, languages)))
        if kind == "O":
            left.append(f"The comments beside the answers to {asks.code} were left out.")
    elif kind in ("F", "H", "A", "B", "C", "E", "K", "Q"):
        yield from _rows(asks, languages, ids)
    elif kind in (":", ";"):
        yield from _cells(asks, ids)
    else:
        yield Made(asks, _question(asks, ids, "number" if kind == "N" else "open"))


def _question(asks: Asks, ids: Ids, type_: QuestionType, options: tuple[Option, ...] = ()) -> Question:
    return Question(ids.of(asks.code, asks.code), type_, asks.text, options, f"question {asks.code}")


def _boxes(asks: Asks, languages: Sequence[str], ids: Ids) -> Made:
    named = Ids()
    options: list[Option] = []
    parts: dict[str, tuple[str, Mapping[str, str]]] = {}
    for number, part in enumerate(asks.parts, 1):
        option = Option(named.of(part.code, f"a{number}"), part.text or {"": part.code}, part.code)
        options.append(option)
        parts[option.id] = (f"[{part.code}]", part.text)
    if asks.other:
        options.append(Option(named.of("other", "other"), _in(_OTHER, languages), "other", other=True))
    question = _question(asks, ids, "multiple", tuple(options))
    return Made(asks, question, parts=parts, states={_NONE: NOT_SHOWN})


def _options(asks: Asks, languages: Sequence[str]) -> tuple[Option, ...]:
    named = Ids()
    found = [
        Option(named.of(code, f"a{number}"), label, code)
        for number, (code, label) in enumerate(_listed(asks, languages), 1)
    ]
    if asks.other:
        found.append(Option(named.of("other", "other"), _in(_OTHER, languages), "-oth-", other=True))
    return tuple(found)


def _listed(asks: Asks, languages: Sequence[str]) -> Iterator[tuple[str, Mapping[str, str]]]:
    if asks.type in _FIXED:
        for code, label in _FIXED[asks.type]:
            yield code, _in(label, languages)
    for answer in asks.answers:
        if answer.scale == "0":
            yield answer.code, answer.text or {"": answer.code}


def _in(label: Mapping[str, str], languages: Sequence[str]) -> Mapping[str, str]:
    """Return the words of LimeSurvey's own answers in the languages of a survey, as far as they are kept here.

    >>> _in({"en": "Yes", "fr": "Oui"}, ["fr", "sw"]), _in({"": "1"}, ["fr"])
    ({'fr': 'Oui'}, {'': '1'})
    """
    if "" in label:
        return label
    found = {language: label[language] for language in languages if language in label}
    return found or {languages[0] if languages else "": label["en"]}


def _rows(asks: Asks, languages: Sequence[str], ids: Ids) -> Iterator[Made]:
    """Give a question for each row of an array, or each of several numbers or texts."""
    type_: QuestionType = "number" if asks.type == "K" else "open" if asks.type == "Q" else "single"
    options = _options(asks, languages) if type_ == "single" else ()
    for part in asks.parts:
        yield _row(asks, [part], ids, type_, options)


def _cells(asks: Asks, ids: Ids) -> Iterator[Made]:
    """Give a question for each cell of an array of numbers or texts."""
    type_: QuestionType = "number" if asks.type == ":" else "open"
    for row in (part for part in asks.parts if part.scale == "0"):
        for column in (part for part in asks.parts if part.scale == "1"):
            yield _row(asks, [row, column], ids, type_, ())


def _row(asks: Asks, parts: Sequence[Part], ids: Ids, type_: QuestionType, options: tuple[Option, ...]) -> Made:
    code = "_".join(part.code for part in parts)
    texts = {
        language: " ".join(part.text.get(language, part.code) for part in parts)
        for language in (asks.text or {"": asks.code})
    }
    text = {language: f"{words} {texts[language]}".strip() for language, words in (asks.text or {"": ""}).items()}
    name = f"{asks.code}-{code}"
    question = Question(ids.of(name, name), type_, text, options, f"question {asks.code}[{code}]")
    bracketed = {language: "][".join(part.text.get(language, part.code) for part in parts) for language in texts}
    return Made(asks, question, f"[{code}]", bracketed)
