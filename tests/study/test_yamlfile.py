"""YAML is read as texts with their places; what cannot be read is said in plain words, where it is."""

import pytest

from qantar.study.yamlfile import parse_yaml


@pytest.mark.parametrize(
    ("text", "place", "says"),
    [
        ("a: b: c\n", (1, 5), "a colon and a blank"),
        ("a:\n  b: 1\n c: 2\n", (3, 2), "indent"),
        ('a: "x\n', (1, 4), "never closed"),
        ("a: [1, 2\nb: 3\n", (1, 4), "bracket"),
        ("a: @x\n", (1, 4), "a sign stands here"),
        ("a: 1\n---\nb: 2\n", (2, 1), "two documents"),
        ("a:\tb\n\tc: d", (2, 1), "a tab"),
        ("a: \x01", (1, 1), "no text"),
        ("a: &x 1\n", (1, 4), "anchors"),
        ("a: !!python/object:os.system {}\n", (1, 4), "tags"),
        ("{" * 50, (1, 41), "nesting"),
    ],
)
def test_what_cannot_be_read(text: str, place: tuple[int, int], says: str) -> None:
    read = parse_yaml(text, "study.yaml")
    assert read.value is None
    (problem,) = read.problems
    assert (problem.line, problem.column) == place
    assert says in problem.message


def test_everything_stays_a_text() -> None:
    text = "no: no\ndate: 2022-01\nnumber: 1e3\noctal: 010\nempty:\nnull_: null\nquoted: 'null'\nlist: [1, ~]\n"
    assert parse_yaml(text, "a").value == {
        "no": "no",
        "date": "2022-01",
        "number": "1e3",
        "octal": "010",
        "quoted": "null",
        "list": ["1", None],
    }


def test_places_of_values_and_keys() -> None:
    read = parse_yaml("a:\n  - b: 1\n    c:\n", "study.yaml", first_line=5)
    assert read.at(("a", 0, "b"))[1:] == (6, 8)
    assert read.key_at(("a", 0, "b"))[1:] == (6, 5)
    assert read.at(("a", 0, "c"))[1:] == (7, 5)
    assert read.at(("a", 0, "nothing", "here"))[1:] == (6, 5)
