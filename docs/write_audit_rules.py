"""Write docs/audit-rules.md from the rules: .venv/bin/python docs/write_audit_rules.py."""

from pathlib import Path

from qantar.audit.rules import RULES
from qantar.audit.rules.describing import rules_page

if __name__ == "__main__":
    Path(__file__).with_name("audit-rules.md").write_text(rules_page(RULES), encoding="utf-8")
