"""Random stories, and an independent rule for their chains of causes: each chain ends in an outside act, and each fault and
each repair in it is one that can have to do with what is explained.

The rule knows the cabling and the configuration, not how the observer looks for causes.
"""

from collections.abc import Iterator
from functools import cache
from random import Random
from typing import Final, NamedTuple, TypeAlias

from simulator.failover.outputs import HelloMissed, InterfaceChanged, InterfaceTestRun, PeerChanged, Transition
from simulator.faults.values import (
    Crash,
    Fault,
    HardwareFailure,
    LinkCut,
    PortFastOff,
    PowerOff,
    SerialBad,
    SerialPulled,
    SwitchDead,
    VlanDead,
)
from simulator.faults.words import put_sentence, repaired_sentence
from simulator.lab import (
    Action,
    Lab,
    Opening,
    Operate,
    PutFault,
    Repair,
    RepairAll,
    StartRefused,
    Step,
    advance,
    handle,
    opening,
)
from simulator.observe import Stretch
from simulator.observe.why.chronicle import Chronicle, PastEvent
from simulator.observe.why.why import chain_of
from simulator.vocabulary import InterfaceKey, Link, Millis, PeerState, UnitRole
from simulator.wire.why import Cause
from simulator.world.acts import all_faults
from simulator.world.happenings import (
    MEANINGFUL,
    CarrierChanged,
    FaultPut,
    FaultRepaired,
    FlowInterrupted,
    FlowLost,
    FlowResumed,
    PowerChanged,
)
from simulator.world.world import World
from tests.lab.labs import changed, start
from tests.observe.lived import Lived

SETTLE_MS: Final[Millis] = 61_000
"""A consequence comes within this after its repair: a unit boots (60 s) and hears what its peer believes, or the longest hold
time passes (45 s)."""
PIECE_MS: Final[Millis] = 30_000
EXPLAINED: Final = (*MEANINGFUL, HelloMissed, InterfaceTestRun, FlowInterrupted, FlowLost, FlowResumed)
FOREVER: Final = 1 << 60
LABS: Final = ("lan-based", "lan-based-asa", "cable-based")
ORDERS: Final = (
    ("failover active group 1",),
    ("no failover active group 2",),
    ("no failover active",),
    ("failover reset",),
    ("write standby",),
    ("failover reload-standby",),
    ("reload noconfirm",),
    ("configure terminal", "interface Ethernet0", "shutdown", "end"),
    ("configure terminal", "interface Ethernet0", "no shutdown", "end"),
    ("configure terminal", "failover group 1", "preempt", "end"),
    ("configure terminal", "failover group 2", "no preempt", "end"),
    ("configure terminal", "no failover", "end"),
    ("configure terminal", "failover", "end"),
    ("configure terminal", "hostname FW", "end"),
    ("configure terminal", "failover key secret", "end"),
    ("changeto context context1", "configure terminal", "no monitor-interface inside", "end"),
    ("changeto context context1", "configure terminal", "monitor-interface inside", "end"),
)


class Wrong(NamedTuple):
    """A chain that breaks the rule. event: what was explained."""

    event: str
    fault: str
    chain: tuple[str, ...]


# --- stories ----------------------------------------------------------------------------------------------------------

Beat: TypeAlias = tuple[Millis, Action | None]


def random_story(number: int, *, traffic: bool = False) -> Lived:
    """2 to 6 acts and two minutes after; the same number is always the same story."""
    random = Random(number)
    lab = LABS[number % len(LABS)]
    beats: list[Beat] = []
    for _ in range(random.randint(2, 6)):
        wait_ms = random.choice((0, 10, 1_000, 5_000, 20_000, 60_000, 150_000))
        beats.append((wait_ms, _act(random, begun(lab).lab.world, beats)))
    return live(lab, *beats, (120_000, None), traffic=traffic)


def _act(random: Random, world: World, before: list[Beat]) -> Action:
    put = [action.fault for _, action in before if isinstance(action, PutFault)]
    kind = random.random()
    if put and kind < 0.25:
        return Repair(random.choice(put))
    if kind < 0.32:
        return RepairAll()
    if kind < 0.7:
        return PutFault(random.choice(all_faults(world)))
    return Operate(random.choice(tuple(UnitRole)), random.choice(ORDERS))


