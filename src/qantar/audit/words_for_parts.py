"""The words by which a text says of what numbers are parts, that they are all of it, and what they make."""

from __future__ import annotations

import re

AMONG = re.compile(
    r"^\W*(?:\d[\d\s,]{0,8} )?(?:among (?:them|these|those|whom)|of (?:these|those|them)|out of (?:these|them)"
    r"|these (?:include|are|were|comprise)"
    r"|by [^\W\d_]+(?: [^\W\d_]+)?(?: they (?:break|divide|split|fall)[^:;.\d]{0,30})?:|they (?:divide|break"
    r"|split|fall) (?:down |up )?"
    r"(?:into|as follows|between)|по [^\W\d_]+(?: [^\W\d_]+)?(?: они)? (?:делятся|распредел\w+|разделились)"
    r"|по [^\W\d_]+:"
    r"|[^\W\d_]+ (?:бойынша|қарай):"
    r"|they (?:include|are|were|comprise)|из них|из этих [^\W\d_]+|из этого числа|среди них|в том числе"
    r"|олардың(?: ішінде| арасында)?"
    r"|оның ішінде|соның ішінде|оның(?=\s\d))(?:\b|(?<=:))",
    re.IGNORECASE,
)
AMONG_OR_THAT_IS = re.compile(
    rf"^\W*(?:that is|namely|these are|to wit|то есть|а именно|яғни|атап айтқанда)(?!\w)|{AMONG.pattern}",
    re.IGNORECASE,
)
FRONT = re.compile(
    r"^\W*(?:[^\W\d_]+\s+){0,3}?(?:(?:out )?of|among|из|среди)\s+(?:(?:the|all|these|those|a|grand|total|number"
    r"|of|всех"
    r"|этих|числа|общего)\s+){0,4}(?:[^\W\d_]{4,}(?:ых|их)\s+)?$",
    re.IGNORECASE,
)
WHICH = re.compile(
    r"(?:\b|(?=[;,]))(?:of (?:whom|which|them|these)|among (?:whom|which|them)|из (?:них|которых)|среди (?:них|которых)"
    r"|(?:оның|олардың|соның)(?: ішінде| арасында)?|ішінен|арасынан"
    r"|namely|comprising|(?:made(?: up)?|composed|consist\w*) of|compris\w+|(?:break|breaks|broke|broken|split"
    r"|divided?) (?:down )?into"
    r"|[;,]\s[^;,\d]*\sиз(?= $)|а именно|состо[ия]\w* из|(?:раз)?дел\w+ на|складыва\w+ из"
    r"|атап айтқанда|құрал\w+|тұрады)\b",
    re.IGNORECASE,
)
#: What follows need not be all of the whole: it can only make too much.
SOME = re.compile(r"\b(?:including|includes?|в том числе|включая|ішінде)\b", re.IGNORECASE)
GENITIVE = re.compile(r"^\s+[^\W\d_]*(?:ның|нің|дың|дің|тың|тің)\s+$")
WOMEN = re.compile(
    r"\b(?:wom[ae]n|females?|girls|женщин\w*|девоч\w+|девуш\w+|әйел\w*|қыз\w*)\b",
    re.IGNORECASE,
)
MEN = re.compile(
    r"\b(?:m[ae]n|males?|boys|мужчин\w*|мальчик\w*|юнош\w+|ер адам\w*|ер кісі\w*|ер азамат\w*)\b",
    re.IGNORECASE,
)
NOT = re.compile(
    r"\d (?:[^\W\d_]{1,20} )?(?:did not|do not|had not|were not|was not|have not|had none|не|нет)\b|\b(?:емес|жоқ)\b",
    re.IGNORECASE,
)
REST = re.compile(
    r"\b(?:remaining|the rest|the others?|остальны\w*|оставш\w*|прочи(?:е|х|м)\b|қалған\w+"
    r"|(?<![аыіеуө]п )(?<![аеө]й )қалған)\b",  # түспей қалған табыс: what did not come in
    re.IGNORECASE,
)
IN_ALL = re.compile(
    r"\b(?:in all|all told|in total|altogether|a total of|totall?ing|making(?=\s(?:[^\W\d_]+\s){0,2}$)"
    r"|всего|итого|в сумме|в общей сложности"
    r"|(?:the )?(?:\d{4} )?total of|(?:for|over) the (?:whole )?year|over the twelve months|the whole (?:town"
    r"|city|country|year)"
    r"|за (?:весь )?год|за год в целом|бір жылда|жыл бойғы|бүкіл [^\W\d_]+|all together|in sum|combined"
    r"|қосындысы|барлығы|жиыны|жалпы саны|жалпы алғанда|общее(?: их)? число"
    r"|brings? the total to)\b",
    re.IGNORECASE,
)
#: Parts that are added up, and what they give.
ADDING = re.compile(
    r"\b(?:add(?:ing|ed)?|summ(?:ing|ed)|taken together|put together|combin(?:ing|ed)|together|слож\w+|складыва\w+"
    r"|суммиру\w+|вместе|в совокупности|қос(?:қанда|сақ|ып|ылған|ылып|ылса)|бірге алғанда)(?!\w)",
    re.IGNORECASE,
)
GIVES = re.compile(
    r"\b(?:gives?|gave|giving|makes?|made|making|yields?|comes? to|came to|(?:we|one) (?:get|obtain|arrive)s?"
    r"|results? in|add up to|amounts? to"
    r"|получ\w+|выход\w+|да[её]т|дают|составля\w+|составит|равн\w+|шығады|болады|құрайды|аламыз|береді|тең)(?!\w)",
    re.IGNORECASE,
)
#: Behind the parts, what leads to the number that they make: the number of those hurt was thus 350.
AMOUNTS_TO = re.compile(
    r"\b(?:thus|hence|so|therefore|accordingly|(?:total )?number of|making|так что|таким образом|тем самым"
    r"|следовательно|число|сондықтан|сонымен|осылайша|демек|саны)(?!\w)[^.\d]*$",
    re.IGNORECASE,
)
#: This is how the 797 divide, so 797 fall into these: what stands behind the parts is the whole.
DIVIDES = re.compile(
    r"\b(?:divid\w+|split\w*|break\w* down|distribut\w+|fall(?:s|ing)? into|made up|распредел\w+"
    r"|раздел\w+|делятся|бөлін\w+|бөліс\w+|жіктел\w+)(?!\w)",
    re.IGNORECASE,
)
#: What says of a sentence that it spreads over its parts what the sentence before counted.
SPREAD = re.compile(
    r"\b(?:of (?:them|these|those)|из них|пришл(?:ось|ись|ся|ась)|приход(?:ится|илось|ятся)|(?:fell|falls?"
    r"|fall) (?:on|to|in|under)"
    r"|belong(?:ed|s)? to|келді|тиді|тиесілі)(?!\w)|\d-(?:і|ы|сі|сы|уі|уы)(?![^\W\d_])",
    re.IGNORECASE,
)
#: A last part of those to whom nothing was done, or of whom nothing is known: it closes a list.
NONE_OF_THE_SORT = re.compile(
    r"\b(?:nobody|no one|none|not known|unknown|neither|никто|неизвестн\w+|не известно|ни один|белгісіз|ешкім)(?!\w)",
    re.IGNORECASE,
)
#: What says of a sentence that it goes on with the parts of what the sentences before counted.
GOES_ON = re.compile(
    r"\b(?:(?:a )?further|another|additional|(?:\d+|some) more(?! than)|ones|others?|(?:of|among) (?:them|these|those)"
    r"|the (?:rest|last)|remaining|finally|ещ[её]|друг(?:ие|их|им)|проч(?:ие|их|им)|остальн\w+|оставш\w+|последни\w+"
    r"|(?:из|среди) (?:них|этих)|наконец|тағы|қалған\w*|басқа(?:лары|сы|ларын|сын)?|өзге(?:лері|сі)?|соңғы\w*"
    r"|олардың|соның)(?!\w)",
    re.IGNORECASE,
)
#: The breakdown is as follows:
LEADS_TO_PARTS = re.compile(
    r"\b(?:as follows|break(?:s|ing)? ?down|divi(?:d\w+|sion)|split\w*|distribut\w+|categor\w+|classif\w+|group(?:ed|s)"
    r"|(?:two|three|four|five|six|\d) (?:sorts|kinds|types|classes|ways|forms)"
    r"|by (?:type|kind|form|sort|cause|reason|sex|age|outcome|demand)\w*|распредел\w+|раздел\w+|дел(?:и|я)\w+|разбив\w+"
    r"|таков\w*|следующ\w+|групп\w+|по (?:вид|тип|форм|причин|пол|возраст|исход|требован)\w+"
    r"|бөлін\w+|бөліс\w+|былай|төмендегі\w*|мынадай\w*|топта\w+|(?:түр|сыныб|себеб)\w* (?:қарай|бойынша))(?!\w)"
    r"[^.;\d]{0,90}:\s",
    re.IGNORECASE,
)
#: What stands before the sum of the numbers told before: this makes 350; all these are 350.
SUMS_UP = re.compile(
    r"^\W*(?:(?:all )?(?:this|that|these|they|which)|together|thus|hence|so|taken together|add(?:ed|ing)|это|вместе"
    r"|так(?:им образом)?|сложив|бұл|сонда|сонымен|қосқанда)(?!\w)[^.;\d]{0,50}"
    r"\b(?:makes?|gives?|comes? to|amounts? to|adds? up to|totals?|sums?|становится|получ\w+|выход\w+|составля\w+"
    r"|да[её]т|дают)\b[^.;\d]{0,24}$",
    re.IGNORECASE,
)
#: One more part, told with the sum: with the 41 arrested, the number of those punished comes to 364.
ADDS_ONE = re.compile(
    r"^\W*(?:(?:together )?with|adding|counting|вместе с|с уч[её]том|считая|если (?:прибавить|добавить|сложить))(?!\w)"
    r"|\b(?:қосқанда|қоссақ|санағанда|есептегенде)(?!\w)",
    re.IGNORECASE,
)
#: The label of a sum: in all; total number of complaints; итого жалоб.
TOTAL_LABEL = re.compile(
    r"\b(?:(?:sub|grand )?total(?:s|led|ling)?|in all|all told|altogether|together|overall|combined|sum"
    r"|(?:all|все|всех)(?=\W*$)|итого\w*|итог|всего|вместе|сумм[аы]|в сумме|в общей сложности|общ(?:ее|ий|ая|его)"
    r"|барлығы\w*|барлық|жиын[ыт]\w*|жалпы|қорытынды|қосындысы|бәрі|түгел)(?!\w)(?:[\s-]+[^\W\d_]+\.?){0,4}"
    r"[\s:;,–—=(-]*$",
    re.IGNORECASE,
)
EACH = re.compile(r"^\s+(?:each|apiece)\b([^.;]{0,80})", re.IGNORECASE)
NAME = re.compile(r"[^\W\d_]+")


