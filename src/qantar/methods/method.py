"""What a method is: a question, the settings it takes, the tables it needs, and the function that answers."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from typing import Any, Generic, Literal, TypeVar

from pydantic import BaseModel, ConfigDict, ValidationError

from qantar.errors import QantarError, UsageError
from qantar.errors.problems import did_you_mean
from qantar.findings import Finding
from qantar.methods import gate
from qantar.tables.frames import Frames


class Settings(BaseModel):
    """What a method can be told; every field has a description, which becomes its documentation."""

    model_config = ConfigDict(frozen=True, extra="forbid")


S = TypeVar("S", bound=Settings)


class Refusal(QantarError):  # noqa: N818 - a refusal is an answer, not a fault
    """A method cannot answer from these rows, and says why; that is an answer too."""

    exit_code = 1


@dataclass(frozen=True, slots=True)
class Method(Generic[S]):
    """One question that can be put to a study. The docstring of its module is its page in the docs.

    `requires` names the tables and the columns it reads. A method that `shows` rows gets only rows that may
    be published; one that shows aggregates may count rows whose source allows no more than counting; one that shows
    sums of people also reads their single answers, of which it publishes none.
    """

    id: str
    question: str
    settings: type[S]
    requires: Mapping[str, tuple[str, ...]]
    run: Callable[[Frames, S], Iterable[Finding]]
    shows: Literal["rows", "aggregates", "people"] = "aggregates"
    #: Tables it reads when they are there.
    uses: Mapping[str, tuple[str, ...]] | None = None
    #: Keys of the bibliography in docs/references.bib.
    cites: tuple[str, ...] = ()

    def read_settings(self, given: Mapping[str, Any] | S) -> S:
        """Return the settings, or raise a `UsageError` that names the setting and what it takes."""
        if isinstance(given, self.settings):
            return given
        try:
            return self.settings.model_validate(given)
        except ValidationError as error:
            raise _in_plain_words(self, error) from None

    def __call__(
        self, settings: Mapping[str, Any] | S | None = None, *, languages: tuple[str, ...] = ("en",), **tables: Any
    ) -> list[Finding]:
        """Answer from data frames given by table name; see the method's page for their columns."""
        frames = Frames(tables, languages)
        read = self.read_settings(settings or {})
        self.look_at(frames, read)
        return self.answers(frames, read)

    def answers(self, frames: Frames, settings: S) -> list[Finding]:
        """Return what the method finds; refuse what speaks of chance where chance did not choose the people."""
        findings = list(self.run(frames, settings))
        reads = {*self.requires, *(self.uses or {})}
        for why in gate.stopped(findings, frames, reads, getattr(settings, "survey", None)):
            raise Refusal(f"{self.id}: {why}", "sample_type in survey.yaml says how people were chosen")
        return findings

    def tables(self, settings: S) -> dict[str, tuple[str, ...]]:
        """Return the tables and columns that must be there; a setting `data` puts a list of data/ for events."""
        data = getattr(settings, "data", None)
        return {
            f"data/{data}" if data and table == "events" else table: names for table, names in self.requires.items()
        }

    def look_at(self, frames: Frames, settings: S) -> None:
        """Raise a `UsageError` when a table or a column that the method needs is not there."""
        for table, needed in self.tables(settings).items():
            if table not in frames:
                raise UsageError(f"{self.id} needs the table {table}", f"give it as {table}=a data frame")
            columns = frames.columns(table)
            lacking = [column for column in needed if columns and column not in columns]
            if lacking:
                raise UsageError(
                    f"{self.id} needs the column {lacking[0]} in {table}", f"the columns are: {', '.join(columns)}"
                )


def _in_plain_words(method: Method[Any], error: ValidationError) -> UsageError:
    # A misspelled setting leaves its right name missing: the misspelling is what to tell.
    first = min(error.errors(), key=lambda found: found["type"] != "extra_forbidden")
    name = ".".join(str(part) for part in first["loc"])
    known = list(method.settings.model_fields)
    if first["type"] == "extra_forbidden":
        return UsageError(f"{method.id} has no setting called {name!r}", did_you_mean(name, known))
    if first["type"] == "missing":
        described = method.settings.model_fields[str(first["loc"][0])].description or ""
        return UsageError(f"{method.id} needs the setting {name!r}", described)
    described = method.settings.model_fields[str(first["loc"][0])].description if first["loc"] else ""
    why = first["msg"].removeprefix("Value error, ")
    return UsageError(f"the setting {name!r} of {method.id}: {why}", described or "")
