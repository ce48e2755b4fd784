"""Events that are dated a second time, in reports, verdicts and notes."""

from __future__ import annotations

from collections.abc import Sequence

from benchmarks.planted.kinds.kind import Far, Source, Wording

WORDINGS: dict[str, dict[str, Sequence[Wording]]] = {
    "dated-twice": {
        "en": [
            [
                (
                    "On {date} the miners of {town} went on strike under the slogan that {opinion}. The strike, "
                    "which began on {again}, lasted three weeks."
                ),
            ],
            [
                "The trial of the journalists of {town} opened on {date}. They had written that {opinion}.",
                Far("When the trial of the journalists opened in {town} on {again}, the courtroom was too small."),
            ],
            [
                "It was on {date} that the mayor of {town} resigned, having said a week before that {opinion}.",
                Far("Two mayors followed after the resignation of the mayor of {town} on {again}."),
            ],
            [
                "{date} – the bridge of {town} collapses. The inquiry finds that {opinion}.",
                Far("The collapse of the bridge in {town} ({again}) is the turning point of our story."),
            ],
            [
                (
                    "The statute of the trade union of {town} was adopted on {date}; it opens with the words that "
                    "{opinion}."
                ),
                Far(
                    "According to its statute, adopted on {again}, the trade union of {town} elects its chair every "
                    "year."
                ),
            ],
            [
                (
                    "Police dispersed the camp in {town} on {date}. People there held that {opinion}. The dispersal "
                    "of the camp on {again} was filmed by several witnesses."
                ),
            ],
            [
                (
                    "When was the newspaper of {town} closed? The order is dated {date} and says nothing of the "
                    "claim that {opinion}."
                ),
                Far("The order to close the newspaper of {town}, dated {again}, was never published."),
            ],
            [
                "In {town} the new theatre opened its doors on {date}, and its first play told that {opinion}.",
                Far("The opening of the new theatre of {town} took place on {again} in the presence of the minister."),
            ],
            [
                ("The agreement between the unions and the council of {town} ({date}) did not mention that {opinion}."),
                Far(
                    "Both sides kept to the agreement that the unions and the council of {town} had concluded on "
                    "{again}."
                ),
            ],
            [
                Source(
                    "The court of {town} convicted the editor on {date}; he had written that {opinion}.",
                    "Judgment of the court of {town} against the editor, {again}, case no. {@box}.",
                ),
            ],
            [
                ("The town archive of {town} was flooded on {date}. The archivist had long complained that {opinion}."),
                Far(
                    "Most files for the early years perished in the flood which struck the archive of {town} on "
                    "{again}."
                ),
            ],
            [
                (
                    "A delegation of farmers from {town} was received in the ministry on {date}; it brought a paper "
                    "saying that {opinion}."
                ),
                Far("When the minister received the farmers of {town} on {again}, he promised nothing."),
            ],
            (
                "The pharmacy of {town} was looted on {date}, and leaflets were left behind which said that "
                "{opinion}. The looting of the pharmacy on {again} led to two arrests."
            ),
            [
                "The first issue of the {town} Courier is dated {date}. Its editorial held that {opinion}.",
                Far("Since its first issue of {again}, the {town} Courier has never missed a week."),
            ],
            [
                "In {town} the bakers' cooperative was wound up on {date} after a quarrel over whether {opinion}.",
                Far("The liquidation of the bakers' cooperative in {town} ({again}) went unnoticed elsewhere."),
            ],
            [
                "Three fishermen from {town} drowned on {date}. The coastguard report denies that {opinion}.",
                Far("A stone in the harbour recalls the three fishermen of {town} drowned on {again}."),
            ],
            [
                "{date}: a grenade is thrown at the house of the judge in {town}, who had ruled that {opinion}.",
                Far(
                    "Nobody was ever charged with the attack of {again}, in which a grenade was thrown at the "
                    "judge's house in {town}."
                ),
            ],
            (
                "On {date} the tram drivers of {town} founded a union. They said that {opinion}. Since the founding "
                "of the union, that is, since {again}, the depot has had no rest."
            ),
        ],
        "ru": [
            [
                (
                    "{date} шахтёры города {town} начали забастовку под лозунгом о том, что {opinion}. Забастовка, "
                    "начавшаяся {again}, продлилась три недели."
                ),
            ],
            [
                "Процесс над журналистами города {town} открылся {date}. Они писали, что {opinion}.",
                Far("Когда {again} в городе {town} открылся процесс над журналистами, зал суда оказался слишком мал."),
            ],
            [
                "Именно {date} мэр города {town} подал в отставку, сказав за неделю до того, что {opinion}.",
                Far("После отставки мэра города {town}, случившейся {again}, сменились ещё два градоначальника."),
            ],
            [
                "{date:dotted} – обрушение моста в городе {town}. Следствие приходит к выводу, что {opinion}.",
                Far("Мост в городе {town} обрушился {again}, и это поворотная точка нашего рассказа."),
            ],
            [
                "Устав профсоюза города {town} был принят {date}; он открывается словами о том, что {opinion}.",
                Far("По уставу, принятому {again}, профсоюз города {town} ежегодно избирает председателя."),
            ],
            [
                (
                    "Полиция разогнала лагерь в городе {town} {date}. Его обитатели считали, что {opinion}. Разгон "
                    "лагеря {again} засняли несколько очевидцев."
                ),
            ],
            [
                "Когда закрыли газету города {town}? Приказ датирован {date:dotted} и молчит о том, что {opinion}.",
                Far("Приказ о закрытии газеты города {town} от {again} так и не был опубликован."),
            ],
            [
                (
                    "В городе {town} новый театр распахнул двери {date}, и первый спектакль рассказывал о том, что "
                    "{opinion}."
                ),
                Far("Открытие нового театра в городе {town} состоялось {again} в присутствии министра."),
            ],
            [
                "Соглашение между профсоюзами и советом города {town} ({date}) не упоминало о том, что {opinion}.",
                Far("Обе стороны соблюдали соглашение, которое профсоюзы и совет города {town} заключили {again}."),
            ],
            [
                Source(
                    "Суд города {town} осудил редактора {date}; тот писал, что {opinion}.",
                    "Приговор суда города {town} редактору, {again}, дело № {@box}.",
                ),
            ],
            [
                "Городской архив города {town} затопило {date}. Архивариус давно жаловался, что {opinion}.",
                Far("Большая часть дел погибла при затоплении архива города {town} {again}."),
            ],
            [
                (
                    "Делегацию крестьян из города {town} приняли в министерстве {date}; она привезла бумагу о том, "
                    "что {opinion}."
                ),
                Far("Когда министр {again} принимал крестьян из города {town}, он ничего не обещал."),
            ],
            (
                "Аптеку в городе {town} разграбили {date}, оставив листовки о том, что {opinion}. После разграбления "
                "аптеки {again} арестовали двоих."
            ),
            [
                (
                    "Первый номер газеты «Вестник города {town}» датирован {date:dotted}. Передовица утверждала, что "
                    "{opinion}."
                ),
                Far("С выхода первого номера {again} газета «Вестник города {town}» не пропустила ни недели."),
            ],
            [
                "В городе {town} кооператив пекарей ликвидировали {date} после ссоры о том, что {opinion}.",
                Far("Ликвидация кооператива пекарей в городе {town} ({again}) прошла незамеченной."),
            ],
            [
                "Трое рыбаков из города {town} утонули {date}. Береговая охрана отрицает, что {opinion}.",
                Far("О трёх рыбаках из города {town}, утонувших {again}, напоминает камень в гавани."),
            ],
            [
                "{date:dotted}: в дом судьи в городе {town}, постановившего, что {opinion}, брошена граната.",
                Far("За нападение {again}, когда в дом судьи в городе {town} бросили гранату, никого не судили."),
            ],
            (
                "{date} вагоновожатые города {town} создали профсоюз. Они говорили, что {opinion}. Со дня создания "
                "профсоюза, то есть с {again}, депо не знает покоя."
            ),
        ],
        "kk": [
            [
                (
                    "{date} күні {town} қаласының кеншілері «{opinion}» деген ұранмен ереуілге шықты. {again} күні "
                    "басталған ереуіл үш аптаға созылды."
                ),
            ],
            [
                (
                    "{town} қаласының журналистеріне қарсы сот процесі {date} күні басталды. Олар «{opinion}» деп "
                    "жазған еді."
                ),
                Far("{town} қаласында {again} күні журналистерге қарсы сот процесі басталғанда, сот залы тарлық етті."),
            ],
            [
                (
                    "{town} қаласының әкімі дәл {date} күні отставкаға кетті, бір апта бұрын ол «{opinion}» деген "
                    "болатын."
                ),
                Far("{town} қаласы әкімінің {again} күнгі отставкасынан кейін екі әкім ауысты."),
            ],
            [
                "{date:dotted} – {town} қаласындағы көпірдің құлауы. Тергеу «{opinion}» деген қорытындыға келді.",
                Far("{town} қаласындағы көпір {again} күні құлады, бұл – әңгімеміздің бетбұрыс сәті."),
            ],
            [
                "{town} қаласы кәсіподағының жарғысы {date} күні қабылданды; ол «{opinion}» деген сөзбен ашылады.",
                Far(
                    "{again} күні қабылданған жарғысы бойынша {town} қаласының кәсіподағы төрағасын жыл сайын сайлайды."
                ),
            ],
            [
                (
                    "Полиция {town} қаласындағы лагерьді {date} күні таратты. Ондағылар «{opinion}» деп санаған. "
                    "Лагерьдің {again} күні таратылуын бірнеше куәгер бейнеге түсіріп алды."
                ),
            ],
            [
                "{town} қаласының газеті қашан жабылды? {date} күнгі бұйрықта «{opinion}» дегенге жауап жоқ.",
                Far("{town} қаласының газетін жабу туралы {again} күнгі бұйрық еш жерде жарияланбады."),
            ],
            [
                "{town} қаласында жаңа театр есігін {date} күні ашты, алғашқы қойылымы «{opinion}» деп аталды.",
                Far("{town} қаласындағы жаңа театрдың ашылуы {again} күні министрдің қатысуымен өтті."),
            ],
            [
                "Кәсіподақтар мен {town} қаласы кеңесінің келісімінде ({date}) «{opinion}» дегені туралы сөз жоқ.",
                Far("Екі тарап та кәсіподақтар мен {town} қаласының кеңесі {again} күні жасасқан келісімді сақтады."),
            ],
            [
                Source(
                    "{town} қаласының соты {date} күні редакторды соттады; ол «{opinion}» деп жазған еді.",
                    "{town} қаласы сотының редакторға қатысты {again} күнгі үкімі, № {@box} іс.",
                ),
            ],
            [
                (
                    "{town} қаласының мұрағатын {date} күні су басты. Мұрағатшы көптен бері «{opinion}» деп "
                    "шағымданатын."
                ),
                Far("Алғашқы жылдардың істері {town} қаласының мұрағатын {again} күні су басқанда жойылды."),
            ],
            [
                (
                    "{town} қаласынан келген шаруалар делегациясын министрлік {date} күні қабылдады; олар "
                    "«{opinion}» деген қағаз әкелді."
                ),
                Far("Министр {town} қаласының шаруаларын {again} күні қабылдағанда ештеңе уәде еткен жоқ."),
            ],
            (
                "{town} қаласындағы дәріханаға {date} күні тонау жасалды, «{opinion}» деген үнпарақтар қалдырылды. "
                "{again} күнгі дәріхананы тонаудан кейін екі адам ұсталды."
            ),
            [
                "«{town} хабаршысының» алғашқы саны {date} күні шықты. Бас мақаласы «{opinion}» деп жазды.",
                Far("Алғашқы саны {again} күні шыққаннан бері «{town} хабаршысы» бір апта да үзілген жоқ."),
            ],
            [
                (
                    "{town} қаласында наубайшылар кооперативі «{opinion}» дегенге байланысты дауынан кейін {date} "
                    "күні таратылды."
                ),
                Far("{town} қаласындағы наубайшылар кооперативінің таратылуы ({again}) елеусіз қалды."),
            ],
            [
                (
                    "{town} қаласының үш балықшысы {date} күні суға кетті. Жағалау күзеті «{opinion}» дегенді жоққа "
                    "шығарды."
                ),
                Far("Айлақтағы тас {again} күні суға кеткен {town} қаласының үш балықшысын еске салады."),
            ],
            [
                "{date:dotted}: {town} қаласында «{opinion}» деген судьяның үйіне граната лақтырылды.",
                Far("{town} қаласында судьяның үйіне граната лақтырылған {again} күнгі шабуыл үшін ешкім сотталмады."),
            ],
            (
                "{date} күні {town} қаласының трамвай жүргізушілері кәсіподақ құрды. Олар «{opinion}» деді. "
                "Кәсіподақ құрылғаннан, яғни {again} күннен бері депо тынышталған жоқ."
            ),
        ],
    },
}
