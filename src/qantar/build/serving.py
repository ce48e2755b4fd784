"""Show a study while it is being written: served to this computer alone, built again when a file changes.

The build goes to the study's private folder, so that what was built to be published stays as it is. While the
study has errors the last good site is shown, and the errors above it.
"""

import html
import json
import os
import secrets
import socket
import threading
import urllib.parse
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from http import HTTPStatus
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

from qantar import names
from qantar.build.key import inputs
from qantar.errors import NotAStudyError, QantarError, StudyProblemsError
from qantar.errors.disk import BusyError, DiskError

LOOPBACK = "127.0.0.1"
#: How many ports are tried, the one asked for and those after it.
MOST_PORTS = 50
#: Between two looks at the files, in seconds.
LOOK_AGAIN = 1.0
#: How long a page is kept waiting for news before it asks again.
LONGEST_WAIT = 20.0
#: Errors shown above a page; the terminal shows all.
MOST_SHOWN = 20

_TYPES = {
    ".css": "text/css; charset=utf-8",
    ".csv": "text/csv; charset=utf-8",
    ".geojson": "application/geo+json",
    ".html": "text/html; charset=utf-8",
    ".ico": "image/x-icon",
    ".js": "text/javascript; charset=utf-8",
    ".json": "application/json",
    ".png": "image/png",
    ".svg": "image/svg+xml",
    ".txt": "text/plain; charset=utf-8",
    ".webp": "image/webp",
    ".woff2": "font/woff2",
}

#: Asks for news by loading a script, which the rules of the site's own pages allow: a request by fetch they do not.
_SCRIPT = """
(function () {
  var own = document.currentScript, shown = own.dataset.site, base = own.src.replace(/reload\\.js$/, "");
  window.qantarServe = function (news) {
    if (news.site !== shown) { location.reload(); return; }
    var bar = document.getElementById("qantar-serve");
    if (bar) { bar.remove(); }
    if (news.errors.length) { document.body.prepend(banner(news)); }
    ask(news.number, 0);
  };
  function banner(news) {
    var bar = document.createElement("div"), head = document.createElement("strong");
    var list = document.createElement("pre");
    bar.id = "qantar-serve";
    bar.setAttribute("role", "alert");
    head.textContent = "The study has errors. This is the last site without any.";
    list.textContent = news.errors.join("\\n");
    var look = { background: "#7a1f1f", color: "#fff", padding: "12px 16px", font: "14px/1.5 sans-serif" };
    for (var name in look) { bar.style[name] = look[name]; }
    list.style.whiteSpace = "pre-wrap";
    list.style.margin = "8px 0 0";
    bar.append(head, list);
    return bar;
  }
  function ask(number, delay) {
    setTimeout(function () {
      var asked = document.createElement("script");
      asked.src = base + "news.js?after=" + number;
      asked.onload = function () { asked.remove(); };
      asked.onerror = function () { asked.remove(); ask(number, 2000); };
      document.head.append(asked);
    }, delay);
  }
  // A script asked for earlier would keep the page from being loaded until there is news.
  window.addEventListener("load", function () { ask(-1, 0); });
})();
"""


@dataclass
class News:
    """What open pages are told: which site is shown, and what keeps a newer one from being built."""

    folder: Path
    site: str = ""
    errors: list[str] = field(default_factory=list)
    number: int = 0
    changed: threading.Condition = field(default_factory=threading.Condition)
    stopped: bool = False

    def tell(self, site: str | None, errors: Sequence[str] = ()) -> None:
        """Tell every open page; `site` is None where the last one stays."""
        with self.changed:
            self.site = site if site is not None else self.site
            self.errors = list(errors)
            self.number += 1
            self.changed.notify_all()

    def after(self, number: int) -> dict[str, object]:
        """Return the news once there are any after `number`, or as they are when the wait is over."""
        with self.changed:
            self.changed.wait_for(lambda: self.number != number or self.stopped, LONGEST_WAIT)
            return {"site": self.site, "errors": self.errors[:MOST_SHOWN], "number": self.number}

    def stop(self) -> None:
        """Let nobody wait any longer."""
        with self.changed:
            self.stopped = True
            self.changed.notify_all()


