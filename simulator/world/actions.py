"""The outside actions: all that a person, a drill or a program may do to a lab, and the one answer to each.

An action that cannot be carried out now changes nothing; its answer says why. What a unit's own command line refuses is
no refused action: it was typed, and the console shows the device's answer.
"""

from typing import Final, TypeAlias

from simulator.appliance import shell
from simulator.appliance.cli.blanks import plain
from simulator.faults.names import Unreadable, parse
from simulator.faults.values import (
    Fault,
)
from simulator.vocabulary import InputId, UnitRole, Value
from simulator.world import acts, flow_actions
from simulator.world.happenings import FlowChanged, Typed
from simulator.world.motion import type_lines
from simulator.world.reading import only_reads
from simulator.world.simulation import Simulation
from simulator.world.world import World


class ConsoleLine(Value, tag="console", omit_defaults=True):
    """Type a line at a unit's console, in the mode in which it stands. pasted: it goes on from the line before it, both were
    pasted together."""

    unit: UnitRole
    line: str
    pasted: bool = False


class Operate(Value, tag="operate"):
    """Type lines in a unit's system execution space, as a click does; the console's own mode stays."""

    unit: UnitRole
    lines: tuple[str, ...]


class PutFault(Value, tag="put-fault"):
    """Put a fault in force by its name (faults.py); also "reload primary", which ends by itself."""

    fault: str


class Repair(Value, tag="repair"):
    """Repair a fault that is in force, by its name."""

    fault: str


class RepairAll(Value, tag="repair-all"):
    """Repair every fault that is in force."""


class StartFlow(Value, tag="start-flow"):
    """Let a flow through the pair begin, by its name (flows.py): "ftp context1"."""

    flow: str


class StopFlow(Value, tag="stop-flow"):
    flow: str


class SetRate(Value, tag="set-rate"):
    """kbit/s of a single flow, or connections a minute of a population."""

    flow: str
    rate: int


class RouteBack(Value, tag="route-back"):
    """The routers send the answers to a context's connections to another context (reference 11.4); via: "" for its own."""

    context: str
    via: str


def is_reading(action: "Action") -> bool:
    """Whether it only reads: no act that anyone would undo."""
    match action:
        case ConsoleLine(line=line):
            return only_reads((line,))
        case Operate(lines=lines):
            return only_reads(lines)
        case _:
            return False


Action: TypeAlias = ConsoleLine | Operate | PutFault | Repair | RepairAll | StartFlow | StopFlow | SetRate | RouteBack


class Done(Value, tag="done"):
    """The action was carried out."""

    id: InputId
    """The id under which its consequences stand."""


class Declined(Value, tag="declined"):
    """The action was not carried out and nothing changed. code: "refused" (not now), "unknown" or "malformed"."""

    code: str
    message: str


Answer: TypeAlias = Done | Declined

HIDDEN: Final = ("*****",)
"""What is told of a password that someone typed."""
RELOAD: Final = "reload"
_RELOAD_LINES: Final = ("reload noconfirm",)


class Complete(Value, tag="complete"):
    """Tab at a unit's console."""

    unit: UnitRole
    line: str


class Help(Value, tag="help"):
    """`?` at a unit's console."""

    unit: UnitRole
    line: str


class Prompt(Value, tag="prompt"):
    """What the unit's console shows before the line that is typed now."""

    unit: UnitRole


Question: TypeAlias = Complete | Help | Prompt


class Lines(Value, tag="lines"):
    """The answer to a question: one line for Complete and Prompt, any number for Help."""

    lines: tuple[str, ...]


def ask(world: World, question: Question) -> Lines | Declined:
    """Answer a question; nothing changes."""
    if reason := acts.not_running(world, question.unit):
        return Declined("refused", reason)
    device = world.chassis(question.unit).device
    match question:
        case Complete(line=line):
            return Lines((shell.complete(device, line),))
        case Help(line=line):
            return Lines(shell.help_for(device, line))
        case Prompt():
            return Lines((shell.prompt(device),))


