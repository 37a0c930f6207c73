"""A lab to a file, from a file and copied, through the pages; and going back, as a browser sees it."""

import json
from typing import Any

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import AsyncClient
from pytest_django import Settings

from dashboard.bus import bus
from dashboard.models import Lab
from simulator.bus import bus as bus_module
from simulator.wire.audience import Audience
from simulator.wire.file import MAX_FILE
from simulator.wire.roles import Role
from simulator.worker.worker import Worker
from tests.dashboard.conftest import Browser, cookies

CABLE = "cable primary Ethernet0"


@pytest.fixture
def client() -> AsyncClient:
    return AsyncClient(headers={"host": "testserver"})


async def begun(lab: Lab, role: Role = Role.OWNER) -> Browser:
    await bus().begin(lab.name, lab.library, lab.seed)
    browser = Browser(f"/ws/lab/{lab.name}", cookies=cookies(lab, role))
    assert await browser.open()
    await browser.join()
    return browser


async def broken(lab: Lab) -> Browser:
    """A lab at rest, a cable pulled."""
    browser = await begun(lab)
    assert (await browser.ask(1, type="fault", fault=CABLE, on=True))["ok"]
    assert (await browser.ask(2, type="clock", paused=True))["ok"]
    return browser


def upload(file: object) -> SimpleUploadedFile:
    content = file if isinstance(file, bytes) else json.dumps(file).encode()
    return SimpleUploadedFile("lab.json", content, "application/json")


async def downloaded(client: AsyncClient, lab: Lab, words: str = "") -> dict[str, Any]:
    response = await client.get(f"/lab/{lab.name}/export{words}")
    assert response.status_code == 200, response.content
    assert response["Content-Disposition"].startswith('attachment; filename="foverlab-lan-based-')
    return dict(json.loads(response.content))


async def opened(response: Any) -> Lab:
    assert response.status_code == 302, response.content
    return await Lab.objects.aget(name=response["Location"].split("/")[2])


def said(response: Any) -> str:
    return response.content.decode().partition('role="alert">')[2].partition("<")[0]


async def seen(client: AsyncClient, lab: Lab) -> dict[str, Any]:
    """What a lab's page shows, without what is this lab's only."""
    snapshot = await bus().snapshot(lab.name, Audience.VIEWERS)
    assert snapshot is not None
    return {
        name: getattr(snapshot, name)
        for name in snapshot.__struct_fields__
        if name not in {"lab", "run", "seq", "clock", "lesson", "question"}
    }


async def test_a_lab_goes_to_a_file_and_comes_back_the_same_as_its_importers_own(
    client: AsyncClient, real: Worker, lab: Lab
) -> None:
    browser = await broken(lab)
    file = await downloaded(client, lab)
    assert [entry["action"]["fault"] for entry in file["journal"]] == [CABLE]
    response = await client.post("/import", {"file": upload(file)})
    other = await opened(response)
    assert other.name != lab.name
    assert await seen(client, other) == await seen(client, lab)
    assert Role.OWNER in response.cookies
    assert await downloaded(client, other) == file
    await browser.close()


async def test_a_copy_is_one_click_for_anyone_who_may_look_and_goes_its_own_way(
    client: AsyncClient, real: Worker, lab: Lab
) -> None:
    browser = await broken(lab)
    before = await seen(client, lab)
    response = await client.post(f"/lab/{lab.name}/copy")
    other = await opened(response)
    assert await seen(client, other) == before
    mine = await begun(other)
    assert (await mine.ask(1, type="repair-all"))["ok"]
    assert await seen(client, lab) == before
    await mine.close()
    await browser.close()


async def test_a_copy_of_a_moment_holds_what_led_there(client: AsyncClient, real: Worker, lab: Lab) -> None:
    browser = await broken(lab)
    at_ms = int((await downloaded(client, lab))["journal"][0]["at_ms"])
    other = await opened(await client.post(f"/lab/{lab.name}/copy", {"at": at_ms, "journal": 0}))
    snapshot = await bus().snapshot(other.name, Audience.VIEWERS)
    assert snapshot is not None
    assert (snapshot.faults, snapshot.clock.at_ms, snapshot.clock.paused) == ((), at_ms, True)
    assert (await downloaded(client, lab, f"?at={at_ms}&journal=1"))["journal"] != []
    await browser.close()


