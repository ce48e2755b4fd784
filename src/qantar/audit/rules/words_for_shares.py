"""A word for a share - majority, half, a third - beside a percentage that it does not fit.

The percentage must be what the word speaks of: right beside it ("the majority (42 %)", "42 %, or a third"), put in
behind its clause ("most residents find rents unfair: 42 % said so"), said to be it ("42 % form a majority"), or in the
next sentence ("42 % think so"). Counts do as well: "most of the 124 (52)", "of whom 31, a quarter". "More than
half" and "less than half" are exact, so their answer is `certain` where the percentage stands right beside them; the
other words are stretched in use, and an answer is `likely` only where the figure is far outside of what they are used
for.
"""

from __future__ import annotations

import re
from decimal import Decimal

from qantar.audit.answer import Certainty, Held
from qantar.audit.asserting import is_asserted, is_denied
from qantar.audit.called_notes import note_of
from qantar.audit.draft import Draft
from qantar.audit.passages import Figure, Passage, Sentence
from qantar.audit.restating import begins_equated, restated_by_figure, restates_figure
from qantar.audit.rules.rule import Finds, Rule, discrepancy
from qantar.audit.shares import PATTERN, ShareWord, is_share, share_word

ID = "words-for-shares"

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
_ALMOST = re.compile(
    r"\b(?:almost|nearly|close to|about|around|roughly|just under|почти|около|примерно|без малого|шамамен|дерлік)\s+"
    r"(?:an?\s+|the\s+)?$",
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
    r"\b(?:short of|missed|lost|lacks?|lacking|below|under|not|no|first|second|other|не|simple"
    r"|relative|qualified|required|two-thirds|ең|относительн\w+"
    r"|салыстырмалы|сам(?:ая|ую|ой)|the largest"
    r"|наибольш\w+"
    r"|перв\w+|втор\w+|бірінші|екінші)\s+(?:an?\s+|the\s+)?$",
    re.IGNORECASE,
)
_CONTRAST = re.compile(
    r"\b(?:while|whereas|but|although|though|than|compared|against|тогда как|однако|хотя|зато|чем|против|ал|алайда"
    r"|бірақ|дегенмен|қарағанда)\b|,\s*(?:а(?!\s+это)|но)\b",
    re.IGNORECASE,
)
_OPENS = re.compile(
    rf"(?:[(,:—–]|\s-|\b{_THAT_IS},?|\b(?:at|with|by|to be))\s*(?:(?:it|this|that|such|of|the share|таких|их"
    rf"|это|она|доля|ол|бұл)\s+)?"
    r"(?:(?:is|are|was|were|stands? at|stood at|equals?|makes?|made|amounts? to|равн\w+|составля\w+|составил\w*"
    r"|болды)\s+)?"
    rf"(?:of\s+)?(?:{_ABOUT}\s+)?$"
    r"|\b(?:and|и|және)\s+(?:is|was|stands? at|stood at|equals?|makes?|amounts? to|равн\w+|составля\w+"
    r"|составил\w*)\s+$",
    re.IGNORECASE,
)
_CLOSES = re.compile(
    r"^(?:-?[^\W\d_]{1,5}\b)?(?:\s+(?:of (?:them|those|these)|in all|to be (?:precise|exact)|exactly|precisely"
    r"|из них|всех)(?:\s+(?:asked|polled|surveyed))?"
    r"|\s+(?:according to the (?:exit )?(?:poll|survey)|по данным опроса(?: на выходе)?))?"
    r"\s*(?:[),.;:!?—–]|\s-\s|$)"
)
#: The claim found a majority. It was supported by 57 % of those who voted.
_SUPPORTED = re.compile(
    r"\W*(?:(?:it|this|that|(?:the|this) (?:view|claim|opinion|proposition|statement)) (?:is|was) (?:supported"
    r"|held|shared|backed|endorsed|affirmed) by|(?:его|её|ее) (?:поддерж|раздел|придерж)\w+"
    r"|(?:оны|бұны|бұл пікірді))\s+$",
    re.IGNORECASE,
)
_SUPPORTERS = re.compile(
    r"(?:-[^\W\d_]{1,5})?(?:\s+(?:of (?:those|them|people|voters|residents|respondents|citizens|inhabitants)"
    r"(?: (?:who )?(?:voted|asked|answered|polled|surveyed))?|опрошенных|жителей|респондентов|избирателей|горожан))?"
    r"(?:\s+(?:қолда|ұста)\w+)?\s*[.!]?\s*$",
    re.IGNORECASE,
)
_SAID_SO = re.compile(
    r"^(?:-?[^\W\d_]{1,5}\b)?[^.;:,\d]{0,40}?\b(?:so|that view|this view|that opinion|the same|agreed?|said yes"
    r"|it|так|это|эт(?:о|ого|ому) мнени\w+"
    r"|(?:this|that) (?:answer|statement|option|box|one)|yes|(?:этот|такой) ответ|бұл жауапты|осы жауапты"
    r"|такого мнения|согласи\w+|солай|осылай|бұл пікір\w*|осы пікір\w*|келіс\w+)(?!\w)[^.;:\d]{0,60}?[.;:!?]?\s*$",
    re.IGNORECASE,
)
_SO_THEY_SAID = re.compile(
    r"\b(?:so (?:said|say|think|thought|answered|found|did|do)|так (?:сказал|счита|дума|ответ|говор|полаг|реш)\w*"
    r"|(?:солай|осылай) (?:деді|деп|ойлай|жауап|сана)\w*|such (?:was|is) the (?:view|answer|opinion) of|(?:said"
    r"|think|hold) so"
    r"|таких|таковых|(?:этот|такой) ответ \w+|(?:бұл|осы) жауапты|ондайлар|мұндайлар|осылай дегендер"
    r"|это (?:мнение|отметил|сказал)\w*)[^.;:\d]{0,30}$",
    re.IGNORECASE,
)
_IS_IT = re.compile(
    r"(?:[,—–(]|\s-)\s*(?:(?:that is|i\.e\.|or|thus|hence|so|which (?:is|was|makes?)|to wit|namely|то есть|или"
    r"|т\.\s?е\.|а это|это|что"
    r"|яғни|бұл|демек)[,:]?\s+)?(?:by\s+)?(?:(?:an?|the|only|just|still|even|well|far|уже|составля\w+|всего"
    r"|лишь)\s+){0,2}$"
    r"|\b(?:is|are|was|were|be|been|being|form\w*|constitut\w*|mak(?:e|es|ing)(?: up)?|made(?: up)?"
    r"|represent\w*|have|has|had|holds?|held"
    r"|won|wins|gives?|gave|means?|in|into|as|amount\w* to|equals?|it|это|составля\w+|составил\w*|образу\w+"
    r"|получил\w*|оказал\w+ в|в|стал\w*"
    r"|болып|болса|құрап|бұл|олар)\s+(?:(?:an?|the|only|just|still|even|already|well|far|about|roughly|nearly"
    r"|almost|around|уже|всего|лишь|около|почти|примерно|шамамен)\s+){0,2}$",
    re.IGNORECASE,
)
_THIS = re.compile(
    r"^[^;]*;\s*(?:(?:thus|hence|so|then|therefore|таким образом|итак|значит|следовательно|демек|сонымен|яғни),?\s+)?"
    r"(?:this|that|it|they|such|это|эт[оау]\w*|они|бұл|олар)\b[^;:]*$",
    re.IGNORECASE,
)
_SHARED_BY = re.compile(
    r"\b(?:shared by|held by|(?:view|opinion|position) of|(?:мнение|позиция|взгляд)"
    r"|бұл\s*[–—-]?(?:\s[^\W\d_]+){0,2})\s+(?:an?\s|the\s)?$",
    re.IGNORECASE,
)
_EXCEEDS = re.compile(r"exceed|surpass|pass|top|превы|перевал", re.IGNORECASE)
_ENDS_SO = re.compile(
    r"^(?:\s+(?:of|in|among|at|в|среди) (?:(?:the|those|all|them"
    r"|its)\s*)?(?:[^\W\d_]+[’']s )?(?:[^\W\d_]+)?(?: (?:asked|polled"
    r"|surveyed))?"
    r"|\s+[^\W\d_]+(?:ых|их|ей|ов))?(?:\s+(?:behind|with|for|on) (?:it|them|its side))?"
    r"(?:\s+(?:respondent|resident|person|inhabitant|citizen|voter|жител\w+|респондент\w*|человек\w*"
    r"|опрошенн\w+|адам\w*))?"
    r"\s*(?:[),.;:!?—–»]|\s-\s|$|болды|болып|құра\w+)"
)
_THEY_ARE = re.compile(
    r"^\W*(?:(?:thus|hence|so|therefore|then|таким образом|итак|следовательно|демек|сонымен),?\s+)?(?:they"
    r"|these|those|this|that|it|such people|они|эти люди|это|таких|такие|их|олар|бұлар|бұл|мұндайлар)\s(?:[–—-]\s)?"
    r"(?:[^\W\d_]+\s+){0,3}$",
    re.IGNORECASE,
)
_OF_THOSE = re.compile(r"^\s+(?:of (?:those|them|these)|из (?:них|этих|тех)|этих|оның|олардың)\b", re.IGNORECASE)
_OF_THEM_BEFORE = re.compile(r"\b(?:of (?:those|them|these)|из (?:них|этих)|олардың|солардың)\s+$", re.IGNORECASE)
_RIGHT_BESIDE = re.compile(
    r"^\s*(?:of (?:them|these|those) )?(?:[(,—–-]\s*)?(?:(?:or|that is|или|то есть|яғни),?\s*)?(?:of (?:them"
    r"|these) )?[(,—–-]?\s*$"
)
_OF = re.compile(r"^\s+(?:[^\W\d_]+\s+)?(?:of|out of|из)\s+(?:(?:the|all|these|those|всех|этих)\s+)*$")
_OF_ALL = re.compile(r"^(?:\s+(?:of|из))?(?:\s+(?:the|all|these|those|всех|этих))*\s+$")
_WHOM = re.compile(r"\b(?:of (?:whom|which|them|these)|из (?:них|которых)|оның ішінде|олардың)\b", re.IGNORECASE)
_AFTER_WORDS = re.compile(
    r"^(?:\s+[^\W\d_]+){0,4}\s*[,(—–-]\s*(?:(?:or|that is|или|то есть|яғни),?\s*)?$", re.IGNORECASE
)
FAR = 220  # characters between a word and a percentage put in behind its clause


