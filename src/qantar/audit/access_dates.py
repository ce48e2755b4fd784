"""The day on which a source was read, which is no date of the source: (Accessed: 16 May 2022), (қаралды: ...)."""

from __future__ import annotations

import re

from qantar.audit.passages import Passage
from qantar.values.edtf import Edtf
from qantar.values.found import Found

_BEFORE = re.compile(
    r"(?:\b(?:accessed|looked (?:at|up)|retrieved|viewed|visited|consulted|checked|read|seen|downloaded"
    r"|access(?:\s+date)?"
    r"|date of access|opened|last opened)"
    r"|\b(?:дата\s+)?(?:обращени|просм[ао]тр|просмотрен|провер|доступ|посещени|загруж|скачан|скачал|прочитан"
    r"|прочитал|ознаком|открыт|открыл|посет)\w*"
    r"|(?:қаралған|қаралды|қаралым|жүгінген|жүгіну|жүгінді|кірген|кіру|алынған|тексеріл\w+|ашылған"
    r"|оқылған|оқылды|оқыдық|танысқан|танысты|таныстық|ашылды|жүктелген|соңғы рет)(?:\s+күні)?)"
    r"[^\d.!?]{0,26}$",
    re.IGNORECASE,
)
_BEHIND = re.compile(
    r"\W{0,3}(?:г\.?\s*|года?\s)?(?:күні\s+)?(?:(?:біз|мен|соңғы рет|сайтқа|бетке|страниц\w+|сайт\w*|материал\w*"
    r"|текст\w*|the (?:page|site|text)|we|автор\w*)\s+)?(?:it (?:was"
    r"|is) )?(?:last |was "
    r"|were )?(?:accessed|retrieved|viewed|visited|consulted|checked|read|seen|downloaded|opened|был\w*\s\w+т\w*"
    r"|просм\w+|провер\w+|обращ\w+|открыт\w*|прочит\w+|посещ\w+|скач\w+|загруж\w+|ознаком\w+|доступ\w*"
    r"|қара(?:л|д)\w+|жүгін\w+|тексер\w+|кір(?:ген|дік|ілд|іп|ілг)\w*|оқы\w+|алын(?:ды|ған)|ашыл\w+|аштық|таныс\w+"
    r"|көр(?:дік|ілд|ген)\w*|жүктел\w+|пайдалан\w+)(?=\s*(?:[).,;:\]]|$))",
    re.IGNORECASE,
)


def is_access(passage: Passage, found: Found[Edtf]) -> bool:
    """Whether a date says when a source was read."""
    text = passage.text
    if _BEFORE.search(text[max(0, found.start - 56) : found.start]):
        return True
    return _BEHIND.match(text, found.end, found.end + 48) is not None
