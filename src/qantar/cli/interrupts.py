"""Whether somebody pressed Ctrl-C, also where a library turns that into an error of its own."""

import signal
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from types import FrameType


@contextmanager
def interrupts() -> Iterator[list[int]]:
    """Give a list that fills as Ctrl-C is pressed; what Python does then goes on as always.

    DuckDB answers a Ctrl-C within a query with a RuntimeError, and an import that is stopped half-way fails in other
    ways: neither is a fault of Qantar's. Where Ctrl-C is somebody else's to answer (a thread, a program that
    handles it) nothing is changed, and the list stays empty.
    """
    heard: list[int] = []
    answering = signal.getsignal(signal.SIGINT)
    ours = threading.current_thread() is threading.main_thread() and answering is signal.default_int_handler
    if not ours:
        yield heard
        return

    def answer(number: int, frame: FrameType | None) -> None:
        heard.append(number)
        signal.default_int_handler(number, frame)

    signal.signal(signal.SIGINT, answer)
    try:
        yield heard
    finally:
        signal.signal(signal.SIGINT, answering)
