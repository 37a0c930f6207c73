"""What was understood of a pair that someone brought, for their eyes before it opens. Plain values, one a row of a table."""

from collections import Counter
from collections.abc import Iterable
from typing import Final

from simulator.appliance.cli.kept import has_effect, known, positive
from simulator.appliance.cli.statements import (
    FailoverAddress,
    FailoverLink,
    Group,
    Interface,
    IpAddress,
    Kept,
    Nameif,
    Preempt,
    Preference,
    Vlan,
)
from simulator.appliance.config.defaults import is_monitored
from simulator.appliance.config.model import Configuration, Line, every, first
from simulator.pair.lint import lint
from simulator.pair.lint.finding import Finding
from simulator.pair.opening import Opening
from simulator.pair.reader import Reading
from simulator.vocabulary import SYSTEM_CONTEXT, UnitRole, Value

MOST_ROWS: Final = 400
"""Of one list: a page shows no more."""


class UnitRow(Value):
    role: str
    hostname: str
    model: str
    version: str
    licence: str
    contexts: int
    memory_mb: int
    is_derived: bool


class LinkRow(Value):
    what: str
    name: str
    port: str
    primary: str = ""
    secondary: str = ""


class GroupRow(Value):
    """preempt_s: None without `preempt`."""

    id: int
    prefers: str
    preempt_s: int | None
    contexts: tuple[str, ...]


class InterfaceRow(Value):
    name: str
    port: str
    vlan: int
    address: str
    standby: str
    is_monitored: bool


class ContextRow(Value):
    """lines: of its text. kept: lines of it that are kept, not simulated."""

    name: str
    group: int
    is_admin: bool
    interfaces: tuple[InterfaceRow, ...]
    lines: int
    kept: int


class PortRow(Value):
    """what: the switch it is cabled to, and for what."""

    port: str
    what: str
    vlans: int
    used_by: tuple[str, ...]


class HostRow(Value):
    name: str
    kind: str
    address: str
    context: str
    vlan: int


class KeptRow(Value):
    what: str
    lines: int


class NoteRow(Value):
    level: str
    text: str
    place: str


class FindingRow(Value):
    rule: str
    severity: str
    title: str
    place: str
    consequence: str


class Review(Value):
    """why_not: why the pair cannot open; "": it can. model_is_chosen: nothing in the texts says the model."""

    title: str
    kind: str
    why_not: str
    model: str
    model_is_chosen: bool
    models: tuple[str, ...]
    version: str
    units: tuple[UnitRow, ...]
    links: tuple[LinkRow, ...]
    groups: tuple[GroupRow, ...]
    contexts: tuple[ContextRow, ...]
    ports: tuple[PortRow, ...]
    hosts: tuple[HostRow, ...]
    kept: tuple[KeptRow, ...]
    notes: tuple[NoteRow, ...]
    findings: tuple[FindingRow, ...]
    masked: tuple[KeptRow, ...]
    """What the server still had to mask."""


def review(opening: Opening) -> Review:
    primary = opening.configurations[0]
    given = opening.given
    notes = (*opening.reading.notes, *opening.refused)
    masked = Counter(mask.what for mask in opening.reading.masks)
    return Review(
        title=given.title,
        kind=opening.reading.kind.value,
        why_not="" if opening.blueprint else next(n.text for n in notes if n.level == "warning"),
        model=opening.model,
        model_is_chosen=opening.is_chosen,
        models=opening.models,
        version=given.version,
        units=tuple(_unit(opening, unit) for unit in UnitRole),
        links=tuple(_links(primary)),
        groups=tuple(_groups(primary)),
        contexts=tuple(_context(primary, opening, name) for name in primary.context_names),
        ports=tuple(_ports(primary, opening)),
        hosts=tuple(
            HostRow(h.name, h.kind.value, h.address, " ".join(given.topology.contexts_of(h)), h.vlan)
            for h in given.topology.hosts
        ),
        kept=tuple(KeptRow(what, lines) for what, lines in _kept(primary).most_common()),
        notes=tuple(NoteRow(note.level.value, note.text, str(note.place or "")) for note in notes[:MOST_ROWS]),
        findings=tuple(_finding(found, opening.reading) for found in lint(opening.given)[:MOST_ROWS]),
        masked=tuple(KeptRow(what, lines) for what, lines in masked.most_common()),
    )


