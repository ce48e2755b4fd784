"""The signs of lanes over time: a shape for each kind of thing that happens, told apart without colour."""

from dataclasses import dataclass

from markupsafe import Markup


@dataclass(frozen=True, slots=True)
class Sign:
    """A sign: what it is called in the key, and how it is drawn around the middle of a box of sixteen."""

    meaning: str
    shapes: tuple[tuple[str, str], ...]


_CIRCLE = "M0 -5.5a5.5 5.5 0 1 0 .01 0z"
#: Behind a sign made of lines, so that a range does not run through it.
_PAPER = ("tl-paper", "M-7.5 -7h15v14h-15z")

#: Filled shapes are what is done to somebody; open ones are what is taken back, said or decided elsewhere.
HELD = Sign("searched, detained or in prison", (("sg-full", "M0 -6.5 6.5 0 0 6.5 -6.5 0z"),))
COURT = Sign("charged, tried or sentenced", (("sg-full", "M-5 -5h10v10h-10z"),))
FREED = Sign("released, pardoned or cleared", (("sg-open", "M0 -6.5 6.5 0 0 6.5 -6.5 0z"),))
ATTACK = Sign("threatened or attacked", (("sg-full", "M0 -6 6 5h-12z"),))
DEATH = Sign("a death", (("sg-full", _CIRCLE), ("sg-bar", "M-2.8 0h5.6")))
CLOSED = Sign(
    "banned, closed or suspended; a post lost",
    (
        _PAPER,
        ("sg-line", "M-4.5 -4.5 4.5 4.5M4.5 -4.5 -4.5 4.5"),
    ),
)
ALLOWED = Sign("allowed again", (("sg-open", "M-5 -5h10v10h-10z"),))
ABROAD = Sign("reaction from abroad, asylum or departure", (("sg-open", "M0 6 6 -5h-12z"),))
PUBLIC = Sign("a finding, or something made public", (("sg-open", _CIRCLE),))
OTHER = Sign("another step", (("sg-full", "M0 -2.6a2.6 2.6 0 1 0 .01 0z"),))
EVENT = Sign("an event", (("sg-full", "M0 -3.8a3.8 3.8 0 1 0 .01 0z"),))
FOUNDED = Sign("founded", (("sg-full", _CIRCLE),))
RENAMED = Sign(
    "another name, or a successor",
    (
        _PAPER,
        ("sg-line", "M-6 0h10m-4 -4l4 4l-4 4"),
    ),
)
SOLD = Sign(
    "sold, bought or taken over",
    (
        _PAPER,
        ("sg-line", "M-6 -3h11m-3 -3l3 3M6 3h-11m3 3l-3 -3"),
    ),
)

#: In the order of a key.
SIGNS = (HELD, COURT, FREED, ATTACK, DEATH, FOUNDED, SOLD, RENAMED, CLOSED, ALLOWED, ABROAD, PUBLIC, EVENT, OTHER)


def drawn_sign(sign: Sign, x: float, y: float) -> Markup:
    """Return a sign around a point of a drawing."""
    shapes = Markup("").join(Markup('<path class="{}" d="{}"/>').format(*shape) for shape in sign.shapes)
    return Markup('<g transform="translate({:g} {:g})">{}</g>').format(x, y, shapes)


def sign_in_text(sign: Sign) -> Markup:
    """Return a sign for a list or a key, where words beside it say what it means."""
    return Markup('<svg class="sign" aria-hidden="true" viewBox="0 0 16 16" width="16" height="16">{}</svg>').format(
        drawn_sign(sign, 8, 8)
    )


def key_of(used: set[Sign]) -> list[tuple[Markup, str]]:
    """Return the signs that a figure uses with what they mean, in their order."""
    return [(sign_in_text(sign), sign.meaning) for sign in SIGNS if sign in used]
