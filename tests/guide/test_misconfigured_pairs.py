"""Source: reference 22. Hellos are IP packets between the two addresses of the link, so that whatever breaks IP there breaks
the pair: each unit runs alone and is active for both groups, until the mistake is corrected."""

from collections.abc import Callable

import pytest

from simulator.appliance.device import Device
from simulator.appliance.show.failover import show_failover
from simulator.appliance.show.state import show_failover_state
from simulator.lab import Lab, LabStart, Operate, PutFault, RepairAll, StartRefused, advance, open_lab
from simulator.pair.blueprint import ConfigText
from simulator.vocabulary import GroupState, Millis, PeerState, UnitRole
from tests.lab import labs
from tests.lab.labs import P, S, changed, done, start, state

ACTIVE, READY = GroupState.ACTIVE, GroupState.STANDBY_READY
LINK = "failover interface ip LANFailover 10.1.0.1 255.255.255.0 standby 10.1.0.2"
INVERTED = "failover interface ip LANFailover 10.1.0.2 255.255.255.0 standby 10.1.0.1"
FOREIGN = "failover interface ip LANFailover 10.9.0.1 255.255.255.0 standby 10.9.0.2"
NARROW = "failover interface ip LANFailover 10.1.0.1 255.255.255.252 standby 10.1.0.2"
KEY = "failover key foverlab"

MISTAKES = {
    "both primary": (S, "failover lan unit secondary", "failover lan unit primary", ("failover lan unit secondary",)),
    "both secondary": (P, "failover lan unit primary", "failover lan unit secondary", ("failover lan unit primary",)),
    "inverted addresses": (S, LINK, INVERTED, (LINK,)),
    "another subnet": (S, LINK, FOREIGN, (LINK,)),
    "another mask": (S, LINK, NARROW, (LINK,)),
    "another key": (S, KEY, "failover key another", (KEY,)),
    "another port": (
        S,
        "failover lan interface LANFailover Ethernet3",
        "failover lan interface LANFailover Ethernet2",
        ("no failover", "failover lan interface LANFailover Ethernet3", "failover"),
    ),
    "no key on one unit": (S, KEY, "", (KEY,)),
}


def with_mistake(unit: UnitRole, right: str, wrong: str, platform: str = "asa") -> LabStart:
    """The source document's lab with one line of one unit's bootstrap configuration typed wrong."""
    before = start(platform)
    texts = []
    for entry in before.blueprint.configurations:
        wanted = entry.unit is unit and entry.context == ""
        assert not wanted or right in entry.text
        texts.append(ConfigText(unit, "", entry.text.replace(right, wrong)) if wanted else entry)
    return changed(before, configurations=tuple(texts), opening=(), traffic=False)


def opened(begin: LabStart) -> Lab:
    lab = open_lab(begin)
    assert not isinstance(lab, StartRefused), lab
    return lab


def typed(lab: Lab, unit: UnitRole, *lines: str) -> Lab:
    return done(lab, Operate(unit, ("configure terminal", *lines, "end"))).lab


def shown(lab: Lab, unit: UnitRole, show: Callable[[Device, Millis], tuple[str, ...]]) -> str:
    return "\n".join(show(lab.world.chassis(unit).device, lab.now_ms))


def both_alone(lab: Lab) -> None:
    for unit in UnitRole:
        device = lab.world.chassis(unit).device
        assert device.live.peer.state is PeerState.NOT_DETECTED
        if device.live.settings.groups:
            assert [state(lab, unit, group) for group in (1, 2)] == [ACTIVE, ACTIVE]
        else:
            assert state(lab, unit, 0) is ACTIVE


def a_pair(lab: Lab) -> None:
    assert [state(lab, unit, 1) for unit in UnitRole] == [ACTIVE, READY]
    assert {state(lab, unit, 2) for unit in UnitRole} == {READY, ACTIVE}


@pytest.mark.parametrize("mistake", MISTAKES)
def test_a_mistake_on_one_unit_leaves_both_alone_and_its_correction_makes_them_a_pair(mistake: str) -> None:
    unit, right, wrong, correction = MISTAKES[mistake]
    lab = opened(with_mistake(unit, right, wrong))
    both_alone(lab)
    a_pair(advance(typed(lab, unit, *correction), lab.now_ms + 120_000, messages=False).lab)


def test_units_of_one_role_name_the_other_one_as_not_detected() -> None:
    """ "each says `This host: Primary`, `Other host: Secondary - Not Detected`"; the link is up because its port is."""
    lab = opened(with_mistake(S, "failover lan unit secondary", "failover lan unit primary"))
    assert "This host:    Primary" in shown(lab, P, show_failover)
    assert "Other host:   Secondary" in shown(lab, P, show_failover)
    assert "State:          Not Detected" in shown(lab, P, show_failover)
    for unit in UnitRole:
        assert "LANFailover Ethernet3 (up)" in shown(lab, unit, show_failover)
    assert "This host: Primary - Active" in shown(lab, S, show_failover)
    assert "Other host: Secondary - Not Detected" in shown(lab, S, show_failover)


def test_a_pix_without_lan_enable_looks_for_the_serial_cable() -> None:
    lab = opened(with_mistake(S, "failover lan enable\n", "", "pix"))
    both_alone(lab)
    assert "Cable status: My side not connected" in shown(lab, S, show_failover)
    a_pair(advance(typed(lab, S, "failover lan enable"), lab.now_ms + 300_000, messages=False).lab)


def test_a_port_that_is_shut_leaves_both_alone_and_is_shown_as_down() -> None:
    lab = opened(with_mistake(S, "interface Ethernet3\n no shutdown", "interface Ethernet3\n shutdown"))
    both_alone(lab)
    assert "LANFailover Ethernet3 (down)" in shown(lab, S, show_failover)
    a_pair(advance(typed(lab, S, "interface Ethernet3", "no shutdown"), lab.now_ms + 120_000, messages=False).lab)


def test_a_role_typed_wrong_in_operation_silences_the_link_and_is_healed_by_the_right_one() -> None:
    """Data interfaces still answer, so that nothing moves (reference 23)."""
    lab = typed(labs.opened(), S, "failover lan unit primary")
    lab = advance(lab, lab.now_ms + 60_000, messages=False).lab
    assert "Ethernet3 (up)" in shown(lab, P, show_failover) or "Ethernet3 (Failed" in shown(lab, P, show_failover)
    a_pair(lab)
    a_pair(advance(typed(lab, S, "failover lan unit secondary"), lab.now_ms + 120_000, messages=False).lab)


def test_a_pair_that_split_names_the_other_unit_as_failed_on_both() -> None:
    """ "this host Active, reason None; other host Failed with Comm Failure and the date, on both units"."""
    lab = labs.opened()
    for fault in ("link failover", "vlan inside 2", "vlan inside 4", "vlan outside 3", "vlan outside 5"):
        lab = done(lab, PutFault(fault)).lab
    lab = advance(lab, lab.now_ms + 60_000, messages=False).lab
    for unit in UnitRole:
        assert "Comm Failure" in shown(lab, unit, show_failover_state)
    assert [state(lab, unit, group) for unit in UnitRole for group in (1, 2)] == [ACTIVE] * 4
    a_pair(advance(done(lab, RepairAll()).lab, lab.now_ms + 120_000, messages=False).lab)
