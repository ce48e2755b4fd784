"""What coders made of free answers: who read what, found what, and gave it which codes."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property

from qantar.findings import Translations
from qantar.methods import cells
from qantar.methods.method import Refusal
from qantar.methods.respondents import Respondents
from qantar.tables.frames import Row

#: A coder read the answer, and found nothing in it to code.
NOTHING = "[none]"
#: What can stand in coded_from; anything else is not told.
FROM = ("original", "translation")


@dataclass(frozen=True)
class Coding:
    """The codes of one question: for each answer and coder a set of codes, empty where nothing was found."""

    question: str
    text: Translations
    book: Mapping[str, Row]
    rows: Sequence[Row]
    people: Respondents

    @classmethod
    def of(cls, people: Respondents, question: str) -> "Coding":
        """Return the codes of a question, or refuse: none were given, or one that the codebook does not have."""
        frames = people.frames
        rows = [
            row
            for row in frames.rows("codes")
            if cells.text(row, "question") == question and row.get("survey") in (None, people.survey)
        ]
        if not rows:
            raise Refusal(f"no answer to {question} is coded", "add rows to codes.csv, or leave the question out")
        book = {
            cells.text(row, "code") or "": row
            for row in frames.rows_if_given("codebook")
            if cells.text(row, "question") == question and row.get("survey") in (None, people.survey)
        }
        unknown = sorted({cells.text(row, "code") or "" for row in rows} - {*book, NOTHING}) if book else []
        if unknown:
            raise Refusal(f"{question}: {len(unknown)} codes are not in the codebook", f"it has: {', '.join(book)}")
        asked = next((row for row in frames.rows_if_given("questions") if cells.text(row, "id") == question), {})
        return cls(question, frames.texts(asked, "text", otherwise=question), book, rows, people)

    @cached_property
    def coders(self) -> list[str]:
        """Who coded, in an order that tells nothing of them."""
        return sorted({cells.text(row, "coder") or "" for row in self.rows})

    @cached_property
    def codes(self) -> list[str]:
        """The codes of the codebook in its order, or those that were given."""
        return list(self.book) or sorted({cells.text(row, "code") or "" for row in self.rows} - {NOTHING})

    @cached_property
    def given(self) -> dict[str, dict[str, frozenset[str]]]:
        """For each answer that somebody read, what each coder made of it."""
        found: dict[str, dict[str, set[str]]] = {}
        for row in self.rows:
            answer = found.setdefault(cells.text(row, "respondent") or "", {})
            codes = answer.setdefault(cells.text(row, "coder") or "", set())
            code = cells.text(row, "code") or ""
            if code != NOTHING:
                codes.add(code)
        return {
            who: {coder: frozenset(codes) for coder, codes in sorted(by_coder.items())}
            for who, by_coder in sorted(found.items())
        }

    def label(self, code: str) -> Translations:
        """Return what readers see of a code, in every language of the study."""
        return self.people.frames.texts(self.book.get(code, {}), otherwise=code)

    def coded_from(self) -> dict[str, int]:
        """Return how many codings were made of the answer itself, and how many of a translation."""
        said = [(cells.text(row, "coded_from") or "").lower() for row in self.rows]
        return {one: said.count(one) for one in FROM if one in said}

    def agreed(self, coder: str | None) -> dict[str, frozenset[str]]:
        """Return the codes of each answer: of one coder, or those that more than half of its coders gave."""
        if coder is not None and coder not in self.coders:
            raise Refusal(f"nobody called so coded {self.question}", f"there are {len(self.coders)} coders")
        found = {}
        for who, by_coder in self.given.items():
            if coder is not None:
                if coder in by_coder:
                    found[who] = by_coder[coder]
                continue
            every = {code for codes in by_coder.values() for code in codes}
            times = {code: sum(code in codes for codes in by_coder.values()) for code in every}
            found[who] = frozenset(code for code in every if 2 * times[code] > len(by_coder))
        return found
