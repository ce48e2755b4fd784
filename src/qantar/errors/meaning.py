"""What can be wrong between rows: times and places, rival figures, tallies, and what pages ask for."""

from collections.abc import Iterable

from qantar.errors.problems import check, did_you_mean, quoted

Wording = tuple[str, str]

# Times and places


@check("ends-before-start", "error", "Something ends before it begins.", "Correct one of the two dates.")
def ends_before_start(*, start: str = "", end: str = "", names: tuple[str, str] = ("since", "until")) -> Wording:
    """Word two dates in the wrong order; dates that may not be repeated are left out."""
    if not start:
        return f"{names[1]!r} is before {names[0]!r}", "correct one of them"
    return f"{names[1]} {end} is before {names[0]} {start}", "correct one of them"


@check(
    "place-outside-validity",
    "error",
    "A row uses a place at a time when there was no such place.",
    "Use the place that was there at that time (place_changes.csv), or correct since and until in places.csv.",
)
def place_outside_validity(*, place: str, when: str, since: str, until: str) -> Wording:
    """Word a place used before it was made or after it was abolished."""
    times = " ".join(part for part in (f"from {since}" if since else "", f"until {until}" if until else "") if part)
    return f"{place} is a place {times}, and this is {when}", "use the place that was there then"


@check(
    "two-parents-at-once",
    "warning",
    "A place lies in two places of the same kind at the same time.",
    "Say when it lay in each (since, until), so that nothing is counted twice.",
)
def two_parents_at_once(*, place: str, other: str, first: str) -> Wording:
    """Word a place that would be counted in two places."""
    return f"{place} also lies in {other} at that time: {first}", "write since and until, so that it is counted once"


@check(
    "validity-overlaps", "error", "The same is said twice for the same time.", "Join the two rows, or part their times."
)
def validity_overlaps(*, first: str) -> Wording:
    """Word two rows that say the same of times that overlap."""
    return f"another row says the same for a time that overlaps: {first}", "join them, or part their times"


@check("cyclic-parents", "error", "Something is its own parent, at once or in a circle.", "Break the circle.")
def cyclic_parents(*, circle: Iterable[str]) -> Wording:
    """Word a circle of parents."""
    return "this goes round in a circle: " + " > ".join(circle), "break the circle at one of them"


@check("outside-period", "note", "An event lies outside the study's period.", "Widen the period if it belongs there.")
def outside_period(*, when: str, period: str) -> Wording:
    """Word an event before or after the period of the study."""
    return f"{when} lies outside the study's period, {period}", "correct the date, or widen period in study.yaml"


# Reports, claims and series


@check(
    "not-a-count",
    "error",
    "A number of people is negative, a fraction, a share or a sum of money.",
    "Write how many people: 1234 or 1,234; a range 100-200; hundreds; unknown.",
)
def not_a_count(*, value: str, why: str) -> Wording:
    """Word a number that cannot be one of people."""
    return f"{quoted(value)} is no number of people: {why}", "write for example 1234, 1,234, 100-200 or hundreds"


@check(
    "not-a-share",
    "error",
    "A percentage of people is below 0 or above 100.",
    "Correct it; where several answers were allowed their sum may be above 100, one of them may not.",
)
def not_a_share(*, value: str) -> Wording:
    """Word a share beyond the whole."""
    return f"{quoted(value)} is no share of people", "it lies between 0 and 100"


@check(
    "adopted-not-given",
    "error",
    "A report is adopted for a figure that it does not give.",
    "Write the figure, or take its name out of adopted.",
)
def adopted_not_given(*, figure: str) -> Wording:
    """Word a figure that is adopted and empty."""
    return f"{figure!r} is adopted from this report, and the report does not give it", "fill it, or do not adopt it"


@check(
    "adopted-twice",
    "error",
    "Two reports of one event are adopted for the same figure, and differ.",
    "Adopt one of them, and give the reason.",
)
def adopted_twice(*, figure: str, first: str) -> Wording:
    """Word two adopted figures that differ."""
    return f"another report is adopted for {figure!r} of this event, with another figure: {first}", "adopt one of them"


