"""The state link."""

from simulator.lab import Lab, Step
from simulator.pair.lint import Finding
from simulator.vocabulary import LinkHealth
from tests.pair.lint.case import Case
from tests.pair.lint.pairs import P, S, line, of
from tests.pair.lint.proofs import link, measure, moves

TALK = of(traffic=True)
TALK_MS = 45_700
"""Every kind of session lives then, and none begins or ends soon."""
STATE = "failover link stateful Ethernet2\n"
STATE_ADDRESS = "failover interface ip stateful 10.0.0.1 255.255.255.0 standby 10.0.0.2\n"
HTTP = "failover group 1\n  replication http\n"


def sessions_are_lost(before: Lab, step: Step, finding: Finding) -> None:
    moves(1, S)(before, step, finding)
    for flow in ("tcp context1", "http context1"):
        assert measure(step.lab, flow).lost > measure(before, flow).lost
        assert measure(step.lab, flow).kept == measure(before, flow).kept


def http_is_lost_and_tcp_is_not(before: Lab, step: Step, finding: Finding) -> None:
    moves(1, S)(before, step, finding)
    assert measure(step.lab, "http context1").lost > measure(before, "http context1").lost
    assert measure(step.lab, "tcp context1").lost == measure(before, "tcp context1").lost
    assert measure(step.lab, "tcp context1").kept > measure(before, "tcp context1").kept


def both_links_are_down(before: Lab, step: Step, _: Finding) -> None:
    live = step.lab.world.primary.device.live
    assert link(before, P) is LinkHealth.UP
    assert link(step.lab, P) is LinkHealth.FAILED
    assert not live.port_up(live.settings.state_port)


def state_and_data_are_down(_: Lab, step: Step, __: Finding) -> None:
    live = step.lab.world.primary.device.live
    assert live.settings.state_port == "Ethernet1"
    assert not live.port_up("Ethernet1")
    assert {entry.port for entry in live.settings.interfaces if entry.key.name == "outside"} == {"Ethernet1"}


def has_the_primarys_state_link(_: Lab, step: Step, __: Finding) -> None:
    for unit in (P, S):
        assert step.lab.world.chassis(unit).device.live.settings.state_port == "Ethernet2"


def state_port_is_shut(_: Lab, step: Step, __: Finding) -> None:
    assert not step.lab.world.primary.device.live.settings.state_enabled


CASES = {
    "FL060": Case(
        bad=(line(STATE, ""), line(STATE_ADDRESS, ""), TALK),
        says=("those of context1 and context2",),
        at="failover link NAME PORT",
        proof=sessions_are_lost,
        talk_ms=TALK_MS,
    ),
    "FL061": Case(
        bad=(line(STATE, "failover link LANFailover\n"), line(STATE_ADDRESS, "")),
        says=("context1 and context2 share Ethernet3",),
        at="failover link LANFailover",
        proof=both_links_are_down,
    ),
    "FL062": Case(
        bad=(
            line("interface Ethernet1.2\n vlan 5", "interface Ethernet1.2\n vlan 5\n!\ninterface Ethernet1.9\n vlan 9"),
            line(STATE, "failover link stateful Ethernet1.9\n"),
        ),
        says=("Ethernet1 carries stateful and outside of context1 and outside of context2",),
        at="failover link stateful Ethernet1.9",
        proof=state_and_data_are_down,
    ),
    "FL063": Case(
        bad=(TALK,),
        good=(
            line("failover group 1\n", HTTP),
            line("failover group 2\n  secondary\n", "failover group 2\n  secondary\n  replication http\n"),
        ),
        count=2,
        says=("HTTP sessions through context1 end",),
        at="failover group 1 / replication http",
        proof=http_is_lost_and_tcp_is_not,
        talk_ms=TALK_MS,
    ),
    "FL064": Case(
        bad=(line("failover group 1\n", HTTP), line(STATE, ""), line(STATE_ADDRESS, ""), TALK),
        says=("HTTP sessions of group 1 end",),
        at="replication http",
        proof=sessions_are_lost,
        talk_ms=TALK_MS,
    ),
    "FL065": Case(
        bad=(line(STATE_ADDRESS, ""), TALK),
        says=("Nothing passes on stateful",),
        at="failover interface ip stateful ADDRESS MASK standby ADDRESS",
        proof=sessions_are_lost,
        talk_ms=TALK_MS,
    ),
    "FL066": Case(
        bad=(line("failover lan enable\n", "failover lan enable\nfailover link stateful Ethernet4\n", S),),
        says=("Secondary's state link is stateful Ethernet2, as Primary's", "Ethernet4 of Secondary"),
        at="failover link stateful Ethernet4",
        proof=has_the_primarys_state_link,
    ),
    "FL067": Case(
        bad=(line(" description STATE Failover Interface\n", " shutdown\n"),),
        says=("Nothing passes on stateful",),
        at="shutdown",
        proof=state_port_is_shut,
    ),
}
