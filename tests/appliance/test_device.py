"""A device: boot, what it does for its core by itself, what it is asked by the world."""

import pytest
from msgspec.structs import replace

from simulator.appliance import device as appliance
from simulator.appliance.cli.statements import Shutdown
from simulator.appliance.device import Device, Halted, Printed, interfaces, port_enabled, unsaved
from simulator.appliance.links import links_of
from simulator.failover.inputs import MessageHeard, TimeReached
from simulator.failover.messages import FailoverOff
from simulator.failover.outputs import Send
from simulator.vocabulary import GroupState, Link, PeerState
from tests.appliance.pair import PORTS_UP, PRIMARY, PRIMARY_TEXTS, SECONDARY, Pair, new_device, settled


@pytest.fixture
def pair() -> Pair:
    return settled()


# --- starting and stopping --------------------------------------------------------------------------------------------


def test_a_device_boots_from_its_startup_configuration_and_creates_its_contexts() -> None:
    device = new_device(PRIMARY, PRIMARY_TEXTS)
    device, outputs = appliance.boot(device, now=0, input_id=1, ports_up=PORTS_UP)
    printed = [line for output in outputs if isinstance(output, Printed) for line in output.lines]
    assert printed == [
        "Creating context 'admin'... Done. (1)",
        "Creating context 'context1'... Done. (2)",
        "Creating context 'context2'... Done. (3)",
    ]
    assert device.live.boot == device.boots == 1
    assert device.live.link_up
    assert device.live.groups[1].state is GroupState.NEGOTIATION


def test_a_halted_device_hears_nothing_and_wants_nothing(pair: Pair) -> None:
    device = appliance.halt(pair.devices[PRIMARY])
    assert appliance.step(device, TimeReached(1), now=pair.now) == (device, ())
    assert appliance.next_deadline(device) is None
    assert interfaces(device) == ()
    with pytest.raises(Halted):
        _ = device.live


def test_a_reload_loses_what_was_not_saved(pair: Pair) -> None:
    pair.type(PRIMARY, "configure terminal", "hostname other")
    assert unsaved(pair.devices[PRIMARY]) == ("",)
    pair.halt(PRIMARY)
    pair.boot(PRIMARY)
    assert pair.devices[PRIMARY].running.hostname == "PIX1"
    assert pair.devices[PRIMARY].boots == 2
    assert pair.devices[PRIMARY].live.boot == 2


# --- configuration sync -----------------------------------------------------------------------------------------------


def test_the_secondary_receives_the_configuration_and_keeps_its_role(pair: Pair) -> None:
    primary, secondary = pair.devices[PRIMARY].running, pair.devices[SECONDARY].running
    assert secondary.hostname == "PIX1"
    assert secondary.contexts == primary.contexts
    assert secondary.role is SECONDARY
    assert secondary.failover_enabled


def test_received_configuration_is_in_running_memory_only(pair: Pair) -> None:
    assert unsaved(pair.devices[PRIMARY]) == ()
    assert unsaved(pair.devices[SECONDARY]) == ("", "admin", "context1", "context2")


def test_both_consoles_tell_of_the_replication_in_the_source_documents_words(pair: Pair) -> None:
    assert "Beginning configuration replication: Sending to mate." in pair.screens[PRIMARY]
    assert "End Configuration Replication to mate" in pair.screens[PRIMARY]
    assert "Beginning configuration replication from mate." in pair.screens[SECONDARY]


def test_after_the_sync_each_group_is_active_on_its_preferred_unit(pair: Pair) -> None:
    states = {unit: [run.state for run in device.live.groups] for unit, device in pair.devices.items()}
    active, ready = GroupState.ACTIVE, GroupState.STANDBY_READY
    assert states == {PRIMARY: [active, active, ready], SECONDARY: [ready, ready, active]}


def test_a_console_inside_a_context_that_the_sync_removes_finds_itself_in_the_system_space(pair: Pair) -> None:
    pair.type(SECONDARY, "changeto context context2", "configure terminal")
    pair.type(PRIMARY, "configure terminal", "no context context2", "")
    pair.run(5)
    assert "context2" not in pair.devices[SECONDARY].running.context_names
    assert pair.devices[SECONDARY].console.place.in_system


# --- commands of the peer ---------------------------------------------------------------------------------------------


def test_a_command_of_the_system_space_reaches_the_unit_with_group_1_standby(pair: Pair) -> None:
    pair.type(PRIMARY, "configure terminal", "failover group 1", "preempt 30")
    pair.run(5)
    group = pair.devices[SECONDARY].live.settings.group(1)
    assert group is not None
    assert group.preempt_delay_ms == 30_000


def test_a_command_of_a_context_goes_from_where_the_context_is_active(pair: Pair) -> None:
    screen = pair.type(
        SECONDARY, "changeto context context2", "configure terminal", "interface outside_context2", "shutdown"
    )
    pair.run(5)
    assert not any("WARNING" in line for line in screen)
    line = pair.devices[PRIMARY].running.interface("context2", "outside_context2")
    assert line is not None
    assert line.get(Shutdown) is not None


