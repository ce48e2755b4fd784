"""Changes from a figure in another paragraph, at times counted from another, in either order, and denied."""

import pytest

from tests.audit.asking import found, held

RULE = "words-for-changes"

#: What one paragraph tells, and another that compares with it: a word or figure that fits and one that does not.
ELSEWHERE = """
For 2006 the office reported 144 boycotts in Fennick.
 / The office reported |98|228| boycotts in Fennick for 2008, which is less than for 2006.

According to the yearbook, Sorvale had 200 court hearings in 2005.
 / The yearbook gives 250 court hearings for Sorvale in 2006. Relative to 2005 that is a growth of |25|47| %.

The city archive of Rastow lists 155 pickets in 2013.
 / In 2014 the city archive of Rastow lists 310 pickets, a rise of |100|140| % over the year before.

Our correspondent sent word of 292 strikes in Sorvale in 2004.
 / In 2006 our correspondent sent word of |389|189| strikes in Sorvale. The number was thus higher than in 2004.

В базе данных по городу Ансель за 2008 год содержится 388 забастовок.
 / К 2010 году число забастовок в городе Ансель по сравнению с 2008 годом выросло вдвое, до |770|524|.

В городском архиве за 2007 год по городу Яррин значится 200 шествий.
 / В 2008 году в городском архиве по городу Яррин значится 250 шествий, прирост к предыдущему году – |25|72| %.

Дерекқорда 2008 жылға Велин қаласы бойынша 262 бойкот енгізілген.
 / 2010 жылы Велин қаласында бойкот саны 2008 жылмен салыстырғанда екі есе көбейіп, |520|812| болды.

2006 жылға Гарлоу қаласы бойынша 206 петиция сәйкес келеді.
 / 2008 жылы Гарлоу қаласында петиция саны 2006 жылғы деңгейден асып, |300|137| болды.
"""

#: What a sentence or two say by themselves, in which the thing that is counted is what the word is said of.
BY_THEMSELVES = """
Were there more marches in Mirton after the reform? Yes: 60 before it, in 2009, and |75|45| after it, in 2011.
The |75|45| marches of 2011 in Mirton outnumbered the 60 of 2009.
Карск қаласындағы 2011 жылғы |45|75| шеру 2009 жылғы 60-тан аз.
В городе Карск в 2011 году в реестр внесли меньше маршей (|45|75|), нежели в 2009 году (60).
By 2007 the wave of lockouts in Lomas was ebbing. We had counted 303 in 2005; two years later there were |176|376|.
Vigils, Lomas: 41 (2008), |82|62| (2010). In other words, practically a doubling within two years.
The number of marches in Mirton did not grow: in 2009 it was 60, in 2011 |45|75|.
Тальвик қаласында пикет саны өспеді: 2009 жылы 60, 2011 жылы |45|75| болды.
The 60 marches held in Mirton in 2009 were surpassed in 2011, when |75|45| were held.
В 2009 году в городе Карск было 60 маршей, в 2011 году этот уровень был превзойдён: |75|45|.
By the years 2009 and 2011 the marches of Mirton stood at 60 and |122|83|, which is a doubling.
Данные по городу Карск говорят о росте. В 2009 году в журнале значится 60 маршей, в 2011 году – уже |75|45|.
2011 жылы Тальвик қаласында |45|75| пикет өтті, бұл 2009 жылғы 60-тан 15 оқиғаға аз.
2010 жылы пикет санының 2009 жылға қатысты өсімі |25|45| %-ды құрады (60 орнына 75).
"""

CLEAN = """
There were 275 marches in Mirton in 2010 and 208 in 2012. Rents, meanwhile, went up, and so did the price of bread.
The police of Mirton doubled its staff. Of marches it registered 275 in 2010 and 208 in 2012.
The growing fear of the police explains why Mirton had 275 marches in 2010 but only 208 in 2012.
Membership in the union of Mirton has tripled since 2010. Marches there numbered 275 in that year and 208 in 2012.
In 2010 275 marches were held in Mirton, in 2012 208; the number of arrests did not fall.
In 2006 there were 275 marches in Mirton. // In 2008 there were 430 marches in Mirton, which is not fewer than in 2006.
Карск қаласында 2010 жылы 275 шеру өтті, 2012 жылы 208; қамауға алу саны азайған жоқ.
For 2006 there were 144 boycotts in Fennick. // The office reported 228 boycotts in Garlow for 2008, less than for 2006.
For 2006 there were 144 boycotts in Fennick. // For 2008 it reported 228 strikes in Fennick, less than for 2006.
This led to a growth in unemployment. In 2012 a tax of 10 % was introduced, followed by one of 2 % a year later.
There is weak income growth for workers. Pensioners are now 20 a week better off, but were 70 a week worse off in 2001.
Two axes are relevant, and we find the less informative one. As with that figure, equations (19) and (20) hold.
The number did not double: from 40 in 2009 it went to 61 in 2011.
Яррин қаласы: «салық жоғары» — 66,3 %, «газет тәуелсіз» — 52,3 %, «порт өсуі керек» — 33,6 %.
"""


def _told(lines: str) -> list[str]:
    return ["\n\n".join(part.strip() for part in line.split("/")) for line in lines.strip().split("\n\n")]


@pytest.mark.parametrize("text", [*_told(ELSEWHERE), *BY_THEMSELVES.strip().splitlines()])
def test_what_fits_is_held_and_what_does_not_is_said(text: str) -> None:
    start, right, wrong, end = text.split("|")
    assert found(start + right + end, RULE) == []
    assert held(start + right + end, RULE)
    assert [sure for sure, _, _ in found(start + wrong + end, RULE)] == ["likely"]


@pytest.mark.parametrize("line", CLEAN.strip().splitlines())
def test_what_is_of_something_else_is_left_in_peace(line: str) -> None:
    assert found(line.replace(" // ", "\n\n"), RULE) == []
