"""Words that tell what a figure is about, in English, Russian and Kazakh: stems, and words that say nothing."""

from __future__ import annotations

import re
from functools import lru_cache

from qantar.values.word_lists import words_of

WORD = re.compile(r"[^\W\d_]+(?:[-'’][^\W\d_]+)*")

EMPTY = words_of(
    "a an the of in on at to for by with from and or but that this these those which who whom whose is are was"
    " were be "
    "been being has have had do does did will would can could may might must shall should it its they them"
    " their there "
    "here he she his her we our you your i as than then so such not no nor only also more most less least very about "
    "into over under between among during through after before since until till per each every all any some other "
    "others another both either neither one two when where while if because although though however thus therefore "
    "according said says say total number amount share percent per cent percentage about around nearly almost "
    "approximately respectively out up down off own same just still even including included "
    "и в во не на с со к ко о об от до за из по под при для без над про через между а но или что как это этот"
    " эта эти "
    "тот та те его ее их он она они оно мы вы я который которая которые которых было был была были быть есть будет "
    "также только уже еще более менее около почти всего число количество доля процент процента процентов из них "
    "согласно сообщает же ли бы то так там тут где когда если чтобы потому поэтому однако все всех каждый "
    "және мен бен пен да де та те үшін бойынша туралы бұл осы сол ол олар біз сіз бар жоқ болды болған еді екен "
    "деп дейді оның олардың саны үлесі пайыз пайызы шамамен жуық ғана тек әр бір барлық барлығы жалпы арасында "
    "кейін дейін кезінде ішінде оны оларды мұны соны осыны"
)
#: Stems of words that stand in the caption of any table, and tell nothing of its subject.
OF_ANY_TABLE = words_of(
    "year town city region country table list figure month day shown source данны"
    " год года году годом годов годах годам годы лет город городу городам регион"
    " стран таблиц список источн жыл жылы жылғы жылда жылдар қала қалад қалала қаласы өңір кесте тізімі дереккө"
)
STEM = 6
_IN_ES = ("ses", "ches", "shes", "xes", "zes")


@lru_cache(maxsize=20000)
def stem(word: str) -> str:
    """The beginning of a word, without its ending, so that forms of one word are one.

    >>> stem("assemblies"), stem("assembly"), stem("митингов"), stem("митинги")
    ('assemb', 'assemb', 'митинг', 'митинг')
    """
    low = word.lower().replace("ё", "е").replace("’", "'").removesuffix("'s")
    if len(low) > 4 and low.isascii():
        low = low.removesuffix("ies" if low.endswith("ies") else "es" if low.endswith(_IN_ES) else "")
        low = low.removesuffix("s") if not low.endswith("ss") else low
    if len(low) > 5 and not low.isascii():
        low = re.sub(
            r"(?:ами|ями|ого|его|ому|ему|ыми|ими|ах|ях|ов|ев|ей|ой|ый|ий|ая|яя|ые|ие|ое|ом|ем|ам|ям|ых|их|ую"
            r"|а|я|ы|и|у|ю|е|о|ь)$",
            "",
            low,
        )
    return low[:STEM]


def stems(text: str) -> tuple[str, ...]:
    """The stems of the words of a text that say something, in order.

    >>> stems("the number of peaceful assemblies held")
    ('peacef', 'assemb', 'held')
    """
    return tuple([told for word in WORD.findall(text) if (told := _told(word))])


@lru_cache(maxsize=20000)
def _told(word: str) -> str:
    """The stem of a word, or nothing for one that says nothing."""
    return stem(word) if len(word) > 1 and word.lower() not in EMPTY else ""


def names_with_first(text: str) -> frozenset[str]:
    """The stems of all words with a capital, the first of the text too, which may be a name.

    >>> sorted(names_with_first("Ansel had 12."))
    ['ansel']
    """
    return frozenset([name for word in WORD.findall(text) if (name := _name(word))])


@lru_cache(maxsize=20000)
def _name(word: str) -> str:
    """The stem of a word with a capital, or nothing for any other."""
    return stem(word) if word[0].isupper() and word.lower() not in EMPTY else ""


def names_in(text: str) -> frozenset[str]:
    """The stems of words that begin with a capital inside a sentence: names of people, places and bodies.

    >>> sorted(names_in("In March the Bureau counted 12 in Port Ansel."))
    ['ansel', 'bureau', 'march', 'port']
    """
    words = WORD.findall(text)
    return frozenset([name for word in (words[1:] if WORD.match(text) else words) if (name := _name(word))])


