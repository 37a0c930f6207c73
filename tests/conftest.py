"""What every test gets: browser tests come last, and Hypothesis is the same on every run of CI.

`pytest tests/scenarios tests/transcripts --rewrite` writes golden files anew; read the difference before you commit it.
"""

import os

import pytest
from hypothesis import HealthCheck, settings

settings.register_profile("here", deadline=None)
settings.register_profile(
    "ci", deadline=None, derandomize=True, print_blob=True, suppress_health_check=[HealthCheck.too_slow]
)
settings.load_profile("ci" if os.environ.get("CI") else "here")


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--rewrite", action="store_true", help="write traces and transcripts anew")


@pytest.hookimpl(trylast=True)
def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Cheap answers first: pure tests, then those that kill processes, then the browser."""
    items.sort(key=lambda item: (item.get_closest_marker("browser") is not None, _starts_processes(item)))


def _starts_processes(item: pytest.Item) -> bool:
    return item.get_closest_marker("fault") is not None
