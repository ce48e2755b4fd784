"""Parts and the totals that they make, in sentences and in tables."""

from __future__ import annotations

from collections.abc import Sequence

from benchmarks.planted.kinds.kind import Grid, Source, Wording

WORDINGS: dict[str, dict[str, Sequence[Wording]]] = {
    "parts-of-a-total": {
        "en": [
            (
                "In {year} {town} went through {total} {topic}: {a} in its centre, {b} in its suburbs and {c} in "
                "the villages that belong to it."
            ),
            (
                "Of the {total} {topic} that took place in {town} in {year}, {a} fell in the first four months, "
                "{b} in the next four and {c} in the last four."
            ),
            (
                "For {year} {a} {topic} in {town} are known from the press, {b} from police files and {c} from "
                "letters alone, which makes {total} in all; no case is counted twice."
            ),
            [
                (
                    "The {topic} of {year} in {town} were sorted into three boxes: {a} went into the first, {b} into "
                    "the second and {c} into the third."
                ),
                "Nothing was left over, so the three boxes hold all {total} of them.",
            ],
            "{town} in {year}: {total} {topic} ({a} on weekdays, {b} on Saturdays, {c} on Sundays).",
        ],
        "ru": [
            (
                "Число {topic} в городе {town} достигло в {year} году отметки {total}; сложилось оно из {a} "
                "утренних, {b} дневных и {c} вечерних."
            ),
            (
                "Из общего числа {topic} в городе {town} в {year} году ({total}) на первые четыре месяца "
                "пришлось {a}, на следующие четыре – {b}, на последние четыре – {c}."
            ),
            (
                "Сведения о числе {topic} в городе {town} за {year} год собраны из печати ({a}), полицейских дел "
                "({b}) и писем ({c}); всего таких случаев {total}, и ни один не посчитан дважды."
            ),
            [
                (
                    "Дела, заведённые из-за {topic} в городе {town} за {year} год, разложены по трём папкам: в "
                    "первой {a}, во второй {b}, в третьей {c}."
                ),
                "Лишних не осталось, так что в трёх папках лежат все {total}.",
            ],
            "{town}, {year} год: {total:topic} (по будням – {a}, по субботам – {b}, по воскресеньям – {c}).",
        ],
        "kk": [
            (
                "{year} жылы {town} қаласындағы {topic} саны {total:dat} жетті; оның {a:poss} таңертең, {b:poss} "
                "күндіз, {c:poss} кешке өтті."
            ),
            (
                "{town} қаласындағы {year} жылғы {total} {topic} ішінен {a} алғашқы төрт айға, {b} келесі төрт "
                "айға, {c} соңғы төрт айға тиесілі."
            ),
            (
                "{year} жылы {town} қаласында болған {topic} оқиғалары баспасөзден ({a}), полиция құжаттарынан "
                "({b}) және хаттардан ({c}) анықталды, барлығы {total}; бірде-бір оқиға екі рет саналған жоқ."
            ),
            [
                (
                    "{town} қаласындағы {year} жылғы {topic} материалдары үш папкаға салынды: біріншісінде {a}, "
                    "екіншісінде {b}, үшіншісінде {c}."
                ),
                "Артық ештеңе қалмады, сондықтан үш папкада барлық {total} материал жатыр.",
            ],
            ("{town} қаласы, {year} жыл: {total} {topic} (жұмыс күндері – {a}, сенбіде – {b}, жексенбіде – {c})."),
        ],
    },
    "total-of-a-column": {
        "en": [
            [Grid("{Topic} recorded in four towns", ["Town", "{y1}", "{y2}"])],
            [
                "The number of {topic} in the four towns of the district is given below for two years.",
                Grid("{Topic} by town, {y1} and {y2}", ["Town of the district", "In {y1}", "In {y2}"]),
            ],
            [
                Grid("Number of {topic} ({y1}–{y2})", ["Place", "{y1}", "{y2}"]),
                "The last row is the sum of the rows above it.",
            ],
            [
                Source(
                    "The insurers sent us their lists of {topic}, which are put together here by town.",
                    "Cases that the insurers rejected are not in the table.",
                ),
                Grid("{Topic} on the insurers' lists", ["Town", "Cases, {y1}", "Cases, {y2}"]),
            ],
            [
                "How far {topic} weigh on the budgets of the region depends on their number.",
                Grid("{Topic} in the towns of the region, units", ["", "{y1}", "{y2}"]),
            ],
        ],
        "ru": [
            [Grid("Число {topic} в четырёх городах", ["Город", "{y1}", "{y2}"])],
            [
                Grid("Сводка по округу: число {topic}", ["Город", "{y1} г.", "{y2} г."]),
                Source("В сводку вошли все четыре города округа.", "Архив округа, дело {@box}."),
            ],
            [
                Grid("Количество {topic} ({y1}–{y2})", ["Населённый пункт", "{y1}", "{y2}"]),
                "Последняя строка – сумма предыдущих.",
            ],
            [
                Source(
                    "Страховщики передали нам списки {topic}; здесь они сведены по городам.",
                    "Случаи, которые страховщики отклонили, в таблицу не вошли.",
                ),
                Grid("Списки {topic}, сведения страховщиков", ["Город", "Случаев, {y1}", "Случаев, {y2}"]),
            ],
            [
                "Насколько тяжело бремя {topic} для бюджетов области, зависит от их числа.",
                Grid("Число {topic} в городах области, единиц", ["", "{y1}", "{y2}"]),
            ],
        ],
        "kk": [
            [Grid("Төрт қаладағы {topic} саны", ["Қала", "{y1}", "{y2}"])],
            [
                Grid("Округ бойынша жиынтық: {topic} саны", ["Қала", "{y1} ж.", "{y2} ж."]),
                Source("Жиынтыққа округтің төрт қаласы түгел енді.", "Округ мұрағаты, {@box}-іс."),
            ],
            [
                Grid("{Topic} саны ({y1}–{y2})", ["Елді мекен", "{y1}", "{y2}"]),
                "Соңғы жол – алдыңғы жолдардың қосындысы.",
            ],
            [
                Source(
                    "Сақтандырушылар бізге {topic} тізімдерін берді; мұнда олар қалалар бойынша біріктірілген.",
                    "Сақтандырушылар қабылдамаған оқиғалар кестеге енген жоқ.",
                ),
                Grid("{Topic} тізімі, сақтандырушылар мәліметі", ["Қала", "Оқиға, {y1}", "Оқиға, {y2}"]),
            ],
            [
                "{Topic} облыс бюджетіне қаншалықты ауыр тиетіні оның санына байланысты.",
                Grid("Облыс қалаларындағы {topic} саны, бірлік", ["", "{y1}", "{y2}"]),
            ],
        ],
    },
    "shares-make-100": {
        "en": [
            [Grid("{Topic} by town in {year}, percentage of the total", ["Town", "Share"])],
            [
                "The district has five towns, and every one of its {topic} in {year} happened in one of them.",
                Grid("Breakdown of {topic} by town, {year}", ["Town", "Per cent of all {topic}"]),
            ],
            [Grid("Where {topic} occurred in {year} (all cases = 100%)", ["Town", "%"])],
            [
                (
                    "Each town's part in the {topic} of {year} is as follows; together the five towns account for "
                    "all cases."
                ),
                Grid("Towns and their part in the {topic} of {year}", ["Town", "Part, %"]),
            ],
            [Grid("Structure of {topic}, {year}", ["Town", "Percentage of cases"]), "The percentages add up to 100."],
        ],
        "ru": [
            [
                ("Если принять число {topic} в округе за {year} год за сто процентов, пять его городов делят их так."),
                Grid("Доли городов в числе {topic}, {year} год", ["Город", "Доля, %"]),
            ],
            [
                "В округе пять городов; за их пределами в {year} году {topic} не было.",
                Grid("Разбивка {topic} по городам, {year} год", ["Город", "Процент всех случаев"]),
            ],
            [Grid("География {topic} в {year} году (все случаи = 100 %)", ["Город", "%"])],
            [
                "Вклад каждого города в число {topic} за {year} год таков; вместе пять городов дают все случаи.",
                Grid("Города и их вклад в число {topic}, {year} год", ["Город", "Вклад, %"]),
            ],
            [Grid("Структура {topic}, {year} год", ["Город", "Процент случаев"]), "В сумме проценты составляют 100."],
        ],
        "kk": [
            [
                "Округтегі {year} жылғы {topic} санын жүз пайыз деп алсақ, бес қала оны былай бөліседі.",
                Grid("Қалалардың {topic} санындағы үлесі, {year} жыл", ["Қала", "Үлесі, %"]),
            ],
            [
                "Округте бес қала бар, {year} жылғы барлық {topic} солардың бірінде болды.",
                Grid("Қалалар бойынша {topic} үлесі, {year} жыл", ["Қала", "Барлық оқиғаның пайызы"]),
            ],
            [Grid("{year} жылғы {topic} географиясы (барлық оқиға = 100 %)", ["Қала", "%"])],
            [
                "{year} жылғы {topic} санына әр қаланың қосқан үлесі мынадай; бес қала барлық оқиғаны қамтиды.",
                Grid("Қалалар және олардың {topic} санындағы үлесі, {year} жыл", ["Қала", "Үлес, %"]),
            ],
            [Grid("{Topic} құрылымы, {year} жыл", ["Қала", "Оқиғалар пайызы"]), "Пайыздардың қосындысы – 100."],
        ],
    },
}
