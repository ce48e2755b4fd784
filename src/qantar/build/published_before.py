"""The counts of people in cross-tables that builds of a study have published, kept in its private folder.

Two builds beside each other tell more than either: where one says 10 and the next 9, a reader knows what one person
answered. So each build reads what earlier ones published, and hides a count that is a few people away from any of them.
All counts ever published are kept, not only the last: a reader may have kept them too.
"""

import json
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import TYPE_CHECKING

from qantar import names
from qantar.build.writing import write_whole

if TYPE_CHECKING:
    from qantar.findings import Finding

FILE = "published-counts.json"

Counts = Mapping[str, list[int]]


def read_published(study: Path) -> Counts:
    """Return the counts that earlier builds published, by the name of the cell; none where nothing was."""
    try:
        found = json.loads((study / names.WORK_FOLDER / FILE).read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return {}
    if not isinstance(found, dict):
        return {}
    return {str(name): [int(count) for count in counts] for name, counts in found.items() if isinstance(counts, list)}


def remember_published(work: Path, before: Counts, findings: Iterable["Finding"]) -> None:
    """Add the counts of a build to those of earlier ones, before it takes its place: else a kill could lose them."""
    from qantar.methods.crosstab_cells import published_cells

    kept = {name: set(counts) for name, counts in before.items()}
    for finding in findings:
        for name, count in published_cells(finding):
            kept.setdefault(name, set()).add(count)
    if kept:
        text = json.dumps({name: sorted(kept[name]) for name in sorted(kept)}, ensure_ascii=False, indent=1)
        write_whole(work / FILE, f"{text}\n".encode())
