"""pages/*.md: the author's text, with its title, the figures it asks for, and the numbers that stand bare in it."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any

from qantar.errors import At, Problem, meaning, reading, records
from qantar.study.cells import read_record
from qantar.study.csvfile import read_text
from qantar.study.fields import ID_PATTERN, Lines, Text, column
from qantar.study.record import Record
from qantar.study.yamlfile import parse_yaml
from qantar.values.dates import Edtf
from qantar.values.numbers import find_numbers
from qantar.values.prose_dates import find_dates

if TYPE_CHECKING:
    from qantar.study.study import Study


class Front(Record):
    """What stands between the two lines of hyphens at the head of a page."""

    title: Text = column("The title of the page.", required=True, public=True)
    standfirst: Text | None = column("One or two sentences under the title.", public=True)
    menu: Text | None = column("A shorter title, for the menu.", public=True)
    answers: Lines = column(
        "On the overview: the findings whose verdicts stand first, in this order.", default=(), public=True
    )


@dataclass(frozen=True, slots=True)
class Reference:
    """A figure or statement that a page asks for: `[[target]]`, or `![[target]]` for a chart.

    What a statement says in the study's own words, `[[statements/id.text]]`, has the statement as its target.
    """

    target: str
    at: At
    chart: bool


@dataclass(frozen=True, slots=True)
class Link:
    """A link to where a record is shown: `[text](table/id)`."""

    target: str
    at: At


@dataclass(frozen=True)
class Page:
    """One page of the author's: `body` is Markdown and begins on the line `body_line` of the file."""

    name: str
    path: Path
    file: str
    #: title; standfirst, menu and answers where they are given.
    front: dict[str, Any]
    body: str
    body_line: int
    text: str
    references: list[Reference] = field(default_factory=list)
    links: list[Link] = field(default_factory=list)


_FRONT = re.compile(r"---[ \t]*\r?\n(?P<front>.*?)^---[ \t]*(?:\r?\n|\Z)", re.DOTALL | re.MULTILINE)
_REFERENCE = re.compile(r"(?P<chart>!?)\[\[(?P<target>[^\[\]\n]*)\]\]")
#: The tables whose rows a page may show: `[[claims/id]]`.
RECORDS = ("claims", "statements")
#: After a statement's id it asks for what was said in the study's own words, also where there is a quote.
OWN_WORDS = ".text"
_ID = r"[A-Za-z0-9]+(?:[-_.][A-Za-z0-9]+)*"
_TARGET = re.compile(rf"(?:(?:{'|'.join(RECORDS)})/)?{_ID}")
#: What a chart may be of: an analysis or a finding, or rows: `![[cases/id]]`, `![[cases/id;id]]`.
_CHART_TARGET = re.compile(rf"{_ID}(?:/{_ID}(?: *; *{_ID})*)?")
#: A link to a record, as nothing on the web is written: no colon, no dot before the slash.
_LINK = re.compile(r"\]\((?P<target>[a-z_]+/[^\s()]+)(?:[ \t]+\"[^\"\n]*\")?\)")
#: Figures of rows that a page may ask for, and what each shows.
RECORD_CHARTS: tuple[tuple[str, str], ...] = (
    ("cases", "all cases as lanes on one scale"),
    ("cases/ID", "one case: its steps, and each version beside the others, behind the name of who asserts it"),
    ("cases/ID;ID", "some cases as lanes; a kind of cases (`prosecution`) stands for all of that kind"),
    ("laws", "whose power grew and whose shrank, change by change"),
    ("laws/ID", "the instrument that a row is of; a power (`term-length`) stands for all that moves it"),
    ("media", "outlets over time: who founded, owned, led and closed each; `media/ID;ID` for some"),
    (
        "offices/WINDOW",
        "who held which office in a named period of study.yaml, of the state bodies in which one changed",
    ),
    ("offices/WINDOW;ID;ID", "the same of the bodies named, in their order"),
    ("commitments", "the board of promises; of an area, of one who promised, or single ones as `commitments/ID`"),
)
_CODE = re.compile(
    r"^ {0,3}(?P<fence>`{3,}|~{3,})[^\n]*\n.*?(?:^ {0,3}(?P=fence)[`~]*[ \t]*$|\Z)"
    r"|(?<!`)(?P<ticks>`+)(?!`).+?(?<!`)(?P=ticks)(?!`)",
    re.DOTALL | re.MULTILINE,
)
#: Digits that are no statement: addresses, tags, footnote marks, numbering of lists and headings.
_NO_STATEMENT = re.compile(
    r"<!--.*?-->|</?[A-Za-z][^>\n]*>|<https?://[^>\n]*>|https?://[^\s)\]>]+|\]\([^)\n]*\)|^ {0,3}\[[^\]\n]+\]:[^\n]*"
    r"|\[\^[^\]\n]+\]|^[ \t>]*\d{1,9}[.)](?=[ \t])|^ {0,3}#{1,6}[ \t]+\d+(?:\.\d+)*[.)]?(?=[ \t])|&#x?[0-9A-Fa-f]+;"
    # Names: COVID-19, AK-47, mid-2019.
    r"|(?<=[^\W\d_]-)\d+\b",
    re.DOTALL | re.MULTILINE,
)


