"""What an export is: a study, read and checked, becomes one file of a format that other programs open."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from qantar.findings import Findings
from qantar.formats.citations import Keeper
from qantar.report.about import About
from qantar.tables.published import Published


@dataclass(frozen=True, slots=True)
class Given:
    """A study as an export sees it: only what may be published. `style` is how works are cited."""

    published: Published
    findings: Findings
    about: About
    style: str
    #: The pages that a document holds, by name; all that are chapters where none is named.
    pages: Sequence[str] = ()
    keeper: Keeper | None = None
    #: The survey that is meant, where a study has several.
    survey: str | None = None

    @property
    def settings(self) -> Mapping[str, Any]:
        """What study.yaml says."""
        return self.published.settings


@dataclass(frozen=True, slots=True)
class Export:
    """One format: what `--to` calls it, what it is good for, how its files are named, and who writes it.

    `write` takes a `Given` and returns the file; the same study gives the same bytes. `prepare`, where there is one,
    raises an error at once if something that the format needs is not installed.
    """

    id: str
    what: str
    suffix: str
    write: Callable[[Given], bytes]
    prepare: Callable[[], object] | None = None
    #: Whether it cites works in a style that the reader may choose.
    cites: bool = False
    #: Other endings of the file's name, and who writes such a file.
    others: Mapping[str, Callable[[Given], bytes]] = field(default_factory=dict)
    #: Whether it is of a survey.
    of_survey: bool = False

    def writer(self, suffix: str) -> Callable[[Given], bytes] | None:
        """Return who writes a file whose name ends so; None where nobody does."""
        return self.write if suffix == self.suffix else self.others.get(suffix)
