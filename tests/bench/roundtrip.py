"""From a request on a socket to its event on the same socket, beside the two Redis hops that every such design has."""

import asyncio
import statistics
import time
from typing import Final

import msgspec

from simulator.wire.bus_protocol import Keys
from tests.bench.client import Socket, connect
from tests.bench.stage import Stage, begin, name_lab, owner_cookie, process, until_stored

REQUESTS: Final = 600
BLOCKS: Final = 6
PAUSE_SECONDS: Final = 0.06
"""Between two requests: below what is refused as too often."""
LAB: Final = "roundtrip"


class Times(msgspec.Struct, frozen=True):
    """Milliseconds."""

    p50: float
    p99: float


class RoundTrips(msgspec.Struct, frozen=True):
    product: Times
    floor: Times


async def measure(stage: Stage) -> RoundTrips:
    name_lab(stage.environment, LAB)
    words = (["tests.bench.servers"], ["simulator.worker"])
    with process(words[0], stage.environment), process(words[1], stage.environment):
        await begin(stage.client, LAB, 1)
        await until_stored(stage.client, Keys(LAB).view)
        floor = await connect(f"{stage.address}/hops")
        product = await connect(f"{stage.address}/ws/lab/{LAB}", owner_cookie(stage.environment, LAB))
        await asyncio.sleep(1.0)
        await _ask(product, '{"id":0,"type":"clock","paused":true}')
        await asyncio.sleep(0.5)
        found: dict[str, list[float]] = {"product": [], "floor": []}
        for block in range(BLOCKS):
            for number in range(REQUESTS // BLOCKS):
                text = f'{{"id":{block * 1000 + number},"type":"console","unit":"primary","line":"show mode"}}'
                found["floor"].append(await _ask(floor, text))
                found["product"].append(await _ask(product, text))
                await asyncio.sleep(PAUSE_SECONDS)
        floor.close()
        product.close()
    return RoundTrips(**{name: percentiles(seconds) for name, seconds in found.items()})


async def _ask(socket: Socket, text: str) -> float:
    """Until the first bytes come back: the console's event, before the answer."""
    came = socket.expect(1)
    began = time.perf_counter()
    socket.send(text)
    await asyncio.wait_for(came, 20)
    return time.perf_counter() - began


def percentiles(seconds: list[float]) -> Times:
    cut = statistics.quantiles(seconds, n=100)
    return Times(p50=cut[49] * 1000, p99=cut[98] * 1000)
