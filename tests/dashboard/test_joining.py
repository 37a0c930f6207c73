"""Getting into step: whatever order things happen in, and whatever is lost on the way, a page is shown its lab."""

import asyncio
from typing import Any

import pytest

from dashboard.bus import bus, close_bus
from dashboard.consumers import TOO_SLOW
from dashboard.models import Lab
from simulator.bus import bus as bus_module
from simulator.bus import subscription as subscription_module
from simulator.bus.bus import Bus
from simulator.bus.room import Room
from simulator.bus.subscriber import Subscriber
from simulator.wire import bus_protocol
from simulator.wire.bus_protocol import Begin, Keys
from simulator.wire.roles import Role
from simulator.worker.worker import Worker
from tests.dashboard.conftest import Browser, cookies, until

pytestmark = pytest.mark.usefixtures("worker")


@pytest.fixture
def quick(monkeypatch: pytest.MonkeyPatch) -> None:
    """What heals by time, in a short time."""
    monkeypatch.setattr(bus_module, "BEAT_SECONDS", 0.05)
    monkeypatch.setattr(bus_module, "JOIN_AGAIN_SECONDS", 0.2)
    monkeypatch.setattr(bus_module, "WATCH_EVERY_MS", 100)
    monkeypatch.setattr(subscription_module, "ECHO_SECONDS", 0.05)


@pytest.fixture
async def labs(transactional_db: None, worker: Worker) -> list[Lab]:
    """Forty, which a worker has."""
    found = [await Lab.objects.acreate(library="lan-based", seed=seed) for seed in range(40)]
    for lab in found:
        await bus().begin(lab.name, lab.library, lab.seed)

    async def are_open() -> bool:
        return len(worker.labs) == len(found)

    await until(are_open)
    await close_bus()  # what follows begins in a fresh process
    return found


async def opened(lab: Lab) -> Browser:
    browser = Browser(f"/ws/lab/{lab.name}", cookies=cookies(lab, Role.OWNER))
    assert await browser.open()
    return browser


async def test_every_page_of_many_labs_is_shown_its_lab_by_a_fresh_process(labs: list[Lab]) -> None:
    browsers = await asyncio.gather(*map(opened, labs))
    await asyncio.gather(*(browser.join() for browser in browsers))
    await asyncio.gather(*(browser.close() for browser in browsers))


async def test_every_page_that_comes_while_the_connection_breaks_is_shown_its_lab(labs: list[Lab]) -> None:
    first, *others = labs
    browser = await opened(first)
    await browser.join()
    browsers = [browser]
    for at in range(0, len(others), 13):
        await bus()._calls.redis.client_kill_filter(_type="pubsub")
        browsers += await asyncio.gather(*map(opened, others[at : at + 13]))
    await asyncio.gather(*(browser.join() for browser in browsers))
    await asyncio.gather(*(browser.close() for browser in browsers))
    assert not bus()._rooms


async def test_who_comes_back_at_once_is_shown_the_lab_again(lab: Lab) -> None:
    await bus().begin(lab.name, lab.library, lab.seed)
    for _ in range(20):
        browser = await opened(lab)
        await browser.join()
        await browser.close()


async def test_nothing_is_subscribed_when_everyone_has_gone(lab: Lab) -> None:
    await bus().begin(lab.name, lab.library, lab.seed)
    browser = await opened(lab)
    await browser.join()
    await browser.close()

    async def is_silent() -> bool:
        return await bus()._calls.redis.pubsub_numsub(Keys(lab.name).live) == [(Keys(lab.name).live.encode(), 0)]

    await until(is_silent)


@pytest.mark.usefixtures("quick")
async def test_a_join_that_came_to_nothing_is_tried_again(lab: Lab, monkeypatch: pytest.MonkeyPatch) -> None:
    await bus().begin(lab.name, lab.library, lab.seed)

    async def odd(self: Bus, room: Room, number: int) -> None:
        raise ValueError("odd")

    with monkeypatch.context() as now:
        now.setattr(Bus, "_join", odd)
        browser = await opened(lab)
        assert (await browser.next())["type"] == "beat"
    await browser.join()
    await browser.close()


@pytest.mark.usefixtures("quick")
async def test_a_page_hears_that_we_are_there_and_whether_its_lab_is(lab: Lab, worker: Worker) -> None:
    await bus().begin(lab.name, lab.library, lab.seed)
    browser = await opened(lab)
    await browser.join()
    async with asyncio.timeout(10):
        while True not in browser.beats:
            await browser.next()
        worker.stop()
        while browser.beats[-1]:
            await browser.next()
    await browser.close()


