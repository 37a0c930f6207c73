"""Listings of two thousand lines, of each release, with what such listings contain. Written for the tests; nothing is a device's.

The lines stand in two text files: `@ part` begins a part, `@ [PIX|ASA] from 8.3 [before 9.0]` says which releases have the lines
below it. In them `{n}` is the number of the round, `{a}`, `{b}` and `{c}` are numbers from the seed, `{portN}` is a port and
`{disk}` the flash. The parts of BULK come again and again until the listing is long enough.
"""

import random
import re
from functools import cache
from pathlib import Path
from typing import Final

from simulator.appliance.config.model import Configuration, blank
from simulator.appliance.hardware import model_named, ports_for
from simulator.vocabulary import Value

LINES: Final = 2000
BULK: Final = ("objects", "lists", "statics", "routes")
MOST_ROUNDS: Final = {"statics": 250, "routes": 250}
"""Their numbers are part of an address."""
CONTEXTS: Final = 29
"""Beside admin: a Firepower 2130 has no more."""
LATER: Final = (99, 0)
_HERE: Final = Path(__file__).parent
_HEAD: Final = re.compile(r"@ (?:(PIX|ASA) )?from (\d+)\.(\d+)(?: before (\d+)\.(\d+))?")


class Release(Value):
    """model: a chassis that runs it. port: the kind of its ports, up to the number."""

    name: str
    product: str
    version: str
    model: str
    port: str
    numbers: tuple[int, int]
    first: int = 0
    """Number of the first port."""

    def has(self, row: "Row") -> bool:
        return row.since <= self.numbers < row.gone and (row.product or self.product) == self.product

    @property
    def chassis(self) -> Configuration:
        model = model_named(self.model)
        assert model is not None
        return blank(model.platform, ports_for(model, [f"{self.port}{self.first + number}" for number in range(4)]))


RELEASES: Final = (
    Release("pix-7.0", "PIX", "7.0(8)", "PIX-525", "Ethernet", (7, 0)),
    Release("pix-7.2", "PIX", "7.2(4)", "PIX-525", "Ethernet", (7, 2)),
    Release("asa-7.2", "ASA", "7.2(5)", "ASA5540", "GigabitEthernet0/", (7, 2)),
    Release("asa-8.0", "ASA", "8.0(5)", "ASA5540", "GigabitEthernet0/", (8, 0)),
    Release("asa-8.2", "ASA", "8.2(5)", "ASA5540", "GigabitEthernet0/", (8, 2)),
    Release("asa-8.4", "ASA", "8.4(7)", "ASA5540", "GigabitEthernet0/", (8, 4)),
    Release("asa-9.1", "ASA", "9.1(7)", "ASA5555", "GigabitEthernet0/", (9, 1)),
    Release("asa-9.8", "ASA", "9.8(4)", "ASA5555", "GigabitEthernet0/", (9, 8)),
    Release("asa-9.16", "ASA", "9.16(4)", "FPR-2130", "Ethernet1/", (9, 16), first=1),
)


class Row(Value):
    """A line, and which releases have it: from `since` on, before `gone`."""

    text: str
    since: tuple[int, int]
    gone: tuple[int, int]
    product: str


@cache
def _parts(file: str) -> dict[str, tuple[Row, ...]]:
    parts: dict[str, tuple[Row, ...]] = {}
    part, since, gone, product = "", (0, 0), LATER, ""
    for line in (_HERE / file).read_text().split("\n")[:-1]:
        if line.startswith("@ part "):
            part = line.removeprefix("@ part ")
            parts[part] = ()
        elif found := _HEAD.fullmatch(line):
            since = (int(found[2]), int(found[3]))
            gone = (int(found[4]), int(found[5])) if found[4] else LATER
            product = found[1] or ""
        else:
            parts[part] += (Row(line, since, gone, product),)
    return parts


def _filled(rows: tuple[Row, ...], release: Release, chance: random.Random, number: int = 1) -> list[str]:
    values = {"n": str(number), "disk": "flash:" if release.product == "PIX" else "disk0:"}
    values |= {f"port{at}": _port(release, at) for at in range(4)}
    values |= {name: str(chance.randint(3, 254)) for name in "abc"}
    found = []
    for text in (row.text for row in rows if release.has(row)):
        for name, value in values.items():
            text = text.replace(f"{{{name}}}", value)
        found.append(text)
    return found


