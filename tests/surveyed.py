"""Meridia with a survey of single people drawn by chance, weighted, in two languages, with answers of their own.

Nobody in it exists: the answers are drawn by lot from a fixed seed.
"""

import csv
import io
import random
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any

from tests.meridia import write, write_study

QUESTIONS = """\
id,type,text,text_fr,source,locator
age,single,How old are you?,Quel âge avez-vous ?,own-survey,question 1
trust,single,Do you trust the town council?,Faites-vous confiance au conseil municipal ?,own-survey,question 2
why,multiple,Why did people protest in May?,Pourquoi a-t-on manifesté en mai ?,own-survey,question 3
hours,number,How many hours a week do you work?,Combien d'heures par semaine travaillez-vous ?,own-survey,question 4
next,open,What should the town do next?,Que doit faire la ville ensuite ?,own-survey,question 5
"""
OPTIONS = """\
question,id,label,label_fr,other,source,locator
age,young,18 to 34,18 à 34 ans,,own-survey,question 1
age,middle,35 to 59,35 à 59 ans,,own-survey,question 1
age,old,60 and older,60 ans et plus,,own-survey,question 1
trust,yes,Yes,Oui,,own-survey,question 2
trust,no,No,Non,,own-survey,question 2
trust,perhaps,I cannot say,Je ne sais pas,,own-survey,question 2
why,price,The price of water,Le prix de l'eau,,own-survey,question 3
why,wages,Wages are not paid on time,"Les salaires",,own-survey,question 3
why,council,The council does not listen,Le conseil n'écoute pas,,own-survey,question 3
why,own,Another reason,Une autre raison,yes,own-survey,question 3
"""
SURVEY = """\
title: What people of Solis think
title_fr: Ce que pensent les habitants de Solis
population: Adults who live in Solis
sample_type: probability
mode: at home
dates: 2022-09
languages: [en, fr]
n: 260
weights: weight
source: own-survey
locator: whole
"""
CODEBOOK = """\
question,code,label,label_fr,definition,value,source,locator
next,water,Cheaper water,De l'eau moins chère,The price or the supply of water; not its taste,,own-survey,question 5
next,wages,Wages on time,Des salaires à temps,Pay that is late or too low,,own-survey,question 5
next,council,A new council,Un nouveau conseil,Elections or resignations,,own-survey,question 5
"""
ANALYSES = """\
- id: panel
  method: survey-estimates
  settings:
    survey: panel
    nets:
      money: {question: why, options: [price, wages]}
- id: by-language
  method: survey-crosstab
  settings: {survey: panel, by: language}
- id: by-age
  method: survey-crosstab
  settings: {survey: panel, by: age, questions: [trust, why]}
- id: own-words
  method: open-answers
  settings: {survey: panel}
- id: coders
  method: coding-agreement
  settings: {survey: panel}
- id: translations
  method: survey-languages
  settings: {survey: panel}
- id: two-surveys
  method: survey-comparison
  settings:
    one: {survey: harbour, question: why, option: price}
    other: {survey: panel, question: why, option: price}
- id: moved
  method: back-coding
  settings: {survey: panel}
"""


def respondents(people: int = 260, seed: int = 5) -> list[dict[str, Any]]:
    """Return the rows of responses.csv; of the few who answered in French, very few cannot say."""
    lot = random.Random(seed)
    rows = []
    for at in range(people):
        language = "fr" if lot.random() < 0.22 else "en"
        age = lot.choices(("young", "middle", "old"), (3, 4, 2))[0]
        trust = lot.choices(("yes", "no", "perhaps"), (5, 4, 1) if language == "en" else (2, 7, 0.4))[0]
        row: dict[str, Any] = {
            "respondent": f"p{at:04}",
            "language": language,
            "weight": f"{1 + lot.randrange(1, 997) / 1000:.3f}",
            "stratum": "harbour" if at % 3 else "hill",
            "age": age,
            "trust": "[refused]" if lot.random() < 0.03 else trust,
            **{f"why.{one}": int(lot.random() < p) for one, p in (("price", 0.6), ("wages", 0.4), ("council", 0.3))},
            "why.own": int(lot.random() < 0.05),
            "hours": "" if age == "old" else lot.randrange(20, 60),
            "next": "",
        }
        row["why.own.text"] = f"words of {row['respondent']}" if row["why.own"] else ""
        if at % 9 == 0:
            row["next"] = f"more of {row['respondent']}"
        rows.append(row)
    return rows


def codes(rows: Iterable[Mapping[str, Any]]) -> list[dict[str, str]]:
    """Return what two coders made of the open answers; now and then the second reads another code, or finds none."""
    found = []
    for at, row in enumerate(one for one in rows if one["next"]):
        for coder in ("first", "second"):
            read = [("water", "wages", "council")[at % 3], *(["wages"] if at % 4 == 0 else [])]
            if coder == "second" and at % 7 == 0:
                read = ["council"]
            if coder == "second" and at % 11 == 0:
                read = ["[none]"]
            found += [
                {
                    "question": "next",
                    "respondent": row["respondent"],
                    "coder": f"{coder} coder",
                    "code": code,
                    "coded_from": "original" if row["language"] == "en" else "translation",
                }
                for code in dict.fromkeys(read)
            ]
    return found


def back_coded(rows: Iterable[Mapping[str, Any]]) -> list[dict[str, str]]:
    """Return the answers in words of their own that a coder took for wages."""
    own = [row for row in rows if row["why.own"]]
    more = {"question": "why", "option": "own", "into": "wages", "coder": "first coder", "reason": "speaks of pay"}
    return [{"respondent": row["respondent"], **more} for row in own[::2]]


def as_csv(rows: Iterable[Mapping[str, Any]]) -> str:
    """Return rows as a CSV file."""
    given = list(rows)
    out = io.StringIO()
    writer = csv.DictWriter(out, list(given[0]), lineterminator="\n")
    writer.writeheader()
    writer.writerows(given)
    return out.getvalue()


def write_survey(folder: Path, rows: Iterable[Mapping[str, Any]] | None = None) -> Path:
    """Write Meridia with this survey beside the printed one, and return its folder."""
    study = write_study(folder)
    for name, text in (("survey.yaml", SURVEY), ("questions.csv", QUESTIONS), ("options.csv", OPTIONS)):
        write(study, f"surveys/panel/{name}", text)
    people = list(rows or respondents())
    write(study, "surveys/panel/responses.csv", as_csv(people))
    write(study, "surveys/panel/codebook.csv", CODEBOOK)
    write(study, "surveys/panel/codes.csv", as_csv(codes(people)))
    write(study, "surveys/panel/backcoding.csv", as_csv(back_coded(people)))
    path = study / "analyses.yaml"
    path.write_text(path.read_text(encoding="utf-8") + ANALYSES, encoding="utf-8")
    return study
