"""Find published texts that name a person who is withheld: a label, a reason or a page can say what a column hides."""

import re
from collections.abc import Collection, Iterable, Iterator, Mapping
from typing import TYPE_CHECKING

from qantar.errors import At, Problem, answers
from qantar.tables.published import Published

if TYPE_CHECKING:
    from qantar.study.study import Study
    from qantar.tables.relations import Relation

#: A shorter name would be found in half of all texts.
_SHORTEST = 4
#: A surname of this length stands for its bearer also alone, a first name only when it is longer: it may be anybody's.
_ALONE = 6
_ALONE_FIRST = 9
#: The longest ending that a name takes.
_ENDING = 4
_BETWEEN = "\0"


def withheld_named(study: "Study", published: Published) -> Iterator[Problem]:
    """Give the place of every published text that holds the name of a withheld person as actors.csv has it."""
    pattern = withheld_pattern(study)
    if pattern is None:
        return
    yield from _in_settings(study, published, pattern)
    for relation in published.relations.values():
        yield from _in_rows(study, relation, pattern)
    for page in study.pages:
        for key, text in (page.front or {}).items():
            if pattern.search(str(text)):
                yield answers.withheld_named(At(page.file), column=f"the {key} of the page")
        for number, line in enumerate(page.body.split("\n")):
            if found := pattern.search(line):
                at = At(page.file, page.body_line + number, found.start() + 1)
                yield answers.withheld_named(at, column="the page")


def withheld_pattern(study: "Study") -> re.Pattern[str] | None:
    """Return what finds the names of the study's withheld people in a text; None where there are none."""
    names = _names(study)
    return name_pattern(names, _public_words(study)) if names else None


def _names(study: "Study") -> set[str]:
    people = [
        row.record for row in study.rows["actors"] if row.record.tier == "withheld" and row.record.kind == "person"
    ]
    return {name for person in people for name in person.label.values() if len(name) >= _SHORTEST}


def _public_words(study: "Study") -> set[str]:
    """Return the words in public labels: relatives share a surname, and a town may be called like somebody."""
    labels = [row.record.label for row in study.rows["actors"] if row.record.tier == "public"]
    labels += [row.record.label for row in study.rows["places"]]
    return {word.casefold() for label in labels for text in label.values() for word in re.findall(r"\w+", text)}


def name_pattern(names: Iterable[str], public: Collection[str] = ()) -> re.Pattern[str]:
    """Return what finds names in texts: as they are written, the other way round, in any case, and with an ending.

    A surname of some length is found alone as well, also with the endings that Russian and Kazakh put to it, and in
    the ids that are made of names. What is found is a warning, so that a word too many is better than one too few;
    but a surname in `public` names somebody else as well, and is looked for with the first name only.

    >>> found = name_pattern(["Canaryname Zanzibarov"])
    >>> [bool(found.search(text)) for text in ("ZANZIBAROV said", "Zanzibarova Canarynama", "2031-zanzibarov", "Zanzi")]
    [True, True, True, False]
    """
    forms: set[str] = set()
    for name in names:
        words = re.findall(r"\w+", name)
        forms.add(r"\W+".join(re.escape(word) for word in words))
        forms.add(r"\W+".join(re.escape(word) for word in reversed(words)))
        own = [word for word in words if not _is_public(word, public)]
        forms.update(_stem(word) for word in own if len(word) >= (_ALONE if word == words[-1] else _ALONE_FIRST))
    either = "|".join(sorted(forms, key=lambda form: (-len(form), form)))
    # An underline or a hyphen joins words of an id; neither is part of a name.
    return re.compile(rf"(?<![^\W_])(?:{either})(?![^\W_])", re.IGNORECASE)


def _is_public(word: str, public: Collection[str]) -> bool:
    """Say whether a word, or one that differs in its ending, is part of a public name: Vashev, Vasheva."""
    root = _root(word).casefold()
    return any(other.startswith(root) and len(other) <= len(root) + _ENDING for other in public)


def _root(word: str) -> str:
    return word.rstrip("аеиоуыэюяйьaeiouy") or word


def _stem(word: str) -> str:
    """Return a word with the endings that it takes: Zanzibarova, Zanzibarov's, Занзибарову."""
    return rf"{re.escape(_root(word))}\w{{0,{_ENDING}}}"


def _in_settings(study: "Study", published: Published, pattern: re.Pattern[str]) -> Iterator[Problem]:
    for key, said in published.settings.items():
        if pattern.search(str(said)):
            yield answers.withheld_named(study.settings_row.at(key), column=key)


def _in_rows(study: "Study", relation: "Relation", pattern: re.Pattern[str]) -> Iterator[Problem]:
    texts = [place for place, column in enumerate(relation.columns) if column.type == "VARCHAR"]
    rows: Mapping[str, object] = study.index[relation.name]
    for id_, cells in zip(relation.ids, relation.rows, strict=True):
        if not pattern.search(_BETWEEN.join(str(cells[place]) for place in texts if cells[place])):
            continue
        for place in texts:
            if cells[place] and pattern.search(str(cells[place])):
                column = relation.columns[place]
                row = study.row(relation.name, id_) if id_ in rows else None
                at = row.at(column.name) if row is not None else At(relation.name)
                yield answers.withheld_named(at, column=column.name)