class Site(ThreadingHTTPServer):
    """The server of one study, on this computer alone."""

    daemon_threads = True
    block_on_close = False
    # Another program may not take the same port beside us, nor we beside it.
    allow_reuse_port = False

    def __init__(self, news: News, port: int) -> None:
        super().__init__((LOOPBACK, port), _Handler)
        self.news = news
        #: Nobody but the pages served here knows where the news is.
        self.secret = f"/~qantar-{secrets.token_urlsafe(12)}/"

    @property
    def address(self) -> str:
        """Where a browser finds the site."""
        return f"http://{LOOPBACK}:{self.server_port}/"

    def handle_error(self, request: object, client_address: object) -> None:
        """Say nothing of a browser that left before its answer was whole."""


class _Handler(BaseHTTPRequestHandler):
    server: Site
    protocol_version = "HTTP/1.1"
    server_version = "Qantar"
    sys_version = ""
    timeout = 60

    def do_GET(self) -> None:  # the name that http.server asks for
        """Answer with a file of the build, or with news for an open page."""
        if not self._is_ours():
            self._answer(
                HTTPStatus.FORBIDDEN, "text/plain; charset=utf-8", b"This address is for this computer alone.\n"
            )
            return
        path, _, query = self.path.partition("?")
        if path.startswith(self.server.secret):
            self._tell(path.removeprefix(self.server.secret), query)
        elif path == "/":
            self._answer(HTTPStatus.FOUND, "text/plain", b"", location=f"/{names.SITE_FOLDER}/index.html")
        else:
            self._give(path)

    do_HEAD = do_GET  # noqa: N815 - the name that http.server asks for

    def log_message(self, format: str, *args: object) -> None:
        """Keep the terminal for what is wrong with the study."""

    def _is_ours(self) -> bool:
        """Say whether a request is meant for this address, and comes from its own pages or from whoever types it.

        A page elsewhere can point a name of its own at this computer; its name then stands in Host.
        """
        port = self.server.server_port
        if self.headers.get("Host", "").lower() not in (f"{LOOPBACK}:{port}", f"localhost:{port}"):
            return False
        origin = self.headers.get("Sec-Fetch-Site", "none")
        return origin in ("none", "same-origin") or self.headers.get("Sec-Fetch-Mode") == "navigate"

    def _tell(self, name: str, query: str) -> None:
        if name == "reload.js":
            self._answer(HTTPStatus.OK, _TYPES[".js"], _SCRIPT.encode())
            return
        after = urllib.parse.parse_qs(query).get("after", [""])[0]
        news = self.server.news.after(int(after) if after.isascii() and after.isdigit() else -1)
        self._answer(HTTPStatus.OK, _TYPES[".js"], f"qantarServe({json.dumps(news)});".encode())

    def _give(self, path: str) -> None:
        news = self.server.news
        file = _file_of(news.folder, path)
        kind = _TYPES.get(file.suffix.lower(), "application/octet-stream") if file else ""
        try:
            content = file.read_bytes() if file else None
        except OSError:  # a new build took its place this instant: the page is about to be loaded again
            content = None
        if content is None and not news.site:
            self._answer(HTTPStatus.SERVICE_UNAVAILABLE, _TYPES[".html"], self._with_script(_nothing_yet(news.errors)))
        elif content is None:
            self._answer(HTTPStatus.NOT_FOUND, _TYPES[".html"], self._with_script(_page("There is no such page.", "")))
        else:
            self._answer(HTTPStatus.OK, kind, self._with_script(content) if kind == _TYPES[".html"] else content)

    def _with_script(self, content: bytes) -> bytes:
        """Return a page with the script that loads it again; the file of the page stays as it was built."""
        site = html.escape(self.server.news.site, quote=True)
        tag = f'<script src="{self.server.secret}reload.js" data-site="{site}" defer></script></head>'
        return content.replace(b"</head>", tag.encode(), 1)

    def _answer(self, status: HTTPStatus, kind: str, content: bytes, *, location: str = "") -> None:
        self.send_response(status)
        for name, value in (
            ("Content-Type", kind),
            ("Content-Length", str(len(content))),
            ("Cache-Control", "no-store"),
            ("X-Content-Type-Options", "nosniff"),
            ("Cross-Origin-Resource-Policy", "same-origin"),
            ("Referrer-Policy", "no-referrer"),
        ):
            self.send_header(name, value)
        if location:
            self.send_header("Location", location)
        self.end_headers()
        if self.command != "HEAD":
            self.wfile.write(content)


