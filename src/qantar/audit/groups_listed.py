"""Groups that a passage lists with their numbers, and the one that it calls the largest or the smallest.

"119 workers, 48 pensioners and 129 farmers", "workers: 119; farmers: 129", "жұмысшылар (119 адам)", "119-ы –
жұмысшылар": a passage is cut at its commas, brackets and joining words, and each piece with one number names one group.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Sequence
from decimal import Decimal
from typing import NamedTuple

from qantar.audit.no_counts import is_a_year, is_called_by, is_measure, is_part_of_name, is_value_of_symbol
from qantar.audit.passages import Figure, Passage, Sentence
from qantar.audit.ranks_told import rank_told
from qantar.audit.superlatives import Claim, claims_in
from qantar.audit.things_called import speaks_of_a_thing
from qantar.audit.words import OF_BEING, stems

_CUT = re.compile(
    r"[,;](?!\d)|[()\[\]?!]|\.\s|:(?=\s+[^\d\s])|\s(?:and|и|а|мен|бен|пен|және|ал|while|whereas|with|by)\s"
)
MAINLY = re.compile(
    r"\b(?:(?P<most>mostly|mainly|above all|chiefly|predominantly"
    r"|primarily(?! (?:an?|because|due|through|as|on|to|from|for|by|in)\b)"
    r"|largely(?! (?:an?|because|due|through|as|on|to|from|for|by|in)\b)|for the most part|dominat\w+"
    r"|prevail\w*"
    r"|in the lead|predomina\w+|preponderance|plurality|superiority|the (?:core|bulk|mainstay|backbone) of"
    r"|first and foremost|преоблад\w+|главным образом|в основном|прежде всего"
    r"|в первую очередь|основн\w+ (?:масс|част|групп)\w+"
    r"|доминиру\w+|превосходств\w+|перевес\w*|перевеш\w+|задава\w+ тон|set\w* the tone|львин\w+ дол\w+|lion(?:'s"
    r"|’s) share|больш\w+ (?:часть"
    r"|част\w+|дол\w+)|больше всего|костяк\w*|основу\b|көбінесе|ең алдымен|негізінен|негізін"
    r"|(?:составля|образ|сформир)\w+ (?:\w+ )?большинство|большинство (?:в \w+ )?(?:составля|образ)\w+|дені(?=\s)"
    r"|басым көпшілі\w+"
    r"|саны жағынан алда|алда|басым\w*|негізгі (?:бөлі|топ"
    r"|күш)\w*"
    r"|алдыңғы орын\w*|басты топ\w*)|(?P<least>on the last place|in last place|на последнем месте"
    r"|соңғы орын\w*))"
    r"(?!\w)",
    re.IGNORECASE,
)
#: Those who belong to no group, who are no rival of the largest.
REST = re.compile(
    r"\b(?:nothing|none|nobody|no (?:answer|opinion|reply|view)|did not|undecided|other|others|rest|remaining|unknown"
    r"|не ответил\w*|не знал\w*|не определил\w*|ничего|никто|остальн\w+|прочи\w+|друг\w+|неизвестн\w+|воздержал\w+"
    r"|жауап берме\w+|ештеңе|ешкім|қалған\w*|басқа\w*|белгісіз|шешім қабылдама\w+)(?!\w)",
    re.IGNORECASE,
)
#: The largest of them were: ... A list follows, in which each may be called so.
_LEADS_IN = re.compile(r"[^.;:\d]{0,70}\b(?:were|are|includ\w+|были|являются|стали)\s?:", re.IGNORECASE)
#: What a group may be called, whoever is in it.
OF_A_GROUP = re.compile(
    r"\s+(?:single )?(?:group|part|section|categor|camp|bloc|share|contingent|cohort|faction|segment|component"
    r"|element|body|block"
    r"|delegation|constituen|presence|crowd|mass|slice|fraction|proportion|percentage|slab|chunk|stratum|layer"
    r"|част|групп|категор|дол|отряд|контингент|сло[йяе]|лагер|блок|масс|прослойк|сегмент|составляющ|фракци|множеств"
    r"|удельн|представ|колонн"
    r"|топ|бөлі|санат|үлес|шоғыр|лек|қауым|буын|құрам|тап|жік|қабат|өкіл)\w*",
    re.IGNORECASE,
)
_COUNT = re.compile(r"\s*\d[\d\s,.]*\s([^\W\d_]{3,})")
_ANYBODY = frozenset(
    stems(
        "people person persons participants total all altogether respondents men total persons names lists list "
        "group "
        "groups"
        " were there among which them чел человек людей человека участников участники всего итого группа группы имен "
        "список"
        " адам адамның адамы қатысушы қатысушысы барлығы топ тобы есім тізім арасында ішінде"
    )
)
_ALL_THERE_IS = re.compile(
    r"\b(?:in|of) (?:the (?:world|country|nation|region|state|history|continent)|history|Europe|Asia|Africa"
    r"|America)\b"
    r"|\b(?:world|nation|country|region)(?:'s|’s)\b|\bever\b(?! year)|\bon record\b|\bв (?:мире|истории|Европе"
    r"|Азии)\b"
    r"|\b(?:әлемдегі|тарихтағы|дүние жүзіндегі)\b",
    re.IGNORECASE,
)
LEAST = 3  # groups that make a list
LABEL_MOST = 8  # words beside a number that name a group
LABEL_WORDS = 3  # before a colon; more of them are a clause of their own
# Per 10,000 inhabitants; 10 000 тұрғынға шаққанда.
_PER = re.compile(r"\bper\s$", re.IGNORECASE)
_IS_A_RATE = re.compile(r"\s[^\W\d_]+(?:ға|ге|қа|ке|на|не)\sшаққанда", re.IGNORECASE)
FAR_APART = 80  # characters between the figures of a list
LONGEST = 900  # characters of a passage that is looked at as a whole


class Group(NamedTuple):
    """A group, by the stems that only it has, and its number."""

    stems: frozenset[str]
    name: str
    figure: Figure


class Called(NamedTuple):
    """A group that is called the largest (or the smallest), the others beside it, and the words that call it so."""

    mine: Group
    groups: Sequence[Group]
    most: bool
    start: int
    end: int


def called_in(passage: Passage) -> Called | None:
    """The group of a list that a passage calls the largest or smallest, if it lists three or more."""
    text = passage.text
    if len(text) > LONGEST or len(passage.figures) < LEAST or len(counting(passage)) < LEAST:
        return None
    words = _calling(text)
    if len(words) != 1 or speaks_beyond_the_list(passage.sentence_at(words[0][1]).text):
        return None
    most, start, end = words[0]
    pieces = _pieces(text)
    groups = _groups(passage, pieces)
    if len(groups) < LEAST or _LEADS_IN.match(text, end) or says_it_of_a_thing(text, groups, most, start, end):
        return None
    mine = _named(passage, pieces, groups, start, end)
    if mine is None or _bracket(text, start) not in (None, _bracket(text, mine.figure.start)):
        return None  # 13 % never vote (the young more than others)
    listed = _beside(groups, mine)
    told = len(listed) >= LEAST and _stands_with(passage, listed, start)
    return Called(mine, listed, most, start, end) if told else None


def _named(
    passage: Passage, pieces: Sequence[tuple[int, int]], groups: Sequence[Group], start: int, end: int
) -> Group | None:
    """The one group that is named in the piece of a claim, or in one beside it."""
    sentence = passage.sentence_at(start)
    loose = MAINLY.fullmatch(passage.text[start:end]) is not None  # "above all", which may be said of one figure
    at = next(number for number, (_, stop) in enumerate(pieces) if start < stop or number == len(pieces) - 1)
    for near in (at, at + 1, at + 2, at - 1):
        bare = loose or near > at  # "above all", and what follows it, may be said of the next figure
        if near < len(pieces) and sentence.names and pieces[near][0] >= sentence.end:
            return None  # "Lomas leads. In Mirton 80 came": what leads has a name of its own
        if 0 <= near < len(pieces) and not (bare and _holds_a_figure(passage, pieces[near])):
            said = frozenset(stems(passage.text[pieces[near][0] : pieces[near][1]]))
            named = [group for group in groups if group.stems & said]
            if named:
                return named[0] if len(named) == 1 else None
    return None


def _bracket(text: str, place: int) -> int | None:
    """Where the bracket opens in which a place stands."""
    opened = text.rfind("(", 0, place)
    return opened if opened > text.rfind(")", 0, place) else None


def _stands_with(passage: Passage, listed: Sequence[Group], place: int) -> bool:
    """Whether something is said in a sentence of a list, or in the one before or behind."""
    sentences = [sentence.start for sentence in passage.sentences]
    first, last, at = (bisect_right(sentences, one) for one in (listed[0].figure.start, listed[-1].figure.start, place))
    return first - 1 <= at <= last + 1


def says_it_of_a_thing(text: str, groups: Sequence[Group], most: bool, start: int, end: int) -> bool:
    """Whether it is something else that is called the largest, and none of the groups: the largest dam."""
    if MAINLY.fullmatch(text[start:end]) or OF_A_GROUP.match(text, end):
        return False
    own = frozenset[str]().union(*(group.stems for group in groups))
    return speaks_of_a_thing(text, Claim(most, False, start, end), own | _ANYBODY)


def _holds_a_figure(passage: Passage, piece: tuple[int, int]) -> bool:
    return any(piece[0] <= figure.start < piece[1] for figure in passage.figures)


def _calling(text: str) -> list[tuple[bool, int, int]]:
    found = [(match["most"] is not None, match.start(), match.end()) for match in MAINLY.finditer(text)]
    for claim in claims_in(text):
        if text[claim.start : claim.end].lower() != "most" and all(
            claim.start >= end or claim.end <= start for _, start, end in found
        ):
            found.append((claim.most, claim.start, claim.end))
    return found or first_in(text)


def first_in(text: str) -> list[tuple[bool, int, int]]:
    """A first place, as a word that calls something the most: came first, занимают первое место."""
    told = rank_told(text)
    return [(not told.below, told.start, told.end)] if told is not None and told.rank == 1 else []


def _pieces(text: str) -> list[tuple[int, int]]:
    """The text cut at commas, brackets and joining words, and at a colon before which a clause stands."""
    places = [0]
    for match in _CUT.finditer(text):
        places += [match.start(), match.end()]
    places.append(len(text))
    pieces = []
    for start, end in zip(places[::2], places[1::2], strict=True):
        colon = text.find(":", start, end)
        counts = _COUNT.match(text, colon + 1) if colon >= 0 else None
        if counts and not telling(counts[1]):
            counts = None
        if colon >= 0 and (counts or len(text[start:colon].split()) > LABEL_WORDS):
            pieces.append((start, colon))
            start = colon + 1
        pieces.append((start, end))
    return pieces


def _groups(passage: Passage, pieces: Sequence[tuple[int, int]]) -> list[Group]:
    """Each number with the words of its piece, or with the last word before its bracket."""
    text = passage.text
    figures = _parts(counting(passage))
    told: list[tuple[frozenset[str], str, Figure]] = []
    for number, (start, end) in enumerate(pieces):
        here = [figure for figure in figures if start <= figure.start < end]
        for at, figure in enumerate(here):
            if len(here) == 1:
                words = f"{text[start : figure.start]} {text[figure.end : end]}"
            else:
                words = text[figure.end : here[at + 1].start if at + 1 < len(here) else end]
            if not telling(words) and number and text[start - 1 : start] in ("(", ","):
                words = " ".join(text[slice(*pieces[number - 1])].split()[-1:])
            told.append((telling(words), words, figure))
    groups = []
    for own, words, figure in told:
        others = frozenset[str]().union(*(other for other, _, one in told if one is not figure))
        if len(words.split()) > LABEL_MOST:
            continue  # a clause of its own, which counts something else
        if own - others and not REST.search(words):
            groups.append(Group(own - others, " ".join(words.split()), figure))
    return groups


def counting(passage: Passage) -> list[Figure]:
    """The figures that may count the members of a group: no measures, years, sums of money or numbers of things.

    Those in words count something else.
    """
    text = passage.text
    found = [
        figure
        for figure in passage.figures
        if figure.value.exact is not None
        and figure.value.unit in (None, "percent")
        and not is_measure(text, figure.end)
        and not is_called_by(text, figure.start)
        and not is_a_year(text, figure.start, figure.end)
        and not is_part_of_name(text, figure.start, figure.end)
        and not is_value_of_symbol(text, figure.start)
        and not _IS_A_RATE.match(text, figure.end)
        and not _PER.search(text[max(0, figure.start - 5) : figure.start])
    ]
    return [figure for figure in found if figure.text[0].isdigit()]


def _beside(groups: Sequence[Group], mine: Group) -> list[Group]:
    """The groups that are listed with one: each near the next. Figures far apart in a text make no list."""
    found = sorted(groups, key=lambda group: group.figure.start)
    at = found.index(mine)
    first = last = at
    while first and found[first].figure.start - found[first - 1].figure.end <= FAR_APART:
        first -= 1
    while last + 1 < len(found) and found[last + 1].figure.start - found[last].figure.end <= FAR_APART:
        last += 1
    return found[first : last + 1]


def _parts(figures: list[Figure]) -> list[Figure]:
    """The figures without their sum and without percentages, or the percentages alone where there are enough."""
    percents = [figure for figure in figures if figure.is_percent]
    if len(percents) >= LEAST:
        return percents
    figures = [figure for figure in figures if figure.whole is not None]
    total = sum(figure.whole or 0 for figure in figures)
    rest = [figure for figure in figures if 2 * (figure.whole or 0) != total]
    if len(rest) < LEAST:
        return figures
    if len(rest) == len(figures) > LEAST:  # no sum: the largest may be one of which more is told
        largest = max(figures, key=lambda figure: figure.whole or 0)
        rest = [figure for figure in figures if figure is not largest] if largest is figures[0] else figures
    return rest


def speaks_beyond_the_list(text: str) -> bool:
    """Whether a sentence compares with all there is or was, and not with what is listed.

    >>> speaks_beyond_the_list("It is the largest in Europe."), speaks_beyond_the_list("They were the largest group.")
    (True, False)
    """
    return _ALL_THERE_IS.search(text) is not None


def telling(words: str) -> frozenset[str]:
    """The stems of words that say which group it is.

    >>> sorted(telling("workers among the participants")) == sorted(telling("workers"))
    True
    """
    return frozenset(stems(words)) - OF_BEING - _ANYBODY


def value_of(group: Group) -> Decimal:
    """The number of a group."""
    return group.figure.value.exact or Decimal(0)


def of_other_figures(sentence: Sentence, groups: Sequence[Group]) -> bool:
    """Whether a sentence has figures, and none of them of the groups, nor their sum: the fines that they paid."""
    digits = [figure for figure in sentence.figures if figure.text.lstrip("+−-")[:1].isdigit()]
    own = {value_of(group) for group in groups}
    return bool(digits) and not any(figure.value.exact in own | {sum(own, Decimal(0))} for figure in digits)
