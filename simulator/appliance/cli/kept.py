"""The lines that are kept, not simulated: which beginnings the console knows, and what makes two such lines the same.

The words are those of PIX/ASA configurations from 7.0 to 9.16 [recalled]. They are taken only as written in full, because a kept
line is written back as it was typed. A text may have others too: what nothing is known of is kept with all that belongs to it.
"""

import re
from typing import Final

from simulator.releases import Feature
from simulator.vocabulary import Value

_LISTING: Final = re.compile(r"(PIX|ASA) Version |Cryptochecksum:")


class KeptLine(Value):
    """One known beginning of a kept line.

    identity_words: how many words say what the line sets, so that a new line takes its place ("arp timeout" 2); 0 for lines of
    which there may be many. opens: what is typed after it stands in its body. negative: its `no` form is a line of the
    configuration ("no snmp-server location"). feature: what a release must have, so that its console knows it; None: nothing.
    opens_with: it opens a sub-mode only where one of these words follows ("username x attributes"). own_row: its row
    stands in commands/later.py.
    """

    start: str
    identity_words: int = 0
    in_system: bool = True
    in_context: bool = True
    opens: bool = False
    negative: bool = False
    feature: Feature | None = None
    opens_with: tuple[str, ...] = ()
    own_row: bool = False

    def enters(self, line: str) -> bool:
        """Whether what is typed after the line stands in its body."""
        words = line.split()
        return self.opens and (not self.opens_with or any(word in self.opens_with for word in words[1:]))


def _many(*starts: str, system: bool = False, negative: bool = False) -> tuple[KeptLine, ...]:
    return tuple(KeptLine(start, 0, in_system=system, negative=negative) for start in starts)


def _later(feature: Feature, *starts: str, context: bool = False) -> tuple[KeptLine, ...]:
    """Of failover, in the system space (reference 19.1)."""
    return tuple(KeptLine(start, len(start.split()), True, context, negative=True, feature=feature) for start in starts)


def _own(feature: Feature, start: str, *, negative: bool = False) -> KeptLine:
    return KeptLine(start, len(start.split()), True, False, negative=negative, feature=feature, own_row=True)


def _single(*starts: str, system: bool = True, context: bool = True, negative: bool = False) -> tuple[KeptLine, ...]:
    return tuple(KeptLine(start, len(start.split()), system, context, negative=negative) for start in starts)


def _blocks(*starts: str) -> tuple[KeptLine, ...]:
    return tuple(KeptLine(start, in_system=False, opens=True) for start in starts)


_TUNNEL_ATTRIBUTES: Final = ("general-attributes", "ipsec-attributes", "ppp-attributes", "webvpn-attributes")
KEPT_LOGGING: Final = (
    *("asdm", "asdm-buffer-size", "class", "debug-trace", "emblem", "flash-bufferwrap", "flash-maximum-allocation"),
    *("flash-minimum-free", "from-address", "ftp-bufferwrap", "ftp-server", "list", "mail", "permit-hostdown", "queue"),
    *("rate-limit", "recipient-address"),
)
"""What `logging` can do beside that (cli/commands/logging.py)."""

REPLICATION_RATE: Final = "failover replication rate"
CONFIG_LOCK: Final = "failover standby config-lock"
WAIT_DISABLE: Final = "failover wait-disable"

KEPT: Final = (
    *_single("domain-name", "enable password", "passwd", "password", "names"),
    *_single(
        "arp timeout", "pager lines", "pager", "telnet timeout", "ssh timeout", "ssh version", "http server enable"
    ),
    *_single("ftp mode", "console timeout", "mac-address auto", "firewall", system=True, context=False, negative=True),
    *_single("asdm history", "asdm image", "nat-control", negative=True),
    *_many("asdm location", "asdm group", "sysopt", "fragment", "snmp-server enable", system=True, negative=True),
    *_single("snmp-server location", "snmp-server contact", negative=True),
    _own(Feature.REPLICATION_RATE, REPLICATION_RATE),
    _own(Feature.CONFIG_LOCK, CONFIG_LOCK),
    *_later(Feature.MONITOR_MODULE, "monitor-interface service-module", context=True),
    *_later(Feature.LINK_STATE, "failover health-check", "failover polltime link-state"),
    *_later(Feature.CLOUD, "failover cloud"),
    _own(Feature.WAIT_DISABLE, WAIT_DISABLE, negative=True),
    *_single("icmp unreachable", "terminal width"),
    *_many("name", "regex", "access-list", "access-group", "static", "nat", "global", "route", "alias", "established"),
    *_many("dns", "dns-guard", "url-server", "url-cache", "url-block", "filter", "virtual", "auth-prompt", "privilege"),
    *_many("dhcpd", "dhcprelay", "multicast-routing", "mroute", "igmp", "pim", "rip", "isakmp", "vpdn", "vpn"),
    *_many("tftp-server", "ntp", "clock", "boot", "banner", "aaa", "http", "telnet", "ssh", "icmp", system=True),
    *_many(*(f"logging {word}" for word in KEPT_LOGGING)),
    *_many("snmp-server", "snmp-map", "management-access", "threat-detection", "same-security-traffic"),
    *_many("ip verify", "ip local", "ip audit", "arp", "mac-address-table", "mac-learn", "ipv6", "crypto"),
    *_many("service", "service-policy", "compression", "tcp-map", "sip-map", "fixup", "ssl", "xlate", "track", "ldap"),
    *_many("prefix-list", "as-path", "community-list", "policy-list", "flow-export", "hpm", "user-identity", "cts"),
    *_many("vpn-addr-assign", "vpn-sessiondb", "anyconnect-custom-attr", "object-group-search", "per-client-max"),
    *_many("crashinfo", "coredump", "jumbo-frame", "license", "password-policy", "call-home reporting", system=True),
    KeptLine("mtu", 2, in_system=False),
    KeptLine("timeout", 2, in_system=False),
    KeptLine("class", in_context=False, opens=True),
    KeptLine("aaa-server", opens=True),
    KeptLine("class-map", in_system=False, opens=True),
    KeptLine("policy-map", in_system=False, opens=True),
    KeptLine("object", in_system=False, opens=True),
    KeptLine("object-group", in_system=False, opens=True),
    KeptLine("time-range", in_system=False, opens=True),
    *_blocks("router", "route-map", "webvpn", "dynamic-access-policy-record", "sla monitor", "ldap attribute-map"),
    *_blocks("crypto ca trustpoint", "crypto ca certificate chain", "crypto ca certificate map", "crypto ikev1 policy"),
    *_blocks("crypto ikev2 policy", "crypto isakmp policy", "crypto ipsec ikev2", "vpn load-balancing", "ddns update"),
    KeptLine("call-home", opens=True),
    KeptLine("username", opens=True, opens_with=("attributes",)),
    KeptLine("group-policy", in_system=False, opens=True, opens_with=("attributes",)),
    KeptLine("tunnel-group", in_system=False, opens=True, opens_with=_TUNNEL_ATTRIBUTES),
)

