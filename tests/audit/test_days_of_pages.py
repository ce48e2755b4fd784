"""The days on which pages were read, and those in their addresses, in whatever order and words a text gives them."""

import pytest

from tests.audit.asking import asked, found

READ = """
Available at @ [cited |24 June 2010|15 August 2009|]. Article of 20 January 2010.
We opened the page @ on |24 June 2010|2 November 2009|. It carries the date 20 January 2010 and tells of strikes.
The list of strikes was put on the web on 20 January 2010; we consulted the page on |24 June 2010|2 May 2009| (@).
Screenshot, taken by us on |24 June 2010|2 May 2009|, of a post of 20 January 2010: @.
When the authors looked at the page on strikes on |24 June 2010|2 May 2009| (@), it bore the date 20 January 2010.
Страницу @ мы открыли |24 июня 2010 года|2 мая 2009 года|. Она датирована 20 января 2010 года.
Полный перечень выложен в сеть 20 января 2010 года; автор сверялся с ним |24 июня 2010 года|2 мая 2009 года| (@).
Баяндама желіде 2010 жылғы 20 қаңтарда шықты; біз |2010 жылғы 24 маусымда|2009 жылғы 2 мамырда| жүктедік (@).
Сайттың 2010 жылғы 20 қаңтарда жаңартылған бетін (@) автор |2010 жылғы 24 маусымда|2009 жылғы 2 мамырда| оқып шықты.
"""
OTHER_THINGS = [
    "In an article of 5 May 2012 (https://a.example.org/x.html) he said that the school had opened on 3 March 2010.",
    "The report, read out by the mayor on 3 March 2010 and published on 5 May 2012, is at https://a.example.org/x.html.",
    "We visited the square on 3 March 2010; the article of 5 May 2012 is at https://a.example.org/x.html.",
    "The log was opened on 28 January 2005 and closed on 15 November 2005.",
]
IN_ADDRESS = """
As one could read on the web on |26 March 2014|26 March 2013| (@), the strikes surprised many.
@ – so runs the link to the piece on the strikes in Ansel that appeared on |26 March 2014|26 March 2013|.
@ — такова ссылка на заметку про забастовки, появившуюся |26 марта 2014 года|26 марта 2013 года|.
@ – қаладағы ереуіл туралы |2014 жылғы 26 наурыз|2013 жылғы 26 наурыз| күні шыққан мақаланың сілтемесі осы.
"""
PLANNED = [
    "Көшеде болған күннің келесі мерейтойына (2021 жылғы 1 тамыз) орай көрме дайындалып жатыр.",
    "Совет объявил, что пересмотрит порядок шествий 22 июня 2020 года; до тех пор действует старый.",
    "Кеңес 2020 жылғы 22 маусымда тәртіпті қайта қарайды деп хабарлады.",
]


@pytest.mark.parametrize("line", READ.strip().splitlines())
def test_what_was_read_before_it_was_written(line: str) -> None:
    before, right, wrong, behind = line.replace("@", "https://a.example.org/x.html").split("|")
    assert not asked(before + right + behind, "order-of-dates").discrepancies
    assert [stated for _, stated, _ in found(before + wrong + behind, "order-of-dates")] == [wrong]


@pytest.mark.parametrize("text", OTHER_THINGS)
def test_schools_squares_and_logs_are_no_pages(text: str) -> None:
    assert not asked(text, "order-of-dates").discrepancies


@pytest.mark.parametrize("line", IN_ADDRESS.strip().splitlines())
def test_the_day_in_an_address(line: str) -> None:
    before, right, wrong, behind = line.replace("@", "https://a.example.org/2014/03/26/x.html").split("|")
    for said, slips in ((right, 0), (wrong, 1)):
        assert len(asked(before + said + behind, "date-in-address").discrepancies) == slips
        assert not asked(before + said + behind, "order-of-dates").discrepancies


@pytest.mark.parametrize("text", PLANNED)
def test_what_is_announced_is_to_come(text: str) -> None:
    for language in ("Manuscript completed in May 2018.", "Рукопись завершена в мае 2018 года."):
        assert not asked(f"{language}\n\n{text}", "order-of-dates").discrepancies


def test_a_paragraph_below_a_list_of_periods_is_none_of_them() -> None:
    listed = "The chronology falls into parts without a gap.\n\nFirst part: 2002–2004\n\nSecond part: 2005–2007\n\n"
    listed += (
        "Third part: 2008–2010\n\nThe 2015 edition of the city chronicle covers the strikes in Ansel in 2012–2014."
    )
    assert not asked(listed, "periods-of-table").discrepancies
    assert asked(listed.replace("Third part: 2008", "Third part: 2009"), "periods-of-table").discrepancies


def test_days_that_leave_out_sundays_are_no_whole_length() -> None:
    text = "The court sat from 1 August 2016 to 2 September 2016, except on Saturdays and Sundays, 25 days in all."
    assert not asked(text, "duration").discrepancies
