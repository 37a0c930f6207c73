"""What a unit's running configuration says of the packets that pass: translations, routes, asr-groups, authentication.

Routes come from the unit's own configuration and from nowhere else: routing tables are never passed on (source: Stateful
Failover), and security contexts have static ones only (source: Unsupported Features). Translations are worked out as far as hosts
need them: in which order the lines of 8.3 and later are looked at, `Rules` says.
"""

from collections.abc import Iterator
from functools import cached_property
from ipaddress import AddressValueError, IPv4Address, IPv4Network, NetmaskValueError
from typing import Final

from simulator.appliance import tables as tb
from simulator.appliance.cli import forwarding as fw
from simulator.appliance.cli import statements as st
from simulator.appliance.cli.parameters import address_number
from simulator.appliance.config.marks import nameif_mark
from simulator.appliance.config.model import Configuration, ContextSpace, blocks, every
from simulator.appliance.config.names import names
from simulator.appliance.config.tree import lines_of
from simulator.appliance.tables import Tables
from simulator.vocabulary import InterfaceKey, Millis, Value

INTERFACE: Final = "interface"
"""A translation may say it in place of the interface's own address."""
ANY: Final = ("any", "any4")
_ANYWHERE: Final = "0.0.0.0"
_WHOLE: Final = "255.255.255.255"


class Translation(Value, array_like=True, order=True):
    """One row of the translation table: a local address and what the other side knows it by."""

    shared: str
    local: str


class Mapping(Value, array_like=True):
    """A host behind a static translation, as the other side reaches it: a server. protocol, port: of a redirected port, else "".
    inside, outside: `nameif` of the two interfaces, "any" where no interface is named."""

    inside: str
    outside: str
    local: str
    shared: str
    protocol: str = ""
    port: str = ""


class Route(Value, array_like=True):
    """One row of a routing table. gateway: "" where the network is connected."""

    interface: str
    network: str
    mask: str
    gateway: str
    metric: int


class Rule(Value, array_like=True):
    """How a network is known outside. shared: the address of all of it, or the first of a network of the same size; "" for "by
    itself". fixed: a static one, address for address."""

    network: IPv4Network
    shared: str
    fixed: bool


