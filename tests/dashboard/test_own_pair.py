"""Someone's own pair through the web process: what is understood, opening it, its file, and what is refused."""

import json
from typing import Any

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import AsyncClient

from dashboard import own_pair
from dashboard.bus import bus
from dashboard.models import Lab
from simulator.wire.audience import Audience
from simulator.worker.worker import Worker
from tests.dashboard.conftest import until
from tests.pair.reading import people


@pytest.fixture
def client() -> AsyncClient:
    return AsyncClient(headers={"host": "testserver"})


async def sent(client: AsyncClient, page: str, *texts: str, **choice: str) -> tuple[int, dict[str, Any]]:
    files = [{"name": f"file{n}.txt", "text": text} for n, text in enumerate(texts, 1)]
    response = await client.post(f"/pair/{page}", json.dumps({"files": files, **choice}), "application/json")
    return response.status_code, json.loads(response.content)


async def test_a_review_says_what_was_understood_and_keeps_nothing(
    client: AsyncClient, worker: Worker, transactional_db: None
) -> None:
    status, review = await sent(client, "review", people.session())
    assert status == 200
    assert [context["name"] for context in review["contexts"]] == ["admin", "BLUE", "RED"]
    assert [group["contexts"] for group in review["groups"]] == [["admin", "BLUE"], ["RED"]]
    assert review["model"] == "ASA5520"
    assert review["model_is_chosen"]
    assert review["why_not"] == ""
    assert review["findings"], "the lint has something to say of every pair"
    assert await Lab.objects.acount() == 0


async def test_the_pair_opens_and_runs_with_masked_texts(
    client: AsyncClient, real: Worker, transactional_db: None
) -> None:
    status, opened = await sent(client, "open", people.session(), title="Ours")
    assert status == 200, opened
    lab = await Lab.objects.aget()
    assert opened["address"] == lab.get_absolute_url()
    assert client.cookies["owner"].value, "whoever gave the texts owns the lab"
    page = await client.get(opened["address"])
    assert page.status_code == 200
    snapshot = page.context["snapshot"]
    assert not snapshot.clock.paused
    assert {group.unit: group.state for group in snapshot.groups if group.group == 1} == {
        "primary": "Active",
        "secondary": "Standby Ready",
    }
    file = (await client.get(f"{opened['address']}export")).content.decode()
    assert "Ours" in file
    assert "ip address 203.0.113.2" in file
    assert "s3cret" not in file
    assert "abcDEF123" not in file
    second = await client.get(opened["owner"])
    assert second.status_code == 302


async def test_its_file_opens_the_same_lab_again(client: AsyncClient, real: Worker, transactional_db: None) -> None:
    _, opened = await sent(client, "open", people.session())
    lab = await Lab.objects.aget()
    await until(lambda: bus().snapshot(lab.name, Audience.PRESENTERS))
    exported = (await client.get(f"{opened['address']}export")).content
    upload = SimpleUploadedFile("lab.json", exported, "application/json")
    response = await client.post("/import", {"file": upload})
    assert response.status_code == 302, response.content
    again = (await client.get(f"{response['Location']}export")).content
    assert again == exported, "byte for byte"


@pytest.mark.parametrize(
    ("texts", "reason"),
    [
        (("hello",), "file1.txt: There is no configuration"),
        ((people.BLUE,), "system configuration is missing"),
        ((), "no text"),
        (("a" * 30_000,), "file1.txt, line 1: "),
    ],
)
async def test_what_is_no_pair_is_refused_with_its_place(
    client: AsyncClient, worker: Worker, transactional_db: None, texts: tuple[str, ...], reason: str
) -> None:
    for page in ("review", "open"):
        status, answer = await sent(client, page, *texts)
        assert status == 400
        assert reason in answer["error"]
    assert await Lab.objects.acount() == 0


async def test_a_request_that_is_no_pair_is_refused(
    client: AsyncClient, worker: Worker, transactional_db: None
) -> None:
    for body in (b"", b"{}", b'{"files": 3}', b'{"files": [{"name": "a"}]}', b"\xff"):
        response = await client.post("/pair/review", body, "application/json")
        assert response.status_code == 400
        assert "cannot be read" in json.loads(response.content)["error"]
    assert (await client.get("/pair/review")).status_code == 405


async def test_an_unknown_model_is_refused_by_name(client: AsyncClient, worker: Worker, transactional_db: None) -> None:
    status, answer = await sent(client, "review", people.session(), model="ASA9999")
    assert (status, answer["error"]) == (400, "There is no model 'ASA9999'.")


async def test_one_address_may_send_only_so_many(
    client: AsyncClient, worker: Worker, transactional_db: None, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(own_pair, "REVIEWS_AN_HOUR", 1)
    assert (await sent(client, "review", people.session()))[0] == 200
    status, answer = await sent(client, "review", people.session())
    assert status == 429
    assert "too many pairs" in answer["error"]
