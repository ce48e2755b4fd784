"""What looks wrong in real manuscripts and is not: chapters' own numbers, formulas, measures, names with numbers."""

import pytest

from tests.audit.asking import found, held, table


def test_figures_of_a_chapter_bear_its_number() -> None:
    text = (
        "The chart in Figure 4.2 shows rain, and Figure 7.1 is in another chapter.\n\nFigure 4.1. Rain by month\n\n"
        "Figure 4.2. Rain by year\n\nFigure 5.1. Wind by month\n\nTable 4.1: Towns of the north\n\n"
        "Table 4.1: Towns (continued)"
    )
    assert found(text, "numbering") == []
    another = text.replace("in Figure 4.2", "in Figure 4.3")
    assert found(another, "numbering") == [("likely", "Figure 4.3", "figure 4.1, 4.2")]
    twice = found(text.replace("Figure 4.2. Rain by", "Figure 4.1. Snow by"), "numbering")
    assert ("likely", "figure 4.1", "another number") in twice


def test_a_caption_behind_the_words_of_a_drawing_is_one() -> None:
    text = "Figure 1: Rain by month\n\nThe rest is in Figure 2 below.\n\nnorth south east\nFigure 2: Wind by month\n"
    assert found(text, "numbering") == []
    wrapped = "Figure 1: Rain by month\n\nThe rest of the wind is told of in\nFigure 2. It is less.\n"
    assert found(wrapped, "numbering") == [("likely", "Figure 2", "figure 1")]


@pytest.mark.parametrize(
    "text",
    [
        "The odds ratio is 2.0, so that we enrol 71 cases and 71 controls (142 cows in total).",
        "It may even behave like group 7 or period 1, making lead more like a group 11 element than a metal.",
        "For each of 95 babies: anomalies <- c(35, 23, 13, 10, 4, 8, 9)",
        "It has a total of 59 letters, consisting of 44 consonants, 13 vowels and 2 signs, not including 4 accents.",
        "The debt will fall to $7,000,000, of which $2,227,363 are due now, $2,000,000 in May and $2,735,296 later.",
        "They came from 583 towns, of which 49 lie in the north, 17 in the east, 152 in the west and 331 in the south."
        " The remainder, 34, is not known.",
        "It was printed in 1650 (the edition of 1623 and 1631 edition were lost).",
        "It was thawed at 37-degrees for 30 minutes: 20, 18, 10 and 8 % glycerol.",
        "The top 100 schools had three of ours (Karsk at 31, Belsk at 36 and Torsk at 73).",
    ],
)
def test_parts_of_nothing(text: str) -> None:
    assert found(text, "parts-of-total") == []


def test_parts_are_still_added_up() -> None:
    text = "We enrol 71 cases and 73 controls (142 cows in total)."
    assert found(text, "parts-of-total") == [("likely", "142", "144")]
    assert held(text.replace("73", "71"), "parts-of-total") == 1


def test_a_p_in_powers_of_ten_is_not_read_as_one() -> None:
    assert found("Here t = -7.2, df = 59, p-value = 1e-08, and so on.", "test-statistic") == []
    assert found("Here t = -7.2, df = 59, p-value = 1 x 10^-8.", "test-statistic") == []


def test_three_halves_are_no_share() -> None:
    assert found("Three halves of 12 % are 18 %, and ten in two of them came.", "words-for-shares") == []


@pytest.mark.parametrize(
    "text",
    [
        "There was a rise from 1.4% to 2.0% but this becomes 1.2% to 0.1% in all (it saw a rise from 1.5% to 3.2%).",
        "The bottom 10% saw their share of income fall from 4.3% to 3%.",
        "The poorest 20% of households saw their share fall from 7.6% in 1970 to 4.4% in 1989.",
        "One tree increased from 19-1/2 inches to 5 feet in five years.",
        "Estimates of the land vary from 39 to 50%. Decay, the long-term decline of it, is grave.",
        "Annual growth registers a mere 0.5 percent, as opposed to 3.0 percent over the previous period.",
        "Убыль населения составила 209,7 тыс. человек, против 170,5 тыс. человек в прошлом году.",
        "На 4,6 процента (с 2871 до 3003), в Карске – на 2,8 процента (с 1278 до 1314) и в Бельске – на 1,6 процента"
        " (с 10 223 до 10 385).",
        "С этим согласны 75% граждан. Доля ждущих выросла в полтора раза и достигла 23%. Ранее она была 15%.",
        "This meant a rise from 7% to 25% below half the average income, falling to 23%.",
        "Bel (1996) used a value of 1 whereas Torsk (2012) took one of 2.56, because it also shrinks the rest.",
        "The economy grew 18% in 2005, 26% in 2006 and 17.6% in 2007.",
        "One in 68 has it, a 30% increase from one in 88 in 2012.",
    ],
)
def test_no_change_between_a_group_and_what_it_has(text: str) -> None:
    assert found(text, "words-for-changes") == []


