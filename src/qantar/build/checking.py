"""Check a study whole: its rows, its keys in the database, its analyses, and what its pages ask for."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from qantar import names
from qantar.build.building import Progress, study_folder
from qantar.errors import CHECKS, At, Problem, UsageError, answers
from qantar.findings import Findings
from qantar.tables.engines import DUCKDB, open_engine
from qantar.tables.published import Published

if TYPE_CHECKING:
    from qantar.report.audited import Audited
    from qantar.study.study import Study
    from qantar.tables.data import Engine
    from qantar.tables.relations import Relation


@dataclass(frozen=True)
class CheckReport:
    """All problems of a study, sorted by file, line and column; its rows by table; its findings if it has no errors."""

    study: str
    problems: Sequence[Problem]
    counts: Mapping[str, int]
    findings: Findings | None

    @property
    def errors(self) -> int:
        """How many problems are errors."""
        return sum(problem.severity == "error" for problem in self.problems)

    @property
    def warnings(self) -> int:
        """How many problems are warnings."""
        return sum(problem.severity == "warning" for problem in self.problems)


@dataclass
class Seen:
    """A study read, checked and answered: what a build is written from."""

    study: "Study"
    relations: Mapping[str, "Relation"]
    published: Published
    findings: Findings
    problems: list[Problem]
    counts: dict[str, int]
    #: Large lists by name, with what may be published of each.
    data: Sequence[Any] = field(default_factory=tuple)
    #: What the audit says of the manuscript that the study goes back to, where a build asks for it.
    audited: "Audited | None" = None

    @property
    def has_errors(self) -> bool:
        """Whether anything keeps the study from being built."""
        return any(problem.severity == "error" for problem in self.problems)


def check(path: Path | str, *, only: Collection[str] = (), ignore: Collection[str] = ()) -> CheckReport:
    """Return all problems of a study; with `only` those of some checks, without those to `ignore`.

    Raises a `UsageError` for a check that does not exist. Nothing is written.
    """
    folder = study_folder(path)
    seen = look(folder)
    for id_ in (*only, *ignore):
        if id_ not in CHECKS:
            raise UsageError.unknown("check", id_, list(CHECKS))
    problems = [p for p in seen.problems if (not only or p.id in only) and p.id not in ignore]
    return CheckReport(_title(seen.study, folder), problems, seen.counts, None if seen.has_errors else seen.findings)


def look(folder: Path, work: Path | None = None, progress: Progress = lambda _: None, engine: str = DUCKDB) -> Seen:
    """Read a study, prove its keys and run its analyses; `work` is where its private database is kept, if anywhere.

    `engine` measures the lists under data/.
    """
    with open_engine(engine, work) as measuring:
        return _look(folder, work, progress, measuring)


def _look(folder: Path, work: Path | None, progress: Progress, engine: "Engine | None") -> Seen:
    from qantar.build.answering import answers_of, page_problems, row_problems
    from qantar.build.manuscript_audited import audit_of_manuscript
    from qantar.build.naming import withheld_named
    from qantar.build.pages_audited import audit_problems
    from qantar.build.private import keep_and_prove
    from qantar.build.published_before import read_published
    from qantar.study.folder import read_study
    from qantar.study.withheld import without_withheld
    from qantar.tables.data import read_data
    from qantar.tables.publish import countable, publish
    from qantar.tables.relations import relations as relations_of

    progress("reading the study")
    study = read_study(folder)
    relations = relations_of(study)
    data = read_data(study, work, engine)
    published = replace(publish(study, relations), lists=data.samples())
    seen = Seen(study, relations, published, Findings([]), list(study.problems), study.counts())
    seen.data = data.sets
    seen.problems += data.problems
    seen.counts |= data.counts
    if not seen.has_errors:
        progress("proving the keys")
        windows = [f"windows/{name}" for name in study.settings.windows]
        seen.problems += [_loose(study, what) for what in keep_and_prove(relations, windows, work)]
    progress("running the analyses")
    # What is wrong in a page alone keeps no analysis from being run, so that all of a page's slips are told at once.
    sound = not any(problem.severity == "error" and not _in_pages(problem) for problem in seen.problems)
    before = read_published(folder)
    found, problems = answers_of(study, published.relations, countable(study, relations), data, before, run=sound)
    seen.findings = Findings(found, _aliases(study))
    seen.problems += problems
    ran = sound and not any(problem.severity == "error" for problem in problems)
    seen.problems += page_problems(study, relations, published, seen.findings, ran=ran)
    seen.problems += row_problems(study, seen.findings, ran=ran)
    if ran:
        seen.problems += audit_problems(study, published, seen.findings)
    seen.audited, problems = audit_of_manuscript(study, published, seen.findings, work, ran=ran)
    seen.problems += problems
    seen.problems += withheld_named(study, published)
    seen.problems = _sorted(without_withheld(study, seen.problems))
    return seen


def _in_pages(problem: Problem) -> bool:
    return problem.file.startswith(f"{names.PAGES_FOLDER}/")


def _title(study: "Study", folder: Path) -> str:
    title = getattr(study.settings, "title", None)
    if isinstance(title, Mapping):
        title = next(iter(title.values()), None)
    return str(title or folder.resolve().name)


def title_of(published: Published) -> str:
    """Return the title of a study in its own language."""
    title = published.settings.get("title")
    return str(next(iter(title.values()), "") if isinstance(title, Mapping) else title or "")


def _aliases(study: "Study") -> dict[str, str]:
    return {str(row.record.old): str(row.record.new) for row in study.rows.get("aliases", [])}


def _loose(study: "Study", what: str) -> Problem:
    name = what.split(":")[0].split(".")[0]
    file = next(table.file for table in study.tables if table.name == name)
    return answers.key_does_not_hold(At(file), what=what)


def _sorted(problems: Sequence[Problem]) -> list[Problem]:
    return sorted(set(problems))
