"""How long something held, in words: from when to when, with what is not known left out and never made up."""

from qantar.report.wording import date_in_words, moment_in_words
from qantar.values.dates import DateError, Edtf, read_edtf


def held(since: object, until: object, *, moment: bool = False) -> str:
    """Return in words from when to when something held; of a `moment` the day alone. Nothing where no date is given.

    >>> held("1998", "2009"), held("2019", None), held(None, "2022-01-05"), held(None, None)
    ('1998 to 2009', 'since 2019', 'until 5 January 2022', '')
    >>> held("2005", None, moment=True), held("199X", "1998"), held("199X", None), held("1970~", None)
    ('2005', '1990s to 1998', 'since the 1990s', 'since about 1970')
    """
    if moment and since and not until:
        return moment_in_words(since)
    if not since and not until:
        return ""
    if since and until and since == until:
        return date_in_words(since)
    if since and until:
        words = date_in_words(f"{since}/{until}")
        return words if "/" not in words else f"{date_in_words(since)} to {date_in_words(until)}"
    known = date_in_words(since or until)
    decade = "the " if known[:3].isdigit() and known.endswith("0s") else ""
    return f"{'since' if since else 'until'} {decade}{known}"


def days_of(text: object) -> Edtf | None:
    """Return a date that can be read; None for one that cannot, and where there is none."""
    try:
        return read_edtf(str(text)) if text else None
    except DateError:
        return None


def by_date(text: object) -> tuple[str, str]:
    """Return what puts rows in the order of time: the middle of the days that a date can mean; no date comes last.

    A year stands with its summer, so that what happened in March of it comes before.

    >>> sorted(["2022", "2021-05", "", "2022-01-05"], key=by_date)
    ['2021-05', '2022-01-05', '2022', '']
    """
    found = days_of(text)
    if found is None or (found.earliest is None and found.latest is None):
        return "~", ""
    first = found.earliest or found.latest
    last = found.latest or found.earliest
    assert first is not None and last is not None
    return str(first + (last - first) / 2), str(last)
