"""The words that make numbers in English, Russian and Kazakh: three, сто, жүз, million, hundreds, несколько."""

from __future__ import annotations

from typing import NamedTuple

from qantar.values.word_lists import words_of

# What a word does. A SMALL is 0-9, a TEEN 10-19 and a TEN 20-90 (and Kazakh он, which takes units after it);
# HUNDREDS is a ready hundred (двести); a TIMES multiplies what stands before it by 100, 10 or 12; a SCALE
# closes a group of three digits; SEVERAL is a number left open.
SMALL, TEEN, TEN, HUNDREDS, TIMES, SCALE, SEVERAL = "small", "teen", "ten", "hundreds", "times", "scale", "several"


class NumberWord(NamedTuple):
    """What one word adds to a number.

    `many` says whether the word alone means an open number of them: "yes" (hundreds), "no" (hundred), or
    "unless bounded" (тысячи: "thousands", but in "около тысячи" it is one thousand).
    """

    kind: str
    value: int
    many: str = "no"
    ending: str = ""  # "from" or "to" for the Kazakh cases that join a range: 1000-нан 5000-ға дейін


FROM_ENDINGS = words_of("дан ден тан тен нан нен")
TO_ENDINGS = words_of("ға ге қа ке на не")
OTHER_ENDINGS = words_of("да де та те ны ні ды ді ты ті ның нің дың дің тың тің дай дей тай тей")
ABOUT_ENDINGS = words_of("дай дей тай тей")  # 300-дей: about 300
ORDINAL_ENDINGS = words_of(
    "st nd rd th й я е го му ый ой ая ое ые ых ого ому ым ыми ші шы інші ыншы ншы нші жылдар жылдары"
)
COUNT_ENDINGS = words_of("ти ми х ю мя ка та ух ех")  # 20-ти, 3-х: the number itself, declined

WORDS: dict[str, NumberWord] = {}


def kazakh_ending(ending: str) -> str:
    """Whether a Kazakh case ending opens a range ("from"), closes one ("to") or does neither.

    >>> kazakh_ending("нан"), kazakh_ending("ға"), kazakh_ending("да")
    ('from', 'to', '')
    """
    return "from" if ending in FROM_ENDINGS else "to" if ending in TO_ENDINGS else ""


def _add(kind: str, table: str, many: str = "no", kazakh: bool = False) -> None:
    for entry in table.split(";"):
        value, *forms = entry.split()
        for form in forms:
            WORDS.setdefault(form, NumberWord(kind, int(value), many))
            if kazakh:
                for ending in FROM_ENDINGS | TO_ENDINGS | OTHER_ENDINGS:
                    WORDS.setdefault(form + ending, NumberWord(kind, int(value), many, kazakh_ending(ending)))


_add(SMALL, "0 zero; 1 one; 2 two; 3 three; 4 four; 5 five; 6 six; 7 seven; 8 eight; 9 nine")
_add(TEEN, "10 ten; 11 eleven; 12 twelve; 13 thirteen; 14 fourteen; 15 fifteen; 16 sixteen; 17 seventeen")
_add(TEEN, "18 eighteen; 19 nineteen")
_add(TEN, "20 twenty; 30 thirty; 40 forty fourty; 50 fifty; 60 sixty; 70 seventy; 80 eighty; 90 ninety")
_add(TIMES, "100 hundred; 12 dozen; 20 score")
_add(TIMES, "100 hundreds; 10 tens; 12 dozens; 20 scores", many="yes")
_add(SCALE, "1000 thousand; 1000000 million mln mn mio; 1000000000 billion bn bln; 1000000000000 trillion tn trn")
_add(SCALE, "1000 thousands; 1000000 millions; 1000000000 billions; 1000000000000 trillions", many="yes")
_add(SEVERAL, "10 several few")

