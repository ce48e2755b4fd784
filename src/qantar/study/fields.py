"""The kinds of cell a study has: each type reads the text of a cell and says what is wrong with it.

A record is a pydantic model whose fields have these types; its columns, the JSON Schema for editors, the
table schemas and the reference in the docs are all made from it.
"""

import re
from collections.abc import Callable
from dataclasses import dataclass
from typing import Annotated, Any, Literal

from pydantic import BeforeValidator, Field, WithJsonSchema
from pydantic_core import PydanticCustomError

from qantar.values.dates import DateError, Edtf, read_edtf
from qantar.values.languages import is_tag
from qantar.values.numbers import NumberError, Written, read_number

ID_PATTERN = re.compile(r"[a-z0-9]+(?:[-_.][a-z0-9]+)*")
#: `?Its name`: an actor or place that is not defined yet.
NEW_PREFIX = "?"


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
    #: text, id, date, number, decimal, choice, language: decides the columns of a relation.
    kind: str = "text"
    #: The words a choice takes.
    choices: tuple[str, ...] = ()
    #: Nothing that is published depends on this column.
    unused: bool = False


def column(doc: str, *, default: Any = None, required: bool = False, **what: Any) -> Any:  # noqa: ANN401
    """Declare a field of a record: its sentence for the docs and what `Column` says of it."""
    extra = {"column": {"doc": doc, **what}}
    if required:
        return Field(description=doc, json_schema_extra=extra)
    return Field(default=default, description=doc, json_schema_extra=extra)


def _error(check: str, message: str, hint: str = "") -> PydanticCustomError:
    """Word an error with the id of its check; braces in it are text, not a template."""
    return PydanticCustomError(check, "{message}", {"message": message, "hint": hint})  # type: ignore[arg-type]


def _read_id(value: object) -> object:
    if isinstance(value, str) and not ID_PATTERN.fullmatch(value):
        slug = re.sub(r"[^a-z0-9]+", "-", value.lower()).strip("-")
        raise _error(
            "bad-id",
            "an id is made of small Latin letters, digits and hyphens",
            f"write {slug}" if slug else "for example: almaty-2022",
        )
    return value


def _read_date(value: object) -> object:
    if isinstance(value, str):
        try:
            return read_edtf(value)
        except DateError as error:
            raise _error("bad-date", error.message, error.hint) from None
    return value


def _read_written(value: object) -> object:
    if isinstance(value, str):
        try:
            return read_number(value)
        except NumberError as error:
            raise _error("not-a-number", error.message, error.hint) from None
    return value


def _read_list(value: object) -> object:
    if isinstance(value, str):
        return tuple(part.strip() for part in value.split(";") if part.strip())
    return value


def _read_tag(value: object) -> object:
    if isinstance(value, str) and not is_tag(value):
        raise _error("bad-language", f"{value!r} is not a language tag", "write for example en, ru, kk or zh-Hant")
    return value


def _read_decimal(low: float, high: float, what: str) -> Callable[[object], object]:
    def read(value: object) -> object:
        if not isinstance(value, str):
            return value
        try:
            number = float(value)
        except ValueError:
            raise _error("not-a-number", f"{value!r} is not a decimal number", "write for example 43.25") from None
        if not low <= number <= high:
            raise _error("off-the-globe", f"{what} {value} is off the globe", f"it lies between {low:g} and {high:g}")
        return number

    return read


def _read_whole(value: object) -> object:
    if isinstance(value, str):
        try:
            return int(value)
        except ValueError:
            raise _error("not-a-number", f"{value!r} is not a whole number", "write for example 124") from None
    return value


_EDTF_SCHEMA = {"type": "string", "description": "A date in EDTF: 2022-01-05, 2022-01, 2004~, 2011/2012."}

Id = Annotated[str, BeforeValidator(_read_id), Field(pattern=f"^{ID_PATTERN.pattern}$")]
Text = str
Texts = Annotated[tuple[str, ...], BeforeValidator(_read_list)]
Date = Annotated[Edtf, BeforeValidator(_read_date), WithJsonSchema(_EDTF_SCHEMA)]
Number = Annotated[Written, BeforeValidator(_read_written), WithJsonSchema({"type": "string"})]
Whole = Annotated[int, BeforeValidator(_read_whole)]
Latitude = Annotated[float, BeforeValidator(_read_decimal(-90, 90, "latitude"))]
Longitude = Annotated[float, BeforeValidator(_read_decimal(-180, 180, "longitude"))]
Tag = Annotated[str, BeforeValidator(_read_tag)]
Tags = Annotated[tuple[Tag, ...], BeforeValidator(_read_list)]
#: A text in several languages: {language: text}; the first column is in the study's own language.
Labels = dict[str, str]
YesNo = Literal["yes", "no"]