def in_small_letters(text: str) -> set[str]:
    """The words of a text that are written without a capital.

    >>> in_small_letters("Fires in Ansel")
    {'in'}
    """
    return {word for word in set(WORD.findall(text)) if word.islower()}


#: What is told of several in the order in which they were named.
RESPECTIVELY = re.compile(r"\b(?:respectively|соответственно|тиісінше|сәйкесінше)\b", re.IGNORECASE)
#: Stems of words with which a text says only that something was there, was counted, or was said before.
OF_BEING = frozenset(
    stem(word)
    for word in words_of(
        "never sum whole хабарланды болғаны такую цифру комитетке комитетіне парламент министрлік санына level "
        "levels уровня уровне уровень деңгейіне деңгейі көрсеткіш көрсеткіші basis later debate remained debates "
        "кейінгі барлық пікірталасқа негіз болды санап шықты санаған heard told nobody disputes figure got twelve "
        "months restless никто легло основу споров весь двенадцать месяцев неспокойно пришлось сообщили назвали "
        "подсчитали подсчитанное названное ешкім дау айтқан жоқ remembered remember dispute disputed deny denied "
        "speak speaks spoke says say plain course alone frequent exception discussed became become what where "
        "which numbered number numbering figures put puts listed lists list cases were was напомним оспаривала "
        "оспаривали отрицала неспокойным немало точнее ясно итак речь шла уже упоминались называет названо "
        "следует приведённой приведенной достигло достигла насчитывалось атайды атаған туралы айтылады айтылды "
        "айтылғандай өткені өткенін саналды саналғаны мазасыз сонымен анық айтады жоққа шығарған көрінгендей "
        "құрайды дәлірек айтқанда үшін бойынша жыл take takes took taken place hold held record records recorded "
        "registered register documented document logged occur occurred occurring happen happened report reported "
        "note noted know known saw see seen staged stage mention mentioned above before already earlier "
        "previously repeat stood stand stands amount amounted reach reached come came witnessed experienced total "
        "altogether show shows shown exactly precisely year town city give given gave state stated organised "
        "organized count counts counted numbers recall observed observe comprised made went on there tally "
        "tallied recalled noticed remind зарегистрировано зарегистрировала зафиксировано зафиксировали провели "
        "проведено прошло прошли прошел проходило состоялось состоялись состоялся произошло произошел случилось "
        "отмечено отметили отмечалось насчитали насчитано учтено учли учтены имело имели место сказано сказали "
        "упомянуто упоминалось указано указывалось говорилось говорим выше ранее раньше год году города городе "
        "городов составило составил составляло число числом повторим повторяем напоминаем наблюдалось ровно "
        "равнялось приведено устроили организовали организовано отмечали зафиксированы приходится равно цифра "
        "тіркелді тіркелген тіркеді өтті өткен өткізілді өткізген болған ұйымдастырылды ұйымдастырған жоғарыда "
        "айтылған айтқандай бұрын аталған атап көрсетілгендей көрсетілген жылы жылғы қала қаласы қаласында "
        "қаласының қалада саны барлығы есептелді есепке алынды алынған орын алды құрады құраған жетті дәл еске "
        "салсақ қайталасақ белгілі алса болса тіркесе"
    )
)

#: Stems of who counts and where it is written: two that differ are rivals, and one alone changes nothing.
OF_SOURCES = frozenset(
    stem(word)
    for word in words_of(
        "committee parliament parliamentary комитет комитету парламента парламент министерством правозащитниками "
        "police policemen ministry archive archives yearbook chronicle indictment counsel prosecutor prosecution "
        "bureau union press newspaper newspapers observers activists organisers monitors rights human group "
        "authorities statistics data records files report office chamber court defence полиция полиции "
        "министерство архив архиву ежегодник хроника хроники обвинение обвинительном заключении защита бюро "
        "профсоюз пресса газета газеты наблюдатели правозащитники правозащитников власти организаторы статистика "
        "данным данные отчёт прокуратура министрлік мұрағат жылнамасы жылнама шежіре шежіреден айыптау "
        "қорытындысында қорғаушы кәсіподақ газет бақылаушылар билік ұйымдастырушылар деректері деректер есеп "
        "құқық dispatcher ombudsman hotline diary gazette bulletin lawyers lawyer agency monitors "
        "диспетчер диспетчера дежурный дежурного омбудсмен горячая бюллетень вестник юристы "
        "агентство диспетчердің диспетчер кезекші омбудсмен жедел бюллетень заңгерлер агенттік"
    )
)
