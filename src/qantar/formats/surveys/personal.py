"""Find the columns of an export that say who somebody is: they are left out, and it is said that they are.

A study needs what people answered and never who they were. What a column is called decides, in English, Russian,
Kazakh and French, and where its name does not tell, what stands in it: addresses of mail, numbers of a network or of
telephones. `--answer keep=COLUMN` keeps a column that only looks so.
"""

import re
from collections.abc import Sequence

#: What such columns hold, with the names that they have.
_NAMED: tuple[tuple[str, re.Pattern[str]], ...] = tuple(
    (what, re.compile(rf"(?:{pattern})", re.IGNORECASE))
    for what, pattern in (
        (
            "addresses of mail",
            r"(?:your |ваш[а-я]* |сіздің )?(?:e-?mail|электронн\w+ (?:почт|адрес)\w*|эл\.? ?почта|почта|"
            r"электрондық пошта\w*|adresse (?:e-?mail|électronique)|courriel)(?: ?address| ?адрес)?",
        ),
        (
            "names",
            r"(?:(?:your|respondent'?s?|participant'?s?|full|first|last|middle|family|sur|given|user|contact|enumerator|"
            r"interviewer|enumerator'?s|interviewer'?s)[ _-]?)*(?:name|surname|username)s?(?: of (?:the )?respondent)?|"
            r"(?:ваш[еи] )?(?:имя|фамилия|отчество|ф\.? ?и\.? ?о\.?|имя и фамилия|фамилия и имя)|"
            r"(?:сіздің )?(?:аты-?жөні\w*|есімі\w*|тегі)|(?:votre )?(?:nom|prénom|nom et prénom)|_?submitted_by",
        ),
        (
            "numbers of telephones",
            r"(?:your |mobile |cell ?|contact |ваш )?(?:tele)?phone(?:[ _-]?(?:no|number))?\.?|phonenumber|whatsapp|"
            r"(?:номер )?(?:мобильн\w+ )?телефон\w*(?: номер\w*)?|телефон нөмірі\w*|(?:numéro de )?téléphone",
        ),
        ("addresses in the network", r"ip|ip[ _-]?addr(?:ess)?|ipaddr|ip-?адрес"),
        (
            "numbers of devices or cards",
            r"device[ _-]?id|sim[ _-]?serial|simserial|imei|subscriber[ _-]?id|iin|иин|жсн|"
            r"passport(?: number)?|паспорт\w*|social security number|national id(?: number)?",
        ),
        (
            "places of the device",
            r"_?geolocation|gps.*|location ?(?:latitude|longitude)|_?.*_(?:latitude|longitude|altitude)|"
            r"latitude|longitude",
        ),
        ("home addresses", r"(?:home |street |postal |your )?address|домашний адрес|адрес(?: проживания)?|мекенжай\w*"),
        ("invitations", r"token|refurl|invitation code|collector[ _-]?id"),
    )
)

_FOUND: tuple[tuple[str, re.Pattern[str]], ...] = (
    ("addresses of mail", re.compile(r"[^@\s]+@[^@\s]+\.[A-Za-z]{2,}")),
    ("addresses in the network", re.compile(r"(?:\d{1,3}\.){3}\d{1,3}")),
    ("numbers of telephones", re.compile(r"\+\d[\d ()-]{7,16}\d|8[ (-]?\d{3}[) -]+\d{3}[ -]?\d{2}[ -]?\d{2}")),
)
_NAME = re.compile(r"[^\W\d_][^\W\d_.'’-]*(?: [^\W\d_][^\W\d_.'’-]*){0,3}")
#: So large a share of the cells must look alike.
_SHARE = 0.5


def personal(name: str, cells: Sequence[str] = ()) -> str:
    """Say what of people a column holds, by its name or else by its cells; nothing where it holds nothing of theirs.

    >>> personal("Email Address"), personal("Name"), personal("What is the name of your town?")
    ('addresses of mail', 'names', '')
    >>> personal("How to reach you", ["a@mail.example", "", "b@mail.example"])
    'addresses of mail'
    """
    # The last part of a path: group/phone in a form with groups.
    for part in {name.strip(" :*?."), re.split(r"[/\]\[]", name.strip(" :*?.]"))[-1].strip()}:
        for what, pattern in _NAMED:
            if pattern.fullmatch(part):
                return what
    filled = [cell for cell in cells if cell]
    for what, pattern in _FOUND:
        if filled and sum(bool(pattern.fullmatch(cell)) for cell in filled) > _SHARE * len(filled):
            return what
    return ""


def looks_like_names(cells: Sequence[str]) -> bool:
    """Say whether most cells are a few words of letters alone, as names are and the numbers of people are not.

    >>> looks_like_names(["Ida Morrow", "Quillon"]), looks_like_names(["r1", "r2"]), looks_like_names(["AB", "AC"])
    (True, False, False)
    """
    filled = [cell for cell in cells if cell]
    named = sum(bool(_NAME.fullmatch(cell)) and cell != cell.upper() for cell in filled)
    return bool(filled) and named > _SHARE * len(filled)


def left_out(name: str, what: str) -> str:
    """Say that a column was left out, by its name and never with a cell of it.

    >>> left_out("Email Address", "addresses of mail")
    'The column "Email Address" was left out: it holds addresses of mail (--answer keep="Email Address" if not)'
    """
    return f'The column "{name}" was left out: it holds {what} (--answer keep="{name}" if not)'


def about_collecting(names: Sequence[str]) -> str:
    """Say which columns were left out since they are about the collecting and not about what anybody answered.

    >>> about_collecting(["Collector ID", "Custom Data 1"])
    'Left out, since they are about how answers were collected: "Collector ID", "Custom Data 1".'
    """
    listed = ", ".join(f'"{name}"' for name in names)
    one = len(names) == 1
    return f"Left out, since {'it is' if one else 'they are'} about how answers were collected: {listed}."
