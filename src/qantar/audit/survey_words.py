"""Words with which a text says only that a figure was found, by whom and of whom: "the survey puts their share at".

A clause made of such words, and of words that were said just before, tells of nothing new: its figure is of what was
said. `news_in` gives the words of a clause that are neither.
"""

from __future__ import annotations

import re
from collections.abc import Collection
from functools import lru_cache

from qantar.audit.phrases import Phrases
from qantar.audit.words import stem
from qantar.values.word_lists import words_of

_WORD = re.compile(r"[^\W\d_]+(?:[’'][^\W\d_]+)?")
_MADE_UP = re.compile(r"\b(?:mak(?:es?|ing)|made) up\b", re.IGNORECASE)
_OF_WHOM = re.compile(r"[’']s\b")
_ENDING = re.compile(r"(?:(?<=[\d%])|^)\s?-[^\W\d_]{1,6}")
_IN_ENGLISH = words_of(
    "a an the of in on at to for by with from and or that this these those it its it's that's they their them there"
    " here so such same as is are was were be been being has have had having do does did"
    " which who whom what how our we us"
    " i you one ones i e viz namely say thus hence therefore if when put asked about"
    " makes make made making comes come came amounts amount amounted equals equal equalled corresponds correspond"
    " corresponding corresponded represents represent represented representing constitutes constitute constituted"
    " constituting accounts account accounted stands stand stood standing means mean meant gives give gave given giving"
    " puts sets set shows show showed shown appears appear appeared reads read recorded records counted counts count"
    " measured reported registered stated indicated indicates works worked turns turned out yields yielded arrives"
    " arrived arriving found finds find totals totalled expressed written noted entered listed obtained get gets got"
    " forms form formed commands enjoys attains attained holds hold held runs ran works told tells tell"
    " share shares proportion proportions percentage percentages percent per cent cents rate fraction part portion"
    " quota figure figures number numbers value values level total all whole full size weight terms words ratio"
    " large large big high far exact exactly precise precisely accurate accurately true actual actually real about"
    " around nearly almost some roughly approximately only just even still well already altogether simply overall"
    " survey surveys surveyed poll polls polled polling pollsters study interview interviews interviewed interviewees"
    " interviewers sample samples sampled questionnaire questionnaires table tables annex appendix data tally record"
    " calculation calculations calculated estimate estimates estimated rounded unrounded weighted unweighted exit"
    " latest last final own time chart diagram column page see note footnote according source sources result results"
    " answer answers answered answering reply replies replied response responses responded respondent respondents"
    " participant participants people persons person public residents resident inhabitants inhabitant citizens"
    " citizen voters voter adults adult population town towns townspeople townsfolk folk locals locality"
    " questioned consulted valid group camp view opinion statement position claim sentence proposition proposal"
    " option idea belief question them latter differently close citing cites referring refers based declared"
    " affirmed confirmed chose  ticked tick circled crossed marked box column item informant informants spoke"
    " many since e mentions mention mentioned author author's ours everybody everyone"
    " agree agrees agreed agreeing agreement favour favor support supports supported supporting supporters behind"
    " endorse endorses endorsed share shared said says saying think thinks thought believe believes believed yes"
    " backed backing back convinced opined opine concur concurred assent assented voted votes vote cast feel feels felt"
    " taken together clear known plain nothing verbal verbally words numerically absolute where subscribe"
    " subscribes subscribed contacted reached approached translates translated turn hands raised quota"
    " talking see sees seen things thing way ways now today enough suffices suffice sufficient"
)
_IN_RUSSIAN = (
    r"а|в|во|где|и|как|на|от|из|у|по|с|со|о|об|за|при|к|ко|же|ли|то|что|это|эт[аоиу]|этой|этот|этого|этому|этих|таки[ехм]|такой|таков\w*"
    r"|так|там|здесь|тут|их|его|е[её]|им|ему|ей|ими|она|он|они|оно|их|н[ие]х|нами|нам|мы|у нас|наш\w*|тех|те|кто"
    r"|котор\w+|есть|т|е|если|верить|именно|говоря|иначе|иными|другими|словами|слов|вернее|точн\w+|ровно|аккурат"
    r"|цифр\w*|чис(?:ло|ла|ле|лу|лом|лах|лами|ел)|числов\w+|значит|следовательно|итак|таким|образом|стало|быть|выходит"
    r"|получа\w+|получ(?:ил|ен)\w*|"
    r"состав\w+|равн\w+|равен|соответств\w+|да[её]т|дают|дал[аио]?|образу\w+|эквивалент\w*|отвеча(?:ет|ют)|достиг\w*"
    r"|был[аои]?|оказал\w+|набрал\w+|насчит\w+|нашл\w+|нашёлся|приход\w+|обозначен\w*|указан\w*|привед[её]н\w*|значится"
    r"|записан\w*|отмечен\w*|показал\w*|показыва\w+|зафиксир\w+|выявил\w*|определ[ие]\w+|оценива\w+|оцен(?:ил|ен|к)\w*"
    r"|фигурир\w+|стоит|выража\w+|выражен\w*|доходит|дошл\w+|"
    r"дол[яиеюей]+|доля[хм]|частот\w*|удельн\w+|вес\w?|процент\w*|показател\w*|част[ьию]\w*|величин\w*|пропорци\w*"
    r"|всего|держ\w+|уровн\w+|кругл\w+|каж\w+|том|теми?|больше|лишь|только|около|почти|примерно|порядка|приблизительно|уже|даже|целых|общ\w+|сложности|вс[её]|всех|весь"
    r"|всей|количеств\w*|больш\w{0,2}|велик\w*|"
    r"опро[сш]\w*|опраш\w+|выборк\w*|анкет\w*|бланк\w*|интервью\w*|респондент\w*|собеседник\w*|участник\w*|участвовавш\w*"
    r"|ответ\w*|отве[чт]\w+|таблиц\w*|табл|приложени\w*|данн\w+|дата|итог\w*|результат\w*|подсч[её]т\w*|расч[её]т\w*"
    r"|рассчитан\w*|вычисл\w+|исследовани\w*|социолог\w*|источник\w*|диаграмм\w*|график\w*|столб\w*|примечани\w*|см"
    r"|смотр\w*|согласно|судя|взвешенн\w*|действительн\w*|последн\w+|автор\w*|собственн\w*|округл\w*|момент\w*"
    r"|люд(?:ей|и|ьми|ях|ям)|человек\w*|лиц|жител\w+|горожан\w*|граждан\w*|населени\w*|избирател\w*|взросл\w*|город\w*"
    r"|опрошенн\w*|ответивш\w*|голос\w*|проголосовавш\w*|насчитал\w*|указал\w*|"
    r"соглас\w+|поддерж\w+|поддержив\w+|сторонник\w*|раздел\w+|придержива\w+|одобр\w+|за|мнени\w+|взгляд\w*|позици\w*"
    r"|точк\w+|зрения|тезис\w*|утвержден\w*|вариант\w*|вопрос\w*|высказал\w*|сказал\w*|сказавш\w*|говор\w+|счита\w+"
    r"|дума\w+|полаг\w+|да|утвердительн\w*|убежд\w+|убеждён\w*|уверен\w*|верящ\w*|верят|верит|верил\w*|называ\w+|назвал\w*"
    r"|подан\w*|означа\w+|пункт\w*|столб\w*|понима\w+|полученн\w*|подтвержд\w+|подтверд\w+|ссыла\w+|неужели|действительно|упоминани\w*|упомя\w+|положительн\w*|стольк\w+|скольк\w+|вот|отраж\w+|процентн\w+|групп\w*|лагер\w*|приш(?:лось|лась|лись|[её]лся)|него|неё|нему|ним|ней|нею|для|квот\w*|речь|ид[её]т|теперь|сейчас|сегодня|хвата\w+|достаточн\w*|отношени\w*|абсолютн\w*|пересч[её]т\w*|исчислени\w*|выражени\w*"
)
_IN_KAZAKH = (
    r"ал|бұл|ол|олар\w*|осы\w*|соны\w*|сол\w*|сонда\w*|оның|оны|мұны\w*|мұндай\w*|ондай\w*|бұлар\w*|осындай\w*|сондай\w*|яғни|немесе|демек"
    r"|сонымен|дәлірек|нақты\w*|айтқанда|айтсақ|айтар|басқаша|атап|сөзбен|сөйлеммен|цифр\w*|сан|санмен|санға|біз\w*|сондықтан|онда\w*|үшін|әңгіме|туралы|қазір|бүгін\w*|жеткілікті|жетеді|көр(?:еді|ініс\w*)|квота\w*|тірке\w+|тиді|тиесілі|тиген|хабарлас\w+|саны\w*|санын\w*"
    r"|үлес\w*|пайыз\w*|шаққанда|шамамен|жуы[қғ]\w*|тек|ғана|бар|болғаны|небәрі|барлы[қғ]\w*|бәрі\w*|жалпы|көрсеткіш\w*"
    r"|құра\w+|тең|болды|болып|болады|болған|болатын|болса|екен|екені\w*|еді|көрсет\w+|келеді|береді|берді|шы[қғ]\w+"
    r"|аны[қғ]тал\w+|жет(?:ті|іп|еді|кен)|тұр|отыр|есептегенде|есептел\w+|есебі\w*|салма[қғ]\w*|бөлі[кг]\w*|да|де|дәл|осынша\w*"
    r"|сауалнама\w*|сұхбат\w*|іріктеме\w*|кесте\w*|қосымша\w*|дерек\w*|мәлімет\w*|нәтиже\w*|зерттеу\w*|санақ\w*|соңғы\w*"
    r"|есеп\w*|автор\w*|қара\w*|бойынша|сенсек|сұрал\w+|сұра[ғқу]\w*|жауап\w*|бер\w+|қатыс\w+|респондент\w*"
    r"|тұрғын\w*|адам\w*|халы[қғ]\w*|сайлаушы\w*|азамат\w*|қала\w*|әңгімелес\w+|пікір\w*|көзқарас\w*|жақта\w+|қолда\w+"
    r"|келіс\w+|солай|осылай|дейді|деді|деген\w*|дегендер\w*|дейтін\w*|деп|дейтіндер\w*|ойлай\w*|ойла\w*|сана\w+|сенетін\w*|сенеді|сенген\w*|ұста\w+|иә|дауыс\w*"
    r"|мәлімде\w+|айт(?:ты|қан|ылды|ылған)\w*|көрсетілген|көрсетілді|белгілен\w+|топ\w*|ие|түрінде"
    r"|белгілі|анық|баған\w*|тармақ\w*|алынған|белгіле\w*|ақпарат|парақ\w*|таңда\w+|өйткені|сүйен\w+|рас|шынымен|атал\w+|тұжырым\w*|тезис\w*|абсолют\w*"
)
_LIGHT = Phrases(rf"(?:{_IN_RUSSIAN}|{_IN_KAZAKH})")


