"""What a sentence calls the most or the least: a superlative, more than any other, no other as many, or a lead.

"The fewest", "наибольшее", "ең көп"; "more than in any other town", "больше, чем где-либо", "басқалардың бәрінен көп";
"no year saw so many", "ни в один год не было столько", "ешбір жылы мұнша болған жоқ"; "tops the table", "лидирует",
"көш бастап тұр"; "the peak", "высшая точка", "рекордтық жыл".
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache
from typing import NamedTuple

from qantar.audit.phrases import Phrases
from qantar.audit.superlatives_formed import formed_in
from qantar.audit.words import OF_BEING, stems

_MOST = (
    r"highest|worst|busiest|deadliest|bloodiest|(?:a|new) record|lion(?:'s|’s) share"
    r"|(?<!for )(?<!of the )(?<!an )(?<!\ba )maxim(?:um|al)(?! (?!number|value|figure|share|level|count|amount"
    r"|result|score|of|in"
    r"|was|is|were|at|among|came|comes|fell|falls|belongs|belonged|lies|lay|goes|went|occurred|stands)[^\W\d_])"
    r"|largest|biggest"
    r"|greatest|the most(?!-| (?:of|recent|import|serious|likely|part|subject|times|extreme"
    r"|severe)\w*)(?! \w+(?:ly|ed|some|ic)\b)"
    r"(?! (?!frequent|numer|activ)\w+(?:able|ible|ful|ive|ous|ant|ent|al|ic|ing)\b)|most of all"
    r"|most (?:frequent|common|popular"
    r"|numerous|active|often)\w*|most(?= (?:[^\W\d_]+ ){1,3}(?:w(?:ere|as) (?:registered|recorded|counted|held|seen"
    r"|filed|reported|noted)"
    r"|took place|happened|occurred)\b)|main part|record (?:year|number|high|level)|all-time high"
    r"|наиболее (?:часто|частым\w*|многочисленн\w+)|сильнее всего"
    r"|наибольш\w+|наивысш\w+|максим\w+|больше всего|больше всех|выше всего|выше всех|чаще всего|рекорд\w*"
    r"|сам(?:ая|ое|ой|ый|ым|ыми|ого|ую|ые|ых) (?:больш|высок|крупн|многочисленн|массов|урожайн|активн|част)\w+"
    r"|ең (?:мазасыз|қарбалас)\w*|ең кө[пб]\w*|ең жоғар\w+|ең үлкен\w*|ең ірі\w*|ең биік\w*|ең жиі"
    r"|рекорд\w*|максимум\w*"
    r"|(?:бәрінен|барлығынан|бәрінікінен|бәрінен де) (?:көп|жоғары|артық|үлкен)"
)
_LEAST = (
    r"lowest|quietest|calmest|all-time low|record low"
    r"|(?<!for )(?<!of the )(?<!an )(?<!\ba )minim(?:um|al)(?! (?!value|figure|share|level|count|amount|result"
    r"|score|of|in|was|is"
    r"|were|at|among|came|comes|fell|falls|belongs|belonged|lies|lay|goes|went|occurred|stands)[^\W\d_])|smallest"
    r"|fewest|the least|low point|nadir|trough"
    r"|наименьш\w+|миним(?:ум|альн)\w*|меньше всего|меньше всех|ниже всего|ниже всех|реже всего|низш\w+ точк\w+"
    r"|сам(?:ая|ое|ой|ый|ым|ую|ые|ых) (?:маленьк|низк|малочисленн|мал|редк)\w+"
    r"|ең аз\w*|ең төмен\w*|ең кіші\w*|ең сирек|минимум\w*|(?:бәрінен|барлығынан|бәрінен де) (?:аз|төмен|кем|кіші)"
)
_PEAK = (
    r"peak(?:ed|ing)?|(?<!the )(?<!two )(?<!these )(?<!ing )peaks(?! (?:and|were|are|of|from)\b)|high point"
    r"|(?:its|their|the (?:upper|top)) (?:summit|crest|pinnacle|end)|(?:upper|top) end"
    r"|culminat\w+|climax\w*|zenith|apogee|heyday|record year"
    r"|пик(?:а|у|ом|е|и|ов)?|высш\w+ точк\w+|апоге\w+|кульминац\w+|вершин\w+|рекордн\w+ (?:год|по)\w*"
    r"|шың\w*|шарықтау\w*|рекордтық жыл|кульминация\w*"
)
_LEADS = (
    r"(?-i:tops|Tops)|topped|head(?:s|ed|ing) (?:the|this)"
    r"|leads(?! (?:to|into|through|from|us|readers?|the readers?)\b)|led (?:all|(?:the|this) (?:\w+ )?(?:table"
    r"|list|field|ranking|way|others|group|pack|towns|cities|column|count|country))"
    r"|(?:was|is|were|are|as|remains?|remained|stayed) (?:the|a) (?:\w+ )?leader|the leader (?:is|was|in|among"
    r"|by|throughout)"
    r"|in the lead"
    r"|second to none"
    r"|first among|ahead of (?:all|every|the (?:\w+ )?(?:others?|rest))|rank\w* above (?:all|every|the (?:others?"
    r"|rest))"
    r"|(?:the|a) top (?:figure|value|number|score)|worst hit|most affected|hardest hit|surpass\w+ (?:all"
    r"|every)"
    r"|exceed\w+ (?:all|every)|outstrip\w*|outnumber\w*|outd(?:id|oes|one)|outpac\w+|overtook (?:all|every)"
    r"|at the top|number one|first line|holds? the record|held the record|no equals?|unsurpassed|unrivalled|unmatched"
    r"|(?:is|was|are) headed by|left (?:all|every)[^.;]{0,30}? behind"
    r"|eclips\w+ (?:all|every|the (?:others?|rest))|(?:stands?|stood|towers?|towered) (?:high )?(?:above|over)"
    r" (?:all (?:the )?other|every other|the (?:others?|rest))"
    r"|затми\w+ (?:вс|остальн|друг|проч)\w+|возвыша\w+ над (?:вс|остальн|друг|проч)\w+"
    r"|(?:алғашқы|жоғарғы) (?:саты|қатар|жол)\w*"
    r"|не име\w+ равных|нет равных|обогна\w+[^.;]{0,40}?\b(?:вс|остальн)\w+|алдыңғы орын\w*|тең келер\w*"
    r"|басқа[^.;]{0,20}?дың алдында"
    r"|лидир\w+|лидер\w*|первенств\w+|не уступа\w+[^.;]{0,40}?\b(?:никому|ни одному)|возглав(?:ля|и)\w+"
    r"|опере(?:жа|ди)\w+[^.;]{0,40}?\b(?:вс|остальн|друг|проч)\w+|перв\w+ строч\w+|прев(?:осход"
    r"|зош)\w+[^.;]{0,40}?\b(?:вс|остальн|друг|проч)\w+"
    r"|во главе|впереди (?:всех|остальных)"
    r"|ешкімге жол берме\w*|(?:басқа|қалған|барлық|өзге)[^.;]{0,30}?\s(?:басып )?оз(?:ды|ып|ған)"
    r"|(?:көш|тізім\w*)[^.;]{0,25}? баста\w*|көшбасшы\w*|алда (?:тұр|кел)\w*|(?:барлы|бәр|басқа"
    r"|қалған)[^.;]{0,30}?[дтн][ае]н\s(?:оз\w+|асып түс\w+)|барлығынан озды|бәрінен оз\w*"
    r"|(?<!\w)бірінші(?=\s*[–—-]\s)"
)
_TRAILS = (
    r"(?:comes?|came|is|was|ranks?|ranked|places?|placed|stands?|finish\w+)(?: in)? (?:the )?last|last place"
    r"|bottom of"
    r"|(?:the )?bottom|br(?:ings?|ought) up the rear|trails?|trailed|lagg?(?:s|ed) behind all|behind all"
    r"|(?:the )?(?:last|lowest|bottom) (?:row|line|rung|position|spot|slot|in (?:the|this|every|each|all))"
    r"|at the (?:tail|foot)"
    r"|(?:closes|closed|closing) (?:the|this|every) (?:table|list|column|field|ranking)|the tail-?ender|the laggard"
    r"|outsider"
    r"|no higher than last|never (?:left|rose from|got off|climbed (?:from|off)) (?:the )?(?:bottom|last)"
    r"|последн\w+ (?:мест|строч|позици)\w+|последн(?:им|ей|ий|яя) (?:среди|из|в (?:списке|таблице))|замыка\w+"
    r"|аутсайдер\w*|(?:меньше|ниже|реже) не (?:было|бывало|случалось)[^.;]{0,20}? (?:нигде|ни в одном)"
    r"|замык\w+ (?:таблиц|списо|ряд)\w*|(?:всегда|неизменно|постоянно) последн\w+|с конца перв\w+"
    r"|отста\w+ от всех|от всех[^.;]{0,20}? отста\w+"
    r"|в хвосте|уступа\w+ (?:вс|остальн)\w+|в самом низу|позади (?:всех"
    r"|остальных)"
    r"|соңғы (?:орын|саты|қатар)\w*|соңында|(?:барлығынан|бәрінен|барлық [^.;]{0,20}?[дтн][ае]н) кейін|ең соңын\w*"
    r"|ең соңғы|тізім\w* соңын\w*|(?:барлығынан"
    r"|бәрінен) (?:кейін )?қал\w+"
)
_ANY = r"(?:any(?:where|thing)?|every(?:where)?|all|elsewhere|each|the (?:others?|rest)|other)"
_THAN_ALL = (
    rf"(?P<more>\b(?:more|higher|larger|greater|bigger)\b[^.;]{{0,80}}?\bthan\s(?:\w+\s){{0,3}}?{_ANY}\b)"
    rf"|(?P<fewer>\b(?:fewer|less|lower|smaller)\b[^.;]{{0,80}}?\bthan\s(?:\w+\s){{0,3}}?{_ANY}\b)"
    r"|(?P<more_ru>\b(?:больше|выше|чаще|больш(?:ем|ее|им|ей))\b[^.;]{0,60}?(?:,\s*чем\s(?:\w+\s)?(?:люб|кажд|вс"
    r"|остальн|где|когда|друг"
    r"|проч|ины)\w*"
    r"|\s(?:всех|любо\w+|остальных|прочих|других)\b(?! (?:город|мест)\w+ (?:было|прошло))))"
    r"|(?P<fewer_ru>\b(?:меньше|ниже|реже|меньш(?:ем|ее|им|ей))\b[^.;]{0,60}?(?:,\s*чем\s(?:\w+\s)?(?:люб|кажд|вс"
    r"|остальн|где|когда|друг"
    r"|проч|ины)\w*"
    r"|\s(?:всех|любо\w+|остальных|прочих|других)\b(?! (?:город|мест)\w+ (?:было|прошло))))"
    r"|(?P<more_kk>\b(?:басқа|қалған|барлық|кез келген|өзге)[^.;]{0,60}?[дтн][ае]н\s(?:де\s|да\s"
    r"|гөрі\s)?(?:[^\W\d_]+\s){0,2}?(?:көп|көбірек|артық|жоғары"
    r"|асып))"
    r"|(?P<fewer_kk>\b(?:басқа|қалған|барлық|кез келген|өзге)[^.;]{0,60}?[дтн][ае]н\s(?:де\s|да\s)?(?:аз|төмен|кем))"
)
#: All the other towns had more than Mirton, which had the least; and the other way round.
_ALL_OTHERS = (
    r"(?P<least_of_all>\b(?:all|every|each)(?: of)?(?: the)? other[^.;]{0,60}?\bmore\b[^.;]{0,60}?\bthan\b"
    r"|\b(?:вс[еёх]{1,2}м?) (?:прочих|остальных|других|прочие|остальные|другие)[^.;]{0,80}?\b(?:больше|больш(?:ем"
    r"|ее))\b"
    r"[^.;]{0,60}?\bчем\b|\b(?:басқа|қалған|өзге)[^.;]{0,40}?(?:бәрінде|барлығында|әрқайсысында)[^.;]{0,80}?"
    r"[дтн][ае]н\s(?:көп|жоғары|артық))"
    r"|(?P<most_of_all>\b(?:all|every|each)(?: of)?(?: the)? other[^.;]{0,60}?\b(?:fewer|less)\b[^.;]{0,60}?\bthan\b"
    r"|\b(?:вс[еёх]{1,2}м?) (?:прочих|остальных|других|прочие|остальные|другие)[^.;]{0,80}?\b(?:меньше|меньш(?:ем"
    r"|ее))\b"
    r"[^.;]{0,60}?\bчем\b|\b(?:басқа|қалған|өзге)[^.;]{0,40}?(?:бәрінде|барлығында|әрқайсысында)[^.;]{0,80}?"
    r"[дтн][ае]н\s(?:аз|төмен|кем))"
)
_NO_OTHER = (
    r"(?P<more_nowhere>\b(?:more|higher)\b[^.;]{0,60}?\bthan in\b[^.;]{0,60}?\b(?:no other|nowhere)\b"
    r"|\b(?:больше|выше)\b[^.;]{0,60}?\bчем\b[^.;]{0,80}?\b(?:нигде|ни в одном)\b"
    r"|\bno (?:other )?\w+ (?:[^.;]{0,40}? )?(?:c(?:a|o)mes? (?:near|close)|match\w*|rival\w*|equal\w*)\b"
    r"|\bни од\w+ [^.;]{0,90}?(?:не сравн|не мо\w+ сравн|не достиг|не превзош)\w+|\bне сравн\w+ ни од\w+|\b(?:ешбір"
    r"|бірде-бір)\s[^.;]{0,80}?(?:жетпе|тең кел(?:ме|е алма)|теңес(?:пе|е алма))\w*"
    r"|(?:жылғы|қаласындағы|қаладағы)дай (?:көп|жиі) бол(?:ған (?:емес|жоқ)|маған|мады)\b)"
    r"|(?P<fewer_nowhere>\b(?:меньше|ниже)\b[^.;]{0,60}?\bчем\b[^.;]{0,80}?\b(?:нигде|ни в одном)\b)|"
    r"(?P<never_more>\b(?:no(?! longer| more than)|never|nowhere|none|not once|at no|in no)\b[^.;]{0,90}?"
    r"\b(?:more|higher|larger|greater|as many|so many|as high|as large|as much|as great"
    r"|such(?= (?:an? )?(?:number|figure|level|height|total|peak|crowd)s?\b)|(?:as"
    r"|so) (?:frequent|common"
    r"|numerous|often|widespread))\b)"
    r"|(?P<never_less>\b(?:no(?! longer| less than| fewer than)|never|nowhere|none|not once|at no"
    r"|in no)\b[^.;]{0,90}?"
    r"\b(?:fewer|less|lower|smaller|as few|so few|as low|as little)\b)"
    r"|(?P<never_more_ru>\b(?:ни (?:в (?:од\w+|какой|каком)|од\w+|разу)|нигде|никогда|никакой)\b[^.;]{0,100}?"
    r"\b(?:столько|больше|выше|так много|так\w+ (?:числа|количества|больш\w+|высок\w+)|настолько много)\b)"
    r"|(?P<never_less_ru>\b(?:ни (?:в (?:од\w+|какой|каком)|од\w+|разу)|нигде|никогда|никакой)\b[^.;]{0,100}?"
    r"\b(?:так мало|меньше|ниже|настолько мало)\b)"
    r"|(?P<never_more_kk>\b(?:ешбір|ешқандай|ешқашан|еш|бірде-бір|бірде бір|ешбірінде|ешқайсысында)\s[^.;]{0,100}?"
    r"(?:көп|жиі|мұнша|сонша|осынша|жоғары|асқан|артық)(?!\w))"
    r"|(?P<never_less_kk>\b(?:ешбір|ешқандай|ешқашан|еш|бірде-бір|бірде бір)\s[^.;]{0,100}?(?:аз|төмен)(?!\w))"
)
_WORD = Phrases(
    rf"{_ALL_OTHERS}|{_NO_OTHER}|{_THAN_ALL}"
    rf"|\b(?:(?P<peak>{_PEAK})|(?P<most>{_MOST})|(?P<least>{_LEAST})|(?P<leads>{_LEADS})"
    rf"|(?P<trails>{_TRAILS}))(?!\w)"
)
ONLY_AMONG = re.compile(
    r"(?:one of|among|some of|several of|a few of|two of|second|third|fourth|fifth|next|not|never|far from|один из"
    r"|одна из"
    r"|одно из|одним из|одной из|в числе|среди|втор\w+(?: по)?|трет\w+(?: по)?|не|далеко не|the whole|емес)"
    r"\s+(?:the\s+|its\s+|their\s+)?$|(?:one|some|two|several) of\s[^.;,]{0,40}$|(?:один|одна|одно|одним"
    r"|одной) из\s[^.;,]{0,40}$",
    re.IGNORECASE,
)
# Behind the adjectives, a noun may stand that is not counted: "the highest court", "самый крупный город".
_ADJECTIVE = re.compile(
    r"(?:highest|lowest|largest|biggest|greatest|smallest|наибольш\w+|наименьш\w+|наивысш\w+|максимальн\w+"
    r"|минимальн\w+"
    r"|сам\w+ \w+|ең (?:үлкен|ірі|биік|жоғар\w+|төмен\w*|кіші)\w*)$",
    re.IGNORECASE,
)
#: The noun behind an adjective: the highest annual figure.
_NOUN = re.compile(r"\s+(?:(?:annual|yearly|monthly|годов\w+|ежегодн\w+|жылдық|айлық)\s+)?([^\W\d_]+)")
_BECAME = re.compile(r"(?:оказа|ста|был|явля|выда|прош|выш|призна|счита|оста)\w+", re.IGNORECASE)
_SIZE = re.compile(
    r"(?:largest|biggest|greatest|smallest|крупн\w+|больш\w+|маленьк\w+|үлкен|ірі"
    r"|кіші)$",
    re.IGNORECASE,
)
_OF_NUMBERS = frozenset(
    stems(
        "number numbers count figure figures share rate total value level amount toll percentage score result tally "
        "ever year "
        "число числа количество количества показатель показатели доля значение значения уровень итог цифра процент "
        "результат "
        "год года году сан саны санын көрсеткіш көрсеткіші көрсеткішпен үлес үлесі мән мәні деңгей нәтиже пайыз жыл "
        "жылы шегі"
    )
)
_NUMBERS_BEGIN = (
    "көрсеткіш",
    "нүкте",
    "шег",
    "точк",
    "мән",
    "сан",
    "деңгей",
    "үлес",
    "нәтиже",
    "показател",
    "значени",
    "числ",
    "количеств",
    "уровн",
)
_OF_PLACES = frozenset(
    stems("town city place region district country город города место регион район страна қала өңір аудан ел")
)
_ONLY_AMONG_BEHIND = re.compile(r"[^.;,]{0,40}(?:дің|дың|тің|тың|нің|ның)\s(?:бірі|қатарын)|\s+емес", re.IGNORECASE)
_EACH_YEAR = Phrases(
    r"\b(?:always|every (?:single )?(?:year|time)|each (?:of (?:the|these|those) )?(?:\w+ )?years?"
    r"|in all (?:of )?(?:these |the )?"
    r"(?:\w+ )?years|all (?:\w+ )?years|every one of the (?:\w+ )?years|year (?:after|by|in,?) year"
    r"|year in,? year out|throughout"
    r"|from (?:the )?first to (?:the )?last column|in (?:every|each|all (?:the |four )?) ?columns?|the whole time"
    r"|all this time|invariably|constant\w*|consistent\w*|at all times|without exception|the whole (?:period"
    r"|time)|never once"
    r"|(?:in |for |on )?(?:each|every|any|all)(?: (?:one|of))?(?: (?:the|these|those|its))?(?: \w+)? (?:years?"
    r"|columns?|seasons?|periods?"
    r"|cases?|occasions?|times|counts)|at every (?:count|turn)|(?:did|does) not change|(?:all|right) through"
    r"|(?:two|three|four|five|six|\d) times (?:out )?of (?:two|three|four|five|six|\d)|permanent\w*|unchanging\w*"
    r"|alone stayed"
    r"|во всех случаях|в кажд\w+ (?:из |столб|случа|год|сезон|период)\w*|(?:дв|тр|четыр|пят)\w+ раза? из (?:дв|тр"
    r"|четыр|пят)\w+"
    r"|ни разу не|вс[её] время|бессменн\w+|бүкіл (?:мерзім|уақыт|жыл)\w*|әр (?:баған|кезең|маусым|есеп)\w*"
    r"|жылдың ешбірінде"
    r"|бағандардың бәрінде|(?:екі|үш|төрт|бес) (?:рет|жол)\w*[^.;]{0,8} (?:екі|үш|төрт|бес)\w*|ешбір жыл\w*|ешқашан"
    r"|аралықтағы жыл\w*|барлық жағдай\w*|барлық баған\w*"
    r"|от первого столбца до последнего|вс[её] это время|во всех (?:\w+ )?столбцах|всегда"
    r"|кажд\w+ (?:из (?:\w+ )?)?(?:год\w*|лет|раз)|ежегодно|во все\w* (?:\w+ )?(?:год\w*|лет)"
    r"|вс[её]\w* (?:\w+ )?(?:год\w+|лет)"
    r"|из года в год|год за годом|неизменно|постоянно|на протяжении|без исключени\w|за весь период|весь период"
    r"|бірінші бағаннан соңғысына|осы уақыт бойы|барлық уақытта|бірде-бір рет|әрдайым|әрқашан|жыл сайын"
    r"|барлық (?:\w+ )?жыл\w*|жылдардың бәрінде|жыл\w* (?:әрқайсы|бәрі|барлығы)\w*"
    r"|(?<!\w)әр (?:бір )?жыл\w*"
    r"|жылдан[- ]жылға|жыл бойы|үнемі|тұрақты|бүкіл кезең\w*|ұдайы)(?!\w)"
)


#: What everybody needs to live is no least value.
_NO_LEAST = re.compile(
    r"\b(?:subsistence|living|legal|statutory|existence) minimum|прожиточн\w+ миним|күнкөріс минимум"
    r"|\bminimum (?:wages?|age|salar|pension|requirement|standard)|минимальн\w+ (?:размер|зарплат|оплат)"
    r"|ең төменгі (?:жалақы|күнкөріс)",
    re.IGNORECASE,
)
_OF_THE_LAST = re.compile(r"\b(?:last|bottom|последн\w+|соңғы|төменгі)(?!\w)", re.IGNORECASE)
_OF_THE_FIRST = re.compile(r"\b(?:first|top|перв\w+|бірінші|жоғарғы)(?!\w)", re.IGNORECASE)
_NO_MORE_NO_LESS = re.compile(
    r"\bno (?:fewer|less|more)(?:,? and|,? or|,) no (?:more|fewer|less)|ни (?:больше|меньше),? ни (?:меньше|больше)",
    re.IGNORECASE,
)
#: It never had more than any other; не больше, чем в любом другом.
_NEVER_THAN_ANY = re.compile(
    r"\b(?:never|not once|(?:no|none of the (?:\w+ )?)\s?years?|at no time|in no (?:year|column"
    r"|season))(?!\w)[^.;]{0,90}?"
    r"\b(?:more|fewer|less|higher|lower|larger|smaller)\b[^.;]{0,50}?\bthan (?:in )?(?:any|either|all|every"
    r"|the others?|another)\b"
    r"|\b(?:ни (?:разу|в один (?:из (?:\w+ )?)?(?:год|лет)\w*|в одном (?:году|из)|в какой год)"
    r"|никогда)(?!\w)[^.;]{0,90}?"
    r"\b(?:больше|меньше|выше|ниже|(?:боль|мень)ш(?:ем|ее|им))\b[^.;]{0,30}?"
    r"\bчем (?:в |у )?(?:люб|друг|остальн|проч|како)\w+"
    r"|(?<!\w)(?:ешбір жыл\w*|ешқашан|бірде-бір жыл\w*|жылдың ешбірінде)[^.;]{0,90}?(?:басқа|өзге"
    r"|қалған)[^.;]{0,40}?[дтн][ае]н\s"
    r"(?:де |да )?(?:көп|артық|асқан|аз|кем|жоғары|төмен)",
    re.IGNORECASE,
)
#: The petition to which most people came: what is counted is people, not petitions.
_MOST_PEOPLE = re.compile(r"\s+(?:адам|кісі|халық|тұрғын|қатысушы)\w*\s+(?:жинал|қатыс|кел|шық)\w*", re.IGNORECASE)
#: The last question, the last table: what comes last in a text, and has no least value.
_LAST_THING = re.compile(
    r"\s+(?:№\s*)?(?:\d+\s?[-–‑]?\s?(?!\w*(?:орын|жол|қатар|саты))[^\W\d_]"
    r"|(?:сұрақ|кесте|бет|тарау|бөлім|жыл|ай|күн|рет|сөз|мақала|сурет|хабар)\w*)",
    re.IGNORECASE,
)


class Claim(NamedTuple):
    """A word or phrase that calls something the most or the least; `peak` if it is said of a time."""

    most: bool
    peak: bool
    start: int
    end: int


def _is_most(kind: str, words: str) -> bool:
    if kind.startswith("never_") and _OF_THE_LAST.search(words):
        return False  # it never rose above the last place
    if kind.startswith("never_") and _OF_THE_FIRST.search(words):
        return True
    return kind in ("most", "peak", "leads") or kind.startswith(("more", "never_more", "most_of"))


@lru_cache(maxsize=1024)  # several rules ask it of each sentence
def claims_in(text: str) -> Sequence[Claim]:
    """What a text calls the most or the least.

    >>> [(claim.most, claim.peak) for claim in claims_in("Nowhere were there fewer. The peak came in 2012.")]
    [(False, False), (True, True)]
    """
    found = []
    for match in _WORD.finditer(text):
        kind = match.lastgroup or ""
        plain = kind in ("most", "least")
        if plain and (
            ONLY_AMONG.search(text[max(0, match.start() - 56) : match.start()])
            or _ONLY_AMONG_BEHIND.match(text[match.end() : match.end() + 60])
        ):
            continue
        if _NO_MORE_NO_LESS.search(match.group()):
            continue
        if plain and _MOST_PEOPLE.match(text, match.end()):
            continue
        if plain and _NO_LEAST.search(text[max(0, match.start() - 24) : match.end() + 14]):
            continue
        if kind == "trails" and match.group().lower() == "ең соңғы" and _LAST_THING.match(text, match.end()):
            continue
        most = _is_most(kind, match.group())
        never = kind.startswith("never") and _NEVER_THAN_ANY.search(text, match.start(), match.end() + 60)
        if kind in ("more_ru", "fewer_ru"):
            lead = max(0, match.start() - 100)
            negated = (
                _NEVER_THAN_ANY.search(text, lead, match.end() + 20)
                if "ни" in text[lead : match.start()].lower()
                else None
            )
            never = negated if negated is not None and negated.end() > match.start() else None
        if never:
            most = not most  # in no year did it have more than any other: it had the fewest
        found.append(Claim(most, kind == "peak" or "рекордн" in match.group().lower(), match.start(), match.end()))
    if not found:
        found = [Claim(one.most, False, one.start, one.end) for one in formed_in(text)]
    return found


def speaks_of_a_thing(text: str, claim: Claim, counted: frozenset[str]) -> bool:
    """Whether behind an adjective a noun stands that is neither a number nor what is counted: the highest court.

    >>> claim = claims_in("The highest court sat.")[0]
    >>> speaks_of_a_thing("The highest court sat.", claim, frozenset({"strike"}))
    True
    """
    words = text[claim.start : claim.end]
    if not _ADJECTIVE.search(words):
        return False
    behind = _NOUN.match(text[claim.end : claim.end + 50])
    noun = stems(behind[1]) if behind else ()
    if behind is None or not noun:
        return False
    if behind[1][0].isupper():  # the largest Shi'a country; but ең көп Қарскіде
        return words.isascii() and not frozenset(noun) & (counted | OF_BEING)
    if behind[1].lower().startswith(_NUMBERS_BEGIN) or _BECAME.fullmatch(behind[1]):
        return False
    counted = counted | OF_BEING
    fits = _OF_NUMBERS | (counted - _OF_PLACES if _SIZE.search(words) else counted | _OF_PLACES)
    return not frozenset(noun) & fits


def in_each_year(text: str) -> bool:
    """Whether something is said of every year.

    >>> in_each_year("Из года в год там было меньше всего."), in_each_year("In 2012 it was last.")
    (True, False)
    """
    return _EACH_YEAR.search(text) is not None
