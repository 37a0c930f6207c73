"""The failover commands of the system execution space, and the failover group sub-mode (reference 8.1, 8.2)."""

from typing import Final

from simulator.appliance.cli.intents import (
    ClearFailover,
    ClearStatistics,
    Enter,
    ForceActive,
    ForceStandby,
    ReloadStandby,
    ResetFailover,
    Set,
    Unset,
)
from simulator.appliance.cli.modes import Mode
from simulator.appliance.cli.rows import SYSTEM, Row, Typed, always, states
from simulator.appliance.cli.statements import (
    FailoverAddress,
    FailoverIpsec,
    FailoverKey,
    FailoverLink,
    FailoverOn,
    FailoverTimeout,
    Group,
    InterfacePolicy,
    InterfacePolltime,
    LanEnable,
    LanInterface,
    LanUnit,
    PortMacs,
    Preempt,
    Preference,
    ReplicationHttp,
    UnitPolltime,
)
from simulator.vocabulary import Millis

CONFIG = (Mode.CONFIG,)
EXEC = (Mode.EXEC,)
GROUP = (Mode.GROUP,)

UNIT_TIMES: Final = "(msec <poll_ms:200-999>|<poll_s:1-15>) [holdtime (msec <hold_ms:800-999>|<hold_s:1-45>)]"
"""Reference 2.3; 15 row 4 for the upper end of the hold time."""
INTERFACE_TIMES: Final = "(msec <poll_ms:500-999>|<poll_s:1-15>) [holdtime <hold_s:5-75>]"
"""Reference 3.2."""
ANY_GROUP: Final = "<group:0-4294967295>"
"""Groups other than 1 and 2 are refused with a reason of their own (reference 8.3)."""


def _millis(typed: Typed, name: str) -> Millis | None:
    """A time typed as `msec n` or in seconds."""
    seconds = typed.number(f"{name}_s")
    return typed.number(f"{name}_ms") if seconds is None else seconds * 1000


def _unit_polltime(typed: Typed) -> UnitPolltime:
    return UnitPolltime(_millis(typed, "poll") or 0, _millis(typed, "hold"))


def _interface_polltime(typed: Typed) -> InterfacePolltime:
    return InterfacePolltime(_millis(typed, "poll") or 0, _millis(typed, "hold"))


def _policy(typed: Typed) -> InterfacePolicy:
    text = typed.text("policy")
    return InterfacePolicy(int(text.rstrip("%") or 1), text.endswith("%"))


def _macs(typed: Typed) -> PortMacs:
    return PortMacs(typed.text("port"), typed.text("active_mac"), typed.text("standby_mac"))


def _address(typed: Typed) -> FailoverAddress:
    return FailoverAddress(typed.text("if_name"), typed.text("address"), typed.text("mask"), typed.text("standby"))


def _key(typed: Typed) -> FailoverKey:
    form = typed.number("form")
    secret = typed.text("hex") or typed.text("hidden") or typed.text("key")
    return FailoverKey(secret, hexadecimal=typed.has("hex"), form="" if form is None else str(form))


def _address6(typed: Typed) -> FailoverAddress:
    address, _, length = typed.text("prefix").partition("/")
    return FailoverAddress(typed.text("if_name"), address, length, typed.text("standby"))


def _ipsec(typed: Typed) -> FailoverIpsec:
    form = typed.number("form")
    return FailoverIpsec(typed.text("key"), "" if form is None else str(form))


def _role(typed: Typed) -> LanUnit:
    return LanUnit(typed.role())


def _link(typed: Typed) -> FailoverLink:
    return FailoverLink(typed.text("if_name"), typed.text("port") or None)


ORDERS: Final = (
    Row(
        f"failover active [group {ANY_GROUP}]",
        "Make this unit the active unit of the group, or of both",
        lambda t: ForceActive(t.number("group")),
        EXEC,
        SYSTEM,
    ),
    Row(
        f"no failover active [group {ANY_GROUP}]",
        "Make this unit the standby unit of the group, or of both",
        lambda t: ForceStandby(t.number("group")),
        EXEC,
        SYSTEM,
    ),
    Row(
        f"failover reset [group {ANY_GROUP}]",
        "Force a failed group, or the unit, to the unfailed state",
        lambda t: ResetFailover(t.number("group")),
        EXEC,
        SYSTEM,
    ),
    Row("failover reload-standby", "Restart the standby unit", always(ReloadStandby()), EXEC, SYSTEM),
    Row("clear failover statistics", "Zero the failover counters", always(ClearStatistics()), EXEC, SYSTEM),
    Row("clear configure failover", "Remove all failover commands", always(ClearFailover()), CONFIG, SYSTEM),
)

