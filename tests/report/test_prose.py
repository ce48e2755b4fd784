"""An author's Markdown on a page."""

from __future__ import annotations

import pytest

from qantar.errors import UsageError
from qantar.report.facts_records import facts_of_statement
from qantar.report.prose import cleaned, render
from qantar.report.sheet import Sheet, Site
from qantar.report.site import make_environment
from tests.report.meridia import Meridia


@pytest.fixture(scope="module")
def site() -> Site:
    study = Meridia()
    return Site(study.published(), study.findings(), study.about(), make_environment())


@pytest.fixture
def sheet(site: Site) -> Sheet:
    return Sheet(site, "overview")


def test_sections_prose_and_charts(sheet: Sheet) -> None:
    html = render(sheet, "## One\n\nText.\n\n![[rallies]]\n\nMore.\n\n## Two\n\nEnd.")
    assert html.count("<section") == 2
    assert html.index("Text.") < html.index("<figure") < html.index("More.") < html.index("<h2>Two")
    assert '<section id="s-one">' in html


def test_a_note_stands_in_the_margin_before_its_section(sheet: Sheet) -> None:
    html = render(sheet, "## One\n\n[[rallies.2014]] first.\n\n> **Note**\n>\n> [[rallies.2015]]")
    assert html.index('<aside class="margin">') < html.index("first.")
    assert list(sheet.notes) == ["rallies.2015", "rallies.2014"], "notes are numbered as they stand on the page"


def test_a_figure_shown_twice_has_one_note(sheet: Sheet) -> None:
    render(sheet, "[[rallies.2014]] and again [[rallies.2014]].")
    assert [note.number for note in sheet.notes.values()] == [1]


def test_a_heading_above_a_chart_is_its_title(sheet: Sheet) -> None:
    html = render(sheet, "Text.\n\n### Bread & rain\n\n![[rallies]]")
    assert '<p class="ct">Bread &amp; rain</p>' in html
    assert "<h3>" not in html
    assert '<div class="prose"><p>Text.</p></div>' in html


def test_html_is_text_and_dangerous_links_go_nowhere(sheet: Sheet) -> None:
    html = render(sheet, "<b onclick=x>hi</b> [a](javascript:alert(1)) [b](https://example.org)")
    assert "&lt;b onclick=x&gt;" in html
    assert 'href="javascript' not in html
    assert 'href="https://example.org"' in html


def test_a_link_to_a_record_leads_to_where_it_is_shown(sheet: Sheet) -> None:
    html = render(sheet, "The [town](places/rivertown), *[a **bold** one](places/rivertown)*.")
    address = sheet.site.address_of("places", "rivertown")
    assert html.count(f'href="{address}"') == 2


def test_a_link_to_what_is_not_published_is_no_link(sheet: Sheet) -> None:
    text = "[He](actors/somebody) [left](https://example.org) [there](places/nowhere), [see](verdicts.html)."
    html = render(sheet, text)
    assert "<a" in html
    assert "somebody" not in html
    assert "nowhere" not in html
    assert html.count("<a ") == 2
    assert "He <a" in html


def test_an_author_cannot_forge_a_placeholder(sheet: Sheet) -> None:
    html = render(sheet, "\ue0000\ue001 and [[rallies.2014]]")
    assert html.count('class="fw"') == 1


def test_what_is_not_there_is_an_error(sheet: Sheet) -> None:
    with pytest.raises(UsageError, match=r"no finding called 'rallies\.1999'"):
        render(sheet, "[[rallies.1999]]")
    with pytest.raises(UsageError, match="no analysis called 'parades'"):
        render(sheet, "![[parades]]")


def test_claims_open_like_findings(sheet: Sheet) -> None:
    html = render(sheet, "[[claims/crowd-mayor]]")
    assert ">hundreds</a>" in html
    assert "The mayor of Rivertown" in html
    assert '<span lang="ru" dir="ltr">нас было сотни</span>' in html


def test_what_somebody_said_opens_to_who_said_it_and_where(sheet: Sheet) -> None:
    html = render(sheet, "He said [[statements/mayor-calm]].")
    assert 'class="fw words"' in html
    assert '>“<span lang="ru" dir="ltr">ничего не изменилось</span>”</a>' in html
    assert '<span class="pop-v">The mayor of Rivertown, 3 May 2017</span>' in html
    assert "The march changed nothing" in html
    assert "A march for bread</a>" in html
    assert "Orlova, 2021</a>, p. 4" in html


def test_what_was_said_in_the_studys_words(sheet: Sheet) -> None:
    statement = next(row for row in sheet.site.published.rows("statements") if row.get("quote"))
    render(sheet, f"[[statements/{statement['id']}.text]] [[statements/{statement['id']}]]")
    own, quoted = (note.facts for note in sheet.notes.values())
    assert str(own.shown) == statement["text"] != str(quoted.shown)
    assert own.rows == quoted.rows


def test_a_quote_that_is_a_sentence_leaves_its_full_stop_to_the_text(sheet: Sheet) -> None:
    row = {"id": "it", "said_by": "mayor", "text": "They went.", "quote": "They went home."}
    facts = facts_of_statement(sheet.site, row)
    assert "They went home</span>”" in facts.shown or "“They went home”" in facts.shown
    assert "They went home." in dict(facts.rows)["Quote"], "the note has the words as they are printed"
    trailing = facts_of_statement(sheet.site, {**row, "quote": "They went..."})
    assert "They went..." in trailing.shown


def test_a_statement_without_a_quote_stands_in_its_own_words(sheet: Sheet) -> None:
    html = render(sheet, "[[statements/nobody-plain]]")
    assert "Not said by whom" in html
    assert "&lt;script&gt;" in html
    assert "“" not in html
    with pytest.raises(UsageError, match="no statement called"):
        render(sheet, "[[statements/nobody]]")


def test_a_withheld_speaker_is_not_named_and_may_be_a_body(site: Site) -> None:
    assert site.speaker("withheld") == "a speaker who is not named here"
    assert site.speaker("mayor") == "The mayor of Rivertown"
    assert site.speaker(None) == ""


def test_cleaned_keeps_prose_and_nothing_else() -> None:
    assert cleaned("<p>a<script>b</script><img src=x></p><iframe></iframe>") == "<p>a</p>"


def test_a_heading_that_became_a_title_leaves_nothing_behind(sheet: Sheet) -> None:
    alone = render(sheet, "### Fewer, then more\n\n![[rallies]]")
    assert '<p class="ct">Fewer, then more</p>' in alone
    assert "&lt;/div&gt;" not in alone
    assert '<div class="prose">' not in alone
    after = render(sheet, "Some words.\n\n### Fewer, then more\n\n![[rallies]]")
    assert after.startswith('<div class="prose"><p>Some words.</p></div>')
