"""The running (or startup) configuration of one unit: an ordered tree of statements for each space.

Order is the order in which the text is written. Everything typed about an interface, a failover group or a context
stands in the body of its line. Nothing is stored twice: views such as `interfaces` read the tree.
"""

from collections.abc import Callable
from functools import cached_property
from typing import Final, Self, TypeVar, TypeVarTuple, cast

import msgspec

from simulator.appliance.cli.statements import (
    AdminContext,
    AllocateInterface,
    Context,
    FailoverOn,
    Group,
    Hostname,
    Interface,
    JoinFailoverGroup,
    Kept,
    LanEnable,
    LanInterface,
    LanUnit,
    Nameif,
    Shutdown,
    Statement,
)
from simulator.appliance.config.marks import nameif_mark, seen_mark
from simulator.appliance.config.tree import Line as Line
from simulator.appliance.config.tree import Lines, lines_of
from simulator.vocabulary import SYSTEM_CONTEXT, GroupId, Platform, PortName, UnitRole, Value

S = TypeVar("S", bound=Statement)
T = TypeVar("T")
Others = TypeVarTuple("Others")

PORTS: Final[tuple[PortName, ...]] = tuple(f"Ethernet{n}" for n in range(6))
"""The ports of the source document's units."""
DEFAULT_GROUP: Final[GroupId] = 1
"""The group of every context that joined none (source: Active/Active Failover Overview)."""


def first(lines: tuple[Line, ...], kind: type[S]) -> S | None:
    """The first statement of that kind among the lines themselves (not in their bodies)."""
    if type(lines) is Lines and kind.identity is Statement.identity:  # one of the kind at most
        found = lines.marked((kind.__name__,))
        return found.statement if found is not None and isinstance(found.statement, kind) else None
    for line in _read(lines, kind):
        if isinstance(line.statement, kind):
            return line.statement
    return None


def every(lines: tuple[Line, ...], kind: type[S]) -> tuple[S, ...]:
    """All statements of that kind among the lines themselves, in order."""
    return tuple(line.statement for line in _read(lines, kind) if isinstance(line.statement, kind))


def _read(lines: tuple[Line, ...], kind: type[Statement]) -> tuple[Line, ...]:
    """Those of the lines among which one of that kind may be."""
    return lines if kind is Kept or type(lines) is not Lines else lines.simulated


class Remembering(Value, dict=True):
    """A part of a configuration that remembers what was worked out of it: a pair has up to 250 contexts, and what is typed
    changes one of them."""

    @cached_property
    def _known(self) -> dict[object, tuple[tuple[object, ...], object]]:
        return {}

    def once(self, work: Callable[[Self, *Others], T], *others: *Others) -> T:
        """`work` of this part and of other values, done anew only where one of them is another than last time. It must rest on
        nothing else."""
        known = self._known.get(work)
        if known is not None and known[0] == others:
            return cast("T", known[1])
        found = work(self, *others)
        self._known[work] = others, found
        return found


class ContextSpace(Remembering):
    """The configuration inside one context."""

    name: str
    lines: tuple[Line, ...] = ()

    def __post_init__(self) -> None:
        if type(self.lines) is not Lines:
            msgspec.structs.force_setattr(self, "lines", Lines(self.lines))

    @cached_property
    def by_nameif(self) -> dict[str, Line]:
        """Its named `interface` blocks, for those who want all of them."""
        lines = ((line.get(Nameif), line) for line in blocks(self.lines, Interface))
        return {named.name: line for named, line in lines if named}


