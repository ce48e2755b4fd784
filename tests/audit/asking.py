"""Put a few lines of text to the rules, as a file of them would be."""

from collections.abc import Iterator
from dataclasses import replace
from typing import Any

from qantar.audit.answer import Audit, Discrepancy
from qantar.audit.auditing import audit_manuscript, chosen_rules
from qantar.audit.manuscript import Cell, Manuscript, Row, TableBlock
from qantar.audit.reading_bytes import decode
from qantar.audit.reading_markdown import read_markdown


def manuscript(text: str, *tables: TableBlock, ocr: bool = False) -> Manuscript:
    """A text as it is read, with tables put beside it."""
    decoded = decode((text or "Nothing.").encode())
    assert decoded is not None
    read = read_markdown("text.md", decoded)
    return replace(read, tables=(*read.tables, *tables), ocr=replace(read.ocr, judged=ocr))


def table(*rows: str, caption: str = "", label: str | None = None) -> TableBlock:
    """A table on line 1, its cells cut by |, its first row the header."""
    head, *rest = [Row(tuple(Cell(cell.strip(), 1) for cell in row.split("|"))) for row in rows]
    return TableBlock(tuple(rest), 1, 1, header=head, caption=caption, caption_line=1, label=label)


def asked(
    text: str | TableBlock, *rules: str, beside: tuple[TableBlock, ...] = (), ocr: bool = False, **options: Any
) -> Audit:
    """The audit of a text or of a table, by all rules or by some."""
    words, tables = (text, beside) if isinstance(text, str) else ("", (text, *beside))
    return audit_manuscript(manuscript(words, *tables, ocr=ocr), rules=chosen_rules(only=rules), **options)


def found(text: str | TableBlock, *rules: str, **options: Any) -> list[tuple[str, str, str]]:
    """How sure, what is stated and what would hold, of each discrepancy."""
    return [(one.certainty, one.stated, one.expected) for one in asked(text, *rules, **options).discrepancies]


def held(text: str | TableBlock, *rules: str, **options: Any) -> int:
    """How many things held, in a text without any discrepancy."""
    answer = asked(text, *rules, **options)
    assert answer.discrepancies == (), [one.message for one in answer.discrepancies]
    return answer.held


def messages(text: str | TableBlock, *rules: str, **options: Any) -> Iterator[Discrepancy]:
    yield from asked(text, *rules, **options).discrepancies
