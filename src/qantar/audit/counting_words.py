"""Words around a count: those that say only that things were there, and those that single out some of them."""

from __future__ import annotations

import re
from functools import lru_cache

from qantar.audit.phrases import Phrases
from qantar.audit.words import OF_BEING, OF_SOURCES
from qantar.audit.words_of_counting import SAYS_NOTHING

#: Only a part of the year, of the place or of the things; or another number than how many there were.
_SOME = Phrases(
    r"\b(?:by then|by noon|by the (?:evening|morning|night)|на тот момент|к тому времени|по состоянию|сол кезге"
    r"|осы уақытқа"
    r"|(?<!course )of (?:them|which|these|those|whom)(?! in\b)|another|additional|further|more(?! than)|remaining"
    r"|rest|other"
    r"|others|first|last"
    r"|second|only those|except\w*|exclud\w+|average|mean|median|per (?:month|week|day|capita|person)|monthly|weekly"
    r"|daily"
    r"|month|months|week|weeks|weekends?|quarter|half|halves|third of|spring|summer|autumn|winter|january"
    r"|february|march"
    r"|april|may(?= (?:1|2)\d{3})|june|july|august|september|october|november|december|election day|so far"
    r"|to date|as of"
    r"|notif\w+|appl(?:ied|ications?)|announce\w*|уведом\w+|заяв(?:к|л)\w+|анонс\w*|өтінім\w*"
    r"|өтініш\w*|хабарландыр\w+"
    r"|approach(?:ed|es|ing)|near(?:ed|ing|s)|close to|приблиз\w+|приближ\w+|близк\w+ к|жақында\w+"
    r"|since|by \d{4}|until|up to|cumulative\w*|(?:academic|school|fiscal|financial) year|per \w+|с \d{4}"
    r"|к \d{4}|с начала|накоп\w+|(?:учебн|финансов)\w+ год\w*|бастап|(?:оқу|қаржы) жыл\w*"
    r"|planned|expected|allowed|permitted|forecast|if|would|target|district|districts|quarters|street|square|suburb"
    r"|suburbs|outskirts|cent(?:re|er)|downtown|university|factory|plant|villages?|province|region|north\w*|south\w*"
    r"|east\w*|west\w*|compared|than|from|rose|fell|grew|"
    r"из (?:них|которых|этих|тех)|в том числе|ещ[её]|остальн\w+|друг(?:ие|их)|перв\w+|последн\w+|втор\w+|кроме"
    r"|исключ\w+"
    r"|в среднем|средн\w+|ежемесячн\w+|еженедельн\w+|в (?:месяц|неделю|день)|месяц\w*|недел\w*|квартал\w*"
    r"|полугод\w*|половин\w+"
    r"|весн\w+|летом|лето|летн\w+|осен\w+|зим\w+|январ\w+|феврал\w+|март\w*|апрел\w+|ма[йюея]|июн\w+|июл\w+|август\w*"
    r"|сентябр\w+|октябр\w+|ноябр\w+|декабр\w+|пока|планир\w+|ожида\w+|разреш\w+|прогноз\w*|если|(?<!хотя )бы"
    r"|район\w*|улиц\w+"
    r"|площад\w+"
    r"|окраин\w+|центр\w*|пригород\w*|университет\w*|завод\w*|област\w+|сел\w+|(?<=[\w,] )чем|по сравнению"
    r"|вырос\w+|снизил\w+|"
    r"(?:оның|олардың|соның|осының) (?:ішінде|ішінен)|ішінен|тағы|қалған|басқа|алғашқы|бірінші|соңғы|екінші"
    r"|қоспағанда"
    r"|орта есеппен|орташа|айына|аптасына|күніне|ай|айда|айында|айлар\w*|апта\w*|тоқсан\w*|жартысы\w*|көктем\w*|жаз"
    r"|жазда"
    r"|жазғы|күзде|күзгі|күз|қыс|қыста|қысқы|қаңтар\w*|ақпан\w*|наурыз\w*|сәуір\w*|мамыр\w*|маусым\w*|шілде\w*"
    r"|тамыз\w*"
    r"|қыркүйек\w*|қазан|қараша\w*|желтоқсан\w*|әзірге|жоспарлан\w+|күтіл\w+|рұқсат|егер|аудан\w*|көше\w*|алаң\w*"
    r"|орталы\w+|университет\w*|зауыт\w*|облыс\w*|ауыл\w*|қарағанда|салыстырғанда)(?!\w)"
)
#: Months that are the whole year, and words that only look like a part.
_WHOLE_YEAR = Phrases(
    r"\b(?:br(?:eak|oke|oken) out|(?:in|over|during) (?:the |all |those |these |its )?(?:twelve|12) months"
    r"|за (?:эти |те |все )?(?:двенадцать|12) месяцев|(?:он екі|12) ай\w*"
    r"|by (?:the )?end of (?=\d)|к концу (?=\d)|\d{4} жылдың соңына қарай|за год\b|бір жылда\b"
    r"|in (?:a|one) (?:single )?year\b|(?:за |в )?один (?:только )?(?=\d{4})|в одном только\b|бір ғана\b"
    r"|(?:in|at) the (?:first|second|third|last|next) (?:part|chapter|section|volume|pages?)\b"
    r"|(?:[^\W\d_]+ no|no|any|every) other (?:year|period|time|town|city|place)\b"
    r"|в (?:перв|втор|последн|друг)\w+ (?:част|глав|раздел)\w+|ни в как\w+ друг\w+ \w+"
    r"|(?:бірінші|екінші|соңғы) (?:бөлім|тарау)\w*"
    r"|(?:no|neither) (?:fewer and no more|more (?:and|nor) (?:no )?(?:fewer|less))(?: than)?"
    r"|if (?:[^\W\d_]+ ){1,4}(?:is|are) to be (?:believed|trusted)|if (?:we|one) (?:trusts?|believes?|follows?)"
    r"|если (?:верить|доверять|исходить|опираться)|центральн\w+ (?:пресс|печат|газет)\w+"
    r"|in the end\b|ended (?:the year )?(?=\d{4}|with)|complained (?!of|about|that)|жаловал\w+ (?!на|о|что)"
    r"|daily(?= (?:press|papers?|newspapers?))|ежедневн\w+(?= (?:пресс|печат|газет)\w+)"
    r"|(?:в|к) (?:перв|последн)\w+ очеред\w+|first of all|last but not least"
    r"|ни больше(?: и)?,? ни меньше|одан көп те,? аз да емес)\s*"
)
#: The text knows of both.
OTHERWISE = Phrases(
    r"\b(?:otherwise|differently|unlike|in contrast|contradict\w*|disagree\w*|differ\w*|correct(?:ed|ion|ions|ing)"
    r"|wrong|revis(?:ed|ion|ions)|which of the two|preliminar\w+|provisional\w*|tentative\w*|initially|originally"
    r"|updat(?:ed|e|es)|amended|recount\w*|errat\w+|supersed\w+|outdated|(?:first|second|third|earlier|later|new|old"
    r"|previous) (?:edition|version|release|printing|draft)|version|other (?:sources|data|counts)|rival"
    r"|кто из них прав|кто прав|какая из (?:них|цифр)|иначе|по-другому|в отличие|расход\w+|противореч\w+|ошибк\w+"
    r"|(?:ис|по)правл\w+|поправк\w+|предварительн\w+|уточн\w+|скорректир\w+|пересч\w+|пересмотр\w+|первоначальн\w+"
    r"|устарел\w+|обновл\w+|(?:перв|втор|трет|нов|стар|прежн|прошл)\w+ (?:издани|редакци|верси|публикаци)\w+"
    r"|верси[яией]\w*|(?:по )?(?:други|ины)[мх] (?:данн|сведени|источник|подсч)\w+"
    r"|қайсысы дұрыс\w*|басқаша|өзгеше|қате\w*|алдын ала|нақтыла\w+|түзет\w+|жаңартыл\w+|қайта сана\w+|бастапқы\w*"
    r"|ескірген|(?:бірінші|екінші|үшінші|алғашқы|жаңа|ескі) (?:басылым|нұсқа)\w*|нұсқа\w*"
    r"|басқа (?:дерек|мәлімет)\w+)(?!\w)"
)
#: What nobody disputes stands: nobody contradicted it.
_UNDISPUTED = re.compile(
    r"\b(?:nobody|no ?one|none|never|not|hardly anyone)\s+(?:[^\W\d_]+\s+){0,3}?(?:contradict|disagree|differ|correct"
    r"|revis)\w+|\b(?:никто|никем|не)\s+(?:[^\W\d_]+\s+){0,3}?(?:противореч|исправ)\w+",
    re.IGNORECASE,
)


