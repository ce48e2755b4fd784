"""Pandoc, which reads HTML and writes Word and Typst: where it is, and one run of it."""

import os
import subprocess
from collections.abc import Sequence
from pathlib import Path

from qantar.errors.exports import DocumentFailedError, ExportError


def find_pandoc() -> str:
    """Return where pandoc is; an `ExportError` says how to install it."""
    try:
        import pypandoc

        return str(pypandoc.get_pandoc_path())
    except (ImportError, OSError):
        raise ExportError.needs_documents("pandoc") from None


def run(arguments: Sequence[str], text: str, folder: Path, epoch: int = 0) -> bytes:
    """Run pandoc in a folder and return what it writes; `epoch` is the time it takes for now, in seconds."""
    environment = {**os.environ, "SOURCE_DATE_EPOCH": str(epoch), "LC_ALL": "C.UTF-8"}
    command = [find_pandoc(), *arguments]
    ran = subprocess.run(command, input=text.encode(), capture_output=True, cwd=folder, env=environment, check=False)
    if ran.returncode:
        raise DocumentFailedError.of("pandoc", f"exit code {ran.returncode}")
    return ran.stdout
