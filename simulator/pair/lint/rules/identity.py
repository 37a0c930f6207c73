"""Who is who: the role of each unit, and whether its failover is on."""

from collections.abc import Iterator

from simulator.appliance.cli import statements as st
from simulator.appliance.config.model import first
from simulator.pair.lint.finding import Severity
from simulator.pair.lint.rule import Found, rule
from simulator.pair.lint.view import Pair, Side
from simulator.vocabulary import UnitRole

_ALONE = "each is active for both groups with the same addresses"


@rule(
    "FL001",
    Severity.BREAKS,
    "Both units have the same role",
    why="Both units take the same address of the failover link, so that neither hears the other: each runs alone, and "
    "both own the "
    "active addresses.",
    source="reference 22",
    show="shows on one unit that the other was never detected",
)
def same_role(pair: Pair) -> Iterator[Found]:
    roles = [first(side.config.system, st.LanUnit) for side in pair.sides]
    if not pair.is_configured or not pair.lan_based or None in roles:
        return
    if pair.primary.config.role is pair.secondary.config.role:
        role = pair.primary.config.role
        yield Found(
            places=(pair.secondary.place(st.LanUnit(role)), pair.primary.place(st.LanUnit(role))),
            values=(role.value, role.value),
            consequence=f"Both units use {_link_address(pair, role)} on the failover link. No hello is accepted, and "
            f"{_ALONE}.",
            show="type: secondary: show failover",
            watch="The other host is Not Detected, and this one is Active for both groups.",
        )


@rule(
    "FL002",
    Severity.BREAKS,
    "No unit is the primary one",
    why="A unit without `failover lan unit` is secondary. Two secondary units are a pair as little as two primary "
    "ones.",
    source="reference 22",
    show="shows on one unit that the other was never detected",
)
def no_primary(pair: Pair) -> Iterator[Found]:
    if not pair.lan_based or not all(side.texts for side in pair.sides):
        return
    untold = [side for side in pair.sides if first(side.config.system, st.LanUnit) is None]
    if untold and all(side.config.role is UnitRole.SECONDARY for side in pair.sides):
        side = pair.primary if pair.primary in untold else pair.secondary
        yield Found(
            places=(side.absent("failover lan unit primary"),),
            values=pair.said(_role),
            consequence=f"Both units are secondary and use {_link_address(pair, UnitRole.SECONDARY)} on the failover "
            "link. No "
            f"hello is accepted, and {_ALONE}.",
            show="type: primary: show failover",
            watch="The other host is Not Detected, and this one is Active for both groups.",
        )


@rule(
    "FL003",
    Severity.BREAKS,
    "Failover is not enabled",
    why="Without the line `failover` a unit takes no part in the pair, whatever else is configured.",
    source="LAN-Based Active/Active Failover Configuration",
    show="shows that failover is off on that unit",
)
def not_enabled(pair: Pair) -> Iterator[Found]:
    for side in pair.sides:
        if side.texts and not side.config.failover_enabled and (side.link or side.groups or pair.other(side).link):
            name = side.unit.value
            other = pair.other(side)
            yield Found(
                places=(side.absent("failover"),),
                values=pair.said(_on),
                consequence=f"{side.title} takes no part in failover. {_without(side, other)}",
                show=f"type: {name}: show failover",
                watch=f"Failover is off on {side.title}.",
            )


@rule(
    "FL004",
    Severity.ADVICE,
    "Failover is enabled before its lines",
    why="Lines that are pasted take effect one by one: with `failover` first the unit starts failover as it was "
    "before, without link "
    "and role. A saved listing, which is loaded as a whole, always has `failover` first.",
    source="LAN-Based Active/Active Failover Configuration",
)
def enabled_too_early(pair: Pair) -> Iterator[Found]:
    for side in pair.sides:
        if side.is_listing or side.blocks or not side.config.failover_enabled:
            continue
        on = side.place(st.FailoverOn())
        later = [
            place.text
            for statement in (st.LanUnit(), st.LanInterface(), st.LanEnable(), st.FailoverKey())
            if side.has(statement) and (place := side.place(statement)).line > on.line
        ]
        if later:
            yield Found(
                places=(on,),
                consequence=f"Pasted at {side.title}'s console, this line starts failover before `{later[0]}` is "
                "entered: the unit begins as a secondary unit without a link. Put `failover` last.",
            )


def _role(side: Side) -> str:
    unit = first(side.config.system, st.LanUnit)
    return unit.role.value if unit else "secondary (default)"


def _on(side: Side) -> str:
    return "failover" if side.config.failover_enabled else "no failover"


def _link_address(pair: Pair, role: UnitRole) -> str:
    for side in pair.sides:
        address = side.address(side.link.name) if side.link else None
        if address is not None:
            return address.address if role is UnitRole.PRIMARY else address.standby
    return "the same address"


def _without(side: Side, other: Side) -> str:
    if not other.config.failover_enabled:
        return "There is no pair, and nothing takes over."
    return f"{other.title} runs alone and is active for both groups, and {side.title} has the same active addresses."
