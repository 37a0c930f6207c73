"""What a text is that is no configuration of a PIX or ASA pair: said by its name, in one sentence.

A row a kind: what it is, what to do instead, and the lines that only that kind has. The beginning of a text is enough.
"""

import re
from typing import Final

from simulator.vocabulary import Value

LOOKED_AT: Final = 200_000
"""Signs from the beginning."""


class Kind(Value):
    """least: how many of the patterns must be there."""

    name: str
    patterns: tuple[str, ...]
    least: int = 1


_OTHER: Final = (
    Kind("an exported lab of Foverlab: open it with Import", (r'\A\s*\{\s*"foverlab"\s*:',)),
    Kind(
        "a configuration of Firepower Threat Defense (FTD), which has no Active/Active failover",
        (r"^(?:: )?NGFW Version \d", r"Cisco Firepower Threat Defense", r"^Cisco Firepower .{1,40} Threat Defense"),
    ),
    Kind(
        "a configuration of a Firewall Services Module (FWSM); Foverlab runs PIX 7.0 and later, and ASA",
        (r"^FWSM Version \d", r"^FWSM Firewall Version"),
    ),
    Kind(
        "a configuration of PIX 6 or earlier, which has no failover groups; Foverlab runs PIX 7.0 and later, and ASA",
        (
            r"^PIX Version [2-6]\.",
            r"^nameif (?:ethernet|gb-ethernet)\d+ \S+ security\d+",
            r"^Cisco PIX Firewall Version [2-6]\.",
        ),
    ),
    Kind("a web page, not a text: copy the configuration out of it", (r"\A\s*<(?:!doctype html|html|head)\b",)),
    Kind("a configuration of PAN-OS (Palo Alto Networks)", (r"<config version=", r"^set deviceconfig system ")),
    Kind("a configuration of FortiOS (Fortinet)", (r"^#config-version=", r"^config (?:system global|firewall policy)")),
    Kind(
        "a configuration of Junos (Juniper)",
        (r"^set system host-name ", r"^## Last (?:commit|changed)", r"^[ \t]*host-name \S+;", r"^security \{"),
    ),
    Kind("a configuration of pfSense or OPNsense", (r"<(?:pfsense|opnsense)>",)),
    Kind("a configuration of RouterOS (MikroTik)", (r"^/interface (?:ethernet|bridge|vlan)", r"by RouterOS \d")),
    Kind(
        "a configuration of Gaia (Check Point)",
        (r"^set interface eth\S* (?:ipv4-address|state)", r"^set hostname \S+$"),
        2,
    ),
    Kind("a configuration of EOS (Arista)", (r"^! device: .{1,80}EOS",)),
    Kind("a configuration of NX-OS", (r"^!Command: show running-config", r"^feature \S+", r"^vdc \S+ id \d"), 2),
    Kind("a configuration of IOS XR", (r"^!! IOS XR Configuration",)),
    Kind("a configuration of VRP or Comware (Huawei, H3C)", (r"^[ \t]*sysname \S+", r"^#$", r"^interface Vlanif"), 2),
    Kind(
        "a configuration of an IOS router or switch",
        (
            r"^version 1\d\.\d+",
            r"^service timestamps ",
            r"^line vty ",
            r"^ switchport ",
            r"^ip cef",
            r"^boot-start-marker",
        ),
        2,
    ),
    Kind("JSON, not a configuration", (r"\A\s*[\[{]\s*[\"\]}{]",)),
    Kind("XML, not a configuration", (r"\A\s*<\?xml",)),
)
_PATTERNS: Final = tuple(
    (kind, tuple(re.compile(pattern, re.MULTILINE | re.IGNORECASE) for pattern in kind.patterns)) for kind in _OTHER
)


def other_kind(text: str) -> str | None:
    """What the text is instead of a configuration of a PIX or an ASA; None: nothing that is known."""
    start = text[:LOOKED_AT]
    for kind, patterns in _PATTERNS:
        if sum(pattern.search(start) is not None for pattern in patterns) >= kind.least:
            return kind.name
    return None
