"""A word for a share - majority, half, a third - beside a percentage that it does not fit.

The percentage must be what the word speaks of: right beside it ("the majority (42 %)", "42 %, or a third"), said to be
it ("42 % form a majority"), or in a clause, the next sentence or a note that says nothing but the figure and where it
comes from ("most residents find rents unfair: 42 % said so"; "the survey puts their share at 42 %"). Counts do as well:
"most of the 124 (52)", "of whom 31, a quarter". "More than half" and "less than half" are exact, so their answer is
`certain` where the percentage stands right beside them; the other words are stretched in use, and an answer is `likely`
only where the figure is far outside of what they are used for.
"""

from __future__ import annotations

import re
from decimal import Decimal
from typing import NamedTuple

from qantar.audit.answer import Certainty, Held, Place
from qantar.audit.asserting import is_asserted, is_denied
from qantar.audit.called_notes import note_of
from qantar.audit.draft import Draft
from qantar.audit.equating import A_CHANGE
from qantar.audit.passages import Figure, Sentence
from qantar.audit.rules.rule import Finds, Rule, discrepancy
from qantar.audit.sentences_in_order import in_their_order
from qantar.audit.share_words_of_counts import part_and_whole
from qantar.audit.shares import PATTERN, ShareWord, is_share, share_word
from qantar.audit.shares_beside import figure_beside
from qantar.audit.shares_restated import is_put_in_words, is_restated, is_told_in

ID = "words-for-shares"

_ALMOST = re.compile(
    r"\b(?:almost|nearly|close to|about|around|roughly|just under|почти|около|примерно|без малого|шамамен|дерлік)\s+"
    r"(?:an?\s+|the\s+)?$",
    re.IGNORECASE,
)
#: At least every second one: every second one, or more.
_AT_LEAST = re.compile(
    r"\b(?:at (?:the very )?least|no (?:fewer|less) than|not (?:fewer|less) than|minimum|минимум"
    r"|по (?:меньшей|крайней) мере|не менее|не меньше|кем дегенде|кемінде)(?: чем)?(?: у)?\s+(?:an?\s+|the\s+)?$",
    re.IGNORECASE,
)
_AT_MOST = re.compile(
    r"\b(?:at (?:the very )?most|up to|no more than|not more than|не более|не больше|максимум|ең көп дегенде"
    r"|көп дегенде|аспайтын)(?: чем)?(?: у)?\s+(?:an?\s+|the\s+)?$",
    re.IGNORECASE,
)
_OF_SEATS = re.compile(r"\s+(?:of (?:the )?)?(?:seats|mandates|мест|мандатов)\b", re.IGNORECASE)
_SEATS_BEFORE = re.compile(r"\b(?:орындардың|мандаттардың)\s+$", re.IGNORECASE)
_AND_MORE = re.compile(
    r"^[^.;:()\d]{0,50}?\b(?:(?:and|or|if not) (?:even )?more|и (?:даже )?(?:чуть |немного )?(?:более|больше)"
    r"|с лишним|если не больше"
    r"|одан да көп|тіпті көп)(?!\w)",
    re.IGNORECASE,
)
_OF_SOMETHING_ELSE = re.compile(
    r"\b(?:less than|fewer than|short of|missed|lost|lacks?|lacking|below|under|not|no|first|second|other|не|simple"
    r"|relative|qualified|required|two-thirds|ең|относительн\w+"
    r"|салыстырмалы|сам(?:ая|ую|ой)|the largest"
    r"|наибольш\w+"
    r"|перв\w+|втор\w+|бірінші|екінші)\s+(?:an?\s+|the\s+)?$",
    re.IGNORECASE,
)
_OF_THOSE = re.compile(r"^\s+(?:of (?:those|them|these)|из (?:них|этих|тех)|этих|оның|олардың)\b", re.IGNORECASE)
_OF_WHOM = re.compile(r"^\s+(?:of whom|of which|из которых)\b", re.IGNORECASE)
_OF_THEM_BEFORE = re.compile(r"\b(?:of (?:those|them|these)|из (?:них|этих)|олардың|солардың)\s+$", re.IGNORECASE)
#: Of the two words before it, it takes up the second.
_LATTER = re.compile(
    r"^\W*(?:the latter\b|последни[ех] (?:состав|равн|насчит|был)\w*|(?:доля|число) последних\b|соңғылар\w*)",
    re.IGNORECASE,
)
#: A majority that was not reached, or was missed.
_MISSED = re.compile(
    r"^\s+(?:no longer|any more|больше не|уже не"
    r"|(?:was|is|were|has been|had been)\s+(?:not|never|narrowly|just)?\s*"
    r"(?:reached|attained|found|obtained|won"
    r"|missed|lost)|не (?:было )?(?:набран|достигнут|получен|собран)\w*)\b",
    re.IGNORECASE,
)
_CHANGED = re.compile(A_CHANGE, re.IGNORECASE)


