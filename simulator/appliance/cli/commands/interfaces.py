"""Interfaces: ports and subinterfaces in the system execution space, mapped names in a context."""

from typing import Final

from simulator.appliance.cli.intents import Set, Unset, UnsupportedAddress
from simulator.appliance.cli.modes import Mode
from simulator.appliance.cli.parameters import KINDS, class_mask
from simulator.appliance.cli.rows import CONTEXT, SYSTEM, Row, Typed, always, opens, states
from simulator.appliance.cli.statements import (
    ChannelGroup,
    Description,
    Interface,
    IpAddress,
    MacAddress,
    MemberInterface,
    MinBundle,
    MonitorInterface,
    Nameif,
    SecurityLevel,
    Shutdown,
    Vlan,
)

CONFIG = (Mode.CONFIG,)
ANY_INTERFACE = (Mode.INTERFACE, Mode.SUBINTERFACE)
ADDRESS: Final = "<address:named> [<mask:mask>] [standby <standby:named>]"


def _address(typed: Typed) -> IpAddress:
    """Without a mask it is that of the address's class (recalled). A name is put in place by config/names.py."""
    address, mask, standby = typed.text("address"), typed.text("mask"), typed.text("standby") or None
    if mask:
        return IpAddress(address, mask, standby)
    return IpAddress(address, class_mask(address), standby, f"{address} standby {standby}" if standby else address)


def _pooled(typed: Typed) -> IpAddress:
    """With a pool for the units of a cluster, of which nothing is simulated."""
    address, mask = typed.text("address"), typed.text("mask")
    return IpAddress(address, mask, None, f"{address} {mask} cluster-pool {typed.text('pool')}")


def _name(typed: Typed) -> Interface:
    """In a context a mapped name, or a port, which may be abbreviated: no mapped name has a slash or a dot."""
    mapped, port = typed.text("mapped"), typed.text("port")
    return Interface(KINDS["interface"].read(mapped) or mapped if {"/", "."} & set(mapped) else mapped or port)


def _channel(typed: Typed) -> ChannelGroup:
    return ChannelGroup(typed.number("number") or 0, typed.words[-1], typed.text("rest"))


def _mac(typed: Typed) -> MacAddress:
    return MacAddress(typed.text("active_mac"), typed.text("standby_mac") or None)


ROWS: Final = (
    Row(
        "[no] interface <name:interface>",
        "Configure an interface",
        opens(lambda t: Interface(t.text("name"))),
        CONFIG,
        SYSTEM,
    ),
    Row(
        "[no] interface (<mapped:name>|<port:interface>)",
        "Configure an interface",
        opens(_name),
        CONFIG,
        CONTEXT,
    ),
    Row(
        "[no] member-interface <port:interface>",
        "A port of the redundant interface",
        states(lambda t: MemberInterface(t.text("port"))),
        (Mode.INTERFACE,),
        SYSTEM,
    ),
    Row(
        "channel-group <number:1-48> mode (active|passive|on) [<rest:rest>]",
        "Make the port a member of a Port-channel",
        lambda t: Set(_channel(t)),
        (Mode.INTERFACE,),
        SYSTEM,
    ),
    Row(
        "no channel-group [<number:1-48> [mode (active|passive|on)]]",
        "Make the port a member of a Port-channel",
        always(Unset(ChannelGroup())),
        (Mode.INTERFACE,),
        SYSTEM,
    ),
    Row(
        "port-channel min-bundle <count:1-16>",
        "Members that must be up",
        lambda t: Set(MinBundle(t.number("count") or 1)),
        (Mode.INTERFACE,),
        SYSTEM,
    ),
    Row(
        "no port-channel min-bundle [<count:1-16>]",
        "Members that must be up",
        always(Unset(MinBundle())),
        (Mode.INTERFACE,),
        SYSTEM,
    ),
    Row("[no] shutdown", "Shut the interface down", states(lambda _: Shutdown()), ANY_INTERFACE),
    Row("description <text:rest>", "Describe the interface", lambda t: Set(Description(t.text("text"))), ANY_INTERFACE),
    Row("no description [<text:rest>]", "Describe the interface", always(Unset(Description())), ANY_INTERFACE),
    Row(
        "vlan <id:1-4094> [secondary <vlans:rest>]",
        "VLAN of the subinterface",
        lambda t: Set(Vlan(t.number("id") or 0, t.text("vlans"))),
        (Mode.SUBINTERFACE,),
        SYSTEM,
    ),
    Row("no vlan [<rest:rest>]", "VLAN of the subinterface", always(Unset(Vlan())), (Mode.SUBINTERFACE,), SYSTEM),
    Row(
        "nameif <if_name:name>",
        "Name of the interface",
        lambda t: Set(Nameif(t.text("if_name"))),
        ANY_INTERFACE,
        CONTEXT,
    ),
    Row("no nameif [<if_name:name>]", "Name of the interface", always(Unset(Nameif())), ANY_INTERFACE, CONTEXT),
    Row(
        "security-level <level:0-100>",
        "Security level of the interface",
        lambda t: Set(SecurityLevel(t.number("level") or 0)),
        ANY_INTERFACE,
        CONTEXT,
    ),
    Row(
        "no security-level [<level:0-100>]",
        "Security level of the interface",
        always(Unset(SecurityLevel())),
        ANY_INTERFACE,
        CONTEXT,
    ),
    Row(f"ip address {ADDRESS}", "Active and standby address", lambda t: Set(_address(t)), ANY_INTERFACE, CONTEXT),
    Row(
        "ip address <address:named> <mask:mask> cluster-pool <pool:word>",
        "Active and standby address",
        lambda t: Set(_pooled(t)),
        ANY_INTERFACE,
        CONTEXT,
    ),
    Row(f"no ip address [{ADDRESS}]", "Active and standby address", always(Unset(IpAddress())), ANY_INTERFACE, CONTEXT),
    Row(
        "ip address dhcp [setroute]",
        "Active and standby address",
        lambda t: UnsupportedAddress("DHCP", " ".join(t.words)),
        ANY_INTERFACE,
        CONTEXT,
    ),
    Row(
        "ip address pppoe [setroute]",
        "Active and standby address",
        lambda t: UnsupportedAddress("PPPoE", " ".join(t.words)),
        ANY_INTERFACE,
        CONTEXT,
    ),
    Row(
        "ipv6 address <rest:rest>",
        "IPv6 address",
        lambda t: UnsupportedAddress("IPv6", f"ipv6 address {t.text('rest')}"),
        ANY_INTERFACE,
        CONTEXT,
    ),
    Row(
        "mac-address <active_mac:mac> [standby <standby_mac:mac>]",
        "MAC addresses of the interface",
        lambda t: Set(_mac(t)),
        ANY_INTERFACE,
    ),
    Row("no mac-address [<rest:rest>]", "MAC addresses of the interface", always(Unset(MacAddress())), ANY_INTERFACE),
    Row(
        "[no] monitor-interface <if_name:name>",
        "Let failover monitor the interface",
        states(lambda t: MonitorInterface(t.text("if_name"), monitored=not t.has("no"))),
        CONFIG,
        CONTEXT,
    ),
)