def test_changes_are_still_held() -> None:
    text = "The bottom 10% saw their share of income fall from 4.3% to 5.1%."
    assert [stated for _, stated, _ in found(text, "words-for-changes")] == ["fall from 4.3% to 5.1%"]
    assert [sure for sure, _, _ in found("It was 10 %, up from 14 %.", "words-for-changes")] == ["certain"]


@pytest.mark.parametrize(
    "text",
    [
        "Fully 22 percent of all my judges are women, and I named 41 of the 46 women who sit here today.",
        "It can be kept below 1/4 inch and the losses are taken to be 15 percent (per plate).",
        "They lived in 1,390,275 of its 1,505,007 dwellings, a 10.8% change from the year before.",
    ],
)
def test_percentages_of_something_else(text: str) -> None:
    assert found(text, "percentage-of-count") == []


@pytest.mark.parametrize(
    "text",
    [
        "The lake is 81 ft wide at the top and 65 ft at the bottom, 4 ft below the edge. It feeds 3 rivers.",
        "Karsk is one of two cities. Some 290 km south is Belsk, the largest city. There are 16 towns.",
        "The river runs 1538 km from the Karsk field. The largest river is the Bel with 2161 m3/s, over 14 falls.",
        "Troops include 147,000 active, 150,000 reserve and 187,000 guards, with the largest budget of all.",
        "He won 17 cups, the most successful run of his over the next 4 years, and 2 medals in 1995.",
        "The most often named were: 885,825 Karsk people (27.2%); 679,705 Belsk people (20.9%); 667,405 none (20.5%).",
        "Section 3 leads the reader through methods, section 4 describes ways to 12 systems, and section 5 ends it.",
    ],
)
def test_the_largest_of_no_list(text: str) -> None:
    assert found(text, "extremes") == []


def test_a_dash_glued_to_a_count_is_no_minus() -> None:
    text = "Халық саны 1 000 адамды құрады. Қалада тұратындар – 582 (58,2%), ауылдықтар –418 адам (41,8%)."
    assert found(text, "percentage-of-count") == []


def test_a_list_has_no_total_at_its_head() -> None:
    text = "Көшу төрт өңірде көрініс тауып отыр: Карск – 11647, Бельск – 8920, Торск – 7342, Зимск – 327."
    assert found(text, "parts-of-total") == []


@pytest.mark.parametrize(
    "text",
    [
        "Bel's 19-year-old son came to the throne and reigned from 1933 to 1973.",
        "After the Seven Years' War it was a part of Karsk from 1763 to 1783.",
        "Anna Bel (1917–1989) wrote a column in the paper for 21 years.",
        "From 1997 to 2000 unemployment was at its lowest levels in 30 years.",
        "From July 16–24, 2009, it sent the recording on its site 40 years to the minute after the landing.",
    ],
)
def test_durations_of_something_else(text: str) -> None:
    assert found(text, "duration") == []


def test_a_life_that_a_text_tells_is_still_counted() -> None:
    assert [stated for _, stated, _ in found("From 1917 to 1989, for 21 years, it stood.", "duration")] == ["21 years"]


def test_a_title_with_years_far_from_a_year() -> None:
    text = (
        "The party met in 1923 and said so of the movement in the south, which had taken over the towns and"
        ', it was put, "applied in practice what others found" (cited by Bel, Before the War, 1919-1924, p. 53).'
    )
    assert found(text, "order-of-dates") == []


def test_a_year_before_a_study_counts_nobody() -> None:
    text = (
        "There were 100,960 of them here. According to a 2013 study, the share of those with a ratio is 6.75 percent."
    )
    assert found(text, "percentage-of-count") == []


