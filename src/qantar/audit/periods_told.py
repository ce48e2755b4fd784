"""Whether a text says that periods follow each other without a gap or overlap, or divides something into them."""

from __future__ import annotations

import re

from qantar.audit.phrases import Phrases

# Periods are said to follow each other: that they have no gap, or no year in common, or begin where another ends.
_WITHOUT_BREAK = Phrases(
    r"without\s(?:[a-z]+\s){0,2}?(?:break|gap|interrupt|overlap|interval|pause|hole)|no\s(?:[a-z]+\s)?(?:gap"
    r"|break|overlap|interruption|pause|vacuum)"
    r"|neither (?:a )?(?:gap|overlap|pause|break)|(?:not|nor|never) overlap|follow\w* (?:each|one an|on\b"
    r"|at once|directly|immediately"
    r"|straight)"
    r"|consecutive|successive|contiguous|continuous|uninterrupted|seamless|adjoin|back[- ]to[- ]back|one after (?:an"
    r"|the )other"
    r"|in (?:an )?unbroken|year after the (?:last|previous|first|one)|where the (?:last|previous|other|one before)"
    r"|cover\w* (?:all|every|each|the whole|the entire)|leav\w* (?:no|out no)|(?:miss|skip)\w* no"
    r"|no year (?:lies|stands|belongs|being|left|missing|skipped"
    r"|is|was)"
    r"|takes? up where|picks? up where|(?:next|following|subsequent) year|immediately|at once|straight away"
    r"|directly (?:after|follow)"
    r"|сразу|тотчас|немедленно|сменя\w+ друг|сменявш|келесі жылдан|тікелей|бірден|ілесе|алмастыр"
    r"|без (?:перерыв|пробел|разрыв|пропуск|промежутк|пауз|интервал|повтор|наложен|пересечен)|не пересека"
    r"|не перекрыва"
    r"|in (?:a row|succession|turn\b)|one by one|t(?:ook|ak\w+) over|hand(?:ed|ing|s) over|successor|unbroken"
    r"|end to end|succeed\w* (?:him|her|it|one an|each)|supersed|relay|exactly one|no year (?:had|has|falls"
    r"|fell)|(?:each|every) year"
    r" (?:belongs|falls|from|of)|(?:together|between them|jointly)(?: they)? cover|without (?:any )?year"
    r"|on (?:its |their )?expiry|adjacent|when (?:it|that) (?:expired|ran out)|как только истек|по истечении|смежн"
    r"|үзіліс жоқ|іргелес|біт(?:ісімен|кен соң|кеннен кейін)|аяқталысымен"
    r"|по очереди|поочер[её]дно|преемни|на смену|сменил\w* (?:его|е[её]|друг)|ровно (?:один|одн)|(?:целиком|полностью"
    r"|вместе)[^.;]{0,20} (?:покрыва|охватыва)|встык|стык в стык|без зазор|кажд\w+ год (?:с|относ|попада|прин)"
    r"|дәйекті|кезек-?кезек|кезекпен|ізбасар|орнын бас|түгел қамти|толық қамти|үзілмей|әр жыл"
    r"|бос (?:қалған )?жыл|бір ғана кезең|ортақ жыл|қатар кір|бір-?\s?біріне\s(?:\w+\s)?(?:жалғас|ұлас|тірел)"
    r"|үзіліс\w*\s(?:\w+\s)?(?:жоқ"
    r"|болма)|артынша|жалғас(?:ып|ады)|ұлас|ортасында бос|сыртта қал|түсіп қал|екі рет (?:сана|кір)"
    r"|(?:each|every one|the next|the second|the other|another)\s(?:\w+\s)?(?:begins?|beginning|starts?|began"
    r"|started|open(?:s|ed))\b"
    r"|(?:the|in the) year (?:in|after) which|(?:the )?preceding one|nor (?:a|any) (?:gap|year|overlap)|no year is"
    r"|never without|never had two|without a (?:government|mayor|council|president)|(?:no|any) (?:two"
    r"|year) (?:of them )?(?:share"
    r"|in common|overlap|twice)|once and only once|(?:count|belong|fall|appear)\w* (?:twice|once|only once"
    r"|to (?:only )?one)"
    r"|left unassigned|unassigned|accounted for|gapless|gap-free|взаимно исключ|mutually exclusive"
    r"|non-?overlapping|exhaust"
    r"|кажд\w+ (?:следующ|нов|последующ|очередн)\w+|начина\w+ (?:там|с того|тогда|на следующий)|(?:вслед|следом) за"
    r"|общих лет|общего года|дважды не|не учт\w+ дважды|не (?:остал|выпа|пропу)\w+|ни дня без|не было двух"
    r"|двоевласти|безвласти"
    r"|әрқайсысы\s(?:\w+\s){0,4}баста|келесісі\s(?:\w+\s){0,4}баста|аяқтал\w+\s(?:жылдан|соң|кейін|жылғы)"
    r"|бір сәт|бірден|екі әкім"
    r"|следу\w+ (?:один|одна|одно|друг|непосредствен)|друг за друг|один за друг|одна за друг|последовательн|подряд"
    r"|непрерывн"
    r"|примыка|вплотную|сразу (?:же )?(?:за|после)|продолжа\w+ (?:друг|одн\w+|перв)|наследу\w+ (?:друг|одн)"
    r"|охватыва\w+ (?:вс|кажд)|ни один год"
    r"|ни одного года"
    r"|в год, следующий|со следующего (?:же )?года|без антракт|с того года|где (?:заканч|конч)"
    r"|үзіліссіз|үздіксіз|қатарынан|қатар жалғас|бірінен (?:кейін|соң)|бірін-бірі жалға|қиылыспа|қабаттаспа|тізбекте"
    r"|бірде-бір жыл|бірде бір жыл|барлық жыл|аралықсыз|кейінгі жылы|бірден (?:екінші|келесі)|іле-шала"
    r"|сменил\w+ (?:два|две|три|четыре|пять|двое|трое)|ни дня не|смыка"
    r"|жалғаса береді|(?:оған|оларға)[^.;]{0,60}жалғас|қатар кел"
)