MOST_NEWS = 2
KIN = 5  # letters at the beginning of a word that its forms share
#: Some of those asked, or another measure: what is said of these is of nothing that was said.
_IS_ELSE = Phrases(
    r"(?:wom[ae]n|m[ae]n|girls?|boys?|young\w*|youth|old\w*|elderly|students?|pupils?|farmers?|workers?|unemploy\w*"
    r"|inflation|incomes?|turnout|growth|wages?|prices?|budgets?|profits?|loss\w*|interest|ages?|mortality|part(?:y|ies)"
    r"|candidates?|costs?|owns?|owned|land|years?|months?|average|median|mean|женщин\w*|мужчин\w*|молод\w*|пожил\w*|студент\w*"
    r"|рабочи\w*|безработ\w*|инфляци\w*|доход\w*|явк\w*|рост\w*|зарплат\w*|цен[аыу]?|бюджет\w*|прибыл\w*|средн\w*|возраст\w*"
    r"|парти\w*|кандидат\w*|год\w*|месяц\w*|земл\w*|әйел\w*|ерлер\w*|жас\w*|студент\w*|жұмыс\w*|инфляция\w*|табыс\w*"
    r"|өсім\w*|жалақы\w*|баға\w*|бюджет\w*|орташа|партия\w*|жыл\w*|ай)$"
)
_OF_WHAT = re.compile(
    r"(?:-[^\W\d_]{1,6})?\s+(?:(?:of|из|от)\s+(?:(?:the|all|our|its|их|всех)\s+)*(?P<noun>[^\W\d_]+)|(?P<next>[^\W\d_]+))"
)
_OF_WHOSE = re.compile(r"([^\W\d_]+[дтн][ыі]ң)\s*$")
_VERB = re.compile(
    r"(?:ed|t|ose|ave)$|(?:л|ла|ло|ли|лся|лись|ют|ут|ят|ат|ет|ит)$|(?:ды|ді|ты|ті|йды|йді|ған|ген|қан"
    r"|кен)$",
    re.IGNORECASE,
)
_THIS = re.compile(
    r"\b(?:this|these|such|that (?=answer|box|option|view|opinion|statement|way|reply)|эт(?:от|у|ом|им|ой|ого|их"
    r"|и|а|о)|так(?:ой|ого|их|ую|ие)?|бұл|осы\w*|осылай|мұн\w+|солай|сол)\b",
    re.IGNORECASE,
)
_COUNTED = re.compile(
    r"\b(?:counted|found|puts?|gives?|gave|yield\w*|shows?|showed"
    r"|measured|arrived at|tallied|estimated|calculated|reckoned|computed|насчита\w+"
    r"|подсчита\w+"
    r"|высчита\w+|вычисл\w+|оценил\w*|определил\w*|выявил\w*|да[её]т|дал[аои]?|показал\w*"
    r"|береді|берді|көрсетті|санап?|санады|есептеп?|есептеді|анықтады)(?!\w)",
    re.IGNORECASE,
)


