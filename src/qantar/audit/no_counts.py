"""Numbers in running text that count nothing: measures, years, numbers that things are called by, parts of a formula.

"81 ft", "35m", "37-degrees"; "in 1778"; "Block 14", "lines 10 and 11", "pp. 99"; "the CAC-40", "at day 9", "t = 240";
"1/4 inch"; "c(1, 4)".
"""

from __future__ import annotations

import re

_MEASURE = re.compile(
    r"^[\s-]?(?:(?:square|cubic|sq\.?|cu\.?|кв\.?|куб\.?|шаршы|текше)[\s-])?"
    r"(?:(?-i:[kcmµ]?m[²³23]?|[kmµ]?g|[KMGT]B|[kMG]?W|[kMG]?Hz|ha|ml|[°º][CF]?|ft|in\.|yd|lbs?|oz|mph|K|V|bp|kb"
    r"|aa|nt|ms|sec|µl|μl|μm|µM|mM|км|см"
    r"|мм|м[²³23]?"
    r"|кг|мг|мл|га|т|л|г(?!\.)|МВт|кВт)(?![^\W_])"
    r"|(?:kilo|centi|milli|mega|giga|hecto)?(?:met(?:er|re)|gram|lit(?:er|re)|watt|hertz|byte|volt)s?\b"
    r"|(?:feet|foot|inch(?:es)?|miles?|yards?|acres?|hectares?|pounds?|ounces?|tons?|tonnes?|gallons?|barrels?"
    r"|degrees?"
    r"|knots|bushels?)\b"
    r"|(?:кило|санти|милли|мега|гига)?(?:метр|грамм|литр|ватт|байт)(?:а|ов|ы|ах|ам)?\b|(?:гектар|тонн|градус)\w*"
    r"|шақырым\w*|гектар\w*|тонна\w*)",
    re.IGNORECASE,
)
_CALLED = re.compile(
    r"(?:(?:no|nos|chapters?|sections?|articles?|figures?|figs?|tables?|lines?|pages?|pp?|notes?|steps?|stages?"
    r"|volumes?|vols?|parts?|paragraphs?|columns?|rows?|clusters?|group|class|grade|level|rank(?:ed)?|top|block"
    r"|highway|route|interstate|version|release|type|phase|item|question|examples?|exercise|equations?|eqs?|room"
    r"|(?:box|folder|folio|shelf|sheet|описи?|опись|фонд|лист|папк[аеи]|коробк[аеи])(?!\.)"  # where a paper lies
    r"|channel|squadron|regiment|division|platform|protocol|resolution|directive|стр|гл|разд|рис|табл"
    r"|том|номер\w*|глав[аеы]|раздел(?:а|у|е|ом|ы|ов|ах|ам)?|стать[еяи]|пункт\w*|строк\w+|верси\w+|школ[аеы]"
    r"|участок|блок|этап|топ|тарау"
    r"|бөлім|бап)\.?|№)",
    re.IGNORECASE,
)
#: A number hung on to a word is a part of its name: the CAC-40, a PHQ-9, the Tu-154; and 3-D, 4-fold.
_HUNG_ON = re.compile(r"[^\W\d_][-‑–−]$|\d−$")
_HANGS_ON = re.compile(r"[-‑](?:[A-Z](?![^\W_])|fold\b)|[A-Z](?![^\W_])(?!\s?\$)")
#: Day 9 and cell 19 are called by their numbers; in one day 9 were held.
_AT_TIME = re.compile(
    r"\b(?:at|by|on|from|to|until|since|between|after|before|than|of|the|and|to|over)\s(?:day|week|month|hour"
    r"|time|visit)\s$"
    r"|\b(?:cell|pattern|exon|wave|round|experiment|scenario|model|lane|chromosome|pH|gene|mile|район\w*|волн[аеуы]"
    r"|раунд\w*|модел[ьи]|эксперимент\w*)\s$",
    re.IGNORECASE,
)
#: A name in capitals before it and a verb, a possessive or the end of the clause behind it: the FTSE 100 gained.
_CAPITALS = re.compile(r"\b[A-Z&][A-Z&-]*[A-Z]\s$")
_NO_NOUN_BEHIND = re.compile(
    r"\s*(?:[.,;:)'’–—]|$|(?:gain|fell|fall|rose|ris|lost|los|clos|clim|jump|drop|slip|edg|end|add|was|were|is"
    r"|had|and|in"
    r"|at|on|index)\w*)"
)
#: n = 12, and 5 = 2 + 3; a rise of 79,243.
_HOW_MANY = re.compile(r"(?:(?<![^\W_])n|[^\W\d_]{3,}(?<!mean)(?<!age)|\d)\s*=\s*$", re.IGNORECASE)
_CHANGED_BY = re.compile(
    r"\b(?:increase|decrease|rise|growth|drop|decline|gain|reduction)s? of\s$|\b(?:рост|прирост|снижение"
    r"|сокращение) на\s$",
    re.IGNORECASE,
)
_CIRCA = re.compile(r"\b(?:ca|approx)\.?\s$", re.IGNORECASE)
_EQUALS = re.compile(r"[=<>≤≥≈±×]\s*$|\d\s[x*]\s$")
_YEAR = re.compile(r"(?:1[5-9]|20)\d\d")
_COUNTED_BEHIND = re.compile(
    r"[ \u00a0](?!(?:and|or|to|it|was|were|had|год\w*|жыл\w*|и|или|по|мен|the|in|of|a"
    r"|editions?|issue|study|survey|report|census|poll|elections?"
    r"|season|budget|act|law|war|reform)\b)"
    r"[a-zа-яёәғқңөұүһі]{3,}"
)
_FORMULA = re.compile(
    r"<-|\\[a-zA-Z]{2,}\{|[∥∑∏∫√∂∈⊤♣∀∃⟨⟩]|\b[A-Za-z_.]{1,30}\([^()]*\b[A-Za-z_.]+\s?=|[α-ωΑ-Ω]\s?[({)}^_=+]"
    r"|\bc\(\s?\d"
    r"|(?<![^\W_])[A-Za-z]\s?[/^]\s?[A-Za-z](?![^\W_])|(?:^|\s)[>$]\s[\w.]+[(:]"
)
#: One of these stands in every formula; most sentences have none.
_SIGN_OF_FORMULA = re.compile(r"[<∥∑∏∫√∂∈⊤♣∀∃⟨⟩α-ωΑ-Ω=/^>$]|c\(")
_FRACTION = re.compile(r"^(?:-\d+)?/\d{1,2}[\s-]")
_OVER = re.compile(r"\d/$")


