"""`manage.py demo` as people use it: start, lab, end, start again; and what it says where it cannot start."""

import asyncio
import json
import os
import re
import signal
import socket
import urllib.request
from collections.abc import Callable
from http.cookiejar import CookieJar
from pathlib import Path
from typing import Any, NamedTuple
from urllib.parse import urlencode

import pytest
from websockets.asyncio.client import ClientConnection, connect

from tests.kills.processes import Process

pytestmark = pytest.mark.fault

Demo = Callable[..., Process]


@pytest.fixture
def port() -> int:
    with socket.socket() as trial:
        trial.bind(("127.0.0.1", 0))
        return int(trial.getsockname()[1])


@pytest.fixture
def demo(tmp_path: Path, port: int) -> Demo:
    def start(**environment: str) -> Process:
        ours = {"FOVERLAB_VAR": str(tmp_path / "var"), "PORT": str(port), "HOST": "127.0.0.1", "REDIS_URL": ""}
        return Process("manage", "demo", **(ours | environment))

    return start


def address_of(demo: Process) -> str:
    said = ""
    while line := demo.line():
        said += line
        if found := re.search(r"Foverlab is at (\S+)", line):
            assert "Unavailable" not in said, said
            return found[1]
    raise AssertionError(f"the demo did not start: {said}")


class Opened(NamedTuple):
    """A lab's path, and what the browser holds that opened it."""

    path: str
    cookie: str


def new_lab(address: str) -> Opened:
    """A fresh lab, opened by the home page's button."""
    jar = CookieJar()
    browser = urllib.request.build_opener(urllib.request.HTTPCookieProcessor(jar))
    with browser.open(address) as page:
        token = re.search(r'csrfmiddlewaretoken" value="([^"]+)', page.read().decode())
    assert token is not None
    form = urlencode({"csrfmiddlewaretoken": token[1]}).encode()
    with browser.open(urllib.request.Request(address, form, {"Referer": address})) as page:
        cookie = "; ".join(f"{held.name}={held.value}" for held in jar)
        return Opened(page.url.removeprefix(address.rstrip("/")), cookie)


def status_of(address: str) -> int:
    with urllib.request.urlopen(address) as page:
        return int(page.status)


def socket_of(address: str, lab: Opened) -> connect:
    host = address.removeprefix("http://").rstrip("/")
    place, origin, held = f"ws://{host}/ws{lab.path.rstrip('/')}", f"http://{host}", {"Cookie": lab.cookie}
    return connect(place, origin=origin, additional_headers=held, max_size=None)  # type: ignore[arg-type]


async def frame(browser: ClientConnection, wanted: Callable[[dict[str, Any]], bool]) -> dict[str, Any]:
    """The first frame that is wanted."""
    async with asyncio.timeout(20):
        while True:
            found: dict[str, Any] = json.loads(await browser.recv())
            if wanted(found):
                return found


async def snapshot(address: str, lab: Opened) -> dict[str, Any]:
    async with socket_of(address, lab) as browser:
        found: dict[str, Any] = (await frame(browser, lambda frame: frame["type"] == "snapshot"))["snapshot"]
        return found


async def act(address: str, lab: Opened, **request: object) -> None:
    async with socket_of(address, lab) as browser:
        await browser.send(json.dumps({"id": 1, **request}))
        answer = await frame(browser, lambda frame: "ok" in frame)
        assert answer["ok"], answer


def children_of(var: Path) -> list[int]:
    servers = [int((var / "valkey" / "valkey.pid").read_text())] if (var / "valkey" / "valkey.pid").exists() else []
    listed = (var / "demo.children").read_text().splitlines() if (var / "demo.children").exists() else []
    return [*servers, *(int(line.split()[0]) for line in listed)]


def is_running(number: int) -> bool:
    try:
        return Path(f"/proc/{number}/stat").read_text().rpartition(")")[2].split()[0] != "Z"
    except FileNotFoundError:
        return False


async def test_the_second_start_finds_the_labs_of_the_first_as_they_were(demo: Demo, tmp_path: Path) -> None:
    with demo() as first:
        address = address_of(first)
        lab = await asyncio.to_thread(new_lab, address)
        await act(address, lab, type="fault", fault="cable primary Ethernet0", on=True)
        await act(address, lab, type="clock", paused=True)
        before = await snapshot(address, lab)
        children = children_of(tmp_path / "var")
        code, said = first.end(signal.SIGINT)
        assert code == 0, said
        assert not [number for number in children if is_running(number)]
    with demo() as second:
        address = address_of(second)
        assert await asyncio.to_thread(status_of, f"{address.rstrip('/')}{lab.path}") == 200
        after = await snapshot(address, lab)
        assert second.end()[0] == 0
    same = ("lab", "run", "units", "groups", "ports", "faults", "consoles", "lanes", "log")
    assert {name: after[name] for name in same} == {name: before[name] for name in same}
    assert after["clock"]["at_ms"] == before["clock"]["at_ms"]


