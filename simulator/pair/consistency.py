"""Whether the parts of a topology fit together: a file or a person may have written it."""

from collections.abc import Collection, Hashable, Iterable, Iterator
from ipaddress import AddressValueError, IPv4Address
from typing import Final

from simulator.pair.topology import UNTAGGED, Topology

MOST_PORTS: Final = 128
MOST_VLANS: Final = 1_024
"""VLANs of one switch: as many as the largest model has interfaces (reference 17)."""
MOST_HOSTS: Final = 3_000
LONGEST_NAME: Final = 200
VLANS: Final = (1, 4_094)
LONGEST_FORWARD_DELAY_MS: Final = 120_000


def mistake_in(topology: Topology) -> str | None:
    """The first thing that is wrong, with its place: "cables[3].switch: there is no 'x'"; None: nothing is."""
    return next(_mistakes(topology), None)


def _mistakes(topology: Topology) -> Iterator[str]:
    yield from _few(topology.ports, MOST_PORTS, "ports")
    yield from _few(topology.switches, 2 * MOST_PORTS, "switches")
    yield from _few(topology.cables, 2 * MOST_PORTS, "cables")
    yield from _few(topology.hosts, MOST_HOSTS, "hosts")
    yield from _few(topology.ends, MOST_HOSTS, "ends")
    yield from _once(topology.ports, "ports")
    yield from _switches(topology)
    yield from _cables(topology)
    yield from _hosts(topology)
    yield from _ends(topology)


def _switches(topology: Topology) -> Iterator[str]:
    yield from _once([switch.name for switch in topology.switches], "switches")
    for at, switch in enumerate(topology.switches):
        place = f"switches[{at}]"
        yield from _name(switch.name, f"{place}.name")
        yield from _short(switch.title, f"{place}.title")
        yield from _within(switch.forward_ms, (0, LONGEST_FORWARD_DELAY_MS), f"{place}.forward_ms")
        yield from _few(switch.vlans, MOST_VLANS, f"{place}.vlans")
        for vlan in switch.vlans:
            yield from _within(vlan, VLANS, f"{place}.vlans")


def _cables(topology: Topology) -> Iterator[str]:
    switches = [switch.name for switch in topology.switches]
    yield from _once([(cable.unit, cable.port) for cable in topology.cables], "cables")
    yield from _once([(cable.switch, cable.switch_port) for cable in topology.cables], "cables")
    for at, cable in enumerate(topology.cables):
        yield from _known(cable.switch, switches, f"cables[{at}].switch")
        yield from _known(cable.port, topology.ports, f"cables[{at}].port")
        yield from _short(cable.switch_port, f"cables[{at}].switch_port")
    for at, port in enumerate(topology.ports):
        yield from _name(port, f"ports[{at}]")


def _hosts(topology: Topology) -> Iterator[str]:
    switches = [switch.name for switch in topology.switches]
    yield from _once([host.name for host in topology.hosts], "hosts")
    for at, host in enumerate(topology.hosts):
        yield from _name(host.name, f"hosts[{at}].name")
        yield from _known(host.switch, switches, f"hosts[{at}].switch")
        yield from _within(host.vlan, (UNTAGGED, VLANS[1]), f"hosts[{at}].vlan")
        yield from _address(host.address, f"hosts[{at}].address")


def _ends(topology: Topology) -> Iterator[str]:
    hosts = frozenset(host.name for host in topology.hosts)
    yield from _once([ends.context for ends in topology.ends], "ends")
    for at, ends in enumerate(topology.ends):
        yield from _name(ends.context, f"ends[{at}].context")
        yield from _known(ends.inside, hosts, f"ends[{at}].inside")
        yield from _known(ends.outside, hosts, f"ends[{at}].outside")


def _few(items: Collection[object], most: int, place: str) -> Iterator[str]:
    if len(items) > most:
        yield f"{place}: {len(items)}; at most {most}"


def _once(names: Iterable[Hashable], place: str) -> Iterator[str]:
    seen: set[Hashable] = set()
    for at, name in enumerate(names):
        if name in seen:
            yield f"{place}[{at}]: said twice"
        seen.add(name)


def _name(text: str, place: str) -> Iterator[str]:
    """Names are words of requests: "cut cable primary Ethernet0"."""
    if not text or text != "".join(text.split()):
        yield f"{place}: {text[:40]!r} is not one word"
    yield from _short(text, place)


def _short(text: str, place: str) -> Iterator[str]:
    if len(text) > LONGEST_NAME:
        yield f"{place}: longer than {LONGEST_NAME} characters"


def _within(number: int, within: tuple[int, int], place: str) -> Iterator[str]:
    low, high = within
    if not low <= number <= high:
        yield f"{place}: {number} is not from {low} to {high}"


def _known(word: str, words: Collection[str], place: str) -> Iterator[str]:
    if word not in words:
        yield f"{place}: there is no {word[:40]!r}"


def _address(text: str, place: str) -> Iterator[str]:
    try:
        IPv4Address(text)
    except AddressValueError:
        yield f"{place}: {text[:40]!r} is not an address"
