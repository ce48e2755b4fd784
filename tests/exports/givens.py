"""A study as exports are given it, for tests that write several files of one study."""

from pathlib import Path

from qantar.build.exporting import STYLE
from qantar.build.exporting import given_of as given_of_build
from qantar.exports.export import Given


def given_of(study: Path) -> Given:
    """What an export of this study is given; the build it belongs to is an invented one."""
    return given_of_build(study, None, "0123456789abcdef" * 4, STYLE)
