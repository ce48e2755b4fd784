"""What is the most, the least, and of which rank, in many wordings: what a table bears out, and what it does not."""

import pytest

from tests.audit.asking import asked, found, table

YEARS = {
    "en": table(
        "Year | Number", "2009 | 40", "2010 | 90", "2011 | 25", "2012 | 61", caption="Table 1. Strikes in Ansel"
    ),
    "ru": table(
        "Год | Число", "2009 | 40", "2010 | 90", "2011 | 25", "2012 | 61", caption="Таблица 1. Забастовки в Анселе"
    ),
    "kk": table(
        "Жыл | Саны", "2009 | 40", "2010 | 90", "2011 | 25", "2012 | 61", caption="1-кесте. Ансельдегі ереуіл саны"
    ),
}
TOWNS = {
    "en": table("Town | N", "Karsk | 40", "Velin | 90", "Lomas | 25", "Ivaro | 61", caption="Table 2. Strikes by town"),
    "ru": table(
        "Город | N", "Карск | 40", "Велин | 90", "Ломас | 25", "Иваро | 61", caption="Таблица 2. Забастовки по городам"
    ),
    "kk": table(
        "Қала | N", "Карск | 40", "Велин | 90", "Ломас | 25", "Иваро | 61", caption="2-кесте. Қалалардағы ереуіл саны"
    ),
}
BOTH = {
    "en": table(
        "Town | 2009 | 2010 | 2011",
        "Karsk | 40 | 44 | 41",
        "Velin | 90 | 70 | 80",
        "Lomas | 25 | 20 | 26",
        caption="Table 3. Strikes by town and year",
    ),
    "ru": table(
        "Город | 2009 | 2010 | 2011",
        "Карск | 40 | 44 | 41",
        "Велин | 90 | 70 | 80",
        "Ломас | 25 | 20 | 26",
        caption="Таблица 3. Забастовки по городам и годам",
    ),
    "kk": table(
        "Қала | 2009 | 2010 | 2011",
        "Карск | 40 | 44 | 41",
        "Велин | 90 | 70 | 80",
        "Ломас | 25 | 20 | 26",
        caption="3-кесте. Қалалар мен жылдар бойынша ереуіл саны",
    ),
}
#: Sentences with what the table bears out and what it does not, between bars.
OF_YEARS = """
en The worst year for strikes in Ansel was |2010|2012|.
en |2010|2012| saw more strikes in Ansel than any year before or since.
en The busiest year for strikes in Ansel was |2010|2012|.
en Strikes in Ansel hit a record in |2010|2012|.
en Strikes in Ansel hit bottom in |2011|2009|.
en Strikes in Ansel reached an all-time low in |2011|2009|.
en |2010|2012| stands out with the most strikes in Ansel.
en The tally of strikes in Ansel topped out in |2010|2012|.
en Strikes in Ansel peaked in |2010|2012|.
en The number of strikes in Ansel culminated in |2010|2012|.
en In no other year were there so many strikes in Ansel as in |2010|2012|.
en Strikes in Ansel reached their high point in |2010|2009|.
en Nothing equalled |2010|2009|, the record year of strikes in Ansel.
en |2011|2009| was the year with the fewest strikes in Ansel.
en Strikes in Ansel were rarest in |2011|2012|, the lowest figure of the table.
en There were more strikes in Ansel in |2010|2012| than in any other year.
en Never were there fewer strikes in Ansel than in |2011|2012|.
en The trough of the strikes in Ansel came in |2011|2009|.
ru Пик забастовок в Анселе пришёлся на |2010|2012| год.
ru Больше всего забастовок в Анселе было в |2010|2012| году.
ru Ни в какой другой год в Анселе не было столько забастовок, сколько в |2010|2012|.
ru Рекордным по числу забастовок в Анселе стал |2010|2012| год.
ru Своей высшей точки забастовки в Анселе достигли в |2010|2009| году.
ru Меньше всего забастовок в Анселе случилось в |2011|2009| году.
ru Минимум забастовок в Анселе приходится на |2011|2012| год.
ru Никогда забастовок в Анселе не было так мало, как в |2011|2012| году.
kk Ансельдегі ереуіл саны |2010|2012| жылы шарықтау шегіне жетті.
kk Ансельде ереуіл ең көп |2010|2012| жылы болды.
kk Ешбір жылы Ансельде |2010|2012| жылғыдай көп ереуіл болған жоқ.
kk Ансельдегі ереуіл үшін |2010|2009| жыл рекордтық болды.
kk Ансельдегі ереуілдің ең аз саны |2011|2009| жылға келеді.
kk Ансельдегі ереуілдің шыңы |2010|2012| жыл болды.
en Strikes in Ansel rose to their top in |2010|2012| and never got there again.
en For Ansel, |2010|2012| stands out. More strikes were counted that year than in any other.
ru Кривая забастовок в Анселе достигает вершины в |2010|2012| году и больше туда не возвращается.
kk Ансельде ереуіл ең мол болған жыл – |2010|2012|.
en Neither before nor after |2010|2012| were strikes in Ansel so numerous.
en The highest bar of the chart of strikes in Ansel stands over |2010|2012|.
ru Ни до, ни после |2010|2012| года забастовки в Анселе не были столь многочисленны.
en Strikes in Ansel were at their height in |2010|2012|.
ru На |2010|2012| год пришёлся разгар забастовок в Анселе.
kk Ансельде ереуіл шарықтаған жыл – |2010|2012|.
"""
OF_TOWNS = """
en Strikes were most frequent in |Velin|Karsk|.
en |Velin|Karsk| accounted for the lion's share of strikes.
en |Velin|Karsk| outdid all other towns in strikes.
en |Velin|Karsk| is at the top of the strikes ranking.
en The quietest town for strikes was |Lomas|Karsk|.
en Fewest strikes: |Lomas|Karsk|.
en |Karsk|Lomas| is third by number of strikes.
en |Ivaro|Karsk| took second place in strikes.
en |Ivaro|Karsk| came second by strikes.
ru Чаще всего забастовки случались в городе |Велин|Карск|.
ru |Велин|Карск| опередил по числу забастовок все города.
ru Первое место по забастовкам занимает |Велин|Карск|.
ru Реже всего забастовки случались в городе |Ломас|Карск|.
ru |Иваро|Карск| идёт вторым по числу забастовок.
ru Максимум забастовок – в городе |Велин|Карск|.
kk Ереуіл саны жағынан |Велин|Карск| бірінші орында.
kk |Велин|Карск| ереуіл саны бойынша барлық қаладан озды.
kk |Иваро|Карск| ереуіл саны бойынша екінші.
kk Ереуіл саны бойынша тізім соңында – |Ломас|Карск|.
en |Velin|Ivaro| had more strikes than any other town.
en The largest number of strikes was counted in |Velin|Ivaro|.
en Nowhere were there more strikes than in |Velin|Karsk|.
en |Velin|Ivaro| leads the list of strikes.
en No town had fewer strikes than |Lomas|Karsk|.
en Strikes were least frequent in |Lomas|Karsk|, which has the smallest number.
en |Lomas|Ivaro| comes last by the number of strikes.
en With its strikes |Ivaro|Karsk| ranks second.
en By strikes, the third place goes to |Karsk|Ivaro|.
en |Ivaro|Karsk| was the second-largest by number of strikes.
ru Больше, чем в любом другом городе, забастовок было в городе |Велин|Иваро|.
ru Наибольшее число забастовок насчитали в городе |Велин|Карск|.
ru Нигде не было столько забастовок, сколько в городе |Велин|Иваро|.
ru По числу забастовок лидирует |Велин|Иваро|.
ru Возглавляет список по числу забастовок |Велин|Карск|.
ru Меньше всего забастовок прошло в городе |Ломас|Карск|.
ru На последнем месте по забастовкам |Ломас|Карск|.
ru Второе место по числу забастовок у города |Иваро|Карск|.
ru По числу забастовок |Карск|Иваро| занимает третье место.
kk Басқа қалалардың бәрінен көп ереуіл |Велин|Иваро| қаласында болды.
kk Ереуіл саны ең көп қала – |Велин|Карск|.
kk Ешбір қалада |Велин|Иваро| қаласындағыдай көп ереуіл болған жоқ.
kk Ереуіл саны бойынша |Велин|Карск| көш бастап тұр.
kk Ереуіл ең аз болған қала – |Ломас|Карск|.
kk Ереуіл саны бойынша соңғы орында |Ломас|Иваро| тұр.
kk Ереуіл саны бойынша |Иваро|Карск| екінші орында.
kk Ереуіл саны бойынша үшінші орынды |Карск|Иваро| алады.
en Nowhere was the number of strikes higher than in |Velin|Karsk|.
en No other town came near |Velin|Karsk| in strikes.
en No town matched |Velin|Karsk| in the number of strikes.
en |Velin|Karsk| saw more strikes than the rest.
en It was in |Velin|Karsk| that strikes were most numerous.
en Strikes were most common in |Velin|Karsk|.
en |Velin|Karsk| recorded the highest figure for strikes.
en |Velin|Karsk| stands out with the most strikes.
en |Velin|Karsk| holds the record for strikes.
en |Velin|Karsk| accounts for the greatest number of strikes.
en The strike count is topped by |Velin|Karsk|.
en |Velin|Karsk| was the most strike-prone town.
en |Velin|Karsk| had no equal in strikes.
en More strikes than in |Velin|Karsk| were seen in no other town.
en The table of strikes is headed by |Velin|Karsk|.
en |Velin|Karsk| was unsurpassed in strikes.
en |Velin|Karsk|, with its strikes, left every other town behind.
en The maximum of strikes falls to |Velin|Karsk|.
en Of all towns, |Velin|Karsk| had the most strikes.
en |Lomas|Karsk| had the least strikes of all.
en In no town were there so few strikes as in |Lomas|Karsk|.
ru Ни один город не сравнится по числу забастовок с городом |Велин|Карск|.
ru Ни в одном другом городе забастовок не было больше, чем в городе |Велин|Карск|.
ru Рекорд по забастовкам принадлежит городу |Велин|Карск|.
ru Первым по числу забастовок идёт |Велин|Карск|.
ru Больше забастовок, чем в городе |Велин|Карск|, не было нигде.
ru На город |Велин|Карск| приходится больше всего забастовок.
ru Самый высокий показатель забастовок – в городе |Велин|Карск|.
ru |Велин|Карск| – абсолютный лидер по забастовкам.
ru По забастовкам |Велин|Карск| не имеет равных.
ru |Велин|Карск| обогнал все города по забастовкам.
ru Забастовок было больше в городе |Велин|Карск|, чем в остальных.
ru Сильнее всего забастовки затронули |Велин|Карск|.
ru Список по забастовкам замыкает |Ломас|Карск|.
ru Меньше, чем в городе |Ломас|Карск|, забастовок не было нигде.
ru Минимум забастовок отмечен в городе |Ломас|Карск|.
ru Наиболее часто забастовки проходили в городе |Велин|Карск|.
ru Наибольшее количество забастовок зафиксировано в городе |Велин|Карск|.
kk Ереуіл саны бойынша |Велин|Карск| қаласына ешбір қала жетпейді.
kk Ереуіл |Велин|Карск| қаласында бәрінен көп болды.
kk Ереуіл саны бойынша рекорд |Велин|Карск| қаласына тиесілі.
kk Ереуілдің ең көп саны |Велин|Карск| қаласында тіркелді.
kk Ереуіл саны бойынша бірінші болып |Велин|Карск| тұр.
kk Ереуіл жөнінен |Велин|Карск| алдыңғы орында.
kk Ереуіл саны бойынша |Велин|Карск| басқа қалалардың алдында.
kk Ең жоғары ереуіл көрсеткіші – |Велин|Карск| қаласында.
kk Ереуіл саны ең төмен қала – |Ломас|Карск|.
en When it comes to strikes, |Velin|Karsk| outperformed every other town.
en Nobody will be surprised that the list of towns by strikes is led by |Velin|Karsk|.
en Which of these towns had the heaviest load of strikes? Judging by the figures, |Velin|Karsk|.
en By strikes, |Ivaro|Karsk| was the number 2 town.
en Where does |Ivaro|Karsk| stand? In the second line, if the towns are arranged from the most strikes to the fewest.
en Only two towns had more strikes than |Karsk|Lomas|.
en |Velin|Karsk| stands out. More strikes were counted there than in any other town.
ru По части забастовок всех превзошёл |Велин|Карск|.
ru Первую строку в перечне городов по числу забастовок занимает |Велин|Карск|.
ru Если упорядочить города по убыванию числа забастовок, |Иваро|Карск| попадает на 2-ю строчку.
ru |Иваро|Карск| по числу забастовок – 2-й среди четырёх городов.
ru Какой бы список мы ни взяли, меньше всего забастовок в городе |Ломас|Карск|.
ru Какое место занимает |Иваро|Карск|? По числу забастовок – второе.
kk Ереуіл саны жағынан |Велин|Карск| барлық қаланы артта қалдырды.
kk |Иваро|Карск| қаласының ереуіл саны бойынша орны – 2.
kk |Иваро|Карск| нешінші орында? Ереуіл саны бойынша – екінші.
en All three rivals outstripped |Lomas|Karsk| in strikes.
en It is the row of |Velin|Karsk| that contains the maximum of strikes.
ru По числу забастовок никто не может тягаться с городом |Велин|Карск|.
ru Все три соперника опережали |Ломас|Карск| по числу забастовок.
ru Порядковый номер города |Иваро|Карск| в ряду, построенном по убыванию числа забастовок, – 2.
kk Ереуіл саны жағынан басқа қалалардың бәрі |Велин|Карск| қаласынан қалып қойды.
kk Өзге үш қала ереуіл саны бойынша |Ломас|Карск| қаласынан озып отырды.
"""
OF_BOTH = """
en In every year |Lomas|Karsk| had the fewest strikes.
en |Velin|Karsk| always had the most strikes.
en Year after year, no town had more strikes than |Velin|Karsk|.
en |Lomas|Karsk| came last in strikes in each of the three years.
en Strikes in Karsk peaked in |2010|2009|.
en In 2009 the most strikes were counted in |Velin|Karsk|.
ru Из года в год меньше всего забастовок было в городе |Ломас|Карск|.
ru Каждый год по забастовкам лидировал |Велин|Карск|.
ru |Ломас|Карск| неизменно на последнем месте по числу забастовок.
ru Во все годы наибольшее число забастовок приходилось на город |Велин|Карск|.
ru Пик забастовок в городе Карск пришёлся на |2010|2009| год.
kk Жыл сайын ереуіл ең аз қала |Ломас|Карск| болды.
kk Барлық жылда ереуіл саны бойынша |Велин|Карск| көш бастады.
kk |Ломас|Карск| әр жылы ереуіл саны бойынша соңғы орында болды.
kk Карск қаласындағы ереуіл саны |2010|2009| жылы шыңына жетті.
en |Lomas|Velin| (fewest strikes in every one of the years) was left out of the programme.
"""
LISTS = """
Of the 100 marchers, 20 were students, 50 workers and 30 farmers; the |workers|farmers| formed the largest group.
Students (20), workers (50) and farmers (30) marched, above all |workers|students|.
The march was dominated by |workers|farmers|: 20 students, 50 workers, 30 farmers.
Who marched? Chiefly |workers|students|. There were 20 students, 50 workers and 30 farmers.
Among the marchers (20 students, 50 workers, 30 farmers) the |students|farmers| were the smallest group.
Students: 20; workers: 50; farmers: 30. The biggest share fell to the |workers|farmers|.
No group was larger than the |workers|farmers|: there were 20 students, 50 workers and 30 farmers.
Из 100 участников 20 – студенты, 50 – рабочие, 30 – фермеры; больше всего было |рабочих|фермеров|.
Вышли студенты (20 чел.), рабочие (50 чел.) и фермеры (30 чел.); основную массу составили |рабочие|студенты|.
На марше преобладали |рабочие|фермеры|: 20 студентов, 50 рабочих, 30 фермеров.
Шли прежде всего |рабочие|студенты|: студентов – 20, рабочих – 50, фермеров – 30.
Студентов было 20, рабочих 50, фермеров 30. Самая малочисленная группа – |студенты|фермеры|.
100 қатысушының 20-сы – студенттер, 50-і – жұмысшылар, 30-ы – фермерлер; ең көбі |жұмысшылар|фермерлер| болды.
Шеруге студенттер (20 адам), жұмысшылар (50 адам) және фермерлер (30 адам) шықты. Басым бөлігі |жұмысшылар|студенттер|.
Шеруге негізінен |жұмысшылар|фермерлер| шықты: 20 студент, 50 жұмысшы, 30 фермер.
Студенттер – 20, жұмысшылар – 50, фермерлер – 30. Ең үлкен топ |жұмысшылар|студенттер| еді.
20 were workers, 41 students and 27 farmers. No occupation was better represented than the |students|workers|.
The vigils drew 88 people: 20 workers, 41 students, 27 farmers. The |students|workers| formed the largest contingent.
Кто составлял большинство? Это |студенты|рабочие|. Всего учтено 88 человек: студенты – 41, рабочие – 20, фермеры – 27.
Пришли 88 человек: студенты – 41, рабочие – 20, фермеры – 27. Численное превосходство имели |студенты|рабочие|.
Барлығы 88 адам келді: студенттер – 41, жұмысшылар – 20, фермерлер – 27. Келгендердің дені – |студенттер|жұмысшылар|.
"""
LEFT_IN_PEACE = """
16 people wrote of bribes, more than of anything else; 14 of daily life, 9 of prices, and 20 wrote nothing.
The highest court of Karsk heard the strikers.
Karsk was one of the towns with the most strikes.
At most 40 strikes were seen in Karsk.
Karsk had the second most strikes after talks failed.
It is a myth that Karsk had the most strikes.
Strikes in Karsk were not the largest.
Most strikers in Karsk were young.
Lomas, the largest town, had 25 strikes.
Карск – один из самых крупных по числу забастовок городов.
Неверно, что больше всего забастовок было в городе Карск.
Карск ереуіл саны ең көп қалалардың бірі.
No more than 40 strikes were seen in Karsk.
Первой о забастовках в городе Карск написала газета.
Иваро қаласының орнына Карск ереуілдері туралы жазылды.
The Maximum Spanning Tree of the strikes in Karsk has 40 edges.
Karsk lagged behind in wages compared to other towns of the country.
At its height the square in Karsk held 40 strikers.
"""


