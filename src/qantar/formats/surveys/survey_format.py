"""A reader of a survey program as a format of `qantar import`: it reads, asks, and files, or says all that is wrong."""

from collections.abc import Callable
from pathlib import Path

from qantar.errors.imports import ImportFileError, ImportRefusedError
from qantar.errors.survey_files import alike_together
from qantar.formats.format import Asked, Format, Option
from qantar.formats.imported import Import, Question
from qantar.formats.surveys.asking import Asking
from qantar.formats.surveys.describing import describe, languages_of
from qantar.formats.surveys.filing import file_survey
from qantar.formats.surveys.questionnaire import ReadSurvey

#: Reads the file and, where there is one, the questionnaire or codebook that goes with it.
Reader = Callable[[Path, Path | None, Asking], ReadSurvey | None]

#: What may be said of any survey, beside what is asked of it.
OPTIONS = (
    Option("title", "what the survey is called, where the file does not say; title_fr and so on in other languages"),
    Option("population", "whom it asked"),
    Option("sample_type", "how they were chosen"),
    Option("source", "the id of its source in sources.yaml, or new"),
    Option("gathered_by", "who made it, where the source is new"),
    Option("languages", "the languages of the questionnaire, where the file does not say"),
    Option("answered_in", "the column that holds the language each person answered in, or one tag for all, or unknown"),
    Option("respondent", "the column that tells respondents apart and names nobody, or row"),
    Option("dates", "when people answered, in EDTF"),
    Option("mode", "how they were asked"),
    Option("weight", "the column of weights; so with stratum, cluster, fpc, cluster_2 and fpc_2"),
    Option("replicates", "the columns of replicate weights; replicates_kind says how they were made"),
    Option("leave_out", "columns that are not taken, with semicolons between"),
    Option("keep", "columns that look as if they named somebody and do not"),
    Option("encoding", "the encoding of a CSV that is not UTF-8"),
)


def survey_format(id_: str, title: str, reads: str, reader: Reader, options: tuple[Option, ...] = ()) -> Format:
    """Return the format of a survey program; it takes a questionnaire where `reads` says so."""

    def read(asked: Asked) -> Import:
        if asked.mapping is not None and "--questionnaire" not in reads:
            raise ImportRefusedError.no_questionnaire(id_)
        if asked.large is not None:
            raise ImportRefusedError.no_list(id_)
        return read_survey(asked, reader)

    writes = "surveys/NAME/: survey.yaml, questions.csv, options.csv and responses.csv or tallies.csv"
    return Format(id_, title, reads, writes, read, (*options, *OPTIONS), asks_more=True)


def read_survey(asked: Asked, reader: Reader) -> Import:
    """Read a survey, and return its files; or what must be answered first; or raise with all that is wrong."""
    asking = Asking(dict(asked.answers))
    asked.progress(f"reading {asked.file.name}")
    read = reader(asked.file, asked.mapping, asking)
    described = None if read is None else describe(read, asked.name, asked.file.name, asking, asked.study)
    questions = [Question(one.key, one.question, one.choices, suggestion=one.suggestion) for one in asking.open]
    faults = [*asking.faults]
    if read is not None and not faults and not questions:
        usual = {option.name for option in OPTIONS}
        faults += [fault for key, fault in asking.unknown().items() if key not in usual]
        read.left_out += [_not_needed(key) for key in asking.unknown() if key in usual]
    if faults:
        raise ImportFileError(alike_together(sorted(set(faults))), questions)
    if questions or read is None or described is None:
        people = 0 if read is None else len(read.respondents) or len(read.tallies)
        notes = [] if read is None else list(read.left_out)
        return Import(people, people, questions=questions, notes=notes)
    return file_survey(read, described, asked.name, languages_of(asked.study))


def _not_needed(key: str) -> str:
    """Say why an answer was not used."""
    why = {
        "gathered_by": "the source is there already, and who made it stands in sources.yaml",
        "encoding": "the file is UTF-8 or a workbook",
    }
    return f"{key} was not needed: {why.get(key, 'the file says it')}."
