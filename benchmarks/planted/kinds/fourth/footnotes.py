"""Sentences with a note: what the note says, and where the sentence stands."""

from __future__ import annotations

from collections.abc import Sequence

from benchmarks.planted.kinds.kind import Source, Wording

WORDINGS: dict[str, dict[str, Sequence[Wording]]] = {
    "note-nowhere": {
        "en": [
            [Source("The first {topic} in {town} were reported by a local weekly.", "{town} Weekly, page 3.")],
            [
                Source(
                    "“We had no other way to be heard,” said one of those who took part in the {topic} in {town}.",
                    "Interview by the author, {town}, anonymous by request.",
                )
            ],
            [
                Source(
                    "Whether {topic} need the consent of the town hall of {town} is disputed among lawyers.",
                    "For a survey of the debate see the yearbook of the bar association.",
                )
            ],
            [
                Source(
                    "The mayor of {town} has called the {topic} “a family quarrel”.", "Speech to the council of {town}."
                )
            ],
            [
                "Little has been written about the {topic} in {town}.",
                Source(
                    "The one exception is a pamphlet whose author did not sign it.",
                    "State Archive, fund {@box}, file on {town}.",
                ),
            ],
            [
                Source(
                    "Several accounts of the {topic} in {town} survive; they contradict each other.",
                    "See in particular the diary of the clerk.",
                )
            ],
            [Source("The term “{topic}” is used in {town} in a broad sense.", "The term follows local usage.")],
            [
                Source(
                    "After the {topic} in {town} the square was closed, and it has not been opened since.",
                    "Order of the head of police, archive of {town}, box {@box}.",
                ),
                "Shopkeepers protested in vain.",
            ],
            [
                Source(
                    "Is it just to speak of {topic} in {town} as a movement?",
                    "The author is grateful to a reader for this doubt.",
                )
            ],
            [
                Source(
                    "The court of {town} found the {topic} lawful (the ruling was later set aside).",
                    "Ruling of the court of {town}, not published.",
                )
            ],
            [
                Source(
                    "Reports on {topic} came from {town}, from its suburbs and from the villages nearby.",
                    "The reports are kept by the ombudsman.",
                )
            ],
            [
                Source(
                    "The official paper passed over the {topic} in {town} in silence.", "Cf. the issues of that month."
                )
            ],
        ],
        "ru": [
            [
                Source(
                    "О том, как начиналась история {topic} в городе {town}, первой написала местная газета.",
                    "Вестник города {town}, с. 3.",
                )
            ],
            [
                Source(
                    "«Иначе нас бы не услышали», — сказал участник {topic} в городе {town}.",
                    "Интервью автора, {town}; имя не называется по просьбе собеседника.",
                )
            ],
            [
                Source(
                    "Нужно ли для проведения {topic} согласие мэрии города {town}, юристы спорят.",
                    "Обзор спора см. в ежегоднике коллегии адвокатов.",
                )
            ],
            [
                Source(
                    "Мэр города {town} назвал участников {topic} «обиженной роднёй».",
                    "Выступление на сессии совета города {town}.",
                )
            ],
            [
                "О причинах {topic} в городе {town} написано мало.",
                Source(
                    "Исключение — брошюра, автор которой её не подписал.",
                    "Государственный архив, фонд {@box}, дело города {town}.",
                ),
            ],
            [
                Source(
                    "Сохранилось несколько описаний {topic} в городе {town}, и они противоречат друг другу.",
                    "См. прежде всего дневник писаря.",
                )
            ],
            [
                Source(
                    "Понятие «{nom}» в городе {town} понимают широко.", "Здесь и далее — по местному словоупотреблению."
                )
            ],
            [
                Source(
                    "После {topic} в городе {town} площадь закрыли и с тех пор не открывали.",
                    "Приказ начальника полиции, архив города {town}, коробка {@box}.",
                ),
                "Лавочники протестовали напрасно.",
            ],
            [
                Source(
                    "Справедливо ли видеть в череде {topic} в городе {town} движение?",
                    "За это сомнение автор благодарит рецензента.",
                )
            ],
            [
                Source(
                    "Суд города {town} признал проведение {topic} законным (позже решение отменили).",
                    "Решение суда города {town}, не опубликовано.",
                )
            ],
            [
                Source(
                    "Сообщения о ходе {topic} приходили из города {town}, из его пригородов и ближних деревень.",
                    "Сообщения хранятся у уполномоченного по правам человека.",
                )
            ],
            [Source("Официальная газета обошла тему {topic} в городе {town} молчанием.", "Ср. номера за тот месяц.")],
        ],
        "kk": [
            [
                Source(
                    "{town} қаласындағы {topic} туралы алғаш жергілікті газет жазды.",
                    "{town} қаласының хабаршысы, 3-бет.",
                )
            ],
            [
                Source(
                    "«Басқаша бізді ешкім естімес еді», – деді {town} қаласындағы {topic} қатысушысы.",
                    "Автордың сұхбаты, {town} қаласы; сұхбаттасушының аты өтініші бойынша аталмайды.",
                )
            ],
            [
                Source(
                    "{Topic} өткізу үшін {town} қаласы әкімдігінің келісімі керек пе, заңгерлер бұл туралы дауласады.",
                    "Дауға шолуды адвокаттар алқасының жылнамасынан қараңыз.",
                )
            ],
            [
                Source(
                    "{town} қаласының әкімі {topic} туралы «отбасылық реніш» деді.",
                    "{town} қаласы кеңесінің сессиясында сөйлеген сөзі.",
                )
            ],
            [
                "{town} қаласындағы {topic} себептері туралы аз жазылған.",
                Source(
                    "Бұған авторы қол қоймаған кітапша ғана жатпайды.",
                    "Мемлекеттік архив, {@box}-қор, {town} қаласының ісі.",
                ),
            ],
            [
                Source(
                    "{town} қаласындағы {topic} туралы бірнеше сипаттама сақталған, олар бір-біріне қайшы келеді.",
                    "Ең алдымен хатшының күнделігін қараңыз.",
                )
            ],
            [
                Source(
                    "{town} қаласында «{topic}» ұғымы кең мағынада қолданылады.",
                    "Мұнда және бұдан әрі – жергілікті қолданыс бойынша.",
                )
            ],
            [
                Source(
                    "{town} қаласында {topic} аяқталған соң алаң жабылып, содан бері ашылған жоқ.",
                    "Полиция бастығының бұйрығы, {town} қаласының архиві, {@box}-қорап.",
                ),
                "Дүкеншілердің наразылығы нәтиже бермеді.",
            ],
            [
                Source(
                    "{town} қаласындағы {topic} дегенді қозғалыс деп атау әділ ме?",
                    "Осы күмәні үшін автор рецензентке алғыс айтады.",
                )
            ],
            [
                Source(
                    "{town} қаласының соты {topic} өткізуді заңды деп таныды (кейін шешімнің күші жойылды).",
                    "{town} қаласы сотының шешімі, жарияланбаған.",
                )
            ],
            [
                Source(
                    "{Topic} туралы хабар {town} қаласынан, оның маңынан және көршілес ауылдардан келіп тұрды.",
                    "Хабарлар омбудсменде сақтаулы.",
                )
            ],
            [
                Source(
                    "Ресми газет {town} қаласындағы {topic} тақырыбын айналып өтті.",
                    "Сол айдағы нөмірлермен салыстырыңыз.",
                )
            ],
        ],
    },
}
