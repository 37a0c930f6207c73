"""What a browser gets from its socket, for good and for bad input."""

import asyncio
import json

import pytest

from dashboard.bus import bus
from dashboard.consumers import BURST, TOO_SLOW, UNKNOWN_LAB
from dashboard.models import Lab
from simulator.bus import bus as bus_module
from simulator.bus.bus import Bus
from simulator.bus.lab_calls import LabCalls
from simulator.bus.room import Room
from simulator.bus.subscriber import QUEUE
from simulator.wire import bus_protocol
from simulator.wire.bus_protocol import Batch
from simulator.wire.requests import MAX_FRAME
from simulator.wire.roles import Role
from simulator.worker.worker import Worker
from tests.dashboard.conftest import Browser, cookies

pytestmark = pytest.mark.usefixtures("worker")


async def begun(lab: Lab, role: Role = Role.OWNER) -> Browser:
    await bus().begin(lab.name, lab.library, lab.seed)
    browser = Browser(f"/ws/lab/{lab.name}", cookies=cookies(lab, role))
    assert await browser.open()
    await browser.join()
    return browser


def follows(browser: Browser) -> bool:
    numbers = [event["seq"] for event in browser.events]
    first = browser.snapshot["seq"] + 1
    return numbers == list(range(first, first + len(numbers)))


async def test_a_join_gives_a_snapshot_and_every_event_after_it(lab: Lab) -> None:
    browser = await begun(lab)
    assert browser.snapshot["lab"] == lab.name
    await browser.ask(1, type="clock", speed=100)
    await browser.see(browser.seq + 20)
    assert follows(browser)
    await browser.close()


async def test_a_request_gets_exactly_one_answer_and_its_events_come_first(lab: Lab) -> None:
    browser = await begun(lab)
    answer = await browser.ask(7, type="console", unit="primary", line="show failover")
    assert answer == {"id": 7, "ok": True, "result": {"typed": 1}}
    assert [event["lines"] for event in browser.events if event["type"] == "console"] == [["toy> show failover"]]
    await browser.ask(8, type="complete", unit="primary", line="sh")
    assert browser.answered == [7, 8]
    await browser.close()


async def test_two_browsers_see_the_same(lab: Lab) -> None:
    one, two = await begun(lab), await begun(lab)
    await one.ask(1, type="console", unit="primary", line="from one")
    await two.ask(1, type="console", unit="primary", line="from two")
    last = max(one.seq, two.seq)
    await one.see(last)
    await two.see(last)
    seen = {event["seq"]: event for event in one.events}
    assert follows(one)
    assert follows(two)
    assert all(seen[event["seq"]] == event for event in two.events if event["seq"] in seen)
    await one.close()
    await two.close()


async def test_one_subscription_serves_all_browsers_of_a_lab(lab: Lab) -> None:
    one, two = await begun(lab), await begun(lab)
    channels = await bus()._calls.redis.pubsub_numsub(f"foverlab:{{{lab.name}}}:live")
    assert channels == [(f"foverlab:{{{lab.name}}}:live".encode(), 1)]
    await one.close()
    await two.close()


async def test_a_browser_that_comes_later_sees_what_was_before(lab: Lab) -> None:
    first = await begun(lab)
    await first.ask(1, type="console", unit="primary", line="early")
    later = await begun(lab)
    assert later.snapshot["consoles"][0]["lines"] == ["toy> early"]
    assert later.snapshot["seq"] >= first.seq
    await first.close()
    await later.close()


async def test_join_again_on_request(lab: Lab) -> None:
    browser = await begun(lab)
    await browser.ask(1, type="console", unit="primary", line="one more")
    before, browser.snapshot = browser.snapshot, {}
    assert (await browser.ask(2, type="join"))["ok"]
    assert (await browser.join())["seq"] > before["seq"]
    await browser.close()