class Configuration(Remembering):
    """All spaces of one unit, and the chassis they are for (which is no part of the text)."""

    platform: Platform = Platform.PIX
    ports: tuple[PortName, ...] = PORTS
    system: tuple[Line, ...] = ()
    contexts: tuple[ContextSpace, ...] = ()

    def __post_init__(self) -> None:
        if type(self.system) is not Lines:
            msgspec.structs.force_setattr(self, "system", Lines(self.system))

    @cached_property
    def context_names(self) -> tuple[str, ...]:
        return tuple(self._spaces)

    @cached_property
    def _spaces(self) -> dict[str, ContextSpace]:
        return {space.name: space for space in self.contexts}

    @property
    def hostname(self) -> str:
        """The unit's name; "ciscoasa" or "pixfirewall" while none is set."""
        named = first(self.system, Hostname)
        return named.name if named else ("pixfirewall" if self.platform is Platform.PIX else "ciscoasa")

    @property
    def role(self) -> UnitRole:
        """`failover lan unit`; secondary unless told otherwise (source: Secondary Unit Configuration, step 3)."""
        unit = first(self.system, LanUnit)
        return unit.role if unit else UnitRole.SECONDARY

    @property
    def failover_enabled(self) -> bool:
        return first(self.system, FailoverOn) is not None

    @property
    def failover_link(self) -> LanInterface | None:
        return first(self.system, LanInterface)

    @property
    def lan_based(self) -> bool:
        """`failover lan enable`; an ASA has no serial cable (source: Cable-Based Active/Active Failover Configuration)."""
        return self.platform is Platform.ASA or first(self.system, LanEnable) is not None

    @property
    def admin_context(self) -> str | None:
        admin = first(self.system, AdminContext)
        return admin.name if admin else None

    def has_space(self, context: str) -> bool:
        return context == SYSTEM_CONTEXT or context in self._spaces

    def context_space(self, context: str) -> ContextSpace | None:
        """A context's configuration; None: there is no such context."""
        return self._spaces.get(context)

    def space(self, context: str) -> tuple[Line, ...]:
        """The lines of the system execution space ("") or of a context; empty where there is no such context."""
        if context == SYSTEM_CONTEXT:
            return self.system
        space = self._spaces.get(context)
        return space.lines if space else ()

    def context(self, name: str) -> Line | None:
        """The `context name` block of the system execution space."""
        return block(self.system, Context(name))

    def allocations(self, context: str) -> tuple[AllocateInterface, ...]:
        """The interfaces that the system execution space gives to a context."""
        return allocations_of(self.context(context))

    def group_of(self, context: str) -> GroupId:
        """The failover group of a context; group 1 unless it joined another."""
        return group_of(self.context(context))

    def groups(self) -> tuple[Line, ...]:
        """The `failover group` blocks."""
        return blocks(self.system, Group)

    def interfaces(self, context: str) -> tuple[Line, ...]:
        """The `interface` blocks of a space."""
        return blocks(self.space(context), Interface)

    def interface(self, context: str, name: str) -> Line | None:
        """One `interface` block, by the name it has in that space."""
        return block(self.space(context), Interface(name))

    def named_interface(self, context: str, nameif: str) -> Line | None:
        """One `interface` block of a context, by its `nameif`."""
        return lines_of(self.space(context)).marked(nameif_mark(nameif))

    def allocation(self, context: str, interface: str) -> AllocateInterface | None:
        """By which a context sees an interface so."""
        line = self.context(context)
        given = lines_of(line.body).marked(seen_mark(interface)) if line else None
        return given.statement if given and isinstance(given.statement, AllocateInterface) else None


def allocations_of(context: Line | None) -> tuple[AllocateInterface, ...]:
    """What a `context name` block allocates."""
    return every(context.body, AllocateInterface) if context else ()


def group_of(context: Line | None) -> GroupId:
    """The group that a `context name` block says, or the default."""
    joined = context.get(JoinFailoverGroup) if context else None
    return joined.group if joined else DEFAULT_GROUP


def blocks(lines: tuple[Line, ...], kind: type[Statement]) -> tuple[Line, ...]:
    """The lines, with their bodies, whose statement is of that kind."""
    return tuple(line for line in _read(lines, kind) if isinstance(line.statement, kind))


def block(lines: tuple[Line, ...], head: Statement) -> Line | None:
    """The line, with its body, that has the identity of the head."""
    if type(lines) is Lines and type(head) is not Kept:
        return lines.marked(head.identity)
    for line in _read(lines, type(head)):
        if type(line.statement) is type(head) and line.statement.identity == head.identity:
            return line
    return None


def blank(platform: Platform = Platform.PIX, ports: tuple[PortName, ...] = PORTS) -> Configuration:
    """The configuration of a chassis on which nothing was ever typed: every port there, and shut down."""
    return Configuration(platform=platform, ports=ports, system=unmentioned(ports))


def unmentioned(ports: tuple[PortName, ...]) -> tuple[Line, ...]:
    """Ports that a text does not mention are shut down, as from the factory."""
    return tuple(Line(Interface(port), (Line(Shutdown()),)) for port in ports)


def port_of(interface: str) -> PortName:
    """The physical port of a subinterface, or the port itself."""
    return interface.partition(".")[0]
