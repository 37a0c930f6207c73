"""Rehearsals over the web: prepared, opened, played at seats, looked back at. What a seat may not know stays on the server."""

import asyncio
import json
from typing import Any, Final

import pytest
from django.test import AsyncClient

from dashboard.models import Lab, RehearsalSeat
from dashboard.runbooks import shipped
from simulator.wire.roles import Role
from simulator.worker.worker import Worker
from tests.dashboard.conftest import Browser, cookies, until

PLANNED: Final = {"runbook": "planned-failover", "exercise": "standby-cable"}
SECRETS: Final = ("cable primary", "Pull the", '"lanes"', '"log"', '"faults"', '"met"', '"truth"', "Failed: interface")
"""What no device tells and no seat is sent: faults by name, the picture, what is true of a check."""


@pytest.fixture
def client() -> AsyncClient:
    return AsyncClient(headers={"host": "testserver"})


class Player:
    """A page of a seat: everything that it was ever sent."""

    def __init__(self, token: str) -> None:
        self.token = token
        self.browser = Browser(f"/ws/seat/{token}")
        self.view: dict[str, Any] = {}
        self._ids = 0

    async def open(self) -> None:
        assert await self.browser.open()
        await self.until("seat")

    async def until(self, field: str, value: object = None) -> None:
        """Reads on until a field is told, and has the value."""
        for _ in range(400):
            if field in self.view and value in (None, self.view[field]):
                return
            await self.read()
        raise AssertionError(f"{field} is {self.view.get(field)!r}")

    async def read(self) -> None:
        frame = await self.browser.next()
        if frame.get("type") == "seat":
            self.view |= frame["fields"]

    async def ask(self, **request: object) -> dict[str, Any]:
        self._ids += 1
        answer = await self.browser.ask(self._ids, **request)
        for text in self.browser.texts:
            frame = json.loads(text)
            if frame.get("type") == "seat":
                self.view |= frame["fields"]
        return answer


async def opened(client: AsyncClient, **more: str) -> Lab:
    response = await client.post("/rehearse/", {**PLANNED, "do": "open", **more})
    assert response.status_code == 302, response.content.decode()
    lab = await Lab.objects.afirst()
    assert lab is not None
    assert response["Location"] == f"/lab/{lab.name}/"
    return lab


async def seat(lab: Lab, name: str) -> Player:
    token = (await RehearsalSeat.objects.aget(lab=lab, name=name)).token
    assert lab.name not in token
    player = Player(token)
    await player.open()
    return player


# --- preparing --------------------------------------------------------------------------------------------------------


async def test_every_shipped_runbook_is_offered_and_passes_its_dry_check(client: AsyncClient) -> None:
    page = await client.get("/rehearse/")
    for runbook in shipped().runbooks:
        assert f"?runbook={runbook.key}" in page.content.decode()
        prepared = await client.get("/rehearse/", {"runbook": runbook.key})
        assert prepared.status_code == 200
        assert prepared.context["prepared"].mistakes == ()


@pytest.mark.parametrize(
    ("given", "said"),
    [
        ({"runbook": "own", "runbook_text": "title: x"}, "no line `---` ends the front matter"),
        ({"runbook": "nothing-like-it"}, "there is no runbook"),
        ({"runbook": "planned-failover", "exercise": "wrong-key"}, "the exercise is for the runbook"),
        ({"runbook": "planned-failover", "lab": "moon"}, "there is no lab"),
        ({"runbook": "planned-failover", "lab": "asa-5510"}, "can never be true"),
        ({"runbook": "own", "runbook_text": "x" * 200_000}, "at most 100,000 characters"),
        ({"runbook": "own", "runbook_text": ""}, "Line 1"),
    ],
)
async def test_each_mistake_is_named_and_nothing_is_opened(
    client: AsyncClient, transactional_db: None, given: dict[str, str], said: str
) -> None:
    page = await client.post("/rehearse/", {**given, "do": "open"})
    assert page.status_code == 400
    assert said in page.content.decode().replace("&#x27;", "'").replace("&lt;", "<")
    assert await Lab.objects.acount() == 0


