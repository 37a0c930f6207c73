"""Failover groups: which unit should have what, and what goes back."""

from collections.abc import Iterator
from typing import Final

from simulator.appliance.cli import statements as st
from simulator.appliance.cli.intents import Set
from simulator.pair.lint.finding import Place, Severity
from simulator.pair.lint.rule import Found, rule
from simulator.pair.lint.view import Pair, Side, count, listed
from simulator.vocabulary import USER_GROUPS, GroupId, UnitRole

NETWORK_READY_S: Final = 30
"""A switch port without portfast listens and learns for so long after its link came up, 15 s each (reference 24)."""


def preferred(side: Side, group: GroupId) -> UnitRole:
    """The unit that should have the group."""
    line = side.groups.get(group)
    preference = line.get(st.Preference) if line else None
    return preference.role if preference else UnitRole.PRIMARY


@rule(
    "FL030",
    Severity.RISKS,
    "A failover group is missing",
    why="A context can only be in a group that is configured. Without group 2 one unit passes everything and the "
    "other waits; without "
    "any group the pair is Active/Standby.",
    source="Active/Active Failover Overview",
    show="switches the primary unit off",
)
def group_missing(pair: Pair) -> Iterator[Found]:
    side = pair.primary
    missing = [group for group in USER_GROUPS if group not in side.groups]
    if not missing or not pair.wants_failover or not side.blocks:
        return
    names = listed(side.blocks)
    if len(missing) == len(USER_GROUPS):
        yield Found(
            places=(side.absent("failover group 1"),),
            consequence=f"There is no failover group: the pair is Active/Standby, and {names} move together or not at "
            "all.",
        )
        return
    yield Found(
        places=(side.absent(f"failover group {missing[0]}"),),
        consequence=f"All contexts ({names}) are in group {3 - missing[0]}: one unit passes their traffic, the other "
        "none, and "
        "a failure of the active one moves all of them.",
        show="do: power primary",
        watch=f"Every context becomes active on Secondary, with group {3 - missing[0]}.",
    )


@rule(
    "FL031",
    Severity.BREAKS,
    "A context joins a failover group that does not exist",
    why="The line is refused, and the context is in group 1.",
    source="Active/Active Failover Overview",
    show="moves group 1, and the context with it",
)
def joins_nothing(pair: Pair) -> Iterator[Found]:
    side = pair.primary
    for refused in side.origins.refused:
        match refused.intent:
            case Set(st.JoinFailoverGroup(group)) if group not in side.groups:
                context = refused.path[0].removeprefix("context ")
                yield Found(
                    places=(side.refused(refused),),
                    consequence=f"{context} is in group 1 with {listed(_others(side, context))}, not in group "
                    f"{group}: it is "
                    f"active on {preferred(side, 1).title}.",
                    show="type: secondary: failover active group 1",
                    watch=f"{context} moves to Secondary with group 1.",
                )


@rule(
    "FL032",
    Severity.ADVICE,
    "A context is in no failover group",
    why="A context without `join-failover-group` is in group 1. Whoever reads the configuration does not see it.",
    source="Active/Active Failover Overview",
    show="moves group 1, and the context with it",
)
def in_no_group(pair: Pair) -> Iterator[Found]:
    side = pair.primary
    if not side.groups:
        return
    joined = {refused.path for refused in side.origins.refused if refused.is_of(st.JoinFailoverGroup)}
    for name, line in side.blocks.items():
        if name == side.config.admin_context or line.get(st.JoinFailoverGroup) or (f"context {name}",) in joined:
            continue
        yield Found(
            places=(side.absent(f"context {name} / join-failover-group 1"), side.place(st.Context(name))),
            consequence=f"{name} is in group 1 by default, so it is active where group 1 is: on "
            f"{preferred(side, 1).title}.",
            show="type: secondary: failover active group 1",
            watch=f"{name} moves to Secondary with group 1.",
        )


@rule(
    "FL033",
    Severity.BREAKS,
    "The admin context is to be in group 2",
    why="The admin context always belongs to failover group 1; the device refuses anything else.",
    source="Active/Active Failover Overview",
    show="moves group 2; the admin context stays",
)
def admin_in_group_2(pair: Pair) -> Iterator[Found]:
    side = pair.primary
    admin = side.config.admin_context
    for refused in side.origins.refused:
        match refused.intent:
            case Set(st.JoinFailoverGroup(group)) if admin and group != 1 and refused.path == (f"context {admin}",):
                yield Found(
                    places=(side.refused(refused), side.place(st.AdminContext(admin))),
                    consequence=f"The line is refused: {admin} stays in group 1, and commands in it are replicated "
                    "from the unit where group 1 is active.",
                    show=f"type: {preferred(side, 2).other.value}: failover active group 2",
                    watch=f"Group 2 moves; {admin} stays in group 1.",
                )
            case Set(st.AdminContext(name)):
                yield Found(
                    places=(side.refused(refused), side.in_context_block(name, st.JoinFailoverGroup())),
                    consequence=f"{name} is in group {side.group_of(name)} and cannot be the admin context: the line "
                    "is refused.",
                )
            case _:
                pass


