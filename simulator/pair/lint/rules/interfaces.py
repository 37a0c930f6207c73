"""Data interfaces: standby addresses, and what is monitored."""

from collections.abc import Iterator
from typing import Final

from simulator.appliance.cli import statements as st
from simulator.appliance.cli.intents import Set, UnsupportedAddress
from simulator.appliance.config.origins import RefusedLine
from simulator.failover.settings import MAX_MONITORED, InterfacePolicy
from simulator.pair.lint.finding import Place, Severity
from simulator.pair.lint.rule import Found, rule
from simulator.pair.lint.rules.acts import pull, silence, typed
from simulator.pair.lint.rules.groups import preferred
from simulator.pair.lint.view import Data, Pair, Side, count, listed
from simulator.releases import Feature
from simulator.vocabulary import GroupId

MANY_CONTEXTS: Final = 2
"""From so many contexts on that pass traffic in one group, one flapping interface of one context moves the others too."""


@rule(
    "FL040",
    Severity.RISKS,
    "An interface has no standby address",
    why="The standby unit's interface then has no address: it cannot be tested beyond its link, stays in Waiting, and "
    "nobody can reach "
    "the standby unit over it.",
    source="View of Monitored Interfaces",
    show="lets the switch lose the VLAN toward the active unit: nobody notices",
)
def no_standby(pair: Pair) -> Iterator[Found]:
    side = pair.primary
    if not pair.wants_failover:
        return
    for data in side.data:
        if data.address is not None and data.address.standby is None:
            of_group = f" of group {data.group}" if side.groups else ""
            yield Found(
                places=(side.in_interface(data, data.address),),
                consequence=f"The standby unit{of_group} has no address on {data.title}: it waits for "
                f"{data.address.address} for ever, and a fault beyond its port is not noticed.",
                show=f"type: {preferred(side, data.group).other.value}: show failover",
                watch=f"{data.name} of {data.context} is in Waiting.",
            )


@rule(
    "FL041",
    Severity.BREAKS,
    "The standby address is not in the subnet of the active one",
    why="The device refuses the line, so that the interface has no address at all.",
    source="reference 8.1",
    show="shows the interface without an address",
)
def standby_elsewhere(pair: Pair) -> Iterator[Found]:
    side = pair.primary
    for refused in side.refused_lines:
        match refused.intent:
            case Set(st.IpAddress(address, mask, str(standby))):
                elsewhere = f"{standby} is not in the subnet of {address} {mask}"
                why = "Both addresses are the same" if address == standby else elsewhere
                name = _interface_of(side, refused.context, refused.path)
                yield Found(
                    places=(side.refused(refused),),
                    consequence=f"{why}: the line is refused, and {name} of {refused.context} has no address and "
                    "passes nothing.",
                    show=f"type: {preferred(side, side.group_of(refused.context)).value}: show failover",
                    watch=f"{name} of {refused.context} has the address 0.0.0.0.",
                )
            case Set(st.FailoverAddress(name, address, mask, standby)):
                yield Found(
                    places=(side.refused(refused),),
                    consequence=f"{standby} is not another address in the subnet of {address} {mask}: the line is "
                    f"refused, and {name} has no address.",
                )
            case _:
                pass


@rule(
    "FL042",
    Severity.BREAKS,
    "Two interfaces have the same address",
    why="In one VLAN, or in one context, an address belongs to one interface. Whichever answers last gets the traffic "
    "of the other.",
    source="reference 18.3",
)
def same_address(pair: Pair) -> Iterator[Found]:
    side = pair.primary
    in_vlan: dict[tuple[str, str], tuple[Data, str]] = {}
    in_context: dict[tuple[str, str], tuple[Data, str]] = {}
    for data in side.data:
        for address, which in _addresses(data):
            keys = ((in_vlan, (data.given, address)), (in_context, (data.context, address)))
            before = next((table[key] for table, key in keys if key in table), None)
            for table, key in keys:
                table.setdefault(key, (data, which))
            if before is not None and before[0] is not data and data.address and before[0].address:
                other, other_which = before
                yield Found(
                    places=(side.in_interface(data, data.address), side.in_interface(other, before[0].address)),
                    values=None,
                    consequence=f"{address} is the {which} address of {data.title} and the {other_which} address of "
                    f"{other.title}: "
                    f"hosts reach the one that answered last.",
                )


