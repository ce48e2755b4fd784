"""Words without figures between the passages, headings, and the first lines of a manuscript."""

from __future__ import annotations

TITLES = {
    "en": ("Assemblies and opinion in {country}", "Manuscript completed in May 2018."),
    "ru": ("Собрания и мнения: {country}", "Рукопись завершена в мае 2018 года."),
    "kk": ("Жиналыстар мен пікірлер: {country}", "Қолжазба 2018 жылғы мамырда аяқталды."),
}
HEADINGS = {
    "en": [
        "The towns and their councils",
        "What people ask for",
        "The press and the courts",
        "Police and public order",
        "Work and wages",
        "Schools and hospitals",
        "Roads and the port",
        "Memory of the past",
        "Hopes for reform",
        "The role of the mayor",
        "Neighbours abroad",
        "A look ahead",
    ],
    "ru": [
        "Города и их советы",
        "Чего просят люди",
        "Пресса и суды",
        "Полиция и порядок",
        "Труд и зарплата",
        "Школы и больницы",
        "Дороги и порт",
        "Память о прошлом",
        "Надежды на реформы",
        "Роль мэра",
        "Соседи за рубежом",
        "Взгляд вперёд",
    ],
    "kk": [
        "Қалалар мен кеңестер",
        "Адамдар не сұрайды",
        "Баспасөз бен соттар",
        "Полиция және тәртіп",
        "Еңбек пен жалақы",
        "Мектептер мен ауруханалар",
        "Жолдар мен порт",
        "Өткен туралы естелік",
        "Реформаға үміт",
        "Әкімнің рөлі",
        "Шетелдегі көршілер",
        "Алдағыға көзқарас",
    ],
}
FILLERS = {
    "en": [
        "The council met behind closed doors, and what was said there is known only from those who were present. They "
        "do not "
        "agree with each other, and each of them had reasons to remember one thing and to forget another.",
        "Observers have long noted that people in small towns speak of the state as of the weather: it comes and "
        "goes, and "
        "nobody is asked. This did not change when the newspapers became bolder.",
        "None of this was new. Older residents compared it with what they had seen before, and the young, who had no "
        "such "
        "memories, drew their own conclusions from what they read.",
        "The courts were slow to act, and when they acted their reasons were short. Lawyers complained that they "
        "could not "
        "see the files in time, and the judges answered that the law did not oblige them to show them.",
        "It would be wrong to read too much into a single evening. What matters is that people who had not known each "
        "other "
        "began to meet, and that they went on meeting when the square had been cleared.",
        "The mayor promised to listen, and for a while he did. His promise was printed on posters that hung in the "
        "town hall "
        "until the wind took them down.",
    ],
    "ru": [
        "Совет заседал за закрытыми дверями, и о сказанном известно лишь от тех, кто там был. Они не согласны друг с "
        "другом, и у "
        "каждого были причины помнить одно и забыть другое.",
        "Наблюдатели давно заметили, что в небольших городах о власти говорят как о погоде: она приходит и уходит, и "
        "никого не "
        "спрашивает. Это не изменилось и тогда, когда газеты стали смелее.",
        "Всё это не было новостью. Старожилы сравнивали происходящее с тем, что видели раньше, а молодые, у которых "
        "таких "
        "воспоминаний не было, делали выводы из прочитанного.",
        "Суды действовали медленно, а когда действовали, объясняли свои решения коротко. Адвокаты жаловались, что не "
        "успевают "
        "увидеть дела, а судьи отвечали, что закон их к этому не обязывает.",
        "Мэр обещал слушать и некоторое время слушал. Его обещание напечатали на плакатах, которые висели в ратуше, "
        "пока их не "
        "сорвал ветер.",
    ],
    "kk": [
        "Кеңес жабық есік жағдайында отырды, онда не айтылғаны тек қатысқандардан белгілі. Олар бір-бірімен "
        "келіспейді, "
        "әрқайсысының бірін есте сақтап, бірін ұмытуға себебі болды.",
        "Бақылаушылар шағын қалаларда билік туралы ауа райы туралы айтқандай айтатынын бұрыннан байқаған: ол келеді, "
        "кетеді, "
        "ешкімнен сұрамайды. Газеттер батыл бола бастағанда да бұл өзгерген жоқ.",
        "Мұның ешқайсысы жаңалық емес еді. Қарттар оны бұрын көргендерімен салыстырды, ал ондай естелігі жоқ жастар "
        "оқығанынан "
        "өз қорытындысын шығарды.",
        "Соттар баяу әрекет етті, ал әрекет еткенде шешімдерін қысқа түсіндірді. Адвокаттар құжаттарды уақытында көре "
        "алмайтынына шағымданды.",
        "Әкім тыңдауға уәде берді, біраз уақыт тыңдады да. Оның уәдесі плакаттарға басылып, жел ұшырып кеткенше "
        "ратушада ілулі "
        "тұрды.",
    ],
}
#: The caption and the head of a table that nothing else speaks of.
RAIN = {
    "en": ("Days of rain", "Town", "Days"),
    "ru": ("Дни с дождём", "Город", "Дней"),
    "kk": ("Жаңбырлы күндер", "Қала", "Күн"),
}
NOTES = {"en": "Notes", "ru": "Примечания", "kk": "Ескертпелер"}

