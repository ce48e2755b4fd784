"""The same slips in many wordings of three languages: a sentence with a figure that fits, and one that does not."""

import pytest

from tests.audit.asking import asked, found

#: The rule, and sentences of it with the figure that fits, and the one that does not, between bars.
SENTENCES = {
    "mean-of-count": """
The 28 respondents gave the courts an average mark of |3.21|3.23| on a five-point scale.
On average, respondents (n = 28) rated the police at |3.21|3.23|.
Across the 28 interviewees the mean came to |3.21|3.23|.
Students (N = 40) scored |2.55|2.56| on average.
The sample of 40 had a mean score of |2.55|2.56| and a standard deviation of 1.20.
Answers from 25 journalists yielded a mean rating of |3.44|3.42|.
The arithmetic mean of the 25 answers equals |3.44|3.42|.
In the group of 20 women (x̄ = |3.45|3.43|) trust was lower.
В среднем 28 респондентов оценили работу судов на |3,21|3,23| балла.
Средний балл по выборке (n = 28) равен |3,21|3,23|.
Оценка доверия в среднем составила |2,55|2,56| (N = 40).
40 преподавателей поставили в среднем |2,55|2,56| балла из пяти.
По ответам 25 участников среднее значение шкалы оказалось равным |3,44|3,42|.
Доверие оценили на |3,44|3,42| балла в среднем (25 опрошенных).
Удовлетворённость (M = |3,45|3,43|; SD = 1,05; n = 20) была умеренной.
28 респондент соттың жұмысын орта есеппен |3,21|3,23| балға бағалады.
Орташа баға |3,21|3,23| болды (n = 28).
Сенім деңгейі орташа |2,55|2,56| балл болды (N = 40).
40 мұғалім орташа есеппен |2,55|2,56| балл қойды.
25 қатысушының жауаптары бойынша орташа көрсеткіш |3,44|3,42| болып шықты.
Қанағаттану деңгейі орташа алғанда |3,44|3,42| балл (25 сұралған).
Орта мәні |3,45|3,43| (стандартты ауытқуы 1,05; n = 20).
Deputies (n = 32) put the independence of courts at |4.59|4.61| on average, on a ten-point scale.
The mean for the 32 households was |2.41|2.43| children.
The average number of children per family, over 35 families, is |2.34|2.36|.
Averaging over 18 schools gives |1.44|1.47| teachers per class.
Средняя оценка 32 депутатов равнялась |4,59|4,61|.
На одну семью в среднем приходится |2,34|2,36| ребёнка (35 семей).
Среднее по 18 школам — |1,44|1,47| учителя.
32 депутаттың орташа бағасы |4,59|4,61| болды.
Бір отбасына орташа есеппен |2,34|2,36| бала келеді (35 отбасы).
18 мектеп бойынша орташа мән – |1,44|1,47|.
Surveyed mayors (n = 19) gave their councils a mean mark of |3.21|3.24|.
The average confidence score, computed over 26 interviews, amounts to |3.19|3.21|.
Среднее число детей в 26 семьях — |2,19|2,21|.
Мэры (n = 19) поставили советам в среднем |3,21|3,24|.
26 отбасындағы балалардың орташа саны |2,19|2,21| болды.
Әкімдер (n = 19) кеңестерге орта есеппен |3,21|3,24| балл берді.
""",
    "words-for-shares": """
Most residents find that rents are unfair: |62|42| % said so.
Nearly every resident was asked, and |62|42| % agreed, which is a majority.
At |57|42| %, those who find rents unfair form a majority in Lindmoor.
Two fifths of the villages (|41|62| %) have a school.
More than one in two, |53|42| %, stayed at home.
Так думает большая часть жителей: это сказали |62|42| %.
Считают так |62|42| % жителей, и это большинство.
Доля согласных превысила половину: |53|42| %.
Каждый третий житель (|33|52| %) уехал.
Тұрғындардың басым бөлігі солай ойлайды: |62|42| % солай деді.
Келіскендердің үлесі жартысынан асты: |53|42| %.
Әрбір үшінші тұрғын (|33|52| %) көшіп кетті.
Most respondents, |62|42| % in all, agreed.
The bulk of the complaints (|61|38| %) came from the south.
Most of them – |61|38| % – had never voted.
The overwhelming majority of those polled said no: |84|44| %.
Only a minority of the villages (about |31|64| %) had a school.
Fewer than half of the cases, |41|56| %, reached a court.
Just over half (|52|47| %) of the teachers knew the law.
Slightly less than half, or |48|53| %, disagreed.
Supporters were in the majority (|57|44| %).
Well over half of all judgments (|64|45| %) were appealed.
Большинство опрошенных – |62|42| % – поддержали реформу.
Подавляющее большинство жителей (|84|44| %) отказались.
Большая часть жалоб (|61|38| %) поступила с юга.
Меньше половины учителей (|41|56| %) знали о законе.
Лишь меньшинство сёл (около |31|64| %) имело школу.
Основная часть средств, |64|35| %, ушла на дороги.
|57|44| % жителей, то есть большинство, остались дома.
Сторонники оказались в большинстве (|57|44| %).
Сұралғандардың көпшілігі – |62|42| % – реформаны қолдады.
Тұрғындардың басым көпшілігі (|84|44| %) бас тартты.
Шағымдардың басым бөлігі (|61|38| пайыз) оңтүстіктен түсті.
Мұғалімдердің жартысынан азы (|41|56| %) заңды білді.
Ауылдардың аз бөлігінде ғана (|31|64| %) мектеп болды.
Қаражаттың негізгі бөлігі, |64|35| %, жолға кетті.
Тұрғындардың |57|44| %-ы, яғни көпшілігі, үйде қалды.
Жартысына жуығы (|47|71| %) келіспеді.
The lion's share of the grants, |66|31| %, went to three bodies.
A little over half of the mayors, |53|46| %, were re-elected.
A slim majority, |51|48| %, favoured the change.
Those who agreed were in a minority, at |34|58| %.
Абсолютное большинство журналистов (|74|41| %) не имели договора.
Львиная доля грантов, |66|31| %, досталась трём организациям.
Немногим более половины мэров, |53|46| %, были переизбраны.
Согласившиеся остались в меньшинстве: |34|58| %.
Журналистердің басым көпшілігінде (|74|41| %) келісімшарт болмады.
Әкімдердің жартысынан астамы, нақтырақ айтқанда |53|46| %, қайта сайланды.
Гранттардың дені, |66|31| %, үш ұйымға берілді.
Келіскендер азшылықта қалды: |34|58| %.
Nearly all judges, or |94|62| %, were men.
A clear majority emerged against the bill (|63|39| %).
The bulk of funding came from the state (|71|33| %).
Явное большинство высказалось против законопроекта (|63|39| %).
Больше половины текстов – |55|47| % – анонимны.
Почти все судьи, или |94|62| %, были мужчинами.
Заң жобасына көпшілік қарсы шықты (|63|39| %).
Мәтіндердің жартысынан көбі – |55|47| % – авторсыз.
""",
    "parts-of-total": """
The prisons took in 437 people, the first 77, the second 44 and the third |316|263|.
The court heard 797 cases, of which 253 ended in fines, 171 in arrest and the other |373|423| in a warning.
Those hurt (45 demonstrators, 30 policemen and |40|20| bystanders) number 115.
Unions called 228 strikes, parties 233 and residents the other |228|187|. Altogether there were 689.
The road cost £45,000, made up of £20,000 and £|25,000|30,000|.
Число пострадавших – 736 (демонстрантов – 189, полицейских – 134, прохожих – |413|446|).
Барлығы 483 адам ұсталды: 55 ер адам, 165 әйел және |263|307| жасөспірім.
The police detained 46 people, of whom 12 were women and the remaining |34|33| men.
A total of 124 letters were sent; of these, 77 were answered, 30 were returned and |17|18| were lost.
Altogether 90 interviews were held: 40 in towns; 30 in villages; |20|21| in camps.
Among the 75 deputies there were 50 men and |25|27| women.
We surveyed 150 people — 60 students, 50 workers and |40|41| pensioners.
The commission examined 64 complaints: 24 were upheld, 30 dismissed and |10|12| withdrawn.
The sample consisted of 120 journalists (70 men, |50|52| women).
Of the 52 villages visited, 30 had a school and |22|23| did not.
Sixty-four candidates stood, 40 of them men and |24|25| women.
Всего задержаны 46 человек, из них 12 женщин и |34|33| мужчины.
Разослано 124 письма; из них 77 получили ответ, 30 вернулись, |17|18| потеряны.
Проведено 90 интервью: 40 в городах; 30 в сёлах; |20|21| в лагерях.
Среди 75 депутатов было 50 мужчин и |25|27| женщин.
Мы опросили 150 человек — 60 студентов, 50 рабочих и |40|41| пенсионеров.
Комиссия рассмотрела 64 жалобы: 24 удовлетворены, 30 отклонены, |10|12| отозваны.
Выборка включала 120 журналистов (70 мужчин и |50|52| женщин).
В выборку вошли 120 журналистов, среди которых 70 мужчин и |50|52| женщин.
Барлығы 46 адам ұсталды, оның ішінде 12 әйел және |34|33| ер адам.
124 хат жіберілді; олардың 77-сіне жауап келді, 30-ы қайтарылды, |17|18| хат жоғалды.
90 сұхбат өткізілді: қалада 40; ауылда 30; лагерьде |20|21|.
75 депутаттың 50-і ер адам, |25|27| депутат әйел болды.
Біз 150 адамнан сұрадық — 60 студент, 50 жұмысшы және |40|41| зейнеткер.
Комиссия 64 шағымды қарады: 24 шағым қанағаттандырылды, 30 шағым қабылданбады, |10|12| шағым қайтарылды.
Іріктемеге 120 журналист енді, олардың арасында 70 ер адам және |50|52| әйел.
Of 96 judges appointed, 56 came from the bar, 25 from the prosecution and |15|16| from academia.
The party won 84 seats, comprising 50 in the lower house and |34|35| in the upper house.
Seventy people spoke: 30 in favour, 25 against, with |15|16| abstaining.
Of the 72 inmates, 40 were released and |32|33| stayed in prison.
Из 96 назначенных судей 56 пришли из адвокатуры, 25 — из прокуратуры и |15|16| — из науки.
Партия получила 84 места: 50 в нижней палате и |34|35| в верхней.
Выступили 70 человек: 30 за, 25 против, |15|16| воздержались.
Из 72 заключённых 40 вышли на свободу, а |32|33| остались в тюрьме.
Тағайындалған 96 судьяның 56-сы адвокатурадан, 25-і прокуратурадан, |15|16| судья ғылымнан келді.
Партия 84 орын алды: төменгі палатада 50, жоғарғы палатада |34|35|.
72 сотталушының 40-ы босатылды, ал |32|33| адам түрмеде қалды.
Кеңесте 33 мүше бар (19 мүше сайланған, |14|15| мүше тағайындалған).
Sixty villages were surveyed, 35 of which had a clinic, while the other |25|24| had none.
The council has 45 seats: the coalition holds 24, the opposition 15, and independents |6|8|.
Police registered 74 offences; among them were 40 thefts, 22 assaults and |12|14| robberies.
Закодировано 320 статей, из которых 180 — новости, 90 — мнения и |50|52| — интервью.
Полиция зарегистрировала 74 преступления, среди них 40 краж, 22 нападения и |12|14| грабежей.
60 ауыл зерттелді: 35 ауылда емхана бар, қалған |25|24| ауылда жоқ.
320 мақала кодталды, олардың 180-і жаңалық, 90-ы пікір және |50|52| мақала сұхбат.
""",
    "words-for-changes": """
In 2010 the town had 45 marches; by 2012 the number had dropped to |30|60|.
The town had fewer marches in 2012 (|30|60|) than in 2010 (45).
In 2012 there were |60|30| marches, up from 45 two years earlier.
There were |25|15| more marches in 2012 (70) than in 2010 (45).
Those who agree were 20 % in 2005 and 24 % in 2007, |4 percentage points|4 percent| more.
В 2012 году прошло |60|30| маршей против 45 в 2010 году, то есть рост продолжился.
Было 45 митингов в 2005 году и 60 в 2007 году: рост на |33|10| %.
2010 жылғы 45 митингпен салыстырғанда 2012 жылы |60|30| митинг өтті, яғни саны артты.
2005 жылы 45, 2007 жылы 60 митинг болды: өсім |33|10| %.
The number of protests doubled, from 40 in 2015 to |82|61| in 2016.
There were twice as many arrests in 2019 (|81|61|) as in 2018 (40).
Arrests more than doubled between 2015 and 2016, from 40 to |91|62|.
Complaints halved: from 80 they went to |41|61|.
From 20 % to 25 % in five years means growth of |5 percentage points|5 %|.
The budget went up from 100 to |120|80| million.
The number of strikes increased by a third, from 60 to |80|95|.
In 2015 there were 40 rallies, in 2016 there were |80|62|: the number had doubled.
The figure increased threefold (from 20 to |61|45|).
Inflation eased from 12 % to |9|15| %.
The number of outlets plummeted from 80 to |31|95|.
Число акций выросло в два раза: с 40 в 2015 году до |82|61| в 2016 году.
Количество задержаний увеличилось вдвое – с 40 до |80|62|.
Число жалоб сократилось вдвое, с 80 до |41|61|.
Явка выросла с 20 % до 25 %, то есть на |5 процентных пунктов|5 %|.
Рост с 20 % до 25 % составил |5 процентных пунктов|5 %|.
Бюджет возрос со 100 до |120|80| миллионов.
Показатель вырос втрое (с 20 до |61|45|).
Число членов увеличилось в 3 раза, с 20 до |61|45| человек.
В 2015 году было 40 митингов, а в 2016 году — |80|62|: число удвоилось.
Если в 2010 году насчитывалось 40 газет, то в 2015 году их стало |80|62|, то есть вдвое больше.
Шаралар саны екі есе өсті: 2015 жылы 40, 2016 жылы |82|61|.
Ұсталғандар саны 40-тан |82|62|-ге дейін екі есе артты.
Қатысу 20 %-дан 25 %-ға дейін, яғни |5 пайыздық тармаққа|5 %-ға| өсті.
Мүшелер саны үш есе көбейіп, 20-дан |62|45|-ге жетті.
Ереуілдер саны үштен біріне артып, 60-тан |80|95|-ге жетті.
Істер саны 80-нен |40|60|-ке дейін екі есе қысқарды.
Within a year the number of raids had doubled from 24 to |49|37|.
In 2020 there were three times as many fines (|91|61|) as in 2019 (30).
The number of cells was halved, from 64 to |32|48|.
The share rose |6 percentage points|6 %| to 36 % from 30 %.
The workforce shrank by a quarter, from 80 to |60|45|.
Turnout slid from 61 % to |54|66| %.
За год число обысков удвоилось: с 24 до |49|37|.
В 2020 году штрафов было в три раза больше (|91|61|), чем в 2019 году (30).
Доля поднялась на |6 п.п.|6 %| — с 30 % до 36 %.
Штат сократился на четверть, с 80 до |60|45| человек.
Расходы увеличились на 50 %: с 40 до |60|75| млн.
Численность возросла двукратно, с 24 до |49|37|.
Бір жылда тінту саны екі еседен астам өсіп, 24-тен |52|37|-ге жетті.
Айыппұл саны үш есе артты: 2019 жылы 30, 2020 жылы |91|61|.
Штат төрттен біріне қысқарып, 80-нен |60|45|-ке түсті.
Қатысу 61 %-дан |54|66| %-ға төмендеді.
Visa refusals went up threefold, from 15 to |45|31|.
In 2014, 36 papers were registered; in 2019 only |18|27|, half as many.
Newspaper titles fell from 36 to |18|44|.
Circulation was cut by a third (from 90 to |60|45| thousand).
Отказов стало втрое больше: |45|31| против 15 в предыдущем году.
Доля женщин увеличилась с 12 % до 16 %, или на |4 процентных пункта|4 %|.
Число газет снизилось с 36 до |18|44|.
С 2014 по 2019 год число газет сократилось в два раза (с 36 до |18|27|).
Бас тарту үш есе көбейді: 15-тен |45|31|-ге дейін.
Газет саны екі есе қысқарды: 2014 жылы 36, 2019 жылы |18|27|.
""",
    "percentage-of-count": """
Among 233 people polled, 68 agreed, which makes |29.2|25.2| per cent.
We talked to 583 people. 492 of them – |84.4|71.4| % – were convinced.
In Lindmoor |36.2|63.2| % agreed; in absolute terms, 25 of 69 people.
The form was filled in by 124 people; 77/124 (|62.1|67.1| %) agreed.
Выборка составила 351 человек. Из них 270, т. е. |76,9|78,9| процента, согласились.
Сұралған 481 тұрғынның 153-і, демек |31,8|11,8| пайызы, келіседі.
""",
    "the-rest": """
Everyone gave one answer: 41.1 % named rents, 24.0 % named roads, which leaves |34.9|40.9| % without an opinion.
Of two statements 44.1 % chose the first and 22.2 % the second. The remainder (|33.7|29.7| %) chose neither.
Каждый дал один ответ: 46,7 % назвали цены, 18,1 % дороги; прочие |35,2|29,2| % молчали.
Әркім бір жауап берді: 38,2 % бағаны, 19,4 % жолды атады; қалған |42,4|48,4| % үндемеді.
""",
    "exchange-rate": """
In 2014 roads cost 40 bn tenge, or $200m, schools 20 bn tenge (equivalent to $|100|160|m), parks 10 bn tenge ($50m).
В 2014 году ушло 40 млрд тенге (экв. 200 млн USD), 20 млрд тенге (экв. |100|160| млн USD), 10 млрд тенге (50 млн USD).
""",
    "text-against-text": """
In 2009 there were 45 marches in Lindmoor. As noted above, Lindmoor saw |45|54| marches in 2009.
Police recorded 45 marches in Lindmoor in 2009. Police figures put the number of marches in Lindmoor in 2009 at |45|54|.
В 2009 году в городе Линдмор прошло 45 митингов. Как уже отмечалось, в 2009 году в городе Линдмор было |45|54| митингов.
2009 жылы Линдмор қаласында 45 митинг өтті. Жоғарыда айтылғандай, 2009 жылы Линдмор қаласында |45|54| митинг болды.
""",
}
LEFT_IN_PEACE = """
While most people opposed it, 35 % were in favour.
It is not true that a majority agree: 42 % do.
A relative majority (32 %) said yes, 28 % said no.
In Lindmoor 36 % said yes. Half of those, or 18 % of all, had voted.
The claim that rallies doubled is mistaken; they went from 40 to 50.
Had strikes doubled, the 131 of 2007 would have become 262; in fact there were 163 in 2008.
The 34 respondents could give whole and half points from 1 to 5; the mean was 3.54.
Of the 361 people detained, 272 were students and 185 were women; 179 were both.
In 2009, 355 men were held in Lindmoor. In 2009, 213 women were held in Lindmoor.
In 2010 the police counted 351 boycotts in Lindmoor. For 2010 the union of Lindmoor gives 250; it counts otherwise.
Damage to state buildings was put at 94.5 billion tenge, that to firms at more than 30 billion tenge.
Of 124 towns, 68 have a deficit exceeding 5 %.
42 % of women agreed, a majority of men did not.
The majority of voters stayed away, and 42 % of those who came voted against.
Most of the money came from abroad; in 2019, 35 % was domestic.
The party lost its majority of 58 seats.
Of the 52 villages, 30 had a school and 28 had a clinic.
Of the 52 villages visited in 2018, 30 had a school.
In 2019, 28 countries had an average score of 3.23 on the index.
The average salary of 28 teachers was 453.27 dollars.
The 28 respondents spent 3.23 hours on average.
On average 3.23 rallies a week were held, according to 28 monitors.
The 28 newspapers printed 3.23 million copies on average.
The average of the three scales was 3.23, and 28 people took part in the second wave, 31 in the first.
Average turnout was 45.23 among 28 precincts observers visited.
The mean age of the 28 women was 34.5 years.
The archive holds 240 files, including 120 letters and 80 reports.
There were 310 protests, including 12 in Ansel and 9 in Brevik.
В архиве 240 дел, в том числе 120 писем и 80 отчётов.
Из 52 сёл в 30 есть школа, а в 28 есть больница.
В 2019 году состоялось 150 акций — на 60 больше, чем в 2018 году.
Партия получила большинство — 58 мест из 100.
Он прожил меньшую часть жизни, 25 лет, в деревне.
В среднем 28 респондентов тратили 3,23 часа в день.
Средняя зарплата 28 учителей составила 453,27 доллара.
Из 300 человек 120 читали газеты, 200 смотрели телевидение, 90 слушали радио и 40 пользовались интернетом.
Of the 300 people, 120 read papers, 200 watched television, 90 listened to the radio and 40 used the internet.
He was 30 when 12 women and 15 men were arrested.
Of the 40 women and 35 men, 50 voted and 25 did not.
The 28 members met 12 times: 5 in spring and 3 in autumn.
Комиссия провела 12 заседаний: 5 весной, 3 осенью.
Бұл іс 28 адамға қатысты, орта есеппен күніне 3,23 сағат кетті.
Тұрғындардың 42 %-ы қолдады, көпшілігі үйде қалды.
The organisation has 60 staff — 20 more than in 2015 and 15 fewer than in 2018.
Most of the 300 respondents (38 % of whom were women) agreed.
The majority (62 % of men and 48 % of women) agreed.
The study ran with 28 students (SD = 1.05; mean 3.43 on a sum of 3 items).
Of these 96 people 40 were released, 12 after a hearing and 28 without one.
96 человек задержаны, из них 40 отпущены: 12 после суда, 28 без него.
Prices averaged 3.23 in 28 shops that respondents named.
The average household of the 28 families has 3.21 rooms.
The majority of the votes, at least 35 %, came by post.
More than half of the cases (n = 124) ended in 2019, 42 % of them in May.
The 60 villages lie in 3 districts; of them, 25 are in the north and 20 in the south.
Of 124 letters, 77 were answered. The remaining 12 % were lost.
The share rose from 20 % to 25 %, or by a quarter.
The number fell by half, from 80 to 41.
Число жалоб сократилось вдвое, с 80 до 41.
Arrests, which had doubled in 2010, rose from 40 to 60.
Rallies doubled in 2015, when the fine rose from 40 to 60 dollars.
In 2015 there were 40 rallies and in 2016 there were 62, while arrests doubled.
The price rose from 40 to 60, twice as fast as wages.
The number of rallies rose from 40 to 60, and their size doubled.
Staff fell from 80 to 60; the budget was halved.
The share rose to 36 % from 30 %, and by 2020 to 40 %.
Turnout rose by 5 % in the towns and from 20 % to 30 % in villages.
From 2010 to 2015 the number fell from 80 to 60, an average of 5 % a year.
Число акций выросло с 40 до 60, а число участников - в два раза.
В два раза больше, чем в 2018 году: от 40 до 60 человек.
The number of fines rose from 30 to 61, more than twice as many as in any other year.
The fee went from 5 dollars to 20, up 300 %.
2015 жылы 40, 2016 жылы 61 шара өтті, қатысушылар екі есе көп болды.
"""
CASES = [(rule, line.split("|")) for rule, lines in SENTENCES.items() for line in lines.strip().splitlines()]


@pytest.mark.parametrize(("rule", "parts"), CASES, ids=[" ".join(parts) for _, parts in CASES])
def test_the_figure_that_does_not_fit_is_found_and_the_other_held(rule: str, parts: list[str]) -> None:
    before, right, wrong, behind = parts
    assert found(before + wrong + behind, rule) != []
    answer = asked(before + right + behind)
    assert answer.discrepancies == (), [one.message for one in answer.discrepancies]
    assert asked(before + right + behind, rule).held >= 1


@pytest.mark.parametrize("text", LEFT_IN_PEACE.strip().splitlines())
def test_what_only_looks_like_it_is_left_in_peace(text: str) -> None:
    assert found(text) == []
