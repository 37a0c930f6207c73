"""How events change a snapshot. tests/js/fold.test.mjs checks the same pairs in JavaScript."""

import msgspec
import pytest
from msgspec.structs import replace

from simulator.wire import events as ev
from simulator.wire.codec import UNNUMBERED, number
from simulator.wire.fold import OutOfOrder, Place, change, fold, place_of
from simulator.wire.snapshot import CONSOLE_LINES, LANE_SEGMENTS, LOG_ENTRIES, SYSLOG_LINES, Snapshot
from tests.wire import examples, fixtures

START = examples.SNAPSHOT


def after(*events: ev.AnyEvent, start: Snapshot = START) -> Snapshot:
    snapshot = start
    for event in number(events, lab=start.lab, run=start.run, seq=start.seq):
        snapshot = fold(snapshot, event)
    return snapshot


def test_golden_pair_of_every_kind_of_event(rewrite: bool) -> None:
    snapshot = START
    for event in examples.EVENTS:
        snapshot = fold(snapshot, event)
    assert fixtures.agrees(
        "golden/every-kind", {"snapshot": START, "events": examples.EVENTS, "result": snapshot}, rewrite=rewrite
    )


def test_limits_stand_in_a_fixture_for_the_browser(rewrite: bool) -> None:
    limits = {"LOG_ENTRIES": LOG_ENTRIES, "CONSOLE_LINES": CONSOLE_LINES, "LANE_SEGMENTS": LANE_SEGMENTS}
    limits["SYSLOG_LINES"] = SYSLOG_LINES
    assert fixtures.agrees("limits", limits, rewrite=rewrite)


@pytest.mark.parametrize(
    "collection", ["units", "groups", "interfaces", "ports", "peers", "links", "switches", "flows"]
)
def test_entity_replaces_the_one_with_its_key(collection: str) -> None:
    snapshot = after(*examples.EVENTS)
    replaced = [
        event for event in examples.EVENTS if f"{examples.tag(event)}s".replace("switchs", "switches") == collection
    ]
    (event,) = replaced
    assert getattr(event, examples.tag(event)) in getattr(snapshot, collection)


def test_unchanged_entities_keep_their_identity() -> None:
    snapshot = after(ev.PeerEvent(*UNNUMBERED, 0, peer=examples.peer("primary", heard_ms=60_000)))
    assert snapshot.peers[1] is START.peers[1]
    assert snapshot.groups is START.groups


def test_order_of_entities_does_not_tell_their_history() -> None:
    inside = START.interfaces[0]
    gone = ev.InterfaceGoneEvent(*UNNUMBERED, 0, unit=inside.unit, context=inside.context, name=inside.name)
    assert after(gone).interfaces == START.interfaces[1:]
    assert after(gone, ev.InterfaceEvent(*UNNUMBERED, 0, interface=inside)).interfaces == START.interfaces


def test_lane_gets_a_segment_for_each_state_it_passes_through() -> None:
    steps = ("Negotiation", "Just Active", "Active Drain")
    snapshot = after(*(ev.LaneEvent(*UNNUMBERED, 9, unit="primary", group=2, state=state) for state in steps))
    (lane,) = (lane for lane in snapshot.lanes if (lane.unit, lane.group) == ("primary", 2))
    assert [segment.state for segment in lane.segments] == ["Disabled", *steps]
    assert sum(len(lane.segments) for lane in snapshot.lanes) == len(snapshot.lanes) + 3


def test_lane_that_shows_the_state_already_stays() -> None:
    assert change(START, ev.LaneEvent(*UNNUMBERED, 9, unit="primary", group=2, state="Disabled")).lanes == START.lanes


def test_lane_log_and_console_keep_their_last_entries() -> None:
    snapshot = START
    for at in range(LANE_SEGMENTS + 10):
        snapshot = after(
            ev.LaneEvent(*UNNUMBERED, at, unit="primary", group=1, state=f"state {at}"),
            ev.LogEvent(*UNNUMBERED, at, entry=examples.entry(at, f"entry {at}")),
            ev.ConsoleEvent(*UNNUMBERED, at, unit="primary", prompt="> ", lines=(f"line {at}", "")),
            start=snapshot,
        )
    lane = next(lane for lane in snapshot.lanes if (lane.unit, lane.group) == ("primary", 1))
    assert (len(lane.segments), len(snapshot.log), len(snapshot.consoles[0].lines)) == (
        LANE_SEGMENTS,
        LOG_ENTRIES,
        CONSOLE_LINES,
    )
    assert lane.segments[-1].state == f"state {LANE_SEGMENTS + 9}"
    assert snapshot.log[-1].text == f"entry {LANE_SEGMENTS + 9}"
    assert snapshot.consoles[0].lines[-2:] == (f"line {LANE_SEGMENTS + 9}", "")
    assert snapshot.consoles[1] is START.consoles[1]


def test_message_moves_on_the_screen_only() -> None:
    message = ev.MessageEvent(*UNNUMBERED, 0, unit="primary", via="failover", kind="hello", arrives_ms=None)
    assert after(message) == replace(START, seq=START.seq + 1)
    assert change(START, message) is START


@pytest.mark.parametrize(
    ("lab", "run", "seq", "place"),
    [
        (START.lab, START.run, START.seq + 1, Place.NEXT),
        (START.lab, START.run, START.seq, Place.KNOWN),
        (START.lab, START.run, 1, Place.KNOWN),
        (START.lab, START.run, START.seq + 2, Place.GAP),
        (START.lab, START.run + 1, START.seq + 1, Place.GAP),
        (START.lab, START.run - 1, START.seq, Place.GAP),
        ("other", START.run, START.seq + 1, Place.GAP),
    ],
)
def test_only_the_next_event_is_folded(lab: str, run: int, seq: int, place: Place) -> None:
    event = replace(examples.EVENTS[0], lab=lab, run=run, seq=seq)
    assert place_of(START, event) is place
    if place is not Place.NEXT:
        with pytest.raises(OutOfOrder):
            fold(START, event)


def test_result_of_a_fold_can_be_sent() -> None:
    snapshot = after(*examples.EVENTS)
    assert msgspec.json.decode(msgspec.json.encode(snapshot), type=Snapshot) == snapshot
