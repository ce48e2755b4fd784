"""Wordings: what is left over, majorities, halves and thirds."""

from __future__ import annotations

from collections.abc import Sequence

from benchmarks.planted.kinds.kind import Wording

WORDINGS: dict[str, dict[str, Sequence[Wording]]] = {
    "remaining-share": {
        "en": [
            "In {town} {a} of those asked say that {opinion} and {b} say that {opinion2}. The remaining {rest} gave"
            " no opinion.",
            "Public feeling in {town} is split: {a} hold that {opinion}, {b} that {opinion2}, and everyone else "
            "({rest}) could not choose.",
            "The respondents from {town} fall into three camps. The first believes that {opinion} ({a}), the second"
            " that {opinion2} ({b}); the rest, {rest}, belong to neither.",
            "Of all answers from {town}, {a} went to “{opinion}” and {b} to “{opinion2}”, leaving {rest} for “don't"
            " know”.",
            "Respondents in {town} could tick one of two statements. Of all who were asked, {a} ticked “{opinion}” "
            "and {b} “{opinion2}”; all the others, {rest}, returned the form blank.",
            "A look at the non-answers in {town} is instructive: while {a} agreed that {opinion} and {b} preferred "
            "the sentence “{opinion2}”, the other {rest} refused to commit themselves.",
            "For {a} of households in {town} the chief worry is that {opinion}. Another {b} worry above all that "
            "{opinion2}. The balance of {rest} named some third worry.",
            "Support for the statement “{opinion}” stands at {a} in {town}, support for the opposite camp's "
            "“{opinion2}” at {b}. That leaves {rest} who sided with neither.",
            "In {town} {a} of the coupons returned say that {opinion}, another {b} say that {opinion2}, and the "
            "rest of the coupons ({rest}) are blank.",
        ],
        "ru": [
            "В городе {town} {a} опрошенных говорят, что {opinion}, {b} – что {opinion2}. Остальные {rest} "
            "затруднились с ответом.",
            "Мнения в городе {town} разделились: для {a} главное – что {opinion}, для {b} – что {opinion2}, а все "
            "прочие ({rest}) не выбрали ничего.",
            "Опрошенные в городе {town} делятся на три лагеря. Первый уверен, что {opinion} ({a}), второй – что "
            "{opinion2} ({b}); остаток, {rest}, не примкнул ни к одному.",
            "Из всех ответов, полученных в городе {town}, {a} приходится на вариант «{opinion}», {b} – на вариант "
            "«{opinion2}»; оставшиеся {rest} – это «не знаю».",
            "Отметить можно было одно из двух утверждений. В городе {town} «{opinion}» отметили {a}, «{opinion2}» –"
            " {b}; остальные, то есть {rest}, вернули пустой бланк.",
            "Доля уклонившихся в городе {town} велика: если {a} согласны, что {opinion}, а {b} предпочли фразу "
            "«{opinion2}», то все другие – {rest:bare} % – отвечать отказались.",
            "Утверждение «{opinion}» поддерживают в городе {town} {a}, утверждение «{opinion2}» – {b}. На долю тех,"
            " кто не поддержал ни одного, приходится {rest}.",
            "Из возвращённых купонов города {town} на {a} написано, что {opinion}, ещё на {b} – что {opinion2}, а "
            "остальная часть ({rest}) не заполнена.",
            "Чего ждут жители города {town}? Для {a} важнее всего, что {opinion}, для {b} – что {opinion2}; у всех "
            "остальных, то есть у {rest}, определённого ответа нет.",
        ],
        "kk": [
            "{town} қаласында сұралғандардың {a:poss} «{opinion}», {b:poss} «{opinion2}» дейді. Қалған {rest:poss} "
            "жауап беруге қиналды.",
            "{town} қаласында пікір екіге жарылды: {a:poss} үшін бастысы – «{opinion}», {b:poss} үшін – "
            "«{opinion2}», ал басқалардың бәрі ({rest}) ештеңе таңдамады.",
            "{town} қаласында сұралғандар үш топқа бөлінеді. Бірінші топ «{opinion}» дегенге сенеді ({a}), екінші "
            "топ «{opinion2}» дегенге сенеді ({b}); қалғандары, яғни {rest:poss}, ешқайсысына қосылмады.",
            "{town} қаласынан алынған барлық жауаптың {a:poss} – «{opinion}», {b:poss} – «{opinion2}», қалған "
            "{rest:poss} – «білмеймін» деген жауап.",
            "Екі тұжырымның бірін ғана белгілеуге болатын еді. {town} қаласында «{opinion}» дегенді {a}, "
            "«{opinion2}» дегенді {b} белгіледі; қалған {rest} бос бланк қайтарды.",
            "Жауаптан жалтарғандар {town} қаласында аз емес: {a:poss} «{opinion}» дегенге келісіп, {b:poss} "
            "«{opinion2}» деген сөйлемді таңдағанда, өзгелердің бәрі – {rest} – жауап беруден бас тартты.",
            "{town} қаласында «{opinion}» деген тұжырымды {a}, «{opinion2}» деген тұжырымды {b} қолдайды. Екеуін де"
            " қолдамағандардың үлесіне {rest} тиеді.",
            "{town} қаласынан қайтқан купондардың {a}-ында «{opinion}», тағы {b}-ында «{opinion2}» деп жазылған, ал"
            " қалған бөлігі ({rest}) толтырылмаған.",
        ],
    },
    "majority": {
        "en": [
            "A majority of the people questioned in {town}, {percent}, are convinced that {opinion}.",
            "Most respondents in {town} ({percent}) think that {opinion}.",
            "That {opinion} is the majority opinion in {town}: it is held by {percent} of the inhabitants.",
            "The proposition that {opinion} found a majority in {town}. It was supported by {percent} of those who "
            "voted.",
            "In {town} the greater part of the sample, {percent}, agrees that {opinion}.",
            "With {percent} of the votes, an absolute majority of the {town} assembly adopted the resolution that "
            "{opinion}.",
            "The majority of citizens in {town} are of one mind. Altogether {percent:bare} per cent told our "
            "interviewers that {opinion}.",
            "According to the union's poll, {percent} of the workers of {town} say that {opinion}; they are thus in"
            " the majority.",
            "The mayor of {town} cannot ignore that most of her voters, {percent} according to the exit poll, say "
            "that {opinion}.",
            "Asked in private, the bulk of officials in {town} – {percent} of those who replied – agreed that "
            "{opinion}.",
        ],
        "ru": [
            "Большинство опрошенных в городе {town}, а именно {percent}, убеждены, что {opinion}.",
            "В городе {town} большая часть респондентов ({percent}) думает, что {opinion}.",
            "Мнение, что {opinion}, в городе {town} господствует: его разделяет большинство, {percent:bare} % жителей.",
            "Предложение признать, что {opinion}, получило в городе {town} большинство. За него подано {percent} "
            "голосов.",
            "Большинством голосов ({percent}) собрание города {town} приняло резолюцию: «{opinion}».",
            "По данным профсоюза, {percent} рабочих города {town} говорят, что {opinion}; таким образом, они в "
            "большинстве.",
            "Жители города {town} в большинстве своём ({percent}) согласны с тем, что {opinion}.",
            "Мэр города {town} не может не считаться с тем, что большинство избирателей, {percent} по данным опроса"
            " на выходе, говорят: {opinion}.",
            "В частной беседе большинство чиновников города {town} – {percent} ответивших – признавали, что {opinion}.",
        ],
        "kk": [
            "{town} қаласында сұралғандардың көпшілігі, атап айтқанда {percent:poss}, «{opinion}» дегенге сенімді.",
            "{town} қаласында респонденттердің басым бөлігі ({percent}) «{opinion}» деп ойлайды.",
            "{town} қаласында «{opinion}» деген ой көпшіліктің пікірі болып отыр: оны тұрғындардың {percent:poss} "
            "қолдайды.",
            "{town} қаласында «{opinion}» деген ұсыныс көпшілік дауысқа ие болды. Оны дауыс бергендердің "
            "{percent:poss} жақтады.",
            "{town} қаласының жиналысы көпшілік дауыспен ({percent}) «{opinion}» деген қарар қабылдады.",
            "Кәсіподақтың дерегінше, {town} жұмысшыларының {percent:poss} «{opinion}» дейді; демек, олар көпшілік.",
            "{town} тұрғындарының көбі ({percent}) «{opinion}» дегенмен келіседі.",
            "Сайлаушыларының көпшілігі, сұрау бойынша {percent:poss}, «{opinion}» деген соң, {town} әкімі мұнымен "
            "санаспай тұра алмайды.",
            "Оңаша әңгімеде {town} шенеуніктерінің басым көпшілігі – жауап бергендердің {percent:poss} – "
            "«{opinion}» дегенді мойындады.",
        ],
    },
    "more-than-half": {
        "en": [
            "More than half of those interviewed in {town} ({percent}) said that {opinion}.",
            "Over half the population of {town}, or {percent}, holds that {opinion}.",
            "In {town} more than one half of our correspondents – {percent} – wrote that {opinion}.",
            "That {opinion} is affirmed by {percent} of citizens in {town}, in other words by more than one person "
            "in two.",
            "In {town}, {percent} of taxi drivers say that {opinion} – more than half of the trade.",
            "The editors asked their readers in {town} whether {opinion}. More than half said yes: {percent:bare} "
            "per cent.",
            "More than every second household in {town} ({percent}) reported that {opinion}.",
            "“Everybody here says it,” a baker in {town} told us. Not everybody, but more than half: {percent} of "
            "our sample there agree that {opinion}.",
            "In the {town} survey the statement that {opinion} won the assent of {percent}, a figure above one half.",
        ],
        "ru": [
            "Более половины опрошенных в городе {town} ({percent}) сказали, что {opinion}.",
            "Свыше половины населения города {town}, или {percent}, придерживается мнения, что {opinion}.",
            "В городе {town} больше половины наших корреспондентов – {percent} – написали, что {opinion}.",
            "То, что {opinion}, в городе {town} утверждают {percent} горожан, иными словами, более чем каждый второй.",
            "Таксисты города {town} повторяют, что {opinion}: так говорят {percent} из них, больше половины.",
            "Редакция спросила читателей из города {town}, верно ли, что {opinion}. Утвердительно ответила больше "
            "чем половина: {percent:bare} процента.",
            "«Тут все так говорят», – сказал нам пекарь из города {town}. Не все, но больше половины: {percent} "
            "опрошенных там согласны, что {opinion}.",
            "Утверждение «{opinion}» одобрили в городе {town} {percent} участников опроса. Это выше половины.",
        ],
        "kk": [
            "{town} қаласында сұралғандардың жартысынан көбі ({percent}) «{opinion}» деді.",
            "{town} халқының тең жартысынан астамы, яғни {percent:poss}, «{opinion}» деген пікірде.",
            "{town} қаласында тілшілеріміздің жартысынан артығы – {percent} – «{opinion}» деп жазды.",
            "Жергілікті газет жазған «{opinion}» деген сөзді {town} азаматтарының {percent:poss}, басқаша айтқанда,"
            " жартысынан көбі растайды.",
            "{town} қаласының такси жүргізушілері «{opinion}» деп айтады: осылай дейтіндер {percent}, жартысынан көп.",
            "Редакция {town} қаласындағы оқырмандарынан «{opinion}» деген дұрыс па деп сұрады. Иә дегендер "
            "жартысынан асты: {percent:bare} пайыз.",
            "{town} қаласының наубайшысы «мұнда бәрі солай дейді» деді. Бәрі болмаса да, жартысынан көбі: "
            "сұралғандардың {percent:poss} «{opinion}» дегенге келіседі.",
            "{town} қаласында «{opinion}» деген тұжырымды сауалнамаға қатысқандардың {percent:poss} мақұлдады. Бұл "
            "жартысынан жоғары.",
        ],
    },
    "a-third": {
        "en": [
            "About a third of respondents in {town} ({percent}) believe that {opinion}.",
            "Roughly one in three inhabitants of {town}, {percent} to be exact, maintains that {opinion}.",
            "In {town} one third of the sample agreed with the statement “{opinion}” (exactly: {percent}).",
            "That {opinion} is the conviction of {percent} of the people of {town}, which is to say of a third.",
            "Every third letter to the council of {town} – {percent} of the post received – maintains that {opinion}.",
            "The share of people in {town} who say that {opinion} came to {percent}, or close to one third.",
            "Among the young people of {town} the view that {opinion} has its own public: {percent:bare} per cent, "
            "about a third, share it.",
            "One respondent in three in {town} ({percent}) chose the answer “{opinion}”.",
            "Of the commuters questioned at {town} station, {percent} – a third, near enough – said that {opinion}.",
        ],
        "ru": [
            "Около трети респондентов в городе {town} ({percent}) считают, что {opinion}.",
            "Примерно каждый третий житель города {town}, точнее {percent}, полагает, что {opinion}.",
            "В городе {town} с утверждением «{opinion}» согласилась треть выборки (точное значение – {percent}).",
            "В том, что {opinion}, уверены {percent} жителей города {town}, то есть одна треть.",
            "Каждое третье письмо в мэрию города {town} – {percent} всей почты – сообщает, что {opinion}.",
            "Доля тех, кто в городе {town} говорит, что {opinion}, составила {percent:процент|процента|процентов}, "
            "или почти треть.",
            "В городе {town} один респондент из трёх ({percent}) выбрал ответ «{opinion}».",
            "Среди пассажиров, опрошенных на вокзале города {town}, {percent} – примерно треть – сказали, что "
            "{opinion}.",
        ],
        "kk": [
            "{town} қаласындағы респонденттердің үштен біріне жуығы ({percent}) «{opinion}» деп санайды.",
            "{town} қаласының шамамен әрбір үшінші тұрғыны, дәлірек айтсақ {percent:poss}, «{opinion}» деп санайды.",
            "{town} қаласында «{opinion}» деген тұжырымға іріктеменің үштен бірі келісті (нақты мәні – {percent}).",
            "{town} тұрғындарының {percent:poss}, яғни үштен бірі, «{opinion}» дегенге сенімді.",
            "{town} әкімдігіне келген әрбір үшінші хатта – барлық хаттың {percent}-ында – «{opinion}» делінген.",
            "{town} қаласында «{opinion}» дейтіндердің үлесі {percent:bare} пайыз, шамамен үштен бір болды.",
            "{town} қаласында үш респонденттің бірі ({percent}) «{opinion}» деген жауапты таңдады.",
            "{town} вокзалында сұралған жолаушылардың {percent:poss} – шамамен үштен бірі – «{opinion}» деді.",
        ],
    },
}
