"""What can be wrong with a file of a survey program: the file as a whole, its columns, and single cells of it."""

from collections.abc import Iterable, Sequence
from dataclasses import replace

from qantar.errors.imports import FileProblem
from qantar.errors.problems import did_you_mean, plural, quoted


def missing(file: str) -> FileProblem:
    """Say that there is no such file."""
    return FileProblem(file, 1, 1, "there is no such file", "check the spelling and the folder")


def unreadable(file: str, why: str) -> FileProblem:
    """Say that the system does not let the file be read."""
    return FileProblem(file, 1, 1, f"the file cannot be read: {why}", "is it a folder? look at its permissions")


def empty(file: str) -> FileProblem:
    """Say that a file holds nothing."""
    return FileProblem(file, 1, 1, "the file is empty", "export it again: the download may have been broken off")


def web_page(file: str) -> FileProblem:
    """Say that a page of the web stands where an export should."""
    hint = "sign in there and download the export again: what was saved is perhaps the page that asks to sign in"
    return FileProblem(file, 1, 1, "this is a page of the web and not the export", hint)


def other_kind(file: str, what: str, wanted: str, hint: str) -> FileProblem:
    """Say which other kind of file this is."""
    return FileProblem(file, 1, 1, f"this is {what}, and {wanted} is wanted", hint)


def damaged(file: str, why: str, hint: str) -> FileProblem:
    """Say that a file is damaged."""
    return FileProblem(file, 1, 1, f"the file is damaged: {why}", hint)


def null_byte(file: str, line: int) -> FileProblem:
    """Say that a file is no text."""
    hint = "export it again as CSV or .xlsx"
    return FileProblem(file, line, 1, "the file holds a null byte, so it is not text", hint)


def broken_quotes(file: str, line: int) -> FileProblem:
    """Say that a quoted cell never ends."""
    hint = "export the file again; a quotation mark within a quoted cell is written twice"
    return FileProblem(file, line, 1, "a quoted cell begins here and never ends, so cells cannot be told apart", hint)


def uneven_row(file: str, line: int, has: int, wants: int) -> FileProblem:
    """Say that a row has more or fewer cells than the header."""
    hint = "export the file again; if somebody edited it, a cell that holds a comma must stand in quotation marks"
    what = f"the row has {plural(has, 'cell')} and the header {wants}"
    return FileProblem(file, line, min(has, wants) + 1, what, hint)


def no_rows(file: str, header: int) -> FileProblem:
    """Say that a file has a header and nothing below it."""
    what = "nobody's answers are here: the header is the last line"
    return FileProblem(file, header + 1, 1, what, "export the responses, not the empty form")


def wrong_header(file: str, what: str, hint: str) -> FileProblem:
    """Say that the first lines are not those of this format."""
    return FileProblem(file, 1, 1, what, hint)


def repeated_header(file: str, line: int, column: int, name: str, first: int) -> FileProblem:
    """Say that two columns have one name."""
    hint = "rename one of the two in the survey program and export again, or in the file"
    return FileProblem(file, line, column, f"column {first} is called {quoted(name)} too", hint)


def unknown_column(file: str, line: int, column: int, name: str, known: Iterable[str], holds: str = "") -> FileProblem:
    """Say that a column belongs to no question; `holds` says how it is named where it holds something else."""
    hint = did_you_mean(name, known, all_when_few=False)
    more = "add it to the questionnaire, or leave it out with: --answer leave_out=NAME"
    more += f"; {holds}" if holds else ""
    return FileProblem(file, line, column, f"no question has a column {quoted(name)}", f"{hint} {more}".strip())


def absent_column(file: str, line: int, name: str, known: Iterable[str]) -> FileProblem:
    """Say that a column which is named is not in the file."""
    return FileProblem(file, line, 1, f"there is no column {quoted(name)}", did_you_mean(name, known))


def unknown_code(file: str, line: int, column: int, question: str, value: str, known: Iterable[str]) -> FileProblem:
    """Say that an answer is none of the options; `value` is empty where it may be somebody's own words."""
    what = f"{quoted(value)} is no answer to {question}" if value else f"this is no answer to {question}"
    listed = ", ".join(repr(one) for one in list(known)[:12])
    hint = did_you_mean(value, known) if value else f"the questionnaire has: {listed}"
    return FileProblem(file, line, column, what, f"{hint}; or add the answer to the questionnaire".lstrip("; "))


def not_chosen_or_not(file: str, line: int, column: int, name: str) -> FileProblem:
    """Say that a cell of an option's own column says neither that it was chosen nor that it was not."""
    hint = "1, yes, Y, true or the words of the option mean chosen; 0, no, N, false or nothing mean not chosen"
    return FileProblem(file, line, column, f"this does not say whether {name} was chosen", hint)


def not_a_number(file: str, line: int, column: int, question: str) -> FileProblem:
    """Say that the answer to a question for a number is none."""
    hint = f"correct it, or say that the question takes words: --answer type.{question}=open"
    return FileProblem(file, line, column, f"{question} asks for a number, and this is none", hint)


