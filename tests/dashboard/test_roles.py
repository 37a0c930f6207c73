"""Who may do what, on the server's word: by link, by cookie, whatever a page offers."""

import asyncio
from typing import Any

import pytest
from django.test import AsyncClient
from django.urls import reverse

from dashboard.bus import bus
from dashboard.models import Lab
from dashboard.roles import link_token, read_link, read_wall, refusal, role_of, voter_of, wall_token
from simulator.wire import requests as rq
from simulator.wire.roles import Role
from simulator.worker.worker import Worker
from tests.dashboard.conftest import Browser, cookies


def test_a_refusal_names_the_role() -> None:
    said = refusal(Role.PARTICIPANT, rq.Console(1, unit="primary", line="reload"))
    assert said is not None
    assert "a participant may not" in said


def test_a_link_says_lab_and_role_and_cannot_be_written_by_others() -> None:
    token = link_token("f3k9", Role.VIEWER)
    assert read_link(token) == ("f3k9", Role.VIEWER)
    assert read_link(token.replace(":v:", ":o:")) is None
    assert read_link(token.replace("f3k9", "f3k8")) is None
    assert read_link("") is None
    assert read_wall(token) is None
    assert read_wall(wall_token("w")) == "w"
    assert read_link(wall_token("w:o")) is None


def test_a_cookie_of_one_lab_is_worth_nothing_in_another() -> None:
    lab, other = Lab(name="one"), Lab(name="two")
    assert role_of(cookies(lab, Role.OWNER), "one") is Role.OWNER
    assert role_of(cookies(lab, Role.OWNER), "one", socket=True) is Role.OWNER
    assert role_of(cookies(lab, Role.OWNER), other.name) is Role.VIEWER
    assert role_of(cookies(lab, Role.VIEWER), "one") is Role.VIEWER


def test_the_stronger_of_two_roles_counts() -> None:
    lab = Lab(name="one")
    assert role_of(cookies(lab, Role.CONTROLLER) | cookies(lab, Role.OWNER), "one") is Role.OWNER


def test_a_cookie_with_another_ones_role_in_it_is_none() -> None:
    forged = {"owner": cookies(Lab(name="one"), Role.CONTROLLER)["controller"]}
    assert role_of(forged, "one") is Role.VIEWER


def test_a_voter_is_another_number_in_every_lab() -> None:
    held = cookies(Lab(name="one"), Role.OWNER)
    assert voter_of(held, "one") == voter_of(held, "one")
    assert voter_of(held, "one") != voter_of(held, "two")
    assert voter_of({"voter": "12345"}, "one") is None


async def joined(lab: Lab, role: Role | None) -> Browser:
    await bus().begin(lab.name, lab.library, lab.seed)
    browser = Browser(f"/ws/lab/{lab.name}", cookies=cookies(lab, role) if role else {})
    assert await browser.open()
    await browser.join()
    return browser


async def phone(lab: Lab) -> Browser:
    browser = Browser(f"/ws/join/{lab.join}", cookies=cookies(lab, Role.OWNER))
    assert await browser.open()
    assert (await browser.next())["type"] == "question"
    return browser


async def question(browser: Browser, state: str) -> dict[str, Any]:
    async with asyncio.timeout(10):
        while True:
            told = [event["question"] for event in browser.events if event["type"] == "question"]
            if told and told[-1] and told[-1]["state"] == state:
                return dict(told[-1])
            await browser.next()


ACT = {"type": "console", "unit": "primary", "line": "reload"}


async def test_whoever_comes_by_the_bare_address_sees_all_and_acts_on_nothing(lab: Lab, worker: Worker) -> None:
    viewer = await joined(lab, None)
    answer = await viewer.ask(1, **ACT)
    assert answer["error"]["code"] == "refused"
    assert "a viewer may not" in answer["error"]["message"]
    assert (await viewer.ask(2, type="complete", unit="primary", line="sh"))["ok"]
    await viewer.close()


@pytest.mark.parametrize("role", [Role.OWNER, Role.CONTROLLER])
async def test_owner_and_controller_act(lab: Lab, worker: Worker, role: Role) -> None:
    browser = await joined(lab, role)
    assert (await browser.ask(1, **ACT))["ok"]
    await browser.close()


