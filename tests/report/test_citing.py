"""How to cite a study: a key for BibTeX also where the title has no Latin letter."""

from __future__ import annotations

from qantar.report.about import About
from qantar.report.citing import citations_of


def bibtex(title: str) -> str:
    about = About(title, "0.1.0", "abcdef0123456789", "CC-BY-4.0", {}, [])
    found = citations_of({"issued": "2021-05"}, about, title)
    return next(item.text for item in found if item.code)


def test_a_key_is_made_of_the_title() -> None:
    assert bibtex("The year of bread").startswith("@misc{the-year-of-bread, ")


def test_studies_without_latin_letters_have_keys_of_their_own() -> None:
    assert bibtex("سال نان").startswith("@misc{study-2021-abcdef01, ")
