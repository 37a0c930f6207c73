"""`pytest tests/transcripts --rewrite` writes the answers anew; read the difference before you commit it."""

import contextlib

import pytest


def pytest_addoption(parser: pytest.Parser) -> None:
    with contextlib.suppress(ValueError):  # another room of golden files may have added it already
        parser.addoption("--rewrite", action="store_true", help="write golden files anew")
