"""Changes told by comparing two years, over two sentences, in brackets and in notes; and what only looks like one."""

import pytest

from tests.audit.asking import found, held

RULE = "words-for-changes"

#: Sentences with a figure that fits, and one that does not, between bars.
SENTENCES = """
Compared with 2009 (60), there were more marches in Mirton in 2011 (|75|45|).
In 2011 the number of marches in Mirton, |75|45|, exceeded that of 2009, 60.
The number of marches in Mirton was higher in 2011 (|75|45|) than in 2009 (60).
There were more strikes in Garlow in 2013 than in 2011 (|463|163| against 260).
An upward trend is visible in Mirton: 60 marches in 2009, |75|45| in 2011.
Growth in the number of marches in Mirton reached |25|45| %: from 60 in 2009 to 75 in 2011.
Marches in Mirton, change on 2009: +|25|45| % (2009: 60, 2011: 75).
The number of marches went up by |25|45| % within two years. In 2009 there had been 60, in 2011 there were 75.
Mirton saw 60 marches in 2009 and |45|75| in 2011. The press put this decrease down to fear.
By 2011 the number of marches in Mirton had reached |204|140|, double the 100 of 2009.
The marches of Mirton rose from 100 (2009) to |204|140| (2011), that is, by a factor of two.
В 2009 году в городе было 60 маршей. В 2011 году их было |75|45|, то есть больше, чем в 2009 году (60).
В 2011 году число маршей (|75|45|) превысило показатель 2009 года (60).
В 2011 году в городе Карск было больше маршей, чем в 2009 году (|75|45| против 60).
По сравнению с 2009 годом (60) число маршей в 2011 году было меньше (|45|75|).
Рост числа маршей в городе Карск достиг |25|45| %: с 60 в 2009 году до 75 в 2011 году.
За год маршей в городе Карск стало меньше. В 2009 году их было 60, в 2011 году — |45|75|.
Маршей в городе Карск было 60 в 2009 году и |45|75| в 2011 году. Газеты объясняли это снижение страхом.
2011 жылы Тальвик қаласында |45|75| пикет өтті, бұл 60 рет өткен 2009 жылғыдан аз.
2011 жылы Тальвик қаласында пикет 2009 жылғыдан (60) аз болды (|45|75|).
2011 жылы пикет саны (|75|45|) 2009 жылғы көрсеткіштен (60) асып түсті.
2011 жылы пикет саны (|45|75|) 2009 жылғы көрсеткішке (60) жетпеді.
2009 жылмен (60) салыстырғанда 2011 жылы пикет көп болды (|75|45|).
Тальвик қаласында 2009 жылы 60 пикет, 2011 жылы |75|45| пикет болды. Заңгерлер бұл көбеюді жаңа заңмен байланыстырды.
"""

#: The same, where the word for the change or its amount stands apart.
APART = """
In one year Mirton went from 60 marches (2009) to 75 (2010); the rate of growth was |25|45| %.
By how much did marches in Mirton grow from 2009 to 2011? By |25|45| %: there had been 60, there were 75.
Marches, Mirton: 60 (2009), 75 (2011); change on 2009: +|25|45|%.
After 60 marches in 2009, Mirton had fewer in 2011, namely |45|75|.
A downward trend is seen in Mirton, where 60 marches in 2009 were followed by |45|75| in 2011.
The decline of marches in Mirton (60 in 2009, |45|75| in 2011) surprised nobody.
The growth in marches in Mirton – 60 in 2009, |75|45| in 2011 – worried the ministry.
Рост числа маршей в городе Карск (2009 год — 60, 2011 год — |75|45|) обеспокоил министерство.
After the 60 marches of 2009, Mirton grew quieter; 2011 brought only |45|75|.
За год маршей в городе Карск стало на |25|45| % больше. В 2009 году их было 60, в 2010 году — 75.
За год это мнение прибавило в городе |3 процентных пункта|3 процента|: было 31 %, стало 34 %.
Тальвик қаласында пикет саны бір жылда |25|45| %-ға көбейді. 2009 жылы 60, 2010 жылы 75 болды.
2010 жылы Тальвик қаласында 75 пикет тіркелді, бұл алдыңғы жылғыдан (60) |25|45| % артық.
2009 жылы газеттер 60 пикет туралы жазды. 2011 жылға қарай бұл сан |45|75|-ке түсті.
"""

