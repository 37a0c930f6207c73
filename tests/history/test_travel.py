"""Looking back and going back, as people ask for it."""

from typing import cast

import msgspec
import pytest

from simulator.history.frame import Frame
from simulator.history.past import resting
from simulator.wire import codec
from simulator.wire.bus_protocol import Begin
from simulator.wire.events import ClockEvent, UndoEvent
from simulator.wire.requests import Console, Fault, Look, Operate, RepairAll, Return, Rewind, Share, Undo
from simulator.wire.snapshot import BRANCHES, Snapshot
from simulator.worker.engine.lab_engine import LabEngine, LabEngines
from tests.worker.lives import CABLE, MINUTE_MS, PAUSED, do, fail, fresh, picture, refusal, run, taken_over

encode = msgspec.msgpack.encode


def look(engine: LabEngine, request: Look) -> Snapshot:
    return cast("Snapshot", (do(engine, request).result or {})["snapshot"])


def story() -> tuple[LabEngine, int]:
    """Ten quiet seconds, a cable pulled, a minute; and when it was pulled."""
    engine = fresh()
    run(engine, 10_000)
    pulled_ms = engine.now_ms
    fail(engine)
    run(engine, MINUTE_MS)
    engine.take()
    return engine, pulled_ms


# --- looking ----------------------------------------------------------------------------------------------------------


def test_a_look_shows_the_moment_and_what_is_beside_it_and_changes_nothing() -> None:
    engine, pulled_ms = story()
    before = encode(engine.lab), engine.view
    result = do(engine, Look(id=1, at_ms=pulled_ms + 1)).result or {}
    snapshot = cast("Snapshot", result["snapshot"])
    assert (snapshot.clock.at_ms, snapshot.clock.paused) == (pulled_ms + 1, True)
    assert [fault.fault for fault in snapshot.faults] == [CABLE]
    assert result["before_ms"] == pulled_ms
    assert cast("int", result["after_ms"]) > pulled_ms + 1
    assert (encode(engine.lab), engine.view) == before
    assert (engine.take().events, engine.turned) == ((), False)
    codec.encode_answer(codec.decode_answer(codec.encode_answer(do(engine, Look(id=1, at_ms=0)))))


def test_steps_lead_from_moment_to_moment_to_both_ends() -> None:
    engine, pulled_ms = story()
    first = look(engine, Look(id=1, at_ms=pulled_ms, step="back"))
    assert first.clock.at_ms == engine.lab.opened_ms
    assert look(engine, Look(id=1, at_ms=first.clock.at_ms, step="forward")).clock.at_ms == pulled_ms
    assert look(engine, Look(id=1, at_ms=0, step="back")).clock.at_ms == engine.lab.opened_ms
    assert look(engine, Look(id=1, at_ms=10**9, step="forward")).clock.at_ms == engine.now_ms


def test_a_shared_moment_stays_whatever_is_undone_since() -> None:
    engine, _ = story()
    shared = do(engine, Share(id=1)).result
    assert shared == {"at_ms": engine.now_ms, "journal": 1}
    seen = resting(Frame(engine.lab, engine.view))
    do(engine, Undo(id=2))
    run(engine, 5 * MINUTE_MS)
    fail(engine, "power secondary")
    run(engine, 10_000)
    again = look(engine, Look(id=3, at_ms=seen.now_ms, journal=1))
    assert replaced(again) == replaced(picture(seen))
    assert CABLE not in [fault.fault for fault in look(engine, Look(id=3, at_ms=seen.now_ms)).faults]


def test_a_moment_shared_just_before_an_act_does_not_contain_it() -> None:
    engine, _ = story()
    shared = do(engine, Share(id=1)).result or {}
    fail(engine, "power secondary")
    at_ms, journal = cast("int", shared["at_ms"]), cast("int", shared["journal"])
    assert [fault.fault for fault in look(engine, Look(id=1, at_ms=at_ms, journal=journal)).faults] == [CABLE]
    assert len(look(engine, Look(id=1, at_ms=at_ms)).faults) == 2


def test_a_link_that_knows_more_than_the_lab_is_refused() -> None:
    engine, _ = story()
    assert refusal(engine, Look(id=1, at_ms=0, journal=2)) == "journal: this lab has 1 entries"


def replaced(snapshot: Snapshot) -> Snapshot:
    """But for the branches, which are of the present, and the clock."""
    return msgspec.structs.replace(snapshot, branches=(), clock=PAUSED, run=0, seq=0)


