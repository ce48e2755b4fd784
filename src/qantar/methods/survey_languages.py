"""A survey in several languages: whether its translations ask the same, and how answers differ by language.

**What it answers.** Which questions and answers read differently in another language of the questionnaire, so that
somebody who knows both should look; and what people answered in each language.

**What it needs.** `questions` and `options` with their words in two languages or more. With `responses` that say in
which language each person answered, the answers are also given by language.

**What it gives.** A table of the texts to look at, each with the reason: one language negates and another does not
(not, не, жоқ, емес, endings of Kazakh verbs); one softens (perhaps, скорее, мүмкін) and another does not; or one is
much longer or shorter than the usual ratio of the two languages in this questionnaire. A flag is not a mistake:
languages say the same in different ways. Words are known for English, Russian, Kazakh and French; of other languages
only length is told, and the answer says so. By language, it gives the tables of survey-crosstab, with small cells
suppressed. People choose the language they answer in: a difference between languages may be one between people.

**What it refuses.** A questionnaire in one language.

    >>> from qantar.methods.survey_languages import METHOD
    >>> options = [{"question": "q4", "id": "none", "label": "Little came of it", "label_ru": "Ничего не вышло"},
    ...            {"question": "q4", "id": "much", "label": "Much has changed", "label_ru": "Многое изменилось"}]
    >>> questions = [{"id": "q4", "text": "What came of it?", "text_ru": "Что вышло?"}]
    >>> found = METHOD({}, questions=questions, options=options, languages=("en", "ru"))[0]
    >>> [row[:4] for row in found.value.rows]
    [['q4', 'none', 'polarity', 'Russian negates; English does not']]

Cites: aapor2016
"""

from collections.abc import Iterator, Mapping, Sequence
from statistics import median
from typing import Any

from pydantic import Field

from qantar.findings import Finding, Table, Translations
from qantar.methods import cells
from qantar.methods.crosstab_findings import table_of, tests_table
from qantar.methods.crosstab_tests import tests_of
from qantar.methods.inputs import input_of, sources_of
from qantar.methods.method import Method, Refusal, Settings
from qantar.methods.respondents import Respondents
from qantar.methods.survey_crosstab import crossed_tables
from qantar.methods.survey_groups import LANGUAGE, language_name
from qantar.methods.survey_rows import survey_row
from qantar.methods.survey_samples import Drawn
from qantar.methods.wording import certain, column, count_value, english, listing, shown_number
from qantar.tables.frames import Frames, Row
from qantar.values.polarity_words import NEGATIONS, hedges, negates

#: Texts that differ in length by fewer characters are not flagged, whatever the ratio.
FEW_CHARACTERS = 12
#: There is something to compare from so many languages on.
TWO = 2


class LanguageSettings(Settings):
    """Which survey, and from when on a text counts as long or short."""

    survey: str | None = Field(
        default=None, description="The folder of the survey; may be left out if there is one only."
    )
    ratio: float = Field(
        default=1.6,
        gt=1,
        description="A text is flagged that is so many times longer or shorter than is usual between two languages.",
    )


def run(frames: Frames, settings: LanguageSettings) -> Iterator[Finding]:
    """Yield the texts to look at, then what people answered in each language where that is known."""
    survey = survey_row(frames, settings.survey) or {}
    name = settings.survey or cells.text(survey, "survey")
    texts = list(_texts(frames, name))
    tags = list(dict.fromkeys(tag for _, _, said, _ in texts for tag in said))
    if len(tags) < TWO:
        raise Refusal(
            "the words of the questionnaire are there in one language alone", "add text_kk, label_kk and so on"
        )
    yield from _flags(frames, survey, texts, settings.ratio)
    if "responses" in frames and frames.rows("responses"):
        people = Respondents.of(frames, settings.survey)
        if len({tag for tag in people.languages if tag}) >= TWO:
            drawn = Drawn(people)
            tables = crossed_tables(people, LANGUAGE, (), frames)
            for one in tables:
                yield from table_of(drawn, one)
            yield from tests_table(drawn, tests_of(drawn, tables, "holm"), "holm")


Said = tuple[str, str | None, Translations, Row]