#: How a table and a section are numbered: one way each in a manuscript. # is the number, * the words, @ a Roman number.
CAPTIONS = {
    "en": [
        "Table #. *",
        "Table #: *",
        "Table # – *",
        "TABLE #. *",
        "Table No. #. *",
        "Table # *",
        "Tab. #: *",
        "Table no. # – *",
        "Table #.— *",
        "TABLE # *",
    ],
    "ru": [
        "Таблица #. *",
        "Таблица #: *",
        "Таблица # – *",
        "Табл. #. *",
        "Таблица № #. *",
        "Таблица # *",
        "Табл. # – *",
        "Таблица №#. *",
        "ТАБЛИЦА #. *",
        "Таблица # — *",
    ],
    "kk": [
        "#-кесте. *",
        "#-кесте: *",
        "#-кесте – *",
        "Кесте #. *",
        "№ # кесте. *",
        "Кесте # – *",
        "Кесте # — *",
        "#-кесте *",
        "Кесте №#. *",
        "#-КЕСТЕ. *",
    ],
}
SECTIONS = {
    "en": [
        "#. *",
        "Section #. *",
        "Chapter #: *",
        "§ #. *",
        "@. *",
        "# *",
        "Part #. *",
        "CHAPTER # – *",
        "Chapter @. *",
        "Section @: *",
    ],
    "ru": [
        "#. *",
        "Раздел #. *",
        "Глава #. *",
        "§ #. *",
        "@. *",
        "# *",
        "Часть #. *",
        "ГЛАВА #. *",
        "Глава @. *",
        "Раздел @. *",
    ],
    "kk": [
        "#. *",
        "#-бөлім. *",
        "#-тарау. *",
        "§ #. *",
        "@. *",
        "# *",
        "@ тарау. *",
        "@ бөлім. *",
        "#-ТАРАУ. *",
        "#-бөлім – *",
    ],
}
_ROMAN = [
    "",
    "I",
    "II",
    "III",
    "IV",
    "V",
    "VI",
    "VII",
    "VIII",
    "IX",
    "X",
    "XI",
    "XII",
    "XIII",
    "XIV",
    "XV",
    *["XVI", "XVII", "XVIII", "XIX", "XX"],
]


def numbered(form: str, number: int, text: str) -> str:
    """A caption or heading with its number.

    >>> numbered("@. *", 4, "Work and wages")
    'IV. Work and wages'
    """
    return form.replace("#", str(number)).replace("@", _ROMAN[number]).replace("*", text)
