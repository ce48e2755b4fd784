"""Sentences with one full date, and what each tells of: words, names, a beginning or an end."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from qantar.audit.asserting import is_asserted
from qantar.audit.draft import Draft
from qantar.audit.passages import Passage, Sentence
from qantar.audit.time_roles import Role, roles_in
from qantar.audit.weekdays import weekdays_in
from qantar.audit.words import EMPTY, OF_BEING, stem, stems
from qantar.values.date_words import MONTH_WORDS
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
_MOVED = re.compile(
    r"\b(?:postpone\w*|moved|rescheduled|put off|adjourned|anniversary|every year|annual\w*|yearly|each year|repeated"
    r"|was planned"
    r"|had been planned|перенес\w*|отлож\w+|годовщин\w*|ежегодн\w+|кажд\w+ год\w*|планировал\w+|назнач\w+|намеч\w+"
    r"|ауыстыр\w+|кейінге қалдыр\w+|шегерілд\w+|жылдығы\w*|жыл сайын|жоспарла\w+|белгіленд\w+)(?!\w)",
    re.IGNORECASE,
)
_KAZAKH = re.compile(r"[әғқңөұүһі]", re.IGNORECASE)
_WORDS = re.compile(r"[^\W\d_]{2,}")
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
    """A sentence with one full date, and what it tells of: words, names, and whether of a beginning or an end."""

    sentence: Sentence
    date: Found[Edtf]
    words: frozenset[str]
    names: frozenset[str]
    capitals: frozenset[str]  # names, and first words that may be some
    said: frozenset[tuple[Role, str]]  # the words that begin or end something
    again: bool

    def roles_beside(self, other: Dated) -> frozenset[Role]:
        """Whether it tells of a beginning or an end, by words that the other does not have as well."""
        return frozenset(role for role, word in self.said if (role, word) not in other.said)

    @property
    def roles(self) -> frozenset[Role]:
        """Whether it tells of a beginning or an end, by whatever word."""
        return frozenset(role for role, _ in self.said)


def dated_sentences(draft: Draft) -> list[Dated]:
    """The sentences that tell of something with one full date; notes only where they are no source."""
    return list(_dated(draft))


def _tells(passage: Passage) -> bool:
    if passage.is_note:
        return not passage.addresses and _SOURCE.search(passage.text) is None
    return passage.paragraph.role not in ("heading", "caption")


def _dated(draft: Draft) -> Iterator[Dated]:
    sentences = [sentence for sentence in draft.sentences() if _tells(sentence.passage)]
    inside, first = _names(sentences)
    for sentence in sentences:
        days = [found for found in sentence.dates if found.value.is_day]
        if len(days) != 1 or not is_asserted(sentence) or _MOVED.search(sentence.text):
            continue
        text, date = sentence.passage.text, days[0]
        if any(sentence.start <= start < sentence.end for start, _ in sentence.passage.addresses):
            continue  # it is the date of what stands on the page
        before = text[max(sentence.start, date.start - AROUND) : date.start]
        around = f"{before} {text[date.end : min(sentence.end, date.end + AROUND)]}"
        for weekday in weekdays_in(around):
            around = around.replace(around[weekday.start : weekday.end], " ")
        said = frozenset(stems(around)) | frozenset(re.findall(r"жалпы", around.lower()))
        kazakh = _KAZAKH.search(sentence.text) is not None  # where most sentences begin with a name
        things = said - inside - OF_BEING - (first if kazakh else frozenset())
        words = frozenset(word[: WORD - (kazakh or len(word) <= WORD)] for word in things if len(word) >= 3)
        roles = frozenset((role.role, stem(around[role.start : role.end])) for role in roles_in(around) if not role.row)
        yield Dated(
            sentence,
            date,
            words,
            said & inside,
            said & (inside | first),
            roles,
            SAID_AGAIN.search(sentence.text) is not None,
        )


def _names(sentences: Sequence[Sentence]) -> tuple[frozenset[str], frozenset[str]]:
    """The names of a text: capitals within a sentence; and first words that nowhere stand in small letters."""
    inside, first, small = set[str](), set[str](), set[str]()
    for sentence in sentences:
        words = _WORDS.findall(sentence.text)
        small.update(stem(word) for word in words if word[0].islower())
        inside.update(sentence.names)
        head = [word for word in words[:1] if word[0].isupper() and word.lower() not in EMPTY]
        first.update(stem(word) for word in head if not roles_in(word))
    months = frozenset(stems(" ".join(MONTH_WORDS)))
    return frozenset(inside - months), frozenset(first - small - months)
