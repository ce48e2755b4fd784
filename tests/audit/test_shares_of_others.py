"""Sentences in which figures and words for shares only look as if they were of each other."""

import pytest

from tests.audit.asking import found


@pytest.mark.parametrize(
    "text",
    [
        "Year on year, strikes in Fennick were up 96%: the bulletin for 2007 lists 399 of them, that for 2006"
        " had listed 204.",
        "Strikes rose by 96 % in a year; we count 399 in 2007, and 204 a year earlier.",
        "За год число забастовок выросло на 96 %: бюллетень за 2007 год насчитывает их 399, за 2006 год – 204.",
        "За год забастовок стало больше на 96 %: бюллетень насчитывает их 399, прежний – 204.",
        "Бір жылда ереуіл 96 %-ға көбейді: 2007 жылғы бюллетеньде 399, 2006 жылғыда 204 ереуіл.",
        "Compared with the year before (204), strikes are up 96 % at 399.",
        "Из разосланных по городу Бренно бланков (их было 541) вернулось 384, то есть 71,0 %. Если отложить "
        "испорченные (50), согласие с тем, что суды работают медленно, выражено в 105, а это 31,4 % "
        "пригодных.",
        "Of 330 forms posted in Zellin, 166 were returned (50.3 %). Having set aside 13 that were spoilt, we "
        "find 55 in agreement that rents are unfair, which is 35.9 % of the usable ones.",
        "Of 330 ballots, 13 were blank. The proposal got 190 votes, or 59.9 % of the valid ballots.",
        "Zellin: 330 respondents. Without the 13 who had no opinion, 190 agreed (59.9 %).",
        "Из 330 опрошенных 13 затруднились ответить. Среди остальных 190 согласились, а это 59,9 %.",
        "Жіберілген 330 бланктің 166-сы қайтты (50,3 %). Бүлінген 13 бланкті алып тастасақ, 55 бланкте "
        "келісім бар, бұл жарамдыларының 35,9 %-ы.",
        "«жолды жөндеу керек» деген рас па? Фенник қаласында 22 %-ы «иә», 25 %-ы «жоқ» деді, 54 %-ы жауап "
        "беруге қиналды (n = 142; дөңгелектеу салдарынан қосындысы 101 % болады).",
        "«Верно ли, что автобус ходит редко?» В городе Тальвик 13 % ответили «да», 20 % – «нет», 66 % "
        "затруднились (n = 143; вследствие округления в сумме выходит 99 %).",
        "Is the bus too seldom? In Talvik 13 % said yes, 20 % no and 66 % could not say (n = 143; rounding "
        "makes 99 %).",
        "In Talvik 62 % said yes (N = 143). In Karsk it was 41 % (N = 210).",
        "We spoke with 143 people in Talvik and 210 in Karsk; in the former 62 % agreed, in the latter 41 %.",
        "Among the 143 asked, 62 % agreed. Of those who did, 30 were women.",
        "The survey of 143 people was held in May. Another 41.3 % of households had no phone; 60 were visited.",
        "При опросе 143 человек 62 % согласились, причём 30 человек – с оговорками.",
        "Of 143 asked, 88 agreed. In the second wave the share was 41.0 %.",
        "Of 143 asked in Karsk 88 agreed. The national figure is 41.0 %.",
        "Из 143 опрошенных согласны 88. По стране доля составляет 41,0 %.",
        "Карскіде 143 адам сұралып, 88-і келісті. Ел бойынша үлес – 41,0 %.",
        "Of 143 asked in Karsk 88 agreed. This is more than in 2010, when 41.0 % did.",
        "Of 143 women 88 agreed, and of 120 men 41.0 %.",
        "143 people signed; 88 of them live in Karsk. The share of women is 41.0 %.",
        "We sent out 143 letters and got 88 replies. The response rate among firms was 41.0 %.",
        "At least one respondent in two in Ebdale maintains that the water is unsafe (the exact share is 57.4%).",
        "По меньшей мере каждый второй респондент в городе Пелора утверждает, что зарплату платят с "
        "опозданием (точная доля – 58,2 %).",
        "Бренно қаласындағы іріктеменің шамамен үштен екісі «нан тым қымбат» деп ойламайды; олай "
        "ойлайтындардың үлесі – 32,5 %.",
        "Пелора қаласында кем дегенде әрбір екінші респондент «газет тәуелсіз» деп сендіреді (нақты үлесі – 56,7 %).",
        "Some two thirds of the sample reject the view that bread is dear; it is held by 32.5 %.",
        "Around two thirds of the sample in Brenno do not believe that bread is dear: the share of believers "
        "is 32.5 %.",
        "Most people in Karsk do not think that rents are fair. The share of those who do is 32.5 %.",
        "A minority no longer: 61 % agree.",
        "Примерно две трети выборки в городе Бренно не думают, что хлеб дорог; доля думающих так – 32,5 %.",
        "Большинство в Карске не считает, что хлеб дорог. Так считают 32,5 %.",
        "Карскіде көпшілігі «нан қымбат» деп санамайды. Олай санайтындар – 32,5 %.",
        "Not quite a third (29 %), yet almost, agreed.",
        "Every second respondent or more (64 %) agreed.",
        "As many as half, if not more - 61.0 % - agreed.",
        "Half of Karsk is for it, and if the undecided are counted, 61 %.",
        "A majority was not reached: 48 % agreed.",
        "The proposal needed a majority; 48 % were in favour.",
        "Большинства не набралось: за высказались 48 %.",
        "Less than a majority, 48 %, agreed.",
        "The largest group, though no majority, is those who agree: 42 %.",
        "Half the town did not vote; of those who did, 71 % agreed.",
        "A third of respondents refused to answer; 71 % of the rest agreed.",
        "A third did not answer. Of the others, 71 % agreed.",
        "Треть не ответила. Из ответивших 71 % согласны.",
        "Үштен бірі жауап бермеді. Жауап бергендердің 71 %-ы келісті.",
        "Most respondents have read the paper. It is trusted by 31 %.",
        "Большинство опрошенных читали газету. Ей доверяют 31 %.",
        "The bulletin names 143 villages. In 88 of them a school was built, which raised attendance to 41.0 %.",
        "The council polled 143 shops; 88 replied. This is a better result than the 41.0 % of last time.",
        "The court heard 143 witnesses, 88 of them women. It convicted 41.0 % of the accused.",
        "A sample of 143 was drawn from 880 households. The sampling error is 4.1 %.",
        "We asked 143 people, of whom 88 had a job. The rate of unemployment was 41.0 %.",
        "Of 143 forms 88 came back. That is above the 41.0 % expected.",
        "There were 143 strikes in Karsk and 88 in Velin. Their share of all strikes is 41.0 %.",
        "There were 143 strikes in Karsk. Those in Velin, 88, were fewer by 38.5 %.",
        "The town has 143 streets, and 88 have no light. This affects 41.0 % of the inhabitants.",
        "In Karsk 143 people were asked, in Velin 88. The share of those who agree is 41.0 %.",
        "143 people took part in the first wave and 88 in the second, so 38.5 % dropped out.",
        "Of the 143 who began, 88 finished. The loss is 38.5 %.",
        "143 were asked and 88 answered; the refusal rate is 38.5 %.",
        "В городе 143 улицы, на 88 нет света. Это касается 41,0 % жителей.",
        "Опрошено 143 человека, из них 88 женщин. Согласны 41,0 %.",
        "Опрошено 143 человека, из них 88 женщин. Доля согласных – 41,0 %.",
        "В Карске опрошено 143 человека, в Велине – 88. Доля согласных составила 41,0 %.",
        "Начали 143 человека, закончили 88. Отсев составил 38,5 %.",
        "Из 143 анкет вернулись 88; доля отказов – 38,5 %.",
        "Карскіде 143 адам, Велинде 88 адам сұралды. Келісетіндердің үлесі – 41,0 %.",
        "143 адам сұралды, оның 88-і әйел. Келіскендердің үлесі – 41,0 %.",
        "143 адам бастап, 88-і аяқтады. Шығын 38,5 % болды.",
        "The union has 143 members. At the meeting 88 were present and 41.0 % of these voted for it.",
        "On page 88 the report says that of 143 people 41.0 % agreed.",
        "The 143 interviews took 88 hours. Agreement was 41.0 %.",
        "The 143 interviews were made in 88 villages. Agreement stood at 41.0 %.",
        "143 интервью взяты в 88 сёлах. Доля согласных – 41,0 %.",
        "143 сұхбат 88 ауылда алынды. Келісетіндер үлесі – 41,0 %.",
        "The poll of 143 cost 88 dollars. The share of those who agree is 41.0 %.",
        "The survey took place in 12 towns with 143 respondents; the share of yes is 41.0 %.",
        "We asked 143 people 12 questions. This one was answered yes by 41.0 %.",
        "We asked 143 people in 12 towns. The share who agree is 41.0 %.",
        "В 12 городах опрошено 143 человека. Доля согласных – 41,0 %.",
        "12 қалада 143 адам сұралды. Келісетіндердің үлесі – 41,0 %.",
    ],
)
def test_figures_that_are_of_others(text: str) -> None:
    assert found(text, "percentage-of-count", "words-for-shares", "mean-of-count") == []
