"""Two devices joined by wires of one millisecond, without a world around them: for tests of the appliance alone.

Configurations are the source document's LAN-based ones, in text.
"""

from datetime import UTC, datetime
from typing import Final

from simulator.appliance import device as appliance
from simulator.appliance import remote, shell
from simulator.appliance.config.load import load
from simulator.appliance.config.model import blank
from simulator.appliance.device import Device, DeviceOutput, Printed, ReloadWanted
from simulator.failover.inputs import Input, MessageHeard, TimeReached
from simulator.failover.messages import Message
from simulator.failover.outputs import ExecTold, ExecWanted, Send, Transition
from simulator.vocabulary import Link, Millis, Platform, UnitRole, Via

EPOCH_UNIX_MS: Final = int(datetime(2007, 4, 16, 6, 12, tzinfo=UTC).timestamp() * 1_000)
PORTS_UP: Final = tuple(f"Ethernet{number}" for number in range(4))
PRIMARY, SECONDARY = UnitRole.PRIMARY, UnitRole.SECONDARY

BOOTSTRAP: Final = """
interface Ethernet3
 no shutdown
failover lan unit {role}
failover lan interface LANFailover Ethernet3
failover lan enable
failover key secret
failover interface ip LANFailover 10.1.0.1 255.255.255.0 standby 10.1.0.2
"""
SYSTEM: Final = """
hostname PIX1
interface Ethernet0
 no shutdown
interface Ethernet0.1
 vlan 2
interface Ethernet0.2
 vlan 4
interface Ethernet1
 no shutdown
interface Ethernet1.1
 vlan 3
interface Ethernet1.2
 vlan 5
interface Ethernet2
 no shutdown
failover link stateful Ethernet2
failover interface ip stateful 10.0.0.1 255.255.255.0 standby 10.0.0.2
failover group 1
failover group 2
 secondary
admin-context admin
context admin
 config-url flash:/admin.cfg
context context1
 allocate-interface Ethernet0.1 inside_context1
 allocate-interface Ethernet1.1 outside_context1
 config-url flash:/context1.cfg
 join-failover-group 1
context context2
 allocate-interface Ethernet0.2 inside_context2
 allocate-interface Ethernet1.2 outside_context2
 config-url flash:/context2.cfg
 join-failover-group 2
prompt hostname context
"""
CONTEXT: Final = """
hostname context{n}
interface inside_context{n}
 nameif inside
 security-level 100
 ip address 192.168.{n}.1 255.255.255.0 standby 192.168.{n}.2
interface outside_context{n}
 nameif outside
 security-level 0
 ip address 172.16.{n}.1 255.255.255.0 standby 172.16.{n}.2
monitor-interface inside
monitor-interface outside
"""
PRIMARY_TEXTS: Final = {
    "": BOOTSTRAP.format(role="primary") + SYSTEM + "failover\n",
    "admin": "hostname admin\n",
    "context1": CONTEXT.format(n=1),
    "context2": CONTEXT.format(n=2),
}
SECONDARY_TEXTS: Final = {"": "hostname PIX2\n" + BOOTSTRAP.format(role="secondary") + "failover\n"}


PIX_RELEASE: Final = "7.2(2)"


def new_device(
    seat: UnitRole, texts: dict[str, str], platform: Platform = Platform.PIX, version: str = PIX_RELEASE
) -> Device:
    """A device that is powered off, with this startup configuration; the texts must be without fault."""
    startup, errors = load(texts, blank(platform))
    assert errors == ()
    return Device(
        seat=seat, running=startup, startup=startup, platform=platform, version=version, epoch_unix_ms=EPOCH_UNIX_MS
    )


class Pair:
    """Both devices, the time, what is on the wires, and what happened. `cut`: vias over which nothing passes."""

    def __init__(self, platform: Platform = Platform.PIX, version: str = PIX_RELEASE) -> None:
        self.now: Millis = 0
        self.ids = 0
        self.devices = {
            PRIMARY: new_device(PRIMARY, PRIMARY_TEXTS, platform, version),
            SECONDARY: new_device(SECONDARY, SECONDARY_TEXTS, platform, version),
        }
        self.wire: list[tuple[Millis, UnitRole, Via, Message]] = []
        self.screens: dict[UnitRole, list[str]] = {PRIMARY: [], SECONDARY: []}
        self.transitions: list[tuple[UnitRole, Transition]] = []
        self.reloads: list[UnitRole] = []
        self.cut: set[Via] = set()

    def new_id(self) -> int:
        self.ids += 1
        return self.ids

    def boot(self, unit: UnitRole) -> None:
        device, outputs = appliance.boot(self.devices[unit], now=self.now, input_id=self.new_id(), ports_up=PORTS_UP)
        self.take(unit, device, outputs)

    def halt(self, unit: UnitRole) -> None:
        self.devices[unit] = appliance.halt(self.devices[unit])

    def type(self, unit: UnitRole, *lines: str) -> list[str]:
        """What appeared on the screen by the typing itself."""
        before = len(self.screens[unit])
        for line in lines:
            self.take(unit, *shell.type_line(self.devices[unit], line, now=self.now, input_id=self.new_id()))
        return self.screens[unit][before:]

    def input(self, unit: UnitRole, given: Input) -> None:
        self.take(unit, *appliance.step(self.devices[unit], given, now=self.now))

    def take(self, unit: UnitRole, device: Device, outputs: tuple[DeviceOutput, ...]) -> None:
        self.devices[unit] = device
        for output in outputs:
            match output:
                case Send(via, message) if via not in self.cut:
                    self.wire.append((self.now + 1, unit.other, via, message))
                case ExecWanted():
                    self.take(
                        unit, *remote.carried_out(self.devices[unit], output, now=self.now, input_id=self.new_id())
                    )
                case ExecTold():
                    self.take(unit, *remote.answered(self.devices[unit], output))
                case Printed(lines):
                    self.screens[unit].extend(lines)
                case Transition():
                    self.transitions.append((unit, output))
                case ReloadWanted():
                    self.reloads.append(unit)
                case _:
                    pass

    def run(self, seconds: float) -> None:
        """Let virtual time pass, deliveries before due times."""
        end = self.now + int(seconds * 1_000)
        while True:
            dues = [(at, 0) for at, *_ in self.wire[:1]]
            dues += [
                (max(due, self.now), 1)
                for due in (appliance.next_deadline(device) for device in self.devices.values())
                if due is not None
            ]
            if not dues or min(dues)[0] > end:
                break
            self.now, kind = min(dues)
            if kind == 0:
                _, unit, via, message = self.wire.pop(0)
                self.input(unit, MessageHeard(self.new_id(), via, message))
                continue
            for unit, device in self.devices.items():
                due = appliance.next_deadline(device)
                if due is not None and due <= self.now:
                    self.input(unit, TimeReached(self.new_id()))
        self.now = end


def settled(platform: Platform = Platform.PIX, version: str = PIX_RELEASE) -> Pair:
    """Both units booted together and a minute and a half later: each group is active on its preferred unit."""
    pair = Pair(platform, version)
    for unit in (PRIMARY, SECONDARY):
        pair.boot(unit)
    pair.run(150)
    return pair


FAILOVER_LINK: Final = Link.FAILOVER
