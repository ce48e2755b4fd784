"""What can be wrong between a study and its answers: runs of methods, what pages ask for, what may be shown."""

from collections.abc import Iterable

from qantar.errors.problems import check, did_you_mean, quoted

Wording = tuple[str, str]


@check("unknown-method", "error", "An analysis names a method that does not exist.", "See: qantar methods.")
def unknown_method(*, method: str, known: Iterable[str]) -> Wording:
    """Word a method that is not there."""
    return f"there is no method {quoted(method)}", did_you_mean(method, known)


@check("bad-setting", "error", "A setting of an analysis is not one its method takes.", "See: qantar methods ID.")
def bad_setting(*, why: str, hint: str) -> Wording:
    """Word a setting that is missing, unknown or of the wrong kind."""
    return why, hint


@check(
    "cannot-answer",
    "error",
    "A method cannot answer from the rows of this study.",
    "Add the rows it needs, change its settings, or leave the analysis out.",
)
def cannot_answer(*, why: str, hint: str) -> Wording:
    """Word the refusal of a method."""
    return why, hint


@check(
    "nothing-to-answer-from",
    "warning",
    "An analysis was left out: a table that its method needs has no rows.",
    "Add rows to the table, or leave the analysis out of analyses.yaml.",
)
def nothing_to_answer_from(*, method: str, table: str) -> Wording:
    """Word a table without rows."""
    return f"{method} needs rows in {table}, and there are none", "the analysis is left out until there are"


@check(
    "not-asked",
    "note",
    "A table has rows, and no analysis asks anything of them.",
    "Add an analysis to analyses.yaml; `qantar methods` lists what can be asked.",
)
def not_asked(*, table: str, methods: Iterable[str]) -> Wording:
    """Word rows that no page will show but the data page."""
    return f"no analysis asks anything of {table}", f"methods that do: {', '.join(methods)}"


@check(
    "rests-on-no-finding",
    "error",
    "A row rests on a finding that does not exist.",
    "Write findings/ID as findings.json has it. An id that was renamed belongs in aliases.csv.",
)
def row_without_finding(*, target: str, known: Iterable[str]) -> Wording:
    """Word a finding that no method gave and a row rests on."""
    return f"there is no finding {quoted(target)}", did_you_mean(target, known, all_when_few=False)


@check(
    "unknown-finding",
    "error",
    "A page asks for a finding or analysis that does not exist.",
    "Correct the id; findings.json and the Methods page list them. An id that was renamed belongs in aliases.csv.",
)
def unknown_finding(*, target: str, known: Iterable[str], what: str = "finding") -> Wording:
    """Word a finding or analysis that no method gave."""
    return f"there is no {what} {quoted(target)}", did_you_mean(target, known)


@check(
    "not-published",
    "error",
    "A page shows a row that may not be published.",
    "Take it out of the page: its tier, or the terms of its source, keep it private.",
)
def not_published(*, target: str) -> Wording:
    """Word a row that a page asks for and may not show."""
    return f"{quoted(target)} may not be published", "its tier, or the terms of its source, keep it private"


@check(
    "key-does-not-hold",
    "error",
    "A reference or key does not hold in the finished tables.",
    "Correct the row. If nothing is wrong with it, please report this: a check of single rows should have found it.",
)
def key_does_not_hold(*, what: str) -> Wording:
    """Word what the proof of keys found in the database."""
    return what, "every id must lead to a row, and no two rows may share a key"


@check(
    "withheld-named",
    "warning",
    "A text that is published names somebody who is withheld.",
    "Say it without the name, or make the tier public if they hold an office or acted in public.",
)
def withheld_named(*, column: str) -> Wording:
    """Word a published text with a withheld name in it, without repeating the name."""
    return f"{column} names somebody whose tier is withheld", "say it without the name"


@check(
    "page-does-not-hold",
    "warning",
    "A number on a page cannot be right, or disagrees with another.",
    "Read the place; `qantar audit` of the page tells more. Of two figures that disagree, either may be wrong.",
)
def page_does_not_hold(*, message: str, rule: str, expected: str) -> Wording:
    """Word what an audit finds on a study's own page."""
    return f"{message} ({rule})", f"would hold: {expected}"


@check(
    "manuscript-unread",
    "error",
    "The manuscript that study.yaml names cannot be read.",
    "Save it as text, Markdown, .docx or a PDF with a text layer; `qantar audit FILE` says the same of the file alone.",
)
def manuscript_unread(*, why: str, hint: str) -> Wording:
    """Word what the reader of manuscripts refused."""
    return f"the manuscript {why}", hint
