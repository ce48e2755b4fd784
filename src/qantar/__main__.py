"""`python -m qantar` is `qantar`."""

import sys


def run() -> int:
    """Run a command line; a Ctrl-C that comes while Qantar is still being loaded stops it without a word too many."""
    try:
        from qantar.cli import main

        return main()
    except KeyboardInterrupt:
        sys.stderr.write("qantar: stopped\n")
        return 130


if __name__ == "__main__":
    sys.exit(run())
