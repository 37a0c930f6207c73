"""What a device refuses: the restrictions of the source document, worded by us (reference 8.3). None: nothing is wrong.

A text that is loaded may create groups below the line `failover`, as every written configuration does; typed, that is refused.
"""

from ipaddress import ip_interface
from typing import Final

from simulator.appliance.cli.intents import ConfigIntent, Enter, Set, Unset, UnsupportedAddress
from simulator.appliance.cli.parameters import address_number
from simulator.appliance.cli.statements import (
    AdminContext,
    AllocateInterface,
    AnyStatement,
    ChannelGroup,
    Context,
    FailoverAddress,
    FailoverLink,
    FailoverOn,
    Group,
    Interface,
    InterfacePolltime,
    IpAddress,
    JoinFailoverGroup,
    Kept,
    LanEnable,
    LanInterface,
    MemberInterface,
    MinBundle,
    MonitorInterface,
    Nameif,
    UnitPolltime,
    Vlan,
)
from simulator.appliance.cli.text import statement_text
from simulator.appliance.config.bundles import (
    MOST_MEMBERS,
    REDUNDANT,
    bundle_of,
    can_be,
    channel_name,
    is_made,
    is_there,
    is_virtual,
)
from simulator.appliance.config.defaults import is_monitored, monitored_interfaces
from simulator.appliance.config.marks import vlan_mark
from simulator.appliance.config.model import Configuration, block, every, first, port_of
from simulator.appliance.config.tree import lines_of
from simulator.failover.settings import INTERFACE_HOLD_POLLS, MAX_MONITORED, UNIT_HOLD_POLLS
from simulator.vocabulary import USER_GROUPS, GroupId, Platform, PortName

RESERVED: Final = frozenset({"system", "null"})
"""No security context has such a name [recalled]."""
NO_SUCH_GROUP: Final = "only failover groups 1 and 2 are supported"
FAILOVER_IS_ON: Final = "failover must be disabled before a failover group is created or removed"
ADMIN_GROUP: Final = "admin context always belongs to failover group 1"
OUTSIDE_SUBNET: Final = "the standby address must be in the same subnet as the active address"
SAME_ADDRESS: Final = "the standby address must differ from the active address"


def refusal(
    config: Configuration, context: str, path: tuple[str, ...], intent: ConfigIntent, *, loading: bool
) -> str | None:
    """Why the intent cannot take effect; None if it can."""
    match intent:
        case Set(statement) | Enter(statement):
            return _refuse_statement(config, context, path, statement, loading)
        case Unset(statement):
            return _refuse_removal(config, context, statement)
        case UnsupportedAddress(kind) if kind != "IPv6" and (config.failover_enabled or config.failover_link):
            return f"{kind} addresses cannot be used with failover"
        case _:
            return None


def _refuse_statement(
    config: Configuration, context: str, path: tuple[str, ...], statement: AnyStatement, loading: bool
) -> str | None:
    match statement:
        case Group(group):
            return _refuse_group(config, group, loading)
        case JoinFailoverGroup(group):
            return _refuse_join(config, path, group)
        case Context(name) if name.lower() in RESERVED:
            return f"the name {name} is reserved"
        case AdminContext(name):
            return ADMIN_GROUP if config.group_of(name) != 1 else None
        case UnitPolltime(poll_ms, hold_ms) if hold_ms is not None and hold_ms < UNIT_HOLD_POLLS * poll_ms:
            return "holdtime must be at least 3 times the polltime"
        case InterfacePolltime(poll_ms, hold_ms) if hold_ms is not None and hold_ms < INTERFACE_HOLD_POLLS * poll_ms:
            return "holdtime must be at least 5 times the interface polltime"
        case FailoverAddress(_, address, mask, standby):
            return _refuse_addresses(address, mask, standby)
        case IpAddress(address, mask, standby):
            return _refuse_address(address, mask, standby)
        case LanInterface(name, port):
            state = first(config.system, FailoverLink)
            return _refuse_link(config, name, port, state) or _refuse_failover(config)
        case FailoverLink(name, str(port)):
            return _refuse_link(config, name, port, config.failover_link)
        case LanEnable() if config.platform is Platform.ASA and not loading:
            return "failover lan enable is a command of the PIX"
        case FailoverOn():
            return _refuse_failover(config)
        case Interface() | Vlan() | Nameif() | MonitorInterface() | AllocateInterface():
            return _refuse_interface(config, context, path, statement)
        case MemberInterface(port):
            return _refuse_member(config, path, port)
        case ChannelGroup():
            return _refuse_into_bundle(config, path[0].removeprefix("interface "), statement)
        case MinBundle() if not path[0].startswith("interface Port-channel"):
            return "min-bundle is a command of a Port-channel"
        case _:
            return None


