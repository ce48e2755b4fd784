# ruff: noqa: E501 - whole sentences
"""The largest group of a list, wherever the list stands; and towns that were last in every year."""

import pytest

from tests.audit.asking import found, held, table

CALLED = """
More numerous than either of the other two groups at the pickets in Haldis were {}: workers, 123; students, 440; farmers, 159.|students|workers
In Lomas it was above all {} who took the initiative: of 678 marches, 332 were called by farmers, 211 by workers, and 135 by students.|farmers|workers
Of 640 marches 332 were begun by farmers, 123 by pensioners, 185 by students. More of them were started by {} than by anyone else.|farmers|students
In Lomas 302 farmers, 268 students and 117 pensioners came; no group was larger than the {}.|farmers|pensioners
Who came in 2013 (584 people):¶- workers: 126¶- pensioners: 77¶- farmers: 381¶More {} came than anybody else.|farmers|workers
At the marches in Garlow in 2009 there were 302 farmers, 268 students and 117 pensioners.¶A.¶B.¶C.¶D.¶It should not be forgotten that at the marches in Garlow in 2009 no group was larger than the {}.|farmers|pensioners
Наибольшую часть участников (ночные бдения) в г. Яррин составили {}: из 709 человек фермеры - 295, рабочие - 244, студенты - 170.|фермеры|рабочие
Самыми активными в ходе локаутов оказались {}: таков вывод из распределения (студенты: 144, фермеры: 58, пенсионеры: 53).|студенты|пенсионеры
Кто участвовал в 2005 году (всего 716):¶фермеры — 156¶рабочие — 90¶пенсионеры — 470¶Больше всех было тех, кого называют словом «{}».|пенсионеры|рабочие
Қалған екі топтан саны асып түскен {} шараға бағыт берді (студенттер: 100; зейнеткерлер: 182; жұмысшылар: 96).|зейнеткерлер|жұмысшылар
Бренно қаласында: жұмысшылар — 279, студенттер — 164, зейнеткерлер — 165. Басқалардан гөрі {} көбірек келді.|жұмысшылар|студенттер
"""


@pytest.mark.parametrize("way", CALLED.strip().splitlines())
def test_the_largest_group_of_a_list(way: str) -> None:
    text, right, wrong = way.replace("¶", "\n\n").split("|")
    assert held(text.format(right), "extremes") >= 1
    assert [sure for sure, _, _ in found(text.format(wrong), "extremes")] == ["likely"]


@pytest.mark.parametrize(
    "text",
    [
        "In Lomas 302 farmers, 268 students and 117 pensioners came. The pensioners were fined 45 dollars, more than anybody else.",
        "В трёх тюрьмах: в первой 29, во второй 60, в третьей 168. Городу Ломас принадлежит второе место, если начинать с города, "
        "где их больше всего.",
        "302 farmers, 268 students and 117 pensioners came. It is not true that the pensioners were the largest group.",
        "302 farmers, 268 students and 117 pensioners came. The second largest group were the students.",
        "302 farmers, 268 students, 117 pensioners and 410 others came. The largest group were the farmers.",
        "302 farmers, 268 students and 117 pensioners came. Neither the students nor the pensioners were the largest group.",
        "At the marches in Garlow in 2009 there were 302 farmers, 268 students and 117 pensioners.\n\nA.\n\nB.\n\nC.\n\nD.\n\nAt the "
        "marches in Garlow in 2012 no group was larger than the pensioners.",
    ],
)
def test_what_is_said_of_something_else(text: str) -> None:
    assert found(text, "extremes") == []


ROWS = ("Town | 2011 | 2012 | 2013", "Ulmar | 172 | 392 | 357", "Wexley | 48 | 15 | 22", "Zellin | 365 | 152 | 376")
LAST = """
In none of the three years did {} report more concerts than any of the other towns.
In no column does {} have more concerts than any other town.
Note: the last place in all cases belongs to {}.
The other towns changed places among themselves; {} alone stayed at the bottom throughout.
From first to last column, {} has the smallest figure.
The position of {} did not change: it closes the table in 2011, in 2012 and in 2013 alike, with the fewest concerts.
"""


@pytest.mark.parametrize("way", LAST.strip().splitlines())
def test_the_last_in_every_year(way: str) -> None:
    concerts = table(*ROWS, caption="Concerts reported by three towns")
    assert held(way.format("Wexley"), "extremes", beside=(concerts,)) >= 1
    assert [sure for sure, _, _ in found(way.format("Zellin"), "extremes", beside=(concerts,))] == ["likely"]


def test_years_that_are_some_of_the_table() -> None:
    years = table("Year | Concerts", "2004 | 21", "2005 | 78", "2006 | 131", "2007 | 437", "2008 | 467", "2009 | 430")
    assert found("Of the last three years of the table, 2009 had the lowest figure.", "extremes", beside=(years,)) == []
    assert (
        found(
            "Arrests at concerts peaked in 2008, not in the year with the most concerts.", "extremes", beside=(years,)
        )
        == []
    )
    assert found("During 2005 no fewer and no more than 24 concerts were banned.", "extremes", beside=(years,)) == []


def test_lines_without_a_mark_are_a_list() -> None:
    lines = "Attendance in Karsk, 2010 (all: 514)\n\nworkers 239\n\nfarmers 92\n\nstudents 183\n\n"
    assert held(lines + "The crowd was made up of workers more than of anyone else.", "extremes") == 1
    assert len(found(lines + "The crowd was made up of students more than of anyone else.", "extremes")) == 1


def test_what_counts_other_things_in_other_sentences_is_no_list() -> None:
    text = "The state has 67 county boards, 60 city boards and 1,496 schools. Wages lag behind in comparison to others."
    assert found(text, "extremes") == []
