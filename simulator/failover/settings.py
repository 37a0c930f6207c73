"""What the running configuration tells the failover protocol: timers, policies, preferences, and their legal ranges.

The appliance builds a `FailoverSettings` from its running configuration and hands it in whenever that changed;
nothing here knows how a command looks. Every range and default cites reference.md.
"""

from functools import cached_property
from typing import Final

from simulator.failover.identity import Identity
from simulator.vocabulary import (
    SYSTEM_GROUP,
    GroupId,
    InterfaceKey,
    Millis,
    Platform,
    PortName,
    UnitRole,
    Value,
)

UNIT_POLL_RANGE_MS: Final = (200, 15_000)
"""200-999 ms or 1-15 s (reference 2.3, D3 and D9)."""
UNIT_HOLD_RANGE_MS: Final = (800, 45_000)
"""800-999 ms or 1-45 s (reference 2.3; 15 row 4)."""
UNIT_HOLD_POLLS: Final = 3
"""The unit hold time is at least this many polls (reference 2.3)."""
INTERFACE_POLL_RANGE_MS: Final = (500, 15_000)
"""500-999 ms or 1-15 s (reference 3.2)."""
INTERFACE_HOLD_RANGE_MS: Final = (5_000, 75_000)
INTERFACE_HOLD_POLLS: Final = 5
POLICY_COUNT_RANGE: Final = (1, 250)
POLICY_PERCENT_RANGE: Final = (1, 100)
PREEMPT_DELAY_RANGE_S: Final = (1, 1_200)
"""`preempt` alone means no delay (reference 6.2)."""

UNIT_TIMERS_MS: Final[dict[Platform, tuple[Millis, Millis]]] = {
    Platform.PIX: (15_000, 45_000),
    Platform.ASA: (1_000, 15_000),
}
"""Default unit poll and hold time (reference 15 row 2; PIX is the source document's)."""
INTERFACE_TIMERS_MS: Final[tuple[Millis, Millis]] = (5_000, 25_000)
MAX_MONITORED: Final = 250


class InterfacePolicy(Value, array_like=True):
    """`interface-policy num[%]`: how many failed interfaces make a group fail (reference 3.6)."""

    amount: int = 1
    percent: bool = False

    def met(self, failed: int, monitored: int) -> bool:
        """Whether `failed` of `monitored` interfaces meet the policy: "meets", not "exceeds" (reference 15 row 22)."""
        if failed == 0:
            return False
        return failed * 100 >= self.amount * monitored if self.percent else failed >= self.amount


class GroupSettings(Value):
    """One `failover group` and its sub-commands."""

    id: GroupId
    preferred: UnitRole = UnitRole.PRIMARY
    preempt_delay_ms: Millis | None = None
    """None: no `preempt`. 0: at once. Else how long the group stays where it is (reference 6.2)."""
    interface_poll_ms: Millis = INTERFACE_TIMERS_MS[0]
    interface_hold_ms: Millis = INTERFACE_TIMERS_MS[1]
    policy: InterfacePolicy = InterfacePolicy()
    replicate_http: bool = False


class InterfaceSettings(Value):
    """One data interface of one context, as far as failover cares."""

    key: InterfaceKey
    group: GroupId
    port: PortName
    vlan: int | None
    monitored: bool
    enabled: bool
    """False after `shutdown` of the interface in its context, of its subinterface or of its port."""
    active_address: str | None
    standby_address: str | None
    """Without one the peer's interface cannot be tested and stays "(Waiting)" (source: View of Monitored Interfaces)."""


class Bundle(Value, array_like=True):
    """Several ports that are one to everything above them: a redundant interface or a Port-channel (reference 18.1, 18.2).

    redundant: one member carries everything, and the next one when it loses its carrier; else all that have carrier do.
    least: so many members must have carrier for the bundle to have it.
    """

    name: PortName
    members: tuple[PortName, ...]
    redundant: bool = False
    least: int = 1


