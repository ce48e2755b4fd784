"""Answers to what an import asks: from a YAML file, or from somebody who sits at a terminal."""

import sys
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from qantar.cli.output import Output
from qantar.errors.imports import ImportRefusedError
from qantar.errors.problems import plural
from qantar.formats.imported import Question

_HEAD = """\
# What the import could not tell. Answer after each colon and run the same command again: nothing was written yet.
# Where a line holds something already, that is only what the file looks like: read it, and mend it where it is wrong.
"""


def read_answers(path: Path) -> dict[str, str]:
    """Return the answers of a YAML file by name; a list has one answer a line. No file, no answers.

    Groups are opened: `type: {q1: single}` is `type.q1: single`. A line that is still empty is no answer.
    """
    return {name: text for name, text in _in_file(path).items() if text}


def _in_file(path: Path) -> dict[str, str]:
    """Return every line of a file of answers by its name, also those that are still empty."""
    import yaml

    try:
        if not path.exists():
            return {}
        value = yaml.load(path.read_text(encoding="utf-8-sig"), Loader=yaml.BaseLoader)  # noqa: S506 - texts alone
    except UnicodeDecodeError:
        raise ImportRefusedError.bad_answers_file(path, 1, "it is not UTF-8") from None
    except OSError as error:
        raise ImportRefusedError.unreadable(path, error.strerror or type(error).__name__) from None
    except yaml.YAMLError as error:
        mark = getattr(error, "problem_mark", None)
        line = mark.line + 1 if mark is not None else 1
        raise ImportRefusedError.bad_answers_file(path, line, "it is no YAML from here on") from None
    if value in (None, ""):
        return {}
    if not isinstance(value, dict):
        raise ImportRefusedError.bad_answers_file(path, 1, "it is no list of names with answers")
    return dict(_flat(value, ""))


def _flat(value: Mapping[str, Any], before: str) -> list[tuple[str, str]]:
    found: list[tuple[str, str]] = []
    for name, item in value.items():
        if isinstance(item, dict):
            found += _flat(item, f"{before}{name}.")
        elif isinstance(item, list):
            # A list of one must not be cut at a semicolon in it.
            found.append((f"{before}{name}", "\n".join(map(_listed, item)) + ("\n" if len(item) == 1 else "")))
        else:
            found.append((f"{before}{name}", str(item)))
    return found


def _listed(item: Any) -> str:  # noqa: ANN401 - what YAML made of a line of a list
    """Return an item of a list as it was written: `- other: Another` without quotation marks is a text as well.

    >>> _listed("Bread"), _listed({"other": "Another"})
    ('Bread', 'other: Another')
    """
    return "; ".join(f"{name}: {text}" for name, text in item.items()) if isinstance(item, dict) else str(item)


def write_questions(path: Path, answers: Mapping[str, str], questions: Sequence[Question], output: Output) -> None:
    """Write what is still asked: into a new file, or below what somebody wrote in one that is there, which stays."""
    from qantar.build.writing import write_whole
    from qantar.errors.disk import DiskError

    try:
        if not path.exists():
            write_whole(path, questions_file(answers, questions).encode("utf-8"))
            output.say(f"The open questions are in {path}: answer them there and run the same command again.")
            return
        there = _in_file(path)
        new = [question for question in questions if question.name not in there]
        if new:
            written = _added(path.read_bytes(), new)
            if written is None:
                output.say(f"{path} cannot be added to as it is written: add the questions above to it.")
                return
            write_whole(path, written)
    except OSError as error:
        raise DiskError.of(error, path) from error
    added = f"{plural(len(new), 'question')} more {'is' if len(new) == 1 else 'are'} now at the end of {path}"
    still = f"{plural(len(questions) - len(new), 'line')} of {path} is to be answered or mended still"
    output.say(f"{added if new else still}: answer there and run the same command again.")


def _added(before: bytes, questions: Sequence[Question]) -> bytes | None:
    """Return a file of answers with questions below what stands in it; None where its form does not allow that."""
    import yaml

    text = before.decode("utf-8-sig")
    end = "\r\n" if "\r\n" in text else "\n"
    more = ["", "# Asked since.", *_asked(questions)]
    text = text.rstrip() + end + end.join("\n".join(line.rstrip("\n") for line in more).split("\n")) + end
    try:
        value = yaml.load(text, Loader=yaml.BaseLoader)  # noqa: S506 - texts alone
    except yaml.YAMLError:
        return None
    names = dict(_flat(value, "")) if isinstance(value, dict) else {}
    return text.encode("utf-8") if all(question.name in names for question in questions) else None


def questions_file(answers: Mapping[str, str], questions: Sequence[Question]) -> str:
    """Return a YAML file with every open question, and the answers that were given already.

    >>> print(questions_file({}, [Question("type.q1", "One answer or several?", ("single", "multiple"))]))
    # What the import could not tell. ...
    <BLANKLINE>
    # One answer or several?
    # One of: single, multiple
    type.q1:
    <BLANKLINE>
    """
    lines = [_HEAD]
    for name, value in answers.items():
        lines.append(_line(name, value.split("\n")))
    lines += _asked(questions)
    return "\n".join(line.rstrip("\n") for line in lines) + "\n"


def _asked(questions: Sequence[Question]) -> list[str]:
    lines: list[str] = []
    for question in questions:
        lines += ["", *(f"# {line}" for line in question.text.splitlines())]
        lines += [f"# {seen}" for seen in question.seen]
        if question.choices:
            lines.append(f"# One of: {', '.join(question.choices)}")
        lines.append(_line(question.name, question.suggestion))
    return lines


def _line(name: str, values: Sequence[str]) -> str:
    import yaml

    if not values:
        return f"{_scalar(name)}:"
    value: Any = values[0] if len(values) == 1 else list(values)
    written: str = yaml.safe_dump({name: value}, allow_unicode=True, sort_keys=False, width=1000)
    return written


def _scalar(name: str) -> str:
    import yaml

    written: str = yaml.safe_dump({name: None}, allow_unicode=True, width=1000)
    return written.partition(": null")[0]


def at_a_terminal(output: Output) -> bool:
    """Say whether somebody can be asked."""
    return not output.json and sys.stdin.isatty() and sys.stderr.isatty()


def ask(questions: Sequence[Question], output: Output) -> dict[str, str]:
    """Ask somebody at a terminal each question in turn; an empty line takes what the file looks like, if anything."""
    found: dict[str, str] = {}
    for question in questions:
        output.say(question.text)
        for seen in question.seen:
            output.say(f"    {seen}")
        if question.choices:
            output.say(f"    one of: {', '.join(question.choices)}")
        if question.suggestion:
            output.say(f"    it looks like: {'; '.join(question.suggestion)} (Return takes it)")
        while not found.get(question.name):
            sys.stderr.write(f"{question.name}: ")
            sys.stderr.flush()
            line = sys.stdin.readline()
            if not line:
                raise KeyboardInterrupt
            found[question.name] = line.strip() or "\n".join(question.suggestion)
    return found
