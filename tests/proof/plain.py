"""What the rules look at, read off the outside of a lab: powers, states, configuration texts and names of faults.

Written apart from the simulator's own views (world/links.py, world/checks.py), so that a mistake there is not repeated here.
"""

import re
from typing import Final

from msgspec.structs import replace

from simulator.appliance.config.model import Configuration
from simulator.appliance.config.write import write
from simulator.faults.names import name_of
from simulator.vocabulary import SYSTEM_CONTEXT, GroupId, GroupState, Millis, Power, UnitRole, Value
from simulator.world.world import World

ACTIVE: Final = frozenset(state for state in GroupState if "Active" in state.value)
"""From Just Active on a group has the active addresses (reference 5.1)."""
SETTLED: Final = frozenset({GroupState.ACTIVE, GroupState.STANDBY_READY, GroupState.FAILED})
UNITS: Final = tuple(UnitRole)
OWN_LINES: Final = re.compile(r"(no )?failover( lan unit \w+)?")
"""What may differ between the two units of a pair: the role, and whether failover is on."""


class Link(Value, frozen=True):
    """The failover link while it is whole: how long a message takes, and the longest poll and hold time of the two units."""

    delay_ms: Millis
    poll_ms: Millis
    hold_ms: Millis


_TEXTS: dict[int, tuple[Configuration, tuple[str, ...]]] = {}


def system_lines(running: Configuration) -> tuple[str, ...]:
    """The lines of the system execution space, without leading blanks."""
    known = _TEXTS.get(id(running))
    if known is not None and known[0] is running:
        return known[1]
    if len(_TEXTS) > 256:
        _TEXTS.clear()
    lines = tuple(line.strip() for line in write(running, SYSTEM_CONTEXT))
    _TEXTS[id(running)] = (running, lines)
    return lines


def state(world: World, unit: UnitRole, group: GroupId) -> GroupState | None:
    """None: its software does not run."""
    chassis = world.chassis(unit)
    if chassis.power is not Power.ON or chassis.device.unit is None:
        return None
    return chassis.device.unit.groups[group].state


def groups(world: World) -> tuple[GroupId, ...]:
    """User groups that both units have configured."""
    both = [system_lines(chassis.device.running) for chassis in (world.primary, world.secondary)]
    return tuple(group for group in (1, 2) if all(f"failover group {group}" in lines for lines in both))


# --- is it a pair? ----------------------------------------------------------------------------------------------------


def pair(world: World) -> bool:
    """Whether the two configurations make a pair, whatever is broken: both with failover on, one primary, one secondary, the
    same kind of link on the same port, each with the same two addresses, under one key (reference 22)."""
    mine, theirs = (_link_words(world, unit) for unit in UNITS)
    if mine is None or theirs is None or mine[1:] != theirs[1:]:
        return False
    return (mine[0], theirs[0]) == ("primary", "secondary") or (mine[0], theirs[0]) == ("secondary", "primary")


def _link_words(world: World, unit: UnitRole) -> tuple[str, ...] | None:
    """Role, and all that must be alike; None: failover is off, or there is no link."""
    chassis = world.chassis(unit)
    lines = system_lines(chassis.device.running)
    if "failover" not in lines:
        return None
    lan = chassis.device.platform.value == "asa" or "failover lan enable" in lines
    if not lan:
        return (unit.value, "serial", _after(lines, "failover key "))
    name, _, port = _after(lines, "failover lan interface ").partition(" ")
    address = _after(lines, f"failover interface ip {name} ")
    if not port or not address:
        return None
    role = _after(lines, "failover lan unit ") or "secondary"
    return (role, "lan", _after(lines, "failover key "), port, address)


def _after(lines: tuple[str, ...], words: str) -> str:
    return next((line.removeprefix(words) for line in lines if line.startswith(words)), "")


# --- is its link whole? -----------------------------------------------------------------------------------------------