async def test_killed_and_started_again_it_ends_or_reuses_what_was_left(demo: Demo, tmp_path: Path) -> None:
    var = tmp_path / "var"
    with demo() as first:
        address = address_of(first)
        lab = await asyncio.to_thread(new_lab, address)
        await act(address, lab, type="fault", fault="cable primary Ethernet1", on=True)
        orphans = children_of(var)
        assert len(orphans) == 3
        os.kill(first.number, signal.SIGKILL)  # its children keep its pipe open: nobody waits for its end
    with demo() as second:
        address = address_of(second)
        faults = (await snapshot(address, lab))["faults"]
        assert [fault["fault"] for fault in faults] == ["cable primary Ethernet1"]
        assert is_running(orphans[0]), "the Valkey is used as it is"
        assert not [number for number in orphans[1:] if is_running(number)]
        assert second.end()[0] == 0
    assert not is_running(orphans[0])


async def test_web_server_killed_under_an_open_page(demo: Demo, tmp_path: Path) -> None:
    """The demo says which part ended, ends the rest, and does not pretend that all is well."""
    with demo() as running:
        address_of(running)
        valkey, worker, web = children_of(tmp_path / "var")
        os.kill(web, signal.SIGKILL)
        code, said = running.wait()
        assert code == 1
        assert "the web server ended by itself (exit code -9)" in said
        assert not [number for number in (valkey, worker) if is_running(number)]


async def test_valkey_killed_under_running_labs(demo: Demo, tmp_path: Path) -> None:
    with demo() as running:
        address_of(running)
        valkey, *others = children_of(tmp_path / "var")
        os.kill(valkey, signal.SIGKILL)
        code, said = running.wait()
        assert code == 1
        assert "Valkey ended by itself" in said
        assert not [number for number in others if is_running(number)]


@pytest.mark.parametrize(
    ("environment", "reason"),
    [
        ({"PORT": "eighty"}, "PORT is 'eighty'"),
        ({"REDIS_URL": "redis://127.0.0.1:1/0"}, "REDIS_URL: Redis at redis://127.0.0.1:1/0 cannot be used"),
        ({"REDIS_URL": "telnet://:s3cret@there"}, "REDIS_URL: telnet://:***@there is not an address of a Redis"),
        ({"HOST": "192.0.2.1"}, "of 192.0.2.1 cannot be used"),
        ({"DATABASE_URL": "sqlite:////nowhere/db.sqlite3"}, "the database cannot be used"),
        ({"DATABASE_URL": "nonsense"}, "DATABASE_URL cannot be read: Scheme"),
        ({"DATABASE_URL": "postgres://nobody@127.0.0.1:1/none"}, "the database cannot be used: connection failed"),
    ],
)
def test_what_cannot_start_says_why_in_one_line(demo: Demo, environment: dict[str, str], reason: str) -> None:
    with demo(**environment) as running:
        code, said = running.wait()
    assert code == 1
    assert reason in said
    assert said.strip().count("\n") == 0


def test_a_database_without_its_driver_is_said_in_one_line(demo: Demo, tmp_path: Path) -> None:
    for driver in ("psycopg", "psycopg2"):
        (tmp_path / f"{driver}.py").write_text("raise ImportError('not installed')")
    with demo(DATABASE_URL="postgres://nobody@127.0.0.1:1/none", PYTHONPATH=str(tmp_path)) as running:
        code, said = running.wait()
    assert code == 1
    assert "DATABASE_URL needs its driver" in said
    assert said.strip().count("\n") == 0


def test_a_taken_port_is_said_in_one_line(demo: Demo, port: int) -> None:
    with socket.socket() as other:
        other.bind(("127.0.0.1", port))
        other.listen()
        with demo() as running:
            code, said = running.wait()
    assert code == 1
    assert f"port {port} of 127.0.0.1 cannot be used (Address already in use)" in said
    assert said.strip().count("\n") == 0


def test_two_demos_of_one_folder_do_not_fight(demo: Demo) -> None:
    with demo() as first:
        address_of(first)
        with demo(PORT="1") as second:
            code, said = second.wait()
        assert code == 1
        assert "is running already" in said
        assert first.end()[0] == 0
