"""What the running configuration tells the failover protocol."""

from typing import Final

import msgspec

from simulator.appliance.cli import statements as st
from simulator.appliance.config.defaults import is_monitored
from simulator.appliance.config.model import Configuration, ContextSpace, Line, blocks, every, first, port_of
from simulator.failover.identity import Identity
from simulator.failover.settings import (
    INTERFACE_TIMERS_MS,
    UNIT_TIMERS_MS,
    ContextGroup,
    FailoverSettings,
    GroupSettings,
    InterfacePolicy,
    InterfaceSettings,
    LinkIp,
)
from simulator.vocabulary import SYSTEM_CONTEXT, InterfaceKey, Platform

SECOND_MS: Final = 1000
VERSION: Final = "7.2(2)"
"""The source document's."""
THIS_MODEL: Final = Identity()


def failover_settings(
    config: Configuration, platform: Platform, version: str = VERSION, identity: Identity = THIS_MODEL
) -> FailoverSettings:
    """Role, timers, links, groups and interfaces, with the platform's defaults for what is not said.

    The global `failover polltime interface`, `interface-policy`, `replication http` and `mac address` have no effect in
    Active/Active (reference 8.1).
    """
    link, state = config.failover_link, first(config.system, st.FailoverLink)
    state_name = (state.port or (link.port if link else None)) if state else None
    unit = first(config.system, st.UnitPolltime)
    poll_ms, hold_ms = UNIT_TIMERS_MS[platform]
    key = first(config.system, st.FailoverKey)
    return FailoverSettings(
        identity=identity,
        key=_key_text(key) if key else "",
        role=config.role,
        enabled=config.failover_enabled,
        platform=platform,
        version=version,
        unit_poll_ms=unit.poll_ms if unit else poll_ms,
        unit_hold_ms=(unit.hold_ms or hold_ms) if unit else hold_ms,
        lan_based=config.lan_based,
        link_port=port_of(link.port) if link else None,
        link_enabled=link is not None and interface_enabled(config, link.port),
        link_ip=_link_ip(config, link.name) if link else None,
        state_port=port_of(state_name) if state_name else None,
        state_enabled=state_name is not None and interface_enabled(config, state_name),
        state_ip=_link_ip(config, state.name) if state else None,
        groups=tuple(sorted(map(_group, config.groups()), key=lambda group: group.id)),
        interfaces=tuple(found for space in config.contexts for found in _interfaces(config, space)),
        contexts=tuple(ContextGroup(context, config.group_of(context)) for context in config.context_names),
    )


def _link_ip(config: Configuration, name: str) -> LinkIp | None:
    """The addresses of one of the pair's own links."""
    for entry in every(config.system, st.FailoverAddress):
        if entry.name == name:
            return LinkIp(entry.address, entry.mask, entry.standby)
    return None


def _key_text(key: st.FailoverKey) -> str:
    """Two keys that are the same to the devices are the same text; a secret never equals a hexadecimal key."""
    return f"hex {key.secret.lower()}" if key.hexadecimal else f"secret {key.secret}"


def _group(line: Line) -> GroupSettings:
    group = line.statement
    assert isinstance(group, st.Group)
    preference, preempt, policy = line.get(st.Preference), line.get(st.Preempt), line.get(st.InterfacePolicy)
    times = line.get(st.InterfacePolltime)
    poll_ms, hold_ms = INTERFACE_TIMERS_MS
    settings = GroupSettings(
        id=group.id,
        preempt_delay_ms=preempt.delay_s * SECOND_MS if preempt else None,
        interface_poll_ms=times.poll_ms if times else poll_ms,
        interface_hold_ms=(times.hold_ms or hold_ms) if times else hold_ms,
        policy=InterfacePolicy(policy.amount, policy.percent) if policy else InterfacePolicy(),
        replicate_http=line.get(st.ReplicationHttp) is not None,
    )
    return msgspec.structs.replace(settings, preferred=preference.role) if preference else settings


def _interfaces(config: Configuration, space: ContextSpace) -> tuple[InterfaceSettings, ...]:
    """The named interfaces of a context, in the order of its configuration."""
    context, interfaces = space.name, blocks(space.lines, st.Interface)
    given = {allocation.seen_as: allocation.port for allocation in config.allocations(context)} if interfaces else {}
    found = []
    for line in interfaces:
        named, head = line.get(st.Nameif), line.statement
        if named and isinstance(head, st.Interface) and head.name in given:
            found.append(_interface(config, context, line, named.name, given[head.name]))
    return tuple(found)


def _interface(config: Configuration, context: str, line: Line, nameif: str, port: str) -> InterfaceSettings:
    address = line.get(st.IpAddress)
    below = config.interface(SYSTEM_CONTEXT, port)
    vlan = below.get(st.Vlan) if below else None
    return InterfaceSettings(
        key=InterfaceKey(context, nameif),
        group=config.group_of(context),
        port=port_of(port),
        vlan=vlan.id if vlan else None,
        monitored=is_monitored(config, context, nameif),
        enabled=line.get(st.Shutdown) is None and interface_enabled(config, port),
        active_address=address.address if address else None,
        standby_address=address.standby if address else None,
    )


def interface_enabled(config: Configuration, name: str) -> bool:
    """Whether a port, or a subinterface and its port, is without `shutdown` in the system execution space."""
    lines = (config.interface(SYSTEM_CONTEXT, part) for part in {name, port_of(name)})
    return all(line is not None and line.get(st.Shutdown) is None for line in lines)