class Rules:
    """The translations of one context, worked out of its lines. The first rule that fits is the one."""

    def __init__(self, space: ContextSpace) -> None:
        self._lines: Final = lines_of(space.lines)
        self._names: Final = names(self._lines)

    @cached_property
    def mappings(self) -> tuple[Mapping, ...]:
        """The static translations of single hosts, in the order of the lines."""
        found = []
        for line in self._lines.simulated:
            match line.statement:
                case fw.Static(inside, outside, shared, local, protocol, port) if local and self._is_host(
                    line.statement
                ):
                    known = self._known_as(outside, shared)
                    if _are_addresses(self._address(local), known):
                        found.append(Mapping(inside, outside, self._address(local), known, protocol, port))
                case fw.TwiceNat("static", real, mapped, inside, outside) if not self._is_identity(line.statement):
                    found += self._mapped(inside, outside, self._network(real), mapped)
                case fw.ObjectNetwork(name):
                    nat = line.get(fw.ObjectNat)
                    if nat and nat.kind == "static":
                        found += self._mapped(nat.inside, nat.outside, self._network(name), nat.mapped, nat.rest)
                case _:
                    pass
        return tuple(found)

    @cached_property
    def rules(self) -> tuple[Rule, ...]:
        """In the order in which they are looked at: before 8.3 `static` before `nat` with the first `global` of its number; since
        then `nat source`, the objects' own, `nat after-auto` (recalled)."""
        return (*self._old(), *self._twice(after_auto=False), *self._objects(), *self._twice(after_auto=True))

    def claims(self, interface: str, address: IPv4Address) -> bool:
        """Whether a translation on that interface stands behind an address: its context takes what is sent there."""
        return any(low <= address <= high for outside, low, high in self._pools if outside in (interface, "", ANY[0]))

    @cached_property
    def _pools(self) -> tuple[tuple[str, IPv4Address, IPv4Address], ...]:
        """What each translation maps to, from the first address to the last, with its interface."""
        found = []
        for line in self._lines.simulated:
            match line.statement:
                case fw.Static(outside=outside, shared=shared) as static:
                    network = _network(self._known_as(outside, shared), _netmask(static))
                    ends = (network[0], network[-1]) if network else None
                case fw.Global(outside, _, shared):
                    ends = self._ends(outside, *shared.split("-")[:2])
                case fw.TwiceNat(mapped=mapped, outside=outside, rest=rest):
                    ends = self._ends(outside, _pool(mapped, rest))
                case fw.ObjectNetwork() if nat := line.get(fw.ObjectNat):
                    outside, ends = nat.outside, self._ends(nat.outside, _pool(nat.mapped, nat.rest))
                case _:
                    continue
            if ends is not None:
                found.append((outside, *ends))
        return tuple(found)

    def _ends(self, outside: str, first: str, last: str = "") -> tuple[IPv4Address, IPv4Address] | None:
        """The first and last address of an interface, a range, an object or an address; None where nothing tells."""
        if first in ANY:
            return None
        if first == INTERFACE:
            first = self._known_as(outside, first)
        given = self._object(first)
        if given is not None and given.kind == "range":
            first, last = given.first, given.second
        low, high = self._network(first), self._network(last or first)
        return (low[0], high[-1]) if low and high else None

    # -- the three forms -------------------------------------------------------------------------------------------------

    def _old(self) -> Iterator[Rule]:
        for line in every(self._lines, fw.Static):
            if line.local and not line.protocol and (network := _network(self._address(line.local), _netmask(line))):
                yield Rule(network, self._known_as(line.outside, line.shared), fixed=True)
        pools: dict[int, str] = {}
        for pool in every(self._lines, fw.Global):
            pools.setdefault(pool.number, self._known_as(pool.outside, pool.shared.split("-")[0]))
        for nat in sorted(every(self._lines, fw.Nat), key=lambda nat: nat.number != 0):
            network = _network(self._address(nat.local), nat.mask) if nat.local else None
            if network is not None and (nat.number in pools or nat.number == 0):
                yield Rule(network, pools.get(nat.number, ""), fixed=False)

    def _twice(self, *, after_auto: bool) -> Iterator[Rule]:
        for nat in every(self._lines, fw.TwiceNat):
            if (
                nat.after_auto is after_auto
                and "destination" not in nat.rest.split()
                and (real := self._network(nat.real))
            ):
                shared = "" if self._is_identity(nat) else self._mapped_to(nat.outside, nat.mapped, nat.rest)
                yield Rule(real, shared, fixed=nat.kind == "static")

    def _objects(self) -> Iterator[Rule]:
        """Static before dynamic, the smaller network first."""
        found = []
        for line in blocks(self._lines, fw.ObjectNetwork):
            nat, head = line.get(fw.ObjectNat), line.statement
            network = self._network(head.name) if nat and isinstance(head, fw.ObjectNetwork) else None
            if nat and network and "service" not in nat.rest.split():
                shared = self._mapped_to(nat.outside, nat.mapped, nat.rest)
                found.append(Rule(network, shared, fixed=nat.kind == "static"))
        yield from sorted(found, key=lambda rule: (not rule.fixed, rule.network.num_addresses))

    # -- words to addresses ----------------------------------------------------------------------------------------------

    def _mapped(
        self, inside: str, outside: str, real: IPv4Network | None, mapped: str, rest: str = ""
    ) -> Iterator[Mapping]:
        words = rest.split()
        at = words.index("service") if "service" in words[:-2] else -1
        protocol, port = (words[at + 1], words[-1]) if at >= 0 else ("", "")
        shared = self._mapped_to(outside, mapped, rest)
        if real is not None and real.prefixlen == 32 and _are_addresses(shared):
            yield Mapping(inside or ANY[0], outside or ANY[0], str(real.network_address), shared, protocol, port)

    def _is_host(self, static: fw.Static) -> bool:
        return _netmask(static) == _WHOLE

    def _is_identity(self, nat: fw.TwiceNat) -> bool:
        return nat.kind == "static" and nat.real == nat.mapped

    def _address(self, word: str) -> str:
        return self._names.get(word, word)

    def _known_as(self, interface: str, word: str) -> str:
        """The word as an address: the interface's own, that of a name, or itself."""
        if word != INTERFACE:
            return self._address(word)
        line = self._lines.marked(nameif_mark(interface))
        typed = line.get(st.IpAddress) if line else None
        return typed.address if typed else word

    def _mapped_to(self, outside: str, mapped: str, rest: str) -> str:
        """The first address of what a translation of 8.3 maps to; "" where nothing tells."""
        word = _pool(mapped, rest)
        if word == INTERFACE:
            return self._known_as(outside, word)
        network = self._network(word)
        return str(network.network_address) if network else ""

    def _network(self, word: str) -> IPv4Network | None:
        """An object, an address, or everything."""
        if word in ANY:
            return IPv4Network("0.0.0.0/0")
        if given := self._object(word):
            return _network(given.first, given.second if given.kind == "subnet" else _WHOLE)
        return _network(self._address(word), _WHOLE)

    def _object(self, name: str) -> fw.ObjectAddress | None:
        """The address of a network object, whichever of its blocks says it."""
        return self._objects_by_name.get(name)

    @cached_property
    def _objects_by_name(self) -> dict[str, fw.ObjectAddress]:
        heads = ((line.statement, line.get(fw.ObjectAddress)) for line in blocks(self._lines, fw.ObjectNetwork))
        return {head.name: given for head, given in heads if given and isinstance(head, fw.ObjectNetwork)}


