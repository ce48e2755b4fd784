"""Survey frequencies: published shares and bounds, printed percentages, samples, refusals."""

import pytest

from qantar.methods import Refusal
from qantar.methods.survey_frequencies import METHOD
from tests.methods.conftest import by_id, told

#: Where 262 farmers get information on veterinary matters; several answers could be chosen. Cites: bilder2004.
FARMERS = {"consultants": 44, "veterinarians": 90, "extension": 95, "magazines": 131, "companies": 93}


def tallies(counts, base=None, question="q1", percents=None):
    return [
        {
            "question": question,
            "option": option,
            "count": None if count is None else str(count),
            "percent": (percents or {}).get(option),
            "base": None if base is None else str(base),
            "source": "report",
            "locator": f"line {place}",
        }
        for place, (option, count) in enumerate(counts.items(), 1)
    ]


def questions(**parts):
    return [{"id": "q1", "type": "multiple", "text": "Which of these?", "asked": "10", "answered": "10"} | parts]


def options(*ids):
    return [{"question": "q1", "id": id_, "label": id_.title(), "other": ""} for id_ in ids]


def test_percent_of_cases_and_of_responses_as_published() -> None:
    """262 farmers gave 453 answers: 131 name magazines, half of them, but 28.9 % of the answers. Cites: bilder2004."""
    answers = by_id(METHOD(tallies=tallies(FARMERS, 262)))
    assert answers["q1.magazines"].value.number == 50.0
    assert answers["q1.magazines.of-answers"].value.number == pytest.approx(28.9183222958)
    assert answers["q1.consultants"].value.number == pytest.approx(16.793893129771)
    assert answers["q1.consultants.of-answers"].n == 453
    assert answers["q1"].value.column("option")[:2] == ["magazines", "extension"]


@pytest.mark.reference
def test_shares_as_r_has_them(shared) -> None:
    import json

    values = json.loads((shared / "reference/survey/reference_values.json").read_text(encoding="utf-8"))
    published = values["multiple_response_design_based"]["unweighted"]
    answers = by_id(METHOD(tallies=tallies(FARMERS, 262)))
    for number, option in enumerate(FARMERS, 1):
        share = 100 * published["pct_responses"][f"Y{number}"]
        assert answers[f"q1.{option}.of-answers"].value.number == pytest.approx(share, rel=1e-6)
        assert answers[f"q1.{option}"].value.number == pytest.approx(
            100 * published[f"Y{number}"]["pct_cases"], rel=1e-6
        )


def test_a_group_of_answers_has_the_bounds_of_frechet() -> None:
    """Of 100 pensioners 70 lost an eye, 75 an ear, 80 an arm, 85 a leg: at least 10 lost all. Cites: carroll1885."""
    lost = {"eye": 70, "ear": 75, "arm": 80, "leg": 85}
    group = {"lost": {"question": "q1", "options": list(lost)}}
    answers = by_id(METHOD({"groups": group}, tallies=tallies(lost, 100)))
    every = answers["q1.lost.all"]
    assert (every.uncertainty.kind, every.uncertainty.low, every.uncertainty.high) == ("bounds", 10.0, 70.0)
    assert every.value is None
    assert every.missing == "unknown"
    assert answers["q1.lost.people"].uncertainty.low == 85.0
    assert answers["q1.lost.none.people"].uncertainty.high == 15.0


def test_those_who_did_not_answer_bound_the_share_of_all_asked() -> None:
    """24 of the 78 found had left homelessness, 137 were looked for: 18 to 61 %. Cites: manski1995, section 2.3."""
    answers = by_id(
        METHOD(tallies=tallies({"left": 24, "remained": 54}, 78), questions=questions(asked="137", answered="78"))
    )
    found = answers["q1.left.of-asked"].uncertainty
    assert (round(found.low), round(found.high)) == (18, 61)
    assert answers["q1.unanswered"].value.number == 59


def test_everybody_who_answered_chose_something() -> None:
    counts = {"a": 3, "b": 2, "c": 4}
    group = {"groups": {"ab": {"question": "q1", "options": ["a", "b"]}}}
    tables = {"tallies": tallies(counts, 8), "questions": questions(asked="8", answered="8")}
    loose, tight = METHOD(group, **tables), METHOD(group, **tables, options=options("a", "b", "c"))
    assert by_id(loose)["q1.ab.people"].uncertainty.low == 3
    assert by_id(tight)["q1.ab.people"].uncertainty.low == 4
    assert "everybody who answered" in by_id(tight)["q1.ab"].uncertainty.meaning["en"].lower()
    # An answer that has no tally may have been chosen by anybody, so nothing is gained.
    lost = by_id(METHOD(group, **tables, options=options("a", "b", "c", "d")))
    assert lost["q1.ab.people"].uncertainty.low == 3


def test_one_answer_allowed_adds_up() -> None:
    group = {"groups": {"ab": {"question": "q1", "options": ["a", "b"]}}}
    answers = by_id(METHOD(group, tallies=tallies({"a": 3, "b": 2, "c": 5}, 10), questions=questions(type="single")))
    assert answers["q1.ab.people"].value.exact == "5"
    assert answers["q1.ab.all"].value.number == 0
    assert "q1.a.of-answers" not in answers


def test_a_printed_percent_that_its_count_cannot_give_is_told() -> None:
    answers = by_id(METHOD(tallies=tallies({"a": 7, "b": 3}, 9, percents={"a": "71.8", "b": "33.3"})))
    assert [c.id for c in answers["q1.a"].caveats].count("printed-percent") == 1
    assert "prints 71.8" in answers["q1.a"].caveats[0].text["en"]
    assert "printed-percent" not in [c.id for c in answers["q1.b"].caveats]
    assert answers["q1"].value.column("agrees") == [False, True]


