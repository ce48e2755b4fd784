"""Periods that are said to follow each other, in many wordings and over several lines, and periods with breaks."""

import pytest

from tests.audit.asking import found

# @ stands for the first year of the second period, which is 2004.
WORDINGS = [
    "Three mayors in turn ruled the town: 2001–2003, @–2006 and 2007–2009.",
    "The mayor of 2001-2003 handed over to the one of @-2006, and he to his successor of 2007-2009.",
    "We divide the years into three periods: 2001–2003, @–2006, 2007–2009.",
    "The history falls into three phases (2001–2003; @–2006; 2007–2009).",
    "Every year belongs to one of the periods 2001–2003, @–2006 and 2007–2009.",
    "One chapter treats 2001–2003, the next @–2006, the last 2007–2009; together they cover 2001–2009.",
    "Period I: 2001–2003. Period II: @–2006. Period III: 2007–2009. The periods are successive.",
    "The editors took over from one another: from 2001 to 2003, from @ to 2006 and from 2007 to 2009.",
    "The table of contents is in three parts, and no year is left out.\n\nPart one: 2001–2003\n\nPart two: @–2006\n\n"
    "Part three: 2007–2009",
    "The first plan was adopted for 2001 to 2003.\n\nIt was replaced on expiry by a second (@ to 2006), and that by a "
    "third (2007 to 2009).",
    "We distinguish three periods, each following directly on the one before:\n\n1) 2001–2003: spontaneous actions;\n\n"
    "2) @–2006: first organisations;\n\n3) 2007–2009: negotiations with the authorities.",
    "Акциям посвящены три главы, продолжающие одна другую: 2001–2003, @–2006, 2007–2009.",
    "Сведения разбиты на три смежных трёхлетия: 2001–2003, @–2006, 2007–2009.",
    "Кезеңдеу: бірінші – 2001–2003 жж.; екінші – @–2006 жж.; үшінші – 2007–2009 жж. Араларында үзіліс жоқ.",
    "Мэры сменяли друг друга: 2001–2003, @–2006 и 2007–2009 годы.",
    "Историю мы делим на три этапа: 2001–2003, @–2006 и 2007–2009 гг.",
    "Выделяются три периода: с 2001 по 2003 год, с @ по 2006 год и с 2007 по 2009 год.",
    "Хроника состоит из трёх частей.\n\nЧасть первая: 2001–2003 гг.\n\nЧасть вторая: @–2006 гг.\n\n"
    "Часть третья: 2007–2009 гг.",
    "Каждый год с 2001 по 2009 относится ровно к одному периоду: 2001–2003, @–2006, 2007–2009.",
    "Редакторы работали по очереди: в 2001–2003, @–2006 и 2007–2009 годах.",
    "Тарихты үш кезеңге бөлеміз: 2001–2003, @–2006 және 2007–2009 жылдар.",
    "The liberals governed in 2001–2003, the conservatives in @–2006 and the liberals again in 2007–2009; the town was "
    "never without a government and never had two.",
    "Each begins in the year after the preceding one closes: 2001–2003, @–2006, 2007–2009.",
    "The first chapter treats the years from 2001 to 2003.\n\nThe second takes up the thread with the following year "
    "and covers @ to 2006; the third, without leaving a gap, 2007 to 2009.",
    "Три акта без антракта: 2001–2003, @–2006, 2007–2009.",
    "Бірінші кезеңге 2001–2003 жылдар, екіншісіне @–2006 жылдар, ал үшіншісіне 2007–2009 жылдар жатады.",
    "Үш кезең бір-біріне тығыз жалғасады: 2001–2003, одан кейін @–2006, сосын 2007–2009.",
    "The term of the first council was 2001–2003, of the second @–2006, of the third 2007–2009.",
    "Әкімдер кезекпен басқарды: 2001–2003, @–2006 және 2007–2009 жылдары.",
    "Шежіре үш бөліктен тұрады.\n\nБірінші бөлік: 2001–2003 жж.\n\nЕкінші бөлік: @–2006 жж.\n\n"
    "Үшінші бөлік: 2007–2009 жж.",
]


@pytest.mark.parametrize("text", WORDINGS)
def test_a_gap_or_an_overlap_is_found(text: str) -> None:
    assert found(text.replace("@", "2004"), "periods-of-table") == []
    assert found(text.replace("@", "2005"), "periods-of-table") != []
    assert found(text.replace("@", "2002"), "periods-of-table") != []


@pytest.mark.parametrize(
    "text",
    [
        "Protests came in waves: 2001–2003, 2005–2006 and 2008–2009.",
        "The history falls into three periods, with a quiet year between: 2001–2003, 2005–2006 and 2008–2009.",
        "He was mayor in 2001–2003, 2005–2006 and 2008–2009, never in succession.",
        "The reports of 2001–2003, 2005–2006 and 2008–2009 were lost.",
        "Мы делим историю на три этапа с перерывами: 2001–2003, 2005–2006 и 2008–2009 гг.",
        "Тарихты үш кезеңге бөлеміз, араларында тыныш жылдар: 2001–2003, 2005–2006 және 2008–2009.",
        "Three periods were studied: 2001–2003, 2005–2006 and 2007–2009.",
        "Data for the periods 2001–2003, 2002–2006 and 2007–2009 were bought.",
        "Мы сравнили три периода: 2001–2003, 2005–2006 и 2007–2009 гг.",
        "Салыстыру үшін үш кезең алынды: 2001–2003, 2005–2006 және 2007–2009.",
        "The waves of 2001–2003, 2005–2006 and 2007–2009 differ.",
        "Rain fell in 2001–2003, 2005–2006 and 2007–2009.",
        "The first term was 2001–2003; after a gap came the second, 2005–2006, and then the third, 2007–2009.",
        "The table is divided into two parts.\n\nYears: 2001–2003\n\nSee also 2005–2006 above, where more is said.",
    ],
)
def test_periods_with_breaks_are_left_alone(text: str) -> None:
    assert found(text, "periods-of-table") == []
