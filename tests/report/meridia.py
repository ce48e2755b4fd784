"""An invented country, Meridia, as the report sees it: a small study with something of everything."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from qantar.findings import Finding, Findings
from qantar.methods import METHODS
from qantar.methods.running import answer
from qantar.report.about import About, Download
from qantar.tables.frames import Frames
from qantar.tables.published import Published
from qantar.tables.relations import Relation, RelationColumn

HOSTILE = "<script>document.title='broken'</script><img src=x onerror=alert(1)> & <b>bold</b>"

OVERVIEW = """
## Rallies fell, then rose

The Rain Bureau counts every rally it hears of: [[rallies.2014]] in 2014, [[rallies.2016]] in 2016 and then
[[rallies.2017]] in 2017. In 2012 there were [[rallies.year-2012]].

> **A year counted twice**
>
> Two periods share 2012: [[rallies.2011-2012]] and [[rallies.2012-2013-06]].

![[rallies]]

## Asked why, most named the price of bread

Of [[bread.q1]] people, [[bread.q1.prices]] named prices. The mayor spoke of [[claims/crowd-mayor]]. More in
[the survey](survey.html). <script>alert(1)</script>

![[bread.q1]]
"""


@dataclass
class WrittenPage:
    """A page as an author writes it."""

    name: str
    front: Mapping[str, str]
    body: str


#: The columns of each table: name, then rows as text; types are text but for those in NUMBERS.
TABLES: dict[str, tuple[tuple[str, ...], str, list[tuple[Any, ...]]]] = {
    "sources": (
        ("id",),
        "id type title title_latn title_en author issued publisher language URL accessed note",
        [
            (
                "bureau",
                "report",
                "Жыл сайынғы есеп",
                "Zhyl saiynghy esep",
                "Yearly report",
                '[{"literal": "Rain Bureau"}]',
                "2020-12",
                "Rain Bureau",
                "kk",
                "https://example.org/report",
                "2023-02-01",
                None,
            ),
            (
                "paper",
                "article-newspaper",
                "Хлеб подорожал",
                "Khleb podorozhal",
                "Bread is dearer",
                '[{"family": "Orlova", "given": "Mira"}]',
                "2021-03-02",
                None,
                "ru",
                None,
                None,
                HOSTILE,
            ),
        ],
    ),
    "vocabularies": (
        ("vocabulary", "code"),
        "vocabulary code label label_kk label_ru source locator",
        [
            ("indicators", "rallies", "Rallies counted", "Митингілер", "Митинги", None, None),
            ("indicators", "rallies-political", "Rallies, political", "Саяси", "Политические", None, None),
            ("indicators", "rallies-economic", "Rallies, economic", "Экономикалық", "Экономические", None, None),
            ("indicators", "rallies-social", "Rallies, social", "Әлеуметтік", "Социальные", None, None),
        ],
    ),
    "places": (
        ("id",),
        "id kind label label_kk label_ru lat lon source locator",
        [
            ("meridia", "country", "Meridia", "Меридия", "Меридия", 10.0, 20.0, "bureau", "p. 1"),
            ("rivertown", "town", "Rivertown", "Өзенқала", "Речной", 10.5, 20.5, "bureau", "p. 1"),
        ],
    ),
    "place_names": (
        ("place", "name", "language", "since"),
        "place name language since source locator",
        [("rivertown", "Old Ford", "en", "1950", "bureau", "p. 2")],
    ),
    "actors": (
        ("id",),
        "id kind label label_kk label_ru source locator",
        [("mayor", "person", "The mayor of Rivertown", "Өзенқала әкімі", "Мэр Речного", "paper", "p. 3")],
    ),
    "events": (
        ("id",),
        "id date place kind label source locator",
        [
            ("2017-05-01-march", "2017-05-01", "rivertown", "rally", "A march for bread", "paper", "p. 1"),
            (
                "2017-05-02-formula",
                "2017-05-02",
                "rivertown",
                "rally",
                '=HYPERLINK("http://example.org")',
                "paper",
                "p. 1",
            ),
        ],
    ),
    "claims": (
        ("id",),
        "id about measure population place period as_of value unit base said_by said_on quote language standing reason"
        " reading source locator",
        [
            (
                "crowd-mayor",
                "events/2017-05-01-march",
                "crowd",
                "people who marched",
                "rivertown",
                "2017-05-01",
                None,
                "hundreds",
                "people",
                HOSTILE,
                "mayor",
                "2017-05-02",
                "нас было сотни",
                "ru",
                "used",
                None,
                "printed",
                "paper",
                "p. 3",
            )
        ],
    ),
    "statements": (
        ("id",),
        "id said_by said_on about stance text quote language source locator",
        [
            (
                "mayor-calm",
                "mayor",
                "2017-05-03",
                "events/2017-05-01-march",
                "denies",
                "The march changed nothing",
                "ничего не изменилось",
                "ru",
                "paper",
                "p. 4",
            ),
            ("nobody-plain", None, None, "events/2017-05-01-march", None, HOSTILE, None, None, "paper", "p. 5"),
        ],
    ),
    "series": (
        ("indicator", "place", "period"),
        "indicator place period value unit base break_before source locator",
        [
            *(
                ("rallies", "meridia", period, value, "rallies", None, broken, "bureau", "table 1")
                for period, value, broken in (
                    ("2010", "64", None),
                    ("2011/2012", "462", "Two years stand together."),
                    ("2012/2013-06", "119", None),
                    ("2014", "114", "Single years from here."),
                    ("2015", "71", None),
                    ("2016", "32", None),
                    ("2017", "227", None),
                )
            ),
            *(
                (f"rallies-{part}", "meridia", period, value, "percent", "rallies", None, "bureau", "table 2")
                for part, values in {
                    "political": ("40", "9", "1", None, "15.5", "43.75", "78"),
                    "economic": ("53", "58", "70", "49", "15.5", "12.5", "9"),
                    "social": ("7", "33", "29", "51", "69", "43.75", "13"),
                }.items()
                for period, value in zip(
                    ("2010", "2011/2012", "2012/2013-06", "2014", "2015", "2016", "2017"), values, strict=True
                )
            ),
        ],
    ),
    "surveys": (
        ("survey",),
        "survey title title_kk title_ru population sample_type mode dates languages n weights note source locator",
        [
            (
                "bread",
                "What 60 bakers thought",
                "60 наубайшы",
                "Что думали 60 пекарей",
                "Bakers of Rivertown",
                "invited",
                "online form",
                "2018-06",
                "kk;ru",
                60,
                "none",
                None,
                "bureau",
                "p. 9",
            )
        ],
    ),
    "questions": (
        ("survey", "id"),
        "survey id type text text_kk text_ru asked answered restored doubt source locator",
        [
            (
                "bread",
                "q1",
                "multiple",
                "Why did people march?",
                "Адамдар неге шықты?",
                "Почему люди вышли?",
                60,
                60,
                "kk",
                "Kazakh: the last word is read from grammar.",
                "bureau",
                "p. 10",
            ),
            ("bread", "q2", "single", HOSTILE, HOSTILE, HOSTILE, 60, 58, None, None, "bureau", "p. 11"),
        ],
    ),
    "options": (
        ("survey", "question", "id"),
        "survey question id label label_kk label_ru other restored doubt source locator",
        [
            (
                "bread",
                "q1",
                "prices",
                "The price of bread.",
                "Нан бағасы.",
                "Цена хлеба.",
                None,
                "kk",
                None,
                "bureau",
                "p. 10",
            ),
            ("bread", "q1", "mayor", "The mayor.", "Әкім.", "Мэр.", None, None, None, "bureau", "p. 10"),
            (
                "bread",
                "q1",
                "own",
                "Your option.",
                "Өз жауабыңыз.",
                "Ваш вариант.",
                "yes",
                None,
                None,
                "bureau",
                "p. 10",
            ),
            ("bread", "q2", "yes", "Yes", "Иә", "Да", None, None, None, "bureau", "p. 11"),
            ("bread", "q2", "no", "No", "Жоқ", "Нет", None, None, None, "bureau", "p. 11"),
        ],
    ),
    "tallies": (
        ("survey", "question", "option"),
        "survey question option count percent base source locator",
        [
            ("bread", "q1", "prices", "40", "66.7", "60", "bureau", "p. 10"),
            ("bread", "q1", "mayor", "25", "45.0", "60", "bureau", "p. 10"),
            ("bread", "q1", "own", None, None, "60", "bureau", "p. 10"),
            ("bread", "q2", "yes", "30", "51.7", "58", "bureau", "p. 11"),
            ("bread", "q2", "no", "28", "48.3", "58", "bureau", "p. 11"),
        ],
    ),
}

NUMBERS = {"lat", "lon"}
ANALYSES: list[tuple[str, str, dict[str, Any]]] = [
    (
        "bread",
        "survey-frequencies",
        {"survey": "bread", "groups": {"either": {"question": "q1", "options": ["prices", "mayor"]}}},
    ),
    (
        "rallies",
        "counts",
        {"indicator": "rallies", "parts": ["rallies-political", "rallies-economic", "rallies-social"], "peak": 2017},
    ),
]


@dataclass
class Meridia:
    """A study of Meridia, which a test may change before it is written."""

    languages: Sequence[str] = ("en", "kk", "ru")
    title: str = "Meridia, the year of bread"
    overview: str = OVERVIEW
    without: frozenset[str] = frozenset()
    analyses: Sequence[tuple[str, str, dict[str, Any]]] = field(default_factory=lambda: list(ANALYSES))
    rows: dict[str, list[tuple[Any, ...]]] = field(default_factory=dict)
    pages: Sequence[str] | None = None

    def published(self) -> Published:
        """What of the study is published."""
        relations = {name: relation(name, self.rows.get(name)) for name in TABLES if name not in self.without}
        front = {"title": "What led Meridia to march", "standfirst": "Bread, rain and a mayor. <i>All three.</i>"}
        settings: dict[str, Any] = {
            "title": self.title,
            "question": ["Why did people march?"],
            "languages": list(self.languages),
            "authors": [{"name": "A. Baker"}],
            "licence": "CC-BY-4.0",
        }
        return Published(
            settings=settings | ({"pages": self.pages} if self.pages else {}),
            relations=relations,
            pages=[WrittenPage("overview", front, self.overview)],
            set_aside={"actors": {"withheld": 2}},
        )

    def findings(self) -> Findings:
        """What its analyses answer."""
        published = self.published()
        frames = Frames(
            {name: list(relation.dictionaries) for name, relation in published.relations.items()},
            self.languages,
            {name: relation.key for name, relation in published.relations.items()},
        )
        methods = {method.id: method for method in METHODS}
        found: list[Finding] = []
        for id_, method, settings in self.analyses:
            found += answer(methods[method], frames, settings, id_)
        return Findings(found)

    def about(self) -> About:
        """The build it belongs to."""
        counts = {name: len(relation.rows) for name, relation in self.published().relations.items()}
        download = Download("events.parquet", "../data/events.parquet", 2, 1234, "0" * 64)
        return About(self.title, "0.1.0", "0123456789abcdef" * 4, "CC-BY-4.0", counts, [download])


def relation(name: str, rows: list[tuple[Any, ...]] | None = None) -> Relation:
    """A table of Meridia as a relation."""
    key, columns, usual = TABLES[name]
    described = [
        RelationColumn(column, "DOUBLE" if column in NUMBERS else "VARCHAR", True, f"The {column} of the row.", column)
        for column in columns.split()
    ]
    return Relation(name, key, described, rows if rows is not None else usual, f"The {name} of Meridia")
