"""Two units on a bench: every port wired straight to its twin, nothing else. Enough to watch the protocol by itself.

The real world (switches, hosts, faults by name) has its own room; this bench lets a core test say exactly what is cut.
"""

import heapq
from collections.abc import Callable
from dataclasses import dataclass, field

from simulator.failover.inputs import (
    ConfigLoaded,
    ConfigSupplied,
    Input,
    MessageHeard,
    PacketsHeard,
    PortChanged,
    SettingsChanged,
    StateSupplied,
    TimeReached,
)
from simulator.failover.messages import ConfigSection
from simulator.failover.outputs import CountPackets, LoadConfig, Output, Send, SupplyConfig, SupplyState, Transition
from simulator.failover.records import UnitState
from simulator.failover.settings import ContextGroup, FailoverSettings, GroupSettings, InterfaceSettings
from simulator.failover.unit import next_deadline, power_up, step
from simulator.vocabulary import GroupId, GroupState, InterfaceKey, Link, Millis, PortName, UnitRole, Via

PORTS: tuple[PortName, ...] = ("Ethernet0", "Ethernet1", "Ethernet2", "Ethernet3")
PORT_OF_LINK = {Link.FAILOVER: "Ethernet3", Link.STATE: "Ethernet2"}
LATENCY_MS = 1
PRIMARY, SECONDARY = UnitRole.PRIMARY, UnitRole.SECONDARY
INSIDE1, OUTSIDE1 = InterfaceKey("context1", "inside"), InterfaceKey("context1", "outside")
INSIDE2, OUTSIDE2 = InterfaceKey("context2", "inside"), InterfaceKey("context2", "outside")
PORT_OF = {INSIDE1: "Ethernet0", OUTSIDE1: "Ethernet1", INSIDE2: "Ethernet0", OUTSIDE2: "Ethernet1"}


def interface(key: InterfaceKey, group: GroupId, monitored: bool = True) -> InterfaceSettings:
    return InterfaceSettings(
        key=key,
        group=group,
        port=PORT_OF[key],
        vlan=None,
        monitored=monitored,
        enabled=True,
        active_address="192.0.2.1",
        standby_address="192.0.2.2",
    )


INTERFACES = (interface(INSIDE1, 1), interface(OUTSIDE1, 1), interface(INSIDE2, 2), interface(OUTSIDE2, 2))


def pair_settings(role: UnitRole, **changes: object) -> FailoverSettings:
    """The source document's pair in the ASA timers (1/15 s, 5/25 s), group 1 primary, group 2 secondary."""
    facts: dict[str, object] = {
        "role": role,
        "enabled": True,
        "unit_poll_ms": 1_000,
        "unit_hold_ms": 15_000,
        "link_port": "Ethernet3",
        "link_enabled": True,
        "state_port": "Ethernet2",
        "state_enabled": True,
        "groups": (GroupSettings(1), GroupSettings(2, preferred=SECONDARY)),
        "interfaces": INTERFACES,
        "contexts": (ContextGroup("context1", 1), ContextGroup("context2", 2)),
    }
    return FailoverSettings(**(facts | changes))  # type: ignore[arg-type]


