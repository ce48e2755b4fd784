"""Whether a sentence says that a thing is so, or says that it is not, or would have been."""

from __future__ import annotations

import re
from functools import lru_cache

from qantar.audit.passages import Sentence
from qantar.audit.phrases import Phrases

#: What people asked would do, which is so: 44 % would vote for it.
_WISHED = "".join(
    f"(?<!{verb}{end} )"
    for verb in ("хоте", "проголосова", "поддержа", "предпоч", "пош", "согласи", "выбра")
    for end in ("л", "ла", "ли", "лись", "лся")
)
_NOT_SO = Phrases(
    r"\b(?:it (?:is|was) (?:not true|untrue|false|wrong)|(?:is|are|was|were) (?:mistaken|false|wrong|a myth|untrue)"
    r"|mistakenly|wrongly|contrary to|would(?:n't| not)? (?:have|be|become|mean|need)|had it (?:not )?been"
    r"|if (?:it|they) had|supposed(?:ly)? to|(?:they|it) ha(?:ve|s) not\b|неверно|неправда|не так|ошибочн\w+|ошиба\w+"
    r"|это ошибка|вопреки|миф|будто|якобы|если бы|(?<!хотя )" + _WISHED + r"бы(?!\s+(?:[^\W\d_]+\s+){0,3}ни\s)"
    r"|нельзя сказать|қате"
    r"|дұрыс емес|рас емес|жалған|болар еді"
    r"|керісінше"
    r"|do(?:es)? not exist|did not exist|never existed|no such (?:day|date)|impossible|non-?existent|misprint|typo\b"
    r"|erroneous\w*|несуществующ\w+|не существует|не бывает|нет в календаре|невозможн\w+|опечатк\w+"
    r"|sic|there (?:is|was) no such|такого (?:дня|числа)|ондай күн|мұндай күн|болмайды"
    r"|жоқ күн|күнтізбеде жоқ|болмайтын|мүмкін емес|қателес\w+)(?!\w)"
)
_HAD = re.compile(r"^\W*(?:Had|Were|Should)\s(?![^.]*\?)")
_HELD = re.compile(r"\b(?:believ\w+|think\w*|thought|expect\w*|feel|felt|hoped?|fear(?:ed)?)\b[^.;:,]*$", re.IGNORECASE)
_PREFERRED = re.compile(r"\s+(?:prefer|lik|chosen|voted)", re.IGNORECASE)
_DENIED = re.compile(
    r"\b(?:not|never|no|nor|neither|cannot|hardly|n't|не|ни|нет|без|вряд ли)\s+(?:[^\W\d_]+\s+){0,2}$", re.IGNORECASE
)
_DENIED_BEHIND = re.compile(r"^[^\s,.;:]*\s+(?:[^\W\d_]+\s+)?(?:емес|жоқ|құрамайды|болмады|болған жоқ)\b")


def is_asserted(sentence: Sentence) -> bool:
    """Whether a sentence says that what it tells of is so, and does not deny or suppose it, or call it an error."""
    return _says_so(sentence.text)


@lru_cache(maxsize=131072)  # nearly every rule asks it of each sentence
def _says_so(text: str) -> bool:
    if _HAD.match(text) is not None:
        return False
    return all(_is_opinion(match) for match in _NOT_SO.finditer(text))


def _is_opinion(denied: re.Match[str]) -> bool:
    """Whether "would" tells what people hold or prefer: 29 % believed that it would be good."""
    if not denied.group().lower().startswith("would"):
        return False
    text, start, end = denied.string, denied.start(), denied.end()
    return _HELD.search(text[max(0, start - 80) : start]) is not None or _PREFERRED.match(text, end) is not None


_TAKEN_BACK = re.compile(
    r"^\W*(?:this|that|it|here|это|здесь|тут|бұл|мұнда)\b[^.;]{0,40}?\b(?:misprints?|errors?|mistakes?"
    r"|mistaken|wrong|typo"
    r"|опечатк\w+|ошибк\w+|неверн\w+|қате\w*)",
    re.IGNORECASE,
)


def is_taken_back(sentence: Sentence) -> bool:
    """Whether the next sentence says that it is an error: The paper wrote "193 of 420". This is a misprint."""
    text = sentence.passage.text[sentence.end : sentence.end + 120]
    return _TAKEN_BACK.match(text) is not None


def is_denied(text: str, start: int, end: int) -> bool:
    """Whether a "not" stands right before a word, or behind it in Kazakh.

    >>> is_denied("they did not rise", 13, 17), is_denied("they rose", 5, 9)
    (True, False)
    """
    before, behind = text[max(0, start - 40) : start], text[end : end + 40]
    return _DENIED.search(before) is not None or _DENIED_BEHIND.match(behind) is not None
