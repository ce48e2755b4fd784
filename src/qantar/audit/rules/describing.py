"""The page of the documentation that explains every rule, made from the rules themselves."""

from __future__ import annotations

import inspect
from collections.abc import Sequence

from qantar.audit.rules.rule import Rule

_HEAD = """# What an audit looks for

Each rule of `qantar audit` has an id, by which `--only` and `--ignore` name it. An **error** is a contradiction, a
**warning** something to look at. How sure an answer is stands beside it: *certain* where arithmetic alone decides,
whichever way of rounding was used; *likely*; *possible*. What is likely is a warning, but for stated totals and cells
of tables that the text gives otherwise: these are errors, since one of the two is wrong. What is possible is a note.
[How to read an answer](audit.md).

In a text that a scanner read, *certain* is said of the text as given, never of its author.
"""


def rules_page(rules: Sequence[Rule]) -> str:
    """The page in Markdown: for each rule its idea, how it decides, what it needs to speak, and its source."""
    parts = [_HEAD]
    for rule in rules:
        words = inspect.cleandoc(getattr(inspect.getmodule(rule.check), "__doc__", "") or "")
        _, _, how = words.partition("\n\n")
        parts.append(f"## {rule.id}\n\n*{rule.severity}* {rule.idea}.\n\n{how}\n")
        if rule.needs:
            parts.append(f"It needs: {rule.needs}.\n")
        if rule.cites:
            parts.append(f"Cites: {', '.join(rule.cites)}\n")
    return "\n".join(parts)
