"""The day on which a source was read, which is no date of the source: (Accessed: 16 May 2022), (қаралды: ...)."""

from __future__ import annotations

import re

from qantar.audit.passages import Passage
from qantar.values.edtf import Edtf
from qantar.values.found import Found

_BEFORE = re.compile(
    r"(?:\b(?:accessed|retrieved|viewed|visited|consulted|checked|read|seen|downloaded|access(?:\s+date)?"
    r"|date of access)"
    r"|\b(?:дата\s+)?(?:обращени|просм[ао]тр|просмотрен|провер|доступ|посещени|загруж|скачан|скачал|прочитан|прочитал|ознаком)\w*"
    r"|(?:қаралған|қаралды|қаралым|жүгінген|жүгіну|жүгінді|кірген|кіру|алынған|тексеріл\w+|ашылған"
    r"|оқылған|оқылды|оқыдық|танысқан|танысты)(?:\s+күні)?)"
    r"[^\d.!?]{0,26}$",
    re.IGNORECASE,
)
_BEHIND = re.compile(
    r"\W{0,3}(?:г\.?\s*)?(?:күні\s+)?(?:accessed|retrieved|viewed|visited|consulted|просмотрен\w*|проверен\w*"
    r"|обращени\w+"
    r"|қаралды|қаралған|жүгінді|жүгінген|тексерілді|кірген|оқылды|алынды)(?=\s*(?:[).,;\]]|$))",
    re.IGNORECASE,
)


def is_access(passage: Passage, found: Found[Edtf]) -> bool:
    """Whether a date says when a source was read."""
    text = passage.text
    if _BEFORE.search(text[max(0, found.start - 56) : found.start]):
        return True
    return _BEHIND.match(text, found.end, found.end + 48) is not None
