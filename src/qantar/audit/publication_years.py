"""What a report covers and when it came out: the span of years of a work, and the year of its publication."""

from __future__ import annotations

import re
from typing import NamedTuple

from qantar.audit.access_dates import is_access
from qantar.audit.passages import Passage
from qantar.audit.past_and_future import tells
from qantar.audit.year_spans import YearSpan, year_spans

LONGEST_REPORT = 25  # years that a report covers; longer ones in brackets are lives
LONGEST_ENTRY = 220  # characters of the entry of a work

_A_YEAR = re.compile(r"(?<![\d.,/№-])(?:19|20)\d\d(?![\d%]|[.,]\d|-\d)")
_WORK = (
    r"(?:handbook|report|study|yearbook|book|survey|review|monograph|directory|edition|volume|article|paper|chronicle"
    r"|bulletin|register|catalogue|digest|отч[её]т|доклад|исследован|ежегодник|книг|обзор|монографи|справочник|издани"
    r"|том|dissertation|thesis|statistics|диссертац|статистик"
    r"|стать|хроник|бюллетен|сборник|каталог|есеп|баяндама|зерттеу|жылнама|кітап|шолу|монография|анықтама|мақала"
    r"|шежіре|басылым|жинақ)"
)
_WORK_BEHIND = re.compile(rf"\s(?:года?\s|жылғы\s|жылы шыққан\s)?(?:\w+\s)?{_WORK}", re.IGNORECASE)
_WORK_BEFORE = re.compile(rf"\b{_WORK}[^.;()]{{0,40}}\(\s*$", re.IGNORECASE)
_WORK_OF = re.compile(
    rf"\b{_WORK}\w*(?:\s[а-яё]{{4,}}){{0,2}}\s(?:of\s|from\s|за\s|от\s)?$", re.IGNORECASE
)  # a monograph of 2013 traces ...
_COVERS = re.compile(
    r"\b(?:cover(?:s|ed|ing)?|span\w*|list(?:s|ed|ing)?|trac(?:es|ed|ing)|follow(?:s|ed|ing)?|describ\w+|count\w*"
    r"|gives?|deals?|sum(?:s|med) up|summari[sz]\w+|record(?:s|ed|ing)?|reviews?|tells?|tall(?:y|ies|ied)|tabulat\w+"
    r"|examin\w+|analy[sz]\w+|reconstruct\w*|regist\w+|compil\w+|contain\w*|collect\w*|include[sd]?|report(?:s|ed)"
    r"|document\w*|show(?:s|ed|n)?|stud(?:y|ies|ied)|chronicl\w+|between|for the years"
    r"|охват\w+|охвач\w+|перечис\w+|прослеж\w+|опис\w+|счита\w+|[а-яё]*счит\w+|содерж\w+|да[её]т|дан[аоы]?|учт\w+"
    r"|учит\w+|подвод\w+|подвед\w+|обобщ\w+|излаг\w+|излож\w+|собран\w*|рассм\w+|разб\w+|анализир\w+|отраж\w+"
    r"|свед\w+|представл\w+|включ\w+|изуч\w+|показ\w+"
    r"|қамты?\w*|тіз\w+|қарасты\w+|сипатта\w+|сана\w+|жинақта\w+|қорыт\w+|баянда\w+|көрсет\w+|тірке\w+|талда\w+"
    r"|зертте\w+|жинал\w+|берілген|беріледі|келтір\w+)(?!\w)",
    re.IGNORECASE,
)
# Behind the title of a work its publisher and year stand in brackets: "... 2001-2004" (Town Archive, 2005).
_BEHIND_TITLE = re.compile(rf"(?:[”»\"*_]|\b{_WORK}\w*)\s?\(\s?(?:[^()\d]{{2,80}}[,:;]\s)?$", re.IGNORECASE)
# An entry that ends with its year: A chronicle of strikes, 2001-2004, Ansel, 2005.
_ENDS_WITH_YEAR = re.compile(r"[,.;:(]\s?(?:[^\W\d_][^,.;:()]{1,30},\s)?$")
_IMPRINT = re.compile(
    r"\b\d{1,4}\s?(?:pp?|с|б)\.|\bPress\b|publish|изд-во|издательств|баспа|\s//\s|\[Электрон|URL|\bpp?\.\s?\d|ISBN",
    re.IGNORECASE,
)
NEAR = 100  # characters between the years that a work covers and that of its publication
_UNTIL = re.compile(r"\b(?:until|till|before|до|дейін)\s$", re.IGNORECASE)
_PUBLISHED = re.compile(
    r"(?<!un)publish|released|issued|print(?:ed|ing)|appeared|came out|brought out|put out|went to press"
    r"|saw the light"
    r"|presented|launched|опубликов|издан|издал|выш(?:ел|ла|ло|ли|едш\w+)\b(?!\s(?:из|на|к|за|со?)\b)|напечата"
    r"|увиде\w+ свет|вышед"
    r"|выход\w+ в свет|выпуст|презентова|предста(?:вил|влен)\w*"
    r"|выпущен"
    r"|defended|made public|защищен|защищён|защитил|обнародова|обнародов|қорғал"
    r"|жарияла|шығар|шыққан|шықты|шығып|басылған|басылып|басылды|басып шы|жарық көр|таныстыр|ұсынды|ұсынылды",
    re.IGNORECASE,
)
_OF_A_WORK = re.compile(f"{_IMPRINT.pattern}|{_PUBLISHED.pattern}|{_WORK}", re.IGNORECASE)
# An entry of a list of works: Author (2013). Title ...; Author. Title. City, 2013.
_REFERENCE = re.compile(
    r"^\W{0,3}[^.!?()]{2,90}\((?:19|20)\d\d[a-z]?\)[.,:]\s"
    r"|[.;/—–]\s(?:[A-ZА-ЯЁӘҒҚҢӨҰҮҺІ][\w-]*\.?\s?){1,3}(?:\s?:[^.;]{2,60})?"
    r",\s(?:19|20)\d\d(?:\s?[гж])?\.?\s*$"
)
_PLAN = re.compile(
    r"\b(?:forecast|outlook|strateg|plan|programme|program|projection|scenario|agenda|roadmap|framework|прогноз"
    r"|стратег"
    r"|budget|draft|tender|grant|contract|term of|(?:law|act|decree) (?:of|on|no)\b|convention|forthcoming|in press"
    r"|программ|план|концепц|бюджет|проект|грант|договор|(?:закон|указ|постановлени)\w* (?:о|об|от)\b|созыв|в печати"
    r"|болжам|жоспар|бағдарлама|жоба|заң\b|жарлық|шарт)",
    re.IGNORECASE,
)


