"""Which sign a step of a case gets: by the family of its kind, so that a study's own kinds have one too."""

from collections.abc import Mapping
from typing import TYPE_CHECKING

from qantar.report.mentions import ancestry
from qantar.report.timesigns import (
    ABROAD,
    ALLOWED,
    ATTACK,
    CLOSED,
    COURT,
    DEATH,
    FREED,
    HELD,
    OTHER,
    PUBLIC,
    SOLD,
    Sign,
)

if TYPE_CHECKING:
    from qantar.report.sheet import Site

_STEPS: Mapping[str, Sign] = (
    dict.fromkeys(("search", "detention", "prison"), HELD)
    | dict.fromkeys(("inquiry", "charge", "trial", "sentence", "appeal"), COURT)
    | dict.fromkeys(("acquittal", "release", "pardon", "rehabilitation", "case-closed"), FREED)
    | dict.fromkeys(("warning", "attack"), ATTACK)
    | dict.fromkeys(("ban", "suspension", "closure", "dismissal"), CLOSED)
    | dict.fromkeys(("reaction", "departure", "asylum", "extradition"), ABROAD)
    | dict.fromkeys(("finding", "disclosure", "case-reopened"), PUBLIC)
    | {"death": DEATH, "ban-lifted": ALLOWED, "sale": SOLD}
)


def sign_of_step(site: "Site", step: str) -> Sign:
    """Return the sign of a kind of step, or of the nearest kind above it that has one."""
    return next((_STEPS[code] for code in ancestry(site, "steps", step) if code in _STEPS), OTHER)