@rule(
    "FL034",
    Severity.RISKS,
    "Both groups prefer the same unit",
    why="Active/Active shares the load only if each unit has a group. With one preferred unit the other one waits, as "
    "in "
    "Active/Standby.",
    source="Primary/Secondary Status and Active/Standby Status",
    show="switches the preferred unit off",
)
def one_preferred_unit(pair: Pair) -> Iterator[Found]:
    side = pair.primary
    if not all(group in side.groups for group in USER_GROUPS):
        return
    units = {preferred(side, group) for group in USER_GROUPS}
    if len(units) == 1 and all(side.contexts_of[group] for group in USER_GROUPS):
        unit = units.pop()
        yield Found(
            places=tuple(_preference(side, group) for group in USER_GROUPS),
            consequence=f"After both units have started, {listed(side.blocks)} are all active on {unit.title}, and "
            f"{unit.other.title} passes no traffic.",
            show=f"do: power {unit.value}",
            watch=f"Both groups move to {unit.other.title} at once.",
        )


@rule(
    "FL035",
    Severity.ADVICE,
    "Nothing goes back: no preempt",
    why="After a failover a group stays where it is, until somebody moves it or the other unit fails. Until then one "
    "unit has the "
    "load of both.",
    source="Primary/Secondary Status and Active/Standby Status",
    show="moves the group away from its preferred unit",
)
def no_preempt(pair: Pair) -> Iterator[Found]:
    side = pair.primary
    for group, line in side.groups.items():
        if line.get(st.Preempt) is None and side.contexts_of.get(group):
            unit = preferred(side, group)
            yield Found(
                places=(side.absent(f"failover group {group} / preempt"), side.group_place(group)),
                consequence=f"When {unit.title} has failed and is back, group {group} "
                f"({listed(side.contexts_of[group])}) stays on "
                f"{unit.other.title}, beside what is active there.",
                show=f"do: reload {unit.value}",
                watch=f"{unit.title} starts again, and group {group} stays on {unit.other.title}.",
            )


@rule(
    "FL036",
    Severity.RISKS,
    "Preempt does not wait for the network",
    why="A group with `preempt` goes back as soon as its preferred unit is Standby Ready. Switch ports without "
    "portfast forward "
    f"{NETWORK_READY_S} s after their link came up, and routers around need time to find their neighbours again.",
    source="reference 6.2",
    show="reloads the preferred unit",
)
def preempt_too_early(pair: Pair) -> Iterator[Found]:
    side = pair.primary
    for group, line in side.groups.items():
        preempt = line.get(st.Preempt)
        if preempt is None or preempt.delay_s >= NETWORK_READY_S or not side.data_in(group):
            continue
        unit = preferred(side, group)
        wait = f"{preempt.delay_s} s" if preempt.delay_s else "at once"
        yield Found(
            places=(side.in_group(group, preempt),),
            consequence=f"After {unit.title} has started, group {group} takes {listed(side.contexts_of[group])} back "
            f"{'after ' if preempt.delay_s else ''}{wait}, while the switch ports of {unit.title} may still be "
            "listening: "
            "traffic stops a second time.",
            show=f"do: reload {unit.value}",
            watch=f"Group {group} goes back to {unit.title} {'after ' if preempt.delay_s else ''}{wait}.",
        )


@rule(
    "FL037",
    Severity.ADVICE,
    "A failover group has no context",
    why="A group without contexts moves nothing. The unit that prefers it waits.",
    source="Active/Active Failover Overview",
    show="moves the group, and nothing with it",
)
def empty_group(pair: Pair) -> Iterator[Found]:
    side = pair.primary
    for group in side.groups:
        contexts = [name for name in side.contexts_of.get(group, ()) if name != side.config.admin_context]
        if contexts or not len(side.blocks) > 1:
            continue
        unit = preferred(side, group)
        yield Found(
            places=(side.group_place(group),),
            consequence=f"No context{' but admin' if side.contexts_of.get(group) else ''} is in group {group}: "
            f"{unit.title}, which prefers it, passes no traffic of {count(len(side.blocks) - 1, 'context')}.",
            show=f"type: {unit.other.value}: failover active group {group}",
            watch=f"Group {group} moves to {unit.other.title}, and no address with it.",
        )


def _others(side: Side, context: str) -> tuple[str, ...]:
    return tuple(name for name in side.contexts_of[1] if name != context) or ("nothing else",)


def _preference(side: Side, group: GroupId) -> Place:
    line = side.groups[group]
    preference = line.get(st.Preference)
    return side.in_group(group, preference) if preference else side.group_place(group)
