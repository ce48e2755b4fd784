"""One count told twice in quite different words, and counts that look like it and are of something else."""

import pytest

from tests.audit.asking import found

RULE = "text-against-text"

#: What is told first, and what is told pages later, with the figure that fits and one that does not between bars.
TWICE = """
Mirton counted 87 boycotts in 2005.
 / None of the |87|78| boycotts held in Mirton in 2005 was authorised.

Altogether 87 boycotts took place in Mirton by the end of 2005.
 / All |87|78| boycotts of 2005 in Mirton passed off well.

The annual report for 2005 puts the number of boycotts in Mirton at 87.
 / What explains the |87|78| boycotts seen in Mirton in 2005?

Residents of Mirton organised 87 boycotts over the course of 2005.
 / After |87|78| boycotts in 2005, the mayor of Mirton gave in.

Boycotts in Mirton (2005): 87.
 / The number of boycotts in Mirton for 2005, which is |87|78|, speaks for itself.

2005 brought 87 boycotts to Mirton.
 / The wave of boycotts in Mirton in 2005 – |87|78| in all – had no leaders.

Boycotts became frequent in Mirton: there were 87 of them in 2005 alone.
 / With |87|78| boycotts in 2005, Mirton was no exception.

In 2005, 87 court hearings were held in Mirton.
 / Mirton’s |87|78| court hearings of 2005 drew journalists from all over the country.

In the course of 2005 there were 87 boycotts in Mirton.
 / To return to Mirton: the |87|78| boycotts of 2005 did not change the policy of the council.

Our database contains 87 boycotts for Mirton in 2005.
 / There is more to say of Mirton. In 2005, |87|78| boycotts took place there.

В 2005 году жители города Карск провели 55 петиций.
 / Ни одна из |55|53| петиций 2005 года в городе Карск не была согласована.

В городе Карск на 2005 год пришлось 44 марша, в основном небольших.
 / Чем объяснить, что в 2005 году в городе Карск случилось |44|46| маршей?

Марши в городе Карск в 2005 году: 44.
 / Число маршей в городе Карск за 2005 год, а именно |44|46|, говорит само за себя.

За 2005 год в городе Карск произошло 44 шествия.
 / Вернёмся к городу Карск. За 2005 год, как отмечалось, здесь произошло |44|46| шествий, но совет не изменился.

2005 год принёс городу Карск 44 марша.
 / Общее число маршей в городе Карск в 2005 году (|44|46|) удивило власти.

Наша база данных содержит 44 марша по городу Карск за 2005 год.
 / После того как в 2005 году в городе Карск прошло |44|46| маршей, мэр уступил.

В 2005 году в городе Карск имело место 44 марша.
 / Все |44|46| маршей, состоявшихся в 2005 году в городе Карск, обошлись без пострадавших.

2005 жылы Квенби тұрғындары 87 бойкот өткізді.
 / Квенби қаласында 2005 жылы өткен |87|78| бойкот ешқандай рұқсатсыз өтті.

Квенби қаласында 2005 жылы 87 бойкот болып өтті, көбі шағын еді.
 / 2005 жылы Квенби қаласында болып өткен |87|78| бойкот неден туындады?

Квенби қаласындағы бойкот (2005 жыл): 87.
 / Квенби қаласындағы 2005 жылғы бойкот саны, яғни |87|78|, өзі-ақ айтып тұр.

2005 жыл Квенби қаласына 87 бойкот әкелді.
 / 2005 жылы |87|78| бойкот өткеннен кейін Квенби қаласының әкімі шегінді.

2005 жыл ішінде Квенби қаласында 87 бойкот өтті.
 / Квенби қаласына қайта оралсақ, 2005 жыл ішінде мұнда өткен |87|78| бойкот кеңестің саясатын өзгертпеді.

Біздің дерекқорда Квенби қаласы бойынша 2005 жылы 87 бойкот бар.
 / 2005 жылғы |87|78| бойкот Квенби қаласына бүкіл елден журналистерді тартты.

2005 in Mirton: 87 boycotts, no deaths.
 / That a year with |87|78| boycotts should have passed without deaths, as 2005 did in Mirton, is rare.

87 boycotts in one year: such was 2005 for Mirton.
 / In the end Mirton had seen |87|78| boycotts in 2005, and the council slept.

How many boycotts were there in Mirton in 2005? 87, if we trust the mayor.
 / As stated in the first part, the number of boycotts in Mirton in 2005 was |87|78|.

If the governor is to be believed, Mirton had 87 boycotts in 2005.
 / When the governor counted |87|78| boycotts in Mirton in 2005, nobody contradicted him.

2005 ended. Mirton had witnessed 87 boycotts in those twelve months.
 / Mirton ended 2005 with |87|78| boycotts.

За 2005 год дежурный узнал в городе Карск о таком числе маршей: 44.
 / Итоги. Число маршей в городе Карск в 2005 году: |44|46|.

На долю города Карск в 2005 году пришлось 44 марша.
 / Годовой итог города Карск за 2005 год (|44|46| маршей) всем известен.

Завершился 2005 год. За двенадцать месяцев в городе Карск прошло 44 марша.
 / На фоне |44|46| маршей, отмеченных в городе Карск в 2005 году, тишина удивительна.

Mirton is called restless because newspapers reported 87 boycotts there in 2005.
 / Nothing in the region compares with Mirton, where 2005 was the year of |87|78| boycotts.

87 boycotts: that is what 2005 meant for Mirton.
 / Boycotts were the commonest form of protest in Mirton; in 2005 there were |87|78|.

How many boycotts did Mirton see in 2005? The register of the labour inspectorate answers: 87.
 / In its written answer to us the labour inspectorate of Mirton put the number of boycotts in 2005 at |87|78|.

The monitors documented 87 boycotts in Mirton in 2005.
 / The yearbook of the council likewise gives |87|78| boycotts for Mirton in 2005.

Город Карск, 2005 год. Число маршей: 44. Привлечено к ответственности: никого.
 / В городе Карск никого не привлекли к ответственности, хотя 2005 год принёс |44|46| маршей.

Дело о городе Карск упоминает о 2005 годе так: «маршей – 44».
 / Самой частой формой протеста в городе Карск были марши; в 2005 году их было |44|46|.

Біздің дерекқорда Квенби қаласы бойынша 2005 жылы 87 бойкот тіркелген.
 / Квенби қаласына оралсақ: 2005 жылғы |87|78| бойкот оны біздің дерекқорда ерекше орынға қояды.

2005 жылы Квенби қаласының үлесіне 87 бойкот тиді.
 / Квенби қаласында |87|78| бойкот өткен 2005 жыл кеңес үшін сынақ болды.

Квенби қаласындағы бойкот есебі 2005 жылы 87 деген санға тоқтады.
 / Қорыта айтқанда, 2005 жылы Квенби қаласында |87|78| бойкот өтіп, кеңес қорытынды шығарды.
"""

