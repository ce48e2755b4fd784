"""Meridia with two large lists of events: one whose rows may be shown, one that may only be counted; and its site."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from qantar.build.checking import look
from qantar.report.about import About
from qantar.report.site import write_site
from tests.meridia import FILES, write_study

#: Date, place, issue, violence, crowd with its ends, source.
EVENTS = [
    ("2022-05-02", "solis", "economic", "none", "hundreds,100,999", "gazette-2022"),
    ("2022-05-03", "solis", "political", "by state", "2000,2000,2000", "gazette-2022"),
    ("2022-05-03", "altamar", "", "unknown", ",,", "gazette-2022"),
    ("2022-05", "altamar", "social", "", ",,", "gazette-2022"),
    *((f"2022-05-{n + 4:02d}", "altamar", "social", "none", "50,50,50", "observatory-2022") for n in range(12)),
]
ANALYSES: list[dict[str, Any]] = [
    {"id": "when", "method": "event-rates", "settings": {"by": "day", "data": "march"}},
    {"id": "about", "method": "event-mix", "settings": {"of": "issue", "by": "month", "data": "march"}},
    {"id": "crowds", "method": "crowd-size", "settings": {"by": "day", "data": "march"}},
    {"id": "calm", "method": "peaceful", "settings": {"by": "month", "data": "march"}},
    {"id": "calm-at-once", "method": "peaceful", "settings": {"by": "window", "data": "march"}},
    {"id": "crowds-at-once", "method": "crowd-size", "settings": {"by": "window", "data": "march"}},
    {"id": "spread", "method": "reach", "settings": {"onset": "2022-05-02", "data": "march"}},
    {"id": "course", "method": "waves", "settings": {"by": "day", "data": "march", "window": "2022-05"}},
    {"id": "parts", "method": "concentration", "settings": {"data": "march"}},
    {"id": "told", "method": "source-coverage", "settings": {"by": "day", "data": "march"}},
    {"id": "beside", "method": "lists-compared", "settings": {"lists": ["data/march", "data/secret"], "by": "month"}},
]
MAY_BE_COUNTED = """\
- id: counted-only
  type: dataset
  title: Events that may be counted
  terms: aggregates
  counts: Every gathering that its bureau heard of
"""


def measured_site(folder: Path) -> Path:
    """Write the study and its site; return the site's folder."""
    study = write_study(
        folder / "study",
        **{
            "study.yaml": FILES["study.yaml"].replace("counts, survey", "protest, counts, survey"),
            "analyses.yaml": FILES["analyses.yaml"]
            + json.dumps(ANALYSES)[1:-1].replace("}}, {", "}}\n- {").join(["- ", "\n"]),
            "sources.yaml": FILES["sources.yaml"] + MAY_BE_COUNTED,
        },
    )
    _write_list(study, "march", None)
    _write_list(study, "secret", "counted-only")
    seen = look(study)
    assert [str(problem) for problem in seen.problems if problem.severity == "error"] == []
    write_site(folder / "site", seen.published, seen.findings, About("Meridia", "0", "0" * 64, "CC0-1.0"))
    return folder / "site"


def _write_list(study: Path, name: str, source: str | None) -> None:
    place = study / "data" / name
    place.mkdir(parents=True)
    rows = [
        f"{name}-{number},{date},{where},protest,{issue},{violence},{crowd},{source or own},line {number}"
        for number, (date, where, issue, violence, crowd, own) in enumerate(EVENTS)
    ]
    heads = "id,date,place,kind,issue,violence,crowd,crowd_low,crowd_high,source,locator"
    (place / f"{name}.csv").write_text("\n".join([heads, *rows, ""]), encoding="utf-8")
    described = f"title: The list of {name}\ntable: events\nfiles: [{name}.csv]\n"
    (place / "data.yaml").write_text(f"{described}source: {source or 'gazette-2022'}\nlocator: all\n", encoding="utf-8")
