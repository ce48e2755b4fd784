"""A claim's figure in the text, written as charts write it: 9,900 where its source has 9900."""

from collections.abc import Mapping
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from markupsafe import Markup

from qantar.report.contested_matters import shown_as
from qantar.report.facts_records import facts_of_claim
from qantar.report.sheet import Note
from qantar.report.wording import read_figure

if TYPE_CHECKING:
    from qantar.report.sheet import Sheet


def claim_figure(sheet: "Sheet", claim: Mapping[str, Any], shown: str = "") -> Markup:
    """Return the figure of a claim, which opens to all there is to know of it."""
    unit = "percent" if claim.get("unit") == "percent" else None
    written = str(claim.get("value") or "")
    facts = replace(facts_of_claim(sheet.site, claim), shown=shown or shown_as(written, read_figure(written), unit))
    note = sheet.notes.setdefault(f"claims/{claim['id']}", Note(len(sheet.notes) + 1, facts))
    module = sheet.site.environment.get_template("pieces.html").make_module({"sheet": sheet, "site": sheet.site})
    return Markup(module.inline_figure(note=Note(note.number, facts), id=sheet.unique("p")))  # type: ignore[attr-defined]
