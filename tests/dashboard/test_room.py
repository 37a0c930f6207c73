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


async def test_who_waits_for_a_lab_that_cannot_be_opened_is_told_why_and_let_go_and_so_is_who_comes_later() -> None:
    room = Room("lab", lambda room: None)
    first = room.enter()
    waits = asyncio.create_task(first.something())
    await asyncio.sleep(0)
    room.cannot_open("This file cannot be opened: now_ms: 1 is before 2")
    assert await asyncio.wait_for(waits, 5)
    for seat in (first, room.enter()):
        assert "now_ms: 1 is before 2" in (seat.frames.popleft()["text"] or "")
        assert not await seat.something()
