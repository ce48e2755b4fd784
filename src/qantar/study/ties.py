"""ties.csv: who is what to whom, since when and until when: offices, owners, founders, families, bans."""

from collections import defaultdict
from collections.abc import Iterator
from datetime import date
from typing import TYPE_CHECKING, Any, Literal

from qantar.errors import At, Problem, actors, meaning
from qantar.study.circles import circles
from qantar.study.fields import Date, Id, Labels, Number, Text, Texts, column
from qantar.study.record import Row, Sourced, Table
from qantar.study.validity import apart, surely_before
from qantar.study.vocabularies import ancestry

if TYPE_CHECKING:
    from qantar.study.study import Study

#: Relations that may begin after the end of their object: a party is banned that was dissolved long before.
AFTER_THE_END = frozenset({"ending", "succession"})
#: Relations of which the subject comes from the object: going round in a circle is impossible.
DESCENT = ("parent-of", "split-from", "succeeded", "merged-into", "part-of")


class Tie(Sourced):
    """One relation between two actors, documented, alleged or denied. Kinship is told of office-holders alone."""

    id: Id = column("How rows name it.", required=True, public=True)
    subject: Text = column("Who holds, leads, owns, founded.", required=True, refers="actors", whole=True, public=True)
    relation: Text = column("What the subject is to the object.", required=True, vocabulary="relations", public=True)
    object: Text = column(
        "The office's body, the party, the company, the other person.",
        required=True,
        refers="actors",
        whole=True,
        public=True,
    )
    role: Labels = column("As what: Prime Minister, editor.", default={}, translated=True, public=True)
    since: Date | None = column("Since when; the day itself of what happens on one day.", public=True)
    until: Date | None = column("The first day on which it no longer held.", public=True)
    end_reason: Text | None = column("Why it ended, in few words.", public=True)
    share: Number | None = column("The share that is owned, as written: 51 %.", public=True)
    status: Literal["documented", "alleged", "denied"] = column(
        "documented where records or both sides say so; alleged where somebody says so; denied where somebody says "
        "that it is not so.",
        required=True,
        public=True,
    )
    asserted_by: Texts = column(
        "Who says so, or denies it; needed unless it is documented.",
        default=(),
        refers="actors",
        whole=True,
        public=True,
    )
    asserted_on: Date | None = column("When they said it.", public=True)


def check_ends(study: "Study") -> Iterator[Problem]:
    """Find ties of somebody with themselves, and ties that nobody asserts though they are not documented."""
    for row in study.rows["ties"]:
        tie: Tie = row.record
        if tie.subject == tie.object:
            yield actors.tie_with_itself(row.at("object"))
        if tie.status != "documented" and not tie.asserted_by:
            yield actors.not_asserted(row.at("asserted_by"), status=tie.status)


def check_times(study: "Study") -> Iterator[Problem]:
    """Find ties of somebody who was not yet there, or no longer."""
    for row in study.rows["ties"]:
        families = ancestry(study, "relations", row.record.relation)
        for end in ("subject", "object"):
            actor = study.index["actors"].get(getattr(row.record, end))
            if actor is None:
                continue
            begun = actor.record.born or actor.record.since
            ended = actor.record.died or actor.record.until
            said = _shown(actor)
            # What is founded is not there yet, and what ended can still be banned or succeeded.
            early = end == "subject" or "founding" not in families
            late = end == "subject" or not AFTER_THE_END & families
            if surely_before(row.record.until, begun) or (early and surely_before(row.record.since, begun)):
                field = "since" if surely_before(row.record.since, begun) else "until"
                yield actors.tie_outside_validity(row.at(field), **said, begun=begun.text if said else "")
            elif late and surely_before(ended, row.record.since):
                yield actors.tie_outside_validity(row.at("since"), **said, ended=ended.text if said else "")


def check_twice(study: "Study") -> Iterator[Problem]:
    """Find the same tie, asserted by the same, twice for the same time."""
    groups: dict[tuple[object, ...], list[Row]] = defaultdict(list)
    for row in study.rows["ties"]:
        tie: Tie = row.record
        role = tuple(sorted(tie.role.items()))
        earlier = groups[tie.subject, tie.relation, tie.object, role, tie.status, tie.asserted_by]
        same = next((other for other in earlier[-50:] if not apart(tie, other.record)), None)
        if same is not None:
            yield meaning.validity_overlaps(row.at("since"), first=str(same.at()))
        earlier.append(row)


