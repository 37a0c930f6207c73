"""What the configuration tells the failover protocol."""

from simulator.appliance.config.model import blank
from simulator.appliance.config.settings import failover_settings, interface_enabled
from simulator.failover.settings import FailoverSettings, GroupSettings, InterfacePolicy, InterfaceSettings
from simulator.vocabulary import InterfaceKey, Platform, UnitRole
from tests.appliance.config.lab import entered, primary, secondary


def settings(*lines: str, context: str = "") -> FailoverSettings:
    return failover_settings(entered(primary(), *lines, context=context), Platform.PIX)


def interface(found: FailoverSettings, context: str, name: str) -> InterfaceSettings:
    return next(entry for entry in found.interfaces if entry.key == InterfaceKey(context, name))


def test_the_documents_lab() -> None:
    found = settings()
    assert (found.role, found.enabled, found.unit_poll_ms, found.unit_hold_ms) == (
        UnitRole.PRIMARY,
        True,
        15_000,
        45_000,
    )
    assert (found.link_port, found.link_enabled, found.state_port, found.state_enabled) == (
        "Ethernet3",
        True,
        "Ethernet2",
        True,
    )
    assert found.groups == (GroupSettings(1), GroupSettings(2, preferred=UnitRole.SECONDARY))
    assert [found.group_of_context(name) for name in ("", "admin", "context1", "context2")] == [1, 1, 1, 2]
    assert len(found.interfaces) == 4
    assert interface(found, "context2", "outside") == InterfaceSettings(
        InterfaceKey("context2", "outside"), 2, "Ethernet1", 5, True, True, "172.16.2.1", "172.16.2.2"
    )


def test_timers_are_the_platforms_unless_told_otherwise() -> None:
    found = failover_settings(primary(Platform.ASA), Platform.ASA)
    assert (found.unit_poll_ms, found.unit_hold_ms) == (1_000, 15_000)
    assert settings("failover polltime msec 200 holdtime msec 800").unit_hold_ms == 800


def test_the_secondary_knows_only_its_link() -> None:
    found = failover_settings(secondary(), Platform.PIX)
    assert (found.role, found.enabled, found.link_port, found.link_enabled) == (
        UnitRole.SECONDARY,
        True,
        "Ethernet3",
        True,
    )
    assert (found.state_port, found.groups, found.interfaces) == (None, (), ())


def test_group_sub_commands() -> None:
    typed = (
        "failover group 1",
        "secondary",
        "preempt 5",
        "polltime interface msec 500",
        "interface-policy 50%",
        "replication http",
    )
    assert settings(*typed).groups[0] == GroupSettings(
        1, UnitRole.SECONDARY, 5_000, 500, 25_000, InterfacePolicy(50, percent=True), replicate_http=True
    )
    assert settings("failover group 1", "preempt").groups[0].preempt_delay_ms == 0


def test_global_interface_settings_have_no_effect_in_active_active() -> None:
    typed = ("failover polltime interface 1", "failover interface-policy 3", "failover replication http")
    assert settings(*typed).groups == settings().groups


def test_subinterfaces_are_monitored_only_when_told() -> None:
    assert interface(settings(), "context1", "inside").monitored
    found = settings("no monitor-interface inside", context="context1")
    assert not interface(found, "context1", "inside").monitored


def test_physical_interfaces_are_monitored_by_default() -> None:
    config = entered(blank(), "context c", "allocate-interface Ethernet0 a")
    config = entered(config, "interface a", "nameif dmz", context="c")
    assert interface(failover_settings(config, Platform.PIX), "c", "dmz").monitored
    config = entered(config, "no monitor-interface dmz", context="c")
    assert not interface(failover_settings(config, Platform.PIX), "c", "dmz").monitored


def test_an_interface_is_down_when_any_level_of_it_is_shut() -> None:
    assert not interface(settings("interface Ethernet0", "shutdown"), "context1", "inside").enabled
    assert not interface(settings("interface Ethernet0.1", "shutdown"), "context1", "inside").enabled
    assert interface(settings("interface Ethernet0.1", "shutdown"), "context2", "inside").enabled
    shut = settings("interface inside_context1", "shutdown", context="context1")
    assert not interface(shut, "context1", "inside").enabled


def test_a_state_link_may_share_the_failover_link() -> None:
    found = settings("failover link LANFailover")
    assert (found.state_port, found.state_enabled) == ("Ethernet3", True)
    assert not settings("interface Ethernet3", "shutdown").link_enabled


def test_an_interface_without_standby_address() -> None:
    found = settings("interface inside_context1", "ip address 192.168.1.1 255.255.255.0", context="context1")
    assert interface(found, "context1", "inside").standby_address is None


def test_ports_are_shut_down_from_the_factory() -> None:
    assert not interface_enabled(blank().system, "Ethernet0")
    assert not interface_enabled(blank().system, "Ethernet9")
    assert interface_enabled(primary().system, "Ethernet0.1")
