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
    r"|нача(?:л\w*|вш\w+|т\w*|ло)|начин\w+|открыл\w*|открыт\w*|открыв\w+|вв[её]л\w*|введ[её]н\w*|ввод\w*|вводи\w+"
    r"|вступ\w+|основан\w*|основал\w*|создан\w*|создал\w*|учрежд\w+|назнач\w+|избран\w*|избрал\w*|арестов\w+"
    r"|задержа\w+|подал\w*(?! в отставку)|подан\w*|принят\w*|принял\w*|подписа\w+|объяв\w+|родил\w+|прибыл\w*"
    r"|вспыхнул\w*|разразил\w+|стартовал\w*|запущен\w*|запре(?:тили|тил|щен\w*|щён\w*)|заключил\w*|захват\w+"
    r"|перекры\w+|поднял(?:ся|ась|ось|ись)|возник\w*|созван\w*|приехал\w*|построил\w*|заложен\w*|заложил\w*|выдвин\w+"
    r"|возбужд\w+"
    r"|басы|баста[лпуд]\w*|ашыл\w+|ашты|ашып|енгізіл\w+|енгіз\w+|күшіне ен\w+|құрыл\w+|құрды|тағайында\w+|сайлан\w+"
    r"|ұстал\w+|ұстап|ұстады|қама[лпд]\w*|қамауға алын\w+|тұтқында\w+|берілді|беріліп|тіркел\w+|қабылдан\w+"
    r"|қол қой\w+|жариялан\w+"
    r"|туған|туды|туып|тыйым салын\w+|салынып|келді|келіп|кіріс\w+|көтеріл\w+|қозғал\w+|басып ал\w+"
)
_ENDS = (
    r"end(?:ed|ing|s)?|finish(?:ed|ing)?|clos(?:ed|ing|ure)|lift(?:ed|ing)|repeal(?:ed)?|abolish(?:ed)?|abolition"
    r"|revoked|cancell?ed|conclu(?:ded|sion)|complet(?:ed|ion)|stopp?(?:ed)?|ceased|expir(?:ed|y)|terminated|dissolved"
    r"|disbanded|releas(?:ed|e)|freed|set free|acquitted|resign(?:ed|ation)|dismissed|left|quit|stepped down|died"
    r"|death|decided|ruled|rejected|granted|withdrawn|withdrew|rescinded|departed|departure|to an end|adjourned"
    r"|demolished|sacked|ousted|scrapp?ed|abandoned|dropped|halted|broken? off|wound up|discontinued|shelved|quashed"
    r"|overturned"
    r"|evicted|deposed|fired|handed over|went back|returned|put out|pulled down|suspended|annulled|called off"
    r"|dispersed|ratified|vacated|cleared|(?:was|were) over|verdict"
    r"|judge?ment|sentenced|convicted"
    r"|законч\w+|оконч\w+|заверш\w+|прекра[тщ]\w+|отмен\w+|снят\w*|сняли|закры\w+|ист[её]к\w*|упраздн\w+|распущен\w*"
    r"|распустил\w*|освобо\w+|отпу[щс]\w+|оправда\w+|уш[её]л|ушла|ушли|в отставку|отставк\w+|уволен\w*|умер\w*"
    r"|скончал\w+|решил\w*|рассмотр\w+|отклон\w+|удовлетвор\w+|кончил\w+|ликвидир\w+|покинул\w*|утих\w*|разогнал\w*"
    r"|конец|вын(?:ес|если|есен\w*)|сн[её]с\w*|отозва\w+|уехал\w*|отбыл\w*|отбыва\w+|верну\w+|приостанов\w+|сдан\w*"
    r"|сверг\w+|выписа\w+"
    r"|разблокир\w+|приговор\w*|осужд[её]н\w*|осудил\w*|улегл\w+"
    r"|утихл\w+|схлынул\w*|стихл\w*"
    r"|соңы|аяғы|аяқта[лпу]\w*|бітті|біткен|бітіп|тоқта\w+|жабыл\w+|алынды|алынып таста\w+|алып таста\w+"
    r"|күш\w+ жой\w+|тарат\w+"
    r"|тарқа\w+|босат\w+|босад\w+|босап|үкім\w*|соттал\w+|соттады|отставкаға|қызметінен кет\w+|қайтыс\w*|өлді"
    r"|шешім шығар\w+|шешіл\w+|қаралды"
    r"|қанағаттандырыл\w+|кетті|оралды|басылды|ақтал\w+|жойыл\w+"
)
_FIRST = r"(?:the )?(?:very )?first|earliest|перв(?:ый|ая|ое|ые|ой|ого|ую|ым)|алғашқы\w*|бірінші\w*"
_LAST = r"(?:the )?(?:very )?last|latest|final|последн\w+|соңғы\w*"
_WORD = re.compile(
    rf"(?<!\w)(?:(?P<begins>{_BEGINS})|(?P<ends>{_ENDS})|(?P<first>{_FIRST})|(?P<last>{_LAST}))(?!\w)", re.IGNORECASE
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
    """
    return [
        Said(
            "begins" if match["begins"] or match["first"] else "ends",
            match.start(),
            match.end(),
            bool(match["first"] or match["last"]),
        )
        for match in _WORD.finditer(text)
    ]
