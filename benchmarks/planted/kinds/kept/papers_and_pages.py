"""Sources on the web with their days, and reports with the years that they cover."""

from __future__ import annotations

from collections.abc import Sequence

from benchmarks.planted.kinds.kind import Source, Wording

WORDINGS: dict[str, dict[str, Sequence[Wording]]] = {
    "read-before-written": {
        "en": [
            [
                Source(
                    "What followed the {topic} in {town} was discussed for weeks.",
                    "“{Topic} in {town}: what comes next?”, Evening Courier, {date}, {address}, last visited {read}.",
                )
            ],
            [
                Source(
                    "Even distant papers took notice of the {topic} in {town}.",
                    "Regional Herald. On the {topic} in {town} [online]. Posted {date}. Available at: {address} [retrieved {read}].",
                )
            ],
            "The statement of {date} on the {topic} in {town} can be read at {address}, where we consulted it on {read}.",
            "Citizens' Watch: “{Topic} in {town}”. Statement, {date:dotted}. Online: {address}, as seen on {read:dotted}.",
            [
                Source(
                    "The union's account of the {topic} in {town} differs little from that of the mayor.",
                    "{address} (viewed on {read}): letter of the union of {town}, put online on {date}.",
                )
            ],
        ],
        "ru": [
            [
                Source(
                    "О том, что последовало за акциями ({nom}) в городе {town}, спорили неделями.",
                    "Что дальше? {Topic} в городе {town} стало больше // Вечерний курьер. {date:dotted}. URL: {address} (просмотрено {read:dotted}).",
                )
            ],
            [
                Source(
                    "Акции ({nom}) в городе {town} заметили даже дальние издания.",
                    "Областной вестник. Город {town}: {nom} [Электронный ресурс]. Размещено {date}. Режим доступа: {address} [проверено {read}].",
                )
            ],
            "Заявление от {date} об акциях ({nom}) в городе {town} размещено по адресу {address}, где мы ознакомились с ним {read}.",
            "Гражданский дозор. Город {town}: {nom}. Заявление, {date:dotted}. Онлайн: {address}, по состоянию на {read:dotted}.",
            [
                Source(
                    "Рассказ профсоюза об акциях ({nom}) в городе {town} мало отличается от рассказа мэра.",
                    "{address} (страница открыта {read}): письмо профсоюза города {town}, опубликованное на сайте {date}.",
                )
            ],
        ],
        "kk": [
            [
                Source(
                    "{town} қаласындағы акциялардан ({topic}) кейін не болатыны апталап талқыланды.",
                    "{town} қаласы, {topic}: ары қарай не болады? // Кешкі хабаршы. {date:dotted}. URL: {address} (соңғы қаралуы {read:dotted}).",
                )
            ],
            [
                Source(
                    "{town} қаласындағы акцияларды ({topic}) алыстағы басылымдар да байқады.",
                    "Облыс жаршысы. {town}: {topic} [Электрондық ресурс]. {date} күні жарияланған. Қолжетімділік режимі: {address} [{read} күні тексерілді].",
                )
            ],
            "{town} қаласындағы акциялар ({topic}) туралы {date} күнгі мәлімдеме {address} мекенжайында орналасқан, біз онымен {read} күні таныстық.",
            "Азаматтық бақылау. {town}: {topic}. Мәлімдеме, {date:dotted}. Онлайн: {address}, {read:dotted} күнгі жағдай бойынша.",
            [
                Source(
                    "Кәсіподақтың {town} қаласындағы акциялар ({topic}) туралы әңгімесі әкімнің айтқанынан алшақ емес.",
                    "{address} (бет {read} күні ашылды): {town} кәсіподағының сайтта {date} күні жарияланған хаты.",
                )
            ],
        ],
    },
    "date-of-an-address": {
        "en": [
            [
                Source(
                    "A morning paper devoted its front page to the {topic} in {town}.",
                    "Morning Post, {date}: “{Topic} in {town}”, {address}.",
                )
            ],
            "In the words of the Town Gazette of {date}, the {topic} in {town} were “nobody's business” ({address}).",
            [
                Source(
                    "A neighbour described the {topic} in {town} day by day.",
                    "{address} – “The {topic} in {town}, seen from my window”. Published: {date:dotted}.",
                )
            ],
            "Anyone who wants to know how the {topic} in {town} looked to outsiders should read the article that appeared on {date} (online at {address}).",
            "News Agency North. “{Topic}: report from {town}”. {date:dotted}. Link: {address}",
        ],
        "ru": [
            [
                Source(
                    "Утренняя газета отвела акциям ({nom}) в городе {town} первую полосу.",
                    "Утро: город {town}, {nom} // Утренняя почта. {date:dotted}. URL: {address}.",
                )
            ],
            "По словам «Городских ведомостей» от {date}, акции ({nom}) в городе {town} «никого не касались» ({address}).",
            [
                Source(
                    "Один из соседей описал акции ({nom}) в городе {town} день за днём.",
                    "{address} – «Город {town}, вид из моего окна: {nom}». Опубликовано: {date:dotted}.",
                )
            ],
            "Тому, кто хочет знать, как акции ({nom}) в городе {town} выглядели со стороны, стоит прочесть статью, вышедшую {date} (в сети: {address}).",
            "Агентство «Север». Репортаж из города {town} ({nom}). {date}. Ссылка: {address}",
        ],
        "kk": [
            [
                Source(
                    "Таңғы газет {town} қаласындағы акцияларға ({topic}) бірінші бетін арнады.",
                    "{town} қаласы, {topic} // Таңғы пошта. {date:dotted}. URL: {address}.",
                )
            ],
            "«Қала жаңалықтары» газетінің {date} күнгі сөзімен айтқанда, {town} қаласындағы акциялардың ({topic}) «ешкімге қатысы жоқ» еді ({address}).",
            [
                Source(
                    "Көршілердің бірі {town} қаласындағы акцияларды ({topic}) күн сайын сипаттап отырды.",
                    "{address} – «{town}: терезеден көрінген {topic}». Жарияланған күні: {date:dotted}.",
                )
            ],
            "{town} қаласындағы акциялар ({topic}) сырт көзге қалай көрінгенін білгісі келгендер {date} күні шыққан мақаланы оқысын (желіде: {address}).",
            "«Солтүстік» агенттігі. {town} қаласынан репортаж ({topic}). {date}. Сілтеме: {address}",
        ],
    },
    "covers-later-years": {
        "en": [
            [
                Source(
                    "The most complete count of {topic} in {town} is that of the Citizens' Bureau.",
                    "Citizens' Bureau, {published}: {Topic} in {town}, {first}–{last}. Final report.",
                )
            ],
            "A monitoring report which came out in {published} brings together all the {topic} that took place in {town} from {first} to {last}.",
            [
                Source(
                    "Official statistics of {topic} in {town} are available in print.",
                    "National Statistics Office. {Topic} recorded in {town} in {first}–{last}: statistical compendium. {published}.",
                )
            ],
            "The volume on {topic} in {town} that the university press brought out in {published} contains a chronicle of what happened in the years {first}–{last}.",
            [
                Source(
                    "Local historians have traced the {topic} in {town} year by year.",
                    "{Topic} in {town}: results of observation, {first} to {last} / Institute of Local History. – {published}.",
                )
            ],
        ],
        "ru": [
            [
                Source(
                    "Самый полный подсчёт акций ({nom}) в городе {town} принадлежит Гражданскому бюро.",
                    "Гражданское бюро, {published}: {nom} в городе {town}, {first}–{last} гг. Итоговый отчёт.",
                )
            ],
            "В мониторинговом отчёте, который увидел свет в {published} году, собраны все акции ({nom}), прошедшие в городе {town} с {first} по {last} год.",
            [
                Source(
                    "Официальная статистика {topic} по городу {town} имеется в печатном виде.",
                    "Национальное статистическое бюро. Число {topic}, учтённых в городе {town} в {first}–{last} годах: стат. сборник. – {published}.",
                )
            ],
            "Том об акциях ({nom}) в городе {town}, выпущенный издательством университета в {published} году, содержит хронику произошедшего в {first}–{last} годах.",
            [
                Source(
                    "Краеведы проследили акции ({nom}) в городе {town} год за годом.",
                    "Город {town}: {nom}. Результаты наблюдений, {first}–{last} / Институт краеведения. – {published}.",
                )
            ],
        ],
        "kk": [
            [
                Source(
                    "{town} қаласындағы акциялардың ({topic}) ең толық есебін Азаматтық бюро жасады.",
                    "Азаматтық бюро, {published}: {town} қаласындағы {topic}, {first}–{last} жж. Қорытынды есеп.",
                )
            ],
            "{published} жылы жарық көрген мониторинг есебінде {town} қаласында {first} жылдан {last} жылға дейін өткен барлық акция ({topic}) жинақталған.",
            [
                Source(
                    "{town} қаласындағы {topic} туралы ресми статистика баспа түрінде бар.",
                    "Ұлттық статистика бюросы. {town} қаласында {first}–{last} жылдары тіркелген {topic}: стат. жинақ. – {published}.",
                )
            ],
            "{town} қаласындағы акциялар ({topic}) туралы университет баспасы {published} жылы шығарған том {first}–{last} жылдары болған оқиғалардың шежіресін қамтиды.",
            [
                Source(
                    "Өлкетанушылар {town} қаласындағы акцияларды ({topic}) жылма-жыл зерттеді.",
                    "{town} қаласы: {topic}. Бақылау нәтижелері, {first}–{last} / Өлкетану институты. – {published}.",
                )
            ],
        ],
    },
}
