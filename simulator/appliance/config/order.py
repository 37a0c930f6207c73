"""Where a line belongs in its space or block: the order in which a 7.2 configuration is written.

The order is the source document's (Configurations), completed from 7.2 configurations [recalled]. Simulated statements
always stand in this order. A kept line stands where it was found when a text is loaded, and where it belongs when it is
typed. So a written configuration, loaded, keeps its order.
"""

import re
from typing import Final, TypeAlias

from simulator.appliance.cli.kept import positive
from simulator.appliance.cli.statements import Interface, Kept
from simulator.appliance.cli.text import statement_text
from simulator.appliance.config.model import Line

Key: TypeAlias = tuple[int, tuple[str, int, int, int, int]]

SYSTEM: Final = (
    *("hostname", "domain-name", "enable password", "mac-address auto", "interface", "class", "boot", "banner"),
    *("ftp mode", "clock", "dns", "pager", "failover", "failover lan unit", "failover lan interface"),
    *("failover lan enable", "failover polltime unit", "failover polltime interface", "failover interface-policy"),
    *("failover key", "failover replication http", "failover mac address", "failover link", "failover interface ip"),
    *("failover group", "asdm", "arp", "aaa-server", "aaa", "username", "http", "snmp-server", "sysopt", "ntp"),
    *("tftp-server", "telnet", "ssh", "console timeout", "admin-context", "context", "prompt"),
)
CONTEXT: Final = (
    *("firewall", "hostname", "domain-name", "enable password", "names", "name", "dns-guard", "interface", "passwd"),
    *("banner", "time-range", "regex", "dns", "same-security-traffic", "object-group", "access-list", "pager"),
    *("logging", "mtu", "ip verify", "ip local", "ip audit", "monitor-interface", "icmp", "asdm", "arp", "nat-control"),
    *("global", "nat", "alias", "static", "access-group", "route", "timeout", "url-server", "filter", "aaa-server"),
    *("username", "aaa", "http", "snmp-server", "sysopt", "fragment", "service", "crypto", "virtual", "auth-prompt"),
    *("telnet", "ssh", "dhcpd", "dhcprelay", "class-map", "policy-map", "service-policy", "tftp-server", "privilege"),
)
INTERFACE: Final = (
    *("description", "speed", "duplex", "media-type", "flowcontrol", "management-only", "shutdown", "vlan"),
    *("mac-address", "nameif", "security-level", "ip address", "ipv6", "authentication", "ospf", "rip", "igmp", "pim"),
    *("asr-group", "dhcprelay"),
)
GROUP: Final = ("primary", "secondary", "preempt", "replication http", "polltime", "interface-policy", "mac address")
CONTEXT_BLOCK: Final = (
    *("description", "member", "allocate-interface", "allocate-ips", "config-url", "join-failover-group"),
)
NO_ORDER: Final[tuple[str, ...]] = ()
"""Inside kept blocks lines stand as they came."""

_PORT: Final = re.compile(r"([A-Za-z-]+)([0-9]+)(?:/([0-9]+))?(?:/([0-9]+))?(?:\.([0-9]+))?")
_NO_NAME: Final = ("", 0, 0, 0, 0)


def order_of(context: str, path: tuple[str, ...]) -> tuple[str, ...]:
    """The order of the lines of a space, or of the block that the path leads to."""
    if not path:
        return CONTEXT if context else SYSTEM
    if len(path) > 1:
        return NO_ORDER
    heads = {"interface ": INTERFACE, "failover group ": GROUP, "context ": CONTEXT_BLOCK}
    return next((order for head, order in heads.items() if path[0].startswith(head)), NO_ORDER)


def insert(lines: tuple[Line, ...], new: Line, order: tuple[str, ...], *, loading: bool) -> tuple[Line, ...]:
    """The lines with a new one where it belongs."""
    at = _place_kept(lines, new, order, loading) if _kept(new) else _place_simulated(lines, new, order, loading)
    return (*lines[:at], new, *lines[at:])


def _kept(line: Line) -> bool:
    return isinstance(line.statement, Kept)


def _place_simulated(lines: tuple[Line, ...], new: Line, order: tuple[str, ...], loading: bool) -> int:
    """Among the simulated lines by order; between two of them, a typed line stands before the kept lines that come later."""
    key = _key(new, order)
    simulated = [(at, _key(line, order)) for at, line in enumerate(lines) if not _kept(line)]
    low = max((at + 1 for at, other in simulated if other <= key), default=0)
    high = min((at for at, other in simulated if other > key), default=len(lines))
    if loading:
        return high
    later = (at for at in range(low, high) if _known(lines[at], order) and _key(lines[at], order) > key)
    return next(later, high)


def _place_kept(lines: tuple[Line, ...], new: Line, order: tuple[str, ...], loading: bool) -> int:
    if loading or not _known(new, order):
        return len(lines)
    key = _key(new, order)
    known = [(at, _key(line, order)) for at, line in enumerate(lines) if _known(line, order)]
    after = [at + 1 for at, other in known if other <= key]
    return max(after) if after else min((at for at, _ in known), default=len(lines))


def _known(line: Line, order: tuple[str, ...]) -> bool:
    return _rank(statement_text(line.statement, within_group=order is GROUP), order) is not None


def _key(line: Line, order: tuple[str, ...]) -> Key:
    """Lines without a rank come last; ports and subinterfaces by number."""
    rank = _rank(statement_text(line.statement, within_group=order is GROUP), order)
    name = line.statement.name if order is SYSTEM and isinstance(line.statement, Interface) else ""
    return (len(order) if rank is None else rank, port_key(name))


def _rank(text: str, order: tuple[str, ...]) -> int | None:
    """Index of the longest beginning in the order that the line has, its `no` left aside."""
    line = f"{positive(text)} "
    found = [index for index, start in enumerate(order) if line.startswith(f"{start} ")]
    return max(found, key=lambda index: len(order[index]), default=None)


def port_key(name: str) -> tuple[str, int, int, int, int]:
    """Sorts Ethernet2 before Ethernet10, and a port before its subinterfaces."""
    found = _PORT.fullmatch(name)
    if found is None:
        return _NO_NAME
    kind, *numbers = found.groups()
    first, second, third, subinterface = (int(number or 0) for number in numbers)
    return (str(kind), first, second, third, subinterface)
