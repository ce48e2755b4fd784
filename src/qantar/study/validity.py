"""Times: what ends before it begins, and what is used when it was not there."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta
from typing import TYPE_CHECKING, Any

from qantar.errors import Problem, meaning
from qantar.study.record import Row, columns_of
from qantar.values.dates import Edtf

if TYPE_CHECKING:
    from qantar.study.study import Study

#: Pairs of columns of which the second is never before the first.
ORDERED = (("since", "until"), ("born", "died"))


def surely_before(first: Edtf | None, second: Edtf | None) -> bool:
    """Say whether every day of the first is before every day of the second; what is not known is never before.

    >>> from qantar.values.dates import read_edtf
    >>> surely_before(read_edtf("2011"), read_edtf("2022-06")), surely_before(read_edtf("2022"), read_edtf("2022-06"))
    (True, False)
    """
    if first is None or second is None or first.latest is None or second.earliest is None:
        return False
    return first.latest < second.earliest


def apart(one: Any, other: Any) -> bool:  # noqa: ANN401 - any two records with since and until
    """Say whether two validities surely share no day, but perhaps the day on which one gives way to the other.

    A row that is valid until 2018 and one that is valid since 2018 are apart.
    """

    def gives_way(first: Edtf | None, second: Edtf | None) -> bool:
        if first is None or second is None:
            return False
        end: date | None = first.earliest
        return end is not None and second.latest is not None and end <= second.latest

    return gives_way(one.until, other.since) or gives_way(other.until, one.since)


def day_before(date: Edtf) -> Edtf:
    """Return a date that reaches one day further back: what a change does away with was there the day before."""
    if date.earliest is None or date.earliest.toordinal() == 1:
        return date
    return replace(date, earliest=date.earliest - timedelta(days=1))


def check_order(study: "Study") -> Iterator[Problem]:
    """Find rows of any table that end before they begin, and windows that do."""
    for table in study.tables:
        fields = columns_of(table.record)
        pairs = [pair for pair in ORDERED if set(pair) <= set(fields)]
        for row in study.rows[table.name] if pairs else ():
            hidden = getattr(row.record, "tier", "public") != "public"
            for start, end in pairs:
                one, other = getattr(row.record, start), getattr(row.record, end)
                if other is not None and surely_before(other, one):
                    said = {} if hidden else {"start": one.text, "end": other.text}
                    yield meaning.ends_before_start(row.at(end), **said, names=(start, end))


def place_problem(study: "Study", row: Row, place: str | None, when: Edtf | None, field: str) -> Problem | None:
    """Return the problem of a row that uses a place at a time when it was surely not there."""
    used = study.index["places"].get(place or "")
    if used is None or when is None:
        return None
    since, until = used.record.since, used.record.until
    if not (surely_before(when, since) or surely_before(until, when)):
        return None
    return meaning.place_outside_validity(
        row.at(field),
        place=used.record.id,
        when=when.text,
        since=since.text if since else "",
        until=until.text if until else "",
    )
