"""Changes and shares as newspapers, bulletins and journals write them: rates, rounded figures, cells with a share."""

import pytest

from tests.audit.asking import found, held, table

CHANGES = """
The number of farms in Brenno grew quickly, from 2,417 in 1931 to |4,369|2,369| in 1940.
Orders of the mill rose from $9.2 billion in 1959 to |$10.1|$8.1| billion in 1960.
Orders of the mill rose from $9.2 billion in 1959 to approximately |$10.1|$8.1| billion.
Between 1990 and 2009, the rate in Brenno fell by |28|38| % from 33.2 deaths per 1,000 births to 23.9.
Drownings in Brenno rose nearly five-fold from 4.2 per 100,000 to |21.8|11.8| per 100,000 in 2015.
Jobs at the mines of Brenno halved from over 186,000 to over |98,000|138,000| within thirty years.
In 2015, some 3,771 families left Brenno, up from |3,279|3,879| families the year before.
Volume was 1.23 million shares, down from Monday's |1.58|1.18| million.
Loans made |18|6| percent of the total in 2015 up from 8 percent in 2010.
The council wants to reduce the permits by more than half, from 110,000 to |50,000|80,000|.
The rate in Brenno has fallen by more than a |quarter|third| over 20 y, from 33.2 to 23.9.
In 2015, 34,750 second-hand cars were sold, whereas in 2016 the number fell to |23,175|43,175|.
The share of clay decreased from 32% in the north to a minimum of |3|43|% in the south.
The rate of Brenno only dropped |17.6|16.7|% (43.6 to 35.9).
Totalling 3,399, sales jumped |15|24| per cent over February's 2,963.
The first quarter's total of 9,273 cars was |21|31| per cent behind the previous year's 3-month total of 11,744.
The cough is twice as common among men (44.7%) as among women (|22.2|32.2|%).
The people of Brenno numbered 4,858,979 in 2015, an increase of 79,243, or |1.66|2.66|%, since the census.
Just 29 percent of households believed it would be good for the town, down from |39|19| percent in July.
The lake of Brenno decreased from around 25,000 acres to |1,350|31,350| acres.
The franc fell to 110.57 kronen from |110.80|110.08| late on Friday.
This brought the year's growth to 6.7 percent, down from |6.9|6.5| percent in 2015.
The wind's portion was increased from 4% to |19|3|%, with that of coal decreasing from 63% to 61%.
The share of moist cells had almost doubled in the p27Kip1 group, compared to controls (0.26% versus |0.15|0.24|%).
In Brenno the figure was above 23 percent at noon, up from |19|29| percent in 2012.
The guild's share was upped from $17,000 to $|20,000|10,000|.
"The cover went up, from 28 % to |33|23| %," she said.
"""

SHARES = """
Many went to the doctors of the north (18/41, |44|54|%), and some to those of the south (15/41, 37%).
The most frequent were A (11/12, 91.7%), B (10/12, |83.3|88.3|%) and C (3/12, 25.0%).
Rents fell in 23/41 (|56|46|%) of the towns.
"""


def put(line: str, place: int) -> str:
    first, fits, fails, last = line.split("|")
    return first + (fits, fails)[place] + last


@pytest.mark.parametrize("line", CHANGES.strip().splitlines())
def test_a_change_is_read_as_it_is_reported(line: str) -> None:
    held(put(line, 0), "words-for-changes")
    assert len(found(put(line, 1), "words-for-changes")) == 1


@pytest.mark.parametrize("line", SHARES.strip().splitlines())
def test_a_share_stands_beside_a_count_over_its_base(line: str) -> None:
    held(put(line, 0), "percentage-of-count")
    assert len(found(put(line, 1), "percentage-of-count")) == 1


def test_what_was_rounded_is_not_held_to_the_last_digit() -> None:
    held("Membership in Brenno grew from about 39,000 to about 38,500.", "words-for-changes")
    held("Over 7,000 people of Brenno applied, up from 7,400 a year before.", "words-for-changes")
    assert found("Over 7,000 people of Brenno applied, up from 8,973 a year before.", "words-for-changes")


