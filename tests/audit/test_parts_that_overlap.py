"""Numbers beside a total that are no parts of it, and parts behind a preposition."""

import pytest

from tests.audit.asking import found

RULE = "parts-of-total"


@pytest.mark.parametrize(
    "text",
    [
        "In 2004 there were 236 hunger strikes in Mirton: the press wrote of 164, the police of 88.",
        "За 2006 год в городе Тальвик значится 220 локаутов: в печати упомянуты 180, в полицейских сводках – 54.",
        "2006 жылы Корван қаласында 244 бойкот болды: баспасөз 202 оқиға туралы, полиция 76 оқиға туралы жазды.",
        "26 people wrote of bread, more than of anything else; 16 wrote of the port, 9 of the mill and 5 of the mayor.",
        "О хлебе написали 26 человек, больше, чем о чём-либо другом; 16 – о порте, 9 – о мельнице и 5 – о мэре.",
        "There were 23 raters, and each of them circled one of the figures 1, 2, 3, 4 or 5.",
        "Анкет 157. В 114 из них (72,6 %) сказано одно, в 18 (11,5 %) – другое, в остальных 25 (15,9 %) – третье.",
    ],
)
def test_what_is_no_part_is_not_added_up(text: str) -> None:
    assert not found(text, RULE)


def test_parts_of_one_source_are_added_up() -> None:
    assert found("There were 236 strikes in Mirton: 150 in the north, 60 in the south and 36 in the west.", RULE)
    wrong = "Анкет 157. В 114 из них (72,6 %) сказано одно, в 28 (11,5 %) – другое, в остальных 25 (15,9 %) – третье."
    assert found(wrong, RULE)
