"""laws.csv: what a law, a decree or a constitution changed, article by article, and whose power grew or shrank."""

from collections.abc import Iterator
from typing import TYPE_CHECKING, Literal

from qantar.errors import Problem, actors
from qantar.study.fields import Date, Id, Labels, Text, Texts, column
from qantar.study.record import Sourced, Table
from qantar.study.validity import surely_before
from qantar.study.vocabularies import ancestry

if TYPE_CHECKING:
    from qantar.study.study import Study


class Law(Sourced):
    """One thing that one instrument changed: a law that changes three powers has three rows."""

    id: Id = column("How rows name it.", required=True, public=True)
    instrument: Labels = column("The law, as readers call it.", required=True, translated=True, public=True)
    rank: Literal[
        "constitution",
        "constitutional law",
        "law",
        "code",
        "decree",
        "order",
        "treaty",
        "charter",
        "court ruling",
    ] = column("What kind of instrument it is.", required=True, public=True)
    adopted: Date | None = column("When it was adopted or signed.", public=True)
    in_force: Date | None = column("The first day on which it held.", public=True)
    until: Date | None = column("The first day on which it no longer held.", public=True)
    article: Text | None = column("Which article of it.", public=True)
    before: Text | None = column("What held before, in our own words.", public=True)
    after: Text | None = column("What holds by it, in our own words.", public=True)
    power: Text | None = column("The power that is moved.", vocabulary="powers", public=True)
    holder_before: Texts = column("Who had the power before.", default=(), refers="actors", public=True)
    holder_after: Texts = column("Who has it by this law.", default=(), refers="actors", public=True)
    direction: Text | None = column("Whose power or rights grow or shrink.", vocabulary="directions", public=True)


def check_dates(study: "Study") -> Iterator[Problem]:
    """Find laws in force before they were adopted, or gone before they were in force."""
    for row in study.rows["laws"]:
        law: Law = row.record
        for first, second in (("adopted", "in_force"), ("in_force", "until"), ("adopted", "until")):
            start, end = getattr(law, first), getattr(law, second)
            if surely_before(end, start):
                words = (first.replace("_", " "), second.replace("_", " "))
                yield actors.law_dates(row.at(second), words=words, start=start.text, end=end.text)
                break


def check_changes(study: "Study") -> Iterator[Problem]:
    """Find laws that change nothing, and directions without anybody whose power it is."""
    for row in study.rows["laws"]:
        law: Law = row.record
        told = [law.before, law.after] if law.before or law.after else [law.holder_before, law.holder_after]
        moved = law.holder_before != law.holder_after
        if (told[0] and _plain(told[0]) == _plain(told[1])) and not moved:
            yield actors.law_changes_nothing(row.at("after"))
        needs_holder = "power-moves" in ancestry(study, "directions", law.direction or "")
        if needs_holder and not law.holder_before and not law.holder_after:
            yield actors.direction_without_holder(row.at("direction"), direction=str(law.direction))


def _plain(told: object) -> object:
    return " ".join(told.casefold().split()) if isinstance(told, str) else told


TABLE = Table(
    name="laws",
    file="laws.csv",
    record=Law,
    title="What laws changed, and whose power grew",
    checks=(check_dates, check_changes),
)
