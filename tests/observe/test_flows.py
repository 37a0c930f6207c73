"""simulator/observe: picture/flows.py, picture/flow_changes.py, narration/flow_sentences.py: how traffic is shown and told."""

import pytest
from msgspec.structs import replace

from simulator import observe
from simulator.lab import Action, Lab, Operate, PutFault, SetRate, StopFlow, advance, handle
from simulator.observe import View
from simulator.observe.narration.flow_sentences import OfFlow, told_of_change, told_of_flow
from simulator.observe.picture.flows import flow_views
from simulator.wire.events import AnyEvent, FlowEvent, FlowsGrewEvent, LogEvent
from simulator.wire.snapshot import Clock, DropView, FlowView
from simulator.world.flows import Drop, names
from simulator.world.happenings import FlowChanged, FlowInterrupted, FlowLost, FlowResumed
from tests.lab.labs import P, done, opened

RUNNING = Clock(at_ms=0, at_wall_ms=0, speed=1.0, paused=False, until_happening=False)


def busy() -> Lab:
    lab = opened(traffic=True)
    return advance(lab, lab.now_ms + 45_000).lab


def look(lab: Lab, clock: Clock = RUNNING) -> View:
    return observe.first(lab.world, lab="f3k9", title="A pair", clock=clock)


def watch(view: View, lab: Lab, *history: int | Action) -> tuple[View, Lab, list[AnyEvent]]:
    told: list[AnyEvent] = []
    for todo in history:
        step = advance(lab, lab.now_ms + todo) if isinstance(todo, int) else handle(lab, "test", todo)
        view, events = observe.observe(view, lab.world, step.lab.world, step.happenings)
        told += events
        lab = step.lab
    return view, lab, told


def shown(lab: Lab, flow: str) -> FlowView:
    return next(view for view in flow_views(lab.world) if view.flow == flow)


# --- what is shown ----------------------------------------------------------------------------------------------------


def test_every_flow_is_shown_in_order_of_names() -> None:
    assert [view.flow for view in flow_views(busy().world)] == sorted(names(busy().world.topology))
    assert flow_views(opened().world) == ()


def test_a_flow_that_passes_says_where_and_how_much() -> None:
    view = shown(busy(), "ftp context1")
    assert (view.title, view.state, view.unit, view.reason) == ("FTP", "passing", "primary", "")
    assert (view.rate, view.kbps, view.connections, view.sessions) == (8_000, 8_000, 1, 1)
    assert shown(busy(), "ftp context2").unit == "secondary"


def test_a_population_says_how_many_connections_live() -> None:
    view = shown(busy(), "dns context1")
    assert (view.kind, view.rate, view.connections, view.sessions) == ("crowd", 600, 100, 450)


def test_an_interrupted_flow_says_why_and_since_when() -> None:
    lab = advance(done(busy(), PutFault("vlan inside 2")).lab, busy().now_ms + 3_000).lab
    view = shown(lab, "udp context1")
    assert (view.state, view.unit, view.reason, view.kbps) == ("interrupted", "", "no path", 0)
    assert view.interrupted_ms is not None
    assert lab.now_ms - view.interrupted_ms == pytest.approx(3_000, abs=20)
    assert view.dropped == (DropView("no path", 150),)


def test_a_session_is_at_risk_while_the_other_unit_does_not_know_it() -> None:
    at_risk = {view.flow: (view.at_risk, view.connections) for view in flow_views(busy().world)}
    assert at_risk["tcp context1"] == (0, 1)
    assert at_risk["web context1"] == (40, 40), "HTTP is not replicated unless told (reference 11.1)"
    assert at_risk["ping context1"][0] == 0
    told_of, living = at_risk["dns context1"]
    assert told_of < living, "most have been told over the state link, those of the last two seconds not yet"


def test_every_session_is_at_risk_without_a_peer_and_while_it_is_interrupted() -> None:
    lab = done(busy(), PutFault("power secondary")).lab
    lab = advance(lab, lab.now_ms + 10_000).lab
    assert shown(lab, "tcp context1").at_risk == 1
    lab = done(busy(), PutFault("vlan inside 2")).lab
    assert shown(advance(lab, lab.now_ms + 3_000).lab, "mail context1").at_risk > 0


def test_a_flow_beyond_the_capacity_carries_less_than_it_wants() -> None:
    lab = opened("pix", traffic=True)
    lab = done(lab, SetRate("web context1", 12_000)).lab
    view = shown(advance(lab, lab.now_ms + 20_000).lab, "web context1")
    assert view.rate == 12_000
    assert view.kbps < 188_000
    assert view.dropped[0].reason == Drop.CAPACITY.value


def test_a_flow_that_was_stopped_is_off() -> None:
    lab = done(done(busy(), StopFlow("ftp context1")).lab, StopFlow("mail context1")).lab
    assert shown(lab, "ftp context1").state == shown(lab, "mail context1").state == "off"
    assert shown(lab, "mail context1").connections == 60, "they live to their end"


