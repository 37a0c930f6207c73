"""The small one of `make proof`'s stress of sockets: tests/proof/sockets.py tells what it does and what must be true."""

import pytest

from tests.proof.sockets import SMALL, run

pytestmark = pytest.mark.fault


async def test_hundreds_of_sockets_over_a_restart_of_redis_leave_nothing_stuck_and_nothing_behind() -> None:
    found = await run(SMALL, seed=9)
    assert not found.wrong
    assert found.counts["shown"] > 50
    assert found.counts["restarts"] == SMALL.restarts
