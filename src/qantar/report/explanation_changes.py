"""What would change the answer, in sentences: what nobody knows yet, and judgements that lie one step away."""

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from markupsafe import Markup

from qantar.report.languages import OWN_WORDS

if TYPE_CHECKING:
    from qantar.report.explanation_rows import Explanation
    from qantar.report.sheet import Site

Row = Mapping[str, Any]
#: How a judgement that is moved is told.
_JUDGED = {
    "found": "If it were {instead} rather than {given}",
    "expected_if_true": "If it were {instead}, rather than {given}, should the explanation be true",
    "expected_if_false": "If it were {instead}, rather than {given}, should the explanation be false",
}
_FOUND = {"yes": "found", "no": "not found", "partly": "found in part"}


def changes_in_words(site: "Site", one: "Explanation") -> tuple[list[Markup], list[Markup]]:
    """Return what would have to be known, and which judgements would change the verdict if moved by one step."""
    open_ = [test for test in one.tests if test.sign.shape == "not-known"]
    known: dict[str, dict[str, str]] = {}
    judged: dict[str, list[str]] = {}
    texts: dict[str, str] = {}
    for row in one.changes:
        evidence = str(row["evidence"])
        texts[evidence] = str(next(iter(row["looked_for"].values())))
        if row["given"] == "unknown":
            known.setdefault(evidence, {})[str(row["instead"])] = str(row["then"])
        else:
            judged.setdefault(evidence, []).append(_judgement(row))
    return (
        [_told(site, test.text, _if_known(known.get(str(test.row["evidence"]), {}), one.word)) for test in open_],
        [_told(site, texts[evidence], " ".join(sentences)) for evidence, sentences in judged.items()],
    )


def _told(site: "Site", text: str, sentence: str) -> Markup:
    return Markup("<b>{}.</b> {}").format(site.own_text(text), site.in_language(sentence, OWN_WORDS))


def _if_known(then: Mapping[str, str], word: str) -> str:
    """Return what the verdict would be, were it found or not found.

    >>> _if_known({"yes": "supported"}, "not identified")
    'If it is found the verdict is: supported. If it is not, it stays: not identified.'
    >>> _if_known({}, "mixed")
    'Whether it is found or not, the verdict stays: mixed.'
    """
    if not then:
        return f"Whether it is found or not, the verdict stays: {word}."
    found, lost = (f"{'is' if then.get(answer) else 'stays'}: {then.get(answer, word)}" for answer in ("yes", "no"))
    first = f"If it is found the verdict {found}."
    return f"{first} If it is not, it {lost}."


def _judgement(row: Row) -> str:
    given, instead = (_FOUND.get(str(row[name]), str(row[name])) for name in ("given", "instead"))
    return f"{_JUDGED[str(row['judgement'])].format(given=given, instead=instead)}: {row['then']}."
