"""The rules asked, side by side in two processes where the text is long and the computer lets us.

A long text is read once; then this process and a copy of it take the next rule in turn until none is left. What they
find is what one process finds, in the order of the rules.
"""

from __future__ import annotations

import contextlib
import multiprocessing
import os
import signal
import sys
from collections.abc import Sequence
from multiprocessing.connection import Connection
from pathlib import Path

from qantar.audit.answer import Discrepancy, Held
from qantar.audit.draft import Draft
from qantar.audit.rules.rule import Rule

LONG = 60_000  # signs of a text for which a second process is worth its while
#: What takes longest is begun first, so that neither process waits for the other at the end.
BEGUN_FIRST = ("words-for-changes", "test-statistic", "text-against-table", "extremes", "percentage-of-count")
Found = list[Discrepancy | Held]


def ask(draft: Draft, rules: Sequence[Rule], *, side_by_side: bool | None = None) -> list[Found]:
    """What each rule finds. If it is not told, whether two processes work is seen from the text and the computer."""
    if side_by_side is None:
        side_by_side = len(rules) > 1 and _is_long(draft) and may_be_copied()
    found = _with_a_second(draft, rules) if side_by_side else {}
    return [found[place] if place in found else list(rule.check(draft)) for place, rule in enumerate(rules)]


def may_be_copied() -> bool:
    """Whether a copy of this process can work beside it: on Linux, with a core to spare, and without other threads.

    A copy of a process that has threads may wait for ever for what one of them was holding.
    """
    if sys.platform != "linux" or len(os.sched_getaffinity(0)) < 2:
        return False
    try:
        return len(list(Path("/proc/self/task").iterdir())) == 1
    except OSError:
        return False


def _is_long(draft: Draft) -> bool:
    return sum(len(passage.text) for passage in draft.passages) > LONG


def _with_a_second(draft: Draft, rules: Sequence[Rule]) -> dict[int, Found]:
    """What rules find, by their place; where the copy ends too soon, its rules are lacking."""
    for passage in draft.passages:  # what most rules ask is worked out before there are two
        _ = passage.figures, passage.dates, passage.sentences
    # Both read the next rule from one pipe, a byte each: nothing is locked, so a stopped copy keeps nobody waiting.
    turns, filling = os.pipe()
    first = [place for place, rule in enumerate(rules) if rule.id in BEGUN_FIRST]
    os.write(filling, bytes(first + [place for place in range(len(rules)) if place not in first]))
    os.close(filling)

    def in_turn() -> dict[int, Found]:
        found: dict[int, Found] = {}
        while turn := os.read(turns, 1):
            found[turn[0]] = list(rules[turn[0]].check(draft))
        return found

    def second(sending: Connection) -> None:
        signal.signal(signal.SIGINT, signal.SIG_IGN)  # a Ctrl-C is the first process's business
        sending.send(in_turn())

    copies = multiprocessing.get_context("fork")
    receiving, sending = copies.Pipe(duplex=False)
    process = copies.Process(target=second, args=(sending,), daemon=True)
    process.start()
    sending.close()
    found = in_turn()
    with contextlib.suppress(EOFError):  # the copy was stopped: what it lacks is asked afterwards
        found |= receiving.recv()
    process.join()
    os.close(turns)
    return found
