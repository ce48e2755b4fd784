"""Writes the pages of docs/methods/ from the methods themselves, and the references from docs/references.bib.

Run it after changing a method's docstring or settings: .venv/bin/python docs/methods/write.py
"""

import re
from pathlib import Path

from qantar.methods import METHODS
from qantar.methods.describing import describe

FOLDER = Path(__file__).resolve().parent
BIBLIOGRAPHY = FOLDER.parent / "references.bib"
ENTRY = re.compile(r"@(\w+)\{(\w+),\n(.*?)\n\}", re.DOTALL)
FIELD = re.compile(r"^\s*(\w+) = \{(.*)\},?$", re.MULTILINE)


def read_bibliography(text: str) -> dict[str, dict[str, str]]:
    """Return the fields of each entry of a bibliography by its key, without the braces that protect capitals."""
    return {
        key: {name: re.sub(r"[{}]", "", value) for name, value in FIELD.findall(body)} | {"type": type_}
        for type_, key, body in ENTRY.findall(text)
    }


def reference(entry: dict[str, str]) -> str:
    """Return an entry as readers see it."""
    people = entry["author"].split(" and ")
    names = ", ".join(people[:-1]) + (" and " if len(people) > 1 else "") + people[-1]
    parts = [f"{names} ({entry['year']}). {entry['title'].rstrip('.?')}{'?' if entry['title'].endswith('?') else '.'}"]
    if "journal" in entry:
        volume = entry.get("volume", "") + (f"({entry['number']})" if "number" in entry else "")
        pages = f", {entry['pages'].replace('--', '–')}" if "pages" in entry else ""
        parts.append(f"*{entry['journal']}* {volume}{pages}.")
    elif "booktitle" in entry:
        parts.append(f"In {entry['editor']} (eds), *{entry['booktitle']}*, {entry['pages'].replace('--', '–')}.")
    parts.append(f"{entry['publisher']}." if "publisher" in entry else "")
    parts.append(f"doi: {entry['doi']}" if "doi" in entry else "")
    return " ".join(part for part in parts if part)


def pages() -> dict[str, str]:
    """Return every page by its file name."""
    made = {f"{method.id}.md": describe(method).markdown() for method in METHODS}
    rows = "\n".join(f"| [{method.id}]({method.id}.md) | {method.question} |" for method in METHODS)
    made["index.md"] = (
        "# Methods\n\nWhat can be asked of a study. Each method answers one question and says what it cannot know; "
        "`qantar methods` lists them too.\n\n"
        f"| method | question |\n|---|---|\n{rows}\n\n"
        "[How to add one](../add-a-method.md) · [References](references.md)\n"
    )
    known = read_bibliography(BIBLIOGRAPHY.read_text(encoding="utf-8"))
    listed = "\n".join(f"## {key}\n\n{reference(entry)}\n" for key, entry in sorted(known.items()))
    made["references.md"] = f"# References\n\n{listed}"
    return made


def main() -> None:
    """Write all pages."""
    for name, text in pages().items():
        (FOLDER / name).write_text(text, encoding="utf-8")


if __name__ == "__main__":
    main()
