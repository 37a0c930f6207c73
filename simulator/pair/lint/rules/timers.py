"""Poll and hold times: how fast a failure is noticed, and what is taken for one."""

from collections.abc import Iterator
from typing import Final

from simulator.appliance.cli import statements as st
from simulator.appliance.cli.intents import Set
from simulator.appliance.config.model import first, port_of
from simulator.failover.settings import INTERFACE_HOLD_POLLS, INTERFACE_TIMERS_MS, UNIT_HOLD_POLLS, UNIT_TIMERS_MS
from simulator.pair.lint.finding import Severity
from simulator.pair.lint.rule import Found, rule
from simulator.pair.lint.rules.acts import lose, silence
from simulator.pair.lint.rules.groups import preferred
from simulator.pair.lint.view import Pair, Side, listed
from simulator.vocabulary import GroupId, Millis, UnitRole

AT_ODDS: Final = 5
"""One hold time so many times the other: the slower one decides how long traffic stops. Ours."""
SECOND_MS: Final = 1000


def unit_times(side: Side) -> tuple[Millis, Millis]:
    """Poll and hold time of the unit."""
    said = first(side.config.system, st.UnitPolltime)
    poll_ms, hold_ms = UNIT_TIMERS_MS[side.chassis.platform]
    return (said.poll_ms, said.hold_ms or hold_ms) if said else (poll_ms, hold_ms)


def interface_times(side: Side, group: GroupId) -> tuple[Millis, Millis]:
    said = side.groups[group].get(st.InterfacePolltime)
    return (said.poll_ms, said.hold_ms or INTERFACE_TIMERS_MS[1]) if said else INTERFACE_TIMERS_MS


def seconds(time_ms: Millis) -> str:
    """ "15 s", "800 ms"."""
    return f"{time_ms // SECOND_MS} s" if time_ms % SECOND_MS == 0 else f"{time_ms} ms"


@rule(
    "FL050",
    Severity.BREAKS,
    "The unit hold time is below three polls",
    why="The device refuses the line, so that the times before it stay: on a new unit the platform's defaults.",
    source="reference 2.3",
    show="shows the times that are in force",
)
def unit_hold_too_short(pair: Pair) -> Iterator[Found]:
    for side in pair.sides:
        for refused in side.origins.refused:
            match refused.intent:
                case Set(st.UnitPolltime(poll_ms, int(hold_ms))) if hold_ms < UNIT_HOLD_POLLS * poll_ms:
                    poll, hold = unit_times(side)
                    yield Found(
                        places=(side.refused(refused),),
                        values=pair.said(_unit_times),
                        consequence=f"{seconds(hold_ms)} is less than {UNIT_HOLD_POLLS} x {seconds(poll_ms)}: the "
                        "line is refused, "
                        f"and {side.title} polls every {seconds(poll)} and waits {seconds(hold)} for its peer.",
                        show=f"type: {side.unit.value}: show failover",
                        watch=f"Unit Poll frequency {seconds(poll)}, holdtime {seconds(hold)}.",
                    )


@rule(
    "FL051",
    Severity.BREAKS,
    "The interface hold time is below five polls",
    why="The device refuses the line, so that the group keeps its default of 5 s and 25 s.",
    source="reference 3.2",
    show="shows the times that are in force",
)
def interface_hold_too_short(pair: Pair) -> Iterator[Found]:
    side = pair.primary
    for refused in side.origins.refused:
        match refused.intent:
            case Set(st.InterfacePolltime(poll_ms, int(hold_ms))) if hold_ms < INTERFACE_HOLD_POLLS * poll_ms:
                where = refused.path[0].removeprefix("failover ") if refused.path else "the pair"
                yield Found(
                    places=(side.refused(refused),),
                    consequence=f"{seconds(hold_ms)} is less than {INTERFACE_HOLD_POLLS} x {seconds(poll_ms)}: the "
                    "line is refused, "
                    f"and {where} goes on with {_in_force(side, where)}.",
                    show="type: primary: show failover",
                    watch=f"Interface Poll frequency and holdtime: {_in_force(side, where)}.",
                )


@rule(
    "FL052",
    Severity.RISKS,
    "Sub-second unit timers on a link with load",
    why="State updates, a configuration in transfer or a busy switch delay hellos. With a hold time below a second "
    "that is enough to "
    "lose the peer.",
    source="reference 23",
    show="delays the link, by more than the hold time, at the secondary unit",
)
def fast_on_loaded_link(pair: Pair) -> Iterator[Found]:
    side = pair.primary
    said, link = first(side.config.system, st.UnitPolltime), side.link
    poll_ms, hold_ms = unit_times(side)
    if said is None or link is None or poll_ms >= SECOND_MS:
        return
    port = port_of(link.port)
    state = side.state_interface
    loads = ["the state updates"] if state and port_of(state) == port else []
    loads += [data.title for data in side.data if data.port == port]
    if loads:
        yield Found(
            places=(side.place(said), side.place(link)),
            consequence=f"{link.name} shares {port} with {listed(loads)} and has {seconds(hold_ms)}: a burst that "
            "holds hellos back "
            "that long makes each unit look for the other one, and suspends failover, or makes both active where "
            "nothing else answers.",
            show=lose(side, UnitRole.SECONDARY, link.port, 90),
            watch="Hellos are missed; the failover link fails.",
        )


