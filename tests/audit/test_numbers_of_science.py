"""Figures, tables and numbers as articles of science write them: panels, variables, decimals with a raised point."""

from dataclasses import replace

import pytest

from qantar.audit.auditing import audit_manuscript, chosen_rules
from qantar.audit.manuscript import Marker
from tests.audit.asking import found, manuscript

FIGURES = "Figure 1 The mill.\n\nText.\n\nFigure 2 The dam.\n\nText.\n\n"


@pytest.mark.parametrize(
    ("text", "rule"),
    [
        (FIGURES.replace("Figure", "Fig") + "Fig. 2A-C\n\nIt is drawn in Fig. 1 and Fig 2.", "numbering"),
        (FIGURES + "Fig. 2A-P, S2 Table\n\nFig. 1, S2 Table", "numbering"),
        (FIGURES + "Figure 2A depicts the dam from the north.", "numbering"),
        (FIGURES + "Figure 2, which was drawn by the miller's son, is said to lack the weir.", "numbering"),
        (FIGURES.replace("Figure", "Рис.") + "Рис. 2, о котором речь шла выше, плотины не показывает.", "numbering"),
        (FIGURES + "Fig. 2, A and B, shows how high it stood in spring.", "numbering"),
        (
            FIGURES
            + "As another found ([24], Fig. 5), it holds. It was drawn before (Orlan 1921, fig. 9; pl. 7, fig. 4).",
            "numbering",
        ),
        (
            "Figure 1 The mill.\n\nText.\n\nFigure 2 mRNA of the dam.\n\nText.\n\nFigure 3 A plot showing it.\n",
            "numbering",
        ),
        (FIGURES + "Fig. 2(b) shows the chance of each kind.", "numbering"),
        (
            "# 1 Rain\n\nText.\n\n# 2 Snow\n\nText.\n\n# 3 Hail\n\n# 10 INPUT A\n\n# 20 PRINT B\n\n# 30 END\n",
            "numbering",
        ),
        ("They ranged from 9.98 x 10−1 to 7.21 x 10−5 (mean 1.65 x 10−1 ± 2.20 x 10−1).", "parts-of-total"),
        ("In 2009 in Avia the two met for the first time on court since the 2002 Open final.", "order-of-dates"),
        ("# 1 Rain\n\nText.\n\n# 2 Snow\n\nText.\n\n# 3a) Hail\n\nText.\n\n# 3b) Dew\n\nText.\n", "numbering"),
        ("# Film\n\n## 3D films\n\nText.\n\n## 3D shops\n\nText.\n", "numbering"),
        ("It holds: 1) wool is warm; 2) silk is not; 3) felt is; 4) [32P] shows it; 5) so do others.", "numbering"),
        ("The file (level 2, version 1) is there (sheet 1) and here (sheet 1) and so on.", "numbering"),
        ("Samples of 10 bees were taken from each hive (n = 6 and n = 5 of the two kinds).", "parts-of-total"),
        ("The depth at t = 164 h for various loads (Nb = 31, 47, 88) is shown.", "parts-of-total"),
        ("The change was −1·73 points (p = 0·008, 95% CI −3·00 to −0·45), which is little.", "parts-of-total"),
        ("There were 71 acid sites (27 of which lie in rows) and 58 other sites.", "parts-of-total"),
        ("Of the 16,250, 13,968 had a number, and in these 2,947 deaths were found.", "parts-of-total"),
        ("They hold UA 9632 – a spine; PR 2499 – a jaw; PR 2500 – a hand; PR 2501 – a foot.", "parts-of-total"),
        ("Town 96 lost (Harnik 57', Tawatha 62', Sever 66').", "parts-of-total"),
    ],
)
def test_they_are_left_in_peace(text: str, rule: str) -> None:
    assert found(text, rule) == []


def test_a_caption_that_comes_twice_is_told_all_the_same() -> None:
    assert len(found(FIGURES + "Figure 2 The lake.\n\nText.\n", "numbering")) == 1


def test_what_one_paragraph_tells_of_many_things_is_not_one_work() -> None:
    words = "The council of the town met in the hall by the river, and the people of the valley came to hear it. " * 4
    text = f"{words}In March 1857 the court issued its opinion. {words}In 1857–1861 the mayor broke with the council."
    assert found(text, "order-of-dates") == []
    survey = f"{words}Deaths from 1982 through 1999 were counted from the day of the 1982 survey on."
    assert found(survey, "order-of-dates") == []
    assert (
        len(
            found(
                f"{words}The report of 1997, which covers arrests in 1995–1999, was published then.", "order-of-dates"
            )
        )
        == 1
    )


@pytest.mark.parametrize(
    ("text", "calls"),
    [
        ("The estimate of s is y = 1/(n − 1), where n is how many there are.", 0),
        ("The estimate of s is good, and it was made in spring by those who know.", 2),
    ],
)
def test_a_raised_figure_of_a_formula_calls_no_note(text: str, calls: int) -> None:
    read = manuscript(text)
    markers = tuple(Marker(14 + number, 1, str(number), str(number)) for number in (1, 2))
    called = replace(read.paragraphs[0], markers=markers)
    answer = audit_manuscript(replace(read, paragraphs=(called,)), rules=chosen_rules(only=["notes"]))
    assert len(answer.discrepancies) == calls
