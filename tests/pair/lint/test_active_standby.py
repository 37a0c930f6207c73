"""Pairs that the lab does not play are linted: Active/Standby, with a single context or with several."""

from simulator.pair.blueprint import Blueprint
from simulator.pair.lint import Finding, lint
from simulator.pair.opening import Opening, understand
from simulator.pair.reading.sources import Source

SINGLE = """\
ASA Version 8.4(5)
!
hostname edge
!
interface GigabitEthernet0/0
 nameif outside
 security-level 0
 ip address 203.0.113.2 255.255.255.0 standby 203.0.113.3
!
interface GigabitEthernet0/1
 nameif inside
 security-level 100
 ip address 10.1.1.1 255.255.255.0
!
interface GigabitEthernet0/2
 description LAN/STATE Failover Interface
!
failover
failover lan unit primary
failover lan interface FO GigabitEthernet0/2
failover key *****
failover polltime unit msec 200 holdtime msec 800
failover link FO GigabitEthernet0/2
failover interface ip FO 192.168.255.1 255.255.255.252 standby 192.168.255.2
no monitor-interface inside
: end
"""


def given(text: str) -> Blueprint:
    opening = understand((Source("edge.txt", text),))
    assert isinstance(opening, Opening), opening
    assert opening.blueprint is None
    return opening.given


def by_rule(text: str) -> dict[str, Finding]:
    return {finding.rule: finding for finding in lint(given(text))}


def test_the_interfaces_of_a_single_mode_pair_are_judged() -> None:
    found = by_rule(SINGLE)
    assert list(found) == ["FL040", "FL043", "FL052", "FL072", "FL061", "FL063"]
    assert found["FL040"].places[0].text == "ip address 10.1.1.1 255.255.255.0"
    assert found["FL040"].places[0].context == ""
    assert found["FL040"].consequence.startswith("The standby unit has no address on inside: it waits for 10.1.1.1")
    assert "everything stays there" in found["FL043"].consequence


def test_a_line_that_the_device_refuses_is_found_there_too() -> None:
    wrong = SINGLE.replace("203.0.113.3", "203.0.114.3")
    finding = by_rule(wrong)["FL041"]
    assert SINGLE.split("\n")[finding.places[0].line - 1].strip().startswith("ip address 203.0.113.2")
    assert "203.0.114.3 is not in the subnet of 203.0.113.2" in finding.consequence


def test_nothing_is_shown_in_a_lab_that_cannot_be_opened() -> None:
    assert not [finding for finding in lint(given(SINGLE)) if finding.show or finding.watch]
