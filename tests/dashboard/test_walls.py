"""Labs for a class, opened at once, and all of them at a glance."""

import asyncio
from typing import Any

import pytest
from django.test import AsyncClient, RequestFactory
from pytest_django import Settings

from dashboard.bus import bus, close_bus
from dashboard.models import Lab
from dashboard.openings import origin_of
from dashboard.roles import read_link
from simulator.wire.roles import Role
from simulator.worker.worker import Worker
from tests.dashboard.conftest import Browser, cookies


@pytest.fixture
def client() -> AsyncClient:
    return AsyncClient(headers={"host": "testserver"})


async def test_one_click_opens_a_lab_for_every_seat(
    client: AsyncClient, worker: Worker, transactional_db: None
) -> None:
    opened = await client.post("/seats/", {"seats": "3", "library": "lan-based-asa"})
    page = await client.get(opened["Location"])
    assert page.status_code == 200
    assert [seat.seat for seat in page.context["seats"]] == [1, 2, 3]
    sheet = await client.get(f"{opened['Location']}sheet/")
    text = sheet.content.decode()
    assert text.count("<svg") == 3
    assert " style=" not in text
    links = [read_link(seat.controller.split("/")[-2]) for seat in sheet.context["seats"]]
    labs = [lab async for lab in Lab.objects.order_by("seat")]
    assert links == [(lab.name, Role.CONTROLLER) for lab in labs]
    assert {lab.library for lab in labs} == {"lan-based-asa"}


@pytest.mark.parametrize("seats", ["0", "41", "-1", "many", "", "9" * 30, "²"])
async def test_what_is_no_number_of_seats_is_said(client: AsyncClient, transactional_db: None, seats: str) -> None:
    page = await client.post("/seats/", {"seats": seats})
    assert page.status_code == 400
    assert "seats: a number from 1 to 40" in page.content.decode()
    assert await Lab.objects.acount() == 0


async def test_forms_of_other_sites_open_no_seats(transactional_db: None) -> None:
    strict = AsyncClient(enforce_csrf_checks=True, headers={"host": "testserver"})
    assert (await strict.post("/seats/", {"seats": "3"})).status_code == 403


async def test_an_address_opens_so_many_labs_an_hour_and_no_more(
    client: AsyncClient, worker: Worker, transactional_db: None, settings: Settings
) -> None:
    settings.OPENINGS_AN_HOUR = 4
    assert (await client.post("/")).status_code == 302
    assert (await client.post("/seats/", {"seats": "4"})).status_code == 429
    assert (await client.post("/seats/", {"seats": "3"})).status_code == 302
    page = await client.post("/")
    assert page.status_code == 429
    assert int(page["Retry-After"]) <= 3600
    assert "may open 4 labs in an hour" in page.content.decode()
    assert await Lab.objects.acount() == 4


def test_addresses_are_counted_apart_and_a_network_of_ipv6_is_one() -> None:
    def origin(address: str) -> str:
        return origin_of(RequestFactory().post("/", REMOTE_ADDR=address))

    assert origin("192.0.2.1") != origin("192.0.2.2")
    assert origin("2001:db8::1") == origin("2001:db8::2") != origin("2001:db8:0:1::1")
    assert "192.0.2.1" not in origin("192.0.2.1")


async def seen(wall: Browser, lab: str) -> dict[str, Any]:
    """The next that is told of a lab."""
    async with asyncio.timeout(20):
        while True:
            frame = await wall.next()
            for found in frame["labs"]:
                if found["lab"] == lab:
                    return dict(found)


async def test_a_wall_tells_what_changed_and_looks_at_every_lab_of_its_own(
    client: AsyncClient, worker: Worker, transactional_db: None
) -> None:
    address = (await client.post("/seats/", {"seats": "2"}))["Location"]
    wall = Browser(f"/ws/wall/{address.split('/')[2]}")
    assert await wall.open()
    labs = [lab async for lab in Lab.objects.order_by("seat")]
    known: set[str] = set()
    async with asyncio.timeout(20):
        while known != {lab.name for lab in labs}:
            known |= {found["lab"] for found in (await wall.next())["labs"]}
    for lab in labs:
        assert bus()._rooms[lab.name].subscribers == set()
    one = Browser(f"/ws/lab/{labs[1].name}", cookies=cookies(labs[1], Role.OWNER))
    await one.open()
    await one.join()
    await one.ask(1, type="clock", paused=True)
    while not (await seen(wall, labs[1].name))["clock"]["paused"]:
        pass
    await one.close()
    await wall.close()
    await close_bus()


async def test_without_the_link_there_is_no_wall(transactional_db: None) -> None:
    wall = Browser("/ws/wall/nonsense")
    assert await wall.open()
    assert (await wall.socket.get())["type"] == "websocket.close"