def missing_as_number(file: str, line: int, column: int, name: str, id_: str, code: str, label: str) -> FileProblem:
    """Say that a value which the file calls missing would be counted into the mean of a number."""
    shown = f" ({quoted(label)})" if label else ""
    what = (
        f"{code}{shown} was said to be an answer to {name}, whose answers are numbers: means would count it as {code}"
    )
    hint = (
        f"say that it is no number of {name}: --answer missing.{name}.{code}=missing (or refused, or not shown); or, "
        f"if all answers have labels, that one of them was chosen: --answer type.{id_}=single"
    )
    return FileProblem(file, line, column, what, hint)


def disagreeing_layouts(file: str, line: int, column: int, question: str) -> FileProblem:
    """Say that the joined cell of a question and its columns of single options differ."""
    hint = "export the file again, or leave one of the two layouts out"
    return FileProblem(file, line, column, f"the joined answers to {question} and its single columns disagree", hint)


def respondent_twice(file: str, line: int, column: int, first: int) -> FileProblem:
    """Say that two rows are of one respondent."""
    return FileProblem(
        file,
        line,
        column,
        f"line {first} is of the same respondent",
        "keep the row that counts; if both do, name another column with --answer respondent=COLUMN, or number the rows "
        "with --answer respondent=row",
    )


def no_respondent(file: str, line: int, column: int) -> FileProblem:
    """Say that a row does not say whose answers it holds."""
    hint = "number the rows with --answer respondent=row"
    return FileProblem(file, line, column, "this row does not say whose answers it holds", hint)


def bad_code_row(file: str, line: int, column: int, what: str, hint: str) -> FileProblem:
    """Say what is wrong with a row of a questionnaire or codebook."""
    return FileProblem(file, line, column, what, hint)


def bad_answer(key: str, value: str, choices: Iterable[str]) -> FileProblem:
    """Say that what was said to a question is none of its answers."""
    return FileProblem(f"--answer {key}", 1, 1, f"{quoted(value)} cannot be the answer", did_you_mean(value, choices))


def unknown_answer(key: str, known: Iterable[str]) -> FileProblem:
    """Say that something was told that nobody asked."""
    return FileProblem(f"--answer {key}", 1, 1, "nothing of this name is asked", did_you_mean(key, known))


def other_encoding(file: str, line: int, encoding: str, key: str) -> FileProblem:
    """Say that a file is not in the encoding that was named."""
    return FileProblem(file, line, 1, f"this is not {encoding}", f"name another encoding: --answer {key}=NAME")


def no_questionnaire(what: str, where: str) -> FileProblem:
    """Say that a file goes with the data, and was not given."""
    return FileProblem("--questionnaire", 0, 0, f"{what} is needed to read the data", where)


def broken_xml(file: str, line: int, column: int) -> FileProblem:
    """Say where a structure can no longer be read."""
    return FileProblem(file, line, column, "the file is damaged from here on", "export the structure again as .lss")


def not_one_table(file: str, tables: Sequence[str]) -> FileProblem:
    """Say that an archive does not hold one table and no other."""
    listed = ", ".join(tables[:6])
    what = f"the archive holds {len(tables)} tables ({listed})" if tables else "the archive holds no table"
    return FileProblem(file, 1, 1, what, "unpack it, and import the file that has the answers")


def too_large(file: str, largest: int) -> FileProblem:
    """Say that a file unpacks to more than a survey has."""
    return FileProblem(file, 1, 1, f"it would unpack to more than {largest // 1024**2:,} MB", "is it the right file?")


def respondents_named(file: str, line: int, column: int, what: str) -> FileProblem:
    """Say that the column which tells the respondents apart says who they are."""
    hint = "name another column with --answer respondent=COLUMN, or number the rows with --answer respondent=row"
    return FileProblem(file, line, column, f"this column would tell respondents apart by their {what}", hint)


def alike_together(problems: Sequence[FileProblem]) -> list[FileProblem]:
    """Return what is wrong, with what is wrong alike in one column told once, and the lines that it holds for named.

    >>> wrong = [FileProblem("a.csv", line, 2, "'7' is no answer to why") for line in (3, 4, 9)]
    >>> print(alike_together(wrong)[0])
    a.csv:3:2: '7' is no answer to why (so too in 2 more lines: 4, 9)
    """
    alike: dict[tuple[str, int, str, str], list[FileProblem]] = {}
    for problem in problems:
        alike.setdefault((problem.file, problem.column, problem.message, problem.hint), []).append(problem)
    found: list[FileProblem] = []
    for first, *others in alike.values():
        # Two are read as fast as one that speaks of two.
        if len(others) < 2:
            found += [first, *others]
            continue
        lines = ", ".join(str(one.line) for one in others[:20]) + (" ..." if len(others) > 20 else "")
        message = f"{first.message} (so too in {plural(len(others), 'more line')}: {lines})"
        found.append(replace(first, message=message))
    return sorted(found)
