"""Where in Qantar's code something went wrong, told without the text of the error, which may hold private words."""

import traceback


def where(error: BaseException) -> tuple[str, str]:
    """Return the kind of an error with the line it came from, and the way there through the code."""
    frames = traceback.extract_tb(error.__traceback__)
    kind = type(error).__name__
    if not frames:
        return kind, kind
    last = next((frame for frame in reversed(frames) if "qantar" in frame.filename), frames[-1])
    module = last.filename.replace("\\", "/").rsplit("/qantar/", 1)[-1]
    lines = "".join(traceback.format_list(frames))
    return f"{module}, line {last.lineno} ({kind})", f"{lines}{kind}"