def read_page(path: Path, file: str) -> tuple[Page | None, list[Problem]]:
    """Return a page, or None if it cannot be read, and what is wrong with it."""
    text, problems = read_text(path, file)
    if text is None:
        return None, problems
    match = _FRONT.match(text)
    if match is None:
        begun = text.startswith("---")
        why = "no line --- ends its beginning" if begun else "the page does not begin with a line ---"
        return None, [reading.page_front_matter(At(file), why=f"{why}, so it has no title")]
    yaml = parse_yaml(match["front"], file, first_line=2)
    if yaml.value is None:
        missing = [reading.page_front_matter(At(file, 2), why="the page has no title")]
        return None, yaml.problems or missing
    front, found = read_record(Front, yaml.value, lambda loc, key: (yaml.key_at if key else yaml.at)(loc))
    problems = [*yaml.problems, *found]
    if front is None:
        return None, problems
    body_line = text.count("\n", 0, match.end()) + 1
    said = {name: value for name, value in front.model_dump().items() if value}
    page = Page(path.stem, path, file, said, text[match.end() :], body_line, text)
    page.references.extend(
        Reference(id_, yaml.at(("answers", place)), chart=False) for place, id_ in enumerate(front.answers)
    )
    problems.extend(_read_references(page))
    return page, problems


def statement_of(target: str) -> str:
    """Return the id of the statement that is asked for in the study's own words, or nothing.

    >>> statement_of("statements/mayor-denies.text"), statement_of("statements/mayor-denies")
    ('mayor-denies', '')
    """
    table, _, id_ = target.partition("/")
    return id_.removesuffix(OWN_WORDS) if table == "statements" and id_.endswith(OWN_WORDS) else ""


def _read_references(page: Page) -> Iterator[Problem]:
    shown = _blanked(page.text, _CODE)
    position = _Positions(page.text, page.file)
    for match in _REFERENCE.finditer(shown):
        at = position.at(match.start())
        target, chart = match["target"].strip(), bool(match["chart"])
        if not target:
            yield meaning.bad_reference(at, why="these double brackets are empty")
        elif not (_CHART_TARGET if chart else _TARGET).fullmatch(target):
            why = "these double brackets name neither a finding nor claims/id nor statements/id"
            yield meaning.bad_reference(at, why=why)
        elif chart and not _alone(shown, match):
            yield meaning.bad_reference(at, why="a chart stands alone on its line")
        else:
            said = statement_of(target)
            page.references.append(Reference(f"statements/{said}" if said else target, at, chart))
    page.links.extend(Link(match["target"], position.at(match.start("target"))) for match in _LINK.finditer(shown))
    for match in re.finditer(r"\[\[", _blanked(shown, _REFERENCE)):
        yield meaning.bad_reference(position.at(match.start()), why="these double brackets are not closed on this line")


