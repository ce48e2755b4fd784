"""A total that is taken apart right behind it: 12 medals (four gold, six silver and two bronze); 72 pupils, 36 boys ...

Each piece of the list has one number, in figures or in words, and the list ends where its bracket, clause or sentence
does: nothing of it is left out.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from decimal import Decimal
from typing import NamedTuple

from qantar.audit.countable import NOT_COUNTED
from qantar.audit.draft import Draft
from qantar.audit.no_counts import is_called_by, is_measure, is_part_of_name, is_value_of_symbol
from qantar.audit.passages import Figure, Sentence
from qantar.values.written import Written

_WORD = r"[^\W\d_][\w’'/-]*"
#: What stands between the total and its first part.
_OPENS = re.compile(rf"(?:\s{_WORD}){{1,6}}\s?(?:(?P<bracket>\()|(?P<colon>:)|(?P<dash>\s[–—-])|[,;]+)\s*")
_JOINED = re.compile(rf"(?:\s{_WORD}){{1,12}}\s?(?P<sign>[,;]\s)?(?:(?:and|и|және|мен)\s)?\s?")
_IN_BRACKET = re.compile(rf"(?:\s{_WORD}){{1,8}}\s?\)")
_ENDS = re.compile(rf"(?:\s{_WORD}){{1,8}}\s?[.;,]?\s*")
_NOT_ALL = re.compile(
    r"\b(?:includ\w+|such as|among|e\.g|especially|mostly|mainly|at least|more|notably|of (?:whom|which|them)|plus|with"
    r"|for|per|or|если|включая|например|среди|из (?:них|которых)|в том числе|более|или|по|соның ішінде|әсіресе)\b",
    re.IGNORECASE,
)
#: Two parts are all there are where nothing is a third of the kind.
_TWO = re.compile(
    r"\b(?:boys\b.+\bgirls|girls\b.+\bboys|(?:men|males?)\b.+\b(?:women|females?)|(?:women|females?)\b.+\b(?:men|males?)"
    r"|in-\w+\b.+\bout-\w+|new\b.+\bold|urban\b.+\brural|rural\b.+\burban|мальчик\w*\b.+\bдевоч\w+|мужчин\w*\b.+\bженщин\w*"
    r"|женщин\w*\b.+\bмужчин\w*|ұл\b.+\bқыз|ер\w*\b.+\bәйел\w*|әйел\w*\b.+\bер\w*)\b",
    re.IGNORECASE,
)
_OF_THE = re.compile(
    r"\W*(?:of|among|out of)\s(?:(?:the|these|those|all|our|its|their)\s){0,2}(?:[^\W\d_][\w’'-]*\s){0,2}"
    r"|\W*(?:из|среди)\s(?:(?:этих|всех|наших|общего|числа)\s){0,2}(?:[^\W\d_]+\s){0,1}",
    re.IGNORECASE,
)
#: A piece begins with its number: ..., eight were sold, and one
_PIECE = re.compile(r"(?:[,;)]\s(?:(?:and|but|while|и|а|ал)\s)?|[^\W\d_]\s(?:and|while|и|а|және)\s)$")
_LAST_PIECE = re.compile(r"(?:and|while|и|а|және|ал)\s$")
#: What one can be, have or say beside something else.
_MAY_OVERLAP = re.compile(
    r"\b(?:ha[dsv]\w*|report\w*|us(?:e|ed|es)|complain\w*|sa(?:id|y)|mention\w*|also|own\w*|read|know|knew|show\w*|saw"
    r"|several|both|more than one|similar|не менее|также|имел\w*|был[аио]? знаком\w*|сказал\w*|несколько)\b",
    re.IGNORECASE,
)
_FROM = re.compile(r"[^.;,\d]{0,20}\b(?:were|are|came|come|was|is)\s(?:from|in|at)\b", re.IGNORECASE)
_AND_ONE = re.compile(r"(?:,|\w)\s(?:and|и|және)\s(one|один|одна|одно|бірі?)\s(?!(?:of|another|more|or|in)\b)")
_AT_END = re.compile(rf"(?:\s{_WORD}){{1,3}}\s?[.;:]\s*")


class Enumeration(NamedTuple):
    """A total and its parts; `some`: they may be two of several."""

    sentence: Sentence
    total: Figure
    parts: tuple[Figure, ...]
    some: bool = False


def enumerations_of(draft: Draft) -> Iterator[Enumeration]:
    """Every total that is taken apart right behind it."""
    for passage in draft.passages:
        if passage.is_note or passage.paragraph.role == "heading":
            continue
        before: Sentence | None = None
        for sentence in passage.sentences:
            if len(sentence.figures) >= 3:
                yield from _in_sentence(sentence)
                yield from _of_the(sentence, before)
            before = sentence


def _in_sentence(sentence: Sentence) -> Iterator[Enumeration]:
    text, figures = sentence.passage.text, sentence.figures
    for place, total in enumerate(figures[:-2]):
        if not _counts(text, total) or not (total.whole or 0) > 2:
            continue
        opened = _OPENS.fullmatch(text, total.end, figures[place + 1].start)
        if opened is None or _NOT_ALL.search(opened.group()):
            continue
        parts = _parts(sentence, figures[place + 1 :], in_bracket=opened["bracket"] is not None)
        if len(parts) < 2 or any(not _counts(text, one) for one in parts):
            continue
        sides = _TWO.search(text, parts[0].start, min(sentence.end, parts[0].start + 120)) is not None
        if len(parts) >= 3 or sides or opened["bracket"] or opened["colon"]:
            yield Enumeration(sentence, total, parts, some=len(parts) == 2 and not sides)


def _of_the(sentence: Sentence, before: Sentence | None) -> Iterator[Enumeration]:
    """Of the 20 mills, eight were sold, eleven burnt down and one is at work. Or: It has 11 judges. Four are ..."""
    text = sentence.passage.text
    figures = [*(one for one in sentence.figures if not _is_in_bracket(sentence, one)), *_and_one(sentence)]
    if len(figures) < 3 or any(one.is_percent for one in sentence.figures) or _MAY_OVERLAP.search(sentence.text):
        return  # shares of a base, which need not be all there are
    if _OF_THE.fullmatch(text, sentence.start, figures[0].start):
        total, parts = figures[0], figures[1:]
    elif before is not None and before.figures and not text[sentence.start : figures[0].start].strip():
        total, parts = before.figures[-1], figures
        if len(parts) < 3 or not _AT_END.fullmatch(text, total.end, before.end):
            return
    else:
        return
    if any(not _counts(text, one) for one in (total, *parts)):
        return
    begun = [_PIECE.search(text, max(total.end, one.start - 8), one.start) for one in parts]
    first = parts[0].start == figures[0].start and parts[0] is figures[0]
    if not all(begun[1:] if first else begun) or not _LAST_PIECE.search(text, parts[-2].end, parts[-1].start):
        return
    if len(parts) == 2 and not all(_FROM.match(text, one.end) for one in parts):
        return
    yield Enumeration(sentence, total, tuple(parts))


def _and_one(sentence: Sentence) -> Iterator[Figure]:
    """The one that ends a list, which is no number elsewhere: eleven burnt down and one is at work."""
    last = sentence.figures[-1].end if sentence.figures else sentence.end
    match = _AND_ONE.search(sentence.passage.text, last, sentence.end)
    if match:
        yield Figure(match.start(1), match.end(1), Written(match[1], Decimal(1), Decimal(1)))


def _is_in_bracket(sentence: Sentence, figure: Figure) -> bool:
    before = sentence.passage.text[sentence.start : figure.start]
    return before.count("(") > before.count(")")


def _parts(sentence: Sentence, figures: list[Figure], *, in_bracket: bool) -> tuple[Figure, ...]:
    """The numbers of a list up to its end; none where a piece has no number, or the list does not end."""
    text = sentence.passage.text
    parts = [figures[0]]
    for one, other in zip(figures, [*figures[1:], None], strict=True):
        closed = _IN_BRACKET.match(text, one.end, sentence.end) if in_bracket else None
        if closed is not None and (other is None or closed.end() <= other.start):
            return tuple(parts)
        if other is None:
            break
        joined = _JOINED.fullmatch(text, one.end, other.start)
        is_last = _LAST_PIECE.search(text, one.end, other.start) is not None
        if joined is None or not (joined["sign"] or is_last) or _NOT_ALL.search(joined.group()):
            return ()
        parts.append(other)
        if is_last and not in_bracket:
            ends = _ENDS.match(text, other.end, sentence.end)
            return tuple(parts) if ends is not None and not _NOT_ALL.search(ends.group()) else ()
    return ()


def _counts(text: str, figure: Figure) -> bool:
    """Whether a figure is a whole number of things, in figures or in words."""
    return (
        figure.whole is not None
        and not figure.value.vague
        and not is_measure(text, figure.end)
        and not NOT_COUNTED.match(text[figure.end : figure.end + 10])
        and not is_called_by(text, figure.start)
        and not is_part_of_name(text, figure.start, figure.end)
        and not is_value_of_symbol(text, figure.start)
        and text[figure.end : figure.end + 1] not in ("-", "%", "'", "/")
        and text[max(0, figure.start - 1) : figure.start] not in ("-", "/", "$", ".")
    )
