"""Several answers: published tests of farmers, what does not matter, what chance finds, what is refused."""

import numpy as np
import pytest

from qantar.maths.crosstabs import NothingToCompareError, crosstab
from qantar.maths.designs import Design
from qantar.maths.multiple_response import (
    answers_a_person,
    by_group,
    by_question,
    chosen,
    equally_often,
    one_more_than_other,
    piled_up,
    stacked_wald,
)
from qantar.maths.multiple_response_bootstrap import resampled_by_group, resampled_by_question
from qantar.maths.multiplicity import benjamini_hochberg, bonferroni, holm


def farmers(tables: list[list[tuple[int, int]]]) -> list[tuple[np.ndarray, np.ndarray]]:
    """Each option's table of groups by no and yes, as rows of people; who gave several is not in such tables."""
    made = []
    for table in tables:
        counts = np.array(table).ravel()
        codes = np.repeat(np.arange(len(table)), 2)
        made.append((np.repeat(codes, counts), np.repeat(np.tile([0, 1], len(table)), counts)))
    return made


#: Sources of advice of 262 farmers by education, no and yes, under the chi-square of each source. Cites: bilder2004
TABLES = {
    5.96: [(69, 19), (14, 2), (30, 1), (94, 19), (11, 3)],
    7.89: [(50, 38), (10, 6), (18, 13), (84, 29), (10, 4)],
    4.62: [(59, 29), (8, 8), (21, 10), (73, 40), (6, 8)],
    1.42: [(41, 47), (8, 8), (14, 17), (60, 53), (8, 6)],
    10.95: [(48, 40), (12, 4), (17, 14), (84, 29), (8, 6)],
}


@pytest.mark.parametrize("printed", TABLES)
def test_farmers_as_published(printed: float) -> None:
    """X2 of each option in the example of Bilder and Loughin, as R's MRCV prints it. Cites: bilder2004."""
    ((groups, answers),) = farmers([TABLES[printed]])
    assert by_group(groups, answers[:, None]).each[0] == pytest.approx(printed, abs=0.005)


def test_one_option_is_an_ordinary_chi_square() -> None:
    """With a single option nothing overlaps: second order and Pearson's are nearly one."""
    ((groups, answers),) = farmers([TABLES[7.89]])
    found = by_group(groups, answers[:, None])
    assert found.bonferroni()[0] == pytest.approx(found.p_each[0])
    assert found.second_order().statistic == pytest.approx(found.statistic, rel=0.15)
    assert found.statistic == pytest.approx(crosstab(Design.of(rows=262), groups, answers, (5, 2)).pearson)


RANDOM = np.random.default_rng(12)
GROUPS = RANDOM.integers(0, 3, 150)
ANSWERS = (RANDOM.random((150, 4)) < [0.2, 0.5, 0.4, 0.7]).astype(int)
ANSWERS[:, 1] |= ANSWERS[:, 0]
OTHER = (RANDOM.random((150, 3)) < 0.4).astype(int)


def test_an_option_listed_twice_is_no_further_evidence() -> None:
    """The sum doubles, and the second order takes it back; a chi-square of the sum would not."""
    once, twice = by_group(GROUPS, ANSWERS[:, :1]), by_group(GROUPS, ANSWERS[:, [0, 0]])
    assert twice.statistic == pytest.approx(2 * once.statistic)
    assert twice.second_order().statistic == pytest.approx(once.second_order().statistic)
    assert twice.second_order().p == pytest.approx(once.second_order().p)


def test_neither_rows_nor_the_order_of_options_nor_the_names_of_groups_matter() -> None:
    wanted = by_group(GROUPS, ANSWERS)
    order, columns = RANDOM.permutation(150), [2, 0, 3, 1]
    other = by_group((GROUPS * 7 + 1)[order], ANSWERS[order][:, columns])
    assert other.each == pytest.approx(wanted.each[columns])
    assert other.second_order().p == pytest.approx(wanted.second_order().p)
    pair = by_question(ANSWERS, OTHER)
    turned = by_question(OTHER[order], ANSWERS[order])
    assert turned.each == pytest.approx(pair.each.T)
    assert turned.second_order().p == pytest.approx(pair.second_order().p)
    weights = RANDOM.uniform(1, 3, 150)
    first = stacked_wald(Design.of(weights), GROUPS, 3, ANSWERS)
    again = stacked_wald(Design.of(weights[order] * 9), 2 - GROUPS[order], 3, ANSWERS[order][:, columns])
    assert again.statistic == pytest.approx(first.statistic)


def test_pearson_of_a_pair_is_that_of_its_table() -> None:
    pair = by_question(ANSWERS, OTHER)
    table = crosstab(Design.of(rows=150), ANSWERS[:, 2], OTHER[:, 1], (2, 2))
    assert pair.each[2, 1] == pytest.approx(table.pearson)


def test_chance_alone_is_found_as_often_as_it_says() -> None:
    """Options that overlap much, and groups by lot: the piled-up answers and a chi-square of the sum find too much."""
    random = np.random.default_rng(3)
    found = {"second": 0, "bonferroni": 0, "wald": 0, "boot": 0}
    sample = Design.of(rows=200)
    for turn in range(60):
        first = random.random((200, 1)) < 0.5
        answers = np.where(random.random((200, 4)) < 0.8, first, random.random((200, 4)) < 0.5).astype(int)
        groups = random.integers(0, 2, 200)
        marginal = by_group(groups, answers)
        found["second"] += marginal.second_order().p < 0.05
        found["bonferroni"] += marginal.bonferroni()[0] < 0.05
        found["wald"] += stacked_wald(sample, groups, 2, answers).p < 0.05
        if turn < 20:
            found["boot"] += resampled_by_group(groups, answers, random, 199).p < 0.05
    assert max(found.values()) <= 9, found