#: What is told in one paragraph, and the word that is said of it in the next: one that fits and one that does not.
NEXT = """
Mirton had 60 marches in 2009; in 2011 it had 75.
 / The |rise|fall| in the number of marches in Mirton from 2009 to 2011 was seen.

Mirton had 60 marches in 2009 and 124 in 2011.
 / The figure has roughly |doubled|halved|.

The court has files on 60 marches for 2009 and on 75 for 2011.
 / Their number has clearly |increased|dropped|.

The gazette told of 60 marches in Mirton in 2009 and of 75 in 2011.
 / The growth of |25|45| % in the number of marches in Mirton from 2009 to 2011 is odd.

В городе Карск в 2009 году прошло 60 маршей, а в 2011 году — 75.
 / |Рост|Падение| числа маршей в городе Карск с 2009 по 2011 год мэр приветствовал.

В городе Карск в 2009 году прошло 60 маршей, в 2011 году — 75.
 / Количество их, таким образом, |увеличилось|уменьшилось|.

Тальвик қаласында 2009 жылы 60, 2011 жылы 75 пикет өтті.
 / Тальвик қаласындағы пикет санының 2009 жылдан 2011 жылға дейін |өсуін|азаюын| әкім құптады.

Тальвик қаласында 2009 жылы 60, 2011 жылы 124 пикет өтті.
 / Көрсеткіш шамамен 2 есе |ұлғайды|азайды|.
"""

#: What only looks like a change, or fits.
CLEAN = """
The number of marches grew from 40 in 2009 to 61 in 2010, and turnout reached 24 %.
The number of marches grew from 40 in 2009 to 61 in 2010; 24 % were in the capital.
Marches rose from 40 to 61, while support for them fell to 24 %.
The police counted 40 marches in 2009 and 61 in 2010; the share of women grew to 24 %.
Marches grew: 40 in 2009, 61 in 2010 (24 % of them in spring).
There were 40 marches in 2009 and 61 in 2010. The police expected growth of 24 % in the coming year.
There were 40 marches in 2009 and 61 in 2010. The fall in the price of bread explains this.
There were 61 marches in Mirton in 2009 and 40 in 2010. Prices have grown.
The number of marches in Mirton was 61 in 2009 and 40 in 2010. The number of arrests has grown.
There were 40 marches in Mirton in 2009 and 61 in 2010. Growth of 24 % was recorded in Garlow.
In 2009 there were 40 marches and in 2010 there were 61. Prices fell by 24 %.
В 2009 году было 40 маршей, а в 2010 году 61. Цены упали на 24 %.
К 2006 году, по сравнению с 2005 годом (число маршей – 98), город Карск показал рост на 96 %, до 192.
Достигнув 608, число пикетов превысило в 2008 году показатель 2007 года (389) на 56 %.
Карск қаласының 2005 жылғы бюллетенінде 498 митинг көрсетілген, бұл 2004 жылғы 375-тен 33 %-ға көп.
After the 254 marches of 2012, Mirton grew quieter; 2014 brought only 212.
В 2006 году бойкотов в городе Яррин было вдвое меньше, чем в 2008 году: 42 против 85.
Two years on, Yarrin had more hunger strikes than before (384 in 2013; 250 in 2011).
2014 жылы Карск қаласында 60 % «ауруханада дәрігер аз» деп ойлады, бұл 2012 жылғы 45 %-дан үштен біріне көп.
По шкале от 1 до 7 опрошенные оценили утверждение «вода небезопасна» в среднем на 3,65 балла.
Fewer lockouts took place in Ulmar in 2006 than in 2004 (106 as against 168).
In 2011 there were more than 40 strikes in Ulmar and 30 marches, compared with 50 strikes in Garlow in 2009.
Mirton saw 60 marches in 2009 and 75 in 2011. The mayor spoke of a decline in manners.
Число маршей в городе Карск в 2011 году (75) превысило число 2009 года (60), хотя газеты писали, что их меньше.
"""


def _put(line: str, which: int) -> str:
    pieces = line.split("|")
    return f"{pieces[0]}{pieces[which]}{pieces[3]}"


@pytest.mark.parametrize("line", SENTENCES.strip().splitlines())
def test_a_comparison_is_held_against_its_figures(line: str) -> None:
    assert len(found(_put(line, 2), RULE)) == 1
    assert held(_put(line, 1), RULE) >= 1


@pytest.mark.parametrize("line", APART.strip().splitlines())
def test_the_amount_of_a_change_may_stand_apart(line: str) -> None:
    assert len(found(_put(line, 2), RULE)) == 1
    assert found(_put(line, 1), RULE) == []


@pytest.mark.parametrize("line", NEXT.strip().split("\n\n"))
def test_the_word_for_a_change_may_stand_in_the_next_paragraph(line: str) -> None:
    assert [sure for sure, _, _ in found(_put(line, 2).replace("\n / ", "\n\n"), RULE)] == ["likely"]
    assert found(_put(line, 1).replace("\n / ", "\n\n"), RULE) == []


