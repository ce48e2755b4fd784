"""The pages of the documentation that are made of the records and checks: every file and column, every check.

``python -m qantar.study.reference docs`` writes them anew; a test compares.
"""

import sys
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType

from qantar.errors import Check, actors, answers, arguments, coding, meaning, reading, records, surveys
from qantar.study import pages, settings, vocabularies
from qantar.study.folder import FILES
from qantar.study.record import Table, columns_of
from qantar.study.rows import written_name
from qantar.study.schemas import ALWAYS, described

#: The modules that word checks, with the heading of each in the docs.
SUBJECTS: tuple[tuple[str, ModuleType], ...] = (
    ("Files", reading),
    ("Rows", records),
    ("What rows say of each other, and pages", meaning),
    ("Ties, laws and cases", actors),
    ("Promises, advice and explanations", arguments),
    ("The people of a survey", surveys),
    ("Codes of free answers", coding),
    ("Analyses and what may be shown", answers),
)

_HEAD = """\
# Every file and column of a study

A study is a folder. It has a `study.yaml`, and any of the files below; leave out what it does not need.

- Tables are CSV: UTF-8, a header, commas. What Excel saves with semicolons or tabs is read as well. The order of the
  columns is free, and a column that need not be filled may be left out.
- Blanks at the beginning and end of a cell mean nothing and are taken away. An empty cell means: not known, or not
  applicable. It never means nought.
- Several values in one cell are separated by semicolons: `wages;utilities`.
- An id has small Latin letters, digits and hyphens. A record of any table is named as table/id:
  `events/2022-05-02-solis`; a longer key has all its parts: `vocabularies/episodes/water-2022`,
  `tallies/harbour/why/price`. A named period of study.yaml is `windows/NAME`.
- A column marked *translated* is in the study's own language; its translations stand beside it as `label_kk`,
  `label_ru` and so on. A file that has such a column fills it in every row.
- Dates are EDTF: `2022-05-02`, `2022-05`, `2004~`, `2011/2012`. Numbers are kept as the source writes them: `hundreds`,
  `over 3,000`, `62.10`. [How they are read](values.md).
- Every row names its `source` (an id of sources.yaml) and its `locator` (where in it).
- An actor or place that has no row yet may be written `?Its name`; `qantar check` gives the row to paste.
- What is marked *private* is never published.

Each build holds these descriptions for editors in `schemas/`: JSON Schema for the YAML files, Table Schema for the CSV
files. Write `# yaml-language-server: $schema=build/schemas/sources.schema.json` at the head of `sources.yaml`, and an
editor that knows YAML completes its keys.
"""


def study_files_page() -> str:
    """Return docs/study-files.md: every file of a study, its columns, and the vocabularies that Qantar ships."""
    return "\n".join([_HEAD, *(line for table in FILES for line in _table(table)), *_pages(), *_vocabularies()]) + "\n"


def _table(table: Table) -> Iterator[str]:
    in_yaml = table.file.endswith(".yaml")
    yield f"## {table.file.replace('*', 'NAME')}"
    yield ""
    yield f"{table.record.__doc__}"
    yield ""
    if table.key and table.key != ("id",):
        yield f"Two rows differ in {_listed(table.key)}."
        yield ""
    if table.private:
        yield "*Private*: nothing of it is published row by row."
        yield ""
    yield f"| {'key' if in_yaml else 'column'} | holds |"
    yield "|---|---|"
    for name, column in columns_of(table.record).items():
        marks = [
            "*must be filled*" if column.required or name in ALWAYS else "",
            "*translated*" if column.translated else "",
            "*private*" if not column.public and not table.private else "",
        ]
        words = " ".join([described(column, in_yaml=in_yaml), *(f"{mark}." for mark in marks if mark)])
        shown = "one column a question" if name == table.others else f"`{written_name(table.record, name)}`"
        yield f"| {shown} | {words.replace('|', '&#124;')} |"
    yield ""