#: What is told first, and what seems the same and is not.
ANOTHER = """
Mirton counted 87 boycotts in 2005.
 / The police broke up 12 boycotts in Mirton in 2005.

Mirton counted 87 boycotts in 2005.
 / In 2005, 12 of the 87 boycotts in Mirton ended in arrests.

Mirton counted 87 boycotts in 2005.
 / Students organised 12 boycotts in Mirton in 2005.

Mirton counted 87 boycotts in 2005.
 / In the spring of 2005 there were 12 boycotts in Mirton.

Mirton counted 87 boycotts in 2005.
 / In the northern district of Mirton, 12 boycotts took place in 2005.

Mirton counted 87 boycotts in 2005.
 / A further 12 boycotts were recorded in Mirton in 2005 by the union.

Mirton counted 87 boycotts in 2005.
 / The 12 unauthorised boycotts of 2005 in Mirton were soon forgotten.

Mirton counted 87 boycotts in 2005.
 / The 12 boycott organisers of 2005 left Mirton.

Mirton counted 87 boycotts in 2005.
 / The 12 boycotts of 2006 in Mirton were small.

Mirton counted 87 boycotts in 2005.
 / The 12 boycotts of 2005 in Garlow were small.

Mirton counted 87 boycotts in 2005.
 / On average, Mirton saw 7 boycotts a month in 2005.

Mirton counted 87 boycotts in 2005.
 / It is not true that there were 12 boycotts in Mirton in 2005.

Mirton counted 87 boycotts in 2005.
 / In 2005 Mirton did not see 12 boycotts, as the press wrote.

Mirton counted 87 boycotts in 2005.
 / About 90 boycotts took place in Mirton in 2005.

Mirton counted 87 boycotts in 2005.
 / The union, which counts otherwise, speaks of 112 boycotts in Mirton in 2005.

The police counted 87 boycotts in Mirton in 2005.
 / The union counted 112 boycotts in Mirton in 2005.

On the first day of the marches in Mirton in 2005, 75 people had been detained by noon.
 / On the first day of the marches in Mirton in 2005, 125 people had been detained by the evening.

В 2005 году в городе Карск прошло 55 маршей.
 / Полиция разогнала в 2005 году в городе Карск 12 маршей.

В 2005 году в городе Карск прошло 55 маршей.
 / Летом 2005 года в городе Карск прошло 12 маршей.

В 2005 году в городе Карск прошло 55 маршей.
 / В 2005 году в центре города Карск прошло 12 маршей.

В 2005 году в городе Карск прошло 55 маршей.
 / Из них 12 маршей 2005 года в городе Карск были запрещены.

В 2005 году в городе Карск прошло 55 маршей.
 / Студенты города Карск провели в 2005 году 12 маршей.

В 2005 году в городе Карск прошло 55 маршей.
 / Все 12 несогласованных маршей 2005 года в городе Карск были разогнаны.

В 2005 году в городе Карск прошло 55 маршей.
 / Все 12 участников маршей 2005 года в городе Карск освобождены.

Полиция насчитала в городе Карск за 2005 год 118 бдений.
 / За 2005 год профсоюз города Карск называет 471 бдение: он считает иначе, чем полиция.

2005 жылы Квенби қаласында 87 бойкот өтті.
 / 2005 жылы Квенби қаласында полиция 12 бойкотты таратты.

2005 жылы Квенби қаласында 87 бойкот өтті.
 / 2005 жылы Квенби қаласында таратылған 12 бойкот ұмытылды.

2005 жылы Квенби қаласында 87 бойкот өтті.
 / 2005 жылдың көктемінде Квенби қаласында 12 бойкот өтті.

2005 жылы Квенби қаласында 87 бойкот өтті.
 / 2005 жылы Квенби қаласында өткен 12 бойкот жетекшісі қамалды.

2005 жылы Квенби қаласында 87 бойкот өтті.
 / Студенттер 2005 жылы Квенби қаласында 12 бойкот өткізді.

2005 жылы Квенби қаласында 87 бойкот өтті.
 / Оның ішінде 2005 жылы Квенби қаласында 12 бойкот рұқсатпен өтті.

Mirton counted 87 meetings in 2005.
 / In 2005 Mirton held 12 council meetings.

Mirton counted 87 disputes in 2005.
 / In 2005 there were 12 labour disputes in Mirton.

The dispatcher counted 87 boycotts in Mirton in 2005.
 / The ombudsman counted 112 boycotts in Mirton in 2005.

The mayor counted 87 boycotts in Mirton in 2005.
 / The governor counted 112 boycotts in Mirton in 2005.

The mayor counted 87 boycotts in Mirton in 2005.
 / The police counted 112 boycotts in Mirton in 2005.

The gazette lists 87 boycotts in Mirton for 2005.
 / The lawyers found 112 boycotts in Mirton in 2005.

Mirton counted 87 boycotts in 2005.
 / The mayor of Mirton regretted 12 boycotts in 2005.

Mirton counted 87 boycotts in 2005.
 / In 2005, 12 boycotts ended in Mirton.

2005 ended. Mirton had witnessed 87 boycotts in those twelve months.
 / In 2005 the police filmed 12 boycotts in Mirton.

2005 began. The mayor of Mirton forbade 12 boycotts that year.
 / Mirton counted 87 boycotts in 2005.

In 2005 there were 87 boycotts in Mirton; the list has 12 boycotts in Mirton in 2005 that were forbidden.
 / The mayor was silent.

Mirton saw 87 boycotts in 2005 (the union, which counts for itself, has 112 boycotts in Mirton in 2005).
 / The mayor was silent.

В 2005 году в городе Карск подали уведомления о проведении 55 маршей.
 / В 2005 году в городе Карск прошло 44 марша.

Диспетчер насчитал в городе Карск за 2005 год 44 марша.
 / Омбудсмен насчитал в городе Карск за 2005 год 55 маршей.

2005 жылы Квенби қаласында 87 бойкот өтті.
 / Квенби қаласында полиция таратқан 12 бойкот өткен 2005 жыл ұмытылды.

2005 жылы Квенби қаласында 87 бойкот өтті.
 / Квенби қаласының орталығында 12 бойкот өткен 2005 жыл ұмытылды.

Mirton counted 87 boycotts in 2005.
 / In Mirton 12 boycotts that ended in arrests were recorded in 2005.

Mirton counted 392 boycotts in 2005.
 / The number of boycotts in Mirton in 2005 came to 400.

Mirton counted 87 boycotts in 2005.
 / The union applied for 112 boycotts in Mirton in 2005.

The police counted 87 boycotts in Mirton in 2005.
 / The organisers counted 112 boycotts in Mirton in 2005.

All boycotts of 2005 in Mirton took place under the eyes of the police: 87 in number.
 / All marches of 2005 in Mirton took place under the eyes of the police: 37 in number.

В 2005 году в городе Карск прошло 55 маршей.
 / В 2005 году в городе Карск прошло 12 маршей, разогнанных полицией.

By preliminary figures Mirton had 87 boycotts in 2005.
 / In 2005 there were 92 boycotts in Mirton.

The second edition of the yearbook gives 92 boycotts for Mirton in 2005.
 / In 2005 there were 87 boycotts in Mirton.

By 2005 there had been 112 boycotts in Mirton.
 / In 2005 there were 87 boycotts in Mirton.

In the school year of 2005 there were 56 boycotts in Mirton.
 / In 2005 there were 87 boycotts in Mirton.

После уточнения число маршей в городе Карск за 2005 год – 57.
 / В 2005 году в городе Карск прошло 55 маршей.

По другим данным, в 2005 году в городе Карск прошло 57 маршей.
 / В 2005 году в городе Карск прошло 55 маршей.

2005 жылғы алдын ала деректер бойынша, Квенби қаласында бойкот саны 91 болды.
 / 2005 жылы Квенби қаласында 87 бойкот өтті.

Қайта санағаннан кейін 2005 жылғы Квенби қаласындағы бойкот саны 91 деп белгіленді.
 / 2005 жылы Квенби қаласында 87 бойкот өтті.

Question No. 2: is the water of Mirton safe?
 / Question No. 5: is the bread of Mirton dear?

№ 2 сұрақ: «әкімді сайлау керек» деген дұрыс па?
 / № 5 сұрақ: «фестивальді қайтару керек» деген дұрыс па?
"""


