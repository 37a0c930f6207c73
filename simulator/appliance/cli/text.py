"""Statement -> the line that says it, without indentation: the grammar read backwards.

Inside a failover group the same statements are written without their `failover`; `within_group` says so. Keys are written in
clear; `starred` puts stars in their place, as every `show` does (source: Configurations).
"""

from collections.abc import Callable
from typing import Any, Final

from simulator.appliance.cli import forwarding as fw
from simulator.appliance.cli import statements as st
from simulator.vocabulary import Millis

STARS: Final = "*****"


def statement_text(statement: st.AnyStatement, *, within_group: bool = False, starred: bool = False) -> str:
    """The line of a statement. Poll and hold times are written in seconds where they are whole seconds."""
    if starred and isinstance(statement, st.FailoverKey):
        return f"failover key {STARS}"
    if starred and isinstance(statement, st.FailoverIpsec):
        return f"failover ipsec pre-shared-key {STARS}"
    line = _WRITERS[type(statement)](statement)
    return line.removeprefix("failover ") if within_group and isinstance(statement, _SHARED) else line


def _time(value: Millis) -> str:
    return str(value // 1000) if value % 1000 == 0 else f"msec {value}"


def _unit_polltime(statement: st.UnitPolltime) -> str:
    hold = "" if statement.hold_ms is None else f" holdtime {_time(statement.hold_ms)}"
    return f"failover polltime unit {_time(statement.poll_ms)}{hold}"


def _interface_polltime(statement: st.InterfacePolltime) -> str:
    hold = "" if statement.hold_ms is None else f" holdtime {_time(statement.hold_ms)}"
    return f"failover polltime interface {_time(statement.poll_ms)}{hold}"


def _monitor(statement: st.MonitorInterface) -> str:
    return f"{'' if statement.monitored else 'no '}monitor-interface {statement.name}"


def _logging(statement: st.Logging) -> str:
    if statement.value == "off":
        return f"no logging {statement.what}"
    return _joined("logging", statement.what, statement.value)


def _acl(name: str) -> tuple[str, ...]:
    return ("access-list", name) if name else ()


def _pair(statement: fw.TwiceNat | fw.ObjectNat) -> str:
    return f"({statement.inside},{statement.outside})" if statement.inside else ""


def _static(statement: fw.Static) -> str:
    head = f"static ({statement.inside},{statement.outside})"
    shared = (statement.protocol, statement.shared, statement.shared_port)
    return _joined(head, *shared, *_acl(statement.acl), statement.local, statement.local_port, statement.rest)


def _with_standby(line: str, standby: str | None) -> str:
    return f"{line} standby {standby}" if standby else line


def _joined(*words: str | None) -> str:
    return " ".join(word for word in words if word)


_SHARED: Final = (st.InterfacePolltime, st.InterfacePolicy, st.ReplicationHttp, st.PortMacs)

_WRITERS: Final[dict[type[st.Statement], Callable[[Any], str]]] = {
    st.Kept: lambda s: str(s.line),
    st.Hostname: lambda s: f"hostname {s.name}",
    st.Prompt: lambda s: _joined("prompt", *s.parts),
    st.Logging: _logging,
    st.MonitorInterface: _monitor,
    st.FailoverOn: lambda _: "failover",
    st.LanUnit: lambda s: f"failover lan unit {s.role.value}",
    st.LanInterface: lambda s: f"failover lan interface {s.name} {s.port}",
    st.LanEnable: lambda _: "failover lan enable",
    st.FailoverKey: lambda s: _joined("failover key", "hex" if s.hexadecimal else s.form, s.secret),
    st.FailoverIpsec: lambda s: _joined("failover ipsec pre-shared-key", s.form, s.secret),
    st.FailoverLink: lambda s: _joined("failover link", s.name, s.port),
    st.FailoverAddress: lambda s: (
        f"failover interface ip {s.name} {s.address}{'/' if ':' in s.address else ' '}{s.mask} standby {s.standby}"
    ),
    st.UnitPolltime: _unit_polltime,
    st.InterfacePolltime: _interface_polltime,
    st.InterfacePolicy: lambda s: f"failover interface-policy {s.amount}{'%' if s.percent else ''}",
    st.ReplicationHttp: lambda _: "failover replication http",
    st.FailoverTimeout: lambda s: f"failover timeout {s.text}",
    st.PortMacs: lambda s: f"failover mac address {s.port} {s.active} {s.standby}",
    st.Group: lambda s: f"failover group {s.id}",
    st.Preference: lambda s: str(s.role.value),
    st.Preempt: lambda s: f"preempt {s.delay_s}" if s.delay_s else "preempt",
    st.Interface: lambda s: f"interface {s.name}",
    st.MemberInterface: lambda s: f"member-interface {s.port}",
    st.ChannelGroup: lambda s: _joined(f"channel-group {s.number} mode", s.mode, s.rest),
    st.MinBundle: lambda s: f"port-channel min-bundle {s.count}",
    st.Description: lambda s: f"description {s.text}",
    st.Shutdown: lambda _: "shutdown",
    st.Vlan: lambda s: _joined("vlan", str(s.id), "secondary" if s.secondary else "", s.secondary),
    st.Nameif: lambda s: f"nameif {s.name}",
    st.SecurityLevel: lambda s: f"security-level {s.level}",
    st.IpAddress: lambda s: (
        f"ip address {s.spelled}" if s.spelled else _with_standby(f"ip address {s.address} {s.mask}", s.standby)
    ),
    fw.AsrGroup: lambda s: f"asr-group {s.number}",
    fw.Name: lambda s: _joined("name", s.address, s.name, s.rest),
    fw.Static: _static,
    fw.Nat: lambda s: _joined(f"nat ({s.inside}) {s.number}", *_acl(s.acl), s.local, s.mask, s.rest),
    fw.Global: lambda s: _joined(f"global ({s.outside}) {s.number}", s.shared, s.rest),
    fw.TwiceNat: lambda s: _joined(
        "nat", _pair(s), "after-auto" if s.after_auto else "", "source", s.kind, s.real, s.mapped, s.rest
    ),
    fw.ObjectNetwork: lambda s: f"object network {s.name}",
    fw.ObjectAddress: lambda s: _joined(s.kind, s.first, s.second),
    fw.ObjectNat: lambda s: _joined("nat", _pair(s), s.kind, s.mapped, s.rest),
    fw.Route: lambda s: _joined(
        "route", s.interface, s.network, s.mask, s.gateway, "" if s.metric is None else str(s.metric), s.rest
    ),
    st.MacAddress: lambda s: _with_standby(f"mac-address {s.active}", s.standby),
    st.AdminContext: lambda s: f"admin-context {s.name}",
    st.Context: lambda s: f"context {s.name}",
    st.AllocateInterface: lambda s: _joined("allocate-interface", s.port, s.mapped, s.visibility),
    st.ConfigUrl: lambda s: f"config-url {s.url}",
    st.JoinFailoverGroup: lambda s: f"join-failover-group {s.group}",
}
