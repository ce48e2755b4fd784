"""The site while it is written: for this computer alone, never from elsewhere, never without its last good build."""

import http.client
import json
import re
import socket
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from qantar.build.building import build
from qantar.build.serving import Builder, News, Site, files_state, folder_of, open_site
from qantar.errors import StudyProblemsError
from tests.meridia import append, replace, write_study


class Shown:
    """A study that is served, and what a browser gets of it."""

    def __init__(self, study: Path) -> None:
        self.study = study
        self.news = News(folder_of(study))
        self.site: Site = open_site(self.news, 0)
        self.said: list[str] = []
        self.errors: list[StudyProblemsError] = []
        self.builder = Builder(study, self.news, self.said.append, self.errors.append)
        threading.Thread(target=self.site.serve_forever, args=(0.05,), daemon=True).start()

    def get(self, path: str, method: str = "GET", **headers: str) -> tuple[int, http.client.HTTPMessage, str]:
        to = http.client.HTTPConnection("127.0.0.1", self.site.server_port, timeout=60)
        named = {name.replace("_", "-"): value for name, value in headers.items()}
        to.putrequest(method, path, skip_host="Host" in named)
        for name, value in named.items():
            to.putheader(name, value)
        to.endheaders()
        answer = to.getresponse()
        text = answer.read().decode("utf-8", "replace")
        to.close()
        return answer.status, answer.headers, text

    def heard(self, after: int = -1) -> dict[str, object]:
        text = self.get(f"{self.site.secret}news.js?after={after}")[2]
        found = json.loads(text.removeprefix("qantarServe(").removesuffix(");"))
        assert isinstance(found, dict)
        return found

    def close(self) -> None:
        self.news.stop()
        self.site.shutdown()
        self.site.server_close()


@pytest.fixture(scope="module")
def shown(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Shown]:
    shown = Shown(write_study(tmp_path_factory.mktemp("served") / "study"))
    assert shown.get("/site/index.html")[0] == 503
    assert shown.builder.look()
    yield shown
    shown.close()


def test_pages_are_as_built_but_for_one_script(shown: Shown) -> None:
    status, headers, text = shown.get("/site/index.html")
    built = (shown.news.folder / "site" / "index.html").read_text(encoding="utf-8")
    assert status == 200 and headers["Content-Type"] == "text/html; charset=utf-8"
    assert re.sub(r'<script src="/~qantar-[^>]*></script></head>', "</head>", text) == built
    assert text.count(shown.site.secret) == 1 and "~qantar" not in built
    assert shown.get("/", "HEAD")[1]["Location"] == "/site/index.html"
    assert shown.get("/site/assets/site.css")[1]["Content-Type"] == "text/css; charset=utf-8"
    assert shown.get("/data/events.parquet")[0] == 200
    assert shown.get(f"{shown.site.secret}reload.js")[0] == 200


@pytest.mark.parametrize(
    "path",
    [
        "/site/../../../study.yaml",
        "/site/%2e%2e/%2e%2e/%2e%2e/study.yaml",
        "/..%2f..%2fstudy.yaml",
        "//etc/hostname",
        "/%2fetc/hostname",
        "/../work.duckdb",
        "/..\\..\\study.yaml",
        "/site/%00",
        "/site",
        "/site/",
        "/site/assets/",
        "/~qantar-x/news.js",
    ],
)
def test_nothing_else_is_given(shown: Shown, path: str) -> None:
    status, _, text = shown.get(path)
    assert status == 404
    assert "water protests" not in text


def test_links_that_lead_out_are_not_followed(shown: Shown) -> None:
    link = shown.news.folder / "site" / "out.html"
    link.symlink_to(shown.study / "study.yaml")
    assert shown.get("/site/out.html")[0] == 404
    link.unlink()


def test_other_names_and_other_pages_are_refused(shown: Shown) -> None:
    page, port = "/site/index.html", shown.site.server_port
    for host in ("evil.example", f"evil.example:{port}", "127.0.0.1", "127.0.0.1:1", ""):
        assert shown.get(page, Host=host)[0] == 403
    assert shown.get(page, Host=f"localhost:{port}")[0] == 200
    assert shown.get(page, Sec_Fetch_Site="cross-site", Sec_Fetch_Mode="no-cors")[0] == 403
    assert shown.get(page, Sec_Fetch_Site="cross-site", Sec_Fetch_Mode="navigate")[0] == 200
    assert shown.get(page, "POST")[0] == 501
    assert shown.site.server_address[0] == "127.0.0.1"