#: It covers ..., The report covers ...: the second of two sentences on one work.
_OF_IT = re.compile(
    rf"\W*(?:в н[её]м|it|its|this|these|they|the (?:\w+\s)?{_WORK}|он|она|оно|они|е[её]|его|эт\w+|ол|олар|бұл"
    rf"|оның|онда|осы"
    rf"|[^\W\d_]*{_WORK})",
    re.IGNORECASE,
)
_FOUR_FIGURES = re.compile(r"\d{4}")


class Published(NamedTuple):
    """A year that may be that of publication, where it stands, and whether the text says that it is."""

    year: int
    start: int
    end: int
    said: bool


def covered(passage: Passage) -> tuple[YearSpan, Published] | None:
    """The one span of years that a work covers, and the one year in which it came out, where a passage gives both."""
    text = passage.text
    if not _FOUR_FIGURES.search(text):  # cheap, and true of most paragraphs
        return None
    spans = [span for span in year_spans(text) if not passage.in_address(span.start) and span.first < span.last]
    if len({(span.first, span.last) for span in spans}) != 1:
        return None
    of_a_source = passage.is_note or passage.addresses
    if not of_a_source and not (_OF_A_WORK.search(text) or _REFERENCE.search(text)):
        return None
    if _PLAN.search(text) or _is_lifetime(text, spans[0]):
        return None
    dates = _publication(passage, spans)
    if len(dates) != 1:
        return None
    short = of_a_source or len(text) <= 2 * LONGEST_ENTRY or _IMPRINT.search(text)
    if not short and not _are_of_one_work(passage, spans[0], dates[0]):
        return None
    return spans[0], dates[0]


