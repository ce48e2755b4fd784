"""Whether a sentence tells at its second date how the thing of its first date went on, in the order of time.

"The student was picked up on ... and let go on ..."; "Театр открылся ... и сгорел ..."; "... күні ұсталып, ... күні
жіберілді": two verbs of one subject that are joined tell of things in the order in which they happened, whatever the
verbs. Nothing is said where the second verb goes back ("had", "earlier", "having"), where the date belongs to a noun
("the law of ..."), or where it only speaks of something ("recalled", "concerned").
"""

from __future__ import annotations

import re

from qantar.audit.phrases import Phrases
from qantar.audit.words import OF_BEING, stems
from qantar.values.word_lists import words_of

LONGEST = 160  # characters between two dates
_IRREGULAR = (
    r"began|begun|came|went|gone|took|taken|left|fell|fallen|rose|risen|gave|given|made|got|let|broke|broken"
    r"|shut|burnt"
    r"|brought|sent|set|put|cut|lost|won|sat|stood|lay|ran|held|kept|found|wound|drew|drawn|grew|thrown|threw"
    r"|flew|sold"
    r"|paid|built|split|hid|hidden|shot|hanged|quit|fled|died|sank|bought|caught|beat|beaten|freed|sunk|woke|struck"
    r"|torn|swept|driven|drove|rebuilt|undone|overthrown|overturned|withdrawn|withdrew|met|led|spread|shrank|hit"
)
_SPEAKING = (
    r"(?:said|told|recall|remember|describ|mention|compar|concern|cover|dealt|refer|mark|commemorat|celebrat"
    r"|dat(?:ed|es)"
    r"|dedicat|devot|quot|cit(?:ed|es)|report|not(?:ed|es)|match|exceed|resembl|preced|repeat|condemn|prais"
    r"|critici|wrote"
    r"|written|based|need|seem|tried|visit|attend|watch|photograph|count|observ|document|record|claim|insist|deni"
    r"|посвящ|касал|относи|упом|вспом|напом|описа|рассказ|обсужд|опроверг|подтвер|изуч|сравн|отмеч|назва|говор|писал"
    r"|сказал|датиров|составил|объясн|утвержда|превы|повтор|стал|оказал|наблюда|считал|видел)\w*"
)
_ENGLISH = (
    rf"(?!{_SPEAKING})(?:(?:was|were|got|is|are)\s(?:not\s|finally\s|\w+ly\s|again\s|all\s)?)?"
    rf"(?!{_SPEAKING})(?:\w{{2,}}(?<!e)ed|{_IRREGULAR}|(?<=was\s)(?:over|back|free|dead|out|down|off)"
    r"|(?<=were\s)(?:over|back|free|dead|out|down|off))(?!\w)"
)
_RUSSIAN = (
    rf"(?!{_SPEAKING})(?:(?:был|была|было|были)\s)?(?!{_SPEAKING})(?:[а-яё]+(?:л|ла|ло|ли)(?:сь|ся)?"
    r"|[а-яё]{2,}(?:ан|ян|ен|ён|ыт|ят|ут|от|рт)(?:а|о|ы)?|умер|[а-яё]*(?:чез|гас|тих|тёк|тек|сяк|сох|тух|верг|стиг"
    r"|двиг|сёк|пёр|гиб|лаб|рос|вёз|вез|нёс|нес|лёг|рёг|мёрз|ник|пал))(?!\w)"
)
_FINITE = r"[а-яёәғқңөұүһі]{2,}(?:[дт][ыі]|[ғг][ае]н|[қк][ае]н)(?!\w)(?!\s(?:болатын|еді|екен))"
_CONVERB = r"[а-яёәғқңөұүһі]{2,}(?:ып|іп|ап|еп|йып|п)"
_HE = r"(?:it|they|he|she|this|these|both|all)"
_ON = r"(?:already\s|only\s|not\s|just\s)*(?:on|until|till|by|in|at the end of|as late as|through)\s(?:the\s)?"
_AND = r"(?:and|but)(?:\s(?:then|later|finally|eventually|only|soon|so|again|after that|afterwards|in the end))*"
_ENGLISH_TAIL = Phrases(
    rf"(?:(?:^|[\s,;—–]){_AND}\s(?:{_HE}\s)?|(?:^|[\s,])(?:then|only to be|before being|until)\s(?:{_HE}\s)?"
    rf"|[;.,—–]\s?(?:{_AND}\s)?(?:then\s|later\s)?{_HE}\s)(?:\w+ly\s)?{_ENGLISH}(?P<rest>(?:\s[^\s,;.:()]+){{0,6}}?)"
    rf"\s{_ON}$"
)
_ENGLISH_FIRST = re.compile(
    rf"(?:[;.,]\s?(?:{_AND}\s)?|\s{_AND}\s)(?:(?:only|it was)\s)?(?:on|by|in)\s$", re.IGNORECASE
)
_ENGLISH_BEHIND = Phrases(
    rf",?\s(?:(?:did\s{_HE}|{_HE})\s|(?P<thing>(?:the|its|their)\s(?:\w+\s){{1,3}}?))?"
    rf"(?:{_ENGLISH}|(?:(?<=did\sit\s)|(?<=did\sshe\s)|(?<=did\sthey\s))\w+)"
)
_ENGLISH_OF_WHAT = Phrases(
    r"(?:(?:,|\b(?:that|which|who))\s(?:had\s(?:been\s)?|was\s|were\s)?(?:\w+ly\s)?|^\W*(?:having\s(?:been\s)?)?)"
    rf"{_ENGLISH}(?:\s[^\s,;.]+){{0,8}}?\son\s$"
)
_ENGLISH_MAIN = Phrases(
    rf"(?:[^,;.:()]*,|,)?\s(?:(?:the|a|an)\s\w+\s"
    rf"|\w+\s){{0,3}}?{_ENGLISH}(?P<rest>(?:\s[^\s,;.:()]+){{0,6}}?)\s{_ON}$"
)
_OTHER_VERB = re.compile(
    rf"\s(?:{_ENGLISH}|\w+ing|who|which|that|whose|had|of|for|about)$|\b(?:who|which|that|whose)\b"
)
_EARLIER = re.compile(
    r"\b(?:had|having|earlier|previously|before|already|after|since|although|though|because|while|whereas"
    r"|compared|than"
    r"|most|least|largest|smallest|highest|lowest|best|worst|larger|smaller|received"
    r"|ещё|еще|ранее|раньше|прежде|до этого|перед этим|после|хотя|потому|так как|поскольку|пока|чем|больше|меньше"
    r"|крупнейш\w+|наибольш\w+|наименьш\w+|котор\w+"
    r"|бұрын|дейін|кейін|соң|себебі|өйткені|ең|дегенмен)(?!\w)",
    re.IGNORECASE,
)
_BY = re.compile(r"\b(?:by|к)\s$")
_RUSSIAN_HE = r"(?:он|она|оно|они|его|её|ее|их|это)"
_RUSSIAN_AND = (
    r"(?:а|и|но|да)(?:\s(?:затем|потом|позже|позднее|уже|лишь|только|наконец|вскоре|окончательно|снова|вновь"
    r"|в итоге))*"
)
_RUSSIAN_TAIL = Phrases(
    rf"(?:(?:^|[\s,;—–]){_RUSSIAN_AND}\s|[;.]\s|,\s(?:затем|потом|но)\s)(?:{_RUSSIAN_HE}\s)?(?:\w+о\s)?{_RUSSIAN}"
    rf"(?:\s{_RUSSIAN_HE})?(?P<rest>(?:\s[^\s,;.:()]+){{0,4}}?)\s(?:лишь\s|только\s)?(?:до\s|к\s|вплоть до\s|по\s)?$"
)
_ATTRIBUTE = r"[а-яё]{3,}(?:нн|[аеёиоуыя]т|вш)(?:ый|ий|ая|ое|ее|ые|ие|ого|его|ой|ей|ых|их|ому|ему|ую|ую|ым|им)(?:ся)?"
# One verb, one day; the next verb, the next day: tabled on ..., adopted on ...; внесли ..., приняли ...
_VERB_DAY = (
    (re.compile(rf"\b{_ENGLISH}\s(?:on\s)?$"), re.compile(rf",\s(?:and\s)?{_ENGLISH}\s(?:on\s)?")),
    # изданное ... и отозванное ...
    (re.compile(rf"(?<!\w){_ATTRIBUTE}\s$"), re.compile(rf"(?:,|\sи|,\sа)\s(?:\w+о\s)?{_ATTRIBUTE}\s")),
    (re.compile(rf"(?<!\w){_RUSSIAN}\s$"), re.compile(rf",\s(?:а\s|и\s)?{_RUSSIAN}\s(?:лишь\s|только\s)?")),
)
_RUSSIAN_FIRST = re.compile(
    rf"(?:[;.]\s(?:{_RUSSIAN_AND}\s)?|[\s,]{_RUSSIAN_AND}\s|,\s)(?:лишь\s|только\s|к\s|до\s)?$", re.IGNORECASE
)
_RUSSIAN_BEHIND = Phrases(rf"\s(?:{_RUSSIAN_HE}\s)?(?P<thing>(?:[а-яё]+\s){{0,2}}?){_RUSSIAN}")
_RUSSIAN_OF_WHAT = re.compile(
    r"(?:вш(?:ий|ая|ее|ие|его|ей|их)(?:ся)?|[а-яё](?:нн|[ыяеу]т)(?:ый|ая|ое|ые|ого|ой|ых))(?:\s[^\s,;.]+){0,3}?\s$",
    re.IGNORECASE,
)
_RUSSIAN_MAIN = Phrases(rf"(?:[^,;.:()]*,\s|\s)(?:[^\s,;.]+\s){{0,3}}?{_RUSSIAN}(?:\s[^\s,;.:()]+){{0,4}}?\s$")
_OF_A_PAPER = re.compile(r"\b(?:от|про|о|об|за|of|dated)\s$", re.IGNORECASE)
#: What only begins does not follow on something of the same thing that has been told before.
_BEGINNING = re.compile(
    r"\b(?:beg[au]n|start(?:ed|s)|opened|founded|born|set up|broke out|dates?|нача\w+|откры(?:л|т)\w*|основа\w+"
    r"|родил\w+|вспыхн\w+|возник\w*|баста\w+|ашыл\w+|құрыл\w+|туған|туды)(?!\w)",
    re.IGNORECASE,
)
AGAIN = re.compile(r"\b(?:again|anew|re\w+ed|вновь|снова|опять|заново|қайта)(?!\w)", re.IGNORECASE)
_DAY = r"(?:[дт][ае]|нда|нде)?(?:\sкүн(?:і|інде))?"
_KAZAKH_JOIN = Phrases(
    rf"^{_DAY}(?:\s[^\s,;.]+){{0,4}}?\s(?:(?P<converb>{_CONVERB},?)|{_FINITE}(?:\s[дт][ае])?[,;.])"
    r"(?P<rest>(?:\s[^\s,;.]+){0,3})\s$"
)
_KAZAKH_OF_WHAT = re.compile(
    rf"^{_DAY}(?:\s[^\s,;.]+){{0,3}}?\s\w+(?:ған|ген|қан|кен)(?:\s[^\s,;.]+){{1,3}}\s$", re.IGNORECASE
)
_KAZAKH_END = re.compile(rf"^{_DAY},?(?:\s[^\s,;]+){{0,5}}?\s{_FINITE}(?:[\s.»!]*$|[,;]\s)", re.IGNORECASE)
_KAZAKH_WORDS = words_of("ол олар оны оларды ал бірақ сосын кейін тек ғана оның бұл сонымен")
_PLACE = re.compile(
    r"\b(?:in|at|near|of|в|во|на)\s(?:the\s|city of\s|городе\s|г\.\s)?(?P<name>[A-ZА-ЯЁ]\w+)"
    r"|(?P<kazakh>[A-ZА-ЯЁӘҒҚҢӨҰҮҺІ]\w+)(?:\sқаласы\w*|(?<=[дт][ае]))(?!\w)"
)
_THE_ONE = re.compile(
    r"\b(?:the one|the ones|that of|those of|another|the other|others|той|тот|те)\s(?:in|at|of|в|на)\b", re.IGNORECASE
)
_CUT = re.compile(r"[;,]|\s(?:and|but|а|и|ал|мен)\s")
_MONTH = re.compile(
    r"\b(?:on|in)\s(?:January|February|March|April|May|June|July|August|September|October|November|December)"
)
_SMALL = frozenset(stems("только лишь день дня күн күні жыл only exactly then"))