def _refuse_interface(
    config: Configuration, context: str, path: tuple[str, ...], statement: AnyStatement
) -> str | None:
    match statement:
        case Interface(name) if context:
            seen = config.allocation(context, name) or is_virtual(name)
            return None if seen else f"interface {name} is not allocated to this context"
        case Interface(name):
            return None if can_be(config, name) else _no_interface(name)
        case Vlan(vlan):
            return _refuse_vlan(config, path, vlan)
        case Nameif(name):
            line = config.named_interface(context, name)
            taken = line is not None and statement_text(line.statement) != path[0]
            return f"the name {name} is already used in this context" if taken else None
        case MonitorInterface(name, monitored):
            if config.named_interface(context, name) is None:
                return f"no interface is named {name}"
            return _refuse_monitoring(config, context, name) if monitored else None
        case AllocateInterface(port):
            return _refuse_allocation(config, path, statement) if is_there(config, port) else _no_interface(port)
        case _:
            return None


def absent(config: Configuration, context: str, intent: ConfigIntent) -> PortName | None:
    """The port or subinterface that a command names and that is not there; None: it is, or none is named. What the device does
    not have it does not understand: it answers with a caret."""
    if context or not isinstance(intent, Set | Enter):
        return None
    match intent.statement:
        case Interface(name):
            return None if can_be(config, name) else name
        case LanInterface(_, port) | FailoverLink(_, str(port)) | AllocateInterface(port) | MemberInterface(port):
            return None if is_there(config, port) else port
        case _:
            return None


def _refuse_member(config: Configuration, path: tuple[str, ...], port: PortName) -> str | None:
    """Two ports at most make a redundant interface (reference 18.1)."""
    name = path[0].removeprefix("interface ")
    if not name.startswith(REDUNDANT):
        return "member-interface is a command of a redundant interface"
    if not is_there(config, port):
        return _no_interface(port)
    there = config.interface("", name)
    members = {member.port for member in every(there.body, MemberInterface)} if there else set()
    if len(members - {port}) >= MOST_MEMBERS:
        return f"{name} has {MOST_MEMBERS} members already"
    return _refuse_into_bundle(config, port, MemberInterface(port), name)


def _refuse_into_bundle(
    config: Configuration, port: PortName, statement: MemberInterface | ChannelGroup, name: str = ""
) -> str | None:
    """A member carries nothing of its own."""
    if "." in port or is_made(port):
        return f"only a physical port can be a member, and {port} is none"
    within = bundle_of(config, port)
    name = name or (channel_name(statement.number) if isinstance(statement, ChannelGroup) else "")
    if within not in (None, name):
        return f"interface {port} is a member of {within}"
    return _refuse_port_of_failover(config, port) or _refuse_link_port(config, port)


def owner(config: Configuration, interface: str) -> str | None:
    """The context that a port or subinterface is allocated to."""
    for context in config.context_names:
        line = config.context(context)
        if line and block(line.body, AllocateInterface(interface)):
            return context
    return None


def _no_interface(name: str) -> str:
    return f"this unit has no interface {name}"


def _refuse_group(config: Configuration, group: GroupId, loading: bool) -> str | None:
    if group not in USER_GROUPS:
        return NO_SUCH_GROUP
    exists = block(config.system, Group(group)) is not None
    return FAILOVER_IS_ON if config.failover_enabled and not exists and not loading else None


def _refuse_join(config: Configuration, path: tuple[str, ...], group: GroupId) -> str | None:
    if group not in USER_GROUPS:
        return NO_SUCH_GROUP
    if group != 1 and path == (f"context {config.admin_context}",):
        return ADMIN_GROUP
    return None if block(config.system, Group(group)) else f"failover group {group} does not exist"


def _refuse_address(address: str, mask: str, standby: str | None) -> str | None:
    for word in (address, standby or address):
        if address_number(word) is None:
            return f"{word} is neither an address nor a name of one"
    return _refuse_addresses(address, mask, standby) if standby else None


