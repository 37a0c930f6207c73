"""Netmiko's own class for this platform over a channel that leads to the simulated console instead of to SSH."""

import re
from typing import Any, Final

import pytest
from netmiko.channel import SSHChannel
from netmiko.cisco.cisco_asa_ssh import CiscoAsaSSH

from simulator.vocabulary import Platform, UnitRole
from tests.clients.profiles import LIGHT
from tests.clients.sessions import SECRET, bench, guarded, logged_in, privileged
from tests.clients.terminal import P, S, Terminal

WAITS_S: Final = 5


class Wire:
    """As much of an SSH channel as Netmiko uses."""

    def __init__(self, terminal: Terminal) -> None:
        self.terminal = terminal
        self.waiting = terminal.greet().encode()

    def recv_ready(self) -> bool:
        return bool(self.waiting)

    def recv(self, most: int) -> bytes:
        taken, self.waiting = self.waiting[:most], self.waiting[most:]
        return taken

    def sendall(self, typed: bytes) -> None:
        self.waiting += self.terminal.feed(typed.decode()).encode()

    def close(self) -> None:
        pass


class Netmiko(CiscoAsaSSH):
    """Netmiko's session, but for how it is joined to the device."""

    def __init__(self, terminal: Terminal, **settings: Any) -> None:
        self.terminal = terminal
        super().__init__(
            device_type="cisco_asa",
            host="127.0.0.1",
            secret=SECRET,
            fast_cli=True,
            read_timeout_override=WAITS_S,
            **settings,
        )

    def establish_connection(self, width: int = 511, height: int = 1_000) -> None:
        wire: Any = Wire(self.terminal)
        self.remote_conn = wire
        self.channel = SSHChannel(conn=wire, encoding=self.encoding)

    def paramiko_cleanup(self) -> None:
        pass


def base(terminal: Terminal) -> str:
    """What Netmiko takes as the prompt: without the sign at its end."""
    return re.sub(r"[>#]\s*$", "", terminal.prompt)


def said(session: Netmiko, line: str) -> str:
    answer = session.send_command(line)
    assert isinstance(answer, str)
    return answer


each_profile = pytest.mark.parametrize("profile", LIGHT)
each_unit = pytest.mark.parametrize("unit", [P, S])


@each_profile
def test_a_session_is_set_up_from_privileged_exec_without_a_refused_line(profile: str) -> None:
    terminal = privileged(guarded(bench(profile)), P)
    session = Netmiko(terminal)
    assert session.base_prompt == base(terminal)
    assert "terminal pager 0" in terminal.typed
    assert "terminal width 511" in terminal.typed
    assert terminal.refused == []
    session.disconnect()
    assert terminal.refused == []


@each_unit
@pytest.mark.parametrize("profile", ["pix-7.0", "asa-9.8"])
def test_a_session_is_set_up_from_user_exec_with_the_enable_password(profile: str, unit: UnitRole) -> None:
    terminal = logged_in(guarded(bench(profile)), unit)
    session = Netmiko(terminal)
    assert session.check_enable_mode()
    assert terminal.refused == []


@pytest.mark.filterwarnings(
    "ignore:path is deprecated:DeprecationWarning"
)  # Netmiko's own, of where ntc-templates lies
@each_unit
@each_profile
def test_what_is_asked_comes_whole_in_every_space(profile: str, unit: UnitRole) -> None:
    terminal = privileged(guarded(bench(profile)), unit)
    session = Netmiko(terminal)
    for context in terminal.bench.device(unit).running.context_names:
        session.send_command(f"changeto context {context}")
        assert session.base_prompt == base(terminal)
        assert said(session, "show running-config").rstrip().endswith(": end")
    session.send_command("changeto system")
    assert "Failover On" in said(session, "show failover")
    device = terminal.bench.device(unit)
    if device.platform is Platform.PIX:
        # The template does not know the Flash of a PIX; test_templates.py reads the rest with it.
        assert f" Version {device.version} <system>" in said(session, "show version")
    else:
        version = session.send_command("show version", use_textfsm=True)
        assert isinstance(version, list)
        assert version[0]["version"] == device.version
    assert terminal.refused == []


@each_profile
def test_lines_are_configured_in_a_mode_below_and_saved(profile: str) -> None:
    terminal = privileged(guarded(bench(profile)), P)
    session = Netmiko(terminal)
    port = terminal.bench.device(P).running.ports[0]
    session.send_config_set([f"interface {port}", "description tried"])
    assert not session.check_config_mode()
    assert " description tried" in said(session, f"show running-config interface {port}")
    assert "[OK]" in session.save_config()
    assert terminal.refused == []


def test_a_session_with_a_unit_lives_through_a_failover_where_the_prompt_does_not_say_the_state() -> None:
    terminal = privileged(guarded(bench("pix-7.2")), P)
    session = Netmiko(terminal)
    session.send_command("no failover active group 1")
    terminal.bench.run(20_000)
    assert "Group 1       State:          Standby Ready" in said(session, "show failover")
