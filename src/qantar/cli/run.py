"""Read the command line, run the command, and answer as promised: one answer, one exit code, whatever happens."""

import argparse
import os
import sys
from collections.abc import Sequence
from itertools import pairwise
from types import ModuleType
from typing import NoReturn

import qantar
from qantar.cli import audit, build, check, export, import_, methods, new, serve, verify, workbook
from qantar.cli.interrupts import interrupts
from qantar.cli.output import Output
from qantar.errors import QantarError, StudyProblemsError

#: Every command, in the order of the help. A command is listed once it works.
COMMANDS: tuple[ModuleType, ...] = (new, check, build, serve, workbook, import_, export, audit, methods, verify)

DONE, PROBLEMS, USED_WRONGLY, FAILED, INTERRUPTED = 0, 1, 2, 3, 130

_ABOUT = "Turn a folder of evidence about a country's protests and political crisis into a checked, citable study."
_CODES = "Exit codes: 0 done, 1 the study or manuscript has problems, 2 used wrongly, 3 Qantar failed."


def name_of(command: ModuleType) -> str:
    """Return what a command is called: a word of Python's takes an underscore in the name of its module.

    >>> name_of(import_)
    'import'
    """
    return command.__name__.rsplit(".", 1)[1].rstrip("_")


class _Parser(argparse.ArgumentParser):
    """A parser whose complaints are one JSON document too, where that was asked for."""

    wants_json = False

    def error(self, message: str) -> NoReturn:
        if _Parser.wants_json:
            Output("json").document({"error": {"message": message, "hint": f"see: {self.prog} --help"}})
        else:
            self.print_usage(sys.stderr)
            sys.stderr.write(f"{self.prog}: {message}\n")
        raise SystemExit(USED_WRONGLY)


def parser() -> argparse.ArgumentParser:
    """Return the parser of the whole command line, with a part for each command."""
    whole = _Parser(prog="qantar", description=_ABOUT, epilog=_CODES, allow_abbrev=False)
    whole.add_argument("--version", action="version", version=f"qantar {qantar.__version__}")
    parts = whole.add_subparsers(dest="command", metavar="COMMAND", title="commands")
    for command in COMMANDS:
        name = name_of(command)
        description = (command.__doc__ or "").strip()
        part = parts.add_parser(
            name,
            help=description.split("\n")[0].rstrip("."),
            description=description,
            formatter_class=argparse.RawDescriptionHelpFormatter,
            epilog=_CODES,
            allow_abbrev=False,
        )
        command.add_arguments(part)
        part.add_argument(
            "--format", choices=("text", "json"), default="text", help="text for people, or one JSON document"
        )
        part.add_argument("--debug", action="store_true", help="if Qantar itself fails, show where in its code")
        part.set_defaults(run=command.run)
    return whole


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command and return its exit code."""
    given = list(sys.argv[1:] if arguments is None else arguments)
    _Parser.wants_json = _asks_for_json(given)
    try:
        try:
            code = _run(given)
        except SystemExit as end:  # argparse: help, version, or used wrongly
            code = end.code if isinstance(end.code, int) else USED_WRONGLY
        sys.stdout.flush()
    except BrokenPipeError:
        # Whoever read the answer (head, less) has seen enough; Python must not complain when it closes.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return DONE
    return code


def _run(given: Sequence[str]) -> int:
    whole = parser()
    chosen = whole.parse_args(given)
    if chosen.command is None:
        whole.print_help()
        return USED_WRONGLY
    output = Output(chosen.format)
    with interrupts() as heard:
        try:
            return int(chosen.run(chosen, output))
        except BrokenPipeError:
            raise
        except (Exception, KeyboardInterrupt) as error:  # noqa: BLE001 - the last net: all is told as what it is
            return _told(error, chosen, output, stopped=bool(heard))


def _told(error: BaseException, chosen: argparse.Namespace, output: Output, *, stopped: bool) -> int:
    if stopped or isinstance(error, KeyboardInterrupt):
        output.failure("stopped", "nothing was left half-written")
        return INTERRUPTED
    if isinstance(error, StudyProblemsError):
        output.study_problems(error)
        return error.exit_code
    if isinstance(error, QantarError):
        output.error(error)
        return error.exit_code
    _failed(error, chosen, output)
    return FAILED


def _failed(error: BaseException, chosen: argparse.Namespace, output: Output) -> None:
    """Tell of a fault of Qantar's own without a word of the study: the error's text could hold some."""
    from qantar.cli.failure import where

    kind, trace = where(error)
    hint = "this is a fault of Qantar, not of your study; run again with --debug, and report what it shows"
    if chosen.debug:
        hint = "this is a fault of Qantar, not of your study; the lines above hold nothing of it: please report them"
        output.say(trace)
    output.failure(f"Qantar failed in {kind}", hint)


def _asks_for_json(given: Sequence[str]) -> bool:
    return "--format=json" in given or ("--format", "json") in pairwise(given)
