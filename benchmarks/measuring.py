"""Run programs one after the other, in turns, and tell the median and spread of their times and their memory."""

import os
import statistics
import subprocess
import sys
import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass


@dataclass(frozen=True)
class Measured:
    """Seconds of each run, and the most memory that any of them took."""

    seconds: Sequence[float]
    megabytes: float

    @property
    def median(self) -> float:
        """The median of the seconds."""
        return statistics.median(self.seconds)

    def __str__(self) -> str:
        return f"{self.median:7.2f} s  ({min(self.seconds):.2f} to {max(self.seconds):.2f})  {self.megabytes:6.0f} MB"


def in_turns(
    programs: Mapping[str, Sequence[str]], times: int = 7, before: Callable[[str], None] = lambda _: None
) -> dict[str, Measured]:
    """Run each program `times` times, taking turns, so that what else the computer does falls on all alike."""
    seconds: dict[str, list[float]] = {name: [] for name in programs}
    memory = dict.fromkeys(programs, 0.0)
    for _ in range(times):
        for name, program in programs.items():
            before(name)
            took, megabytes = _once(program)
            seconds[name].append(took)
            memory[name] = max(memory[name], megabytes)
    return {name: Measured(seconds[name], memory[name]) for name in programs}


def _once(program: Sequence[str]) -> tuple[float, float]:
    started = time.perf_counter()
    child = subprocess.Popen(program, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE)
    _, status, usage = os.wait4(child.pid, 0)
    took = time.perf_counter() - started
    if os.waitstatus_to_exitcode(status) != 0:
        raise RuntimeError(f"{' '.join(program)[:200]}\n{child.stderr.read().decode() if child.stderr else ''}")
    unit = 1 if sys.platform == "darwin" else 1024
    return took, usage.ru_maxrss * unit / 1024**2