_RANGES = re.compile(
    r"\b(?:var(?:y|ies|ied|ying)|rang(?:e|es|ed|ing)|span(?:s|ned|ning)?|extend\w*|stretch\w*|differ\w*"
    r"|варьиру\w+|колеб\w+|отлича\w+|ауытқ\w+|құбыл\w+)\s"
    r"(?:[^\W\d_]+\s){0,3}(?:from|between|от|с)\s$|(?:аралығында|құбылады|ауытқиды)"
    r"|\bсостав(?:ил|ля)\w+\s(?:от|с)\s$",
    re.IGNORECASE,
)
_ONE_IN = re.compile(r"\b(?:one|1|один|одного|одна) (?:in|out of|из)(?: every)? $", re.IGNORECASE)


#: Finding 7: most agree (61 %); Exhibit 4: of 124 ...; 7-тұжырым: ...
_LABEL = re.compile(r"\W*(?:[^\W\d_]+\s+\d{1,3}\s?[:.)](?=\s)|\d{1,3}-[^\W\d_]{4,}\s?:)")


def behind_label(text: str) -> int:
    """Where the label with which a sentence opens ends: 0 where it opens with none.

    >>> behind_label("Exhibit 4: of 124 people"), behind_label("In Karsk 14 came: 9 men")
    (10, 0)
    """
    label = _LABEL.match(text)
    return label.end() if label is not None else 0


def is_measure(text: str, end: int) -> bool:
    """Whether a unit of measure stands right behind a number.

    >>> is_measure("81 ft deep", 2), is_measure("37-degrees-C", 2), is_measure("81 farmers", 2)
    (True, True, False)
    """
    return _MEASURE.match(text[end : end + 24]) is not None


def is_called_by(text: str, start: int) -> bool:
    """Whether a number is the name of something, or a part of one: Block 14, lines 10, No. 3, the top 100, at day 9.

    >>> text = "oil from Block 14 in May; lines 12 and on; in Karsk 14 men; the CAC-40"
    >>> [is_called_by(text, text.index(one)) for one in ("14 in", "12", "14 men", "40")]
    [True, True, False, True]
    """
    lead = text[max(0, start - 30) : start]
    before = lead.rsplit(None, 1)
    if before and _CALLED.fullmatch(before[-1].lstrip('([«"“')) is not None:
        return True
    return _HUNG_ON.search(lead) is not None or _AT_TIME.search(lead) is not None


