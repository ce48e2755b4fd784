"""A tie between two actors in words: who says so first, unless it is documented; then what it is, and when."""

from typing import TYPE_CHECKING

from markupsafe import Markup

from qantar.report.attributed import Row, named, plain_names
from qantar.report.wording import date_in_words

if TYPE_CHECKING:
    from qantar.report.sheet import Site


def tie_in_words(site: "Site", tie: Row, *, moment: bool = False) -> Markup:
    """Return a tie as a line of a list: speaker, subject, relation, object, role, dates, how it ended.

    What happens in a `moment` has a day, and not a time since which it holds.
    """
    line = Markup("{} {} {}").format(
        named(site, tie.get("subject")), _relation(site, tie), named(site, tie.get("object"))
    )
    notes = [site.own_text(tie.get("role")), site.own_text(tie.get("share")), *_times(site, tie, moment=moment)]
    told = Markup("; ").join(note for note in notes if note)
    return Markup("{}{}{}").format(_speaker(site, tie), line, Markup(": {}").format(told) if told else "")


def tie_in_few_words(site: "Site", tie: Row, outlet: str) -> str:
    """Return what a bar says of a tie: the other end of it, behind who says so where it is not documented."""
    other = tie["subject"] if str(tie.get("object")) == outlet else tie["object"]
    words = f"{plain_names(site, other)} ({_relation(site, tie).striptags()})"
    if tie.get("status") == "documented":
        return words
    return f"{plain_names(site, tie.get('asserted_by')) or 'Somebody'} {says(tie)} {words}"


def says(tie: Row) -> str:
    """Return how a tie is asserted."""
    return "denies:" if tie.get("status") == "denied" else "says:"


def _speaker(site: "Site", tie: Row) -> Markup:
    who = named(site, tie.get("asserted_by"))
    if not who and tie.get("status") == "documented":
        return Markup()
    when = date_in_words(tie.get("asserted_on"))
    name = Markup("<b>{}</b>{}").format(who or site.in_language("Somebody", "en"), f", {when}" if when else "")
    return Markup('<span class="speaks">{} {}</span> ').format(name, site.in_language(says(tie), "en"))


def _relation(site: "Site", tie: Row) -> Markup:
    """Return what the subject is to the object, as it stands within a sentence."""
    label = site.published.label("vocabularies", f"relations/{tie.get('relation')}").removeprefix("relations/")
    return Markup('<span class="rel">{}</span>').format(site.own_text(label[:1].lower() + label[1:]))


def _times(site: "Site", tie: Row, *, moment: bool) -> list[Markup]:
    since, until, reason = date_in_words(tie.get("since")), date_in_words(tie.get("until")), tie.get("end_reason")
    both = (
        f"{since} to {until}" if since and until else f"since {since}" if since else f"until {until}" if until else ""
    )
    both = since if moment and since else both
    notes = [site.in_language(both, "en")] if both else []
    if reason:
        notes.append(Markup("{} {}").format(site.in_language("ended:", "en"), site.own_text(reason)))
    return notes
