"""case_versions.csv: the official version of a case and the others, point by point, with what the accused say."""

from collections import defaultdict
from collections.abc import Iterator
from typing import TYPE_CHECKING

from qantar.errors import Problem, actors
from qantar.study.fields import Date, Id, Text, Texts, YesNo, column
from qantar.study.record import Row, Sourced, Table

if TYPE_CHECKING:
    from qantar.study.study import Study


class CaseVersion(Sourced):
    """What somebody says of one disputed point of a case. Nothing of it is said in the study's own voice."""

    id: Id = column("How rows name it.", required=True, public=True)
    case: Text = column("The case it is about.", required=True, refers="cases", public=True)
    disputed_point: Text = column(
        "What is disputed, in few words; the same words for every version of the point.", required=True, public=True
    )
    version: Text = column("What they say of it, in our own words.", required=True, public=True)
    asserted_by: Texts = column("Who says so.", required=True, refers="actors", whole=True, public=True)
    asserted_on: Date | None = column("When they said it.", public=True)
    accused_response: Text | None = column("What those who are accused by it say to it.", public=True)
    official: YesNo | None = column("Whether it is the version of the state.", public=True)


def check_twice(study: "Study") -> Iterator[Problem]:
    """Find two versions of one point by the same speaker, without days on which the speaker said each."""
    seen: dict[tuple[str, str], list[Row]] = defaultdict(list)
    for row in study.rows["case_versions"]:
        version: CaseVersion = row.record
        earlier = seen[version.case, " ".join(version.disputed_point.casefold().split())]
        for other in earlier[-50:]:
            # Who said one thing then and another later has two versions.
            changed = None not in (version.asserted_on, other.record.asserted_on) and (
                version.asserted_on != other.record.asserted_on
            )
            if not changed and set(version.asserted_by) & set(other.record.asserted_by):
                yield actors.two_versions(row.at("asserted_by"), first=str(other.at("asserted_by")))
                break
        earlier.append(row)


TABLE = Table(
    name="case_versions",
    file="case_versions.csv",
    record=CaseVersion,
    title="What each side says of a case",
    checks=(check_twice,),
)
