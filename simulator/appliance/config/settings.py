"""What the running configuration tells the failover protocol."""

from typing import Final, NamedTuple

import msgspec

from simulator.appliance.cli import statements as st
from simulator.appliance.config.bundles import bundles
from simulator.appliance.config.defaults import is_monitored_in
from simulator.appliance.config.model import (
    Configuration,
    ContextSpace,
    Line,
    allocations_of,
    block,
    blocks,
    every,
    first,
    group_of,
    port_of,
)
from simulator.appliance.config.tree import Lines, lines_of
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
from simulator.vocabulary import GroupId, InterfaceKey, Platform, PortName

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
    system = lines_of(config.system)
    link, state = config.failover_link, first(system, st.FailoverLink)
    state_name = (state.port or (link.port if link else None)) if state else None
    unit = first(system, st.UnitPolltime)
    poll_ms, hold_ms = UNIT_TIMERS_MS[platform]
    key, ipsec = first(system, st.FailoverKey), first(system, st.FailoverIpsec)
    return FailoverSettings(
        identity=identity,
        key=f"ipsec {ipsec.secret}" if ipsec else _key_text(key) if key else "",
        role=config.role,
        enabled=config.failover_enabled,
        platform=platform,
        version=version,
        unit_poll_ms=unit.poll_ms if unit else poll_ms,
        unit_hold_ms=(unit.hold_ms or hold_ms) if unit else hold_ms,
        lan_based=config.lan_based,
        link_port=port_of(link.port) if link else None,
        link_vlan=_vlan(system, link.port) if link else None,
        link_enabled=link is not None and interface_enabled(system, link.port),
        link_ip=_link_ip(config, link.name) if link else None,
        state_port=port_of(state_name) if state_name else None,
        state_vlan=_vlan(system, state_name) if state_name else None,
        state_enabled=state_name is not None and interface_enabled(system, state_name),
        state_ip=_link_ip(config, state.name) if state else None,
        groups=tuple(sorted(map(_group, config.groups()), key=lambda group: group.id)),
        interfaces=tuple(found for space in config.contexts for found in space.once(_interfaces, system)),
        bundles=bundles(config),
        contexts=tuple(ContextGroup(context, config.group_of(context)) for context in config.context_names),
    )


def _vlan(system: Lines, interface: PortName) -> int | None:
    """Of a subinterface; None: frames have no tag."""
    line = block(system, st.Interface(interface))
    vlan = line.get(st.Vlan) if line else None
    return vlan.id if vlan else None


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


class Below(NamedTuple):
    """What the system execution space says of an interface that it gives to a context."""

    seen_as: str
    port: PortName
    vlan: int | None
    enabled: bool


def _interfaces(space: ContextSpace, system: Lines) -> tuple[InterfaceSettings, ...]:
    """The named interfaces of a context, in the order of its configuration."""
    context = block(system, st.Context(space.name))
    below = tuple(_below(system, given) for given in allocations_of(context))
    return space.once(_interfaces_on, context, below)


def _below(system: Lines, given: st.AllocateInterface) -> Below:
    vlan = _vlan(system, given.port)
    return Below(given.seen_as, port_of(given.port), vlan, interface_enabled(system, given.port))


def _interfaces_on(
    space: ContextSpace, context: Line | None, below: tuple[Below, ...]
) -> tuple[InterfaceSettings, ...]:
    given, group = {entry.seen_as: entry for entry in below}, group_of(context)
    found = []
    for line in blocks(space.lines, st.Interface):
        named, head = line.get(st.Nameif), line.statement
        port = given.get(head.name) if isinstance(head, st.Interface) else None
        if named and port:
            found.append(_interface(space, context, line, named.name, group, port))
    return tuple(found)


def _interface(
    space: ContextSpace, context: Line | None, line: Line, nameif: str, group: GroupId, below: Below
) -> InterfaceSettings:
    address = line.get(st.IpAddress)
    return InterfaceSettings(
        key=InterfaceKey(space.name, nameif),
        group=group,
        port=below.port,
        vlan=below.vlan,
        monitored=is_monitored_in(space, context, nameif),
        enabled=line.get(st.Shutdown) is None and below.enabled,
        active_address=address.address if address else None,
        standby_address=address.standby if address else None,
    )


def interface_enabled(system: tuple[Line, ...], name: str) -> bool:
    """Whether a port, or a subinterface and its port, is without `shutdown` in the system execution space."""
    lines = (block(system, st.Interface(part)) for part in {name, port_of(name)})
    return all(line is not None and line.get(st.Shutdown) is None for line in lines)