#: What follows is all of the whole.
ALL_NAMED = re.compile(
    r"\b(?:namely|comprising|(?:made(?: up)?|composed|consist\w*) of|а именно|состо[ия]\w* из|складыва\w+ из"
    r"|атап айтқанда|құрал\w+|тұрады)\b",
    re.IGNORECASE,
)
NONE_ELSE = re.compile(
    r"\b(?:no one else|nobody else|none (?:in|of)|there were no others|других (?:среди них )?не было|больше никого"
    r"|(?:there are )?no other [^\W\d_]+|других [^\W\d_]+ (?:нет|не было)|басқа [^\W\d_]+ жоқ"
    r"|басқа(?:лары)? (?:болған )?жоқ)\b",
    re.IGNORECASE,
)
MAY_GO_ON = re.compile(
    r"\b(?:among others|and others|etc|inter alia|и друг\w+|и др|и т\. ?д|и проч\w+|және т\.\s?б|және басқа\w*"
    r"|some of|both|overlap\w*|jointly|together|counted (?:twice|in)|относятся и к тем|совместно|вместе"
    r"|учтены дважды|в обоих"
    r"|в обе|екі топқа|бірге|екі санға|екеуіне де)(?!\w)",
    re.IGNORECASE,
)
SEVERAL = re.compile(
    r"\b(?:as many [^.;]{0,30}as|several answers|multiple (?:answers|responses)|more than one answer"
    r"|сколько угодно|несколько ответов"
    r"|любое число|бірнеше жауап|қалағанынша|қанша болса да)\b",
    re.IGNORECASE,
)
APART = re.compile(r"[,;:+–—(]|\b(?:and|и|және|мен|пен|бен)\b")
ANOTHER_WHOLE = re.compile(r"[;,]\s*(?:of|among|out of|из|среди)\s+(?:the |всех )?\d", re.IGNORECASE)
WHOLES = re.compile(r"\d\s+[^\W\d_]+(?:ның|нің|дың|дің|тың|тің)\s+\d|\d\s+(?:of|out of|из)\s+(?:the\s+)?\d")
IN_ALL_FIRST = re.compile(
    r"^\W*(?:the whole (?:town|city|country|year|region)|сонда бүкіл|по всему|весь (?:город|год)|altogether"
    r"|in all|in total|all told|всего|итого|в сумме|в общей сложности|барлығы"
    r"|жалпы)\b",
    re.IGNORECASE,
)
SOME_AMONG = re.compile(
    r"^\W*(?:[^\W\d_]{1,8}\s+)?\d[\d ]*\s+(?:[^\W\d_]+\s+)?(?:of|из) (?:them|these|those|них)\b", re.IGNORECASE
)
OF_THE_TOTAL = re.compile(
    r"^\W*(?:(?:out )?of the total|из общего числа|из общего количества)\b[^.;]*\($", re.IGNORECASE
)
TOTAL_BEFORE = re.compile(
    r"\b(?:altogether|total|overall|in all|общ\w+ (?:число|количество)|всего|барлығы|жалпы)(?!\w)", re.IGNORECASE
)
ORDINALS = re.compile(r"\b(?:the first|перв\w+|бірінші\w*)\b[^.;\d]{0,30}$", re.IGNORECASE)
NUMBERS = re.compile(
    r"\b(?:number(?:ed|s)?|total(?:led|s)?|amount(?:ed|s)? to|were|are|is|was|makes?|made|составля\w+"
    r"|составил\w*|было"
    r"|болды|құра\w+)\s+(?:(?:in all|всего|барлығы)\s+)?$",
    re.IGNORECASE,
)
LABELLED = re.compile(r":\s*(\d[\d ,.]*?)\s*(?:[^\W\d_]+\s*)?[.;]?\s*$")
