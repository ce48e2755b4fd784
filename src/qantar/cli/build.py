"""Build a study: its site, tables, findings and database, in a folder that can be published.

With errors in the study nothing is written. The folder is replaced in one step, and only if Qantar made it.
"""

import argparse

from qantar.cli.counting import kinds
from qantar.cli.output import Output


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare what the command takes."""
    parser.add_argument("study", metavar="STUDY", help="the folder that holds study.yaml")
    parser.add_argument("--out", metavar="DIR", help="where the build goes (STUDY/build)")
    parser.add_argument(
        "--engine",
        metavar="NAME",
        default="duckdb",
        help="what measures the lists under data/: duckdb or spark (duckdb)",
    )


def run(chosen: argparse.Namespace, output: Output) -> int:
    """Build, and say where the site is."""
    from qantar.build.building import build

    built = build(chosen.study, chosen.out, output.progress, chosen.engine)
    output.document(
        {
            "study": chosen.study,
            "out": str(built.out),
            "site": str(built.site / "index.html"),
            "build_id": built.build_id,
            "fresh": built.fresh,
            "problems": built.problems,
            "counts": dict(built.counts),
        }
    )
    for problem in built.problems:
        output.line(output.problem(problem))
    output.line(f"{'Built' if built.fresh else 'Nothing changed since the last build of'} {built.out}")
    output.line(kinds(built.counts, "Rows      "))
    output.line(f"Site      {built.site / 'index.html'}")
    output.line(f"Build id  {built.build_id}")
    return 0
