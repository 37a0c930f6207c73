"""Which MAC address an interface uses: its own, the one of `mac-address auto`, its group's, the generated one (reference
11.3, order of preference)."""

import re
from functools import lru_cache
from typing import Final, NamedTuple

from simulator.appliance.cli.statements import Group, Interface, Kept, MacAddress, PortMacs
from simulator.appliance.config.model import Configuration, Line, blocks, every
from simulator.appliance.config.tree import Lines, lines_of
from simulator.failover.settings import FailoverSettings, InterfaceSettings
from simulator.releases import Feature
from simulator.vocabulary import GroupId, PortName

_VENDOR: Final = "00a0.c9"
"""First half of the virtual addresses that the failover software makes by itself (reference 11.3, D3)."""
_AUTO: Final = "mac-address auto"
_PREFIX: Final = "a2"
_DEFAULT_PREFIX: Final = 1
"""Later releases take it from the last two bytes of a burned-in address, which the lab's chassis do not have: ours."""


def mac_of(
    running: Configuration, settings: FailoverSettings, interface: InterfaceSettings, line: Line | None, *, active: bool
) -> str:
    """The interface's MAC address. line: its block in its context."""
    own = line.get(MacAddress) if line else None
    if own is not None:
        if active:
            return own.active
        if own.standby is not None:
            return own.standby
    automatic = _automatic(running, settings, interface, line, active=active)
    if automatic is not None:
        return automatic
    for macs in _rules(running).by_group.get(interface.group, ()):
        if macs.port == interface.port:
            return macs.active if active else macs.standby
    return virtual_mac(_burned_in(settings, interface.port), interface.group, active)


def _burned_in(settings: FailoverSettings, port: PortName) -> PortName:
    """The port whose address a bundle has: of a redundant interface the member listed first, of a Port-channel the lowest
    (reference 18.1)."""
    return next(iter(settings.members_of(port)), port)


class _Rules(NamedTuple):
    """What the system execution space says of MAC addresses."""

    typed: str | None
    """The line `mac-address auto`, or its `no`."""
    by_group: dict[GroupId, tuple[PortMacs, ...]]
    """`mac address` of each failover group."""
    subids: dict[str, int]
    """Where each subinterface stands among those of its port, from 1."""


def _rules(running: Configuration) -> _Rules:
    return lines_of(running.system).once(_rules_in)


def _rules_in(system: Lines) -> _Rules:
    typed = next((kept.line for kept in every(system, Kept) if _AUTO in kept.line), None)
    groups = ((line.statement, line) for line in blocks(system, Group))
    below, subids = dict[PortName, int](), dict[str, int]()
    for head in every(system, Interface):
        port, point, _ = head.name.partition(".")
        if point:
            below[port] = subids[head.name] = below.get(port, 0) + 1
    by_group = {head.id: every(line.body, PortMacs) for head, line in groups if isinstance(head, Group)}
    return _Rules(typed, by_group, subids)


def virtual_mac(port: PortName, group: GroupId, active: bool) -> str:
    """`00a0.c9<port>.<group>01`, standby `02`; the port byte is slot x 16 + port + 1, so that Ethernet0 is 01 (reference
    17.6, 30.3)."""
    slot, number = _slot_and_port(port)
    return f"{_VENDOR}{(slot * 16 + number + 1) % 256:02x}.{group:02d}{'01' if active else '02'}"


@lru_cache(maxsize=256)  # asked for each interface
def _slot_and_port(port: PortName) -> tuple[int, int]:
    """Slot and port, both from 0: "Ethernet0" is (0, 0), "GigabitEthernet0/2" (0, 2). The ports of a Firepower,
    "Ethernet1/1", are counted from 1 in their name."""
    kind, numbers = re.fullmatch(r"(\D*)([\d/]*)", port.partition(".")[0]).groups()  # type: ignore[union-attr]
    parts = [int(number) for number in numbers.split("/") if number]
    if len(parts) < 2:
        return 0, parts[0] if parts else 0
    return parts[0], parts[1] - 1 if kind == "Ethernet" and parts[0] else parts[1]


# --- mac-address auto -------------------------------------------------------------------------------------------------


def has_automatic_macs(running: Configuration, version: str, mode: str) -> bool:
    """Whether `mac-address auto` is in force: typed, or by the release's default."""
    typed = _rules(running).typed
    return _by_default(version, mode) if typed is None else not typed.startswith("no ")


def _by_default(version: str, mode: str) -> bool:
    return Feature.AUTO_MACS.is_in(version) and mode == "multiple"


def _automatic(
    running: Configuration, settings: FailoverSettings, interface: InterfaceSettings, line: Line | None, *, active: bool
) -> str | None:
    """The address of `mac-address auto`; None where it is off. Its form is that of the release (reference 18.4)."""
    if not has_automatic_macs(running, settings.version, settings.identity.mode):
        return None
    typed = _rules(running).typed
    by_default = _by_default(settings.version, settings.identity.mode)
    prefix = re.search(r"prefix (\d+)", typed or "")
    if prefix is None and not by_default:
        return _old_form(running, settings, interface, line, active=active)
    if not Feature.AUTO_MACS_PREFIX.is_in(settings.version):
        return None
    number = int(prefix.group(1)) if prefix else _DEFAULT_PREFIX
    counter = 2 * settings.places[interface.key] + (1 if active else 2)
    low, high = number & 0xFF, number >> 8 & 0xFF
    return _dotted(f"{_PREFIX}{low:02x}{high:02x}{counter:06x}")


def _old_form(
    running: Configuration, settings: FailoverSettings, interface: InterfaceSettings, line: Line | None, *, active: bool
) -> str:
    """`12_slot.port_subid.contextid`, standby `02_...`. The subid is internal: here the place of the subinterface among
    those of its port, from 1; 0 for the port itself."""
    slot, port = _slot_and_port(_burned_in(settings, interface.port))
    context = running.context_names.index(interface.key.context) + 1
    subid = _subid(running, interface, line)
    return _dotted(f"{'12' if active else '02'}{slot:02x}{port:02x}{subid:02x}{context:04x}")


def _subid(running: Configuration, interface: InterfaceSettings, line: Line | None) -> int:
    seen_as = line.statement.name if line and isinstance(line.statement, Interface) else ""
    given = running.allocation(interface.key.context, seen_as)
    return _rules(running).subids.get(given.port, 0) if given else 0


def _dotted(digits: str) -> str:
    return ".".join((digits[:4], digits[4:8], digits[8:]))
