"""Start a study: a folder with a few invented rows of every kind, which checks and builds as it stands.

NAME is the folder to make and the title of the study. Nothing that exists is overwritten.
"""

import argparse

from qantar.cli.output import Output


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare what the command takes."""
    parser.add_argument("name", metavar="NAME", help="the folder to make; its name becomes the title")
    parser.add_argument(
        "--language", metavar="TAG", default="en", help="the study's own language, as a tag: en, ru, kk (en)"
    )


def run(chosen: argparse.Namespace, output: Output) -> int:
    """Write the study, and say what to do next."""
    import shlex

    from qantar.cli.example import write_example

    folder, files = write_example(chosen.name, chosen.language)
    output.document({"study": str(folder), "files": files})
    name = shlex.quote(str(folder))
    output.line(f"Started {folder}: every row in it is invented, and made to be replaced.")
    output.line(f"  qantar check {name}")
    output.line(f"  qantar build {name}")
    return 0
