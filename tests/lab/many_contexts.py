"""Pairs with as many contexts as a test wants: configuration texts of both units, and what is cabled around them.

    lab = opened(12)                      # 12 contexts of 3 interfaces, the odd ones in group 1, the even ones in group 2
    start = start_of(50, interfaces=5)    # 250 monitored interfaces, the most that a device has (reference 3.1)

Context k has the interfaces outside, inside, dmz1, dmz2 and dmz3 as far as they are wanted, each on a VLAN subinterface of its
own: outside on one port, all others on the second one. A router stands outside, a server inside. The platform is an ASA with
its timers; with monitored interfaces beyond the document's, only the poll lines that are asked for are written.
"""

from functools import cache
from typing import Final

from simulator.appliance.hardware import Facts
from simulator.lab import Lab, LabStart, StartRefused, open_lab
from simulator.pair.blueprint import Blueprint, ConfigText, UnitHardware
from simulator.pair.topology import Cable, Ends, Host, HostKind, Switch, Topology
from simulator.vocabulary import Platform, UnitRole

MOST_CONTEXTS: Final = 250
MOST_INTERFACES: Final = 5
"""Of one context."""
NAMES: Final = ("outside", "inside", "dmz1", "dmz2", "dmz3")
OUTSIDE_PORT: Final = "Ethernet1"
INSIDE_PORT: Final = "Ethernet0"


def start_of(
    contexts: int, *, interfaces: int = 3, traffic: bool = True, extra: tuple[str, ...] = (), filler: int = 0
) -> LabStart:
    """The start of such a lab. interfaces: of each context, 2 to 5. extra: lines of the system space, before `failover`.
    filler: so many lines of an access list in each context, which the simulator keeps."""
    _check(contexts, interfaces)
    names = context_names(contexts)
    texts = [
        ConfigText(UnitRole.PRIMARY, "", _system(contexts, interfaces, extra)),
        ConfigText(UnitRole.PRIMARY, "admin", "hostname admin\n"),
        *(
            ConfigText(UnitRole.PRIMARY, name, _context(number, interfaces, filler))
            for number, name in enumerate(names, 1)
        ),
        ConfigText(UnitRole.SECONDARY, "", _secondary()),
    ]
    facts = Facts(contexts=MOST_CONTEXTS, flash_bytes=1 << 30)
    blueprint = Blueprint(
        name="lan-based-asa",
        title=f"{contexts} contexts of {interfaces} interfaces",
        platform=Platform.ASA,
        configurations=tuple(texts),
        version="8.0(4)",
        model="ASA5520",
        topology=topology(contexts, interfaces),
        traffic=traffic,
        hardware=tuple(UnitHardware(unit, facts) for unit in UnitRole),
    )
    return LabStart(blueprint, seed=1)


def topology(contexts: int, interfaces: int = 3) -> Topology:
    """What is cabled to what: one switch for all outside interfaces, one for all others, one for each link of the pair."""
    _check(contexts, interfaces)
    outside = tuple(vlan(number, 0) for number in range(1, contexts + 1))
    inside = tuple(vlan(number, at) for at in range(1, interfaces) for number in range(1, contexts + 1))
    cables = (
        (INSIDE_PORT, "inside"),
        (OUTSIDE_PORT, "outside"),
        ("Ethernet2", "stateful"),
        ("Ethernet3", "lanfailover"),
    )
    return Topology(
        ports=tuple(f"Ethernet{number}" for number in range(6)),
        switches=(
            Switch("outside", "Outside switch", outside),
            Switch("inside", "Inside switch", inside),
            Switch("lanfailover", "Failover link switch"),
            Switch("stateful", "State link switch"),
        ),
        cables=tuple(
            Cable(unit, port, switch, f"FastEthernet0/{at}")
            for port, switch in cables
            for at, unit in enumerate(UnitRole, 1)
        ),
        hosts=tuple(host for number in range(1, contexts + 1) for host in _hosts(number)),
        ends=tuple(Ends(name, f"server{k}", f"router{k}") for k, name in enumerate(context_names(contexts), 1)),
    )


@cache
def opened(contexts: int, interfaces: int = 3, *, traffic: bool = True) -> Lab:
    """The lab as people find it: both groups up, everything saved."""
    lab = open_lab(start_of(contexts, interfaces=interfaces, traffic=traffic))
    assert not isinstance(lab, StartRefused), lab
    return lab