def _are_of_one_work(passage: Passage, span: YearSpan, date: Published) -> bool:
    """Whether running text tells of one work what it covers and when it came out: in one sentence, or two in a row.

    A survey of 1982 opens the years that are studied from then on.
    """
    first, other = passage.sentence_at(span.start), passage.sentence_at(date.start)
    if first.start == other.start:
        return date.year != span.first or _PUBLISHED.search(first.text) is not None
    apart = passage.text[min(first.end, other.end) : max(first.start, other.start)]
    goes_on = _OF_IT.match(max(first, other, key=lambda one: one.start).text) is not None
    return not apart.strip() and goes_on and _COVERS.search(first.text) is not None


def _publication(passage: Passage, spans: list[YearSpan]) -> list[Published]:
    """The year of each date that may be that of publication."""
    text = passage.text
    dated = [found for found in passage.dates if found.value.precision in ("day", "month") and found.value.latest]
    known = [
        Published(found.value.latest.year, found.start, found.end, _is_published(text, found.start, found.end))
        for found in dated
        if found.value.latest and not is_access(passage, found)
    ]
    for match in _A_YEAR.finditer(text):
        taken = any(span.start <= match.start() < span.end for span in spans) or passage.in_address(match.start())
        if taken or any(found.start <= match.start() < found.end for found in dated):
            continue
        if any(found.start <= match.start() < found.end and is_access(passage, found) for found in passage.dates):
            continue
        said = _is_published(text, match.start(), match.end())
        known.append(Published(int(match.group()), match.start(), match.end(), said))
    named = [one for one in known if one.said]
    sentence = passage.sentence_at(spans[0].start)
    if not named and _PUBLISHED.search(sentence.text):
        named = [one._replace(said=True) for one in known if sentence.start <= one.start < sentence.end]
    of_a_work = passage.is_note or passage.addresses or _IMPRINT.search(text) or _REFERENCE.search(text)
    if not (passage.is_note or passage.addresses):  # in a long text the years of a title and of an event are far apart
        known = [one for one in known if max(one.start - spans[0].end, spans[0].start - one.end) <= NEAR]
        known = [one for one in known if not _UNTIL.search(text[max(0, one.start - 8) : one.start])]
    return named or (known if of_a_work else [])


def _is_published(text: str, start: int, end: int) -> bool:
    """Whether a date is said to be that of publication: published in 2015; 2012 жылы жарияланды."""
    before, behind = text[max(0, start - 48) : start], text[end : end + 40]
    before = before[before.rfind(". ") + 1 :]
    if text[end : end + 1] == ")" and _BEHIND_TITLE.search(text[max(0, start - 100) : start]):
        return True
    if _ENDS_WITH_YEAR.search(before) and not text[end:].strip(" .)гж") and _is_an_entry(text):
        return True
    if _WORK_OF.search(before) and _COVERS.search(text):
        return True
    if _WORK_BEHIND.match(behind) or (_WORK_BEFORE.search(text[max(0, start - 70) : start]) and _COVERS.search(text)):
        return True
    return _PUBLISHED.search(f"{before} {behind}") is not None


def _is_an_entry(text: str) -> bool:
    """Whether a paragraph is the entry of a work: short, of a chronicle, report or the like, without a verb."""
    return len(text) <= LONGEST_ENTRY and re.search(rf"\b{_WORK}", text, re.IGNORECASE) is not None and not tells(text)


def _is_lifetime(text: str, span: YearSpan) -> bool:
    """(1931-1998) behind a name."""
    return span.last - span.first > LONGEST_REPORT and text[max(0, span.start - 1) : span.start] == "("
