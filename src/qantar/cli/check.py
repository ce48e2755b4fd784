"""Check a study: all problems at once, each with its place and the next move.

The exit code is 1 if any problem is an error, and 0 if there are only warnings and notes.
"""

import argparse
import sys

from qantar.build.building import as_json
from qantar.cli.counting import counted, kinds
from qantar.cli.output import Output


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare what the command takes."""
    parser.add_argument("study", metavar="STUDY", help="the folder that holds study.yaml")
    parser.add_argument(
        "--only", metavar="ID", action="append", default=[], help="show this check alone; may be repeated"
    )
    parser.add_argument(
        "--ignore", metavar="ID", action="append", default=[], help="leave this check out; may be repeated"
    )


def run(chosen: argparse.Namespace, output: Output) -> int:
    """Check, list the problems, and count them."""
    from qantar.build.checking import check

    report = check(chosen.study, only=chosen.only, ignore=chosen.ignore)
    output.document({"study": report.study, "problems": as_json(report.problems), "counts": dict(report.counts)})
    for problem in report.problems:
        output.line(output.problem(problem, sys.stdout))
    rows = counted(sum(report.counts.values()), "rows")
    output.line(f"{report.study}: {counted(report.errors, 'errors')}, {counted(report.warnings, 'warnings')}; {rows}")
    output.line(kinds(report.counts))
    return 1 if report.errors else 0
