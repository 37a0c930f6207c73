"""What a unit is, what two units must have in common to be a pair, and what differs between two of them (reference 13)."""

from enum import StrEnum
from typing import Final

from simulator.releases import Feature, numbers_of
from simulator.vocabulary import Value


class Licence(StrEnum):
    """Failover licence of a unit (source: License Requirements)."""

    UNRESTRICTED = "UR"
    RESTRICTED = "R"
    """Cannot be used for failover."""
    FAILOVER_ONLY = "FO"
    """Does not support Active/Active failover."""
    FAILOVER_ONLY_ACTIVE = "FO_AA"


FAILOVER_ONLY: Final = frozenset({Licence.FAILOVER_ONLY, Licence.FAILOVER_ONLY_ACTIVE})
"""Units that do not run alone for more than a day (reference 13, D1)."""


class Identity(Value):
    """What a hello says of the sender's chassis and licence. The defaults are the source document's units."""

    model: str = "PIX-515E"
    mode: str = "multiple"
    """"single" or "multiple" (context mode)."""
    firewall: str = "routed"
    """"routed" or "transparent"."""
    licence: Licence = Licence.UNRESTRICTED
    contexts: int = 5
    """How many security contexts are licensed."""
    memory_mb: int = 128
    interfaces: int = 6
    """How many physical interfaces the chassis has."""
    serial: str = ""
    """What `show failover` of the other unit prints of it; two units differ in it, and may."""


class MismatchKind(StrEnum):
    """In what two units differ."""

    VERSION = "version"
    """Another major or minor software version."""
    MAINTENANCE = "maintenance version"
    """The same major and minor version, as while a pair is being upgraded (source: Software Requirement)."""
    MODE = "mode"
    LICENCE = "licence"
    CONTEXTS = "licensed contexts"
    CHASSIS = "chassis"
    MEMORY = "memory"
    INTERFACES = "interface count"


class Mismatch(Value):
    """One difference, in the words of the messages about it."""

    kind: MismatchKind
    mine: str
    theirs: str

    @property
    def disables(self) -> bool:
        """Failover is disabled; otherwise the units warn and go on."""
        return self.kind not in _WARNED


_WARNED: Final = frozenset({MismatchKind.MAINTENANCE, MismatchKind.MEMORY})
"""No message of the device is known that says of memory what becomes of the pair; ours warns (docs/fidelity.md)."""


def mismatches(version: str, mine: Identity, their_version: str, theirs: Identity) -> tuple[Mismatch, ...]:
    """Every difference that matters, in the order in which the requirements name them."""
    found: list[Mismatch] = []
    if numbers_of(version)[:2] != numbers_of(their_version)[:2]:
        found.append(Mismatch(MismatchKind.VERSION, version, their_version))
    elif version != their_version:
        found.append(Mismatch(MismatchKind.MAINTENANCE, version, their_version))
    for ours, other in ((mine.mode, theirs.mode), (mine.firewall, theirs.firewall)):
        if ours != other:
            found.append(Mismatch(MismatchKind.MODE, ours, other))
    if not may_pair(mine.licence, theirs.licence):
        found.append(Mismatch(MismatchKind.LICENCE, mine.licence.value, theirs.licence.value))
    if mine.contexts != theirs.contexts and not Feature.COMBINED_LICENCES.is_in(version):
        found.append(Mismatch(MismatchKind.CONTEXTS, f"{mine.contexts} contexts", f"{theirs.contexts} contexts"))
    if mine.model != theirs.model:
        found.append(Mismatch(MismatchKind.CHASSIS, mine.model, theirs.model))
    if mine.interfaces != theirs.interfaces:
        found.append(Mismatch(MismatchKind.INTERFACES, str(mine.interfaces), str(theirs.interfaces)))
    if mine.memory_mb != theirs.memory_mb:
        found.append(Mismatch(MismatchKind.MEMORY, f"{mine.memory_mb} MB", f"{theirs.memory_mb} MB"))
    return tuple(found)


def may_pair(one: Licence, other: Licence) -> bool:
    """One UR, and another UR or an FO_AA: nothing else makes an Active/Active pair (source: License Requirements)."""
    pair = {one, other}
    return Licence.UNRESTRICTED in pair and pair <= {Licence.UNRESTRICTED, Licence.FAILOVER_ONLY_ACTIVE}
