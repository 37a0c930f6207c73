"""The statements of a configuration: what one configuration line says while it is in force.

A configuration is an ordered tree of these. `identity` says which statements stand for the same thing: a new one takes
the place of the old one with the same identity. Times and ranges: reference 8.1; a value of None means "not given".
"""

from typing import Final, TypeAlias

from simulator.appliance.cli.forwarding import (
    AsrGroup,
    Global,
    Name,
    Nat,
    ObjectAddress,
    ObjectNat,
    ObjectNetwork,
    Route,
    Static,
    TwiceNat,
)
from simulator.appliance.cli.statement import Statement as Statement
from simulator.vocabulary import GroupId, Millis, PortName, UnitRole


class Kept(Statement, tag="kept"):
    """A line that the simulator has no behaviour for: kept verbatim and in place. `line` is without its indentation."""

    line: str

    @property
    def identity(self) -> tuple[str | int, ...]:
        return ("Kept", self.line)


# --- the unit ---------------------------------------------------------------------------------------------------------


class Hostname(Statement, tag="hostname"):
    name: str


class Prompt(Statement, tag="prompt"):
    """`prompt {[hostname] [context] [domain] [slot] [state] [priority]}` in the order typed (reference 9.15)."""

    parts: tuple[str, ...]


LOG_LEVELS: Final = (
    *("emergencies", "alerts", "critical", "errors"),
    *("warnings", "notifications", "informational", "debugging"),
)
"""The words for the severities 0 to 7 of system log messages."""


class Logging(Statement, tag="logging"):
    """`logging what value` inside a context. value "off": the `no` form of a message that is on by default."""

    what: str
    value: str = ""

    @property
    def identity(self) -> tuple[str | int, ...]:
        return ("Logging", self.what)


class MonitorInterface(Statement, tag="monitor-interface"):
    """`[no] monitor-interface name` inside a context; only what differs from the default is in force."""

    name: str
    monitored: bool = True

    @property
    def identity(self) -> tuple[str | int, ...]:
        return ("MonitorInterface", self.name)


# --- failover, system execution space ---------------------------------------------------------------------------------


class FailoverOn(Statement, tag="failover"):
    """`failover`."""


class LanUnit(Statement, tag="failover-lan-unit"):
    """`failover lan unit primary|secondary`; the one statement of the pair that differs between its units."""

    role: UnitRole = UnitRole.SECONDARY


class LanInterface(Statement, tag="failover-lan-interface"):
    """`failover lan interface if_name phy_if`: the failover link."""

    name: str = ""
    port: PortName = ""


class LanEnable(Statement, tag="failover-lan-enable"):
    """`failover lan enable`: a LAN instead of the serial cable (PIX only)."""


class FailoverKey(Statement, tag="failover-key"):
    """`failover key [0|8] secret` or `failover key hex 32-digits`; shown as stars. form: "0", "8" or "", as typed."""

    secret: str = ""
    hexadecimal: bool = False
    form: str = ""


class FailoverIpsec(Statement, tag="failover-ipsec"):
    """`failover ipsec pre-shared-key [0|8] key`: encrypts the pair's own links in place of `failover key`; shown as stars
    (reference 19.1). form: "0", "8" or "", as typed."""

    secret: str = ""
    form: str = ""


class FailoverLink(Statement, tag="failover-link"):
    """`failover link if_name [phy_if]`: the state link. port None: shares the failover link."""

    name: str = ""
    port: PortName | None = None


class FailoverAddress(Statement, tag="failover-interface-ip"):
    """`failover interface ip if_name address mask standby address`; with IPv6 the mask is the length of the prefix."""

    name: str
    address: str = ""
    mask: str = ""
    standby: str = ""

    @property
    def identity(self) -> tuple[str | int, ...]:
        return ("FailoverAddress", self.name)


class UnitPolltime(Statement, tag="failover-polltime-unit"):
    """`failover polltime [unit]`. In force, `hold_ms` is always known."""

    poll_ms: Millis = 0
    hold_ms: Millis | None = None


class InterfacePolltime(Statement, tag="polltime-interface"):
    """`failover polltime interface` (no effect in Active/Active) or `polltime interface` of a failover group."""

    poll_ms: Millis = 0
    hold_ms: Millis | None = None


class InterfacePolicy(Statement, tag="interface-policy"):
    """`failover interface-policy` (no effect in Active/Active) or `interface-policy` of a failover group."""

    amount: int = 1
    percent: bool = False


class ReplicationHttp(Statement, tag="replication-http"):
    """`failover replication http` (no effect in Active/Active) or `replication http` of a failover group."""


class FailoverTimeout(Statement, tag="failover-timeout"):
    """`failover timeout hh:mm:ss` or `-1`: how long asymmetrically routed sessions may wait to be reconnected. text: as it is
    written."""

    text: str = ""


