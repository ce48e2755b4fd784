"""How words begin that say only that things were there, that somebody counted them, or that a text speaks of them.

Whole families of words, by the beginnings of their stems, which are of six letters at the most: a verb in all its
forms, and the nouns made of it. `$` ends a word that is too short to be a beginning.
"""

from __future__ import annotations

import re

from qantar.audit.words import STEM
from qantar.values.word_lists import words_of

#: That there was something, that a year or a place had it, or that it came to so much.
_BEING = words_of(
    "дает$ дают$ давал тең болу кешк "
    "occur happen took$ take$ taking place held$ hold$ holds staged stage$ saw$ see$ seen$ witnes experi lived$ "
    "live$ endure suffer surviv faced$ hosted host$ brough bring$ yield produc fell$ fall$ fallin gave$ give$ "
    "given$ meant$ mean$ marked mark$ becam becom remain stood$ stand$ reach made$ make$ went$ go$ goes gone$ "
    "came$ come$ arrive ran$ run$ shook$ shake$ rocked swept$ accoun amount total altoge sum$ overal belong "
    "mount carry carrie conduc arrang organi gather share$ "
    "произо происх прош проше прохо прове провед прово состоя быва были$ было$ был$ есть имел имеет имело случ "
    "принес принос приш прише прихо пришл приход выпал выпад пал$ достал достиг увид вид$ видел видит пережи "
    "перене получ стал$ стала стало стали станов состав равн набра набир собра явл остал остан вышл выше оказ "
    "охват потряс взволн всколы дол доля доли долю организ устро сумм болды болған болып бол$ болат болса өтті "
    "өткен өтк өтед өтіп бар$ құра құрайд құрыл жетт жетк жетед жетіп келд келг келет келіп келс әкел тиді тиес "
    "үлес бастан кешті кешір кеше көрді көрге көрін көріп орын ұйымда жүргіз қалды қалад қалған байқа табыл шықт "
    "дүр сілкін шайқа шарпы қамты жиын жалпы осында сонда мұнда анда "
)
#: That somebody counted, knows, wrote or says it.
_COUNTING = words_of(
    "count number tally tallie calcul reckon estima figure record regist docume log$ logged list$ listed lists "
    "enter entry entri note$ noted notice observ report cite$ cited quote mentio name$ named call$ called tell$ "
    "tells told$ speak spoke spoken say$ said$ state$ stated descri publis print wrote write writin writte read$ "
    "reads know$ known learn find$ findin found$ discov show$ showed shown$ indica appear contai includ cover$ "
    "covers compil collec code$ coded coding measur monito track$ verifi confir identi trace recall rememb "
    "remind return repeat discus treat examin consid analys compar answer reply replie put$ puts trust$ belief "
    "believ conclu summar result outcom turn$ turnin turned look$ lookin looks pausin worth rests rest$ rely "
    "relies based basis leafs meets meet$ "
    "узна запис регист зареги фикс зафикс отме отмеч учт учит учет счит счет счёт насчи подсч посчи сосчи числ "
    "перечи назв назва назы указ упом упоми приве привед приво сообщ доклад докум задоку наблюд извест свидет "
    "значит значат значил содерж хран внес внос занес занос вош вход включ попал попад встреч найд найт нашл "
    "нашлос обнар помн памят запом говор сказ рассказ писа пишет напис публик опубл печат читат прочи отвеч "
    "ответ призна подтв повтор верн вернут возвра обрат вспом напом рассма рассмо изуч анали описа описы оцен "
    "полага счита приним доверя вери ссыла сослал основа итог вывод заключ сравне показа видно подсчит листа то$ "
    "дело$ деле$ дела$ тірке құжат белгі сана$ санад санағ сана санал есепте есебі есепке есеп$ аталғ атап атады "
    "атала атал айт көрсет келтір хабарл хабар мәлім жазыл жазба жазға жазды енгіз енді енген енед кірген кірді "
    "еске орал дей дейді деген дедік деп жауап оқы сипат баға қорыт тұжыр салыст сүйен сенсек біле білді білге "
    "ескер растай нәтиж ісінде ісінд істе$ іс$ парақт "
)
#: Who counts, and where it is written.
_TELLING = words_of(
    "table tables таблиц кесте "
    "dispat ombuds hotlin inspec prosec admini minist depart office commis commit instit founda associ servic "
    "labour journa diary annex append gazett bullet ledger book$ books lawyer mayor council govern chapte part$ "
    "sectio articl page$ pages agency hall$ databa base$ datase data$ account accoun calend histor chroni offici "
    "volunt row$ rows line$ lines column files file$ archiv leaf$ "
    "диспет дежурн омбудс горяча лини инспек прокур админ минист ведом управл департ комис комит инстит фонд "
    "ассоц служб бюро труда$ труд$ журнал дневни прилож бюллет вестни книг юрист мэр$ мэра$ мэри совет губерн "
    "жалоб глав$ глава главе часть раздел стать статье агентс реестр запис папк картот перече списо спис сведен "
    "страни баз$ база базе базы данн официа волонт граф$ графе графу строк сводк обзор архив хроник дело матери "
    "кезекші кезекш жедел желі әкім әкімш басқар қызмет еңбек күндел қосымш заңгер кеңес шағым бөлім тарау "
    "агентт тізілі тізім дерек мәліме сілтем мұраға айдар ерікті құқық қорған "
)
#: What says when and where at large, and how it is told.
_AT_LARGE = words_of(
    "form$ forms$ kind$ common most$ often likewi too$ форм вид$ вида видом частот част$ часто чаще самы целы нем$ "
    "тоже жиі түрі бірд$ "
    "few$ entr$ ser$ of$ and$ going throug time$ summin trusti knew central year$ years town$ city$ whole$ "
    "entire full$ course period within during annual yearly alone$ single case$ cases situat exampl let$ let's "
    "us$ back$ thus hence indeed reside people citize inhabi townsp locals local$ how$ what$ why$ many$ much$ "
    "several little frequen rare$ our$ we$ past$ backdr backgr series wave$ anyone anybod everyo everyb whoeve "
    "somebo someon once$ ago$ now$ today curren hither ever$ since times eventf unprec extrao remark again$ "
    "все$ как$ него$ нее$ ней$ них$ ныне тепер именн после посмот поч$ равен раз$ среди там$ того$ тому$ нашем "
    "наши$ образ прав$ челове центра отч$ доказа довер взгляд резуль сохран цифр$ цифре промол молч графа год "
    "годе года годом году годов город города весь всего целом цел общ общее общего итог толь тольк один одном "
    "одни за$ течен протяж террит ситуац случа пример таким образо именно наш$ наша нашей наших нам$ нас$ почему "
    "чем$ чему отчего что сколь скольк тогда когда затем потом немал мног мало$ нескол част редк житель жител "
    "горожа насел прежде вперв сквоз через таков тако столь порядк аж$ ведь кто$ кому кого кажд любо фон фоне "
    "начал доля рекорд небыва аламыз аумағ есінд жасаға жолы жолынд неден нелікт одан ол$ оқиға оқиғал ресми "
    "салайы сан$ санға саны$ соңынд сәйкес тоқтад тура түсіре ішінд қарас қараға өзінд берілг жыл жылы қала "
    "қалас қалад бүкіл толық тұтас бойы ішінде жағдай мысал осылай осын сол$ бұл$ біз біздің неге не$ қанша неше "
    "көп аз$ бірқат талай тұрғын халы халқы қалалы ел$ енді қазір алғаш басы бәрі кім кімде барлық түгел рет "
    "мазасы өзінде өзі$ қайта жерде қарай қараса қараған екен екені қатысты өңір аймақ "
)
_WORDS = _BEING | _COUNTING | _TELLING | _AT_LARGE
#: How a stem begins that says nothing of what was counted.
SAYS_NOTHING = re.compile("|".join(sorted({f"{word[:-1]}$" if word[-1] == "$" else word[:STEM] for word in _WORDS})))
