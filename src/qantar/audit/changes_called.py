"""Which of the amounts of a sentence are called a change: by 5 %, an increase of 40, 3 percentage points more."""

from __future__ import annotations

import re
from collections.abc import Iterator

from qantar.audit.change_amounts import FROM, TO, YEAR, Amount
from qantar.audit.changes import CHANGE_NOUN, COMPARED, DOWN, UP, unquoted
from qantar.audit.passages import Sentence
from qantar.audit.phrases import Phrases

ABLATIVE = re.compile(
    r"^(?:\s?%|\s?пайыз\w{0,3})?(?:-|\s(?=[^\W\d_]+(?:дан|ден|тан|тен|нан|нен)\b))?(?:[^\W\d_]*)?"
    r"(?:дан|ден|тан|тен|нан|нен)\b(?! (?:астам|көп|аса|кем|артық))"
)
DATIVE = re.compile(r"^(?:\s?%|\s?пайыз)?(?:-|\s?)?[^\W\d_]{0,14}?(?:ға|ге|қа|ке)\b")
_CHANGED = rf"(?:{UP}|{DOWN}|{COMPARED}|{CHANGE_NOUN})"
_BY_BEFORE = Phrases(
    rf"(?:\b(?:added|gained|прибавил\w*|добавил\w*|(?<!held )(?<!shared )(?<!followed )by|на"
    rf"|(?<!making )(?<!make )(?<!made )(?<!makes )(?<!to )up|down"
    rf"|plus|minus|up by"
    rf"|(?:{CHANGE_NOUN})(?:,?\s*(?:of|by|in|was|is|came to|amounted to"
    rf"|made|на|в"
    r"|состави\w+|равен|равна|был\w*|мөлшері))?|or|или|то есть|that is|that means|яғни|немесе|демек)\s*[:—–,-]*\s*"
    r"(?:(?:some|exactly|only|just|about|почти|ровно|всего|a|an|the|на|by)\s+){0,2}|[(\s][+−-])$"
)
#: Where there are two other amounts, these bring in the change: growth made 5 %, it rose 5 % to 30 %.
_MADE = Phrases(
    rf"\b(?:состави\w+|amount\w* to|c(?:ame|omes) to|(?:is|was) equal to|{UP}|{DOWN})\s+(?:only |just |всего )?$"
)
_NOUN = Phrases(rf"\b(?:{_CHANGED})\b")
_BY_COUNT = Phrases(
    rf"\b(?:(?<!followed )by|на|up by|(?:{CHANGE_NOUN}) (?:of|by|на|в))\s+(?:(?:some|exactly|only|just|about"
    rf"|ровно|всего)\s+)?$"
)
_CHANGE_IS = Phrases(
    rf"\b(?:{CHANGE_NOUN})\b(?:[^.;\d]|(?:1[89]|20)\d\d){{0,90}}(?:[—–:]|\s-|\b(?:is|was|of|made|came to|amount\w* to"
    r"|equals?|reach(?:ed|es)|stood at|stands at|hit|состави\w+|достиг\w*|рав\w+|болды|жетті))\s*$"
)
_KIND = r"(?:net|annual|yearly|monthly|overall|total|real|average|relative|further|year-on-year|общий|годовой|жылдық)"
_BY_BEHIND = Phrases(
    r"^\s*(?:separate|divide|lie between|отделя\w+|разделя\w+)\b|"
    rf"^\.?\s*(?:-?(?:ға|ге|қа|ке|ды|дық|дік))?\s*(?:of\s+)?(?:{_KIND}\s+)?(?:{_CHANGED}|behind|ahead of)(?!\w)"
)
#: 24 оқиғаға аз: by so many things.
_BY_THINGS = re.compile(r"\s(?:[^\W\d_]+\s)?[^\W\d_]{3,}(?:ға|ге|қа|ке)\s(?:көп|аз|артық|кем|көбей|азай|арт|кемі)")
_GAINED = Phrases(
    rf"\b(?:{UP}|{DOWN}|завоев\w+|потерял\w*|lost|won)\s+(?!(?:to|from|до|с"
    rf"|at)\b)[^.;:\d]{{0,60}}(?<!\bto )(?<!\bдо )(?<!\bat )$"
)

