"""simulator/world/acts.py and actions.py: what people do, and why they sometimes cannot."""

import pytest

from simulator.faults.names import name_of
from simulator.lab import (
    Complete,
    ConsoleLine,
    Declined,
    Done,
    Lab,
    Operate,
    PutFault,
    Repair,
    RepairAll,
    advance,
    ask,
    handle,
)
from simulator.vocabulary import Power
from simulator.world.acts import all_faults
from simulator.world.checks import healthy
from simulator.world.happenings import CarrierChanged, FaultPut, FaultRepaired, PowerChanged
from tests.faults.named import fault
from tests.lab.labs import P, S, done, opened, outputs

MINUTE_MS = 60_000
BOOT_MS = opened().world.boot_ms


def in_force(lab: Lab) -> list[str]:
    return [name_of(entry.fault) for entry in lab.world.faults]


def after(lab: Lab, ms: int) -> Lab:
    return advance(lab, lab.now_ms + ms).lab


def broken(*names: str) -> Lab:
    lab = opened()
    for name in names:
        lab = done(lab, PutFault(name)).lab
    return lab


@pytest.mark.parametrize("name", all_faults(opened().world))
def test_every_fault_can_be_put_and_repaired(name: str) -> None:
    step = done(opened(), PutFault(name))
    assert name in in_force(step.lab)
    assert FaultPut(fault(name)) in outputs(step.happenings, FaultPut)
    mended = done(step.lab, Repair(name))
    assert name not in in_force(mended.lab)
    assert FaultRepaired(fault(name)) in outputs(mended.happenings, FaultRepaired)


@pytest.mark.parametrize("name", all_faults(opened().world))
def test_after_repair_all_the_pair_is_healthy_again(name: str) -> None:
    lab = done(after(broken(name), 2 * MINUTE_MS), RepairAll()).lab
    lab = after(lab, BOOT_MS + 2 * MINUTE_MS)
    assert in_force(lab) == []
    assert healthy(lab.world.primary.device, lab.world.secondary.device)


@pytest.mark.parametrize(
    ("faults", "name", "code", "reason"),
    [
        ([], "flood primary", "unknown", "word 1"),
        ([], "loss primary Ethernet3 200", "unknown", "word 4"),
        ([], "cable primary Ethernet9", "refused", "no port"),
        ([], "cable primary Ethernet4", "refused", "not cabled"),
        ([], "vlan inside 3", "refused", "does not carry VLAN 3"),
        ([], "vlan lanfailover 2", "refused", "does not carry VLAN 2"),
        ([], "switch attic", "refused", "no switch"),
        (["link state"], "link state", "refused", "already"),
        (["power primary"], "power primary", "refused", "already"),
        (["power primary"], "crash primary", "refused", "powered off"),
        (["crash primary"], "hardware primary", "refused", "crashed"),
        (["hardware primary"], "power primary", "refused", "hardware failure"),
        (["power primary"], "shutdown primary Ethernet0", "refused", "powered off"),
        (["power secondary"], "reload secondary", "refused", "powered off"),
    ],
)
def test_a_fault_that_cannot_be_put_says_why_and_changes_nothing(
    faults: list[str], name: str, code: str, reason: str
) -> None:
    lab = broken(*faults)
    step = handle(lab, "test", PutFault(name))
    assert isinstance(step.answer, Declined)
    assert step.answer.code == code
    assert reason in step.answer.message
    assert step.lab is lab
    assert step.happenings == ()


def test_repairing_what_is_not_broken_is_declined() -> None:
    answer = handle(opened(), "test", Repair("link state")).answer
    assert answer == Declined("refused", "link state: is not in force")


def test_a_unit_without_power_takes_no_line() -> None:
    lab = broken("power primary")
    for action in (ConsoleLine(P, "show failover"), Operate(P, ("show failover",))):
        assert handle(lab, "test", action).answer == Declined("refused", "primary is powered off")
    assert ask(lab, Complete(P, "sh")) == Declined("refused", "primary is powered off")


def test_a_line_with_control_characters_is_declined() -> None:
    answer = handle(opened(), "test", ConsoleLine(P, "show\x1b[2Jfailover")).answer
    assert isinstance(answer, Declined)
    assert answer.code == "malformed"


