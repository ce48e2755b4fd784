"""What a pattern of phrases finds is the same whether or not it first looks for a word that it needs."""

import importlib
import pkgutil
import re
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

import qantar.audit
from qantar.audit.phrase_words import keys_of, needed_by
from qantar.audit.phrases import Phrases

CHECKOUT = Path(__file__).resolve().parent.parent.parent


def patterns_of_the_audit() -> dict[str, Phrases | re.Pattern[str]]:
    for module in pkgutil.walk_packages(qantar.audit.__path__, "qantar.audit."):
        importlib.import_module(module.name)
    return {
        f"{name}.{key}": value
        for name, module in sorted(sys.modules.items())
        if name.startswith("qantar.audit")
        for key, value in vars(module).items()
        if isinstance(value, Phrases) or (isinstance(value, re.Pattern) and value.flags & re.IGNORECASE)
    }


PATTERNS = patterns_of_the_audit()


def sentences() -> Iterator[str]:
    """Sentences in three languages, as the tests of the rules have them between quotes."""
    for path in sorted((CHECKOUT / "tests" / "audit").glob("*.py")):
        for line in path.read_text(encoding="utf-8").splitlines():
            yield from (text for text in re.findall(r'"([^"]{12,})"', line))


SENTENCES = sorted(set(sentences()))


def test_there_are_patterns_and_sentences_to_try() -> None:
    assert sum(isinstance(pattern, Phrases) for pattern in PATTERNS.values()) > 8
    assert len(SENTENCES) > 1000


@pytest.mark.parametrize("name", sorted(PATTERNS))
def test_a_text_in_which_something_is_found_has_a_word_that_is_needed(name: str) -> None:
    pattern = PATTERNS[name]
    needed = needed_by(pattern.pattern)
    compiled = pattern.compiled if isinstance(pattern, Phrases) else pattern
    every = SENTENCES if isinstance(pattern, Phrases) else SENTENCES[::7]
    for text in every if needed is not None else ():
        if needed is not None and needed.isdisjoint(keys_of(text)):
            assert compiled.search(text) is None, text


@pytest.mark.parametrize(
    ("pattern", "needed"),
    [
        (r"\b(?:highest|worst)\b", {"high", "wors"}),
        (r"\b(?:the most|(?:a|new) record)(?!\w)", {"most", "reco"}),
        (r"\b(?:ең кө[пб]\w*|ең аз)(?!\w)", {"ең"}),
        (r"\bещ[её]\b", {"еще", "ещё"}),
        (r"\bpeaks?\b", {"peak"}),
        (r"\bof(?: the)? towns", {"town"}),
        (r"(?<!\w)(?P<n>\d{1,3})(?:st|nd|rd|th)\s+place", {"plac"}),
        (r"(?:\d{1,3})\s?-?\s?(?:ші|шы)?\s?орын", {"орын", "шіор", "шыор"}),
        (r"\bнаи(?:больш|меньш)\w+", {"наиб", "наим"}),
        (r"\b(?:in|on)\s+\d+", {"0"}),
    ],
)
def test_the_words_that_a_pattern_needs(pattern: str, needed: set[str]) -> None:
    assert set(needed_by(pattern) or ()) == needed


@pytest.mark.parametrize(
    "pattern",
    [
        r"most",
        r"\w+ly",
        r"\b(?:most|\w+ly)\b",
        r"\b(?:most)?",
        r"\bno\w*",
        r"(?i)most",
        r"(?P<a>.)(?P=a)",
        r"\bm[a-z]st",
    ],
)
def test_where_nobody_can_tell_every_text_is_tried(pattern: str) -> None:
    assert needed_by(pattern) is None
    assert Phrases(pattern.removeprefix("(?i)")).may_be_in("")


def test_letters_that_are_taken_for_others_are_so_here_too() -> None:
    phrases = Phrases(r"\bfirst\b")
    for text in ("first", "FIRST", "fırst", "firſt", "FİRST"):
        assert (phrases.search(text) is None) == (phrases.compiled.search(text) is None)


def test_what_is_found_and_replaced_is_the_same() -> None:
    tops = Phrases(r"\b(?:the most|tops)\b")
    assert [match.group() for match in tops.finditer("Mirton tops; Karsk has the most.")] == ["tops", "the most"]
    assert list(tops.finditer("Mirton has 12.")) == []
    assert tops.sub("-", "It tops") == "It -"
    assert tops.sub("-", "It is") == "It is"


@pytest.mark.parametrize("name", sorted(name for name, pattern in PATTERNS.items() if isinstance(pattern, Phrases)))
def test_nothing_is_missed_for_its_capitals(name: str) -> None:
    pattern = PATTERNS[name]
    assert isinstance(pattern, Phrases)
    for text in SENTENCES[::5]:
        for written in (text, text.upper()):
            found = pattern.compiled.search(written)
            assert found is None or pattern.may_be_in(written), written
