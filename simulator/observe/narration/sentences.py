"""One sentence for each thing that happened, in the device's own words: caption, log line and screen-reader text.

It names the cause where there is one. Kinds tell loud from quiet: "step" is what only leads to something or goes with it.
"""

from typing import Final, NamedTuple, TypeAlias

from simulator.appliance.device import Printed
from simulator.appliance.logbook import Logged
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
    Reading,
    Refusal,
    Refused,
    ReplicationFailed,
)
from simulator.failover.outputs import Transition as Moved
from simulator.faults.values import Fault, PortShutdown
from simulator.faults.words import put_sentence, repaired_sentence
from simulator.observe.narration.config_sentences import OfConfiguration, told_of_configuration
from simulator.observe.narration.flow_sentences import sessions_of, told_of_change, told_of_flow
from simulator.observe.narration.group_sentences import told_of_group
from simulator.observe.narration.story import Story, interface
from simulator.vocabulary import (
    SYSTEM_GROUP,
    GroupId,
    GroupState,
    InputId,
    InterfaceStatus,
    LinkHealth,
    PeerState,
    Power,
    UnitRole,
)
from simulator.wire.snapshot import SessionsView
from simulator.world.happenings import (
    CarrierChanged,
    FaultPut,
    FaultRepaired,
    FlowChanged,
    FlowInterrupted,
    FlowLost,
    FlowResumed,
    Happening,
    PowerChanged,
    Sent,
    Typed,
)
from simulator.world.reading import only_reads

HELLOS: Final = 3
"""Missed hellos in a row before a unit probes (reference 15 row 1)."""
TYPED_LENGTH: Final = 120
_Short: TypeAlias = CableRead | HandoverAsked | HelloMissed | AnnounceAddresses | Refused | CarrierChanged
_OfUnit: TypeAlias = (
    Moved | InterfaceChanged | InterfaceTestRun | PeerChanged | PowerChanged | Typed | OfConfiguration | _Short
)


class Sentence(NamedTuple):
    """kind: see wire LogEntry."""

    kind: str
    text: str
    group: GroupId | None = None
    sessions: SessionsView | None = None


def sentences(happening: Happening, story: Story) -> tuple[Sentence, ...]:
    """What to say of it, given how things stood just before; nothing for what only moves on the screen."""
    unit = happening.unit
    match happening.output:
        case Sent() | Printed() | Logged():
            return ()
        case FaultPut(fault):
            return (Sentence("fault", put_sentence(fault)),)
        case FaultRepaired(fault):
            return _repaired(fault, story)
        case FlowChanged() as changed:
            return (Sentence("command", told_of_change(changed)),)
        case FlowInterrupted() | FlowLost() | FlowResumed() as output:
            return (Sentence("flow", told_of_flow(output), sessions=sessions_of(output)),)
        case output:
            return _of_unit(unit, output, happening.id, story) if unit is not None else ()


def _of_unit(unit: UnitRole, output: _OfUnit, id: InputId, story: Story) -> tuple[Sentence, ...]:
    match output:
        case Moved() as moved:
            kind, text = told_of_group(unit, moved, story)
            return (Sentence(kind, text, moved.group or None),)
        case InterfaceChanged() as changed:
            kind = "step" if changed.before is changed.after else "interface"
            return (Sentence(kind, _interface(unit, changed), story.group_of.get((unit, changed.key))),)
        case InterfaceTestRun() as run:
            return (Sentence("test", _test(unit, run), story.group_of.get((unit, run.key))),)
        case PeerChanged() as changed:
            return _peer(unit, changed, story)
        case PowerChanged(before, after):
            return () if id in story.told else (Sentence("unit", _power(unit, before, after)),)
        case Typed() as typed:
            return _typed(unit, typed)
        case ConnectionsEnded() | MismatchFound() | FailoverDisabled() | ReplicationFailed():
            return (Sentence(*told_of_configuration(unit, output)),)
        case _:
            return (_short(unit, output),)


def _short(unit: UnitRole, output: _Short) -> Sentence:
    match output:
        case HelloMissed(missed):
            of = f" of {HELLOS}" if missed <= HELLOS else ""
            then = ": it probes on every interface" if missed == HELLOS else ""
            return Sentence("hello", f"{unit.title} missed hello {missed}{of} from {unit.other.title}{then}.")
        case HandoverAsked(group):
            what = f"group {group}" if group else "the system group"
            return Sentence("step", f"{unit.title} asks {unit.other.title} to take over {what}.", group or None)
        case CableRead(after=status):
            return Sentence("step", f"{unit.title} reads its serial failover cable: {status.value}.")
        case AnnounceAddresses(group, active, contexts=contexts):
            return _addresses(unit, group, active, contexts)
        case Refused(group, refusal):
            whole = f"group {group}" if group else "the groups"
            text = _REFUSALS[refusal].format(group=whole, unit=unit.title, peer=unit.other.title)
            return Sentence("command", f"Refused on {unit.title}: {text}.", group)
        case CarrierChanged(port, up):
            return Sentence("interface", f"{unit.title} {port} {'has carrier' if up else 'lost its carrier'}.")


_REFUSALS: Final[dict[Refusal, str]] = {
    Refusal.PEER_NOT_READY: "{group} cannot move, not Standby Ready on {peer}",
    Refusal.NOT_READY_HERE: "{group} cannot become active, not Standby Ready on {unit}",
    Refusal.LINK_FAILED: "{group} cannot move while the failover link is down",
    Refusal.NO_SUCH_GROUP: "{group} is not configured",
    Refusal.NOTHING_ACTIVE: "{group} is not active on {unit}",
    Refusal.NO_PEER: "{group} cannot move, {peer} is not detected",
    Refusal.CANNOT_WRITE: "{group} cannot be written, {peer} is not reached",
}