@rule(
    "FL053",
    Severity.ADVICE,
    "Unit and interface hold times are at odds",
    why="The death of a unit and the silence of an interface stop the same traffic. The slower of the two times is "
    "what people wait.",
    source="reference 3.3",
    show="lets the switch lose a VLAN toward the active unit, to see the slower time",
)
def holds_at_odds(pair: Pair) -> Iterator[Found]:
    side = pair.primary
    _, unit_ms = unit_times(side)
    for group in side.groups:
        said = side.groups[group].get(st.InterfacePolltime)
        unit_said = first(side.config.system, st.UnitPolltime)
        _, hold_ms = interface_times(side, group)
        watched = [data for data in side.data_in(group) if data.monitored]
        if (
            not watched
            or (said is None and unit_said is None)
            or max(unit_ms, hold_ms) < AT_ODDS * min(unit_ms, hold_ms)
        ):
            continue
        unit, data = preferred(side, group), watched[0]
        place = (
            side.in_group(group, said)
            if said
            else side.absent(f"failover group {group} / polltime interface 5 holdtime 25")
        )
        slower = f"an interface that is up and silent after {seconds(hold_ms)}"
        faster = f"the death of {unit.title} is noticed after {seconds(unit_ms)}"
        shown = silence(side, unit, data)
        yield Found(
            places=(place, side.place(unit_said) if unit_said else side.group_place(group)),
            consequence=f"For {listed(side.contexts_of[group])} {faster}, {slower}.",
            show=shown,
            watch=f"{data.title} is judged after up to {seconds(hold_ms)}.",
        )


@rule(
    "FL054",
    Severity.RISKS,
    "The units have different poll times",
    why="The times are the pair's: the first synchronisation gives the receiving unit those of the sending one. Until "
    "then each judges the "
    "other by its own.",
    source="reference 6.1",
    show="shows the times of the secondary unit after the synchronisation",
)
def times_differ(pair: Pair) -> Iterator[Found]:
    one, two = (first(side.config.system, st.UnitPolltime) for side in pair.sides)
    if two is not None and unit_times(pair.primary) != unit_times(pair.secondary):
        poll, hold = unit_times(pair.primary)
        yield Found(
            places=(
                pair.secondary.place(two),
                pair.primary.place(one) if one else pair.primary.absent("failover polltime unit"),
            ),
            values=pair.said(_unit_times),
            consequence=f"Secondary's {_unit_times(pair.secondary)} hold until its first synchronisation; then it has "
            "Primary's: "
            f"{seconds(poll)} and {seconds(hold)}.",
            show="type: secondary: show failover",
            watch=f"Unit Poll frequency {seconds(poll)}, holdtime {seconds(hold)}.",
        )


@rule(
    "FL055",
    Severity.RISKS,
    "A line for Active/Standby, which does nothing here",
    why="`failover polltime interface`, `failover interface-policy`, `failover replication http` and `failover mac "
    "address` of the system "
    "space have no effect in Active/Active: the group has its own lines.",
    source="reference 8.1",
    show="shows what is in force instead",
)
def without_effect(pair: Pair) -> Iterator[Found]:
    side = pair.primary
    if not side.groups:
        return
    kinds = (st.InterfacePolltime, st.InterfacePolicy, st.ReplicationHttp, st.PortMacs)
    for line in side.config.system:
        statement = line.statement
        if not isinstance(statement, kinds):
            continue
        place = side.place(statement)
        word = place.text.removeprefix("failover ")
        without = [group for group, block in side.groups.items() if block.get(type(statement)) is None]
        if without:
            yield Found(
                places=(place, *(side.absent(f"failover group {group} / {word}") for group in without)),
                consequence=f"Group {' and group '.join(map(str, without))} of this pair "
                f"{'does' if len(without) == 1 else 'do'} not "
                f"use `{word}`: {_instead(statement)}.",
                show="type: primary: show failover",
                watch=f"In force: {_instead(statement)}.",
            )


def _instead(statement: st.AnyStatement) -> str:
    match statement:
        case st.InterfacePolltime():
            poll_ms, hold_ms = INTERFACE_TIMERS_MS
            return f"interfaces are polled every {seconds(poll_ms)}, with {seconds(hold_ms)} of hold time"
        case st.InterfacePolicy():
            return "one failed interface moves the group"
        case st.ReplicationHttp():
            return "HTTP connections are not replicated"
        case _:
            return "the group uses its virtual MAC addresses"


def _unit_times(side: Side) -> str:
    poll_ms, hold_ms = unit_times(side)
    return f"poll {seconds(poll_ms)}, hold {seconds(hold_ms)}"


def _in_force(side: Side, where: str) -> str:
    group = next((group for group in side.groups if where == f"group {group}"), None)
    poll_ms, hold_ms = interface_times(side, group) if group else INTERFACE_TIMERS_MS
    return f"{seconds(poll_ms)} and {seconds(hold_ms)}"
