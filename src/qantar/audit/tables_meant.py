"""Which table a sentence speaks of: one it numbers, the next or the one above, or one of the sentence's subject."""

from __future__ import annotations

import re

from qantar.audit.draft import Draft
from qantar.audit.grids import Grid, grids_of, tables_of
from qantar.audit.passages import Sentence
from qantar.audit.words import OF_ANY_TABLE, OF_BEING, stems
from qantar.values.word_lists import words_of

NEAR = 8  # lines between a sentence and the table that it may speak of without naming it
BESIDE = 8  # lines between a sentence and a table right beside it
MOST_ELSE = 1  # words of such a sentence that are not the table's
#: Words with which any table is spoken of: its parts, its order, and the most and the least.
_OF_TABLES = (
    OF_ANY_TABLE
    | OF_BEING
    | frozenset(
        stems(
            "table list row rank place position first second third fourth fifth sixth last one two three four five "
            "six seven "
            "highest lowest most least fewest figure number value always every each order ordered counted count peak "
            "maximum "
            "minimum top bottom year years town towns city cities belongs stayed stays came comes falls fell reached "
            "largest sorted sort descending ascending column bottom head heads heading lead leads field record holds "
            "answer ahead rear brought bring "
            "сортировке сортировать столбцу столбец расположить ранг позиции получает лидер рекорд первенство ответ "
            "сұрыптасақ баған бағаны орналастырсақ реті жауап көш басып озды "
            "largest stayed alone alike same change changed position rear throughout "
            "ranking строчку строчка строчке рейтинг рейтинге рейтинга оказывался оказался низу списка "
            "рейтингісінің рейтингінде алғашқы сатысын саты иеленді реттің төртеуінде үшеуінде бесеуінде кіші жолында "
            "сайын төменгі келді тиді "
            "оставался оставалась неизменно ежегодно приведённый ниже выше позади всех аутсайдер удерживал постоянно "
            "таблица список строка ранг место позиция первое второе третье четвёртое пятое шестое последнее самый "
            "самая самое "
            "больше меньше показатель значение число всегда каждый все два три четыре пять шесть пик максимум "
            "минимум "
            "год годы "
            "город города пришёлся пришелся приходится принадлежит занимает возглавляет убыванию возрастанию высокий "
            "низкий "
            "кесте тізім орын бірінші екінші үшінші төртінші бесінші алтыншы соңғы соңында көп аз жоғары төмен "
            "көрсеткіш сан "
            "саны мән үнемі әрдайым әр барлық екі үш төрт бес алты шың максимум минимум жыл жылдың жылы қала қаласы "
            "тұр тұрды "
            "тиесілі келеді санағанда бойынша шегіне жетті"
        )
    )
)
_OF_ORDER = words_of(
    "сам больш меньш наиб наим высок высш низк ниж показат перв втор трет четв пят шест последн замыка неизменн "
    "постоянн "
    "ең баст ранжир упоряд уб возраст бес алт төрт үш екі бір ең баст соң кем ретім өсу ішінд тұр"
)
#: Beginnings of such words where endings change them.
_BEGINNINGS = (*_OF_ORDER, *(word for word in _OF_TABLES if not word.isascii() and len(word) > 2))
_NUMBER = re.compile(
    r"\b(?:tables?|tab\.|таблиц\w+|табл\.|кесте)\s*(?:number|No\.?|№)?\s*(?P<number>\d{1,3})\b(?!\s?[%-])"
    r"|(?<!\w)(?:(?P<first>\d{1,3})\s?-\s?|№\s?(?P<no>\d{1,3})\s)кесте",
    re.IGNORECASE,
)
_NEXT = re.compile(
    r"\b(?:(?:next|following) table|table (?:below|that follows)|below|следующ\w+ таблиц\w+|таблиц\w+ ниже|ниже"
    r"|(?:келесі|төмендегі) кесте\w*)",
    re.IGNORECASE,
)
_THIS = re.compile(
    r"\b(?:this table|table above|(?:preceding|previous) table|of the table|in the table|эт\w+ таблиц\w+"
    r"|таблиц\w+ выше"
    r"|предыдущ\w+ таблиц\w+|таблиц\w+|(?:осы|бұл|жоғарыдағы|алдыңғы) кесте\w*|кесте\w*)",
    re.IGNORECASE,
)


