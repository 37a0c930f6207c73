"""What contexts share."""

from simulator.appliance.mac_addresses import mac_of
from simulator.lab import Lab, Step
from simulator.pair.lint import Finding
from simulator.vocabulary import InterfaceKey, UnitRole
from tests.pair.lint.case import Case
from tests.pair.lint.pairs import P, S, line
from tests.pair.lint.proofs import all_of, moves

AUTO = line("no mac-address auto", "mac-address auto")
SHARED = (
    line("  allocate-interface Ethernet1.2 outside_context2\n", "  allocate-interface Ethernet1.1 outside_context2\n"),
    line("  join-failover-group 2\n", "  join-failover-group 1\n"),
    line("172.16.2", "172.16.1", context="context2"),
    line(
        "172.16.1.1 255.255.255.0 standby 172.16.1.2",
        "172.16.1.11 255.255.255.0 standby 172.16.1.12",
        context="context2",
    ),
)


def mac(lab: Lab, unit: UnitRole, context: str, name: str = "outside", *, active: bool = True) -> str:
    """The address that the unit's interface has with its group active, or standing by."""
    device = lab.world.chassis(unit).device
    settings = device.live.settings
    interface = next(entry for entry in settings.interfaces if entry.key == InterfaceKey(context, name))
    line = device.running.named_interface(context, name)
    return mac_of(device.running, settings, interface, line, active=active)


def both_have_one_mac(_: Lab, step: Step, __: Finding) -> None:
    assert mac(step.lab, P, "context1") == mac(step.lab, P, "context2")


def secondary_has_the_same_mac(before: Lab, step: Step, finding: Finding) -> None:
    assert mac(before, P, "context1", "inside") == mac(step.lab, S, "context1", "inside") == "00a0.c901.0101"
    assert "00a0.c901.0101" in finding.consequence


CASES = {
    "FL070": Case(
        bad=SHARED,
        says=("context1 and context2 share Ethernet1.1", "00a0.c902.0101"),
        at="no mac-address auto",
        proof=both_have_one_mac,
        shown_ms=1_000,
    ),
    "FL071": Case(
        bad=(),
        good=(AUTO,),
        count=2,
        says=("inside of context1 is 00a0.c901.0101",),
        at="no mac-address auto",
        proof=all_of(moves(1, S), secondary_has_the_same_mac),
    ),
    "FL072": Case(
        bad=(
            line("failover group 1\nfailover group 2\n  secondary\n", ""),
            line("  join-failover-group 1\n", ""),
            line("  join-failover-group 2\n", ""),
        ),
        says=("If Secondary boots alone", "inside of context1"),
        at="failover mac address PORT ACTIVE STANDBY",
    ),
    "FL073": Case(
        bad=(line(" nameif outside\n", " nameif outside\n asr-group 1\n", context="context1"),),
        says=(
            "asr-group 1 has no other interface",
            "context1 that arrives at the unit where group 2 is active is dropped",
        ),
        at="asr-group 1",
    ),
    "FL074": Case(
        bad=(
            line(" nameif outside\n", " nameif outside\n asr-group 1\n", context="context1"),
            line(" nameif inside\n", " nameif inside\n asr-group 1\n", context="context1"),
            line(" nameif outside\n", " nameif outside\n asr-group 1\n", context="context2"),
        ),
        says=("inside and outside of context1 are both in asr-group 1",),
        at="asr-group 1",
    ),
    "FL075": Case(
        bad=(
            line(" nameif outside\n", " nameif outside\n asr-group 1\n", context="context1"),
            line(" nameif outside\n", " nameif outside\n asr-group 1\n", context="context2"),
            line("failover link stateful Ethernet2\n", ""),
            line("failover interface ip stateful 10.0.0.1 255.255.255.0 standby 10.0.0.2\n", ""),
        ),
        says=("asr-group 1 of outside of context1 and outside of context2 never finds a connection",),
        at="failover link NAME PORT",
    ),
}