@rule(
    "FL043",
    Severity.RISKS,
    "An interface is not monitored",
    why="Physical interfaces are monitored without being told, subinterfaces are not: `monitor-interface` belongs in "
    "the context.",
    source="View of Monitored Interfaces",
    show="lets the switch lose the VLAN toward the active unit: nothing moves",
)
def not_monitored(pair: Pair) -> Iterator[Found]:
    side = pair.primary
    if not pair.wants_failover:
        return
    for context, entries in side.data_of.items():
        silent = [data for data in entries if not data.monitored and data.address is not None]
        if not silent or not any(data.monitored for data in entries):
            continue
        unit = preferred(side, silent[0].group)
        yield Found(
            places=tuple(_monitoring(side, data) for data in silent[:8]),
            consequence=f"If {listed(data.name for data in silent)} of {context} fails at {unit.title}, "
            f"{side.moving(silent[0].group)} stays there, and the traffic of {context} through it stops until somebody "
            "notices.",
            show=silence(side, unit, silent[0]),
            watch=f"Group {silent[0].group} stays on {unit.title}.",
        )


@rule(
    "FL044",
    Severity.RISKS,
    "Nothing is monitored in a context",
    why="The group of the context does not fail over for any interface of it.",
    source="View of Monitored Interfaces",
    show="lets the switch lose a VLAN of the context toward the active unit: nothing moves",
)
def nothing_monitored(pair: Pair) -> Iterator[Found]:
    side = pair.primary
    if not pair.wants_failover:
        return
    for context, entries in side.data_of.items():
        named = [data for data in entries if data.address is not None]
        if not named or any(data.monitored for data in entries):
            continue
        data, group = named[0], named[0].group
        unit = preferred(side, group)
        yield Found(
            places=tuple(_monitoring(side, each) for each in named[:8]),
            consequence=f"No interface of {context} is monitored: whatever becomes of "
            f"{listed(each.name for each in named)}, "
            f"{side.moving(group)} stays on {unit.title}.",
            show=silence(side, unit, data),
            watch=f"Group {group} stays on {unit.title}, and {context} passes nothing through {data.name}.",
        )


@rule(
    "FL045",
    Severity.RISKS,
    "The interface policy can never be met",
    why="A group fails when so many of its monitored interfaces have failed. It has fewer, so that no interface "
    "failure moves it.",
    source="reference 3.6",
    show="pulls the cables of the active unit's data ports: nothing moves",
)
def policy_too_high(pair: Pair) -> Iterator[Found]:
    side = pair.primary
    for group in side.groups:
        said, policy = _policy(side, group)
        watched = [data for data in side.data_in(group) if data.monitored]
        if said is None or not watched or policy.met(len(watched), len(watched)):
            continue
        unit = preferred(side, group)
        yield Found(
            places=(side.in_group(group, said),),
            consequence=f"Group {group} needs {policy.amount} failed interfaces and has "
            f"{count(len(watched), 'monitored one')}: even if "
            f"all of {listed(data.title for data in watched)} fail at {unit.title}, it stays there.",
            show=pull(side, unit, watched[0].given) or silence(side, unit, watched[0]),
            watch=f"Group {group} stays on {unit.title} with failed interfaces.",
        )


@rule(
    "FL046",
    Severity.ADVICE,
    "One flapping interface moves the whole group",
    why="With `interface-policy 1` the failure of one interface of one context moves all contexts of its group.",
    source="reference 3.6",
    show="lets the switch lose one VLAN toward the active unit",
)
def policy_of_one(pair: Pair) -> Iterator[Found]:
    side = pair.primary
    for group in side.groups:
        said, policy = _policy(side, group)
        watched = [data for data in side.data_in(group) if data.monitored and data.enabled]
        contexts = list(dict.fromkeys(data.context for data in watched))
        if len(contexts) < MANY_CONTEXTS or not policy.met(1, len(watched)):
            continue
        own = (entry for entry in watched if len(side.allocated.get(entry.given, ())) < MANY_CONTEXTS)
        data, unit = next(own, watched[0]), preferred(side, group)
        place = side.in_group(group, said) if said else side.absent(f"failover group {group} / interface-policy 1")
        yield Found(
            places=(place, side.group_place(group)),
            consequence=f"If {data.title} alone fails at {unit.title}, all of {listed(contexts)} move to "
            f"{unit.other.title}, and what "
            "is not replicated of their sessions is lost.",
            show=silence(side, unit, data),
            watch=f"Group {group} moves to {unit.other.title} with {listed(contexts)}.",
        )


