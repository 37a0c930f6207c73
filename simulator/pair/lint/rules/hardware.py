"""Both chassis: what must be alike, and what their models and licences allow (reference 13, 17)."""

from collections.abc import Iterator
from typing import Final

from msgspec.structs import replace

from simulator.appliance.cli import statements as st
from simulator.appliance.cli.intents import AllocateRange, Enter, Set
from simulator.appliance.config.bundles import is_made
from simulator.appliance.config.model import port_of
from simulator.appliance.config.origins import RefusedLine
from simulator.appliance.hardware import capacity_kbps, missing_ports, model_named, models_with
from simulator.failover.identity import Identity, MismatchKind, may_pair, mismatches
from simulator.pair.lint.finding import Place, Severity
from simulator.pair.lint.rule import Found, rule
from simulator.pair.lint.rules.acts import off, typed
from simulator.pair.lint.view import Pair, Side, count, listed
from simulator.releases import Feature
from simulator.vocabulary import PortName, UnitRole

NO_ACTIVE_ACTIVE: Final = ("ASA5505", "ASAV")
"""Models without Active/Active, as they are named (source: Failover Configuration Limitations; reference 17.2)."""
DISABLED: Final = "both units disable failover when they meet, and each group stays where it is"
USUAL_KBPS: Final = 44_665
"""What hosts of the lab send through a context at the rates they begin with (world/flows.py; a test holds that they agree)."""
_SHOW: Final = "type: primary: show failover"
_WATCH: Final = "Failover is off."


def _mismatch(pair: Pair, *kinds: MismatchKind) -> Iterator[tuple[str, str]]:
    one, two = (_identity(side) for side in pair.sides)
    for found in mismatches(pair.primary.chassis.version, one, pair.secondary.chassis.version, two):
        if found.kind in kinds:
            yield found.mine, found.theirs


def _identity(side: Side) -> Identity:
    chassis = side.chassis
    facts = replace(chassis.facts, mode=chassis.mode)
    return facts.identity(chassis.model, len(chassis.ports))


def _of(pair: Pair, what: str) -> tuple[Place, ...]:
    """No line says what a chassis is."""
    return tuple(side.absent(what) for side in pair.sides)


@rule(
    "FL090",
    Severity.BREAKS,
    "The units are different models",
    why="Both units must be the same model, with the same interfaces.",
    source="Hardware Requirement",
    show="shows that failover is off",
)
def models_differ(pair: Pair) -> Iterator[Found]:
    for mine, theirs in _mismatch(pair, MismatchKind.CHASSIS):
        yield Found(
            places=_of(pair, "model"),
            values=(mine, theirs),
            consequence=f"Primary is of model {mine}, Secondary of model {theirs}: {DISABLED}.",
            show=_SHOW,
            watch=_WATCH,
        )


@rule(
    "FL091",
    Severity.BREAKS,
    "The units have different software versions",
    why="Major and minor version must be the same.",
    source="Software Requirement",
    show="shows that failover is off",
)
def versions_differ(pair: Pair) -> Iterator[Found]:
    for mine, theirs in _mismatch(pair, MismatchKind.VERSION):
        yield Found(
            places=_of(pair, "version"),
            values=(mine, theirs),
            consequence=f"Primary runs {mine}, Secondary {theirs}: {DISABLED}.",
            show=_SHOW,
            watch=_WATCH,
        )


@rule(
    "FL092",
    Severity.RISKS,
    "The units have different maintenance versions",
    why="Two maintenance versions of one release work together while a pair is upgraded, and are not meant to stay so.",
    source="Software Requirement",
    show="shows both versions",
)
def maintenance_differs(pair: Pair) -> Iterator[Found]:
    for mine, theirs in _mismatch(pair, MismatchKind.MAINTENANCE):
        yield Found(
            places=_of(pair, "version"),
            values=(mine, theirs),
            consequence=f"Primary runs {mine}, Secondary {theirs}: they are a pair, each warns of the other's "
            "version, and a line that "
            "only one of them knows is lost on the other.",
            show=_SHOW,
            watch=f"Version: Ours {mine}, Mate {theirs}.",
        )


