"""Who answered, as far as a study may know it: a number that names nobody, a language, a weight, a stratum, a day."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field

from qantar.errors import survey_files
from qantar.formats.surveys.asking import Asking
from qantar.formats.surveys.grid import Grid
from qantar.formats.surveys.languages import tag_of
from qantar.formats.surveys.personal import left_out, looks_like_names, personal
from qantar.formats.surveys.questionnaire import ReadSurvey, Respondent

#: Number the rows in place of an id.
ROW = "row"
#: No column holds it.
NONE = "none"
_WEIGHT = re.compile(r"(?:\w*[_ ])?(?:weight|weights|wgt|wght|wt|вес|веса|салмақ)(?:[_ ]?\w*)?", re.IGNORECASE)
#: What of the design of a sample a file may hold: each is also the answer that names its column.
DESIGN = ("weight", "stratum", "cluster", "fpc", "cluster_2", "fpc_2")


@dataclass
class People:
    """The columns of a grid that are about the respondents and not about what they answered.

    `names` are the columns as a user names them, one for each; the first `skip` rows are headers. Each column that is
    spoken for stands in `used`.
    """

    grid: Grid
    names: Sequence[str]
    asked: Asking
    skip: int = 1
    used: set[int] = field(default_factory=set)

    def number(self, *names: str) -> int | None:
        """Return the number of the first of these columns that is there, capitals and marks aside."""
        for alike in (str, _plain):  # a column that is called just so comes before one that is nearly
            called = {alike(name): number for number, name in reversed(list(enumerate(self.names)))}
            for name in names:
                if alike(name) in called:
                    return called[alike(name)]
        return None

    def named(self, key: str) -> int | None:
        """Return the number of the column that an answer names; say so where there is none of that name."""
        name = self.asked.perhaps(key)
        if not name or (name == NONE and key in DESIGN):
            return None
        number = next((n for n, one in enumerate(self.names) if one == name), None)
        number = self.number(name) if number is None else number
        if number is None:
            line = self.grid.rows[0].line
            self.asked.faults.append(survey_files.absent_column(self.grid.file, line, name, self.names))
        return number

    def respondents(self, *usual: str) -> list[Respondent]:
        """Return the respondents, one a row, by the column that an answer or else the format names."""
        rows = self.grid.rows[self.skip :]
        if not rows:
            self.asked.faults.append(survey_files.no_rows(self.grid.file, self.grid.rows[-1].line))
        by_row = self.asked.perhaps("respondent") == ROW
        number = None if by_row else self.named("respondent")
        if number is None and not by_row:
            number = self.number(*usual)
        if number is None:
            if not by_row and usual:
                what = "Which column tells the respondents apart and names nobody? Answer row to number the rows."
                self.asked.one("respondent", what, suggestion=ROW)
            return [Respondent(str(place), row.line) for place, row in enumerate(rows, 1)]
        self.used.add(number)
        self.look(number)
        cells = self.grid.column(number, self.skip)
        what = personal(self.names[number], cells) or ("names" if looks_like_names(cells) else "")
        if what:
            line = self.grid.rows[0].line
            self.asked.faults.append(survey_files.respondents_named(self.grid.file, line, number + 1, what))
        return [Respondent(row.cells[number], row.line) for row in rows]

    def look(self, number: int) -> None:
        """Say which respondents stand twice, or nowhere."""
        first: dict[str, int] = {}
        for row in self.grid.rows[self.skip :]:
            id_ = row.cells[number]
            if not id_:
                self.asked.faults.append(survey_files.no_respondent(self.grid.file, row.line, number + 1))
            elif id_ in first:
                at = (self.grid.file, row.line, number + 1)
                self.asked.faults.append(survey_files.respondent_twice(*at, first[id_]))
            first.setdefault(id_, row.line)

    def set_aside(self, found: ReadSurvey) -> None:
        """Set aside what is personal and what the user leaves out, and say so."""
        keep = set(self.asked.listed("keep"))
        leave = set(self.asked.listed("leave_out"))
        for number, name in enumerate(self.names):
            if number in self.used or name in keep:
                continue
            if name in leave:
                self.used.add(number)
                found.left_out.append(f'The column "{name}" was left out, as you said.')
            elif what := personal(name, self.grid.column(number, self.skip)):
                self.used.add(number)
                found.left_out.append(left_out(name, what))

    def describe(self, found: ReadSurvey, language: str = "") -> None:
        """Fill the language, weight, stratum and so on of each respondent; `language` is the usual column of one."""
        self._ask_for_weight()
        for key in DESIGN:
            self._design(found, key, self.named(key))
        for place, name in enumerate(self.asked.listed("replicates"), 1):
            number = self.number(name)
            if number is None:
                line = self.grid.rows[0].line
                self.asked.faults.append(survey_files.absent_column(self.grid.file, line, name, self.names))
            self._design(found, f"weight.{place}", number)
        self._languages(found, language)

    def _ask_for_weight(self) -> None:
        """Ask whether a column that is called so holds weights: unweighted, their answers would not be the survey's."""
        like = [
            name
            for number, name in enumerate(self.names)
            if number not in self.used
            and _WEIGHT.fullmatch(name.strip())
            and all(_is_number(cell) for cell in self.grid.column(number, self.skip) if cell)
        ]
        if like:
            self.asked.one("weight", "Which column holds the weights? Answer none if none does.", suggestion=like[0])

    def _design(self, found: ReadSurvey, key: str, number: int | None) -> None:
        if number is None:
            return
        self.used.add(number)
        for one, row in zip(found.respondents, self.grid.rows[self.skip :], strict=True):
            one.design[key] = row.cells[number]

    def _languages(self, found: ReadSurvey, usual: str) -> None:
        number = self.number(usual) if usual else None
        said = self.asked.perhaps("answered_in")
        if number is None and not said:
            if len(found.languages) == 1:
                said = found.languages[0]
            elif found.languages:
                what = (
                    "In which language did each person answer? Name the column that says it, or give one tag for all "
                    "of them, or say unknown."
                )
                self.asked.one("answered_in", what)
                return
        if said == "unknown":
            return
        if said and (tag := tag_of(said)) and self.number(said) is None:
            for one in found.respondents:
                one.language = tag
            return
        number = self.named("answered_in") if said else number
        if number is None:
            return
        self.used.add(number)
        for one, row in zip(found.respondents, self.grid.rows[self.skip :], strict=True):
            if name := row.cells[number]:
                one.language = tag_of(name) or tag_of(
                    self.asked.one(f"language.{name}", f'Which language is "{name}"? Give its tag: en, ru, kk, fr.')
                )
        tags = [one.language for one in found.respondents if one.language]
        found.languages = tuple(dict.fromkeys([*found.languages, *tags]))

    def dates(self, *names: str) -> str:
        """Return when answers came in, as EDTF, from the first of these columns that holds days written year first."""
        for name in names:
            number = self.number(name)
            if number is None:
                continue
            days = [
                match[0].replace("/", "-")
                for cell in self.grid.column(number, self.skip)
                if (match := _DAY.match(cell))
            ]
            if days:
                first, last = min(days), max(days)
                return first if first == last else f"{first}/{last}"
        return ""


_DAY = re.compile(r"\d{4}[-/](?:0[1-9]|1[0-2])[-/](?:0[1-9]|[12]\d|3[01])")


def _plain(name: str) -> str:
    return re.sub(r"[\W_]+", "", name).casefold()


def _is_number(cell: str) -> bool:
    return re.fullmatch(r"\d+(?:[.,]\d+)?(?:[eE][+-]?\d+)?", cell) is not None
