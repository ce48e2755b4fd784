"""Other people's formats, one module each. FORMATS lists those that `qantar import` reads.

Here are also the formats that a study is exported to, and the workbook.
"""

from qantar.errors import UsageError
from qantar.formats import acled, crowd_counting, events_csv, gdelt, mass_mobilization, poldem, tallies, ucdp
from qantar.formats.format import Asked, Format, Option
from qantar.formats.imported import Import
from qantar.formats.surveys import FORMATS as SURVEYS

__all__ = ["FORMATS", "Asked", "Format", "Import", "Option", "find_format"]

#: Every format of `qantar import`, in the order of the help. What a reader needs to work is imported when it reads.
FORMATS: tuple[Format, ...] = (
    acled.FORMAT,
    ucdp.FORMAT,
    gdelt.FORMAT,
    mass_mobilization.FORMAT,
    crowd_counting.FORMAT,
    poldem.FORMAT,
    events_csv.FORMAT,
    tallies.FORMAT,
    *SURVEYS,
)


def find_format(id_: str) -> Format:
    """Return the format of this name; a `UsageError` names the nearest where there is none.

    >>> find_format("tallies").title
    'Yearly tallies'
    """
    for one in FORMATS:
        if one.id == id_:
            return one
    raise UsageError.unknown("format", id_, [one.id for one in FORMATS])