@rule(
    "FL093",
    Severity.BREAKS,
    "The licences do not make a pair",
    why="On a PIX one unit needs an Unrestricted licence, and the other the same or Failover Only-Active/Active. "
    "Before 8.3 the licensed "
    "features must be the same.",
    source="License Requirements",
    show="shows that failover is off",
)
def licences_differ(pair: Pair) -> Iterator[Found]:
    for mine, theirs in _mismatch(pair, MismatchKind.LICENCE, MismatchKind.CONTEXTS):
        yield Found(
            places=_of(pair, "licence"),
            values=(mine, theirs),
            consequence=f"Primary has {mine}, Secondary {theirs}: {DISABLED}.",
            show=_SHOW,
            watch=_WATCH,
        )


@rule(
    "FL094",
    Severity.RISKS,
    "The units have different amounts of memory",
    why="Both units must have the same amount of RAM. The smaller one may not hold what the other one passes.",
    source="Hardware Requirement",
    show="shows the memory of the unit that has less",
)
def memory_differs(pair: Pair) -> Iterator[Found]:
    for mine, theirs in _mismatch(pair, MismatchKind.MEMORY):
        smaller = min(pair.sides, key=lambda side: side.chassis.facts.memory_mb)
        yield Found(
            places=_of(pair, "memory"),
            values=(mine, theirs),
            consequence=f"Primary has {mine}, Secondary {theirs}: when {smaller.title} has the load of both, it may "
            "not have room for its "
            "connections.",
            show=typed(smaller.unit, "show version"),
            watch=f"Hardware: {smaller.chassis.model}, {smaller.chassis.facts.memory_mb} MB RAM.",
        )


@rule(
    "FL095",
    Severity.BREAKS,
    "The units have different numbers of interfaces",
    why="Both units must have the same number and types of interfaces.",
    source="Hardware Requirement",
    show="shows that failover is off",
)
def ports_differ(pair: Pair) -> Iterator[Found]:
    for mine, theirs in _mismatch(pair, MismatchKind.INTERFACES):
        yield Found(
            places=_of(pair, "interfaces"),
            values=(mine, theirs),
            consequence=f"Primary has {mine} interfaces, Secondary {theirs}: {DISABLED}.",
            show=_SHOW,
            watch=_WATCH,
        )


@rule(
    "FL096",
    Severity.BREAKS,
    "A port that the model does not have",
    why="A line that names a port which the chassis does not have is refused, with all that depends on it.",
    source="reference 17.1",
    show="asks the unit for the port",
)
def no_such_port(pair: Pair) -> Iterator[Found]:
    for side in pair.sides:
        wrong: dict[PortName, RefusedLine] = {}
        for refused in side.origins.refused:
            for port in missing_on(side, refused):
                wrong.setdefault(port, refused)
        if not wrong:
            continue
        yield Found(
            places=tuple(side.refused(line) for line in list(wrong.values())[:8]),
            consequence=f"{side.title} ({side.chassis.model}) has no {listed(wrong)}: what names "
            f"{'it' if len(wrong) == 1 else 'them'} is "
            f"left out. {_suggestion(side, tuple(wrong))}",
            show=typed(side.unit, f"show interface {next(iter(wrong))}"),
            watch=f"{side.title} does not know {next(iter(wrong))}.",
        )


@rule(
    "FL097",
    Severity.BREAKS,
    "A model that cannot run Active/Active",
    why="The ASA 5505 and the ASAv have no Active/Active failover; others need a licence for it.",
    source="Failover Configuration Limitations",
)
def no_active_active(pair: Pair) -> Iterator[Found]:
    for side in pair.sides:
        model, name = model_named(side.chassis.model), side.chassis.model
        never = name.upper().replace("-", "").replace(" ", "").startswith(NO_ACTIVE_ACTIVE)
        unfit = not may_pair(side.chassis.facts.licence, side.chassis.facts.licence) and not any(
            may_pair(side.chassis.facts.licence, other.chassis.facts.licence) for other in pair.sides
        )
        if never and side.texts:
            yield Found(
                places=(side.absent("model"),),
                consequence=f"{side.title} is of model {name}: it refuses failover groups, and there is no "
                "Active/Active "
                "pair.",
            )
        elif unfit and model is not None and side.unit is pair.primary.unit and side.texts:
            grades = listed(grade.name for grade in model.grades if may_pair(grade.failover, grade.failover))
            yield Found(
                places=(side.absent("licence"),),
                consequence=f"{name} runs Active/Active with {grades or 'another licence'} only; this one has "
                f"{side.chassis.facts.licence.value}.",
            )