_OR = re.compile(r"\b(?:or|или)\s$", re.IGNORECASE)
_CLAUSE = re.compile(r"[,;:.?!—–()«»“”]|\s-\s")
_SPEAKS_OF_CHANGE = Phrases(
    rf"\b(?:{CHANGE_NOUN}|{UP}|{DOWN}|{COMPARED}|exceed\w*|surpass\w*|outnumber\w*|overt[ao]k\w*|ahead|plus|minus"
    rf"|gap|added|gained|extra|difference"
    r"|превы\w+|превзо\w+|плюс|минус|разрыв\w*|добав\w+|прибав\w+|опереж\w+|темп\w*|асып|асты|асқан|озды|өзгері\w+"
    r"|айырма\w*"
    r"|қарқын\w*)(?!\w)"
)
_CLAUSE_ENDS = Phrases(
    rf"(?:-?[^\W\d_]{{1,4}})?\s*(?:$|[).,;:?!»”\"—–/-]|(?:{_CHANGED}|exceed\w*|on|over|compared|against|since"
    rf"|ahead|year on year"
    r"|those of|in (?:a|one) year|за (?:один )?год|в год|по сравнению|к уровню|против|асты|асып|асқан|озды"
    r"|болды|болған|құрады"
    r"|құраған|құрап|еді|тең|деңгейінде|күрт|айтарлықтай|біршама)(?!\w))"
)
OF_A_WHOLE = re.compile(
    r"\s+(?:of (?:the|all|its|their|th[eo]se|them|total|which|whom)\b|из\s|от (?:всех|общего|числа)\b)",
    re.IGNORECASE,
)
_MOVED = re.compile(
    rf"\b(?:{UP}|{DOWN})\s+(?:(?:only|just|about|another|a|further|some|nearly|almost)\s+)*$", re.IGNORECASE
)
_SIGNED = re.compile(r"(?:^|[\s(:;])[+−]\s?\d")
_ELSE = re.compile(
    r"\s*(?:and|while|but|whereas|of|among|и|а|но|из|среди|ал)\s+(?!by\b|the\b|на\b|that is\b)", re.IGNORECASE
)
_OF_THEM = re.compile(
    r"\b(?:of (?:them|these|those|whom|which|all)|turnout|share|proportion|из (?:них|которых|этих)|дол[яиею]|явк\w+"
    r"|олардың|соның ішінде|үлес\w*)\b",
    re.IGNORECASE,
)
_NOTHING_ELSE = re.compile(
    r"\W*(?:(?:by|of|is|was|the|a|an|that|this|it|thus|so|hence|therefore|only|just|about|exactly|in|one|per"
    r"|cent|year|within"
    r"|на|это|то|есть|за|год|году|в|ровно|почти|около|всего|яғни|бұл|демек|шамамен|дәл|бір|жылда|жылы|жыл)\W+)*",
    re.IGNORECASE,
)


def changes_by(sentence: Sentence, amounts: list[Amount]) -> list[Amount]:
    """The amounts of a sentence that are called a change: by 5 %, an increase of 40, 3 percentage points more."""
    return changes_in(sentence.text, amounts)


def _is_before_its_bracket(text: str, three: list[Amount]) -> bool:
    """Whether a bracket with the two figures follows: 12.2 % (from 3,097 to 3,474); 12,2 % (3097-ден 3474-ке).

    A percentage that lies between the two is an estimate with its range.
    """
    if len(three) < 3 or any(one.value.unit is not None for one in three[1:]):
        return False
    share, one, other = three
    opened = re.fullmatch(r"\s*\((?P<from>(?:from|с|от)\s+)?", text[share.end : one.start])
    between, behind = text[one.end : other.start], text[other.end : other.end + 24]
    from_to = opened is not None and opened["from"] is not None and TO.search(between) is not None
    apart = from_to or (opened is not None and ABLATIVE.match(between) is not None)
    low, high = sorted((one.value.exact or 0, other.value.exact or 0))
    within = low <= (share.value.exact or 0) <= high
    return apart and not within and re.match(r"[^()\d]{0,20}\)", behind) is not None


def speaks_of_change(text: str) -> bool:
    """Whether any word of a text says that something became, or is, more or less."""
    return _SPEAKS_OF_CHANGE.search(text) is not None or _SIGNED.search(text) is not None


def words_of_change(text: str) -> Iterator[re.Match[str]]:
    """Those words."""
    return _SPEAKS_OF_CHANGE.finditer(text)