def _alone(text: str, match: re.Match[str]) -> bool:
    start = text.rfind("\n", 0, match.start()) + 1
    end = text.find("\n", match.end())
    around = text[start : match.start()] + text[match.end() : end if end >= 0 else len(text)]
    return not around.strip()


def _blanked(text: str, pattern: re.Pattern[str]) -> str:
    """Return a text with all that a pattern finds replaced by blanks, so that places stay the same."""
    return pattern.sub(lambda match: re.sub(r"[^\n]", " ", match[0]), text)


class _Positions:
    """The line and column of places in a text, asked for in any order."""

    def __init__(self, text: str, file: str) -> None:
        self.file = file
        self.starts = [0, *(match.end() for match in re.finditer(r"\n", text))]

    def at(self, place: int) -> At:
        from bisect import bisect_right

        line = bisect_right(self.starts, place)
        return At(self.file, line, place - self.starts[line - 1] + 1)


def check_records(study: "Study") -> Iterator[Problem]:
    """Find pages that show a claim or a statement that is not there."""
    for page in study.pages:
        for reference in page.references:
            table, slash, id_ = reference.target.partition("/")
            if reference.chart:
                continue  # whether a figure of rows can be made is known once it is known what may be published
            if slash and not study.has(table, id_):
                known = sorted(study.index[table])
                value = id_ if ID_PATTERN.fullmatch(id_) else ""
                yield records.unknown_id(reference.at, value=value, table=table, known=known)


def check_links(study: "Study") -> Iterator[Problem]:
    """Find links of pages that lead to a record that is not there."""
    for page in study.pages:
        for link in page.links:
            table, _, id_ = link.target.partition("/")
            if table in study.index and not study.has(table, id_):
                value = link.target if ID_PATTERN.fullmatch(id_) else ""
                known = sorted(f"{table}/{one}" for one in study.index[table])
                yield records.unknown_record(link.at, value=value, known=known)


def check_numbers(study: "Study") -> Iterator[Problem]:
    """Find numbers in pages that no row stands behind."""
    for page in study.pages:
        position = _Positions(page.text, page.file)
        years = _years(study.settings.period)
        for start, number in naked_numbers(_without_titles(page.text), study.languages[0]):
            if number in years:
                continue
            yield meaning.naked_number(position.at(start), number=number)


def _years(period: Edtf) -> frozenset[str]:
    """Return the years of the study: four such digits in its pages are a date, whatever stands before them."""
    if period.earliest is None or period.latest is None:
        return frozenset()
    return frozenset(str(year) for year in range(period.earliest.year, period.latest.year + 1))


def _without_titles(text: str) -> str:
    """Return a page's text without its title: a name, in which no reference can stand."""
    front = _FRONT.match(text)
    end = front.end() if front else 0
    return re.sub(r"(?m)^(?:title|menu):.*", lambda match: " " * len(match[0]), text[:end]) + text[end:]


def naked_numbers(text: str, language: str | None = None) -> list[tuple[int, str]]:
    """Return each number in a page's text that is no date, code, address, numbering or reference, and where.

    >>> naked_numbers("On 5 January 2022 [[day.crowd]] people came, and 31 were held.")
    [(49, '31')]
    """
    shown = _blanked(_blanked(_blanked(text, _CODE), _REFERENCE), _NO_STATEMENT)
    dates = [(found.start, found.end) for found in find_dates(shown, language)]
    return [
        (found.start, shown[found.start : found.end])
        for found in find_numbers(shown, language)
        if any(sign.isdigit() for sign in shown[found.start : found.end])
        and not any(start < found.end and found.start < end for start, end in dates)
    ]


CHECKS: tuple[Any, ...] = (check_records, check_links, check_numbers)
