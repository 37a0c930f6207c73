"""What a unit says in its log: from one step of its failover protocol to messages, in order (reference 10.1).

Pure translation: what happened is in the outputs of the step, in the input, and in the difference that the peer's report
makes; nothing here decides anything. Messages about an interface use its `nameif`, those about the pair's own links theirs.
"""

from collections.abc import Iterable, Iterator
from typing import Final

from simulator.appliance.syslog import LogMessage, Speaker, message
from simulator.failover.identity import MismatchKind
from simulator.failover.inputs import Input, PortChanged
from simulator.failover.messages import BulkDone, InterfaceReport, plain
from simulator.failover.outputs import (
    AnnounceAddresses,
    CableRead,
    ConsoleNotice,
    InterfaceChanged,
    InterfaceTestRun,
    MessageDropped,
    MismatchFound,
    Notice,
    Output,
    PeerChanged,
    ReplicationFailed,
    Send,
    SupplyState,
    Transition,
    UpdatesMissed,
)
from simulator.failover.records import FAILING, UnitState
from simulator.failover.settings import InterfaceSettings
from simulator.failover.states import ACTIVE_STATES, Reason
from simulator.vocabulary import (
    SYSTEM_GROUP,
    CableStatus,
    GroupId,
    GroupState,
    InterfaceKey,
    InterfaceStatus,
    InterfaceTest,
    LinkHealth,
    Millis,
    PeerState,
    Platform,
    PortName,
    Value,
)

LOGGED: Final = frozenset(
    {Transition, InterfaceChanged, InterfaceTestRun, PeerChanged, AnnounceAddresses, ConsoleNotice}
    | {MismatchFound, SupplyState, CableRead, MessageDropped, UpdatesMissed}
)
"""Kinds of output that may have something to say; a step without any, and without news of the peer, says nothing."""

_CAUSES: Final[dict[Reason, str]] = {
    Reason.WANTS_ME_ACTIVE: "mate want me Active",  # as observed (reference 10, O6)
    Reason.ACTIVE_MATE: "state check",
}
_NOTICES: Final[dict[Notice, int]] = {
    Notice.SENDING_BEGINS: 709003,
    Notice.SENDING_ENDS: 709004,
    Notice.RECEIVING_BEGINS: 709005,
    Notice.RECEIVING_ENDS: 709006,
    Notice.SYNC_FAILED: 105020,
}
_MISMATCHES: Final[dict[MismatchKind, int]] = {
    MismatchKind.VERSION: 105040,
    MismatchKind.MAINTENANCE: 103007,
    MismatchKind.MODE: 105044,
    MismatchKind.LICENCE: 105045,
    MismatchKind.CONTEXTS: 105045,
    MismatchKind.CHASSIS: 105046,
    MismatchKind.INTERFACES: 105038,
}
_CABLE: Final[dict[CableStatus, int]] = {
    CableStatus.NORMAL: 101001,
    CableStatus.BAD: 101002,
    CableStatus.NOT_HERE: 101003,
    CableStatus.NOT_THERE: 101004,
    CableStatus.NO_POWER: 102001,
}
FLAPS: Final = 3
FLAPS_WITHIN_MS: Final[Millis] = 60_000
"""A group that becomes active here so often within that time switches back and forth (ours: 105037 has no published rule)."""
_NO_LINK: Final = frozenset({InterfaceStatus.NO_LINK, InterfaceStatus.LINK_DOWN})
NO_HELLO: Final = 1
NO_HELLO_AND_NO_LINK: Final = 4
"""Reason codes of 103001 (reference 10, D7)."""


class Links(Value):
    """What the pair's own links are called: `failover lan interface` and `failover link`; "" where there is none."""

    failover: str = ""
    state: str = ""


class Scene(Value):
    """One step as the log sees it."""

    before: UnitState
    after: UnitState
    now: Millis
    links: Links

    @property
    def release(self) -> int:
        """The major version of an ASA; a PIX runs no later one than 7 or 8, in the forms of 7."""
        settings = self.after.settings
        major = settings.version.partition(".")[0]
        return int(major) if settings.platform is Platform.ASA and major.isdigit() else 7

    @property
    def speaker(self) -> Speaker:
        settings = self.after.settings
        return Speaker(settings.role, by_group=self.release >= 8)

    def say(self, number: int, *, context: str = "", group: GroupId | None = None, **words: object) -> LogMessage:
        return message(number, self.now, self.speaker, context=context, group=group, **words)

    def about(self, number: int, key: InterfaceKey, verdict: str = "") -> LogMessage:
        """A failover message about a data interface."""
        monitor = self.after.monitor(key)
        return self.say(number, group=monitor.group if monitor else None, interface=key.name, verdict=verdict)


def replication_failed(unit: UnitState, outputs: Iterable[object], now: Millis) -> tuple[LogMessage, ...]:
    """A line for each one of the peer's that this unit could not take."""
    speaker = Speaker(unit.settings.role)
    failed = (output for output in outputs if isinstance(output, ReplicationFailed))
    return tuple(message(709007, now, speaker, command=output.line) for output in failed)


