"""Run a study's analyses on the rows each method may see, and look at what its pages ask for."""

from collections.abc import Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, Any

from qantar.build.people import PEOPLE, people_of
from qantar.errors import At, Problem, UsageError, answers
from qantar.findings import Finding, Findings
from qantar.methods import METHODS, Method, Refusal, find_method
from qantar.methods.crosstab_cells import refuse_both_ways
from qantar.methods.running import answer
from qantar.study.record import columns_of
from qantar.study.references import FINDINGS
from qantar.tables.frames import Frames
from qantar.tables.published import Published

if TYPE_CHECKING:
    from qantar.study.record import Row
    from qantar.study.study import Study
    from qantar.tables.data import DataTables
    from qantar.tables.relations import Relation

#: Methods that need this table test what somebody said: nobody need be told that a table could serve for that.
SAID = "statements"
#: The id of the check that a page asks for what may not be published.
NOT_PUBLISHED = "not-published"


def answers_of(
    study: "Study",
    publishable: Mapping[str, "Relation"],
    countable: Mapping[str, "Relation"],
    data: "DataTables",
    before: Mapping[str, Sequence[int]],
    *,
    run: bool,
) -> tuple[list[Finding], list[Problem]]:
    """Return the findings of every analysis in their order, and what kept an analysis from being run.

    A method that shows rows reads only rows that may be published; one that shows aggregates reads those that
    may be counted as well, and one that shows sums of people also what each of them answered, and `before`, the counts
    that earlier builds published. Without `run` the
    analyses are looked at and not run.
    """
    frames = {
        "rows": _frames(study, publishable, data.frames("rows")),
        "aggregates": _frames(study, countable, data.frames("aggregates")),
        "people": _frames(study, countable, people_of(study, countable), before),
    }
    findings: list[Finding] = []
    problems: list[Problem] = list(_not_asked(study))
    pairs: set[tuple[str, str, str]] = set()
    for row in study.rows.get("analyses", []):
        method = _method(row, problems)
        if method is None:
            continue
        empty = [table for table in method.requires if table in countable and not countable[table].rows]
        empty += [table for table in PEOPLE if table in method.requires and table not in frames["people"]]
        # A list under data/ takes the place of the table of events.
        if empty and "data" not in (row.record.settings or {}):
            at = row.at("method")
            problems.append(answers.nothing_to_answer_from(at, method=method.id, table=empty[0]))
            continue
        try:
            settings = method.read_settings(dict(row.record.settings or {}))
            if run:
                found = answer(method, frames[method.shows], settings, row.record.id)
                refuse_both_ways(found, pairs)
                findings += found
        except UsageError as error:
            problems.append(answers.bad_setting(row.at("settings"), why=error.message, hint=error.hint))
        except Refusal as error:
            problems.append(answers.cannot_answer(row.at(), why=error.message, hint=error.hint))
    return findings, problems


def _not_asked(study: "Study") -> Iterator[Problem]:
    """Say which tables have rows that no analysis needs, where there is a method that could."""
    asked = {row.record.method for row in study.rows.get("analyses", [])}
    # A table that a method reads beside those it cannot do without is asked of as well: the words of a questionnaire.
    read = {table for method in METHODS if method.id in asked for table in (*method.requires, *(method.uses or {}))}
    for table in study.tables:
        methods = [method.id for method in METHODS if table.name in method.requires and SAID not in method.requires]
        own = [row for row in study.rows[table.name] if row.origin == "study"]
        if own and methods and table.name not in read:
            yield answers.not_asked(At(own[0].file), table=table.name, methods=methods)


def _method(row: "Row", problems: list[Problem]) -> Method[Any] | None:
    try:
        return find_method(row.record.method)
    except UsageError:
        known = [method.id for method in METHODS]
        problems.append(answers.unknown_method(row.at("method"), method=row.record.method, known=known))
        return None


def _frames(
    study: "Study",
    relations: Mapping[str, "Relation"],
    data: Mapping[str, Any],
    before: Mapping[str, Sequence[int]] | None = None,
) -> Frames:
    keys = {name: relation.key for name, relation in relations.items()}
    tables: dict[str, Any] = {name: relation.dictionaries for name, relation in relations.items() if relation.rows}
    if "surveys" in tables:  # what a survey suppresses is the study's to say, where the survey itself says nothing
        usual = study.settings.small_cells
        tables["surveys"] = [
            {**row, "small_cells": usual if row.get("small_cells") is None else row["small_cells"]}
            for row in tables["surveys"]
        ]
    windows = {name: window.period.text for name, window in study.settings.windows.items()}
    beside = [(row.record.method, dict(row.record.settings or {})) for row in study.rows.get("analyses", [])]
    return Frames({**tables, **data}, study.languages, keys, windows, before, beside)


