"""What an actor is, in a line: the offices and roles that a study documents, and the years of life or existence."""

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from markupsafe import Markup

from qantar.report.mentions import ancestry
from qantar.report.record_dates import by_date, held
from qantar.report.record_names import joined, record_link
from qantar.report.record_page import ours
from qantar.report.record_ties import is_moment

if TYPE_CHECKING:
    from qantar.report.sheet import Site

Row = Mapping[str, Any]
#: Families of ties that say what somebody is.
_OWN = frozenset({"office", "founding", "belonging", "media-work", "stood-for", "part-of"})


def kind_in_words(row: Row) -> str:
    """Return what kind of actor it is."""
    kind = str(row.get("kind") or "")
    return kind[:1].upper() + kind[1:]


def life_in_words(site: "Site", row: Row) -> list[tuple[str, Markup]]:
    """Return when a person was born and died, or since and until when a body existed, as far as that is known."""
    names = (("born", "Born"), ("died", "Died"), ("since", "Since"), ("until", "Until"))
    return [(name, site.when(row[column])) for column, name in names if row.get(column)]


def roles_in_words(site: "Site", row: Row, *, most: int = 4) -> Markup:
    """Return what an actor is by the ties that are documented: a person's posts; of a body who made and who leads it.

    A body of which neither is known is told by what it belongs to.
    """
    actor = str(row["id"])
    if row.get("kind") == "person":
        return _posts(site, actor, most)
    return _makers(site, actor, most) or _posts(site, actor, most)


def _posts(site: "Site", actor: str, most: int) -> Markup:
    own = _documented(site.mentions("ties", "subject", actor))
    own = [tie for tie in own if not _OWN.isdisjoint(ancestry(site, "relations", tie["relation"]))]
    told = [_role(site, tie) for tie in _latest_first(own)]
    return _ended(site, joined(told[:most], "; "), len(told) - most)


def _makers(site: "Site", actor: str, most: int) -> Markup:
    others = _documented(site.mentions("ties", "object", actor))
    leading = [tie for tie in others if "office" in ancestry(site, "relations", tie["relation"])]
    founding = [tie for tie in others if "founding" in ancestry(site, "relations", tie["relation"])]
    parts = [_founders(site, founding, most)] if founding else []
    if leading:
        told = [_holder(site, tie) for tie in _latest_first(leading)]
        parts.append(_ended(site, joined(told[:most], "; "), len(told) - most))
    return joined(parts, ". ")


def _role(site: "Site", tie: Row) -> Markup:
    """Return one role: as what, in what, and when."""
    body, role = record_link(site, "actors", str(tie["object"])), site.own_text(tie.get("role"))
    if role and "office" in ancestry(site, "relations", tie["relation"]):
        return Markup("{}, {}{}").format(role, body, _when(site, tie))
    # Who stood for an office and came second never held it: what the tie is stands before all else.
    what = Markup("{} {}").format(site.code("relations", tie["relation"]), body)
    return Markup("{}{}{}").format(what, Markup(": {}").format(role) if role else "", _when(site, tie))


def _holder(site: "Site", tie: Row) -> Markup:
    role = site.own_text(tie.get("role")) or site.code("relations", tie["relation"])
    return Markup("{}, {}{}").format(record_link(site, "actors", str(tie["subject"])), role, _when(site, tie))


def _founders(site: "Site", ties: Sequence[Row], most: int) -> Markup:
    names = list(dict.fromkeys(str(tie["subject"]) for tie in ties))
    shown = joined([record_link(site, "actors", name) for name in names[:most]])
    return Markup("{}: {}").format(site.code("relations", ties[0]["relation"]), _ended(site, shown, len(names) - most))


def _when(site: "Site", tie: Row) -> Markup:
    when = held(tie.get("since"), tie.get("until"), moment=is_moment(site, tie))
    return ours(site, f" ({when})") if when else Markup()


def _ended(site: "Site", shown: Markup, more: int) -> Markup:
    return Markup("{} {}").format(shown, ours(site, f"and {more} more")) if more > 0 else shown


def _documented(ties: Sequence[Row]) -> list[Row]:
    return [tie for tie in ties if tie.get("status") in (None, "documented")]


def _latest_first(ties: Sequence[Row]) -> list[Row]:
    """Return ties from the latest to the earliest; those without a date stand last."""
    dated = [tie for tie in ties if tie.get("since") or tie.get("until")]
    undated = [tie for tie in ties if not (tie.get("since") or tie.get("until"))]
    return sorted(dated, key=lambda tie: by_date(tie.get("until") or tie.get("since")), reverse=True) + undated
