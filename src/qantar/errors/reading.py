"""What can be wrong with a file as such: not there, not text, not CSV or YAML, not the columns it should have."""

from collections.abc import Iterable

from qantar.errors.problems import check, did_you_mean, plural, quoted

Wording = tuple[str, str]


@check(
    "not-a-file",
    "error",
    "A name that belongs to a file is a folder or something else.",
    "Put a file there, or nothing.",
)
def not_a_file() -> Wording:
    """Word a folder, a link that leads nowhere or a device where a file is wanted."""
    return "this is not a file that can be read", "it is a folder, a link that leads nowhere or to itself, or a device"


@check("not-a-folder", "error", "A name that belongs to a folder is a file.", "Put a folder there, or nothing.")
def not_a_folder() -> Wording:
    """Word a file where a folder is wanted."""
    return "this is not a folder that can be read", "a study has a folder of this name, or none"


@check("cannot-read", "error", "A file or folder cannot be read.", "Look at its permissions.")
def cannot_read(*, why: str) -> Wording:
    """Word what the system refused."""
    return f"this cannot be read: {why}", "look at its permissions"


@check(
    "too-large",
    "error",
    "A file is larger than tables kept by hand are.",
    "Put large lists into a folder under data/, where they are read as a whole and not row by row.",
)
def too_large(*, size: int, largest: int, table: bool) -> Wording:
    """Word a file beyond the limit; a table may be a long list that has its place elsewhere."""
    return (
        f"the file has {size // 1024**2:,} MB, and at most {largest // 1024**2:,} are read",
        "put large lists into a folder under data/" if table else "is it the right file?",
    )


@check(
    "not-utf8",
    "error",
    "A file is not saved as UTF-8.",
    "Save it as UTF-8; in Excel: Save As, CSV UTF-8 (comma delimited).",
)
def not_utf8(*, guess: str) -> Wording:
    """Word bytes that are not UTF-8, with the encoding they are probably in."""
    return f"the file is not UTF-8 from here on; it is probably {guess}", "in Excel: Save As, CSV UTF-8"


@check("binary", "error", "A file holds something other than text.", "Replace it by the text file it should be.")
def binary() -> Wording:
    """Word a null byte."""
    return "the file holds a null byte, so it is not text", "an Excel workbook must be saved as CSV UTF-8"


@check("empty-file", "error", "A table has not even a header.", "Write the names of its columns, or delete the file.")
def empty_file(*, columns: Iterable[str] = ()) -> Wording:
    """Word an empty table, with the header to paste."""
    header = ",".join(columns)
    return "the file is empty", f"write its header, {header}, or delete it" if header else "fill it, or delete it"


@check(
    "broken-csv",
    "error",
    "Quotation marks in a CSV are not closed, so cells cannot be told apart.",
    'A cell that holds a comma, a quotation mark or several lines stands in "..."; a quotation mark in it is doubled.',
)
def broken_csv(*, why: str) -> Wording:
    """Word a CSV that cannot be read past a record."""
    return f"{why}; nothing from here on was read", 'write a quotation mark within a quoted cell twice: ""'


@check(
    "not-commas",
    "note",
    "A table is cut by semicolons or tabs, as Excel does in some countries. It is read as such.",
    "Nothing needs to be done; other programs expect commas.",
)
def not_commas(*, mark: str) -> Wording:
    """Word a table that is not cut by commas."""
    return f"the cells are cut by {mark}, not by commas; the file is read as such", ""


@check("no-header", "error", "The first line of a table is not its header.", "Begin with the names of the columns.")
def no_header(*, columns: Iterable[str]) -> Wording:
    """Word a first line that is data, without repeating it."""
    return "the first line does not name columns of this table", "begin with: " + ",".join(columns)


@check("unknown-column", "error", "A column has a name that this table does not have.", "Use the name that is meant.")
def unknown_column(*, name: str, known: Iterable[str]) -> Wording:
    """Word a column that the table does not have."""
    what = f"no column {quoted(name)}" if name else "no such column"
    return f"this table has {what}", did_you_mean(name, known)


@check("unnamed-column", "error", "A column holds data and has no name.", "Name it in the header, or delete it.")
def unnamed_column() -> Wording:
    """Word a column with cells and no header."""
    return "this column holds data and has no name in the header", "name it, or delete it"


@check("duplicate-column", "error", "Two columns have the same name.", "Keep one of them.")
def duplicate_column(*, name: str) -> Wording:
    """Word a column that is there twice."""
    return f"the column {name!r} is there twice", "keep one of them"


@check("missing-column", "error", "A column that every row needs is not there.", "Add it to the header.")
def missing_column(*, name: str) -> Wording:
    """Word a column that must be there."""
    return f"the column {name!r} is missing", "add it to the header, and fill it in each row"


