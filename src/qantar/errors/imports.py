"""What can be wrong with a file that is to be imported: as a whole, in its columns, in single rows."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from qantar.errors.failures import QantarError
from qantar.errors.problems import did_you_mean, plural, quoted


@dataclass(frozen=True, slots=True, order=True)
class FileProblem:
    """What is wrong at one place of a file: the line and the number of the column, both from 1.

    Line and column are 0 where `file` is an option of the command, which was left out.
    """

    file: str
    line: int
    column: int
    message: str
    hint: str = ""

    def __str__(self) -> str:
        place = f"{self.file}:{self.line}:{self.column}" if self.line else self.file
        text = f"{place}: {self.message}"
        return f"{text}\n    {self.hint}" if self.hint else text


class ImportFileError(QantarError):
    """A file cannot be imported as it is; `problems` lists all that is wrong. Nothing was written."""

    exit_code = 1

    def __init__(self, problems: Sequence[FileProblem], questions: Sequence[object] = ()) -> None:
        # Those of one place keep their order: that more of the same follow is said last.
        self.problems = sorted(problems, key=lambda one: (one.file, one.line, one.column))
        #: What must be answered besides, so that all is told at once.
        self.questions = list(questions)
        found = plural(len(self.problems), "problem")
        one = self.problems[0]
        # An option that was left out has no problems of its own: those are of the file that stands after it.
        named = next((problem.file for problem in self.problems if problem.line), "the import")
        message = str(one).partition("\n")[0] if len(self.problems) == 1 else f"{named} has {found}"
        super().__init__(message, one.hint if len(self.problems) == 1 else "each is told with its line and column")


class ImportRefusedError(QantarError):
    """An import was asked for that cannot be done in this way; nothing was written."""

    exit_code = 2

    @classmethod
    def no_file(cls, path: Path) -> "ImportRefusedError":
        """Say that there is no such file."""
        return cls(f"there is no file {path}", "check the spelling of its path")

    @classmethod
    def a_folder(cls, path: Path) -> "ImportRefusedError":
        """Say that the path is a folder."""
        return cls(f"{path} is a folder, and one file is imported at a time", "name a file in it")

    @classmethod
    def unreadable(cls, path: Path, why: str) -> "ImportRefusedError":
        """Say that a file may not be read."""
        return cls(f"{path} cannot be read: {why}", "look at its permissions")

    @classmethod
    def no_study(cls) -> "ImportRefusedError":
        """Say that an import needs a study."""
        return cls("nothing says into which study", "add --into STUDY, the folder that holds study.yaml")

    @classmethod
    def bad_name(cls, name: str, near: str) -> "ImportRefusedError":
        """Say how the name under which a file is imported must be written."""
        hint = f"write --name {near}" if near else "for example: --name acled-2024"
        return cls(f"{quoted(name)} is no name: it takes small letters, digits and hyphens", hint)

    @classmethod
    def bad_answer(cls, text: str) -> "ImportRefusedError":
        """Say how an answer is written."""
        return cls(f"{quoted(text)} is no answer", "write --answer NAME=VALUE")

    @classmethod
    def bad_answers_file(cls, path: Path, line: int, why: str) -> "ImportRefusedError":
        """Say that a file of answers cannot be read."""
        return cls(
            f"{path}:{line}: the file of answers cannot be read: {why}", "write NAME: VALUE, one a line, in UTF-8"
        )

    @classmethod
    def no_questionnaire(cls, format_: str) -> "ImportRefusedError":
        """Say that a format has its questionnaire in the file itself."""
        return cls(f"{format_} takes no --questionnaire: the file says it all", "leave --questionnaire out")

    @classmethod
    def no_list(cls, format_: str) -> "ImportRefusedError":
        """Say that a survey has one place in a study, however large it is."""
        return cls(f"{format_} is no list of events: --large and --small have no meaning for it", "leave them out")

    @classmethod
    def needs(cls, what: str, extra: str) -> "ImportRefusedError":
        """Say what must be installed to read files of a format."""
        return cls(f"{what}, which is not installed", f'pip install "qantar[{extra}]"')

    @classmethod
    def unknown_answer(cls, format_: str, name: str, known: Sequence[str]) -> "ImportRefusedError":
        """Say that a format asks nothing of this name."""
        hint = did_you_mean(name, list(known)) if known else f"{format_} asks nothing: leave --answer out"
        return cls(f"{format_} asks nothing called {quoted(name)}", hint)

    @classmethod
    def unknown_choice(cls, name: str, value: str, choices: Sequence[str]) -> "ImportRefusedError":
        """Say that an answer is none of those that a question takes."""
        return cls(f"{quoted(value)} is no answer to {name}", did_you_mean(value, list(choices)))

    @classmethod
    def no_mapping(cls, format_: str) -> "ImportRefusedError":
        """Say that a format takes no mapping."""
        return cls(f"{format_} knows its columns: it takes no --mapping", "leave --mapping out")

    @classmethod
    def there_already(cls, files: Sequence[str]) -> "ImportRefusedError":
        """Refuse to write over files that are in the study and say something else."""
        shown = ", ".join(files[:3]) + (f" and {len(files) - 3} more" if len(files) > 3 else "")
        return cls(
            f"{shown}: already in the study, with another content",
            "choose another --name, or add --replace to put the new rows in their place",
        )

    @classmethod
    def other_home(cls, name: str, *, large: bool) -> "ImportRefusedError":
        """Refuse to keep the events of one list in two places, where each would be counted twice."""
        where = f"data/{name}" if large else "events.csv"
        return cls(
            f"the study has events of this list in {where}: elsewhere they would count twice",
            "leave out --large, --small and map; or take the rows out there first; or choose another --name",
        )

    @classmethod
    def study_table(cls, file: str, why: str) -> "ImportRefusedError":
        """Say that a table of the study is in no state to be added to."""
        return cls(f"{file} cannot be added to: {why}", "mend what qantar check says of it, then import again")


# The file as a whole


def empty(file: str) -> FileProblem:
    """Word a file without anything in it."""
    return FileProblem(file, 1, 1, "the file is empty", "download it again; a whole file begins with its columns")


def web_page(file: str) -> FileProblem:
    """Word a page of the web that was saved under the name of a table."""
    hint = "log in where it is offered, download the file itself, and look that it opens as a table"
    return FileProblem(file, 1, 1, "this is a page of the web (HTML), not a table", hint)


def other_kind(file: str, what: str, hint: str) -> FileProblem:
    """Word a file of another kind: a workbook, an archive."""
    return FileProblem(file, 1, 1, f"this is {what}, not a table as text", hint)


def cut_off(file: str, line: int, why: str) -> FileProblem:
    """Word a file that ends in the middle."""
    return FileProblem(file, line, 1, f"the file ends in the middle of a row: {why}", "download it again, whole")


def no_rows(file: str) -> FileProblem:
    """Word a table that has columns and no rows."""
    return FileProblem(file, 1, 1, "the file has columns and no rows", "choose a period or place that has some")


def broken_row(file: str, line: int, has: int, wants: int, rows: int = 1) -> FileProblem:
    """Word rows that have more or fewer cells than the header, told at the first of them."""
    more = f" (and {plural(rows - 1, 'more row')})" if rows > 1 else ""
    hint = "a cell that holds the sign between cells must stand in quotation marks; or the file is cut short"
    return FileProblem(file, line, min(has, wants) or 1, f"{plural(has, 'cell')} instead of {wants}{more}", hint)


def not_text(file: str, line: int) -> FileProblem:
    """Word bytes that are no text in any encoding that is tried."""
    return FileProblem(file, line, 1, "these bytes are no text", "save the file again as UTF-8, or download it again")


# Its columns


def missing_column(file: str, name: str, has: Sequence[str], what: str = "") -> FileProblem:
    """Word a column that a format needs and the file lacks, with the nearest that it has."""
    from qantar.errors.problems import nearest

    near = nearest(name, list(has))
    shown = ", ".join(repr(one) for one in near)
    hint = f"the nearest it has: {shown}; rename it if that is it" if near else f"it has: {_few(has)}"
    said = f" ({what})" if what else ""
    return FileProblem(file, 1, 1, f"the column {name!r} is not there{said}", hint)


def no_dates(file: str, has: Sequence[str]) -> FileProblem:
    """Word a list of events of which no column can be told to hold dates."""
    hint = f"it has: {_few(has)}; if one of them says when each event was, be it the year alone, name it in a mapping: "
    hint += "a file with the lines «column,value,field,becomes,lost» and «ITS NAME,,date,,», given with --mapping"
    return FileProblem(file, 1, 1, "no column holds the dates of the events", hint)


def no_header(file: str, line: int, empty: int, width: int) -> FileProblem:
    """Word a table over whose header something else stands."""
    message = f"the names of the columns should stand here, and {empty} of the {width} cells are empty"
    return FileProblem(file, line, 1, message, "delete what stands above the names of the columns")


def years_in_head(file: str, years: Sequence[str]) -> FileProblem:
    """Word a table of tallies that has a column for each year instead of a row."""
    message = f"the years stand in the head, a column each: {_few(years)}"
    hint = "write a row for each place and year, with the columns place, year and what was counted"
    return FileProblem(file, 1, 1, message, hint)


def unknown_layout(file: str, format_: str, has: Sequence[str], wants: Sequence[str]) -> FileProblem:
    """Word a file whose columns are those of another list."""
    message = f"these are not the columns of {format_}; it has: {_few(has)}"
    return FileProblem(
        file, 1, 1, message, f"expected: {_few(wants)}; for any other list use: qantar import events-csv"
    )


def repeated_column(file: str, column: int, name: str) -> FileProblem:
    """Word a column whose name stands twice."""
    return FileProblem(file, 1, column, f"a second column is called {name!r}", "rename or delete one of the two")


# Its rows


def bad_value(file: str, line: int, column: int, what: str, hint: str = "") -> FileProblem:
    """Word a cell that cannot be what its column holds."""
    return FileProblem(file, line, column, what, hint)


def repeated_id(file: str, line: int, column: int, id_: str, first: int) -> FileProblem:
    """Word an id that two different rows have."""
    message = f"the id {quoted(id_)} is also that of line {first}, which says something else"
    hint = "the list names two events alike: give one another id; or leave the id out of the mapping, if you have one"
    return FileProblem(file, line, column, message, hint)


def _few(names: Sequence[str]) -> str:
    shown = ", ".join(names[:12])
    return f"{shown} and {len(names) - 12} more" if len(names) > 12 else shown or "none"
