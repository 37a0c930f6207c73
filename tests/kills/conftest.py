"""A Valkey of one's own for each test that kills."""

from collections.abc import AsyncIterator, Iterator

import pytest

from simulator.bus.connect import connect
from tests.valkey import valkey
from tests.worker.conftest import Labs


@pytest.fixture
def valkey_url() -> Iterator[str]:
    with valkey() as url:
        yield url


@pytest.fixture
async def labs(valkey_url: str) -> AsyncIterator[Labs]:
    client = connect(valkey_url)
    yield Labs(client)
    await client.aclose()
