"""The ways in which running text names a question by its number: a noun, a letter, a sign, an ordinal, a point."""

from __future__ import annotations

import re
from collections.abc import Iterator

from qantar.audit.numbered_things import NO_QUESTION, ORDINAL, as_figures, ordinal_value

#: Forms in which a noun or a letter stands beside the number.
NAMES = ("noun", "behind", "letter", "head", "start")
NOUN = (
    r"(?:questions?|items?|statements?|assertions?|propositions?|prompts?|points?|вопрос\w*|пункт\w*|утверждени\w+"
    r"|суждени\w+|тезис\w*|позици\w+|положени\w+|высказывани\w+|сұра[қғ]\w*|сауал(?!нама)\w*|тарма[қғ]\w*|тұжырым\w*"
    r"|пікір\w*|пайымдау\w*|қағида\w*)"
)
_MARK = r"(?:(?:no\.?|nr\.?|number|numbered|№|n°|#|номер|под номером|за номером|нөмір\w*)\s?)"
_ENDING = r"(?:-?(?:st|nd|rd|th|й|ый|ой|ий|я|ая|е|ое|го|му|м|ом|ем|ю|ую|ші|шы|інші|нші|ыншы|ншы)(?!\w))"
_FORMS = [
    (
        "noun",
        re.compile(
            rf"(?<!\w)(?P<noun>{NOUN})\s?{_MARK}?[(\[]?(?P<number>\d{{1,2}}){_ENDING}?[)\]]?(?![\d%/]|[.,]\d)",
            re.IGNORECASE,
        ),
    ),
    (
        "behind",
        re.compile(
            rf"(?<![\w.,/-])(?:№\s?)?(?P<number>\d{{1,2}})(?:\s?-\s?"
            rf"|\s)?(?:нөмірлі\s)?(?:{_ENDING}\s)?(?P<noun>{NOUN})",
            re.IGNORECASE,
        ),
    ),
    (
        "word",
        re.compile(
            rf"(?<!\w)(?:(?:question|item|statement)\s(?P<number>(?:one|two|three|four|five|six|seven|eight"
            rf"|nine|ten))"
            rf"|(?P<ordinal>{ORDINAL})(?:\s(?P<noun>{NOUN}))?)(?!\w)",
            re.IGNORECASE,
        ),
    ),
    (
        "letter",
        re.compile(
            r"(?<!\w)(?P<noun>[QВС])[.-]?\s?#?(?P<number>\d{1,2})(?![\w%]|[.,]\d)"
            r"|(?<=\()(?:(?i:q|в|вопр|сұр)\.?\s?)(?P<within>\d{1,2})(?=\))"
        ),
    ),
    # At the head of a paragraph any noun will do: "Card 3: ..."
    (
        "head",
        re.compile(
            r"^\W{0,3}(?P<noun>[^\W\d_]{3,})\s(?:№\s?|no\.\s?)?(?P<number>\d{1,2})(?=[.:,;]|\s?[–—-]\s"
            r"|\s\([^)]{1,40}\)\s?[.:–—-])",
            re.IGNORECASE,
        ),
    ),
    ("start", re.compile(r"^(?P<number>\d{1,2})\s(?=[^\W\d_].*\?\W*$)(?P<noun>)")),
    (
        "sign",
        re.compile(
            r"(?<!\w)(?P<noun>№|#|n[or]\.|no(?=\s\d)|numbered|(?:under )?number|under(?=\s\d)|(?:под|за) номером)\s?"
            r"(?P<number>\d{1,2})"
            r"(?![\w%/]|[.,]\d|-\w)",
            re.IGNORECASE,
        ),
    ),
    ("ordinal", re.compile(rf"(?<![\w.,/-])(?P<number>\d{{1,2}}){_ENDING}(?P<noun>)", re.IGNORECASE)),
    ("point", re.compile(r"(?:^|(?<=[\s:(«“\"]))(?P<number>\d{1,2})\.\s(?=[«“„\"]?[^\W\d_])(?P<noun>)")),
    ("bare", re.compile(r"(?:^|(?<=[,;:]\s)|(?<=\sи\s)|(?<=\sand\s))(?P<number>\d{1,2})\s?(?=[–—-]\s|:\s)(?P<noun>)")),
    ("square", re.compile(r"(?<!\w)[\[{](?P<number>\d{1,2})[\]}](?P<noun>)")),
]
_QUARTER = re.compile(r"\s?(?:of\s)?(?:19|20)\d\d")


def named_questions(text: str) -> Iterator[tuple[str, int, int, int]]:
    """The questions that a text names, with the form, the number, and the place of each.

    >>> [(form, number) for form, number, _, _ in named_questions("In question 3 and in the 4th question")]
    [('noun ques', 3), ('behind ques', 4), ('ordinal ', 4)]
    """
    for name, pattern in _FORMS:
        for match in pattern.finditer(text):
            groups = match.groupdict()
            if name == "letter" and _QUARTER.match(text, match.end()):
                continue
            noun = (groups["noun"] or "")[:4].lower() if name in NAMES else ""
            if name == "head" and NO_QUESTION.fullmatch(groups["noun"]):
                continue
            written = groups["number"] or groups.get("within")
            number = int(as_figures(written.lower())) if written else ordinal_value(groups["ordinal"])
            yield f"{name} {noun}", number, match.start(), match.end()
