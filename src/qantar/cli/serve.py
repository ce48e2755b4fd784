"""Show the site of a study in a browser while you write it, and load it anew whenever a file changes.

It answers this computer alone. While the study has errors the last good site stays, with the errors above it and
in the terminal. What is shown lies in STUDY/.qantar/serve: STUDY/build is left as `qantar build` made it.
Ctrl-C ends it.
"""

import argparse
import threading
from pathlib import Path

from qantar.cli.output import Output


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare what the command takes."""
    parser.add_argument("study", metavar="STUDY", help="the folder that holds study.yaml")
    parser.add_argument(
        "--port", metavar="N", type=int, default=8000, help="the port to answer on, or the next free one (8000)"
    )


def run(chosen: argparse.Namespace, output: Output) -> int:
    """Serve until somebody presses Ctrl-C."""
    from qantar.build.building import study_folder
    from qantar.build.serving import LOOK_AGAIN, Builder, News, folder_of, open_site
    from qantar.errors import UsageError

    if not 0 <= chosen.port <= 65_535:
        raise UsageError(f"{chosen.port} is not a port", "a port is a number from 1 to 65535; 0 takes any that is free")
    study = study_folder(Path(chosen.study))
    news = News(folder_of(study))
    site = open_site(news, chosen.port)
    if chosen.port not in (0, site.server_port):
        output.say(f"port {chosen.port} is taken; {site.server_port} is used instead")
    threading.Thread(target=site.serve_forever, args=(0.2,), daemon=True).start()
    output.line(f"Serving {site.address}  (Ctrl-C ends it)")
    output.document({"study": chosen.study, "address": site.address, "port": site.server_port})
    output.flush()
    builder = Builder(study, news, output.say, output.study_errors)
    waiting = threading.Event()
    try:
        while True:
            builder.look()
            waiting.wait(LOOK_AGAIN)
    except KeyboardInterrupt:
        output.say("\nstopped")
        return 0
    finally:
        news.stop()
        site.shutdown()
        site.server_close()