def check_holders(study: "Study") -> Iterator[Problem]:
    """Find an office that one holds at a time and two held on the same day."""
    own = study.languages[0]
    groups: dict[tuple[str, str], list[Row]] = defaultdict(list)
    for row in study.rows["ties"]:
        tie: Tie = row.record
        if tie.status != "documented" or "holds-office" not in ancestry(study, "relations", tie.relation):
            continue
        earlier = groups[tie.object, " ".join(tie.role.get(own, "").casefold().split())]
        others = (one for one in earlier[-50:] if one.record.subject != tie.subject)
        same = next((one for one in others if _surely_both(tie, one.record)), None)
        if same is not None:
            yield actors.two_holders(row.at("since"), first=str(same.at()))
        earlier.append(row)


def _surely_both(one: Any, other: Any) -> bool:  # noqa: ANN401 - any two records with since and until
    """Say whether two held at once, at the latest possible beginning of both; what has no end still holds."""
    if one.since is None or other.since is None or one.since.latest is None or other.since.latest is None:
        return False
    ends = [tie.until.earliest if tie.until is not None else date.max for tie in (one, other)]
    return all(end is not None and max(one.since.latest, other.since.latest) < end for end in ends)


def check_banned(study: "Study") -> Iterator[Problem]:
    """Find people who are said to belong to what is banned: such an allegation harms, and proves nothing."""
    banned = _banned(study)
    for row in study.rows["ties"]:
        tie: Tie = row.record
        if tie.object not in banned or not _is_person(study, tie.subject):
            continue
        families = ancestry(study, "relations", tie.relation)
        led = bool({"leads", "founding"} & families) and tie.status == "documented"
        belongs = bool({"belonging", "office", "founding"} & families) and not led
        # Who had left before it was banned belonged to nothing that was.
        left = tie.until is not None and all(_not_after(tie.until, ban) for ban in banned[tie.object])
        if belongs and not left:
            yield actors.member_of_banned(row.at("relation"))


def _banned(study: "Study") -> dict[str, list[Any]]:
    """Return what is banned, by ties and by cases, with the date of each ban as far as it is known."""
    found: dict[str, list[Any]] = defaultdict(list)
    for row in study.rows["ties"]:
        if row.record.status != "denied" and "banned" in ancestry(study, "relations", row.record.relation):
            found[row.record.object].append(row.record.since)
    for row in study.rows["cases"]:
        if "ban" in ancestry(study, "case_kinds", row.record.kind):
            steps = [step.record for step in study.rows["case_steps"] if step.record.case == row.record.id]
            found[row.record.person] += [step.date for step in steps if step.step == "ban"] or [None]
    return found


def _not_after(until: Any, ban: Any) -> bool:  # noqa: ANN401 - two dates, or None
    if ban is None or until.latest is None or ban.earliest is None:
        return False
    return bool(until.latest <= ban.earliest)


def _is_person(study: "Study", id_: str) -> bool:
    row = study.row("actors", id_)
    return row is None or row.record.kind == "person"


def check_circles(study: "Study") -> Iterator[Problem]:
    """Find those who would be their own parent, or come from themselves, at once or in a circle."""
    for relation in DESCENT:
        parents: dict[str, list[str]] = defaultdict(list)
        places: dict[str, At] = {}
        for row in study.rows["ties"]:
            pair = _descent(study, row.record, relation)
            if pair is not None and pair[0] != pair[1]:
                parents[pair[0]].append(pair[1])
                places.setdefault(pair[0], row.at("object"))
        yield from circles(parents, places, lambda id_: _name(study, id_))


def _descent(study: "Study", tie: Tie, relation: str) -> tuple[str, str] | None:
    """Return who comes from whom by a tie; None if it says nothing of that."""
    if tie.status == "denied":
        return None
    if relation == "parent-of":
        pair = {"parent-of": (tie.object, tie.subject), "child-of": (tie.subject, tie.object)}
        return pair.get(tie.relation)
    # Two people may well succeed each other in an office.
    if tie.relation != relation or (relation == "succeeded" and _is_person(study, tie.subject)):
        return None
    return tie.subject, tie.object


def _name(study: "Study", id_: str) -> str:
    row = study.row("actors", id_)
    return id_ if row is not None and row.record.tier == "public" else "…"


def _shown(actor: Row) -> dict[str, str]:
    """Return what a message may say of an actor: nothing of somebody withheld."""
    return {"actor": actor.record.id} if actor.record.tier == "public" else {}


TABLE = Table(
    name="ties",
    file="ties.csv",
    record=Tie,
    title="Who is what to whom",
    checks=(check_ends, check_times, check_twice, check_holders, check_banned, check_circles),
)
