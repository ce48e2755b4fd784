"""The figure of laws: whose power grew or shrank by each change, drawn wide, and told as a list where it is narrow."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from markupsafe import Markup

from qantar.findings import SourceRef
from qantar.report.attributed import plain_names
from qantar.report.figures import Figure, FigureTable, source_line
from qantar.report.law_drawing import WIDE, arrow, is_keyed, legend_drawing, powers_drawing
from qantar.report.law_powers import Change, Powers, powers_of
from qantar.report.law_rows import Instrument
from qantar.report.pictures import height_of, inner_of, picture
from qantar.report.wording import date_in_words

if TYPE_CHECKING:
    from qantar.report.sheet import Sheet, Site


def laws_figure(sheet: "Sheet", laws: Sequence[Instrument], name: str = "laws-powers") -> Figure:
    """Return whose power grew or shrank by the given instruments."""
    site = sheet.site
    powers = powers_of(site, laws)
    title, subtitle = _title(powers), _subtitle(powers)
    told = f"{title}. {' '.join(_told(powers, change) for change in powers.changes)}"
    drawn = powers_drawing(powers, told) if powers.changes else Markup()
    narrow = [(change, _parts(powers, change)) for change in powers.changes]
    rows = [row for law in laws for row in law.rows]
    return Figure(
        name=name,
        title=site.in_language(title, "en"),
        subtitle=site.in_language(subtitle, "en"),
        source=source_line(
            sheet,
            sorted({SourceRef(str(row["source"]), str(row.get("locator") or "")) for row in rows if row.get("source")}),
        ),
        table=_table(site, laws),
        body=site.piece(
            "laws_pieces.html",
            "powers",
            sheet,
            drawn=drawn,
            narrow=narrow,
            up=_key(True),
            down=_key(False),
            keyed=is_keyed(powers),
        ),
        picture=_picture(site, name, powers, drawn, title) if powers.changes else None,
        several=True,
    )


def _picture(site: "Site", name: str, powers: Powers, drawn: Markup, title: str) -> str:
    """Put the drawing with what its numbers stand for into one file, and return its path in the site."""
    path, height = f"charts/{name}.svg", height_of(drawn)
    legend, more = legend_drawing(powers) if is_keyed(powers) else (Markup(), 0.0)
    whole = Markup('{}<g transform="translate(0 {:g})">{}</g>').format(inner_of(drawn), height + 10, legend)
    below = "Each arrow is one change: full and upward for more power or rights, open and downward for less"
    site.files[path] = picture(whole, WIDE, height + 10 + more, title, below)
    return path


def _key(up: bool) -> Markup:
    return Markup('<svg class="sign" aria-hidden="true" viewBox="0 0 16 16" width="16" height="16">{}</svg>').format(
        arrow(up, 8, 8)
    )


def _title(powers: Powers) -> str:
    # How often is not said: how many rows one change of a text has is the coder's choice.
    return "Whose power grew and whose shrank, change by change" if powers.changes else "No change here moves power"


def _subtitle(powers: Powers) -> str:
    lead = "An arrow is one change made by a law, a decree or a ruling. Its direction is how the study reads the text."
    if not powers.others:
        return lead
    many = "change moves" if powers.others == 1 else "changes move"
    return f"{lead} {powers.others} more {many} nobody’s power, and stand in the table."


def _parts(powers: Powers, change: Change) -> list[tuple[str, int, int]]:
    return [(name, *change.moved[key]) for key, name in powers.holders if key in change.moved]


def _told(powers: Powers, change: Change) -> str:
    parts = [
        f"{name} {' and '.join(filter(None, [f'gains {grew}' if grew else '', f'loses {shrank}' if shrank else '']))}"
        for name, grew, shrank in _parts(powers, change)
    ]
    return f"{change.when} {change.name}: {', '.join(parts)}.".replace("  ", " ")


def _table(site: "Site", laws: Sequence[Instrument]) -> FigureTable:
    columns = (
        "Adopted",
        "Instrument",
        "Article",
        "Power",
        "Before",
        "After",
        "Who had it",
        "Who has it",
        "Whose power moves",
    )
    rows = [
        (
            date_in_words(law.adopted) or None,
            law.name,
            str(row.get("article") or ""),
            site.code("powers", row.get("power")).striptags(),
            str(row.get("before") or "not told"),
            str(row.get("after") or "not told"),
            plain_names(site, row.get("holder_before")),
            plain_names(site, row.get("holder_after")),
            site.code("directions", row.get("direction")).striptags(),
        )
        for law in laws
        for row in law.rows
    ]
    return FigureTable("What each law changed", columns, rows, (False,) * len(columns))
