"""True sentences about years, ranks and places that are not those of the table beside them, and slips like them."""

import pytest

from qantar.audit.superlatives import claims_in
from tests.audit.asking import found, held, messages

_HEADS = {"en": ("Year", "Number"), "ru": ("Год", "Число"), "kk": ("Жыл", "Саны")}
_CAPTIONS = {
    "en": "Table 4. Fires in Orlen",
    "ru": "Таблица 4. Число пожаров в городе Орлен",
    "kk": "4-кесте. Орлен қаласындағы өрт саны",
}
FIRES = {1996: 240, 1997: 118, 1998: 87, 1999: 201, 2000: 96}
TOWNS = {"Орлен": 61, "Бавра": 240, "Тесма": 118, "Лугань": 87, "Кирта": 201, "Салма": 45}


def by_year(language: str) -> str:
    first, second = _HEADS[language]
    rows = "".join(f"| {year} | {number} |\n" for year, number in FIRES.items())
    return f"{_CAPTIONS[language]}\n\n| {first} | {second} |\n|---|---|\n{rows}\n"


def by_town(caption: str, head: str, number: str) -> str:
    rows = "".join(f"| {town} | {count} |\n" for town, count in TOWNS.items())
    return f"{caption}\n\n| {head} | {number} |\n|---|---|\n{rows}\n"


@pytest.mark.parametrize(
    ("number", "others"),
    [
        ("One keeper was there and never more than two.", "In 1996 there were more than in two other years."),
        ("Сторож был один и никогда не больше двух.", "Ни в одном городе не было больше двух других пожаров."),
        ("Күзетші біреу, ешқашан екіден көп болған емес.", "Ешқашан бұдан көп болған емес."),
    ],
)
def test_more_than_a_number_is_more_than_no_other(number: str, others: str) -> None:
    assert claims_in(number) == []
    assert claims_in(others) != []


def test_what_no_other_does_is_said_of_the_one_that_leads() -> None:
    table = by_town("Table 2. Fires by town", "Town", "Number")
    text = "It is {} that no other place of this list exceeds in fires."
    assert held(table + text.format("Бавра"), "extremes") == 1
    assert len(found(table + text.format("Тесма"), "extremes")) == 1


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Fires in Orlen in {} were at their highest level since 1996."),
        ("ru", "В {} году пожаров в городе Орлен было самое большое число с 1996 года."),
        ("kk", "{} жылы Орлен қаласындағы өрт саны 1996 жылдан бергі ең үлкен сан болды."),
    ],
)
def test_the_year_since_which_there_was_no_such_level_may_have_had_more(language: str, text: str) -> None:
    assert found(by_year(language) + text.format(1999), "extremes") == []
    if language != "en":
        assert len(found(by_year(language) + text.format(2000), "extremes")) == 1


def test_no_figure_is_of_the_year_since_which_there_was_no_such_level() -> None:
    rows = by_year("kk").replace("1999", "l999")  # as a scanner reads it
    text = "l999 жылы Орлен қаласындағы өрт саны (241) 1996 жылдан бергі ең көп сан болды."
    assert found(rows + text, "text-against-table", ocr=True) == []
    own = "1996 жылы Орлен қаласындағы өрт саны (241) көп болды."
    assert len(found(rows + own, "text-against-table", ocr=True)) == 1


@pytest.mark.parametrize(
    "order", ["от наивысшего числа пожаров к наименьшему", "от высшего числа пожаров к наименьшему"]
)
def test_an_order_from_most_to_least_is_counted_from_the_most(order: str) -> None:
    table = by_town("Таблица 2. Число пожаров по городам", "Город", "Число")
    text = "Если выстроить города таблицы {}, то Кирта займёт место номер {}."
    assert held(table + text.format(order, 2), "rank") == 1
    assert len(found(table + text.format(order, 5), "rank")) == 1


def test_what_people_put_in_the_first_place_is_no_rank_of_their_town() -> None:
    table = by_town("Таблица 2. Число пожаров по городам", "Город", "Число")
    text = "В городе Тесма на первое место 60 чел. (60,0 %) поставили воду, 40 чел. (40,0 %) – дороги."
    assert found(table + text, "rank") == []
    assert len(found(table + "По числу пожаров Тесма на первом месте: 20 % всех.", "rank")) == 1


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "The town of Bavra, fires. Year 1997: {}. Year 1998: 133."),
        ("ru", "Город Бавра, пожары. 1997 год: {}. 1998 год: 133."),
        ("kk", "1996 жылы Бавра қаласында 70 өрт болды. Бір жылдан кейін, 1997 жылы, саны көп болды: {}."),
        ("ru", "Из книги дежурного города Бавра (пожары):\n\n1997 год – {}\n\n1998 год – 133"),
    ],
)
def test_a_place_is_taken_from_what_stands_before(language: str, text: str) -> None:
    assert found(by_year(language) + text.format(141), "text-against-table") == []
    own = text.format(141).replace("Bavra", "Orlen").replace("Бавра", "Орлен")
    assert "141" in [stated for _, stated, _ in found(by_year(language) + own, "text-against-table")]


