"""A pair as the rules read it: made once from the configuration texts and the hardware of both units.

Rules about what the pair does read `pair.primary`: when both units start, the secondary takes the primary's configuration over
its own, all but `failover lan unit` and what it needs to talk (source: Device Initialization). Rules about what keeps the two
from becoming a pair compare both units.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping
from functools import cached_property
from typing import Final

from msgspec.structs import replace

from simulator.appliance.cli import statements as st
from simulator.appliance.cli.text import STARS, statement_text
from simulator.appliance.config.bundles import bundles
from simulator.appliance.config.load import LoadError, load, load_context
from simulator.appliance.config.model import (
    DEFAULT_GROUP,
    Configuration,
    ContextSpace,
    Line,
    block,
    blocks,
    first,
    port_of,
)
from simulator.appliance.config.origins import Origins, RefusedLine
from simulator.appliance.hardware import Facts
from simulator.pair.lint.finding import Place
from simulator.releases import numbers_of
from simulator.vocabulary import SYSTEM_CONTEXT, GroupId, Platform, PortName, UnitRole, Value

Path = tuple[str, ...]
UNIT: Final = "the unit"
"""Stands for a context where a unit has none (single mode): its interfaces are named in the system's text. No context has a blank
in its name."""


class Chassis(Value):
    """What one unit is apart from its configuration."""

    model: str
    platform: Platform
    version: str
    ports: tuple[PortName, ...]
    facts: Facts
    mode: str = "multiple"
    serial: bool = False
    """A serial failover cable joins it to the other one (PIX)."""
    cabling: Mapping[PortName, str] = {}
    """The switch that each port is cabled to."""


class Data(Value):
    """One named interface of a context. given: the interface that the system execution space allocates. line: its block."""

    context: str
    group: GroupId
    name: str
    given: str
    vlan: int | None
    seen_as: str
    line: Line
    address: st.IpAddress | None
    monitored: bool
    enabled: bool

    @property
    def port(self) -> PortName:
        return port_of(self.given)

    @property
    def title(self) -> str:
        """ "inside of context1"; in single mode "inside"."""
        return self.name if self.context == UNIT else f"{self.name} of {self.context}"


class Side:
    """One unit. texts: by context, "" for the system execution space; empty where the unit has no configuration."""

    def __init__(self, unit: UnitRole, chassis: Chassis, texts: Mapping[str, str]) -> None:
        self.unit: Final = unit
        self.chassis: Final = chassis
        self.texts: Final = texts
        self._origins: Final = Origins()
        self._of_unit: Final = Origins()
        self.config = Configuration(platform=chassis.platform, ports=chassis.ports)
        self.errors: tuple[LoadError, ...] = ()

    def read(self) -> Iterator[None]:
        """Reads its texts, one with each step; the rules want all of it read."""
        system = {SYSTEM_CONTEXT: self.texts.get(SYSTEM_CONTEXT, "")}
        self.config, self.errors = load(system, self.config, self._origins)
        yield
        if not self.config.context_names and (named := self._named_interfaces()):
            given = tuple(Line(st.AllocateInterface(name)) for name in named)
            lines = (*self.config.system, Line(st.Context(UNIT), given))
            config = replace(self.config, system=lines, contexts=(ContextSpace(UNIT),))
            self.config, wrong = load_context(config, UNIT, system[SYSTEM_CONTEXT], self._of_unit)
            both = {error.line for error in wrong}  # a line of single mode is one of the system's or one of a context's
            self.errors = tuple(error for error in self.errors if error.line in both)
            yield
        for context, text in self.texts.items():
            if context != SYSTEM_CONTEXT:
                self.config, errors = load_context(self.config, context, text, self._origins)
                self.errors = (*self.errors, *errors)
                yield

    def _named_interfaces(self) -> tuple[str, ...]:
        """Interfaces of the system's text that have a name, as in single mode: the system execution space has no such line."""
        lines = (line for line in self._origins.kept if line.text.startswith("nameif ") and line.path)
        return tuple(dict.fromkeys(line.path[0].removeprefix("interface ") for line in lines))

    @property
    def title(self) -> str:
        """ "Primary"."""
        return self.unit.title

    @property
    def origins(self) -> Origins:
        """The lines that were refused, and those that are kept."""
        return self._origins

    @cached_property
    def refused_lines(self) -> tuple[RefusedLine, ...]:
        """The lines that were refused, in single mode also those of the interfaces."""
        of_interfaces = (
            line for line in self._of_unit.refused if line.path[:1] and line.path[0].startswith("interface ")
        )
        return (*self._origins.refused, *of_interfaces)

    @cached_property
    def is_listing(self) -> bool:
        """Its system text was written by the device: it has the heading or the end of a listing."""
        marks = (": Saved", ": end", "PIX Version", "ASA Version")
        return any(line.startswith(marks) for line in self.texts.get(SYSTEM_CONTEXT, "").splitlines())

    @property
    def version(self) -> tuple[int, ...]:
        """(8, 0, 4) of "8.0(4)"."""
        return numbers_of(self.chassis.version)

    @cached_property
    def blocks(self) -> dict[str, Line]:
        """The `context` block of each context."""
        return {
            line.statement.name: line
            for line in blocks(self.config.system, st.Context)
            if isinstance(line.statement, st.Context) and line.statement.name != UNIT
        }

    @cached_property
    def groups(self) -> dict[GroupId, Line]:
        """The `failover group` blocks."""
        return {line.statement.id: line for line in self.config.groups() if isinstance(line.statement, st.Group)}

    @cached_property
    def contexts_of(self) -> dict[GroupId, tuple[str, ...]]:
        """The contexts of group 1 and group 2, in order of configuration."""
        found: dict[GroupId, list[str]] = {1: [], 2: []}
        for name in self.blocks:
            found.setdefault(self.group_of(name), []).append(name)
        return {group: tuple(names) for group, names in found.items()}

    def moving(self, group: GroupId) -> str:
        """What a failover moves: "group 1", in Active/Standby everything."""
        return f"group {group}" if self.groups else "everything"

    def group_of(self, context: str) -> GroupId:
        line = self.blocks.get(context)
        joined = line.get(st.JoinFailoverGroup) if line else None
        return joined.group if joined else DEFAULT_GROUP

    @cached_property
    def allocations(self) -> dict[str, tuple[st.AllocateInterface, ...]]:
        """What the system execution space gives to each context."""
        return {
            line.statement.name: tuple(
                entry.statement for entry in line.body if isinstance(entry.statement, st.AllocateInterface)
            )
            for line in blocks(self.config.system, st.Context)
            if isinstance(line.statement, st.Context)
        }

    @cached_property
    def allocated(self) -> dict[str, tuple[str, ...]]:
        """Each interface that is allocated, and to which contexts."""
        found: dict[str, list[str]] = {}
        for context, given in self.allocations.items():
            for entry in given:
                found.setdefault(entry.port, []).append(context)
        return {port: tuple(contexts) for port, contexts in found.items()}

    @cached_property
    def used_ports(self) -> tuple[PortName, ...]:
        """The ports that the configuration uses, of those that the chassis has."""
        links = (self.link.port if self.link else None, self.state_interface)
        return tuple(dict.fromkeys(port_of(name) for name in (*links, *self.allocated) if name))

    @cached_property
    def data(self) -> tuple[Data, ...]:
        """Every named interface of every context."""
        return tuple(self._data())

    @cached_property
    def data_of(self) -> dict[str, tuple[Data, ...]]:
        """The same, by context; contexts without any are there."""
        found: dict[str, list[Data]] = {name: [] for name in self.config.context_names}
        for entry in self.data:
            found[entry.context].append(entry)
        return {name: tuple(entries) for name, entries in found.items()}

    def data_in(self, group: GroupId) -> tuple[Data, ...]:
        return tuple(entry for entry in self.data if entry.group == group)

    def _data(self) -> Iterator[Data]:
        for space in self.config.contexts:
            given = {entry.seen_as: entry.port for entry in self.allocations.get(space.name, ())}
            group = self.group_of(space.name)
            for line in blocks(space.lines, st.Interface):
                head, named = line.statement, line.get(st.Nameif)
                if not isinstance(head, st.Interface) or named is None or head.name not in given:
                    continue
                port = given[head.name]
                below = self.config.interface(SYSTEM_CONTEXT, port)
                vlan = below.get(st.Vlan) if below else None
                monitor = block(space.lines, st.MonitorInterface(named.name))
                said = monitor.statement if monitor else None
                yield Data(
                    context=space.name,
                    group=group,
                    name=named.name,
                    given=port,
                    vlan=vlan.id if vlan else None,
                    seen_as=head.name,
                    line=line,
                    address=line.get(st.IpAddress),
                    monitored=said.monitored if isinstance(said, st.MonitorInterface) else "." not in port,
                    enabled=line.get(st.Shutdown) is None and not self.shut(port),
                )

    @cached_property
    def _members(self) -> dict[PortName, tuple[PortName, ...]]:
        return {bundle.name: bundle.members for bundle in bundles(self.config)}

    def ports_of(self, interface: str) -> tuple[PortName, ...]:
        """The ports that an interface or subinterface stands on: of a redundant interface or a Port-channel its members."""
        port = port_of(interface)
        return self._members.get(port, (port,))

    def switch_of(self, interface: str) -> str | None:
        """The switch that the ports of an interface are cabled to."""
        found = (self.chassis.cabling.get(port) for port in self.ports_of(interface))
        return next((switch for switch in found if switch), None)

    def shut(self, interface: str) -> str | None:
        """The port or subinterface in the system execution space whose `shutdown` keeps this interface down."""
        for name in dict.fromkeys((port_of(interface), interface)):
            line = self.config.interface(SYSTEM_CONTEXT, name)
            if line is None or line.get(st.Shutdown) is not None:
                return name
        return None

    # --- the pair's own links ----------------------------------------------------------------------------------------

    @property
    def link(self) -> st.LanInterface | None:
        return self.config.failover_link

    @property
    def state_link(self) -> st.FailoverLink | None:
        return first(self.config.system, st.FailoverLink)

    @property
    def state_interface(self) -> str | None:
        """The port or subinterface of the state link; None: there is none."""
        state, link = self.state_link, self.link
        if state is None:
            return None
        return state.port or (link.port if link and link.name == state.name else None)

    def address(self, name: str) -> st.FailoverAddress | None:
        """`failover interface ip` of that name."""
        line = block(self.config.system, st.FailoverAddress(name))
        return line.statement if line and isinstance(line.statement, st.FailoverAddress) else None

    def has(self, statement: st.AnyStatement) -> bool:
        """Whether a line of the system execution space says something of that identity."""
        return block(self.config.system, statement) is not None

    # --- places -------------------------------------------------------------------------------------------------------

    def place(self, statement: st.AnyStatement, context: str = SYSTEM_CONTEXT, path: Path = ()) -> Place:
        """The line that says so; where no line does, the absent one."""
        line = (self._of_unit if context == UNIT else self._origins).line(context, path, statement)
        if line is None:
            return self.absent(statement_text(statement, within_group=bool(path), starred=True), context)
        text = f"failover key {STARS}" if isinstance(statement, st.FailoverKey) else line.text
        return Place(self.unit, _space(context), line.number, text)

    def absent(self, text: str, context: str = SYSTEM_CONTEXT) -> Place:
        """A line that is missing."""
        return Place(self.unit, _space(context), 0, text)

    def refused(self, line: RefusedLine) -> Place:
        """A line that was not taken."""
        return Place(self.unit, _space(line.context), line.number, line.text)

    def in_group(self, group: GroupId, statement: st.AnyStatement) -> Place:
        return self.place(statement, SYSTEM_CONTEXT, (f"failover group {group}",))

    def in_context_block(self, context: str, statement: st.AnyStatement) -> Place:
        """A line of the `context` block in the system execution space."""
        return self.place(statement, SYSTEM_CONTEXT, (f"context {context}",))

    def in_interface(self, data: Data, statement: st.AnyStatement) -> Place:
        """A line of an interface in its context."""
        return self.place(statement, data.context, (f"interface {data.seen_as}",))

    def group_place(self, group: GroupId) -> Place:
        return self.place(st.Group(group))


