"""The audit of a manuscript: every rule asked, each discrepancy told once, in the order of what matters."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from pathlib import Path

from qantar.audit.answer import Audit, Discrepancy, told_once
from qantar.audit.asking import ask
from qantar.audit.draft import Draft
from qantar.audit.grids import grids_of
from qantar.audit.known import Known
from qantar.audit.manuscript import Manuscript
from qantar.audit.reading import read_manuscript
from qantar.audit.rules import RULES, Rule
from qantar.errors import UsageError


def audit(
    path: str | Path,
    *,
    base: int | None = None,
    only: Sequence[str] = (),
    ignore: Sequence[str] = (),
    accepted: Iterable[str] = (),
    known: tuple[Known, ...] = (),
) -> Audit:
    """Say which numbers of a manuscript cannot be right, which disagree, and where.

    `base` is how many people were asked, where the text does not say so; `only` and `ignore` name rules; `accepted`
    holds the keys of discrepancies that somebody looked at and let stand.

    >>> import tempfile
    >>> with tempfile.TemporaryDirectory() as folder:
    ...     report = Path(folder, "report.md")
    ...     _ = report.write_text("Of 124 people asked, 77 (67.1 %) agreed.", encoding="utf-8")
    ...     answer = audit(report)
    >>> [(one.stated, one.expected) for one in answer.discrepancies]
    [('67.1 %', '62.1 %')]
    """
    rules = chosen_rules(only, ignore)
    read = read_manuscript(path)
    return audit_manuscript(read, name=str(path), rules=rules, base=base, accepted=accepted, known=known)


def audit_manuscript(
    manuscript: Manuscript,
    *,
    name: str = "",
    rules: Sequence[Rule] = RULES,
    base: int | None = None,
    accepted: Iterable[str] = (),
    known: tuple[Known, ...] = (),
) -> Audit:
    """Put a manuscript that was read already to the rules."""
    draft = Draft(manuscript, base, known)
    found: list[Discrepancy] = []
    held = 0
    for of_rule in ask(draft, rules):
        for one in of_rule:
            if isinstance(one, Discrepancy):
                found.append(one)
            else:
                held += 1
    told = told_once(found)
    let_stand = frozenset(accepted)
    left = tuple(one for one in told if one.key not in let_stand)
    figures = sum(len(passage.figures) for passage in draft.passages)
    cells = sum(number is not None for grid in grids_of(draft) for row in grid.numbers for number in row)
    return Audit(
        name or manuscript.path,
        figures + cells,
        held,
        left,
        manuscript.ocr.judged,
        (*_of_a_scan(manuscript), *manuscript.remarks, *_of_no_use(let_stand, told, rules)),
        len(told) - len(left),
    )


def _of_a_scan(manuscript: Manuscript) -> list[str]:
    if not manuscript.ocr.judged:
        return []
    why = f" ({'; '.join(manuscript.ocr.reasons)})" if manuscript.ocr.reasons else ""
    return [f"a scanner read this text{why}: what is certain is certain of the text as given, not of its author"]


def _of_no_use(accepted: frozenset[str], told: Sequence[Discrepancy], rules: Sequence[Rule]) -> list[str]:
    """Say which accepted discrepancies are no longer found: mended, or misspelt in the list.

    Of a rule that was not asked nothing is said.
    """
    asked = {rule.id for rule in rules} | ({""} if len(rules) == len(RULES) else set())
    known = {rule.id for rule in RULES}
    found = {one.key for one in told}
    idle = sorted(key for key in accepted - found if (_rule_of(key) if _rule_of(key) in known else "") in asked)
    return [
        f"the list of accepted discrepancies names one that is not found, and can be deleted: {key}" for key in idle
    ]


def _rule_of(key: str) -> str:
    return key.partition(":")[0]


def chosen_rules(only: Sequence[str] = (), ignore: Sequence[str] = ()) -> list[Rule]:
    """The rules to ask; a `UsageError` names the nearest where an id is not known.

    >>> [rule.id for rule in chosen_rules(only=["percentage-of-count"])]
    ['percentage-of-count']
    >>> chosen_rules(ignore=["percentage-of-counts"])
    Traceback (most recent call last):
    qantar.errors.failures.UsageError: there is no rule called 'percentage-of-counts'
    """
    ids = [rule.id for rule in RULES]
    for name in (*only, *ignore):
        if name not in ids:
            raise UsageError.unknown("rule", name, ids)
    chosen = [rule for rule in RULES if (not only or rule.id in only) and rule.id not in ignore]
    if not chosen:
        raise UsageError("every rule that was named is left out again", "name a rule to ask, or leave fewer out")
    return chosen
