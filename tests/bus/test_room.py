"""One lab as a process knows it, without Redis and without a socket."""

import asyncio

from simulator.bus.room import Room
from simulator.bus.subscriber import Subscriber


def subscriber() -> Subscriber:
    return Room("lab", lambda room: None).enter()


async def test_a_frame_for_a_subscriber_whose_socket_closes_in_the_same_turn_harms_nobody() -> None:
    one = subscriber()
    waits = asyncio.create_task(one.something())
    await asyncio.sleep(0)
    waits.cancel()
    one.put("{}")
    one.put("{}")
    await asyncio.wait([waits])
    assert waits.cancelled()


async def test_a_subscriber_that_waits_is_told_of_a_frame() -> None:
    one = subscriber()
    waits = asyncio.create_task(one.something())
    await asyncio.sleep(0)
    one.put("{}")
    assert await asyncio.wait_for(waits, 5)


async def test_who_waits_for_a_lab_that_cannot_be_opened_is_told_why_and_let_go_and_so_is_who_comes_later() -> None:
    room = Room("lab", lambda room: None)
    first = room.enter()
    waits = asyncio.create_task(first.something())
    await asyncio.sleep(0)
    room.cannot_open("This file cannot be opened: now_ms: 1 is before 2")
    assert await asyncio.wait_for(waits, 5)
    for subscriber in (first, room.enter()):
        assert "now_ms: 1 is before 2" in subscriber.frames.popleft()
        assert not await subscriber.something()