def context_listing(release: Release, seed: int, lines: int = LINES) -> tuple[str, ...]:
    """Of a context with the interfaces outside, inside and dmz; at least so many lines long."""
    chance = random.Random(f"{release.name} {seed}")
    tables = _parts("listing_of_a_context.txt")
    parts = {name: _filled(rows, release, chance) for name, rows in tables.items()}
    number = 1
    while sum(map(len, parts.values())) < lines:
        number += 1
        for name in BULK:
            if number < MOST_ROUNDS.get(name, lines):
                parts[name] += _filled(tables[name], release, chance, number)
    return _framed(release, "context", [line for part in parts.values() for line in part], chance)


def system_listing(release: Release, seed: int, lines: int = LINES) -> tuple[str, ...]:
    """Of the system execution space: many contexts, each with three subinterfaces of its own, and as many classes as make the
    listing long enough."""
    chance = random.Random(f"{release.name} system {seed}")
    parts = {name: _filled(rows, release, chance) for name, rows in _parts("listing_of_the_system.txt").items()}
    for number in range(1, CONTEXTS + 1):
        parts["contexts"] += _context_block(release, number)
    parts["interfaces"] = ["!", *_interfaces(release, chance)]
    while sum(map(len, parts.values())) < lines:
        number = len(parts["classes"])
        conns = f"  limit-resource Conns {chance.randint(1, 99)}.0%"
        parts["classes"] += [f"class tier-{number}", conns, "  limit-resource SSH 5", "!", ""]
    return _framed(release, "system", [line for part in parts.values() for line in part], chance)


def _port(release: Release, number: int) -> str:
    return f"{release.port}{release.first + number}"


def _vlans(number: int) -> tuple[int, ...]:
    """Of the context of that number."""
    return tuple(100 + 3 * number + part for part in range(3))


def _interfaces(release: Release, chance: random.Random) -> list[str]:
    """Port 0 has the subinterfaces, port 1 is for management, 2 and 3 are failover and state link; others are shut down."""
    first = _port(release, 0)
    found = [f"interface {first}", " speed 100", " duplex full", "!"]
    for vlan in (vlan for number in range(1, CONTEXTS + 1) for vlan in _vlans(number)):
        words = f' description VLAN {vlan}, "{chance.randint(1, 99)}%"'
        found += [f"interface {first}.{vlan}", words, f" vlan {vlan}", "!"]
    found += [f"interface {_port(release, 1)}", "!"]
    for number, what in enumerate(("LAN", "STATE"), 2):
        found += [f"interface {_port(release, number)}", f" description {what} Failover Interface", "!"]
    used = {_port(release, number) for number in range(4)}
    others = (port for port in release.chassis.ports if port not in used)
    return [*found, *(line for port in others for line in (f"interface {port}", " shutdown", "!"))]


def _context_block(release: Release, number: int) -> list[str]:
    disk = "flash:" if release.product == "PIX" else "disk0:"
    names = (" outside", " inside", " dmz") if number % 2 else ("", "", "")
    return [
        f"context edge{number}",
        f'  description Customer #{number}: "A & B" / 50% (see C:\\x?)',
        "  member gold",
        *(
            f"  allocate-interface {_port(release, 0)}.{vlan}{name}"
            for vlan, name in zip(_vlans(number), names, strict=True)
        ),
        f"  config-url {disk}/edge{number}.cfg",
        f"  join-failover-group {1 + (number % 3 == 0)}",
        "!",
        "",
    ]


def _framed(release: Release, tag: str, body: list[str], chance: random.Random) -> tuple[str, ...]:
    """Between the head and the end that a listing of the release has."""
    head = [": Saved", ":"]
    if release.numbers >= (9, 8):
        serial = f": Serial Number: JAD00000{chance.randint(100, 999)}"
        head = [": Saved", "", ": ", serial, f": Hardware:   {release.model}", ":"]
    elif release.numbers >= (8, 2):
        head = [": Saved", ": Written by enable_15 at 06:01:02.003 CEDT Tue Apr 16 2013", "!"]
    checksum = "".join(chance.choice("0123456789abcdef") for _ in range(32))
    version = f"{release.product} Version {release.version} <{tag}>"
    return (*head, version, "!", *body, f"Cryptochecksum:{checksum}", ": end")
