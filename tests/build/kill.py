"""Run something in a child process that is killed at its nth act on the disk, as kill -9 would."""

import os
import sys
from collections.abc import Callable

KILLED, FINISHED, FAILED = 9, 0, 3
#: What Python tells of before it does it: every act of ours that changes the disk.
_ACTS = frozenset({"os.rename", "os.remove", "os.rmdir", "os.mkdir", "os.symlink", "os.truncate", "os.utime"})


def _writes(event: str, arguments: tuple[object, ...]) -> bool:
    if event == "open":
        mode, flags = arguments[1], arguments[2]
        return (isinstance(mode, str) and any(letter in mode for letter in "wax+")) or bool(
            isinstance(flags, int) and flags & (os.O_WRONLY | os.O_RDWR | os.O_CREAT)
        )
    return event in _ACTS or event == "ctypes.dlsym"


def run_killed_at(act: int, work: Callable[[], object]) -> int:
    """Run work in a child that ends without a word before its nth act on the disk; return how it ended."""
    child = os.fork()
    if child:
        return os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])
    left = act

    def hook(event: str, arguments: tuple[object, ...]) -> None:
        nonlocal left
        if _writes(event, arguments):
            left -= 1
            if left == 0:
                os._exit(KILLED)

    sys.addaudithook(hook)
    try:
        work()
    except BaseException:  # noqa: BLE001 - whatever it was, the child must not go on as a test
        os._exit(FAILED)
    os._exit(FINISHED)
