"""EDTF dates in words, for readers of English, Russian and Kazakh."""

from __future__ import annotations

from qantar.values.date_sentences import English, Kazakh, Part, Russian
from qantar.values.edtf import Edtf
from qantar.values.figures import primary

_LANGUAGES = {"en": English(), "ru": Russian(), "kk": Kazakh()}


def show_edtf(edtf: Edtf, language: str = "en") -> str:
    """The date in words of English, Russian or Kazakh; readers of any other language get the English ones.

    >>> from qantar.values.dates import read_edtf
    >>> show_edtf(read_edtf("2022-01-02/2022-01-12")), show_edtf(read_edtf("2011-12-16"), "kk")
    ('2 to 12 January 2022', '2011 жылғы 16 желтоқсан')
    """
    code = primary(language)
    words = _LANGUAGES.get(code or "en", _LANGUAGES["en"])
    if edtf.text[0] in "[{":
        return _set(edtf, words)
    if "/" not in edtf.text:
        return words.marked(words.one(_part(edtf.text)), edtf)
    start, end = edtf.text.split("/")
    known = [side not in ("", "..") for side in (start, end)]
    if all(known):
        return words.marked(words.range(_part(start), _part(end)), edtf)
    if not any(known):
        return words.always
    shown = words.since(_part(start)) if known[0] else words.until(_part(end))
    if ".." not in (start, end):
        shown += words.end_unknown if known[0] else words.start_unknown
    return words.marked(shown, edtf)


def _part(text: str) -> Part:
    clean = text.replace("?", "").replace("~", "").replace("%", "")
    negative = clean.startswith("-")
    year, *rest = clean.lstrip("-").split("-")
    month, day = ([int(piece) if piece.isdigit() else 0 for piece in rest] + [0, 0])[:2]
    return Part(("-" if negative else "") + year, month, day, clean)


def _set(edtf: Edtf, words: English) -> str:
    members = []
    for member in edtf.text[1:-1].split(","):
        start, _, end = member.strip().partition("..")
        if ".." not in member:
            members.append(words.one(_part(start)))
        elif start and end:
            members.append(words.range(_part(start), _part(end)))
        else:
            members.append(words.since(_part(start)) if start else words.until(_part(end)))
    joined = ", ".join(members)
    return words.one_of.format(joined) if edtf.text[0] == "[" and len(members) > 1 else joined
