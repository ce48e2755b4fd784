"""What a command says: its answer on stdout, as text or one JSON document; progress and errors on stderr."""

import json
import os
import sys
from collections.abc import Mapping
from typing import Any

from qantar.build.building import as_json
from qantar.errors import Problem, QantarError, StudyProblemsError

_COLOURS = {"error": "31", "warning": "33", "note": "36", "bold": "1"}


class Output:
    """The two ways out of a command, in the format that was asked for."""

    def __init__(self, format_: str = "text") -> None:
        self.json = format_ == "json"

    def line(self, text: str = "") -> None:
        """Write one line of an answer; nothing where the answer is a JSON document."""
        if not self.json:
            _write(sys.stdout, text)

    def document(self, value: Mapping[str, Any]) -> None:
        """Write the one JSON document; nothing where the answer is text."""
        if self.json:
            _write(sys.stdout, json.dumps(value, ensure_ascii=False, indent=1))

    def say(self, text: str) -> None:
        """Tell of progress, or of what went wrong: on stderr, in either format."""
        _write(sys.stderr, text)

    def progress(self, text: str) -> None:
        """Tell what is being done, to somebody who sits and waits."""
        if sys.stderr.isatty():
            self.say(f"  {text}")

    def error(self, error: QantarError) -> None:
        """Say what is wrong and the next move."""
        self.failure(error.message, error.hint)

    def failure(self, message: str, hint: str) -> None:
        """Say what went wrong in both formats."""
        self.document({"error": {"message": message, "hint": hint}})
        self.say(f"{self.colour('qantar:', 'error', sys.stderr)} {message}" + (f"\n  {hint}" if hint else ""))

    def study_problems(self, error: StudyProblemsError) -> None:
        """List the problems that kept something from being done."""
        self.document({"error": {"message": error.message, "hint": error.hint}, "problems": as_json(error.problems)})
        if not self.json:
            for problem in error.problems:
                self.say(self.problem(problem, sys.stderr))
        self.say(f"{self.colour('qantar:', 'error', sys.stderr)} {error.message}, so nothing was written")

    def study_errors(self, error: StudyProblemsError) -> None:
        """List the problems of a study for somebody who is about to mend them."""
        for problem in error.problems:
            self.say(self.problem(problem, sys.stderr))
        self.say(f"{error.message}: the last good site stays")

    def flush(self) -> None:
        """Let whoever waits for the answer have it now, before the command ends."""
        sys.stdout.flush()

    def problem(self, problem: Problem | Mapping[str, Any], stream: Any = None) -> str:  # noqa: ANN401 - a text stream
        """Word a problem for a terminal: where, how grave, what, and the hint on a line of its own."""
        found = problem if isinstance(problem, Mapping) else as_json([problem])[0]
        place = self.colour(f"{found['file']}:{found['line']}:{found['column']}:", "bold", stream)
        grave = self.colour(f"{found['severity']}:", found["severity"], stream)
        text = f"{place} {grave} {found['message']} [{found['id']}]"
        return f"{text}\n    {found['hint']}" if found["hint"] else text

    def colour(self, text: str, name: str, stream: Any = None) -> str:  # noqa: ANN401 - a text stream
        """Colour a text where it goes to a terminal that wants colours."""
        to = stream if stream is not None else sys.stdout
        if os.environ.get("NO_COLOR") or os.environ.get("TERM") == "dumb" or not to.isatty():
            return text
        return f"\x1b[{_COLOURS[name]}m{text}\x1b[0m"


def _write(stream: Any, text: str) -> None:  # noqa: ANN401 - a text stream
    try:
        stream.write(text + "\n")
    except UnicodeEncodeError:  # a terminal that lacks some letters still gets the rest
        encoding = stream.encoding or "ascii"
        stream.write(text.encode(encoding, "backslashreplace").decode(encoding) + "\n")
