"""The chart of a survey question: a bar for each answer, with labels in every language; bounds for groups of answers.

Bars are written as HTML, since answers are long and come in several languages. An interval is a thin bar, a printed
figure that does not fit its count is an open dot, and bounds are a hatched range: they never share a shape.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from markupsafe import Markup

from qantar.errors.problems import plural
from qantar.findings import Finding, Table
from qantar.report.figures import Figure, FigureTable, source_line
from qantar.report.wording import number, range_of, with_unit

if TYPE_CHECKING:
    from qantar.report.sheet import Sheet, Site

#: A bar longer than this has its figure inside, so that nothing runs over the edge of a narrow screen.
_LONG = 52.0

RESTORED, UNCERTAIN, REMARK = "†", "‡", "§"
#: What each sign behind a text means.
MARKS = {
    RESTORED: "read from a garbled scan and restored",
    UNCERTAIN: "restored, and part of the reading is uncertain",
    REMARK: "not restored, but with a remark on these words: a translation or a wording of the study’s own, say",
}


@dataclass(frozen=True, slots=True)
class Words:
    """A text in one language of the study; restored says that it was read from a bad scan, doubt what is uncertain."""

    tag: str
    text: str
    restored: bool = False
    doubt: str = ""

    @property
    def mark(self) -> str:
        """The sign behind it, if it has one: see MARKS."""
        if self.doubt:
            return UNCERTAIN if self.restored else REMARK
        return RESTORED if self.restored else ""

    @property
    def label(self) -> str:
        """The text as a label: without the full stop that ends it on the form."""
        text = self.text.strip()
        return text[:-1] if text.endswith(".") and not text.endswith("..") else text


@dataclass(frozen=True, slots=True)
class Bar:
    """One answer: its words, its share of the people, its count; what was printed where that differs."""

    words: Sequence[Words]
    percent: float | None
    count: int | None
    of_answers: float | None
    printed: float | None
    low: float | None = None
    high: float | None = None
    first: bool = False
    #: How many people of the population those who chose it stand for, and how many of a simple sample say as much.
    weighted: float | None = None
    effective: float | None = None

    @property
    def inside(self) -> bool:
        """Whether the figure stands inside the bar."""
        return self.percent is not None and self.percent > _LONG


#: What the table under a chart has besides, of a survey that was tabulated from single answers.
MORE: Mapping[str, Callable[[Bar], float | None]] = {
    "Interval from": lambda bar: bar.low,
    "Interval to": lambda bar: bar.high,
    "People they stand for": lambda bar: bar.weighted,
    "Effective number of people": lambda bar: bar.effective,
}


@dataclass(frozen=True, slots=True)
class Range:
    """How many people chose any of a group of answers, at least and at most."""

    words: Sequence[Words]
    low: float
    high: float
    people: str
    text: str

    @property
    def width(self) -> float:
        """The length of the range in percent; a hair is drawn where both ends are one."""
        return max(self.high - self.low, 0.4)


@dataclass(frozen=True, slots=True)
class Answers:
    """Everything about one question: its words, its answers from most to fewest, and groups of them."""

    finding: Finding
    survey: str
    question: str
    words: Sequence[Words]
    bars: Sequence[Bar]
    ranges: Sequence[Range]
    several: bool
    given: int | None
    #: Answered in people's own words, which somebody sorted into groups.
    open: bool = False

    @property
    def mentions(self) -> int:
        """How many times an answer was given, as far as counts are known."""
        return sum(bar.count or 0 for bar in self.bars)


def survey_figure(sheet: "Sheet", reference: str, findings: Sequence[Finding]) -> Figure:
    """Return the chart of a question; of an analysis with several, that of the first."""
    table = next(item for item in findings if isinstance(item.value, Table))
    answers = answers_of(sheet.site, table)
    return question_figure(sheet, answers, quote=True)


def question_figure(sheet: "Sheet", answers: Answers, *, quote: bool = False) -> Figure:
    """Return the figure of a question; `quote` puts the question into the subtitle."""
    site, finding = sheet.site, answers.finding
    asked = Markup("“{}” ").format(said(answers.words, every=False)) if quote else Markup()
    people = f"{finding.n:,} people" if finding.n is not None else "the people who answered; how many is not known"
    when = Markup(", {}").format(site.when(finding.period)) if finding.period else Markup()
    subtitle = Markup('{}<span lang="en" dir="ltr">Percent of {}{}{}{}.</span>').format(
        asked, people, when, _weighted(answers), _several(answers)
    )
    body = sheet._render("pieces.html", "bars", answers=answers)
    return Figure(
        name=finding.id.replace(".", "-"),
        title=title_of(answers),
        subtitle=subtitle,
        source=source_line(sheet, finding.sources, _printed_note(answers)),
        table=_table(answers),
        body=body,
    )


def _weighted(answers: Answers) -> str:
    """Return that shares are weighted and counts are not, where they are."""
    weighted = any(bar.weighted is not None for bar in answers.bars)
    return "; percentages are weighted, numbers of people are not" if weighted else ""


def _several(answers: Answers) -> str:
    """Return how shares add up, where that is not to 100."""
    people = answers.finding.n
    if not answers.open:
        return "; several answers allowed, so shares add to more than 100" if answers.several else ""
    own = "; in their own words, which were sorted into groups"
    if people is None or answers.mentions <= people:
        return own
    mentions = f"{plural(answers.mentions, 'mention')} where a count is known"
    return f"{own}. One person may be in several ({mentions}), so shares add to more than 100"


def title_of(answers: Answers) -> Markup:
    """Return what the chart shows: which answer was given most, and how it compares with the next."""
    known = [bar for bar in answers.bars if bar.percent is not None]
    if not known:
        return Markup('<span lang="en" dir="ltr">How people answered is not known</span>')
    quoted = [Markup("“{}”").format(_labels(bar.words)) for bar in known[:2]]
    page = "" if answers.words and answers.words[0].tag == "en" else ' lang="en" dir="ltr"'
    whole = Markup(f"<span{page}>{{}}</span>") if page else Markup("{}")
    given = "named" if answers.open else "chosen"
    if len(known) > 1 and known[0].percent == known[1].percent:
        return whole.format(Markup("{} and {} were {} equally often").format(*quoted, given))
    share = with_unit(f"{known[0].percent:.1f}", "percent")
    return whole.format(Markup("{} was {} most often, by {}").format(quoted[0], given, share))


def said(words: Sequence[Words], *, every: bool = True) -> Markup:
    """Return a text in each language of the study, of which a page shows one or all."""
    shown = words if every else words[:1]
    return Markup('<span class="say">{}</span>').format(
        Markup("").join(
            Markup('<span class="l{}" lang="{}" dir="{}">{}{}</span>').format(
                position, item.tag, _direction(item.tag), item.text.strip(), _mark(item) if every else ""
            )
            for position, item in enumerate(shown, start=1)
        )
    )


def answers_of(site: "Site", finding: Finding) -> Answers:
    """Return what is known of a question from its table of answers and the records it is about."""
    assert isinstance(finding.value, Table)
    survey, question = (finding.about or "questions//").removeprefix("questions/").split("/", maxsplit=1)
    others = {item.id: item for item in site.findings.of(finding.analysis)}
    names = [column.name for column in finding.value.columns]
    rows = [dict(zip(names, row, strict=True)) for row in finding.value.rows]
    bars = [_bar(site, finding, survey, question, row, others) for row in rows]
    ordered = sorted(bars, key=lambda bar: -(bar.percent if bar.percent is not None else -1.0))
    record = site.published.row("questions", f"{survey}/{question}") or {}
    counts = [bar.count for bar in bars]
    return Answers(
        finding=finding,
        survey=survey,
        question=question,
        words=words_of(site, record, "text", finding.label),
        bars=[_leading(bar) if position == 0 else bar for position, bar in enumerate(ordered)],
        ranges=[found for item in others.values() if (found := _range(site, item, finding.id, others))],
        several=record.get("type") == "multiple",
        open=record.get("type") == "open",
        given=sum(count for count in counts if count is not None) if None not in counts else None,
    )


def _leading(bar: Bar) -> Bar:
    from dataclasses import replace

    return replace(bar, first=True)


def _bar(
    site: "Site", finding: Finding, survey: str, question: str, row: Mapping[str, Any], others: Mapping[str, Finding]
) -> Bar:
    option = str(row["option"])
    record = site.published.row("options", f"{survey}/{question}/{option}") or {}
    label = row.get("label")
    own = others.get(f"{finding.id}.{option}")
    sampled = own is not None and own.uncertainty.kind == "sampling"
    return Bar(
        words=words_of(
            site, record, "label", label if isinstance(label, Mapping) else {site.own: str(label or option)}
        ),
        percent=row.get("percent"),
        count=int(row["count"]) if row.get("count") is not None else None,
        of_answers=row.get("of_answers"),
        printed=row.get("printed") if row.get("agrees") is False else None,
        low=own.uncertainty.low if own and sampled else None,
        high=own.uncertainty.high if own and sampled else None,
        weighted=row.get("weighted"),
        effective=row.get("effective"),
    )


def words_of(site: "Site", record: Mapping[str, Any], column: str, otherwise: Mapping[str, str]) -> list[Words]:
    """Return a text in the study's languages; restored and doubtful wording is marked.

    A doubt is about the languages it names, else about those restored; where nothing was restored it is about all.
    """
    restored = [tag for tag in str(record.get("restored") or "").split(";") if tag]
    doubt = str(record.get("doubt") or "")
    named = [tag for tag in site.published.languages if _speaks_of(doubt, tag)]
    about = (named or restored) if restored else [*site.published.languages, *otherwise]
    found = []
    for tag in dict.fromkeys([*site.published.languages, *otherwise]):
        own = record.get(column) if tag == site.own else record.get(f"{column}_{tag}")
        if text := own or otherwise.get(tag):
            found.append(Words(tag, str(text), tag in restored, doubt if tag in about else ""))
    return found


def _speaks_of(doubt: str, tag: str) -> bool:
    from qantar.report.languages import name_of

    return name_of(tag) in doubt


def _range(site: "Site", finding: Finding, question: str, others: Mapping[str, Finding]) -> Range | None:
    people = others.get(f"{finding.id}.people")
    name = finding.id.removeprefix(f"{question}.")
    if people is None or name == finding.id or "." in name:
        return None
    low, high = finding.uncertainty.low, finding.uncertainty.high
    if low is None or high is None:
        return None
    text = with_unit(f"{low:.1f}" if low == high else f"{low:.1f} to {high:.1f}", "percent")
    words = [Words(tag, said.removesuffix(": any of these")) for tag, said in finding.label.items()]
    words.sort(key=lambda item: [*site.published.languages, item.tag].index(item.tag))
    return Range(words, low, high, range_of(people), text)


def _printed_note(answers: Answers) -> str:
    odd = [bar for bar in answers.bars if bar.printed is not None]
    if not odd:
        return ""
    parts = [f"{with_unit(number(bar.printed or 0), 'percent')} for {bar.count}" for bar in odd]
    return f"The open dot is a percentage as the source prints it where its count gives another: {', '.join(parts)}."


def _table(answers: Answers) -> FigureTable:
    tags = [words.tag for words in answers.words] or ["en"]
    from qantar.report.languages import name_of

    columns = [*(name_of(tag) for tag in tags), "People", "Percent of those who answered", "Percent of all answers"]
    more = [(name, read) for name, read in MORE.items() if any(read(bar) is not None for bar in answers.bars)]
    columns += [name for name, _ in more]
    rows = [
        [
            *(next((item.text for item in bar.words if item.tag == tag), None) for tag in tags),
            bar.count,
            _rounded(bar.percent),
            _rounded(bar.of_answers),
            *(_rounded(read(bar)) for _, read in more),
        ]
        for bar in answers.bars
    ]
    kind = "mentions" if answers.open else "answers"
    caption = f"{answers.given:,} {kind} in all" if answers.given is not None else kind.capitalize()
    if answers.finding.n is not None:
        caption += f", by {answers.finding.n:,} people"
    return FigureTable(f"{caption}.", columns, rows, [False] * len(tags) + [True] * (3 + len(more)))


def _rounded(value: float | None) -> str | None:
    return None if value is None else f"{value:.1f}"


def _labels(words: Sequence[Words]) -> Markup:
    """Return a label in every language, of which a title shows the one that a reader chose."""
    return Markup('<span class="say">{}</span>').format(
        Markup("").join(
            Markup('<span class="l{}" lang="{}" dir="{}">{}</span>').format(
                position, item.tag, _direction(item.tag), item.label
            )
            for position, item in enumerate(words, start=1)
        )
    )


def _mark(words: Words) -> Markup:
    return Markup('<sup class="mark-read">{}</sup>').format(words.mark) if words.mark else Markup()


def _direction(tag: str) -> str:
    from qantar.report.languages import direction

    return direction(tag)
