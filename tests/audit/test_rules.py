"""All rules together: documented, cited, chosen by name, fast on long and hostile text, silent on clean text."""

import importlib.util
import re
from pathlib import Path

import pytest

from qantar.audit.draft import Draft
from qantar.audit.passages import LONGEST_SENTENCE
from qantar.audit.reading_bytes import Decoded
from qantar.audit.reading_plain import read_plain
from qantar.audit.rules import RULES, Rule
from qantar.audit.rules.describing import rules_page
from tests.audit.asking import asked

DOCS = Path(__file__).resolve().parents[2] / "docs"
SOURCE = DOCS.parent / "src/qantar/audit/rules"


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.id)
def test_every_rule_explains_itself(rule: Rule) -> None:
    assert re.fullmatch(r"[a-z]+(-[a-z]+)*", rule.id)
    assert len(rule.idea) > 20
    assert rule.needs
    assert rule.severity in ("error", "warning", "note")


def test_the_page_of_rules_is_as_the_rules_are() -> None:
    """When this fails, run .venv/bin/python docs/write_audit_rules.py."""
    assert (DOCS / "audit-rules.md").read_text(encoding="utf-8") == rules_page(RULES)


def test_each_module_has_one_rule_and_each_rule_is_in_the_list() -> None:
    with_a_rule = [
        path for path in SOURCE.glob("*.py") if re.search(r"^RULE = ", path.read_text("utf-8"), re.MULTILINE)
    ]
    assert len(with_a_rule) == len(RULES) == len({rule.id for rule in RULES})


def test_what_rules_cite_is_in_the_bibliography() -> None:
    spec = importlib.util.spec_from_file_location("write_methods", DOCS / "methods" / "write.py")
    assert spec is not None
    assert spec.loader is not None
    write = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(write)
    known = set(write.read_bibliography((DOCS / "references.bib").read_text(encoding="utf-8")))
    assert {key for rule in RULES for key in rule.cites} <= known


def test_a_text_without_numbers_has_no_discrepancies() -> None:
    answer = asked("Nobody came, and nothing was counted.")
    assert (answer.figures, answer.held, answer.discrepancies) == (0, 0, ())


HOSTILE = [
    "(" * 10_000,
    "1 % (" * 3_000,
    "77 of " * 3_000,
    "of 124 " * 3_000,
    "(12 %) " * 3_000,
    "a " * 10_000 + "12 %",
    "average " * 5_000,
    "12.5" * 3_000,
    "from 2010 to 2020 to " * 1_500,
    "1 января 2010 " * 1_500,
    "Of the 124 participants 77 (62.1 %) said yes, and 40 (32.3 %) no, " * 500,
    "M = 5.19, SD = 1.19, " * 1_000,
    "5 million tenge (2 million dollars) " * 700,
    "1 women and " * 2_000,
    "1 May 2010 " * 6_000,
]


@pytest.mark.parametrize("text", HOSTILE, ids=lambda text: text[:8])
def test_hostile_text_is_read_to_its_end(text: str) -> None:
    assert asked(text).figures >= 0


@pytest.mark.parametrize("text", ["12 of 40, " * 900, "12 of 40 " * 900, "12%" * 3_000])
def test_what_is_too_long_for_a_sentence_is_read_in_pieces(text: str) -> None:
    [passage] = Draft(read_plain("text.txt", Decoded(text, "UTF-8"))).passages
    assert max(one.end - one.start for one in passage.sentences) <= LONGEST_SENTENCE
    assert "".join(one.text for one in passage.sentences) == passage.text
    assert len(passage.sentences) < 2 * len(text) / LONGEST_SENTENCE + 1
