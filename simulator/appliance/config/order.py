"""Where a line belongs in its space or block: the order in which a 7.2 configuration is written.

The order is the source document's (Configurations), completed from 7.2 configurations [recalled]. Simulated statements
always stand in this order. A kept line stands where it was found when a text is loaded, and where it belongs when it is
typed. So a written configuration, loaded, keeps its order.
"""

import re
from enum import StrEnum
from functools import lru_cache
from typing import Final, TypeAlias

from simulator.appliance.cli.kept import positive
from simulator.appliance.cli.statements import AnyStatement, Interface, Kept
from simulator.appliance.cli.text import statement_text
from simulator.appliance.config.model import Line

Key: TypeAlias = tuple[int, tuple[str, int, int, int, int]]


class Section(StrEnum):
    """What has an order of its own."""

    SYSTEM = "system"
    CONTEXT = "context"
    INTERFACE = "interface"
    GROUP = "failover group"
    CONTEXT_BLOCK = "context block"
    KEPT = "kept"
    """Inside kept blocks lines stand as they came."""


_SYSTEM: Final = (
    *("hostname", "domain-name", "enable password", "mac-address auto", "interface", "class", "boot", "banner"),
    *("ftp mode", "clock", "dns", "pager", "failover", "failover lan unit", "failover lan interface"),
    *(
        "failover lan enable",
        "failover timeout",
        "failover polltime unit",
        "failover polltime interface",
        "failover interface-policy",
    ),
    *("failover key", "failover replication http", "failover mac address", "failover link", "failover interface ip"),
    *("failover group", "asdm", "arp", "aaa-server", "aaa", "username", "http", "snmp-server", "sysopt", "ntp"),
    *("tftp-server", "telnet", "ssh", "console timeout", "admin-context", "context", "prompt"),
)
_CONTEXT: Final = (
    *("firewall", "hostname", "domain-name", "enable password", "names", "name", "dns-guard", "interface", "passwd"),
    *("banner", "time-range", "regex", "dns", "same-security-traffic", "object-group", "access-list", "pager"),
    *("logging", "mtu", "ip verify", "ip local", "ip audit", "monitor-interface", "icmp", "asdm", "arp", "nat-control"),
    *("global", "nat", "alias", "static", "access-group", "route", "timeout", "url-server", "filter", "aaa-server"),
    *("username", "aaa", "http", "snmp-server", "sysopt", "fragment", "service", "crypto", "virtual", "auth-prompt"),
    *("telnet", "ssh", "dhcpd", "dhcprelay", "class-map", "policy-map", "service-policy", "tftp-server", "privilege"),
)
_INTERFACE: Final = (
    *("description", "speed", "duplex", "media-type", "flowcontrol", "management-only", "shutdown", "vlan"),
    *("mac-address", "nameif", "security-level", "ip address", "ipv6", "authentication", "ospf", "rip", "igmp", "pim"),
    *("asr-group", "dhcprelay"),
)
_GROUP: Final = ("primary", "secondary", "preempt", "replication http", "polltime", "interface-policy", "mac address")
_CONTEXT_BLOCK: Final = (
    *("description", "member", "allocate-interface", "allocate-ips", "config-url", "join-failover-group"),
)
ORDERS: Final[dict[Section, tuple[str, ...]]] = {
    Section.SYSTEM: _SYSTEM,
    Section.CONTEXT: _CONTEXT,
    Section.INTERFACE: _INTERFACE,
    Section.GROUP: _GROUP,
    Section.CONTEXT_BLOCK: _CONTEXT_BLOCK,
    Section.KEPT: (),
}

_PORT: Final = re.compile(r"([A-Za-z-]+)([0-9]+)(?:/([0-9]+))?(?:/([0-9]+))?(?:\.([0-9]+))?")
_NO_NAME: Final = ("", 0, 0, 0, 0)


def section_of(context: str, path: tuple[str, ...]) -> Section:
    """The section of the lines of a space, or of the block that the path leads to."""
    if not path:
        return Section.CONTEXT if context else Section.SYSTEM
    if len(path) > 1:
        return Section.KEPT
    heads = {
        "interface ": Section.INTERFACE,
        "failover group ": Section.GROUP,
        "context ": Section.CONTEXT_BLOCK,
    }
    return next((section for head, section in heads.items() if path[0].startswith(head)), Section.KEPT)


def insert(lines: tuple[Line, ...], new: Line, section: Section, *, loading: bool) -> tuple[Line, ...]:
    """The lines of a section with a new one where it belongs. loading: they are read from a text."""
    place = _place_kept if _kept(new) else _place_simulated
    at = place(lines, new, section, loading)
    return (*lines[:at], new, *lines[at:])


def _kept(line: Line) -> bool:
    return isinstance(line.statement, Kept)


def _place_simulated(lines: tuple[Line, ...], new: Line, section: Section, loading: bool) -> int:
    """Among simulated lines by order; when typed, between two of them before the kept lines that come later."""
    key = _key(new.statement, section)
    simulated = [(at, _key(line.statement, section)) for at, line in enumerate(lines) if not _kept(line)]
    low = max((at + 1 for at, other in simulated if other <= key), default=0)
    high = min((at for at, other in simulated if other > key), default=len(lines))
    if loading:
        return high
    keys = {at: _key(lines[at].statement, section) for at in range(low, high)}
    return next((at for at, other in keys.items() if key < other < _unknown(section)), high)


def _place_kept(lines: tuple[Line, ...], new: Line, section: Section, loading: bool) -> int:
    """At the end of a text that is being read, and where nothing is known of the line; else after those of its sort."""
    key = _key(new.statement, section)
    if loading or key >= _unknown(section):
        return len(lines)
    known = [
        (at, other) for at, line in enumerate(lines) if (other := _key(line.statement, section)) < _unknown(section)
    ]
    after = [at + 1 for at, other in known if other <= key]
    return max(after) if after else min((at for at, _ in known), default=len(lines))


def _unknown(section: Section) -> Key:
    """The key of lines that have no place in the order."""
    return (len(ORDERS[section]), _NO_NAME)


@lru_cache(maxsize=4096)
def _key(statement: AnyStatement, section: Section) -> Key:
    """Sorts by the longest beginning in the section's order that the line has; ports and subinterfaces by number."""
    order = ORDERS[section]
    text = f"{positive(statement_text(statement, within_group=section is Section.GROUP))} "
    found = [index for index, start in enumerate(order) if text.startswith(f"{start} ")]
    rank = max(found, key=lambda index: len(order[index]), default=len(order))
    if section is Section.SYSTEM and isinstance(statement, Interface):
        return (rank, port_key(statement.name))
    return (rank, _NO_NAME)


def port_key(name: str) -> tuple[str, int, int, int, int]:
    """Sorts Ethernet2 before Ethernet10, and a port before its subinterfaces."""
    found = _PORT.fullmatch(name)
    if found is None:
        return _NO_NAME
    kind, *numbers = found.groups()
    first, second, third, subinterface = (int(number or 0) for number in numbers)
    return (str(kind), first, second, third, subinterface)
