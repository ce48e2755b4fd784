"""Dates and durations in many wordings of three languages: a sentence that holds, and one that does not."""

import pytest

from tests.audit.asking import asked, found

#: The rule, and sentences of it with the figure that fits, and the one that does not, between bars.
SENTENCES = {
    "order-of-dates": """
The siege began on 5 May 2011. It was lifted only on |3 March 2012|3 March 2010|.
The talks opened on 5 May 2011. They did not end until |3 March 2012|3 March 2010|.
Забастовка вспыхнула 5 мая 2011 года. Прекратилась она лишь |3 марта 2012 года|3 марта 2010 года|.
Ереуіл 2011 жылғы 5 мамырда басталды. Ол |2012 жылғы 3 наурызда|2010 жылғы 3 наурызда| ғана тоқтады.
The ministry introduced the quota on 3 May 2010 and scrapped it on |4 June 2012|4 June 2009|.
After taking office on 3 May 2010, she stepped down on |4 June 2012|4 June 2009|.
The newspaper first appeared on 3 May 2010; its last issue came out on |4 June 2012|4 June 2009|.
The blockade lasted from the 3rd of May 2010 to the |4th of June 2010|4th of April 2010|.
The mission arrived on 3 May 2010 and departed on |4 June 2010|4 April 2010|.
Work on the dam commenced on 3 May 2010 and was completed on |4 June 2012|4 June 2009|.
He was remanded on 3 May 2010 and acquitted on |4 June 2012|4 June 2009|.
The treaty, signed on 3 May 2010, was ratified on |4 June 2012|4 June 2009|.
Она вступила в должность 3 мая 2010 года и покинула её |4 июня 2012 года|4 июня 2009 года|.
Строительство началось 3 мая 2010 года, завершилось |4 июня 2012 года|4 июня 2009 года|.
Первый номер вышел 3 мая 2010 года, последний – |4 июня 2012 года|4 июня 2009 года|.
Миссия прибыла 3 мая 2010 года и отбыла |4 июня 2010 года|4 апреля 2010 года|.
Мораторий действует с 03.05.2010 по |04.06.2010|04.04.2010|.
Ол қызметіне 2010 жылғы 3 мамырда кірісіп, |2012 жылғы 4 маусымда|2009 жылғы 4 маусымда| кетті.
Құрылыс 2010 жылғы 3 мамырда басталып, |2012 жылғы 4 маусымда|2009 жылғы 4 маусымда| бітті.
Алғашқы нөмірі 2010 жылғы 3 мамырда, соңғысы |2012 жылғы 4 маусымда|2009 жылғы 4 маусымда| шықты.
Start: 5 May 2011; end: |3 March 2012|3 March 2010|.
Начало: 5 мая 2011 года, конец: |3 марта 2012 года|3 марта 2010 года|.
Басталуы: 2011 жылғы 5 мамыр, аяқталуы: |2012 жылғы 3 наурыз|2010 жылғы 3 наурыз|.
The siege was lifted on |3 March 2012|3 March 2010| after it had begun on 5 May 2011.
The complaint was filed on 5 October 2011 and decided on |7 December 2011|7 December 2010|.
The case, filed 5 Oct 2011 and decided |7 Dec 2011|7 Dec 2010|, set a precedent.
Born on 4 April 1950, he died on |2 June 1999|2 June 1949|.
She was appointed minister on 1 March 2014 and resigned on |9 May 2015|9 May 2013|.
The party was founded on 12 June 2003 and dissolved on |1 July 2009|1 July 2002|.
The curfew, imposed on 6 January 2015, expired on |19 January 2015|19 January 2014|.
Between 4 May 2011 and |6 June 2011|6 April 2011| the paper did not appear.
The exhibition opened on 3 March 2016; it closed on |30 April 2016|30 April 2015|.
Detained on 14 May 2013, the editor was released on |2 June 2013|2 April 2013|.
The first hearing took place on 3 May 2014, the last on |9 July 2014|9 July 2013|.
The road was blocked on 1 August 2012 and cleared on |4 August 2012|4 July 2012|.
The decree was signed on 10 May 2010 and repealed on |11 June 2011|11 June 2009|.
The term ran from March 2011 to |May 2013|May 2010|.
He held the office from 2001 to |2009|1999|.
They stayed in the square from 2 June 2014 through |9 June 2014|9 May 2014|.
The inquiry was launched on 3 May 2011, and it was closed on |9 June 2011|9 April 2011|.
Жалоба была подана 5 октября 2011 года, а рассмотрена |7 декабря 2011 года|7 декабря 2010 года|.
Он родился 4 апреля 1950 года и умер |2 июня 1999 года|2 июня 1949 года|.
Министром её назначили 1 марта 2014 года, а в отставку она ушла |9 мая 2015 года|9 мая 2013 года|.
Партия, основанная 12 июня 2003 года, была распущена |1 июля 2009 года|1 июля 2002 года|.
В период с 4 мая 2011 года по |6 июня 2011 года|6 апреля 2011 года| газета не выходила.
Выставка открылась 3 марта 2016 года и закрылась |30 апреля 2016 года|30 апреля 2015 года|.
Редактора задержали 14 мая 2013 года и освободили |2 июня 2013 года|2 апреля 2013 года|.
Дорогу перекрыли 01.08.2012, а разблокировали |04.08.2012|04.07.2012|.
Между 4 мая 2011 года и |6 июня 2011 года|6 апреля 2011 года| заседаний не было.
Указ подписан 10 мая 2010 года, отменён |11 июня 2011 года|11 июня 2009 года|.
Он занимал пост с 2001 по |2009|1999| год.
Первое заседание прошло 3 мая 2014 года, последнее – |9 июля 2014 года|9 июля 2013 года|.
Шағым 2011 жылғы 5 қазанда берілді, ал |2011 жылғы 7 желтоқсанда|2010 жылғы 7 желтоқсанда| қаралды.
Ол 1950 жылғы 4 сәуірде туып, |1999 жылғы 2 маусымда|1949 жылғы 2 маусымда| қайтыс болды.
Партия 2003 жылғы 12 маусымда құрылып, |2009 жылғы 1 шілдеде|2002 жылғы 1 шілдеде| таратылды.
2011 жылғы 4 мамырдан |2011 жылғы 6 маусымға|2011 жылғы 6 сәуірге| дейін газет шықпады.
2011 жылғы 4 мамыр мен |2011 жылғы 6 маусым|2011 жылғы 6 сәуір| аралығында отырыс болмады.
Көрме 2016 жылғы 3 наурызда ашылып, |2016 жылғы 30 сәуірде|2015 жылғы 30 сәуірде| жабылды.
Редактор 2013 жылғы 14 мамырда ұсталды да, |2013 жылғы 2 маусымда|2013 жылғы 2 сәуірде| босатылды.
Жарлыққа 2010 жылғы 10 мамырда қол қойылып, |2011 жылғы 11 маусымда|2009 жылғы 11 маусымда| күші жойылды.
""",
    "calendar": """
They met on |Wednesday|Friday|, 5 January 2022.
The talks of 5 January 2022, a |Wednesday|Friday|, failed.
5 January 2022 was a |Wednesday|Friday|.
On the |Wednesday|Friday| (5 January 2022) the shops were shut.
5 January 2022 happened to be a |Wednesday|Friday|.
|Wed|Fri|, 5 Jan 2022: the shops were shut.
It was |Wednesday|Friday| the 5th of January 2022.
The rally was set for 5 January 2022. That day was a |Wednesday|Friday|.
On |Wednesday|Friday| evening, 5 January 2022, the lights went out.
The date, 5 January 2022, falls on a |Wednesday|Friday|.
Они встретились в |среду|пятницу|, 5 января 2022 года.
5 января 2022 года, |среда|пятница|: магазины закрыты.
5 января 2022 года было |средой|пятницей|.
5 января 2022 года пришлось на |среду|пятницу|.
Митинг назначили на |среду|пятницу| 5 января 2022 года.
Было это в |среду|пятницу| утром, 05.01.2022.
05.01.2022 (|ср|пт|) магазины закрыли.
День этот – 5 января 2022 года – был |средой|пятницей|.
Олар |сәрсенбіде|жұмада|, 2022 жылғы 5 қаңтарда кездесті.
2022 жылғы 5 қаңтар – |сәрсенбі|жұма|.
2022 жылғы 5 қаңтар |сәрсенбіге|жұмаға| сәйкес келді.
Митинг |сәрсенбі|жұма| күніне, 2022 жылғы 5 қаңтарға белгіленді.
2022 жылғы 5 қаңтар күні митинг өтті. Бұл |сәрсенбі|жұма| болатын.
|Сәрсенбі|Жұма| күні кешке, 05.01.2022, жарық сөнді.
""",
    "periods-of-table": """
The story has three periods, 2001-2003, |2004|2002|-2006 and 2007-2009, without any gap.
Three consecutive terms (2001–2003, |2004|2005|–2006, 2007–2009) were studied.
From 2001 to 2003, from |2004|2002| to 2006 and from 2007 to 2009 it ruled; the terms follow one another directly.
Its three waves, 2001 to 2003, |2004|2005| to 2006 and 2007 to 2009, adjoin each other.
The phases do not overlap and leave no year out: 2001-2003, |2004|2002|-2006, 2007-2009.
Each phase begins where the previous one ended: 2001-2003; |2004|2005|-2006; 2007-2009.
Three successive editions cover 2001-2003, |2004|2005|-2006 and 2007-2009.
Три срока шли подряд: 2001-2003, |2004|2002|-2006 и 2007-2009 годы.
Этапы (2001–2003, |2004|2005|–2006, 2007–2009) идут друг за другом.
Эти периоды – с 2001 по 2003, с |2004|2002| по 2006, с 2007 по 2009 год – не пересекаются.
Тома охватывают все годы: 2001-2003, |2004|2005|-2006, 2007-2009.
Без промежутков следовали три волны: 2001–2003, |2004|2005|–2006 и 2007–2009 гг.
Кезеңдер (2001–2003, |2004|2002|–2006, 2007–2009 жж.) бірінен соң бірі жалғасты.
Үш мерзім қатарынан өтті: 2001-2003, |2004|2005|-2006 және 2007-2009 жылдар.
Кезеңдер қиылыспайды: 2001-2003, |2004|2002|-2006, 2007-2009.
Томдар барлық жылды қамтиды: 2001-2003, |2004|2005|-2006, 2007-2009.
""",
    "duration": """
In the |32|52| days from 3 May 2010 to 4 June 2010 nobody slept.
He spent |32|52| days behind bars, from 3 May 2010 to 4 June 2010.
Between 3 May 2010 and 4 June 2010, a span of |32|52| days, prices doubled.
The session (3 May 2010 – 4 June 2010) was |32|52| days long.
From 2001 to 2009, in other words |eight|twelve| years, he was mayor.
За |32 дня|52 дня|, с 3 мая 2010 года по 4 июня 2010 года, цены удвоились.
Он провёл за решёткой |32 дня|52 дня| – с 3 мая 2010 года по 4 июня 2010 года.
Голодовка началась 3 мая 2010 года и спустя |32 дня|52 дня|, 4 июня 2010 года, прекратилась.
Мораторий продержался |32 дня|52 дня|: его ввели 3 мая 2010 года и отменили 4 июня 2010 года.
Аштық 2010 жылғы 3 мамырда басталып, |32|52| күн өткен соң, 2010 жылғы 4 маусымда тоқтады.
Ол 2010 жылғы 3 мамырдан 2010 жылғы 4 маусымға дейін, барлығы |32|52| күн, қамауда болды.
Сессия |32|52| күнге созылды: 2010 жылғы 3 мамырдан 2010 жылғы 4 маусымға дейін.
The strike began on 4 May 2011. |31|45| days later, on 4 June 2011, it ended.
Осада началась 4 мая 2011 года. Через |31 дн.|45 дн.|, 4 июня 2011 года, она закончилась.
Осада началась 4 мая 2011 года. Через |31 день|45 дней|, 4 июня 2011 года, она закончилась.
Ереуіл 2011 жылғы 4 мамырда басталды. |31|45| күннен кейін, 2011 жылғы 4 маусымда, ол аяқталды.
The |31|45|-day strike began on 4 May 2011 and ended on 4 June 2011.
Режим действовал |31 сут.|45 сут.| (4 мая 2011 года – 4 июня 2011 года).
The strike went on for |31|45| days, from 4 May 2011 to 4 June 2011.
From 4 May 2011 to 4 June 2011 – |31|45| days in all – the mine stood still.
The siege, from 4 May 2011 until 4 June 2011, took |31|45| days.
A curfew of |31|45| days (4 May 2011 – 4 June 2011) was declared.
The paper was silent between 4 May 2011 and 4 June 2011, that is for |31|45| days.
The square was occupied on 4 May 2011 and cleared on 4 June 2011, |31|45| days later.
Detained on 4 May 2011, he was freed on 4 June 2011 after |31|45| days in prison.
|31|45| days passed between 4 May 2011 and 4 June 2011.
From 4 May 2011 to 4 June 2011 nobody was paid. Those |31|45| days were the worst.
On 5 May 2010 the law was proposed; |sixteen|nine| months later, on 7 September 2011, it was passed.
He governed from 1991 to 2004, or |13|23| years.
The ban lasted |four|nine| weeks, from 4 May 2011 to 1 June 2011.
Over the |31|45| days between 4 May 2011 and 4 June 2011 no train ran.
She served as mayor for |eight|twelve| years, from 2003 to 2011.
The negotiations, which ran from 4 May 2011 to 4 June 2011, lasted |31|45| days.
Забастовка продолжалась |31 день|45 дней|: с 4 мая 2011 года по 4 июня 2011 года.
С 4 мая 2011 года по 4 июня 2011 года, всего |31 день|45 дней|, шахта стояла.
Площадь заняли 4 мая 2011 года, а освободили 4 июня 2011 года, |31 день|45 дней| спустя.
Между 4 мая 2011 года и 4 июня 2011 года прошёл |31 день|45 дней|.
Его задержали 4 мая 2011 года и отпустили 4 июня 2011 года, после |31 дня|45 дней| под стражей.
Закон внесли 5 мая 2010 года, а через |шестнадцать|девять| месяцев, 7 сентября 2011 года, приняли.
Он правил |13 лет|23 года|, с 1991 по 2004 год.
С 4 мая 2011 года по 4 июня 2011 года не платили никому. Эти |31 день|45 дней| были худшими.
В течение |31 дня|45 дней| (с 4 мая 2011 года по 4 июня 2011 года) газета не выходила.
Осада с 4 мая 2011 года по 4 июня 2011 года заняла |31 день|45 дней|.
Ереуіл 2011 жылғы 4 мамырдан 2011 жылғы 4 маусымға дейін |31|45| күнге созылды.
2011 жылғы 4 мамыр мен 2011 жылғы 4 маусым аралығында |31|45| күн өтті.
Шахта |31|45| күн бойы (2011 жылғы 4 мамырдан 2011 жылғы 4 маусымға дейін) тұрды.
Алаң 2011 жылғы 4 мамырда басып алынып, |31|45| күннен кейін, 2011 жылғы 4 маусымда босатылды.
2011 жылғы 4 мамырдан 2011 жылғы 4 маусымға дейін жалақы төленбеді. Бұл |31|45| күн ең ауыры болды.
Ол 1991 жылдан 2004 жылға дейін, яғни |13|23| жыл билік құрды.
Ол 2011 жылғы 4 мамырда ұсталып, 2011 жылғы 4 маусымда босатылды: |31|45| күн қамауда отырды.
""",
}
LEFT_IN_PEACE = """
The leaflet bears the date 31 April 2005, a day that does not exist.
Листовка датирована несуществующим днём: 31 апреля 2005 года.
It is not true that the siege lasted from 4 May 2011 to 4 April 2011.
On the Friday after 5 January 2022 the shops opened.
The Friday following 5 January 2022 was quiet.
From Monday to Friday, 5 January 2022 excepted, shops were open.
Every Friday since 5 January 2022 they meet.
The Sunday Times, 5 January 2022.
В пятницу после 5 января 2022 года магазины открылись.
Каждую пятницу с 5 января 2022 года они встречаются.
2022 жылғы 5 қаңтардан кейінгі жұма тыныш болды.
The second strike began on 12 May 2012; the first had ended on 10 May 2012.
The trial began on 5 May 2012, and the investigation ended on 3 April 2012.
The old law ended on 5 May 2012, and the new one began on 7 June 2012.
The old law ended on 5 May 2012, and a new one entered into force on 3 April 2012.
They met on 12 May 2012 and on 13 October 2011.
The strike of 5 May 2012 was larger than that of 3 April 2011.
The court sat from 4 May 2011 to 4 June 2011, 3 days a week.
From 4 May 2011 to 4 June 2011 it rained on 12 days.
From 4 May 2011 to 4 June 2011 he was absent for the first 12 days.
From 4 May 2011 to 4 June 2011, 12 days of rain were counted.
From 4 May 2011 to 4 June 2011 a five-day week was in force.
He was fined on 4 May 2011 and given 10 days to pay; on 4 June 2011 he paid.
From 2001 to 2010, 5 years before the reform, nothing changed.
The 12 years old law held from 1990 to 2019.
Counting both days, the strike lasted 32 days, from 4 May 2011 to 4 June 2011.
Суд начался 5 мая 2012 года, следствие закончилось 3 апреля 2012 года.
Старый закон отменили 5 мая 2012 года, новый приняли 3 апреля 2012 года.
С 4 мая 2011 года по 4 июня 2011 года суд заседал 3 дня в неделю.
Второй срок начался 5 мая 2012 года, первый закончился 4 мая 2012 года.
Сот 2012 жылғы 5 мамырда басталды, ал тергеу 2012 жылғы 3 сәуірде аяқталды.
Ереуіл 2011 жылғы 4 мамыр мен 2011 жылғы 4 маусым аралығында, екі күнді қоса есептегенде 32 күн болды.
2011 жылғы 4 мамырдан 2011 жылғы 4 маусымға дейін сот аптасына 3 күн отырды.
"""
#: References: what was published before the years that it covers were over, or read before it was published.
REFERENCES = """
Bureau of Towns. Marches in Ansel, 2010-2013. Ansel: Harbour Press, |2014|2012|. 48 pp.
Bureau of Towns (|2014|2012|). Marches in Ansel from 2010 to 2013.
Marches in Ansel, 2010–2013: a review, released in |2014|2012|. https://a.example.org
Orlen, K. Marches in Ansel (2010-2013) // Town Review. |2014|2012|. No. 3. P. 4-9.
Marches in Ansel: figures for 2010-2013. Published on |3 May 2014|3 May 2012|. https://a.example.org/b
Бюро городов. Марши за 2010-2013 гг. – Ансель: Порт, |2014|2012|. – 48 с.
Орлен К. Марши в 2010–2013 годах // Обзор. |2014|2012|. № 3. С. 4-9.
Обзор маршей с 2010 по 2013 год вышел в |2014|2012| году. https://a.example.org
Қалалар бюросы. 2010-2013 жылдардағы шерулер. – Ансель: Порт, |2014|2012|. – 48 б.
2010 жылдан 2013 жылға дейінгі шерулерге шолу. |2014|2012| жылы жарық көрді.
Town Review, 3 May 2014, https://a.example.org/b (accessed |5 June 2014|5 June 2013|).
Town Review. 3 May 2014. Date of access: |5 June 2014|5 June 2013|. https://a.example.org/b
Town Review. 3 May 2014. https://a.example.org/b, last viewed on |5 June 2014|5 June 2013|.
Town Review. https://a.example.org/2014/05/03/b (accessed |5 June 2014|5 June 2013|).
Обзор. 3 мая 2014 года. https://a.example.org/b (просмотрено |5 июня 2014 года|5 июня 2013 года|).
Обзор. 03.05.2014. URL: https://a.example.org/b (дата доступа: |05.06.2014|05.06.2013|).
Обзор. 3 мая 2014 года. https://a.example.org/b (проверено |5 июня 2014 года|5 июня 2013 года|).
Шолу. 2014 жылғы 3 мамыр. https://a.example.org/b (қаралды: |2014 жылғы 5 маусым|2013 жылғы 5 маусым|).
Шолу. 03.05.2014. https://a.example.org/b (жүгінген күні: |05.06.2014|05.06.2013|).
The 2012 handbook lists all marches for 2010 through |2012|2013|.
A chronicle of marches (2014) covers the years 2010 to |2013|2016|.
Вышедшее в 2014 году исследование прослеживает марши с 2010 до конца |2013|2016| года.
2014 жылы шыққан зерттеу шерулерді 2010 жылдан |2013|2016| жылдың соңына дейін қарастырады.
"""
PEACEFUL_REFERENCES = """
Orlen, K. (1931-1998). A life. Ansel: Harbour Press, 1962.
Plan for towns, 2010-2013. Ansel, 2009.
Budget of Ansel 2010-2013, adopted in 2009. 48 pp.
Orlen, K. Marches. In: Towns, 2010-2013. Harbour Press, 2015, first published in 2009.
Town Review. Accessed: 5 June 2013. https://a.example.org/b
"""
CASES = [(rule, line.split("|")) for rule, lines in SENTENCES.items() for line in lines.strip().splitlines()]