def test_a_lost_count_is_unknown_and_bounded_by_its_percent() -> None:
    answers = by_id(METHOD(tallies=tallies({"a": 7, "b": None, "c": None}, 9, percents={"b": "33.3"})))
    assert answers["q1.b.count"].missing == "unknown"
    assert answers["q1.b.count"].uncertainty.low == answers["q1.b.count"].uncertainty.high == 3
    assert answers["q1.b"].value.exact == "33.3"
    assert answers["q1.c"].value is None
    assert answers["q1.c"].uncertainty.kind == "none"
    assert "q1.a.of-answers" not in answers


@pytest.mark.parametrize(
    ("survey", "kind", "words"),
    [
        ({"sample_type": "invited"}, "none", "invited"),
        ({"sample_type": "opt-in"}, "none", "chose to take part"),
        ({"sample_type": "census"}, "none", "everybody was asked"),
        ({}, "none", "not known"),
        ({"sample_type": "probability", "weights": "weight"}, "none", "weights of each person"),
        ({"sample_type": "probability", "weights": "none"}, "sampling", "Wilson"),
    ],
)
def test_an_interval_only_where_chance_chose(survey, kind, words) -> None:
    surveys = [{"survey": "spring", **survey}]
    found = by_id(METHOD(tallies=tallies({"a": 81, "b": 182}, 263), surveys=surveys))["q1.a"].uncertainty
    assert found.kind == kind
    assert words in found.meaning["en"]
    if kind == "sampling":
        # Cites: newcombe1998, table I.
        assert (round(found.low, 2), round(found.high, 2), found.level) == (25.53, 36.62, 0.95)


def test_labels_are_in_all_languages_of_the_records() -> None:
    rows = [option | {"label_ru": "Да", "label": "Yes"} for option in options("a")]
    asked = questions(text_ru="Что?")
    tables = {"tallies": tallies({"a": 5}, 10), "questions": asked, "options": rows}
    answers = by_id(METHOD(languages=("en", "ru"), **tables))
    assert answers["q1.a"].label == {"en": "Yes", "ru": "Да"}
    assert answers["q1.a"].question == {"en": "Which of these?", "ru": "Что?"}


def test_the_kind_of_frame_does_not_matter(framed) -> None:
    rows = tallies(FARMERS, 262, percents={"magazines": "50.0"})
    assert told(METHOD(tallies=framed(rows))) == told(METHOD(tallies=rows))


def test_the_order_of_rows_does_not_matter() -> None:
    rows = tallies(FARMERS, 262)
    one, other = METHOD(tallies=rows), METHOD(tallies=rows[::-1])
    assert [finding.as_json() for finding in one] == [finding.as_json() for finding in other]


def test_ids_are_made_of_ids_and_not_of_labels() -> None:
    tables = {"tallies": tallies({"a": 5}, 10), "questions": questions()}
    one = METHOD(**tables, options=options("a"))
    other = METHOD(**tables, options=[option | {"label": "Another word"} for option in options("a")])
    assert [finding.id for finding in one] == [finding.id for finding in other]


@pytest.mark.parametrize(
    ("settings", "rows", "words"),
    [
        ({}, [], "no tallies"),
        ({"questions": ["q9"]}, tallies({"a": 5}, 10), "question 'q9'"),
        ({}, tallies({"a": 11}, 10), "more people chose 'a' than answered"),
        ({}, tallies({"a": 5}, 10) * 2, "two tallies"),
        ({}, tallies({"a": 5}, 10) + tallies({"b": 5}, 12), "different bases"),
        ({}, [row | {"count": "many"} for row in tallies({"a": 5}, 10)], "not a number"),
        ({}, [row | {"count": "2.5"} for row in tallies({"a": 5}, 10)], "not a count"),
        ({"groups": {"g": {"question": "q1", "options": ["z"]}}}, tallies({"a": 5}, 10), "names the answer 'z'"),
        ({"groups": {"a": {"question": "q1", "options": ["a"]}}}, tallies({"a": 5}, 10), "called like an answer"),
    ],
)
def test_refusals(settings, rows, words) -> None:
    with pytest.raises(Refusal, match=words):
        METHOD(settings, tallies=rows)


def test_two_surveys_at_once_are_refused() -> None:
    rows = [row | {"survey": name} for name in ("spring", "autumn") for row in tallies({"a": 5}, 10)]
    with pytest.raises(Refusal, match="more than one survey"):
        METHOD(tallies=rows)
    assert by_id(METHOD({"survey": "spring"}, tallies=rows))["q1.a"].about == "questions/spring/q1"


def test_a_chi_square_of_overlapping_answers_is_told_and_not_given() -> None:
    """Bilder and Loughin (2004) show that it is wrong; checked by hand: 34, 22 and 13 lie 11, 1 and 10 from 23."""
    tallies = [
        {"question": "q", "option": option, "count": count, "base": "60"}
        for option, count in (("a", "34"), ("b", "22"), ("c", "13"))
    ]
    found = {one.id: one for one in METHOD({}, tallies=tallies)}["q.piled-up"]
    assert found.value is None
    assert found.missing == "not applicable"
    assert found.unit is None
    said = found.uncertainty.meaning["en"]
    assert f"would find {(11**2 + 1 + 10**2) / 23:.1f} with 2 degrees of freedom" in said
    assert "That means nothing here. It takes the 69 answers for those of 69 people, and 60 gave them" in said
    single = METHOD({}, tallies=tallies[:1])
    assert not any(one.id.endswith("piled-up") for one in single)
