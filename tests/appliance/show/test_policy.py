"""`show access-list` and `show nat`: the lines of a context, as the device lists them (reference 27.6, 27.7)."""

import pytest

from simulator.vocabulary import UnitRole
from tests.appliance.pair import PRIMARY, Pair, settled
from tests.clients.sessions import bench


@pytest.fixture(scope="module")
def pair() -> Pair:
    pair = settled()
    lines = (
        "access-list OUT extended permit tcp any host 192.168.1.5 eq www log",
        "access-list OUT remark the rest",
        "access-list OUT deny ip any any log warnings inactive",
        "access-list OTHER standard permit 10.0.0.0 255.0.0.0",
        "nat (inside) 1 192.168.1.0 255.255.255.0",
        "nat (inside) 0 access-list OUT",
        "static (inside,outside) tcp 172.16.1.9 8080 192.168.1.9 www netmask 255.255.255.255",
    )
    pair.type(PRIMARY, "changeto context context1", "configure terminal", *lines)
    return pair


def asked(pair: Pair, line: str, unit: UnitRole = PRIMARY) -> list[str]:
    return pair.type(unit, line)[1:]


def test_a_list_is_numbered_and_says_how_often_its_rules_were_hit(pair: Pair) -> None:
    shown = [line.rpartition(" 0x")[0] or line for line in asked(pair, "show access-list OUT")]
    assert shown == [
        "access-list OUT; 2 elements",
        "access-list OUT line 1 extended permit tcp any host 192.168.1.5 eq www log informational interval 300 (hitcnt=0)",
        "access-list OUT line 2 remark the rest",
        "access-list OUT line 3 extended deny ip any any log warnings interval 300 inactive (hitcnt=0) (inactive)",
    ]


def test_all_lists_come_below_the_heading_of_cached_flows(pair: Pair) -> None:
    shown = asked(pair, "show access-list")
    assert shown[0].startswith("access-list cached ACL log flows: total 0")
    assert [line for line in shown if "elements" in line] == [
        "access-list OUT; 2 elements",
        "access-list OTHER; 1 elements",
    ]


def test_a_list_that_does_not_exist_is_named(pair: Pair) -> None:
    assert asked(pair, "show access-list NONE") == ["ERROR: access-list <NONE> does not exist"]


def test_translations_of_7_2_are_listed_by_interface(pair: Pair) -> None:
    matches = [line for line in asked(pair, "show nat") if "hits" not in line]
    assert matches == [
        "NAT policies on Interface inside:",
        "  match tcp inside host 192.168.1.9 eq www outside any",
        "    static translation to 172.16.1.9/8080",
        "  match ip inside 192.168.1.0 255.255.255.0 any any",
        "    dynamic translation to pool 1 (No matching global)",
        "  match ip inside access-list OUT any any",
        "    NAT exempt",
    ]


def test_translations_since_8_3_are_listed_in_sections() -> None:
    paired = bench("asa-8.4")
    lines = (
        "changeto context north",
        "configure terminal",
        "object network ALL",
        "subnet 0.0.0.0 0.0.0.0",
        "nat (inside,outside) dynamic interface",
        "exit",
        "nat (inside,outside) source static SERVER SERVER",
        "nat (dmz,outside) after-auto source dynamic any interface",
    )
    for line in lines:
        paired.enter(PRIMARY, line)
    shown = [line for line in paired.enter(PRIMARY, "show nat") if "hits" not in line]
    assert shown == [
        "Manual NAT Policies (Section 1)",
        "1 (inside) to (outside) source static SERVER SERVER",
        "",
        "Auto NAT Policies (Section 2)",
        "1 (inside) to (outside) source static SERVER 172.18.1.80",
        "2 (inside) to (outside) source dynamic ALL interface",
        "",
        "Manual NAT Policies (Section 3)",
        "1 (dmz) to (outside) source dynamic any interface",
    ]


def test_there_are_no_captures_and_no_shunned_hosts(pair: Pair) -> None:
    assert asked(pair, "show capture") == asked(pair, "show shun") == []
