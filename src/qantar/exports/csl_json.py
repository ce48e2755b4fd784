"""The sources as CSL-JSON, for Zotero, Pandoc and citation processors."""

from qantar.exports.export import Export, Given
from qantar.formats.csl import csl_json


def write(given: Given) -> bytes:
    """Return every source that may be published."""
    return csl_json(given.published.rows("sources")).encode()


EXPORT = Export("csl-json", "the sources, for Zotero, Pandoc and citation processors", ".json", write)
