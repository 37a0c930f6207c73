"""The pages."""

import asyncio

import pytest
from django.test import AsyncClient
from pytest_django import Settings

from dashboard.bus import bus, close_bus
from dashboard.middleware import POLICY
from dashboard.models import Lab
from simulator.bus import bus as bus_module
from simulator.bus import subscription as subscription_module
from simulator.bus.connect import connect
from simulator.wire.audience import Audience
from simulator.worker.worker import Worker
from tests.dashboard.conftest import until


@pytest.fixture
def client() -> AsyncClient:
    return AsyncClient(headers={"host": "testserver"})


async def test_home_offers_a_lab(client: AsyncClient) -> None:
    page = await client.get("/")
    assert page.status_code == 200
    assert "<form" in page.content.decode()


async def test_every_page_has_the_policy_and_no_inline_script_or_style(
    client: AsyncClient, worker: Worker, lab: Lab
) -> None:
    for address in ("/", lab.get_absolute_url()):
        page = await client.get(address)
        assert page["Content-Security-Policy"] == POLICY
        assert page["X-Frame-Options"] == "DENY"
        text = page.content.decode()
        assert " style=" not in text
        assert "<style" not in text
        assert "<script>" not in text


async def test_one_click_opens_a_fresh_lab_at_its_own_address(
    client: AsyncClient, worker: Worker, transactional_db: None
) -> None:
    one, two = await client.post("/"), await client.post("/")
    assert one.status_code == 302
    assert one["Location"] != two["Location"]
    page = await client.get(one["Location"])
    assert page.status_code == 200
    name = one["Location"].split("/")[2]
    assert page.context["snapshot"].lab == name
    assert (await Lab.objects.aget(name=name)).library == "lan-based"


async def test_a_lab_that_the_library_has_not_is_refused_by_name(client: AsyncClient, transactional_db: None) -> None:
    page = await client.post("/", {"library": "moon"})
    assert page.status_code == 400
    assert "library: there is no lab" in page.content.decode()
    assert await Lab.objects.acount() == 0


async def test_a_form_of_another_site_opens_nothing(transactional_db: None) -> None:
    strict = AsyncClient(enforce_csrf_checks=True, headers={"host": "testserver"})
    assert (await strict.post("/")).status_code == 403


async def test_an_unknown_lab_is_not_found(client: AsyncClient, transactional_db: None) -> None:
    assert (await client.get("/lab/nowhere/")).status_code == 404


async def test_a_strange_host_is_refused(client: AsyncClient) -> None:
    assert (await client.get("/", headers={"host": "evil.example"})).status_code == 400


async def test_two_hundred_first_paints_at_once_wait_for_a_bounded_number_of_connections(
    lab: Lab, worker: Worker, valkey_url: str
) -> None:
    """redis-py's own pool refuses the hundred and first."""
    ours = bus()

    async def paint() -> bool:
        await ours.begin(lab.name, lab.library, lab.seed)
        return await ours.snapshot(lab.name, Audience.VIEWERS) is not None

    assert all(await asyncio.gather(*(paint() for _ in range(200))))
    redis = connect(valkey_url)
    assert len(await redis.client_list()) < 100
    await redis.aclose()


async def test_without_a_worker_the_page_says_so(
    client: AsyncClient, lab: Lab, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(bus_module, "FIRST_PAINT_SECONDS", 0.1)
    page = await client.get(lab.get_absolute_url())
    assert page.status_code == 503
    assert "No simulator worker" in page.content.decode()
    await close_bus()


async def test_without_redis_the_page_says_so(client: AsyncClient, lab: Lab, settings: Settings) -> None:
    settings.REDIS_URL = "unix:///nowhere/redis.sock"
    page = await client.get(lab.get_absolute_url())
    assert page.status_code == 503
    assert "Redis cannot be reached" in page.content.decode()
    assert (await client.get("/health")).status_code == 503
    await close_bus()


async def well(client: AsyncClient, **wanted: bool) -> None:
    """Until /health says this, and nothing else is wrong."""
    answers = {"redis": True, "hears": True, "worker": True, "database": True, **wanted}
    status = 200 if all(answers.values()) else 503

    async def is_said() -> bool:
        found = await client.get("/health")
        assert (found.status_code == 200) == all(found.json().values())
        return found.json() == answers and found.status_code == status

    await until(is_said)


@pytest.mark.django_db
async def test_health_is_that_work_can_be_done(client: AsyncClient, worker: Worker) -> None:
    await well(client)


@pytest.mark.django_db
async def test_without_a_worker_it_is_not_well(client: AsyncClient, settings: Settings) -> None:
    async with connect(settings.REDIS_URL) as redis:
        await redis.flushall()
    await well(client, worker=False)
    await close_bus()


@pytest.mark.django_db
async def test_a_process_that_does_not_hear_is_not_well_and_heals(
    client: AsyncClient, worker: Worker, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(subscription_module, "ECHO_SECONDS", 0.05)
    monkeypatch.setattr(bus_module, "HEAR_SECONDS", 0.1)
    await well(client)
    subscription = bus()._subscription
    with monkeypatch.context() as now:
        now.setattr(subscription, "_own", "foverlab:somebody-else")
        await well(client, hears=False)
    await well(client)
