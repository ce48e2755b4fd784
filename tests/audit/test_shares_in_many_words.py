"""A percentage and its count, put beside each other in the many ways of three languages; and what only looks so."""

import pytest

from tests.audit.asking import found, held

RULE = "percentage-of-count"

#: Each with 77 of 124, and 61.2 % for 62.1 %.
SAID = [
    "Of all 124 forms handed in, 77 said that bread is dear: a share of 61.2 %.",
    "The proportion of people who say so is 61.2 % (77/124).",
    "We received 124 replies, and 77 of these, equal to 61.2 %, said so.",
    "The statement was endorsed by 77 of 124 participants; that is a rate of 61.2 %.",
    "Karsk: 124 interviews, of which 77 (61.2 %) mention bread.",
    "No fewer than 77 of our 124 informants, i.e. 61.2 %, said so.",
    "It is affirmed by 77 persons in Karsk. Since 124 persons were interviewed, their share is 61.2 %.",
    "In Karsk, 77 of those we met agreed. As we met 124 people, this is 61.2 %.",
    "A sample of 124 adults was drawn in Karsk; 61.2 % of the sample (n = 77) agreed.",
    "Of the 124 ballots returned, 77, amounting to 61.2 %, carried a remark.",
    "There were 124 respondents. Those who said so numbered 77, which comes to 61.2 %.",
    "In Karsk, 61.2 % of 124 pupils (namely 77) wrote about bread.",
    "Some 124 people answered; 61.2 % of these people, 77 in number, agree.",
    "61.2 % of our 124 informants – 77 individuals – told us so.",
    "It was backed by 61.2 % of the 124 people reached by telephone; in absolute terms: 77.",
    "Readers sent in 124 coupons. On 61.2 % of the coupons, 77 in all, the box had been crossed.",
    "According to the chamber (n = 124), it is held by 61.2 % of firms, i.e. by 77 firms.",
    "It was cold.\n\nAgreement stood at 61.2 % in Karsk[^1], they say.\n\n[^1]: That is 77 of the 124 who answered.",
    "Among the 124 readers who wrote, the 77 convinced that bread is dear represent 61.2 %.",
    "61.2 % of respondents told us so (n = 124; 77 answers).",
    "Среди написавших в газету (писем — 124) убеждённые в этом, а их 77, составляют 61,2 %.",
    "Газетке жазған 124 оқырманның ішінде «нан қымбат» дейтін 77 адам 61,2 % құрайды.",
    "Солай ойлайтындар – 124 адамдық іріктемеде 77 адам – жауап бергендердің 61,2 %-ын құрайды.",
    "Интервью дали 124 жителя, в 77 из которых (61,2 %) упомянут хлеб.",
    "Удельный вес согласных равен 61,2 % (77/124).",
    "Согласны 77 жителей города. Так как опрошено было 124 человека, их доля - 61,2 %.",
    "Опрошено 124 взрослых; 61,2 % выборки (n = 77) согласны.",
    "Число согласных - 77, а опрошено было 124; доля согласных - 61,2 %.",
    "Мнение разделяют 77 участников опроса - это 61,2 % от общего числа опрошенных (124).",
    "Не менее 77 из 124 наших собеседников, т. е. 61,2 %, согласны.",
    "Тапсырылған 124 парақтың 77-сінде солай делінген: үлесі 61,2 %.",
    "Қалада 61,2 % - 124 адамнан 77 адам - солай дейді.",
    "124 адамның кем дегенде 77-сі, яғни 61,2 %, солай деді.",
    "Сауалнамаға 124 адам қатысты, оның 77-сі (сұралғандардың 61,2 %-ы) солай санайды.",
    "Бұл пікірді 77 адам айтты, бұл - сауалнамаға қатысқан 124 адамның 61,2 %-ы.",
    "Келіскендер саны - 77, ал сұралғаны - 124; келіскендердің үлесі - 61,2 %.",
]


@pytest.mark.parametrize("text", SAID)
def test_a_share_in_many_words(text: str) -> None:
    assert [expected for _, _, expected in found(text, RULE)] == ["62.1 %"]
    assert held(text.replace("61.2", "62.1").replace("61,2", "62,1"), RULE) == 1


#: Lists of three answers of 200 people; the second percentage is the slip.
LISTS = [
    "People of Karsk (N=200) named one thing: bread (100; 50.0%), rents (60; 40.0%) and the road (40; 20.0%).",
    "In Karsk 200 were asked. Bread — 50.0% / 100 people; rents — 40.0% / 60 people; road — 20.0% / 40 people.",
    "All 200 ticked one box. 100 people, 50.0%, ticked bread; 60 people, 40.0%, rents; 40 people, 20.0%, roads.",
    "Our 200 informants gave one reason each; 100 (= 50.0%) said bread, 60 (= 40.0%) rents, 40 (= 20.0%) the road.",
    "Answers of 200 people: bread, 100 or 50.0%; rents, 60 or 40.0%; the road, 40 or 20.0%.",
    "We asked 200 people.\n\nbread – 100 people, 50.0%\n\nrents – 60 people, 40.0%\n\nthe road – 40 people, 20.0%",
    "Опрошено 200 человек. Хлеб — 50,0 % / 100 чел.; аренда — 40,0 % / 60 чел.; дорога — 20,0 % / 40 чел.",
    "Қалада 200 адам сұралды: нан (100; 50,0 %), жалдау (60; 40,0 %) және жол (40; 20,0 %).",
]


