"""The kinds of cell a study has: each type reads the text of a cell and says what is wrong with it.

A record is a pydantic model whose fields have these types; its columns, the JSON Schema for editors, the
table schemas and the reference in the docs are all made from it.
"""

import re
from collections.abc import Callable
from dataclasses import dataclass
from functools import lru_cache
from typing import Annotated, Any, Literal

from pydantic import BeforeValidator, Field, PlainValidator, WithJsonSchema
from pydantic.config import JsonDict, JsonValue
from pydantic_core import PydanticCustomError

from qantar.values.dates import DateError, Edtf, read_edtf
from qantar.values.languages import LanguageError, read_language
from qantar.values.numbers import NumberError, Written, read_number

ID_PATTERN = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*")
#: The names of vocabularies are also names of columns, so they take an underscore.
NAME_PATTERN = re.compile(r"[a-z][a-z0-9]*(?:[-_][a-z0-9]+)*")
#: `?Its name`: an actor or place that is not defined yet.
NEW_PREFIX = "?"

Kind = Literal["text", "id", "date", "number", "decimal", "whole", "choice", "language", "nested"]


@dataclass(frozen=True, slots=True)
class Column:
    """What a column is for, beside its type. A column is private unless it says `public`."""

    doc: str
    public: bool = False
    #: The table whose ids the cell names; "*" for a record of any table, written table/id.
    refers: str | None = None
    #: The vocabulary whose codes the cell holds.
    vocabulary: str | None = None
    #: A list, separated by semicolons.
    many: bool = False
    #: Offered in the study's other languages as NAME_kk, NAME_ru and so on.
    translated: bool = False
    #: Decides the columns of a relation; nested is a list or mapping of a YAML file.
    kind: Kind = "text"
    #: The words a choice takes.
    choices: tuple[str, ...] = ()
    #: Must be filled in every row.
    required: bool = False
    #: Nothing that is published depends on this column.
    unused: bool = False
    #: A row that names somebody withheld here is not published at all.
    whole: bool = False
    #: Beside records it may name findings, as findings/ID: they are known once the analyses ran.
    findings: bool = False


def column(
    doc: str, *, default: object = None, required: bool = False, written: str | None = None, **what: JsonValue
) -> Any:  # noqa: ANN401 - a field of any type
    """Declare a field of a record: its sentence for the docs and what `Column` says of it.

    `written` is its name in the file where that is no name of Python's (container-title).
    """
    extra: JsonDict = {"column": {"doc": doc, "required": required, **what}}
    if required:
        return Field(description=doc, alias=written, json_schema_extra=extra)
    return Field(default=default, alias=written, description=doc, json_schema_extra=extra)


def slug(text: str) -> str:
    """Return the id nearest to a text: small Latin letters, digits and hyphens; empty if it has none of them.

    >>> slug("Port Ansel, 2021")
    'port-ansel-2021'
    """
    return re.sub(r"[^a-z0-9]+", "-", text.lower()).strip("-")


def _error(check: str, message: str, hint: str = "") -> PydanticCustomError:
    """Word an error with the id of its check; braces in it are text, not a template."""
    return PydanticCustomError(check, "{message}", {"message": message, "hint": hint})


def _text(value: object) -> str:
    if not isinstance(value, str):
        raise _error("wrong-shape", "a single text is wanted here, not a list or a group of keys")
    return value


def _read_id(value: object) -> str:
    text = _text(value)
    if not ID_PATTERN.fullmatch(text):
        near = slug(text)
        raise _error("bad-id", f"{text!r} is not an id", f"write {near}" if near else "for example: north-2022")
    return text


def _read_name(value: object) -> str:
    text = _text(value)
    if not NAME_PATTERN.fullmatch(text):
        near = slug(text).replace("-", "_")
        raise _error("bad-id", f"{text!r} is not a name", f"write {near}" if near else "for example: event_kinds")
    return text


# Most dates and numbers of a table repeat.
_edtf = lru_cache(maxsize=65_536)(read_edtf)
_number = lru_cache(maxsize=65_536)(read_number)


def _read_date(value: object) -> Edtf:
    try:
        return _edtf(_text(value))
    except DateError as error:
        raise _error("bad-date", error.message, error.hint) from None


def _read_written(value: object) -> Written:
    try:
        return _number(_text(value))
    except NumberError as error:
        raise _error("not-a-number", error.message, error.hint) from None


def read_list(value: object) -> object:
    """Return a cell as a list: its parts stand between semicolons."""
    if not isinstance(value, str):
        return value
    return _parts(value) if ";" in value else (value,)


@lru_cache(maxsize=65_536)
def _parts(text: str) -> tuple[str, ...]:
    return tuple(part for part in map(str.strip, text.split(";")) if part)


def one_as_list(value: object) -> object:
    """Return one text of a YAML file as a list of one; a semicolon in it is only a semicolon."""
    return (value,) if isinstance(value, str) else value


