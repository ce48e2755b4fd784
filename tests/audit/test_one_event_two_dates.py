"""One event told twice, with two dates."""

import pytest

from tests.audit.asking import found, held

RULE = "one-event-two-dates"
FIRST = "The great march in Ansel took place on 8 October 2007 without a shot.\n\n"


def test_an_event_with_two_dates() -> None:
    again = "The great march in Ansel took place on {} and is remembered."
    assert found(FIRST + again.format("15 October 2007"), RULE) == [("likely", "15 October 2007", "8 October 2007")]
    assert held(FIRST + again.format("8 October 2007"), RULE) == 1


def test_other_events_are_left_in_peace() -> None:
    assert found(FIRST + "The great march in Karsk took place on 15 October 2007.", RULE) == []
    assert found(FIRST + "The great picket in Ansel took place on 15 October 2007.", RULE) == []
    three = "".join(f"The march in Ansel took place on {day} May 2007.\n\n" for day in (1, 8, 15))
    assert found(three, RULE) == []


#: Two sentences of one event; the second date is the first, or another.
EVENTS = """
The hall of Ansel burned down on 7 April 2014.|Nothing in Ansel was the same after {}, when the hall burned down.
On 7 April 2014 the governor visited Ansel.|The governor's visit to Ansel on {} has been described above.
The mutiny in Ansel (7 April 2014) failed.|Since the mutiny in Ansel on {}, as mentioned before, the port is shut.
A bomb exploded in the market of Ansel on 7 April 2014.|The bomb in the Ansel market on {} killed nobody.
The bridge at Ansel collapsed on 7 April 2014.|When the bridge at Ansel collapsed on {}, trains stopped.
In Ansel the miners walked out on 7 April 2014.|The miners of Ansel, who had walked out on {}, went back.
On 7 April 2014 the mayor of Ansel resigned.|Two mayors followed after the resignation of Ansel’s mayor on {}.
In Ansel the new theatre opened its doors on 7 April 2014.|The opening of the new theatre of Ansel took place on {}.
The miners of Ansel went on strike on 7 April 2014. The strike, which began on {}, was long.|
Police dispersed the camp in Ansel on 7 April 2014. The dispersal of the camp on {} was filmed.|
Шахтёры города Ансель начали забастовку 7 апреля 2014 года. Забастовка, начавшаяся {}, была долгой.|
Аптеку в городе Ансель разграбили 7 апреля 2014 года. После разграбления аптеки {} арестовали двоих.|
Трое рыбаков из города Ансель утонули 7 апреля 2014 года.|О рыбаках из города Ансель, утонувших {}, помнит камень.
2014 жылғы 7 сәуір күні Ансель кеншілері ереуілге шықты. {} күні басталған ереуіл ұзаққа созылды.|
Ансель қаласының әкімі 2014 жылғы 7 сәуір күні отставкаға кетті.|Ансель әкімінің {} күнгі отставкасы ұмытылды.
Ратуша города Ансель сгорела 7 апреля 2014 года.|После {}, когда в городе Ансель сгорела ратуша, всё изменилось.
В Ансель 7 апреля 2014 года приехал губернатор.|Приезд губернатора в Ансель {} описан выше.
Мост в городе Ансель обрушился 7 апреля 2014 года.|Когда {} мост в городе Ансель обрушился, поезда встали.
На рынке города Ансель 7 апреля 2014 года взорвали бомбу.|Бомба на рынке города Ансель {} никого не убила.
Ансель қаласының ратушасы 2014 жылғы 7 сәуір күні өртенді.|{} күні Ансель ратушасы өртенгеннен кейін бәрі өзгерді.
Ансель қаласындағы көпір 2014 жылғы 7 сәуір күні құлады.|{} күні Ансель көпірі құлағанда, пойыздар тоқтады.
"""
DATES = {
    "e": ("7 April 2014", "9 May 2014"),
    "r": ("7 апреля 2014 года", "9 мая 2014 года"),
    "k": ("2014 жылғы 7 сәуір", "2014 жылғы 9 мамыр"),
}


@pytest.mark.parametrize("line", EVENTS.strip().splitlines())
def test_an_event_told_in_other_words(line: str) -> None:
    first, again = line.split("|")
    right, wrong = DATES["e" if (first + again).replace("’", "").isascii() else "k" if "жылғы" in first else "r"]
    text = f"{first}\n\n{again}"
    assert held(text.format(right), RULE) == 1
    assert [stated for _, stated, _ in found(text.format(wrong), RULE)] == [wrong]