def test_resampling_agrees_with_the_second_order() -> None:
    generator = np.random.default_rng(6)
    wanted = by_group(GROUPS, ANSWERS).second_order().p
    found = resampled_by_group(GROUPS, ANSWERS, generator)
    assert found.p == pytest.approx(wanted, abs=0.05)
    assert found.resamples == 1999
    assert resampled_by_group(GROUPS, ANSWERS, np.random.default_rng(6)) == found
    pairs = resampled_by_question(ANSWERS, OTHER, generator, 999)
    assert pairs.p == pytest.approx(by_question(ANSWERS, OTHER).second_order().p, abs=0.05)
    assert 0 <= pairs.p_smallest <= 1
    assert 0 <= pairs.p_product <= 1


def test_shares_where_odds_have_no_end() -> None:
    answers = ANSWERS.copy()
    answers[GROUPS == 0, 0] = 0
    sample = Design.of(rows=150)
    with pytest.raises(NothingToCompareError, match="compare shares"):
        stacked_wald(sample, GROUPS, 3, answers)
    assert stacked_wald(sample, GROUPS, 3, answers, "shares").p < 0.05


def test_clusters_of_people_are_taken_in() -> None:
    households = np.repeat(np.arange(75), 2)
    alone = stacked_wald(Design.of(rows=150), GROUPS, 3, ANSWERS)
    together = stacked_wald(Design.of(rows=150, clusters=households), GROUPS, 3, ANSWERS)
    assert together.ddf is not None
    assert alone.ddf is not None
    assert together.ddf == 74 + 1 - 12 < alone.ddf
    with_unknown = np.where(np.arange(150) < 3, -1, GROUPS)
    assert stacked_wald(Design.of(rows=150), with_unknown, 3, ANSWERS).statistic != alone.statistic


@pytest.mark.parametrize(
    ("answers", "said"),
    [
        ([[0, 1], [0, 0]], "nobody chose option 1"),
        ([[1, 1], [0, 1]], "everybody chose option 2"),
    ],
)
def test_options_that_tell_nobody_apart_are_refused(answers: list[list[int]], said: str) -> None:
    for test in (lambda: by_group([0, 1], answers), lambda: by_question(answers, [[0], [1]])):
        with pytest.raises(NothingToCompareError, match=said):
            test()


def test_other_refusals() -> None:
    with pytest.raises(ValueError, match="leave people out"):
        chosen([[np.nan, 1.0], [0.0, 1.0]])
    with pytest.raises(NothingToCompareError, match="same group"):
        by_group([2, 2], [[0], [1]])
    with pytest.raises(ValueError, match="whole numbers"):
        by_group([0, -1], [[0], [1]])
    with pytest.raises(NothingToCompareError, match="nobody in it"):
        stacked_wald(Design.of(rows=2), [0, 0], 2, [[0], [1]])
    with pytest.raises(NothingToCompareError, match="too small"):
        stacked_wald(Design.of(rows=4), [0, 0, 1, 1], 2, [[0, 1], [1, 0], [0, 1], [1, 0]])
    with pytest.raises(NothingToCompareError, match="two rows and two columns"):
        piled_up([[3, 4], [0, 0]])
    with pytest.raises(NothingToCompareError, match="all options or none"):
        equally_often([[1, 1], [0, 0]])
    with pytest.raises(NothingToCompareError, match="both or neither"):
        one_more_than_other([1, 0], [1, 0])
    with pytest.raises(NothingToCompareError, match="so seldom"):
        seldom = np.eye(12)[:, :10]  # each option was chosen by one of twelve
        resampled_by_group([0, 1] * 6, seldom, np.random.default_rng(1), 99)


def test_corrections_as_r_has_them() -> None:
    """p.adjust of R on 0.01, 0.02, 0.03, 0.04, 0.05, typed in."""
    p_values = [0.05, 0.01, 0.03, 0.02, 0.04]
    assert holm(p_values) == pytest.approx([0.09, 0.05, 0.09, 0.08, 0.09])
    assert benjamini_hochberg(p_values) == pytest.approx([0.05] * 5)
    assert bonferroni(p_values) == pytest.approx([0.25, 0.05, 0.15, 0.1, 0.2])
    assert len(holm([])) == 0
    with pytest.raises(ValueError, match="from 0 to 1"):
        holm([0.5, float("nan")])


def test_how_many_options_a_person_chose() -> None:
    chose, se = answers_a_person(Design.of(rows=150), ANSWERS)
    assert chose == pytest.approx(ANSWERS.sum() / 150)
    assert se == pytest.approx(ANSWERS.sum(axis=1).std(ddof=1) / 150**0.5)


def test_overlap_never_makes_options_count_for_more() -> None:
    """Groups that differ altogether: within them hardly anybody differs, which must not make the test stronger."""
    groups = np.arange(80) % 2
    answers = np.column_stack([groups, groups, 1 - groups])
    answers[:4] = 1 - answers[:4]
    found = by_group(groups, answers)
    assert found.second_order().df <= 3
    assert found.second_order().statistic <= found.statistic
