"""Which table a sentence speaks of: one it numbers, the next or the one above, or one of the sentence's subject."""

from __future__ import annotations

import re

from qantar.audit.draft import Draft
from qantar.audit.grids import Grid, grids_of
from qantar.audit.passages import Sentence
from qantar.audit.phrases import Phrases
from qantar.audit.tables_beside import YEAR, line_of
from qantar.audit.tables_by_place import tables_of

NEAR = 8  # lines between a sentence and the table that it may speak of without naming it
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


_BEYOND = Phrases(
    r"\b(?:(?:not|isn't) (?:listed|in (?:the|this) table|included|shown|among the towns)|(?:leaves"
    r"|left) (?:it )?out(?! of (?!the (?:table|list)))"
    r"|per (?:head|capita|inhabitant|(?:1[ ,]?000|thousand|100[ ,]?000))|if only|only [^.;]{3,60} are compared"
    r"|на душу|на тысячу|на 1000|если (?:сравн\w+ )?только|сравн\w+ только|жан басына|мың адамға"
    r"|тек[^.;]{3,60}салыстыр\w+"
    r"|outside the table|does not (?:list|contain|include)|missing from the (?:table|list)"
    r"|не (?:вошедш|вошл|включ[её]нн|попавш|указанн)\w*|(?:в таблице|в списке)[^.;]{0,12}? нет|нет в (?:таблице"
    r"|списке)"
    r"|(?:table|list|figures?|they|it)\b[^.;]{0,20}? (?:do|does|did|is|are) not (?:show|give|cover|count|report)\w*"
    r"|(?:are|is|was|were) not (?:given|shown|counted|reported) (?:here|there|in)"
    r"|не (?:приводятся|приводится|показан\w*|отражен\w*|учитыва\w+)(?= здесь| в таблице|[.;,]|$)"
    r"|(?:здесь|тут) (?:они |он[ао] )?не \w+|мұнда (?:олар )?[^\W\d_]+(?:мейді|майды|меген|маған|беген|баған)"
    r"|(?:енбеген|кірмеген|енгізілмеген|жоқ) (?:астана|қала|ел|облыс|аудан)\w*|кестеге (?:енбе|кірме)\w+)(?!\w)"
)


def speaks_beyond_the_table(text: str) -> bool:
    """Whether a sentence compares with what the table leaves out: second in the country, after the capital.

    >>> speaks_beyond_the_table("Mirton is second in the country: the capital, not listed here, had more.")
    True
    """
    return _BEYOND.search(text) is not None


def tables_meant(draft: Draft, sentence: Sentence) -> list[Grid]:
    """The tables that a sentence speaks of by their number, place or subject, the likeliest first."""
    numbered = _NUMBER.search(sentence.text)
    if numbered:
        label = numbered["number"] or numbered["first"] or numbered["no"]
        return [grid for grid in grids_of(draft) if grid.block.label == label]
    tables = tables_of(draft)
    line = line_of(draft, sentence)
    about = sentence.stems
    years = {int(year) for year in YEAR.findall(sentence.text)}
    behind = _of_years(tables.starting(line, line + 2 * NEAR), years)
    before = _of_years(tables.ending(line - 2 * NEAR, line), years)
    if _NEXT.search(sentence.text) and behind and behind[0].subject & about:
        return behind[:1]
    if not _NEXT.search(sentence.text) and _THIS.search(sentence.text) and before and before[-1].subject & about:
        return before[-1:]
    names = sentence.names
    near = _of_years(tables.near(line - NEAR, line, line + NEAR), years)
    near = [grid for grid in near if (grid.things - names) & about]
    if near:
        return near
    named = sentence.names_with_first
    told = [grid for grid in _of_years(tables.of(about), years) if grid.speaks_of(about, named)]
    if not told and _THIS.search(sentence.text) and before and line - before[-1].block.last_line <= NEAR:
        rows = [label for label in before[-1].labels if label and label <= about]
        if rows and not (before[-1].subject - names) & about:
            return before[-1:]
    return told


def _of_years(grids: list[Grid], years: set[int]) -> list[Grid]:
    """The tables whose captions do not name other years only."""
    return [grid for grid in grids if not (years and grid.caption_years and years.isdisjoint(grid.of_years))]
