"""One line for each happening, terse and complete: when, where, under which input, because of which, what."""

from collections.abc import Iterable, Iterator

from simulator.appliance.device import Printed
from simulator.failover.outputs import (
    AnnounceAddresses,
    HelloMissed,
    InterfaceChanged,
    InterfaceTestRun,
    PeerChanged,
    Refused,
    Transition,
)
from simulator.lab import Happening, Lab
from simulator.vocabulary import USER_GROUPS, InterfaceKey, Millis, Power, Via
from simulator.world.happenings import (
    CarrierChanged,
    FaultPut,
    FaultRepaired,
    Happened,
    PowerChanged,
    Sent,
    Typed,
)
from simulator.world.world import Chassis

ROUTINE = {"hello", "interface-hello", "stay-alive", "config-chunk", "config-ack"}
"""Messages that go out by the clock or by the dozen. What comes of them is told; listing all would drown the rest."""


def seconds(at_ms: Millis, begin_ms: Millis) -> str:
    return f"{(at_ms - begin_ms) / 1000:+.3f}"


def trace(happenings: Iterable[Happening], begin_ms: Millis) -> Iterator[str]:
    """The lines under one action."""
    for entry in happenings:
        if isinstance(entry.output, Sent) and entry.output.kind in ROUTINE:
            continue
        place = entry.unit.value if entry.unit else "world"
        chain = f"#{entry.id}" + (f"<{entry.cause}" if entry.cause else "")
        for words in described(entry.output):
            yield f"    {seconds(entry.at_ms, begin_ms):>9} {place:9} {chain:11} {words}".rstrip()


def standing(lab: Lab, begin_ms: Millis) -> str:
    """Where both units' groups stand after an action."""
    units = "; ".join(f"{chassis.unit} {_groups(chassis)}" for chassis in (lab.world.primary, lab.world.secondary))
    return f"    = {seconds(lab.now_ms, begin_ms)} {units}"


def _groups(chassis: Chassis) -> str:
    state = chassis.device.unit
    if chassis.power is not Power.ON or state is None:
        return chassis.power.value
    return ", ".join(f"{group} {state.groups[group].state}" for group in USER_GROUPS)


def _via(via: Via) -> str:
    return f"{via.context}/{via.name}" if isinstance(via, InterfaceKey) else via.value


def _because(number: int) -> str:
    return f" (because #{number})" if number else ""


def described(output: Happened) -> Iterator[str]:
    match output:
        case Printed(lines):
            yield from (f"| {line}" for line in lines)
        case Typed(who, lines):
            yield from (f"{who} types: {line}" for line in lines)
        case _:
            yield _described(output)


def _described(output: Happened) -> str:
    match output:
        case Transition():
            change = f"group {output.group} {output.before} -> {output.after}: {output.reason}"
            return change + _because(output.because)
        case InterfaceChanged():
            waiting = " (Waiting)" if output.waiting else ""
            change = f"{_via(output.key)} {output.before} -> {output.after}{waiting}"
            return change + _because(output.because)
        case InterfaceTestRun(key=key, test=test, heard=None):
            return f"{_via(key)} {test} test begins"
        case InterfaceTestRun(key=key, test=test, heard=heard, peer_heard=peer):
            return f"{_via(key)} {test} test: here {_heard(heard)}, peer {_heard(peer)}"
        case PeerChanged():
            change = f"peer {output.peer_before} -> {output.peer}, link {output.link_before} -> {output.link}"
            return change + _because(output.because)
        case HelloMissed(missed=missed):
            return f"hello missed: {missed}"
        case AnnounceAddresses(group=group, active=active):
            return f"group {group} uses the {'active' if active else 'standby'} addresses"
        case Refused(group=group, refusal=refusal):
            return f"refused ({refusal}) group {group}"
        case Sent(via, kind, arrives_ms):
            return f"sends {kind} on {_via(via)}" + (", lost" if arrives_ms is None else "")
        case FaultPut(fault):
            return f"FAULT {fault}"
        case FaultRepaired(fault):
            return f"REPAIRED {fault}"
        case PowerChanged(before, after):
            return f"power {before} -> {after}"
        case CarrierChanged(port, up):
            return f"{port} carrier {'up' if up else 'lost'}"
        case _:
            return repr(output)


def _heard(heard: bool | None) -> str:
    return {True: "heard", False: "silent", None: "unknown"}[heard]
