"""The words of the charts of counts: no more than what was printed, in whole sentences."""

from __future__ import annotations

from qantar.report.counts_drawing import Period
from qantar.report.counts_figures import columns_title
from tests.report.evidence import page, published, site_of


def year(name: str, value: int) -> Period:
    start = int(name)
    return Period(name, name, start, start + 1.0, value, value, str(value), False, False)


def test_the_highest_figure_is_the_highest_printed_and_no_more() -> None:
    periods = [year("2018", 12), year("2021", 35)]
    assert columns_title(periods, "rallies") == "35 rallies in 2021, the highest figure printed for a single year"


def test_every_reason_for_a_break_ends_like_a_sentence() -> None:
    series = [
        {"indicator": "rallies", "place": "meridia", "period": period, "value": value, "break_before": reason}
        for period, value, reason in (
            ("2018", "12", None),
            ("2019", "14", "A new list of towns"),
            ("2020", "15", "Counted anew."),
        )
    ]
    rows = [{**row, "unit": "rallies", "source": "paper", "locator": "p. 1"} for row in series]
    site = site_of(published({"series": rows}), [("rallies", "counts", {"indicator": "rallies", "place": "meridia"})])
    html = page(site, "counts")
    assert "Before 2019: A new list of towns. Before 2020: Counted anew." in html
    assert "anew.." not in html
