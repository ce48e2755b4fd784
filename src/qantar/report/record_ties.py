"""Who is what to whom, told from one actor's side: grouped by relation, in both directions, each with who says so."""

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from markupsafe import Markup

from qantar.report.mentions import ancestry, parts_of
from qantar.report.record_dates import by_date, days_of, held
from qantar.report.record_names import joined, record_link
from qantar.report.record_page import Group, Item, Section, item_of, ours
from qantar.report.wording import moment_in_words

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
#: So many others in the same office are named.
_MOST_OTHERS = 6


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


def speaker_of(site: "Site", tie: Row) -> Markup:
    """Return who says a tie, to stand before it, where it is not documented: nobody reads it before its speaker."""
    status = tie.get("status")
    if status not in ("alleged", "denied"):
        return Markup()
    who = joined([record_link(site, "actors", part) for part in parts_of(tie.get("asserted_by"))])
    day = moment_in_words(tie.get("asserted_on"))
    said = joined([Markup("<b>{}</b>").format(who or ours(site, "Somebody")), ours(site, day)])
    return Markup("{} {}").format(said, ours(site, "denies:" if status == "denied" else "says:"))


def _word_of(site: "Site", tie: Row) -> Markup:
    """Return on whose word a tie counts as documented, if on anybody's; of any other, that it is not documented."""
    if tie.get("status") in ("alleged", "denied"):
        return ours(site, "Not documented.")
    who = joined([record_link(site, "actors", part) for part in parts_of(tie.get("asserted_by"))])
    return ours(site, Markup("As {} says.").format(who)) if who else Markup()


def _item(site: "Site", tie: Row, actor: str) -> Item:
    when = held(tie.get("since"), tie.get("until"), moment=is_moment(site, tie))
    speaker = speaker_of(site, tie)
    subject = _end(site, tie["subject"], actor)
    if tie["subject"] == actor and not speaker:
        subject = Markup()  # the page says whose it is
    relation = Markup("<i>{}</i>").format(site.code("relations", tie["relation"]))
    told = joined([speaker, subject, relation, _end(site, tie["object"], actor)], " ")
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
                _word_of(site, tie),
                _others(site, tie) if tie["subject"] == actor else Markup(),
            )
            if part
        ],
        classes="" if tie.get("status") in (None, "documented") else "said",
    )


def _others(site: "Site", tie: Row) -> Markup:
    """Return who else is documented in the same office: before, after, or at a time that the dates do not tell."""
    if tie["relation"] != "holds-office" or tie.get("status") not in (None, "documented"):
        return Markup()
    found: dict[str, list[Markup]] = {}
    for other in site.mentions("ties", "object", str(tie["object"])):
        same = other["relation"] == "holds-office" and other.get("status") in (None, "documented")
        if same and other["subject"] != tie["subject"]:
            when = held(other.get("since"), other.get("until"))
            as_what = joined([site.own_text(other.get("role")), ours(site, when)])
            name = record_link(site, "actors", str(other["subject"]))
            told = Markup("{} ({})").format(name, as_what) if as_what else name
            found.setdefault(_which(tie, other), []).append(told)
    parts = [
        Markup("{} {}").format(ours(site, f"{word}:"), joined(found[word][:_MOST_OTHERS], "; "))
        for word in ("Before", "After", "Also in it")
        if word in found
    ]
    return joined(parts, ". ")


def _which(tie: Row, other: Row) -> str:
    """Tell whether another held an office before or after; where the dates do not tell, neither is said."""
    if _over(other.get("until"), tie.get("since")):
        return "Before"
    return "After" if _over(tie.get("until"), other.get("since")) else "Also in it"


def _over(until: object, since: object) -> bool:
    end, start = days_of(until), days_of(since)
    return bool(end and start and end.latest and start.earliest and end.latest <= start.earliest)


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