def ends_bulk(sent: Send) -> bool:
    """The last message of a Bulk Sync."""
    return isinstance(plain(sent.message), BulkDone)


def messages(scene: Scene, input: Input, outputs: Iterable[Output]) -> tuple[LogMessage, ...]:
    """All that one step says: the port that changed, the news of the peer, then what the unit did, in its order."""
    said: list[LogMessage] = []
    if isinstance(input, PortChanged):
        said.extend(_port(scene, input.port, up=input.up))
    said.extend(_news(scene))
    for output in outputs:
        said.extend(_output(scene, output))
    return tuple(said)


def _output(scene: Scene, output: Output) -> Iterator[LogMessage]:
    match output:
        case Transition():
            yield from _transition(scene, output)
        case InterfaceChanged():
            yield from _interface(scene, output)
        case InterfaceTestRun():
            yield from _test(scene, output)
        case PeerChanged():
            yield from _peer(scene, output)
        case AnnounceAddresses():
            yield from _bounced(scene, output)
        case ConsoleNotice(Notice.SYNC_FAILED) if scene.release >= 9:
            yield scene.say(105022, reason="; ".join(output.details))
        case ConsoleNotice(notice) if notice in _NOTICES:
            yield scene.say(_NOTICES[notice])
        case MismatchFound(MismatchKind.VERSION) if scene.release >= 8:
            yield scene.say(103006, mine=output.mine, theirs=output.theirs)
        case MismatchFound() if output.kind in _MISMATCHES:
            yield scene.say(_MISMATCHES[output.kind], mine=output.mine, theirs=output.theirs)
        case SupplyState():
            yield scene.say(311001)
        case CableRead(after=status) if scene.after.settings.enabled:
            yield scene.say(_CABLE[status])
        case MessageDropped():
            yield scene.say(105036)
        case UpdatesMissed(count):
            yield scene.say(210022, count=count)
        case Send() if ends_bulk(output):
            yield scene.say(311002)
        case _:
            pass


# --- groups -----------------------------------------------------------------------------------------------------------


def _transition(scene: Scene, moved: Transition) -> Iterator[LogMessage]:
    """The hidden system group speaks for the unit; where failover groups exist, they and not it switch."""
    group, before, after = moved.group, moved.before, moved.after
    if group == SYSTEM_GROUP:
        yield from _unit_transition(scene, moved)
        if scene.after.settings.groups:
            return
    if GroupState.DISABLED in (before, after):
        return
    number = group or None
    if after is GroupState.JUST_ACTIVE:
        yield scene.say(104001, group=number, cause=_CAUSES.get(moved.reason, moved.reason.value))
        if _flaps(scene, group):
            yield scene.say(105037)
    elif before in ACTIVE_STATES and after not in ACTIVE_STATES:
        cause = _CAUSES.get(moved.reason, moved.reason.value)
        if moved.reason is Reason.INTERFACE_CHECK:
            cause = f"ifc [{_ailing(scene.after, group)}] check, mate is healthier"
        yield scene.say(104002, group=number, cause=cause)
    if after is GroupState.FAILED:
        yield scene.say(104003, group=number)
    elif before is GroupState.FAILED and after is GroupState.STANDBY_READY:
        yield scene.say(104004, group=number)


def _flaps(scene: Scene, group: GroupId) -> bool:
    taken = sum(
        entry.group == group and entry.after is GroupState.JUST_ACTIVE and entry.at_ms > scene.now - FLAPS_WITHIN_MS
        for entry in scene.after.history
    )
    return taken >= FLAPS


def _unit_transition(scene: Scene, moved: Transition) -> Iterator[LogMessage]:
    if moved.before is GroupState.DISABLED:
        yield scene.say(105002)
    elif moved.after is GroupState.DISABLED:
        yield scene.say(105001)
    leads = moved.before is GroupState.NEGOTIATION and moved.after is GroupState.JUST_ACTIVE
    if (leads or moved.after is GroupState.BULK_SYNC) and scene.links.state:
        yield scene.say(311003)
        yield scene.say(311004)


def _ailing(state: UnitState, group: GroupId) -> str:
    """The interface that failed last."""
    failed = [monitor for monitor in state.monitors if monitor.group == group and monitor.status in FAILING]
    return max(failed, key=lambda monitor: monitor.because).key.name if failed else "interface"


def _bounced(scene: Scene, told: AnnounceAddresses) -> Iterator[LogMessage]:
    """Switching shuts the group's interfaces down logically and brings them up (source: Failover System Messages)."""
    for number in (411002, 411001):
        for interface in scene.after.settings.interfaces:
            if told.is_of(interface.key, interface.group) and _runs(scene.after, interface):
                yield scene.say(number, context=interface.key.context, interface=interface.key.name)


def _runs(state: UnitState, interface: InterfaceSettings) -> bool:
    return interface.enabled and state.port_up(interface.port)


# --- interfaces -------------------------------------------------------------------------------------------------------


