"""Figures that do not agree: who says what of the same thing, which figure is used, and why.

**What it answers.** Where sources give different figures for the same thing, how far apart they are, who stands
behind each, and which of them the study uses.

**What it needs.** `claims` with the columns id, about, measure, value; population, place, period, as_of, unit,
said_by, said_on, standing, reason and reading make the comparison exact. `actors`, `vocabularies`, `events` and
`places` add labels.

**What it gives.** Rivals are figures that agree in what is counted, where, for when, as of when and in which unit,
and differ in how much. Each such group is one finding: the figure that the study uses is its value, its range runs
from the lowest to the highest rival. It is a range of statements, never an average and never a margin of error.
Vague words stay ranges: "hundreds" is 100 to 999, "more than 300" has no upper end. A copy counts once, with the
figure it copies. For each matter (everything said of one thing and measure) a table lists every figure, also those
that cannot be compared, with the reason; the column `line` joins the running count of one body. What a scan shows
or a press misprinted is listed apart as a reading and is nobody's rival figure. A good figure that stands alone is
no rival, and figures of different things that are all used (men and women of a strike, say) are no matter, nor is
a sum beside its copy in another currency.

**What it refuses.** To compare what is counted differently: the table says in which respect two figures differ.

    >>> from qantar.methods.rivals import METHOD
    >>> claims = [
    ...     {"id": "a", "about": "events/march", "measure": "crowd", "value": "3,000", "said_by": "police",
    ...      "standing": "used", "reason": "counted at the gates"},
    ...     {"id": "b", "about": "events/march", "measure": "crowd", "value": "10,000", "said_by": "organisers",
    ...      "standing": "rival", "reason": "no count is described"},
    ... ]
    >>> answers = {finding.id: finding for finding in METHOD(claims=claims)}
    >>> found = answers["march.crowd.a"]
    >>> found.value.exact, found.uncertainty.low, found.uncertainty.high
    ('3000', 3000.0, 10000.0)

Cites: manski2003
"""

from collections.abc import Iterator

from pydantic import Field

from qantar.findings import Finding
from qantar.methods import rival_findings
from qantar.methods.claim_rows import grouped, read_claims, short_names
from qantar.methods.method import Method, Settings
from qantar.methods.wording import slug
from qantar.tables.frames import Frames


class RivalSettings(Settings):
    """Which claims to compare; left out, all of them."""

    about: tuple[str, ...] = Field(
        default=(), description="What the claims are about, as table/id: events/…, vocabularies/episodes/…."
    )
    measures: tuple[str, ...] = Field(default=(), description="The measures to compare, such as deaths or detained.")


def run(frames: Frames, settings: RivalSettings) -> Iterator[Finding]:
    """Yield the list of matters, each matter, its groups of rivals, and all readings of scans."""
    claims = read_claims(frames, settings.about, settings.measures)
    names = short_names(claim.about for claim in claims)
    matters = [
        rival_findings.Matter(f"{names[key[0]]}.{slug(key[1])}", group)
        for key, group in grouped(claims, lambda claim: claim.matter).items()
    ]
    told = [matter for matter in matters if matter.differs]
    yield rival_findings.all_matters(frames, claims, told)
    for matter in told:
        yield rival_findings.matter(frames, matter)
        for group in matter.rivals:
            yield rival_findings.rivals(frames, matter, group)
    readings = [claim for claim in claims if claim.is_reading or claim.standing == "misprint"]
    if readings:
        yield rival_findings.readings(frames, readings)


METHOD = Method(
    id="rivals",
    question="Where do the figures not agree, who says what, and which is used?",
    settings=RivalSettings,
    requires={"claims": ("id", "about", "measure", "value")},
    uses={
        "claims": (
            *("population", "place", "period", "as_of", "unit", "base", "cumulative", "said_by", "said_on"),
            *("standing", "reason", "reading", "source", "locator"),
        ),
        "actors": ("id", "label"),
        "vocabularies": ("vocabulary", "code", "label"),
        "events": ("id", "label"),
        "places": ("id", "label"),
        "options": ("question", "id", "label"),
    },
    run=run,
    shows="rows",
    cites=("manski2003",),
)
