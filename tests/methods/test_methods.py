"""All methods together: described, documented, run under ids that no other finding has, joined from outside."""

import importlib.util
import inspect
import re
from importlib.metadata import EntryPoint
from pathlib import Path

import pytest
from pydantic import Field

from qantar.errors import UsageError
from qantar.findings import Finding, Uncertainty, Value
from qantar.methods import METHODS, Method, Refusal, Settings, all_methods, find_method, registry
from qantar.methods.describing import describe
from qantar.methods.running import answer
from qantar.tables.frames import Frames

DOCS = Path(__file__).resolve().parents[2] / "docs"
spec = importlib.util.spec_from_file_location("write_methods", DOCS / "methods" / "write.py")
assert spec is not None
assert spec.loader is not None
write = importlib.util.module_from_spec(spec)
spec.loader.exec_module(write)


class Nothing(Settings):
    """No settings but one."""

    much: int = Field(default=1, description="How much.")


def one_finding(*ids: str):
    def run(frames: Frames, settings: Nothing):
        for id_ in ids:
            value = Value("1", {"en": "1"}, 1.0)
            yield Finding(id_, {"en": "?"}, {"en": id_}, value, Uncertainty("none", {"en": "A count."}))

    return run


def method(*ids: str, id_: str = "mine") -> Method[Nothing]:
    return Method(id_, "How many?", Nothing, {}, one_finding(*ids))


@pytest.mark.parametrize("method_", METHODS, ids=lambda method_: method_.id)
def test_every_method_explains_itself(method_) -> None:
    described = describe(method_)
    for heading in ("What it answers", "What it needs", "What it gives", "What it refuses"):
        assert f"**{heading}.**" in described.text
    assert ">>> " in described.text
    assert method_.question.endswith("?")
    assert method_.cites
    assert all(len(setting.description) > 10 for setting in described.settings)
    assert set(method_.settings.model_fields) == {setting.name for setting in described.settings}


@pytest.mark.parametrize("method_", METHODS, ids=lambda method_: method_.id)
def test_what_a_method_cites_is_in_the_bibliography(method_) -> None:
    known = write.read_bibliography((DOCS / "references.bib").read_text(encoding="utf-8"))
    assert set(method_.cites) <= set(known)
    text = Path(inspect.getfile(method_.run)).read_text(encoding="utf-8")
    cited = re.search(r"^Cites: (.*)$", text, re.MULTILINE)
    assert cited is not None
    assert tuple(cited[1].split(", ")) == method_.cites


def test_what_the_source_cites_is_in_the_bibliography() -> None:
    known = write.read_bibliography((DOCS / "references.bib").read_text(encoding="utf-8"))
    folders = [DOCS.parent / "src/qantar/maths", DOCS.parent / "src/qantar/methods", DOCS.parent / "tests"]
    for path in (path for folder in folders for path in folder.rglob("*.py")):
        for keys in re.findall(r"Cites: ([a-z]+\d{4}(?:, [a-z]+\d{4})*)", path.read_text(encoding="utf-8")):
            assert set(keys.split(", ")) <= set(known), path


def test_the_pages_of_the_docs_are_as_the_methods_are() -> None:
    """When this fails, run .venv/bin/python docs/methods/write.py."""
    for name, text in write.pages().items():
        assert (DOCS / "methods" / name).read_text(encoding="utf-8") == text, name
    assert {path.name for path in (DOCS / "methods").glob("*.md")} == set(write.pages())


def test_ids_are_unique_and_found() -> None:
    ids = [method_.id for method_ in METHODS]
    assert len(set(ids)) == len(ids)
    assert all(find_method(id_).id == id_ for id_ in ids)
    with pytest.raises(UsageError) as failure:
        find_method("rival")
    assert failure.value.hint == "did you mean 'rivals'?"


def test_settings_that_are_wrong_are_named() -> None:
    counts = find_method("counts")
    with pytest.raises(UsageError, match="no setting called 'indicatr'"):
        counts.read_settings({"indicatr": "x"})
    with pytest.raises(UsageError, match="needs the setting 'indicator'"):
        counts.read_settings({})
    with pytest.raises(UsageError, match="the setting 'peak'"):
        counts.read_settings({"indicator": "x", "peak": "soon"})


def test_tables_and_columns_that_are_not_there_are_named() -> None:
    counts = find_method("counts")
    with pytest.raises(UsageError, match="needs the table series"):
        counts({"indicator": "x"})
    with pytest.raises(UsageError, match="needs the column value in series"):
        counts({"indicator": "x"}, series=[{"indicator": "x", "place": "y", "period": "2010", "unit": "z"}])


def test_an_answer_has_the_id_of_its_analysis() -> None:
    found = answer(method("a", "b"), Frames({}), {"much": 2}, "crowds")
    assert [(finding.id, finding.analysis, finding.method) for finding in found] == [
        ("crowds.a", "crowds", "mine"), ("crowds.b", "crowds", "mine"),
    ]  # fmt: skip


def test_two_findings_of_one_id_are_refused() -> None:
    with pytest.raises(Refusal, match=r"two findings the id 'crowds\.a'"):
        answer(method("a", "a"), Frames({}), {}, "crowds")


def test_no_finding_at_all_is_refused() -> None:
    with pytest.raises(Refusal, match="found no rows"):
        answer(method(), Frames({}), {}, "crowds")


OUTSIDE = method("a", id_="outside")
CLASH = method("a", id_="counts")


def join(monkeypatch: pytest.MonkeyPatch, value: str) -> None:
    monkeypatch.setattr(registry, "_entries", lambda: (EntryPoint("word", value, "qantar.methods"),))


def test_a_method_of_another_package_joins(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(EntryPoint, "load", lambda entry: OUTSIDE)
    join(monkeypatch, "another.package:METHOD")
    assert find_method("outside") is OUTSIDE
    assert [method_.id for method_ in all_methods()][-1] == "outside"


@pytest.mark.parametrize(
    ("loaded", "words"),
    [(CLASH, "two methods are called 'counts'"), ("a text", "is not a method"), (None, "cannot be loaded")],
)
def test_what_is_wrong_with_another_package_is_told(monkeypatch: pytest.MonkeyPatch, loaded, words) -> None:
    def load(entry: EntryPoint):
        if loaded is None:
            raise ImportError("no module named another")
        return loaded

    monkeypatch.setattr(EntryPoint, "load", load)
    join(monkeypatch, "another.package:METHOD")
    with pytest.raises(UsageError, match=words):
        all_methods()