def knows_of_both(text: str) -> bool:
    """Whether a text says that its figure is another than elsewhere, or that one was wrong.

    >>> knows_of_both("Later this was corrected to 45."), knows_of_both("They counted 45; nobody contradicted it.")
    (True, False)
    """
    return OTHERWISE.search(text) is not None and OTHERWISE.search(_UNDISPUTED.sub(" ", text)) is not None


@lru_cache(maxsize=20000)
def says_nothing(word: str) -> bool:
    """Whether a stem says only that things were there, that somebody counted them, or that a text speaks of them.

    >>> says_nothing("record"), says_nothing("disper"), says_nothing("состоя")
    (True, False, True)
    """
    return word in OF_BEING or word in OF_SOURCES or SAYS_NOTHING.match(word) is not None


def without_whole_year(text: str) -> str:
    """A text without such words as "in twelve months" and "by the end of 2005", which name the whole year."""
    return _WHOLE_YEAR.sub(" ", text)


def singled_out(text: str) -> frozenset[str]:
    """The words by which a text speaks of a part: of a year, of a place, or of the things.

    >>> sorted(singled_out("In spring, 12 of them were held in the centre."))
    ['centre', 'of them', 'spring']
    """
    return frozenset(match.group().lower() for match in _SOME.finditer(without_whole_year(text)))