def check(draft: Draft) -> Finds:
    """Hold every word for a share against the percentage that is given of it."""
    for passage in draft.passages:
        if passage.is_note or not (passage.figures or passage.paragraph.markers):
            continue
        for place, sentence in enumerate(passage.sentences):
            near = passage.sentences[max(0, place - 1) : place + 2]
            if not passage.paragraph.markers and not any(one.figures for one in near):
                continue  # nothing to hold a word against
            words = [match for match in PATTERN.finditer(passage.text, sentence.start, sentence.end) if is_share(match)]
            if words and is_asserted(sentence):
                before = passage.sentences[place - 1] if place else None
                after = passage.sentences[place + 1] if place + 1 < len(passage.sentences) else None
                yield from _in_sentence(sentence, words, before, after)
                yield from _in_note(sentence, words, note_of(draft, sentence))


def _in_sentence(
    sentence: Sentence, words: list[re.Match[str]], before: Sentence | None, after: Sentence | None
) -> Finds:
    text = sentence.passage.text
    percents = _percents(sentence)
    linked = False
    for match in words:
        said = text[max(sentence.start, match.start() - 16) : match.start()]
        if is_denied(text, match.start(), match.end()):
            continue
        if _OF_SEATS.match(text[match.end() : match.end() + 24]) or _SEATS_BEFORE.search(said):
            continue  # with 37 % of the votes a list may win a majority of seats
        of_those = _OF_THOSE.match(text[match.end() : match.end() + 16]) or _OF_THEM_BEFORE.search(said)
        if _OF_SOMETHING_ELSE.search(said) or (of_those and before is not None and _percents(before)):
            continue  # half of those, or 15 % of all
        word = share_word(match)
        if _ALMOST.search(said) or match["nearly"]:
            word = word._replace(low=word.low - 4, high=word.high + 4, strict=False)
        if _AND_MORE.match(text[match.end() : sentence.end]):
            word = word._replace(high=100)
        beside = _beside(sentence, match, percents)
        if beside is not None:
            linked = True
            yield from _judge(sentence, word, match.start(), match.end(), beside)
        elif len(words) == 1 and not percents:
            yield from _in_other(sentence, word, match, before, after)
        elif len(words) == len(percents) == 1 and _speaks_of(sentence, match, percents[0]):
            yield from _judge(sentence, word._replace(strict=False), match.start(), match.end(), percents[0])
    if not linked and not percents and len(words) == 1:
        yield from _of_counts(sentence, words[0])


