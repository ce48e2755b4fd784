"""What no export tells of a survey: whom it asked, how they were chosen, which source it is. Asked for, all at once."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from qantar.formats.surveys.asking import Asking
from qantar.formats.surveys.languages import declared, tag_of
from qantar.formats.surveys.questionnaire import ReadSurvey, Texts
from qantar.study.record import columns_of
from qantar.study.surveys import Replicates, Survey

if TYPE_CHECKING:
    from qantar.study.study import Study

#: What may be said of a survey and need not.
_OPTIONAL = ("mode", "lonely_strata", "small_cells", "note")
#: Add a source of this id where the answer is new.
NEW = "new"


@dataclass
class Described:
    """A survey as survey.yaml tells of it: `settings` by key, without its title; and a source that is to be added."""

    title: Texts = field(default_factory=dict)
    languages: tuple[str, ...] = ()
    source: str = ""
    settings: dict[str, Any] = field(default_factory=dict)
    new_source: Mapping[str, str] = field(default_factory=dict)
    #: The survey.yaml that the study has already: it stays, but for how many took part.
    there: bytes = b""


def describe(read: ReadSurvey, name: str, file: str, asked: Asking, study: "Study") -> Described:
    """Return what survey.yaml says; a survey that the study has already is described as it is there."""
    there = study.row("surveys", name)
    if there is not None:
        before = sum(row.folder == name for row in study.rows["responses"])
        # Where n is not the number of rows, somebody had a reason to write another.
        people = len(read.respondents) if there.record.n == before else there.record.n
        return _as_it_is(there.record, (study.path / there.file).read_bytes(), people, asked)
    columns = columns_of(Survey)
    found = Described(languages=read.languages or declared(asked))
    title = asked.perhaps("title") or next(iter(read.title.values()), "")
    if title and not asked.perhaps("title"):
        found.title = read.title
    else:
        found.title = {"": title or asked.one("title", "What is the survey called?")}
    # A form has one title; its translations may be given.
    found.title = dict(found.title) | {
        tag: said for tag in found.languages if tag not in found.title and (said := asked.perhaps(f"title_{tag}"))
    }
    population = asked.one("population", "Whom did it ask: which people, where?")
    sample_type = asked.one(
        "sample_type",
        "How were the people chosen? Only probability (drawn by chance) gives a margin of error.",
        columns["sample_type"].choices,
    )
    _source(found, name, asked, study)
    tally_n = asked.one("n", "How many people took part?") if read.tallies else str(len(read.respondents))
    weighted = any("weight" in one.design for one in read.respondents)
    found.settings = {
        "population": population,
        "sample_type": sample_type,
        "dates": asked.perhaps("dates") or read.dates,
        **{key: asked.perhaps(key, columns[key].choices) for key in _OPTIONAL},
        "languages": [tag for tag in found.languages if tag],
        "n": int(tally_n) if tally_n.isdigit() else tally_n,
        "weights": "weight" if weighted else "" if read.tallies else "none",
        "replicates": _replicates(read, asked),
        "source": found.source,
        "locator": asked.perhaps("locator") or file,
    }
    order = [key for key in columns if key in found.settings]
    found.settings = {key: found.settings[key] for key in order}
    return found


def _replicates(read: ReadSurvey, asked: Asking) -> dict[str, str] | None:
    if not any("weight.1" in one.design for one in read.respondents):
        return None
    kind = asked.one("replicates_kind", "How were the replicate weights made?", columns_of(Replicates)["kind"].choices)
    more = {key: asked.perhaps(f"replicates_{key}") for key in ("scale", "fay", "combined", "mse")}
    return {"kind": kind} | {key: value for key, value in more.items() if value}


def _source(found: Described, name: str, asked: Asking, study: "Study") -> None:
    ids = [row.record.id for row in study.rows["sources"]]
    found.source = asked.one(
        "source",
        "Which source is the survey? An id of sources.yaml; or new, and one is added for it.",
        (*ids, NEW),
    )
    if found.source != NEW:
        return
    by = asked.one("gathered_by", "Who made the survey, as it is to be cited?")
    id_ = f"survey-{name}"
    found.source = id_
    title = next(iter(found.title.values()), "")
    found.new_source = {"id": id_, "type": "dataset", "title": title, "author": f"{{{by}}}", "terms": "rows"}
    if language := next((tag for tag in (*found.title, *found.languages) if tag_of(tag)), ""):
        found.new_source["language"] = language


def _as_it_is(record: Survey, raw: bytes, people: int, asked: Asking) -> Described:
    """Take what is said of a survey from the study; answers to the same questions need not be given again."""
    for key in ("title", "population", "sample_type", "source", "gathered_by", "n", "dates", "locator", "languages"):
        asked.perhaps(key)
    for key in (*_OPTIONAL, "replicates_kind", *(f"title_{tag}" for tag in record.languages)):
        asked.perhaps(key)
    counted = re.sub(rb"(?m)^(n:[ \t]*)\d+", rb"\g<1>" + str(people).encode(), raw)
    return Described(record.title, tuple(record.languages), record.source or "", there=counted)


def languages_of(study: "Study") -> Sequence[str]:
    """Return the languages of a study, its own first."""
    return list(study.languages) or ["en"]