@pytest.mark.usefixtures("quick")
@pytest.mark.parametrize("breaks", [False, True], ids=["connected", "connection lost"])
async def test_a_lab_that_redis_has_lost_begins_again_under_an_open_page(lab: Lab, breaks: bool) -> None:
    await bus().begin(lab.name, lab.library, lab.seed)
    browser = await opened(lab)
    first = (await browser.join())["run"]
    browser.snapshot = {}
    await asyncio.sleep(1)  # a run is numbered by the second in which it begins
    await bus()._calls.redis.flushall()
    if breaks:
        await bus()._calls.redis.client_kill_filter(_type="pubsub")
    async with asyncio.timeout(20):
        while browser.snapshot.get("run", first) == first:
            await browser.next()
    assert (await browser.ask(1, type="console", unit="primary", line="show version"))["ok"]
    await browser.close()


@pytest.mark.usefixtures("quick")
async def test_a_lab_that_is_there_is_not_begun_again(lab: Lab) -> None:
    await bus().begin(lab.name, "another", 2)
    browser = await opened(lab)
    await browser.join()
    begun = await bus()._calls.redis.get(Keys(lab.name).begin)
    assert begun == bus_protocol.encode(Begin(library="another", seed=2))
    await browser.close()


class Hanging:
    """The server's side of a socket whose other end goes away without a word: sending fails as uvicorn's does."""

    class ClientDisconnected(OSError):
        pass

    def __init__(self, lab: Lab, sends: int) -> None:
        from dashboard.asgi import application

        words = "; ".join(f"{name}={value}" for name, value in cookies(lab, Role.OWNER).items())
        headers = [(b"origin", b"http://testserver"), (b"host", b"testserver"), (b"cookie", words.encode())]
        scope = {
            "type": "websocket",
            "path": f"/ws/lab/{lab.name}",
            "query_string": b"",
            "headers": headers,
            "subprotocols": [],
        }
        self.sends = sends
        self.comes: asyncio.Queue[dict[str, Any]] = asyncio.Queue()
        self.comes.put_nowait({"type": "websocket.connect"})
        self.failed = asyncio.Event()
        self.sent: list[dict[str, Any]] = []
        self.served = asyncio.create_task(application(scope, self.comes.get, self._send))  # type: ignore[arg-type]

    async def _send(self, message: dict[str, Any]) -> None:
        if len(self.sent) >= self.sends:
            self.failed.set()
            raise self.ClientDisconnected
        self.sent.append(message)


@pytest.mark.parametrize("sends", [0, 1, 2, 5])
async def test_whose_other_end_goes_away_while_we_speak_leaves_no_subscriber(
    lab: Lab, sends: int, caplog: pytest.LogCaptureFixture
) -> None:
    await bus().begin(lab.name, lab.library, lab.seed)
    socket = Hanging(lab, sends)
    await asyncio.wait_for(socket.failed.wait(), 10)
    socket.comes.put_nowait({"type": "websocket.disconnect", "code": 1005})
    await asyncio.wait_for(socket.served, 5)
    assert not bus()._rooms
    assert not [record for record in caplog.records if record.exc_info]


async def test_a_socket_whose_handling_fails_leaves_no_subscriber(lab: Lab, monkeypatch: pytest.MonkeyPatch) -> None:
    await bus().begin(lab.name, lab.library, lab.seed)
    socket = Hanging(lab, 100)

    async def has_come() -> bool:
        return bool(bus()._rooms)

    await until(has_come)
    socket.comes.put_nowait({"type": "websocket.odd"})
    with pytest.raises(ValueError, match="odd"):
        await asyncio.wait_for(socket.served, 5)
    assert not bus()._rooms


async def test_a_socket_to_which_nobody_speaks_any_more_is_closed(lab: Lab, monkeypatch: pytest.MonkeyPatch) -> None:
    await bus().begin(lab.name, lab.library, lab.seed)
    browser = await opened(lab)
    await browser.join()

    async def odd(self: Subscriber) -> bool:
        raise ValueError("odd")

    monkeypatch.setattr(Subscriber, "something", odd)
    async with asyncio.timeout(5):
        while (output := await browser.socket.get())["type"] == "websocket.send":
            pass
    assert output["code"] == TOO_SLOW