def _read_tag(value: object) -> str:
    text = _text(value)
    try:
        read_language(text)
    except LanguageError as error:
        raise _error("bad-language", error.message, error.hint) from None
    return text


def _read_country(value: object) -> str:
    text = _text(value)
    if not re.fullmatch(r"[A-Z]{2}", text):
        hint = f"write {text.upper()}" if re.fullmatch(r"[A-Za-z]{2}", text) else "it has two capital letters: GE, FR"
        raise _error("bad-country", f"{text!r} is not a country code of ISO 3166", hint)
    return text


def _read_url(value: object) -> str:
    text = _text(value)
    if not re.match(r"https?://[^\s/]", text, re.IGNORECASE) or re.search(r"\s", text):
        raise _error("bad-url", f"{text!r} is not an address of the web", "it begins with https:// and has no blanks")
    return text


def _read_doi(value: object) -> str:
    text = _text(value)
    if not re.fullmatch(r"10\.\d{4,9}/\S+", text):
        bare = re.search(r"10\.\d{4,9}/\S+", text)
        raise _error("bad-doi", f"{text!r} is not a DOI", f"write {bare[0]}" if bare else "it begins with 10.")
    return text


def _read_sha256(value: object) -> str:
    text = _text(value).lower()
    if not re.fullmatch(r"[0-9a-f]{64}", text):
        raise _error("bad-digest", "a SHA-256 has 64 digits and letters from a to f", "run: sha256sum FILE")
    return text


def _read_decimal(low: float, high: float, what: str) -> Callable[[object], float]:
    def read(value: object) -> float:
        text = _text(value)
        if not re.fullmatch(r"[+-]?\d+(?:\.\d+)?", text, re.ASCII):
            near = text.replace(",", ".") if re.fullmatch(r"[+-]?\d+,\d+", text, re.ASCII) else "43.25"
            raise _error("not-a-number", f"{text!r} is not a decimal number", f"write for example {near}")
        number = float(text)
        if not low <= number <= high:
            raise _error("off-the-globe", f"{what} {text} is off the globe", f"it lies between {low:g} and {high:g}")
        return number

    return read


def _read_whole(value: object) -> int:
    text = _text(value)
    if not re.fullmatch(r"\d{1,12}", text, re.ASCII):
        raise _error("not-a-number", f"{text!r} is not a whole number", "write digits alone, for example 124")
    return int(text)


def _json(pattern: str = "", description: str = "") -> WithJsonSchema:
    schema: dict[str, Any] = {"type": "string"}
    if pattern:
        schema["pattern"] = f"^{pattern}$"
    if description:
        schema["description"] = description
    return WithJsonSchema(schema)


_DATE = WithJsonSchema(
    {
        "type": ["string", "integer"],
        "description": "A date in EDTF: 2022-01-05, 2022-01, 2004~, 2011/2012.",
        "examples": ["2022-01-05", "2022-01", "2004~", "2011/2012"],
    }
)
_NUMBER = WithJsonSchema({"type": ["string", "number"], "description": "A number as it is written in the source."})

Id = Annotated[str, PlainValidator(_read_id), _json(ID_PATTERN.pattern)]
Name = Annotated[str, PlainValidator(_read_name), _json(NAME_PATTERN.pattern)]
Text = Annotated[str, PlainValidator(_text), _json()]
Texts = Annotated[tuple[Text, ...], BeforeValidator(read_list)]
#: A list in a YAML file, where one text may stand alone.
Lines = Annotated[tuple[Text, ...], BeforeValidator(one_as_list)]
Date = Annotated[Edtf, PlainValidator(_read_date), _DATE]
Number = Annotated[Written, PlainValidator(_read_written), _NUMBER]
Whole = Annotated[int, PlainValidator(_read_whole), WithJsonSchema({"type": "integer", "minimum": 0})]
Latitude = Annotated[
    float,
    PlainValidator(_read_decimal(-90, 90, "latitude")),
    WithJsonSchema({"type": "number", "minimum": -90, "maximum": 90}),
]
Longitude = Annotated[
    float,
    PlainValidator(_read_decimal(-180, 180, "longitude")),
    WithJsonSchema({"type": "number", "minimum": -180, "maximum": 180}),
]
Tag = Annotated[str, PlainValidator(_read_tag), _json("[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*")]
Tags = Annotated[tuple[Tag, ...], BeforeValidator(read_list)]
Country = Annotated[str, PlainValidator(_read_country), _json("[A-Z]{2}")]
Url = Annotated[str, PlainValidator(_read_url), _json("https?://.+")]
Doi = Annotated[str, PlainValidator(_read_doi), _json(r"10\.\d{4,9}/.+")]
Sha256 = Annotated[str, PlainValidator(_read_sha256), _json("[0-9a-fA-F]{64}")]
#: A text in several languages: {language: text}; the column without a language is in the study's own.
Labels = dict[str, Text]
YesNo = Literal["yes", "no"]

#: Which kind of column a type makes; anything else is text.
KINDS: dict[Any, Kind] = {Edtf: "date", Written: "number", float: "decimal", int: "whole"}
