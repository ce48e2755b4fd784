"""Write what a build holds, from a study without errors: tables, site, findings, database, schemas and manifest."""

import hashlib
import json
from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any

import duckdb

import qantar
from qantar import names
from qantar.build import checking
from qantar.build.building import Progress
from qantar.build.checking import Seen, title_of
from qantar.build.key import packages
from qantar.build.manifest import Manifest, digest_file, files_in
from qantar.build.package import package
from qantar.build.parquet import write_large, write_parquet
from qantar.build.writing import write_whole
from qantar.errors import StudyProblemsError
from qantar.errors.disk import DiskError
from qantar.findings import Findings
from qantar.tables.database import write_database
from qantar.tables.engines import DUCKDB
from qantar.tables.relations import Relation

if TYPE_CHECKING:
    from qantar.report.about import Download

DATA = "data"


def look(study: Path, work: Path | None, progress: Progress, engine: str = DUCKDB) -> Seen:
    """Read and check a study, and raise a `StudyProblemsError` if it has errors."""
    seen = checking.look(study, work, progress, engine)
    if seen.has_errors:
        raise StudyProblemsError(seen.problems)
    return seen


def write(seen: Seen, folder: Path, key: str, work: Path, progress: Progress) -> None:
    """Write a whole build into an empty folder."""
    relations = [relation for relation in seen.published.relations.values() if relation.rows]
    try:
        progress("writing the tables")
        parquet = write_parquet(folder / DATA, relations)
        parquet |= write_large(folder / DATA, seen.data)
        write_schemas(folder / "schemas")
        findings = write_site(seen, folder / names.SITE_FOLDER, relations, key, work, progress)
        _write_json(folder / names.FINDINGS_FILE, findings_document(seen, findings))
        progress("writing the database")
        write_database(folder / names.DATABASE_FILE, relations)
    except (duckdb.IOException, duckdb.TransactionException, duckdb.FatalException) as error:
        raise DiskError(f"{folder} could not be written", "is the disk full? nothing was lost") from error
    described = package(seen, relations, parquet, key)
    _write_json(folder / names.PACKAGE_FILE, described)
    write_manifest(seen, folder, key)


def write_site(
    seen: Seen, folder: Path, relations: list[Relation], key: str, work: Path, progress: Progress
) -> Findings:
    """Write the site with its downloads beside it; return the findings with the names of their charts."""
    from qantar.build.cache import Cache
    from qantar.report.about import About
    from qantar.report.site import write_site as write

    progress("drawing the site")
    licence = str(seen.published.settings.get("licence") or "")
    counts = {relation.name: len(relation.rows) for relation in relations}
    about = About(
        title_of(seen.published), qantar.__version__, key, licence, counts, downloads(relations, folder.parent)
    )
    cache = Cache(work / "cache")
    drawn = write(folder, seen.published, seen.findings, about, cache, seen.audited)
    cache.prune()
    return Findings(drawn, seen.findings.aliases)


def downloads(relations: list[Relation], folder: Path) -> list["Download"]:
    """Return what a reader may take away: CSV, which the site holds itself, and Parquet, which lies beside it."""
    from qantar.report.about import Download
    from qantar.report.downloads import csv_bytes

    found = []
    for relation in relations:
        name, rows = relation.name, len(relation.rows)
        raw = csv_bytes(relation.names, relation.rows)
        found.append(Download(f"{name}.csv", f"data/{name}.csv", rows, len(raw), hashlib.sha256(raw).hexdigest()))
        path = folder / DATA / f"{name}.parquet"
        href = f"../{DATA}/{path.name}"
        found.append(Download(path.name, href, rows, path.stat().st_size, digest_file(path)))
    return found


def write_schemas(folder: Path) -> None:
    """Write the schema of every file of a study, for editors (JSON Schema) and for other tools (Table Schema)."""
    from qantar.study import data, settings
    from qantar.study.folder import TABLES
    from qantar.study.schemas import json_schema, table_schema

    for table in (settings.TABLE, data.TABLE, *TABLES):
        if table.file.endswith(".csv"):
            _write_json(folder / f"{table.name}.table.json", table_schema(table))
        else:
            _write_json(folder / f"{table.name}.schema.json", json_schema(table))


def findings_document(seen: Seen, findings: Findings) -> dict[str, Any]:
    """Return what findings.json holds."""
    return {
        "study": title_of(seen.published),
        "qantar": qantar.__version__,
        "findings": [finding.as_json() for finding in findings.items],
    }


def write_manifest(seen: Seen, folder: Path, key: str) -> None:
    """Write the manifest of a finished build: the last file of all."""
    files = {
        name: (path.stat().st_size, digest_file(path)) for name, path in files_in(folder) if name != names.MANIFEST_FILE
    }
    manifest = Manifest(key, title_of(seen.published), qantar.__version__, files, packages())
    write_whole(folder / names.MANIFEST_FILE, manifest.text().encode())


def _write_json(path: Path, value: Mapping[str, Any]) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    text = json.dumps(value, ensure_ascii=False, indent=1, allow_nan=False)
    path.write_bytes((text + "\n").encode("utf-8"))
