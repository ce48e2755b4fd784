"""Writes the tables of docs/coding.md that say how far two coders agree, from found.csv and coded.csv.

found.csv has a line for each thing that either coder found: the record of the first, the number of the row of the
second, and, where only one of them has it, why, and what became of it. coded.csv has a line for each cell that both
filled: what each wrote, or only whether it is the same where names stand there. After a change to either:
.venv/bin/python docs/coded-twice/write.py
"""

import csv
from collections import Counter
from collections.abc import Iterable, Sequence
from pathlib import Path

from qantar.maths.agreement import Overlap, nominal_alpha

FOLDER = Path(__file__).resolve().parent
PAGE = FOLDER.parent / "coding.md"
BEGIN, END = "<!-- counted by docs/coded-twice/write.py -->\n", "<!-- end of what is counted -->\n"

#: Why only one coder has a thing, and how that is said.
WHY = {
    "twice": "written a second time, in another table or as an explanation too",
    "joined": "stands in a longer row of the other coder",
    "elsewhere": "told more fully in another passage, or coded there",
    "title": "told by the title of a note alone",
    "judgement": "a judgement of the author that the other did not take for a row",
    "survey": "what the author reads from the survey of the text",
    "kin": "about relatives without office",
    "no number": "a figure without a number",
    "missed": "plainly missed",
}
#: These are differences of unit: the other coder has the thing, cut or placed otherwise.
OF_UNIT = {"twice", "joined", "elsewhere", "title"}
#: Columns whose cells are codes, and how many cells an alpha needs to be worth a look.
CODES = {"kind", "issue", "violence", "measure", "standing", "stance", "relation", "status", "step"}
ENOUGH = 10


def rows(name: str) -> list[dict[str, str]]:
    """Return the lines of found.csv or coded.csv."""
    with (FOLDER / name).open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def found_table(found: Sequence[dict[str, str]]) -> str:
    """Return what was found, a line for each table; what the two put into different tables is not found by both."""
    tables = sorted({table for row in found for table in (row["first_table"], row["second_table"]) if table})
    lines = [_found_line(f"`{table}`", _in_table(found, table)) for table in tables]
    lines.append(_found_line("**all, in the same table**", _sum(_in_table(found, table) for table in tables)))
    lines.append(_found_line("**all, in whatever table**", _anywhere(found)))
    kept = [row for row in found if row["why"] not in OF_UNIT]
    lines.append(_found_line("**the same, differences of unit left aside**", _anywhere(kept)))
    return _table(["", "both", "first only", "second only", "F1", "Jaccard"], lines)


def _in_table(found: Iterable[dict[str, str]], table: str) -> Overlap:
    sides = Counter((row["first_table"] == table, row["second_table"] == table) for row in found)
    return Overlap(sides[True, True], sides[True, False], sides[False, True])


def _anywhere(found: Iterable[dict[str, str]]) -> Overlap:
    sides = Counter((bool(row["first"]), bool(row["second"])) for row in found)
    return Overlap(sides[True, True], sides[True, False], sides[False, True])


def _sum(parts: Iterable[Overlap]) -> Overlap:
    both, first, second = zip(*parts, strict=True)
    return Overlap(sum(both), sum(first), sum(second))


def _found_line(name: str, found: Overlap) -> list[str]:
    return [name, *map(str, found), _rounded(found.f1), _rounded(found.jaccard)]


def why_table(found: Sequence[dict[str, str]]) -> str:
    """Return why one coder alone has a thing, and how many became rows of the study or left it."""
    lines = []
    for why, words in WHY.items():
        alone = [row for row in found if row["why"] == why]
        added = sum("/" in row["settled"] for row in alone)
        dropped = sum(row["settled"] == "dropped" for row in alone)
        sides = Counter(bool(row["first"]) for row in alone)
        lines.append([words, str(sides[True]), str(sides[False]), str(added), str(dropped)])
    return _table(["why only one has it", "first only", "second only", "taken into the study", "taken out"], lines)


def coded_table(coded: Sequence[dict[str, str]]) -> str:
    """Return how the cells of what both found agree, a line for each column of each table."""
    columns = sorted({(row["first"].split("/")[0], row["column"]) for row in coded})
    return _table(["table", "column", "the same", "of", "alpha"], [_coded_line(coded, *column) for column in columns])


def _coded_line(coded: Sequence[dict[str, str]], table: str, column: str) -> list[str]:
    cells = [row for row in coded if row["first"].startswith(f"{table}/") and row["column"] == column]
    pairs = [(row["in_first"] or None, row["in_second"] or None) for row in cells]
    whole = column in CODES and sum(None not in pair for pair in pairs) >= ENOUGH
    alpha = nominal_alpha(pairs) if whole else None
    same = sum(row["same"] == "yes" for row in cells)
    return [f"`{table}`", column.replace("_", " "), str(same), str(len(cells)), _rounded(alpha)]


def _rounded(number: float | None) -> str:
    return "" if number is None else f"{number:.2f}"


def _table(head: Sequence[str], lines: Iterable[Sequence[str]]) -> str:
    ruled = [head, ["---"] * len(head), *lines]
    return "".join("| " + " | ".join(line) + " |\n" for line in ruled)


def counted() -> str:
    """Return the three tables as they stand in the page."""
    found, coded = rows("found.csv"), rows("coded.csv")
    return "\n".join(["", found_table(found), why_table(found), coded_table(coded), ""])


def page(text: str) -> str:
    """Return the page with its tables counted anew."""
    before, rest = text.split(BEGIN)
    _, after = rest.split(END)
    return before + BEGIN + counted() + END + after


if __name__ == "__main__":
    PAGE.write_text(page(PAGE.read_text(encoding="utf-8")), encoding="utf-8")
