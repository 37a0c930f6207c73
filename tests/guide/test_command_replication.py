"""Source: Command Replication; Device Initialization and Configuration Synchronization."""

import pytest
from msgspec.structs import replace

from simulator.appliance.device import step
from simulator.appliance.hardware import IMAGE_BYTES, Facts
from simulator.appliance.notices import NOT_REPLICATED
from simulator.failover.inputs import MessageHeard
from simulator.failover.messages import CommandLine, Sealed
from simulator.failover.outputs import ConnectionsEnded, ReplicationFailed
from simulator.vocabulary import GroupState, Link, PeerState, UnitRole
from tests.appliance.pair import PRIMARY, SECONDARY, Pair, settled

ACTIVE, READY = GroupState.ACTIVE, GroupState.STANDBY_READY


@pytest.fixture
def pair() -> Pair:
    """Group 1 is active on the primary, group 2 on the secondary."""
    return settled()


def configure(pair: Pair, unit: UnitRole, context: str, *lines: str) -> list[str]:
    """Type configuration commands in a space; what the console answered to the last one."""
    move = f"changeto context {context}" if context else "changeto system"
    pair.type(unit, "end", move, "configure terminal", *lines[:-1])
    answer = pair.type(unit, lines[-1])[1:]
    pair.type(unit, "end")
    return answer


def says(pair: Pair, unit: UnitRole, context: str, line: str) -> bool:
    """Whether the line stands in the running configuration of a space of this unit."""
    move = f"changeto context {context}" if context else "changeto system"
    pair.type(unit, "end", move)
    return any(shown.strip() == line for shown in pair.type(unit, "show running-config"))


def reloaded(pair: Pair, unit: UnitRole, seconds: float = 120) -> None:
    pair.halt(unit)
    pair.run(60)
    pair.boot(unit)
    pair.run(seconds)


def state(pair: Pair, unit: UnitRole, group: int) -> GroupState:
    return pair.devices[unit].live.groups[group].state


@pytest.mark.parametrize(
    ("unit", "context"), [(PRIMARY, ""), (PRIMARY, "admin"), (PRIMARY, "context1"), (SECONDARY, "context2")]
)
def test_a_command_goes_from_the_unit_where_its_space_is_active_to_the_other(
    pair: Pair, unit: UnitRole, context: str
) -> None:
    """The system execution space and the admin context go with group 1."""
    assert configure(pair, unit, context, "hostname moved") == []
    pair.run(2)
    assert says(pair, unit.other, context, "hostname moved")


@pytest.mark.parametrize(
    ("unit", "context"), [(SECONDARY, ""), (SECONDARY, "admin"), (SECONDARY, "context1"), (PRIMARY, "context2")]
)
def test_on_the_wrong_unit_it_stays_there_with_a_warning(pair: Pair, unit: UnitRole, context: str) -> None:
    assert configure(pair, unit, context, "hostname strayed") == list(NOT_REPLICATED)
    pair.run(2)
    assert says(pair, unit, context, "hostname strayed")
    assert not says(pair, unit.other, context, "hostname strayed")


@pytest.mark.parametrize(
    ("line", "differ"), [("interface Ethernet9", True), ("failover group 3", True), ("rmdir disk0:/none", False)]
)
def test_a_command_of_the_peer_that_is_refused_makes_the_configurations_differ(
    pair: Pair, line: str, differ: bool
) -> None:
    """Not one that files things: both run the same still."""
    device = pair.devices[SECONDARY]
    strange = CommandLine(device.live.replication.command_heard + 1, "", (), line)
    pair.devices[SECONDARY], outputs = step(
        device, MessageHeard(1, Link.FAILOVER, Sealed(device.live.settings.key, strange)), now=pair.now
    )
    assert any(isinstance(output, ReplicationFailed) for output in outputs)
    pair.run(20)
    for unit in (PRIMARY, SECONDARY):
        done = any("Sync Done" in shown for shown in pair.type(unit, "end", "changeto system", "show failover state"))
        assert done is not differ


def test_what_was_typed_on_the_wrong_unit_is_lost_at_the_next_full_synchronisation(pair: Pair) -> None:
    configure(pair, SECONDARY, "", "hostname strayed")
    pair.type(SECONDARY, "write memory")
    reloaded(pair, SECONDARY)
    assert says(pair, SECONDARY, "", "hostname PIX1")


def test_failover_lan_unit_is_not_replicated(pair: Pair) -> None:
    configure(pair, PRIMARY, "", "failover lan unit secondary")
    pair.run(2)
    assert says(pair, SECONDARY, "", "failover lan unit secondary")
    assert pair.devices[SECONDARY].running.role is SECONDARY


def test_firewall_debug_mode_and_show_are_not_replicated(pair: Pair) -> None:
    """With `failover lan unit` these are all the exceptions that the source document names."""
    configure(pair, PRIMARY, "", "firewall transparent")
    pair.type(PRIMARY, "debug fover switch", "show mode", "configure terminal", "mode single", "n", "end")
    pair.run(2)
    assert not says(pair, SECONDARY, "", "firewall transparent")
    assert pair.devices[SECONDARY].debugs == ()
    assert pair.devices[SECONDARY].facts.mode == "multiple"


