# Qantar needs make and Python 3.11 or later with venv; everything else is fetched into .venv.
#
#   make study     the study of Kazakhstan, built: prints where its site is
#   make test      all tests
#   make help      the other commands

STUDY ?= studies/kazakhstan
# By file: what the tests of a file share is made once, and Spark is started by one program alone.
PYTEST_ARGS ?= -n 2 --dist loadfile -q
BIN := .venv/bin

.PHONY: help study test setup develop check lint types imports docs format bench lock clean

help: ## what can be made
	@sed -n 's/^\([a-z]*\):.*## /  make \1	/p' Makefile

study: setup ## build the study of Kazakhstan, and say where its site is (another: make study STUDY=folder)
	@$(BIN)/qantar build "$(STUDY)"
	@$(BIN)/python -c 'import pathlib, sys; site = pathlib.Path(sys.argv[1], "build", "site", "index.html").resolve(); \
	    print("Open this in a browser:", site.as_uri())' "$(STUDY)"

test: develop ## run all tests
	@$(BIN)/python -m pytest $(PYTEST_ARGS)

setup: ## make .venv with qantar in it
	@sh requirements/install.sh run

develop: ## make .venv with qantar and what its developers use
	@sh requirements/install.sh dev

check: lint types imports docs ## everything but the tests

lint: develop ## how the code is written
	@$(BIN)/ruff check .
	@$(BIN)/ruff format --check .

format: develop ## lay the code out as `make lint` wants it
	@$(BIN)/ruff check --fix --quiet .
	@$(BIN)/ruff format --quiet .

types: develop ## whether the types hold
	@$(BIN)/mypy
	@if ls tests/*.py >/dev/null 2>&1; then $(BIN)/mypy -p tests; fi

imports: develop ## whether imports run one way
	@$(BIN)/lint-imports --no-logo

docs: develop ## build the documentation into site-docs/
	@$(BIN)/mkdocs build --strict --quiet --clean
	@echo "Documentation: site-docs/index.html"

bench: develop ## measure what docs/ says about speed
	@$(BIN)/python -m benchmarks

lock: develop ## choose the newest versions that pyproject.toml allows, and pin them
	@sh requirements/lock.sh

clean: ## remove .venv and everything that was made
	@rm -rf .venv site-docs .mypy_cache .ruff_cache .pytest_cache .hypothesis .import_linter_cache
