"""Unit states made by hand: the source document's pair as each unit saw it."""

from datetime import UTC, datetime
from typing import Final

from msgspec.structs import replace

from simulator.failover.messages import GroupReport, InterfaceReport, UnitReport
from simulator.failover.records import GroupRun, InterfaceMonitor, PeerBelief, PortLink, UnitState
from simulator.failover.settings import FailoverSettings, GroupSettings, InterfaceSettings
from simulator.failover.transfers import Replication, UpdateCounters
from simulator.vocabulary import (
    GroupId,
    GroupState,
    InterfaceKey,
    InterfaceStatus,
    LinkHealth,
    Millis,
    PeerState,
    UnitRole,
)

EPOCH_UNIX_MS: Final = int(datetime(2007, 4, 16, tzinfo=UTC).timestamp() * 1_000)
NOW: Final = 400_000_000
"""When the primary of the source document was asked; the secondary was asked 75 s later (reference 9.1)."""
ACTIVE, STANDBY = GroupState.ACTIVE, GroupState.STANDBY_READY


def at(clock: str) -> Millis:
    """ "06:12:45" of 16 April 2007, the virtual day 0."""
    hours, minutes, seconds = (int(part) for part in clock.split(":"))
    return ((hours * 60 + minutes) * 60 + seconds) * 1_000


def interface(context: str, name: str, group: GroupId, port: str, net: str) -> InterfaceSettings:
    return InterfaceSettings(
        key=InterfaceKey(context, name),
        group=group,
        port=port,
        vlan=None,
        monitored=True,
        enabled=True,
        active_address=f"{net}.1",
        standby_address=f"{net}.2",
    )


INTERFACES: Final = (
    interface("context1", "inside", 1, "Ethernet0", "192.168.1"),
    interface("context1", "outside", 1, "Ethernet1", "172.16.1"),
    interface("context2", "inside", 2, "Ethernet0", "192.168.2"),
    interface("context2", "outside", 2, "Ethernet1", "172.16.2"),
)


def settings(role: UnitRole) -> FailoverSettings:
    return FailoverSettings(
        role=role,
        enabled=True,
        link_port="Ethernet3",
        link_enabled=True,
        state_port="Ethernet2",
        state_enabled=True,
        groups=(GroupSettings(1), GroupSettings(2, preferred=UnitRole.SECONDARY)),
        interfaces=INTERFACES,
    )


def run(group: GroupId, state: GroupState, *, active_s: int, now: Millis, last_failover_ms: Millis) -> GroupRun:
    active = state is ACTIVE
    return GroupRun(
        id=group,
        state=state,
        holds_active=active,
        active_since_ms=now - active_s * 1_000 if active else None,
        active_ms=0 if active else active_s * 1_000,
        last_failover_ms=last_failover_ms,
    )


def report(run: GroupRun) -> GroupReport:
    return GroupReport(run.id, run.state, run.active_since_ms, run.active_ms, run.last_failure)


def belief(role: UnitRole, groups: tuple[GroupRun, ...], now: Millis) -> PeerBelief:
    heard = UnitReport(
        boot=1,
        role=role,
        version="7.2(2)",
        groups=tuple(report(group) for group in groups),
        interfaces=tuple(InterfaceReport(entry.key, InterfaceStatus.NORMAL, False) for entry in INTERFACES),
        link_failed=False,
        config_synced=True,
        orders=(),
    )
    return PeerBelief(state=PeerState.UP, link=LinkHealth.UP, report=heard, heard_ms=now - 4_000)


def monitors() -> tuple[InterfaceMonitor, ...]:
    return tuple(
        InterfaceMonitor(
            key=entry.key,
            group=entry.group,
            port=entry.port,
            monitored=True,
            enabled=True,
            testable=True,
            status=InterfaceStatus.NORMAL,
            waiting=False,
        )
        for entry in INTERFACES
    )


def seed_primary(now: Millis = NOW) -> UnitState:
    """The primary of the source document as its first capture shows it."""
    mine = (
        run(1, ACTIVE, active_s=359_610, now=now, last_failover_ms=at("06:12:45")),
        run(2, STANDBY, active_s=3_165, now=now, last_failover_ms=at("06:12:43")),
    )
    other = (
        run(1, STANDBY, active_s=0, now=now, last_failover_ms=0),
        run(2, ACTIVE, active_s=3_900, now=now, last_failover_ms=0),
    )
    return UnitState(
        settings=settings(UnitRole.PRIMARY),
        boot=1,
        booted_ms=0,
        groups=(GroupRun(id=0, state=ACTIVE, active_since_ms=now - 359_610_000), *mine),
        ports=tuple(PortLink(f"Ethernet{number}", True, 0) for number in range(4)),
        monitors=monitors(),
        peer=belief(UnitRole.SECONDARY, other, now),
        replication=Replication(synced=True, was_active_role=True),
        counters=UpdateCounters(
            sys_cmd_xmit=48_042,
            sys_cmd_rcv=48_040,
            sys_cmd_rerr=1,
            xmit_queue_total=48_044,
            xmit_queue_max=1,
            recv_queue_max=1,
            recv_queue_total=72_081,
        ),
    )


def seed_secondary(now: Millis = NOW + 75_000) -> UnitState:
    """The secondary, 75 seconds later."""
    first = seed_primary(now - 75_000)
    mine = (
        run(1, STANDBY, active_s=0, now=now, last_failover_ms=at("06:12:46")),
        run(2, ACTIVE, active_s=3_975, now=now, last_failover_ms=at("06:12:41")),
    )
    return replace(
        first,
        settings=settings(UnitRole.SECONDARY),
        groups=(GroupRun(id=0, state=STANDBY, holds_active=False), *mine),
        peer=belief(UnitRole.PRIMARY, first.groups[1:], now),
        replication=Replication(synced=True, was_standby_role=True),
        counters=UpdateCounters(
            sys_cmd_xmit=940,
            sys_cmd_rcv=940,
            sys_cmd_rerr=2,
            xmit_queue_total=940,
            xmit_queue_max=1,
            recv_queue_max=1,
            recv_queue_total=1_419,
        ),
    )
