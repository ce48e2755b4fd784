"""The HTML of a page becomes the HTML of a chapter: no controls, no scripts, nothing that only a screen can do."""

import re

import nh3

_TAGS = {
    "a", "b", "blockquote", "br", "caption", "cite", "code", "dd", "del", "div", "dl", "dt", "em", "figcaption",
    "figure", "h1", "h2", "h3", "h4", "hr", "i", "img", "li", "ol", "p", "pre", "q", "s", "section", "span", "strong",
    "sub", "sup", "table", "tbody", "td", "th", "thead", "tr", "ul",
}  # fmt: skip
#: These go with everything in them.
_GONE = {"button", "fieldset", "form", "input", "label", "script", "style", "svg"}
_ATTRIBUTES = {
    "*": {"id", "lang", "dir", "class"},
    "a": {"href"},
    "img": {"src", "alt", "width"},
    "ol": {"start"},
    "td": {"colspan"},
    "th": {"colspan"},
}
#: Paragraphs of a page that are set small, by their class there.
_SMALL = re.compile(r'<p class="(?:src|cs|u)\b[^"]*"([^>]*)>(.*?)</p>', re.S)
_ONLY_FOR_SCREENS = (
    re.compile(r'<(span|p|b) class="sr"[^>]*>.*?</\1>', re.S),
    re.compile(r'<p class="keyline\b[^"]*"[^>]*>.*?</p>', re.S),  # its signs are drawings; a picture has its own key
    re.compile(r'<a class="to"[^>]*>.*?</a>', re.S),
    re.compile(r'<span class="l[2-9]"[^>]*>.*?</span>', re.S),  # what a reader may choose to read in another language
    re.compile(r'<(ul|span|b) [^>]*aria-hidden="true"[^>]*>.*?</\1>', re.S),
)


def cleaned(html: str) -> str:
    """Return the HTML of a page as that of a chapter.

    >>> cleaned('<p class="src">Source: x <a class="to" href="#y">Row</a></p><button>Copy</button>')
    '<div data-custom-style="Source"><p>Source: x </p></div>'
    """
    for what in _ONLY_FOR_SCREENS:
        html = what.sub("", html)
    html = _SMALL.sub(r'<div data-custom-style="Source"\1><p>\2</p></div>', html)
    html = re.sub(r"<summary[^>]*>(.*?)</summary>", r"<p><strong>\1</strong></p>", html, flags=re.S)
    html = re.sub(r'(<strong class="verdict">[^<]*</strong>)\s*<p>', r"<p>\1 ", html)
    html = re.sub(r'<aside class="margin">(.*?)</aside>', r"<blockquote>\1</blockquote>", html, flags=re.S)
    return nh3.clean(
        html,
        tags=_TAGS,
        clean_content_tags=_GONE,
        attributes=_ATTRIBUTES,
        generic_attribute_prefixes={"data-"},
        url_schemes={"http", "https", "mailto"},
        link_rel=None,
    )
