"""Hardware, software, licences."""

from simulator.appliance.hardware import Facts
from simulator.lab import Lab, Step
from simulator.pair.blueprint import Blueprint, UnitHardware
from simulator.pair.lint import Finding
from simulator.world.flows import Drop
from tests.lab import many_contexts
from tests.pair.lint.case import Case
from tests.pair.lint.pairs import Change, P, S, line, of
from tests.pair.lint.proofs import both_off, prints


def secondary(**hardware: object) -> Change:
    return of(hardware=(UnitHardware(S, **hardware),))  # type: ignore[arg-type]


def both(**hardware: object) -> Change:
    return of(hardware=tuple(UnitHardware(unit, **hardware) for unit in (P, S)))  # type: ignore[arg-type]


def has_two_versions(_: Lab, step: Step, __: Finding) -> None:
    assert [step.lab.world.chassis(unit).device.version for unit in (P, S)] == ["8.0(4)", "8.0(5)"]
    for unit in (P, S):
        assert step.lab.world.chassis(unit).device.live.failover_on


def of_11_contexts(_: Blueprint) -> Blueprint:
    return many_contexts.start_of(11, interfaces=2).blueprint


def packets_are_dropped(before: Lab, step: Step, _: Finding) -> None:
    """Beyond the capacity of the unit that is left, and none before."""
    drops = [
        sum(
            drop.packets
            for measure in lab.world.traffic.measures
            for drop in measure.dropped
            if drop.reason is Drop.CAPACITY
        )
        for lab in (before, step.lab)
    ]
    assert drops[0] == 0
    assert drops[1] > 0


CASES = {
    "FL090": Case(
        bad=(secondary(model="ASA5540"),),
        says=("Primary is of model ASA5520, Secondary of model ASA5540",),
        at="model",
        proof=both_off,
    ),
    "FL091": Case(
        bad=(secondary(version="8.2(1)"),),
        says=("Primary runs 8.0(4), Secondary 8.2(1)",),
        at="version",
        proof=both_off,
    ),
    "FL092": Case(
        bad=(secondary(version="8.0(5)"),),
        says=("Primary runs 8.0(4), Secondary 8.0(5)",),
        at="version",
        proof=has_two_versions,
    ),
    "FL093": Case(
        bad=(secondary(facts=Facts(contexts=20)),),
        says=("Primary has 5 contexts, Secondary 20 contexts",),
        at="licence",
        proof=both_off,
    ),
    "FL094": Case(
        bad=(secondary(facts=Facts(memory_mb=64)),),
        says=("Primary has 128 MB, Secondary 64 MB", "when Secondary has the load of both"),
        at="memory",
        proof=prints("64 MB RAM"),
    ),
    "FL095": Case(
        bad=(secondary(ports=4),),
        says=("Primary has 6 interfaces, Secondary 4",),
        at="interfaces",
        proof=both_off,
    ),
    "FL096": Case(
        bad=(line("interface Ethernet5\n", "interface GigabitEthernet1/3\n"),),
        says=("Primary (ASA5520) has no GigabitEthernet1/3",),
        at="interface GigabitEthernet1/3",
        proof=prints("interface GigabitEthernet1/3 does not exist"),
    ),
    "FL097": Case(
        bad=(of(model="ASA5505"),),
        count=2,
        says=("Primary is of model ASA5505: it refuses failover groups",),
        at="model",
    ),
    "FL098": Case(
        bad=(both(facts=Facts(contexts=2)),),
        says=("3 contexts are configured and 2 are licensed: context2 is not created on a real ASA5520",),
        at="context context2",
    ),
    "FL104": Case(
        bad=(of_11_contexts,),
        says=("send 491 Mbit/s through 11 contexts; one ASA5520 passes 450", "9 % of all packets"),
        at="model",
        proof=packets_are_dropped,
        talk_ms=30_000,
    ),
    "FL099": Case(
        bad=(secondary(facts=Facts(firewall="transparent")),),
        says=("Primary is in routed mode, Secondary in transparent mode",),
        at="mode",
        proof=both_off,
    ),
}