NESTED: Final[dict[str, frozenset[str]]] = {
    "policy-map": frozenset({"class", "match", "parameters"}),
    "router": frozenset({"address-family"}),
    "crypto": frozenset({"certificate"}),
    "call-home": frozenset({"profile"}),
}
"""First words that, inside a kept block, open a block of their own."""

NEGATIVE_INSIDE: Final = frozenset(
    {"router", "call-home", "webvpn", "crypto", "tunnel-group", "group-policy", "username"}
)
"""First words of kept blocks in which a `no` form may be a line of the configuration ("no auto-summary"): where there is nothing
that it ends, it stands itself."""

KEPT_IN_INTERFACE: Final = (
    *("speed", "duplex", "media-type", "flowcontrol", "hardware", "management-only"),
    *("ospf", "igmp", "pim", "rip", "ipv6", "authentication", "dhcprelay", "lacp", "port-channel", "bridge-group"),
)
"""First words of lines that are kept inside an interface."""
SINGLE_IN_INTERFACE: Final = (*KEPT_IN_INTERFACE[:6], "bridge-group")
"""Those of which an interface has one."""
KEPT_IN_OBJECT: Final = ("description", "host", "subnet", "range", "fqdn", "nat")
"""First words of lines that are kept inside `object network name`, in forms that nothing is known of (IPv6)."""
KEPT_IN_CONTEXT: Final = ("description", "member", "allocate-ips", "storage-url", "scansafe")
"""First words of lines that are kept inside `context name`."""


KEPT_IN_TEXTS: Final = frozenset({"logging", "prompt", "lacp", "port-channel", "monitor-interface"})
"""First words of commands that a text may have in forms that no console here takes (those of single mode among them)."""

_BY_START: Final = {kept.start: kept for kept in reversed(KEPT)}
_LONGEST: Final = max(len(kept.start.split()) for kept in KEPT)


def known(line: str) -> KeptLine | None:
    """The longest known beginning of a line, its `no` left aside."""
    words = positive(line).split(maxsplit=_LONGEST)[:_LONGEST]
    found = (_BY_START.get(" ".join(words[:count])) for count in range(len(words), 0, -1))
    return next((kept for kept in found if kept is not None), None)


def is_remark(text: str) -> bool:
    """Comments, separators, and what only a listing has: `: Saved`, the version line, the checksum."""
    return text[:1] in ("!", ":") or _LISTING.match(text) is not None


_WITH_EFFECT: Final = (
    "enable password ",
    "passwd ",
    "password ",
    "pager ",
    "mac-address auto",
    "boot system ",
    CONFIG_LOCK,
)


def has_effect(line: str) -> bool:
    """Whether a line that is kept as it is written is minded all the same: by the console, the loader, or addresses."""
    return positive(line).startswith(_WITH_EFFECT)


def positive(line: str) -> str:
    """The line without its `no`."""
    return line.removeprefix("no ").lstrip()


def kept_identity(line: str) -> tuple[str, ...]:
    """Equal for two kept lines of which the later takes the place of the earlier."""
    first = positive(line).split(maxsplit=1)[0]
    if first in SINGLE_IN_INTERFACE:
        return (first,)
    kept = known(line)
    if kept is None or (kept.identity_words == 0 and not kept.negative):
        return (line,)
    if kept.identity_words == 0:
        return (positive(line),)
    return tuple(positive(line).split()[: kept.identity_words])
