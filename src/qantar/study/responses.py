"""surveys/NAME/responses.csv and codes.csv: single answers, and how their free texts were coded. Never published.

What a cell of responses.csv says: nothing (asked, and no answer is there), `[refused]` (asked, and they would not say),
`[not shown]` (never asked: the questionnaire led past it), or the answer. The answer is the id of an option where one
could be chosen, a number, or free words. Where several could be chosen each option has a column of its own,
`question.option`, with 1 or yes (chosen) and 0 or no (not chosen); they are empty, refused or not shown together.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from functools import lru_cache
from typing import TYPE_CHECKING, Literal

from qantar import names
from qantar.errors import Problem, meaning, records, surveys
from qantar.study.fields import Number, Tag, Text, column
from qantar.study.record import Record, Row, Table, is_id
from qantar.values.numbers import NumberError, read_number

if TYPE_CHECKING:
    from qantar.study.study import Study

#: The questionnaire led past the question: who has this was not asked.
NOT_SHOWN = "[not shown]"
#: They were asked and would not say.
REFUSED = "[refused]"
#: No option, number or text of anybody is written so.
RESERVED = frozenset({NOT_SHOWN, REFUSED})
CHOSEN = frozenset({"1", "yes"})
NOT_CHOSEN = frozenset({"0", "no"})
#: The last part of a column that holds the words of an answer marked `other`: question.option.text.
WORDS = "text"

#: A column of replicate weights: weight.1, weight.2 and so on.
REPLICATE = re.compile(r"weight\.([1-9]\d*)")

State = Literal["answered", "missing", "refused", "not shown"]


class Response(Record):
    """What one respondent answered; the source is that of the survey.

    An empty cell says that no answer is there, `[refused]` that they would not say, `[not shown]` that the
    questionnaire led past the question. An answer is an option's id, a number or free words; in a column
    `question.option` it is 1 or yes for what was chosen and 0 or no for what was not. `question.option.text` holds
    the words of an answer of one's own.
    """

    respondent: Text = column("A number or code that names nobody.", required=True)
    language: Tag | None = column("The language in which they answered.")
    weight: Number | None = column("Their weight.")
    stratum: Text | None = column("Their stratum.")
    cluster: Text | None = column("Their cluster: what was drawn first, where people were drawn within it.")
    fpc: Number | None = column(
        "How many people their stratum has in all, or how many clusters where these were drawn."
    )
    cluster_2: Text | None = column("What was drawn within the cluster, where people were drawn within that.")
    fpc_2: Number | None = column(
        "How many people their cluster has in all, or how many of cluster_2 where these were drawn."
    )
    answers: dict[str, Text] = column(
        "One column a question, or question.option where several answers were allowed; and weight.1, weight.2 and so "
        "on for replicate weights.",
        default={},
    )


class CodedAnswer(Record):
    """The code that one coder gave to one free answer."""

    question: Text = column("The question.", required=True, refers="questions")
    respondent: Text = column("The respondent.", required=True)
    coder: Text = column("Who coded it.", required=True)
    code: Text = column(
        "The code, of codebook.csv; [none] where the answer was read and there was nothing to code.", required=True
    )
    coded_from: Text | None = column("What was coded: original (the answer itself) or translation.")


def state_of(cell: str) -> State:
    """Say whether a cell holds an answer, and if none, why.

    >>> state_of("bread"), state_of("0"), state_of(""), state_of("[not shown]")
    ('answered', 'answered', 'missing', 'not shown')
    """
    if not cell:
        return "missing"
    return "refused" if cell == REFUSED else "not shown" if cell == NOT_SHOWN else "answered"


def check_columns(study: "Study") -> Iterator[Problem]:
    """Find columns of responses that are neither a question, nor question.option, nor question.option.text."""
    seen: set[str] = set()
    for row in study.rows["responses"]:
        if row.file in seen:
            continue
        seen.add(row.file)
        for name in (one for one in row.columns if one not in Response.model_fields and not REPLICATE.fullmatch(one)):
            question, _, option = name.removesuffix(f".{WORDS}" if name.count(".") > 1 else "").partition(".")
            key = f"{row.folder}/{question}"
            if not study.has("questions", key):
                known = [id_.partition("/")[2] for id_ in study.index["questions"] if id_.startswith(f"{row.folder}/")]
                yield records.unknown_id(row.at(name)._replace(line=1), value=name, table="questions", known=known)
            elif option and not study.has("options", f"{key}/{option}"):
                known = [id_.rpartition("/")[2] for id_ in study.index["options"] if id_.startswith(f"{key}/")]
                known = [f"{question}.{one}" for one in known]
                yield records.unknown_id(row.at(name)._replace(line=1), value=name, table="options", known=known)


def check_answers(study: "Study") -> Iterator[Problem]:
    """Find answers that their question cannot have: no option of it, no number, neither chosen nor not chosen."""
    kinds: dict[str, Mapping[str, str]] = {}
    options: dict[tuple[str, str], frozenset[str]] = {}
    for row in study.rows["responses"]:
        if row.file not in kinds:
            kinds[row.file] = _kinds(study, row)
            options |= _options(study, row.folder)
        for name, cell in row.record.answers.items():
            kind = kinds[row.file].get(name, "number" if REPLICATE.fullmatch(name) else "open")
            if cell in RESERVED or kind == "open":
                continue
            if kind == "option" and cell not in CHOSEN and cell not in NOT_CHOSEN:
                yield meaning.neither_chosen_nor_not(row.at(name), column=name)
            elif kind == "single" and cell not in options.get((row.folder, name), frozenset()):
                known = sorted(options.get((row.folder, name), ()))
                yield meaning.answer_not_offered(
                    row.at(name), value=cell if is_id(cell) else "", question=name, known=known
                )
            elif kind == "number" and not _is_number(cell):
                yield meaning.answer_no_number(row.at(name), question=name)


def check_design(study: "Study") -> Iterator[Problem]:
    """Find what no design can have: weights that are negative, missing or all 0, and strata of one unit."""
    by_survey: dict[str, list[Row]] = {}
    for row in study.rows["responses"]:
        by_survey.setdefault(row.folder, []).append(row)
    for survey, rows in by_survey.items():
        described = study.row("surveys", survey)
        if described is None:
            continue
        yield from _check_weights(described, rows)
        yield from _check_strata(described, rows)
        if len(rows) != described.record.n:
            yield surveys.respondents_not_n(described.at("n"), rows=len(rows), n=described.record.n)


def _check_weights(described: Row, rows: Sequence[Row]) -> Iterator[Problem]:
    said = described.record.weights or "none"
    weighted = said != "none"
    if weighted and said != "weight":
        yield surveys.weights_elsewhere(described.at("weights"), column=said)
    have = [row for row in rows if row.record.weight is not None]
    if weighted and have:
        for row in rows:
            number = row.record.weight.number if row.record.weight is not None else None
            if number is None or number < 0:
                yield surveys.bad_weight(row.at("weight"), missing=number is None)
        if not any(row.record.weight.number for row in have):
            yield surveys.weights_sum_to_zero(have[0].at("weight"))
    elif weighted:
        yield surveys.weights_elsewhere(described.at("weights"), column=said)
    elif have:
        yield surveys.weights_not_said(described.at("weights"))


def _check_strata(described: Row, rows: Sequence[Row]) -> Iterator[Problem]:
    """Find strata in which one person or cluster was drawn, which no uncertainty can be computed from."""
    if described.record.sample_type != "probability" or described.record.lonely_strata != "fail":
        return
    units: dict[str, set[str]] = {}
    first: dict[str, Row] = {}
    for row in rows:
        if row.record.stratum:
            units.setdefault(row.record.stratum, set()).add(row.record.cluster or f"\0{row.record.respondent}")
            first.setdefault(row.record.stratum, row)
    for stratum, drawn in units.items():
        if len(drawn) == 1:
            yield surveys.lonely_stratum(first[stratum].at("stratum"))


def _kinds(study: "Study", row: Row) -> dict[str, str]:
    """Return what each column of a file holds: the type of its question, or "option" for question.option."""
    found: dict[str, str] = {}
    for name in row.columns:
        question, _, option = name.partition(".")
        asked = study.row("questions", f"{row.folder}/{question}")
        if asked is not None:
            found[name] = "option" if option and "." not in option else "open" if option else asked.record.type
    return found


def _options(study: "Study", folder: str) -> dict[tuple[str, str], frozenset[str]]:
    found: dict[tuple[str, str], set[str]] = {}
    for row in study.rows["options"]:
        if row.folder == folder:
            found.setdefault((folder, row.record.question), set()).add(row.record.id)
    return {key: frozenset(ids) for key, ids in found.items()}


@lru_cache(maxsize=65_536)
def _is_number(cell: str) -> bool:
    if cell.isascii() and cell.isdigit():
        return True
    try:
        read_number(cell)
    except NumberError:
        return False
    return True


RESPONSES = Table(
    name="responses",
    file=f"{names.SURVEYS_FOLDER}/*/responses.csv",
    record=Response,
    title="What each respondent answered",
    key=("respondent",),
    folder_column="survey",
    private=True,
    others="answers",
    checks=(check_columns, check_answers, check_design),
)
CODES = Table(
    name="codes",
    file=f"{names.SURVEYS_FOLDER}/*/codes.csv",
    record=CodedAnswer,
    title="How free answers were coded",
    key=("question", "respondent", "coder", "code"),
    folder_column="survey",
    private=True,
)