def page_problems(
    study: "Study", relations: Mapping[str, "Relation"], published: Published, findings: Findings, *, ran: bool
) -> list[Problem]:
    """Say what pages ask for that is not there or may not be shown.

    Unless all analyses `ran`, a finding is only known to be missing when there is no such analysis at all.
    """
    analyses = [row.record.id for row in study.rows.get("analyses", [])]
    known = [finding.id for finding in findings.items]
    told = {(problem.file, problem.line, problem.column) for problem in study.problems}
    # While some sources or actors cannot be read nobody knows what they allow: what is wrong is said in their files.
    unread = any(table in study.unread or study.broken.get(table) for table in ("sources", "actors"))
    problems = []
    for page in study.pages:
        for reference in page.references:
            found = _look_up(reference, analyses, known, findings, relations, published, ran=ran)
            if found is None or (found.file, found.line, found.column) in told:
                continue
            if not (unread and found.id == NOT_PUBLISHED):
                problems.append(found)
    return problems


def row_problems(study: "Study", findings: Findings, *, ran: bool) -> list[Problem]:
    """Say which rows rest on a finding that is not there; unless all analyses `ran`, only the analysis is looked up."""
    analyses = [row.record.id for row in study.rows.get("analyses", [])]
    known = [f"{FINDINGS}{finding.id}" for finding in findings.items]
    problems = []
    for table in study.tables:
        names = [name for name, column in columns_of(table.record).items() if column.findings]
        for row, name in ((row, name) for row in study.rows[table.name] for name in names):
            for path in getattr(row.record, name):
                id_ = path.removeprefix(FINDINGS)
                if id_ == path or id_ in findings or (not ran and _analysis(id_, analyses)):
                    continue
                problems.append(answers.row_without_finding(row.at(name), target=path, known=known))
    return problems


def _look_up(
    reference: Any,  # noqa: ANN401 - study.pages.Reference
    analyses: Sequence[str],
    known: Sequence[str],
    findings: Findings,
    relations: Mapping[str, "Relation"],
    published: Published,
    *,
    ran: bool,
) -> Problem | None:
    target, at = reference.target, At(*reference.at)
    if reference.chart:
        if target in analyses or (target in findings) or (not ran and _analysis(target, analyses)):
            return None
        return _figure_of_rows(target, at, [*analyses, *known], relations, published)
    table, slash, id_ = target.partition("/")
    if slash:
        if table in published.relations and id_ in published.relations[table].by_id:
            return None
        if table in relations and id_ in relations[table].by_id:
            return answers.not_published(at, target=target)
        return answers.unknown_finding(
            at, target=target, known=[f"{table}/{known_id}" for known_id in _ids(relations, table)], what="record"
        )
    if target in findings or (not ran and _analysis(target, analyses)):
        return None
    return answers.unknown_finding(at, target=target, known=known)


def _figure_of_rows(
    target: str, at: At, known: Sequence[str], relations: Mapping[str, "Relation"], published: Published
) -> Problem | None:
    """Say what is wrong with a chart that no analysis gave: it may be made of rows, as `cases/ID`."""
    from qantar.report.record_figures import RECORD_FIGURES, record_references, unknown_part

    wrong = unknown_part(published, target)
    if wrong is None:
        return None
    kind, slash, id_ = wrong.partition("/")
    table = RECORD_FIGURES[kind].table if slash and kind in RECORD_FIGURES else ""
    if table in relations and id_ in relations[table].by_id and not published.row(table, id_):
        return answers.not_published(at, target=wrong)
    choices = [*known, *record_references(published)]
    return answers.unknown_finding(at, target=wrong, known=choices, what="figure" if slash else "analysis")


def _ids(relations: Mapping[str, "Relation"], table: str) -> Sequence[str]:
    return relations[table].ids if table in relations else ()


def _analysis(target: str, analyses: Sequence[str]) -> bool:
    """Say whether a finding's id begins with that of an analysis."""
    return any(target.startswith(f"{analysis}.") for analysis in analyses)