@check(
    "derived-from-other-event",
    "error",
    "A report is derived from a report of another event.",
    "Correct the event or derived_from.",
)
def derived_from_other_event(*, other: str) -> Wording:
    """Word a report whose parent speaks of something else."""
    return f"the report it is derived from is about another event, {other}", "correct event or derived_from"


@check(
    "quote-without-language",
    "warning",
    "A quote does not say in which language it is.",
    "Fill language: en, ru, kk. Readers and screen readers need it.",
)
def quote_without_language() -> Wording:
    """Word a quote without its language."""
    return "the quote does not say in which language it is", "fill language, for example ru"


@check(
    "two-used",
    "error",
    "Two claims are used for the same thing.",
    "Keep one used; call the other rival, superseded, copy or not comparable, with the reason.",
)
def two_used(*, first: str) -> Wording:
    """Word two claims that agree in all but value and are both used."""
    return (
        f"another claim is used for the same thing: {first}",
        "at most one is used; say of the other: rival, misprint, superseded, copy or not comparable, and why",
    )


@check("standing-without-reason", "error", "A claim is not used, and nothing says why.", "Write the reason.")
def standing_without_reason(*, standing: str) -> Wording:
    """Word a claim set aside without a reason."""
    return f"the claim is {standing}, and nothing says why", "write the reason in one sentence"


@check(
    "ocr-used",
    "error",
    "A claim that is only what a scan shows is used.",
    "Use our reading of it (restored, with the reason), or what is printed.",
)
def ocr_used() -> Wording:
    """Word a scanner's reading that is used."""
    return "what a scan shows is never used", "look at the page: printed; or add your own reading as restored, with why"


@check("restored-without-reason", "error", "A figure was restored, and nothing says why.", "Write the reason.")
def restored_without_reason() -> Wording:
    """Word a restored figure without its reason."""
    return "the figure was restored, and nothing says why it is read so", "write the reason in one sentence"


@check("point-twice", "error", "A series has two values for one place and time.", "Keep one; the other is a claim.")
def point_twice(*, first: str) -> Wording:
    """Word two points of a series that are the same days written otherwise."""
    return f"the series has a value for these days already: {first}", "keep one; a rival figure is a claim"


# Surveys


@check(
    "impossible-percent",
    "error",
    "A percentage cannot come from its count and base.",
    "Correct the one that was copied wrongly. If the source prints it so, the misprint belongs in claims.csv.",
)
def impossible_percent(*, count: str, base: str, percent: str, right: str) -> Wording:
    """Word a percentage that its count and base do not give."""
    return f"{count} of {base} is not {percent} %", f"it is {right} %; which of the three was copied wrongly?"


@check("tally-over-base", "error", "More chose an answer than were asked.", "Correct the count or the base.")
def tally_over_base(*, count: str, base: str) -> Wording:
    """Word a count above its base."""
    return f"the count {count} is over its base {base}", "correct one of them"


@check(
    "tallies-over-base",
    "error",
    "The answers to a question that allows one answer add up to more than its base.",
    "Correct a count, or the type of the question: multiple, if several answers were allowed.",
)
def tallies_over_base(*, question: str, total: int, base: int) -> Wording:
    """Word single answers that add up to too many."""
    return (
        f"the answers to {question} add up to {total}, over the base of {base}",
        "correct a count; or write type multiple, if several answers were allowed",
    )


@check(
    "answered-over-asked", "error", "More people answered a question than were asked it.", "Correct one of the numbers."
)
def answered_over_asked(*, fewer: str, more: str, words: tuple[str, str]) -> Wording:
    """Word a number of people that another number does not allow."""
    return f"{words[0]} {more} is over {words[1]} {fewer}", "correct one of them"


@check(
    "base-disagrees",
    "warning",
    "The base of a tally is neither how many were asked nor how many answered.",
    "Correct the base, or the question's asked and answered.",
)
def base_disagrees(*, base: str, asked: str, answered: str) -> Wording:
    """Word a base that fits neither number of its question."""
    given = ", ".join(part for part in (f"asked {asked}" if asked else "", f"answered {answered}" if answered else ""))
    return f"the base {base} is not that of the question ({given.strip(', ')})", "correct one of them"