# --- going back -------------------------------------------------------------------------------------------------------


def test_a_rewound_lab_is_the_lab_of_that_moment_and_goes_on_as_it_did() -> None:
    engine, pulled_ms = story()
    later = resting(Frame(engine.lab, engine.view))
    there = engine.past.at(pulled_ms + 3_000)
    do(engine, Rewind(id=1, at_ms=pulled_ms + 3_000))
    assert encode(engine.lab) == encode(there.lab)
    run(engine, later.now_ms - engine.now_ms, 777)
    assert encode(engine.lab) == encode(later.lab)
    assert replaced(picture(resting(Frame(engine.lab, engine.view)))) == replaced(picture(later))


def test_browsers_are_told_to_look_anew_and_nothing_else_of_what_was_left() -> None:
    engine, pulled_ms = story()
    run(engine, 1_000)
    do(engine, Rewind(id=1, at_ms=pulled_ms))
    assert engine.turned
    engine.set_clock(PAUSED)
    told = engine.take()
    assert told.turned
    assert not engine.turned
    assert [type(event) for event in told.events] in ([], [ClockEvent])
    assert len(told.journal) == 1


def test_the_way_that_was_left_stays_as_a_branch_from_where_it_parts() -> None:
    engine, pulled_ms = story()
    lanes = engine.snapshot(1, 1).lanes
    until_ms = engine.now_ms
    do(engine, Rewind(id=1, at_ms=pulled_ms + 3_000))
    [left] = engine.snapshot(1, 1).branches
    assert (left.branch, left.from_ms, left.until_ms) == (1, pulled_ms + 3_000, until_ms)
    for lane, whole in zip(left.lanes, lanes, strict=True):
        assert lane.segments[0].at_ms == left.from_ms
        later = [segment for segment in whole.segments if segment.at_ms > left.from_ms]
        assert list(lane.segments[1:]) == later
    assert any(len(lane.segments) > 1 for lane in left.lanes), "group 1 moved"


def test_a_branch_returned_to_is_as_it_was_left() -> None:
    engine, pulled_ms = story()
    left = resting(Frame(engine.lab, engine.view))
    do(engine, Rewind(id=1, at_ms=pulled_ms - 1_000))
    fail(engine, "power secondary")
    run(engine, MINUTE_MS)
    do(engine, Return(id=2, branch=1))
    assert encode(engine.lab) == encode(left.lab)
    assert replaced(picture(Frame(engine.lab, engine.view))) == replaced(picture(left))
    [branch] = engine.snapshot(1, 1).branches
    assert (branch.branch, branch.from_ms) == (2, pulled_ms - 1_000)
    assert look(engine, Look(id=3, at_ms=pulled_ms)).faults[0].fault == CABLE


def test_a_branch_that_parts_earlier_after_a_second_turn_shows_the_way_there() -> None:
    engine, pulled_ms = story()
    do(engine, Rewind(id=1, at_ms=engine.now_ms - 5_000))
    do(engine, Rewind(id=2, at_ms=pulled_ms - 2_000))
    one, two = engine.snapshot(1, 1).branches
    assert (one.from_ms, two.from_ms) == (pulled_ms - 2_000, pulled_ms - 2_000)
    assert one.lanes == two.lanes


def test_branches_are_bounded() -> None:
    engine, _ = story()
    for back in range(BRANCHES + 2):
        do(engine, Rewind(id=1, at_ms=engine.now_ms - 1_000 - back))
    branches = engine.snapshot(1, 1).branches
    assert [left.branch for left in branches] == [3, 4, 5]
    assert refusal(engine, Return(id=1, branch=1)) == "branch: there is no branch 1"


def test_undo_takes_back_one_act_after_the_other_also_of_one_moment() -> None:
    engine = fresh()
    run(engine, 10_000)
    before = engine.lab
    fail(engine)
    fail(engine, "link state")
    assert engine.snapshot(1, 1).undo.text == "State link passes no traffic, ports stay up."
    do(engine, Undo(id=1))
    assert [entry.id for entry in engine.lab.journal] == [before.world.next_id]
    assert engine.snapshot(1, 1).undo.text == "Cable pulled: Primary Ethernet0."
    do(engine, Undo(id=1))
    assert encode(engine.lab) == encode(before)
    assert engine.snapshot(1, 1).undo.text == ""
    assert refusal(engine, Undo(id=1)) == "there is nothing to undo"


