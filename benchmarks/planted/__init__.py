"""How many errors `qantar audit` finds, and how often it is wrong: invented manuscripts with errors put in by program.

    python -m benchmarks.planted                 the development half: recall and precision by kind, with examples
    python -m benchmarks.planted --final         the held-out half: other seeds, layouts and wordings
    python -m benchmarks.planted --write         measure both halves and write the table of docs/audit-accuracy.md

Every clean manuscript is consistent by construction. Each kind of error in `kinds/` says one thing in three languages,
true and with one slip; `manuscripts.py` fills a manuscript with them, `layouts.py` lays it out.
"""
