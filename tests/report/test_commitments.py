"""The board of promises: by area and by what became of them; each with who promised, when, and why it is so judged."""

from __future__ import annotations

import re
from typing import Any

from qantar.report.commitments import MOST_SIGNS, commitments_figure
from qantar.report.sheet import Sheet
from qantar.study.commitments import Commitment
from tests.report.evidence import page, published, site_of

ACTORS = [{"id": "mayor", "kind": "person", "label": "Mayor Vane"}]
CODES = [{"vocabulary": "areas", "code": "economy", "label": "Economy"}]


def promise(id_: str, status: str = "kept", **more: Any) -> dict[str, Any]:
    told = {"by": "mayor", "date": "2001-02-03", "promise": f"To do {id_}", "area": "economy", "status": status}
    judged = {"status_date": "2002", "reason": "It was done", "source": "paper", "locator": "p. 1"}
    return {"id": id_, **told, **judged, **more}


def site(*promises: dict[str, Any]) -> Any:
    return site_of(published({"commitments": list(promises), "actors": ACTORS, "vocabularies": CODES}), [])


def test_each_promise_says_who_when_what_and_what_became_of_it() -> None:
    html = page(site(promise("bridge"), promise("road", "not known", status_date=None, reason=None)), "commitments")
    told = re.search(r'<li id="bridge">.*?</li>', html, re.S)
    assert told is not None
    for words in (
        "Mayor Vane",
        "3 February 2001",
        "Economy",
        "To do bridge",
        "Kept as of 2002</span>: It was done",
        "p. 1",
    ):
        assert words in told[0], words
    assert re.search(r'<li id="road">.*?Not known</span></p>', html, re.S)


def test_the_board_counts_each_status_and_leads_to_each_promise() -> None:
    html = page(site(promise("a"), promise("b"), promise("c", "broken")), "commitments")
    board = html[html.index('<table class="board"') : html.index("</table>", html.index('<table class="board"'))]
    assert re.findall(r"<td>(\d+)</td>", board) == ["2", "0", "1", "0", "0"]
    assert [board.count(f'href="#{id_}"') for id_ in "abc"] == [1, 1, 1]


def test_every_status_of_the_file_has_a_column() -> None:
    words = Commitment.model_fields["status"].annotation.__args__  # type: ignore[union-attr]
    html = page(site(*(promise(word.replace(" ", "-"), word) for word in words)), "commitments")
    board = html[html.index('<table class="board"') : html.index("</tfoot>")]
    assert re.findall(r"<td>(\d+)</td>", board) == ["1"] * len(words)


def test_very_many_promises_are_a_sign_with_their_number() -> None:
    count = MOST_SIGNS + 1
    html = page(site(*(promise(f"p-{number}") for number in range(count))), "commitments")
    assert re.search(rf"</svg> {count}</td>", html)


def test_a_choice_is_an_area_who_promised_or_single_promises() -> None:
    found = site(promise("a"), promise("b", area=None, by=None))
    for chosen, count in ((["economy"], 1), (["mayor"], 1), (["b"], 1), (["a", "b"], 2), ([], 2)):
        figure = commitments_figure(Sheet(found, "overview"), chosen, "board")
        assert figure.table is not None
        assert len(figure.table.rows) == count, chosen