async def test_a_phone_gets_the_question_and_nothing_else_and_may_only_vote(lab: Lab, worker: Worker) -> None:
    presenter, one = await joined(lab, Role.OWNER), await phone(lab)
    await presenter.ask(1, **ACT)
    await presenter.ask(2, type="ask", text="Which?", choices=["a", "b"])
    asked = await question(one, "open")
    assert [choice["text"] for choice in asked["choices"]] == ["a", "b"]
    assert (await one.ask(3, type="predict", question=asked["question"], choice="b"))["ok"]
    assert (await one.ask(4, **ACT))["error"]["code"] == "refused"
    await presenter.ask(5, type="close", question=asked["question"])
    closed = await question(one, "closed")
    assert [choice["votes"] for choice in closed["choices"]] == [0, 1]
    assert {event["type"] for event in one.events} == {"question"}
    assert one.snapshot == {}
    await presenter.close()
    await one.close()


async def test_a_phone_that_comes_again_has_one_vote(lab: Lab, worker: Worker) -> None:
    presenter, one = await joined(lab, Role.OWNER), await phone(lab)
    asked = (await presenter.ask(1, type="ask", text="Which?", choices=["a", "b"]))["result"]["question"]
    held = cookies(lab, Role.OWNER)
    for choice in ("a", "b"):
        one = Browser(f"/ws/join/{lab.join}", cookies=held)
        assert await one.open()
        assert (await one.ask(2, type="predict", question=asked, choice=choice))["ok"]
        await one.close()
    await presenter.ask(3, type="close", question=asked)
    assert [choice["votes"] for choice in (await question(presenter, "closed"))["choices"]] == [0, 1]
    await presenter.close()


async def test_other_links_open_no_phone(lab: Lab, worker: Worker) -> None:
    for token in (link_token(lab.name, Role.VIEWER), "nonsense", lab.name):
        browser = Browser(f"/ws/join/{token}")
        assert await browser.open()
        assert (await browser.answer(None))["error"]["code"] == "gone"


@pytest.fixture
def client() -> AsyncClient:
    return AsyncClient(headers={"host": "testserver"})


async def test_a_link_gives_its_role_to_this_lab_only_and_scripts_cannot_read_it(
    client: AsyncClient, lab: Lab, worker: Worker
) -> None:
    page = await client.get(reverse("enter", args=[link_token(lab.name, Role.CONTROLLER)]))
    assert (page.status_code, page["Location"]) == (302, f"/lab/{lab.name}/")
    cookie = page.cookies["controller"]
    assert (cookie["path"], cookie["httponly"], cookie["samesite"]) == (f"/lab/{lab.name}/", True, "Lax")
    assert page.cookies["socket_controller"]["path"] == f"/ws/lab/{lab.name}"
    assert 'data-role="controller"' in (await client.get(page["Location"])).content.decode()


async def test_links_that_nobody_gave_out_lead_nowhere(client: AsyncClient, lab: Lab) -> None:
    for address in (
        reverse("enter", args=["nonsense"]),
        reverse("enter", args=[link_token("another", Role.OWNER)]),
        reverse("enter", args=[lab.join]),
        reverse("join", args=[link_token(lab.name, Role.VIEWER)]),
        reverse("join", args=[lab.name]),
        reverse("wall", args=[link_token(lab.name, Role.OWNER)]),
    ):
        assert (await client.get(address)).status_code == 404, address


async def test_the_one_who_opens_a_lab_owns_it_and_who_follows_its_address_does_not(
    client: AsyncClient, worker: Worker, transactional_db: None
) -> None:
    address = (await client.post("/"))["Location"]
    page = (await client.get(address)).content.decode()
    assert 'data-role="owner"' in page
    assert "/enter/" in page
    other = (await AsyncClient(headers={"host": "testserver"}).get(address)).content.decode()
    assert 'data-role="viewer"' in other
    assert "/enter/" not in other
    assert "/join/" not in other


async def test_a_participants_page_has_the_policy_and_gives_a_number_that_says_nothing(
    client: AsyncClient, lab: Lab
) -> None:
    page = await client.get(reverse("join", args=[lab.join]))
    assert page.status_code == 200
    assert set(page.cookies) == {"voter"}
    assert page.cookies["voter"]["httponly"]
    again = await client.get(reverse("join", args=[lab.join]))
    assert "voter" not in again.cookies
