"""Words by which a text says that something begins, or that it ends: verbs, and "the first" and "the last" of a row."""

from __future__ import annotations

import re
from typing import Literal, NamedTuple

Role = Literal["begins", "ends"]

_BEGINS = (
    r"beg[aiu]n(?:ning|s)?|start(?:ed|ing|s)?|open(?:ed|ing|s)|introduc(?:ed|ing|tion)|impos(?:ed|ing|ition)"
    r"|launch(?:ed|ing)|commenc\w+|establish(?:ed|ing)|found(?:ed|ing|ation)|created|set up|set in|into force"
    r"|into effect|took (?:effect|office|power)|appoint(?:ed|ment)|elected|arrest(?:ed)?|detained|jailed|imprisoned"
    r"|filed|lodged|submitted|registered|adopted|signed|enacted|declared|proclaimed|born|arriv(?:ed|al|ing)|joined"
    r"|broke out|erupted|inaugurated|hired|convened|seized|occupied|tak(?:en|ing) (?:office|up)|took (?:up|over)"
    r"|assum(?:ed|ing)|sworn in|remanded|charged|indicted|moved in|set out|embarked"
    r"|besieged|hired|enrolled|kicked off|first appeared|banned|forbidden|blocked|announced"
    r"|effective"
    r"|in force|dates? (?:from|back)|dated from|(?:got|went) under way|pitched|put up|went on strike|downed tools"
    r"|walked out|taken into custody|took to|came into being|came out on strike|rose up|settled in"
    r"|разби(?:ли|л|т\w*)(?! окн| витрин)|(?:взял\w*|взят\w*) под|действовавш\w+|забастова\w+|развернул\w+"
    r"|пош[её]л\w* на"
    r"|нача(?:л\w*|вш\w+|т\w*|ло)|начин\w+|открыл\w*|открыт\w*|открыв\w+|вв[её]л\w*|введ[её]н\w*|ввод\w*|вводи\w+"
    r"|вступ\w+|основан\w*|основал\w*|создан\w*|создал\w*|учрежд\w+|назнач\w+|избран\w*|избрал\w*|арестов\w+"
    r"|задержа\w+|подал\w*(?! в отставку)|подан\w*|принят\w*|принял\w*|подписа\w+|объяв\w+|родил\w+|прибыл\w*"
    r"|вспыхнул\w*|разразил\w+|стартовал\w*|запущен\w*|запре(?:тили|тил|щен\w*|щён\w*)|заключил\w*|захват\w+"
    r"|перекры(?:л\w*|т[аоы]?|вш\w+)|поднял(?:ся|ась|ось|ись)|возник\w*|созван\w*|приехал\w*|построил\w*|заложен\w*|заложил\w*|выдвин\w+"
    r"|возбужд\w+"
    r"|басы|баста[лпуд]\w*|ашыл\w+|ашты|ашып|енгізіл\w+|енгіз\w+|күшіне ен\w+|құрыл\w+|құрды|тағайында\w+|сайлан\w+"
    r"|ұстал\w+|ұстап|ұстады|қама[лпд]\w*|қамауға алын\w+|тұтқында\w+|берілді|беріліп|тіркел\w+|қабылдан\w+"
    r"|қол қой\w+|жариялан\w+"
    r"|тігіл\w+|тікті|тігіп|өріс алды|жолға қойыл\w+|ереуілге шық\w+|туған|туды|туып"
    r"|тыйым салын\w+|салынып|келді|келіп|кіріс\w+|көтеріл\w+|қозғал\w+|басып ал\w+"
)
_ENDS = (
    r"end(?:ed|ing|s)?|finish(?:ed|ing)?|clos(?:ed|ing|ure)|lift(?:ed|ing)|repeal(?:ed)?|abolish(?:ed)?|abolition"
    r"|revoked|cancell?ed|conclu(?:ded|sion)|complet(?:ed|ion)|stopp?(?:ed)?|ceased?|expir(?:ed|y)|terminated|dissolved"
    r"|disbanded|releas(?:ed|e)|freed|set free|acquitted|resign(?:ed|ation)|dismissed|left|quit|stepped down|died"
    r"|death|decided|ruled|rejected|granted|withdrawn|withdrew|rescinded|departed|departure|to an end|adjourned"
    r"|demolished|sacked|ousted|scrapp?ed|abandoned|dropped|halted|broken? off|wound up|discontinued|shelved|quashed"
    r"|overturned"
    r"|evicted|deposed|fired|handed over|went back|returned|put out|pulled down|suspended|annulled|called off"
    r"|dispersed|ratified|vacated|cleared|(?:was|were) over|over (?=by|on)|verdict"
    r"|judge?ment|sentenced|convicted"
    r"|(?:lasted|continued|went on|persisted|stayed|remained|ran)(?= (?:until|till|up to|through))"
    r"|broke (?:down|up|off)"
    r"|(?:calm|peace|quiet|order|silence) (?:returned|came back|(?:was|had been) restored)"
    r"|(?:спокойствие|порядок|тишина) (?:вернул|восстанов|наступил|воцарил)\w+|тыныштық (?:орнады|орнап)"
    r"|collapsed|fell through|taken down|removed|gave up|called a halt|lapsed|ran out"
    r"|petered out|died? (?:down|away)|abated?|subsid(?:ed?|ing)|walked free"
    r"|(?:продолжал|длил|продлил|тянул)\w+(?= (?:вплоть )?до)|утратил\w* силу"
    r"|сорва(?:н[аоы]?|л[аио]?|л(?:ся|ась|ось|ись))|на свобод\w+"
    r"|свернул\w*|демонтирова\w+|разобра(?:н\w*|ли)|оборва\w+"
    r"|shut|остановил\w*|остановлен\w*|законч\w+|оконч\w+|заверш\w+|прекра[тщ]\w+|отмен\w+|снят\w*|сняли"
    r"|закры\w+|ист[её]к\w*|упраздн\w+|распущен\w*"
    r"|распустил\w*|освобо\w+|отпу[щс]\w+|оправда\w+|уш[её]л|ушла|ушли|в отставку|отставк\w+|уволен\w*|умер\w*"
    r"|скончал\w+|решил\w*|рассмотр\w+|отклон\w+|удовлетвор\w+|кончил\w+|ликвидир\w+|покину(?:л|вш)\w*"
    r"|ушедш\w+|слож(?:ил|ивш)\w* (?:с себя )?полномочия|утих\w*|разогнал\w*"
    r"|конец|вын(?:ес|если|есен\w*)|сн[её]с\w*|отозва\w+|уехал\w*|отбыл\w*|отбыва\w+|верну\w+|приостанов\w+|сдан\w*"
    r"|сверг\w+|выписа\w+"
    r"|разблокир\w+|приговор\w*|осужд[её]н\w*|осудил\w*|улегл\w+"
    r"|утихл\w+|схлынул\w*|стихл\w*"
    r"|соңы|аяғы|аяқта[лпу]\w*|бітті|біткен|бітіп|бітір\w+|тоқта\w+|жабыл\w+|алынды|алынып таста\w+|алып таста\w+"
    r"|күш\w+ жой\w+|тарат\w+"
    r"|тарқа\w+|босат\w+|босад\w+|босап|үкім\w*|соттал\w+|соттады|отставкаға|қызметінен кет\w+|қайтыс\w*|өлді"
    r"|шешім шығар\w+|шешіл\w+|қаралды"
    r"|қанағаттандырыл\w+|кетті|оралды|басылды|ақтал\w+|жойыл\w+|бостандыққа шық\w+"
    r"|үзіл\w+|жиналды|жинап алын\w+|сап тыйыл\w+|тыйыл\w+|күшін жоғалт\w+"
)
# What resumes ends the time for which it was stopped: work stopped on 5 May and resumed on 7 June.
_RESUMES = (
    r"resum\w+|re-?open\w+|restarted|restored|went back to work|(?:returned|back) to work|took up work again"
    r"|возобнов\w+|вновь (?:открыл|зарабо|нача)\w+|снова (?:открыл|зарабо|нача)\w+|восстанов\w+|вернул\w+ (?:к работе"
    r"|в забой|на работу|на рабоч\w+ мест\w+)|приступил\w* к работе"
    r"|қайта (?:ашыл|баста|іске қос|жалғас)\w*|жұмысқа (?:оралды|қайта\w*)|қалпына келтіріл\w+"
)
_STOPS = re.compile(
    r"stop|halt|clos|suspend|ceas|shut|interrupt|прекра|приостан|останов|закры|тоқта|жабыл|үзіл|сорва|сөн",
    re.IGNORECASE,
)
_SETS_TO = re.compile(r"приступил|жұмысқа кіріс", re.IGNORECASE)  # without a stop before, work is begun
_NOT = re.compile(r"\b(?:not|never|n't|не|ни разу не|никогда не)\s(?:[a-z]+ly\s)?$", re.IGNORECASE)
_NOT_BEHIND = re.compile(r"\s(?:жоқ|емес)(?!\w)", re.IGNORECASE)
_UNTIL_A_DAY = re.compile(r"\b(?:until|till|before|до|пока|раньше|дейін|бұрын)(?!\w)", re.IGNORECASE)
_REPORTED_BACK = re.compile(
    r"\b(?:having|had|after|since|which|that|who|после|котор\w+|ранее|бұрын|кейін|соң)(?!\w)", re.IGNORECASE
)
_FIRST = r"(?:the )?(?:very )?first|earliest|перв(?:ый|ая|ое|ые|ой|ого|ую|ым)|алғашқы\w*|бірінші\w*"
_LAST = r"(?:the )?(?:very )?last|latest|final|последн\w+|соңғы\w*"
_WORD = re.compile(
    rf"(?<!\w)(?:(?P<resumes>{_RESUMES})|(?P<begins>{_BEGINS})|(?P<ends>{_ENDS})|(?P<first>{_FIRST})"
    rf"|(?P<last>{_LAST}))(?!\w)",
    re.IGNORECASE,
)


