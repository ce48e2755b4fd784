"""Say which numbers of a manuscript cannot be right, which disagree with each other, and where.

FILE is text, Markdown, Word (.docx) or PDF with a text layer. The exit code is 1 while any error remains, and 0 if
there are only warnings and notes; --fail-on warning counts warnings too. docs/audit.md shows how to read an answer;
docs/audit-rules.md explains every rule.
"""

import argparse
from pathlib import Path
from typing import TYPE_CHECKING

from qantar.cli.output import Output
from qantar.errors import UsageError

if TYPE_CHECKING:
    from qantar.audit.answer import Audit
    from qantar.audit.known import Known
    from qantar.audit.manuscript import Manuscript


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare what the command takes."""
    parser.add_argument("file", metavar="FILE", help="the manuscript")
    parser.add_argument(
        "--base", metavar="N", type=_people, help="how many people were asked, where the text does not say so"
    )
    parser.add_argument(
        "--only", metavar="RULE", action="append", default=[], help="ask this rule alone; may be repeated"
    )
    parser.add_argument(
        "--ignore", metavar="RULE", action="append", default=[], help="leave this rule out; may be repeated"
    )
    parser.add_argument(
        "--study", metavar="STUDY", help="hold the text against the findings and claims of this study too"
    )
    parser.add_argument(
        "--baseline", metavar="LIST", help="a file of discrepancies that somebody looked at and let stand"
    )
    parser.add_argument(
        "--html", metavar="PAGE", help="write the manuscript as a page with what does not hold beside it"
    )
    parser.add_argument("--docx", metavar="COPY", help="of a Word manuscript, write a copy with comments at the places")
    parser.add_argument("--write-baseline", metavar="LIST", help="write all that is found now into such a file")
    parser.add_argument(
        "--fail-on",
        choices=("error", "warning", "note"),
        default="error",
        help="the least grave of what makes the exit code 1 (error unless you say so)",
    )


def run(chosen: argparse.Namespace, output: Output) -> int:
    """Audit, list the discrepancies, and say how much was checked and held."""
    from qantar.audit.auditing import audit_manuscript, chosen_rules
    from qantar.audit.baseline import read_baseline, write_baseline
    from qantar.audit.reading import read_manuscript

    _check_outputs(chosen)
    rules = chosen_rules(chosen.only, chosen.ignore)
    accepted = read_baseline(chosen.baseline) if chosen.baseline else ()
    manuscript = read_manuscript(chosen.file)
    known = _known(chosen.study, output) if chosen.study else ()
    found = audit_manuscript(
        manuscript, name=chosen.file, rules=rules, base=chosen.base, accepted=accepted, known=known
    )
    if chosen.write_baseline:
        write_baseline(chosen.write_baseline, found, accepted)
    _write(chosen, manuscript, found)
    output.document(found.as_json())
    _tell(found, output)
    return 0 if chosen.write_baseline or not found.at_least(chosen.fail_on) else 1


def _check_outputs(chosen: argparse.Namespace) -> None:
    """Refuse to write over the manuscript, or two things into one file, before anything is written."""
    outputs = {"--html": chosen.html, "--docx": chosen.docx, "--write-baseline": chosen.write_baseline}
    written: dict[Path, str] = {Path(chosen.file).resolve(): ""}
    for option, path in outputs.items():
        if not path:
            continue
        other = written.setdefault(Path(path).resolve(), option)
        if other == "":
            raise UsageError(f"{option} {path} is the manuscript itself", "name another file to write to")
        if other != option:
            raise UsageError(f"{other} and {option} both name {path}", "give each a file of its own")


def _known(study: str, output: Output) -> tuple["Known", ...]:
    """What the study's findings and claims say; a study with errors has no findings to hold a text against."""
    from qantar.audit.known import known_figures
    from qantar.build.building import study_folder
    from qantar.build.checking import look
    from qantar.errors import StudyProblemsError

    seen = look(study_folder(study), progress=output.progress)
    if seen.has_errors:
        raise StudyProblemsError(seen.problems)
    return known_figures(seen.published, seen.findings)


def _write(chosen: argparse.Namespace, manuscript: "Manuscript", found: "Audit") -> None:
    """Write the page and the copy with comments, where they were asked for."""
    if chosen.html:
        from qantar.report.audit_page import write_audit_page

        write_audit_page(chosen.html, manuscript, found)
    if chosen.docx:
        from qantar.audit.word_comments import write_commented

        write_commented(manuscript, found.discrepancies, chosen.docx)


def _tell(found: "Audit", output: Output) -> None:
    from qantar.audit.wording import summary, told

    for remark in found.remarks:
        output.line(f"note: {remark}")
    for one in found.discrepancies:
        lines = told(found.file, one)
        output.line(output.colour(lines[0], one.severity))
        for line in lines[1:]:
            output.line(line)
    output.line(summary(found))


def _people(text: str) -> int:
    if not text.isdigit() or int(text) < 1:
        raise argparse.ArgumentTypeError(f"{text!r} is not a number of people")
    return int(text)
