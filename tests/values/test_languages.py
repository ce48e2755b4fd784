"""Language tags and names."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from qantar.values import language_names
from qantar.values.languages import LanguageError, direction, is_known, is_tag, name_of, read_language


@pytest.mark.parametrize(
    ("tag", "written"),
    [("kk", "kk"), ("RU-kz", "ru-KZ"), ("kk-cyrl-KZ", "kk-Cyrl-KZ"), ("es-419", "es-419"), ("be-tarask", "be-tarask")],
)
def test_tags(tag, written):
    assert read_language(tag).tag == written


@pytest.mark.parametrize(
    ("text", "hint"),
    [
        ("Russian", "did you mean ru?"),
        ("қазақ тілі", "did you mean kk?"),
        ("ru_KZ", "did you mean ru-KZ?"),
        ("", "write kk"),
    ],
)
def test_bad_tags_name_the_right_one(text, hint):
    with pytest.raises(LanguageError) as caught:
        read_language(text)
    assert caught.value.hint.startswith(hint)


def test_names_and_directions():
    assert name_of("ka") == "Georgian"
    assert name_of("uz-Cyrl") == "Uzbek (Cyrillic)"
    assert name_of("ru", "ru") == "русский"
    assert name_of("xx") == "xx"
    assert [direction(tag) for tag in ("ar", "fa", "ckb", "ku-Arab", "ks", "en")] == ["rtl"] * 5 + ["ltr"]
    assert not is_known("kz")


def test_every_named_language_is_a_tag():
    for table in (language_names.ENGLISH_NAMES, language_names.OWN_NAMES):
        assert all(is_tag(tag) and name for tag, name in language_names.by_tag(table).items())


@given(st.text())
def test_no_text_breaks_the_reader(text):
    name_of(text)
    direction(text)
    if is_tag(text):
        assert is_tag(read_language(text).tag)