@pytest.mark.parametrize("line", CLEAN.strip().splitlines())
def test_what_fits_or_is_no_change_is_left_in_peace(line: str) -> None:
    assert found(line.replace(" // ", "\n\n"), RULE) == []


def test_a_note_may_hold_both_figures() -> None:
    text = "Marches in Mirton became more frequent.[^1]\n\n[^1]: By {} %: 60 in 2009, 75 in 2011.\n"
    assert found(text.format(25), RULE) == []
    assert [stated for _, stated, _ in found(text.format(45), RULE)] == ["45 %"]


@pytest.mark.parametrize(
    ("sentence", "sure"),
    [
        ("Marches in Mirton grew: 60 in 2009, 45 in 2011.", "certain"),
        ("Marches in Mirton grew from 60 in 2009 to 45 in 2011.", "certain"),
        ("Marches in Mirton doubled from 60 in 2009 to 75 in 2011.", "certain"),
        ("Marches in Mirton doubled from 60 in 2009 to 98 in 2011.", "likely"),  # 1.6 times: a loose use of the word
        ("Marches in Mirton grew by 45 %, from 60 in 2009 to 75 in 2011.", "certain"),
        ("Marches in Mirton grew by 20 %, from 60 in 2009 to 75 in 2011.", "likely"),  # a fifth of 75, not of 60
        ("There were 60 marches in Mirton in 2009. By 2011 their number had risen to 45.", "likely"),
    ],
)
def test_certain_is_said_where_nothing_is_left_to_judge(sentence: str, sure: str) -> None:
    assert [certainty for certainty, _, _ in found(sentence, RULE)] == [sure]


#: Changes told in whatever order and over whatever sentences; the first figure between bars fits, the second does not.
AT_LARGE = """
In 2012, 218 marches disturbed Mirton; in 2014 it was |325|125|, and the rise alarmed the shopkeepers.
Did marches become more frequent in Mirton? They did: the register has 140 of them for 2012 and |190|90| for 2014.
Fewer marches were held in Mirton: |112|212| in 2006, whereas 2004 saw 146.
The police of Mirton counted 300 marches in 2006. Since then their number has fallen: they counted |165|565| in 2008.
Mirton registered 161 marches in 2005. // By 2007 the figure was down to |124|224|, and the police took the credit.
Marches became a habit: two years saw their number grow. It had been 146 in 2004 and was |212|112| in 2006.
In 2012 the inspectors of Mirton noted 200 marches. A year later, 300. The increase, the report says, is |50|75| %.
Mirton: marches - 200 (2012); 300 (2013); +|50|75|%.
С 300 в 2008 году Миртон на |50|77| % превысил уровень предыдущего года, когда там насчитали 200 маршей.
Полиция приводит за 2006 год 300 маршей. С тех пор их число падает: за 2008 год приведено |165|565|.
Через год после 2004, который принёс Миртону 89 маршей, их число уменьшилось: за 2005 год приведено |62|162|.
Полиция 2012 жылға 188 шеру келтіреді. Содан бері олардың саны азайып келеді: 2014 жылға |111|311| келтірілген.
The polls of 2010 and 2012 gave 20 % and 30 % for the mayor in Mirton. The share has thus grown by 10 |points|%|.
"""


@pytest.mark.parametrize("line", AT_LARGE.strip().splitlines())
def test_a_change_is_read_in_whatever_order_and_sentences(line: str) -> None:
    fits, does_not = (_put(line, place).replace(" // ", "\n\n") for place in (1, 2))
    assert found(fits, RULE) == []
    assert len(found(does_not, RULE)) == 1


ELSEWHERE = """
In 2012, 218 marches disturbed Mirton; in 2014 it was 125, and wages rose.
More people than ever spoke of it. There were 218 marches in 2012 and 125 in 2014.
Spending will show gains. The share of the state, 50 % now, was nearly 60 % in 2005, up from 9 % in 2002.
The town was calm. It counted 218 marches in 2012 and 125 in 2014. Growth in productivity was enormous.
It has dropped 14 percent in 2005, following a 9 percent fall in 2004, to 7 percent.
Іріктемеге он сегіз жастан асқан 881 тұрғын енді. // Осы тұрғындардың 744-і (84,4 %) осы пікірде.
The question was answered by 15 persons with a whole number from 1 to 7.
"""


@pytest.mark.parametrize("line", ELSEWHERE.strip().splitlines())
def test_a_word_for_the_change_of_something_else_is_left_in_peace(line: str) -> None:
    assert found(line.replace(" // ", "\n\n"), RULE) == []
