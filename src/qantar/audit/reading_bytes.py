"""The text in the bytes of a file: which encoding they are in, and whether they are text at all."""

from __future__ import annotations

import re
from typing import NamedTuple

_MARKS = (
    (b"\xff\xfe\x00\x00", "utf-32"),
    (b"\x00\x00\xfe\xff", "utf-32"),
    (b"\xef\xbb\xbf", "utf-8-sig"),
    (b"\xff\xfe", "utf-16"),
    (b"\xfe\xff", "utf-16"),
)
NAMES = {
    "utf-8-sig": "UTF-8",
    "utf-8": "UTF-8",
    "utf-16": "UTF-16",
    "utf-16-le": "UTF-16",
    "utf-16-be": "UTF-16",
    "utf-32": "UTF-32",
    "cp1251": "Windows-1251",
    "cp1252": "Windows-1252",
}
_SAMPLE = 200_000  # bytes looked at where the encoding has to be guessed
_CONTROLS = re.compile(rb"[\x01-\x08\x0e-\x1a\x1c-\x1f]")


class Decoded(NamedTuple):
    """A text, the encoding it was read in, and what had to be assumed for that."""

    text: str
    encoding: str
    remarks: tuple[str, ...] = ()


def decode(raw: bytes) -> Decoded | None:
    r"""The text of a file, or None where the bytes are no text.

    >>> decode("Алматы қаласында".replace("қ", "к").encode("cp1251")).encoding
    'Windows-1251'
    >>> decode(b"PK\x03\x04\x00\x00") is None
    True
    """
    for mark, codec in _MARKS:
        if raw.startswith(mark):
            return _lenient(raw, codec)
    if b"\0" in raw[:_SAMPLE]:
        wide = _wide(raw[:_SAMPLE])
        return _lenient(raw, wide, f"no byte-order mark; read as {NAMES[wide]}") if wide else None
    if len(_CONTROLS.findall(raw[:_SAMPLE])) > len(raw[:_SAMPLE]) // 100 + 1:
        return None
    try:
        return Decoded(raw.decode("utf-8"), "UTF-8")
    except UnicodeDecodeError as error:
        return _not_utf8(raw, error)


def _lenient(raw: bytes, codec: str, *remarks: str) -> Decoded:
    text = raw.decode(codec, "replace")
    lost = text.count("\ufffd")
    if lost:
        remarks = (*remarks, f"{lost:,} characters could not be read in {NAMES[codec]}")
    return Decoded(text, NAMES[codec], remarks)


def _wide(sample: bytes) -> str | None:
    """UTF-16 without a mark: every second byte is the same small number most of the time."""
    even, odd = sample[0::2], sample[1::2]
    for high, codec in ((odd, "utf-16-le"), (even, "utf-16-be")):
        usual = sum(high.count(byte) for byte in (0x00, 0x04, 0x20))
        if high and usual > 0.9 * len(high):
            return codec
    return None


def _not_utf8(raw: bytes, error: UnicodeDecodeError) -> Decoded:
    """A few bad bytes in good UTF-8 are a mixture; otherwise it is one of the older encodings of Windows."""
    replaced = raw.decode("utf-8", "replace")
    lost = replaced.count("\ufffd")
    letters = sum(1 for char in replaced[:_SAMPLE] if ord(char) > 0x7F and char != "\ufffd")
    line = raw[: error.start].count(b"\n") + 1
    if lost <= 0.1 * (letters + 1):
        return Decoded(
            replaced, "UTF-8", (f"line {line} and others mix encodings: {lost:,} characters could not be read",)
        )
    codec = "cp1251" if _looks_cyrillic(raw[:_SAMPLE]) else "cp1252"
    return _lenient(raw, codec, f"not UTF-8 from line {line} on; read as {NAMES[codec]}")


def _looks_cyrillic(sample: bytes) -> bool:
    """Cyrillic letters stand side by side; accented Latin ones stand alone among plain letters."""
    high = sum(byte >= 0xC0 for byte in sample)
    together = len(re.findall(rb"(?<=[\xc0-\xff])[\xc0-\xff]", sample))
    return high > 0 and together > 0.4 * high