UNIT: Final = (
    Row("[no] failover", "Enable or control failover", states(lambda _: FailoverOn()), CONFIG, SYSTEM),
    Row(
        "failover lan unit (primary|secondary)",
        "Role of this unit in the pair",
        lambda t: Set(_role(t)),
        CONFIG,
        SYSTEM,
    ),
    Row(
        "no failover lan unit [(primary|secondary)]",
        "Role of this unit in the pair",
        always(Unset(LanUnit())),
        CONFIG,
        SYSTEM,
    ),
    Row(
        "failover lan interface <if_name:name> <port:interface>",
        "Interface of the failover link",
        lambda t: Set(LanInterface(t.text("if_name"), t.text("port"))),
        CONFIG,
        SYSTEM,
    ),
    Row(
        "no failover lan interface [<if_name:name> [<port:interface>]]",
        "Interface of the failover link",
        always(Unset(LanInterface())),
        CONFIG,
        SYSTEM,
    ),
    Row("[no] failover lan enable", "LAN-based failover (PIX)", states(lambda _: LanEnable()), CONFIG, SYSTEM),
    Row(
        "failover ipsec pre-shared-key [<form:0-8>] <key:psk>",
        "Encrypt the pair's own links",
        lambda t: Set(_ipsec(t)),
        CONFIG,
        SYSTEM,
    ),
    Row(
        "no failover ipsec pre-shared-key [<rest:rest>]",
        "Encrypt the pair's own links",
        always(Unset(FailoverIpsec())),
        CONFIG,
        SYSTEM,
    ),
    Row(
        "failover key (hex (<hex:hex>|<hidden:stars>)|[<form:0-8>] <key:psk>)",
        "Shared secret of the pair",
        lambda t: Set(_key(t)),
        CONFIG,
        SYSTEM,
    ),
    Row("no failover key [<rest:rest>]", "Shared secret of the pair", always(Unset(FailoverKey())), CONFIG, SYSTEM),
    Row(
        "failover link <if_name:name> [<port:interface>]",
        "Interface of the state link",
        lambda t: Set(_link(t)),
        CONFIG,
        SYSTEM,
    ),
    Row(
        "no failover link [<if_name:name> [<port:interface>]]",
        "Interface of the state link",
        always(Unset(FailoverLink())),
        CONFIG,
        SYSTEM,
    ),
    Row(
        "failover interface ip <if_name:name> <address:address> <mask:mask> standby <standby:address>",
        "Addresses of the failover or state link",
        lambda t: Set(_address(t)),
        CONFIG,
        SYSTEM,
    ),
    Row(
        "failover interface ip <if_name:name> <prefix:prefix6> standby <standby:address6>",
        "Addresses of the failover or state link",
        lambda t: Set(_address6(t)),
        CONFIG,
        SYSTEM,
    ),
    Row(
        "no failover interface ip <if_name:name> <prefix:prefix6> [<rest:rest>]",
        "Addresses of the failover or state link",
        lambda t: Unset(FailoverAddress(t.text("if_name"))),
        CONFIG,
        SYSTEM,
    ),
    Row(
        "no failover interface ip <if_name:name> [<address:address> <mask:mask> [standby <standby:address>]]",
        "Addresses of the failover or state link",
        lambda t: Unset(FailoverAddress(t.text("if_name"))),
        CONFIG,
        SYSTEM,
    ),
)

