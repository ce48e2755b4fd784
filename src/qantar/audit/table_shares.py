"""Whether the one column of percentages of a table is meant to make 100: what its caption, heads and neighbours say.

Shares of all cases make 100; the share of women in each town does not. A table is of the first sort if words say that
it breaks a whole down, or that there is nothing else; or if its caption speaks of the share of that which its rows are:
of towns, where the first column is headed Town.
"""

from __future__ import annotations

import re

from qantar.audit.phrases import Phrases
from qantar.values.numbers import find_numbers

_OF_ALL = Phrases(
    r"дол[яи] в общ|(?:shares?|per cent|percent|percentages?|parts?|%) (?:of|in) (?:the |all )*(?:all|total"
    r"|whole)|distribut"
    r"|breakdown|broken down|composition|one answer|spread over|share of each|split by|all [^\W\d_]+ listed"
    r"|дол[яи] (?:от (?:всех|общего)|каждо)|распредел|структур|состав|по одному ответу|к итогу|от общего"
    r"|уд(?:\.|ельн\w+) вес"
    r"|разбивк|барлығынан (?:үлесі|пайызы)|үлестір|құрам|құрылым|бір жауап|бөлін|үлес салмағы|әрқайсысының үлесі"
    r"|жалпы сан(?:ға|дағы)|жиынтыққа|әр(?:бір)? [^\W\d_]+[дтн][ыі]ң үлесі|(?:каждый|каждую|каждое|each) (?:из|of) "
    r"|relative frequenc|относительн\w+ частот|салыстырмалы жиілі|geograph|географи|where the [^.;]{3,40} (?:took place"
    r"|happened|occurred)|где (?:происход|произош|проход)\w+|100 ?%|от целого|бүтіндегі|(?:part|share) of the whole"
    r"|divid\w+ (?:up )?(?:among|between)|slices? of|apportion\w*|част\w+ целого|дел\w+ между|распределял\w+"
    r"|бүтіннің бөл\w+|(?:account|accounted) for by|falling (?:to|on)|пришедш\w+ся на|приходящ\w+ся на|тиген (?:пайыз"
    r"|үлес)\w*|тиетін"
)
#: What a text says of a table that names all there are.
_NOTHING_ELSE = Phrases(
    r"\b(?:in one of [^.;]{0,40}(?:towns|cities|places|regions|parties|groups)|(?:apart from|besides|outside"
    r"|other than)[^.;]{0,60}"
    r"\bno(?:ne|t|where)?\b|nowhere (?:else|but)|no other|нигде[^.;]{0,20}кроме|кроме[^.;]{0,60}(?:нигде|никто|не было)"
    r"|больше нигде|за пределами[^.;]{0,60}не был|барлық [^.;]{0,30}\bосы\b|together[^.;]{0,60}\b(?:all|every|whole)\b"
    r"|вместе[^.;]{0,60}\bвсе\b|бірге[^.;]{0,60}\b(?:барлы\w+|бәрін)"
    r"|(?:divid\w+|shar\w+|split) [^.;]{2,60} (?:among|between) (?:them|themselves)|дел\w+ между собой"
    r"|өзара [^.;]{0,20}бөліс\w+"
    r"|(?:to|in|under) one [^.;]{2,30} (?:only|and (?:to |in )?(?:one|no)\b[^.;]*)|(?:к"
    r"|в) одному [^.;]{2,30}(?:только|лишь)"
    r"|бір [^.;]{2,20} ғана (?:жат|есеп|тіркел)\w+|counted (?:only )?once|учт[её]н\w* (?:только )?один раз"
    r"|бір рет (?:қана )?есептел\w+"
    r"|(?:cover|covers|include|includes|exhaust|exhausts) (?:every|all|the whole)"
    r"|охватывают все|исчерпывают|составляющ\w+ целое"
    r"|составляют целое|дают целое|бүтінді құра|барлы\w+ [^.;]{0,30}қамти"
    r"|make up (?:a|the) whole|add up to (?:a|the) whole|in the following (?:shares|proportions)"
    r"|басқа (?:еш )?жер\w*[^.;]{0,40}жоқ|(?:қаладан|өңірден|орыннан) басқа)"
)
_ONLY_SOME = re.compile(
    r"\b(?:with (?:the )?most|largest|biggest|top|leading|main|selected|some of|больше всего|крупнейш\w+"
    r"|главн\w+|основн\w+"
    r"|отдельн\w+|жекелеген|некотор\w+|ең көп|ең ірі|ең үлкен|негізгі|кейбір)\b",
    re.IGNORECASE,
)
_SEVERAL = re.compile(
    r"several (?:answers|responses)|multiple (?:answers|responses|choice)|more than one answer"
    r"|несколько (?:ответов|вариантов)"
    r"|бірнеше жауап",
    re.IGNORECASE,
)
_SHARE = (
    r"(?:shares?|percentages?|proportions?|parts?|contributions?|дол[яиею]\w*|вклад\w*|процент\w*|част[ьи]|үлес\w*"
    r"|пайыз\w*)"
)
_WORD = re.compile(r"[^\W\d_]{3,}")


