"""A percentage in one sentence with a count and the number it is a part of, further apart than a pair.

"Among 233 people polled, 68 agreed, which makes 29.2 per cent"; "53 % agreed; in absolute terms, 123 of 233 people";
"We talked to 583 people. 492 of them - 84.4 % - were convinced".
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from qantar.audit.asserting import is_asserted, is_taken_back
from qantar.audit.called_notes import note_of
from qantar.audit.clauses import is_change
from qantar.audit.counts_of_shares import Share, counts_beside, is_exact, years_of
from qantar.audit.draft import Draft
from qantar.audit.equating import A_CHANGE, ONLY, SEATS, equated, is_count_of, is_elsewhere
from qantar.audit.no_counts import is_measure
from qantar.audit.passages import Figure, Sentence
from qantar.audit.shares_over_counts import shares_over_counts
from qantar.audit.shares_told_after import told_after
from qantar.audit.survey_words import news_in

#: What may stand between "of" and a number: of the total of 124, of our 124, из общего числа в 124.
_THE = (
    r"(?:(?:the|all|these|those|our|its|their|his|her|my|your|some|a|an|total|overall|whole|full|grand|number|sum"
    r"|sample|group"
    r"|of|about|exactly|only|just|в|из|всех|этих|тех|наших|своих|этого|общего|общей|всего|числа|количества"
    r"|выборки|суммы"
    r"|примерно|около)\s+){0,5}"
)
_OF = re.compile(
    r"^\s+(?:[^\W\d_]+\.?\s+){0,2}?(?:of|out of|from|из|от|\(при|при выборке(?: в| из)?|при числе|\(of|\(out of"
    rf"|\(из)\s+{_THE}$"
)
_OF_THE = re.compile(rf"^\s+(?:of|из|от)\s+{_THE}$")
_THEM_BEHIND = re.compile(r"^\s+(?:of (?:them|these|those)|из (?:них|этих))\b")
_AMONG_THEM = re.compile(
    r"^\s+(?:[^\W\d_]+\s+){0,2}?[^\W\d_]{2,30}(?:ның|нің|дың|дің|тың|тің)\s+(?:ішін|арасын)(?:де|да|ен"
    r"|ан)(?![^\W\d_])"
)
_AMONG = re.compile(r"^\W*(?:among|amongst|out of|of|среди|из)\s", re.IGNORECASE)
# Kazakh also names the whole as what a part is out of: 285 адамнан 108 адам.
_ABLATIVE = re.compile(
    r"^\s+(?!жыл|теңге|пайыз)(?:[^\W\d_]+\s+)?[^\W\d_]{2,30}(?:нан|нен|дан|ден|тан|тен)(?:\s+[^\W\d_]+){0,3}\s+$"
)
_GENITIVE = re.compile(
    r"^\s+(?:[^\W\d_]+\s+){0,2}?[^\W\d_]{2,30}(?:-[^\W\d_]{1,20})?(?:ның|нің|дың|дің|тың"
    r"|тің)(?:\s+[^\W\d_]+){0,3}\s+$"
)
_FRONT = re.compile(
    rf"\b(?:of|out of|among|from|amongst|из|среди|от)\s+{_THE}$",
    re.IGNORECASE,
)
_THEM = re.compile(
    r"\b(?:of|among) (?:them|whom|these|those)\b|\b(?:из|среди) (?:них|которых|этих)\b|\b(?:олардың|оның ішінде"
    r"|солардың|оның(?=\s*$))\b",
    re.IGNORECASE,
)
_ASKED = re.compile(
    r"\b(?:asked|polled|surveyed|interview\w*|questioned|questionnaires?|canvassed|consulted|sampled"
    r"|spoke (?:to|with)"
    r"|talked (?:to|with)|met|sample|poll|survey|reached|respondents|participants|informants|took part|replies"
    r"|replied"
    r"|answers?|answered|responses|responded|forms|returned|visited|votes|ballots|total|in all|altogether"
    r"|everyone|everybody"
    r"|опро[сш]\w*|опраш\w+|выборк\w+|респондент\w*|анкет\w+|бесед\w+|собеседник\w*|интервью\w*|участ\w+|ответ\w+"
    r"|голос\w*"
    r"|посе(?:т|щ)\w+|собран\w*|получен\w*|всего|итого|сұра[лғқу]\w*|сауалнама\w*|іріктеме\w*|сұхбат\w*"
    r"|әңгімеле\w+|қатыс\w+"
    r"|жауап\w*|дауыс\w*|барлығы|жалпы саны)\b",
    re.IGNORECASE,
)
_YES = re.compile(r"\b(?:yes|agreed|said so|да|утвердительно|согласил\w+|иә|келіс\w+)\b", re.IGNORECASE)
_LEADS_TO_PERCENT = re.compile(
    r"(?:[(–—,:]|\s-|\b(?:or|that is|i\.e\.|which (?:makes?|is|was|gives)|in other words,?|making|hence|thus|so"
    r"|that makes|equals?"
    r"|то есть|т\.\s?е\.|или|а это|это|corresponds? to|соответствует|что (?:составляет|составило|даёт|дает)"
    r"|составило|иначе говоря,?|яғни|демек"
    r"|бұл|немесе)(?:\s+(?:жалпы санның|барлығының))?(?:\s*[–—-]?\s*(?:барлық|осы|сол"
    r"|жалпы)\s[^\W\d_]+[дтн][ыі]ң)?)\s*"
    r"(?:(?:about|some|exactly|nearly|just|or|около|почти|примерно|или|шамамен)\s+)?$",
    re.IGNORECASE,
)
_LEADS_TO_COUNTS = re.compile(r"[(;:–—]|,\s|\bn\s*=\s*|\s-\s|\bor\b|\bили\b|\bяғни\b")
_OPENS_COUNT = re.compile(
    r"^(?:\s+(?:of|из) (?:them|those|них))?[^\W\d_]{0,6}\s*(?:[(,–—-]|or|или|яғни|\)|n\s*=|\s)*"
    r"(?:of|from|out of|из|от|\(|namely|а именно|атап айтқанда)[^\d.;]{0,30}$"
    r"|^\s*[–—(]\s*$"
)
_OF_WHAT = re.compile(
    r"^\s+(?:of|from|из|от)\s+(?:(?:the|all|those|these|our|its|their|a|an|total|whole|всех|общего|наших|своих|этих)\s+)*"
    r"([^\W\d_]+)"
)
_CHANGE = re.compile(
    r"^\s*(?:fewer|less|lower|more|higher|above|below|меньше|больше|ниже|выше|кем|көп|аз|артық"
    r"|points?)\b"
    rf"|{A_CHANGE}",
    re.IGNORECASE,
)
_OF_IT = re.compile(r"^\s+(?:[^\W\d_]+\s+){0,2}?[^\W\d_]{2,30}(?:ның|нің|дың|дің|тың|тің)\s+$")
_THAT_IS = re.compile(r"[,;:(–—]\s*(?:бұл|яғни|ол|демек|немесе|осы)(?!\w)[^\d.;]{0,60}$", re.IGNORECASE)
_OF_ALL_ASKED = re.compile(
    r"^(?:-[^\W\d_]{1,5})?\s+(?:of|out of|from|из|от)\s+[^\d.;,()]{3,60}(?:[(:–—,]|\s-\s)\s*(?:[nN]\s*=\s*"
    r"|[^\W\d_]+:?\s+)?$"
)
#: Those who said so represent 62.1 %: what a count is, makes up or comes to.
_MAKES = re.compile(
    r"\b(?:represents?|represented|constitutes?|constituted|(?:make|makes|made) up|(?:comes?|came|amount(?:s|ed)?"
    r"|equals?|correspond(?:s|ed)?) to|account(?:s|ed)? for|form(?:s|ed)?|составля(?:ет|ют|ли|ло)"
    rf"|состав(?:ил|или|ило|ят)|образу(?:ет|ют))\s+(?:{ONLY}\s+)?(?:a share of\s+)?$",
    re.IGNORECASE,
)
_IS_MADE = re.compile(r"^(?:-[^\W\d_]{1,5})?\s+(?:құра(?:йды|ды|ған)|болады|болып табылады)(?!\w)")
_OF_THE_NOUN = re.compile(r"\s+(?:(?:of|из) )?(?:the |these |those |этих |всех )*([^\W\d_]{4,})")
_OF_NOUN_KK = re.compile(r"([^\W\d_]{4,})[дтн][ыі]ң\s+$")
_THESE_AGAIN = re.compile(
    r"\b(?:осы|сол|бұл|аталған|барлық|(?:of|among|in) (?:these|those|the|all)|из (?:этих|тех|всех)"
    r"|(?:of|in) all (?:the|these))"
    r"\s([^\W\d_]{3,})",
    re.IGNORECASE,
)
_APPOSED = re.compile(r"^(?:\s+[^\W\d_][\w’'-]*){0,8}\s*(?:[(–—]|\s-\s)\s*$")
_ABSOLUTE = re.compile(
    r"\b(?:in absolute (?:terms|numbers|figures)|в абсолютн\w+ [^\W\d_]+|абсолют\w* (?:сан|мән)\w*)[^.;\d]{0,20}$",
    re.IGNORECASE,
)
# "from 285 to 108" is a change.
_TO = re.compile(r"^-?\s*(?:[^\W\d_]+\s+)?[^\W\d_]*(?:ға|ге|қа|ке)(?![^\W\d_])", re.IGNORECASE)
#: The percentage is of the number before it, and not the same as the count behind: 124 people, of whom 30 % ...
_OF_THAT = re.compile(r"\b(?:than|against|compared|versus|from|чем|против|по сравнению|қарағанда)\b", re.IGNORECASE)
_OF_ASKED = re.compile(
    r"\b(?:of (?:all |the |those )*(?:asked|polled|respondents|participants|surveyed|sample)"
    r"|от числа опрошенн\w+|опрошенных"
    r"|(?:жауап бер|сұрал|қатыс)\w+(?:дың|дің|ның|нің))\b",
    re.IGNORECASE,
)
_TOTAL_IS = re.compile(
    r"\b(?:іріктеме көлемі|объ[её]м выборки|sample (?:size|of|was)|сұралған(?=\s*$)|total|all|всего|общее число"
    r"|барлығы|жалпы саны)\b[^\d.]{0,50}$",
    re.IGNORECASE,
)
_SLASH = re.compile(r"(?<![\d/.,])(\d{1,6})\s?/\s?(\d{1,6})(?![\d/.,]|\s*%)")
_OPENS_SLASH = re.compile(r"^(?:-[^\W\d_]{1,5})?(?:\s+[^\W\d_]+){0,8}\s*(?:[(\[,:–—]|\s-)\s*(?:[^\W\d_]+:?\s+)?$")
#: 22 % of them are women, and I named 41 of the 46 who sit here.
_NEW_CLAUSE = re.compile(
    r"[,;]\s(?:and|but|while|whereas|и|а|но)\s(?:I|we|he|she|they|you|я|мы|он|она|они|вы)\b", re.IGNORECASE
)
_REMAINING = re.compile(r"\b(?:remaining|remainder|the rest|остальн\w+|қалған\w*)\b", re.IGNORECASE)
_STATISTICS = re.compile(r"\b(?:M|SD|Mdn|SE)\s?=")  # N = 706, M = 30.2, SD = 10.7, 63 % women
_OF_TOTAL = re.compile(r"\s(?:of|from) (?:the )?total\s?\)", re.IGNORECASE)
_CUT = re.compile(r"[,;:()–—]|\s-\s")


def shares_of(draft: Draft) -> Iterator[Share]:
    """Every such percentage in running text."""
    last: Sentence | None = None  # of the paragraph before
    for passage in draft.passages:
        if passage.is_note or passage.paragraph.role == "heading":
            continue
        before: Sentence | None = None
        for sentence in passage.sentences:
            found = _in_sentence(sentence, before or (last if _THEM.search(sentence.text) else None))
            found = found or _in_note(sentence, note_of(draft, sentence)) or told_after(sentence)
            if found is not None and is_asserted(sentence) and not is_taken_back(sentence):
                yield found
            before = sentence
        yield from shares_over_counts(passage)
        last = before if passage.paragraph.role == "body" else None


def _in_sentence(sentence: Sentence, before: Sentence | None) -> Share | None:
    percents = [figure for figure in sentence.figures if figure.is_percent]
    if len(percents) != 1 or not is_exact(percents[0]):
        return None
    percent, text = percents[0], sentence.passage.text
    behind = text[percent.end : sentence.end]
    if _CHANGE.match(behind) or SEATS.search(sentence.text) or is_change(text, (percent.start, percent.end)):
        return None
    if len(years_of(sentence)) > 1:
        return None  # up 96 %: 204 in 2006, 399 in 2007
    known = _has_count_behind(sentence, percent) or _is_of_those_before(sentence, percent, before)
    of_what = _OF_WHAT.match(behind)
    if of_what is not None and news_in(of_what[1]) and not known:
        return None
    slash = _SLASH.search(sentence.text)
    if slash and not sentence.start + slash.start() <= percent.start < sentence.start + slash.end():
        if is_measure(text, sentence.start + slash.end()) or _REMAINING.search(
            text, sentence.start + slash.end(), max(percent.start, sentence.start + slash.end())
        ):
            return None  # 1/4 inch; 79/98 were found, the remaining (19.4 %) not
        known = all(figure.whole in (int(slash[1]), int(slash[2])) for figure in counts_beside(sentence))
        start, end = sentence.start + slash.start(), sentence.start + slash.end()
        behind_it = percent.end < start and _OPENS_SLASH.match(text[percent.end : start]) is not None
        if int(slash[1]) <= int(slash[2]) and known and (percent.start > end or behind_it):
            span = min(start, percent.start), max(end, percent.end)
            return Share(sentence.passage, percent, int(slash[1]), int(slash[2]), *span, True)
        return None
    counts = counts_beside(sentence)
    if len(counts) == 2 and _is_linked(sentence, percent, counts):
        return _of_two(sentence, percent, counts[0], counts[1])
    if len(counts) == 1 and before is not None and _is_linked(sentence, percent, counts):
        return _of_sentence_before(sentence, percent, counts[0], before)
    return None


def _has_count_behind(sentence: Sentence, percent: Figure) -> bool:
    """Whether a count is put for the percentage right behind it: 88.1 % of firms, i.e. by 388 firms."""
    text = sentence.passage.text
    after = [figure for figure in counts_beside(sentence) if figure.start > percent.end][:1]
    return any(
        is_count_of(text[percent.end : one.start], text[one.end : min(sentence.end, one.end + 60)]) for one in after
    )


def _in_note(sentence: Sentence, note: Sentence | None) -> Share | None:
    """It stood at 62.1 %, with a note: That is 77 of the 124 people who answered."""
    percents = [figure for figure in sentence.figures if figure.is_percent]
    if note is None or len(percents) != 1 or not is_exact(percents[0]):
        return None
    counts = counts_beside(note)
    if counts_beside(sentence) or len(counts) != 2 or any(figure.is_percent for figure in note.figures):
        return None
    between = note.passage.text[counts[0].end : counts[1].start]
    part, whole = sorted(counts, key=lambda figure: figure.whole or 0)
    if not whole.whole or not (
        (part is counts[0] and _OF.match(between)) or (part is counts[1] and _GENITIVE.match(between))
    ):
        return None
    return Share(sentence.passage, percents[0], part.whole or 0, whole.whole, percents[0].start, percents[0].end, False)


def _is_linked(sentence: Sentence, percent: Figure, counts: list[Figure]) -> bool:
    """Whether the percentage is put beside the counts as another way to say them."""
    text = sentence.passage.text
    between = text[min(percent.end, counts[-1].end) : max(percent.start, counts[0].start)]
    if (
        _REMAINING.search(between)
        or _STATISTICS.search(between)
        or (_OF_TOTAL.match(text, percent.end) and counts[0].end < percent.start)
    ):
        return False  # 79 of 98 were found, the remaining (19.4 %) not; 45 of them (13 % of the total), of 4 kinds
    if _NEW_CLAUSE.search(text, min(percent.end, counts[-1].end), max(percent.start, counts[0].start)):
        return False
    if percent.start > counts[-1].end:
        between = text[counts[-1].end : percent.start]
        joined = len(counts) == 2 and _OF.match(text[counts[0].end : counts[1].start]) and ";" not in between
        if not joined and is_elsewhere(between, text[percent.end : sentence.end]):
            return False
        if _MAKES.search(between) or _IS_MADE.match(text[percent.end : percent.end + 24]):
            return True
        return _leads_to(between) or _is_percent_of_second(sentence, percent, counts)
    if percent.end < counts[0].start:
        if len(counts) == 1 and _has_count_behind(sentence, percent):
            return True
        between = text[percent.end : counts[0].start]
        if _OF_THE.match(between) and len(counts) == 2:  # 27.1 % of our 340 informants - 92 individuals - agreed
            apposed, behind = (
                text[counts[0].end : counts[1].start],
                text[counts[1].end : min(sentence.end, counts[1].end + 60)],
            )
            return (
                is_count_of(apposed, behind)
                or _APPOSED.match(apposed) is not None
                or _ABSOLUTE.search(apposed) is not None
            )
        return _LEADS_TO_COUNTS.search(between) is not None
    if _of_whole(text[percent.end : counts[1].start]):
        return _leads_to(text[counts[0].end : percent.start])
    between, behind = text[percent.end : counts[1].start], text[counts[1].end : min(sentence.end, counts[1].end + 60)]
    if _ABSOLUTE.search(between):
        return True
    if is_count_of(between, behind) and _OF_THAT.search(text[counts[0].end : percent.start]) is None:
        return True
    return _leads_to(text[counts[0].end : percent.start]) and _OPENS_COUNT.match(between) is not None


def _is_percent_of_second(sentence: Sentence, percent: Figure, counts: list[Figure]) -> bool:
    """394 people said so, which is 65.5 % of the 469 who were asked, in the order of Kazakh: 469 адамның 65,5 %-ы."""
    text = sentence.passage.text
    if len(counts) != 2 or percent.start < counts[1].end or not _OF_IT.match(text[counts[1].end : percent.start]):
        return False
    return _THAT_IS.search(text[counts[0].end : counts[1].start]) is not None


def _of_whole(between: str) -> bool:
    """Whether a percentage is said to be of all that were asked, whose number follows: of those polled (288)."""
    return _OF_ALL_ASKED.match(between) is not None and _ASKED.search(between) is not None


def _leads_to(between: str) -> bool:
    return _LEADS_TO_PERCENT.search(between) is not None or equated(between)


def _of_two(sentence: Sentence, percent: Figure, one: Figure, other: Figure) -> Share | None:
    text = sentence.passage.text
    between = text[one.end : other.start]
    behind = text[percent.end : other.start] if one.end < percent.start < other.start else ""
    if percent.end < one.start and _OF_THE.match(text[percent.end : one.start]):
        part, whole, stated = other, one, True
    elif _OF_THE.match(behind) or _of_whole(behind) or _is_percent_of_second(sentence, percent, [one, other]):
        part, whole, stated = one, other, True
    elif _THEM_BEHIND.match(text[other.end : other.end + 16]):
        part, whole, stated = other, one, True
    elif _OF.match(between):
        part, whole, stated = one, other, True
    elif (
        _GENITIVE.match(between)
        or _AMONG_THEM.match(between)
        or ((one.whole or 0) > (other.whole or 0) and _AMONG.match(sentence.text))
        or (_ABLATIVE.match(between) and not _TO.match(text[other.end : other.end + 30]))
        or _THEM.search(between)
        or _FRONT.search(text[max(sentence.start, one.start - 40) : one.start])
    ):
        part, whole, stated = other, one, True
    elif _n_is(sentence, max(one, other, key=lambda figure: figure.whole or 0)):
        part, whole = sorted((one, other), key=lambda figure: figure.whole or 0)
        stated = True
    elif _TOTAL_IS.search(between) and (one.whole or 0) <= (other.whole or 0):
        part, whole, stated = one, other, True
    else:
        part, whole = sorted((one, other), key=lambda figure: figure.whole or 0)
        stated = False
        asked = _ASKED.search(_clause_of(sentence, whole)) or (whole is one and _ASKED.search(sentence.text))
        if not asked and not (whole is one and _names_again(sentence, whole, percent)):
            return None
    if (part.whole or 0) > (whole.whole or 0) or not whole.whole:
        return None
    start, end = min(one.start, percent.start), max(other.end, percent.end)
    return Share(sentence.passage, percent, part.whole or 0, whole.whole, start, end, stated)


def _names_again(sentence: Sentence, whole: Figure, percent: Figure) -> bool:
    """Whether a percentage is said to be of the things just counted: 726 coupons came; on 64.2 % of the coupons ..."""
    text = sentence.passage.text
    counted = re.match(r"\s+(?:[^\W\d_]+\s+)??([^\W\d_]{4,})", text[whole.end : sentence.end])
    named = _OF_THE_NOUN.match(text[percent.end : sentence.end]) or _OF_NOUN_KK.search(text[whole.end : percent.start])
    return counted is not None and named is not None and counted[1][:5].lower() == named[1][:5].lower()


def _n_is(sentence: Sentence, figure: Figure) -> bool:
    """Whether a number is what n is said to be: (n = 659; 318 answers)."""
    return (
        re.search(r"\b[nN]\s*=\s*$", sentence.passage.text[max(sentence.start, figure.start - 6) : figure.start])
        is not None
    )


def _clause_of(sentence: Sentence, figure: Figure) -> str:
    """The words around a number, from the comma or bracket before it to the next comma, dash or bracket."""
    text = sentence.passage.text
    before = re.split(r"[,;()]", text[max(sentence.start, figure.start - 80) : figure.start])[-1]
    return f"{before} {_CUT.split(text[figure.end : min(sentence.end, figure.end + 80)], maxsplit=1)[0]}"


def _is_of_those_before(sentence: Sentence, percent: Figure, before: Sentence | None) -> bool:
    """Whether a percentage is said to be of what the sentence before counted: 389 coupons ... 78.9 % of the coupons."""
    counts = counts_beside(before) if before is not None else []
    if before is None or len(counts) != 1:
        return False
    counted = before.passage.text[counts[0].end : min(before.end, counts[0].end + 40)]
    text = sentence.passage.text
    named = _OF_THE_NOUN.match(text[percent.end : sentence.end]) or _OF_NOUN_KK.search(
        text[sentence.start : percent.start]
    )
    noun = re.search(r"[^\W\d_]{3,}", counted)
    again = _THESE_AGAIN.search(sentence.text)
    if again is not None and noun is not None and again[1].lower().startswith(noun.group()[:5].lower()):
        return True  # 227 хат келді. Осы хаттардың 187-сі ...
    return named is not None and noun is not None and named[1][:5].lower() == noun.group()[:5].lower()


def _of_sentence_before(sentence: Sentence, percent: Figure, part: Figure, before: Sentence) -> Share | None:
    """We talked to 583 people. 492 of them - 84.4 % - were convinced."""
    counts = counts_beside(before)
    if len(counts) != 1 or any(figure.is_percent for figure in before.figures):
        return None
    text, one = sentence.passage.text, counts[0]
    them = _THEM.search(sentence.text) is not None or _OF_ASKED.search(sentence.text) is not None
    them = them or _is_of_those_before(sentence, percent, before)
    before_it, its_own = _clause_of(before, one), _clause_of(sentence, part)
    if _ASKED.search(its_own) and (one.whole or 0) < (part.whole or 0):
        part, one = one, part  # 182 of those we met agreed. As we met 433 people, this is 42.0 %
        them = False
    elif not them:
        said = _ASKED.search(before.text) is not None and _YES.search(sentence.text) is not None
        told = _ASKED.search(before_it) is not None and (
            percent.start < part.start or equated(text[part.end : percent.start])
        )
        if not (said or told) or len(sentence.text) >= 180:
            return None
    whole = one.whole or 0
    if (part.whole or 0) > whole:
        return None
    if part.start < sentence.start:
        return Share(sentence.passage, percent, part.whole or 0, whole, percent.start, percent.end, them)
    start, end = min(part.start, percent.start), max(part.end, percent.end)
    return Share(sentence.passage, percent, part.whole or 0, whole, start, end, them)
