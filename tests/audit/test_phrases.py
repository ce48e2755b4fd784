"""What a pattern of phrases finds is the same whether or not it first looks for a word that it needs."""

import importlib
import pkgutil
import re
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

import qantar.audit
from qantar.audit.phrase_branches import branches_of
from qantar.audit.phrase_scripts import Script, for_script, script_of
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
    compiled = re.compile(pattern.pattern, re.IGNORECASE)
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
        assert (phrases.search(text) is None) == (re.search(phrases.pattern, text, re.IGNORECASE) is None)


def test_what_is_found_and_replaced_is_the_same() -> None:
    tops = Phrases(r"\b(?:the most|tops)\b")
    assert [match.group() for match in tops.finditer("Mirton tops; Karsk has the most.")] == ["tops", "the most"]
    assert list(tops.finditer("Mirton has 12.")) == []
    assert tops.sub("-", "It tops") == "It -"
    assert tops.sub("-", "It is") == "It is"


def said(found: re.Match[str]) -> tuple[object, ...]:
    return found.span(), found.lastgroup, found.regs, found.groupdict()


@pytest.mark.parametrize("name", sorted(name for name, pattern in PATTERNS.items() if isinstance(pattern, Phrases)))
def test_what_is_found_is_what_the_whole_pattern_finds(name: str) -> None:
    phrases = PATTERNS[name]
    assert isinstance(phrases, Phrases)
    whole = re.compile(phrases.pattern, re.IGNORECASE)
    for text in SENTENCES[::4]:
        for written in (text, text.upper()):
            every = [said(found) for found in whole.finditer(written)]
            assert [said(found) for found in phrases.finditer(written)] == every, written
            assert phrases.may_be_in(written) or not every


WORDS = (
    r"\b(?:most of(?: the)?|больш(?:инство|ая часть)|(?P<few>few|мало)|(көп)(?:шілігі)?)"
    r"(?P<who>\s\w+)?(?!\s(?:все|all))"
)


@pytest.mark.parametrize(
    ("pattern", "script", "left"),
    [
        (r"\b(?:most|большинство)\b", Script.LATIN, r"\b(?:most)\b"),
        (r"\b(?:most|большинство)\b", Script.CYRILLIC, r"\b(?:большинство)\b"),
        (r"\b(?:most|большинство)\b", Script.BOTH, r"\b(?:most|большинство)\b"),
        (r"№?\d+(?:-го|й?)", Script.LATIN, r"№?\d+(?:)"),
        (r"\d+(?!\s(?:лет|год))(?<!в )", Script.LATIN, r"\d+"),
        (r"\d+(?=\s(?:лет|year))", Script.LATIN, r"\d+(?=\s(?:year))"),
        (r"[а-яё]+\s\d|[a-zа-я]\d", Script.LATIN, r"[a-zа-я]\d"),
        (r"все|один", Script.LATIN, None),
        (r"(?P<a>.)(?P=a)|все", Script.LATIN, r"(?P<a>.)(?P=a)|все"),
    ],
)
def test_branches_that_need_letters_which_a_text_does_not_have_are_left_out(
    pattern: str, script: Script, left: str | None
) -> None:
    assert for_script(pattern, script) == left


@pytest.mark.parametrize("text", ["12 towns", "FEW TOWNS", "мало", "most of Мiртон", "K", "ſome", "ıt"])
def test_groups_keep_their_names_and_numbers_in_each_script(text: str) -> None:
    left = for_script(WORDS, script_of(text))
    whole = re.compile(WORDS, re.IGNORECASE)
    assert left is not None
    assert re.compile(left, re.IGNORECASE).groupindex == whole.groupindex
    assert re.compile(left, re.IGNORECASE).groups == whole.groups


def test_letters_that_stand_for_latin_ones_are_letters_of_theirs() -> None:
    assert script_of("мало ſ") is script_of("мало \u212a") is Script.BOTH
    assert script_of("мало — 12 %") is Script.CYRILLIC


def texts_of(pattern: str) -> list[str]:
    return ["".join(text for _, text, _ in branch) for branch in branches_of(pattern)]


def test_a_long_pattern_is_split_and_a_short_one_is_not() -> None:
    words = [f"{word} towns" for word in ("most", "least", "highest", "lowest", "largest", "smallest", "worst", "best")]
    long = rf"\b(?:{'|'.join(words)}|(?:all|none)(?: of them)? {'x' * 60})\b"
    assert r"\bworst towns\b" in texts_of(long)
    assert texts_of(r"\b(?:most|least)\b") == [r"\b(?:most|least)\b"]
    assert texts_of(r"(?P<a>.)(?P=a)|" + long) == [r"(?P<a>.)(?P=a)|" + long]


@pytest.mark.parametrize("repeated", ["+", "?", "{2}"])
def test_what_may_stand_several_times_is_not_split(repeated: str) -> None:
    pattern = rf"\b(?:{'most|' * 60}least){repeated}\b"
    assert texts_of(pattern) == [pattern]


def test_a_pattern_whose_branches_would_be_too_much_stays_whole_in_part() -> None:
    inner = "(?:" + "|".join(f"word{number}" for number in range(30)) + ")"
    pattern = rf"\b{inner} and {inner} or {inner}\b"
    assert sum(map(len, texts_of(pattern))) <= 2 * len(pattern)
