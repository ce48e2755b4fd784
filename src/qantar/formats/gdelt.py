"""GDELT events: 2.0 and 1.0, a file of a quarter of an hour or a hundred million rows, read by the database.

No row is read in Python: the file goes once through DuckDB's own reader into the columns that are needed, and only the
distinct codes and places are looked up one by one.
"""

import csv
import re
from collections.abc import Sequence

from qantar.formats.foreign_file import ForeignFile, open_foreign
from qantar.formats.format import Asked, Format, Option
from qantar.formats.imported import Import
from qantar.formats.listed import Origin
from qantar.formats.listing import OPTIONS
from qantar.values.word_lists import words_in_order

ORIGIN = Origin(
    title="GDELT Event Database",
    author="The GDELT Project",
    url="https://www.gdeltproject.org",
    terms="rows",
    counts="One event a kind of deed between two actors that software found in news of the web; one happening is often "
    "many events, from many articles or from one.",
    threshold="One sentence of one article. Nobody checks it: places, dates and deeds are often misread.",
    covers="The whole world: 2.0 from February 2015, 1.0 from 1979. Counts follow how much news of the web is read, "
    "which grows over time and with each language that joins.",
)
_ACTOR = words_in_order(
    "Code Name CountryCode KnownGroupCode EthnicCode Religion1Code Religion2Code Type1Code Type2Code Type3Code"
)
_GEO = words_in_order("Geo_Type Geo_FullName Geo_CountryCode Geo_ADM1Code Geo_ADM2Code Geo_Lat Geo_Long Geo_FeatureID")
_HEAD = ("GLOBALEVENTID", "SQLDATE", "MonthYear", "Year", "FractionDate")
_MIDDLE = words_in_order(
    "IsRootEvent EventCode EventBaseCode EventRootCode QuadClass GoldsteinScale NumMentions NumSources NumArticles "
    "AvgTone"
)
#: The columns of GDELT 2.0, in the order of its files, which have no header.
COLUMNS_2 = (
    *_HEAD,
    *(f"Actor{number}{name}" for number in (1, 2) for name in _ACTOR),
    *_MIDDLE,
    *(f"{whose}{name}" for whose in ("Actor1", "Actor2", "Action") for name in _GEO),
    "DATEADDED",
    "SOURCEURL",
)
#: Those of 1.0 lack the second level of units; its files of before April 2013 also the address.
COLUMNS_1 = tuple(name for name in COLUMNS_2 if not name.endswith("ADM2Code"))
LAYOUTS = {len(columns): columns for columns in (COLUMNS_2, COLUMNS_1, COLUMNS_1[:-1])}

#: Which roots of its codes are taken.
TAKEN = {"protest": ("14",), "unrest": ("14", "17", "18", "19", "20"), "all": ()}
#: A date so many days before the row was added is a guess: "a year ago" in a text becomes a day.
EARLY = 300


def read(asked: Asked) -> Import:
    """Read a file of GDELT."""
    from qantar.formats.gdelt_reading import Gdelt

    file = open_foreign(asked.file, asked.work)
    return Gdelt(asked, ORIGIN, file, layout_of(file)).read()


def layout_of(file: ForeignFile) -> tuple[Sequence[str], str, bool]:
    """Return the columns of a file, the sign between its cells, and whether its first line is a header."""
    from qantar.errors import imports

    first = file.head.splitlines()[0] if file.head else ""
    mark = "\t" if first.count("\t") > first.count(",") else ","
    parts = first.split(mark) if mark == "\t" else next(csv.reader([first]), [""])
    cells = [cell.strip().strip('"') for cell in parts]
    known = {name.lower(): name for name in COLUMNS_2}
    if cells[0].lower() in ("globaleventid", "global_event_id"):
        names = [known.get(re.sub("_?id$", "id", cell.lower()), cell) for cell in cells]
        problems = [imports.missing_column(file.name, name, cells) for name in _WANTED if name not in names]
        if problems:
            raise imports.ImportFileError(problems)
        return names, mark, True
    if len(cells) not in LAYOUTS or not cells[0].isdigit() or not re.fullmatch(r"\d{8}", cells[1]):
        what = imports.unknown_layout(file.name, "gdelt", cells[:8], ["61 or 58 cells cut by tabs and no header"])
        raise imports.ImportFileError([what])
    return LAYOUTS[len(cells)], mark, False


_WANTED = words_in_order(
    "GLOBALEVENTID SQLDATE EventCode ActionGeo_Type ActionGeo_FullName ActionGeo_CountryCode ActionGeo_Lat "
    "ActionGeo_Long"
)

FORMAT = Format(
    "gdelt",
    "GDELT events",
    "an export file of GDELT 2.0 (61 columns) or 1.0 (58 or 57), cut by tabs and without a header, also packed",
    "data/gdelt, or events.csv where the events taken are few",
    read,
    (
        *OPTIONS,
        Option(
            "take", "which events: protests alone, unrest (also coercion and violence), or all", tuple(TAKEN), "unrest"
        ),
        Option(
            "early",
            f"what becomes of events dated {EARLY} days or more before they were added",
            ("aside", "keep"),
            "aside",
        ),
    ),
    name="gdelt",
    mapped=True,
)
