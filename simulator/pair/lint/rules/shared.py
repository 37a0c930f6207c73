"""What contexts share: interfaces, MAC addresses, asr-groups."""

from collections.abc import Iterator
from typing import Final

from simulator.appliance.cli import statements as st
from simulator.appliance.cli.forwarding import AsrGroup
from simulator.appliance.config.model import every
from simulator.appliance.mac_addresses import has_automatic_macs, virtual_mac
from simulator.pair.lint.finding import Place, Severity
from simulator.pair.lint.rule import Found, rule
from simulator.pair.lint.rules.groups import preferred
from simulator.pair.lint.view import Data, Pair, Side, listed

AUTO: Final = "mac-address auto"


@rule(
    "FL070",
    Severity.BREAKS,
    "A shared interface without MAC addresses of its own",
    why="A frame on an interface that several contexts have finds its context by the destination MAC address. Without "
    "`mac-address auto` "
    "the contexts of one group have the same one, and only NAT can tell them apart.",
    source="reference 18.3",
    show="shows the MAC address of the interface in one of the contexts",
)
def shared_without_macs(pair: Pair) -> Iterator[Found]:
    side = pair.primary
    if automatic(side):
        return
    for given, entries in shared(side).items():
        clashing = [data for data in entries if data.line.get(st.MacAddress) is None]
        groups = {data.group for data in clashing}
        same = [group for group in groups if sum(data.group == group for data in clashing) > 1]
        if not same:
            continue
        group = min(same)
        alike = [data for data in clashing if data.group == group]
        yield Found(
            places=(
                _auto_place(side),
                *(side.in_context_block(data.context, st.AllocateInterface(given)) for data in alike[:8]),
            ),
            consequence=f"{listed(data.context for data in alike)} share {given} and the address "
            f"{virtual_mac(alike[0].port, group, active=True)} there: a frame to one of them is told apart by NAT "
            "only, and a router "
            "cannot reach any of them but by a translated address.",
            show=f"type: {preferred(side, group).value}: changeto context {alike[0].context} / show interface",
            watch=f"{alike[0].name} of {alike[0].context} has the MAC address of {alike[1].name} of "
            f"{alike[1].context}.",
        )


@rule(
    "FL071",
    Severity.ADVICE,
    "The virtual MAC addresses are the default ones",
    why="In Active/Active the failover software makes MAC addresses from port and group alone: 00a0.c9, port, group. "
    "Every other "
    "Active/Active pair has the same ones. They stay the same when one unit boots alone, unlike the burned-in "
    "addresses of Active/Standby.",
    source="reference 11.3",
    show="switches the primary unit off: the secondary has the same addresses",
)
def default_macs(pair: Pair) -> Iterator[Found]:
    side = pair.primary
    if not side.groups or automatic(side):
        return
    for group, line in side.groups.items():
        own = {macs.port for macs in every(line.body, st.PortMacs)}
        data = [
            entry for entry in side.data_in(group) if entry.port not in own and entry.line.get(st.MacAddress) is None
        ]
        if data:
            yield Found(
                places=(_auto_place(side), side.group_place(group)),
                consequence=f"{data[0].title} is {virtual_mac(data[0].port, group, active=True)} for its neighbours, "
                f"as {data[0].port} of "
                f"group {group} is in every pair without MAC addresses of its own: a second pair in the same VLAN "
                "takes its traffic. If "
                "Secondary boots alone, it uses the same address, and nothing changes for the neighbours.",
                show=f"do: power {preferred(side, group).value}",
                watch=f"{data[0].title} has the same MAC address on {preferred(side, group).other.title}.",
            )


@rule(
    "FL072",
    Severity.RISKS,
    "Burned-in MAC addresses in Active/Standby",
    why="In Active/Standby the active unit uses the burned-in addresses of the primary unit. A secondary unit that "
    "boots alone does not know "
    "them and uses its own, until the primary unit comes.",
    source="reference 11.3",
)
def burned_in(pair: Pair) -> Iterator[Found]:
    side = pair.primary
    if side.groups or not pair.wants_failover or side.has(st.PortMacs("")) or every(side.config.system, st.PortMacs):
        return
    entries = [data for data in side.data if data.line.get(st.MacAddress) is None]
    if entries and not automatic(side):
        yield Found(
            places=(side.absent("failover mac address PORT ACTIVE STANDBY"),),
            consequence=f"If Secondary boots alone, {listed(data.title for data in entries)} have Secondary's own MAC "
            "addresses; when "
            "Primary comes they change, and neighbours send to the old ones until their ARP entries end.",
        )