def _percents(sentence: Sentence) -> list[Figure]:
    return [figure for figure in sentence.figures if figure.is_percent and figure.value.exact is not None]


def _beside(sentence: Sentence, match: re.Match[str], percents: list[Figure]) -> Figure | None:
    """The percentage right beside a word."""
    text = sentence.passage.text
    for figure in percents:
        gap = text[match.end() : figure.start]
        after = figure.start >= match.end() and len(gap) < 90
        behind = text[figure.end : sentence.end]
        if after and gap.count(" ") > 1 and not _CLOSES.match(behind):
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


def _speaks_of(sentence: Sentence, match: re.Match[str], figure: Figure) -> bool:
    """Whether the one percentage of a sentence is of its one word for a share, though other words stand between."""
    text = sentence.passage.text
    behind = text[figure.end : sentence.end]
    if figure.start >= match.end():
        gap = text[match.end() : figure.start]
        if len(gap) > FAR or _CONTRAST.search(gap):
            return False
        if ";" in gap:  # they are in the majority; their share comes to 41 %
            return begins_equated(gap.rsplit(";", 1)[1]) and _CLOSES.match(behind) is not None
        if (_OPENS.search(gap) and _CLOSES.match(behind)) or restated_by_figure(gap, behind):
            return True
        last = re.split(r"[:,—–]|\s-\s", gap)[-1]
        return bool(_SO_THEY_SAID.search(last)) or (last != gap and len(last) < 30 and bool(_SAID_SO.match(behind)))
    gap = text[figure.end : match.start()]
    if (
        len(gap) > FAR
        or (any(char in ";:" for char in gap.rstrip(" :")) and not _THIS.search(gap))
        or _CONTRAST.search(gap)
    ):
        return False
    if restates_figure(gap, text[match.end() : sentence.end]):
        return True
    is_it = (
        _IS_IT.search(gap)
        or _SHARED_BY.search(gap)
        or (_EXCEEDS.match(match.group()) and figure.start - sentence.start < 12)
    )
    return bool(is_it) and bool(_ENDS_SO.match(text[match.end() : sentence.end]))


