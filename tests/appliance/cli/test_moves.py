"""Where the console stands after a line."""

import pytest

from simulator.appliance.cli.match import Matched, match
from simulator.appliance.cli.modes import Place
from simulator.appliance.cli.moves import after
from tests.appliance.cli.places import EXEC, IN_CONTEXT_EXEC, USER


def walk(place: Place, *lines: str) -> list[str]:
    suffixes = []
    for line in lines:
        found = match(place, line)
        assert isinstance(found, Matched), (line, found)
        place = after(place, found)
        suffixes.append(place.suffix)
    return suffixes


def test_into_and_out_of_the_modes_of_the_system() -> None:
    assert walk(
        USER, "enable", "configure terminal", "interface Ethernet0", "interface Ethernet0.1", "exit", "exit"
    ) == [*("#", "(config)#", "(config-if)#", "(config-subif)#", "(config)#", "#")]


def test_sub_modes_of_failover() -> None:
    lines = ("configure terminal", "failover group 1", "secondary", "context context1", "join-failover-group 1", "end")
    assert walk(EXEC, *lines) == [
        *("(config)#", "(config-fover-group)#", "(config-fover-group)#", "(config-context)#", "(config-context)#", "#")
    ]


def test_a_configuration_command_falls_out_of_the_sub_mode_and_a_show_does_not() -> None:
    assert walk(EXEC, "configure terminal", "interface Ethernet0.1", "show failover", "failover lan enable") == [
        *("(config)#", "(config-subif)#", "(config-subif)#", "(config)#")
    ]


def test_changing_the_space_stays_in_configuration() -> None:
    assert walk(EXEC, "changeto context context1", "configure terminal", "interface inside", "changeto system") == [
        *("#", "(config)#", "(config-if)#", "(config)#")
    ]


def test_kept_blocks_nest() -> None:
    lines = ("configure terminal", "policy-map p", "class c", "inspect ftp", "exit", "exit", "class-map x", "exit")
    assert walk(IN_CONTEXT_EXEC, *lines) == [
        *("(config)#", "(config-pmap)#", "(config-sub)#", "(config-sub)#", "(config-pmap)#", "(config)#"),
        *("(config-cmap)#", "(config)#"),
    ]


@pytest.mark.parametrize("line", ["exit", "quit", "logout", "disable"])
def test_leaving_exec(line: str) -> None:
    assert walk(EXEC, line) == [">"]