async def test_mistakes_stand_beside_their_own_text_with_their_lines(client: AsyncClient) -> None:
    page = await client.post("/rehearse/", {"runbook": "own", "runbook_text": "title: x\nwindow: soon\n---\n"})
    text = page.content.decode()
    assert '<a href="#runbook-text" data-line="2">Line 2</a>' in text
    assert "title: x\nwindow: soon" in text
    page = await client.post("/rehearse/", {**PLANNED, "exercise": "own", "exercise_text": "title: x\nnonsense: y\n"})
    assert '<a href="#exercise-text" data-line="2">Line 2</a>' in page.content.decode()


async def test_forms_of_other_sites_open_no_rehearsal(transactional_db: None) -> None:
    strict = AsyncClient(enforce_csrf_checks=True, headers={"host": "testserver"})
    assert (await strict.post("/rehearse/", {**PLANNED, "do": "open"})).status_code == 403


async def test_only_who_may_act_in_a_lab_prepares_one_there_or_reads_its_report(client: AsyncClient, lab: Lab) -> None:
    for address in (
        f"/lab/{lab.name}/rehearse/",
        f"/lab/{lab.name}/rehearsal/",
        f"/lab/{lab.name}/rehearsal/report.html",
    ):
        assert (await client.get(address)).status_code == 403


# --- playing ----------------------------------------------------------------------------------------------------------


async def test_a_run_with_three_seats_from_brief_to_report(
    client: AsyncClient, real: Worker, transactional_db: None
) -> None:
    lab = await opened(client)
    operator, helpdesk = await seat(lab, "operator"), await seat(lab, "helpdesk")
    owner = Browser(f"/ws/lab/{lab.name}", cookies=cookies(lab, Role.OWNER))
    assert await owner.open()
    await owner.join()
    page = await client.get(f"/lab/{lab.name}/")
    assert page.content.decode().count("/seat/") == 2 * 3  # a link and its words

    await operator.until("phase", "brief")
    assert operator.view["consoles"] == []
    assert (await operator.ask(type="rehearse", say="ready"))["ok"]
    await operator.until("ready", True)
    assert not (await operator.ask(type="console", unit="primary", line="show version"))["ok"]

    assert (await owner.ask(1, type="rehearse", say="begin"))["ok"]
    await operator.until("phase", "play")
    assert (await operator.ask(type="console", unit="primary", line="show failover"))["ok"]
    await until(lambda: _shows(operator, "Failover On"))
    assert (await operator.ask(type="rehearse", say="done", step=1))["ok"]

    assert (await owner.ask(2, type="rehearse", say="steer", number=1, way="now"))["ok"]
    await until(lambda: _told(operator, "mail team"))
    assert (await owner.ask(3, type="fault", fault="cable primary Ethernet0", on=True))["ok"]
    assert (await owner.ask(4, type="clock", speed=60.0))["ok"]
    await until(lambda: _alarmed(helpdesk))
    assert (await owner.ask(5, type="rehearse", say="abort", text="Seen enough."))["ok"]
    await operator.until("phase", "ended")
    assert operator.view["outcome"] == "aborted"
    assert not (await operator.ask(type="console", unit="primary", line="show failover"))["ok"]

    for player in (operator, helpdesk):
        for text in player.browser.texts:
            assert lab.name not in text
            assert not [secret for secret in SECRETS if secret in text], text[:400]
    assert helpdesk.view["steps"] == helpdesk.view["consoles"] == []

    await _looks_back_and_reports(lab, operator, helpdesk)
    for browser in (owner, operator.browser, helpdesk.browser):
        await browser.close()


