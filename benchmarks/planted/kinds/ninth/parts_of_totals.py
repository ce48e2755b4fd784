"""Parts and the totals that they make."""

from __future__ import annotations

from collections.abc import Sequence

from benchmarks.planted.kinds.kind import Wording

WORDINGS: dict[str, dict[str, Sequence[Wording]]] = {
    "parts-of-a-total": {
        "en": [
            (
                "In {year}, {total} participants of {topic} in {town} faced administrative proceedings: the "
                "courts fined {a}, placed {b} under arrest and issued warnings to the remaining {c}."
            ),
            (
                "By main demand, {a} of the {topic} held in {town} in {year} concerned wages, {b} concerned "
                "land and {c} concerned other matters, {total} altogether."
            ),
            [
                "For {year} the coders identified {total} {topic} in {town}, each assigned to one type.",
                (
                    "The breakdown by type of demand is as follows: economic – {a}, political – {b}, "
                    "environmental – {c}."
                ),
            ],
            [
                "Persons detained in connection with {topic} in {town}, {year}:",
                "adult men – {a};",
                "adult women – {b};",
                "minors – {c};",
                "total – {total}.",
            ],
            (
                "We interviewed {total} people who had taken part in the {topic} of {year} in {town}, of whom"
                " {a} were under thirty, {b} between thirty and fifty-nine, and {c} sixty or older."
            ),
        ],
        "ru": [
            (
                "В {year} году в городе {town} по делам об акциях ({nom}) {total:человек был "
                "привлечён|человека были привлечены|человек были привлечены} к административной "
                "ответственности: суды оштрафовали {a}, арестовали {b}, а остальным {c} вынесли "
                "предупреждение."
            ),
            (
                "Если разделить акции ({nom}) по главному требованию, то в городе {town} в {year} году на "
                "вопросы зарплаты приходится {a}, на земельные вопросы – {b}, на прочие – {c}, итого {total}."
            ),
            [
                (
                    "По материалам кодировщиков, на {year} год в городе {town} приходится {total:topic}; "
                    "каждый случай отнесён к одному типу."
                ),
                (
                    "По типу требований распределение таково: экономические – {a}, политические – {b}, "
                    "экологические – {c}."
                ),
            ],
            [
                "Задержанные в связи с акциями ({nom}) в городе {town}, {year} год:",
                "взрослые мужчины – {a};",
                "взрослые женщины – {b};",
                "несовершеннолетние – {c};",
                "всего – {total}.",
            ],
            (
                "Среди участников {topic} {year} года в городе {town} нами опрошено "
                "{total:человек|человека|человек}, из них {a} моложе тридцати лет, {b} – от тридцати до "
                "пятидесяти девяти, {c} – шестидесяти лет и старше."
            ),
        ],
        "kk": [
            (
                "{year} жылы {town} қаласындағы {topic} үшін {total} адамға әкімшілік іс қозғалды: сот {a} "
                "адамға айыппұл салды, {b} адамды қамауға алды, қалған {c} адамға ескерту жасады."
            ),
            (
                "Басты талабы бойынша {town} қаласындағы {year} жылғы {topic} оқиғаларының {a:poss} жалақыға,"
                " {b:poss} жерге, {c:poss} басқа мәселелерге қатысты болды, барлығы {total}."
            ),
            [
                "Кодтаушылар {year} жылы {town} қаласында {total} {topic} анықтап, әрқайсысын бір түрге жатқызды.",
                "Талап түріне қарай олар былай бөлінеді: экономикалық – {a}, саяси – {b}, экологиялық – {c}.",
            ],
            [
                "{town} қаласындағы акцияларға ({topic}) байланысты ұсталғандар, {year} жыл:",
                "ересек ерлер – {a};",
                "ересек әйелдер – {b};",
                "кәмелетке толмағандар – {c};",
                "барлығы – {total}.",
            ],
            (
                "{town} қаласындағы {year} жылғы акцияларға ({topic}) қатысқан {total} адаммен сұхбаттастық, "
                "олардың {a:poss} отыз жасқа толмаған, {b:poss} отыз бен елу тоғыз жас аралығында, {c:poss} "
                "алпыс және одан жоғары жаста."
            ),
        ],
    },
}
