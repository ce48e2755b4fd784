"""The day on which a source was read, which is no date of the source: (Accessed: 16 May 2022), (қаралды: ...)."""

from __future__ import annotations

import re
from collections.abc import Sequence

from qantar.audit.passages import Passage
from qantar.values.edtf import Edtf
from qantar.values.found import Found

_BEFORE = re.compile(
    r"(?:\b(?:accessed|looked (?:at|up)|retrieved|viewed|visited|consulted|checked|(?<!could )(?<!be )read|seen"
    r"|downloaded|cited|(?<=\.\s)Web\.(?=\s$)"
    r"|access(?:\s+date)?"
    r"|date of access|opened|last opened)"
    r"|\b(?:дата\s+)?(?:обращени|просм[ао]тр|просмотрен|провер|доступ|посещени|загруж|скачан|скачал|прочитан"
    r"|прочитал|ознаком|открыт|открыл|посет)\w*"
    r"|(?:қаралған|қаралды|қаралым|жүгінген|жүгіну|жүгінді|кірген|кіру|алынған|тексеріл\w+|ашылған"
    r"|оқылған|оқылды|оқыдық|танысқан|танысты|таныстық|ашылды|жүктелген|соңғы рет)(?:\s+күні)?)"
    r"[^\d.!?]{0,26}$",
    re.IGNORECASE,
)
_BEHIND = re.compile(
    r"\W{0,3}(?:г\.?\s*|года?\s)?(?:күні\s+)?(?:(?:біз|мен|соңғы рет|сайтқа|бетке|страниц\w+|сайт\w*|материал\w*"
    r"|текст\w*|the (?:page|site|text)|we|автор\w*)\s+)?(?:it (?:was"
    r"|is) )?(?:last |was "
    r"|were )?(?:accessed|retrieved|viewed|visited|consulted|checked|read|seen|downloaded|opened|был\w*\s\w+т\w*"
    r"|просм\w+|провер\w+|обращ\w+|открыт\w*|прочит\w+|посещ\w+|скач\w+|загруж\w+|ознаком\w+|доступ\w*"
    r"|қара(?:л|д)\w+|жүгін\w+|тексер\w+|кір(?:ген|дік|ілд|іп|ілг)\w*|оқы\w+|алын(?:ды|ған)|ашыл\w+|аштық|таныс\w+"
    r"|көр(?:дік|ілд|ген)\w*|жүктел\w+|пайдалан\w+)(?=\s*(?:[).,;:\]]|$))",
    re.IGNORECASE,
)


# Words of reading, getting and looking, wherever they stand in the clause of a date.
_READING = re.compile(
    r"\b(?:access\w*|cited|retriev\w+|view(?:ed|ing)|visit\w*|consult\w*|check\w*|(?<!could )(?<!be )read|saw|seen"
    r"|download\w*|open(?:ed|ing)|look(?:ed|ing)?(?: at| up)|captur\w+|archived|saved|copied|found it"
    r"|taken from|fetched"
    r"|[а-яё]*обрат\w+|обращ\w+|[а-яё]*смотр\w+|просмат\w+|провер\w+|доступ\w*|посе[тщ]\w+|загру[зж]\w+|скач\w+|чита\w+|[а-яё]*чит[аы]\w+"
    r"|прочл\w+|озна[кч]о\w+|откры\w+|сверя\w+|свери\w+|сохран\w+|загля\w+|заш(?:ёл|ел|л)\w*|заходи\w+|взят\w*|изуч\w+|скопир\w+"
    r"|қара(?:л|д|п|ғ)\w*|жүгін\w+|кір(?:ген|ді|іп|у|іл)\w*|алын\w+|алды\w*|тексер\w+|аш(?:ыл|ты|қан|ып)\w*|оқы\w*|оқып|таныс\w+"
    r"|жүкте\w+|көр(?:ді|іл|ген|іп)\w*|пайдалан\w+|сақта\w+|қол жеткіз\w+|көшіріп)(?!\w)",
    re.IGNORECASE,
)
_A_PICTURE = re.compile(r"\b(?:screen\s?(?:shot|capture|grab)|скрин\w*|снимок экрана|экран\w*)", re.IGNORECASE)
_TAKEN = re.compile(r"\b(?:taken|made|сделан\w*|снят\w*|түсіріл\w+|жасал\w+)(?!\w)", re.IGNORECASE)
_WHO_READS = re.compile(
    r"\b(?:we|us|I|our|me|the (?:present )?(?:author|writer)\w*|мы|нами|нам|я|мной|мною|автор\w*|біз\w*|мен)(?!\w)",
    re.IGNORECASE,
)
_ISSUED = re.compile(
    r"\b(?:publish\w*"
    r"|post(?:ed|ing)?|upload\w*|dated|date(?! of (?:view|access|read|visit|consult))|updat\w+|appear\w*"
    r"|(?:went|put|go) (?:online|on the web|on line)|print\w*|issue\w*|articles?|story|bears"
    r"|carries|of a|опубл\w+|размещ\w+|вылож\w+|датир\w+|обновл\w+|появи\w+"
    r"|вышл\w+|вышел|вышедш\w+|издан\w*|публикаци\w+|замет\w+|стат\w+|жариялан\w+|жүктел\w+|салын\w+|қойыл\w+|жаңартыл\w+"
    r"|шық\w+|жазба\w*|мақала\w*|пайда бол\w+|деген күн)(?!\w)",
    re.IGNORECASE,
)
_MANY_THINGS = re.compile(
    r"open|visit|read|saw|seen|check|look|found|посе[тщ]|откры|провер|[а-яё]*чит|прочл|изуч|аш(?:ыл|ты|қан|ып)|оқы|көр|кір"
    r"|алды|алын|тексер|қара|таныс|озна",
    re.IGNORECASE,
)
_PAGE = re.compile(
    r"\b(?:page|(?:web)?site|link|url|address|articles?|posts?|text|it|them|authors?|list|version|online|web|internet"
    r"|страниц\w*|сайт\w*|ссылк\w*|адрес\w*|стать\w+|текст\w*|его|е[её]|их|ним|ней|ними|автор\w*|список|списк\w+|верси\w+"
    r"|бет(?:ті|тің|ке|ін|і)?|сілтеме\w*|мәтін\w*|мақала\w*|оны|оған|онымен|оларды)(?!\w)",
    re.IGNORECASE,
)
_EDGE = re.compile(r"[,;:()\[\]«»“”]|[.!?]\s|\s[–—]\s|\s(?:and|but|и|а|ал|және)\s")