def test_a_command_typed_on_the_wrong_unit_stays_there_and_is_warned_of(pair: Pair) -> None:
    screen = pair.type(SECONDARY, "configure terminal", "hostname wrong")
    pair.run(5)
    assert "**** WARNING ****" in screen
    assert pair.devices[PRIMARY].running.hostname == "PIX1"
    assert pair.devices[SECONDARY].running.hostname == "wrong"


def test_turning_failover_off_is_not_replicated(pair: Pair) -> None:
    pair.type(PRIMARY, "configure terminal", "no failover")
    pair.run(5)
    assert pair.devices[SECONDARY].running.failover_enabled
    assert pair.devices[SECONDARY].live.peer.state is PeerState.NOT_DETECTED


def test_write_memory_all_on_the_unit_with_group_1_active_saves_on_both(pair: Pair) -> None:
    pair.type(PRIMARY, "write memory all")
    pair.run(5)
    assert unsaved(pair.devices[SECONDARY]) == ()


def test_copy_running_config_startup_config_saves_the_space_on_both(pair: Pair) -> None:
    pair.type(PRIMARY, "copy running-config startup-config")
    pair.run(5)
    assert unsaved(pair.devices[SECONDARY]) == ("admin", "context1", "context2")


def test_write_standby_gives_the_peer_everything_again(pair: Pair) -> None:
    pair.type(SECONDARY, "configure terminal", "hostname wrong")
    pair.type(PRIMARY, "write standby")
    pair.run(30)
    assert pair.devices[SECONDARY].running.hostname == "PIX1"
    assert pair.devices[SECONDARY].live.groups[1].state is GroupState.STANDBY_READY


# --- what the world asks ----------------------------------------------------------------------------------------------


def test_addresses_follow_the_group_that_moves(pair: Pair) -> None:
    pair.type(SECONDARY, "failover active group 1")
    pair.run(3)
    owned = {(entry.key.context, entry.key.name): entry.address for entry in interfaces(pair.devices[SECONDARY])}
    assert owned["context1", "inside"] == "192.168.1.1"
    owned = {(entry.key.context, entry.key.name): entry.address for entry in interfaces(pair.devices[PRIMARY])}
    assert owned["context1", "inside"] == "192.168.1.2"


def test_interfaces_carry_port_vlan_and_virtual_mac(pair: Pair) -> None:
    first = interfaces(pair.devices[PRIMARY])[0]
    assert (first.port, first.vlan, first.enabled, first.mac) == ("Ethernet0", 2, True, "00a0.c901.0101")


def test_a_port_is_enabled_until_it_is_shut_down_in_the_system_space(pair: Pair) -> None:
    assert port_enabled(pair.devices[PRIMARY], "Ethernet0")
    pair.type(PRIMARY, "configure terminal", "interface Ethernet0", "shutdown")
    assert not port_enabled(pair.devices[PRIMARY], "Ethernet0")
    assert not port_enabled(pair.devices[PRIMARY], "Ethernet4")


def test_links_are_named_with_their_addresses(pair: Pair) -> None:
    lan, state = links_of(pair.devices[PRIMARY].running)
    assert lan is not None
    assert state is not None
    assert (lan.name, lan.port, lan.address, lan.standby) == ("LANFailover", "Ethernet3", "10.1.0.1", "10.1.0.2")
    assert (state.name, state.port) == ("stateful", "Ethernet2")


def test_a_state_link_without_a_port_shares_the_failover_link(pair: Pair) -> None:
    pair.type(PRIMARY, "configure terminal", "no failover link stateful", "failover link LANFailover")
    lan, state = links_of(pair.devices[PRIMARY].running)
    assert lan == state


# --- counting ---------------------------------------------------------------------------------------------------------


def counters(device: Device) -> tuple[int, int]:
    return device.failover_tx, device.failover_rx


def test_packets_of_the_failover_link_are_counted_both_ways(pair: Pair) -> None:
    before = counters(pair.devices[SECONDARY])
    heard = MessageHeard(pair.new_id(), Link.FAILOVER, FailoverOff())
    after, outputs = appliance.step(pair.devices[SECONDARY], heard, now=pair.now)
    sent = sum(isinstance(output, Send) and output.via is Link.FAILOVER for output in outputs)
    assert counters(after) == (before[0] + sent, before[1] + 1)


def test_what_one_unit_sends_on_the_link_the_other_receives(pair: Pair) -> None:
    pair.run(60)
    primary, secondary = (counters(pair.devices[unit]) for unit in (PRIMARY, SECONDARY))
    assert abs(primary[0] - secondary[1]) <= 1
    assert primary[0] > 20


def test_a_step_that_changes_nothing_gives_the_same_device(pair: Pair) -> None:
    device = replace(pair.devices[PRIMARY], unit=replace(pair.devices[PRIMARY].live))
    after, _ = appliance.step(device, TimeReached(pair.new_id()), now=pair.now)
    assert after == device
