"""Write a study as one file for other programs: a document, its sources, a survey's tables or its questionnaire.

A document holds the pages that the study's authors wrote, with a note to each figure, the charts as pictures,
the methods and a bibliography. Its numbers are those of the study at this moment: export again when it changes.
"""

import argparse

from qantar.cli.output import Output


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare what the command takes."""
    parser.add_argument("study", metavar="STUDY", help="the folder that holds study.yaml")
    parser.add_argument("--to", metavar="FORMAT", required=True, help="docx, pdf, csl-json, bibtex, tables or xlsform")
    parser.add_argument("--out", metavar="FILE", required=True, help="the file to write")
    parser.add_argument("--style", metavar="STYLE", help="how a document cites: apsa, chicago (the default) or harvard")
    parser.add_argument("--pages", metavar="NAMES", help="the pages of a document, with commas between (all)")
    parser.add_argument("--survey", metavar="NAME", help="the survey that is meant, where a study has several")
    parser.add_argument("--replace", action="store_true", help="write over a file that is there")


def run(chosen: argparse.Namespace, output: Output) -> int:
    """Write the file, and say what it is."""
    from qantar.build.exporting import export

    pages = [name.strip() for name in (chosen.pages or "").split(",") if name.strip()]
    made = export(
        chosen.study,
        chosen.to,
        chosen.out,
        style=chosen.style,
        pages=pages,
        survey=chosen.survey,
        replace=chosen.replace,
        progress=output.progress,
    )
    output.document(
        {
            "study": chosen.study,
            "to": made.format,
            "out": str(made.out),
            "build_id": made.build_id,
            "bytes": made.bytes,
        }
    )
    output.line(f"Wrote {made.out}: {made.bytes:,} bytes, of build {made.build_id[:12]}")
    return 0