def read_on(passage: Passage, days: Sequence[Found[Edtf]]) -> Found[Edtf] | None:
    """The one of the days of a source on which it was read: by the words beside it, or of two by those of its clause.

    In running text only where it is the author who reads.
    """
    read = [found for found in days if is_access(passage, found)]
    if len(read) == 1 or len(days) != 2:
        return read[0] if len(read) == 1 and _is_of_a_page(passage, read[0], days) else None
    clauses = [_clause(passage, found, days) for found in days]
    picture = _A_PICTURE.search(passage.text) is not None
    reads = [_reads(clause, picture=picture) for clause in clauses]
    if reads == [True, True]:  # words of reading beside words of publishing: uploaded, opened to the public
        reads = [not _ISSUED.search(clause) for clause in clauses]
    if sorted(reads) != [False, True]:
        return None
    at = reads.index(True)
    by_whom = passage.is_note or (_WHO_READS.search(clauses[at]) and _is_of_a_page(passage, days[at], days))
    issued = [_ISSUED.search(clause) is not None for clause in clauses]
    return days[at] if by_whom and (issued[1 - at] or not issued[at]) else None


def is_issued(passage: Passage, found: Found[Edtf]) -> bool:
    """Whether the clause of a date says that something was published on it."""
    return _ISSUED.search(_clause(passage, found, passage.dates)) is not None


def _is_of_a_page(passage: Passage, found: Found[Edtf], days: Sequence[Found[Edtf]]) -> bool:
    """Whether it is a page that is read, opened or visited: schools and squares are, too, in running text."""
    if passage.is_note:
        return True
    clause, before = _clause(passage, found, days), passage.text[: found.start]
    only = [match.group() for match in _READING.finditer(clause)]
    if before.rfind("(") > before.rfind(")") or before.rfind("[") > before.rfind("]"):
        return True
    return not only or not all(map(_MANY_THINGS.match, only)) or _PAGE.search(clause) is not None


def _reads(clause: str, *, picture: bool) -> bool:
    return _READING.search(clause) is not None or (picture and _TAKEN.search(clause) is not None)


def _clause(passage: Passage, found: Found[Edtf], days: Sequence[Found[Edtf]]) -> str:
    """The words around a date up to the next mark or date, addresses left out; without any, those before the mark."""
    text = passage.text
    for start, end in passage.addresses:
        if text[start - 1 : start] == "(" and ")" in text[end - 2 : end + 1]:
            start, end = start - 1, text.index(")", end - 2) + 1  # brackets around the address alone
        text = text[:start] + " " * (end - start) + text[end:]
    others = [day for day in days if day is not found]
    floor = max([day.end for day in others if day.end <= found.start], default=0)
    ceiling = min([day.start for day in others if day.start >= found.end], default=len(text))
    cuts = [match.end() for match in _EDGE.finditer(text, floor, found.start)]
    first = cuts[-1] if cuts else floor
    if len(cuts) > 1 and not text[first : found.start].strip(" on"):
        first = cuts[-2]
    ends = _EDGE.search(text, found.end, ceiling)
    last = ends.start() if ends else ceiling
    return f"{text[first : found.start]} {text[found.end : last]}"


def is_access(passage: Passage, found: Found[Edtf]) -> bool:
    """Whether a date says when a source was read."""
    text = passage.text
    if _BEFORE.search(text[max(0, found.start - 56) : found.start]):
        return True
    return _BEHIND.match(text, found.end, found.end + 48) is not None