async def _looks_back_and_reports(lab: Lab, operator: Player, helpdesk: Player) -> None:
    mine = AsyncClient(headers={"host": "testserver"})
    mine.cookies.load(cookies(lab, Role.OWNER))
    noted = await mine.post(
        f"/lab/{lab.name}/rehearsal/", {"text": "Look at both units.", "kind": "keep", "owner": "Ann"}
    )
    assert noted.status_code == 302
    wash = (await mine.get(f"/lab/{lab.name}/rehearsal/")).content.decode()
    assert "Seen enough." in wash
    assert "Look at both units." in wash
    assert f"/lab/{lab.name}/?at=" in wash
    rating = {"do": "rate", "objective": "1", "rating": "major challenges"}
    assert (await mine.post(f"/lab/{lab.name}/rehearsal/", rating)).status_code == 302
    assert (
        "Major challenges</strong>, rated by the facilitator"
        in (await mine.get(f"/lab/{lab.name}/rehearsal/")).content.decode()
    )
    for wrong in ({"objective": "x"}, {"objective": "99"}, {"rating": "good"}):
        assert (await mine.post(f"/lab/{lab.name}/rehearsal/", rating | wrong)).status_code == 400
    empty = await mine.post(f"/lab/{lab.name}/rehearsal/", {"text": " "})
    assert empty.status_code == 400
    await _looks_back(mine, lab, operator, helpdesk)
    for file, begins in (
        ("report.html", "<!doctype html>"),
        ("report.md", "#"),
        ("report.json", "{"),
        ("junit.xml", "<?xml"),
    ):
        report = await mine.get(f"/lab/{lab.name}/rehearsal/{file}")
        assert report.content.decode().lower().startswith(begins), file
    assert (await mine.get(f"/lab/{lab.name}/rehearsal/report.exe")).status_code == 404


async def _looks_back(owner: AsyncClient, lab: Lab, operator: Player, helpdesk: Player) -> None:
    """Each seat at what it knew; at everything once that is shared, and never at the lab's name."""
    stranger = AsyncClient(headers={"host": "testserver"})

    async def wash(player: Player) -> str:
        page = (await stranger.get(f"/seat/{player.token}/rehearsal/")).content.decode()
        assert lab.name not in page
        return page

    own, other = await wash(operator), await wash(helpdesk)
    assert "Primary: show failover" in own
    assert "mail team" in own
    assert "Primary: show failover" not in other
    for page in (own, other):
        assert not [secret for secret in SECRETS if secret in page]
    assert (await owner.post(f"/lab/{lab.name}/rehearsal/", {"do": "share"})).status_code == 302
    assert "Shared with the players." in (await owner.get(f"/lab/{lab.name}/rehearsal/")).content.decode()
    whole = await wash(helpdesk)
    assert "Primary: show failover" in whole
    assert 'data-kind="truth"' in whole


async def test_two_who_conduct_see_the_same_and_neither_undoes_what_the_other_did(
    client: AsyncClient, real: Worker, transactional_db: None
) -> None:
    lab = await opened(client)
    operator = await seat(lab, "operator")
    one, other = (Browser(f"/ws/lab/{lab.name}", cookies=cookies(lab, Role.OWNER)) for _ in range(2))
    for browser in (one, other):
        assert await browser.open()
        await browser.join()
    await _pages(one, 1)
    assert (await one.ask(1, type="rehearse", say="begin"))["ok"]
    again = await other.ask(1, type="rehearse", say="begin")
    assert again["error"]["message"] == "rehearsal: it has begun already"
    assert (await one.ask(2, type="rehearse", say="steer", number=1, way="now"))["ok"]
    for way in ("skip", "hold", "now"):
        late = await other.ask(3, type="rehearse", say="steer", number=1, way=way)
        assert "has come already" in late["error"]["message"]
    await operator.browser.close()
    for browser in (one, other):
        await _pages(browser, 0)
    assert _last(one) == _last(other)
    assert (await other.ask(4, type="rehearse", say="abort", text="Enough."))["ok"]
    assert "has ended" in (await one.ask(4, type="rehearse", say="abort"))["error"]["message"]
    for browser in (one, other):
        await browser.close()


def _last(browser: Browser) -> dict[str, Any]:
    """What the lab's stream said last of the rehearsal."""
    events = [event for event in browser.events if event["type"] == "rehearsal"]
    told: dict[str, Any] = events[-1]["rehearsal"] if events else browser.snapshot["rehearsal"]
    return told


async def _pages(browser: Browser, here: int) -> None:
    """Reads on until so many pages of the first seat are connected."""
    async with asyncio.timeout(20):
        while _last(browser)["seats"][0]["here"] != here:
            await browser.next()


