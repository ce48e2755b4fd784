"""Import the answers of many people to a Kobo form of 40 questions: python -m benchmarks.kobo [20000]."""

import random
import shutil
import sys
import tempfile
from pathlib import Path

from benchmarks.measuring import in_turns
from qantar.exports.packing import workbook

QUESTIONS, OPTIONS = 40, 6


def make(folder: Path, people: int) -> None:
    """Write a study, a form in two languages and its data."""
    survey = [["type", "name", "label::English (en)", "label::French (fr)", "relevant"]]
    choices = [["list_name", "name", "label::English (en)", "label::French (fr)"]]
    choices += [["l", f"c{n}", f"Choice {n}", f"Choix {n}"] for n in range(OPTIONS)]
    shown = {9: "${q1} = 'c1'"}
    survey += [[kind(n), f"q{n}", f"Question {n}", f"Demande {n}", shown.get(n, "")] for n in range(QUESTIONS)]
    (folder / "form.xlsx").write_bytes(workbook({"survey": survey, "choices": choices}))
    chance = random.Random(1)
    with (folder / "data.csv").open("w", encoding="utf-8") as file:
        file.write(";".join([*(f"q{n}" for n in range(QUESTIONS)), "_id"]) + "\n")
        for person in range(people):
            file.write(";".join([*(answer(n, chance) for n in range(QUESTIONS)), str(person)]) + "\n")


def kind(number: int) -> str:
    """A quarter of the questions takes several answers, half of them one, a quarter a number."""
    return ("select_multiple l", "select_one l", "select_one l", "integer")[number % 4]


def answer(number: int, chance: random.Random) -> str:
    if number % 4 == 0:
        return " ".join(chance.sample([f"c{n}" for n in range(OPTIONS)], 2))
    return str(chance.randrange(90)) if number % 4 == 3 else f"c{chance.randrange(OPTIONS)}"


def main(people: int) -> None:
    with tempfile.TemporaryDirectory() as made:
        folder = Path(made)
        make(folder, people)
        study = folder / "study"
        told = {"answered_in": "en", "title": "A", "population": "All", "sample_type": "invited", "source": "new"}
        answers = [
            part for name, value in (told | {"gathered_by": "A"}).items() for part in ("--answer", f"{name}={value}")
        ]
        files = [str(folder / "data.csv"), "--questionnaire", str(folder / "form.xlsx"), "--into", str(study)]

        def before(_: str) -> None:
            shutil.rmtree(study, ignore_errors=True)
            study.mkdir()
            text = "title: A\nquestion: [A]\ncountries: [XA]\nperiod: 2022\nlanguages: [en, fr]\nlicence: CC0-1.0\n"
            (study / "study.yaml").write_text(text, encoding="utf-8")

        program = [sys.executable, "-m", "qantar", "import", "kobo", *files, *answers]
        for name, measured in in_turns({f"kobo: {people:,} people": program}, times=3, before=before).items():
            print(f"{name:28} {measured}")


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 20_000)
