"""Whether something is said of every year: "year after year", "из года в год", "жыл сайын"."""

from __future__ import annotations

from qantar.audit.phrases import Phrases

_EACH_YEAR = Phrases(
    r"\b(?:always|every (?:single )?(?:year|time)|each (?:of (?:the|these|those) )?(?:\w+ )?years?"
    r"|in all (?:of )?(?:these |the )?"
    r"(?:\w+ )?years|all (?:\w+ )?years|every one of the (?:\w+ )?years|year (?:after|by|in,?) year"
    r"|year in,? year out|throughout"
    r"|from (?:the )?first to (?:the )?last column|in (?:every|each|all (?:the |four )?) ?columns?|the whole time"
    r"|all this time|invariably|constant\w*|consistent\w*|at all times|without exception|the whole (?:period"
    r"|time)|never once"
    r"|(?:in |for |on )?(?:each|every|any|all)(?: (?:one|of))?(?: (?:the|these|those|its))?(?: \w+)? (?:years?"
    r"|columns?|seasons?|periods?"
    r"|cases?|occasions?|times|counts)|at every (?:count|turn)|(?:did|does) not change|(?:all|right) through"
    r"|(?:two|three|four|five|six|\d) times (?:out )?of (?:two|three|four|five|six|\d)|permanent\w*|unchanging\w*"
    r"|alone stayed"
    r"|во всех случаях|в кажд\w+ (?:из |столб|случа|год|сезон|период)\w*|(?:дв|тр|четыр|пят)\w+ раза? из (?:дв|тр"
    r"|четыр|пят)\w+"
    r"|ни разу не|вс[её] время|бессменн\w+|бүкіл (?:мерзім|уақыт|жыл)\w*|әр (?:баған|кезең|маусым|есеп)\w*"
    r"|жылдың ешбірінде"
    r"|бағандардың бәрінде|(?:екі|үш|төрт|бес) (?:рет|жол)\w*[^.;]{0,8} (?:екі|үш|төрт|бес)\w*|ешбір жыл\w*|ешқашан"
    r"|аралықтағы жыл\w*|барлық жағдай\w*|барлық баған\w*"
    r"|от первого столбца до последнего|вс[её] это время|во всех (?:\w+ )?столбцах|всегда"
    r"|кажд\w+ (?:из (?:\w+ )?)?(?:год\w*|лет|раз)|ежегодно|во все\w* (?:\w+ )?(?:год\w*|лет)"
    r"|вс[её]\w* (?:\w+ )?(?:год\w+|лет)"
    r"|из года в год|год за годом|неизменно|постоянно|на протяжении|без исключени\w|за весь период|весь период"
    r"|бірінші бағаннан соңғысына|осы уақыт бойы|барлық уақытта|бірде-бір рет|әрдайым|әрқашан|жыл сайын"
    r"|барлық (?:\w+ )?жыл\w*|жылдардың бәрінде|жыл\w* (?:әрқайсы|бәрі|барлығы)\w*"
    r"|(?<!\w)әр (?:бір )?жыл\w*"
    r"|жылдан[- ]жылға|жыл бойы|үнемі|тұрақты|бүкіл кезең\w*|ұдайы)(?!\w)"
)


def in_each_year(text: str) -> bool:
    """Whether something is said of every year.

    >>> in_each_year("Из года в год там было меньше всего."), in_each_year("In 2012 it was last.")
    (True, False)
    """
    return _EACH_YEAR.search(text) is not None