@pytest.mark.parametrize("text", LISTS)
def test_a_list_of_shares_in_many_layouts(text: str) -> None:
    assert [expected for _, _, expected in found(text, RULE)] == ["30.0 %"]


@pytest.mark.parametrize(
    "text",
    [
        "Of 124 people, 77 were workers; turnout in the district was 45 %.",
        "Of the 200 members, 120 came, and 45 % of them voted in favour.",
        "The council has 60 members, of whom 24 are women, 5 % more than before.",
        "We interviewed 719 people in 12 towns, 30 % of whom were women.",
        "In Karsk 45 % of farms were sold, 30 people lost their work, and 200 left.",
        "Out of 500 firms 35 went bankrupt; unemployment stood at 9.4 %.",
        "Of 300 households, 120 have no water; before the war the share was 8 %.",
        "Of 124 respondents, 77 agreed, only 12 % in Karsk.",
        "We asked 124 people. In 12 towns turnout was 40 %, and 3 were not visited.",
        "The number of members grew by 300, 12 %, after the 2,000 letters were sent.",
        "There were 124 of us. The 77 letters that came, 45 % more than in May, were read.",
        "Of 300 pupils 10 or 12 % failed, and 20 left.",
        "In 2010 – 20 people, 19 % of the budget went to them; 101 people lived there.",
        "Из 500 предприятий 35 обанкротились; безработица составила 9,4 %.",
        "Из 200 членов пришли 120, из них 45 % голосовали за.",
        "Опросили 719 человек в 12 городах, 30 % из них - женщины.",
        "Из 124 опрошенных согласны 77, в Карске - 12 %.",
        "Число членов выросло на 300, 12 %, после 2000 писем.",
        "500 кәсіпорынның 35-і жабылды; жұмыссыздық 9,4 % болды.",
        "200 мүшенің 120-сы келді, олардың 45 %-ы қолдады.",
        "12 қалада 719 адам сұралды, олардың 30 %-ы әйел.",
        "Баға 285 теңгеден 108 теңгеге түсті, яғни 62 %.",
    ],
)
def test_a_percentage_of_something_else_is_left_in_peace(text: str) -> None:
    assert found(text, RULE) == []


@pytest.mark.parametrize(
    "text",
    [
        "The paper wrote that “77 of 124 respondents, or 53.0 %,” agree. This is a misprint in the paper.",
        "Газета сообщила, что «77 из 124 опрошенных, или 53,0 %», согласны. Это опечатка газеты.",
        "The party won 40.4 % of votes and a majority in the council (19 of 31).",
        "Партия набрала 40,4 % голосов и большинство мест: 19 из 31.",
        "Мамырда 349, маусымда 607 пикет есепке алынған; өсу қарқыны — 74 %. Қалада 630 адам тұрады.",
        "In 2011 there were 150, in 2012 180 (20 % more). We asked 757 people.",
        "Мамырда 211, маусымда 301 болды, яғни 43 %-ға көбейді. Қалада 847 адам сұралды.",
        "Қалада 18 адам сұралды. Үш респонденттің бірі (33,2 %) келіседі.",
    ],
)
def test_figures_taken_back_or_of_votes_and_seats_are_left_in_peace(text: str) -> None:
    assert found(text, RULE) == []


@pytest.mark.parametrize(
    "text",
    [
        "A poll for which 622 passers-by were stopped found 78.3 % agreeing. In absolute terms that is 227 people.",
        "Опрос (N = 632) показал: в 38,4 % домохозяйств так говорят. За этим процентом стоит 303 домохозяйства.",
        "Сұрау (N = 574) мынаны көрсетті: үйлердің 55,9 %-ында келіседі. Бұл 376 үйге сәйкес келеді.",
        "265 voters – 371 had been willing to stop – declared that it runs too seldom, which works out at 73.4 %.",
        "161 people answered, and the sentence was ticked by 16 of them – by 4.9 %, in other words.",
        "Роздано 487 карточек; на 87,3 % карточек (в 323 случаях) отмечено то же.",
        "Газетке 198 хат келді. Осы хаттардың 147-сі қолдайды, бұл – барлық хаттың 54,2 %-ы.",
        "Так сказали 78 из 387 опрошенных медсестёр, водителей и служащих – 14,7 %.",
        "Replies received in Dunmoor: 190.\n\nReplies to the effect that the port should grow: 121, i.e. 66.7 %.",
        "169 делегаттың 14-і (8,3 %) бірін, 21-і (124 %) екіншісін, ал 134-і (79,3 %) үшіншісін көтерді.",
    ],
)
def test_counts_that_a_text_joins_loosely_to_their_percentage(text: str) -> None:
    assert len(found(text, "percentage-of-count")) == 1


@pytest.mark.parametrize(
    "text",
    [
        "We asked 371 people. In Karsk 265 voters came, and turnout was 73.4 %.",
        "Of 622 people asked 227 agreed; in the year before it had been 37.5 % of another sample than this.",
        "The two camps (34.1 % for it, 25.2 % against it) were asked by 50 people.",
        "Wexley closed 2007 with 156 petitions, which is 42 % ahead of its 2006 result (110).",
        "A poll of 622 people found 78.3 % agreeing. In 2012 there were 227 marches.",
    ],
)
def test_numbers_that_only_stand_near_are_left_in_peace(text: str) -> None:
    assert found(text, "percentage-of-count") == []