def _in_other(
    sentence: Sentence, word: ShareWord, match: re.Match[str], before: Sentence | None, after: Sentence | None
) -> Finds:
    """Most residents find that rents are unfair. 42 % said so. Or: 42 % agreed. They are the majority."""
    word = word._replace(strict=False)
    percents = _percents(after) if after is not None else []
    if after is not None and len(percents) == 1 and not PATTERN.search(after.text):
        figure = percents[0]
        ahead, behind = after.text[: figure.start - after.start], after.text[figure.end - after.start :]
        alone = begins_equated(ahead) and _CLOSES.match(behind)
        alone = alone or (_SUPPORTED.match(ahead) and _SUPPORTERS.match(behind))
        if alone or (len(ahead) < 40 and (_SO_THEY_SAID.search(ahead) or (len(ahead) < 25 and _SAID_SO.match(behind)))):
            yield from _judge(sentence, word, match.start(), match.end(), figure)
            return
    percents = _percents(before) if before is not None else []
    lead = sentence.passage.text[sentence.start : match.start()]
    if before is not None and len(percents) == 1 and _THEY_ARE.match(lead) and not PATTERN.search(before.text):
        yield from _judge(sentence, word, match.start(), match.end(), percents[0])


def _in_note(sentence: Sentence, words: list[re.Match[str]], note: Sentence | None) -> Finds:
    """A third of the town holds it, with a note: The exact figure is 34 %."""
    percents = _percents(note) if note is not None else []
    if note is None or len(words) != 1 or len(percents) != 1 or _percents(sentence):
        return
    figure, match = percents[0], words[0]
    ahead, behind = note.passage.text[note.start : figure.start], note.passage.text[figure.end : note.end]
    supported = _SUPPORTED.match(ahead) and _SUPPORTERS.match(behind)
    if supported or (begins_equated(ahead) and _CLOSES.match(behind)):
        word = share_word(match)._replace(strict=False)
        value = figure.value.exact or Decimal(0)
        span = match.start(), match.end()
        yield from _told(sentence, word, span, match.group(), value, figure.text, figure.value.step)