def news_in(text: str, said: Collection[str] = ()) -> list[str]:
    """The words of a text that say more than that a figure was found, and are no forms of what was said.

    >>> news_in("The survey puts their share at"), news_in("of the farmers own land")
    ([], ['farmers', 'land'])
    >>> news_in("согласных в Карске было", stems_of("В Карске большинство довольно."))
    []
    """
    plain = _MADE_UP.sub("made", _ENDING.sub(" ", text))
    return [word for word in _WORD.findall(_OF_WHOM.sub(" ", plain)) if not _is_light(word) and _kin(word) not in said]


def is_of_what_was_said(ahead: str, behind: str, said: Collection[str]) -> bool:
    """Whether the words before a figure and behind it, in its clause, leave it to what was said.

    Two words may be new where the clause takes up what was said ("for 61 % ticked this box"), or tells who counted.

    >>> is_of_what_was_said("The chairman counted ", ".", ()), is_of_what_was_said("since ", " ticked this box", ())
    (True, True)
    >>> is_of_what_was_said("Farmers own ", ".", ()), is_of_what_was_said("This is ", " of the land", ())
    (False, False)
    """
    before, after = news_in(ahead, said), news_in(behind, said)
    news = [*before, *after]
    if not news:
        return True
    if len(news) > MOST_NEWS or any(word[0].isupper() for word in news[1:]) or any(map(_IS_ELSE.match, news)):
        return False
    first = _OF_WHAT.match(behind)
    if first is not None and (first["noun"] in after or (first["next"] in after and not _VERB.search(first["next"]))):
        return False
    genitive = _OF_WHOSE.search(ahead)
    if genitive is not None and genitive[1] in before:
        return False
    return _THIS.search(f"{ahead} {behind}") is not None or (
        not after and _COUNTED.search(f"{ahead} {behind}") is not None
    )


def stems_of(text: str) -> frozenset[str]:
    """What all words of a text begin with, in all their forms."""
    return frozenset(_kin(word) for word in _WORD.findall(text))


def _kin(word: str) -> str:
    """What the forms of a word begin with; a Kazakh ending may leave no more of a short one."""
    return stem(word)[:KIN]


@lru_cache(maxsize=20000)
def _is_light(word: str) -> bool:
    low = word.lower()
    return low.replace("’", "'") in _IN_ENGLISH or _LIGHT.fullmatch(low) is not None