@dataclass
class Pair:
    """The two units, the wires between them, and the time. Cut what you like by its port or by a `lost` rule."""

    settings: dict[UnitRole, FailoverSettings] = field(
        default_factory=lambda: {role: pair_settings(role) for role in UnitRole}
    )
    now: Millis = 0
    units: dict[UnitRole, UnitState] = field(default_factory=dict)
    outputs: list[tuple[Millis, UnitRole, Output]] = field(default_factory=list)
    down: set[tuple[UnitRole, PortName]] = field(default_factory=set)
    lost: Callable[[UnitRole, Via], bool] = lambda sender, via: False
    chatter: Callable[[UnitRole, InterfaceKey], bool] = lambda hearer, key: True
    _queue: list[tuple[Millis, int, int, UnitRole, Input]] = field(default_factory=list)
    _ids: int = 0
    _boots: dict[UnitRole, int] = field(default_factory=dict)

    def boot(self, *roles: UnitRole) -> "Pair":
        for role in roles:
            self._boots[role] = self._boots.get(role, 0) + 1
            self.units[role] = power_up(boot=self._boots[role], now=self.now, ports=PORTS)
            for port in PORTS:
                if (role, port) not in self.down:
                    self.give(role, PortChanged(self.id(), port, True))
            self.give(role, SettingsChanged(self.id(), self.settings[role], at_boot=True))
        return self

    def kill(self, role: UnitRole) -> None:
        del self.units[role]

    def cable(self, role: UnitRole, port: PortName, *, up: bool) -> None:
        (self.down.discard if up else self.down.add)((role, port))
        self.give(role, PortChanged(self.id(), port, up))

    def configure(self, role: UnitRole, settings: FailoverSettings) -> None:
        self.settings[role] = settings
        self.give(role, SettingsChanged(self.id(), settings))

    def id(self) -> int:
        self._ids += 1
        return self._ids

    def give(self, role: UnitRole, input: Input) -> list[Output]:
        """Step one unit with one input, and carry out what it does. Returns its outputs."""
        state, outputs = step(self.units[role], input, now=self.now)
        self.units[role] = state
        for output in outputs:
            self.outputs.append((self.now, role, output))
            self._carry_out(role, output)
        return list(outputs)

    def _carry_out(self, role: UnitRole, output: Output) -> None:
        match output:
            case Send(via=via, message=message):
                port = PORT_OF_LINK[via] if isinstance(via, Link) else PORT_OF[via]
                broken = {(role, port), (role.other, port)} & self.down
                if not broken and not self.lost(role, via):
                    self._push(self.now + LATENCY_MS, 0, role.other, MessageHeard(self.id(), via, message))
            case CountPackets(key=key):
                if (role, PORT_OF[key]) not in self.down and self.chatter(role, key):
                    self._push(self.now + 700, 0, role, PacketsHeard(self.id(), key))
            case SupplyConfig():
                self.give(role, ConfigSupplied(self.id(), (ConfigSection("", ("hostname PIX1",) * 20),)))
            case SupplyState(number):
                self.give(role, StateSupplied(self.id(), number, ()))
            case LoadConfig():
                self.give(role, SettingsChanged(self.id(), self.settings[role]))
                self.give(role, ConfigLoaded(self.id()))
            case _:
                pass

    def _push(self, at: Millis, priority: int, role: UnitRole, input: Input) -> None:
        heapq.heappush(self._queue, (at, priority, self.id(), role, input))

    def run(self, duration_ms: Millis) -> "Pair":
        """Let time pass."""
        until = self.now + duration_ms
        while True:
            due = [(moment, role) for role in self.units if (moment := next_deadline(self.units[role])) is not None]
            timer = min(due, default=None)
            message = self._queue[0] if self._queue else None
            if message is not None and (timer is None or message[0] <= timer[0]):
                if message[0] > until:
                    break
                heapq.heappop(self._queue)
                self.now = max(self.now, message[0])
                if message[3] in self.units:
                    self.give(message[3], message[4])
            elif timer is not None and timer[0] <= until:
                assert timer[0] >= self.now, "a due time in the past would never be reached"
                self.now = timer[0]
                self.give(timer[1], TimeReached(self.id()))
            else:
                break
        self.now = until
        return self

    # -- looking ---------------------------------------------------------------------------------------------------

    def state(self, role: UnitRole, group: GroupId) -> GroupState:
        return self.units[role].groups[group].state

    def states(self, group: GroupId) -> tuple[GroupState, GroupState]:
        """(Primary's, Secondary's)."""
        return self.state(PRIMARY, group), self.state(SECONDARY, group)

    def transitions(self, role: UnitRole, group: GroupId, since: Millis = 0) -> list[tuple[str, str]]:
        """(state entered, reason), in order."""
        return [
            (output.after.value, output.reason.value)
            for at, who, output in self.outputs
            if who is role and isinstance(output, Transition) and output.group == group and at >= since
        ]

    def when(self, role: UnitRole, group: GroupId, after: GroupState, since: Millis = 0) -> Millis | None:
        """When the group entered a state for the first time since then; None: never."""
        moments = (
            at
            for at, who, output in self.outputs
            if who is role and isinstance(output, Transition) and (output.group, output.after) == (group, after)
        )
        return next((at for at in moments if at >= since), None)


def running_pair(**changes: object) -> Pair:
    """Both units booted together a minute ago; all is well."""
    pair = Pair({role: pair_settings(role, **changes) for role in UnitRole})
    return pair.boot(PRIMARY, SECONDARY).run(60_000)
