"""scrapli with the platform of its community, over telnet to a console port on the loopback address."""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Final

import pytest
from scrapli import Scrapli
from scrapli.driver import NetworkDriver

from simulator.vocabulary import UnitRole
from tests.clients.profiles import LIGHT
from tests.clients.sessions import LOGIN, SECRET, at_the_door, bench, guarded, privileged
from tests.clients.telnet import console_port
from tests.clients.terminal import P, S, Terminal

WAITS_S: Final = 10


@contextmanager
def session(terminal: Terminal, *, at_door: bool = False) -> Iterator[NetworkDriver]:
    with console_port(terminal) as port:
        host, number = port.address
        driver = Scrapli(
            host=host,
            port=number,
            platform="cisco_asa",
            transport="telnet",
            auth_username="nobody",
            auth_password=LOGIN,
            auth_secondary=SECRET,
            auth_bypass=not at_door,
            timeout_ops=WAITS_S,
            timeout_socket=WAITS_S,
        )
        assert isinstance(driver, NetworkDriver)
        with driver:
            yield driver


each_profile = pytest.mark.parametrize("profile", LIGHT)
each_unit = pytest.mark.parametrize("unit", [P, S])


@each_unit
@each_profile
def test_a_session_is_set_up_and_reads_every_space(profile: str, unit: UnitRole) -> None:
    terminal = privileged(guarded(bench(profile)), unit)
    with session(terminal) as driver:
        for context in terminal.bench.device(unit).running.context_names:
            assert not driver.send_command(f"changeto context {context}").failed
            shown = driver.send_command("show running-config")
            assert not shown.failed
            assert shown.result.endswith(": end")
        assert not driver.send_command("changeto system").failed
        assert driver.send_command("show failover").result.startswith("Failover On")
    assert terminal.refused == []


@each_unit
def test_a_session_logs_in_and_is_raised_with_the_enable_password(unit: UnitRole) -> None:
    terminal = at_the_door(guarded(bench("asa-9.8")), unit)
    with session(terminal, at_door=True) as driver:
        assert driver.get_prompt().endswith("#")
    assert terminal.refused == []


@each_profile
def test_lines_are_configured_in_a_mode_below(profile: str) -> None:
    terminal = privileged(guarded(bench(profile)), P)
    port = terminal.bench.device(P).running.ports[0]
    with session(terminal) as driver:
        assert not driver.send_configs([f"interface {port}", "description tried", "exit"]).failed
        assert "description tried" in driver.send_command(f"show running-config interface {port}").result
    assert terminal.refused == []


def test_a_word_that_nobody_knows_is_a_failure() -> None:
    with session(privileged(bench("asa-9.8"), P)) as driver:
        assert driver.send_command("show nonsense").failed
