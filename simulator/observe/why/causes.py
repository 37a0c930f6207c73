"""What led to what happened: one step back along a chain of causes.

The core says what an output rests on where it rests on an input, which interfaces met a policy and when something was last
heard; the world says what led to an input. What follows from silence (a hello that did not come) has no input: there an
observer looks for what kept it back (silence.py).
"""

from typing import Final

from simulator.failover.outputs import (
    AnnounceAddresses,
    CableRead,
    ConnectionsEnded,
    FailoverDisabled,
    HandoverAsked,
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
from simulator.faults.values import Fault, PortShutdown
from simulator.observe.why.chronicle import LOOK_BACK_MS, Chronicle, PastEvent
from simulator.observe.why.flow_causes import FlowCauses
from simulator.observe.why.interface_causes import InterfaceCauses
from simulator.observe.why.lookup import ACTS, Lookup, latest, other_unit
from simulator.observe.why.silence import Ways
from simulator.vocabulary import (
    SYSTEM_GROUP,
    GroupId,
    GroupState,
    InterfaceKey,
    Link,
    LinkHealth,
    Millis,
    PeerState,
    Power,
    UnitRole,
)
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

_LEADS: Final = (
    *(Typed, FaultPut, FaultRepaired, PowerChanged, CarrierChanged, CableRead),
    *(Transition, PeerChanged, InterfaceChanged, InterfaceTestRun, MismatchFound, FailoverDisabled, Sent),
)
"""What may lead to something else, what says most first."""


class Causes:
    """Goes back step by step through one chronicle."""

    def __init__(self, chronicle: Chronicle) -> None:
        self._past: Final = chronicle
        self._look: Final = Lookup(chronicle)
        self._ways: Final = Ways(chronicle)
        self._flows: Final = FlowCauses(self._look, self._ways)
        self._interfaces: Final = InterfaceCauses(self._look, self._ways)

    def of(self, told: PastEvent) -> list[PastEvent]:
        """What it goes back to directly; nothing where it is where a chain begins."""
        if isinstance(told.output, Typed):
            return []
        return self._directly(told) or self._led_here(told)

    def _directly(self, told: PastEvent) -> list[PastEvent]:
        match told.output:
            case Transition() as moved:
                return self._moved(told, moved)
            case AnnounceAddresses(group=group):
                return self._with(told, (Transition,), group=group) or self._with(told, (Typed,))
            case HandoverAsked() as asked:
                return self._asked(told, asked)
            case InterfaceChanged() as changed:
                return self._interfaces.changed(told, changed)
            case InterfaceTestRun() as run:
                return self._interfaces.test(told, run)
            case PeerChanged() as changed:
                return self._peer(told, changed)
            case HelloMissed() as missed:
                before = self._look.last_of(told, HelloMissed) if missed.missed > 1 else []
                return before or self._silence(told, missed.heard_ms)
            case FlowInterrupted() | FlowLost() | FlowResumed() as output:
                return self._flows.of(told, output)
            case output:
                return self._short(told, output)

    def _led_here(self, told: PastEvent) -> list[PastEvent]:
        """What its own step or the step that led to it says most of."""
        if isinstance(told.output, FaultPut | FaultRepaired):
            if not told.cause:
                return []
            led = self._synchronised(told, told.output.fault) or self._from(told, _LEADS[:-1])
            # Of `write standby` the pieces come one after the other, each led to by a message.
            return led or self._typed_there(told) or self._from(told, (Sent,))
        if isinstance(told.output, PowerChanged):
            return self._from(told, _LEADS)
        group, key = getattr(told.output, "group", None), getattr(told.output, "key", None)
        within = self._look.within(told, _LEADS, group=group, key=key)
        return within or self._look.led(told, _LEADS, group=group, key=key)

    def _short(self, told: PastEvent, output: Happened) -> list[PastEvent]:
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
            case Sent(kind="probe-answer"):
                return self._from(told, (HelloMissed,)) or self._from(told, (InterfaceTestRun, Sent, *_LEADS))
            case Sent():
                return self._from(told, (InterfaceTestRun, Sent)) or self._from(told, _LEADS)
            case _:
                return self._from(told, ACTS)

    def _synchronised(self, told: PastEvent, fault: Fault) -> list[PastEvent]:
        """`shutdown` stands under a port, or no longer, as it does in the configuration that came from the other unit."""
        if not isinstance(fault, PortShutdown):
            return []
        twin = PortShutdown(fault.unit.other, fault.port)
        there = [entry for entry in self._past.world(told.at_ms).faults if entry.fault == twin]
        return self._ways.put(told, there) or self._with(told, (Transition,), group=SYSTEM_GROUP)

    # --- groups -------------------------------------------------------------------------------------------------------

    def _moved(self, told: PastEvent, moved: Transition) -> list[PastEvent]:
        match moved.trigger:
            case Trigger.STEP | Trigger.SYNCED:
                return self._before(told, moved)
            case Trigger.FAIL if moved.before in ACTIVE_STATES:
                return self._look.last_of(told, HandoverAsked, group=moved.group)
            case Trigger.FAIL:
                healthier = self._from(told, (InterfaceChanged, Transition), group=moved.group)
                return [*self._ailing(told, moved), *(self._with(told, (PeerChanged,)) or healthier)]
            case Trigger.RECOVER:
                reset = self._with(told, (Typed,)) or self._from(told, (Typed,))
                mended = self._with(told, (InterfaceChanged,), group=moved.group)
                return reset if moved.reason is Reason.CONFIG_COMMAND and reset else mended or self._look.because(told)
            case Trigger.WIN:
                return self._won(told, moved)
            case Trigger.ENABLE | Trigger.DISABLE:
                own = self._with(told, (FailoverDisabled, Typed, PowerChanged))
                return own or self._from(told, (Typed, PowerChanged)) or self._typed_there(told) or self._booted(told)
            case Trigger.ORDERED_STANDBY if moved.reason is Reason.CONFIG_COMMAND:
                return self._with(told, (Typed,)) or self._look.last_of(told, HandoverAsked, group=moved.group)
            case Trigger.ORDERED_STANDBY:
                ordered = self._from(told, (Transition,), group=moved.group)
                return ordered or self._with(told, (Typed,)) or self._before(told, moved)
            case Trigger.RESYNC:
                return self._from(told, (Typed,)) or self._typed_there(told) or self._before(told, moved)
            case Trigger.YIELD if moved.before in ACTIVE_STATES:
                return self._with(told, (PeerChanged,)) or self._from(told, (PeerChanged,)) or self._before(told, moved)
            case Trigger.YIELD | Trigger.RESTART | Trigger.STUCK:
                noticed = self._with(told, (PeerChanged,)) or self._look.because(told)
                return noticed or self._before(told, moved)

    def _asked(self, told: PastEvent, asked: HandoverAsked) -> list[PastEvent]:
        """Someone typed it, or the interfaces here are worse than the peer's."""
        if asked.reason is Reason.CONFIG_COMMAND:
            return self._with(told, (Typed,)) or self._from(told, (Typed,))
        healthier = self._from(told, (InterfaceChanged, Transition), group=asked.group)
        return [*self._ailing(told, asked), *(self._with(told, (PeerChanged,)) or healthier)]

    def _won(self, told: PastEvent, moved: Transition) -> list[PastEvent]:
        match moved.reason:
            case Reason.CONFIG_COMMAND:
                return self._with(told, (Typed,))
            case Reason.WANTS_ME_ACTIVE:
                given = self._from(told, (HandoverAsked,), group=moved.group)
                return given or self._look.last_of(told, HandoverAsked, unit=other_unit(told), group=moved.group)
            case Reason.HELLO_NOT_HEARD | Reason.NO_POWER:
                return (
                    self._with(told, (PeerChanged,))
                    or self._look.because(told)
                    or self._look.last_of(told, PeerChanged)
                )
            case Reason.PEER_RELOADED:
                return self._booted(told, told.unit.other) if told.unit else []
            case Reason.NO_ACTIVE_UNIT if moved.before is GroupState.NEGOTIATION:
                return [*self._before(told, moved), *self._alone(told)]
            case _:
                known = self._with(told, (PeerChanged,)) if moved.before is GroupState.STANDBY_READY else []
                return known or self._before(told, moved)

    def _alone(self, told: PastEvent) -> list[PastEvent]:
        """Why the other unit is not there, if it is not."""
        running = self._past.world(told.at_ms).chassis(told.unit).device.unit if told.unit else None
        alone = running is not None and running.peer.state is not PeerState.UP
        return self._silence(told, running.peer.heard_ms) if alone and running else []

    def _before(self, told: PastEvent, moved: Transition) -> list[PastEvent]:
        """The transition by which the group had come into the state that it leaves."""
        found = self._with(told, (Transition,), group=moved.group)
        if found or told.unit is None:
            return found
        running = self._past.world(told.at_ms - 1).chassis(told.unit).device.unit if told.place[0] else None
        until_ms = running.groups[moved.group].entered_ms if running else 0
        return self._look.last_of(told, Transition, group=moved.group, until_ms=until_ms)

    def _ailing(self, told: PastEvent, moved: Transition | HandoverAsked) -> list[PastEvent]:
        """The failures of the interfaces that met the group's policy, as the unit itself names them."""
        keys = moved.policy.failed if moved.policy else ()
        found = [failure for key in keys for failure in self._failure(told, key)]
        return found or self._look.because(told)

    def _failure(self, told: PastEvent, key: InterfaceKey) -> list[PastEvent]:
        """The change by which an interface came to count as failed; a poll may lie between that and its input."""
        for other in self._past.back(told):
            changed = other.output
            if isinstance(changed, InterfaceChanged) and other.unit is told.unit and changed.key == key:
                return [other] if changed.after in FAILING else []
        return []

    # --- the other unit -----------------------------------------------------------------------------------------------

    def _peer(self, told: PastEvent, changed: PeerChanged) -> list[PastEvent]:
        if changed.link is LinkHealth.FAILED and changed.link_before is not LinkHealth.FAILED:
            return self._link_lost(told, changed)
        if changed.peer is PeerState.FAILED:
            cable = self._with(told, (CableRead,))
            missed = self._look.last_of(told, HelloMissed, until_ms=changed.heard_ms)
            return cable or [*self._look.because(told), *(missed or self._silence(told, changed.heard_ms))]
        if changed.peer is PeerState.NOT_DETECTED:
            off = (Transition, FailoverDisabled, Typed, PowerChanged)
            return self._with(told, off) or self._from(told, off) or self._turned_off(told)
        return self._from(told, (PeerChanged,)) or self._heard_again(told, changed)

    def _turned_off(self, told: PastEvent) -> list[PastEvent]:
        """How failover went off on the other unit, where that was lost on the way and is known from its silence or its hello."""
        disabled = self._past.latest(
            told,
            Transition,
            lambda moved, unit: unit is not told.unit and moved.trigger is Trigger.DISABLE,
            until_ms=0,  # it may have been long ago, when nothing of it could be heard
        )
        return disabled or self._typed_there(told)

    def _heard_again(self, told: PastEvent, changed: PeerChanged) -> list[PastEvent]:
        """What is heard again was kept back by something that is gone; what is heard for the first time had to start."""
        unit = other_unit(told)
        since_ms = min(self._believed_since_ms(told), told.at_ms if changed.heard_ms is None else changed.heard_ms)
        freed = self._ways.freed(told, unit, Link.FAILOVER, since_ms) if unit else []
        return freed or self._booted(told)

    def _believed_since_ms(self, told: PastEvent) -> Millis:
        """Since when the unit had believed of its peer what it believes no more: its own record names the input."""
        running = self._past.world(told.at_ms - 1).chassis(told.unit).device.unit if told.unit else None
        since = [
            other.at_ms
            for other in self._past.find(running.peer.because if running else 0)
            if isinstance(other.output, PeerChanged)
        ]
        return since[-1] if since else told.at_ms - LOOK_BACK_MS

    def _link_lost(self, told: PastEvent, changed: PeerChanged) -> list[PastEvent]:
        """It was told so, or its probes were answered on a data interface while the link was silent."""
        heard_so = self._from(told, (PeerChanged,))
        if heard_so:
            return heard_so
        answered = self._past.latest(
            told,
            Sent,
            lambda sent, unit: sent.kind == "probe-answer" and unit is not told.unit and sent.via is not Link.FAILOVER,
            until_ms=changed.heard_ms,
        )
        missed = self._look.last_of(told, HelloMissed, until_ms=changed.heard_ms)
        silent = [*self._look.because(told), *(missed or self._silence(told, changed.heard_ms)), *answered]
        return silent or self._booted(told)

    def _booted(self, told: PastEvent, unit: UnitRole | None = None) -> list[PastEvent]:
        """The last start of this unit, of either by default."""
        world = self._past.world(told.at_ms)
        started: list[PastEvent] = []
        for seat in UnitRole if unit is None else (unit,):
            running = world.chassis(seat).device.unit
            started += [
                other
                for other in self._past.at(running.booted_ms if running else 0)
                if isinstance(other.output, PowerChanged) and other.unit is seat and other.place < told.place
            ]
        return latest(started)

    def _silence(self, told: PastEvent, heard_ms: Millis | None) -> list[PastEvent]:
        """What keeps back the hellos of the other unit on the failover link."""
        unit = other_unit(told)
        return self._ways.kept_back(told, unit, Link.FAILOVER, heard_ms) if unit else []

    # --- orders ---------------------------------------------------------------------------------------------------------

    def _obstacle(self, told: PastEvent, refusal: Refusal) -> list[PastEvent]:
        """What stood in the way of an order."""
        if told.unit is None:
            return []
        running = self._past.world(told.at_ms).chassis(told.unit).device.unit
        if refusal is Refusal.LINK_FAILED and running is not None:
            return [other for other in self._past.find(running.peer.because) if isinstance(other.output, PeerChanged)]
        return []

    def _typed_there(self, told: PastEvent) -> list[PastEvent]:
        """What was typed on the other unit last."""
        return self._look.last_of(told, Typed, unit=other_unit(told))

    def _with(self, told: PastEvent, kinds: tuple[type, ...], *, group: GroupId | None = None) -> list[PastEvent]:
        return self._look.within(told, kinds, group=group)

    def _from(self, told: PastEvent, kinds: tuple[type, ...], *, group: GroupId | None = None) -> list[PastEvent]:
        return self._look.led(told, kinds, group=group)