@check(
    "question-without-options",
    "error",
    "A question with answers to choose from has none.",
    "Add its options, or write type open or number.",
)
def question_without_options(*, question: str) -> Wording:
    """Word a closed question without options."""
    return f"{question} has no options", "add them to options.csv; or write type open or number"


# Pages and names


@check("unknown-page", "error", "study.yaml lists a page that is not there.", "Write the page, or correct its name.")
def unknown_page(*, name: str, known: Iterable[str]) -> Wording:
    """Word a page that is neither in pages/ nor one of Qantar's."""
    return f"there is no page {quoted(name)}", did_you_mean(name, known)


@check("page-not-listed", "note", "A page is not in the list of pages in study.yaml, so nobody sees it.", "List it.")
def page_not_listed(*, name: str) -> Wording:
    """Word a page that is left out of the site."""
    return f"the page {name!r} is not listed under pages in study.yaml", "add it there, and readers will see it"


@check(
    "page-name-taken",
    "error",
    "A page has the name of a page that Qantar makes of a row.",
    "Give the file another name.",
)
def page_name_taken(*, name: str, table: str) -> Wording:
    """Word a page of the author's that would take the place of a record's own."""
    return f"{name!r} is the name of the page of a row of {table}", "give the file another name"


@check(
    "bad-reference",
    "error",
    "Double brackets in a page are not closed or name nothing.",
    "Write [[finding-id]], [[claims/id]], [[statements/id]], ![[analysis-id]] or ![[cases/id]] alone on a line.",
)
def bad_reference(*, why: str) -> Wording:
    """Word double brackets that cannot be a reference."""
    return (
        why,
        "write [[finding-id]], [[claims/id]], [[statements/id]], ![[analysis-id]] or ![[cases/id]] alone on a line",
    )


@check(
    "naked-number",
    "warning",
    "A number stands in a page with nothing behind it.",
    "Write [[finding-id]] or [[claims/id]] instead, so that a reader can follow it to its source.",
)
def naked_number(*, number: str) -> Wording:
    """Word a number that no row stands behind."""
    return f"no row stands behind the number {number}", "write [[finding-id]] or [[claims/id]] instead"


@check("alias-loop", "error", "An old id leads to itself.", "Name the id that the finding has now.")
def alias_loop(*, circle: Iterable[str]) -> Wording:
    """Word aliases that go round in a circle."""
    return "this old id leads to itself: " + " > ".join(circle), "name the id that the finding has now"


@check(
    "archive-missing",
    "warning",
    "The archived copy of a source is not in the study's folder.",
    "Put it where archive.file says, relative to the study. It is never published.",
)
def archive_missing() -> Wording:
    """Word an archived file that is not there, without its name."""
    return "the archived copy of this source is not in the study's folder", "archive.file is relative to the study"


@check(
    "answer-not-offered",
    "error",
    "A respondent's answer is none of the options of its question.",
    "Add the option to options.csv, or correct the answer; a question left out is empty, [refused] or [not shown].",
)
def answer_not_offered(*, value: str, question: str, known: Iterable[str]) -> Wording:
    """Word an answer that nobody could choose; words that are no id are not repeated."""
    what = f"{value!r} is no option of {question}" if value else f"this is no option of {question}"
    return what, did_you_mean(value, known) if value else "write the id of an option, [refused] or [not shown]"


@check(
    "neither-chosen-nor-not",
    "error",
    "A column question.option holds something other than whether the option was chosen.",
    "Write 1 (chosen), 0 (not chosen), [refused], [not shown] or nothing.",
)
def neither_chosen_nor_not(*, column: str) -> Wording:
    """Word a cell that does not say whether an option was chosen, without repeating it."""
    return (
        f"{column} says neither that the option was chosen nor that it was not",
        "write 1 (chosen), 0 (not chosen), [refused], [not shown] or nothing",
    )


@check(
    "answer-no-number",
    "error",
    "The answer to a question for a number is none.",
    "Write a number, [refused], [not shown] or nothing.",
)
def answer_no_number(*, question: str) -> Wording:
    """Word an answer that should be a number, without repeating it."""
    return f"{question} asks for a number, and this is none", "write a number, [refused], [not shown] or nothing"
