"""The places of a table of tallies: found among those of the study, and the rows offered that places.csv lacks."""

import csv
import io
from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

from qantar.formats.countries import country_name, country_of
from qantar.formats.format import Asked
from qantar.formats.imported import Import, Question
from qantar.study.fields import slug
from qantar.study.references import Choices

if TYPE_CHECKING:
    from qantar.study.study import Study

#: The names of columns of places, by the kind of place that stands in them; "" where they do not say.
KINDS = {
    "country": ("country", "country_name", "iso3", "isocode", "iso", "iso_code", "страна", "ел"),
    "region": ("region", "регион", "область", "облыс", "аймақ"),
    "": ("place", "unit", "место", "орын"),
}


class Places:
    """Finds the places of a table among those of the study, or the one place that all of it is about."""

    def __init__(self, asked: Asked, made: Import) -> None:
        self.study = asked.study
        self.made = made
        self.whole = asked.answers.get("place", "")
        self.known = _names(asked.study)
        countries = [row.record.id for row in asked.study.rows["places"] if row.record.kind == "country"]
        if self.whole and asked.study.row("places", self.whole) is None:
            text = f"The study has no place {self.whole!r}: where was this counted?"
            made.questions.append(Question("place", text, tuple(countries)))
        #: The countries of the study by their codes: a table may name them by another code or name.
        self.by_iso = {
            row.record.iso: row.record.id
            for row in asked.study.rows["places"]
            if row.record.kind == "country" and row.record.iso
        }
        # The study's one country, whatever others its places name.
        own = asked.study.settings.countries
        homes = [row.record.id for row in asked.study.rows["places"] if len(own) == 1 and row.record.iso == own[0]]
        for only in (homes, countries):
            if not self.whole and len(only) == 1:
                self.whole = only[0]
        self.countries = tuple(countries)

    def find(self, name: str) -> str:
        """Return the id of a place; empty where the study has none of this name."""
        if not name:
            return self.whole
        return self.known.get(name.casefold()) or self.by_iso.get(country_of(name), "")

    def ask(self) -> None:
        """Ask where all of it was counted; a country of the study that places.csv lacks is offered as a row of it."""
        if self.made.questions:
            return
        text = "The table names no place, and the study has not just one country: where was this counted?"
        has = {row.record.iso for row in self.study.rows["places"]}
        missing = [iso for iso in self.study.settings.countries if iso not in has]
        seen = []
        if missing and not self.countries:
            text = "The table names no place, and places.csv has no country yet: where was this counted?"
            text += " Paste a row into places.csv, say where it was read, and import again; or answer with the id of a"
            text += " place that is there."
            seen = list(self._rows((country_name(iso) or iso, "country", iso) for iso in missing))
        self.made.questions.append(Question("place", text, self.countries, tuple(seen)))

    def offer(self, names: Iterable[str], column: str) -> None:
        """Note the rows that places.csv lacks for the places that a column of the table names."""
        kind = next((kind for kind, many in KINDS.items() if column in many), "")
        has = {row.record.iso for row in self.study.rows["places"]}
        own = [iso for iso in self.study.settings.countries if iso not in has]
        wanted = []
        for name in names:
            iso = country_of(name)
            what = "country" if iso and kind != "region" else kind or "region"
            if what == "country" and not iso and len(own) == 1:
                iso = own[0]
            # A code says little to a reader.
            label = country_name(iso) or name if what == "country" and name.isupper() and len(name) <= 3 else name
            wanted.append((label, what, iso if what == "country" else ""))
        if wanted:
            rows = " | ".join(self._rows(wanted))
            self.made.notes.append(
                f"To take up what is of places that the study does not know, paste into places.csv, a line each, say "
                f"where you read it, and import again: {rows}"
            )

    def _rows(self, wanted: Iterable[tuple[str, str, str]]) -> Iterator[str]:
        header = Choices(self.study).header("places")
        for label, kind, iso in wanted:
            cells = {"id": slug(label) or "give-it-an-id", "kind": kind, "label": label, "iso": iso}
            line = io.StringIO()
            csv.writer(line, lineterminator="").writerow([cells.get(column, "") for column in header])
            yield line.getvalue()


def _names(study: "Study") -> dict[str, str]:
    found: dict[str, str] = {}
    for row in study.rows["place_names"]:
        found.setdefault(row.record.name.casefold(), row.record.place)
    for row in study.rows["places"]:
        for name in (row.record.id, row.record.iso, *row.record.label.values()):
            if name:
                found[name.casefold()] = row.record.id
    return found
