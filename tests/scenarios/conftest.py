"""`pytest tests/scenarios --rewrite` writes every story's trace anew; read the difference before you commit it."""

import pytest


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--rewrite", action="store_true", help="write the traces of the golden scenarios anew")
