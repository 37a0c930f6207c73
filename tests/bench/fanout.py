"""One publisher, 500 websockets of one server process: deliveries a second beside the same server with nothing in it."""

import asyncio
import statistics
import time
from typing import Final

import msgspec

from simulator.wire import codec
from simulator.wire.bus_protocol import Begin, Head, Keys, encode
from tests.bench.client import Socket, connect, frame_size
from tests.bench.stage import Stage, name_lab
from tests.worker.toy import ToyEngines

SOCKETS: Final = 500
SIZE: Final = 200
"""Bytes of an event."""
BURST: Final = 200
GROUP_BURST: Final = 40
"""Less for the channel layer: it drops what does not fit."""
ROUNDS: Final = 9
GROUP_ROUNDS: Final = 3
REST_SECONDS: Final = 0.3
LAB: Final = "fanout"


class Rates(msgspec.Struct, frozen=True):
    """Deliveries a second, medians."""

    product: float
    bare: float
    group: float


async def measure(stage: Stage) -> Rates:
    """Interleaved, so that what else the machine does falls on all alike."""
    name_lab(stage.environment, LAB)
    await _store_lab(stage)
    bare = await asyncio.gather(*(connect(f"{stage.address}/bare") for _ in range(SOCKETS)))
    group = await asyncio.gather(*(connect(f"{stage.address}/group") for _ in range(SOCKETS)))
    product = await asyncio.gather(*(connect(f"{stage.address}/ws/lab/{LAB}") for _ in range(SOCKETS)))
    await asyncio.sleep(1.0)
    rates: dict[str, list[float]] = {"product": [], "bare": [], "group": []}
    seq = 0
    for _ in range(ROUNDS):
        rates["bare"].append(await _burst_of_floor(bare, BURST))
        await asyncio.sleep(REST_SECONDS)
        seq, rate = await _burst_of_product(stage, product, seq)
        rates["product"].append(rate)
        await asyncio.sleep(REST_SECONDS)
    for _ in range(GROUP_ROUNDS):  # afterwards: what it leaves behind in the server slows whoever comes next
        rates["group"].append(await _burst_of_floor(group, GROUP_BURST))
    for socket in (*bare, *group, *product):
        socket.close()
    return Rates(**{name: statistics.median(found) for name, found in rates.items()})


async def _store_lab(stage: Stage) -> None:
    """As a worker would have left it; none runs here."""
    engine = ToyEngines().fresh(LAB, Begin(library="lan-based", seed=1))
    head = Head(run=1, seq=0, now_ms=0, last_command="0-0", journal=0, speed=1, paused=True, until_happening=False)
    keys = Keys(LAB)
    await stage.client.set(keys.view, codec.encode_snapshot(engine.snapshot(1, 0)))
    await stage.client.hset(keys.head, mapping={"step": 1, "head": encode(head)})


async def _burst_of_floor(sockets: list[Socket], number: int) -> float:
    done = [socket.expect(number * frame_size(SIZE)) for socket in sockets]
    began = time.perf_counter()
    sockets[0].send(f"burst {number} {SIZE}")
    await asyncio.wait_for(asyncio.gather(*done), 120)
    return number * len(sockets) / (time.perf_counter() - began)


async def _burst_of_product(stage: Stage, sockets: list[Socket], seq: int) -> tuple[int, float]:
    """Published as step.lua publishes: here one event a step, the worst case."""
    events = [_event(seq + number) for number in range(1, BURST + 1)]
    done = [socket.expect(sum(frame_size(len(event)) for event in events)) for socket in sockets]
    pipe = stage.client.pipeline(transaction=False)
    for number, event in enumerate(events, seq + 1):
        pipe.publish(Keys(LAB).live, b"1 %d 1\n%b" % (number, event))
    began = time.perf_counter()
    await pipe.execute()
    await asyncio.wait_for(asyncio.gather(*done), 120)
    return seq + BURST, BURST * len(sockets) / (time.perf_counter() - began)


def _event(seq: int) -> bytes:
    """A hello, made up to SIZE bytes by the name of its sender."""
    start = f'{{"type":"message","v":1,"lab":"{LAB}","run":1,"seq":{seq},"at_ms":{seq},"via":"failover",'
    end = '"kind":"hello","arrives_ms":1,"unit":"'
    return (start + end + "p" * (SIZE - len(start) - len(end) - 2) + '"}').encode()
