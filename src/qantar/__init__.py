"""Turn a folder of evidence about a country's protests and political crisis into a checked, citable study.

    study = qantar.read("studies/kazakhstan")     every row, and every problem met
    report = qantar.check("studies/kazakhstan")   all problems, the study's and its analyses'
    built = qantar.build("studies/kazakhstan")    the folder that can be published
    answer = qantar.audit("thesis.docx")           the numbers of a manuscript that do not hold
    found = qantar.import_file("acled", "list.csv", into="studies/meridia")   a list of somebody else's, as rows
    made = qantar.export("studies/kazakhstan", "docx", "study.docx")   the study as one file
    frequencies = qantar.method("survey-frequencies")   a method, callable on data frames

Nothing heavy is imported before one of these is used.
"""

from importlib import import_module
from typing import Any

__version__ = "0.1.0"
__all__ = ["__version__", "audit", "build", "check", "export", "import_file", "method", "read", "verify"]

_HOMES = {
    "audit": ("qantar.audit.auditing", "audit"),
    "build": ("qantar.build.building", "build"),
    "check": ("qantar.build.checking", "check"),
    "export": ("qantar.build.exporting", "export"),
    "import_file": ("qantar.build.importing", "import_file"),
    "method": ("qantar.methods", "find_method"),
    "read": ("qantar.study.folder", "read_study"),
    "verify": ("qantar.build.verifying", "verify"),
}


def __getattr__(name: str) -> Any:  # noqa: ANN401 - whatever has this name
    if name not in _HOMES:
        raise AttributeError(f"module 'qantar' has no attribute {name!r}")
    module, attribute = _HOMES[name]
    return getattr(import_module(module), attribute)


def __dir__() -> list[str]:
    return sorted(__all__)
