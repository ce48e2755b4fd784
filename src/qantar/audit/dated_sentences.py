"""Full dates of sentences, and what each tells of: words, names, a beginning or an end."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from qantar.audit.asserting import is_asserted
from qantar.audit.draft import Draft
from qantar.audit.event_words import event_of
from qantar.audit.names_told import Names, names_of
from qantar.audit.passages import Passage, Sentence
from qantar.audit.time_roles import Role, roles_in
from qantar.audit.weekdays import weekdays_in
from qantar.audit.words import OF_BEING, stem, stems
from qantar.values.edtf import Edtf
from qantar.values.found import Found

RARE = 6  # dated sentences with a word, up to which it may lead from one to another
AROUND = 110  # characters before and behind a date in which its event is told
WORD = 5  # letters of a stem by which words of one root are one


#: What was told of before: as we have said, жоғарыда айтылғандай.
SAID_AGAIN = re.compile(
    r"\b(?:(?:mentioned|described|said|noted|discussed|told|recounted|referred to|recalled|seen|reported|dealt with"
    r"|given)"
    r"\s(?:\w+\s)?(?:above|before|earlier|already|previously)|(?:above|already|previously|afore)[- ]?(?:mentioned"
    r"|described|named)"
    r"|as (?:we )?(?:said|noted|mentioned|described|seen)|that same|the same|(?:сказано|описан\w*|упом\w+|говорил\w+"
    r"|указан\w*"
    r"|рассказ\w+|отмеч\w+|шла речь)\s(?:\w+\s)?(?:выше|ранее|уже|прежде)|(?:выше|ранее|уже)\s?(?:описанн|упомянут"
    r"|назван|указанн"
    r"|сказанн|говорил|упоминал|сказано|описан)\w*|тот же|та же|того же"
    r"|(?:жоғарыда|бұрын|осының алдында|алдында)\s(?:\w+\s)?(?:айт|ата|көрсет|кел|ескер|сипатта|баянда|сөз)\w+"
    r"|айтылғандай|айтылып кеткен|аталған|сол баяғы)(?!\w)",
    re.IGNORECASE,
)
#: What was planned, or put off, has another day than the one it was to have.
_MOVED = re.compile(
    r"\b(?:postpone\w*|moved|rescheduled|put off|adjourned|planned|(?:was|were) (?:due )?to|supposed to|scheduled"
    r"|перенес\w*|перенос\w*|отлож\w+|планировал\w+|назнач\w+|намеч\w+|должн?[аоы]? был[аои]?|должен был"
    r"|ауыстыр\w+|кейінге қалдыр\w+|шегер\w+|жоспарла\w+|белгілен\w+|тиіс (?:еді|болатын|болған))(?!\w)",
    re.IGNORECASE,
)
#: What comes again every year.
_YEARLY = re.compile(
    r"\b(?:anniversary|every year|annual\w*|yearly|each year|repeated|годовщин\w*|ежегодн\w+|кажд\w+ год\w*|жылдығы\w*"
    r"|жыл сайын)(?!\w)",
    re.IGNORECASE,
)
_KAZAKH = re.compile(r"[әғқңөұүһі]", re.IGNORECASE)
ORDINAL = re.compile(
    r"\b(?:second|third|fourth|another|next|new|again|later|втор\w+|трет\w+|ещё|еще|снова|нов\w+|следующ\w+|очередн\w+"
    r"|екінші|үшінші|тағы|келесі|жаңа|қайта)(?!\w)",
    re.IGNORECASE,
)
NO_EVENT = frozenset(
    word[:letters]
    for letters in (WORD - 1, WORD)
    for word in stems(
        "court council mayor people town city state law act document report letter newspaper press article meeting "
        "date day days "
        "суд совет мэр люди город власть закон акт документ отчёт письмо газета статья день дня дни "
        "сот кеңес әкім адам қала билік заң құжат есеп хат газет мақала күн күні жыл"
    )
)


# A note that gives a source has the date of the source.
_SOURCE = re.compile(
    r"//|\b(?:pp?|vol|ed|no|nr|т|с|вып|изд)\.\s?\d|№|\b(?:19|20)\d\d\W{0,3}$|[«“\"][^»”\"]+[»”\"]\W{0,3}(?:\d|[A-ZА-Я])"
)


class Dated(NamedTuple):
    """A full date, and what its clause tells of: words, names, and whether of a beginning or an end."""

    sentence: Sentence
    date: Found[Edtf]
    words: frozenset[str]
    names: frozenset[str]
    capitals: frozenset[str]  # names, and first words that may be some
    said: frozenset[tuple[Role, str]]  # the words that begin or end something
    again: bool
    before: frozenset[str]  # of the words, those before the date
    clause: str  # the sentence up to the end of the clause of the date

    def roles_beside(self, other: Dated) -> frozenset[Role]:
        """Whether it tells of a beginning or an end, by words that the other does not have as well."""
        return frozenset(role for role, word in self.said if (role, word) not in other.said)

    @property
    def roles(self) -> frozenset[Role]:
        """Whether it tells of a beginning or an end, by whatever word."""
        return frozenset(role for role, _ in self.said)


def dated_sentences(draft: Draft) -> list[Dated]:
    """The sentences that tell of something with one full date; notes only where they are no source."""
    found: list[Dated] = draft.shared("dated sentences", lambda d: list(_dated(d)))
    return found


def _tells(passage: Passage) -> bool:
    if passage.is_note:
        return not passage.addresses and _SOURCE.search(passage.text) is None
    return passage.paragraph.role not in ("heading", "caption")


def _dated(draft: Draft) -> Iterator[Dated]:
    known = names_of(draft)
    for passage in draft.passages:
        if not passage.has_digits or not _tells(passage):
            continue
        named, asked = frozenset[str](), ""
        for sentence in passage.sentences:
            names = known.within(sentence) or named
            days = [found for found in sentence.dates if found.value.is_day]
            if len(days) == 1 and is_asserted(sentence) and not _MOVED.search(sentence.text):
                yield from _told(sentence, days[0], asked, names, known)
            named, asked = names, sentence.text if sentence.text.rstrip().endswith("?") else ""


def _told(sentence: Sentence, date: Found[Edtf], asked: str, names: frozenset[str], known: Names) -> Iterator[Dated]:
    """What a sentence tells of with its date; names, and a question that it answers, may stand before it."""
    text = sentence.passage.text
    if any(sentence.start <= start < sentence.end for start, _ in sentence.passage.addresses):
        return  # it is the date of what stands on the page
    before = text[max(sentence.start, date.start - AROUND) : date.start]
    behind = text[date.end : min(sentence.end, date.end + AROUND)]
    clause = f"{before} {re.split('[,;(]', behind, maxsplit=1)[0]}"
    if _YEARLY.search(clause):
        return
    perhaps = known.perhaps(sentence)
    kazakh = _KAZAKH.search(sentence.text) is not None  # where most sentences begin with a name
    said = frozenset(stems(_without_weekdays(f"{asked} {before} {behind}")))
    said |= frozenset(re.findall(r"жалпы", f"{before} {behind}".lower()))
    things = said - known.inside - OF_BEING - (perhaps if kazakh else frozenset())
    own = said & known.inside or names
    yield Dated(
        sentence,
        date,
        _roots(things, kazakh=kazakh),
        own,
        own | perhaps,
        frozenset((role.role, stem(clause[role.start : role.end])) for role in roles_in(clause) if not role.row),
        SAID_AGAIN.search(sentence.text) is not None,
        _roots(things & frozenset(stems(before)), kazakh=kazakh),
        clause,
    )


def _without_weekdays(text: str) -> str:
    for weekday in weekdays_in(text):
        text = text.replace(text[weekday.start : weekday.end], " " * (weekday.end - weekday.start))
    return text


def _roots(words: frozenset[str], *, kazakh: bool) -> frozenset[str]:
    return frozenset(event_of(word, WORD - (kazakh or len(word) <= WORD)) for word in words if len(word) >= 3)