def _file_of(folder: Path, path: str) -> Path | None:
    """Return the file of a build that an address names; None for folders and for what lies elsewhere."""
    name = urllib.parse.unquote(path).lstrip("/")
    if "\0" in name or "\\" in name:
        return None
    try:
        root = Path(os.path.realpath(folder))
        file = Path(os.path.realpath(root / name))
        return file if file.is_relative_to(root) and file.is_file() else None
    except (OSError, ValueError):
        return None


def _nothing_yet(errors: Sequence[str]) -> bytes:
    shown = "\n".join(errors[:MOST_SHOWN])
    return _page("There is no site yet." if errors else "The site is being built.", shown)


def _page(title: str, text: str) -> bytes:
    made = f"""<!doctype html><html lang="en"><head><meta charset="utf-8"><title>{title}</title></head>
<body><h1>{title}</h1><pre>{html.escape(text)}</pre></body></html>"""
    return made.encode()


def open_site(news: News, port: int) -> Site:
    """Return a server on a port, or on the next free one after it. Nobody is answered before `serve_forever`."""
    for number in range(port, min(port + MOST_PORTS, 65_536)) if port else (0,):
        try:
            with socket.socket() as tried:  # on some systems two programs could share a port otherwise
                tried.settimeout(0.5)
                if number and tried.connect_ex((LOOPBACK, number)) == 0:
                    continue
            return Site(news, number)
        except OSError:
            continue
    raise DiskError(f"no port from {port} to {port + MOST_PORTS - 1} is free", "name another with --port")


@dataclass
class Builder:
    """Builds a study whenever its files changed, and tells what came of it."""

    study: Path
    news: News
    say: Callable[[str], None]
    show: Callable[[StudyProblemsError], None]
    seen: object = None

    def look(self) -> bool:
        """Build if a file changed since the last look, and say whether one had."""
        state = files_state(self.study)
        if state == self.seen:
            return False
        self.seen = state
        self._build()
        return True

    def _build(self) -> None:
        from qantar.build.building import build

        try:
            built = build(self.study, self.news.folder)
        except StudyProblemsError as error:
            self.show(error)
            wrong = [problem for problem in error.problems if problem.severity == "error"]
            self.news.tell(None, [f"{one.file}:{one.line}:{one.column}: {one.message}" for one in wrong])
        except BusyError:
            self.seen = None  # somebody else builds: look again
        except (QantarError, OSError) as error:
            if files_state(self.study) != self.seen:
                return  # somebody is still writing: the next look sees all of it
            text = error.message if isinstance(error, QantarError) else str(error.strerror)
            self.say(text)
            self.news.tell(None, [text])
        else:
            warned = sum(problem["severity"] == "warning" for problem in built.problems)
            self.say(f"built; {warned} warnings" if warned != 1 else "built; 1 warning")
            self.news.tell(built.build_id)


def files_state(study: Path) -> object:
    """Return the size and time of every file that a study is read from; it differs once one of them changed."""
    found: list[tuple[str, int, int]] = []
    try:
        for name, path in inputs(study):
            stat = path.stat()
            found.append((name, stat.st_size, stat.st_mtime_ns))
    except OSError:  # a file that went away between two glances
        found.append(("", -1, -1))
    return found


def folder_of(study: Path) -> Path:
    """Return where the build lies that is served; raises a `NotAStudyError` where there is no study."""
    from qantar.build.building import study_folder

    if not study.exists():
        raise NotAStudyError.missing(study)
    return study_folder(study) / names.WORK_FOLDER / names.SERVE_FOLDER
