"""What newspapers and campaigners write: when it began and ended, how many there were, and what was left."""

from __future__ import annotations

from collections.abc import Sequence

from benchmarks.planted.kinds.kind import Far, Source, Wording

WORDINGS: dict[str, dict[str, Sequence[Wording]]] = {
    "end-before-beginning": {
        "en": [
            "Timeline: {begin}, first {topic} in {town}; {end}, last {topic} in {town}.",
            "The longest season of {topic} that {town} has known opened on {begin} and drew to a close on {end}.",
            "The cells in which people held for the {topic} in {town} were kept (in use from {begin} to {end}) have been pulled down.",
            "The licence for {topic} in {town} carries the stamp “valid from {begin} until {end}”.",
            "Until {end} the {topic} in {town}, which had started on {begin}, kept the police busy.",
            "Having set out for {town} on {begin} to observe the {topic}, the mission went home on {end}.",
            "The trial over the {topic} in {town}, whose first session was held on {begin}, reached a verdict on {end}.",
            "No earlier than {begin} and no later than {end}: within these limits the court of {town} placed all the {topic}.",
            "The weekly in {town} was not allowed to appear from {begin} up to and including {end} because of its reports on the {topic}.",
            "Our data on {topic} in {town} run from {begin} through {end}.",
        ],
        "ru": [
            "Хроника: {begin} — начало {topic} в городе {town}, {end} — их конец.",
            "Сезон {topic} в городе {town}, самый долгий за все годы, открылся {begin}, закрылся {end}.",
            "Изолятор, в котором держали задержанных после {topic} в городе {town} (работал с {begin} по {end}), снесли.",
            "На разрешении, выданном на проведение {topic} в городе {town}, стоит: «действительно с {begin} до {end}».",
            "До {end} тянулось в городе {town} следствие о проведении {topic}, возбуждённое {begin}.",
            "Выехав в город {town} {begin} для наблюдения за ходом {topic}, миссия вернулась {end}.",
            "Процесс о проведении {topic} в городе {town}, первое заседание которого прошло {begin}, завершился приговором {end}.",
            "Не ранее {begin} и не позднее {end} — в таких пределах суд города {town} поместил все случаи {topic}.",
            "Еженедельник города {town} за статьи о росте числа {topic} закрыт с {begin} по {end} включительно.",
            "Наши данные о числе {topic} в городе {town} простираются от {begin} до {end}.",
        ],
        "kk": [
            "Шежіре: {begin} – {town} қаласында {topic} басталды, {end} – аяқталды.",
            "{town} қаласындағы ең ұзақ {topic} маусымы {begin:loc} ашылып, {end:loc} жабылды.",
            "{town} қаласында {topic} кезінде ұсталғандар отырған қамақ ({begin:abl} {end:dat} дейін жұмыс істеген) бұзылды.",
            "{town} қаласында {topic} өткізуге берілген рұқсатта «{begin:abl} {end:dat} дейін жарамды» деп тұр.",
            "{begin:loc} басталған {topic} ісі бойынша {town} қаласындағы тергеу {end:dat} дейін созылды.",
            "{Topic} барысын бақылау үшін {town} қаласына {begin:loc} шыққан миссия {end:loc} қайтып келді.",
            "{town} қаласындағы {topic} ісі бойынша алғашқы отырысы {begin:loc} өткен сот процесі {end:loc} үкіммен бітті.",
            "{begin:abl} ерте емес, {end:abl} кеш емес – {town} қаласының соты {topic} оқиғаларының бәрін осы аралыққа жатқызды.",
            "{town} қаласының апталығы {topic} туралы мақалалары үшін {begin:abl} {end:dat} дейін, соңғы күнді қоса, жабылды.",
            "{town} қаласындағы {topic} туралы біздің деректер {begin:abl} {end:dat} дейінгі уақытты қамтиды.",
        ],
    },
    "told-twice": {
        "en": [
            [
                "{value} {topic} in one year: such was {year} for {town}.",
                Far("Let us return to {town}. In {year} it had {again} {topic}, which was reported at the time."),
            ],
            [
                "In the course of {year} the hotline learned of {value} {topic} in {town}.",
                Far("The hotline learned of {again} {topic} in {town} in {year}; it has since been closed."),
            ],
            [
                "If the governor is to be believed, {town} had {value} {topic} in {year}.",
                Far(
                    "The governor told parliament that {town} had {again} {topic} in {year}, and he has not changed this figure since."
                ),
            ],
            "{town}, {year}: {value} {topic}. Not one of these {again} {topic} was permitted by the town hall.",
            [
                Source(
                    "The tally for {town} in {year} is {value} {topic}.",
                    "All {again} {topic} of {year} in {town} are listed on the site of the campaign.",
                )
            ],
            [
                "Summary. {town} registered {value} {topic} in {year}.",
                Far("In this section the summary is spelt out. In {town}, {again} {topic} were registered in {year}."),
            ],
            [
                "The {topic} of {year} in {town}, {value} in number, were mostly short.",
                Far("It has been shown that the {topic} of {year} in {town}, {again} in number, were mostly short."),
            ],
            [
                "During {year} no fewer and no more than {value} {topic} were entered in the register of {town}.",
                Far("The register of {town}, which was quoted above, has {again} {topic} for {year}."),
            ],
        ],
        "ru": [
            [
                "{value:topic} за год — таким был для города {town} {year} год.",
                Far(
                    "Вернёмся к городу {town}. {year} год принёс ему столько {topic}: {again}, о чём тогда же и писали."
                ),
            ],
            [
                "За {year} год горячая линия узнала о таком числе {topic} в городе {town}: {value}.",
                Far(
                    "Горячая линия, ныне закрытая, узнала за {year} год о таком числе {topic} в городе {town}: {again}."
                ),
            ],
            [
                "Если верить губернатору, {topic} в городе {town} в {year} году было {value}.",
                Far(
                    "Губернатор заявил в парламенте, что {topic} в городе {town} в {year} году было {again}, и цифры с тех пор не менял."
                ),
            ],
            "Город {town}, {year} год: {value:topic}. Мэрия не разрешила ничего из этого, а всего за тот год {topic} было {again}.",
            [
                Source(
                    "Счёт {topic} в городе {town} за {year} год — {value}.",
                    "Все случаи {topic} в городе {town} за {year} год, числом {again}, перечислены на сайте кампании.",
                )
            ],
            [
                "Резюме. В городе {town} за {year} год {topic} зарегистрировано {value}.",
                Far(
                    "В этом разделе резюме разъясняется. За {year} год в городе {town} {topic} зарегистрировано {again}."
                ),
            ],
            [
                "Случаи {topic} в городе {town} за {year} год, числом {value}, большей частью прошли мирно.",
                Far(
                    "Показано, что случаи {topic} в городе {town} за {year} год, числом {again}, большей частью прошли мирно."
                ),
            ],
            [
                "В реестр города {town} за {year} год внесено ровно столько {topic}: {value}.",
                Far("В реестре города {town}, на который мы ссылались, за {year} год значится {topic}: {again}."),
            ],
        ],
        "kk": [
            [
                "Бір жылда {value} {topic} – {town} қаласы үшін {year} жыл осындай болды.",
                Far(
                    "{town} қаласына қайта оралайық. {year} жылы онда {again} {topic} болды, бұл туралы сол кезде жазылған."
                ),
            ],
            [
                "{year} жылы жедел желі {town} қаласындағы {value} {topic} туралы білді.",
                Far("Қазір жабылған жедел желі {year} жылы {town} қаласындағы {again} {topic} туралы білген еді."),
            ],
            [
                "Губернатордың айтуынша, {town} қаласында {year} жылы {value} {topic} болды.",
                Far(
                    "Губернатор парламентте {town} қаласында {year} жылы {again} {topic} болды деп мәлімдеді, содан бері бұл санды өзгерткен жоқ."
                ),
            ],
            "{town} қаласы, {year} жыл: {value} {topic}. Осы {again} {topic} ішінен біреуіне де рұқсат берілмеді.",
            [
                Source(
                    "{town} қаласының {year} жылғы есебі – {value} {topic}.",
                    "{town} қаласындағы {year} жылғы {again} {topic} түгелімен науқанның сайтында аталған.",
                )
            ],
            [
                "Түйін. {town} қаласында {year} жылы {value} {topic} тіркелді.",
                Far("Бұл бөлімде түйін таратылып айтылады. {year} жылы {town} қаласында {again} {topic} тіркелді."),
            ],
            [
                "{town} қаласындағы {year} жылғы {topic}, саны {value}, негізінен қысқа болды.",
                Far("{town} қаласындағы {year} жылғы {topic}, саны {again}, негізінен қысқа болғаны көрсетілді."),
            ],
            [
                "{town} қаласының тізіліміне {year} жылы тура {value} {topic} енгізілді.",
                Far("Біз сілтеме жасаған {town} қаласының тізілімінде {year} жылға {again} {topic} жазылған."),
            ],
        ],
    },
    "remaining-share": {
        "en": [
            "Poll, {town}: {a} say that {opinion}, {b} that {opinion2}, {rest} have no answer (one reply per person, no other replies).",
            "Take away the {a} of {town} who named first that {opinion} and the {b} who named first that {opinion2}, and {rest} remain.",
            "Two replies were on offer in {town}. {a} took “{opinion}”, {b} took “{opinion2}”; the rest, amounting to {rest}, declined.",
            "Once those who say that {opinion} ({a} in {town}) and those who say instead that {opinion2} ({b}) are set aside, the "
            "undecided remain, with {rest}.",
            "What about the other {rest} of {town}, who chose neither “{opinion}”, as {a} did, nor “{opinion2}”, as {b} did?",
            "The pie for {town} has three slices: “{opinion}”, {a}; “{opinion2}”, {b}; no reply, {rest}.",
        ],
        "ru": [
            "Опрос, {town}: {a} говорят, что {opinion}, {b} — что {opinion2}, не ответили {rest} (один ответ от человека, других не было).",
            "Если вычесть {a} жителей города {town}, на первое место поставивших то, что {opinion}, и {b} тех, кто поставил на него то, что "
            "{opinion2}, останется {rest}.",
            "В городе {town} предлагали два ответа. {a} взяли «{opinion}», {b} — «{opinion2}»; остальные, а это {rest}, отказались.",
            "За вычетом тех, кто в городе {town} выбрал «{opinion}» ({a}), и тех, кто выбрал «{opinion2}» ({b}), остаются "
            "неопределившиеся — {rest}.",
            "А что же остальные {rest} жителей города {town}, не выбравшие ни «{opinion}», как {a}, ни «{opinion2}», как {b}?",
            "Круг на диаграмме города {town} разрезан натрое: «{opinion}» — {a}, «{opinion2}» — {b}, без ответа — {rest}.",
        ],
        "kk": [
            "Сауалнама, {town} қаласы: {a} «{opinion}» дейді, {b} «{opinion2}» дейді, {rest} жауап бермеді (әр адамнан бір жауап, басқа жауап "
            "болған жоқ).",
            "{town} қаласында бірінші кезекте «{opinion}» дегенді атаған {a} мен «{opinion2}» дегенді атаған {b} шегерілсе, {rest} қалады.",
            "{town} қаласында екі жауап ұсынылды. {a} «{opinion}» дегенді, {b} «{opinion2}» дегенді алды; қалғандары, яғни {rest}, бас тартты.",
            "{town} қаласында «{opinion}» дегенді таңдағандар ({a}) мен «{opinion2}» дегенді таңдағандарды ({b}) есептемегенде, шешім "
            "қабылдамағандар қалады – {rest}.",
            "Ал {town} қаласының {a} сияқты «{opinion}» дегенді де, {b} сияқты «{opinion2}» дегенді де таңдамаған қалған {rest:poss} ше?",
            "{town} қаласының диаграммасы үшке бөлінген: «{opinion}» – {a}, «{opinion2}» – {b}, жауапсыз – {rest}.",
        ],
    },
}