async def test_a_gap_leads_to_a_fresh_snapshot(lab: Lab) -> None:
    browser = await begun(lab)
    bus()._rooms[lab.name]._seq -= 5  # as if five events had been lost on the way from Redis
    browser.snapshot = {}
    await browser.say(id=1, type="console", unit="primary", line="after the gap")
    await browser.join()
    await browser.answer(1)
    lines = browser.snapshot["consoles"][0]["lines"] + [
        line for event in browser.events if event["type"] == "console" for line in event["lines"]
    ]
    assert lines == ["toy> after the gap"]
    await browser.close()


async def test_the_connection_to_redis_breaks_and_browsers_are_in_step_again(lab: Lab) -> None:
    browser = await begun(lab)
    await bus()._calls.redis.client_kill_filter(_type="pubsub")
    browser.snapshot = {}
    await browser.join()
    assert (await browser.ask(1, type="console", unit="primary", line="still here"))["ok"]
    assert follows(browser)
    await browser.close()


async def test_an_event_that_cannot_be_passed_on_keeps_nobody_from_hearing(
    lab: Lab, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    one = await begun(lab)
    other = await begun(await Lab.objects.acreate(library="lan-based", seed=2))
    room, receive = bus()._rooms[lab.name], Room.receive

    def odd(self: Room, batch: Batch) -> None:
        if self is room:
            raise asyncio.InvalidStateError
        receive(self, batch)

    monkeypatch.setattr(Room, "receive", odd)
    one.snapshot = {}
    await one.say(id=1, type="console", unit="primary", line="odd")
    await one.join()
    assert (await other.ask(1, type="console", unit="primary", line="as usual"))["ok"]
    monkeypatch.setattr(Room, "receive", receive)
    assert (await one.ask(2, type="console", unit="primary", line="as usual again"))["ok"]
    assert "could not be passed on" in caplog.text
    await one.close()
    await other.close()


async def test_a_subscription_that_fails_begins_again(
    lab: Lab, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    browser = await begun(lab)

    def odd(self: Bus, channel: str, data: bytes) -> bool:
        raise KeyError("channel")

    browser.snapshot = {}
    with monkeypatch.context() as now:
        now.setattr(Bus, "message", odd)
        await browser.say(id=7, type="console", unit="primary", line="odd")
        await asyncio.sleep(0.05)
    await browser.join()
    assert (await browser.ask(1, type="console", unit="primary", line="still here"))["ok"]
    assert "listening to labs failed" in caplog.text
    await browser.close()


async def test_a_slow_browser_is_cut_off_and_the_others_are_not_kept_waiting(lab: Lab) -> None:
    slow, quick = await begun(lab), await begun(lab)
    room = bus()._rooms[lab.name]
    subscriber = next(iter(room.subscribers))
    for _ in range(QUEUE + 1):
        subscriber.put('{"type": "filler"}')
    assert subscriber.cut_off
    assert {await _close_code(slow), await _close_code(quick)} == {TOO_SLOW, None}


async def test_an_unknown_lab_is_said_and_closed(transactional_db: None) -> None:
    browser = Browser("/ws/lab/nowhere")
    assert await browser.open()
    answer = await browser.answer(None)
    assert answer["error"] == {"code": "gone", "message": "there is no such lab"}
    assert (await browser.socket.get())["code"] == UNKNOWN_LAB


@pytest.mark.parametrize("path", ["/ws/x", "/ws/", "/ws/lab/", "/ws/lab/NAME/", "/ws/wall/", "/ws/join/a/b"])
async def test_an_address_that_does_not_exist_is_closed_as_gone(path: str, db: None) -> None:
    browser = Browser(path)
    assert await browser.open()
    assert (await browser.socket.get()) == {"type": "websocket.close", "code": 4404}


async def test_a_page_of_another_site_is_refused(lab: Lab) -> None:
    browser = Browser(f"/ws/lab/{lab.name}", origin="http://evil.example")
    assert not await browser.open()


@pytest.mark.parametrize(
    ("frame", "id", "code", "place"),
    [
        ("{", None, "malformed", "no JSON"),
        ("[]", None, "malformed", "object"),
        ('{"id": 4, "type": "launch"}', 4, "unknown", "$.type"),
        ('{"id": 5, "type": "console", "unit": "tertiary", "line": ""}', 5, "malformed", "$.unit"),
        ('{"id": 6, "type": "clock", "speed": 1e9}', 6, "malformed", "$.speed"),
        ('{"id": 7, "type": "repair-all", "more": 1}', 7, "malformed", "more"),
        ("x" * (MAX_FRAME + 1), None, "too-large", str(MAX_FRAME)),
    ],
)
async def test_bad_input_is_an_answer_and_the_socket_lives(
    lab: Lab, frame: str, id: int | None, code: str, place: str
) -> None:
    browser = await begun(lab)
    await browser.send(text=frame)
    error = (await browser.answer(id))["error"]
    assert error["code"] == code
    assert place in error["message"]
    assert (await browser.ask(99, type="complete", unit="primary", line="sh"))["ok"]
    await browser.close()


async def test_bytes_that_are_no_text_are_an_answer_too(lab: Lab) -> None:
    browser = await begun(lab)
    await browser.send(bytes=b"\xff\xfe\x00")
    assert (await browser.answer(None))["error"]["code"] == "malformed"
    await browser.close()


async def test_too_many_requests_are_refused_one_by_one(lab: Lab) -> None:
    browser = await begun(lab)
    for number in range(int(BURST) + 10):
        await browser.say(id=number, type="join")
    for number in range(int(BURST) + 10):
        await browser.answer(number)
    refused = [number for number, answer in browser.answers.items() if not answer["ok"]]
    assert refused
    assert {browser.answers[number]["error"]["code"] for number in refused} == {"too-often"}
    assert sorted(filter(None, browser.answered)) == list(range(1, int(BURST) + 10))
    await browser.close()


async def test_a_refused_act_says_why(lab: Lab) -> None:
    browser = await begun(lab)
    answer = await browser.ask(1, type="fault", fault="cable moon", on=True)
    assert answer["error"] == {"code": "refused", "message": "fault: there is no cable moon"}
    await browser.close()


async def test_without_a_worker_the_answer_is_busy(lab: Lab, worker: Worker, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(bus_module, "ANSWER_SECONDS", 0.3)
    browser = await begun(lab)
    worker.stop()
    await asyncio.sleep(0.2)
    answer = await browser.ask(1, type="console", unit="primary", line="anyone?")
    assert answer["error"]["code"] == "busy"
    await browser.close()


async def test_too_many_waiting_commands_are_refused_at_once(
    lab: Lab, worker: Worker, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(bus_protocol, "COMMANDS_KEPT", 3)
    browser = await begun(lab)
    worker.stop()
    await asyncio.sleep(0.2)
    for number in range(1, 8):
        await browser.say(id=number, type="console", unit="primary", line="more")
    assert (await browser.answer(7))["error"]["message"] == "3 commands wait for a worker"
    await browser.close()


async def test_hard_questions_of_a_page_go_to_the_worker_two_at_a_time(
    lab: Lab, worker: Worker, monkeypatch: pytest.MonkeyPatch
) -> None:
    browser = await begun(lab)
    sent: list[str] = []
    most_hard: list[int] = []
    send = LabCalls.send

    async def noting(calls: LabCalls, lab: str, command: bytes, most: int) -> bool:
        sent.append(type(bus_protocol.decode_command(command).request).__name__)
        most_hard.append(max(len(subscriber.hard) for subscriber in bus()._rooms[lab].subscribers))
        return await send(calls, lab, command, most)

    monkeypatch.setattr(LabCalls, "send", noting)
    for number in range(1, 6):
        await browser.say(id=number, type="look", at_ms=number)
    await browser.say(id=6, type="clock", speed=2)
    for number in range(1, 7):
        assert (await browser.answer(number))["ok"]
    assert sorted(sent) == ["Look"] * 5 + ["SetClock"]
    assert max(most_hard) == 2
    await browser.close()


async def _close_code(browser: Browser) -> int | None:
    """After what is left in the queue; None: it is still open, and answers."""
    await browser.say(id=1, type="join")
    while True:
        output = await browser.socket.get()
        if output["type"] == "websocket.close":
            return int(output["code"])
        if json.loads(output["text"]).get("id") == 1:
            await browser.close()
            return None
