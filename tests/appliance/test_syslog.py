"""What units say in their log when something happens to them (reference 10, 10.1)."""

from simulator.appliance.device import Device, DeviceOutput
from simulator.appliance.logbook import Logged
from simulator.appliance.syslog import CATALOGUE, LogMessage, line
from simulator.failover.inputs import PortChanged
from simulator.vocabulary import Link, Platform, UnitRole
from tests.appliance.pair import PRIMARY, SECONDARY, Pair


class Listener:
    """A pair whose messages are written down."""

    def __init__(self, platform: Platform = Platform.PIX, *, settle: bool = True) -> None:
        self.heard: list[tuple[UnitRole, LogMessage]] = []
        self.pair = Pair(platform)
        take = self.pair.take

        def listening(unit: UnitRole, device: Device, outputs: tuple[DeviceOutput, ...]) -> None:
            for output in outputs:
                if isinstance(output, Logged):
                    self.heard += [(unit, message) for message in output.messages]
            take(unit, device, outputs)

        self.pair.take = listening  # type: ignore[method-assign]
        for unit in (PRIMARY, SECONDARY):
            self.pair.boot(unit)
        if settle:
            self.pair.run(150)
            self.heard.clear()

    def numbers(self, unit: UnitRole, *, context: str = "") -> list[int]:
        return [message.number for who, message in self.heard if who is unit and message.context == context]

    def texts(self, unit: UnitRole) -> list[str]:
        return [message.text for who, message in self.heard if who is unit]

    def port(self, unit: UnitRole, port: str, *, up: bool) -> None:
        self.pair.input(unit, PortChanged(self.pair.new_id(), port, up))


def in_order(wanted: list[int], said: list[int]) -> bool:
    """Whether the wanted numbers come in this order, others in between or not."""
    left = iter(said)
    return all(number in left for number in wanted)


def test_boot_and_sync() -> None:
    unit = Listener(settle=False)
    unit.pair.run(30)
    assert in_order([105034, 709003, 709004, 311001, 311002], unit.numbers(PRIMARY))
    assert in_order([105002, 709005, 709006, 311003, 311004], unit.numbers(SECONDARY))
    assert unit.numbers(SECONDARY).count(105004) == 4


def test_forced_switch() -> None:
    unit = Listener()
    unit.pair.type(SECONDARY, "failover active group 1")
    unit.pair.run(5)
    assert "(Secondary) Switching to ACTIVE - Set by the config command." in unit.texts(SECONDARY)
    assert "(Primary) Switching to STANDBY - Other unit wants me Standby." in unit.texts(PRIMARY)
    for role in (PRIMARY, SECONDARY):
        assert unit.numbers(role, context="context1") == [411002, 411002, 411001, 411001]
        assert unit.numbers(role, context="context2") == []


def test_peer_dies() -> None:
    unit = Listener()
    unit.pair.halt(PRIMARY)
    unit.pair.run(60)
    assert in_order([105005, 103001, 104001], unit.numbers(SECONDARY))
    assert "(Secondary) No response from other firewall (reason code = 1)." in unit.texts(SECONDARY)
    assert "(Secondary) Switching to ACTIVE - HELLO not heard from mate." in unit.texts(SECONDARY)
    assert {411002, 411001} == set(unit.numbers(SECONDARY, context="context1"))


def test_own_failover_port_is_gone_when_the_peer_falls_silent() -> None:
    unit = Listener()
    unit.port(SECONDARY, "Ethernet3", up=False)
    unit.pair.halt(PRIMARY)
    unit.pair.run(60)
    assert in_order([411002, 105032, 103001, 105043], unit.numbers(SECONDARY))
    assert "(Secondary) No response from other firewall (reason code = 4)." in unit.texts(SECONDARY)


def test_failover_link_is_unplugged_and_comes_back() -> None:
    unit = Listener()
    unit.pair.cut.add(Link.FAILOVER)
    unit.port(PRIMARY, "Ethernet3", up=False)
    unit.pair.run(60)
    assert in_order([105032, 105043], unit.numbers(PRIMARY))
    assert "(Primary) Lost Failover communications with mate on interface LANFailover" in unit.texts(PRIMARY)
    assert 105043 in unit.numbers(SECONDARY)
    assert not {104001, 104002} & {*unit.numbers(PRIMARY), *unit.numbers(SECONDARY)}
    unit.heard.clear()
    unit.pair.cut.discard(Link.FAILOVER)
    unit.port(PRIMARY, "Ethernet3", up=True)
    unit.pair.run(30)
    assert in_order([105031, 105042], unit.numbers(PRIMARY))
    assert 105034 not in unit.numbers(SECONDARY)


def test_link_goes_down_on_a_monitored_interface_of_the_active_group() -> None:
    unit = Listener()
    unit.port(PRIMARY, "Ethernet0", up=False)
    assert unit.numbers(PRIMARY, context="context1") == [411002]
    unit.pair.run(8)
    assert in_order([105007, 104002, 104003], unit.numbers(PRIMARY))
    assert "(Primary) Switching to STANDBY - ifc [inside] check, mate is healthier." in unit.texts(PRIMARY)
    assert in_order([103003, 104001], unit.numbers(SECONDARY))
    unit.heard.clear()
    unit.port(PRIMARY, "Ethernet0", up=True)
    unit.pair.run(12)
    assert in_order([105006, 105003, 104004, 105004], unit.numbers(PRIMARY))
    assert 103002 in unit.numbers(SECONDARY)


def test_interface_falls_silent_and_is_tested() -> None:
    unit = Listener()
    key = next(monitor.key for monitor in unit.pair.devices[PRIMARY].live.monitors)
    unit.pair.cut.add(key)
    unit.pair.run(40)
    assert in_order([105005, 105008, 105009], unit.numbers(PRIMARY))
    assert "(Primary) Testing on interface inside Failed" in unit.texts(PRIMARY)


def test_failover_is_turned_off_and_on() -> None:
    unit = Listener()
    unit.pair.type(SECONDARY, "configure terminal", "no failover")
    assert "(Secondary) Disabling failover." in unit.texts(SECONDARY)
    unit.pair.type(SECONDARY, "failover")
    assert "(Secondary) Enabling failover." in unit.texts(SECONDARY)


def test_asa_8_names_the_group_in_messages_about_it() -> None:
    """Reference 15 row 16; the default version of a test device is 7.2, so say 8.0."""
    unit = Listener(Platform.ASA)
    assert line(unit_message(104001), Platform.ASA) == "%ASA-1-104001: (Primary) Switching to ACTIVE - state check."
    assert line(unit_message(104001, by_group=True), Platform.ASA).startswith("%ASA-1-104001: (Primary_group_1) ")
    assert unit.heard == []


def unit_message(number: int, *, by_group: bool = False) -> LogMessage:
    from simulator.appliance.syslog import Speaker, message

    return message(number, 0, Speaker(PRIMARY, by_group=by_group), group=1, cause="state check")


def test_severities_are_the_catalogues_not_all_critical() -> None:
    """Reference 15 row 19."""
    assert {CATALOGUE[number].severity for number in (104001, 105043)} == {1}
    assert (CATALOGUE[411001].severity, CATALOGUE[311001].severity, CATALOGUE[709007].severity) == (4, 6, 2)