class ContextGroup(Value, array_like=True):
    """A context and the failover group that it belongs to."""

    context: str
    group: GroupId


class LinkIp(Value, array_like=True):
    """`failover interface ip` of one of the pair's own links: the first address is the primary unit's, whoever is active."""

    address: str
    mask: str
    standby: str

    def of(self, role: UnitRole) -> tuple[str, str]:
        """(a unit's own address, its peer's)."""
        return (self.address, self.standby) if role is UnitRole.PRIMARY else (self.standby, self.address)


class FailoverSettings(Value, dict=True):
    """All that one unit's protocol knows of its configuration."""

    role: UnitRole = UnitRole.SECONDARY
    """Secondary unless told otherwise (source: Secondary Unit Configuration, step 3)."""
    enabled: bool = False
    platform: Platform = Platform.PIX
    version: str = "7.2(2)"
    identity: Identity = Identity()
    key: str = ""
    """`failover key`, hexadecimal or not; "": messages go in clear."""
    unit_poll_ms: Millis = UNIT_TIMERS_MS[Platform.PIX][0]
    unit_hold_ms: Millis = UNIT_TIMERS_MS[Platform.PIX][1]
    lan_based: bool = True
    """The failover link is a LAN (`failover lan enable`, and always on an ASA); else the PIX's serial cable."""
    link_port: PortName | None = None
    """Port of `failover lan interface`; None: none configured."""
    link_vlan: int | None = None
    """Of the subinterface, where the link is on one."""
    link_enabled: bool = False
    """Its port is not shut down."""
    link_ip: LinkIp | None = None
    """None: no address was entered, so that no IP packet leaves (and over the serial cable none need to)."""
    state_port: PortName | None = None
    """Port of `failover link`; None: regular (stateless) failover."""
    state_vlan: int | None = None
    state_enabled: bool = False
    state_ip: LinkIp | None = None
    groups: tuple[GroupSettings, ...] = ()
    """User groups in order of id; the system group has no settings."""
    interfaces: tuple[InterfaceSettings, ...] = ()
    bundles: tuple[Bundle, ...] = ()
    """What `port`, `link_port` and `state_port` may name beside the chassis's ports."""
    contexts: tuple[ContextGroup, ...] = ()
    """Contexts in order of configuration; those not named (and the system space) belong to group 1."""

    @cached_property
    def places(self) -> dict[InterfaceKey, int]:
        """Where each interface stands among `interfaces`: a pair may have 250, and each packet asks for one of them."""
        return {interface.key: at for at, interface in enumerate(self.interfaces)}

    @cached_property
    def _groups_of_contexts(self) -> dict[str, GroupId]:
        return {entry.context: entry.group for entry in reversed(self.contexts)}

    def interface(self, key: InterfaceKey) -> InterfaceSettings | None:
        at = self.places.get(key)
        return None if at is None else self.interfaces[at]

    def bundle(self, port: PortName | None) -> Bundle | None:
        """The redundant interface or Port-channel of that name; None: it is a port."""
        return next((bundle for bundle in self.bundles if bundle.name == port), None)

    def members_of(self, port: PortName) -> tuple[PortName, ...]:
        """The physical ports that an interface stands on: the port itself, or the members of the bundle of that name."""
        bundle = self.bundle(port)
        return (port,) if bundle is None else bundle.members

    def group_of_context(self, context: str) -> GroupId:
        """Which group's active unit replicates commands entered there (source: Command Replication)."""
        return self._groups_of_contexts.get(context, 1)

    def group(self, group: GroupId) -> GroupSettings | None:
        """Settings of a user group; None where it is not configured (and for the system group)."""
        for settings in self.groups:
            if settings.id == group:
                return settings
        return None

    def preferred(self, group: GroupId) -> UnitRole:
        """Which unit should have the group after both boot together (source: Primary/Secondary Status)."""
        if group == SYSTEM_GROUP:
            return UnitRole.PRIMARY
        settings = self.group(group)
        return settings.preferred if settings else UnitRole.PRIMARY
