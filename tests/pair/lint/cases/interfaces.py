"""Data interfaces."""

from simulator.failover.settings import MAX_MONITORED
from simulator.lab import Lab, Step
from simulator.pair.blueprint import Blueprint
from simulator.pair.lint import Finding
from simulator.vocabulary import InterfaceKey, InterfaceStatus
from tests.lab import many_contexts
from tests.pair.lint.case import Case
from tests.pair.lint.pairs import P, S, line
from tests.pair.lint.proofs import all_of, monitor, moves, prints, status, stays

OUTSIDE = "ip address 172.16.1.1 255.255.255.0 standby 172.16.1.2"
SAME_GROUP = line("  join-failover-group 2\n", "  join-failover-group 1\n")


def waits(_: Lab, step: Step, __: Finding) -> None:
    seen = monitor(step.lab, S, "context1", "outside")
    assert seen.waiting


def watches_all_it_can(_: Lab, step: Step, __: Finding) -> None:
    settings = step.lab.world.primary.device.live.settings
    assert sum(entry.monitored for entry in settings.interfaces) == MAX_MONITORED


def of_126_contexts(_: Blueprint) -> Blueprint:
    """Of two monitored interfaces each."""
    return many_contexts.start_of(126, interfaces=2, traffic=False).blueprint


def has_no_address(_: Lab, step: Step, __: Finding) -> None:
    settings = step.lab.world.primary.device.live.settings
    [entry] = [entry for entry in settings.interfaces if entry.key == InterfaceKey("context1", "outside")]
    assert entry.active_address is None


def is_down_on_both(_: Lab, step: Step, __: Finding) -> None:
    for unit in (P, S):
        assert status(step.lab, unit, "context1", "outside") is InterfaceStatus.LINK_DOWN


def is_failed(_: Lab, step: Step, __: Finding) -> None:
    assert status(step.lab, P, "context1", "inside") in (InterfaceStatus.NO_LINK, InterfaceStatus.LINK_DOWN)


CASES = {
    "FL040": Case(
        bad=(line(OUTSIDE, "ip address 172.16.1.1 255.255.255.0", context="context1"),),
        says=("no address on outside of context1", "172.16.1.1"),
        at="ip address 172.16.1.1 255.255.255.0",
        proof=waits,
    ),
    "FL041": Case(
        bad=(line(OUTSIDE, OUTSIDE.replace("standby 172.16.1.2", "standby 172.16.9.2"), context="context1"),),
        says=("172.16.9.2 is not in the subnet of 172.16.1.1", "outside of context1 has no address"),
        at=OUTSIDE.replace("standby 172.16.1.2", "standby 172.16.9.2"),
        proof=has_no_address,
    ),
    "FL042": Case(
        bad=(line("192.168.1.1 255.255.255.0 standby 192.168.1.2", "172.16.1.2 255.255.255.0", context="context1"),),
        says=("172.16.1.2 is the standby address of outside of context1 and the active address of inside of context1",),
        at=OUTSIDE,
    ),
    "FL043": Case(
        bad=(line("monitor-interface outside\n", "", context="context1"),),
        says=("If outside of context1 fails at Primary, group 1 stays there",),
        at="monitor-interface outside",
        proof=stays(1, P),
    ),
    "FL044": Case(
        bad=(line("monitor-interface inside\nmonitor-interface outside\n", "", context="context1"),),
        says=("No interface of context1 is monitored", "inside and outside"),
        at="monitor-interface inside",
        proof=stays(1, P),
    ),
    "FL045": Case(
        bad=(line("failover group 1\n", "failover group 1\n  interface-policy 3\n"),),
        says=("Group 1 needs 3 failed interfaces and has 2 monitored ones",),
        at="interface-policy 3",
        proof=all_of(stays(1, P), is_failed),
    ),
    "FL046": Case(
        bad=(SAME_GROUP,),
        says=("If inside of context1 alone fails at Primary, all of context1 and context2 move to Secondary",),
        at="failover group 1 / interface-policy 1",
        proof=moves(1, S),
    ),
    "FL047": Case(
        bad=(line("interface Ethernet1.1\n vlan 3\n", "interface Ethernet1.1\n vlan 3\n shutdown\n"),),
        says=("Ethernet1.1 is shut down, so outside of context1 is down on both units",),
        at="shutdown",
        proof=is_down_on_both,
    ),
    "FL048": Case(
        bad=(line(OUTSIDE, "ip address dhcp", context="context1"),),
        says=("The DHCP address is refused: outside of context1",),
        at="ip address dhcp",
        proof=prints("Interface outside (0.0.0.0)"),
    ),
    "FL049": Case(
        bad=(of_126_contexts,),
        says=("2 interfaces beyond 250 of ctx126 are not monitored",),
        at="monitor-interface outside",
        proof=watches_all_it_can,
        shown_ms=100,
    ),
}
