"""What Genie's parsers must read, and how its words for a thing are held against what is true of a unit."""

from collections.abc import Callable
from typing import Any, Final, NamedTuple

from simulator.appliance.cli.statements import ConfigUrl, Nameif, SecurityLevel
from tests.clients import truth
from tests.clients.templates import Release, release
from tests.clients.truth import Asked


class Reading(NamedTuple):
    """A command and what is true. since: the first release in the form that Genie knows."""

    command: str
    truth: Callable[[Asked, Any], list[tuple[str, object, object]]]
    system: bool = True
    contexts: bool = True
    since: Release = (7, 0)

    def is_known(self, asked: Asked) -> bool:
        there = self.contexts if asked.context else self.system
        return there and release(asked.device.version) >= self.since


Claims = list[tuple[str, object, object]]
"""Name, as read, as true."""


def _version(asked: Asked, read: Any) -> Claims:
    found = read.get("version", {})
    (row,) = truth.version(asked)
    return [
        ("version", found.get("asa_version"), row["version"]),
        ("hostname", found.get("hostname"), row["hostname"]),
        ("failover", found.get("failover"), row["failover"]),
        ("memory", found.get("mem_size"), f"{asked.device.facts.memory_mb} MB"),
    ]


def _nameifs(asked: Asked, read: Any) -> Claims:
    claims: Claims = []
    for line in asked.running.interfaces(asked.context):
        named, level = line.get(Nameif), line.get(SecurityLevel)
        if named:
            title = getattr(line.statement, "name", "")
            claims.append((title, read.get(title, {}).get("name"), named.name))
            claims.append((f"{title} level", read.get(title, {}).get("security_level"), level.level if level else 0))
    return claims


def _contexts(asked: Asked, read: Any) -> Claims:
    """It reads no context that has no interface."""
    names = [name for name in asked.running.context_names if asked.running.allocations(name)]
    claims: Claims = [("names", sorted(read), sorted(names))]
    for name in names:
        line = asked.running.context(name)
        url = line.get(ConfigUrl) if line else None
        claims.append((f"{name} url", read.get(name, {}).get("url"), url.url if url else None))
    return claims


def _contexts_in_detail(asked: Asked, read: Any) -> Claims:
    claims: Claims = [("names", sorted(set(read) - {"system", "null"}), sorted(asked.running.context_names))]
    for name in asked.running.context_names:
        ports = [entry.port for entry in asked.running.allocations(name)]
        found = read.get(name, {}).get("interfaces", {})
        claims.append((f"{name} interfaces", found.get("real_interfaces", []), ports))
    return claims


def _brief(asked: Asked, read: Any) -> Claims:
    found = read.get("interfaces", {})
    claims: Claims = []
    for row in truth.interfaces_in_brief(asked):
        name = str(row["interface"])
        claims.append((f"{name} link", found.get(name, {}).get("link_status"), row["status"]))
        claims.append((f"{name} line", found.get(name, {}).get("line_protocol"), row["proto"]))
    return claims


def _detail(asked: Asked, read: Any) -> Claims:
    found = read.get("interfaces", {})
    claims: Claims = []
    for row in truth.interfaces(asked):
        name = str(row["interface"])
        claims.append((f"{name} link", found.get(name, {}).get("link_status"), row["link_status"] == "up"))
    return claims


READINGS: Final = (
    Reading("show nameif", _nameifs, system=False),
    Reading("show context", _contexts, contexts=False, since=(8, 5)),
    Reading("show context detail", _contexts_in_detail, contexts=False),
    Reading("show interface ip brief", _brief),
    Reading("show interface detail", _detail),
)
LEFT_OUT: Final = {
    "show version": "it wants the lines of the build, the manager and the processor (`_version` is ready for them)",
    "show failover": "made for Active/Standby: it stops at the lines of groups",
}