def link(world: World) -> Link | None:
    """The failover link, where it carries everything both ways between two running units of a pair; else None. A lossy cable
    is not whole."""
    if any(world.chassis(unit).power is not Power.ON or world.chassis(unit).device.unit is None for unit in UNITS):
        return None
    if not pair(world):
        return None
    names = [name_of(entry.fault) for entry in world.faults]
    words = _link_words(world, UnitRole.PRIMARY)
    assert words is not None
    delay_ms = 1
    if words[1] == "serial":
        if any(name.startswith("serial") or name == "link failover" for name in names):
            return None
    else:
        port = words[3]
        switches = {cable.switch for cable in world.topology.cables if cable.port == port}
        if len(switches) != 1 or len([cable for cable in world.topology.cables if cable.port == port]) != 2:
            return None
        (switch,) = switches
        if any(entry.port == port for entry in world.blocked):  # its switch port listens and learns
            return None
        for name in names:
            kind, _, rest = name.partition(" ")
            place = rest.split()
            if kind in {"cable", "switch-port", "shutdown", "loss", "one-way"} and place[1] == port:
                return None
            if (kind, rest) == ("switch", switch) or (
                kind == "link" and rest == "failover" and switch == "lanfailover"
            ):
                return None
            if (kind, rest) == ("link", "state") and switch == "stateful":
                return None
            if kind == "delay" and place[1] == port:
                delay_ms += int(place[2])
    return replace(timers(world), delay_ms=delay_ms)


def timers(world: World) -> Link:
    """The longer unit poll and hold time of the two units, as if the link took no time."""
    both = [_unit_timers(world, unit) for unit in UNITS]
    return Link(1, max(poll_ms for poll_ms, _ in both), max(hold_ms for _, hold_ms in both))


def _unit_timers(world: World, unit: UnitRole) -> tuple[Millis, Millis]:
    """Poll and hold time of a unit by its configuration text (reference 2.3)."""
    device = world.chassis(unit).device
    typed = _after(system_lines(device.running), "failover polltime unit ")
    if not typed:
        return (15_000, 45_000) if device.platform.value == "pix" else (1_000, 15_000)
    poll, _, hold = typed.partition(" holdtime ")
    return _millis(poll), _millis(hold) if hold else max(3 * _millis(poll), 800)


def _millis(typed: str) -> Millis:
    return int(typed.removeprefix("msec ")) if typed.startswith("msec ") else int(typed) * 1_000


def data_path(world: World) -> bool:
    """Whether the two units can hear each other, both ways and at once, on some VLAN of some data switch."""
    if any(world.chassis(unit).power is not Power.ON for unit in UNITS):
        return False
    faults = [name_of(entry.fault).split() for entry in world.faults]
    for switch in world.topology.switches:
        ports = {cable.port for cable in world.topology.cables if cable.switch == switch.name}
        at_port = any(len(words) > 2 and words[2] in ports and words[0] != "vlan" for words in faults)
        at_port |= any(entry.port in ports for entry in world.blocked)
        if at_port or ["switch", switch.name] in faults:
            continue
        dead = {words[2] for words in faults if words[0] == "vlan" and words[1] == switch.name}
        if set(map(str, switch.vlans)) - dead:
            return True
    return False


# --- is the configuration the same? -----------------------------------------------------------------------------------


def differences(world: World) -> tuple[str, ...]:
    """Lines of any space that only one of the two units has, but for those that are each unit's own."""
    first, second = (world.chassis(unit).device.running for unit in UNITS)
    found: list[str] = []
    for context in dict.fromkeys(("", *first.context_names, *second.context_names)):
        texts = []
        for running in (first, second):
            there = context == SYSTEM_CONTEXT or context in running.context_names
            texts.append(
                [line for line in write(running, context) if not OWN_LINES.fullmatch(line.strip())] if there else []
            )
        if texts[0] != texts[1]:
            found += [f"{context}< {line}" for line in texts[0] if line not in texts[1]]
            found += [f"{context}> {line}" for line in texts[1] if line not in texts[0]] or [f"{context}: order"]
    return tuple(found)