def test_an_act_is_answered_with_the_id_of_its_consequences() -> None:
    step = done(opened(), PutFault("cable primary Ethernet0"))
    assert isinstance(step.answer, Done)
    put, carrier = step.happenings[:2]
    assert (put.id, put.output) == (step.answer.id, FaultPut(fault("cable primary Ethernet0")))
    assert (carrier.cause, carrier.output) == (step.answer.id, CarrierChanged("Ethernet0", False))


def test_a_second_loss_on_a_cable_takes_the_place_of_the_first() -> None:
    lab = broken("loss primary Ethernet3 30", "delay primary Ethernet3 5", "loss primary Ethernet3 60")
    assert in_force(lab) == ["delay primary Ethernet3 5", "loss primary Ethernet3 60"]


def test_power_off_takes_the_place_of_a_crash() -> None:
    lab = broken("crash primary", "power primary")
    assert in_force(lab) == ["power primary"]
    assert lab.world.primary.power is Power.OFF


def test_power_comes_back_with_the_boot_time() -> None:
    step = done(after(broken("power primary"), 1_000), Repair("power primary"))
    assert outputs(step.happenings, PowerChanged) == [PowerChanged(Power.OFF, Power.BOOTING)]
    almost = after(step.lab, BOOT_MS - 1)
    assert almost.world.primary.power is Power.BOOTING
    assert almost.world.primary.boot_done_ms == step.lab.now_ms + BOOT_MS
    assert after(almost, 1).world.primary.power is Power.ON


def test_a_boot_that_is_broken_off_does_not_end() -> None:
    lab = done(broken("power primary"), Repair("power primary")).lab
    lab = done(after(lab, BOOT_MS // 2), PutFault("power primary")).lab
    lab = done(lab, Repair("power primary")).lab
    lab = after(lab, BOOT_MS // 2)
    assert lab.world.primary.power is Power.BOOTING
    assert after(lab, BOOT_MS // 2).world.primary.power is Power.ON


def test_reload_ends_by_itself_and_is_no_fault() -> None:
    lab = done(opened(), PutFault("reload secondary")).lab
    assert lab.world.secondary.power is Power.BOOTING
    assert in_force(lab) == []
    assert after(lab, BOOT_MS).world.secondary.power is Power.ON


def test_shutdown_typed_by_hand_is_a_fault_like_the_other() -> None:
    lab = opened()
    for line in ("configure terminal", "interface Ethernet0", "shutdown"):
        lab = done(lab, ConsoleLine(P, line)).lab
    assert "shutdown primary Ethernet0" in in_force(lab)
    lab = done(lab, ConsoleLine(P, "no shutdown")).lab
    assert "shutdown primary Ethernet0" not in in_force(lab)


def test_shutdown_on_the_unit_that_replicates_shuts_both() -> None:
    lab = after(broken("shutdown primary Ethernet0"), 5_000)
    assert in_force(lab) == ["shutdown primary Ethernet0", "shutdown secondary Ethernet0"]


def test_repair_all_stands_against_a_synchronisation_that_is_under_way() -> None:
    lab = after(broken("shutdown primary Ethernet1"), 2_001)
    lab = after(done(lab, Operate(S, ("write standby",))).lab, 2)
    lab = after(done(lab, RepairAll()).lab, 2 * MINUTE_MS)
    assert in_force(lab) == []
    assert healthy(lab.world.primary.device, lab.world.secondary.device)


def test_what_is_shut_down_after_repair_all_stays_shut_on_both_units() -> None:
    lab = done(opened(), RepairAll()).lab
    lab = after(done(lab, PutFault("shutdown primary Ethernet0")).lab, 5_000)
    assert in_force(lab) == ["shutdown primary Ethernet0", "shutdown secondary Ethernet0"]


def test_repair_all_also_opens_the_ports_of_a_unit_that_boots_later() -> None:
    lab = after(broken("shutdown primary Ethernet3"), 5_000)
    for unit in (P, S):
        lab = done(lab, Operate(unit, ("write memory",))).lab
    lab = done(after(lab, 5_000), PutFault("power primary")).lab
    lab = done(lab, PutFault("power secondary")).lab
    lab = after(done(after(lab, 5_000), RepairAll()).lab, BOOT_MS + 2 * MINUTE_MS)
    assert in_force(lab) == []
    assert healthy(lab.world.primary.device, lab.world.secondary.device)