def _refuse_addresses(active: str, mask: str, standby: str) -> str | None:
    if active == standby:
        return SAME_ADDRESS
    if ":" in active:
        return (
            None
            if ip_interface(f"{active}/{mask}").network == ip_interface(f"{standby}/{mask}").network
            else OUTSIDE_SUBNET
        )
    one, bits, other = address_number(active), address_number(mask), address_number(standby)
    if one is None or bits is None or other is None:
        return "not an address"
    return OUTSIDE_SUBNET if (one ^ other) & bits else None


def _refuse_link(
    config: Configuration, name: str, port: PortName, other: LanInterface | FailoverLink | None
) -> str | None:
    """A port has one name, and a name one port: two links on one port have the same name."""
    if other is not None and other.port and (other.name == name) is not (other.port == port):
        return f"{other.port} is {other.name} already: a port of failover has one name, and a name one port"
    return _refuse_link_port(config, port)


def _refuse_link_port(config: Configuration, port: PortName) -> str | None:
    if not is_there(config, port):
        return _no_interface(port)
    below = (
        []
        if "." in port
        else [entry.name for line in config.interfaces("") if isinstance(entry := line.statement, Interface)]
    )
    for name in (port, *(name for name in below if name.startswith(f"{port}."))):
        if context := owner(config, name):
            return f"interface {name} is allocated to context {context}"
    return None


def _refuse_failover(config: Configuration) -> str | None:
    """Addresses from a server may be kept only while there is no failover; IPv6 is a matter of the release."""
    for space in config.contexts:
        for line in config.interfaces(space.name):
            for kept in every(line.body, Kept):
                if kept.line.startswith(("ip address dhcp", "ip address pppoe")):
                    return f"context {space.name} has an address that cannot be used with failover: {kept.line}"
    return None


def _refuse_monitoring(config: Configuration, context: str, name: str) -> str | None:
    """The pair monitors so many interfaces in all contexts together (reference 3.1; source: `show failover`)."""
    full = monitored_interfaces(config) >= MAX_MONITORED and not is_monitored(config, context, name)
    return f"no more than {MAX_MONITORED} interfaces can be monitored" if full else None


def _refuse_vlan(config: Configuration, path: tuple[str, ...], vlan: int) -> str | None:
    """A VLAN belongs to one subinterface of a port."""
    mine = path[0].removeprefix("interface ")
    for line in lines_of(config.system).every_marked(vlan_mark(port_of(mine), vlan)):
        name = statement_text(line.statement).removeprefix("interface ")
        if name != mine:
            return f"VLAN {vlan} is already used by {name}"
    return None


def _refuse_allocation(config: Configuration, path: tuple[str, ...], given: AllocateInterface) -> str | None:
    reason = _refuse_port_of_failover(config, given.port)
    if reason:
        return reason
    if bundle := bundle_of(config, given.port):
        return f"interface {given.port} is a member of {bundle}"
    here = path[0].removeprefix("context ")
    other = config.allocation(here, given.seen_as)
    taken = other is not None and other.port != given.port
    return f"the name {given.seen_as} is already used in context {here}" if taken else None


def _refuse_port_of_failover(config: Configuration, interface: str) -> str | None:
    link, state = config.failover_link, first(config.system, FailoverLink)
    taken = interface in (link.port if link else None, state.port if state else None)
    return f"interface {interface} belongs to failover" if taken else None


def _refuse_removal(config: Configuration, context: str, statement: AnyStatement) -> str | None:
    match statement:
        case Group(group):
            return _refuse_group_removal(config, group)
        case Context(name) if name == config.admin_context:
            return "the admin context cannot be removed"
        case MonitorInterface(name):
            return None if config.named_interface(context, name) else f"no interface is named {name}"
        case Interface(name) if context or not ("." in name or is_made(name)):
            return f"interface {name} cannot be removed"
        case Interface(name):
            return _refuse_link_port(config, name) or _refuse_port_of_failover(config, name)
        case _:
            return None


def _refuse_group_removal(config: Configuration, group: GroupId) -> str | None:
    if config.failover_enabled:
        return FAILOVER_IS_ON
    if group == 1 and block(config.system, Group(2)):
        return "failover group 1 must be removed last"
    joined = [
        name
        for name in config.context_names
        if (line := config.context(name)) and (join := line.get(JoinFailoverGroup)) and join.group == group
    ]
    return f"failover group {group} has contexts assigned to it: {', '.join(joined)}" if joined else None
