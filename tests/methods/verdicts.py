"""A statement to test, and the verdict on it."""

from collections.abc import Mapping
from typing import Any

from qantar.methods import Method

SAID = [{"id": "said", "text": "It is so.", "said_by": "somebody", "source": "speech", "locator": "line 1"}]


def settings(**parts: Any) -> dict[str, Any]:
    return {"statement": "statements/said", **parts}


def verdict(method: Method[Any], given: Mapping[str, Any], **tables: Any) -> Any:
    """The finding with the verdict, which comes last."""
    return method(settings(**given), statements=SAID, **tables)[-1]


def word(method: Method[Any], given: Mapping[str, Any], **tables: Any) -> str:
    found = verdict(method, given, **tables)
    assert found.id == "verdict"
    assert found.about == "statements/said"
    assert found.verdict.statement == {"en": "It is so."}
    assert found.verdict.why["en"]
    return str(found.verdict.word)
