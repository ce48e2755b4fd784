"""The percentage that stands right beside a word for a share: the majority (58 %), 58 %, or a majority."""

from __future__ import annotations

import re

from qantar.audit.passages import Figure, Sentence

_THAT_IS = (
    r"(?:that is|i\.\s?e\.|in other words|иначе говоря|иными словами|басқаша айтқанда|namely|or|а именно|или"
    r"|то есть|т\.\s?е\.|точнее|яғни|немесе|атап айтқанда"
    r"|(?:нақтырақ|дәлірек) айтқанда)"
)
_ABOUT = r"(?:at|with|about|around|some|nearly|almost|exactly|около|примерно|почти|доля составила|шамамен)"
_TO_FIGURE = re.compile(
    rf"^(?:\s+[^\W\d_][^\s.;:(),\d]*){{0,9}}\s*(?:[(,:—–-]|{_THAT_IS})+\s*(?:{_THAT_IS},?\s*)?(?:{_ABOUT}\s+)?$",
    re.IGNORECASE,
)
_AFTER_COMMA = re.compile(rf",\s*(?:{_ABOUT}\s+)?$", re.IGNORECASE)
_OF_FIGURE = re.compile(r"^\s+(?:of|at|в)\s+(?:(?:about|some|exactly|around|nearly)\s+)?$", re.IGNORECASE)
_FROM_FIGURE = re.compile(
    rf"^(?:-?[^\W\d_]{{1,5}}\b)?(?:(?:\s+of (?:the )?[^\W\d_]+)?\s*(?:\)|,|—|–)?\s*(?:\(|{_THAT_IS},?|—|–|-|,)"
    rf"|(?:\s+[^\W\d_]+){{1,3}}\s*[,(—–]\s*{_THAT_IS},?)\s*(?:by )?(?:(?:more than|about|around|nearly|almost|roughly"
    rf"|около|почти|примерно|шамамен) )?$",
    re.IGNORECASE,
)
CLOSES = re.compile(
    r"^(?:-?[^\W\d_]{1,5}\b)?(?:\s+(?:of (?:them|those|these)|in all|to be (?:precise|exact)|exactly|precisely"
    r"|из них|всех)(?:\s+(?:asked|polled|surveyed))?"
    r"|\s+(?:in|by|as of|в|на) (?:1[89]|20)\d\d(?:\s(?:году|год|г\.))?"
    r"|\s+(?:according to the (?:exit )?(?:poll|survey)|по данным опроса(?: на выходе)?))?"
    r"\s*(?:[),.;:!?—–]|\s-\s|$)"
)
_SAID_SO = re.compile(
    r"^(?:-?[^\W\d_]{1,5}\b)?[^.;:,\d]{0,40}?\b(?:so|that view|this view|that opinion|the same|agreed?|said yes"
    r"|it|так|это|эт(?:о|ого|ому) мнени\w+"
    r"|(?:this|that) (?:answer|statement|option|box|one)|yes|(?:этот|такой) ответ|бұл жауапты|осы жауапты"
    r"|такого мнения|согласи\w+|солай|осылай|бұл пікір\w*|осы пікір\w*|келіс\w+)(?!\w)[^.;:\d]{0,60}?[.;:!?]?\s*$",
    re.IGNORECASE,
)


def figure_beside(sentence: Sentence, match: re.Match[str], percents: list[Figure]) -> Figure | None:
    """The percentage right beside a word."""
    text = sentence.passage.text
    for figure in percents:
        gap = text[match.end() : figure.start]
        after = figure.start >= match.end() and len(gap) < 90
        behind = text[figure.end : sentence.end]
        if after and gap.count(" ") > 1 and not CLOSES.match(behind):
            if _AFTER_COMMA.search(gap):
                continue  # most people opposed it, 35 % were in favour
            if gap.rstrip().endswith(":") and not _SAID_SO.match(behind):
                continue  # most residents are poor: 42 % of the voters own a house
        before = figure.end <= match.start() and match.start() - figure.end < 40
        if (after and _leads_to(match.group(), text[match.end() : figure.start])) or (
            before and _FROM_FIGURE.match(text[figure.end : match.start()])
        ):
            return figure
    return None


def _leads_to(word: str, gap: str) -> bool:
    """Whether the words between a word for a share and a percentage make them one: a majority of 58 %."""
    of_it = "ority" in word.lower() or "шинств" in word.lower()
    return _TO_FIGURE.match(gap) is not None or (of_it and _OF_FIGURE.match(gap) is not None)
