"""Source: reference 22. Hellos are IP packets between the two addresses of the link, so that whatever breaks IP there breaks
the pair: each unit runs alone and is active for both groups, until the mistake is corrected."""

from collections.abc import Callable

import pytest

from simulator.appliance.config.write import write
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


def test_another_state_link_on_the_secondary_is_replaced_with_the_first_synchronisation() -> None:
    """ "before the first sync each uses its own; the sync replaces the standby's line, so the pair ends equal"."""
    other = "failover link other Ethernet4\nfailover interface ip other 10.7.0.1 255.255.255.0 standby 10.7.0.2"
    lab = opened(with_mistake(S, LINK, f"{LINK}\n{other}"))
    a_pair(lab)
    for unit in UnitRole:
        written = write(lab.world.chassis(unit).device.running, "")
        assert [line for line in written if line.startswith("failover link")] == ["failover link stateful Ethernet2"]
        assert "Link : stateful Ethernet2 (up)" in shown(lab, unit, show_failover)


def test_a_state_link_on_a_port_that_leads_nowhere_stays_dead_and_the_pair_stands() -> None:
    lab = opened(with_mistake(P, "failover link stateful Ethernet2", "failover link stateful Ethernet4"))
    a_pair(lab)
    for unit in UnitRole:
        assert "Link : stateful Ethernet4 (down)" in shown(lab, unit, show_failover)


def test_contexts_that_the_secondary_has_no_files_of_come_from_the_primary_and_stay_once_saved() -> None:
    """ "received from the primary, created there; saved only by `write memory all`"."""
    lab = opened(changed(start(), opening=(), traffic=False))
    second = lab.world.secondary.device
    assert second.running.context_names == ("admin", "context1", "context2")
    assert second.startup.context_names == ()
    lab = done(lab, Operate(P, ("write memory all",))).lab
    lab = advance(lab, lab.now_ms + 10_000, messages=False).lab
    assert lab.world.secondary.device.startup.context_names == ("admin", "context1", "context2")


def test_an_interface_without_standby_address_waits_for_ever_and_is_judged_by_its_link_alone() -> None:
    """ "0.0.0.0 at the peer, `Normal (Waiting)` for ever, link state only"."""
    begin, line = start(), "ip address 192.168.1.1 255.255.255.0"
    texts = tuple(
        ConfigText(entry.unit, entry.context, entry.text.replace(f"{line} standby 192.168.1.2", line))
        for entry in begin.blueprint.configurations
    )
    lab = opened(changed(begin, configurations=texts, opening=(), traffic=False))
    lab = advance(lab, lab.now_ms + 120_000, messages=False).lab
    a_pair(lab)
    assert "context1 Interface inside (0.0.0.0): Normal (Waiting)" in shown(lab, S, show_failover)
    lab = done(lab, PutFault("vlan inside 2 secondary")).lab
    lab = advance(lab, lab.now_ms + 120_000, messages=False).lab
    assert state(lab, S, 1) is READY, "no test finds out that its VLAN is dead"
    lab = done(lab, PutFault("cable secondary Ethernet0")).lab
    lab = advance(lab, lab.now_ms + 30_000, messages=False).lab
    assert "context1 Interface inside (0.0.0.0): No Link (Waiting)" in shown(lab, S, show_failover)
    assert state(lab, S, 1) is GroupState.FAILED


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
