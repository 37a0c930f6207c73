"""System log messages to a real server, over UDP in the device's form, only where the operator allows it."""

import socket
from collections.abc import Iterator

import pytest

from simulator.wire import requests
from simulator.wire.bus_protocol import Begin
from simulator.worker.engine.lab_engine import LabEngines
from simulator.worker.syslog import BadTarget, Outgoing, Syslog, datagram, targets

MESSAGE = Outgoing("192.168.1.9", 514, 161, "%PIX-1-104001: (Primary) Switching to ACTIVE - x.")


@pytest.fixture
def server() -> Iterator[socket.socket]:
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as server:
        server.bind(("127.0.0.1", 0))
        server.settimeout(5)
        yield server


def test_a_datagram_is_the_priority_and_the_message() -> None:
    assert datagram(MESSAGE) == b"<161>%PIX-1-104001: (Primary) Switching to ACTIVE - x."


def test_targets_are_addresses_or_what_stands_for_them() -> None:
    assert targets("") == {}
    assert targets("127.0.0.1, 192.168.1.9=127.0.0.1:5514") == {
        "127.0.0.1": ("127.0.0.1", None),
        "192.168.1.9": ("127.0.0.1", 5514),
    }


@pytest.mark.parametrize("text", ["localhost", "127.0.0.1:", "127.0.0.1:70000", "1.2.3.4=", "1.2.3=127.0.0.1", "::1"])
def test_a_wrong_target_is_named(text: str) -> None:
    with pytest.raises(BadTarget, match="FOVERLAB_SYSLOG_TARGETS"):
        targets(text)


def test_nothing_goes_where_the_operator_did_not_allow_it(server: socket.socket) -> None:
    port = server.getsockname()[1]
    assert Syslog({}).send([Outgoing("127.0.0.1", port, 161, "x")]) == 0
    assert Syslog(targets("192.168.1.9=127.0.0.1")).send([Outgoing("127.0.0.1", port, 161, "x")]) == 0


def test_one_step_sends_a_bounded_number(server: socket.socket) -> None:
    syslog = Syslog({"192.168.1.9": ("127.0.0.1", server.getsockname()[1])})
    assert syslog.send([MESSAGE] * 500) == 100
    syslog.close()


@pytest.mark.parametrize(
    ("typed", "start", "before"),
    [
        ((), "", ""),
        (("logging timestamp",), "Apr 16 2007 06:1", ": "),
        (("logging device-id hostname",), "", "admin : "),
        (("logging timestamp", "logging device-id hostname"), "Apr 16 2007 06:1", " admin : "),
        (("logging timestamp", "logging device-id string lab7"), "Apr 16 2007 06:1", " lab7 : "),
        (("logging device-id context-name",), "", "admin : "),
    ],
    ids=["bare", "time", "name", "time and name", "text", "context"],
)
def test_a_lab_whose_logging_host_says_so_reaches_a_real_server(
    server: socket.socket, typed: tuple[str, ...], start: str, before: str
) -> None:
    """Issue 11, section 2: time and name as the context asks for them; facility local4 (reference 10)."""
    engine = LabEngines().fresh("lab", Begin("lan-based", 1))
    lines = ("changeto context admin", "configure terminal", "logging enable", "logging trap alerts")
    for line in (
        *lines,
        *typed,
        "logging host inside 192.168.1.9",
        "changeto system",
        "end",
        "no failover active group 1",
    ):
        assert engine.handle("test", requests.Console(1, unit="primary", line=line)).ok
    engine.advance(engine.now_ms + 10, messages=0)
    told = engine.take()
    assert [message.priority for message in told.syslog] == [161]
    assert engine.take().syslog == ()
    syslog = Syslog({"192.168.1.9": ("127.0.0.1", server.getsockname()[1])})
    assert syslog.send(told.syslog) == 1
    data = server.recv(1024)
    text = "%PIX-1-104002: (Primary) Switching to STANDBY - Set by the config command."
    assert data.startswith(f"<161>{start}".encode())
    assert data.endswith(f"{before}{text}".encode())
    assert len(data) == len("<161>" + (start and "Apr 16 2007 06:10:00") + before + text)
    syslog.close()
