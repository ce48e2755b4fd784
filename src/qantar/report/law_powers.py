"""Whose power grew or shrank by each change: holders as rows, changes in the order of time as columns."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from qantar.report.law_rows import GROWS, HOLDERS, SHRINKS, Instrument, way_of
from qantar.report.timescale import MONTHS
from qantar.report.wording import date_in_words

if TYPE_CHECKING:
    from qantar.report.sheet import Site

#: So many columns stand beside each other; more changes are put together by year, or by so many years.
MOST_COLUMNS = 12
_SPANS = (1, 2, 5, 10, 25, 50, 100)


@dataclass(frozen=True, slots=True)
class Change:
    """One column: when, what, and how often whose power grew (first) and shrank (second) by it."""

    when: str
    name: str
    moved: Mapping[str, tuple[int, int]]


@dataclass(frozen=True, slots=True)
class Powers:
    """The changes of a study by holder; `others` are changes by which nobody gains or loses."""

    holders: Sequence[tuple[str, str]]
    changes: Sequence[Change]
    others: int


def powers_of(site: "Site", laws: Sequence[Instrument]) -> Powers:
    """Return whose power each instrument moved; of many instruments, by year or by several years."""
    moving = [law for law in laws if any(way_of(row)[1] in (GROWS, SHRINKS) for row in law.rows)]
    dated, undated = [law for law in moving if law.day], [law for law in moving if not law.day]
    changes = [Change(_when(law), law.name, _moved([law])) for law in dated]
    for span in _SPANS:
        if len(changes) <= MOST_COLUMNS:
            break
        changes = _by_years(dated, span)
    if undated:
        changes.append(Change("no date", undated[0].name if len(undated) == 1 else "", _moved(undated)))
    used = {key for change in changes for key in change.moved}
    holders = [(holder.key, holder.name) for holder in HOLDERS if holder.key in used]
    others = sum(way_of(row)[1] not in (GROWS, SHRINKS) for law in laws for row in law.rows)
    return Powers(holders, changes, others)


def _by_years(laws: Sequence[Instrument], span: int) -> list[Change]:
    groups: dict[str, list[Instrument]] = {}
    for law in laws:
        groups.setdefault(_years(law, span), []).append(law)
    return [Change(when, "", _moved(found)) for when, found in groups.items()]


def _moved(laws: Sequence[Instrument]) -> dict[str, tuple[int, int]]:
    found: dict[str, tuple[int, int]] = {}
    for law in laws:
        for row in law.rows:
            key, way = way_of(row)
            if way in (GROWS, SHRINKS):
                grows, shrinks = found.get(key, (0, 0))
                found[key] = (grows + (way == GROWS), shrinks + (way == SHRINKS))
    return found


def _when(law: Instrument) -> str:
    """Return the year and month of a law in few letters; the list below has its day."""
    if law.day is None or len(law.adopted) < len("2022-01") or any(sign in law.adopted for sign in "/~?%"):
        return date_in_words(law.adopted)
    return f"{MONTHS[law.day.month - 1]} {law.day.year}"


def _years(law: Instrument, span: int) -> str:
    assert law.day is not None, "only laws with a date are put together"
    first = law.day.year - law.day.year % span
    return str(first) if span == 1 else f"{first} to {first + span - 1}"
