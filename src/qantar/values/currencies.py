"""The currencies of the world, of today and of the past century, as English, Russian and Kazakh name and write them.

A name stands for a family: dinars are dinars, whoever issues them, and a code (RSD) says whose. Codes and names follow
the Unicode common locale data, to which the plurals and older names that writers use were added.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import lru_cache
from typing import NamedTuple

#: name | further English forms | Russian and Kazakh stems | signs and abbreviations | codes of ISO 4217.
#: A stem takes the endings of either language; one with * takes none.
NAMES = """
dollar | dollars bucks | доллар долл* | $ | USD AUD CAD NZD HKD SGD TWD
dollar | | | | BBD BMD BND BSD BZD FJD GYD JMD KYD LRD NAD SBD SRD TTD XCD ZWD ZWL
euro | euros | евро* еуро | € | EUR
pound | pounds quid | фунт | £ £E LE L.E. | GBP EGP LBP SYP SDG SSP GIP FKP SHP CYP IEP MTP
ruble | rubles rouble roubles | рубл руб* р* | ₽ | RUB RUR BYN BYR SUR
tenge | tenges | тенге теңге тг* | ₸ | KZT
yen | yens | иен йен | ¥ 円 | JPY
yuan | yuans renminbi rmb | юан жэньминьби* | 元 | CNY CNH
won | wons | вон | ₩ | KRW KPW
dong | dongs | донг | ₫ | VND
hryvnia | hryvnias hryvnya hryvna hryvnas hryven | гривн гривен грн* | ₴ | UAH
karbovanets | karbovanetses karbovantsi | карбован | | UAK
lari | laris | лари | ₾ | GEL
dram | drams | драм | ֏ | AMD
manat | manats | манат | ₼ | AZN AZM TMT TMM
som | soms | сом | ⃀ | KGS
sum | sums soum soums so'm sum'm | сум сўм | | UZS
somoni | somonis | сомони | | TJS
lira | liras lire liras | лир | ₺ TL ₤ | TRY TRL ITL
leu | lei | ле лей* | | RON ROL MDL
lev | leva levs | лев | лв. лв | BGN BGL
lek | leks leke lekë | лек | | ALL
krone | kroner krones krona kronor kronas kronur króna krónur koruna korunas koruny korun | крон | kr kr. Kč Kčs |
krone | crown crowns kroon kroons krooni | | | DKK NOK SEK ISK CZK CSK SKK EEK
zloty | zlotys zloties złoty złotych zlotych | злот | zł | PLN PLZ
forint | forints | форинт | Ft | HUF
dinar | dinars denar denars denari | динар денар | дин. din. | RSD DZD BHD IQD JOD KWD LYD TND
dinar | | | | MKD YUM YUN CSD HRD BAD SDD
dirham | dirhams | дирхам дирхем | | AED MAD
riyal | riyals rial rials | риал риял | ﷼ | SAR QAR IRR OMR YER
toman | tomans tuman tumans | туман* туманов* туманы* | | IRT
shekel | shekels sheqel sheqels shekalim | шекел | ₪ | ILS ILR
rupee | rupees | рупи | ₹ ₨ Rs Rs. Re | INR PKR LKR NPR MUR SCR
rupiah | rupiahs | рупи | Rp Rp. | IDR
rufiyaa | rufiyaas | руфи | Rf | MVR
taka | takas | так* така* таки* таку* | ৳ Tk Tk. | BDT
kyat | kyats | кьят | | MMK BUK
kip | kips | кип | ₭ | LAK
riel | riels | риел | ៛ | KHR
baht | bahts | бат | ฿ | THB
ringgit | ringgits | ринггит | RM | MYR
tugrik | tugriks tögrög tögrögs togrog togrogs tugrug tugrugs | тугрик төгрөг тугрук | ₮ | MNT
afghani | afghanis | афгани | ؋ | AFN AFA
ngultrum | ngultrums | нгултрум | | BTN
pataca | patacas | патак | MOP$ | MOP
franc | francs | франк | ₣ Fr. Fr SFr SFr. FCFA | CHF XAF XOF XPF FRF BEF LUF BIF CDF DJF GNF KMF RWF MGF
mark | marks markka markkas markkaa | | |
mark | reichsmark reichsmarks ostmark ostmarks | марк марок* рейхсмарк рейхсмарок* | DM KM | DEM DDM FIM BAM
guilder | guilders gulden guldens florin florins | гульден флорин | ƒ fl. | NLG ANG SRG AWG
schilling | schillings shilling shillings | шиллинг | Sch. KSh TSh USh Sh | ATS KES TZS UGX SOS
peseta | pesetas | песет | Pts Pts. Pta ₧ | ESP
escudo | escudos | эскудо | | PTE CVE
drachma | drachmas drachmae drachmai | драхм | ₯ Dr. | GRD
punt | punts | пунт | |
lat | lats lati | лат | Ls | LVL
litas | litai litass lits | лит | Lt | LTL
tolar | tolars tolarjev | толар | | SIT
kuna | kunas kune | кун | kn | HRK
thaler | thalers taler talers | талер | |
ducat | ducats | дукат | |
guinea | guineas | гине* гинея* гиней* гинеи* | |
peso | pesos | песо | ₱ | MXN ARS CLP COP CUP CUC DOP PHP UYU MXP ARP
real | reals reais | реал | R$ | BRL
cruzeiro | cruzeiros cruzado cruzados | крузейро крузадо | Cr$ Cz$ | BRR BRE BRB BRC BRN
sol | sols soles | соль* соля* солей* соли* | S/ S/. | PEN PES
inti | intis | инти | | PEI
austral | australes australs | аустрал | ₳ | ARA
boliviano | bolivianos | боливиано | Bs Bs. | BOB
bolivar | bolivars bolivares bolívar bolívares | боливар | Bs.S | VEF VES VEB VED
sucre | sucres | сукре | | ECS
guarani | guaranis guaraní guaraníes guaranies | гуарани | ₲ Gs Gs. | PYG
colon | colons colones colón | колон | ₡ | CRC SVC
cordoba | cordobas córdoba córdobas | кордоб | | NIO NIC
lempira | lempiras | лемпир | | HNL
quetzal | quetzals quetzales | кетсал | | GTQ
balboa | balboas | бальбоа | B/. | PAB
gourde | gourdes | гурд | | HTG
rand | rands | рэнд ранд | R | ZAR
naira | nairas | найр | ₦ | NGN
cedi | cedis | седи | ₵ GH₵ | GHS GHC
birr | birrs | быр бырр | Br | ETB
kwacha | kwachas | квач | | ZMW ZMK MWK
kwanza | kwanzas | кванз | Kz | AOA
metical | meticals meticais | метикал | MT MTn | MZN MZM
pula | pulas | пул пула* пулы* | | BWP
loti | maloti lotis | лоти малоти | | LSL
lilangeni | emalangeni | лилангени эмалангени | | SZL
nakfa | nakfas | накф | Nfk | ERN
ariary | ariarys ariaries | ариари | Ar | MGA
dalasi | dalasis | даласи | | GMD
leone | leones | леоне | Le | SLL SLE
ouguiya | ouguiyas | угий угия* угии* | | MRU MRO
dobra | dobras | добр* добра* добры* | Db | STN STD
zaire | zaires zaïre zaïres | заир | | ZRN ZRZ
kina | kinas | кин* кина* кины* | | PGK
tala | talas | тал* тала* талы* | WS$ | WST
paanga | paangas pa'anga pa'angas paʻanga | паанг | T$ | TOP
vatu | vatus | вату | VT | VUV
ecu | ecus écu écus | экю | | XEU
unit_of_account | units_of_account currency_units units_of_currency special_drawing_rights sdrs lcu | у.е.* сдр* | | XDR
"""

_RUSSIAN = (
    r"(?:ами|ями|ого|ому|ыми|ой|ей|ом|ем|ём|ою|ов|ев|ёв|ам|ям|ах|ях|ых|ым|ые|ый|ью|ии|ий|ия|ию|а|я|у|ю|ы|и|о|е|ь|й)"
)
_KAZAKH = (
    r"(?:сы|сі|ы|і|а)?(?:нан|нен|дан|ден|тан|тен|мен|бен|пен|ның|нің|дың|дің|тың|тің|лық|лік|дық|дік|тық|тік|нда|нде|на"
    r"|не|ға|ге|қа|ке|да|де|та|те|ны|ні|ды|ді|ты|ті|н)|сы|сі"
)
_ENDING = rf"(?:{_RUSSIAN}|{_KAZAKH})?"
#: Words between an amount and the name of its money that are no part of that name.
_NO_KIND = (
    r"(?:in|to|for|into|the|and|or|at|by|from|with|on|was|were|is|are|paid|worth|а|в|на|и|или|за|от|до|по|с|из|к|это"
    r"|яғни|және|мен|бен|пен|немесе|бұл)(?![^\W\d_])"
)
_KIND = rf"(?:(?:U\.\s?S\.(?:\s?A\.)?|(?!{_NO_KIND})[^\W\d_](?:[\w’'-]*[^\W\d_])?)\s+)"
_SAYS_NOTHING = re.compile(
    r"(?:of|local|national|new|old|convertible|current|today'?s|then|gold|paper|нов|стар|местн|национальн|тогдашн|нынешн"
    r"|жергілікті|ұлттық|жаңа|ескі)",
    re.IGNORECASE,
)
_OF_AMERICA = re.compile(r"\s*(?:U\.?\s?S\.?|америк|american|сша|ақш)", re.IGNORECASE)
AMERICA = "USD"
_CODE = re.compile("[A-Z]{3}")
_OF_DOLLARS = {"US": "USD", "C": "CAD", "CA": "CAD", "A": "AUD", "AU": "AUD", "NZ": "NZD", "HK": "HKD", "S": "SGD"}


class Currency(NamedTuple):
    """A family of currencies, and whose where a code or a word beside the name says so."""

    name: str
    whose: str = ""

    def can_be(self, other: Currency) -> bool:
        """Whether two names may mean one currency, as far as they say whose.

        >>> Currency("dollar").can_be(Currency("dollar", "USD")), Currency("dollar", "CAD").can_be(Currency("euro"))
        (True, False)
        """
        return self.name == other.name and (not self.whose or not other.whose or self.whose == other.whose)


class _Names(NamedTuple):
    behind: re.Pattern[str]
    before: re.Pattern[str]
    named: re.Pattern[str]
    by_form: dict[str, str]
    by_stem: dict[str, str]


@lru_cache(maxsize=1)
def _names() -> _Names:
    """The patterns made of the table, the first time that any is wanted."""
    by_form: dict[str, str] = {}
    by_stem: dict[str, str] = {}  # a stem with a star has no ending behind it
    words, signs = list[str](), list[str]()
    for line in NAMES.strip().splitlines():
        name, english, others, short, codes = (part.strip() for part in line.split("|"))
        forms = [form.replace("_", " ") for form in (name, *english.split())]
        words += forms
        signs += [*short.split(), *codes.split()]
        for form in (*forms, *short.split(), *codes.split()):
            by_form.setdefault(form, name)
        for stem in others.split():
            by_stem.setdefault(stem, name)
    stems = [stem for stem in by_stem if not stem.endswith("*")]
    whole = [stem.removesuffix("*") for stem in by_stem if stem.endswith("*")]
    stem = rf"(?P<stem>{_any_of(stems)}){_ENDING}|(?P<whole>{_any_of(whole)})"
    word = rf"(?i:(?P<word>(?:{_any_of(words)}|{stem})(?![^\W\d_])))"
    sign = _any_of(signs)
    sign = rf"(?P<sign>(?:{sign}|(?P<letters>[A-Z]{{1,3}})\$)(?![^\W\d_]))"
    return _Names(
        re.compile(rf"(?:\s|-){{0,2}}(?:{sign}|(?P<kind>{_KIND}{{0,3}}?){word})"),
        re.compile(rf"(?<![^\W\d_]){sign}[.\s]{{0,2}}$"),
        re.compile(rf"(?<![^\W\d_])(?:{sign}|{word})"),
        by_form,
        by_stem,
    )


def _any_of(words: Iterable[str]) -> str:
    """A pattern of any of some words, the longest first."""
    return "|".join(sorted(map(re.escape, words), key=len, reverse=True))


def currency_behind(text: str, place: int) -> tuple[Currency, int] | None:
    """The currency that stands behind an amount which ends at a place, and where its name ends.

    >>> currency_behind("3 million Danish kroner", 9)
    (Currency(name='krone', whose='dani'), 23)
    """
    match = _names().behind.match(text, place)
    return None if match is None else (_named(match, text), match.end() + _america(text, match.end()))


def currency_before(text: str, place: int) -> tuple[Currency, int] | None:
    """The currency whose sign or code stands before an amount which begins at a place, and where the sign begins.

    >>> currency_before("They paid US$ 30 million", 14)
    (Currency(name='dollar', whose='USD'), 10)
    """
    start = max(0, place - 8)
    match = _names().before.search(text[start:place])
    return None if match is None else (_named(match, text), start + match.start())


def currencies_in(text: str) -> Iterator[tuple[Currency, int, int]]:
    """Every currency that a text names, with where its name begins and ends."""
    for match in _names().named.finditer(text):
        yield _named(match, text), match.start(), match.end()


def _named(match: re.Match[str], text: str) -> Currency:
    names = _names()
    if match["letters"]:
        return Currency("dollar", _OF_DOLLARS.get(match["letters"], match["letters"]))
    if sign := match["sign"]:
        return Currency(names.by_form[sign], sign if _CODE.fullmatch(sign) else "")
    word = match["word"].lower()
    stem = match["stem"].lower() if match["stem"] else f"{(match['whole'] or '').lower()}*"
    name = names.by_form.get(word) or names.by_stem[stem]
    kind = match.groupdict().get("kind") or ""
    if _OF_AMERICA.match(kind) or _america(text, match.end()):
        return Currency(name, AMERICA)
    said = [part for part in kind.split() if not _SAYS_NOTHING.match(part)]
    return Currency(name, said[-1].lower()[:4] if said else "")


def _america(text: str, place: int) -> int:
    """How much behind a name says that it is of the United States: долларов США."""
    match = _OF_AMERICA.match(text, place)
    return match.end() - place if match else 0
