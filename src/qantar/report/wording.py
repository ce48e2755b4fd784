"""How numbers, dates and values are written on a page."""

import re

from qantar.findings import Finding, Table, Value
from qantar.report.languages import OWN_WORDS
from qantar.values.dates import DateError, read_edtf
from qantar.values.numbers import NumberError, Written, read_number
from qantar.values.show_dates import show_edtf

#: A space that does not break and is narrower than a word's.
THIN = "\u202f"
MISSING = {"unknown": "not known", "suppressed": "suppressed", "not applicable": "not applicable"}

#: What the study makes of a figure that somebody stated, by its standing.
USES = {
    "used": "The study uses it",
    "rival": "The study does not use it",
    "superseded": "It gave way to a later count",
    "not comparable": "It cannot be compared",
    "misprint": "It is a misprint",
    "copy": "It repeats another figure",
}


def date_in_words(text: object, language: str = OWN_WORDS) -> str:
    """Return an EDTF date in words; what is not one is returned as it stands.

    >>> date_in_words("2022-01-05"), date_in_words("winter")
    ('5 January 2022', 'winter')
    """
    if not text:
        return ""
    try:
        return show_edtf(read_edtf(str(text)), language)
    except DateError:
        return str(text)


def moment_in_words(text: object, language: str = OWN_WORDS) -> str:
    """Return in words when something happened once: an open end says that it was then or later, or then or earlier.

    >>> moment_in_words("2006/.."), moment_in_words("../2020-03-02"), moment_in_words("2022-01")
    ('2006 or later', '2 March 2020 or earlier', 'January 2022')
    """
    written = str(text or "")
    first, interval, last = written.partition("/")
    if not interval or (first.strip(".") and last.strip(".")):
        return date_in_words(text, language)
    known, after = (first, "later") if first.strip(".") else (last, "earlier")
    return f"{date_in_words(known, language)} or {after}" if known.strip(".") else ""


def number(value: float) -> str:
    """Return a number with commas between thousands and no more decimals than it has.

    >>> number(1353.0), number(62.1), number(43.75)
    ('1,353', '62.1', '43.75')
    """
    return f"{value:,.0f}" if float(value).is_integer() else f"{round(value, 2):,}"


def as_written(value: object) -> str:
    """Return a figure as its source writes it; only plain digits get commas, so that figures on a page look alike.

    >>> as_written("1053"), as_written("1,353"), as_written("more than 80"), as_written("62.10"), as_written("")
    ('1,053', '1,353', 'more than 80', '62.10', 'not known')
    """
    text = str(value or "not known")
    return f"{int(text):,}" if text.isdecimal() and len(text) > len("999") else text


def read_figure(text: object) -> Written | None:
    """Return a figure as a number, None where there is none or it cannot be read."""
    if text in (None, ""):
        return None
    try:
        found = read_number(str(text))
    except NumberError:
        return None
    return None if found.unknown else found


def with_unit(text: str, unit: str | None) -> str:
    """Return a figure with its unit in words; a percent sign stands after a narrow space.

    >>> with_unit("62.1", "percent"), with_unit("77", "people"), with_unit("62.1 %", "percent")
    ('62.1\u202f%', '77 people', '62.1\u202f%')
    >>> with_unit("1", "events"), with_unit("1", "people"), with_unit("one", "seats")
    ('1 event', '1 person', 'one seat')
    >>> with_unit("1", "parties"), with_unit("1", "branches of banks"), with_unit("1", "news"), with_unit("2", "seats")
    ('1 party', '1 branch of banks', '1 news', '2 seats')
    """
    text = text.replace(" %", "%").replace("\u00a0%", "%").replace("%", f"{THIN}%").replace(THIN * 2, THIN)
    if unit == "percent":
        return text if "%" in text else f"{text}{THIN}%"
    if not unit or unit == "number" or unit in text:
        return text
    return f"{text} {of_one(unit) if text.casefold() in ('1', 'one') else unit}"


#: What one of a unit is called where it is not the word without its s; words that are the same of one and of many.
_OF_ONE = {"people": "person", "children": "child", "men": "man", "women": "woman", "lives": "life"}
_OF_ONE |= {
    word: word for word in ("series", "species", "news", "crossroads", "headquarters", "means", "minus", "plus")
}


def of_one(unit: str) -> str:
    """Return what one of a unit is called: of a longer one the word before of, in, per and the like.

    >>> of_one("seats in parliament"), of_one("classes"), of_one("women"), of_one("deaths per day"), of_one("tenge")
    ('seat in parliament', 'class', 'woman', 'death per day', 'tenge')
    """
    phrase = re.match(r"(.*?)(\s+(?:of|in|per|for|on|at|with|from|who|that|a)\s.*)?$", unit, re.DOTALL)
    said, rest = (phrase[1], phrase[2] or "") if phrase else (unit, "")
    before, space, word = said.rpartition(" ")
    if word.lower() in _OF_ONE:
        one = _OF_ONE[word.lower()]
    elif word.endswith("ies") and len(word) > 4:
        one = f"{word[:-3]}y"
    elif word.endswith(("sses", "shes", "ches", "xes", "zzes")):
        one = word[:-2]
    elif word.endswith("s") and not word.endswith(("ss", "us", "is")):
        one = word[:-1]
    else:
        one = word
    return f"{before}{space}{one}{rest}"


def figure_of(finding: Finding, own: str = OWN_WORDS) -> str:
    """Return what stands in a sentence for a finding: its figure, its verdict, its bounds, or that it is not known."""
    percent = finding.unit == "percent"
    if finding.verdict and not isinstance(finding.value, Value) and not range_of(finding):
        return finding.verdict.word
    if isinstance(finding.value, Value):
        shown = finding.value.shown.get(own) or finding.value.shown.get(OWN_WORDS) or finding.value.exact
        return with_unit(shown, "percent" if percent else None)
    if isinstance(finding.value, Table):
        # A table stands in a sentence for how many it is about: the people asked, or its rows.
        return number(finding.n if finding.n is not None else len(finding.value.rows))
    if span := range_of(finding):
        return span
    return MISSING[finding.missing or "unknown"]


def range_of(finding: Finding) -> str:
    """Return the two ends of an uncertain figure in words; nothing where there are none."""
    low, high = finding.uncertainty.low, finding.uncertainty.high
    unit = "percent" if finding.unit == "percent" else None
    if low is None and high is None:
        return ""
    if unit:
        # A share is shown to one decimal; findings.json has every digit.
        low, high = (None if end is None else round(end, 1) for end in (low, high))
    if high is None and low is not None:
        return with_unit(f"at least {number(low)}", unit)
    if low is None and high is not None:
        return with_unit(f"at most {number(high)}", unit)
    assert low is not None and high is not None
    return with_unit(number(low) if low == high else f"{number(low)} to {number(high)}", unit)
