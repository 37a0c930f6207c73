# Everything one does with Foverlab from a clone. `make help` lists it.

VENV := .venv
PY := $(VENV)/bin/python
PIP := $(PY) -m pip install --quiet --disable-pip-version-check --no-input
BIOME := $(VENV)/.biome-2.6.8
DOM := $(VENV)/.linkedom-0.18.12
RUNS := $(VENV)/.runs
TESTS := $(VENV)/.tests
PYATS := $(VENV)/.pyats
LIGHTHOUSE := $(VENV)/.lighthouse-12.8.2

# Words passed on: `make demo ARGS="--port 8080"`, `make test ARGS="-k election"`.
ARGS :=

.DEFAULT_GOAL := help
.PHONY: help demo test lint format bench load proof pyats fonts film shots looks lighthouse browser dom dev clean

help: ## this list
	@awk -F ':.*## ' '/^[a-z]+:.*## / { printf "  make %-10s %s\n", $$1, $$2 }' Makefile

demo: $(RUNS) ## start the lab and print its address; Ctrl-C ends it
	@exec $(PY) manage.py demo $(ARGS)

# Cheap answers first, on as many cores as there are; a file of browser tests shares one server, so it stays together.
SHARED := -n auto --maxprocesses 4 --dist
test: lint browser $(DOM) ## every check and every test
ifeq ($(strip $(ARGS)),)
	$(PY) -m pytest $(SHARED) worksteal -m "not browser and not fault"
	$(PY) -m pytest $(SHARED) loadfile -m "browser or fault"
else
	$(PY) -m pytest $(ARGS)
endif

lint: $(TESTS) $(BIOME) ## style, types, and the doors between the rooms
	$(PY) -m ruff check
	$(PY) -m ruff format --check
	$(PY) -m mypy
	$(PY) -c "from importlinter.cli import lint_imports_command as c; c()" --no-logo
	$(VENV)/biome/node_modules/.bin/biome ci --error-on-warnings

format: $(TESTS) $(BIOME) ## let ruff and biome put the code into shape
	$(PY) -m ruff check --fix-only --quiet
	$(PY) -m ruff format
	$(VENV)/biome/node_modules/.bin/biome check --write

bench: $(TESTS) ## measure the lab beside its floors
	$(PY) -m tests.bench $(ARGS)

load: $(TESTS) ## forty labs and four hundred viewers on the processes of a server
	$(PY) -m tests.load $(ARGS)

proof: $(TESTS) ## search at random for what must never be, and kill the servers: some 40 minutes
	$(PY) -m tests.proof $(ARGS)

pyats: $(PYATS) ## Cisco's own parsers and sessions (800 MB), in a Python of their own, for `make proof`

fonts: $(TESTS) ## cut the page's fonts again, from the npm packages that carry them
	@command -v npm >/dev/null || { echo "make fonts needs npm, which fetches the whole fonts (Debian: npm)." >&2; exit 1; }
	@npm install --silent --no-audit --no-fund --no-save --prefix $(VENV)/fonts @fontsource-variable/ibm-plex-sans@5.3.0 @fontsource/ibm-plex-mono@5.3.0
	$(PY) -m tests.browser.fonts $(VENV)/fonts/node_modules

film: $(TESTS) browser ## film one failover for the README again
	$(PY) -m tests.browser.film

shots: $(TESTS) browser ## take the pictures of the README again
	$(PY) -m tests.browser.shots $(ARGS)

looks: $(TESTS) browser ## every screen at every size and in every light, checked, into var/looks
	$(PY) -m tests.browser.looks $(ARGS)

lighthouse: $(LIGHTHOUSE) $(TESTS) browser ## Lighthouse on the first page and on a lab
	$(PY) -m tests.browser.lighthouse $(ARGS)

tables: $(TESTS) ## write what the page has from tables of the simulator anew
	$(PY) -m pytest -q tests/failover/test_state_table.py tests/faults/test_page.py tests/pair/masking/test_mask.py --rewrite

browser: $(TESTS) # a Chromium for tests: found, or installed, or one sentence about what is missing
	@path=$$($(PY) tests/browser/find_browser.py) && echo "browser: $$path"

dom: $(DOM) # a small DOM, for tests of the page's views

dev: $(TESTS) ## only make .venv, with the tools of `make test`

clean: ## remove .venv, caches and what a run leaves behind
	rm -rf $(VENV) var staticfiles test-results .pytest_cache .mypy_cache .ruff_cache .hypothesis .import_linter_cache
	find . -name __pycache__ -type d -prune -exec rm -rf {} +

# The virtual environment: one for all, made once; a stamp says which list is installed in it.

$(TESTS): requirements-dev.txt docs/operations/requirements-postgresql.txt $(RUNS)
	@echo "installing what tests ($<)"
	@$(PIP) -r $<
	@touch $@

$(BIOME): $(PY)
	@command -v npm >/dev/null || { echo "make lint needs npm, for the linter of the page's JavaScript (Debian: npm)." >&2; exit 1; }
	@echo "installing biome"
	@npm install --silent --no-audit --no-fund --no-save --prefix $(VENV)/biome @biomejs/biome@2.6.8
	@touch $@

$(DOM): $(PY)
	@command -v npm >/dev/null || { echo "make test needs npm, for the tests of the page's views (Debian: npm)." >&2; exit 1; }
	@echo "installing linkedom"
	@npm install --silent --no-audit --no-fund --no-save --prefix $(VENV)/dom linkedom@0.18.12
	@touch $@

$(PYATS): tests/clients/requirements-pyats.txt $(PY)
	@echo "installing pyATS"
	@$(PY) -m venv $(VENV)/pyats
	@$(VENV)/pyats/bin/python -m pip install --quiet --disable-pip-version-check --no-input -r $<
	@touch $@

# Pinned: this version runs on the Node that the tests ask for.
$(LIGHTHOUSE): $(PY)
	@command -v npm >/dev/null || { echo "make lighthouse needs npm (Debian: npm)." >&2; exit 1; }
	@echo "installing lighthouse"
	@npm install --silent --no-audit --no-fund --no-save --prefix $(VENV)/lighthouse lighthouse@12.8.2
	@touch $@

$(RUNS): requirements.txt $(PY)
	@echo "installing what runs ($<)"
	@$(PIP) -r $<
	@touch $@

$(PY):
	@for python in python3.11 python3.12 python3.13 python3.14 python3 python; do \
	  if $$python -c 'import sys, venv, ensurepip; sys.exit(sys.version_info < (3, 11))' 2>/dev/null; then \
	    echo "making $(VENV) with $$($$python --version)"; \
	    exec $$python -m venv --clear $(VENV); \
	  fi; \
	done; \
	echo "Foverlab needs Python 3.11 or newer with its venv module (Debian: python3 and python3-venv); none was found." >&2; \
	exit 1
