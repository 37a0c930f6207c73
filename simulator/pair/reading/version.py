"""What `show version` says of a chassis, also where a saver of configurations put it into comments (reference 17.3, 17.4)."""

import re
from collections.abc import Iterable
from typing import Final

from simulator.pair.reading.found import Chassis
from simulator.vocabulary import Platform

_FIRST: Final = re.compile(
    r"Cisco (PIX|Adaptive) (?:Firewall|Security Appliance)(?: Software)? Version ([\w.()-]{1,30})"
)
_HARDWARE: Final = re.compile(r"Hardware:\s+([A-Za-z0-9][\w.-]{1,40}),?(?:\s+(\d{1,7}) MB RAM)?")
_LICENCE: Final = re.compile(r"This (?:platform|PIX|security appliance) has an? (.{1,60}?) licen[sc]e\.?$")
_CONTEXTS: Final = re.compile(r"Security Contexts\s*:\s*(\d{1,4})\b")
_FAILOVER: Final = re.compile(r"Failover\s*:\s*(Active/Active|Active/Standby|Disabled|Enabled)\b")
_UPTIME: Final = re.compile(r"([\w.-]{1,70}) up \d+ (?:year|day|hour|min|sec)")
_CLUSTER: Final = "Failover cluster licensed features"


def is_first_line(line: str) -> bool:
    """Of the output of `show version`."""
    return line.startswith("Cisco ") and _FIRST.match(line) is not None


def hardware_in(line: str) -> tuple[str, int | None] | None:
    """Model and memory in MB of a line `Hardware:   ASA5520, 2048 MB RAM, ...`."""
    if "Hardware:" not in line:
        return None
    found = _HARDWARE.search(line)
    return (found[1], int(found[2]) if found[2] else None) if found else None


def chassis_in(lines: Iterable[str]) -> Chassis:
    """All that the lines say. Of a licence that both units share the unit's own part counts."""
    said: dict[str, object] = {}
    for raw in lines:
        line = raw.lstrip("!: \t").rstrip()
        if line.startswith(_CLUSTER):
            break
        for name, value in _facts(line):
            said.setdefault(name, value)
    return Chassis(**said)  # type: ignore[arg-type]  # each name is a field of Chassis with its type


def _facts(line: str) -> Iterable[tuple[str, object]]:
    found = _FIRST.match(line)
    if found:
        yield "platform", Platform.PIX if found[1] == "PIX" else Platform.ASA
        yield "version", found[2]
    hardware = hardware_in(line)
    if hardware:
        yield "model", hardware[0]
        if hardware[1] is not None:
            yield "memory_mb", hardware[1]
    found = _LICENCE.match(line)
    if found:
        yield "licence", found[1]
    found = _CONTEXTS.match(line)
    if found:
        yield "contexts", int(found[1])
    found = _FAILOVER.match(line)
    if found:
        yield "failover", found[1]
    found = _UPTIME.match(line)
    if found and not line.startswith("failover cluster"):
        yield "hostname", found[1]
