#!/bin/sh
# Makes .venv and puts Qantar in it, with the pinned packages it runs on (run) or is developed with (dev).
#     sh requirements/install.sh run|dev
# Needs Python 3.11 or later with venv. Does nothing when nothing changed.
set -eu
cd "$(dirname "$0")/.."
set_of=$1

say() { printf '%s\n' "$*" >&2; }

# Settings of the surrounding shell must not send packages elsewhere.
unset PYTHONHOME PYTHONPATH PIP_USER PIP_TARGET PIP_PREFIX PIP_REQUIRE_HASHES VIRTUAL_ENV CONDA_PREFIX || true

# Two stamps, because the developers' set contains the other: `make study` after `make test` has nothing to do.
state_of() { printf '%s\n' "$PWD"; cat pyproject.toml requirements/install.sh requirements/uv.txt "requirements/$1.txt"; }
stamp_of() { state_of "$1" | cksum; }
is_done() { [ -x .venv/bin/qantar ] && [ "$(cat ".venv/installed-$1" 2>/dev/null)" = "$(stamp_of "$1")" ] && .venv/bin/python -c '' 2>/dev/null; }
if is_done "$set_of" || { [ "$set_of" = run ] && is_done dev; }; then exit 0; fi

good='import sys, venv, ensurepip; sys.exit(sys.version_info < (3, 11))'
python=
for name in ${PYTHON:-} python3.13 python3.12 python3.11 python3 python; do
    if command -v "$name" >/dev/null 2>&1 && "$name" -c "$good" >/dev/null 2>&1; then python=$name; break; fi
done
if [ -z "$python" ]; then
    say "Qantar needs Python 3.11 or later with venv (on Debian: apt install python3-venv)."
    exit 1
fi

# An account without a home folder (or one that may not be written to) has nowhere to keep what is downloaded.
if [ ! -d "${HOME:-}" ] || [ ! -w "${HOME:-}" ]; then
    export HOME="$PWD/.venv/home" PIP_NO_CACHE_DIR=1 UV_NO_CACHE=1
fi
export PIP_DISABLE_PIP_VERSION_CHECK=1 UV_NO_PROGRESS=1

# A .venv that was moved here, or whose Python is gone, is made again.
if [ -d .venv ] && ! { .venv/bin/python -c "$good" && [ "$(cat .venv/made-in 2>/dev/null || pwd)" = "$PWD" ]; } 2>/dev/null; then
    rm -rf .venv
fi
if [ ! -x .venv/bin/python ]; then
    say "Setting up Qantar in .venv (once; a minute or less)"
    "$python" -m venv .venv || { say "Python could not make .venv in $PWD. May this folder be written to, and is the disk full?"; exit 1; }
    pwd >.venv/made-in
fi

offline="The packages that Qantar needs could not be fetched; the reason is above. Is this computer online? Try again: nothing is lost."
pip="./.venv/bin/python -m pip"
if $pip install --quiet --require-hashes --only-binary :all: -r requirements/uv.txt 2>.venv/uv.log; then
    install="./.venv/bin/python -m uv --quiet pip install --python .venv/bin/python"
else
    install="$pip install --quiet" # no uv for this kind of computer: pip does the same in a minute
fi
# shellcheck disable=SC2086  # the words of a command
if ! $install --require-hashes -r "requirements/$set_of.txt"; then
    [ ! -s .venv/uv.log ] || cat .venv/uv.log >&2
    say "$offline"
    exit 1
fi
# shellcheck disable=SC2086
$install --no-deps --no-build-isolation --editable . || { say "Qantar's own package could not be installed; the reason is above."; exit 1; }
# The first command is to start as quickly as those after it, also where Python is told to keep nothing compiled.
./.venv/bin/python -m compileall -q src/qantar || say "Python could not keep its compiled files in src/qantar; commands start more slowly."
stamp_of "$set_of" >".venv/installed-$set_of"