def _addresses(unit: UnitRole, group: GroupId, active: bool, contexts: tuple[str, ...]) -> Sentence:
    if group == SYSTEM_GROUP:
        return Sentence("step", f"{unit.title}: system group uses its {'active' if active else 'standby'} addresses.")
    if active:
        whose = " and ".join(contexts) or f"group {group}"
        text = f"{unit.title} sends gratuitous ARP for {whose}; the switches update their tables."
        return Sentence("group", text, group)
    return Sentence("step", f"{unit.title} uses the standby addresses of group {group}.", group)


def _repaired(fault: Fault, story: Story) -> tuple[Sentence, ...]:
    """A port of a unit that went down is no longer shut down by anybody; that is no news."""
    if isinstance(fault, PortShutdown) and story.power[fault.unit] is not Power.ON:
        return ()
    return (Sentence("repair", repaired_sentence(fault)),)


def _power(unit: UnitRole, before: Power, after: Power) -> str:
    match after:
        case Power.ON:
            return f"{unit.title} is up: its software runs."
        case Power.BOOTING:
            return f"{unit.title} reloads." if before is Power.ON else f"{unit.title} boots."
        case Power.OFF:
            return f"{unit.title} has no power."
        case Power.CRASHED:
            return f"{unit.title} crashed."
        case Power.BROKEN:
            return f"{unit.title} is broken."


def _typed(unit: UnitRole, typed: Typed) -> tuple[Sentence, ...]:
    text = "; ".join(line.strip() for line in typed.lines if line.strip())
    if not text:
        return ()
    cut = text if len(text) <= TYPED_LENGTH else f"{text[: TYPED_LENGTH - 1]}…"
    kind = "step" if only_reads(typed.lines) else "command"  # to be looked up, not to be read as it comes
    return (Sentence(kind, f"Typed on {unit.title}: {cut}"),)


def _interface(unit: UnitRole, changed: InterfaceChanged) -> str:
    subject = f"{unit.title}: {interface(changed.key)}"
    status = InterfaceStatus
    match changed.before, changed.after:
        case before, after if before is after:
            return f"{subject} {'no longer hears' if changed.waiting else 'hears'} the other unit's hellos."
        case _, status.NO_LINK:
            return f"{subject} has no link."
        case _, status.LINK_DOWN:
            return f"{subject} is shut down."
        case _, status.TESTING:
            return f"{subject} heard no hello for half its hold time: testing."
        case status.TESTING | status.NORMAL, status.FAILED:
            return f"{subject} failed its test: {unit.other.title} hears packets there, {unit.title} none."
        case status.TESTING, status.NORMAL:
            return f"{subject} {_TESTED[changed.reading]}."
        case status.TESTING, status.UNKNOWN:
            return f"{subject} heard nothing and neither did {unit.other.title}: Unknown, which does not count."
        case status.UNKNOWN, status.NORMAL:
            return f"{subject} is Normal{' (Waiting)' if changed.waiting else ''}."
        case _, status.NORMAL:
            return f"{subject} works again: Normal{' (Waiting)' if changed.waiting else ''}."
        case _, after:
            return f"{subject} is {after.value}."


_TESTED: Final = {
    Reading.TEST: "passed its test: Normal",
    Reading.HELLO: "hears the other unit's hellos again: Normal",
    Reading.NOTHING_EXPECTED: "is no longer tested, no hello is expected: Normal (Waiting)",
}
"""How an interface that is tested becomes Normal."""


def _test(unit: UnitRole, run: InterfaceTestRun) -> str:
    subject = f"{unit.title}: {run.test.value} test of {interface(run.key)}"
    if run.heard is None:
        return f"{subject} begins."
    here = "received packets" if run.heard else "received nothing"
    match run.peer_heard:
        case None:
            return f"{subject}: {here}."
        case True:
            return f"{subject}: {here}, {unit.other.title} received packets."
        case False:
            return f"{subject}: {here}, {unit.other.title} received nothing."


def _peer(unit: UnitRole, changed: PeerChanged, story: Story) -> tuple[Sentence, ...]:
    """Up to two sentences: of the other unit, and of the failover link."""
    told = []
    if changed.peer is not changed.peer_before:
        told.append(_peer_state(unit, changed, story))
    if changed.link is not changed.link_before:
        if changed.link is LinkHealth.FAILED:
            text = f"{unit.title}: failover link failed while {unit.other.title} is alive: failover suspended."
            told.append(text)
        elif changed.link_before is LinkHealth.FAILED and changed.link is LinkHealth.UP:
            told.append(f"{unit.title}: failover link is up again, failover is no longer suspended.")
    return tuple(Sentence("peer", text) for text in told)


def _peer_state(unit: UnitRole, changed: PeerChanged, story: Story) -> str:
    other = unit.other.title
    match changed.peer_before, changed.peer:
        case _, PeerState.FAILED:
            return f"{unit.title} declares {other} failed: no hello for the whole hold time, no probe answered."
        case PeerState.FAILED, PeerState.UP:
            return f"{unit.title} hears {other} again."
        case _, PeerState.UP:
            return f"{unit.title} detected {other}."
        case _:
            mine = story.state(unit, SYSTEM_GROUP) is GroupState.DISABLED
            return (
                f"{unit.title} no longer counts on {other}: failover was turned off on {unit.title if mine else other}."
            )