@pytest.mark.parametrize(
    ("change", "wanted"),
    [
        ({"seed": -1}, "`$.seed`"),
        ({"journal": [{"at_ms": 1, "who": "x", "action": {"type": "repair-all"}}]}, "journal[0].at_ms: 1 is not from"),
        ({"library": "moon", "start": None}, "library: there is no lab"),
        ({"start": {"name": "x"}}, "start"),
    ],
)
async def test_a_wrong_file_is_refused_with_its_place_and_leaves_nothing(
    client: AsyncClient, real: Worker, lab: Lab, change: dict[str, object], wanted: str
) -> None:
    file = await downloaded(client, lab)
    response = await client.post("/import", {"file": upload({**file, **change})})
    assert response.status_code == 400
    assert wanted in said(response).replace("&#x27;", "'")
    assert await Lab.objects.acount() == 1


@pytest.mark.parametrize(
    ("content", "wanted"),
    [
        (b"not json", "not a Foverlab export (not JSON)"),
        (b"{}", "required field"),
        (b" " * (MAX_FILE + 1), f"at most {MAX_FILE}"),
    ],
)
async def test_what_is_no_file_of_a_lab_is_refused(
    client: AsyncClient, transactional_db: None, content: bytes, wanted: str
) -> None:
    response = await client.post("/import", {"file": upload(content)})
    assert response.status_code == 400
    assert wanted in said(response)
    assert (await client.post("/import")).status_code == 400


async def test_words_that_are_no_moment_are_refused(client: AsyncClient, real: Worker, lab: Lab) -> None:
    response = await client.get(f"/lab/{lab.name}/export?at=noon")
    assert response.status_code == 400
    assert "at_ms" in said(response)


async def test_without_a_worker_there_is_no_file_and_a_word_why(
    client: AsyncClient, lab: Lab, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(bus_module, "FIRST_PAINT_SECONDS", 0.1)
    assert (await client.get(f"/lab/{lab.name}/export")).status_code == 503
    assert (await client.post(f"/lab/{lab.name}/copy")).status_code == 503
    assert (await client.get("/lab/nowhere/export")).status_code == 404


async def test_importing_and_copying_count_as_opening(
    client: AsyncClient, real: Worker, lab: Lab, settings: Settings
) -> None:
    settings.OPENINGS_AN_HOUR = 1
    assert (await client.post(f"/lab/{lab.name}/copy")).status_code == 302
    assert (await client.post(f"/lab/{lab.name}/copy")).status_code == 429


async def test_forms_of_other_sites_copy_nothing(lab: Lab) -> None:
    strict = AsyncClient(enforce_csrf_checks=True, headers={"host": "testserver"})
    assert (await strict.post(f"/lab/{lab.name}/copy")).status_code == 403
    assert (await strict.post("/import")).status_code == 403


# --- going back -------------------------------------------------------------------------------------------------------


async def test_every_browser_sees_the_lab_go_back_and_a_viewer_may_only_look(real: Worker, lab: Lab) -> None:
    owner = await broken(lab)
    viewer = await begun(lab, Role.VIEWER)
    run = viewer.snapshot["run"]
    look = await viewer.ask(1, type="look", at_ms=0)
    assert look["result"]["snapshot"]["faults"] == []
    assert (await viewer.ask(2, type="undo"))["error"]["code"] == "refused"
    assert (await owner.ask(3, type="undo"))["ok"]
    for browser in (owner, viewer):
        while browser.snapshot["run"] == run:
            await browser.next()
        assert browser.snapshot["faults"] == []
        assert [branch["branch"] for branch in browser.snapshot["branches"]] == [1]
        assert browser.snapshot["clock"]["paused"]
    await owner.ask(4, type="return", branch=1)
    while not owner.snapshot["faults"]:
        await owner.next()
    await owner.close()
    await viewer.close()