def _listed(names: tuple[str, ...]) -> str:
    marked = [f"`{name}`" for name in names]
    return marked[0] if len(marked) == 1 else f"{', '.join(marked[:-1])} or {marked[-1]}"


def _pages() -> Iterator[str]:
    yield "## places.geojson"
    yield ""
    yield "The outlines of places, a FeatureCollection. Each feature has the properties `place`, `since` and `until`."
    yield ""
    yield "## pages/NAME.md"
    yield ""
    yield "Your own text, in Markdown. It begins with its title between two lines of hyphens:"
    yield ""
    yield "    ---"
    yield "    title: What people said"
    yield "    standfirst: One or two sentences under the title."
    yield "    menu: Said"
    yield "    ---"
    yield ""
    yield "The overview begins with the verdicts that other findings decided. To choose others, write their ids into"
    yield "its head: `answers: [analysis.key, analysis.other]`."
    yield ""
    yield "A figure is `[[finding-id]]` or `[[claims/id]]`; `![[analysis-id]]` alone on a line is its chart. What"
    yield "somebody said is `[[statements/id]]`: the quote, or what they said in our own words where there is none;"
    yield "`[[statements/id.text]]` is always the latter."
    yield "A link to a row, `[her words](cases/id)`, leads to where the site shows it; to a row that is not published"
    yield "it is no link. A"
    yield "number typed into the text is a warning, unless it is a date, a year of the study, code, an address, or the"
    yield "number of a list item or heading. The pages that Qantar makes are called"
    yield ", ".join(f"`{name}`" for name in settings.BUILT_IN_PAGES) + "."
    yield "What you write in `pages/cases.md` becomes the title, standfirst and opening of that page."
    yield ""
    yield "Rows become figures too, alone on a line like a chart. A heading of the third level (`###`) right above is"
    yield "its title. An id that is not there is an error, told with the nearest one that is."
    yield ""
    yield "| write | for |"
    yield "|---|---|"
    for written, shows in pages.RECORD_CHARTS:
        yield f"| `![[{written}]]` | {shows} |"
    yield ""


def _vocabularies() -> Iterator[str]:
    yield "## The vocabularies that Qantar ships"
    yield ""
    yield "A study adds codes in vocabularies.csv. A row for a code that is here takes its place: to translate it, say."
    yield "`episodes` and `indicators` are a study's own from the start."
    yield ""
    current = ""
    for row in vocabularies.shipped_codes():
        code = row.record
        if code.vocabulary != current:
            current = code.vocabulary
            yield ""
            yield f"### {current}"
            yield ""
            yield "| code | label | under | means | ACLED | PLOVER |"
            yield "|---|---|---|---|---|---|"
        cells = [f"`{code.code}`", code.label["en"], code.parent, code.definition, code.acled, code.plover]
        yield "| " + " | ".join(cell or "" for cell in cells) + " |"


def checks_page() -> str:
    """Return docs/checks.md: every check, how bad what it finds is, and how to mend it."""
    lines = [
        "# Every check, and how to mend what it finds",
        "",
        "`qantar check STUDY` reports everything at once, each with its file, line and column. An **error** must be",
        "mended before the study can be built; a **warning** should be; a **note** only tells you something. In a CSV",
        "the column is the number of the field.",
        "",
    ]
    for heading, module in SUBJECTS:
        lines += [f"## {heading}", ""]
        for check in checks_of(module):
            lines += [f"### {check.id}", "", f"*{check.severity}* {check.sentence}", "", f"{check.fix}", ""]
    return "\n".join(lines)


def checks_of(module: ModuleType) -> list[Check]:
    """Return the checks that a module words, in its order."""
    return [value.check for value in vars(module).values() if hasattr(value, "check")]


def write_pages(docs: Path) -> None:
    """Write both pages into the folder of the documentation."""
    (docs / "study-files.md").write_text(study_files_page(), encoding="utf-8", newline="\n")
    (docs / "checks.md").write_text(checks_page(), encoding="utf-8", newline="\n")


if __name__ == "__main__":
    write_pages(Path(sys.argv[1] if len(sys.argv) > 1 else "docs"))