@pytest.mark.parametrize(("rule", "parts"), CASES, ids=[" ".join(parts) for _, parts in CASES])
def test_the_date_that_does_not_fit_is_found_and_the_other_held(rule: str, parts: list[str]) -> None:
    before, right, wrong, behind = parts
    assert found(before + wrong + behind, rule) != []
    answer = asked(before + right + behind)
    assert answer.discrepancies == (), [one.message for one in answer.discrepancies]
    assert asked(before + right + behind, rule).held >= 1


@pytest.mark.parametrize("text", LEFT_IN_PEACE.strip().splitlines())
def test_what_only_looks_like_it_is_left_in_peace(text: str) -> None:
    assert found(text) == []


@pytest.mark.parametrize("line", REFERENCES.strip().splitlines())
def test_references(line: str) -> None:
    before, right, wrong, behind = line.split("|")
    text = "It was said before.[^1]\n\n[^1]: "
    assert [sure for sure, _, _ in found(text + before + wrong + behind, "order-of-dates")] == ["likely"]
    assert found(text + before + right + behind) == []


@pytest.mark.parametrize("line", PEACEFUL_REFERENCES.strip().splitlines())
def test_references_that_only_look_wrong(line: str) -> None:
    assert found(f"It was said before.[^1]\n\n[^1]: {line}") == []
