"""Read one record from the texts of its cells, and word what is wrong with each."""

import re
from collections.abc import Callable, Mapping, Sequence
from copy import copy
from functools import cache
from typing import Any, TypeVar, get_args

from pydantic import BaseModel, ValidationError, create_model
from pydantic_core import ErrorDetails

from qantar.errors import At, Problem, reading, records
from qantar.study.fields import Column
from qantar.study.record import Record, columns_of
from qantar.study.yamlfile import quotable_name

R = TypeVar("R", bound=Record)
Loc = tuple[str | int, ...]
#: Where a value stands, or its key.
Place = Callable[[Loc, bool], At]

#: What pydantic found, by the id of the check that words it.
_WORDED: dict[str, Callable[..., Problem]] = {
    "bad-id": records.bad_id,
    "bad-date": records.bad_date,
    "not-a-number": records.not_a_number,
    "off-the-globe": records.off_the_globe,
    "bad-language": records.bad_language,
    "bad-country": records.bad_country,
    "bad-url": records.bad_url,
    "bad-doi": records.bad_doi,
    "bad-digest": records.bad_digest,
}
_SHAPES = {
    "string_type": "a single text",
    "tuple_type": "a list",
    "list_type": "a list",
    "dict_type": "a group of keys",
    "model_type": "a group of keys",
    "model_attributes_type": "a group of keys",
    "wrong-shape": "a single text",
}


def read_record(
    record: type[R],
    values: object,
    place: Place,
    *,
    hide_all: bool = False,
    absent: frozenset[str] = frozenset(),
    languages: Sequence[str] = ("en",),
) -> tuple[R | None, list[Problem]]:
    """Return the record that texts make, or None, and what is wrong with them.

    `place` says where a value stands. Content is quoted only of public columns, and of none with `hide_all`.
    Values named in `absent` are known to be missing from the whole file, which is said once elsewhere; groups
    within a YAML file gather their translations in `languages`.
    """
    try:
        return record.model_validate(values, context=languages), []
    except ValidationError as error:
        details = error.errors(include_url=False)
    except RecursionError:
        return None, [reading.wrong_shape(place((), False), wanted="less nesting")]
    columns = {(record.model_fields[name].alias or name): found for name, found in columns_of(record).items()}
    problems = []
    for detail in details:
        loc = detail["loc"]
        if detail["type"] == "missing" and loc and loc[0] in absent:
            continue
        column = columns.get(str(loc[0])) if loc else None
        problems.append(_worded(record, detail, place, None if hide_all else column))
    return None, problems


def read_sketch(record: type[R], values: Mapping[str, Any], languages: Sequence[str] = ("en",)) -> R | None:
    """Return what can be read of a record that has a bad cell: what is bad or missing is None.

    A sketch is no row of the study. It is there so that the ids in the other cells are looked up in the same run.
    """
    good = dict(values)
    for _ in range(2):
        try:
            sketch: R = _sketched(record).model_validate(good, context=languages)
            return sketch
        except ValidationError as error:
            bad = {str(detail["loc"][0]) for detail in error.errors(include_url=False) if detail["loc"]}
            if not bad & set(good):
                return None
            good = {name: value for name, value in good.items() if name not in bad}
    return None


@cache
def _sketched(record: type[R]) -> type[R]:
    """Return the same kind of record with nothing required."""
    fields: dict[str, Any] = {}
    for name, info in record.model_fields.items():
        loose = copy(info)
        if loose.is_required():
            loose.default = None
        fields[name] = (info.annotation, loose)
    sketched: type[R] = create_model(f"{record.__name__}Sketch", __base__=record, **fields)
    return sketched


def _worded(record: type[Record], detail: ErrorDetails, place: Place, column: Column | None) -> Problem:
    """Word one error of pydantic; without a public column, without repeating what was written."""
    type_, loc = detail["type"], tuple(detail["loc"])
    at = place(_in_file(loc), type_ == "extra_forbidden")
    shown = column is not None and column.public
    context: Mapping[str, Any] = detail.get("ctx", {})
    if type_ == "missing":
        return records.missing_value(at, name=str(loc[-1]))
    if type_ == "literal_error":
        value = detail["input"]
        quotable = shown and isinstance(value, str) and len(value) <= 40
        choices = re.findall(r"'([^']*)'", str(context.get("expected", "")))
        return records.bad_choice(at, value=value if quotable else "", choices=choices)
    if type_ == "extra_forbidden":
        return reading.unknown_key(at, name=quotable_name(str(loc[-1])), known=_keys_at(record, loc))
    if type_ in ("too_short", "string_too_short"):
        return records.missing_value(at, name=str(loc[-1]))
    if type_ in _WORDED:
        said = {"why": str(context.get("message", "")), "hint": str(context.get("hint", ""))} if shown else {}
        return _WORDED[type_](at, **said)
    return reading.wrong_shape(at, wanted=_SHAPES.get(type_, "something else"))


def _in_file(loc: Loc) -> Loc:
    """Return the place of a value as the file has it: the Kazakh title stands under title_kk."""
    return tuple(part for part in loc if part != "[key]")


def _keys_at(record: type[BaseModel], loc: Loc) -> list[str]:
    """Return the keys that may stand where an unknown one does."""
    model: Any = record
    for part in loc[:-1]:
        if not isinstance(part, str) or not isinstance(model, type) or not issubclass(model, BaseModel):
            continue
        fields = {(info.alias or name): info for name, info in model.model_fields.items()}
        if part in fields:
            model = _model_in(fields[part].annotation) or model
    return [info.alias or name for name, info in model.model_fields.items()]


def _model_in(annotation: Any) -> type[BaseModel] | None:  # noqa: ANN401 - any type annotation
    if isinstance(annotation, type) and issubclass(annotation, BaseModel):
        return annotation
    return next((found for part in get_args(annotation) if (found := _model_in(part)) is not None), None)