class _Word(NamedTuple):
    """A word for a share where it stands, and what it is said of."""

    match: re.Match[str]
    share: ShareWord


def check(draft: Draft) -> Finds:
    """Hold every word for a share against the percentage that is given of it."""
    for before, sentence, after in in_their_order(draft):
        has_notes = bool(sentence.passage.paragraph.markers)
        if not has_notes and not any(one is not None and one.figures for one in (before, sentence, after)):
            continue  # nothing to hold a word against
        if not PATTERN.may_be_in(sentence.text):
            continue
        text, start, end = sentence.passage.text, sentence.start, sentence.end
        words = [match for match in PATTERN.finditer(text, start, end) if is_share(match)]
        if words and is_asserted(sentence):
            yield from _in_sentence(sentence, words, before, after)
            yield from _in_note(sentence, words, note_of(draft, sentence))


def _in_sentence(
    sentence: Sentence, words: list[re.Match[str]], before: Sentence | None, after: Sentence | None
) -> Finds:
    percents = _percents(sentence)
    linked = False
    for match in words:
        word = _read(sentence, match, before)
        if word is None:
            continue
        beside = figure_beside(sentence, match, percents)
        if beside is not None:
            linked = True
            yield from _judge(sentence, word, beside)
        elif not percents and (len(words) == 1 or (match is words[-1] and after and _LATTER.search(after.text))):
            yield from _in_other(sentence, word, before, after)
        elif len(words) == len(percents) == 1 and is_restated(sentence, match.start(), match.end(), percents[0]):
            yield from _judge(sentence, _loose(word), percents[0])
    if not linked and not percents and len(words) == 1:
        yield from _of_counts(sentence, words[0])


def _read(sentence: Sentence, match: re.Match[str], before: Sentence | None) -> _Word | None:
    """What a word for a share says; None where it is denied, or is of others than those asked."""
    text = sentence.passage.text
    said, behind = text[max(sentence.start, match.start() - 16) : match.start()], text[match.end() : match.end() + 24]
    if is_denied(text, match.start(), match.end()) or _OF_SOMETHING_ELSE.search(said):
        return None
    if _MISSED.match(text[match.end() : match.end() + 40]):
        return None
    if _OF_SEATS.match(behind) or _SEATS_BEFORE.search(said):
        return None  # with 37 % of the votes a list may win a majority of seats
    if _OF_WHOM.match(behind) and _percents(sentence):
        return None  # 5.8 % of the population, half of whom are young
    of_those = _OF_THOSE.match(behind) or _OF_THEM_BEFORE.search(said)
    if of_those and before is not None and _percents(before):
        return None  # half of those, or 15 % of all
    share = share_word(match)
    if _ALMOST.search(said) or match["nearly"]:
        share = share._replace(low=share.low - 4, strict=False)
    before_it = text[max(sentence.start, match.start() - 32) : match.start()]
    if _AND_MORE.match(text[match.end() : sentence.end]) or _AT_LEAST.search(before_it):
        share = share._replace(high=100)
    if _AT_MOST.search(before_it):
        share = share._replace(low=0)
    return _Word(match, share)


def _percents(sentence: Sentence) -> list[Figure]:
    text = sentence.passage.text
    return [
        figure
        for figure in sentence.figures
        if figure.is_percent
        and figure.value.exact is not None
        and not _CHANGED.match(text[figure.end : figure.end + 30])
    ]


