#!/bin/sh
# Pins every package with the hashes of its files, for Python 3.11 and later on every system. Names no address.
set -eu
cd "$(dirname "$0")/.."

pin() {
    ./.venv/bin/python -m uv --quiet pip compile "$@" --upgrade --generate-hashes --universal --python-version 3.11 \
        --no-emit-index-url --no-annotate --no-header
}
pin pyproject.toml --group dev --output-file requirements/dev.txt
# What runs is pinned to the versions that were tested.
pin pyproject.toml --group build --constraints requirements/dev.txt --output-file requirements/run.txt
echo uv | pin - --output-file requirements/uv.txt
if grep -n '://' requirements/*.txt; then
    echo "A pinned requirement names an address: remove it." >&2
    exit 1
fi
