"""A study as one file for other programs: EXPORTS is the list of formats, each in a module of its own.

A document (Word, PDF) holds the pages of the site, made of the same findings by the same functions: `document` puts
them together as HTML, `tree` turns that into what pandoc writes from.
"""

from qantar.errors import UsageError
from qantar.exports import bibtex, csl_json, docx, pdf, survey_tables, xlsform
from qantar.exports.export import Export, Given

__all__ = ["EXPORTS", "Export", "Given", "find_export"]

#: Every format, in the order of the help.
EXPORTS: tuple[Export, ...] = (
    docx.EXPORT,
    pdf.EXPORT,
    csl_json.EXPORT,
    bibtex.EXPORT,
    survey_tables.EXPORT,
    xlsform.EXPORT,
)


def find_export(id_: str) -> Export:
    """Return the export of this name; a `UsageError` names the nearest where there is none.

    >>> find_export("bibtex").suffix
    '.bib'
    """
    for export in EXPORTS:
        if export.id == id_:
            return export
    raise UsageError.unknown("format", id_, [export.id for export in EXPORTS])