def test_errors_keep_the_last_good_site(tmp_path: Path) -> None:
    study = write_study(tmp_path / "study")
    shown = Shown(study)
    try:
        append(study, "series.csv", "too <short>")
        shown.builder.look()
        status, _, text = shown.get("/site/index.html")
        assert status == 503 and "series.csv:5:" in text and "<short>" not in text
        replace(study, "series.csv", "too <short>\n", "")
        assert shown.builder.look()
        first = shown.heard()
        assert first["errors"] == [] and first["site"]
        assert not shown.builder.look()
        append(study, "series.csv", "too short")
        assert shown.builder.look()
        second = shown.heard()
        assert second["site"] == first["site"] and "series.csv:5:" in str(second["errors"])
        assert [problem.id for problem in shown.errors[-1].problems] == ["row-too-short"]
        assert shown.get("/site/index.html")[0] == 200
        replace(study, "series.csv", "too short\n", "rallies,meridia,2022,9,rallies,,,observatory-2022,p. 9\n")
        assert shown.builder.look()
        third = shown.heard()
        assert third["errors"] == [] and third["site"] not in ("", first["site"])
        assert not (study / "build").exists()
        (study / "study.yaml").rename(study / "away.txt")
        assert shown.builder.look()
        assert "study.yaml" in str(shown.heard()["errors"])
    finally:
        shown.close()


def test_pages_wait_for_news(shown: Shown) -> None:
    number = shown.heard()["number"]
    found: list[dict[str, object]] = []
    waiting = threading.Thread(target=lambda: found.append(shown.heard(int(str(number)))))
    waiting.start()
    waiting.join(0.2)
    assert waiting.is_alive()
    shown.news.tell(None, ["a.csv:1:1: something"])
    waiting.join(30)
    assert found[0]["errors"] == ["a.csv:1:1: something"]
    shown.news.tell(None)


def test_what_is_built_to_be_published_is_left_alone(shown: Shown) -> None:
    built = build(shown.study)
    assert built.out != shown.news.folder
    assert shown.news.folder.is_relative_to(shown.study / ".qantar")


def test_a_port_that_is_taken(shown: Shown) -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        port = taken.getsockname()[1]
        other = open_site(shown.news, port)
        assert port < other.server_port <= port + 49
        other.server_close()


def test_files_that_count(shown: Shown) -> None:
    before = files_state(shown.study)
    (shown.study / "~$book.csv").write_text("x")
    (shown.study / ".series.csv.part").write_text("x")
    assert files_state(shown.study) == before
    (shown.study / "pages" / "more.md").write_text("x")
    assert files_state(shown.study) != before
    (shown.study / "pages" / "more.md").unlink()


def test_an_open_page_loads_itself_again(tmp_path: Path, chromium: object) -> None:
    from playwright.sync_api import Browser, expect

    assert isinstance(chromium, Browser)
    study = write_study(tmp_path / "study")
    shown = Shown(study)
    page = chromium.new_context().new_page()
    complaints: list[str] = []
    page.on("console", lambda message: complaints.append(message.text) if message.type == "error" else None)
    try:
        shown.builder.look()
        page.goto(f"{shown.site.address}site/index.html")
        expect(page.locator("h1")).to_contain_text("Water was named most")
        append(study, "series.csv", "too <b>short</b>")
        shown.builder.look()
        expect(page.locator("#qantar-serve")).to_contain_text("series.csv:5:")
        replace(study, "series.csv", "too <b>short</b>\n", "")
        replace(study, "pages/overview.md", "Water was named most", "Water was named first")
        shown.builder.look()
        expect(page.locator("h1")).to_contain_text("Water was named first")
        expect(page.locator("#qantar-serve")).to_have_count(0)
        assert complaints == []
    finally:
        page.context.close()
        shown.close()
