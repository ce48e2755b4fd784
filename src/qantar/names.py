"""Every file, folder and table name, so that each is spelled once."""

from typing import Final

STUDY_FILE: Final = "study.yaml"
ANALYSES_FILE: Final = "analyses.yaml"
SOURCES_FILE: Final = "sources.yaml"
SHAPES_FILE: Final = "places.geojson"
SURVEY_FILE: Final = "survey.yaml"
DATA_FILE: Final = "data.yaml"

SURVEYS_FOLDER: Final = "surveys"
DATA_FOLDER: Final = "data"
PAGES_FOLDER: Final = "pages"
#: The study's own words for what it imports: MAPPINGS_FOLDER/FORMAT.csv.
MAPPINGS_FOLDER: Final = "mappings"
BUILD_FOLDER: Final = "build"
#: The private working folder inside a study; nothing in it is ever published.
WORK_FOLDER: Final = ".qantar"
#: In it: the build that `qantar serve` shows.
SERVE_FOLDER: Final = "serve"

#: What a build holds.
SITE_FOLDER: Final = "site"
FINDINGS_FILE: Final = "findings.json"
PACKAGE_FILE: Final = "datapackage.json"
DATABASE_FILE: Final = "study.duckdb"
MANIFEST_FILE: Final = "manifest.json"

#: The entry-point group by which outside packages add methods.
METHODS_GROUP: Final = "qantar.methods"
