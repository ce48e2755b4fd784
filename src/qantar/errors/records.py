"""What can be wrong with one row: its cells, its id, the ids it names, its source and its translations."""

from collections.abc import Iterable

from qantar.errors.problems import check, did_you_mean, quoted

Wording = tuple[str, str]

#: Said of a cell whose content a message must not repeat.
_UNQUOTED = "what stands here"


@check(
    "bad-id", "error", "An id is not made of small Latin letters, digits and hyphens.", "Write for example port-2022."
)
def bad_id(*, why: str = "", hint: str = "") -> Wording:
    """Word an id with other letters."""
    return (
        why or f"{_UNQUOTED} is not an id",
        f"an id has small Latin letters, digits and hyphens; {hint or 'for example: north-2022'}",
    )


@check("bad-date", "error", "A date is impossible or not written as EDTF.", "Write 2022-01-05, 2022-01, 2022 or 2004~.")
def bad_date(*, why: str = "", hint: str = "") -> Wording:
    """Word what is wrong with a date."""
    return why or f"{_UNQUOTED} is not a date", hint or "write for example 2022-01-05, 2022-01 or 2022"


@check(
    "not-a-number",
    "error",
    "A cell for a number holds something else.",
    "Write it as the source does; leave the cell empty where the source says nothing.",
)
def not_a_number(*, why: str = "", hint: str = "") -> Wording:
    """Word what is wrong with a number."""
    return why or f"{_UNQUOTED} is not a number", hint or "write for example 124, 62.1, hundreds or over 3,000"


@check("off-the-globe", "error", "A latitude or longitude is off the globe.", "Latitude comes first; both are degrees.")
def off_the_globe(*, why: str = "", hint: str = "") -> Wording:
    """Word a coordinate that does not exist."""
    return why or "there is no such coordinate", hint or "latitude is -90 to 90, longitude -180 to 180"


@check("bad-language", "error", "A language is not written as a tag (BCP 47).", "Write en, ru, kk or zh-Hant.")
def bad_language(*, why: str = "", hint: str = "") -> Wording:
    """Word a language that is no tag."""
    return why or f"{_UNQUOTED} is not a language tag", hint or "write for example en, ru or kk"


@check("bad-country", "error", "A country is not written as two capital letters (ISO 3166).", "Write GE, KZ or FR.")
def bad_country(*, why: str = "", hint: str = "") -> Wording:
    """Word a country that is no code."""
    return why or f"{_UNQUOTED} is not a country code", hint or "write for example GE"


@check("bad-url", "error", "An address is not one of the web.", "It begins with https:// or http://.")
def bad_url(*, why: str = "", hint: str = "") -> Wording:
    """Word an address that a reader should not be sent to."""
    return why or f"{_UNQUOTED} is not an address of the web", hint or "it begins with https://"


@check("bad-doi", "error", "A DOI is not written as one.", "Write it without an address: 10.1000/182.")
def bad_doi(*, why: str = "", hint: str = "") -> Wording:
    """Word a DOI that is none."""
    return why or f"{_UNQUOTED} is not a DOI", hint or "write for example 10.1000/182"


@check("bad-digest", "error", "A SHA-256 is not one.", "Run sha256sum on the archived file and copy what it prints.")
def bad_digest(*, why: str = "", hint: str = "") -> Wording:
    """Word a digest that is none."""
    return why or f"{_UNQUOTED} is not a SHA-256", hint or "it has 64 digits and letters from a to f"


@check("bad-choice", "error", "A cell that takes one of a few words holds another.", "Use one of those words.")
def bad_choice(*, value: str, choices: Iterable[str]) -> Wording:
    """Word a value that is not one of the choices; an unquotable value is left out."""
    choices = list(choices)
    if not value:
        return f"{_UNQUOTED} is not one of the words for this", did_you_mean("", choices)
    return f"{quoted(value)} is not one of the words for this", did_you_mean(value, choices)