def is_sequel(text: str, one: tuple[int, int], other: tuple[int, int]) -> bool:
    """Whether the second date of a sentence tells how the thing of its first date went on.

    >>> text = "The student was picked up on 5 May and let go on 7 May."
    >>> is_sequel(text, (29, 34), (49, 54))
    True
    >>> is_sequel("They met on 7 May about the law passed on 5 May.", (12, 17), (42, 47))
    False
    """
    before, between, behind = text[: one[0]], text[one[1] : other[0]], text[other[1] :]
    if len(between) > LONGEST or in_two_places(text, one[1]) or _OF_A_PAPER.search(before[-8:]):
        return False
    if (joined := _in_kazakh(before, between, behind)) is not None:
        return _EARLIER.search(joined) is None
    if any(one.search(before) and other.fullmatch(between) for one, other in _VERB_DAY):
        return _BEGINNING.search(between) is None
    later = _in_english(before, between, behind) or _in_russian(before, between, behind)
    if later is None or (_EARLIER.search(later) and not _BY.search(between)):
        return False
    return not _BEGINNING.search(later) or _BEGINNING.search(before) is not None or AGAIN.search(later) is not None


def in_two_places(text: str, at: int) -> bool:
    """Whether what stands before and behind a place is told of two places: "in Ansel ..., the one in Borin ..."."""
    if _THE_ONE.search(text, at):
        return True
    for cut in [at, *(match.end() for match in _CUT.finditer(text, at))]:
        names = [
            {(match["name"] or match["kazakh"])[:5] for match in _PLACE.finditer(_MONTH.sub(" ", part))}
            for part in (text[:cut], text[cut:])
        ]
        if names[0] and names[1] and not names[0] & names[1]:
            return True
    return False


