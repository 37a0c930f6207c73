"""Any moment of a lab's life, again: the same lab, byte for byte, and what the people saw who were there."""

import msgspec
from hypothesis import given, settings
from hypothesis import strategies as st

from simulator.history.frame import Frame, act
from simulator.history.frame import advance as go_on
from simulator.history.past import MOST_KEYFRAMES, Past, resting
from simulator.lab import MEANINGFUL, PutFault, StartRefused, advance, handle, replay
from simulator.wire.requests import AnyRequest, Console, Fault, Operate, RepairAll
from simulator.worker.engine.lab_engine import LabEngine, LabEngines
from tests.worker.lives import CABLE, MINUTE_MS, do, fail, fresh, picture, run, taken_over

FAULTS = (CABLE, "power secondary", "loss primary Ethernet3 30", "link failover", "shutdown primary Ethernet1")
encode = msgspec.msgpack.encode

acts: st.SearchStrategy[AnyRequest] = st.one_of(
    st.builds(lambda fault: Fault(id=1, fault=fault, on=True), st.sampled_from(FAULTS)),
    st.just(RepairAll(id=1)),
    st.builds(
        lambda unit: Operate(id=1, unit=unit, lines=("no failover active group 1",)),
        st.sampled_from(("primary", "secondary")),
    ),
    st.just(Console(id=1, unit="primary", line="show failover")),
)
stories = st.lists(st.tuples(st.integers(0, 200_000), st.integers(50, 30_000), acts), min_size=1, max_size=8)