@check("missing-value", "error", "A cell that every row must fill is empty.", "Fill it.")
def missing_value(*, name: str) -> Wording:
    """Word an empty cell that must be filled."""
    return f"{name!r} must be filled", ""


@check("duplicate-key", "error", "Two rows have the same id or key.", "Delete one, or give it an id of its own.")
def duplicate_key(*, columns: Iterable[str], first: str) -> Wording:
    """Word a row whose key another has; `first` says where that one stands."""
    names = list(columns)
    what = f"the same {names[0]}" if len(names) == 1 else "the same " + ", ".join(names[:-1]) + f" and {names[-1]}"
    return f"another row has {what}: {first}", "delete one of them, or tell them apart"


@check("unknown-id", "error", "An id names nothing in this study.", "Correct it, or add the row that it names.")
def unknown_id(*, value: str, table: str, known: Iterable[str]) -> Wording:
    """Word an id that a table does not have; an unquotable value is left out."""
    what = quoted(value) if value else "what stands here"
    hint = did_you_mean(value, known, all_when_few=False)
    return f"{what} is not in {table}", hint or f"correct it, or add its row to {table}"


@check(
    "unknown-record",
    "error",
    "A record named as table/id is not there.",
    "Write the table, a slash and the id: events/2022-01-05-square. A longer key has all its parts.",
)
def unknown_record(*, value: str, known: Iterable[str]) -> Wording:
    """Word a path of a record that leads nowhere."""
    what = quoted(value) if value else "what stands here"
    hint = did_you_mean(value, known, all_when_few=False)
    return f"there is no record {what}", hint or "write table/id, for example events/2022-01-05-square"


@check("unknown-code", "error", "A code is not in its vocabulary.", "Correct it, or add the code to vocabularies.csv.")
def unknown_code(*, value: str, vocabulary: str, known: Iterable[str]) -> Wording:
    """Word a code that is not in its vocabulary."""
    what = quoted(value) if value else "what stands here"
    near = did_you_mean(value, known)
    return f"{what} is not in the vocabulary {vocabulary}", near or "add the code to vocabularies.csv"


@check(
    "new-name",
    "note",
    "An actor or place is written as ?Its name, because it has no row yet.",
    "Paste the row that the note gives, and write its id instead.",
)
def new_name(*, name: str, table: str, row: str) -> Wording:
    """Word something not defined yet, with the row to paste; an empty name is not repeated."""
    if not name:
        return f"a row of {table} has this name already", "write its id here"
    return f"{name!r} has no row in {table} yet", f"paste into {table}.csv: {row}"


@check("missing-source", "error", "A row names no source.", "Write the id of the source that was read.")
def missing_source() -> Wording:
    """Word a row without its source."""
    return "the row names no source", "write the id of a source in sources.yaml, and where in it the row was read"


@check(
    "missing-locator", "error", "A row does not say where in its source it was read.", "Write the page, note or line."
)
def missing_locator() -> Wording:
    """Word a row whose source is given without a place in it."""
    return "the row does not say where in its source it stands", "write for example p. 12, note 3, or whole"


@check("locator-without-source", "error", "A row says where, and not in which source.", "Write the id of the source.")
def locator_without_source() -> Wording:
    """Word a locator that is alone."""
    return "the row says where in a source it was read, and not in which", "write the id of the source"


@check(
    "missing-translation",
    "warning",
    "A text is not there in each language that its table or survey has.",
    "Translate it. The site shows the study's own language meanwhile.",
)
def missing_translation(*, name: str, language: str, column: str) -> Wording:
    """Word a translation that is not filled in."""
    return f"{name!r} is not there in {language}", f"fill {column}, as other rows do"


@check(
    "undeclared-language",
    "error",
    "A column is in a language that the study does not declare.",
    "Add the language to languages in study.yaml, or delete the column.",
)
def undeclared_language(*, name: str, declared: Iterable[str]) -> Wording:
    """Word a translation into a language nobody declared."""
    return f"{name!r} is in a language that is not declared", "the languages are: " + ", ".join(declared)