def is_part_of_name(text: str, start: int, end: int) -> bool:
    """Whether a number ends a name in capitals, or begins a word: the FTSE 100 gained, 3-D films, a 4-fold rise.

    >>> text = "The FTSE 100 gained; in the USA 45 people; 3-D films"
    >>> [is_part_of_name(text, at, at + n) for at, n in ((9, 3), (32, 2), (43, 1))]
    [True, False, True]
    """
    if _HANGS_ON.match(text[end : end + 8]):
        return True
    named = _CAPITALS.search(text[max(0, start - 24) : start]) is not None
    return named and _NO_NOUN_BEHIND.match(text[end : end + 12]) is not None


def is_value_of_symbol(text: str, start: int) -> bool:
    """Whether a number is what a symbol equals or is held under: t = 240, p < 0.05, 14.03 ± 1.01.

    >>> is_value_of_symbol("at t = 240 h", 7), is_value_of_symbol("there were 240", 11)
    (True, False)
    """
    return _EQUALS.search(text[max(0, start - 4) : start]) is not None


def is_a_year(text: str, start: int, end: int) -> bool:
    """Whether a number is written as years are, and nothing stands behind it that could be counted.

    >>> is_a_year("in 1778 the war", 3, 7), is_a_year("of 1778 farmers", 3, 7)
    (True, False)
    """
    return _YEAR.fullmatch(text, start, end) is not None and _COUNTED_BEHIND.match(text[end : end + 20]) is None


def is_fraction(text: str, start: int, end: int) -> bool:
    """Whether a number is half of a fraction of a measure: 1/4 inch, 19-1/2 inches.

    >>> is_fraction("1/4 inch", 0, 1), is_fraction("1/4 inch", 2, 3), is_fraction("77/124 people", 0, 2)
    (True, True, False)
    """
    over = _FRACTION.match(text[end : end + 8])
    if over is not None:
        return is_measure(text, end + over.end() - 1)
    return _OVER.search(text[max(0, start - 2) : start]) is not None and is_measure(text, end)


def of_how_many(text: str, start: int) -> bool:
    """Whether the symbol that a number is the value of says how many there are: n = 12, women = 12.

    >>> of_how_many("(n = 12)", 5), of_how_many("(SD = 12)", 6)
    (True, False)
    """
    return _HOW_MANY.search(text[max(0, start - 30) : start]) is not None


def is_no_count(text: str, start: int, end: int) -> bool:
    """Whether a number beside a percentage counts nothing: a name, a measure, a year, the value of a symbol but n.

    >>> text = "in 3-D films; rom-4; 1,000 bp; n = 20; M = 20.0; 40 people"
    >>> [is_no_count(text, text.index(one), text.index(one) + len(one)) for one in ("3", "4;", "1,000", "40")]
    [True, True, True, False]
    """
    if is_called_by(text, start) or is_part_of_name(text, start, end) or is_measure(text, end):
        return True
    if _CIRCA.search(text[max(0, start - 10) : start]):
        return True
    symbol = is_value_of_symbol(text, start) and not of_how_many(text, start)
    return symbol or _CHANGED_BY.search(text[max(0, start - 30) : start]) is not None


def is_formula(text: str) -> bool:
    """Whether a text is a formula, or lines of a program, whose numbers add up to nothing.

    >>> is_formula("R> x <- c(235, 23, 3)"), is_formula("12 + 18 = 30 people (n = 30)")
    (True, False)
    """
    return _SIGN_OF_FORMULA.search(text) is not None and _FORMULA.search(text) is not None


def is_one_in(text: str, start: int) -> bool:
    """Whether a number is that of which one is taken: one in 88.

    >>> is_one_in("one in 88 has it", 7)
    True
    """
    return _ONE_IN.search(text[max(0, start - 30) : start]) is not None


def runs_over_a_range(text: str, start: int) -> bool:
    """Whether a number opens a range, and no change: the estimates vary from 39 to 50 %.

    >>> runs_over_a_range("they vary from 39 to 50", 15), runs_over_a_range("they rose from 39 to 50", 15)
    (True, False)
    """
    return _RANGES.search(text[max(0, start - 60) : start]) is not None