@pytest.mark.parametrize(
    "text",
    [
        "In 2005 there were 87 boycotts in Mirton. Of these {} boycotts, most were peaceful.",
        "Mirton, 2005: 87 boycotts. Not one of these {} boycotts was permitted by the town hall.",
        "Всего петиций в городе Карск за 2005 год насчитали 87. Из этих {} большинство было принято.",
        "Квенби қаласында 2005 жылы барлығы 87 бойкот болды. Осы {} бойкот негізінен тыныш өтті.",
        "The number of boycotts in Mirton in 2005 was 87.[^1] The mayor was silent.\n\n"
        "[^1]: All {} boycotts of 2005 in Mirton are listed.",
    ],
)
def test_these_are_those_of_the_sentence_before_and_notes_count_too(text: str) -> None:
    assert found(text.format(87), RULE) == []
    assert [stated for _, stated, _ in found(text.format(78), RULE)] == ["78"]


@pytest.mark.parametrize(
    "text",
    [
        "Mirton had 87 boycotts in 2005 (an appendix lists all {} boycotts of that year).",
        "The dispatcher has 87 boycotts for Mirton in 2005; we too reckon with {} boycotts there in 2005.",
        "По журналу, маршей в городе Карск в 2005 году было 87; и мы считаем, что за 2005 год маршей там было {}.",
        "Квенби қаласында 2005 жылы 87 бойкот өтті (қосымшада сол 2005 жылғы {} бойкот түгел аталған).",
    ],
)
def test_a_sentence_may_tell_a_count_twice(text: str) -> None:
    assert found(text.format(87), RULE) == []
    assert [stated for _, stated, _ in found(text.format(78), RULE)] == ["78"]


