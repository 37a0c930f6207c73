"""What a unit's running configuration says of the packets that pass: translations, routes, asr-groups, authentication.

These lines are kept as they were typed (cli/kept.py); this is where they are read. Routes come from the unit's own configuration
and from nowhere else: routing tables are never passed on (source: Stateful Failover), and security contexts have static ones
only (source: Unsupported Features).
"""

import re
from collections.abc import Iterator
from functools import lru_cache
from ipaddress import AddressValueError, IPv4Address, IPv4Network, NetmaskValueError
from typing import Final

from simulator.appliance import tables as tb
from simulator.appliance.cli.statements import IpAddress, Nameif
from simulator.appliance.cli.text import statement_text
from simulator.appliance.config.model import Configuration
from simulator.appliance.tables import Tables
from simulator.vocabulary import InterfaceKey, Millis, Value

_STATIC: Final = re.compile(r"static \((\S+),(\S+)\) (\S+) (\S+)(?: netmask \S+)?")
_NAT: Final = re.compile(r"nat \((\S+)\) ([1-9]\d*) (\S+) (\S+)")
_GLOBAL: Final = re.compile(r"global \((\S+)\) (\d+) (\S+)")
_ROUTE: Final = re.compile(r"route (\S+) (\S+) (\S+) (\S+)(?: (\d+))?")
_ASR: Final = re.compile(r"asr-group (\d+)$")
INTERFACE: Final = "interface"
"""`static` and `global` may say it in place of the interface's own address."""


class Translation(Value, array_like=True, order=True):
    """One row of the translation table: a local address and what the other side knows it by."""

    shared: str
    local: str


class Route(Value, array_like=True):
    """One row of a routing table. gateway: "" where the network is connected."""

    interface: str
    network: str
    mask: str
    gateway: str
    metric: int


def _lines(running: Configuration, context: str) -> Iterator[str]:
    return (statement_text(line.statement) for line in running.space(context))


@lru_cache(maxsize=64)
def statics(running: Configuration, context: str) -> tuple[Translation, ...]:
    """`static` lines, host by host."""
    found = (_STATIC.match(line) for line in _lines(running, context))
    return tuple(
        Translation(_address(running, context, hit[2], hit[3]), hit[4])
        for hit in found
        if hit and hit[3] not in ("tcp", "udp")
    )


def _address(running: Configuration, context: str, interface: str, word: str) -> str:
    """The word, or the address of the interface that it stands for."""
    line = running.named_interface(context, interface) if word == INTERFACE else None
    typed = line.get(IpAddress) if line else None
    return typed.address if typed else word


@lru_cache(maxsize=64)
def _rules(running: Configuration, context: str) -> tuple[tuple[IPv4Network, str], ...]:
    """`nat` with the first `global` of the same number: inside network and shared address."""
    lines = tuple(_lines(running, context))
    shared: dict[str, str] = {}
    for hit in filter(None, map(_GLOBAL.match, lines)):
        shared.setdefault(hit[2], _address(running, context, hit[1], hit[3].split("-")[0]))
    rules = []
    for hit in filter(None, map(_NAT.match, lines)):
        try:
            network = IPv4Network(f"{hit[3]}/{hit[4]}", strict=False)
        except (AddressValueError, NetmaskValueError):
            continue
        if hit[2] in shared:
            rules.append((network, shared[hit[2]]))
    return tuple(rules)


def translation(running: Configuration, context: str, local: str) -> Translation | None:
    """How an inside address is known outside; None: by itself."""
    for entry in statics(running, context):
        if entry.local == local:
            return entry
    for network, shared in _rules(running, context):
        if IPv4Address(local) in network:
            return Translation(shared, local)
    return None


def translations(running: Configuration, tables: Tables, context: str, now: Millis) -> tuple[Translation, ...]:
    """The translation table: static ones always, the others while a connection of theirs lives. They come and go with the
    connections, and so reach the peer with them."""
    found = set(statics(running, context))
    if _rules(running, context):
        locals_ = {entry.key.inside_address for entry in tb.connections(tables, context, now)}
        found.update(entry for local in locals_ if (entry := translation(running, context, local)))
    return tuple(sorted(found))


def routes(running: Configuration, context: str) -> tuple[Route, ...]:
    """Connected networks, then static routes, in the order of the configuration."""
    connected = []
    for line in running.interfaces(context):
        named, typed = line.get(Nameif), line.get(IpAddress)
        if named and typed:
            network = IPv4Network(f"{typed.address}/{typed.mask}", strict=False)
            connected.append(Route(named.name, str(network.network_address), typed.mask, "", 0))
    found = (_ROUTE.match(line) for line in _lines(running, context))
    typed_in = (Route(hit[1], hit[2], hit[3], hit[4], int(hit[5] or 1)) for hit in found if hit)
    return (*connected, *typed_in)


@lru_cache(maxsize=256)
def asr_group(running: Configuration, key: InterfaceKey) -> int | None:
    """`asr-group n` of an interface (reference 11.4); None: it is in none."""
    line = running.named_interface(key.context, key.name)
    for inner in line.body if line else ():
        if hit := _ASR.match(statement_text(inner.statement)):
            return int(hit[1])
    return None


@lru_cache(maxsize=64)
def authenticates(running: Configuration, context: str) -> bool:
    """Whether users of the context have to authenticate before their connections pass."""
    return any(
        line.startswith(("aaa authentication match ", "aaa authentication include "))
        for line in _lines(running, context)
    )