TIMERS: Final = (
    Row(
        f"failover polltime [unit] {UNIT_TIMES}",
        "Poll and hold times of the unit",
        lambda t: Set(_unit_polltime(t)),
        CONFIG,
        SYSTEM,
    ),
    Row(
        "no failover polltime [unit] [<rest:rest>]",
        "Poll and hold times of the unit",
        always(Unset(UnitPolltime())),
        CONFIG,
        SYSTEM,
    ),
    Row(
        f"failover polltime interface {INTERFACE_TIMES}",
        "Poll and hold times of the interfaces",
        lambda t: Set(_interface_polltime(t)),
        CONFIG,
        SYSTEM,
    ),
    Row(
        "no failover polltime interface [<rest:rest>]",
        "Poll and hold times of the interfaces",
        always(Unset(InterfacePolltime())),
        CONFIG,
        SYSTEM,
    ),
    Row(
        "failover interface-policy <policy:policy>",
        "How many failed interfaces make a failover",
        lambda t: Set(_policy(t)),
        CONFIG,
        SYSTEM,
    ),
    Row(
        "no failover interface-policy [<policy:policy>]",
        "How many failed interfaces make a failover",
        always(Unset(InterfacePolicy())),
        CONFIG,
        SYSTEM,
    ),
    Row(
        "[no] failover replication http",
        "Replicate HTTP connections",
        states(lambda _: ReplicationHttp()),
        CONFIG,
        SYSTEM,
    ),
    Row(
        "failover mac address <port:interface> <active_mac:mac> <standby_mac:mac>",
        "Virtual MAC addresses of an interface",
        lambda t: Set(_macs(t)),
        CONFIG,
        SYSTEM,
    ),
    Row(
        "no failover mac address <port:interface> [<active_mac:mac> <standby_mac:mac>]",
        "Virtual MAC addresses of an interface",
        lambda t: Unset(_macs(t)),
        CONFIG,
        SYSTEM,
    ),
)

RECONNECT: Final = (
    Row(
        "failover timeout <time:duration>",
        "How long asymmetrically routed sessions may be reconnected",
        lambda t: Set(FailoverTimeout(t.text("time"))),
        CONFIG,
        SYSTEM,
    ),
    Row(
        "no failover timeout [<time:duration>]",
        "How long asymmetrically routed sessions may be reconnected",
        always(Unset(FailoverTimeout())),
        CONFIG,
        SYSTEM,
    ),
)

GROUPS: Final = (
    Row(
        f"failover group {ANY_GROUP}",
        "Configure a failover group",
        lambda t: Enter(Group(t.number("group") or 0)),
        CONFIG,
        SYSTEM,
    ),
    Row(
        f"no failover group {ANY_GROUP}",
        "Remove a failover group",
        lambda t: Unset(Group(t.number("group") or 0)),
        CONFIG,
        SYSTEM,
    ),
    Row("[no] (primary|secondary)", "", states(lambda t: Preference(t.role())), GROUP, SYSTEM),
    Row(
        "[no] preempt [<delay:1-1200>]",
        "Become active on the preferred unit when it is available",
        states(lambda t: Preempt(t.number("delay") or 0)),
        GROUP,
        SYSTEM,
    ),
    Row(
        f"polltime interface {INTERFACE_TIMES}",
        "Poll and hold times of the group's interfaces",
        lambda t: Set(_interface_polltime(t)),
        GROUP,
        SYSTEM,
    ),
    Row(
        "no polltime interface [<rest:rest>]",
        "Poll and hold times of the group's interfaces",
        always(Unset(InterfacePolltime())),
        GROUP,
        SYSTEM,
    ),
    Row(
        "interface-policy <policy:policy>",
        "How many failed interfaces make the group fail over",
        lambda t: Set(_policy(t)),
        GROUP,
        SYSTEM,
    ),
    Row(
        "no interface-policy [<policy:policy>]",
        "How many failed interfaces make the group fail over",
        always(Unset(InterfacePolicy())),
        GROUP,
        SYSTEM,
    ),
    Row(
        "mac address <port:interface> <active_mac:mac> <standby_mac:mac>",
        "Virtual MAC addresses of an interface",
        lambda t: Set(_macs(t)),
        GROUP,
        SYSTEM,
    ),
    Row(
        "no mac address <port:interface> [<active_mac:mac> <standby_mac:mac>]",
        "Virtual MAC addresses of an interface",
        lambda t: Unset(_macs(t)),
        GROUP,
        SYSTEM,
    ),
    Row("[no] replication http", "Replicate HTTP connections", states(lambda _: ReplicationHttp()), GROUP, SYSTEM),
)

ROWS: Final = (*ORDERS, *UNIT, *TIMERS, *RECONNECT, *GROUPS)