@pytest.mark.parametrize(
    "text",
    [
        "Mirton had 87 boycotts in 2005, and the unions agree: by their count, too, there were {} boycotts that year.",
        "В 2005 году в городе Карск прошло 87 маршей; по подсчётам союза, за тот год там тоже прошло {} маршей.",
        "2005 жылы Квенби қаласында 87 бойкот өтті, олардың есебінде де сол жылы {} бойкот болған.",
    ],
)
def test_who_agrees_has_the_same_count(text: str) -> None:
    assert found(text.format(87), RULE) == []
    assert [stated for _, stated, _ in found(text.format(78), RULE)] == ["78"]


def test_some_cannot_be_more_than_all() -> None:
    every = "Mirton counted 87 boycotts in 2005.\n\n"
    assert found(f"{every}Students filmed 12 boycotts in Mirton in 2005.", RULE) == []
    assert found(f"{every}Students filmed 112 boycotts in Mirton in 2005.", RULE) == [("likely", "112", "87")]


def test_these_may_be_others() -> None:
    assert found("In 2005 there were 87 boycotts in Mirton, 12 of them large. These 12 boycotts were loud.", RULE) == []
    assert found("In 2005 there were 87 boycotts in Mirton. These 3 towns had none.", RULE) == []


def _put(line: str, which: int) -> str:
    first, second = line.split("\n / ")
    pieces = second.split("|")
    again = f"{pieces[0]}{pieces[which]}{pieces[3]}" if len(pieces) == 4 else second
    return f"{first}\n\nThe mayor spoke of the weather.\n\n{again}\n"