def test_replicated_commands_are_in_the_running_configuration_only(pair: Pair) -> None:
    """ "Replicated commands are not saved to the Flash memory when replicated to the peer unit.\""""
    configure(pair, PRIMARY, "", "hostname moved")
    pair.run(2)
    assert pair.devices[SECONDARY].running.hostname == "moved"
    assert pair.devices[SECONDARY].startup.hostname != "moved"


@pytest.mark.parametrize("command", ["write memory", "write memory all", "copy running-config startup-config"])
def test_saving_is_replicated_and_saves_on_both_units(pair: Pair, command: str) -> None:
    configure(pair, PRIMARY, "", "hostname moved")
    pair.run(2)
    pair.type(PRIMARY, command)
    pair.run(2)
    assert {device.startup.hostname for device in pair.devices.values()} == {"moved"}


def test_all_saves_every_context_too(pair: Pair) -> None:
    pair.type(PRIMARY, "write memory all")
    pair.run(2)
    assert pair.devices[SECONDARY].startup.context_names == ("admin", "context1", "context2")


def test_write_erase_forgets_the_startup_configuration_of_this_unit_alone(pair: Pair) -> None:
    """Recalled: of the forms of `write` only `write memory` is replicated."""
    pair.type(PRIMARY, "write memory all")
    pair.run(2)
    pair.type(PRIMARY, "write erase", "")
    pair.run(2)
    assert pair.devices[PRIMARY].startup.context_names == ()
    assert not pair.devices[PRIMARY].startup.failover_enabled
    assert pair.devices[SECONDARY].startup.context_names != ()


def test_write_standby_in_the_system_space_writes_every_space(pair: Pair) -> None:
    """Also of contexts that are in the standby state on the unit that writes."""
    configure(pair, SECONDARY, "", "hostname strayed")
    configure(pair, SECONDARY, "context1", "hostname strayed")
    configure(pair, PRIMARY, "context2", "hostname written")
    pair.type(PRIMARY, "changeto system", "write standby")
    pair.run(60)
    assert says(pair, SECONDARY, "", "hostname PIX1")
    assert says(pair, SECONDARY, "context1", "hostname context1")
    assert says(pair, SECONDARY, "context2", "hostname written")


def test_the_peers_standby_groups_walk_from_cold_standby_to_standby_ready(pair: Pair) -> None:
    seen = len(pair.transitions)
    pair.type(PRIMARY, "write standby")
    pair.run(60)
    walk = [(t.group, t.after.value) for unit, t in pair.transitions[seen:] if unit is SECONDARY]
    steps = ["Cold Standby", "Sync Config", "Sync File System", "Bulk Sync", "Standby Ready"]
    assert [after for group, after in walk if group == 1] == steps
    assert [after for group, after in walk if group == 0] == steps
    assert [after for group, after in walk if group == 2] == [], "group 2 is active there and stays so"
    assert {t.reason.value for unit, t in pair.transitions[seen:] if unit is SECONDARY} == {"Configuration mismatch"}


def test_write_standby_ends_the_connections_of_contexts_that_are_active_on_the_peer(pair: Pair) -> None:
    ended = watched(pair)
    pair.type(PRIMARY, "write standby")
    pair.run(60)
    assert ended == [(SECONDARY, 2, None)]


def test_with_all_contexts_active_on_the_writing_unit_no_connection_ends(pair: Pair) -> None:
    """ "Use the failover active command on the unit providing the configuration ... before entering write standby.\""""
    pair.type(PRIMARY, "failover active")
    pair.run(5)
    ended = watched(pair)
    pair.type(PRIMARY, "write standby")
    pair.run(60)
    assert ended == []


def test_write_standby_in_a_context_writes_that_context_only(pair: Pair) -> None:
    configure(pair, SECONDARY, "", "hostname strayed")
    configure(pair, SECONDARY, "context1", "hostname strayed")
    ended, seen = watched(pair), len(pair.transitions)
    pair.type(PRIMARY, "changeto context context1", "write standby")
    pair.run(60)
    assert says(pair, SECONDARY, "context1", "hostname context1")
    assert says(pair, SECONDARY, "", "hostname strayed")
    assert {t.group for unit, t in pair.transitions[seen:]} == {1}
    assert state(pair, SECONDARY, 1) is READY
    assert ended == []


@pytest.mark.parametrize(
    ("unit", "context", "group"), [(SECONDARY, "", 1), (SECONDARY, "context1", 1), (PRIMARY, "context2", 2)]
)
def test_write_standby_is_refused_where_the_space_is_not_active(
    pair: Pair, unit: UnitRole, context: str, group: int
) -> None:
    pair.type(unit, f"changeto context {context}" if context else "changeto system")
    assert pair.type(unit, "write standby")[1:] == [f"ERROR: failover group {group} is not active on this unit"]


