"""What a visitor sends that no WebSocket may carry, to a web process as it is started."""

import asyncio
import contextlib
from typing import Final

import pytest
from websockets.exceptions import ConnectionClosed

from simulator.bus.connect import connect
from simulator.wire.bus_protocol import Keys
from tests.proof.sockets import Options, opened, staged

pytestmark = pytest.mark.fault

INVALID_UTF8: Final = 1007
"""RFC 6455, 7.4.1: data that is not of the type of its message."""
ONE: Final = Options(labs=1, sockets=1, seconds=1, visitors=1, webs=1, busy=0, restarts=0)


async def test_a_text_frame_that_is_not_utf8_closes_its_socket_and_logs_nothing() -> None:
    async with staged(ONE) as stage:
        (lab,) = stage.labs
        before = [log.read_text() for log in stage.logs]
        async with opened(stage.webs[0], lab) as socket:
            await socket.recv(decode=False)
            socket.protocol.send_text(b"\xff\xfe{")
            socket.transport.write(b"".join(socket.protocol.data_to_send()))
            with contextlib.suppress(ConnectionClosed):
                async with asyncio.timeout(30):
                    while True:
                        await socket.recv(decode=False)
            assert socket.close_code == INVALID_UTF8
        client = connect(stage.server.url)
        channel = Keys(lab.name).live
        for _ in range(600):
            if not dict(await client.pubsub_numsub(channel))[channel.encode()]:
                break
            await asyncio.sleep(0.05)
        else:
            pytest.fail("the seat is left behind")
        await client.aclose()
        assert [log.read_text() for log in stage.logs] == before
