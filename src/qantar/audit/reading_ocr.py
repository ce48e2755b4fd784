"""Whether a scanner's program read a text: judged by traces that typing does not leave."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from qantar.audit.manuscript import Ocr

_SAMPLE = 400_000  # characters looked at
_FEW = 3  # a trace seen less often may be a slip of the author
_MANY = 6  # a trace seen so often is enough by itself
_TRACES: dict[str, re.Pattern[str]] = {
    "figures within words, such as l0 or 2O": re.compile(
        r"(?<![\w./-])(?:[lIO]\d+|\d+[lO]\d*|[A-Za-z]{2,}[01][a-z]+|\d[lIO])(?![\w/-])"
    ),
    "letters of two scripts in one word": re.compile(r"[a-zA-Z][а-яёА-ЯЁ]|[а-яёА-ЯЁ][a-zA-Z]"),
    "signs in place of raised figures, such as ® or °": re.compile(r"[^\W\d_][.,”\"’]?['’!?\"]?[®°*¢©][.,;:]?(?=\s|$)"),
    "addresses with a lost slash": re.compile(r"https?:/(?!/)[\w]"),
    "addresses with spaces within": re.compile(r"https?://\S+\.\w+/\S* [\w-]+_\w+/\S+"),
    "first letters set apart from their words": re.compile(
        r"(?<![\w'’.-])(?![AIOYEUАОИУВКСЯ])(?:[B-HJ-Z] [a-z]{3,}|[Б-Я] [а-я]{4,})"
    ),
}


def judge_ocr(texts: Iterable[str], said: Sequence[str] = (), misread: int = 0) -> Ocr:
    """Whether lines of text are a scanner's, with the reasons.

    `said` are reasons that the file itself gives; `misread` is how many numbers of notes cannot be read.
    """
    reasons = list(said)
    text = _sample(texts)
    pages = max(len(text) / 3000, 1.0)
    strong = 0
    for what, pattern in _TRACES.items():
        seen = sum(1 for _ in pattern.finditer(text))
        if seen >= _FEW and seen / pages >= 0.05:
            reasons.append(f"{what} ({seen:,} times)")
            strong += 2 if seen >= _MANY else 1
    if misread >= _FEW:
        reasons.append(f"numbers of notes that cannot be read ({misread:,})")
        strong += 1
    return Ocr(strong >= 2 or bool(said), tuple(reasons))


def _sample(texts: Iterable[str]) -> str:
    parts, length = [], 0
    for text in texts:
        parts.append(text[:2000])
        length += len(parts[-1])
        if length > _SAMPLE:
            break
    return "\n".join(parts)
