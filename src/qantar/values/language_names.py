"""The names of the world's languages in English (all of ISO 639-1), and of many in themselves."""

from __future__ import annotations

ENGLISH_NAMES = """
aa Afar; ab Abkhazian; ae Avestan; af Afrikaans; ak Akan; am Amharic; an Aragonese; ar Arabic; as Assamese; av Avaric;
ay Aymara; az Azerbaijani; ba Bashkir; be Belarusian; bg Bulgarian; bh Bihari; bi Bislama; bm Bambara; bn Bengali;
bo Tibetan; br Breton; bs Bosnian; ca Catalan; ce Chechen; ch Chamorro; co Corsican; cr Cree; cs Czech;
cu Church Slavonic; cv Chuvash; cy Welsh; da Danish; de German; dv Divehi; dz Dzongkha; ee Ewe; el Greek; en English;
eo Esperanto; es Spanish; et Estonian; eu Basque; fa Persian; ff Fulah; fi Finnish; fj Fijian; fo Faroese; fr French;
fy Western Frisian; ga Irish; gd Scottish Gaelic; gl Galician; gn Guarani; gu Gujarati; gv Manx; ha Hausa; he Hebrew;
hi Hindi; ho Hiri Motu; hr Croatian; ht Haitian Creole; hu Hungarian; hy Armenian; hz Herero; ia Interlingua;
id Indonesian; ie Interlingue; ig Igbo; ii Sichuan Yi; ik Inupiaq; io Ido; is Icelandic; it Italian; iu Inuktitut;
ja Japanese; jv Javanese; ka Georgian; kg Kongo; ki Kikuyu; kj Kuanyama; kk Kazakh; kl Greenlandic; km Khmer;
kn Kannada; ko Korean; kr Kanuri; ks Kashmiri; ku Kurdish; kv Komi; kw Cornish; ky Kyrgyz; la Latin; lb Luxembourgish;
lg Ganda; li Limburgish; ln Lingala; lo Lao; lt Lithuanian; lu Luba-Katanga; lv Latvian; mg Malagasy; mh Marshallese;
mi Maori; mk Macedonian; ml Malayalam; mn Mongolian; mr Marathi; ms Malay; mt Maltese; my Burmese; na Nauru;
nb Norwegian Bokmål; nd North Ndebele; ne Nepali; ng Ndonga; nl Dutch; nn Norwegian Nynorsk; no Norwegian;
nr South Ndebele; nv Navajo; ny Chichewa; oc Occitan; oj Ojibwa; om Oromo; or Odia; os Ossetian; pa Punjabi; pi Pali;
pl Polish; ps Pashto; pt Portuguese; qu Quechua; rm Romansh; rn Rundi; ro Romanian; ru Russian; rw Kinyarwanda;
sa Sanskrit; sc Sardinian; sd Sindhi; se Northern Sami; sg Sango; sh Serbo-Croatian; si Sinhala; sk Slovak;
sl Slovenian; sm Samoan; sn Shona; so Somali; sq Albanian; sr Serbian; ss Swati; st Southern Sotho; su Sundanese;
sv Swedish; sw Swahili; ta Tamil; te Telugu; tg Tajik; th Thai; ti Tigrinya; tk Turkmen; tl Tagalog; tn Tswana;
to Tongan; tr Turkish; ts Tsonga; tt Tatar; tw Twi; ty Tahitian; ug Uyghur; uk Ukrainian; ur Urdu; uz Uzbek; ve Venda;
vi Vietnamese; vo Volapük; wa Walloon; wo Wolof; xh Xhosa; yi Yiddish; yo Yoruba; za Zhuang; zh Chinese; zu Zulu;
arc Aramaic; ckb Central Kurdish; crh Crimean Tatar; dng Dungan; fil Filipino; kaa Karakalpak; kmr Northern Kurdish;
prs Dari; rom Romani; sah Yakut; syr Syriac; tyv Tuvan; mul several languages; und an unknown language
"""

OWN_NAMES = """
af Afrikaans; am አማርኛ; ar العربية; az azərbaycan dili; ba башҡорт теле; be беларуская; bg български; bn বাংলা;
bs bosanski; ca català; ce нохчийн мотт; ckb کوردی; cs čeština; cy Cymraeg; da dansk; de Deutsch; dv ދިވެހި; el Ελληνικά;
en English; es español; et eesti; eu euskara; fa فارسی; fi suomi; fr français; ga Gaeilge; gl galego; gu ગુજરાતી;
ha Hausa; he עברית; hi हिन्दी; hr hrvatski; hu magyar; hy հայերեն; id Indonesia; is íslenska; it italiano; ja 日本語;
ka ქართული; kaa qaraqalpaq; kk қазақ тілі; km ខ្មែរ; ko 한국어; ku kurdî; ky кыргызча; la Latina; lo ລາວ; lt lietuvių;
lv latviešu; mk македонски; ml മലയാളം; mn монгол; mr मराठी; ms Melayu; my မြန်မာ; nb norsk bokmål; ne नेपाली;
nl Nederlands; no norsk; pa ਪੰਜਾਬੀ; pl polski; prs دری; ps پښتو; pt português; ro română; ru русский; sd سنڌي;
si සිංහල; sk slovenčina; sl slovenščina; so Soomaali; sq shqip; sr српски; sv svenska; sw Kiswahili; ta தமிழ்;
te తెలుగు; tg тоҷикӣ; th ไทย; ti ትግርኛ; tk türkmen dili; tl Tagalog; tr Türkçe; tt татар; ug ئۇيغۇرچە; uk українська;
ur اردو; uz oʻzbek; vi Tiếng Việt; yi ייִדיש; zh 中文; zu isiZulu
"""

SCRIPT_NAMES = {
    "Arab": "Arabic script",
    "Armn": "Armenian script",
    "Cyrl": "Cyrillic",
    "Geor": "Georgian script",
    "Hans": "simplified",
    "Hant": "traditional",
    "Hebr": "Hebrew script",
    "Latn": "Latin script",
}
RIGHT_TO_LEFT_LANGUAGES = frozenset(
    ["ar", "arc", "ckb", "dv", "fa", "he", "ks", "prs", "ps", "sd", "syr", "ug", "ur", "yi"]
)
RIGHT_TO_LEFT_SCRIPTS = frozenset(["Adlm", "Arab", "Hebr", "Mand", "Nkoo", "Rohg", "Samr", "Syrc", "Thaa"])


def by_tag(table: str) -> dict[str, str]:
    """The names of a table under their tags.

    >>> by_tag("kk Kazakh; ru Russian")["ru"]
    'Russian'
    """
    entries = (entry.strip().split(" ", 1) for entry in table.split(";"))
    return {tag: name.strip() for tag, name in entries}
