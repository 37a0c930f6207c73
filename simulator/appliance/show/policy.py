"""`show access-list` and `show nat` of a context (reference 27.6, 27.7). Every counter of hits is 0 (docs/fidelity.md)."""

import zlib
from collections.abc import Iterator
from typing import Final

from simulator.appliance.cli import forwarding as fw
from simulator.appliance.cli.statements import Kept
from simulator.appliance.config.model import Line, blocks, every
from simulator.appliance.device import Device
from simulator.releases import Feature
from simulator.vocabulary import Millis

_CACHED: Final = (
    "access-list cached ACL log flows: total 0, denied 0 (deny-flow-max 4096)",
    "            alert-interval 300",
)
_HITS: Final = "    translate_hits = 0, untranslate_hits = 0"
_LOG_EVERY: Final = "interval 300"
_INTERFACE_LEVEL: Final = "informational"
_WHOLE: Final = "255.255.255.255"
_ZERO: Final = ("0", "0.0.0.0")


# --- access lists -----------------------------------------------------------------------------------------------------


def show_access_list(device: Device, _now: Millis, context: str, name: str = "") -> tuple[str, ...]:
    """`name`: one list, without the heading of cached flows; "" for all."""
    lists: dict[str, list[list[str]]] = {}
    for entry in every(device.running.space(context), Kept):
        words = entry.line.split()
        if words[0] == "access-list" and len(words) > 2:
            lists.setdefault(words[1], []).append(_rule(words[2:]))
    if name and name not in lists:
        return (f"ERROR: access-list <{name}> does not exist",)
    shown = [name] if name else list(lists)
    return (*(() if name else _CACHED), *(line for one in shown for line in _listed(device.version, one, lists[one])))


def _rule(words: list[str]) -> list[str]:
    """As the device keeps it: a list of which nobody said more is an extended one, and lines have no number of their own."""
    if words[0] == "line" and len(words) > 2:
        words = words[2:]
    return ["extended", *words] if words[0] in ("permit", "deny") else words


def _listed(version: str, name: str, rules: list[list[str]]) -> Iterator[str]:
    elements = sum(words[0] != "remark" for words in rules)
    hashed = f"; name hash: {_hash(name)}" if Feature.LIST_HASH.is_in(version) else ""
    yield f"access-list {name}; {elements} elements{hashed}"
    for number, words in enumerate(rules, 1):
        start = f"access-list {name} line {number} {' '.join(_with_log(words))}"
        if words[0] == "remark":
            yield start
        else:
            off = " (inactive)" if words[-1] == "inactive" else ""
            yield f"{start} (hitcnt=0){off} {_hash(f'{name} {words}')} "


def _with_log(words: list[str]) -> list[str]:
    """`log` alone, or with a level, is printed with its level and interval [recalled]."""
    if words[0] == "remark" or "log" not in words:
        return words
    at = words.index("log") + 1
    rest = words[at:]
    if rest[:1] in (["disable"], ["default"]) or "interval" in rest:
        return words
    leveled = bool(rest) and rest[0] not in ("inactive", "time-range")
    level, rest = (rest[0], rest[1:]) if leveled else (_INTERFACE_LEVEL, rest)
    return [*words[:at], level, *_LOG_EVERY.split(), *rest]


def _hash(text: str) -> str:
    """Eight figures that stay the same as long as the text does; a device computes others."""
    return f"0x{zlib.crc32(text.encode()):08x}"


# --- translations -----------------------------------------------------------------------------------------------------


def show_nat(device: Device, _now: Millis, context: str) -> tuple[str, ...]:
    """Since 8.3 in sections, in the order in which they are looked at; before by interface."""
    lines = device.running.space(context)
    if not Feature.NAT_SECTIONS.is_in(device.version, device.platform):
        return tuple(_by_interface(lines))
    twice = every(lines, fw.TwiceNat)
    sections = (
        ("Manual NAT Policies (Section 1)", [_twice(one) for one in twice if not one.after_auto]),
        ("Auto NAT Policies (Section 2)", _objects(lines)),
        ("Manual NAT Policies (Section 3)", [_twice(one) for one in twice if one.after_auto]),
    )
    shown: list[str] = []
    for heading, rows in sections:
        if rows:
            shown += [*([""] if shown else ()), heading]
            shown += [text for number, row in enumerate(rows, 1) for text in (f"{number} {row}", _HITS)]
    return tuple(shown)


def _twice(one: fw.TwiceNat) -> str:
    return f"{_ends(one.inside, one.outside)} source {one.kind} {one.real} {one.mapped} {one.rest}".rstrip()


def _ends(inside: str, outside: str) -> str:
    return f"({inside or 'any'}) to ({outside or 'any'})"


def _objects(lines: tuple[Line, ...]) -> list[str]:
    """Static ones first [recalled]."""
    found: list[tuple[bool, str]] = []
    for line in blocks(lines, fw.ObjectNetwork):
        nat = line.get(fw.ObjectNat)
        if nat and isinstance(line.statement, fw.ObjectNetwork):
            row = f"{_ends(nat.inside, nat.outside)} source {nat.kind} {line.statement.name} {nat.mapped} {nat.rest}"
            found.append((nat.kind != "static", row.rstrip()))
    return [row for _, row in sorted(found, key=lambda entry: entry[0])]


def _by_interface(lines: tuple[Line, ...]) -> Iterator[str]:
    """The form of 7.2 to 8.2 [the static part observed, the pools recalled]."""
    policies: dict[str, list[tuple[str, str]]] = {}
    for static in every(lines, fw.Static):
        policies.setdefault(static.inside, []).append(_static(static))
    pools = every(lines, fw.Global)
    for nat in every(lines, fw.Nat):
        shared = next((pool for pool in pools if pool.number == nat.number), None)
        policies.setdefault(nat.inside, []).append(_dynamic(nat, shared))
    for interface, rows in policies.items():
        yield f"NAT policies on Interface {interface}:"
        for match, done in rows:
            yield from (f"  match {match}", f"    {done}", _HITS)


def _static(static: fw.Static) -> tuple[str, str]:
    rest = static.rest.split()
    mask = rest[1] if rest[:1] == ["netmask"] and len(rest) > 1 else _WHOLE
    local = _whom(static.local, mask) if static.local else f"access-list {static.acl}"
    port = f" eq {static.local_port}" if static.local_port else ""
    shared = f"{static.shared}/{static.shared_port}" if static.shared_port else static.shared
    return (
        f"{static.protocol or 'ip'} {static.inside} {local}{port} {static.outside} any",
        f"static translation to {shared}",
    )


def _dynamic(nat: fw.Nat, pool: fw.Global | None) -> tuple[str, str]:
    local = f"access-list {nat.acl}" if nat.acl else _whom(nat.local, nat.mask or _WHOLE)
    if nat.number == 0:
        done = "NAT exempt" if nat.acl else f"identity NAT translation, pool {nat.number}"
    elif pool is None:
        done = f"dynamic translation to pool {nat.number} (No matching global)"
    else:
        shared = "[Interface PAT]" if pool.shared == "interface" else pool.shared
        done = f"dynamic translation to pool {nat.number} ({shared})"
    return f"ip {nat.inside} {local} {pool.outside if pool else 'any'} any", done


def _whom(address: str, mask: str) -> str:
    if address in _ZERO:
        return "any"
    return f"host {address}" if mask == _WHOLE else f"{address} {mask}"