class PortMacs(Statement, tag="mac-address-port"):
    """`failover mac address phy_if active standby` (no effect in Active/Active) or `mac address` of a group."""

    port: PortName
    active: str = ""
    standby: str = ""

    @property
    def identity(self) -> tuple[str | int, ...]:
        return ("PortMacs", self.port)


# --- failover group ---------------------------------------------------------------------------------------------------


class Group(Statement, tag="failover-group"):
    """`failover group n`: opens its sub-mode."""

    id: GroupId

    @property
    def identity(self) -> tuple[str | int, ...]:
        return ("Group", self.id)


class Preference(Statement, tag="preference"):
    """`primary` or `secondary` in a group; primary is the default and is not written."""

    role: UnitRole = UnitRole.PRIMARY


class Preempt(Statement, tag="preempt"):
    """`preempt [delay]`; 0: no delay."""

    delay_s: int = 0


# --- interfaces -------------------------------------------------------------------------------------------------------


class Interface(Statement, tag="interface"):
    """`interface name`: a port or subinterface in the system execution space, a mapped name in a context."""

    name: str

    @property
    def identity(self) -> tuple[str | int, ...]:
        return ("Interface", self.name)


class MemberInterface(Statement, tag="member-interface"):
    """`member-interface phy_if` of a redundant interface (reference 18.1)."""

    port: PortName

    @property
    def identity(self) -> tuple[str | int, ...]:
        return ("MemberInterface", self.port)


class ChannelGroup(Statement, tag="channel-group"):
    """`channel-group n mode {active|passive|on}` of a member of a Port-channel (reference 18.1)."""

    number: int = 0
    mode: str = "on"
    rest: str = ""


class MinBundle(Statement, tag="min-bundle"):
    """`port-channel min-bundle n`: a Port-channel is up while so many members are."""

    count: int = 1


class Description(Statement, tag="description"):
    text: str = ""


class Shutdown(Statement, tag="shutdown"):
    """`shutdown`."""


class Vlan(Statement, tag="vlan"):
    """`vlan n [secondary ...]`; further VLANs are kept as typed."""

    id: int = 0
    secondary: str = ""


class Nameif(Statement, tag="nameif"):
    name: str = ""


class SecurityLevel(Statement, tag="security-level"):
    level: int = 0


class IpAddress(Statement, tag="ip-address"):
    """`ip address address [mask] [standby address]`. spelled: what stands there where it is not these values: a `name` in place
    of an address, or no mask."""

    address: str = ""
    mask: str = ""
    standby: str | None = None
    spelled: str = ""


class MacAddress(Statement, tag="mac-address"):
    """`mac-address active [standby standby]` of one interface; overrides the group's (reference 11.3)."""

    active: str = ""
    standby: str | None = None


# --- contexts ---------------------------------------------------------------------------------------------------------


class AdminContext(Statement, tag="admin-context"):
    name: str


class Context(Statement, tag="context"):
    """`context name`: opens its sub-mode."""

    name: str

    @property
    def identity(self) -> tuple[str | int, ...]:
        return ("Context", self.name)


class AllocateInterface(Statement, tag="allocate-interface"):
    """`allocate-interface phy_if [mapped name] [visible|invisible]`. mapped "": the context sees the port's name."""

    port: PortName
    mapped: str = ""
    visibility: str = ""

    @property
    def identity(self) -> tuple[str | int, ...]:
        return ("AllocateInterface", self.port)

    @property
    def seen_as(self) -> str:
        """The name by which the context knows the interface."""
        return self.mapped or self.port


class ConfigUrl(Statement, tag="config-url"):
    url: str = ""


class JoinFailoverGroup(Statement, tag="join-failover-group"):
    group: GroupId = 1


AnyStatement: TypeAlias = (
    Kept
    | Hostname
    | Prompt
    | Logging
    | MonitorInterface
    | FailoverOn
    | LanUnit
    | LanInterface
    | LanEnable
    | FailoverKey
    | FailoverLink
    | FailoverAddress
    | UnitPolltime
    | InterfacePolltime
    | InterfacePolicy
    | ReplicationHttp
    | FailoverTimeout
    | PortMacs
    | Group
    | Preference
    | Preempt
    | Interface
    | MemberInterface
    | ChannelGroup
    | MinBundle
    | FailoverIpsec
    | Description
    | Shutdown
    | Vlan
    | Nameif
    | SecurityLevel
    | IpAddress
    | MacAddress
    | AdminContext
    | Context
    | AllocateInterface
    | ConfigUrl
    | JoinFailoverGroup
    | AsrGroup
    | Name
    | Static
    | Nat
    | Global
    | TwiceNat
    | ObjectNetwork
    | ObjectAddress
    | ObjectNat
    | Route
)

LOOSE: Final = frozenset({Kept, Name, Static, Nat, Global, TwiceNat, ObjectNetwork, Route})
"""What stands where it was found in a text: the order of these lines is the owner's, or means something."""
