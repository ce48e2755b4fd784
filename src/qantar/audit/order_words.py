"""Words with which one is held against others, in English, Russian and Kazakh, by what they do in a sentence.

`most` and `least` call something so by themselves (highest, наименьшее); `very` makes them of what follows (самый, ең):
of `many` (numerous, крупный, көп) or `few`. `more` and `fewer` compare, `beat` and `trail` are verbs that do; `all`,
`other` and `none` are those against whom one is held, and `than` stands before them. `top` and `bottom` are places of a
`list`, `first` and `last` are such places where a word of a place is beside them, `leads` and `ends` are said of who
stands there, and `peak` of a time.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import NamedTuple

NEAR = 16  # words between two that are read together
_NOT_SO = re.compile(r"чём|other words|(?:друг|ины)\w+ словами|other hand", re.IGNORECASE)
_TOKEN = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)*|[.;?!]")
#: What a town or a year is called for how much there was in it, before -er, -est or -iest.
_UNREST = (
    r"(?:bloodi|busi|craz|dark|deadli|fierc|grav|grimm|hard|harsh|heavi|hott|loud|noisi|rough|stormi|tens|tough|ugli"
    r"|unhappi|unruli|wild|bleak|gloomi|angri|strong|full|common|rich|dens|thick)"
)
_REST = r"(?:calm|quiet|tam|mild|still|saf|sleepi|dull|slight|weak|light|scarc|rar|slimm|thinn|poor)"
_MANY_RU = (
    r"больш|высок|крупн|многочислен|массов|урожайн|активн|част|обильн|богат|щедр|значительн|широк|существенн|весом"
    r"|тяж|трудн|плох|неспокойн|тревожн|бурн|напряж|горяч|жарк|опасн|беспокойн|мятежн|шумн|насыщен|черн|мрачн|кровав"
    r"|сложн|остр|проблемн|неблагополучн|конфликтн|громк|бедственн|хлопотн|представительн|популярн|распростран"
    r"|интенсивн"
    r"|заметн|внушительн|плодовит|сильн"
)
_FEW_RU = (
    r"маленьк|низк|малочислен|мал(?:ый|ая|ое|ой|ым|ую|ые|ых)(?!\w)|редк|скромн|спокойн|тих|мирн|благополучн"
    r"|безопасн|умеренн|безмятежн|слаб|бедн|незначительн|скудн"
)
_CASES_KK = r"(?:і|ы|сі|сы|ін|ын|інің|ының|ге|ға|не|на|ні|ны|нің|ның|мен|да|де|тер|тар|дер|дар|лар|лер)?"

_FAMILIES = {
    "most": (
        rf"highest|worst|largest|biggest|greatest|maxim(?:um|al)|{_UNREST}est"
        r"|наибольш\w+|наивысш\w+|максим(?:ум|альн)\w*|рекорд(?:н\w+|ом|а|у)?|крупнейш\w+|тяжелейш\w+|(?:наи)?худш\w+"
        r"|многочисленнейш\w+|высочайш\w+"
        r"|максимум\w*|рекорд\w*"
    ),
    "least": (rf"lowest|fewest|smallest|minim(?:um|al)|{_REST}est|наименьш\w+|миним(?:ум|альн)\w*|низш\w+|минимум\w*"),
    "very": r"most|сам(?:ый|ая|ое|ой|ым|ыми|ого|ому|ую|ые|ых)|наиболее|ең",
    "hardly": r"least|наименее",
    "many": (
        r"many|much|high|large|great|big|frequent\w*|numerous\w*|common|commonly|popular|often|troubled|restless"
        r"|violent|turbulent|unquiet|eventful"
        r"|active\w*|affected|dangerous|difficult|tense|stormy|strained|afflicted|burdened|unsettled|intense\w*"
        r"|prolific"
        r"|heavily|strongly|widespread|widely|represented|hit|prone|populous|crowded|abundant"
        rf"|много|(?:{_MANY_RU})\w*"
        rf"|көп\w*|көб\w+|жоғар\w+|үлкен\w*|ірі{_CASES_KK}|биік\w*|жиі\w*|мол\w*|белсенді\w*|басым\w*|қомақты|артық"
        r"|(?:ауыр|қиын|нашар|жаман|мазасыз|тынышсыз|қауіпті|ыстық|шулы|қызу|дүрбелең|қарбалас|күрделі|шиеленіс|қаралы"
        r"|берекесіз|бейберекет)\w*"
    ),
    "few": (
        r"few|low|little|small|peaceful|tranquil|orderly|placid|harmonious|seldom|rare|rarely|sparsely"
        rf"|мало|(?:{_FEW_RU})\w*"
        r"|аз|азы\w*|азырақ|азғантай|төмен\w*|кіші\w*|сирек\w*|кем|шағын\w*|(?:тыныш|жайлы|бейбіт|қауіпсіз|жайбарақат"
        r"|сабырлы|бірқалыпты|баяу)\w*"
    ),
    "more": (
        rf"more|higher|larger|greater|bigger|worse|{_UNREST}er|oftener|better|above"
        r"|больше|выше|чаще|крупнее|многочисленнее|активнее|больш(?:ем|ее|им|ие|ими|ую)|богаче|сильнее|шире|весомее"
        r"|гуще|плотнее|интенсивнее|обильнее|массовее|щедрее"
    ),
    "over": r"көп|көбірек|артық|жоғары|жоғарырақ|жиі|жиірек|үлкен|үлкенірек|ірірек|биік|биігірек",
    "fewer": (
        rf"fewer|less|lower|smaller|{_REST}er|below|under|beneath"
        r"|меньше|ниже|реже|малочисленнее|меньш(?:ем|ее|им|ие|ими|ую)|слабее|беднее|скромнее"
    ),
    "under": r"аз|азырақ|кем|төмен|төменірек|сирек|сирегірек|кіші|кішірек",
    "beat": (
        r"exceed\w*|surpass\w*|outstrip\w*|outnumber\w*|outd(?:id|o|oes|one|oing)|outpac\w+|outperform\w*|outrank\w*"
        r"|outstripp\w+|overt(?:ake|akes|aking|ook)|eclips\w+|dwarf\w*|beats?|beaten|overshadow\w*|trump\w*|top(?:s"
        r"|ped)"
        r"|(?:обогна|обгоня|перегна|перегоня|обошл|обошел|опере[дж]|превзо|превос|превы|затм|затмева|возвыша"
        r"|побил|побива|переплюн)\w*"
        r"|оз(?:ды|ып|ған|ады|а|ар)|асып|асқан|қалдыр(?:ды|ып|ған|ады)"
    ),
    "trail": (r"trail\w*|lag|lags|lagged|lagging|behind|отста\w+|уступ(?!ок)\w+|проигр\w+|позади|қал(?:ды|ып|ады)"),
    "all": (
        r"all|any|anywhere|anyone|anybody|anything|every|everywhere|everyone|everybody|each|elsewhere|both|either"
        r"|все|всех|всем|всеми|всему|люб(?:ой|ая|ое|ом|ого|ому|ым|ую|ых|ыми|ые)|кажд\w+|где-либо|когда-либо|кто-либо"
        r"|кого-либо|обоих|обеих"
        r"|барлық|барлығы\w*|бәрі\w*|әрқайсы\w*|кез"
    ),
    "other": (
        r"others?|another|rest|remaining|neighbou?rs?|neighbouring|competitors?|rivals?|peers?"
        r"|остальн\w+|прочи\w+|друг(?:ие|их|им|ими|ой|ом|ого|ому|ую)|сосед\w+|соперни\w+|ин(?:ых|ые|ом|ого|ым)"
        r"|конкурент\w*"
        r"|басқа\w*|қалған\w*|өзге\w*|көрші\w*|бәсекелес\w*|қарсылас\w*|бөтен\w*"
    ),
    "part": (
        r"two|three|four|five|six|seven|eight|nine|дв(?:а|ух|ум|е)|тр(?:и|ех|ем)|четыре\w*|пят(?:и|ь)|шест(?:и|ь)"
        r"|сем(?:и|ь)"
        r"|(?:екі|үш|төрт|бес|алты|жеті)(?:еу\w*|ау\w*|уі\w*|уы\w*)?"
    ),
    "none": (
        r"no|none|nobody|never|nowhere|neither|ни|никто|никого|никому|никем|ничто|ничего|нигде|никогда|никак\w+"
        r"|ешбір\w*|ешкім\w*|ешқандай|ешқашан|ешқай\w+|ешқа\w+|еш|бірде-бір\w*"
    ),
    "than": r"than|чем|нежели|қарағанда|гөрі",
    "equal": (
        r"as|so|such|match\w*|equal(?:s|led|ed)?|compares?|rival(?:led|s|ed)?|near|close|столько|столь|сколько"
        r"|настолько"
        r"|так|так(?:ой|ого|их|ая|ие|им|ую)"
        r"|сравн\w+|тяга\w+|соперничать|соперничает|конкурир\w+|состяза\w+|дотя\w+|догна\w+|догоня\w+|compete\w*|vie"
        r"|тайтал\w+|таласа\w*|мұнша\w*|сонша\w*|осынша\w*|жетпе\w+|теңес\w*|тең|[^\W\d_]+(?:ғы|гі|дағы|дегі|тағы"
        r"|тегі)(?:дай"
        r"|дей)|мұндай|сондай|ондай"
    ),
    "peak": (
        r"peak(?:ed|ing)?|peaks|summit|crest|pinnacle|culminat\w+|climax\w*|zenith|apogee|heyday|acme|height"
        r"|пик(?:а|у|ом|е|и|ов)?|апоге\w+|кульминац\w+|вершин\w+|разгар\w*|расцвет\w*|шың(?:ы\w*|ға|да|дан|нан)?|шарықта\w*"
        r"|кульминация\w*|төбе(?:сі\w*|ге)?"
    ),
}
_COMPILED = {name: re.compile(pattern) for name, pattern in _FAMILIES.items()}
_NOTHING: frozenset[str] = frozenset()


@lru_cache(maxsize=20000)
def senses(word: str) -> frozenset[str]:
    """What a word may do where one is held against others.

    >>> sorted(senses("highest")), sorted(senses("higher")), sorted(senses("peaked")), sorted(senses("strike"))
    (['most'], ['more'], ['peak'], [])
    """
    low = word.lower().replace("ё", "е")
    return frozenset(name for name, pattern in _COMPILED.items() if pattern.fullmatch(low)) or _NOTHING


class Word(NamedTuple):
    """A word with what it may do, and which of the words of its text it is; further on behind the end of a clause."""

    at: int
    word: str
    start: int
    end: int
    senses: frozenset[str]

    def is_any(self, *names: str) -> bool:
        """Whether it has one of these senses."""
        return not self.senses.isdisjoint(names)


def words_in(text: str) -> list[Word]:
    """The words of a text that do something here."""
    found, at = [], 0
    for token in _TOKEN.finditer(text):
        word = token.group()
        if len(word) == 1 and not word.isalpha():
            at += NEAR
            continue
        at += 1
        what = senses(word)
        if what and not _NOT_SO.match(text, token.start()):
            found.append(Word(at, word.lower(), token.start(), token.end(), what))
    return found
