"""The view follows the world: whatever happens and however time is cut, the events add up to a fresh look at it."""

from collections.abc import Sequence
from functools import cache

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from msgspec.structs import replace

from simulator import observe
from simulator.appliance.device import Printed
from simulator.failover.outputs import Transition
from simulator.lab import Action, ConsoleLine, Happening, Lab, Operate, PutFault, Repair, RepairAll, advance, handle
from simulator.observe import View, entities_of, first, project
from simulator.observe.picture.firewalls import lane_states
from simulator.observe.picture.flows import flow_views
from simulator.vocabulary import Power, UnitRole
from simulator.wire import events as ev
from simulator.wire.codec import decode_event, encode_event, number
from simulator.wire.fold import fold
from simulator.wire.snapshot import CONSOLE_LINES, Clock, Snapshot
from simulator.world.happenings import Sent
from tests.lab.labs import opened
from tests.wire import fixtures

P, S = UnitRole.PRIMARY, UnitRole.SECONDARY
RESTING = Clock(at_ms=0, at_wall_ms=0, speed=1.0, paused=True, until_happening=False)
"""Every hello heard is told."""
RUNNING = replace(RESTING, paused=False)
Events = tuple[ev.AnyEvent, ...]

FAULTS = (
    "cable primary Ethernet0",
    "cable primary Ethernet3",
    "switch-port secondary Ethernet1",
    "shutdown primary Ethernet0",
    "vlan inside 2",
    "vlan outside 5 secondary",
    "loss primary Ethernet3 30",
    "delay secondary Ethernet3 200",
    "one-way primary Ethernet3 in",
    "link failover",
    "link state",
    "switch inside",
    "power primary",
    "crash secondary",
)
LINES = (
    "failover active",
    "no failover active group 1",
    "no failover",
    "failover",
    "show failover",
    "changeto context admin",
)

waits = st.sampled_from((40, 1_000, 7_300, 26_000, 90_000))
actions: st.SearchStrategy[Action] = st.one_of(
    st.builds(PutFault, st.sampled_from(FAULTS)),
    st.builds(Repair, st.sampled_from(FAULTS)),
    st.just(RepairAll()),
    st.builds(ConsoleLine, st.sampled_from(UnitRole), st.sampled_from(LINES)),
    st.builds(Operate, st.sampled_from(UnitRole), st.tuples(st.sampled_from(LINES[:2]))),
)
histories = st.lists(st.one_of(waits, actions), min_size=1, max_size=8)


@cache
def lab() -> Lab:
    return opened("asa")


def busy() -> Lab:
    """The same with its traffic."""
    return opened("asa", traffic=True)


def look(now: Lab | None = None, clock: Clock = RESTING) -> View:
    return first((now or lab()).world, lab="f3k9", title="A pair", clock=clock)


def go(now: Lab, todo: int | Action) -> tuple[Lab, tuple[Happening, ...]]:
    step = advance(now, now.now_ms + todo) if isinstance(todo, int) else handle(now, "test", todo)
    return step.lab, step.happenings


def watch(view: View, now: Lab, *history: int | Action, most_messages: int = 20) -> tuple[View, Lab, Events]:
    """Everything that is told while this is done, batch by batch."""
    told: list[ev.AnyEvent] = []
    for todo in history:
        after, happenings = go(now, todo)
        view, events = observe.observe(view, now.world, after.world, happenings, most_messages=most_messages)
        told += events
        now = after
    return view, now, tuple(told)


def folded(snapshot: Snapshot, events: Sequence[ev.AnyEvent]) -> Snapshot:
    """As a browser does it: numbered, sent, read, folded."""
    for event in number(events, lab=snapshot.lab, run=snapshot.run, seq=snapshot.seq):
        snapshot = fold(snapshot, decode_event(encode_event(event)))
    return snapshot


def texts(events: Sequence[ev.AnyEvent]) -> list[str]:
    return [event.entry.text for event in events if isinstance(event, ev.LogEvent)]


# --- whatever happens -------------------------------------------------------------------------------------------------