def _unit(opening: Opening, unit: UnitRole) -> UnitRow:
    said, hardware = opening.reading.unit(unit), opening.given.unit(unit)
    return UnitRow(
        role=unit.title,
        hostname=opening.configurations[unit is UnitRole.SECONDARY].hostname,
        model=hardware.model or opening.given.model,
        version=hardware.version or opening.given.version,
        licence=said.licence or "",
        contexts=hardware.facts.contexts,
        memory_mb=hardware.facts.memory_mb,
        is_derived=opening.reading.derived is unit,
    )


def _links(primary: Configuration) -> Iterable[LinkRow]:
    addresses = {entry.name: entry for entry in every(primary.system, FailoverAddress)}
    failover, state = primary.failover_link, first(primary.system, FailoverLink)
    for what, link in (("Failover link", failover), ("State link", state)):
        if link is None:
            continue
        port = link.port or (failover.port if failover and failover.name == link.name else "")
        address = addresses.get(link.name)
        yield LinkRow(what, link.name, port, address.address if address else "", address.standby if address else "")


def _groups(primary: Configuration) -> Iterable[GroupRow]:
    for line in primary.groups():
        if isinstance(line.statement, Group):
            preference, preempt = line.get(Preference), line.get(Preempt)
            yield GroupRow(
                id=line.statement.id,
                prefers=(preference.role if preference else UnitRole.PRIMARY).title,
                preempt_s=preempt.delay_s if preempt else None,
                contexts=tuple(n for n in primary.context_names if primary.group_of(n) == line.statement.id),
            )


def _context(primary: Configuration, opening: Opening, name: str) -> ContextRow:
    text = opening.reading.text(UnitRole.PRIMARY, name) or ""
    interfaces = []
    for line in primary.interfaces(name):
        nameif, address = line.get(Nameif), line.get(IpAddress)
        if nameif is None or not isinstance(line.statement, Interface):
            continue
        allocation = primary.allocation(name, line.statement.name)
        port = allocation.port if allocation else line.statement.name
        interfaces.append(
            InterfaceRow(
                name=nameif.name,
                port=port,
                vlan=_vlan(primary, port),
                address=address.address if address else "",
                standby=address.standby or "" if address else "",
                is_monitored=is_monitored(primary, name, nameif.name),
            )
        )
    return ContextRow(
        name=name,
        group=primary.group_of(name),
        is_admin=name == primary.admin_context,
        interfaces=tuple(interfaces),
        lines=sum(1 for line in text.split("\n") if line.strip() and line.strip()[0] not in "!:"),
        kept=sum(_kept_in(primary.space(name)).values()),
    )


def _vlan(primary: Configuration, port: str) -> int:
    line = primary.interface(SYSTEM_CONTEXT, port)
    vlan = line.get(Vlan) if line else None
    return vlan.id if vlan else 0


def _ports(primary: Configuration, opening: Opening) -> Iterable[PortRow]:
    topology = opening.given.topology
    users: dict[str, dict[str, None]] = {}
    for name in primary.context_names:
        for allocation in primary.allocations(name):
            users.setdefault(allocation.port.partition(".")[0], {})[name] = None
    vlans = Counter(
        line.statement.name.partition(".")[0]
        for line in primary.interfaces(SYSTEM_CONTEXT)
        if isinstance(line.statement, Interface) and line.get(Vlan)
    )
    for port in topology.ports:
        cable = topology.cable(UnitRole.PRIMARY, port)
        switch = topology.switch(cable.switch) if cable else None
        if switch is not None:
            yield PortRow(port, switch.title, vlans[port], tuple(users.get(port, ())))


def _kept(primary: Configuration) -> Counter[str]:
    found: Counter[str] = Counter()
    for name in (SYSTEM_CONTEXT, *primary.context_names):
        found += _kept_in(primary.space(name))
    return found


def _kept_in(lines: Iterable[Line]) -> Counter[str]:
    """Lines that are kept, by what they begin with; those of a block count with its head."""
    found: Counter[str] = Counter()
    for line in lines:
        if isinstance(line.statement, Kept):
            if not has_effect(line.statement.line):
                start = known(line.statement.line)
                found[start.start if start else positive(line.statement.line).split()[0]] += 1 + _size(line.body)
        else:
            found += _kept_in(line.body)
    return found


def _size(lines: Iterable[Line]) -> int:
    return sum(1 + _size(line.body) for line in lines)


def _finding(found: Finding, reading: Reading) -> FindingRow:
    place = found.places[0] if found.places else None
    where = f"{place.unit.title}, {place.space}" if place else ""
    if place and not place.is_absent:
        given = reading.place(place.unit, place.context)
        where += f" ({given.file}, line {given.line + place.line - 1})" if given else f", line {place.line}"
    return FindingRow(found.rule, found.severity.value, found.title, where, found.consequence)
