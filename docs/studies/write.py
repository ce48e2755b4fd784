"""Writes docs/studies/kazakhstan.md: each statement that the study of Kazakhstan tests, its verdict, what decided it.

It is made from findings.json of a build and from statements.csv. Run it after a change that is meant to change a
verdict: .venv/bin/python docs/studies/write.py
"""

import csv
import json
from collections import Counter
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

FOLDER = Path(__file__).resolve().parent
STUDY = FOLDER.parents[1] / "studies" / "kazakhstan"
HEAD = """# What the data say back, Kazakhstan

Every statement that the study of Kazakhstan holds against its rows, the verdict, and what decided it. Most are of the
thesis from which the study grew; lines are those of its text. No verdict is written by hand: this table is made by
`docs/studies/write.py`, and a test compares it with the study.

"""


def page(findings: Sequence[Mapping[str, Any]], statements: Mapping[str, Mapping[str, str]]) -> str:
    """Return the page: how many statements have which verdict, then each of them."""
    tested = [item for item in findings if item["verdict"] and (item["about"] or "").startswith("statements/")]
    counts = Counter(item["verdict"]["word"] for item in tested)
    told = ", ".join(f"{count} {word}" for word, count in counts.most_common())
    rows = "\n".join(_row(item, statements[item["about"].removeprefix("statements/")]) for item in tested)
    head = "| statement | said by, where | verdict | why | decided by |\n|---|---|---|---|---|\n"
    return f"{HEAD}{len(tested)} statements: {told}.\n\n{head}{rows}\n"


def _row(finding: Mapping[str, Any], statement: Mapping[str, str]) -> str:
    verdict = finding["verdict"]
    needed = [caveat["text"]["en"] for caveat in finding["caveats"] if caveat["id"] == "needed"]
    why = verdict["why"]["en"]
    if needed and finding["method"] != "needed":
        why += f" *Needed: {needed[0]}*"
    decided = ", ".join(f"`{id_}`" for id_ in verdict["decided_by"])
    cells = (
        statement["text"],
        f"{statement['said_by']}, {statement['locator']}",
        f"**{verdict['word']}**",
        why,
        decided,
    )
    return "| " + " | ".join(cell.replace("|", "\\|").replace("\n", " ") for cell in cells) + " |"


def statements() -> dict[str, dict[str, str]]:
    """Return the rows of statements.csv by id."""
    with (STUDY / "statements.csv").open(encoding="utf-8", newline="") as file:
        return {row["id"]: row for row in csv.DictReader(file)}


def main() -> None:
    """Build the study and write the page."""
    import qantar

    built = qantar.build(STUDY)
    findings = json.loads((built.out / "findings.json").read_text(encoding="utf-8"))["findings"]
    (FOLDER / "kazakhstan.md").write_text(page(findings, statements()), encoding="utf-8")


if __name__ == "__main__":
    main()