@cache
def begun(lab: str, *, traffic: bool = False) -> Opening:
    found = opening(changed(start(lab), traffic=traffic))
    assert not isinstance(found, StartRefused)
    return found


def live(lab: str, *beats: Beat, traffic: bool = False) -> Lived:
    """A story as a past that can be asked: (wait in ms, action) one after the other."""
    began = begun(lab, traffic=traffic)
    now, steps = began.lab, list[tuple[Lab, Step]]()
    for wait_ms, action in beats:
        until_ms = now.now_ms + wait_ms
        while now.now_ms < until_ms:
            steps.append((now, advance(now, min(until_ms, now.now_ms + PIECE_MS))))
            now = steps[-1][1].lab
        if action is not None:
            steps.append((now, handle(now, "story", action)))
            now = steps[-1][1].lab
    return Lived(Stretch(began.first, began.lab.world, began.happenings), steps)


# --- the rule ---------------------------------------------------------------------------------------------------------


def told_of(past: Lived) -> Iterator[PastEvent]:
    """Everything since the opening that the log says and that deserves a cause."""
    chronicle = Chronicle(past)
    for number in range(1, past.last + 1):
        for told in chronicle.told(number):
            if isinstance(told.output, EXPLAINED) and told.text:
                yield told


def wrong_roots(past: Lived) -> tuple[int, list[Wrong]]:
    """How many events were judged, and the chains that break the rule."""
    periods, wrong, judged = _periods(past), list[Wrong](), 0
    chronicle = Chronicle(past)
    for told in told_of(past):
        judged += 1
        chain = chain_of(chronicle, told)
        fault = _fault_of(past, periods, told, chain) or _no_act(past, chain[-1])
        if fault:
            wrong.append(Wrong(f"{told.at_ms} {told.text}", fault, tuple(f"{c.at_ms} {c.text}" for c in chain)))
    return judged, wrong


def _periods(past: Lived) -> dict[Fault, list[tuple[Millis, Millis]]]:
    """When each fault was in force."""
    found: dict[Fault, list[tuple[Millis, Millis]]] = {}
    for stretch in past.stretches:
        for entry in stretch.happenings:
            if isinstance(entry.output, FaultPut):
                found.setdefault(entry.output.fault, []).append((entry.at_ms, FOREVER))
            elif isinstance(entry.output, FaultRepaired):
                begin, _ = found[entry.output.fault].pop()
                found[entry.output.fault].append((begin, entry.at_ms))
    return found


def _fault_of(
    past: Lived, periods: dict[Fault, list[tuple[Millis, Millis]]], told: PastEvent, chain: tuple[Cause, ...]
) -> str:
    """What is wrong with a chain; "" where it keeps the rule."""
    if not chain:
        return "no chain"
    root = chain[-1]
    if root.kind not in ("fault", "repair", "command", "unit"):
        return "its root is no act"
    if root.kind == "unit" and root.at_ms > 0:
        return "a unit that starts of its own accord"
    said = {put_sentence(fault): fault for fault in periods} | {repaired_sentence(fault): fault for fault in periods}
    for later, link in zip((None, *chain), chain, strict=False):
        if link.kind not in ("fault", "repair"):
            continue
        fault = said[link.text]
        next_ms = later.since_ms if later else link.at_ms
        if link.kind == "repair" and next_ms - link.at_ms > SETTLE_MS:
            return f"mended long before: {link.text}"
        if link.kind == "fault" and not _in_force(periods[fault], link.at_ms, next_ms):
            return f"neither in force nor just mended: {link.text}"
        moved = any(cause.kind == "group" for cause in chain)
        if not any(touches(past.world(at_ms), fault, told, moved=moved) for at_ms in {told.at_ms, link.at_ms}):
            return f"has nothing to do with it: {link.text}"
    return ""


def _no_act(past: Lived, root: Cause) -> str:
    """A `shutdown` that the other unit replicated is a consequence, and looks like an act."""
    if root.kind not in ("fault", "repair"):
        return ""
    acts = {entry.at_ms for entry in past.now.journal if isinstance(entry.action, PutFault | Repair | RepairAll)}
    return "" if root.at_ms in acts else f"nobody did that: {root.text}"


