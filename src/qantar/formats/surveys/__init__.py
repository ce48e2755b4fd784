"""Questionnaires and answers from survey programs, one module a program: each gives a `ReadSurvey`.

`grid` opens the file, `asking` gathers what the file does not tell, `personal` finds what must not be kept, and
`filing` turns what was read into the files of a survey in a study.
"""
