"""What a reader is told when a stated figure or a statement in the text is opened: who says it, when, and where."""

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any

from markupsafe import Markup, escape

from qantar.findings import SourceRef
from qantar.report.facts import Facts, named_sources
from qantar.report.languages import OWN_WORDS
from qantar.report.links import row_address
from qantar.report.record_names import path_link, record_link
from qantar.report.wording import USES, as_written, date_in_words, with_unit

if TYPE_CHECKING:
    from qantar.report.sheet import Site


def facts_of_claim(site: "Site", claim: Mapping[str, Any]) -> Facts:
    """Return what there is to know of a claim: who said it, when, of what, and why it is used or not."""
    unit = str(claim.get("unit") or "")
    shown = with_unit(as_written(claim.get("value")), "percent" if unit == "percent" else None)
    said = [str(_speaker(site, claim.get("said_by"))), date_in_words(claim.get("said_on"))]
    standing = str(claim.get("standing") or "")
    use = USES.get(standing, standing)
    reason = str(claim.get("reason") or "")
    rows: list[tuple[str, Markup]] = [
        ("Said by", Markup(", ").join(Markup(part) for part in said if part)),
        ("Of whom", escape(claim.get("population") or "")),
        ("Base", escape(claim.get("base") or "")),
        ("Period", site.when(claim.get("period"))),
        ("As of", site.when(claim.get("as_of"))),
        ("Quote", _quote(site, claim)),
        ("Use", escape(f"{use}: {reason}" if reason else use)),
        ("Interval", escape("None. It is a figure that somebody stated, not an estimate from a sample.")),
        ("Read with", escape(_reading(claim))),
        ("Source", _source(site, claim)),
        ("Citing", site.cited.works([f"claims/{claim['id']}"])),
        ("Row", Markup('<a href="{}">its row in claims</a>').format(_row("claims", claim))),
    ]
    headline = escape(with_unit(shown, None if unit == "percent" else unit))
    return Facts(shown, headline, [(name, text) for name, text in rows if text], id=f"claims/{claim['id']}")


def facts_of_statement(site: "Site", statement: Mapping[str, Any]) -> Facts:
    """Return what there is to know of a statement: who said it, when, of what, and where that is printed."""
    quote, text = _quote(site, statement), site.own_text(statement.get("text"))
    said = [site.speaker(statement.get("said_by")), site.when(statement.get("said_on"))]
    stance = site.published.row("vocabularies", f"stances/{statement.get('stance')}") or {}
    rows: list[tuple[str, Markup]] = [
        ("Said by", _speaker(site, statement.get("said_by"))),
        ("Said", text),
        ("Quote", quote),
        ("Stance", site.own_text(stance.get("label"))),
        ("Of", path_link(site, statement.get("about"))),
        ("Source", _source(site, statement)),
        ("Citing", site.cited.works([f"statements/{statement['id']}"])),
        ("Row", Markup('<a href="{}">its row in statements</a>').format(_row("statements", statement))),
    ]
    headline = Markup(", ").join(part for part in said if part) or Markup("Not said by whom")
    # In the text a quote stands within a sentence, which has a full stop of its own.
    whole = str(statement.get("quote") or "")
    within = _quote(site, {**statement, "quote": whole.removesuffix(".")}) if not whole.endswith("..") else quote
    shown = within or text or site.in_language("words that are not published", OWN_WORDS)
    known = [(name, told) for name, told in rows if told]
    return Facts(shown, headline, known, words=True, id=f"statements/{statement['id']}")


def _source(site: "Site", row: Mapping[str, Any]) -> Markup:
    return named_sources(site, [SourceRef(str(row.get("source") or ""), str(row.get("locator") or ""))])


def _row(table: str, row: Mapping[str, Any]) -> str:
    return row_address(table, str(row["id"]))


def _speaker(site: "Site", actor: object) -> Markup:
    """Return who says something, leading to what else is known of them."""
    known = site.published.row("actors", str(actor)) if actor else None
    return record_link(site, "actors", str(actor)) if known else site.speaker(actor)


def _quote(site: "Site", claim: Mapping[str, Any]) -> Markup:
    if not claim.get("quote"):
        return Markup()
    return Markup("“{}”").format(site.in_language(str(claim["quote"]), str(claim.get("language") or site.own)))


def _reading(claim: Mapping[str, Any]) -> str:
    return {
        "ocr": "What a scan shows; it may misread the print.",
        "restored": "Our reading of a garbled scan.",
    }.get(str(claim.get("reading") or ""), "")


#: The rows that a page may show as [[table/id]], and who says what there is to know of them.
RECORD_FACTS: Mapping[str, Callable[["Site", Mapping[str, Any]], Facts]] = {
    "claims": facts_of_claim,
    "statements": facts_of_statement,
}