@rule(
    "FL098",
    Severity.BREAKS,
    "More contexts than the licence allows",
    why="The unit does not create contexts beyond its licence; the admin context counts. From 8.3 on the licences of "
    "both units are added "
    "up.",
    source="reference 17.2",
)
def too_many_contexts(pair: Pair) -> Iterator[Found]:
    side = pair.primary
    licensed = [each.chassis.facts.contexts for each in pair.sides]
    together = Feature.COMBINED_LICENCES.is_in(side.chassis.version)
    allowed = sum(licensed) if together else min(licensed)
    model = model_named(side.chassis.model)
    most = max((grade.most for grade in model.grades), default=0) if model else 0
    allowed = min(allowed, most) if most else allowed
    names = tuple(side.blocks)
    if len(names) > allowed:
        beyond = names[allowed:]
        yield Found(
            places=tuple(side.place(st.Context(name)) for name in beyond[:8]),
            values=pair.said(lambda each: count(each.chassis.facts.contexts, "context")),
            consequence=f"{len(names)} contexts are configured and {allowed} are licensed: {listed(beyond)} "
            f"{'is' if len(beyond) == 1 else 'are'} not created on a real {side.chassis.model}.",
        )


@rule(
    "FL099",
    Severity.BREAKS,
    "The units run in different modes",
    why="Both units must be in the same context mode (single or multiple) and firewall mode (routed or transparent); "
    "neither is replicated.",
    source="Software Requirement",
    show="shows that failover is off",
)
def modes_differ(pair: Pair) -> Iterator[Found]:
    for mine, theirs in _mismatch(pair, MismatchKind.MODE):
        yield Found(
            places=_of(pair, "mode"),
            values=(mine, theirs),
            consequence=f"Primary is in {mine} mode, Secondary in {theirs} mode: {DISABLED}.",
            show=_SHOW,
            watch=_WATCH,
        )


@rule(
    "FL104",
    Severity.RISKS,
    "The load of both groups is more than one unit passes",
    why="Active/Active has the power of two units as long as both run. After a failover one of them has all traffic; "
    "what it "
    "cannot pass is dropped, of every session alike.",
    source="Failover Actions",
    show="switches one unit off while the hosts of the lab talk",
)
def too_much_load(pair: Pair) -> Iterator[Found]:
    side = pair.primary
    if not pair.traffic or not side.groups:
        return
    talking = [name for name, data in side.data_of.items() if sum(entry.address is not None for entry in data) > 1]
    load, capacity = len(talking) * USUAL_KBPS, capacity_kbps(side.chassis.model)
    if load > capacity:
        yield Found(
            places=(side.absent("model"),),
            consequence=f"The hosts of the lab send {load // 1000} Mbit/s through {count(len(talking), 'context')}; "
            "one "
            f"{side.chassis.model} passes {capacity // 1000}. If one unit fails, {100 - 100 * capacity // load} % of "
            "all packets "
            f"through {listed(talking)} are dropped.",
            show=off(UnitRole.PRIMARY),
            watch="The other unit drops what is beyond its capacity.",
        )


def missing_on(side: Side, refused: RefusedLine) -> tuple[PortName, ...]:
    """The ports that a refused line of the system execution space names and the chassis does not have."""
    if refused.context:
        return ()
    ports = dict.fromkeys(port_of(name) for name in _ports_named(refused))
    return tuple(port for port in ports if not is_made(port) and port not in side.chassis.ports)


def _ports_named(refused: RefusedLine) -> tuple[PortName, ...]:
    match refused.intent:
        case Enter(st.Interface(name)):
            return (name,)
        case Set(st.LanInterface(_, port)) | Set(st.AllocateInterface(port)) | Set(st.MemberInterface(port)):
            return (port,)
        case Set(st.FailoverLink(_, str(port))):
            return (port,)
        case AllocateRange(members):
            return tuple(member.port for member in members)
        case _:
            return ()


def _suggestion(side: Side, ports: tuple[PortName, ...]) -> str:
    model = model_named(side.chassis.model)
    used = (*ports, *side.used_ports)
    if model is not None and not missing_ports(model, ports):
        return f"A {model.name} has {'it' if len(ports) == 1 else 'them'} with another card."
    fitting = [found.name for found in models_with(used, version=side.chassis.version) or models_with(used)]
    return (
        f"These models have all ports that it uses: {listed(fitting)}."
        if fitting
        else "No model has all ports that it uses."
    )
