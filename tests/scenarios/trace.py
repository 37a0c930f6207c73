"""One line for each happening, terse and complete: when, where, under which input, because of which, what."""

from collections.abc import Iterable, Iterator
from typing import NamedTuple

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
    Refused,
    ReplicationFailed,
    Transition,
)
from simulator.faults.names import name_of
from simulator.lab import Happening, Lab
from simulator.observe.narration.flow_sentences import seconds, told_of_change, told_of_flow
from simulator.observe.picture.flows import flow_views
from simulator.vocabulary import USER_GROUPS, InputId, InterfaceKey, Millis, Power, Via
from simulator.world.happenings import (
    CarrierChanged,
    FaultPut,
    FaultRepaired,
    FlowChanged,
    FlowInterrupted,
    FlowLost,
    FlowResumed,
    Happened,
    PowerChanged,
    Sent,
    Typed,
)
from simulator.world.world import Chassis

ROUTINE = {"hello", "interface-hello", "stay-alive", "config-chunk", "config-ack", "logical-update", "bulk-state"}
"""Messages that go out by the clock or by the dozen. What comes of them is told; listing all would drown the rest."""


class Opening(NamedTuple):
    """Times and ids are told from the opening of the lab on, so that a longer opening changes no story."""

    at_ms: Millis
    id: InputId

    def seconds(self, at_ms: Millis) -> str:
        return f"{(at_ms - self.at_ms) / 1000:+.3f}"

    def number(self, id: InputId) -> str:
        return str(id - self.id) if id > self.id else "opening"

    def because(self, id: InputId) -> str:
        return f" (because #{self.number(id)})" if id else ""


def opening_of(lab: Lab) -> Opening:
    return Opening(lab.now_ms, lab.world.next_id - 1)


def trace(happenings: Iterable[Happening], begin: Opening) -> Iterator[str]:
    """The lines under one action."""
    for entry in happenings:
        if isinstance(entry.output, Sent) and entry.output.kind in ROUTINE:
            continue
        place = entry.unit.value if entry.unit else "world"
        chain = f"#{begin.number(entry.id)}" + (f"<{begin.number(entry.cause)}" if entry.cause else "")
        for words in described(entry.output, begin):
            yield f"    {begin.seconds(entry.at_ms):>9} {place:9} {chain:11} {words}".rstrip()


def standing(lab: Lab, begin: Opening) -> str:
    """Where both units' groups stand after an action."""
    units = "; ".join(f"{chassis.unit} {_groups(chassis)}" for chassis in (lab.world.primary, lab.world.secondary))
    return f"    = {begin.seconds(lab.now_ms)} {units}"


def _groups(chassis: Chassis) -> str:
    state = chassis.device.unit
    if chassis.power is not Power.ON or state is None:
        return chassis.power.value
    return ", ".join(f"{group} {state.groups[group].state}" for group in USER_GROUPS)


def measured(lab: Lab, context: str) -> Iterator[str]:
    """What has been measured of the traffic through a context."""
    for view in flow_views(lab.world):
        if view.context == context:
            where = f"through {view.unit}" if view.unit else view.reason
            kept = f"{view.kept} kept, {view.lost} lost" if view.kept or view.lost else ""
            outage = f"longest outage {seconds(view.longest_ms)}" if view.interruptions else ""
            dropped = ", ".join(f"{entry.packets} {entry.reason}" for entry in view.dropped)
            state = f"{view.state} {where}".rstrip()
            facts = (
                f"{view.kbps} kbit/s",
                f"{view.sessions} begun",
                kept,
                outage,
                f"dropped: {dropped}" if dropped else "",
            )
            yield f"    . {view.flow.split()[0]:5} {state}, " + "; ".join(filter(None, facts))


def _via(via: Via) -> str:
    return f"{via.context}/{via.name}" if isinstance(via, InterfaceKey) else via.value


def described(output: Happened, begin: Opening) -> Iterator[str]:
    match output:
        case Printed(lines):
            yield from (f"| {line}" for line in lines)
        case Typed(who, lines):
            yield from (f"{who} types: {line}" for line in lines)
        case Logged(messages):
            yield from (f"log {message.severity} {message.number}: {message.text}" for message in messages)
        case _:
            yield _described(output, begin)


def _described(output: Happened, begin: Opening) -> str:
    match output:
        case Transition():
            change = f"group {output.group} {output.before} -> {output.after}: {output.reason}"
            return change + begin.because(output.because)
        case HandoverAsked():
            return f"asks the peer to take group {output.group}: {output.reason}" + begin.because(output.because)
        case InterfaceChanged():
            waiting = " (Waiting)" if output.waiting else ""
            change = f"{_via(output.key)} {output.before} -> {output.after}{waiting}"
            return change + begin.because(output.because)
        case InterfaceTestRun(key=key, test=test, heard=None):
            return f"{_via(key)} {test} test begins"
        case InterfaceTestRun(key=key, test=test, heard=heard, peer_heard=peer):
            return f"{_via(key)} {test} test: here {_heard(heard)}, peer {_heard(peer)}"
        case PeerChanged():
            change = f"peer {output.peer_before} -> {output.peer}, link {output.link_before} -> {output.link}"
            return change + begin.because(output.because)
        case CableRead(after=status):
            return f"serial cable: {status}"
        case HelloMissed(missed=missed):
            return f"hello missed: {missed}"
        case AnnounceAddresses(group=group, active=active):
            return f"group {group} uses the {'active' if active else 'standby'} addresses"
        case Refused(group=group, refusal=refusal):
            return f"refused ({refusal}) group {group}"
        case ConnectionsEnded(group=group, context=context):
            return f"connections of {context or f'group {group}'} end"
        case MismatchFound(kind=kind, mine=mine, theirs=theirs, disables=disables):
            return f"mismatch of {kind}: ours {mine}, mate's {theirs}" + ("" if disables else " (allowed)")
        case FailoverDisabled(reason=reason):
            return f"disables failover by itself: {reason}"
        case ReplicationFailed(context=context, line=line):
            return f"cannot take from the peer: {line.strip()} ({context or 'system'})"
        case Sent(via, kind, arrives_ms):
            return f"sends {kind} on {_via(via)}" + (", lost" if arrives_ms is None else "")
        case FaultPut(fault):
            return f"FAULT {name_of(fault)}"
        case FaultRepaired(fault):
            return f"REPAIRED {name_of(fault)}"
        case PowerChanged(before, after):
            return f"power {before} -> {after}"
        case FlowChanged():
            return told_of_change(output)
        case FlowInterrupted() | FlowLost() | FlowResumed():
            return told_of_flow(output)
        case CarrierChanged(port, up):
            return f"{port} carrier {'up' if up else 'lost'}"
        case _:
            return repr(output)


def _heard(heard: bool | None) -> str:
    return {True: "heard", False: "silent", None: "unknown"}[heard]