def _texts(frames: Frames, survey: str | None) -> Iterator[Said]:
    """Yield every text of the questionnaire: its question, its answer, and its words in each language."""
    for table, text, question, option in (("questions", "text", "id", None), ("options", "label", "question", "id")):
        for row in frames.rows_if_given(table):
            if survey is None or row.get("survey") in (None, survey):
                said = {tag: words for tag, words in frames.texts(row, text).items() if words}
                yield cells.text(row, question) or "", cells.text(row, option) if option else None, said, row


def _flags(frames: Frames, survey: Row, texts: Sequence[Said], ratio: float) -> Iterator[Finding]:
    usual = _usual(texts)
    rows: list[list[Any]] = []
    for question, option, said, _ in texts:
        for kind, why in _reasons(said, usual, ratio):
            rows.append([question, option, kind, why, dict(said)])
    columns = [
        column("question", "text", "Question"),
        column("option", "text", "Answer; empty for the question itself"),
        column("kind", "text", "What differs"),
        column("why", "text", "How"),
        column("words", "text", "In each language"),
    ]
    tags = list(dict.fromkeys(tag for _, _, said, _ in texts for tag in said))
    unknown = [language_name(tag) for tag in tags if tag.split("-")[0] not in NEGATIONS]
    told = f" Of {listing(unknown)} only the length is compared." if unknown else ""
    common: dict[str, Any] = {
        "question": english("Do the translations of the questionnaire ask the same?"),
        "n": len(texts),
        "base": english(f"{shown_number(len(texts))} texts in {listing([language_name(tag) for tag in tags])}"),
        "inputs": [
            input_of(frames, table, frames.rows(table), "all") for table in ("questions", "options") if table in frames
        ],
        "sources": sources_of([row for _, _, _, row in texts]),
        "about": f"surveys/{cells.text(survey, 'survey')}" if survey.get("survey") else None,
        "uncertainty": certain(f"For a reader to look at: a flag is not a mistake.{told}"),
    }
    label = english("Texts whose translations may not say the same")
    yield Finding(id="translations", label=label, value=Table(columns, rows), **common)
    yield Finding(id="translations.count", label=label, value=count_value(len(rows)), unit="flags", **common)


def _usual(texts: Sequence[Said]) -> Mapping[tuple[str, str], float]:
    """Return how many times longer texts in one language usually are than in another, in this questionnaire."""
    found: dict[tuple[str, str], list[float]] = {}
    for _, _, said, _ in texts:
        for one in said:
            for other in said:
                if one != other:
                    found.setdefault((one, other), []).append(len(said[one]) / len(said[other]))
    return {pair: median(ratios) for pair, ratios in found.items()}


def _reasons(said: Translations, usual: Mapping[tuple[str, str], float], ratio: float) -> Iterator[tuple[str, str]]:
    for kind, judge, verb in (("polarity", negates, "negates"), ("hedge", hedges, "softens")):
        judged = {tag: judge(text, tag) for tag, text in said.items()}
        yes = [language_name(tag) for tag, has in judged.items() if has]
        no = [language_name(tag) for tag, has in judged.items() if has is False]
        if yes and no:
            plural = verb.removesuffix("s") if len(yes) > 1 else verb
            does = "do not" if len(no) > 1 else "does not"
            yield kind, f"{listing(yes)} {plural}; {listing(no)} {does}"
    tags = list(said)
    for at, one in enumerate(tags):
        for other in tags[at + 1 :]:
            apart = len(said[one]) / len(said[other]) / usual[one, other]
            expected = len(said[other]) * usual[one, other]
            if max(apart, 1 / apart) >= ratio and abs(len(said[one]) - expected) >= FEW_CHARACTERS:
                longer = "longer" if apart > 1 else "shorter"
                yield (
                    "length",
                    f"{language_name(one)} is {max(apart, 1 / apart):.1f} times {longer} beside {language_name(other)} "
                    "than usual here",
                )


METHOD = Method(
    id="survey-languages",
    question="Do the languages of a questionnaire ask the same, and how do answers differ by language?",
    settings=LanguageSettings,
    requires={"questions": ("id", "text"), "options": ("question", "id", "label")},
    uses={
        "responses": ("respondent", "language"),
        "surveys": ("population", "sample_type", "n", "weights", "dates", "small_cells"),
    },
    run=run,
    shows="people",
    cites=("aapor2016",),
)