def _in_force(periods: list[tuple[Millis, Millis]], began_ms: Millis, at_ms: Millis) -> bool:
    return any(begin == began_ms and at_ms <= end + SETTLE_MS for begin, end in periods)


def touches(world: World, fault: Fault, told: PastEvent, *, moved: bool) -> bool:
    """Whether this fault, or its end, can have to do with what happened: it is on a way that this depends on. moved: a group
    moved in between, which all its interfaces notice."""
    match told.output:
        case CarrierChanged(port=port):
            return told.unit is not None and _on(world, fault, {(told.unit, port)})
        case FaultPut() | FaultRepaired() | PowerChanged():
            return True
        case PeerChanged() | HelloMissed():
            links = _link_ports(world)
            return _on(world, fault, links) or (isinstance(told.output, PeerChanged) and _silences(told.output))
        case InterfaceChanged(key=key) | InterfaceTestRun(key=key):
            keys = _neighbours(world, key) if moved else {key}
            return _on(world, fault, _ports(world, keys) | _link_ports(world), vlans=_vlans(world, keys))
        case Transition(group=group):
            keys = _keys(world, group) if group else set()
            return _on(world, fault, _ports(world, keys) | _link_ports(world), vlans=_vlans(world, keys))
        case FlowInterrupted(context=context) | FlowLost(context=context) | FlowResumed(context=context):
            keys = {InterfaceKey(context, name) for name in ("inside", "outside")}
            lost = isinstance(fault, LinkCut) or getattr(fault, "port", "") == "Ethernet2"  # the state link's
            return lost or _on(world, fault, _ports(world, keys) | _link_ports(world), vlans=_vlans(world, keys))
        case _:
            return True


def _silences(changed: PeerChanged) -> bool:
    """A unit is declared failed only if no interface answers either."""
    return changed.peer is PeerState.FAILED


def _link_ports(world: World) -> set[tuple[UnitRole, str]]:
    found = set()
    for unit in UnitRole:
        running = world.chassis(unit).device.unit
        port = running.settings.link_port if running else None
        found.add((unit, port or "Ethernet3"))
    return found


def _keys(world: World, group: int) -> set[InterfaceKey]:
    """Interfaces of the contexts that have joined the group on either unit."""
    running = [world.chassis(unit).device.unit for unit in UnitRole]
    return {i.key for unit in running if unit for i in unit.settings.interfaces if i.group == group}


def _neighbours(world: World, key: InterfaceKey) -> set[InterfaceKey]:
    """Interfaces of the same group, itself included."""
    return {key}.union(*(keys for group in (1, 2) if key in (keys := _keys(world, group))))


def _ports(world: World, keys: set[InterfaceKey]) -> set[tuple[UnitRole, str]]:
    """Where the source document's interfaces are cabled."""
    names = {key.name for key in keys}
    return {
        (unit, port)
        for unit in UnitRole
        for name, port in (("inside", "Ethernet0"), ("outside", "Ethernet1"))
        if name in names
    }


def _vlans(world: World, keys: set[InterfaceKey]) -> set[int]:
    of = {("context1", "inside"): 2, ("context1", "outside"): 3, ("context2", "inside"): 4, ("context2", "outside"): 5}
    return {of[key.context, key.name] for key in keys if (key.context, key.name) in of}


def _on(world: World, fault: Fault, ports: set[tuple[UnitRole, str]], vlans: set[int] | None = None) -> bool:
    switches = {cable.switch for unit, port in ports if (cable := world.topology.cable(unit, port))}
    match fault:
        case PowerOff() | Crash() | HardwareFailure():
            return True
        case SerialPulled() | SerialBad():
            return bool(ports & _link_ports(world))
        case LinkCut(link):
            return link is Link.FAILOVER and bool(ports & _link_ports(world))
        case SwitchDead(name) | PortFastOff(name):
            return name in switches or name == "stateful"
        case VlanDead(name, vlan):
            return name in switches and (not vlans or vlan in vlans)
        case _:
            return (fault.unit, fault.port) in ports