_PERIODS = (
    r"(?:periods|phases|stages|parts|eras|epochs|terms|chapters|период\w*|этап\w*|стади\w+|фаз\w*|част\w+"
    r"|глав\w*|эпох\w*"
    r"|кезең\w*|бөлі[кг]\w*|дәуір\w*|тарау\w*|саты\w*)"
)
# What is divided is divided without a rest, unless the text speaks of breaks.
_DIVIDED = Phrases(
    rf"(?:divid\w+|split\w*|fall\w*|fell|broken|breaks?|cut"
    rf"|partition\w*)[^.;:]{{0,60}}\s(?:in)?to\s[^.;:]{{0,30}}{_PERIODS}"
    rf"|distinguish\w*[^.;:]{{0,30}}{_PERIODS}|consists? of[^.;:]{{0,30}}{_PERIODS}"
    rf"|(?:дел(?:им|ит\w*|ят\w*|ится)|раздел\w+|разби\w+|распада\w+"
    rf"|подраздел\w+)[^.;:]{{0,60}}\sна\s[^.;:]{{0,30}}{_PERIODS}"
    rf"|выдел\w+[^.;:]{{0,40}}{_PERIODS}|состо\w+ из[^.;:]{{0,30}}{_PERIODS}"
    rf"|{_PERIODS}[^.;:]{{0,20}}(?:бөлеміз|бөлінеді|бөлінген|бөлдік|тұрады|ажыратамыз)"
)
_WITH_BREAKS = re.compile(
    r"\b(?:interrupt\w+|paus\w+|lulls?|quiet|gaps?|breaks?\b(?! down)|overlap\w*|перерыв\w*|пауз\w*|затиш\w*"
    r"|спокойн\w+"
    r"|пересека\w+|налож\w+|үзіліс\w*|тыныш\w*|қабаттас\w+)(?!\w)",
    re.IGNORECASE,
)
_DENIED = re.compile(r"\b(?:not|never|hardly|не|ни|нет)\s(?:[^\W\d_]+\s){0,2}$", re.IGNORECASE)

# The periods are told one by one: the first ..., the second ..., the third ...
_ONE_BY_ONE = re.compile(
    r"\bfirst\b[^.]*\bsecond\b|\bперв\w+[^.]*\bвтор\w+|\b(?:бірінші|алғашқы)[^.]*\bекінші"
    r"|\bthen\b[^.]*\b(?:then|finally|lastly)\b"
    r"|\b(?:потом|затем)\b[^.]*\b(?:затем|потом|наконец)\b|(?:одан кейін|содан соң|сосын)[^.]*(?:сосын|ақырында"
    r"|соңында|одан кейін)",
    re.IGNORECASE,
)
_NAMES = re.compile(
    rf"\b(?:{_PERIODS}|period|phase|stage|era|epoch|term|acts?|volumes?|governments?|cabinets?|reigns?"
    rf"|mandates?|regimes?"
    r"|power|rule|in office|акт\w*|том\w*|правлени\w+|власт\w*|мандат\w*|срок\w*|режим\w*|билі[кг]\w*|мерзім\w*"
    r"|том\w*)(?!\w)",
    re.IGNORECASE,
)


# Periods that were only chosen may lie anywhere.
_CHOSEN = re.compile(
    r"\b(?:stud(?:y|ied)|compar\w+|sampl\w+|data|chosen|select\w+|survey\w*|examin\w+|wav(?:e|es)|изуч\w+"
    r"|сравн\w+|данн\w+"
    r"|выб[оир]\w+|обслед\w+|волн\w+|зертте\w+|салысты\w+|таңда\w+|дерек\w*|толқын\w*)(?!\w)",
    re.IGNORECASE,
)


def says_they_follow(text: str) -> bool:
    """Whether a text says that periods follow each other, or that something is divided into them."""
    if any(not _DENIED.search(text, max(0, at.start() - 24), at.start()) for at in _WITHOUT_BREAK.finditer(text)):
        return True
    return _DIVIDED.search(text) is not None and _WITH_BREAKS.search(text) is None


def tells_of_periods(text: str) -> bool:
    """Whether a text speaks of periods or tells them one by one, and of no break between them."""
    told = _NAMES.search(text) is not None or _ONE_BY_ONE.search(text) is not None
    return told and _WITH_BREAKS.search(text) is None and _CHOSEN.search(text) is None
