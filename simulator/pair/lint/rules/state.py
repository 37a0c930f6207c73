"""The state link: which sessions outlive a failover."""

from collections.abc import Iterator

from simulator.appliance.cli import statements as st
from simulator.appliance.config.model import port_of
from simulator.pair.lint.finding import Severity
from simulator.pair.lint.rule import Found, rule
from simulator.pair.lint.rules.acts import pull
from simulator.pair.lint.rules.groups import preferred
from simulator.pair.lint.view import Pair, Side, listed
from simulator.vocabulary import UnitRole


@rule(
    "FL060",
    Severity.RISKS,
    "There is no state link",
    why="Failover is then stateless: all connections end with each failover and must be opened again.",
    source="Regular Failover",
    show="moves group 1 to the other unit",
)
def no_state_link(pair: Pair) -> Iterator[Found]:
    side = pair.primary
    if side.state_link is None and side.data and pair.wants_failover:
        unit = preferred(side, 1).other
        moves = (
            "a group moves, all sessions through its contexts"
            if side.groups
            else "the other unit takes over, all sessions"
        )
        yield Found(
            places=(side.absent("failover link NAME PORT"),),
            consequence=f"Whenever {moves} end: those of {_contexts(side)}.",
            show=f"type: {unit.value}: failover active group 1",
            watch=f"The sessions through {listed(side.contexts_of[1])} are lost.",
        )


@rule(
    "FL061",
    Severity.ADVICE,
    "State updates share the failover link",
    why="With many connections state updates fill the link and hellos wait behind them. A port of its own is better, "
    "of the speed of the "
    "data ports.",
    source="Stateful Failover",
    show="pulls the cable of the link: both are gone",
)
def state_on_failover_link(pair: Pair) -> Iterator[Found]:
    side = pair.primary
    state, link, port = side.state_link, side.link, side.state_interface
    if state is None or link is None or port is None or port_of(port) != port_of(link.port):
        return
    yield Found(
        places=(side.place(state), side.place(link)),
        consequence=f"Hellos and the state of all sessions through {_contexts(side)} share {port_of(port)}: one cable "
        "less and both "
        "failover and the state of the sessions stand still.",
        show=pull(side, UnitRole.PRIMARY, port),
        watch="The failover link and the state link are down.",
    )


@rule(
    "FL062",
    Severity.RISKS,
    "The state link shares a port with data",
    why="State updates then compete with the traffic that they describe, and are lost with the port.",
    source="Stateful Failover",
    show="pulls the cable of that port at the primary unit",
)
def state_on_data_port(pair: Pair) -> Iterator[Found]:
    side = pair.primary
    state, port = side.state_link, side.state_interface
    if state is None or port is None:
        return
    beside = [data for data in side.data if data.port == port_of(port)]
    if beside:
        yield Found(
            places=(side.place(state), side.in_context_block(beside[0].context, st.AllocateInterface(beside[0].given))),
            consequence=f"{port_of(port)} carries {state.name} and {listed(data.title for data in beside)}: if it "
            "fails, the group that "
            "moves moves without what was opened since.",
            show=pull(side, UnitRole.PRIMARY, port),
            watch="The state link is down together with the data interfaces.",
        )


@rule(
    "FL063",
    Severity.ADVICE,
    "HTTP connections are not replicated",
    why="Stateful failover leaves HTTP connections out unless the group has `replication http`.",
    source="Stateful Failover",
    show="moves the group to the other unit",
)
def no_http(pair: Pair) -> Iterator[Found]:
    side = pair.primary
    if side.state_link is None:
        return
    if not side.groups and side.data and not side.has(st.ReplicationHttp()):
        yield Found(
            places=(side.absent("failover replication http"), side.place(side.state_link)),
            consequence=f"When the other unit takes over, HTTP sessions through {_contexts(side)} end, while the "
            "other sessions go on.",
        )
    for group, line in side.groups.items():
        data = side.data_in(group)
        if line.get(st.ReplicationHttp) is not None or not data:
            continue
        unit = preferred(side, group).other
        yield Found(
            places=(side.absent(f"failover group {group} / replication http"), side.group_place(group)),
            consequence=f"When group {group} moves, HTTP sessions through "
            f"{listed(dict.fromkeys(entry.context for entry in data))} end, "
            "while the other sessions go on.",
            show=f"type: {unit.value}: failover active group {group}",
            watch="The HTTP sessions are lost, the others go on.",
        )