def context_names(contexts: int) -> tuple[str, ...]:
    """Beside admin, which has no interface."""
    return tuple(f"ctx{number:03d}" for number in range(1, contexts + 1))


def group_of(number: int) -> int:
    """The failover group of a context."""
    return 1 if number % 2 else 2


def vlan(number: int, at: int) -> int:
    """Of a context's interface."""
    return 100 + 300 * at + number


def network(number: int, at: int) -> str:
    """The first three numbers of the addresses of a context's interface."""
    return f"172.16.{number}" if at == 0 else f"10.{at}.{number}"


def _check(contexts: int, interfaces: int) -> None:
    if not 1 <= contexts <= MOST_CONTEXTS or not 2 <= interfaces <= MOST_INTERFACES:
        raise ValueError(f"{contexts} contexts of {interfaces} interfaces")


def _subinterface(number: int, at: int) -> str:
    return f"{OUTSIDE_PORT if at == 0 else INSIDE_PORT}.{vlan(number, at)}"


def _hosts(number: int) -> tuple[Host, Host]:
    return (
        Host(f"router{number}", HostKind.ROUTER, f"{network(number, 0)}.3", "outside", vlan(number, 0)),
        Host(f"server{number}", HostKind.SERVER, f"{network(number, 1)}.5", "inside", vlan(number, 1)),
    )


def _system(contexts: int, interfaces: int, extra: tuple[str, ...]) -> str:
    lines = ["hostname fw1", "no mac-address auto", f"interface {INSIDE_PORT}", f"interface {OUTSIDE_PORT}"]
    for number in range(1, contexts + 1):
        for at in range(interfaces):
            lines += [f"interface {_subinterface(number, at)}", f" vlan {vlan(number, at)}"]
    lines += ["interface Ethernet2", "interface Ethernet3"]
    lines += ["failover lan unit primary", *_bootstrap()]
    lines += ["failover link stateful Ethernet2"]
    lines += ["failover interface ip stateful 192.168.255.1 255.255.255.0 standby 192.168.255.2"]
    lines += ["failover group 1", "  preempt", "failover group 2", "  secondary", "  preempt", *extra]
    lines += ["admin-context admin", "context admin", "  config-url disk0:/admin.cfg"]
    for number, name in enumerate(context_names(contexts), 1):
        lines.append(f"context {name}")
        lines += [
            f"  allocate-interface {_subinterface(number, at)} {NAMES[at]}_{number:03d}" for at in range(interfaces)
        ]
        lines += [f"  config-url disk0:/{name}.cfg", f"  join-failover-group {group_of(number)}"]
    return "\n".join([*lines, "failover", ""])


def _secondary() -> str:
    lines = ["hostname fw1", f"interface {INSIDE_PORT}", f"interface {OUTSIDE_PORT}"]
    lines += ["interface Ethernet2", "interface Ethernet3", "failover lan unit secondary", *_bootstrap(), "failover"]
    return "\n".join([*lines, ""])


def _bootstrap() -> list[str]:
    return [
        "failover lan interface LANFailover Ethernet3",
        "failover interface ip LANFailover 192.168.254.1 255.255.255.0 standby 192.168.254.2",
    ]


def _context(number: int, interfaces: int, filler: int) -> str:
    lines = [f"hostname ctx{number:03d}"]
    for at in range(interfaces):
        net = network(number, at)
        level = 0 if at == 0 else 100 if at == 1 else 50
        lines += [f"interface {NAMES[at]}_{number:03d}", f" nameif {NAMES[at]}", f" security-level {level}"]
        lines += [f" ip address {net}.1 255.255.255.0 standby {net}.2"]
    lines += [
        f"access-list acl extended permit tcp any host 172.16.{number}.{1 + at % 250} eq {at}" for at in range(filler)
    ]
    lines += [f"monitor-interface {NAMES[at]}" for at in range(interfaces)]
    lines += [f"static (inside,outside) {network(number, 0)}.5 {network(number, 1)}.5 netmask 255.255.255.255"]
    lines += [f"route outside 0.0.0.0 0.0.0.0 {network(number, 0)}.3 1"]
    return "\n".join([*lines, ""])