def perform(simulation: Simulation, who: str, action: Action) -> Answer:
    """Carry out an action, or say why not. `simulation` is untouched in that case."""
    match action:
        case ConsoleLine(unit, line):
            return _type(simulation, who, unit, (line,), operated=False)
        case Operate(unit, lines):
            return _type(simulation, who, unit, lines, operated=True)
        case PutFault(name):
            return _put(simulation, who, name)
        case Repair(name):
            return _repair(simulation, name)
        case RepairAll():
            id = simulation.new_id()
            acts.repair_all(simulation, id)
            return Done(id)
        case StartFlow() | StopFlow() | SetRate() | RouteBack():
            return _traffic(simulation, who, action)


def _type(simulation: Simulation, who: str, unit: UnitRole, lines: tuple[str, ...], *, operated: bool) -> Answer:
    if reason := acts.not_running(simulation.world, unit):
        return Declined("refused", reason)
    lines = tuple(map(plain, lines))
    for number, line in enumerate(lines, start=1):
        if not line.isprintable():
            return Declined("malformed", f"line {number} holds characters that cannot be typed")
    id = simulation.new_id()
    hidden = not operated and shell.hides(simulation.seat(unit).device)
    simulation.happen(unit, Typed(who, HIDDEN if hidden else lines), id, 0)
    if operated:
        type_lines(simulation, simulation.seat(unit), lines, id, 0)
    else:
        acts.type_line(simulation, unit, lines[0], id)
    return Done(id)


def _put(simulation: Simulation, who: str, name: str) -> Answer:
    words = name.split()
    if len(words) == 2 and words[0] == RELOAD and words[1] in set(UnitRole):
        return _type(simulation, who, UnitRole(words[1]), _RELOAD_LINES, operated=True)
    fault = _read(name)
    if isinstance(fault, Declined):
        return fault
    if reason := acts.obstacle(simulation.world, fault):
        return Declined("refused", reason)
    id = simulation.new_id()
    acts.put(simulation, fault, id)
    return Done(id)


def _repair(simulation: Simulation, name: str) -> Answer:
    fault = _read(name)
    if isinstance(fault, Declined):
        return fault
    entry = acts.in_force(simulation.world, fault)
    if entry is None:
        return Declined("refused", f"{name}: is not in force")
    id = simulation.new_id()
    acts.repair(simulation, entry, id)
    return Done(id)


def _traffic(simulation: Simulation, who: str, action: StartFlow | StopFlow | SetRate | RouteBack) -> Answer:
    refused = _send_otherwise(simulation, action)
    if refused:
        return Declined(refused.code, refused.message)
    simulation.cause = simulation.new_id()
    simulation.happen(None, _changed(who, action), simulation.cause, 0)
    return Done(simulation.cause)


def _changed(who: str, action: StartFlow | StopFlow | SetRate | RouteBack) -> FlowChanged:
    match action:
        case StartFlow(flow):
            return FlowChanged(who, flow, "start")
        case StopFlow(flow):
            return FlowChanged(who, flow, "stop")
        case SetRate(flow, rate):
            return FlowChanged(who, flow, "rate", rate=rate)
        case RouteBack(context, via):
            return FlowChanged(who, context, "route", via=via)


def _send_otherwise(
    simulation: Simulation, action: StartFlow | StopFlow | SetRate | RouteBack
) -> flow_actions.Refused | None:
    match action:
        case StartFlow(flow):
            return flow_actions.start(simulation, flow)
        case StopFlow(flow):
            return flow_actions.stop(simulation, flow)
        case SetRate(flow, rate):
            return flow_actions.set_rate(simulation, flow, rate)
        case RouteBack(context, via):
            return flow_actions.route_back(simulation, context, via)


def _read(name: str) -> Fault | Declined:
    fault = parse(name)
    if isinstance(fault, Unreadable):
        return Declined("unknown", f"fault {name!r}, word {fault.word}: {fault.reason}")
    return fault
