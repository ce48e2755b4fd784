"""Words with which any table is spoken of: its parts, its order, the most and the least, and what figures do."""

from __future__ import annotations

from qantar.audit.words import OF_ANY_TABLE, OF_BEING, stems
from qantar.values.word_lists import words_of

#: Words with which any table is spoken of: its parts, its order, and the most and the least.
_OF_TABLES = (
    OF_ANY_TABLE
    | OF_BEING
    | frozenset(
        stems(
            "table list row rank place position first second third fourth fifth sixth last one two three four five "
            "six seven "
            "highest lowest most least fewest figure number value always every each order ordered counted count peak "
            "maximum "
            "minimum top bottom year years town towns city cities belongs stayed stays came comes falls fell reached "
            "largest sorted sort descending ascending column bottom head heads heading lead leads field record holds "
            "answer ahead rear brought bring "
            "сортировке сортировать столбцу столбец расположить ранг позиции получает лидер рекорд первенство ответ "
            "сұрыптасақ баған бағаны орналастырсақ реті жауап көш басып озды "
            "largest stayed alone alike same change changed position rear throughout "
            "ranking строчку строчка строчке рейтинг рейтинге рейтинга оказывался оказался низу списка "
            "рейтингісінің рейтингінде алғашқы сатысын саты иеленді реттің төртеуінде үшеуінде бесеуінде кіші жолында "
            "сайын төменгі келді тиді "
            "оставался оставалась неизменно ежегодно приведённый ниже выше позади всех аутсайдер удерживал постоянно "
            "таблица список строка ранг место позиция первое второе третье четвёртое пятое шестое последнее самый "
            "самая самое "
            "больше меньше показатель значение число всегда каждый все два три четыре пять шесть пик максимум "
            "минимум "
            "год годы "
            "город города пришёлся пришелся приходится принадлежит занимает возглавляет убыванию возрастанию высокий "
            "низкий "
            "кесте тізім орын бірінші екінші үшінші төртінші бесінші алтыншы соңғы соңында көп аз жоғары төмен "
            "көрсеткіш сан "
            "саны мән үнемі әрдайым әр барлық екі үш төрт бес алты шың максимум минимум жыл жылдың жылы қала қаласы "
            "тұр тұрды "
            "тиесілі келеді санағанда бойынша шегіне жетті"
        )
    )
)
_OF_ORDER = words_of(
    "сам больш меньш наиб наим высок высш низк ниж показат перв втор трет четв пят шест последн замыка неизменн "
    "постоянн "
    "ең баст ранжир упоряд уб возраст бес алт төрт үш екі бір ең баст соң кем ретім өсу ішінд тұр"
)
#: Words that compare, point and measure, and name nothing.
_NAMING_NOTHING = frozenset(
    stems(
        "far ever even never again yet still quite rather too well much many few little less enough almost entirely "
        "clearly "
        "go goes going gone went make makes making made do does did get gets got keep keeps kept mark marks leave "
        "leaves "
        "line lines point points high low higher lower larger smaller bigger greater above below under beneath behind "
        "beyond rest others other everyone anyone nobody none nothing everything anything somewhere elsewhere nowhere "
        "anywhere everywhere like unlike same different see look find turn turns show shows tell tells say says mean "
        "means "
        "case cases event events thing things way time times part whole half side end beginning start middle way "
        "period "
        "decade century moment date once twice often seldom rarely always usually now today ago back here there curve "
        "series graph chart data statistics survey comparison scale level range difference change picture result "
        "among within across along around against without despite toward per via vs cf ie eg see page note "
        "settlement settlements municipality municipalities locality localities doubt surprise fact truth name "
        "собой собою разу населенный пункт пункты пунктах пунктов населенных сомнения удивления сомнений факт имя "
        "әрқайсысы әрқайсысында отведенной отведен отведена стоит содержится "
        "bar bars diagram diagrams plot histogram столбик столбика диаграмма диаграммы диаграмме график гистограмма "
        "диаграммадағы диаграмма тұсында тұс тұсы үстінде үсті "
        "елді мекен мекендер мекендердің мекенде күмән есім "
        "we us our you your they them he she who whom whose which what when where why how question "
        "champion leader record holder score winner loser title palm crown honour dubious sad unenviable doubtful "
        "четырёх пяти шести трёх двух пятеро четверо трое единственный самым самой самого один одна одно "
        "ни см же ли ведь вот даже лишь именно вовсе весьма очень довольно заметно намного гораздо значительно далеко "
        "больше меньше чаще реже лучше хуже дальше раньше позже прежде потом снова опять никогда всегда везде нигде "
        "никто "
        "ничто нет нельзя можно нужно оно она они мы вы наш ваш свой сам себя себе кто что какой какая какое чей где "
        "куда когда почему сколько столько затем здесь там тогда теперь сейчас линия линии кривая кривой график ряд "
        "ряда "
        "точка точке край вершина доля уровень разница картина сравнение сопоставление начало конец середина сторона "
        "случай случаи событие события раз раза период десятилетие век время времени дата половина часть целое "
        "чемпион лидер рекорд рекордсмен победитель первенство печальный сомнительный опережает опережаeт уступал "
        "уступает "
        "ешбір ешкім ешқандай ешқашан бірде барлығы бәрі басқа өзге қалған қарағанда гөрі едәуір әлдеқайда біршама "
        "тым өте аса нағыз озық алда артта кейін бұрын қазір енді тағы мұнда онда сонда осы сол ол бұл кім не қай "
        "қайсы "
        "қанша неше қалай неге қайда қашан оқиға жағдай кез кезең уақыт онжылдық ғасыр бөлік бүтін жарты ұшы басы аяғы "
        "қисық сызық нүкте нүктесі деңгей айырма салыстыру салыстырылған көрініс нәтиже рекордшы чемпион көшбасшы "
        "жеңімпаз "
        "месте местом места сверху снизу көбінен азына азынан көбіне "
        "тиесілі болады болса болып болған еді екен емес жоқ бар"
    )
)
#: Beginnings of such words where endings change them.
_BEGINNINGS = (*_OF_ORDER, *(word for word in _OF_TABLES if not word.isascii() and len(word) > 3))


def is_of_tables(word: str) -> bool:
    """Whether a stem is of a word with which any table is spoken of.

    >>> is_of_tables("column"), is_of_tables("strike")
    (True, False)
    """
    known = word in _OF_TABLES or word in _NAMING_NOTHING or (not word.isascii() and word.startswith(_BEGINNINGS))
    return known and not word.startswith("шеств")  # marches begin as six and the sixth do
