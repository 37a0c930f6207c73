"""`show interface ip brief` and `show interface detail` (reference 27.1, 27.2)."""

import pytest

from simulator.vocabulary import UnitRole
from tests.appliance.pair import PRIMARY, SECONDARY, Pair, settled


@pytest.fixture
def pair() -> Pair:
    return settled()


def asked(pair: Pair, unit: UnitRole, *lines: str) -> list[str]:
    for line in lines[:-1]:
        pair.type(unit, line)
    return pair.type(unit, lines[-1])[1:]


def test_a_context_lists_the_addresses_that_it_uses_now_on_either_unit(pair: Pair) -> None:
    heading = "Interface                  IP-Address      OK? Method Status                Protocol"
    for unit, last, method in ((PRIMARY, 1, "CONFIG"), (SECONDARY, 2, "manual")):
        assert asked(pair, unit, "changeto context context1", "show interface ip brief") == [
            heading,
            f"inside_context1            192.168.1.{last}     YES {method} up                    up  ",
            f"outside_context1           172.16.1.{last}      YES {method} up                    up  ",
        ]


def test_the_links_have_an_address_of_each_unit_in_the_system_space(pair: Pair) -> None:
    for unit, last in ((PRIMARY, 1), (SECONDARY, 2)):
        rows = {line.split()[0]: line.split()[1] for line in asked(pair, unit, "show interface ip brief")[1:]}
        assert rows["Ethernet3"] == f"10.1.0.{last}"
        assert rows["Ethernet0"] == "unassigned"


def test_an_interface_that_is_shut_down_is_so_by_the_administrator(pair: Pair) -> None:
    pair.type(PRIMARY, "configure terminal", "interface ethernet1", "shutdown", "end")
    (row,) = asked(pair, PRIMARY, "show interface e1 ip brief")[1:]
    assert row.endswith("administratively down down")


def test_an_address_that_was_typed_since_the_last_save_is_manual(pair: Pair) -> None:
    line = "ip address 192.168.1.7 255.255.255.0 standby 192.168.1.8"
    pair.type(PRIMARY, "changeto context context1", "configure terminal", "interface inside_context1", line, "end")
    (row,) = asked(pair, PRIMARY, "show interface inside ip brief")[1:]
    assert row.split()[1:4] == ["192.168.1.7", "YES", "manual"]


def test_detail_adds_what_the_control_point_knows(pair: Pair) -> None:
    assert asked(pair, PRIMARY, "show interface e3 detail")[-4:] == [
        "  Control Point Interface States:",
        "\tInterface number is 8",
        "\tInterface config status is active",
        "\tInterface state is active",
    ]
    assert asked(pair, PRIMARY, "show interface e0 detail")[-1] == "\tInterface state is not active"
    assert "  Control Point Interface States:" not in asked(pair, PRIMARY, "show interface e3")