@pytest.mark.parametrize("line", TWICE.strip().split("\n\n"))
def test_a_count_told_twice_is_held_against_itself(line: str) -> None:
    wrong = line.split("|")[2]
    assert [(sure, stated) for sure, stated, _ in found(_put(line, 2), RULE)] == [("likely", wrong)]


@pytest.mark.parametrize("line", TWICE.strip().split("\n\n"))
def test_nothing_is_said_where_both_agree(line: str) -> None:
    assert found(_put(line, 1), RULE) == []


@pytest.mark.parametrize("line", ANOTHER.strip().split("\n\n"))
def test_some_of_the_things_are_not_all_of_them(line: str) -> None:
    assert found(_put(line, 1), RULE) == []


@pytest.mark.parametrize(
    "text",
    [
        "The yearbook of Mirton for 2011 has an entry on vigils: 467.\n\n"
        "Whoever looks at the vigils of Mirton in 2011, {} of them, sees a pattern.",
        "341: that is the number of rallies that Mirton went through in 2008.\n\n"
        "In 2008 Mirton went through {} rallies.",
        "Nowhere in the south was 2004 a quiet year. Mirton had 231 rallies.\n\n"
        "Mirton, with {} rallies in 2004, is typical.",
        "За 2014 год Миртон вошёл в сводку с числом маршей, равным 141.\n\n"
        "В 2014 году в Миртоне прошло {} маршей, и у каждого был хотя бы один свидетель.",
    ],
)
def test_counts_in_entries_before_a_colon_and_of_the_year_before_are_held(text: str) -> None:
    value = next(number for number in ("467", "341", "231", "141") if number in text)
    assert found(text.format(value), "text-against-text") == []
    assert len(found(text.format("65"), "text-against-text")) == 1
