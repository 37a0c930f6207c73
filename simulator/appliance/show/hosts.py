"""What one unit can say of both hosts: the facts that several show commands print, before any layout.

"This host" is read off the unit's own records; "Other host" off what the unit believes of its peer (PeerBelief) and
nothing else. The other host's interface addresses are the other ones of each pair, as the device prints them too.
"""

from typing import Final

from simulator.appliance.show.forms import has
from simulator.failover.messages import LastFailure
from simulator.failover.records import GroupRun, UnitState
from simulator.failover.settings import InterfaceSettings
from simulator.releases import Feature
from simulator.vocabulary import (
    SYSTEM_GROUP,
    GroupId,
    InterfaceStatus,
    Millis,
    PeerState,
    UnitRole,
    Value,
)

NO_ADDRESS: Final = "0.0.0.0"
"""Printed where no failover address was entered (source: View of Monitored Interfaces)."""
COMM_FAILURE: Final = "Comm Failure"
WAITING: Final = " (Waiting)"
_MAY_WAIT: Final = frozenset(
    {InterfaceStatus.NORMAL, InterfaceStatus.LINK_DOWN, InterfaceStatus.NO_LINK, InterfaceStatus.FAILED}
)
"""Only these are followed by "(Waiting)" (reference 3.5)."""


class GroupView(Value):
    """One group on one host."""

    group: GroupId
    state: str
    active_s: int
    """`Active time` in whole seconds."""
    failure: str = "None"
    """Last Failure Reason."""
    failed_ms: Millis | None = None


class InterfaceView(Value):
    """One monitored interface on one host."""

    context: str
    name: str
    group: GroupId
    address: str
    status: str


class HostView(Value):
    """One host as this unit prints it."""

    heading: str
    """"This host" or "Other host"."""
    role: UnitRole
    groups: tuple[GroupView, ...]
    interfaces: tuple[InterfaceView, ...]

    def of_group(self, group: GroupId) -> "HostView":
        """The host with this one group and its interfaces only."""
        return HostView(
            heading=self.heading,
            role=self.role,
            groups=tuple(view for view in self.groups if view.group == group),
            interfaces=tuple(view for view in self.interfaces if view.group == group),
        )

    def view_of(self, group: GroupId) -> GroupView:
        """The group on this host; the unit's own state where no groups are configured."""
        return next((view for view in self.groups if view.group == group), self.groups[0])

    def in_context(self, context: str) -> tuple[InterfaceView, ...]:
        return tuple(view for view in self.interfaces if view.context == context)


def shown_groups(unit: UnitState) -> tuple[GroupId, ...]:
    """The configured groups; before any is known (a secondary that waits for its configuration) the system group."""
    return tuple(settings.id for settings in unit.settings.groups) or (SYSTEM_GROUP,)


def listed(unit: UnitState) -> tuple[InterfaceSettings, ...]:
    """The interfaces that are listed, in the order of the configuration: all of them, monitored or not. Captures have it from
    8.0(4) on; before, none is known that has an interface which is not monitored (reference 18.2, 30.1)."""
    return unit.settings.interfaces


def this_host(unit: UnitState, now: Millis) -> HostView:
    groups = tuple(_own_group(unit.groups[group], now) for group in shown_groups(unit))
    interfaces = tuple(_own_interface(unit, interface) for interface in listed(unit))
    return HostView(heading="This host", role=unit.settings.role, groups=groups, interfaces=interfaces)


def other_host(unit: UnitState, now: Millis) -> HostView:
    groups = tuple(_peer_group(unit, group, now) for group in shown_groups(unit))
    interfaces = tuple(_peer_interface(unit, interface) for interface in listed(unit))
    return HostView(heading="Other host", role=unit.settings.role.other, groups=groups, interfaces=interfaces)


def holds_active(unit: UnitState, group: GroupId) -> bool:
    """Whether the unit's interfaces of this group use the active addresses now."""
    return unit.groups[group].holds_active


