"""What led to what happened: one step back along a chain of causes.

The core says what an output rests on where it rests on an input; the world says what led to that input. What follows from
silence (a hello that did not come) has no input: there an observer looks for what kept it back.
"""

from collections.abc import Iterable
from typing import Final

from simulator.failover.outputs import (
    AnnounceAddresses,
    CableRead,
    ConnectionsEnded,
    FailoverDisabled,
    HelloMissed,
    InterfaceChanged,
    InterfaceTestRun,
    MismatchFound,
    PeerChanged,
    Refusal,
    Refused,
    ReplicationFailed,
    Transition,
)
from simulator.failover.records import FAILING
from simulator.failover.states import ACTIVE_STATES, Reason, Trigger
from simulator.observe.chronicle import LOOK_BACK_MS, Chronicle, Told
from simulator.observe.silence import culprits
from simulator.vocabulary import (
    GroupState,
    InterfaceKey,
    InterfaceStatus,
    Link,
    LinkHealth,
    Millis,
    PeerState,
    Power,
    UnitRole,
    Via,
)
from simulator.world.faults import InForce, PortShutdown, name_of
from simulator.world.happenings import (
    CarrierChanged,
    FaultPut,
    FaultRepaired,
    FlowInterrupted,
    FlowLost,
    FlowResumed,
    Happened,
    PowerChanged,
    Sent,
    Typed,
)

_ROOTS: Final = (FaultPut, FaultRepaired, PowerChanged, CarrierChanged, Typed)
"""What a person did, or what follows from it at once."""
_BY_TRAFFIC: Final = (Transition, AnnounceAddresses, FaultPut, PowerChanged, FaultRepaired, ConnectionsEnded, Typed)
"""What traffic through the pair notices, what says most first."""