class Said(NamedTuple):
    """A word that gives a role, and where it stands; `row` if it is "the first" or "the last"."""

    role: Role
    start: int
    end: int
    row: bool


def roles_in(text: str) -> list[Said]:
    """The words of beginning and ending in a text, in order.

    >>> [(one.role, one.row) for one in roles_in("The first strike is dated 5 May; it was ended in June.")]
    [('begins', True), ('ends', False)]
    >>> [one.role for one in roles_in("Work stopped on 5 May and resumed on 7 June.")]
    ['begins', 'ends']
    """
    found = [match for match in _WORD.finditer(text) if not _goes_on(text, match)]
    resumed = next((match.start() for match in found if match["resumes"]), None)
    stopped = resumed is not None and not any(
        (match["begins"] and match.start() < resumed)
        or (match["ends"] and (match.start() > resumed or not _STOPS.match(match.group())))
        for match in found
    )
    if resumed is not None and stopped:
        stopped = any(match["ends"] and match.start() < resumed for match in found)
    if resumed is not None and stopped:
        stopped = _REPORTED_BACK.search(text[:resumed]) is None
    return [
        Said(_role(match, stopped=stopped), match.start(), match.end(), bool(match["first"] or match["last"]))
        for match in found
    ]


def _goes_on(text: str, match: re.Match[str]) -> bool:
    """Whether a word of ending is denied, and no day is told until which it was: they did not cease for 40 days."""
    if not match["ends"] or _UNTIL_A_DAY.search(text):
        return False
    before, behind = text[max(0, match.start() - 30) : match.start()], text[match.end() : match.end() + 12]
    return _NOT.search(before) is not None or _NOT_BEHIND.match(behind) is not None


def _role(match: re.Match[str], *, stopped: bool) -> Role:
    if (
        match["begins"]
        or match["first"]
        or (stopped and match["ends"])
        or (match["resumes"] and _SETS_TO.match(match.group()) and not stopped)
    ):
        return "begins"
    return "ends"