class Pair:
    """Both units."""

    def __init__(self, primary: Side, secondary: Side, *, traffic: bool = True) -> None:
        self.primary: Final = primary
        self.secondary: Final = secondary
        self.traffic: Final = traffic
        """Hosts talk through it in the lab."""

    @property
    def sides(self) -> tuple[Side, Side]:
        return self.primary, self.secondary

    def other(self, side: Side) -> Side:
        return self.secondary if side is self.primary else self.primary

    def said(self, say: Callable[[Side], str]) -> tuple[str, str]:
        """What the primary and the secondary unit say."""
        return say(self.primary), say(self.secondary)

    @property
    def is_configured(self) -> bool:
        """Somebody has typed something for this pair."""
        return any(side.texts for side in self.sides)

    @property
    def lan_based(self) -> bool:
        """Neither unit uses the serial failover cable."""
        return not self.primary.chassis.serial

    @property
    def wants_failover(self) -> bool:
        """Somebody has enabled failover or configured its link."""
        return any(side.config.failover_enabled or side.link is not None for side in self.sides)

    @property
    def runs(self) -> bool:
        """The lab plays it: Active/Active, with failover groups (pairs without a group are linted only)."""
        return any(side.groups for side in self.sides)


def _space(context: str) -> str:
    """Where the text of a context stands."""
    return SYSTEM_CONTEXT if context == UNIT else context


def listed(names: Iterable[str], most: int = 4) -> str:
    """ "a, b and c"; of many the first ones and how many more there are."""
    all_names = tuple(names)
    shown = all_names if len(all_names) <= most else all_names[: most - 1]
    more = len(all_names) - len(shown)
    parts = (*shown, f"{more} more") if more else shown
    if len(parts) < 2:
        return "".join(parts)
    return f"{', '.join(parts[:-1])} and {parts[-1]}"


def count(number: int, singular: str, plural: str = "") -> str:
    """ "1 context", "2 contexts"."""
    return f"{number} {singular if number == 1 else plural or f'{singular}s'}"
