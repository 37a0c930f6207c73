"""Fixtures of JSON are written anew by `pytest tests/wire tests/observe --rewrite`."""

import pytest


@pytest.fixture
def rewrite(request: pytest.FixtureRequest) -> bool:
    return bool(request.config.getoption("--rewrite"))