def test_what_is_typed_on_the_sender_during_a_sync_reaches_the_peer_after_it(pair: Pair) -> None:
    """ "During replication, commands entered on the unit sending the configuration may not replicate properly": here they wait
    for the end of it (ours)."""
    pair.type(PRIMARY, "write standby")
    pair.run(3)
    assert state(pair, SECONDARY, 1) is GroupState.SYNC_CONFIG
    configure(pair, PRIMARY, "", "failover polltime unit 3 holdtime 9")
    pair.run(60)
    assert says(pair, SECONDARY, "", "failover polltime unit 3 holdtime 9")


def test_what_is_typed_on_the_receiver_during_a_sync_is_overwritten(pair: Pair) -> None:
    pair.type(PRIMARY, "write standby")
    pair.run(3)
    configure(pair, SECONDARY, "", "hostname strayed")
    pair.run(60)
    assert says(pair, SECONDARY, "", "hostname PIX1")


def test_a_larger_configuration_takes_longer(pair: Pair) -> None:
    def seconds() -> float:
        begun = pair.now
        pair.type(PRIMARY, "changeto system", "write standby")
        pair.run(1)
        while state(pair, SECONDARY, 1) is not READY:
            pair.run(1)
        return pair.now - begun

    small = seconds()
    configure(
        pair,
        PRIMARY,
        "context1",
        *(f"access-list 100 extended permit tcp any host 10.0.0.{n} eq www" for n in range(200)),
    )
    pair.run(300)
    assert seconds() > small + 3_000


def test_a_new_key_that_is_typed_on_the_active_unit_reaches_the_peer_and_the_pair_lives_on(pair: Pair) -> None:
    configure(pair, PRIMARY, "", "failover key hex 0123456789abcdef0123456789ABCDEF")
    pair.run(120)
    assert {device.live.settings.key for device in pair.devices.values()} == {"hex 0123456789abcdef0123456789abcdef"}
    assert state(pair, PRIMARY, 1) is ACTIVE
    assert state(pair, SECONDARY, 1) is READY
    assert not any("decryption" in line for screen in pair.screens.values() for line in screen)
    assert says(pair, SECONDARY, "", "failover key *****")


def test_a_key_that_is_typed_on_the_wrong_unit_parts_the_pair(pair: Pair) -> None:
    configure(pair, SECONDARY, "", "failover key another")
    pair.run(120)
    for unit in UnitRole:
        assert any(line.startswith("Failover message decryption failure.") for line in pair.screens[unit])


def test_synchronisation_fails_where_the_receivers_flash_is_too_small() -> None:
    """Source: Hardware Requirement, note on Flash. The unit is left with failover disabled (reference 5.2)."""
    pair = Pair()
    small = replace(pair.devices[SECONDARY], facts=Facts(flash_bytes=IMAGE_BYTES + 1_000))
    pair.devices[SECONDARY] = small
    pair.boot(PRIMARY)
    pair.run(120)
    pair.boot(SECONDARY)
    pair.run(60)
    assert "Configuration replication failed: not enough space in Flash memory." in pair.screens[SECONDARY]
    assert not pair.devices[SECONDARY].running.failover_enabled
    assert pair.devices[SECONDARY].running.hostname == "PIX2", "the running configuration is as it was"
    assert state(pair, PRIMARY, 1) is ACTIVE
    assert pair.devices[PRIMARY].live.peer.state is PeerState.NOT_DETECTED


def test_a_smaller_flash_is_no_matter_as_long_as_there_is_room() -> None:
    pair = Pair()
    pair.devices[SECONDARY] = replace(pair.devices[SECONDARY], facts=Facts(flash_bytes=IMAGE_BYTES + 100_000))
    for unit in UnitRole:
        pair.boot(unit)
    pair.run(150)
    assert state(pair, SECONDARY, 1) is READY


def test_a_save_that_does_not_fit_saves_nothing(pair: Pair) -> None:
    pair.devices[PRIMARY] = replace(pair.devices[PRIMARY], facts=Facts(flash_bytes=IMAGE_BYTES + 2_000))
    before = pair.devices[PRIMARY].startup
    many = (f"access-list 100 extended permit tcp any host 10.0.0.{n} eq www" for n in range(60))
    configure(pair, PRIMARY, "context1", *many)
    assert "%Error writing flash: (No space left on device)" in pair.type(
        PRIMARY, "changeto system", "write memory all"
    )
    assert pair.devices[PRIMARY].startup is before


def watched(pair: Pair) -> list[tuple[UnitRole, int, str | None]]:
    """From here on: (unit, group, context) of every end of connections."""
    ended: list[tuple[UnitRole, int, str | None]] = []
    take = pair.take

    def noting(unit: UnitRole, device: object, outputs: tuple[object, ...]) -> None:
        ended.extend((unit, o.group, o.context) for o in outputs if isinstance(o, ConnectionsEnded))
        take(unit, device, outputs)  # type: ignore[arg-type]

    pair.take = noting  # type: ignore[method-assign]
    return ended
