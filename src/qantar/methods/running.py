"""A run of a method on the tables of a study: its findings, under ids that no other finding has."""

from collections import Counter
from collections.abc import Mapping
from typing import Any

from qantar.findings import Finding
from qantar.methods.method import Method, Refusal
from qantar.tables.frames import Frames


def answer(method: Method[Any], frames: Frames, settings: Mapping[str, Any], analysis_id: str) -> list[Finding]:
    """Return the findings of one analysis, their ids beginning with its id.

    Raises a `UsageError` when a setting or a table is wrong, and a `Refusal` when the method cannot answer from
    these rows.
    """
    read = method.read_settings(settings)
    method.look_at(frames, read)
    findings = [finding.within(analysis_id, method.id) for finding in method.answers(frames, read)]
    repeated = [id_ for id_, times in Counter(finding.id for finding in findings).items() if times > 1]
    if repeated:
        raise Refusal(
            f"{method.id} would give two findings the id {repeated[0]!r}",
            "two records, or a record and a name in the settings, are spelled alike: rename one of them",
        )
    if not findings:
        raise Refusal(f"{method.id} found no rows to answer from", "loosen its settings, or leave the analysis out")
    return findings