_BEYOND = re.compile(
    r"\b(?:(?:not|isn't) (?:listed|in (?:the|this) table|included|shown|among the towns)|(?:leaves|left) (?:it )?out"
    r"|per (?:head|capita|inhabitant|(?:1[ ,]?000|thousand|100[ ,]?000))|if only|only [^.;]{3,60} are compared"
    r"|на душу|на тысячу|на 1000|если (?:сравн\w+ )?только|сравн\w+ только|жан басына|мың адамға"
    r"|тек[^.;]{3,60}салыстыр\w+"
    r"|outside the table|does not (?:list|contain|include)|missing from the (?:table|list)"
    r"|не (?:вошедш|вошл|включ[её]нн|попавш|указанн)\w*|(?:в таблице|в списке)[^.;]{0,12}? нет|нет в (?:таблице"
    r"|списке)"
    r"|(?:енбеген|кірмеген|енгізілмеген|жоқ) (?:астана|қала|ел|облыс|аудан)\w*|кестеге (?:енбе|кірме)\w+)(?!\w)",
    re.IGNORECASE,
)


def speaks_beyond_the_table(text: str) -> bool:
    """Whether a sentence compares with what the table leaves out: second in the country, after the capital.

    >>> speaks_beyond_the_table("Mirton is second in the country: the capital, not listed here, had more.")
    True
    """
    return _BEYOND.search(text) is not None


def tables_meant(draft: Draft, sentence: Sentence) -> list[Grid]:
    """The tables that a sentence may speak of, the likeliest first."""
    numbered = _NUMBER.search(sentence.text)
    if numbered:
        label = numbered["number"] or numbered["first"] or numbered["no"]
        return [grid for grid in grids_of(draft) if grid.block.label == label]
    tables = tables_of(draft)
    line = sentence.passage.paragraph.line_at(sentence.start)
    about = sentence.stems
    behind = tables.starting(line, line + 2 * NEAR)
    before = tables.ending(line - 2 * NEAR, line)
    if _NEXT.search(sentence.text) and behind and behind[0].subject & about:
        return behind[:1]
    if not _NEXT.search(sentence.text) and _THIS.search(sentence.text) and before and before[-1].subject & about:
        return before[-1:]
    names = sentence.names
    near = [grid for grid in tables.near(line - NEAR, line, line + NEAR) if (grid.subject - names) & about]
    if near:
        return near
    named = sentence.names_with_first
    told = [grid for grid in tables.of(about) if grid.speaks_of(about, named)]
    if not told and _THIS.search(sentence.text) and before and line - before[-1].block.last_line <= NEAR:
        rows = [label for label in before[-1].labels if label and label <= about]
        if rows and not (before[-1].subject - names) & about:
            return before[-1:]
    return told or [grid for grid in tables_beside(draft, sentence) if _says_nothing_else(grid, sentence)]


_CLAUSE = re.compile(r"[;:()]|,\s|\s[–—-]\s")


def _says_nothing_else(grid: Grid, sentence: Sentence) -> bool:
    """Whether a sentence, or a clause of it, names a row or a year of the table beside it, and next to nothing else."""
    clauses = [frozenset(stems(part)) for part in (sentence.text, *_CLAUSE.split(sentence.text))]
    return any(_is_of_the_table(grid, about) for about in clauses if any(row and row <= about for row in grid.labels))


def _is_of_the_table(grid: Grid, about: frozenset[str]) -> bool:
    words = frozenset[str]().union(*grid.labels, *(stems(grid.head(column)) for column in range(grid.columns)))
    others = about - words - grid.subject - grid.names - _OF_TABLES
    told = [word for word in others if word.isascii() or not word.startswith(_BEGINNINGS)]
    return len(told) <= MOST_ELSE


def tables_beside(draft: Draft, sentence: Sentence) -> list[Grid]:
    """The tables right before and behind a sentence, which it may speak of without naming them."""
    line = sentence.passage.paragraph.line_at(sentence.start)
    tables = tables_of(draft)
    return [*tables.ending(line - BESIDE, line)[-1:], *tables.starting(line, line + BESIDE)[:1]]
