"""The functions of Qantar with their types: `__init__.py` brings each in when it is first used."""

from qantar.build.building import build as build
from qantar.build.checking import check as check
from qantar.build.importing import import_file as import_file
from qantar.build.verifying import verify as verify
from qantar.methods import find_method as method
from qantar.study.folder import read_study as read

__all__ = ["__version__", "build", "check", "import_file", "method", "read", "verify"]

__version__: str