def status_text(status: InterfaceStatus, waiting: bool) -> str:
    return f"{status.value}{WAITING}" if waiting and status in _MAY_WAIT else status.value


def _told(unit: UnitState, interface: InterfaceSettings, status: InterfaceStatus, waiting: bool) -> str:
    """Of an interface that is not monitored it is said; later releases say it of the others too (reference 3.5, 18.2)."""
    if not interface.monitored:
        return f"{status.value} (Not-Monitored)"
    text = status_text(status, waiting)
    says = status in (InterfaceStatus.NORMAL, InterfaceStatus.UNKNOWN) and text == status.value
    return f"{text} (Monitored)" if says and has(Feature.SAYS_MONITORED, unit.settings) else text


def _own_group(run: GroupRun, now: Millis) -> GroupView:
    failure = run.last_failure
    return GroupView(
        group=run.id,
        state=run.state.value,
        active_s=run.active_time_ms(now) // 1_000,
        failure=failure.text if failure else "None",
        failed_ms=failure.at_ms if failure else None,
    )


def _own_interface(unit: UnitState, interface: InterfaceSettings) -> InterfaceView:
    monitor = unit.monitor(interface.key)
    active = holds_active(unit, interface.group)
    status, waiting = (monitor.status, monitor.waiting) if monitor else (InterfaceStatus.UNKNOWN, False)
    return _interface_view(interface, active, _told(unit, interface, status, waiting))


def _interface_view(interface: InterfaceSettings, active: bool, status: str) -> InterfaceView:
    address = interface.active_address if active else interface.standby_address
    return InterfaceView(
        context=interface.key.context,
        name=interface.key.name,
        group=interface.group,
        address=address or NO_ADDRESS,
        status=status,
    )


def _peer_group(unit: UnitState, group: GroupId, now: Millis) -> GroupView:
    state = unit.peer.group_state(group)
    failure = _peer_failure(unit, group)
    return GroupView(
        group=group,
        state=state.value if state else PeerState.NOT_DETECTED.value,
        active_s=_peer_active_ms(unit, group, now) // 1_000,
        failure=failure.text if failure else "None",
        failed_ms=failure.at_ms if failure else None,
    )


def _peer_active_ms(unit: UnitState, group: GroupId, now: Millis) -> Millis:
    """Live while the peer is heard (reference 9.1: both captures advance together); stands still at the last hello once it has
    failed, or is silent on a failed failover link."""
    report = unit.peer.group(group)
    if report is None or unit.peer.state is PeerState.NOT_DETECTED:
        return 0
    if report.active_since_ms is None:
        return report.active_ms
    until = now if unit.peer.is_current or unit.peer.heard_ms is None else unit.peer.heard_ms
    return max(until - report.active_since_ms, 0)


def _peer_failure(unit: UnitState, group: GroupId) -> LastFailure | None:
    """What the peer said of this group, or that the whole peer was not heard, whichever came later (reference 5.5)."""
    if unit.peer.state is PeerState.UP and unit.peer.silent and unit.peer.silent_ms is not None:
        # Of a failed failover link as well (reference 5.5), until it is back: the source document's pair, whose link has failed
        # once, prints None.
        return LastFailure(COMM_FAILURE, unit.peer.silent_ms)
    report = unit.peer.group(group)
    said = report.last_failure if report else None
    lost = unit.peer.last_failure
    if lost is None or lost.text != COMM_FAILURE or (said is not None and said.at_ms >= lost.at_ms):
        return said
    return lost


def _peer_interface(unit: UnitState, interface: InterfaceSettings) -> InterfaceView:
    """Unknown as soon as the peer is not heard: nothing can be said of its interfaces (reference 15.1)."""
    report = unit.peer.interface(interface.key) if unit.peer.is_current else None
    status, waiting = (report.status, report.waiting) if report else (InterfaceStatus.UNKNOWN, False)
    return _interface_view(interface, not holds_active(unit, interface.group), _told(unit, interface, status, waiting))
