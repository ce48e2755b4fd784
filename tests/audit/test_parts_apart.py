"""Totals and parts in different sentences, in the lines of a list, and behind the parts."""

import pytest

from tests.audit.asking import found, held

RULE = "parts-of-total"
TOLD = [  # each with its sum
    ("The archive holds {} leaflets. Printed ones number 120. A further 176 were typed, 229 written.", 525),
    ("There were {} strikes. The police broke up 97, escorted 168 and left 201 alone.", 466),
    ("The {} strikes of 2014 fall into three classes.\n\nShort ones number 97; longer ones 468; others 201.", 766),
    ("The coders read {} letters.\n\nThe breakdown by sex is as follows: men – 302, women – 59, unknown – 208.", 569),
    ("Held that day:\n\nmen – 110;\n\nwomen – 345;\n\nminors – 65;\n\ntotal – {}.", 520),
    ("Complaints:\n\n1. against the police: 169\n\n2. against the mayor: 116\n\n3. other: 156\n\nIn all: {}", 441),
    ("{} complaints were made:\n\n- against the police: 169\n\n- against the mayor: 116\n\n- other: 156", 441),
    ("They lie in three boxes: 52 in the first, 132 in the second and 186 in the third.\n\nSo these hold all {}.", 370),
    ("391 by unions, 109 by students, 182 by others: this is how the {} calls divide.", 682),
    ("They took in 138 protesters, 135 bystanders and 119 officers; the number of the injured was thus {}.", 392),
    ("Wages were the reason for 312, dismissals for 395, and working hours for 121: {} in total.", 828),
    ("We asked {} people, of whom 331 were under thirty, 235 between thirty and fifty and 65 sixty or older.", 631),
    ("The press knows of 120, the files of 463 and letters of 209, which makes {} in all; none is counted twice.", 792),
    ("По {} делам, рассмотренным за год, вынесено 90 приговоров и 375 оправданий, а 146 дел прекращено.", 611),
    ("Число раненых складывается из 267 рабочих, 159 прохожих и 299 полицейских и равно {}.", 725),
    ("Число бойкотов достигло отметки {}; сложилось оно из 151 утренних, 102 дневных и 268 вечерних.", 521),
    ("Получено {} писем. Из них 393 анонимных. Подписали письмо 86 человек, и ещё 61 письмо – от организаций.", 540),
    ("Жауапкерлер {} болды. Оның 79-ы айыппұл төледі. Тағы 198 адам қамалды, 194 адам босатылды.", 471),
    ("Қалада болған {} шеру үш топқа бөлінеді.\n\nҚысқасы – 185; ұзағырағы – 212; ұзағы – 182.", 579),
]  # fmt: skip


@pytest.mark.parametrize(("text", "makes"), TOLD)
def test_parts_that_make_the_total_hold(text: str, makes: int) -> None:
    assert found(text.format(makes), RULE) == [] and held(text.format(makes), RULE)


@pytest.mark.parametrize(("text", "makes"), TOLD)
def test_parts_that_do_not_make_the_total_are_told(text: str, makes: int) -> None:
    assert found(text.format(makes + 30), RULE) == [("likely", str(makes + 30), str(makes))]


@pytest.mark.parametrize(
    "text",
    [
        "104 judges were dismissed. 60 of them were heard. Then 30 were charged, and 15 of them jailed.",
        "The club had 120 members. The remaining 35 came from the 40 who had left, as we know from 25 letters.",
        "In 2009 there were 209.\n\nOf the 130 people asked, 59 had heard of it. Of these, 32 said no.",
        "They were 23 students, 31 pensioners and 106 workers.\n\nIn Karsk each gave one answer (161 in all).",
        "We counted 763 letters.\n\nThose in Karsk divide as follows: students – 401, workers – 227, others – 234.",
        "In Karsk n = 467 answered.\n\nIn Velin 350 forms went out, 219 came back, of them 18 spoilt.",
        "They are home with the others, Vicky, 14; Dennis, 6; Eleanor, 2; and Anna, 1.",
        "7,172 were asked. 3,317 agreed to take part. In retrospect, 128 of these were left out. So 3,189 were in.",
        "Sales reached 250 million yuan, up from 130 million yuan in 2015, 61 million in 2014 and 14.6 in 2013.",
        "114 people answered:\n\n• yes: 20\n\n• no: 14\n\n• neither: 80\n\nFriends: 5",
        "Из общего числа (174) на первые четыре – 77, на следующие четыре – 41, на последние четыре – 56.",
    ],
)
def test_other_numbers_beside_a_total_are_no_parts(text: str) -> None:
    assert found(text, RULE) == []