@rule(
    "FL064",
    Severity.RISKS,
    "HTTP replication without a state link",
    why="`replication http` says what goes over the state link, and there is none.",
    source="Stateful Failover",
    show="moves the group to the other unit",
)
def http_without_link(pair: Pair) -> Iterator[Found]:
    side = pair.primary
    for group, line in side.groups.items():
        said = line.get(st.ReplicationHttp)
        if said is not None and side.state_link is None:
            unit = preferred(side, group).other
            yield Found(
                places=(side.in_group(group, said), side.absent("failover link NAME PORT")),
                consequence=f"The line does nothing: HTTP sessions of group {group} end with each failover, as all "
                "others do.",
                show=f"type: {unit.value}: failover active group {group}",
                watch="The HTTP sessions are lost, and all others.",
            )


@rule(
    "FL065",
    Severity.BREAKS,
    "The state link has no address",
    why="State updates are IP packets between the two addresses of the link.",
    source="Stateful Failover",
    show="moves group 1 to the other unit",
)
def no_address(pair: Pair) -> Iterator[Found]:
    side = pair.primary
    state, link = side.state_link, side.link
    if state is None or (link and state.name == link.name) or side.address(state.name) is not None:
        return
    unit = preferred(side, 1).other
    yield Found(
        places=(side.absent(f"failover interface ip {state.name} ADDRESS MASK standby ADDRESS"), side.place(state)),
        consequence=f"Nothing passes on {state.name}: failover is stateless, and sessions through {_contexts(side)} "
        "end when their group "
        "moves.",
        show=f"type: {unit.value}: failover active group 1",
        watch=f"The sessions through {listed(side.contexts_of[1])} are lost.",
    )


@rule(
    "FL066",
    Severity.RISKS,
    "The units have different state links",
    why="Until the first synchronisation each uses its own line; then the receiving unit has the line of the sending "
    "one. A port that "
    "is cabled for the old line stays dead.",
    source="reference 22",
    show="shows the state link of the secondary unit after the synchronisation",
)
def state_links_differ(pair: Pair) -> Iterator[Found]:
    one, two = pair.primary.state_link, pair.secondary.state_link
    if one is None or two is None:
        return
    mine, theirs = (side.address(side.state_link.name) if side.state_link else None for side in pair.sides)
    if one == two and mine and theirs and mine != theirs:
        yield Found(
            places=(pair.secondary.place(theirs), pair.primary.place(mine)),
            values=(f"{mine.address} standby {mine.standby}", f"{theirs.address} standby {theirs.standby}"),
            consequence=f"Nothing passes on {one.name} until the first synchronisation; then Secondary has Primary's "
            "line and is "
            f"{mine.standby}.",
            show="type: secondary: show failover",
            watch=f"The state link of both units is {mine.address} and {mine.standby}.",
        )
    if one == two:
        return
    yield Found(
        places=(pair.secondary.place(two), pair.primary.place(one)),
        values=pair.said(_state),
        consequence=f"After the first synchronisation Secondary's state link is {_state(pair.primary)}, as Primary's; "
        "what is cabled to "
        f"{pair.secondary.state_interface} of Secondary carries no state.",
        show="type: secondary: show failover",
        watch=f"Stateful Failover Logical Update Statistics, Link: {_state(pair.primary)}.",
    )


@rule(
    "FL067",
    Severity.RISKS,
    "The port of the state link is shut down",
    why="A port is shut down from the factory: `no shutdown` belongs to the lines of the link.",
    source="Stateful Failover",
    show="shows the link as down",
)
def state_shut(pair: Pair) -> Iterator[Found]:
    side = pair.primary
    state, port = side.state_link, side.state_interface
    link_port = side.link.port if side.link else None
    if state is None or port is None or port == link_port or (shut := side.shut(port)) is None:
        return
    place = side.place(st.Shutdown(), path=(f"interface {shut}",))
    yield Found(
        places=(side.absent(f"interface {shut} / no shutdown") if place.is_absent else place, side.place(state)),
        consequence=f"Nothing passes on {state.name}: failover is stateless, and sessions through {_contexts(side)} "
        "end when their group "
        "moves.",
        show="type: primary: show failover",
        watch=f"Link: {state.name} {port} (down).",
    )


def _contexts(side: Side) -> str:
    return listed(dict.fromkeys(data.context for data in side.data)) or "no context"


def _state(side: Side) -> str:
    state = side.state_link
    return f"{state.name} {side.state_interface or ''}".strip() if state else "absent"
