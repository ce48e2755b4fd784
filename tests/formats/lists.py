"""Invented lists of events of Meridia in the columns of those that are published, and what they are read into."""

import csv
import io
import json
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from qantar.build.importing import ImportResult, import_file
from qantar.errors.imports import ImportFileError
from qantar.values.word_lists import words_in_order
from tests.meridia import write, write_study

ACLED_OLD = words_in_order(
    "data_id iso event_id_cnty event_id_no_cnty event_date year time_precision event_type sub_event_type "
    "actor1 assoc_actor_1 inter1 actor2 assoc_actor_2 inter2 interaction region country admin1 admin2 admin3 "
    "location latitude longitude geo_precision source source_scale notes fatalities timestamp iso3"
)
ACLED_NEW = words_in_order(
    "event_id_cnty event_date year time_precision disorder_type event_type sub_event_type actor1 assoc_actor_1 "
    "inter1 actor2 assoc_actor_2 inter2 interaction civilian_targeting iso region country admin1 admin2 admin3 "
    "location latitude longitude geo_precision source source_scale notes fatalities tags timestamp"
)
UCDP = words_in_order(
    "id relid year active_year code_status type_of_violence conflict_name dyad_name side_a side_b "
    "number_of_sources where_prec where_coordinates adm_1 adm_2 latitude longitude country country_id "
    "date_prec date_start date_end deaths_a deaths_b deaths_civilians deaths_unknown best high low"
)
MASS_MOBILIZATION = words_in_order(
    "id country ccode year region protest protestnumber startday startmonth startyear endday endmonth endyear "
    "protesterviolence location participants_category participants protesteridentity protesterdemand1 "
    "protesterdemand2 protesterdemand3 protesterdemand4 stateresponse1 stateresponse2 stateresponse3 sources "
    "notes"
)


def table(columns: Sequence[str], *rows: dict[str, Any], delimiter: str = ",") -> str:
    """A CSV of these columns; a row fills those it names."""
    text = io.StringIO()
    writer = csv.DictWriter(text, columns, restval="", delimiter=delimiter, lineterminator="\n")
    writer.writeheader()
    writer.writerows(rows)
    return text.getvalue()


def acled(id_: str = "XMM1", **cells: Any) -> dict[str, Any]:
    """An event in the columns of ACLED: a peaceful protest in Solis."""
    return {
        "event_id_cnty": id_, "event_date": "2022-05-02", "year": 2022, "time_precision": 1, "event_type": "Protests",
        "sub_event_type": "Peaceful protest", "actor1": "Protesters (Meridia)", "assoc_actor_1": "Dockers of Solis",
        "country": "Meridia", "admin1": "North Coast", "location": "Solis", "latitude": "12.1", "longitude": "-40.2",
        "geo_precision": 1, "source": "Gazette", "notes": "Dockers rallied. [size=around 200]", "fatalities": 0,
    } | cells  # fmt: skip


def brought(folder: Path, format_: str, text: str | bytes, name: str = "list.csv", **options: Any) -> ImportResult:
    """Import a text into the study of Meridia, which is written where there is none yet."""
    study = folder / "study"
    if not study.exists():
        write_study(study)
    return import_file(format_, write(folder, name, text), into=study, **options)


def wrong(folder: Path, format_: str, text: str | bytes, **options: Any) -> list[str]:
    """What is said of a file that cannot be imported, a line each; nothing of the study may have changed."""
    study = folder / "study"
    if not study.exists():
        write_study(study)
    before = {path: path.read_bytes() for path in study.rglob("*") if path.is_file() and ".qantar" not in path.parts}
    try:
        brought(folder, format_, text, **options)
    except ImportFileError as error:
        after = {path: path.read_bytes() for path in study.rglob("*") if path.is_file() and ".qantar" not in path.parts}
        assert after == before
        assert all(problem.hint or "more rows" in problem.message for problem in error.problems)
        return [f"{one.line}:{one.column}: {one.message}" for one in error.problems]
    raise AssertionError("it was imported")


def events(result: ImportResult) -> list[dict[str, str]]:
    return result.made.rows["events"]


def reports(result: ImportResult) -> list[dict[str, str]]:
    return result.made.rows["reports"]


def aside(result: ImportResult) -> dict[str, int]:
    """Rows set aside by reason, once it is sure that all rows of the file are accounted for."""
    made = result.made
    assert made.rows_in == made.rows_out + sum(one.rows for one in made.set_aside)
    return {one.reason: one.rows for one in made.set_aside}


def as_json(*rows: dict[str, Any]) -> str:
    """What ACLED's API answers."""
    return json.dumps({"status": 200, "success": True, "count": len(rows), "data": list(rows)})
