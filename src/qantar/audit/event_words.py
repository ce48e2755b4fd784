"""Words that tell of one kind of event: the strike and the walkout, he died and his death, разогнали and разгон."""

from __future__ import annotations

from functools import lru_cache

LONGEST, SHORTEST = 6, 3  # letters of a beginning

#: By the beginnings of their stems; the first of a line stands for all. `$` ends what is no beginning.
_FAMILIES = """
death die$ died$ dying dead$ deceas смерт умер умира сконч гибел погиб өлім өлді қайтыс қаза
murder kill assass убит убил убий уби$ өлтір
fire fire$ burn burnt blaze пожар сгор горе загор сожг сжег өрт
flood inunda затоп наводн тасқын
blast explo deton взрыв взорв жарыл жарыст
shooting shoot shot$ shots$ gunfir стрел расстр выстр оқ атыс
collapse collap fell$ обруш рухн рушил құла опыры
strike walkou stoppa забаст стачк ереуіл
visit arriv визит приезд приеха прибы посет посещ сапар келді келу
election elect vote$ voted$ voting выбор избра избир голос сайла дауыс
resignation resign отстав
dispersal disper разгон разогн рассея тарқат
founding founde foundi foundat establ creat основа учреж созда құрыл құрды құру
winding dissol liquid wound disban abolis распус роспус ликвид упразд тарат жойыл
opening opened openin open$ opens$ inaugu откры распах ашыл ашты ашқан аш$
closing close$ closed closin closur shut закры жабыл жабу жапты
signing sign$ signed signin signat подпис
adoption adopt принят принял приним прием приня қабыл
verdict convic senten judgem пригов осуд осуж үкім сотта
arrest detain custod арест задерж ұстал ұстау ұстад қамау қамал тұтқ
attack assaul raid$ raided нападе напал шабуыл
looting loot ransac pillag разграб ограб граби тона
meeting met$ meet$ meetin заседа собран жиналы
speech spoke$ speak выступ речь речи сөйле
publishing publis appear issued опубл вышел вышла вышло выход жария шықт шығу шыққ
drowning drown sank$ sink$ sunk$ тону утону потону бату бат$ батты
agreement agree соглас соглаш келісі келіст
reception receiv recept
dismissal dismis sacked fired увол қуыл
storm storme штурм
theft stole$ stolen steal краж украл похищ ұрла
vessel sail$
unveiling unveil
beginning began$ begin$ begun$ start commen начал начин начат баста
end$ ended ending finish конча законч оконч заверш аяқта
"""
_FIRST = {
    word.rstrip("$") + ("$" if word.endswith("$") else ""): line.split()[0][:LONGEST].rstrip("$")
    for line in _FAMILIES.strip().splitlines()
    for word in line.split()
}


@lru_cache(maxsize=20000)
def event_of(word: str, letters: int) -> str:
    """What stands for a stem and all words of its family: its beginning, or the name of its family.

    >>> event_of("resign", 5), event_of("died", 5), event_of("bridge", 5)
    ('resign', 'death', 'bridg')
    """
    whole = _FIRST.get(f"{word}$")
    if whole:
        return whole
    known = (_FIRST.get(word[:length]) for length in range(LONGEST, SHORTEST - 1, -1))
    return next((family for family in known if family), word[:letters])