def _of_counts(sentence: Sentence, match: re.Match[str]) -> Finds:
    """Most of the 124 (52); 52 of 124, the majority; 124 people, of whom 31, a quarter, were women."""
    counts = [figure for figure in sentence.figures if figure.whole and not figure.value.vague]
    counts = [figure for figure in counts if figure.text[0].isdigit()]
    if len(counts) != 2 or counts[0].whole == counts[1].whole:
        return
    found = _part_and_whole(sentence.passage.text, sentence.start, sentence.end, match, counts[0], counts[1])
    if found is None or (found[0].whole or 0) > (found[1].whole or 0):
        return
    part, whole = found
    share = Decimal(100 * (part.whole or 0)) / Decimal(whole.whole or 1)
    span = min(part.start, match.start()), max(part.end, match.end())
    word = share_word(match)._replace(strict=False)
    yield from _told(sentence, word, span, match.group(), share, f"{part.text} of {whole.text}", Decimal(0))


def _part_and_whole(
    text: str, start: int, end: int, match: re.Match[str], one: Figure, other: Figure
) -> tuple[Figure, Figure] | None:
    """The count that a word for a share is of, and the count that it is a part of."""
    between = text[one.end : other.start]
    is_apposition = _ENDS_SO.match(text[match.end() : end]) is not None
    if _OF.match(between):  # 52 of the 124 people asked, a majority
        behind = match.start() >= other.end and _AFTER_WORDS.match(text[other.end : match.start()])
        ahead = match.end() <= one.start and _RIGHT_BESIDE.match(text[match.end() : one.start])
        return (one, other) if (behind and is_apposition) or ahead else None
    if _WHOM.search(between):  # 124 people, of whom 31, a quarter; of whom a quarter (31)
        behind = match.start() >= other.end and _RIGHT_BESIDE.match(text[other.end : match.start()])
        inside = one.end <= match.start() and match.end() <= other.start
        ahead = inside and _RIGHT_BESIDE.match(text[match.end() : other.start])
        return (other, one) if behind or ahead else None
    led = match.end() <= one.start and _OF_ALL.match(text[match.end() : one.start])
    closed = _OPENS.search(between) and _CLOSES.match(text[other.end : end])
    return (other, one) if led and closed else None  # most of the 124 people asked (52)


def _judge(sentence: Sentence, word: ShareWord, start: int, end: int, figure: Figure) -> Finds:
    value = figure.value.exact or Decimal(0)
    span = min(start, figure.start), max(end, figure.end)
    said = sentence.passage.text[start:end]
    yield from _told(sentence, word, span, said, value, figure.text, figure.value.step)


def _told(
    sentence: Sentence, word: ShareWord, span: tuple[int, int], said: str, value: Decimal, shown: str, step: Decimal
) -> Finds:
    passage: Passage = sentence.passage
    place = passage.place(*span)
    slack = float(step) / 2
    strict_low, strict_high = word.low == 50, word.high == 50
    below = float(value) <= 50 - slack if strict_low else float(value) < word.low
    above = float(value) >= 50 + slack if strict_high else float(value) > word.high
    if not below and not above:
        yield Held(ID, place.line)
        return
    certainty: Certainty = "certain" if word.strict else "likely"
    fits = (
        f"more than {word.low:g} %"
        if strict_low
        else f"less than {word.high:g} %"
        if strict_high
        else f"{word.low:g} to {word.high:g} %"
    )
    stated = " ".join(passage.text[span[0] : span[1]].split())
    is_of = "the figure beside it is" if "of" not in shown.split() else "what it is said of is"
    yield discrepancy(
        ID,
        certainty,
        place,
        stated=stated + ")" * (stated.count("(") - stated.count(")")),
        expected=fits,
        message=f'"{said}" is said of {fits}, and {is_of} {shown}',
    )


RULE = Rule(
    ID,
    "A word for a share - majority, half, a third - that its percentage does not fit",
    "error",
    check,
    needs="a percentage that is said of the word, in its sentence or the next",
)