def _port(scene: Scene, port: PortName, *, up: bool) -> Iterator[LogMessage]:
    """A carrier came or went: the interfaces on that port, and the pair's own link if it runs there."""
    yield from _on_port(scene, port, up=up)
    for bundle in scene.after.settings.bundles:
        before, after = scene.before.port_up(bundle.name), scene.after.port_up(bundle.name)
        if port in bundle.members and before is not after:
            yield from _on_port(scene, bundle.name, up=after)


def _on_port(scene: Scene, port: PortName, *, up: bool) -> Iterator[LogMessage]:
    number = 411001 if up else 411002
    settings = scene.after.settings
    if port == settings.link_port and scene.links.failover:
        yield scene.say(number, interface=scene.links.failover)
        if settings.enabled:
            yield scene.say(105031 if up else 105032)
    elif port == settings.state_port and scene.links.state:
        yield scene.say(number, interface=scene.links.state)
    for interface in settings.interfaces:
        if interface.port == port and interface.enabled:
            yield scene.say(number, context=interface.key.context, interface=interface.key.name)


def _interface(scene: Scene, changed: InterfaceChanged) -> Iterator[LogMessage]:
    key, before, after = changed.key, changed.before, changed.after
    if before in _NO_LINK and after not in _NO_LINK:
        yield scene.about(105006, key)
    match after:
        case InterfaceStatus.NO_LINK:
            yield scene.about(105007, key)
        case InterfaceStatus.LINK_DOWN:
            yield scene.about(105007, key)
            yield scene.say(411003, context=key.context, interface=key.name)
        case InterfaceStatus.TESTING:
            yield scene.about(105005, key)
        case InterfaceStatus.NORMAL if not changed.waiting:
            yield scene.about(105004, key)
        case InterfaceStatus.NORMAL if before is InterfaceStatus.NORMAL:
            yield scene.about(105005, key)
        case InterfaceStatus.NORMAL if before is not InterfaceStatus.TESTING:
            if before is InterfaceStatus.LINK_DOWN:
                yield scene.say(411004, context=key.context, interface=key.name)
            yield scene.about(105003, key)
        case _:
            pass


def _test(scene: Scene, run: InterfaceTestRun) -> Iterator[LogMessage]:
    """One message when testing begins, one with its verdict (reference 10.1: 105008, then 105009)."""
    if run.heard is None:
        if run.test is InterfaceTest.NETWORK_ACTIVITY:
            yield scene.about(105008, run.key)
    elif run.heard:
        yield scene.about(105009, run.key, verdict="Passed")
    elif run.peer_heard or run.test is InterfaceTest.BROADCAST_PING:
        yield scene.about(105009, run.key, verdict="Failed")


# --- the peer ---------------------------------------------------------------------------------------------------------


def _news(scene: Scene) -> Iterator[LogMessage]:
    """What the peer's report says that the one before did not."""
    old, new = scene.before.peer.report, scene.after.peer.report
    if new is None or new is old:
        return
    if old is None or old.boot != new.boot:
        yield scene.say(105034)
    if new.link_failed and not (old and old.link_failed):
        yield scene.say(105035)
    if old is None:
        return
    known = {entry.key: entry for entry in old.interfaces}
    for entry in new.interfaces:
        was = known.get(entry.key)
        if was is not None and (entry.status in FAILING) is not (was.status in FAILING):
            yield _other_interface(scene, entry)


def _other_interface(scene: Scene, entry: InterfaceReport) -> LogMessage:
    """Interfaces of the other unit are told by the number of their port."""
    monitor = scene.after.monitor(entry.key)
    digits = "".join(sign for sign in monitor.port if sign.isdigit()) if monitor else ""
    failed = entry.status in FAILING
    return scene.say(103003 if failed else 103002, group=monitor.group if monitor else None, port=digits or "0")


def _peer(scene: Scene, changed: PeerChanged) -> Iterator[LogMessage]:
    died = changed.peer is PeerState.FAILED and changed.peer_before is not PeerState.FAILED
    own_link = scene.after.link_up
    if died:
        yield scene.say(103001, code=NO_HELLO if own_link else NO_HELLO_AND_NO_LINK)
    lost = changed.link is LinkHealth.FAILED and changed.link_before is not LinkHealth.FAILED
    if lost or (died and not own_link):
        if scene.after.cable is CableStatus.NORMAL and not scene.after.settings.lan_based:
            yield scene.say(105011)
        if scene.links.failover:
            yield scene.say(105005, interface=scene.links.failover)
        yield scene.say(105043)
    if changed.peer is PeerState.NOT_DETECTED and changed.peer_before is PeerState.UP and scene.after.settings.enabled:
        yield scene.say(105039)
    restored = changed.link_before is LinkHealth.FAILED and changed.link is LinkHealth.UP
    if restored or (_came_back(changed) and _same_start(scene)):
        yield scene.say(105042)


def _came_back(changed: PeerChanged) -> bool:
    return changed.peer_before is PeerState.FAILED and changed.peer is PeerState.UP


def _same_start(scene: Scene) -> bool:
    """The peer did not restart meanwhile: it was the link that was gone."""
    old, new = scene.before.peer.report, scene.after.peer.report
    return old is not None and new is not None and old.boot == new.boot