def changes_in(text: str, amounts: list[Amount]) -> list[Amount]:
    """The same of a text that may be more than one sentence."""
    text, found = unquoted(text), []
    shares = [one for one in amounts if one.value.unit == "percent"]
    counts = [one for one in amounts if one.value.unit is None]
    of_counts = len(amounts) == 3 and len(shares) == 1 and len(counts) == 2
    for place, one in enumerate(amounts):
        if of_counts and one in counts and not _BY_COUNT.search(text[max(0, one.start - 110) : one.start]):
            continue
        before, behind = text[max(0, one.start - 110) : one.start], text[one.end : one.end + 40]
        if one.value.text[:1] in "+−-":
            found.append(one)
            continue
        is_share = one.value.unit in ("percent", "percentage point")
        said = (
            ((_BY_BEFORE if is_share else _BY_COUNT).search(before))
            or (is_share and _CHANGE_IS.search(before))
            or _BY_THINGS.match(behind)
            or (one.value.unit == "percent" and _is_the_change(text, one, amounts))
            or (one.value.unit == "percent" and _is_before_its_bracket(text, amounts[place : place + 3]))
            or (one.value.unit == "percent" and follows_a_verb(text, one))
            or (len(amounts) > 2 and (is_share or not shares) and _MADE.search(before) and _NOUN.search(text))
        )
        if said and is_share and OF_A_WHOLE.match(behind) and _OR.search(before):
            continue  # 260,500 shares, or 6.4 % of all that there are
        if said and re.search(r"\d\s(?:by|x)\s$", before):
            continue  # 22 by 22 inches
        if is_share and OF_A_WHOLE.match(behind):
            continue  # or 6.4 % of the total
        if one.value.unit == "percentage point" or said:
            found.append(one)
        elif _BY_BEHIND.match(behind) and not _is_reached(text, amounts, place):
            # In Kazakh both what was reached and the change end in -ға; what was reached follows what was left, -дан.
            last = amounts[place - 1] if place else None
            same = last is not None and (one.value.unit != "percent" or last.value.unit == "percent")
            reached = same and last is not None and ABLATIVE.match(text[last.end : one.start]) is not None
            of_two = len(amounts) == 2 and last is not None and last.value.unit == one.value.unit == "percent"
            few = len(amounts) < 3 and not of_two
            if not (DATIVE.match(behind) and (reached or few or "дейін" in behind[:14])):
                found.append(one)
    if (
        len(found) > 1 and len(shares) == len(amounts) == 3 and not follows_a_verb(text, found[0])
    ):  # making 33 %, it was 4 % higher than 29 %
        plain = [one for one in found if _BY_BEHIND.match(text[one.end : one.end + 40])]
        return plain if len(plain) == 1 else found
    return found


def follows_a_verb(text: str, one: Amount) -> bool:
    """Whether an amount stands right behind a verb of change: it dropped 14 per cent."""
    return _MOVED.search(text[max(0, one.start - 40) : one.start]) is not None


def _is_the_change(text: str, one: Amount, amounts: list[Amount]) -> bool:
    """Whether the one percentage beside two counts stands in a clause that speaks of a change, or of nothing else.

    The rate of growth was 66 %; change on the year: +79 %; by how much? By 44 %: there had been 295, there were 454.
    """
    if len(amounts) != 3:
        return False
    before, behind = text[: one.start], text[one.end :]
    if all(other.value.unit == "percent" for other in amounts):
        apart = one is amounts[0] and re.search(r"[:;(]", text[one.end : amounts[1].start]) is not None
        return apart and _GAINED.search(before) is not None
    if any(other.value.unit is not None for other in amounts if other is not one):
        return False
    if DATIVE.match(behind) and _NOUN.search(text):
        return True
    lead, rest = _CLAUSE.split(before)[-1], _CLAUSE.split(behind, maxsplit=1)[0]
    if not _CLAUSE_ENDS.match(behind) or _ELSE.match(lead) or _OF_THEM.search(lead):
        return False
    said = YEAR.sub(" ", lead)
    return _SPEAKS_OF_CHANGE.search(f"{lead} {rest}") is not None or (
        _NOTHING_ELSE.fullmatch(said) is not None and _SPEAKS_OF_CHANGE.search(before) is not None
    )


def _is_reached(text: str, amounts: list[Amount], place: int) -> bool:
    """Whether an amount is what was reached: it rose from 7 % to 25 % below the average."""
    before = text[max(0, amounts[place].start - 60) : amounts[place].start]
    return place > 0 and TO.search(before) is not None and FROM.search(text[: amounts[place - 1].start]) is not None