def test_shares_of_a_list_are_of_the_town_that_introduces_it() -> None:
    table = (
        "Table 3. Answers in Orlen\n\n| Answer | Number | Share |\n|---|---|---|\n| The bridge is old | 60 | 50.0% |\n"
        "| The well is dry | 36 | 30.0% |\n| The mill is loud | 24 | 20.0% |\n\n"
    )
    text = "What they answered in {}:\n\n“the bridge is old” – 41.0%;\n\n“the fair is dull” – 22.0%;\n"
    assert found(table + text.format("Bavra"), "text-against-table") == []
    assert len(found(table + text.format("Orlen"), "text-against-table")) == 1


@pytest.mark.parametrize(
    ("text", "slips"),
    [
        ("For 12 days (Sundays left out, so weekdays only) a court sat over the fires in Orlen.", 0),
        ("For 12 days a court sat over the fires in Orlen: from May 4, 1998, to May 15, 1998.", 0),
        ("The fires in Orlen went on for 12 days.", 1),
    ],
)
def test_a_length_with_days_left_out_or_with_its_ends_is_no_cell_of_days(text: str, slips: int) -> None:
    rows = "| Bavra | 31 |\n| Orlen | 40 |\n| Tesma | 9 |\n\n"
    table = f"Table 5. How long the fires burned\n\n| Town | Days |\n|---|---|\n{rows}"
    assert len(list(messages(table + text, "text-against-table"))) == slips


_SCHOOLS = {
    "en": ("Schools of four towns", "Town", "Schools", "Pupils", "Schools per 1,000 pupils"),
    "ru": ("Школы четырёх городов", "Город", "Школы", "Ученики", "Школ на 1000 учеников"),
    "kk": ("Төрт қаланың мектептері", "Қала", "Мектептер", "Оқушылар", "1000 оқушыға шаққандағы мектеп"),
}


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "The largest number of schools is that of {}, but most pupils for their number go elsewhere."),
        ("ru", "Наибольшее число школ имеет {}, хотя относительно числа учеников первенство не за ним."),
        ("kk", "Мектеп саны ең көп қала – {}, ал оқушы санына шаққанда басқа қала алда."),
    ],
)
def test_a_claim_is_held_against_the_column_of_its_own_part_of_a_sentence(language: str, text: str) -> None:
    caption, *heads = _SCHOOLS[language]
    numbers = {
        "Бавра": (31, 6400, "4.8"),
        "Орлен": (39, 39900, "1.0"),
        "Тесма": (21, 17400, "1.2"),
        "Кирта": (23, 9000, "2.6"),
    }
    rows = "".join(f"| {town} | {a} | {b} | {c} |\n" for town, (a, b, c) in numbers.items())
    turned = f"| {heads[0]} | {heads[3]} | {heads[1]} | {heads[2]} |\n|---|---|---|---|\n" + "".join(
        f"| {town} | {c} | {a} | {b} |\n" for town, (a, b, c) in numbers.items()
    )
    for table in (f"| {' | '.join(heads)} |\n|---|---|---|---|\n{rows}", turned):
        told = f"Table 1. {caption}\n\n{table}\n" if language == "en" else f"Таблица 1. {caption}\n\n{table}\n"
        assert found(told + text.format("Орлен"), "extremes") == []
        assert len(found(told + text.format("Тесма"), "extremes")) == 1


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "A clerk splits the fires of 1998 in Orlen by street and takes them all as {}."),
        ("ru", "Пожары 1998 года в городе Орлен делят по улицам, принимая всё их число за {}."),
        ("kk", "1998 жылғы Орлен қаласындағы өрт саны {} деп алынды."),
    ],
)
def test_a_hundred_for_which_a_whole_is_taken_is_no_count(language: str, text: str) -> None:
    assert found(by_year(language) + text.format(100), "text-against-table") == []


@pytest.mark.parametrize("thing", ["quakes", "fires"])
def test_what_was_counted_right_before_is_counted_on(thing: str) -> None:
    text = f"Orlen: 57 {thing} in 1995. After a lull in 1997, without figures, there were 111 in 1999."
    assert len(found(text + "\n\n" + by_year("en"), "text-against-table")) == (thing == "fires")