@pytest.mark.parametrize(
    ("request_", "text"),
    [
        (
            Operate(id=1, unit="primary", lines=("no failover active group 1",)),
            "Typed on Primary: no failover active gr",
        ),
        (Console(id=1, unit="secondary", line="write memory"), "Typed on Secondary: write memory"),
        (Fault(id=1, fault="power secondary", on=True), "Power off: Secondary."),
        (RepairAll(id=1), "An act without effect."),
    ],
)
def test_the_last_act_is_named_in_words(request_: Operate | Console | Fault | RepairAll, text: str) -> None:
    engine = fresh()
    at_ms = engine.now_ms
    do(engine, request_)
    [undo] = [event.undo for event in engine.take().events if isinstance(event, UndoEvent)]
    assert undo.text.startswith(text)
    assert undo.at_ms == at_ms


def test_what_only_reads_is_no_act_and_undo_goes_past_it() -> None:
    engine = fresh()
    before = engine.lab
    do(engine, Fault(id=1, fault="power secondary", on=True))
    named = engine.snapshot(1, 1).undo
    for line in ("show failover", "conf t", "end"):
        do(engine, Console(id=1, unit="primary", line=line))
    assert engine.snapshot(1, 1).undo == named
    do(engine, Undo(id=1))
    assert encode(engine.lab) == encode(before)


def test_with_nothing_but_a_show_there_is_nothing_to_undo() -> None:
    engine = fresh()
    do(engine, Console(id=1, unit="primary", line="show failover"))
    assert refusal(engine, Undo(id=1)) == "there is nothing to undo"


def test_what_was_pasted_together_is_one_act() -> None:
    engine = fresh()
    before = engine.lab
    lines = ("configure terminal", "hostname edge", "logging enable", "end")
    for at, line in enumerate(lines):
        do(engine, Console(id=1, unit="primary", line=line, pasted=at > 0))
    do(engine, Undo(id=1))
    assert encode(engine.lab) == encode(before)


def test_a_time_that_the_lab_has_not_lived_is_refused_with_its_bounds() -> None:
    engine, _ = story()
    wanted = f"at_ms: outside this lab's history ({engine.lab.opened_ms}-{engine.now_ms} ms)"
    assert refusal(engine, Rewind(id=1, at_ms=engine.now_ms + 1)) == wanted
    assert refusal(engine, Rewind(id=1, at_ms=0)) == wanted
    assert engine.take().journal == ()


# --- the next worker --------------------------------------------------------------------------------------------------


def test_after_a_take_over_going_back_waits_until_the_past_is_there() -> None:
    engine, pulled_ms = story()
    after = taken_over(engine)
    request = Rewind(id=1, at_ms=pulled_ms)
    assert "try again" in refusal(after, request)
    while not after.ready(request):
        pass
    do(after, request)
    do(engine, request)
    assert encode(after.lab) == encode(engine.lab)
    assert replaced(after.snapshot(1, 1)) == replaced(engine.snapshot(1, 1))
    assert after.snapshot(1, 1).branches == engine.snapshot(1, 1).branches


def test_the_next_worker_can_return_to_a_branch_and_look_at_links() -> None:
    engine, pulled_ms = story()
    left = engine.lab
    do(engine, Rewind(id=1, at_ms=pulled_ms - 1_000))
    run(engine, 2 * MINUTE_MS)
    after = taken_over(engine)
    for request in (Look(id=1, at_ms=left.now_ms, journal=1), Return(id=2, branch=1)):
        do(after, request)
    assert encode(after.lab) == encode(left)


def test_every_turn_is_replayed_from_the_beginning_to_the_same_lab_and_picture() -> None:
    engine, pulled_ms = story()
    entries = list(fresh_entries(engine))
    for request in (Rewind(id=1, at_ms=pulled_ms - 1_000), Return(id=2, branch=1), Undo(id=3)):
        do(engine, request)
        run(engine, 20_000)
        fail(engine, "power secondary")
        run(engine, 20_000)
        entries += engine.take().journal
    again = LabEngines().fresh("a", Begin(library="lan-based-asa", seed=1))
    for entry in entries:
        again.pass_over(again.time_of(entry))
        again.replay(entry)
    again.pass_over(engine.now_ms)
    assert encode(again.lab) == encode(engine.lab)
    for one in (again, engine):
        one.set_clock(PAUSED)
    assert again.snapshot(1, 1) == engine.snapshot(1, 1)


def fresh_entries(engine: LabEngine) -> list[bytes]:
    """What `story` has taken already."""
    return [encode(entry) for entry in engine.lab.journal]