def leaves_out_some(caption: str) -> bool:
    """Whether a caption says that a table holds only some, or the largest."""
    return _ONLY_SOME.search(caption) is not None


_MORE_IN_TOTAL = re.compile(
    r"\b(?:bottom|last) (?:line|row)[^.]{0,60}\b(?:others?|all)\b|\b(?:нижн"
    r"|последн)\w+ строк\w+[^.]{0,60}(?:остальн|други|все)"
    r"|соңғы (?:жол|қатар)\w*[^.]{0,60}(?:қалған|басқа|бәрі)|"
    r"\b(?:total|итог\w*|всего|барлы\w+|жиын\w*)[^.]{0,60}\b(?:includ\w+|includes|включа\w+|учит\w+|қамти\w*"
    r"|кіре\w*|қос\w+)"
    r"|\b(?:not (?:shown|listed)|left out of the table|нет в таблице|не (?:показан|вошедш|вошл|привед)\w*"
    r"|кестеде (?:жоқ|көрсетілмеген))",
    re.IGNORECASE,
)


def total_holds_more(caption: str, near: str) -> bool:
    """Whether words say that a total holds more than the rows shown.

    >>> total_holds_more("Fires, selected towns", ""), total_holds_more("Fires", "The total includes other towns.")
    (True, True)
    """
    return leaves_out_some(caption) or _MORE_IN_TOTAL.search(near) is not None


def may_overlap(said: str) -> bool:
    """Whether words say that several answers could be given."""
    return _SEVERAL.search(said) is not None


def is_of_all(said: str, near: str) -> bool:
    """Whether caption and heads break a whole down, or the words near the table say that there is nothing else.

    >>> is_of_all("Breakdown of fires by town", ""), is_of_all("Turnout, %", "")
    (True, False)
    >>> is_of_all("%", "The towns divide it among themselves.")
    True
    """
    return _OF_ALL.search(said) is not None or _NOTHING_ELSE.search(near) is not None


def is_share_of_rows(caption: str, first_head: str) -> bool:
    """Whether a caption speaks of the share of that which the rows are.

    >>> is_share_of_rows("Share of towns in fires", "Town"), is_share_of_rows("Towns by their share of fires", "Town")
    (True, True)
    >>> is_share_of_rows("Share of women in councils of towns", "Town"), is_share_of_rows("Women by town, %", "Town")
    (False, False)
    """
    head = _WORD.search(first_head)
    if head is None:
        return False
    stem = re.escape(head.group()[: max(3, len(head.group()) - 1)])
    of_them = rf"\b{_SHARE} (?:of |из )?(?:the |each |every |all |каждого |пяти |всех |[^\W\d_]+ )?{stem}\w*"
    by_it = rf"^\W*{stem}\w*[^.;]{{0,40}}\b(?:by|according to|in order of|по)\s(?:their |its |их )?{_SHARE}"
    theirs = rf"\b{stem}\w*[дтн][ыі]ң\b(?![^.;]*(?:[дтн][ыі]ң|[лдт][ае]р) (?:үлес|пайыз))[^.;]{{0,60}}{_SHARE}"
    return any(re.search(pattern, caption, re.IGNORECASE) for pattern in (of_them, by_it, theirs))


def names_how_many(text: str, rows: int, language: str | None) -> bool:
    """Whether words say how many things there are, as many as the table has rows: the five towns.

    >>> names_how_many("The five towns share them.", 5, "en"), names_how_many("There were 5 %.", 5, "en")
    (True, False)
    """
    return any(
        found.value.exact == rows and found.value.unit is None and _WORD.match(text[found.end :].lstrip()) is not None
        for found in find_numbers(text, language)
    )
