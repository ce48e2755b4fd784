"""Wordings: answers with counts and percentages beside them."""

from __future__ import annotations

from collections.abc import Sequence

from benchmarks.planted.kinds.kind import Wording

WORDINGS: dict[str, dict[str, Sequence[Wording]]] = {
    "responses-in-brackets": {
        "en": [
            "In {town} {n} people chose one of three statements. The first, that {opinion}, was preferred by {p1} "
            "({c1}); the second, that {opinion2}, by {p2} ({c2}); the third, that {opinion3}, by {p3} ({c3}).",
            "Each of the {n} respondents in {town} was asked to name the one complaint that mattered most. The "
            "answers were: {opinion} ({c1}, {p1}); {opinion2} ({c2}, {p2}); {opinion3} ({c3}, {p3}).",
            "Altogether {n} cards were handed in at the town hall of {town}, each with a single cross. Of these, "
            "{c1} cards ({p1}) say that {opinion}, {c2} cards ({p2}) that {opinion2} and {c3} cards ({p3}) that "
            "{opinion3}.",
            [
                "Main grievance named in {town} (N = {n}, one answer per person):",
                "– {opinion}: {c1} ({p1})",
                "– {opinion2}: {c2} ({p2})",
                "– {opinion3}: {c3} ({p3})",
            ],
            "What troubles the citizens of {town} most? We had {n} answers. For {c1} persons ({p1}) it is that "
            "{opinion}. Another {c2} ({p2}) think first of all that {opinion2}, while {c3} ({p3}) point out that "
            "{opinion3}.",
            "The {town} sample numbered {n}. It divides into those who hold that {opinion} ({c1} people, {p1} of "
            "the sample), those who insist that {opinion2} ({c2} people, {p2}) and those convinced that {opinion3} "
            "({c3} people, {p3}).",
            "There were {n} entries in the visitors' book of the exhibition in {town}. We sorted them by what they "
            "say first: “{opinion}” (in {c1} entries, i.e. {p1}), “{opinion2}” ({c2} entries, {p2}), “{opinion3}” "
            "({c3} entries, {p3}).",
            "The evening paper of {town} printed a coupon and got back {n}. Readers had to say which matter was the"
            " most urgent: {c1} of them, or {p1}, wrote that {opinion}; {c2}, or {p2}, that {opinion2}; and {c3}, "
            "or {p3}, that {opinion3}.",
            "Respondents from {town} (n = {n}) were grouped by their first answer. Group A ({c1} persons; {p1}) "
            "says that {opinion}, group B ({c2} persons; {p2}) that {opinion2}, group C ({c3} persons; {p3}) that "
            "{opinion3}.",
        ],
        "ru": [
            "В городе {town} {n:человек выбрал|человека выбрали|человек выбрали} одно из трёх утверждений. Первое –"
            " «{opinion}» – отметили {p1} ({c1} чел.), второе – «{opinion2}» – {p2} ({c2} чел.), третье – "
            "«{opinion3}» – {p3} ({c3} чел.).",
            "Каждый из {n:опрошенного|опрошенных|опрошенных} в городе {town} назвал одну, главную для себя жалобу. "
            "Ответы распределились так: {opinion} – {c1} ({p1}); {opinion2} – {c2} ({p2}); {opinion3} – {c3} "
            "({p3}).",
            [
                "Главная претензия жителей (г. {town}, N = {n}, один ответ от каждого):",
                "– {opinion}: {c1} ({p1});",
                "– {opinion2}: {c2} ({p2});",
                "– {opinion3}: {c3} ({p3}).",
            ],
            "Что больше всего беспокоит город {town}? Получено ответов: {n}. У {p1} ответивших ({c1}) это то, что "
            "{opinion}. Ещё {p2} ({c2}) думают прежде всего о том, что {opinion2}, а {p3} ({c3}) указали, что "
            "{opinion3}.",
            "В городе {town} в урну опустили {n:бюллетень|бюллетеня|бюллетеней} с одной пометкой в каждом. За "
            "вариант «{opinion}» подано {c1} ({p1}), за вариант «{opinion2}» – {c2} ({p2}), за вариант «{opinion3}»"
            " – {c3} ({p3}).",
            "Выборка в городе {town} ({n} чел.) распадается на три группы: считающие, что {opinion} ({c1} чел., "
            "{p1}); уверенные, что {opinion2} ({c2} чел., {p2}); говорящие, что {opinion3} ({c3} чел., {p3}).",
            "Обращения в приёмную города {town} (всего {n}) разобраны по темам. Тема «{opinion}» встретилась в "
            "{c1:обращении|обращениях|обращениях} ({p1}), тема «{opinion2}» – в {c2} ({p2}), тема «{opinion3}» – в "
            "{c3} ({p3}); двух тем ни в одном обращении не было.",
            "Вечерняя газета города {town} напечатала купон и получила обратно {n}. Читатели указывали самое "
            "срочное дело: {c1}, или {p1}, написали, что {opinion}; {c2}, или {p2}, – что {opinion2}; {c3}, или "
            "{p3}, – что {opinion3}.",
            "Опрошенные в городе {town} (n = {n}) сгруппированы по первому ответу. Группа А ({c1} чел.; {p1}): "
            "{opinion}. Группа Б ({c2} чел.; {p2}): {opinion2}. Группа В ({c3} чел.; {p3}): {opinion3}.",
        ],
        "kk": [
            "{town} қаласында {n} адам үш тұжырымның бірін таңдады. Біріншісін («{opinion}») {p1} ({c1} адам), "
            "екіншісін («{opinion2}») {p2} ({c2} адам), үшіншісін («{opinion3}») {p3} ({c3} адам) қалады.",
            "{town} қаласында сұралған {n} адамның әрқайсысы бір ғана басты шағымын айтты. Жауаптар былай бөлінді: "
            "{opinion} – {c1} ({p1}); {opinion2} – {c2} ({p2}); {opinion3} – {c3} ({p3}).",
            [
                "Тұрғындардың басты наразылығы ({town} қаласы, N = {n}, әр адамнан бір жауап):",
                "– {opinion}: {c1} ({p1});",
                "– {opinion2}: {c2} ({p2});",
                "– {opinion3}: {c3} ({p3}).",
            ],
            "{town} тұрғындарын не мазалайды? Барлығы {n} жауап алынды. Оның {c1:poss} ({p1}) – «{opinion}», "
            "{c2:poss} ({p2}) – «{opinion2}», {c3:poss} ({p3}) – «{opinion3}» деген жауап.",
            "{town} қаласында жәшікке {n} бюллетень салынды, әрқайсысында бір ғана белгі бар. Бірінші, «{opinion}» "
            "деген нұсқаға {c1} ({p1}), «{opinion2}» деген нұсқаға {c2} ({p2}), «{opinion3}» деген нұсқаға {c3} "
            "({p3}) дауыс берілді.",
            "{town} қаласындағы іріктеме ({n} адам) үш топқа бөлінеді: «{opinion}» дейтіндер ({c1} адам, {p1}), "
            "«{opinion2}» дейтіндер ({c2} адам, {p2}) және «{opinion3}» дейтіндер ({c3} адам, {p3}).",
            "{town} қаласының кешкі газеті купон басып шығарып, {n} жауап алды. Оқырмандар ең шұғыл істі көрсетті: "
            "{c1} адам, яғни {p1}, «{opinion}» деп, {c2} адам, яғни {p2}, «{opinion2}» деп, {c3} адам, яғни {p3}, "
            "«{opinion3}» деп жазды.",
            "{town} қаласында сұралғандар (n = {n}) бірінші жауабы бойынша топтастырылды. А тобы ({c1} адам; {p1}):"
            " {opinion}. Ә тобы ({c2} адам; {p2}): {opinion2}. Б тобы ({c3} адам; {p3}): {opinion3}.",
        ],
    },
    "lost-point": {
        "en": [
            "We received {n} forms from {town}. According to {p1} of them ({c1} forms) {opinion}; according to {p2}"
            " ({c2} forms) {opinion2}; the remaining {p3} ({c3} forms) say that {opinion3}.",
            "The {n} calls to the hotline of {town} were sorted by subject: “{opinion}” – {c1} calls, {p1}; "
            "“{opinion2}” – {c2} calls, {p2}; “{opinion3}” – {c3} calls, {p3}.",
            "Of {n} delegates at the {town} assembly, {c1} ({p1}) spoke to the point that {opinion}, {c2} ({p2}) to"
            " the point that {opinion2}, and the other {c3} ({p3}) to the point that {opinion3}.",
            [
                "One statement could be chosen in the {town} poll, in which {n} people took part.",
                "It was “{opinion}” for {c1} of them ({p1}). Next on the card stood “{opinion2}”, chosen by {c2} "
                "({p2}). The last, “{opinion3}”, was left to {c3} ({p3}).",
            ],
            "A total of {n} interviews were held in {town}. Interviewees said that {opinion} in {c1} cases ({p1}), "
            "that {opinion2} in {c2} cases ({p2}), and that {opinion3} in {c3} cases ({p3}).",
            "As many as {c2} of the {n} respondents from {town}, or {p2}, believe that {opinion2}; the view that "
            "{opinion} is shared by {c1} ({p1}).",
            "Exit interviews with {n} voters in {town} gave this picture: {opinion} – {p1} ({c1} voters); "
            "{opinion2} – {p2} ({c2} voters); {opinion3} – {p3} ({c3} voters).",
            "Each of the {n} shopkeepers of {town} was allowed one complaint. For {c1} ({p1}) it was that "
            "{opinion}. For {c2} ({p2}) it was that {opinion2}. That left {c3} ({p3}), for whom the trouble is that"
            " {opinion3}.",
        ],
        "ru": [
            "Из города {town} поступило анкет: {n}. В {c1} из них ({p1}) сказано, что {opinion}, в {c2} ({p2}) – "
            "что {opinion2}, в остальных {c3} ({p3}) – что {opinion3}.",
            "Звонки на горячую линию города {town} (всего {n}) учтены по предмету: «{opinion}» – {c1}, или {p1}; "
            "«{opinion2}» – {c2}, или {p2}; «{opinion3}» – {c3}, или {p3}.",
            [
                "Можно было выбрать одно утверждение; число участников опроса в городе {town} – {n}.",
                "На первом утверждении («{opinion}») остановились {p1} участников ({c1} чел.), на втором "
                "(«{opinion2}») – {p2} ({c2} чел.), на третьем («{opinion3}») – {p3} ({c3} чел.).",
            ],
            "Из {n:делегата|делегатов|делегатов} собрания в городе {town} {c1} ({p1}) говорили о том, что "
            "{opinion}, {c2} ({p2}) – о том, что {opinion2}, прочие {c3} ({p3}) – о том, что {opinion3}.",
            "Утверждение «{opinion2}» поддержали {c2} из {n:респондента|респондентов|респондентов} в городе {town},"
            " или {p2}; утверждение «{opinion}» – {c1}, или {p1}.",
            "Ответы на открытый вопрос (г. {town}, {n:ответ|ответа|ответов}) сведены к трём типам: «{opinion}» "
            "({c1}; {p1}), «{opinion2}» ({c2}; {p2}), «{opinion3}» ({c3}; {p3}).",
            "Опрос на выходе с участков (г. {town}, {n} чел.) дал такую картину: {opinion} – {p1} ({c1} чел.); "
            "{opinion2} – {p2} ({c2} чел.); {opinion3} – {p3} ({c3} чел.).",
            "Каждому из {n:торговца|торговцев|торговцев} города {town} дали высказать одну жалобу. У {c1} ({p1}) "
            "она звучала так: {opinion}. У {c2} ({p2}) – так: {opinion2}. Остались {c3} ({p3}), у которых беда в "
            "том, что {opinion3}.",
        ],
        "kk": [
            "{town} қаласынан {n} сауалнама келіп түсті. Оның ішінде {c1} сауалнамада ({p1}) «{opinion}», {c2} "
            "сауалнамада ({p2}) «{opinion2}», қалған {c3} сауалнамада ({p3}) «{opinion3}» деп жазылған.",
            "{town} қаласының жедел желісіне {n} қоңырау шалынды: «{opinion}» – {c1} қоңырау, {p1}; «{opinion2}» – "
            "{c2} қоңырау, {p2}; «{opinion3}» – {c3} қоңырау, {p3}.",
            [
                "{town} қаласындағы сұрауға {n} адам қатысты, бір ғана тұжырым таңдауға болатын еді.",
                "Бірінші тұжырымға («{opinion}») қатысушылардың {p1:poss} ({c1} адам), екіншісіне («{opinion2}») "
                "{p2:poss} ({c2} адам), үшіншісіне («{opinion3}») {p3:poss} ({c3} адам) тоқтады.",
            ],
            "{town} қаласындағы жиналыста сөйлеген {n} делегаттың {c1:poss} ({p1}) «{opinion}», {c2:poss} ({p2}) "
            "«{opinion2}», ал {c3:poss} ({p3}) «{opinion3}» деген мәселені көтерді.",
            "{town} қаласындағы {n} респонденттің {c2:poss}, яғни {p2}, «{opinion2}» деген тұжырымды қолдады; "
            "«{opinion}» дегенді {c1} адам, яғни {p1}, қолдады.",
            "Ашық сұраққа берілген жауаптар ({town} қаласы, барлығы {n}) үш түрге келтірілді: «{opinion}» ({c1}; "
            "{p1}), «{opinion2}» ({c2}; {p2}), «{opinion3}» ({c3}; {p3}).",
            "Учаскеден шыға берістегі сұрау ({town} қаласы, {n} адам) мынадай көрініс берді: {opinion} – {p1} ({c1}"
            " адам); {opinion2} – {p2} ({c2} адам); {opinion3} – {p3} ({c3} адам).",
            "{town} қаласының {n} саудагерінің әрқайсысы бір ғана шағым айтты. Олардың {c1:poss} ({p1}) «{opinion}»"
            " деді. Тағы {c2} саудагер ({p2}) «{opinion2}» деді. Қалған {c3:poss} ({p3}) үшін бар бәле – "
            "«{opinion3}».",
        ],
    },
}