def _in_english(before: str, between: str, behind: str) -> str | None:
    """The words of the second clause, where it goes on with the first."""
    tail = _ENGLISH_TAIL.search(between)
    if tail is None and _ENGLISH_OF_WHAT.search(before):
        tail = _ENGLISH_MAIN.fullmatch(between)
    if tail is not None:
        dated = re.search(r"\b(?:on|from|since|in|by)\s(?:the\s)?$", before, re.IGNORECASE)
        return tail.group() if dated and not _OTHER_VERB.search(tail["rest"]) else None
    first = _ENGLISH_FIRST.search(between)
    follows = _ENGLISH_BEHIND.match(behind.replace(" had ", " ") if _BY.search(between) else behind) if first else None
    if follows is None or not _is_told(follows["thing"] or "", before + between):
        return None
    return follows.group()


def _in_russian(before: str, between: str, behind: str) -> str | None:
    said = f"{before} {between} {behind}".lower()
    if not re.search("[а-яё]", said) or re.search("[әғқңөұүһі]", said) or _OF_A_PAPER.search(between):
        return None
    if (tail := _RUSSIAN_TAIL.search(between)) is not None:
        return tail.group()
    if _RUSSIAN_OF_WHAT.search(before):
        if _RUSSIAN_MAIN.fullmatch(between):
            return between
        if re.fullmatch(r",\s(?:к\s|лишь\s|только\s)?", between) and (follows := _RUSSIAN_BEHIND.match(behind)):
            return follows.group()
    if _RUSSIAN_FIRST.search(between):
        follows = _RUSSIAN_BEHIND.match(behind)
        return follows.group() if follows and _is_told(follows["thing"], before + between) else None
    return None


def _in_kazakh(before: str, between: str, behind: str) -> str | None:
    end = _KAZAKH_END.match(behind)
    if end is None or re.match(r"(?:нда|нде|да|де)?ғы|\sкүнгі", behind):
        return None
    if _KAZAKH_OF_WHAT.match(between):
        return end.group()
    join = _KAZAKH_JOIN.match(between)
    if join is None:
        return None
    if join["converb"]:  # what one subject did, one thing after the other
        return join["rest"]
    new = [word for word in join["rest"].split() if word.lower() not in _KAZAKH_WORDS]
    told = all(_is_told(word, before) for word in new) and not _BEGINNING.search(behind)
    return join["rest"] + end.group() if told else None


def _is_told(thing: str, before: str) -> bool:
    """Whether the words for a thing, or words of the same root, stood before."""
    roots = [word[: max(3, min(4, len(word)))] for word in stems(before)]
    words = [word for word in stems(thing) if word not in OF_BEING and word not in _SMALL]
    return all(any(word.startswith(root) or root.startswith(word[:4]) for root in roots) for word in words)
