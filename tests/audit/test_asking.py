"""Long manuscripts are put to the rules by two processes, which together find what one finds."""

import multiprocessing
import os
import subprocess
import sys
from pathlib import Path

import pytest

from qantar.audit.asking import BEGUN_FIRST, LONG, ask, may_be_copied
from qantar.audit.draft import Draft
from qantar.audit.reading import read_manuscript
from qantar.audit.rules import RULES

WRONG = "Of 124 people asked in Mirton, 77 (67.1 %) agreed. On 31 April 2014 the council met. "
RIGHT = "Of 124 people asked in Karsk, 77 (62.1 %) agreed. Marches rose from 40 in 2012 to 52 in 2013. "
QUIET = "The council of town {} met behind closed doors; what was said there nobody knows but those who were present. "

on_linux = pytest.mark.skipif(
    sys.platform != "linux" or len(os.sched_getaffinity(0)) < 2, reason="processes are copied on Linux, with two cores"
)
#: In a process of its own, since the tests' has threads: what is found, and whether a second process was begun.
ASKED = """
import json, multiprocessing, pathlib, sys
from qantar.audit.auditing import audit
begun = []
start = multiprocessing.context.ForkProcess.start
multiprocessing.context.ForkProcess.start = lambda self: (begun.append(self), start(self))[1]
found = audit(sys.argv[1])
print(json.dumps([len(begun), found.as_json()], default=str))
"""


def manuscript(folder: Path, times: int) -> Path:
    path = folder / "report.md"
    path.write_text("\n\n".join([WRONG + RIGHT, *[QUIET.format(number) for number in range(times)]]))
    return path


def asked(path: Path, *, cores: str | None = None) -> tuple[int, str]:
    command = [sys.executable, "-c", ASKED, str(path)]
    if cores is not None:
        command = ["taskset", "-c", cores, *command]
    told = subprocess.run(command, capture_output=True, text=True, check=True).stdout
    begun, _, found = told.strip()[1:].partition(", ")
    return int(begun), found


@on_linux
def test_two_processes_find_what_one_finds(tmp_path: Path) -> None:
    path = manuscript(tmp_path, LONG // len(QUIET) + 9)
    one = str(sorted(os.sched_getaffinity(0))[0])
    by_two, by_one = asked(path), asked(path, cores=one)
    assert (by_two[0], by_one[0]) == (1, 0)
    assert by_two[1] == by_one[1]
    assert "62.1 %" in by_one[1]


@on_linux
def test_a_short_text_is_asked_by_one_process(tmp_path: Path) -> None:
    assert asked(manuscript(tmp_path, 3))[0] == 0


def test_what_is_found_is_in_the_order_of_the_rules(tmp_path: Path) -> None:
    draft = Draft(read_manuscript(manuscript(tmp_path, 3)))
    found = ask(draft, RULES, side_by_side=False)
    assert [{one.rule for one in of_rule} - {rule.id} for of_rule, rule in zip(found, RULES, strict=True)] == [
        set() for _ in RULES
    ]
    assert set(BEGUN_FIRST) <= {rule.id for rule in RULES}


@on_linux
@pytest.mark.filterwarnings("ignore:This process:DeprecationWarning")
def test_what_a_stopped_copy_lacks_is_asked_afterwards(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    draft = Draft(read_manuscript(manuscript(tmp_path, 3)))
    start = multiprocessing.context.ForkProcess.start

    def killed(self: multiprocessing.context.ForkProcess) -> None:
        start(self)
        self.kill()

    monkeypatch.setattr(multiprocessing.context.ForkProcess, "start", killed)
    found = ask(draft, RULES, side_by_side=True)
    assert found == ask(draft, RULES, side_by_side=False)


def test_a_process_with_threads_is_not_copied() -> None:
    code = (
        "import threading, time; from qantar.audit.asking import may_be_copied\n"
        "threading.Thread(target=time.sleep, args=(1,), daemon=True).start(); print(may_be_copied())"
    )
    told = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout
    assert told.strip() == "False"
    assert may_be_copied() in (True, False)