@pytest.mark.parametrize(
    "text",
    [
        "The strike in Ansel began on 7 April 2014.\n\nThe strike in Ansel ended on 9 May 2014.",
        "The court of Ansel met on 7 April 2014.\n\nThe court of Ansel convicted him on 9 May 2014.",
        "The fair in Ansel was set for 7 April 2014.\n\nThe fair in Ansel was moved to 9 May 2014.",
        "The first march in Ansel was on 7 April 2014.\n\nThe second march in Ansel was on 9 May 2014.",
        "When did the paper of Karsk close? The order is of 7 April 2014.\n\n"
        "The order on the paper of Ansel is of 9 May 2014.",
        "The council of Ansel met the miners on 7 April 2014. It met the miners again on 9 May 2014.",
        "In Ansel police dispersed the camp on 7 April 2014. The police dispersed the camp on 9 May 2014.",
        "In Ansel police detained three miners on 7 April 2014. On 9 May 2014 police detained two miners.",
        "Суд в городе Ансель должен был начаться 7 апреля 2014 года.\n\nСуд в городе Ансель начался 9 мая 2014 года.",
        "Стачка в городе Ансель началась 7 апреля 2014 года.\n\nСтачка в городе Ансель кончилась 9 мая 2014 года.",
        "Ансель қаласында ереуіл 2014 жылғы 7 сәуірде басталды.\n\nАнсель қаласында ереуіл 2014 жылғы 9 мамырда бітті.",
    ],
)
def test_two_events(text: str) -> None:
    assert found(text, RULE) == []


def test_a_note_that_tells_of_an_event_dates_it_too() -> None:
    text = (
        "A leaflet claiming that the market is dirty was handed out in Ansel on 28 April 2004.[^1]\n\nSo it is.\n\n"
        "[^1]: The leaflet handed out in Ansel on {} with the claim that the market is dirty is in the author's hands."
    )
    assert found(text.format("28 April 2004"), "one-event-two-dates") == []
    assert found(text.format("5 May 2004"), "one-event-two-dates") != []


def test_a_note_that_gives_a_source_has_the_date_of_the_source() -> None:
    text = (
        "A leaflet claiming that the market is dirty was handed out in Ansel on 28 April 2004.[^1]\n\nSo it is.\n\n"
        "[^1]: The leaflet handed out in Ansel with the claim that the market is dirty // The Daily News, 5 May 2004."
    )
    assert found(text, "one-event-two-dates") == []


def test_sentences_of_one_frame_on_two_things_are_two_events() -> None:
    one = "The history of strikes in Ansel from 7 August 2006 is remembered there to this day."
    other = "The history of {} in Ansel from 11 July 2012 is remembered there to this day."
    assert found(f"{one}\n\nSo.\n\n{other.format('marches')}", "one-event-two-dates") == []
    assert found(f"{one}\n\nSo.\n\n{other.format('strikes')}", "one-event-two-dates") != []


@pytest.mark.parametrize(
    "text",
    [
        "The open letter appeared in the paper of Ansel on 5 May 2012.\n\nSoon after its appearance on @ May 2012 it "
        "had been reprinted.",
        "Открытое письмо появилось в газете города Ансель 5 мая 2012 года.\n\nНе прошло и месяца после его появления "
        "@ мая 2012 года, как его перепечатали.",
        "Ашық хат Ансель газетінде 2012 жылғы 5 мамыр күні жарияланды.\n\nОл 2012 жылғы @ мамыр күні жарияланғаннан "
        "кейін қайта басылды.",
    ],
)
def test_an_event_that_the_next_paragraph_names_again(text: str) -> None:
    assert found(text.replace("@", "5"), "one-event-two-dates") == []
    assert [sure for sure, _, _ in found(text.replace("@", "9"), "one-event-two-dates")] == ["possible"]


@pytest.mark.parametrize(
    "text",
    [
        "The open letter appeared in Ansel on 5 May 2012.\n\nIts second appearance on 9 May 2012 was noticed.",
        "The open letter appeared in Ansel on 5 May 2012.\n\nIts author was arrested on 9 May 2012.",
        "The open letter appeared in Ansel on 5 May 2012.\n\nThe council rejected that letter on 9 May 2012.",
    ],
)
def test_what_comes_later_is_another_event(text: str) -> None:
    assert found(text, "one-event-two-dates") == []