def lived(story: list[tuple[int, int, AnyRequest]]) -> tuple[LabEngine, list[Frame]]:
    """After the story, with what was seen before and after each act, had time been stopped there."""
    engine, seen = fresh(), []
    for pause_ms, cut_ms, request in story:
        run(engine, pause_ms, cut_ms)
        engine.handle("someone", request)
        seen.append(_now(engine))
        run(engine, pause_ms // 3, cut_ms)
        seen.append(_now(engine))
    return engine, seen


def _now(engine: LabEngine) -> Frame:
    return resting(Frame(engine.lab, engine.view))


def _is_found(past: Past, seen: list[Frame]) -> None:
    for frame in seen:
        found = past.at(frame.now_ms, keep=len(frame.lab.journal))
        assert encode(found.lab) == encode(frame.lab)
        assert picture(found) == picture(frame)


@given(stories)
@settings(max_examples=12, deadline=None)
def test_a_moment_looked_at_is_the_lab_replayed_to_it_and_shows_what_people_saw(
    story: list[tuple[int, int, AnyRequest]],
) -> None:
    engine, seen = lived(story)
    _is_found(engine.past, seen)
    for frame in seen:
        again = replay(engine.lab.start, engine.lab.journal[: len(frame.lab.journal)], frame.now_ms)
        assert not isinstance(again, StartRefused)
        assert encode(again) == encode(frame.lab)


@given(stories)
@settings(max_examples=8, deadline=None)
def test_after_a_take_over_all_is_there_again_before_and_after_it_was_worked_out(
    story: list[tuple[int, int, AnyRequest]],
) -> None:
    engine, seen = lived(story)
    after = taken_over(engine)
    _is_found(after.past, seen[:2])
    assert not after.past.complete
    run(after, 90_000)
    run(engine, 90_000)
    while not after.past.rebuild(MINUTE_MS):
        pass
    _is_found(after.past, seen)
    times = [engine.lab.opened_ms, *(frame.now_ms for frame in seen), engine.now_ms]
    assert [after.past.before(at) for at in times] == [engine.past.before(at) for at in times]
    assert [after.past.after(at) for at in times] == [engine.past.after(at) for at in times]


def test_looking_changes_nothing() -> None:
    engine = fresh()
    fail(engine)
    run(engine, MINUTE_MS)
    before = encode(engine.lab), engine.view, engine.take()
    for at_ms in range(engine.lab.opened_ms, engine.now_ms, 7_000):
        engine.past.at(at_ms)
    assert (encode(engine.lab), engine.view) == before[:2]
    assert engine.take().events == ()


def test_a_moment_is_the_end_of_its_millisecond_with_all_that_was_done_in_it() -> None:
    engine = fresh()
    run(engine, 10_000)
    at_ms = engine.now_ms
    fail(engine)
    do(engine, RepairAll(id=2))
    run(engine, 10_000)
    assert len(engine.past.at(at_ms).lab.journal) == 2
    assert len(engine.past.at(at_ms, keep=1).lab.journal) == 1
    assert engine.past.at(at_ms - 1).lab.journal == ()


def test_outside_its_life_the_nearer_end_is_shown() -> None:
    engine = fresh()
    run(engine, 10_000)
    assert engine.past.at(0).now_ms == engine.lab.opened_ms
    assert engine.past.at(10**9).lab == engine.lab


def test_between_tells_all_that_happened_with_every_message() -> None:
    engine = fresh()
    from_ms = engine.now_ms
    lab = advance(engine.lab, from_ms + 10_000).lab
    step = handle(lab, "someone", PutFault(CABLE))
    wanted = (*step.happenings, *advance(step.lab, from_ms + MINUTE_MS).happenings)
    run(engine, 10_000)
    fail(engine)
    run(engine, 5 * MINUTE_MS)
    found = engine.past.between(from_ms + 10_000, from_ms + MINUTE_MS)
    # the act belongs to the moment in which it was done: it is told with what led there
    assert found == wanted[len(step.happenings) :]
    assert found == tuple(entry for entry in wanted if entry.at_ms > from_ms + 10_000)
    assert engine.past.between(from_ms + 9_999, from_ms + MINUTE_MS)[-len(wanted) :] == wanted


def test_steps_go_from_one_meaningful_moment_to_the_next() -> None:
    engine = fresh()
    run(engine, 10_000)
    fail(engine)
    run(engine, MINUTE_MS)
    past, at_ms, steps = engine.past, engine.lab.opened_ms, []
    while (after_ms := past.after(at_ms)) is not None:
        assert past.before(after_ms) == at_ms
        steps.append(after_ms)
        at_ms = after_ms
    happened = {
        entry.at_ms
        for entry in past.between(engine.lab.opened_ms, engine.now_ms)
        if isinstance(entry.output, MEANINGFUL)
    }
    assert steps == sorted(happened)
    assert past.before(engine.lab.opened_ms) is None


def test_keyframes_are_bounded_and_spread_evenly() -> None:
    opened = fresh()
    now = Frame(opened.lab, opened.view)
    past = Past(lambda: now, now, most=lambda: 8)
    for _ in range(240):
        for went in go_on(past.present, past.present.now_ms + MINUTE_MS):
            past.follow(went)
    times = [frame.now_ms for frame in past._keyframes]
    assert len(times) <= 8 < MOST_KEYFRAMES
    gaps = [after - before for before, after in zip(times, [*times[1:], past.present.now_ms], strict=True)]
    assert max(gaps) <= 4 * past.present.now_ms / len(times)


def test_a_past_is_worked_out_in_slices_while_the_lab_lives_on() -> None:
    engine = fresh()
    run(engine, 10 * MINUTE_MS)
    fail(engine)
    run(engine, 10 * MINUTE_MS)
    after = taken_over(engine)
    slices = 0
    while not after.past.rebuild(MINUTE_MS):
        slices += 1
        run(after, 1_000)
    assert 20 <= slices <= 22
    assert after.past.at(engine.now_ms).lab == engine.lab


def test_a_lab_with_the_story_of_its_opening_is_where_looking_back_begins() -> None:
    engines = LabEngines()
    engine = fresh()
    first = engine.past.at(0)
    assert first.view.snapshot.opened_ms == engine.lab.opened_ms
    assert first.view.snapshot.log
    assert engines._room() == MOST_KEYFRAMES


def test_an_act_that_is_declined_changes_no_moment() -> None:
    engine = fresh()
    now = Frame(engine.lab, engine.view)
    assert act(now, "someone", PutFault("cable moon")).frame is now