class Causes:
    """Goes back step by step through one chronicle."""

    def __init__(self, chronicle: Chronicle) -> None:
        self._past: Final = chronicle

    def of(self, told: Told) -> list[Told]:
        """What it goes back to directly; nothing where it is where a chain begins."""
        match told.output:
            case Transition() as moved:
                return self._moved(told, moved)
            case AnnounceAddresses(group=group):
                return self._with(told, (Transition,), group=group) or self._with(told, (Typed,))
            case InterfaceChanged() as changed:
                return self._interface(told, changed)
            case InterfaceTestRun() as run:
                return self._test(told, run)
            case PeerChanged() as changed:
                return self._peer(told, changed)
            case HelloMissed(missed=missed):
                before = self._last_of(told, HelloMissed) if missed > 1 else []
                return before or self._silence(told, Link.FAILOVER)
            case FlowInterrupted() | FlowLost() | FlowResumed() as output:
                return self._flow(told, output)
            case Typed():
                return []
            case output:
                return self._short(told, output)

    def _short(self, told: Told, output: Happened) -> list[Told]:
        """What is explained by its own step, or by what led to it."""
        match output:
            case FaultPut() | FaultRepaired():
                return self._with(told, (Typed,)) or self._from(told, (Typed, Transition))
            case CarrierChanged() | CableRead():
                return self._from(told, (FaultPut, FaultRepaired, PowerChanged, Typed))
            case PowerChanged(after=Power.ON):
                return self._from(told, (PowerChanged,))
            case PowerChanged():
                return self._with(told, (FaultPut, FaultRepaired, Typed)) or self._from(told, (Typed,))
            case Refused(refusal=refusal):
                return [*self._with(told, (Typed,)), *self._obstacle(told, refusal)]
            case FailoverDisabled():
                return self._with(told, (MismatchFound,)) or self._with(told, (PeerChanged,))
            case MismatchFound():
                return self._booted(told, told.unit.other) if told.unit else []
            case ConnectionsEnded() | ReplicationFailed():
                return self._from(told, (Typed,)) or self._typed_there(told)
            case Sent():
                return self._from(told, (InterfaceTestRun, Sent))
            case _:
                return self._from(told, _ROOTS)

    # --- groups -------------------------------------------------------------------------------------------------------

    def _moved(self, told: Told, moved: Transition) -> list[Told]:
        match moved.trigger:
            case Trigger.STEP | Trigger.SYNCED:
                return self._before(told, moved)
            case Trigger.FAIL:
                healthier = self._from(told, (InterfaceChanged, Transition), group=moved.group)
                return [*self._ailing(told, moved.group), *(self._with(told, (PeerChanged,)) or healthier)]
            case Trigger.RECOVER:
                reset = self._with(told, (Typed,)) or self._from(told, (Typed,))
                mended = self._with(told, (InterfaceChanged,), group=moved.group)
                return reset if moved.reason is Reason.CONFIG_COMMAND and reset else mended or self._because(told)
            case Trigger.WIN:
                return self._won(told, moved)
            case Trigger.ENABLE | Trigger.DISABLE:
                own = self._with(told, (FailoverDisabled, Typed, PowerChanged))
                return own or self._from(told, (Typed, PowerChanged)) or self._typed_there(told) or self._booted(told)
            case Trigger.ORDERED_STANDBY:
                ordered = self._from(told, (Transition,), group=moved.group)
                return ordered or self._with(told, (Typed,)) or self._before(told, moved)
            case Trigger.RESYNC:
                return self._from(told, (Typed,)) or self._typed_there(told) or self._before(told, moved)
            case Trigger.YIELD | Trigger.RESTART:
                noticed = self._with(told, (PeerChanged,)) or self._because(told)
                return noticed or self._before(told, moved)

    def _won(self, told: Told, moved: Transition) -> list[Told]:
        match moved.reason:
            case Reason.CONFIG_COMMAND:
                return self._with(told, (Typed,))
            case Reason.WANTS_ME_ACTIVE:
                given = self._from(told, (Transition,), group=moved.group)
                return given or self._last_of(told, Transition, unit=_other(told), group=moved.group)
            case Reason.HELLO_NOT_HEARD | Reason.NO_POWER:
                return self._with(told, (PeerChanged,)) or self._because(told) or self._last_of(told, PeerChanged)
            case Reason.PEER_RELOADED:
                return self._booted(told, told.unit.other) if told.unit else []
            case Reason.NO_ACTIVE_UNIT if moved.before is GroupState.NEGOTIATION:
                return [*self._before(told, moved), *self._alone(told)]
            case _:
                known = self._with(told, (PeerChanged,)) if moved.before is GroupState.STANDBY_READY else []
                return known or self._before(told, moved)

    def _alone(self, told: Told) -> list[Told]:
        """Why the other unit is not there, if it is not."""
        running = self._past.world(told.at_ms).chassis(told.unit).device.unit if told.unit else None
        alone = running is not None and running.peer.state is not PeerState.UP
        return self._silence(told, Link.FAILOVER) if alone else []

    def _before(self, told: Told, moved: Transition) -> list[Told]:
        """The transition by which the group had come into the state that it leaves."""
        found = self._with(told, (Transition,), group=moved.group)
        if found or told.unit is None:
            return found
        running = self._past.world(told.at_ms - 1).chassis(told.unit).device.unit if told.place[0] else None
        until_ms = running.groups[moved.group].entered_ms if running else 0
        return self._last_of(told, Transition, group=moved.group, until_ms=until_ms)

    def _ailing(self, told: Told, group: int) -> list[Told]:
        """The interfaces whose failures met the group's policy: those of this very step, else the one that it rests on."""
        own = [
            other
            for other in self._past.together(told)
            if isinstance(other.output, InterfaceChanged)
            and other.output.after in FAILING
            and any(sentence.group == group for sentence in other.said)
        ]
        if own:
            return own[::-1]
        because = self._because(told)
        return self._rests_on(told, because[-1], group) or because if because else []

    def _rests_on(self, told: Told, because: Told, group: int) -> list[Told]:
        """The change of an interface of the group that goes back to the same input."""
        for other in self._past.back(told, until_ms=because.at_ms):
            if (
                isinstance(other.output, InterfaceChanged)
                and because.id in (other.output.because, other.id)
                and other.unit is told.unit
                and any(sentence.group == group for sentence in other.said)
            ):
                return [other]
        return []

    # --- interfaces ---------------------------------------------------------------------------------------------------

    def _interface(self, told: Told, changed: InterfaceChanged) -> list[Told]:
        if changed.before is changed.after:
            return self._waits(told, changed)
        if changed.after is InterfaceStatus.LINK_DOWN:
            return self._shut(told, changed.key)
        if changed.after is InterfaceStatus.TESTING:
            return self._from(told, (InterfaceTestRun,), key=changed.key) or self._silence(told, changed.key)
        tested = self._with(told, (InterfaceTestRun,), key=changed.key)
        if tested:
            return tested
        if changed.before is InterfaceStatus.FAILED:
            return self._mended(told) or self._from(told, _ROOTS)
        return self._because(told) or self._from(told, (InterfaceChanged, PowerChanged), key=changed.key)

    def _waits(self, told: Told, changed: InterfaceChanged) -> list[Told]:
        """It hears the other unit's hellos again, or no more."""
        there = self._from(told, (InterfaceChanged,), key=changed.key)
        if there:
            return there
        if changed.waiting:
            return self._silence(told, changed.key)
        return self._last_of(told, InterfaceChanged, key=changed.key)

    def _shut(self, told: Told, key: InterfaceKey) -> list[Told]:
        """`shutdown` stands under its port."""
        if told.unit is None:
            return []
        world = self._past.world(told.at_ms)
        running = world.chassis(told.unit).device.unit
        monitor = running.monitor(key) if running else None
        shut = PortShutdown(told.unit, monitor.port) if monitor else None
        return self._faults(entry for entry in world.faults if entry.fault == shut) or self._from(told, _ROOTS)

    def _mended(self, told: Told) -> list[Told]:
        """The last repair: what is heard again was kept back by something that is gone. A like key is one as well."""
        repairs = self._past.latest(told, FaultRepaired, lambda *_: True)
        keys = self._past.latest(told, Typed, lambda typed, _: any("failover key" in line for line in typed.lines))
        return sorted((*repairs, *keys), key=lambda other: other.place)[-1:]

    def _test(self, told: Told, run: InterfaceTestRun) -> list[Told]:
        if run.heard is not None:
            began = self._last_of(told, InterfaceTestRun, key=run.key)
            report = self._from(told, (InterfaceTestRun,), key=run.key)
            return [*began, *report]
        earlier = self._with(told, (InterfaceTestRun, InterfaceChanged), key=run.key)
        return earlier or self._from(told, (InterfaceTestRun, InterfaceChanged), key=run.key)

    # --- the other unit -----------------------------------------------------------------------------------------------

    def _peer(self, told: Told, changed: PeerChanged) -> list[Told]:
        if changed.link is LinkHealth.FAILED and changed.link_before is not LinkHealth.FAILED:
            return self._link_lost(told)
        if changed.peer is PeerState.FAILED:
            cable = self._with(told, (CableRead,))
            return cable or [*self._because(told), *self._last_of(told, HelloMissed)]
        if changed.peer is PeerState.NOT_DETECTED:
            off = (Transition, FailoverDisabled, Typed, PowerChanged)
            return self._with(told, off) or self._from(told, off)
        if changed.peer_before is PeerState.UP or changed.peer_before is PeerState.FAILED:
            there = self._from(told, (PeerChanged,))
            return there or self._booted(told, _other(told), since_mended=True)
        return self._booted(told, since_mended=True)

    def _link_lost(self, told: Told) -> list[Told]:
        """It was told so, or its probes were answered on a data interface while the link was silent."""
        heard_so = self._from(told, (PeerChanged,))
        if heard_so:
            return heard_so
        answered = self._past.latest(
            told,
            Sent,
            lambda sent, unit: sent.kind == "probe-answer" and unit is not told.unit and sent.via is not Link.FAILOVER,
            until_ms=told.at_ms - 10_000,
        )
        silent = [*self._because(told), *self._last_of(told, HelloMissed, until_ms=told.at_ms - 60_000), *answered]
        return silent or self._booted(told, since_mended=True)

    def _booted(self, told: Told, unit: UnitRole | None = None, *, since_mended: bool = False) -> list[Told]:
        """The last start of this unit, of either by default; with `since_mended` the last repair, where that was later."""
        world = self._past.world(told.at_ms)
        started: list[Told] = []
        for seat in UnitRole if unit is None else (unit,):
            running = world.chassis(seat).device.unit
            started += [
                other
                for other in self._past.at(running.booted_ms if running else 0)
                if isinstance(other.output, PowerChanged) and other.unit is seat and other.place < told.place
            ]
        mended = self._mended(told) if since_mended else []
        return sorted((*started, *mended), key=lambda other: other.place)[-1:]

    def _silence(self, told: Told, via: Via) -> list[Told]:
        """What keeps back what the other unit says by this way; while it was last heard, if it is mended by now."""
        if told.unit is None or told.place[0] == 0:
            return []
        sender = told.unit.other
        world = self._past.world(told.at_ms)
        found = culprits(world, sender, via) or self._just_before(told, via)
        if found:
            return self._faults(found)
        chassis = world.chassis(sender)
        if chassis.boot_done_ms is not None:
            began = self._past.at(chassis.boot_done_ms - world.boot_ms)
            return [other for other in began if isinstance(other.output, PowerChanged) and other.unit is sender]
        return self._past.latest(
            told, PowerChanged, lambda _, unit: unit is sender, until_ms=told.at_ms - 60_000
        ) or self._last_of(told, InterfaceChanged, unit=sender, key=via if isinstance(via, InterfaceKey) else None)

    def _just_before(self, told: Told, via: Via) -> tuple[InForce, ...]:
        heard_ms = self._heard_ms(told, via)
        if told.unit is None or heard_ms is None:
            return ()
        for at_ms in (heard_ms, (heard_ms + told.at_ms) // 2):
            found = culprits(self._past.world(at_ms), told.unit.other, via)
            if found:
                return found
        return ()

    def _heard_ms(self, told: Told, via: Via) -> Millis | None:
        """When something was last heard that way."""
        running = self._past.world(told.at_ms - 1).chassis(told.unit).device.unit if told.unit else None
        if running is None:
            return None
        if not isinstance(via, InterfaceKey):
            return running.peer.heard_ms
        monitor = running.monitor(via)
        return monitor.heard_ms if monitor else None

    # --- traffic and orders -------------------------------------------------------------------------------------------

    def _flow(self, told: Told, output: FlowInterrupted | FlowLost | FlowResumed) -> list[Told]:
        """What interrupted it, under whose id it is told; and what brought it back, the addresses of its group."""
        under = [other for other in self._past.find(told.id) if other.place < told.place]
        noticed = _best(under, _BY_TRAFFIC, None, None) or self._from(told, _BY_TRAFFIC)
        if isinstance(output, FlowInterrupted):
            return noticed
        began = self._past.latest(
            told,
            FlowInterrupted,
            lambda other, _: (other.flow, other.context) == (output.flow, output.context),
            until_ms=told.at_ms - (output.outage_ms if isinstance(output, FlowResumed) else LOOK_BACK_MS),
        )
        return [*began, *noticed, *(self._announced(told, output) if isinstance(output, FlowResumed) else ())]

    def _announced(self, told: Told, resumed: FlowResumed) -> list[Told]:
        units = (self._past.world(told.at_ms).chassis(unit).device.unit for unit in UnitRole)
        groups = {
            interface.group
            for running in units
            for interface in (running.settings.interfaces if running else ())
            if interface.key.context == resumed.context
        }
        return self._past.latest(
            told,
            AnnounceAddresses,
            lambda moved, _: moved.active and moved.group in groups,
            until_ms=told.at_ms - resumed.outage_ms,
        )

    def _obstacle(self, told: Told, refusal: Refusal) -> list[Told]:
        """What stood in the way of an order."""
        if told.unit is None:
            return []
        running = self._past.world(told.at_ms).chassis(told.unit).device.unit
        if refusal is Refusal.LINK_FAILED and running is not None:
            return [other for other in self._past.find(running.peer.because) if isinstance(other.output, PeerChanged)]
        return []

    def _typed_there(self, told: Told) -> list[Told]:
        """What was typed on the other unit last."""
        return self._last_of(told, Typed, unit=_other(told))

    # --- looking up ---------------------------------------------------------------------------------------------------

    def _because(self, told: Told) -> list[Told]:
        """The input that the output itself says to rest on."""
        id = getattr(told.output, "because", 0)
        found = self._past.find(id) if id != told.id else []
        ranked = (CarrierChanged, PeerChanged, InterfaceChanged, Transition, *_ROOTS)
        return _best([other for other in found if other.place < told.place], ranked, None, None)

    def _with(
        self, told: Told, kinds: tuple[type, ...], *, group: int | None = None, key: InterfaceKey | None = None
    ) -> list[Told]:
        """Of the same step, what says most: of the first kind that there is."""
        return _best(self._past.together(told)[::-1], kinds, group, key)

    def _from(
        self, told: Told, kinds: tuple[type, ...], *, group: int | None = None, key: InterfaceKey | None = None
    ) -> list[Told]:
        """Of the step that led to its input: that in which a message was sent, or a fault."""
        found = [other for other in self._past.find(told.cause) if other.place < told.place]
        return _best(found, kinds, group, key)

    def _last_of(
        self,
        told: Told,
        kind: type[Happened],
        *,
        unit: UnitRole | None = None,
        group: int | None = None,
        key: InterfaceKey | None = None,
        until_ms: Millis | None = None,
    ) -> list[Told]:
        """The last of a kind before, on the same unit unless another is named."""
        wanted = unit or told.unit
        for other in self._past.back(told, until_ms=until_ms):
            if other.unit is wanted and isinstance(other.output, kind) and _fits(other, group, key):
                return [other]
        return []

    def _faults(self, entries: Iterable[InForce]) -> list[Told]:
        """Where they were put in force."""
        return [
            told
            for entry in entries
            for told in self._past.find(entry.id)
            if isinstance(told.output, FaultPut) and told.output.fault == name_of(entry.fault)
        ]


def _best(found: list[Told], kinds: tuple[type, ...], group: int | None, key: InterfaceKey | None) -> list[Told]:
    for kind in kinds:
        fits = [told for told in found if isinstance(told.output, kind) and _fits(told, group, key)]
        if fits:
            leaves = [
                told for told in fits if isinstance(told.output, Transition) and told.output.before in ACTIVE_STATES
            ]
            return (leaves or fits)[-1:]
    return []


def _fits(told: Told, group: int | None, key: InterfaceKey | None) -> bool:
    """What has a group or an interface must have the one that is asked for."""
    groups = {getattr(told.output, "group", None), *(sentence.group for sentence in told.said)} - {None}
    if group and groups and group not in groups:
        return False
    return key is None or getattr(told.output, "key", key) == key


def _other(told: Told) -> UnitRole | None:
    return told.unit.other if told.unit else None