@check("row-too-short", "error", "A row has fewer cells than the header.", "Add the commas of its empty cells.")
def row_too_short(*, has: int, wants: int) -> Wording:
    """Word a row with too few cells."""
    return f"the row has {plural(has, 'cell')} and the header {wants}; it was left out", "empty cells need their commas"


@check("row-too-long", "error", "A row has more cells than the header.", 'Put a cell that holds a comma into "...".')
def row_too_long(*, has: int, wants: int) -> Wording:
    """Word a row with too many cells."""
    return (
        f"the row has {plural(has, 'cell')} and the header {wants}; it was left out",
        'a cell that holds a comma stands in quotation marks: "..."',
    )


@check("broken-yaml", "error", "A YAML file cannot be read.", "Look at indents, colons and quotation marks there.")
def broken_yaml(*, why: str) -> Wording:
    """Word what the reader of YAML stumbled over."""
    return f"the file is not YAML from here on: {why}", 'a text that holds ": " or begins with a sign stands in "..."'


@check("yaml-refused", "error", "A YAML file uses what a study has no use for.", "Write the text out in full.")
def yaml_refused(*, what: str) -> Wording:
    """Word anchors, tags of program code, and nesting without end."""
    return what, "write it out in full"


@check("repeated-key", "error", "A key stands twice in one group of a YAML file.", "Keep one of them.")
def repeated_key(*, key: str) -> Wording:
    """Word a key that is there twice."""
    return f"the key {quoted(key)} is here twice" if key else "this key is here twice", "keep one of them"


@check("unknown-key", "error", "A YAML file has a key that belongs nowhere.", "Use the key that is meant.")
def unknown_key(*, name: str, known: Iterable[str]) -> Wording:
    """Word a key that the file does not take."""
    return f"there is no key {quoted(name)} here" if name else "this key belongs nowhere", did_you_mean(name, known)


@check(
    "wrong-shape",
    "error",
    "A list, a group of keys or a single text stands where another of them is wanted.",
    "Write it as the reference of study files shows.",
)
def wrong_shape(*, wanted: str) -> Wording:
    """Word a value of the wrong shape."""
    return f"{wanted} is wanted here", ""


@check(
    "missing-survey-file",
    "error",
    "A folder in surveys/ has no survey.yaml.",
    "Describe the survey there: n, mode, dates.",
)
def missing_survey_file() -> Wording:
    """Word a survey folder without its description."""
    return "this survey has no survey.yaml", "write one: title, population, sample_type, dates, languages, n, source"


@check(
    "missing-data-file", "error", "A folder in data/ has no data.yaml, or lacks a file named in it.", "Add the file."
)
def missing_data_file(*, name: str) -> Wording:
    """Word a file of a data set that is not there."""
    return f"this data set has no file {name!r}", "add it, or correct its name in data.yaml"


@check(
    "bad-folder-name",
    "error",
    "A survey, a data set or a page has a name that cannot be part of an address.",
    "Name it with small Latin letters, digits and hyphens.",
)
def bad_folder_name(*, near: str) -> Wording:
    """Word a file or folder whose name becomes an id and cannot."""
    hint = "use small Latin letters, digits and hyphens"
    return "this name cannot be an id", f"{hint}: {near}" if near else hint


@check(
    "misnamed-file",
    "warning",
    "A file is named almost like one of a study, and is not read.",
    "Rename it if it is meant.",
)
def misnamed_file(*, meant: str) -> Wording:
    """Word a file that is probably misnamed."""
    return f"nothing reads this file; did you mean {meant}?", "rename it, or move it out of the study"


@check("unknown-file", "note", "A file or folder is no part of a study, and is not read.", "Move it, or leave it.")
def unknown_file() -> Wording:
    """Word a file that nothing reads."""
    return "nothing reads this", "the files of a study are listed in docs/study-files.md"


@check(
    "broken-geojson",
    "error",
    "places.geojson is not a collection of shapes.",
    "Export it again as GeoJSON (a FeatureCollection, longitude first, in degrees).",
)
def broken_geojson(*, why: str) -> Wording:
    """Word what is wrong with the shapes file as a whole or one of its shapes."""
    return why, "export it again as GeoJSON: a FeatureCollection, longitude first, in degrees"


@check(
    "page-front-matter",
    "error",
    "A page does not begin with its title between two lines of three hyphens.",
    "Begin the page with --- , title: ..., standfirst: ..., ---",
)
def page_front_matter(*, why: str) -> Wording:
    """Word a page without a readable beginning."""
    return why, "begin the page with a line ---, then title: and standfirst:, then ---"


@check(
    "no-manuscript",
    "error",
    "study.yaml names a manuscript that is no file in the study's folder.",
    "Put the file into the folder of the study, outside build/, and write its path from there; or take the line out.",
)
def no_manuscript(*, name: str) -> Wording:
    """Word a manuscript that is missing, lies outside the study, or is a folder."""
    return (
        f"there is no file {quoted(name)} in the folder of the study",
        "put the manuscript there and write its path from study.yaml on, or take the line out: it has no page then",
    )