_add(SMALL, "0 ноль нуль ноля нуля; 1 один одна одно одного одной одному одним одну")
_add(SMALL, "2 два две двух двум двумя; 3 три трех трёх трем трём тремя; 4 четыре четырех четырёх четырем четырьмя")
_add(SMALL, "5 пять пяти пятью; 6 шесть шести шестью; 7 семь семи семью; 8 восемь восьми; 9 девять девяти девятью")
_add(TEEN, "10 десять десяти десятью; 11 одиннадцать одиннадцати; 12 двенадцать двенадцати")
_add(TEEN, "13 тринадцать тринадцати; 14 четырнадцать четырнадцати; 15 пятнадцать пятнадцати")
_add(TEEN, "16 шестнадцать шестнадцати; 17 семнадцать семнадцати; 18 восемнадцать восемнадцати")
_add(TEEN, "19 девятнадцать девятнадцати")
_add(TEN, "20 двадцать двадцати; 30 тридцать тридцати; 40 сорок сорока; 50 пятьдесят пятидесяти")
_add(TEN, "60 шестьдесят шестидесяти; 70 семьдесят семидесяти; 80 восемьдесят восьмидесяти; 90 девяносто девяноста")
_add(HUNDREDS, "100 сто ста; 200 двести двухсот; 300 триста трехсот трёхсот; 400 четыреста четырехсот четырёхсот")
_add(HUNDREDS, "500 пятьсот пятисот; 600 шестьсот шестисот; 700 семьсот семисот; 800 восемьсот восьмисот")
_add(HUNDREDS, "900 девятьсот девятисот")
_add(TIMES, "100 сотня сотню сотней; 10 десяток десятка; 12 дюжина дюжину")
_add(TIMES, "100 сотни; 12 дюжины", many="unless bounded")
_add(TIMES, "100 сотен сотнями сотням сотнях; 10 десятки десятков десятками десяткам десятках", many="yes")
_add(SCALE, "1000 тысяча тысячу тысячей тысячью тыс; 1000000 миллион миллиона миллиону миллионом млн")
_add(SCALE, "1000000000 миллиард миллиарда миллиарду миллиардом млрд; 1000000000000 триллион триллиона трлн")
_add(SCALE, "1000 тысячи", many="unless bounded")
_add(SCALE, "1000 тысяч тысячами тысячам тысячах; 1000000 миллионы миллионов миллионами миллионам", many="yes")
_add(SCALE, "1000000000 миллиарды миллиардов миллиардами; 1000000000000 триллионы триллионов", many="yes")
_add(SEVERAL, "10 несколько нескольких нескольким несколькими")

_add(SMALL, "0 нөл; 1 бір; 2 екі; 3 үш; 4 төрт; 5 бес; 6 алты; 7 жеті; 8 сегіз; 9 тоғыз")
_add(TEN, "10 он; 20 жиырма; 30 отыз; 40 қырық; 50 елу; 60 алпыс; 70 жетпіс; 80 сексен; 90 тоқсан")
_add(TIMES, "100 жүз", kazakh=True)
_add(SCALE, "1000 мың; 1000000 миллион; 1000000000 миллиард; 1000000000000 триллион", kazakh=True)
_add(TIMES, "10 ондаған; 100 жүздеген", many="yes")
_add(SCALE, "1000 мыңдаған; 1000000 миллиондаған; 1000000000 миллиардтаған", many="yes")
_add(SEVERAL, "10 бірнеше")

# "k" and "m" are scales only when they touch the figure (5k) or, for m, when money stands before it ($30m).
TOUCHING_SCALES = {"k": 1000, "к": 1000, "m": 10**6, "b": 10**9, "мың": 1000}
ARTICLES = frozenset(["a", "an"])
COUPLES = frozenset(["couple", "пара", "пару", "пары"])
HALVES = frozenset(["half", "жарты", "пол"])
HALF_SCALES = {"полмиллиона": 10**6, "полмиллиарда": 10**9, "полтысячи": 1000, "полсотни": 100}
ONE_AND_A_HALF = frozenset(["полтора", "полторы", "полутора"])
ABBREVIATIONS = words_of("тыс млн млрд трлн mln bn руб чел approx ca долл")
NEVER_FIRST = ABBREVIATIONS | words_of("mn mio bln tn trn")  # they need a figure before them
# Alone in a sentence these are seldom a count: "one of them", "он" (Russian "he").
SELDOM_COUNTS = words_of("one один одна одно одного одной одному одним одну бір он score ста семью десятка")
