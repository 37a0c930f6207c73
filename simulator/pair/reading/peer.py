"""The start of the second unit where only one was given: what someone types on it before it joins the pair.

`failover lan unit` is turned round, the other failover lines are copied, and the ports of the failover and the state link are
brought up with the lines that make them (source: Secondary Unit Configuration). All else comes by synchronisation.
"""

import re
from collections.abc import Iterable
from typing import Final

from simulator.vocabulary import UnitRole

_ROLE: Final = re.compile(r"failover lan unit \S+", re.IGNORECASE)
_LINK: Final = re.compile(r"failover (?:lan interface|link) \S+ (\S.*)", re.IGNORECASE)
_INTERFACE: Final = re.compile(r"interface (\S.*)", re.IGNORECASE)
_NOT_COPIED: Final = re.compile(r"failover (?:group|lan unit|mac|replication|interface-policy)\b", re.IGNORECASE)
_BUNDLE: Final = re.compile(r"(port-channel|redundant)(\d+)", re.IGNORECASE)


def turned(text: str, role: UnitRole) -> str:
    """A system configuration as that of the unit of this role."""
    if _ROLE.search(text):
        return _ROLE.sub(f"failover lan unit {role}", text, count=1)
    return f"{text.rstrip()}\nfailover lan unit {role}\n"


def bootstrap(text: str, role: UnitRole) -> str:
    """The first lines of the unit of this role, from the system configuration of the other one."""
    blocks = _blocks(text.split("\n"))
    heads = [head for head, _ in blocks]
    links = [_plain(found[1]) for head in heads if (found := _LINK.match(head))]
    wanted = _with_all_that_carries(links, blocks)
    lines = [head for head in heads if head.lower().startswith("hostname ")][:1]
    for head, body in blocks:
        found = _INTERFACE.match(head)
        if found and _plain(found[1]) in wanted:
            lines += [head, *(f" {line}" for line in body if line != "shutdown"), " no shutdown"]
    copied = [head for head in heads if head.lower().startswith("failover ") and not _NOT_COPIED.match(head)]
    is_on = any(head.lower() == "failover" for head in heads)
    return "\n".join([*lines, f"failover lan unit {role}", *copied, *(["failover"] if is_on else [])]) + "\n"


def _blocks(lines: Iterable[str]) -> list[tuple[str, list[str]]]:
    """Each line that is not indented, with the lines indented below it; without comments."""
    found: list[tuple[str, list[str]]] = []
    for line in lines:
        text = line.strip()
        if not text or text[0] in "!:":
            continue
        if line[0] == " " and found:
            found[-1][1].append(text)
        else:
            found.append((text, []))
    return found


def _with_all_that_carries(links: list[str], blocks: list[tuple[str, list[str]]]) -> set[str]:
    """The links, the ports below subinterfaces, and the members of bundles."""
    wanted = {name for link in links for name in (link, link.partition(".")[0])}
    members = set()
    for head, body in blocks:
        found = _INTERFACE.match(head)
        if found is None:
            continue
        for line in body:
            words = line.lower().split()
            if words[:1] == ["channel-group"] and len(words) > 1 and f"port-channel{words[1]}" in wanted:
                members.add(_plain(found[1]))
            if words[:1] == ["member-interface"] and _plain(found[1]) in wanted and _BUNDLE.match(_plain(found[1])):
                members.add(_plain(" ".join(words[1:])))
    return wanted | members


def _plain(name: str) -> str:
    return name.replace(" ", "").lower()
