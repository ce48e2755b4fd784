"""Verify a build: nothing in it was altered, is missing or was added; print its build id."""

import argparse

from qantar.cli.output import Output


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare what the command takes."""
    parser.add_argument("folder", metavar="DIR", help="a folder that `qantar build` wrote")


def run(chosen: argparse.Namespace, output: Output) -> int:
    """Verify, and print the build id or each file that changed."""
    from qantar.build.verifying import verify
    from qantar.errors.disk import AlteredBuildError

    try:
        build_id = verify(chosen.folder)
    except AlteredBuildError as error:
        output.document({"dir": chosen.folder, "whole": False, "build_id": None, "changes": error.changes})
        for file, change in error.changes.items():
            output.line(f"{change:8} {file}")
        output.say(f"qantar: {error.message}")
        return error.exit_code
    output.document({"dir": chosen.folder, "whole": True, "build_id": build_id, "changes": {}})
    output.line(build_id)
    return 0
