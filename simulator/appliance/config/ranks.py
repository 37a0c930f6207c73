"""The order in which a 7.2 configuration is written: what comes before what in a space or block.

The order is the source document's (Configurations), completed from 7.2 configurations [recalled].
"""

import re
from enum import StrEnum
from typing import Final, TypeAlias

from simulator.appliance.cli.kept import positive
from simulator.appliance.cli.statements import AnyStatement, Interface
from simulator.appliance.cli.text import statement_text

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
    *("failover ipsec", "failover key"),
    *("failover replication http", "failover replication rate", "failover mac address", "failover link"),
    *("failover interface ip", "failover standby config-lock", "failover wait-disable"),
    *("failover group", "asdm", "arp", "aaa-server", "aaa", "username", "http", "snmp-server", "sysopt", "ntp"),
    *("tftp-server", "telnet", "ssh", "console timeout", "admin-context", "context", "prompt"),
)
_CONTEXT: Final = (
    *("firewall", "hostname", "domain-name", "enable password", "names", "name", "dns-guard", "interface", "passwd"),
    *("banner", "time-range", "regex", "dns", "same-security-traffic", "object network", "object", "object-group"),
    *("access-list", "pager"),
    *("logging", "mtu", "ip verify", "ip local", "ip audit", "monitor-interface", "icmp", "asdm", "arp", "nat-control"),
    *("global", "nat", "alias", "static", "access-group", "route", "timeout", "url-server", "filter", "aaa-server"),
    *("username", "aaa", "http", "snmp-server", "sysopt", "fragment", "service", "crypto", "virtual", "auth-prompt"),
    *("telnet", "ssh", "dhcpd", "dhcprelay", "class-map", "policy-map", "service-policy", "tftp-server", "privilege"),
)
_INTERFACE: Final = (
    *("description", "speed", "duplex", "media-type", "flowcontrol", "management-only", "channel-group"),
    *("member-interface", "lacp", "port-channel", "shutdown", "vlan"),
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


def _words(order: tuple[str, ...]) -> dict[str, int]:
    return {start: rank for rank, start in enumerate(order)}


_RANKS: Final = {section: _words(order) for section, order in ORDERS.items()}
_LONGEST: Final = max(len(start.split()) for order in ORDERS.values() for start in order)


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


def unknown(section: Section) -> Key:
    """The key of lines that have no place in the order."""
    return (len(ORDERS[section]), _NO_NAME)


def rank_of(statement: AnyStatement, section: Section) -> int:
    """By the longest beginning in the section's order that the line has."""
    ranks = _RANKS[section]
    if ranks:
        words = positive(statement_text(statement, within_group=section is Section.GROUP)).split(" ", _LONGEST)
        for count in range(min(_LONGEST, len(words)), 0, -1):
            rank = ranks.get(" ".join(words[:count]))
            if rank is not None:
                return rank
    return len(ranks)


def key_of(statement: AnyStatement, section: Section) -> Key:
    """Sorts by rank; ports and subinterfaces by number."""
    rank = rank_of(statement, section)
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