@settings(max_examples=25)
@given(histories)
def test_events_add_up_to_a_fresh_look_at_the_world(history: list[int | Action]) -> None:
    view, now = look(busy()), busy()
    for todo in history:
        before = view.snapshot
        view, now, events = watch(view, now, todo)
        assert entities_of(view.snapshot) == project(now.world)
        assert folded(before, events) == replace(view.snapshot, seq=before.seq + len(events))
        assert view.snapshot.flows == flow_views(now.world)
        for lane in view.snapshot.lanes:
            assert lane.segments[-1].state == lane_states(now.world.chassis(UnitRole(lane.unit)))[lane.group]


@settings(max_examples=15)
@given(histories, st.integers(min_value=50, max_value=20_000))
def test_how_time_is_cut_changes_nothing_that_is_told(history: list[int | Action], cut_ms: int) -> None:
    pieces: list[int | Action] = []
    for todo in history:
        if isinstance(todo, int):
            pieces += [cut_ms] * (todo // cut_ms) + [todo % cut_ms]
        else:
            pieces.append(todo)
    whole, _, _ = watch(look(busy()), busy(), *history)
    cut, _, _ = watch(look(busy()), busy(), *pieces)
    assert cut.snapshot.flows == whole.snapshot.flows
    assert entities_of(cut.snapshot) == entities_of(whole.snapshot)
    assert cut.snapshot.lanes == whole.snapshot.lanes
    assert cut.snapshot.consoles == whole.snapshot.consoles
    assert cut.snapshot.health == whole.snapshot.health
    rows = [[row for row in snapshot.log if row.kind != "health"][-200:] for snapshot in (cut.snapshot, whole.snapshot)]
    assert rows[0] == rows[1]


@settings(max_examples=10)
@given(histories)
def test_every_transition_has_its_lane_event_and_its_sentence_in_order(history: list[int | Action]) -> None:
    view, now = look(), lab()
    for todo in history:
        after, happenings = go(now, todo)
        view, events = observe.observe(view, now.world, after.world, happenings, most_messages=0)
        now = after
        moves = [(happening, move) for happening in happenings if isinstance(move := happening.output, Transition)]
        lanes = [event for event in events if isinstance(event, ev.LaneEvent)]
        wanted = [(happening.at_ms, happening.unit, move.group, move.after) for happening, move in moves]
        entered = [(lane.at_ms, lane.unit, lane.group, lane.state) for lane in lanes]
        assert [entry for entry in entered if entry[3] != "Off" and entry in wanted] == wanted
        rows = [(event.entry.id, event.at_ms) for event in events if isinstance(event, ev.LogEvent)]
        assert all((happening.id, happening.at_ms) in rows for happening, _ in moves)
        told = [event.at_ms for event in events]
        assert told == sorted(told)


# --- what it costs ----------------------------------------------------------------------------------------------------


def test_nothing_happened_nothing_is_told() -> None:
    view, now = look(), lab()
    assert observe.observe(view, now.world, now.world, ()) == (view, ())
    same, events = observe.observe(view, now.world, replace(now.world, now_ms=now.now_ms + 100), ())
    assert same is view
    assert events == ()


def test_hello_changes_only_what_is_believed_of_the_sender() -> None:
    _, _, events = watch(look(), lab(), *[100] * 100, most_messages=0)
    assert {type(event) for event in events} == {ev.PeerEvent}


@pytest.mark.parametrize(("speed", "least", "most"), [(1.0, 18, 22), (600.0, 0, 2)])
def test_hellos_heard_are_told_four_times_a_second_of_wall_time_at_most(speed: float, least: int, most: int) -> None:
    _, _, events = watch(look(clock=replace(RUNNING, speed=speed)), lab(), *[50] * 200, most_messages=0)
    assert least <= len(events) <= most


def test_what_was_held_back_is_told_when_time_rests() -> None:
    view, now, _ = watch(look(clock=replace(RUNNING, speed=600.0)), lab(), *[50] * 200, most_messages=0)
    assert view.snapshot.peers != project(now.world).peers
    view, events = observe.set_clock(view, now.world, RESTING)
    assert view.snapshot.peers == project(now.world).peers
    assert isinstance(events[0], ev.ClockEvent)


def test_never_more_messages_than_asked_for_and_all_else_is_told() -> None:
    history = (PutFault("cable primary Ethernet0"), 60_000)
    _, _, few = watch(look(), lab(), *history, most_messages=5)
    _, _, many = watch(look(), lab(), *history, most_messages=10_000)
    assert sum(isinstance(event, ev.MessageEvent) for event in few) <= 10
    assert sum(isinstance(event, ev.MessageEvent) for event in many) > 100
    assert [event for event in few if not isinstance(event, ev.MessageEvent)] == [
        event for event in many if not isinstance(event, ev.MessageEvent)
    ]


# --- stories ----------------------------------------------------------------------------------------------------------


def test_fresh_lab_is_healthy_and_suggests_the_first_act() -> None:
    snapshot = look().snapshot
    assert snapshot.health.health == "ok"
    assert snapshot.suggestion.target == "port primary Ethernet0"
    assert snapshot.log[0].text == snapshot.health.text == "Group 1 is active on Primary, group 2 on Secondary."
    assert [console.prompt for console in snapshot.consoles] == ["PIX1# ", "PIX1# "]
    assert {lane.segments[-1].state for lane in snapshot.lanes if lane.group == 1} == {"Active", "Standby Ready"}
    assert {view.seen_by_peer for view in snapshot.groups} == {"Active", "Standby Ready"}
    assert [(view.group, view.contexts) for view in snapshot.groups[:2]] == [
        (1, ("admin", "context1")),
        (2, ("context2",)),
    ]
    outside = next(
        view for view in snapshot.interfaces if (view.unit, view.name, view.group) == ("primary", "outside", 1)
    )
    assert (outside.address, outside.mac, outside.port, outside.subinterface, outside.vlan) == (
        "172.16.1.1",
        "00a0.c902.0101",
        "Ethernet1",
        "Ethernet1.1",
        3,
    )


def test_pulled_cable_is_told_from_the_fault_to_the_group_that_moved() -> None:
    view, _, events = watch(look(), lab(), PutFault("cable primary Ethernet0"), *[500] * 40)
    told = texts(events)
    chain = [
        "Cable pulled: Primary Ethernet0.",
        "Primary Ethernet0 lost its carrier.",
        "Primary: interface inside of context1 has no link.",
        "Primary asks Secondary to take over group 1.",
        "Group 1 is now active on Secondary: interface inside of context1 has no link on Primary.",
        "Secondary sends gratuitous ARP for group 1; the switches update their tables.",
        "Group 1 failed on Primary: interface inside of context1 has no link.",
    ]
    places = [told.index(text) for text in chain]
    assert places == sorted(places)
    assert view.snapshot.health.text == "Groups 1 and 2 have no standby: Failed on Primary."
    assert view.snapshot.suggestion.text == "Now repair it. Will group 1 go back?"


def test_why_leads_from_the_group_that_moved_back_to_the_fault() -> None:
    view, _, _ = watch(look(), lab(), PutFault("cable primary Ethernet0"), *[500] * 40)
    rows = {row.id: row for row in reversed(view.snapshot.log)}
    row = next(row for row in view.snapshot.log if row.text.startswith("Group 1 is now active on Secondary"))
    steps = [row.text]
    while row.because:
        row = rows[row.because]
        steps.append(row.text)
    assert steps[-1] == "Cable pulled: Primary Ethernet0."


def test_fault_is_listed_while_it_is_in_force_and_suggestions_go_on() -> None:
    view, now, _ = watch(look(), lab(), PutFault("cable primary Ethernet0"), *[500] * 40)
    assert [fault.title for fault in view.snapshot.faults] == ["Cable pulled: Primary Ethernet0"]
    view, now, events = watch(view, now, Repair("cable primary Ethernet0"), *[1_000] * 30)
    assert view.snapshot.faults == ()
    assert "Group 1 is Standby Ready again on Primary: its interfaces work." in texts(events)
    assert view.snapshot.health.text == "Both groups are active on Secondary."
    assert view.snapshot.suggestion.target == "group primary 1"


def test_unit_without_power_is_off_in_every_view() -> None:
    view, now, _ = watch(look(), lab(), PutFault("power primary"))
    snapshot = view.snapshot
    assert now.world.primary.power is Power.OFF
    assert [unit.power for unit in snapshot.units] == ["off", "on"]
    assert {group.state for group in snapshot.groups if group.unit == "primary"} == {"Off"}
    assert {interface.status for interface in snapshot.interfaces if interface.unit == "primary"} == {""}
    assert not any(port.carrier for port in snapshot.ports if port.unit == "primary")
    assert [lane.segments[-1].state for lane in snapshot.lanes if lane.unit == "primary"] == ["Off"] * 3
    assert [console.prompt for console in snapshot.consoles] == ["", "PIX1# "]
    view, now, events = watch(view, now, *[1_000] * 60)
    assert "Secondary declares Primary failed: no hello for the whole hold time, no probe answered." in texts(events)
    assert "Group 1 is now active on Secondary: Primary failed." in texts(events)
    assert view.snapshot.health.text == "Groups 1 and 2 have no standby: Primary has no power."


def test_both_units_booting_without_the_failover_link_are_a_split_brain_that_heals() -> None:
    acts = (PutFault("link failover"), PutFault("power secondary"), 30_000, Repair("power secondary"))
    view, now, events = watch(look(), lab(), *acts, *[1_000] * 120)
    assert view.snapshot.health.health == "split-brain"
    assert any(text.startswith("Split brain: ") for text in texts(events))
    view, now, events = watch(view, now, Repair("link failover"), *[1_000] * 120)
    assert view.snapshot.health.health == "ok"
    assert any("gives way on" in text for text in texts(events))
    assert any(text.startswith("The split brain of ") for text in texts(events))


def test_console_shows_what_the_unit_prints_and_its_prompt() -> None:
    view, _, events = watch(look(), lab(), ConsoleLine(P, "show failover"), ConsoleLine(P, "changeto context admin"))
    console = view.snapshot.consoles[0]
    assert "Failover unit Primary" in console.lines
    assert console.prompt == "PIX1/admin# "
    assert "Typed on Primary: show failover" in texts(events)
    assert view.snapshot.consoles[1].lines == ()


def test_console_keeps_its_last_lines() -> None:
    view, _, _ = watch(look(), lab(), *[ConsoleLine(P, "show failover")] * 30)
    assert len(view.snapshot.consoles[0].lines) == CONSOLE_LINES


def test_view_goes_on_from_the_snapshot_alone() -> None:
    view, now, _ = watch(look(), lab(), PutFault("cable primary Ethernet0"), 3_000)
    again = observe.resumed(observe.numbered(view, run=3, seq=77), now.world)
    history: list[int | Action] = [*[500] * 30, RepairAll(), *[500] * 30]
    straight, _, told = watch(view, now, *history)
    resumed, _, retold = watch(again, now, *history)
    assert retold == told
    assert replace(resumed.snapshot, run=0, seq=0) == straight.snapshot


# --- a pair of snapshots for the other language -----------------------------------------------------------------------


def test_golden_pair_of_a_real_history(rewrite: bool) -> None:
    """`--rewrite` takes it anew from a lab; it need not be the present one to be a pair."""
    if rewrite:
        start = observe.numbered(look(), run=1, seq=50)
        pulled, plugged = PutFault("cable primary Ethernet0"), Repair("cable primary Ethernet0")
        wait = [1_000] * 8
        view, _, bodies = watch(look(), lab(), pulled, *wait, plugged, *wait, most_messages=2)
        events = number(bodies, lab=start.lab, run=1, seq=50)
        result = observe.numbered(view, run=1, seq=50 + len(events))
        assert fixtures.agrees(
            "golden/cable-pulled", {"snapshot": start, "events": events, "result": result}, rewrite=rewrite
        )
    pair = fixtures.read_pair("golden/cable-pulled")
    snapshot = pair.snapshot
    for event in pair.events:
        snapshot = fold(snapshot, event)
    assert snapshot == pair.result


def test_what_is_printed_reaches_the_console_and_messages_do_not_reach_the_log() -> None:
    after, happenings = go(lab(), 20_000)
    view, events = observe.observe(look(), lab().world, after.world, happenings)
    assert any(isinstance(happening.output, Sent) for happening in happenings)
    assert not any(isinstance(happening.output, Printed) for happening in happenings)
    assert texts(events) == []
    assert view.snapshot.consoles == look().snapshot.consoles