async def test_twelve_seats_are_told_the_same_beginning_and_each_its_own(
    client: AsyncClient, real: Worker, transactional_db: None
) -> None:
    seats = "\n".join(f"seats player{number}: {'alarms' if number % 2 else 'checklist'}" for number in range(1, 12))
    text = f"title: Many\nrunbook: planned-failover\nseats operator: consoles of primary, checklist\n{seats}\n"
    lab = await opened(client, exercise="own", exercise_text=text)
    names = [seat.name async for seat in RehearsalSeat.objects.filter(lab=lab)]
    assert len(names) >= 12
    players = [await seat(lab, name) for name in names]
    for player in players:
        assert (await player.ask(type="rehearse", say="ready"))["ok"]
    owner = Browser(f"/ws/lab/{lab.name}", cookies=cookies(lab, Role.OWNER))
    assert await owner.open()
    await owner.join()
    assert (await owner.ask(1, type="rehearse", say="begin"))["ok"]
    for player in players:
        await player.until("phase", "play")
        assert bool(player.view["steps"]) == ("checklist" in player.view["sees"])
    for browser in (owner, *(player.browser for player in players)):
        await browser.close()


async def _shows(player: Player, words: str) -> bool:
    await player.read()
    return any(words in line for console in player.view["consoles"] for line in console["lines"])


async def _told(player: Player, words: str) -> bool:
    await player.read()
    return any(words in message["text"] for message in player.view["messages"])


async def _alarmed(player: Player) -> bool:
    await player.read()
    return bool(player.view["alarms"])


@pytest.mark.parametrize(
    "request_",
    [
        {"type": "fault", "fault": "cable primary Ethernet0", "on": True},
        {"type": "operate", "unit": "primary", "lines": ["failover active group 1"]},
        {"type": "look", "at_ms": 1_000},
        {"type": "why", "thing": "group primary 1"},
        {"type": "series"},
        {"type": "compare"},
        {"type": "findings"},
        {"type": "export"},
        {"type": "clock", "paused": False},
        {"type": "evidence"},
        {"type": "start-rehearsal", "runbook": ""},
        {"type": "rehearse", "say": "begin"},
        {"type": "rehearse", "say": "abort"},
        {"type": "rehearse", "say": "steer", "number": 1, "way": "now"},
        {"type": "rehearse", "say": "rate", "number": 1, "way": "performed"},
        {"type": "console", "unit": "secondary", "line": "show failover"},
        {"type": "rehearse", "say": "done", "step": 99},
        {"type": "join"},
    ],
)
async def test_what_a_player_sends_that_no_page_of_his_offers_is_refused(
    client: AsyncClient, real: Worker, transactional_db: None, request_: dict[str, object]
) -> None:
    lab = await opened(client, exercise="own", exercise_text=ONE_UNIT)
    operator = await seat(lab, "operator")
    answer = await operator.ask(**request_)
    assert not answer["ok"]
    assert answer["error"]["message"].startswith("seat: ")
    await operator.browser.close()


@pytest.mark.parametrize("name", ["helpdesk", "observer"])
@pytest.mark.parametrize("say", ["act", "done", "skip", "write", "decide"])
async def test_a_seat_that_does_no_step_ends_none(
    client: AsyncClient, real: Worker, transactional_db: None, name: str, say: str
) -> None:
    lab = await opened(client)
    other = await seat(lab, name)
    answer = await other.ask(type="rehearse", say=say, step=1, way="continue")
    assert not answer["ok"]
    assert answer["error"]["message"].startswith("seat: ")
    await other.browser.close()


ONE_UNIT: Final = """title: One console
runbook: planned-failover
seats operator: consoles of primary, checklist
"""


async def test_a_link_that_nobody_gave_out_has_no_page_and_no_socket(
    client: AsyncClient, transactional_db: None
) -> None:
    assert (await client.get("/seat/nothing-like-it/")).status_code == 404
    stranger = Browser("/ws/seat/nothing-like-it")
    assert await stranger.open()
    assert "there is no such seat" in json.dumps(await stranger.next())
