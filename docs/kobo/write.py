"""Write the form and the data of the tutorial "From a Kobo form to a published table"; everything in them is invented.

``python docs/kobo/write.py docs/kobo`` writes both anew; a test compares.
"""

import random
import sys
from collections.abc import Sequence
from pathlib import Path

from qantar.exports.packing import workbook

HEADS = ["type", "name", "label::English (en)", "label::Français (fr)", "relevant"]
SURVEY = [
    HEADS,
    ["start", "start", None, None, None],
    ["text", "name", "Your name", "Votre nom", None],
    ["select_one tongues", "tongue", "Language of the interview", "Langue de l'entretien", None],
    [
        "select_one yes_no",
        "heard",
        "Did you hear of the price of bread in March?",
        "Avez-vous entendu parler du prix du pain en mars ?",
        None,
    ],
    ["select_multiple reasons", "why", "Why did people protest?", "Pourquoi a-t-on manifesté ?", "${heard} = 'yes'"],
    ["text", "why_other", "Which other reason?", "Quelle autre raison ?", "selected(${why}, 'other')"],
    ["integer", "age", "How old are you?", "Quel âge avez-vous ?", None],
    ["select_one yes_no", "again", "Will they protest again?", "Manifestera-t-on encore ?", None],
]
CHOICES = [
    ["list_name", "name", "label::English (en)", "label::Français (fr)"],
    ["tongues", "en", "English", "Anglais"],
    ["tongues", "fr", "French", "Français"],
    ["yes_no", "yes", "Yes", "Oui"],
    ["yes_no", "no", "No", "Non"],
    ["reasons", "bread", "The price of bread", "Le prix du pain"],
    ["reasons", "wages", "Wages, late or low", "Des salaires en retard ou bas"],
    ["reasons", "mayor", "The mayor", "Le maire"],
    ["reasons", "other", "Another reason", "Une autre raison"],
]
SETTINGS = [["form_title", "default_language"], ["The bread market of Port Ansel", "English (en)"]]
OWN_WORDS = ["the bakers' strike", "la pluie", "a rumour"]
REASONS = ["bread", "wages", "mayor", "other"]
HEADER = [
    "start",
    "name",
    "tongue",
    "heard",
    "why",
    "why/bread",
    "why/wages",
    "why/mayor",
    "why/other",
    "why_other",
    "age",
    "again",
    "_id",
    "_uuid",
    "_submission_time",
    "_validation_status",
    "__version__",
    "_index",
]
PEOPLE = 60


def data(chance: random.Random) -> list[list[str]]:
    """Return the rows of an export: 60 people, of whom some did not hear of it and one left the reasons empty."""
    rows = [HEADER]
    for number in range(1, PEOPLE + 1):
        heard = chance.random() < 0.8
        chosen = [one for one, share in zip(REASONS, (0.7, 0.5, 0.25, 0.1), strict=True) if chance.random() < share]
        why = (chosen or ["bread"]) if heard and number != 9 else []
        split = [("1" if one in why else "0") if why else "" for one in REASONS]
        words = chance.choice(OWN_WORDS) if "other" in why else ""
        again = chance.choice(["yes", "yes", "no", ""])
        day = f"2021-04-{10 + number % 5:02d}"
        rows.append(
            [
                f"{day}T09:{number % 60:02d}:00.000+00:00",
                f"Invented {number}",
                chance.choice(["en", "fr"]),
                "yes" if heard else "no",
                " ".join(why),
                *split,
                words,
                str(chance.randint(18, 75)),
                again,
                str(5100 + number),
                f"invented-{number:02d}",
                f"{day}T10:00:00",
                "",
                "vInvented",
                str(number),
            ]
        )
    return rows


def written(rows: Sequence[Sequence[str]]) -> str:
    """Return rows as Kobo writes a CSV: with semicolons, each cell in quotation marks."""
    return "".join(";".join('"' + cell.replace('"', '""') + '"' for cell in row) + "\n" for row in rows)


def main(folder: Path) -> None:
    """Write both files."""
    form = workbook({"survey": SURVEY, "choices": CHOICES, "settings": SETTINGS})
    (folder / "form.xlsx").write_bytes(form)
    (folder / "data.csv").write_text(written(data(random.Random(2021))), encoding="utf-8")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
