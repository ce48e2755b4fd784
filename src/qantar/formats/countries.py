"""Countries by any of their codes (ISO, FIPS) and names: each list has its own way to say which country."""

import csv
from functools import cache
from importlib.resources import files

from qantar.values.spellings import spelling_key


@cache
def _rows() -> list[dict[str, str]]:
    text = (files("qantar.formats") / "words" / "countries.csv").read_text(encoding="utf-8")
    return list(csv.DictReader(text.splitlines()))


@cache
def countries_by_fips() -> dict[str, str]:
    """Return the ISO code of each FIPS code, which GDELT uses.

    >>> countries_by_fips()["KS"], countries_by_fips()["RS"]
    ('KR', 'RU')
    """
    return {code: row["iso"] for row in _rows() for code in row["fips"].split(";") if code}


@cache
def countries_by_iso3() -> dict[str, str]:
    """Return the ISO code of two letters of each code of three."""
    found = {row["iso3"]: row["iso"] for row in _rows()}
    others = {name: row["iso"] for row in _rows() for name in row["other_names"].split(";") if len(name) == 3}
    return {name: iso for name, iso in others.items() if name.isupper()} | found


@cache
def _by_name() -> dict[str, str]:
    found: dict[str, str] = {}
    for row in _rows():
        for name in (row["iso"], row["iso3"], row["numeric"], row["numeric"].lstrip("0"), row["name"]):
            if name:
                found.setdefault(spelling_key(name), row["iso"])
    for row in _rows():
        for name in row["other_names"].split(";"):
            if name:
                found.setdefault(spelling_key(name), row["iso"])
    return found


def country_name(iso: str) -> str:
    """Return the name of a country by its ISO code of two letters; empty for a code that no country has.

    >>> country_name("KZ"), country_name("XM")
    ('Kazakhstan', '')
    """
    return next((row["name"] for row in _rows() if row["iso"] == iso), "")


def country_of(name: str) -> str:
    """Return the ISO code of a country by its name, or a code that is not FIPS; empty for one nobody knows.

    >>> country_of("Russia (Soviet Union)"), country_of("KAZ"), country_of("South Korea"), country_of("Meridia")
    ('RU', 'KZ', 'KR', '')
    """
    if not name:
        return ""
    key = spelling_key(name)
    return _by_name().get(key) or _by_name().get(spelling_key(name.partition("(")[0]), "")