@pytest.mark.parametrize(
    ("text", "rule"),
    [
        ("The sentence scored 3.59 on average with 16 readers, who were free to put 2.5 or 3.5.", "mean-of-count"),
        ("Smith, J. (12 May 2012). https://a.org/x; read on 19 April 2011 as a typescript.", "order-of-dates"),
        ("Иванов И. Статья. 12.05.2012. Прочитано 19.04.2011 в рукописи.", "order-of-dates"),
    ],
)
def test_half_marks_and_manuscripts_read_before_they_came_out(text: str, rule: str) -> None:
    assert found(text, rule) == []


def test_a_total_of_more_things_than_are_shown() -> None:
    def floods(total: str) -> list[tuple[str, str, str]]:
        rows = ("Haldis | 31", "Pelora | 153", "Ansel | 240", f"{total} | 507")
        return found(table("Town | 2005", *rows, caption="Floods"), "column-total")

    assert floods("All 19 towns") == []
    assert floods("All 3 towns") == floods("All") == [("likely", "507", "424")]


@pytest.mark.parametrize(
    ("text", "rule"),
    [
        ("The river was frozen from 3 December to 20 January 2011.", "calendar"),
        ("Река стояла подо льдом с 3 декабря по 20 января 2011 года.", "calendar"),
        ("The hearing lasted from 4 May 2009 to 12 June 2009, 30 days of it, Monday to Friday only.", "duration"),
        ("The hearing went on from 4 May 2009 to 12 June 2009; it took 30 days, weekends left out.", "duration"),
        ("Слушания шли с 4 мая 2009 года по 12 июня 2009 года и заняли 30 дней: в выходные суд не сидел.", "duration"),
        ("Satisfaction came to 27.1 % after weighting by region (90 of 410 without weights).", "percentage-of-count"),
        ("Доля довольных – 27,1 % (взвешено по регионам; без весов 90 из 410 опрошенных).", "percentage-of-count"),
        (
            "Of 300 people 40 refused to say. The others agreed in 104 cases, 40.0 % of those who answered.",
            "percentage-of-count",
        ),
    ],
)
def test_winters_working_days_weights_and_who_did_not_answer(text: str, rule: str) -> None:
    assert found(text, rule) == []


def test_without_such_words_they_are_told() -> None:
    assert found("The river was frozen from 20 May to 3 May 2011.", "calendar")
    assert found("The hearing lasted from 4 May 2009 to 12 June 2009, 30 days.", "duration")
    assert found("Satisfaction came to 27.1 % (90 of 410 people).", "percentage-of-count")
    assert found("We asked 300 people. Of the 300, 104 agreed, or 40.0 % of those who answered.", "percentage-of-count")


YEARS = table(
    "Year | Fires", "2006 | 50", "2007 | 90", "2008 | 31", "2009 | 20", "2010 | 9", caption="Table 1. Fires by year"
)


@pytest.mark.parametrize(
    "text",
    [
        "Since 2008 the most fires were in 2008 (31), as table 1 shows.",
        "Under the mayor elected in time for 2008 the most fires were in 2008 (31), see table 1.",
        "С 2008 года больше всего пожаров было в 2008 году (31), таблица 1.",
        "2008 жылдан бергі ең көп өрт 2008 жылы болды (31), 1-кесте.",
    ],
)
def test_what_was_the_most_since_a_year_is_held_against_no_earlier_one(text: str) -> None:
    assert found(text, "extremes", beside=(YEARS,)) == []


def test_without_a_beginning_every_year_counts() -> None:
    assert found("The most fires were in 2008 (31), as table 1 shows.", "extremes", beside=(YEARS,))


def test_what_a_rate_is_of_is_no_group() -> None:
    text = (
        "Өрт саны бойынша Солис (203) Аркадан (99) алда. 10 000 тұрғынға шаққанда керісінше: Солисте 4,5, Аркада 22,5."
    )
    assert found(text, "extremes") == []


def test_a_year_since_when_something_is_the_most_is_not_the_year_of_the_figure() -> None:
    assert found("The maximum of fires since 2007 is 31 fires, in 2008.", "text-against-table", beside=(YEARS,)) == []
    wrong = found("The number of fires by year: in 2007 there were 31 fires.", "text-against-table", beside=(YEARS,))
    assert [certainty for certainty, *_ in wrong] == ["likely"]