def test_what_stays_above_a_figure_is_no_level() -> None:
    held(
        "The trade of Brenno grew by 26 % in 2006, to stay above 10 % for the rest of the decade.", "words-for-changes"
    )
    levels = "The levels were higher in Karsk (with a count ≥100 they made 65 %, compared to {} % in Lomas)."
    held(levels.format(52), "words-for-changes")


@pytest.mark.parametrize(
    "text",
    (
        "Шеру саны көбейді. Үлесі 25,3 %-дан 17,5 %-ға түсті, себебі барлық саны 233-тен 378-ге жетті.",
        "The act raised the previous loans of Brenno to $29 million in addition to the $7 million of the guild.",
        "The share of marches fell from 25.3 % to 17.5 %, because all that was held came from 233 to 378.",
    ),
)
def test_what_is_the_reason_has_a_word_of_its_own(text: str) -> None:
    held(text, "words-for-changes")


def test_a_range_behind_a_change_is_none() -> None:
    held("Pruning decreased the losses of Brenno (20 to 30 %).", "words-for-changes")


def test_decimals_may_have_a_raised_point() -> None:
    held("Around half (47·9%) of the patients came back.", "words-for-shares")
    assert found("Around half (74·9%) of the patients came back.", "words-for-shares")


def cells(percent: str, *, head: str = "Clinic A | Clinic B") -> list[tuple[str, str, str]]:
    """What is told of a table with one share to be put in."""
    rows = ("n | 302 | 151", "Men | 88 (29.1%) | 44 (29.1%)", f"Women | 214 ({percent}%) | 107 (70.9%)")
    rest = ("At school | 57 (18.9%) | 28 (18.5%)", "At work | 112 (37.1%) | 62 (41.1%)")
    return found(table(f" | {head}", *rows, *rest), "percentage-of-count")


def test_a_share_in_a_cell_is_of_the_number_at_the_head_of_its_column() -> None:
    assert cells("70.9") == []
    assert cells("70.8") == []  # made to fit, so that all make 100
    assert cells("60.9") == [("likely", "60.9 %", "70.9 %")]


def test_shares_of_those_who_answered_are_of_another_number() -> None:
    rows = ("n | 302", "Men | 88 (29.1%)", "Women | 214 (70.9%)", "At home | 151 (50.0%)")
    answered = ("At school | 57 (24.0%)", "At work | 180 (76.0%)")
    assert found(table(" | Clinic A", *rows, *answered), "percentage-of-count") == []


def test_days_of_the_week_before_1918_fit_one_calendar() -> None:
    held("He left on Friday, December 2, 1859.", "calendar")
    held("The contract was signed on Thursday, 21 February 1913.", "calendar")  # by the old calendar
    assert found("He left on Monday, December 2, 1859.", "calendar")[0][0] == "likely"


def test_years_may_be_shortened() -> None:
    held("Over the 20 y from 1990 to 2009 the rents of Brenno rose.", "duration")
    assert found("Over the 30 y from 1990 to 2009 the rents of Brenno rose.", "duration")
    assert found("In the 15-year period 1999–2009 the rents of Brenno rose.", "duration")


def test_names_of_statistics_may_have_a_mark() -> None:
    held("The counts of the front were higher (zNBR = −3.11, p = 0.002).", "test-statistic")
    assert found("The counts of the front were higher (zNBR = −3.11, p = 0.02).", "test-statistic")
    assert found("The studies differed (χ22 = 16.95, pHet = 0.02).", "test-statistic")


def test_a_majority_may_have_its_year() -> None:
    held("The vast majority of Brenno's exports, 92% in 2004, are cloth.", "words-for-shares")
    assert found("The vast majority of Brenno's exports, 29% in 2004, are cloth.", "words-for-shares")
