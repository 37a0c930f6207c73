"""One lab as a web process knows it, without Redis and without a socket."""

import asyncio

from dashboard.room import Room, Seat, frame_of


def seat() -> Seat:
    return Room("lab", lambda room: None).enter()


async def test_a_frame_for_a_seat_whose_socket_closes_in_the_same_turn_harms_nobody() -> None:
    one = seat()
    waits = asyncio.create_task(one.something())
    await asyncio.sleep(0)
    waits.cancel()
    one.put(frame_of(b"{}"))
    one.put(frame_of(b"{}"))
    await asyncio.wait([waits])
    assert waits.cancelled()


async def test_a_seat_that_waits_is_told_of_a_frame() -> None:
    one = seat()
    waits = asyncio.create_task(one.something())
    await asyncio.sleep(0)
    one.put(frame_of(b"{}"))
    assert await asyncio.wait_for(waits, 5)