def _pool(mapped: str, rest: str) -> str:
    """What a translation of 8.3 maps to: an address, an object, or the object of its pool."""
    return rest.split()[0] if mapped == "pat-pool" and rest else mapped


def _netmask(static: fw.Static) -> str:
    words = static.rest.split()
    return words[1] if words[:1] == ["netmask"] and len(words) > 1 else _WHOLE


def _network(address: str, mask: str) -> IPv4Network | None:
    try:
        return IPv4Network(
            f"{_whole(address)}/{_whole(mask or (_ANYWHERE if address == '0' else _WHOLE))}", strict=False
        )
    except (AddressValueError, NetmaskValueError, ValueError):
        return None


def _whole(word: str) -> str:
    """Zeros may be typed short."""
    return _ANYWHERE if word == "0" else word


def _rules(space: ContextSpace) -> Rules:
    return Rules(space)


def rules(running: Configuration, context: str) -> Rules:
    """The translations of a context, worked out once for as long as its lines stay."""
    space = running.context_space(context)
    return space.once(_rules) if space else Rules(ContextSpace(context))


def mappings(running: Configuration, context: str) -> tuple[Mapping, ...]:
    """The hosts behind static translations of a context, redirected ports included."""
    return rules(running, context).mappings


def statics(running: Configuration, context: str) -> tuple[Translation, ...]:
    """Static translations, host by host."""
    found = mappings(running, context)
    return tuple(Translation(entry.shared, entry.local) for entry in found if not entry.protocol)


def translation(running: Configuration, context: str, local: str) -> Translation | None:
    """How an inside address is known outside; None: by itself."""
    address = IPv4Address(local)
    for rule in rules(running, context).rules:
        if address in rule.network:
            if not rule.shared:
                return None
            return Translation(_at(rule, address) if rule.fixed else rule.shared, local)
    return None


def _at(rule: Rule, address: IPv4Address) -> str:
    """Address for address: the same place in the other network."""
    try:
        return str(IPv4Address(int(IPv4Address(rule.shared)) + int(address) - int(rule.network.network_address)))
    except AddressValueError:
        return rule.shared


def translations(running: Configuration, tables: Tables, context: str, now: Millis) -> tuple[Translation, ...]:
    """The translation table: static ones always, the others while a connection of theirs lives. They come and go with the
    connections, and so reach the peer with them."""
    found = set(statics(running, context))
    if any(not rule.fixed for rule in rules(running, context).rules):
        locals_ = {entry.key.inside_address for entry in tb.connections(tables, context, now)}
        found.update(entry for local in locals_ if (entry := translation(running, context, local)))
    return tuple(sorted(found))


def routes(running: Configuration, context: str) -> tuple[Route, ...]:
    """Connected networks, then static routes, in the order of the configuration."""
    space = running.context_space(context)
    return space.once(_routes) if space else ()


def _routes(space: ContextSpace) -> tuple[Route, ...]:
    lines = lines_of(space.lines)
    known = names(lines)
    found = []
    for line in blocks(lines, st.Interface):
        named, typed = line.get(st.Nameif), line.get(st.IpAddress)
        network = _network(typed.address, typed.mask) if typed else None
        if named and typed and network:
            found.append(Route(named.name, str(network.network_address), typed.mask, "", 0))
    for route in every(lines, fw.Route):
        to, via = known.get(route.network, route.network), known.get(route.gateway, route.gateway)
        if "tunneled" not in route.rest and _are_addresses(_whole(to), via):
            found.append(Route(route.interface, _whole(to), _whole(route.mask), via, route.metric or 1))
    return tuple(found)


def _are_addresses(*words: str) -> bool:
    """Not names that nobody gave."""
    return all(address_number(word) is not None for word in words)


def asr_group(running: Configuration, key: InterfaceKey) -> int | None:
    """`asr-group n` of an interface (reference 11.4); None: it is in none."""
    line = running.named_interface(key.context, key.name)
    group = line.get(fw.AsrGroup) if line else None
    return group.number if group else None


def authenticates(running: Configuration, context: str) -> bool:
    """Whether users of the context have to authenticate before their connections pass."""
    space = running.context_space(context)
    return space is not None and space.once(_authenticates)


def _authenticates(space: ContextSpace) -> bool:
    starts = ("aaa authentication match ", "aaa authentication include ")
    return any(kept.line.startswith(starts) for kept in every(space.lines, st.Kept))
