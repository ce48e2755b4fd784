"""The page of surveys: what a sign behind a text means, and open questions, where one person may be counted twice."""

from __future__ import annotations

import re
from pathlib import Path

from qantar.report.site import write_site
from tests.report.meridia import TABLES, Meridia

Cells = dict[str, str | None]


def changed(table: str, changes: dict[str, Cells]) -> list[tuple[object, ...]]:
    """The usual rows of a table with other cells, by the id of the row."""
    columns = TABLES[table][1].split()
    place = columns.index("option" if table == "tallies" else "id")
    return [
        tuple({**dict(zip(columns, row, strict=True)), **changes.get(str(row[place]), {})}.values())
        for row in TABLES[table][2]
    ]


def survey_page(folder: Path, **rows: list[tuple[object, ...]]) -> str:
    study = Meridia(rows=rows)
    write_site(folder, study.published(), study.findings(), study.about())
    return re.sub(r"\s+", " ", (folder / "survey.html").read_text(encoding="utf-8"))


def test_a_remark_on_words_that_were_not_restored_is_told_apart(tmp_path: Path) -> None:
    html = survey_page(tmp_path, options=changed("options", {"mayor": {"doubt": "This label is a short one of ours."}}))
    assert 'The mayor<sup class="mark-read">§</sup>' in html
    assert 'Мэр<sup class="mark-read">§</sup>' in html
    assert "§ This label is a short one of ours." in html
    assert "§ not restored, but with a remark" in html
    assert "† read from a garbled scan" in html


def test_a_doubt_about_one_language_marks_that_language(tmp_path: Path) -> None:
    html = survey_page(tmp_path)
    assert 'Адамдар неге шықты?<sup class="mark-read">‡</sup>' in html
    assert 'Why did people march?<sup class="mark-read">' not in html
    assert "‡ Kazakh: the last word is read from grammar." in html


def test_a_doubt_that_names_no_language_is_about_what_was_restored(tmp_path: Path) -> None:
    html = survey_page(tmp_path, options=changed("options", {"prices": {"doubt": "The end is lost."}}))
    assert 'Нан бағасы<sup class="mark-read">‡</sup>' in html
    assert 'Цена хлеба<sup class="mark-read">' not in html
    assert "‡ The end is lost." in html


def test_answers_to_an_open_question_were_named_and_may_be_several(tmp_path: Path) -> None:
    html = survey_page(tmp_path, questions=changed("questions", {"q1": {"type": "open"}}))
    assert "was named most often, by" in html
    assert "in their own words, which were sorted into groups" in html
    assert "One person may be in several (65 mentions where a count is known), so shares add to more than 100" in html


def test_an_open_question_with_one_answer_each_says_nothing_of_several(tmp_path: Path) -> None:
    tallies = changed("tallies", {"mayor": {"count": "20", "percent": "33.3"}})
    html = survey_page(tmp_path, questions=changed("questions", {"q1": {"type": "open"}}), tallies=tallies)
    assert "in their own words, which were sorted into groups." in html
    assert "One person may be in several" not in html


def test_what_is_not_given_has_no_row(tmp_path: Path) -> None:
    study = Meridia(languages=("ru", "en"))
    write_site(tmp_path, study.published(), study.findings(), study.about())
    assert 'dir="ltr">Note</dt>' not in (tmp_path / "survey.html").read_text(encoding="utf-8")