@rule(
    "FL047",
    Severity.RISKS,
    "An interface in use is shut down",
    why="`shutdown` on a port or subinterface in the system execution space keeps the interface down in the context "
    "that has it, on "
    "both units alike.",
    source="reference 18.1",
    show="shows the interface's state",
)
def in_use_and_shut(pair: Pair) -> Iterator[Found]:
    side = pair.primary
    for data in side.data:
        shut = side.shut(data.given)
        if shut is None or data.line.get(st.Shutdown) is not None or data.address is None:
            continue
        place = side.place(st.Shutdown(), path=(f"interface {shut}",))
        yield Found(
            places=(
                side.absent(f"interface {shut} / no shutdown") if place.is_absent else place,
                side.in_interface(data, data.address),
            ),
            consequence=f"{shut} is shut down, so {data.title} is down on both units"
            + (
                ": both count it as failed, and no unit is the healthier one."
                if data.monitored
                else " and passes nothing."
            ),
            show=f"type: {preferred(side, data.group).value}: show failover",
            watch=f"{data.name} of {data.context} is Link Down.",
        )


@rule(
    "FL048",
    Severity.BREAKS,
    "An address that failover does not support",
    why="DHCP, PPPoE and IPv6 addresses cannot be used with failover in this release: the line is refused, or "
    "failover is.",
    source="Unsupported Features",
    show="shows the interface without an address",
)
def unsupported_address(pair: Pair) -> Iterator[Found]:
    side = pair.primary
    for refused in side.refused_lines:
        match refused.intent:
            case UnsupportedAddress(kind):
                name = _interface_of(side, refused.context, refused.path)
                yield Found(
                    places=(side.refused(refused),),
                    consequence=f"The {kind} address is refused: {name} of {refused.context} has no address.",
                    show=typed(side.unit, "show failover"),
                    watch=f"Interface {name} of {refused.context} has the address 0.0.0.0.",
                )
            case _:
                pass
    if Feature.IPV6.is_in(side.chassis.version) or not pair.wants_failover:
        return
    for kept in side.origins.kept:
        if kept.context and kept.text.startswith("ipv6 address "):
            name = _interface_of(side, kept.context, kept.path)
            yield Found(
                places=(Place(side.unit, kept.context, kept.number, kept.text),),
                consequence=f"{name} of {kept.context} has an IPv6 address: release {side.chassis.version} refuses failover.",
            )


@rule(
    "FL049",
    Severity.RISKS,
    "More interfaces are to be monitored than the pair can",
    why=f"All contexts together can monitor {MAX_MONITORED} interfaces; the lines beyond are refused.",
    source="reference 3.1",
    show="shows how many are monitored",
)
def too_many_monitored(pair: Pair) -> Iterator[Found]:
    side = pair.primary
    refused = [line for line in side.origins.refused if beyond_maximum(side, line)]
    if refused:
        yield Found(
            places=tuple(side.refused(line) for line in refused[:8]),
            consequence=f"{count(len(refused), 'interface')} beyond {MAX_MONITORED} of "
            f"{listed(dict.fromkeys(line.context for line in refused))} "
            f"{'is' if len(refused) == 1 else 'are'} not monitored: no failure there moves anything.",
            show="type: primary: show failover",
            watch=f"{MAX_MONITORED} interfaces are monitored.",
        )


# --- words and looks --------------------------------------------------------------------------------------------------


def _interface_of(side: Side, context: str, path: tuple[str, ...]) -> str:
    """The nameif of the interface that a line stands in, or its name in the context."""
    name = path[0].removeprefix("interface ") if path else ""
    line = side.config.interface(context, name)
    named = line.get(st.Nameif) if line else None
    return named.name if named else name


def _addresses(data: Data) -> Iterator[tuple[str, str]]:
    if data.address is not None:
        yield data.address.address, "active"
        if data.address.standby is not None:
            yield data.address.standby, "standby"


def _monitoring(side: Side, data: Data) -> Place:
    """The line that decides whether it is monitored."""
    said = side.place(st.MonitorInterface(data.name), data.context)
    return side.absent(f"monitor-interface {data.name}", data.context) if said.is_absent else said


def _policy(side: Side, group: GroupId) -> tuple[st.InterfacePolicy | None, InterfacePolicy]:
    said = side.groups[group].get(st.InterfacePolicy)
    return said, InterfacePolicy(said.amount, said.percent) if said else InterfacePolicy()


def beyond_maximum(side: Side, line: RefusedLine) -> bool:
    """A `monitor-interface` of an interface that is there: the pair has no room for one more."""
    match line.intent:
        case Set(st.MonitorInterface(name)):
            return side.config.named_interface(line.context, name) is not None
        case _:
            return False
