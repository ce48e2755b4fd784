"""The short name of a source, as a reader meets it beside a figure."""

import json
import re
from collections.abc import Mapping, Sequence
from typing import Any

from qantar.report.wording import date_in_words

Row = Mapping[str, Any]


def people_of(row: Row, column: str = "author") -> list[Mapping[str, str]]:
    """Return the authors (or editors) of a source; a relation keeps them as JSON."""
    value = row.get(column)
    if isinstance(value, str) and value.strip():
        value = json.loads(value)
    return [dict(person) for person in value] if isinstance(value, (list, tuple)) else []


def person_name(person: Mapping[str, str], *, family_first: bool = False) -> str:
    """Return a person's or a body's name.

    >>> person_name({"family": "Ivanova", "given": "Mira"}), person_name({"literal": "Human Rights Watch"})
    ('Mira Ivanova', 'Human Rights Watch')
    """
    if person.get("literal"):
        return str(person["literal"])
    family, given = str(person.get("family") or ""), str(person.get("given") or "")
    if family_first and family and given:
        return f"{family}, {given}"
    return f"{given} {family}".strip()


def names_of(row: Row, column: str = "author", *, most: int = 3) -> str:
    """Return the authors in one line; after the third they are "and others"."""
    people = [person_name(person) for person in people_of(row, column)]
    return _joined(people[:most] + (["others"] if len(people) > most else []))


def short_name(row: Row) -> str:
    """Return who wrote a source and when; where no author is named, its title.

    >>> short_name({"author": '[{"family": "Ivanova", "given": "Mira"}]', "issued": "2021-03", "title": "On rain"})
    'Ivanova, 2021'
    >>> short_name({"title": "Yearbook", "issued": "2019"}), short_name({"title": "Yearbook", "issued": "2019~"})
    ('Yearbook, 2019', 'Yearbook, about 2019')
    """
    people = [str(person.get("literal") or person.get("family") or "") for person in people_of(row)]
    title = str(row.get("title_en") or row.get("title_latn") or row.get("title") or row.get("id") or "")
    name = _joined([*people[:2], "others"] if len(people) > 2 else people) or title
    year = year_of(row.get("issued"))
    return f"{name}, {year}" if year else name


def year_of(issued: object) -> str:
    """Return the year in which something came out, as far as its date tells.

    >>> year_of("2021-03"), year_of("2022~"), year_of("~2022-03"), year_of("202X")
    ('2021', 'about 2022', 'about 2022', '2020s')
    """
    text = str(issued or "")
    found = re.match(r"(?P<before>[~?%]?)(?P<year>\d{4})(?:-\d\d)*(?P<after>[~?%]?)", text)
    if found is None:
        return date_in_words(text)
    doubt = found["after"] or found["before"]
    return date_in_words(f"{found['year']}{doubt}") if doubt else found["year"]


def _joined(names: Sequence[str]) -> str:
    if len(names) < 2:
        return "".join(names)
    return f"{', '.join(names[:-1])} and {names[-1]}"