def _asked(line: str, tables: dict[str, object], right: bool) -> list[tuple[str, str, str]]:
    language, _, words = line.partition(" ")
    before, good, bad, behind = words.split("|")
    text = before + (good if right else bad) + behind
    return found(text, "extremes", "rank", beside=(tables[language],))


CASES = [
    *((line, YEARS) for line in OF_YEARS.strip().splitlines()),
    *((line, TOWNS) for line in OF_TOWNS.strip().splitlines()),
    *((line, BOTH) for line in OF_BOTH.strip().splitlines()),
]


@pytest.mark.parametrize(("line", "tables"), CASES, ids=[line for line, _ in CASES])
def test_what_the_table_does_not_bear_out_is_found(line: str, tables: dict[str, object]) -> None:
    assert len(_asked(line, tables, right=False)) == 1
    assert _asked(line, tables, right=True) == []


@pytest.mark.parametrize("line", LISTS.strip().splitlines())
def test_the_largest_group_of_a_list(line: str) -> None:
    before, right, wrong, behind = line.split("|")
    assert [sure for sure, _, _ in found(before + wrong + behind, "extremes")] == ["likely"]
    assert found(before + right + behind) == []
    assert asked(before + right + behind, "extremes").held == 1


@pytest.mark.parametrize("text", LEFT_IN_PEACE.strip().splitlines())
def test_what_says_no_such_thing(text: str) -> None:
    assert found(text, "extremes", "rank", beside=(TOWNS["en"], TOWNS["ru"], TOWNS["kk"])) == []
