"""The sources as BibTeX, for those who write in LaTeX."""

from qantar.exports.export import Export, Given
from qantar.formats.bibtex import bibtex


def write(given: Given) -> bytes:
    """Return every source that may be published."""
    return bibtex(given.published.rows("sources")).encode()


EXPORT = Export("bibtex", "the sources, for those who write in LaTeX", ".bib", write)
