"""The signs that stand for events on maps, in lanes and in lists: what each means, and which an event gets.

A sign says what was reported, never who was to blame: force is force, whoever used it.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from markupsafe import Markup


@dataclass(frozen=True, slots=True)
class Symbol:
    """A sign: the id of its drawing in the page, and what it means in words."""

    id: str
    meaning: str


PROTEST = Symbol("pro", "protest")
ENDING = Symbol("end", "protest ending")
DAMAGE = Symbol("dmg", "building or property attacked or seized")
FORCE = Symbol("for", "force or violence used")
DEAD = Symbol("dea", "deaths reported")
MISSING = Symbol("mis", "people missing")
STATE = Symbol("sta", "act of the state, or a statement")
OTHER = Symbol("oth", "other event")

#: In the order of keys and of signs side by side.
SYMBOLS = (PROTEST, ENDING, DAMAGE, FORCE, DEAD, MISSING, STATE, OTHER)

#: From the gravest: what is shown where there is no room for all.
GRAVEST = (DEAD, FORCE, DAMAGE, PROTEST, MISSING, ENDING, STATE, OTHER)

#: Which signs a kind of event gets; a kind that is not here gets those of the kind above it.
_KINDS: Mapping[str, tuple[Symbol, ...]] = {
    "protest": (PROTEST,),
    "protest-with-intervention": (PROTEST, FORCE),
    "excessive-force": (FORCE,),
    "end-of-protest": (ENDING,),
    "riot": (FORCE,),
    "violent-demonstration": (PROTEST, FORCE),
    "looting-property-destruction": (DAMAGE,),
    "seizure-of-building": (DAMAGE,),
    "battle": (FORCE,),
    "shooting": (FORCE,),
    "violence-against-civilians": (FORCE,),
    "explosion": (FORCE,),
    "death": (DEAD,),
    "death-in-custody": (DEAD,),
    "missing-persons": (MISSING,),
} | dict.fromkeys(
    [
        "arrests",
        "trial",
        "disrupted-communications",
        "emergency-measure",
        "end-of-emergency",
        "order-to-forces",
        "security-operation",
        "request-for-help",
        "deployment",
        "withdrawal",
        "election",
        "referendum",
        "resignation",
        "dismissal",
        "appointment",
        "statement",
        "negotiation",
        "concession",
        "policy-change",
        "law",
        "renaming",
        "treaty",
        "agreement",
        "mourning",
        "inquiry",
    ],
    (STATE,),
)

#: The drawings, once a page, each 16 by 16.
DRAWINGS = Markup(
    '<symbol id="s-pro" viewBox="0 0 16 16"><circle class="ev" cx="8" cy="8" r="5.5"/></symbol>'
    '<symbol id="s-end" viewBox="0 0 16 16"><circle class="ev-ring" cx="8" cy="8" r="5"/></symbol>'
    '<symbol id="s-dmg" viewBox="0 0 16 16"><rect class="mk-dmg" x="3" y="3" width="10" height="10"/>'
    '<path class="mk-dmg" d="M3 13 13 3"/></symbol>'
    '<symbol id="s-for" viewBox="0 0 16 16"><path class="mk-force" d="M8 1.8 15 14H1z"/></symbol>'
    '<symbol id="s-dea" viewBox="0 0 16 16"><circle class="mk-dead" cx="8" cy="8" r="5.5"/>'
    '<path class="mk-bar" d="M5.2 8h5.6"/></symbol>'
    '<symbol id="s-mis" viewBox="0 0 16 16"><circle class="mk-mis" cx="8" cy="8" r="5.5"/></symbol>'
    '<symbol id="s-sta" viewBox="0 0 16 16"><path class="mk-state" d="M8 2 14 8 8 14 2 8z"/></symbol>'
    '<symbol id="s-oth" viewBox="0 0 16 16"><circle class="mk-other" cx="8" cy="8" r="3"/></symbol>'
    '<symbol id="s-unk" viewBox="0 0 16 16"><circle class="ev-unk" cx="8" cy="8" r="6"/></symbol>'
)


def signs_of_page() -> Markup:
    """Return the drawings of all signs, to stand once on a page that uses them."""
    return Markup('<svg class="defs" aria-hidden="true" focusable="false"><defs>{}</defs></svg>').format(DRAWINGS)


def sign(symbol: Symbol, *, silent: bool = False) -> Markup:
    """Return a sign for running text or a table; silent where words beside it say the same."""
    named = Markup('aria-hidden="true"') if silent else Markup('role="img" aria-label="{}"').format(symbol.meaning)
    return Markup('<svg class="sign" {} viewBox="0 0 16 16" width="16" height="16"><use href="#s-{}"/></svg>').format(
        named, symbol.id
    )


def of_kind(kind: str, parent_of: Callable[[str], str | None]) -> tuple[Symbol, ...]:
    """Return the signs of a kind of event; a study's own kind has those of the nearest kind above it.

    >>> [symbol.meaning for symbol in of_kind("sit-in", {"sit-in": "protest"}.get)]
    ['protest']
    """
    seen: set[str] = set()
    step: str | None = kind
    while step and step not in seen:
        if step in _KINDS:
            return _KINDS[step]
        seen.add(step)
        step = parent_of(step)
    return (OTHER,)


def in_order(symbols: set[Symbol]) -> tuple[Symbol, ...]:
    """Return signs in the order in which they stand side by side."""
    return tuple(symbol for symbol in SYMBOLS if symbol in symbols)
