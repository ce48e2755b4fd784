"""Who is what to whom, told from one actor's side: grouped by relation, in both directions, each with who says so."""

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from markupsafe import Markup

from qantar.report.mentions import parts_of
from qantar.report.record_dates import by_date, held
from qantar.report.record_names import joined, record_link
from qantar.report.record_page import Group, Item, Section, item_of, ours
from qantar.report.wording import date_in_words

if TYPE_CHECKING:
    from qantar.report.sheet import Site

Row = Mapping[str, Any]
#: Relations, and families of relations, that happen on one day: of these `since` is the day itself.
MOMENTS = frozenset(
    {
        "founding", "ending", "registration", "personnel", "succession", "bought", "sold", "took-over",
        "pressed-to-sell", "stood-for", "broke-with", "guaranteed-for",
    }
)  # fmt: skip
#: Families of relations that make an office or a role in something.
ROLES = frozenset({"office", "belonging", "founding", "property", "media-work", "stood-for", "personnel"})


def ancestry(site: "Site", vocabulary: str, code: object) -> tuple[str, ...]:
    """Return a code and the wider codes above it, the widest last."""
    found: list[str] = []
    here = str(code or "")
    while here and here not in found:
        found.append(here)
        row = site.published.row("vocabularies", f"{vocabulary}/{here}") or {}
        here = str(row.get("parent") or "")
    return tuple(found)


def is_moment(site: "Site", tie: Row) -> bool:
    """Tell whether a tie is something that happened on a day, and not a state that lasted."""
    return not MOMENTS.isdisjoint(ancestry(site, "relations", tie["relation"]))


def ties_section(site: "Site", actor: str) -> Section:
    """Return all ties of an actor, grouped by relation; those that the actor asserts of others come last."""
    own = [*site.mentions("ties", "subject", actor), *site.mentions("ties", "object", actor)]
    families: dict[str, list[Row]] = {}
    for tie in own:
        families.setdefault(ancestry(site, "relations", tie["relation"])[-1], []).append(tie)
    order = {str(row["code"]): place for place, row in enumerate(site.published.rows("vocabularies"))}
    groups = [
        Group([_item(site, tie, actor) for tie in _in_order(families[family], actor)], _title(site, family), "ties")
        for family in sorted(families, key=lambda family: (_RANK.get(family, 99), order.get(family, 0), family))
    ]
    known = {str(tie["id"]) for tie in own}
    said = [tie for tie in site.mentions("ties", "asserted_by", actor) if str(tie["id"]) not in known]
    if said:
        title = ours(site, "What they say of others")
        groups.append(Group([_item(site, tie, actor) for tie in _in_order(said, actor)], title, "ties"))
    return Section("ties", "Who is what to whom", groups)


def status_of(site: "Site", tie: Row) -> Markup:
    """Return in words who asserts a tie; of one that is documented, on whose word, if any."""
    who = joined([site.speaker(part) for part in parts_of(tie.get("asserted_by"))])
    when = date_in_words(tie.get("asserted_on"))
    by = joined([who, Markup("{}").format(when)] if when else [who])
    words = {
        "alleged": Markup("Alleged by {}; not documented."),
        "denied": Markup("Denied by {}."),
        "documented": Markup("As {} says.") if by else Markup(),
    }[str(tie.get("status") or "documented")]
    return ours(site, words.format(by or "somebody whom the source does not name")) if words else Markup()


def _item(site: "Site", tie: Row, actor: str) -> Item:
    when = held(tie.get("since"), tie.get("until"), moment=is_moment(site, tie))
    ends = [_end(site, tie["subject"], actor), _end(site, tie["object"], actor)]
    if tie["subject"] == actor:
        ends[0] = Markup()  # the page says whose it is
    told = joined([ends[0], Markup("<i>{}</i>").format(site.code("relations", tie["relation"])), ends[1]], " ")
    share = Markup("{}").format(tie["share"]) if tie.get("share") else Markup()
    role = joined([site.own_text(tie.get("role")), share])
    ended = site.own_text(tie.get("end_reason"))
    return item_of(
        site,
        "ties",
        tie,
        told,
        when=ours(site, when or "no date given"),
        notes=[
            part
            for part in (
                role,
                Markup("{} {}").format(ours(site, "How it ended:"), ended) if ended else Markup(),
                status_of(site, tie),
            )
            if part
        ],
        classes="" if tie.get("status") in (None, "documented") else "said",
    )


def _end(site: "Site", end: object, actor: str) -> Markup:
    if end == actor:
        return Markup('<span class="self">{}</span>').format(site.label("actors", end))
    return Markup("<b>{}</b>").format(record_link(site, "actors", str(end)))


def _title(site: "Site", family: str) -> Markup:
    return site.code("relations", family)


def _in_order(ties: Sequence[Row], actor: str) -> list[Row]:
    """Return ties in the order of time; those in which the actor is the subject come first."""
    return sorted(ties, key=lambda tie: (tie["subject"] != actor, by_date(tie.get("since") or tie.get("until"))))


#: Families in the order in which a reader looks for them.
_RANK = {
    "office": 0, "stood-for": 1, "founding": 2, "belonging": 3, "part-of": 4, "property": 5, "media-work": 6,
    "succession": 7, "registration": 8, "ending": 9, "personnel": 10, "allegiance": 11, "kinship": 12,
}  # fmt: skip
