"""Languages as a page needs them: their names, the way they run, and marking a text as written in one."""

from collections.abc import Mapping

from markupsafe import Markup, escape

#: The language of Qantar's own words.
OWN_WORDS = "en"

#: Scripts and languages that run from right to left.
_RIGHT_TO_LEFT = frozenset(
    {"ar", "arc", "ckb", "dv", "fa", "he", "ks", "ku-arab", "ps", "sd", "syr", "ug", "ur", "yi", "prs"}
)
_RIGHT_TO_LEFT_SCRIPTS = frozenset({"arab", "hebr", "syrc", "thaa", "nkoo", "adlm"})

#: English names of languages; a tag that is not here is shown as it is.
_NAMES = {
    "ar": "Arabic", "az": "Azerbaijani", "be": "Belarusian", "bg": "Bulgarian", "bn": "Bengali", "cs": "Czech",
    "da": "Danish", "de": "German", "el": "Greek", "en": "English", "es": "Spanish", "et": "Estonian",
    "fa": "Persian", "fi": "Finnish", "fr": "French", "he": "Hebrew", "hi": "Hindi", "hr": "Croatian",
    "hu": "Hungarian", "hy": "Armenian", "id": "Indonesian", "it": "Italian", "ja": "Japanese", "ka": "Georgian",
    "kaa": "Karakalpak", "kk": "Kazakh", "ko": "Korean", "ku": "Kurdish", "ky": "Kyrgyz", "lt": "Lithuanian",
    "lv": "Latvian", "mk": "Macedonian", "mn": "Mongolian", "my": "Burmese", "nl": "Dutch", "no": "Norwegian",
    "pl": "Polish", "ps": "Pashto", "pt": "Portuguese", "ro": "Romanian", "ru": "Russian", "sk": "Slovak",
    "sl": "Slovenian", "sq": "Albanian", "sr": "Serbian", "sv": "Swedish", "tg": "Tajik", "th": "Thai",
    "tk": "Turkmen", "tr": "Turkish", "tt": "Tatar", "ug": "Uyghur", "uk": "Ukrainian", "ur": "Urdu",
    "uz": "Uzbek", "vi": "Vietnamese", "zh": "Chinese",
}  # fmt: skip


def name_of(tag: str) -> str:
    """Return the English name of a language.

    >>> name_of("kk"), name_of("zh-Hant"), name_of("qaa")
    ('Kazakh', 'Chinese', 'qaa')
    """
    return _NAMES.get(tag.split("-", maxsplit=1)[0].lower(), tag)


def direction(tag: str) -> str:
    """Return `rtl` for a language that runs from right to left, and `ltr` for any other.

    >>> direction("fa"), direction("kk"), direction("az-Arab")
    ('rtl', 'ltr', 'rtl')
    """
    language, *rest = tag.lower().split("-")
    if _RIGHT_TO_LEFT_SCRIPTS & set(rest):
        return "rtl"
    if any(len(part) == 4 for part in rest):
        return "ltr"
    return "rtl" if language in _RIGHT_TO_LEFT else "ltr"


def marked(text: str, tag: str, page: str) -> Markup:
    """Return a text marked with its language; on an English page English text needs no mark.

    >>> marked("Бедность", "ru", page="en")
    Markup('<span lang="ru" dir="ltr">Бедность</span>')
    >>> marked("poverty & want", "en", page="en")
    Markup('poverty &amp; want')
    """
    if tag == page == OWN_WORDS:
        return escape(text)
    return Markup('<span lang="{}" dir="{}">{}</span>').format(tag, direction(tag), text)


def chosen(texts: Mapping[str, str], own: str) -> tuple[str, str]:
    """Return the tag and text to show a reader: the study's language, else English, else what there is."""
    for tag in (own, OWN_WORDS, *texts):
        if texts.get(tag):
            return tag, texts[tag]
    return own, ""