def _loose(word: _Word) -> _Word:
    return word._replace(share=word.share._replace(strict=False))


def _in_other(sentence: Sentence, word: _Word, before: Sentence | None, after: Sentence | None) -> Finds:
    """Most residents find that rents are unfair. 42 % said so. Or: 42 % agreed. They are the majority."""
    start, end = word.match.span()
    told = _only_percent(after)
    if after is not None and told is not None and is_told_in(sentence, after, told, start, end):
        yield from _judge(sentence, _loose(word), told, after)
        return
    told = _only_percent(before)
    if before is not None and told is not None and is_put_in_words(before, told, sentence, start, end):
        yield from _judge(sentence, _loose(word), told, before)


def _only_percent(sentence: Sentence | None) -> Figure | None:
    """The one percentage of a sentence without a word for a share of its own."""
    percents = _percents(sentence) if sentence is not None else []
    return percents[0] if len(percents) == 1 and sentence and not PATTERN.search(sentence.text) else None


def _in_note(sentence: Sentence, words: list[re.Match[str]], note: Sentence | None) -> Finds:
    """A third of the town holds it, with a note: The exact figure is 34 %."""
    percents = _percents(note) if note is not None else []
    if note is None or len(percents) != 1 or _percents(sentence):
        return
    words = words if len(words) == 1 else words[-1:] if _LATTER.search(note.text) else []
    if words and is_told_in(sentence, note, percents[0], *words[0].span()):
        yield from _judge(sentence, _loose(_Word(words[0], share_word(words[0]))), percents[0], note)


def _of_counts(sentence: Sentence, match: re.Match[str]) -> Finds:
    """Most of the 124 (52); 52 of 124, the majority; 124 people, of whom 31, a quarter, were women."""
    found = part_and_whole(sentence, match)
    if found is None:
        return
    part, whole = found
    share = Decimal(100 * (part.whole or 0)) / Decimal(whole.whole or 1)
    span = min(part.start, match.start()), max(part.end, match.end())
    word = _loose(_Word(match, share_word(match)))
    yield from _told(sentence, word, span, share, f"{part.text} of {whole.text}", Decimal(0))


def _judge(sentence: Sentence, word: _Word, figure: Figure, other: Sentence | None = None) -> Finds:
    """Hold a word against a figure, of its own sentence or of another."""
    value = figure.value.exact or Decimal(0)
    start, end = word.match.span()
    also: tuple[Place, ...] = ()
    if other is None or other.passage is sentence.passage:
        start, end = min(start, figure.start), max(end, figure.end)
    else:
        also = (other.passage.place(figure.start, figure.end),)
    yield from _told(sentence, word, (start, end), value, figure.text, figure.value.step, also)


def _told(
    sentence: Sentence,
    word: _Word,
    span: tuple[int, int],
    value: Decimal,
    shown: str,
    step: Decimal,
    also: tuple[Place, ...] = (),
) -> Finds:
    passage, share = sentence.passage, word.share
    place = passage.place(*span)
    slack = float(step) / 2
    strict_low, strict_high = share.low == 50, share.high == 50
    below = float(value) <= 50 - slack if strict_low else float(value) < share.low
    above = float(value) >= 50 + slack if strict_high else float(value) > share.high
    if not below and not above:
        yield Held(ID, place.line)
        return
    certainty: Certainty = "certain" if share.strict else "likely"
    fits = (
        f"more than {share.low:g} %"
        if strict_low
        else f"less than {share.high:g} %"
        if strict_high
        else f"{share.low:g} to {share.high:g} %"
    )
    stated = " ".join(passage.text[span[0] : span[1]].split())
    is_of = "the figure beside it is" if "of" not in shown.split() else "what it is said of is"
    yield discrepancy(
        ID,
        certainty,
        place,
        stated=stated + ")" * (stated.count("(") - stated.count(")")),
        expected=fits,
        message=f'"{word.match.group()}" is said of {fits}, and {is_of} {shown}',
        also=also,
    )


RULE = Rule(
    ID,
    "A word for a share - majority, half, a third - that its percentage does not fit",
    "error",
    check,
    needs="a percentage that is said of the word, in its sentence or the next",
)
