"""Bring a list of somebody else's into a study: events, tallies, surveys. Without FORMAT it lists what it reads.

What the file becomes is shown first: rows taken up, rows set aside and why, what its own words lose, which places
the study does not know. A question that only you can answer stops it until --answer says. Rows that the study has
already stay as they are, so a file can be imported again when it has grown. All is written, or nothing.
"""

import argparse
import shlex
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from qantar.cli.output import Output

if TYPE_CHECKING:
    from qantar.build.importing import ImportResult
    from qantar.formats import Format

#: So many of a list are shown as text; the JSON document has all.
SHOWN = 12


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare what the command takes."""
    parser.add_argument("source_format", metavar="FORMAT", nargs="?", help="one of those listed without it")
    parser.add_argument("file", metavar="FILE", nargs="?", help="the file to read")
    parser.add_argument("--into", metavar="STUDY", help="the folder that holds study.yaml")
    parser.add_argument("--name", metavar="NAME", help="what the list is called in the study (from the file's name)")
    parser.add_argument(
        "--answer", metavar="NAME=VALUE", action="append", default=[], help="answer a question, or set an option"
    )
    parser.add_argument(
        "--answers",
        metavar="FILE",
        help="a YAML file of answers; where there is none yet it is written, with every open question in it",
    )
    parser.add_argument(
        "--mapping", metavar="FILE", help="a CSV that says what the columns are, where FORMAT takes one"
    )
    parser.add_argument(
        "--questionnaire", metavar="FILE", dest="mapping", help="the form or codebook that goes with a survey's data"
    )
    sizes = parser.add_mutually_exclusive_group()
    sizes.add_argument("--large", action="store_true", default=None, help="keep the rows in data/NAME, however few")
    sizes.add_argument("--small", action="store_false", dest="large", help="put the rows in the tables, however many")
    parser.add_argument("--replace", action="store_true", help="put the rows in the place of data/NAME as it is")
    parser.add_argument("--dry-run", action="store_true", help="show what it becomes and write nothing")


def run(chosen: argparse.Namespace, output: Output) -> int:
    """List the formats, describe one, or import a file."""
    from qantar.formats import FORMATS, find_format

    if chosen.source_format is None:
        output.document({"formats": [{"id": one.id, "title": one.title, "reads": one.reads} for one in FORMATS]})
        width = max(len(one.id) for one in FORMATS)
        for one in FORMATS:
            output.line(f"{one.id:{width}}  {one.title}: {one.reads}")
        return 0
    if chosen.file is None:
        _describe(find_format(chosen.source_format), output)
        return 0
    return _import(chosen, output)


def _describe(one: "Format", output: Output) -> None:
    options = [
        {"name": option.name, "what": option.what, "choices": list(option.choices), "default": option.default}
        for option in one.options
    ]
    from dataclasses import asdict

    from qantar.formats.wording import shipped_words

    words = [asdict(word) for word in shipped_words(one.id)]
    described = {"id": one.id, "title": one.title, "reads": one.reads, "writes": one.writes, "options": options}
    output.document(described | {"words": words})
    for line in (one.title, f"  reads   {one.reads}", f"  writes  {one.writes}"):
        output.line(line)
    if one.options:
        output.line("Answers it takes (--answer NAME=VALUE)")
    for option in one.options:
        values = f" [{', '.join(option.choices)}]" if option.choices else ""
        usual = f"; {option.default} if nothing is said" if option.default else ""
        output.line(f"  {option.name}: {option.what}{values}{usual}")
    if words:
        output.line("What its words become (columns of mappings/FORMAT.csv, where a study has its own)")
        output.line("  column,value,field,becomes,lost")
    for word in words:
        output.line("  " + _csv_line(word.values()))


def _csv_line(cells: Iterable[str]) -> str:
    import csv
    import io

    line = io.StringIO()
    csv.writer(line, lineterminator="").writerow(cells)
    return line.getvalue()


def _import(chosen: argparse.Namespace, output: Output) -> int:
    from qantar.build.importing import import_file
    from qantar.cli.import_answers import ask, at_a_terminal, read_answers, write_questions
    from qantar.errors.imports import ImportFileError, ImportRefusedError
    from qantar.formats.imported import Question

    if chosen.into is None:
        raise ImportRefusedError.no_study()
    answers = read_answers(Path(chosen.answers)) if chosen.answers else {}
    for text in chosen.answer:
        name, sign, value = text.partition("=")
        if not sign or not name:
            raise ImportRefusedError.bad_answer(text)
        answers[name.strip()] = value.strip()
    try:
        while True:
            result = import_file(
                chosen.source_format,
                chosen.file,
                chosen.into,
                name=chosen.name,
                answers=answers,
                mapping=chosen.mapping,
                large=chosen.large,
                replace=chosen.replace,
                dry_run=chosen.dry_run,
                progress=output.progress,
            )
            if not result.open or chosen.answers or not at_a_terminal(output):
                break
            answers |= ask(result.made.questions, output)
    except ImportFileError as error:
        _tell_problems(error, output)
        if chosen.answers and error.questions:
            questions = [one for one in error.questions if isinstance(one, Question)]
            write_questions(Path(chosen.answers), answers, questions, output)
        return error.exit_code
    if result.open and chosen.answers:
        write_questions(Path(chosen.answers), answers, result.made.questions, output)
    output.document(as_document(result, chosen.into))
    _tell(result, output, dry_run=chosen.dry_run)
    return 1 if result.open else 0


def _tell_problems(error: Any, output: Output) -> None:  # noqa: ANN401 - an ImportFileError, imported lazily
    from dataclasses import asdict

    problems = [asdict(problem) for problem in error.problems]
    questions = [asdict(question) for question in error.questions]
    said: dict[str, Any] = {"error": {"message": error.message, "hint": error.hint}, "problems": problems}
    output.document(said | ({"questions": questions} if questions else {}))
    if not output.json:
        for problem in error.problems:
            output.say(str(problem))
        _tell_questions(error.questions, output)
    output.say(f"{error.message}, so nothing was written" if len(problems) > 1 else "Nothing was written.")


def as_document(result: "ImportResult", study: str) -> dict[str, Any]:
    """Return an import as one JSON document."""
    from dataclasses import asdict

    from qantar.build.building import as_json

    made = result.made
    return {
        "study": study,
        "format": result.format,
        "file": str(result.file),
        "name": result.name,
        "written": result.written,
        "rows_in": made.rows_in,
        "rows_out": made.rows_out,
        "set_aside": [asdict(one) for one in made.set_aside],
        "added": result.added,
        "known": result.known,
        "differing": [asdict(one) for one in result.differing],
        "files": result.files,
        "file_rows": made.file_rows,
        "questions": [asdict(one) for one in made.questions],
        "lost": [asdict(one) for one in made.lost],
        "unplaced": [asdict(one) for one in made.unplaced],
        "plan": made.plan,
        "notes": made.notes,
        "problems": as_json(result.problems),
    }


def _tell(result: "ImportResult", output: Output, *, dry_run: bool) -> None:
    made = result.made
    for line in made.plan:
        output.line(line)
    output.line(f"Rows in the file   {made.rows_in:>10,}")
    output.line(f"Rows taken up      {made.rows_out:>10,}")
    for one in made.set_aside:
        lines = (
            f"  (line {', '.join(map(str, one.lines))}{' …' if one.rows > len(one.lines) else ''})" if one.lines else ""
        )
        output.line(f"Set aside          {one.rows:>10,}  {one.reason}{lines}")
    _tell_list("Places that the study does not know", [f"{one.name}: {one.rows:,}" for one in made.unplaced], output)
    lost = [
        f"{one.column} {one.value!r} becomes {one.becomes or 'nothing'}: {one.lost} ({one.rows:,})" for one in made.lost
    ]
    _tell_list("What the mapping loses", lost, output)
    for note in made.notes:
        output.line(f"Note: {note}")
    kept = [f"{one.record}: {', '.join(one.columns)}" for one in result.differing]
    _tell_list("Rows that the study has otherwise, and that stay as they are", kept, output)
    _tell_questions(made.questions, output)
    _sum_up(result, output, dry_run=dry_run)


def _tell_questions(questions: Sequence[Any], output: Output) -> None:
    for question in questions:
        values = f" One of: {', '.join(question.choices)}." if question.choices else ""
        output.line(f"Question: {question.text}{values}")
        for seen in question.seen:
            output.line(f"    {seen}")
        if question.suggestion:
            output.line(f"    it looks like: {'; '.join(question.suggestion)}")
        output.line(f"    answer with: --answer {shlex.quote(question.name)}=VALUE")


def _tell_list(title: str, items: list[str], output: Output) -> None:
    if not items:
        return
    output.line(f"{title}: {len(items):,}")
    for item in items[:SHOWN]:
        output.line(f"    {item}")
    if len(items) > SHOWN:
        output.line(f"    and {len(items) - SHOWN:,} more: --format json lists all")


def _sum_up(result: "ImportResult", output: Output, *, dry_run: bool) -> None:
    if result.open:
        open_ = len(result.made.questions)
        output.say(f"Nothing was written: {'a question is' if open_ == 1 else f'{open_:,} questions are'} open.")
        return
    for name, number in result.added.items():
        known = result.known.get(name, 0)
        output.line(f"{name}: {number:,} new" + (f", {known:,} known" if known else ""))
    if not result.files:
        if not result.made.rows_out:
            output.line("Nothing to write: no row of the file was taken up.")
        elif result.differing:
            output.line("Nothing to write: no row is new, and those that differ stay as they are.")
        else:
            output.line("The study has all of it already: nothing to write.")
        return
    word = "Would write" if dry_run else "Wrote"
    output.line(f"{word}: {', '.join(result.files)}")
    if not dry_run:
        output.line("Look at it with: qantar check STUDY")