# --- what is told -----------------------------------------------------------------------------------------------------


def test_what_happens_to_a_flow_is_told_at_once_and_adds_up() -> None:
    view, lab, events = watch(look(busy()), busy(), Operate(P, ("no failover active group 1",)), 50, 50)
    told = {event.flow.flow: event.flow.state for event in events if isinstance(event, FlowEvent)}
    assert told["udp context1"] == "interrupted"
    assert "udp context2" not in told
    view, lab, _ = watch(view, lab, 5_000)
    assert view.snapshot.flows == flow_views(lab.world)
    assert any("FTP through context1: interrupted 1.4 s, session kept." in row.text for row in view.snapshot.log)


def test_numbers_that_only_grow_are_told_together_every_two_seconds() -> None:
    view, lab, events = watch(look(busy()), busy(), *[50] * 240)
    told = [event for event in events if isinstance(event, FlowsGrewEvent)]
    assert 5 <= len(told) <= 7
    assert {grown.flow for grown in told[-1].flows} >= {"dns context1", "dns context2", "mail context1"}
    assert not any(isinstance(event, FlowEvent) and event.flow.kind == "crowd" for event in events)
    seen = next(flow for flow in view.snapshot.flows if flow.flow == "dns context1")
    assert seen.sessions > shown(busy(), "dns context1").sessions
    assert shown(lab, "dns context1").sessions - seen.sessions <= 20, "ten are begun in a second"


def test_packets_that_are_dropped_are_told_now_and_then() -> None:
    _, _, events = watch(look(busy()), busy(), PutFault("vlan inside 2"), *[50] * 240)
    told = [event for event in events if isinstance(event, FlowEvent) and event.flow.flow == "udp context1"]
    assert 5 <= len(told) <= 10
    assert told[-1].flow.dropped[0].packets > told[-3].flow.dropped[0].packets > 0


@pytest.mark.parametrize("speed", [1.0, 10.0, 600.0])
def test_at_high_speed_they_are_told_as_often_in_wall_time(speed: float) -> None:
    slice_ms = int(50 * speed)
    _, _, events = watch(look(busy(), replace(RUNNING, speed=speed)), busy(), *[slice_ms] * 80)
    assert 1 <= sum(isinstance(event, FlowsGrewEvent) for event in events) <= 2


def test_rows_of_the_log_stand_under_the_id_of_what_interrupted() -> None:
    _, _, events = watch(look(busy()), busy(), PutFault("vlan inside 2"), 1_000)
    rows = [event.entry for event in events if isinstance(event, LogEvent)]
    fault = next(row for row in rows if row.kind == "fault")
    assert {row.id for row in rows if row.kind == "flow"} == {fault.id}


@pytest.mark.parametrize(
    ("output", "text"),
    [
        (
            FlowResumed("ftp context1", "context1", 5_312, 1, 0),
            "FTP through context1: interrupted 5.3 s, session kept.",
        ),
        (
            FlowResumed("http context1", "context1", 3_420, 0, 1),
            "HTTP through context1: interrupted 3.4 s, session lost and opened anew.",
        ),
        (FlowResumed("ping context2", "context2", 2_000, 0, 0), "Ping through context2: interrupted 2.0 s."),
        (
            FlowResumed("udp context2", "context2", 40, 1, 0),
            "UDP stream through context2: interrupted 40 ms, session kept.",
        ),
        (
            FlowResumed("mail context1", "context1", 1_001, 57, 3, single=False),
            "Mail traffic through context1: interrupted 1.0 s, 57 connections kept, 3 lost.",
        ),
        (
            FlowInterrupted("ftp context1", "context1", Drop.NO_PATH),
            "FTP through context1: interrupted, no unit is reached.",
        ),
        (
            FlowLost("ftp context1", "context1", gave_up=False),
            "FTP through context1: session lost, the unit does not know its connection.",
        ),
        (FlowLost("ftp context1", "context1", gave_up=True), "FTP through context1: session lost, its client gave up."),
    ],
)
def test_sentences(output: OfFlow, text: str) -> None:
    assert told_of_flow(output) == text


@pytest.mark.parametrize(
    ("changed", "text"),
    [
        (FlowChanged("ada", "ftp context1", "start"), "FTP through context1: begins."),
        (FlowChanged("ada", "dns context2", "stop"), "DNS traffic through context2: stops."),
        (
            FlowChanged("ada", "web context1", "rate", rate=1_200),
            "Web traffic through context1: 1200 connections a minute from now on.",
        ),
        (FlowChanged("ada", "udp context1", "rate", rate=64), "UDP stream through context1: 64 kbit/s from now on."),
        (
            FlowChanged("ada", "context1", "route", via="context2"),
            "The routers send answers to connections of context1 through context2.",
        ),
        (
            FlowChanged("ada", "context1", "route"),
            "The routers send answers to connections of context1 their own way again.",
        ),
    ],
)
def test_what_people_do_to_the_traffic_stands_in_the_log(changed: FlowChanged, text: str) -> None:
    assert told_of_change(changed) == text
