"""The words that Qantar ships hold together, and map to the words of ACLED and PLOVER."""

from collections import Counter

from qantar.study import events, statements
from qantar.study.folder import TABLES
from qantar.study.record import columns_of
from qantar.study.vocabularies import shipped_codes

#: The event types of ACLED's codebook, each with its sub-event types.
ACLED = {
    "Battles": {"Armed clash", "Government regains territory", "Non-state actor overtakes territory"},
    "Protests": {"Excessive force against protesters", "Protest with intervention", "Peaceful protest"},
    "Riots": {"Violent demonstration", "Mob violence"},
    "Explosions/Remote violence": {"Grenade", "Suicide bomb", "Air/drone strike", "Chemical weapon"},
    "Violence against civilians": {"Sexual violence", "Attack", "Abduction/forced disappearance"},
    "Strategic developments": {
        *("Agreement", "Arrests", "Change to group/activity", "Disrupted weapons use", "Other"),
        *("Headquarters or base established", "Looting/property destruction", "Non-violent transfer of territory"),
    },
}
PLOVER = {
    *("AGREE", "CONSULT", "SUPPORT", "CONCEDE", "COOPERATE", "AID", "RETREAT", "REQUEST"),
    *("ACCUSE", "REJECT", "THREATEN", "PROTEST", "SANCTION", "MOBILIZE", "COERCE", "ASSAULT"),
}
CODES = [row.record for row in shipped_codes()]


def test_each_code_is_there_once_and_says_what_it_means() -> None:
    assert max(Counter((code.vocabulary, code.code) for code in CODES).values()) == 1
    assert all(code.definition for code in CODES)


def test_parents_are_there() -> None:
    there = {(code.vocabulary, code.code) for code in CODES}
    assert all(code.parent is None or (code.vocabulary, code.parent) in there for code in CODES)


def test_the_words_of_others_are_theirs() -> None:
    for code in CODES:
        if code.acled:
            type_, _, finer = code.acled.partition(": ")
            assert not finer or finer in ACLED[type_], code.acled
        if code.plover:
            assert code.plover.split("/")[0] in PLOVER, code.plover


def test_every_vocabulary_that_a_column_asks_for_is_shipped_or_a_studys_own() -> None:
    asked = {column.vocabulary for table in TABLES for column in columns_of(table.record).values()} - {None}
    assert asked - {code.vocabulary for code in CODES} == {"episodes", "indicators"}
    assert columns_of(events.Event)["form"].vocabulary == "forms"
    assert columns_of(statements.Statement)["stance"].vocabulary == "stances"