@rule(
    "FL073",
    Severity.BREAKS,
    "An asr-group with one side only",
    why="An asr-group hands a packet on to another interface of the same group, of a context in the other failover "
    "group. With one interface, or "
    "with contexts of one failover group only, there is nobody to hand it on to.",
    source="reference 11.4",
)
def asr_alone(pair: Pair) -> Iterator[Found]:
    side = pair.primary
    for number, entries in asr_groups(side).items():
        groups = {data.group for data in entries}
        if len(groups) > 1:
            continue
        data = entries[0]
        where = "has no other interface" if len(entries) == 1 else f"has interfaces of failover group {data.group} only"
        yield Found(
            places=tuple(side.in_interface(entry, AsrGroup(number)) for entry in entries[:8]),
            consequence=f"asr-group {number} {where}: an answer to a connection of {data.context} that arrives at the "
            "unit where group "
            f"{3 - data.group} is active is dropped.",
        )


@rule(
    "FL074",
    Severity.RISKS,
    "An asr-group with two interfaces of one context",
    why="The packets of an asr-group look for their connection on its other interfaces. Two interfaces of one "
    "context, such as inside and "
    "outside, make a packet that comes in on one of them look like one of the other.",
    source="reference 11.4",
)
def asr_twice(pair: Pair) -> Iterator[Found]:
    side = pair.primary
    for number, entries in asr_groups(side).items():
        by_context: dict[str, list[Data]] = {}
        for data in entries:
            by_context.setdefault(data.context, []).append(data)
        for context, twice in by_context.items():
            if len(twice) > 1:
                yield Found(
                    places=tuple(side.in_interface(entry, AsrGroup(number)) for entry in twice),
                    consequence=f"{listed(data.name for data in twice)} of {context} are both in asr-group {number}: "
                    "packets without a "
                    f"connection on one of them are taken for packets of a connection on the other.",
                )


@rule(
    "FL075",
    Severity.BREAKS,
    "An asr-group without a state link",
    why="The standby context finds the connection of a packet only among those that were replicated to it.",
    source="reference 11.4",
)
def asr_without_state(pair: Pair) -> Iterator[Found]:
    side = pair.primary
    if side.state_link is not None:
        return
    for number, entries in asr_groups(side).items():
        yield Found(
            places=(side.absent("failover link NAME PORT"), side.in_interface(entries[0], AsrGroup(number))),
            consequence=f"asr-group {number} of {listed(data.title for data in entries)} never finds a connection: no "
            "unit knows the "
            "connections of the other one.",
        )


# --- who shares what --------------------------------------------------------------------------------------------------


def automatic(side: Side) -> bool:
    """`mac-address auto` is in force, typed or by the release's default."""
    return has_automatic_macs(side.config, side.chassis.version, side.chassis.mode)


def shared(side: Side) -> dict[str, tuple[Data, ...]]:
    """Each interface that several contexts have given a name, and they."""
    found: dict[str, list[Data]] = {}
    for data in side.data:
        found.setdefault(data.given, []).append(data)
    return {given: tuple(entries) for given, entries in found.items() if len(entries) > 1}


def asr_groups(side: Side) -> dict[int, tuple[Data, ...]]:
    """The interfaces of each asr-group."""
    found: dict[int, list[Data]] = {}
    for data in side.data:
        if group := data.line.get(AsrGroup):
            found.setdefault(group.number, []).append(data)
    return {number: tuple(entries) for number, entries in found.items()}


def _auto_place(side: Side) -> Place:
    line = next((kept for kept in side.origins.kept if not kept.context and kept.text.endswith(AUTO)), None)
    return Place(side.unit, "", line.number, line.text) if line else side.absent(AUTO)
