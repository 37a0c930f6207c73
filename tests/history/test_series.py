"""simulator/history/series.py: what was measured of a lab, thinned, cut when it goes back, made again after a take-over."""

from itertools import pairwise
from typing import cast

import pytest

from simulator.history.series import CALM_STEPS, MOST_ROWS, STEP_MS
from simulator.wire import requests
from simulator.wire.requests import Fault, RepairAll, Rewind, Undo
from simulator.wire.series import Line, Recording
from simulator.worker.engine.lab_engine import LabEngine, LabEngines
from tests.worker.lives import CABLE, MINUTE_MS, do, fail, fresh, run


def asked(engine: LabEngine, **fields: int) -> Recording:
    answer = engine.handle("someone", requests.Series(id=1, **fields))
    assert answer.ok
    assert answer.result is not None
    return cast("Recording", answer.result["series"])


def line(recording: Recording, measure: str, unit: str = "", context: str = "") -> Line:
    return next(one for one in recording.lines if (one.measure, one.unit, one.context) == (measure, unit, context))


def total(recording: Recording, context: str) -> float:
    """Kilobits that a context carried in the time that is recorded."""
    carried = [one.values for one in recording.lines if (one.measure, one.context) == ("throughput", context)]
    spans = pairwise(recording.at_ms)
    return sum(
        (later - earlier) / 1_000 * sum(values[at] or 0 for values in carried)
        for at, (earlier, later) in enumerate(spans, 1)
    )


def test_a_fresh_lab_has_its_first_sample() -> None:
    recording = asked(fresh())
    assert recording.at_ms == (recording.opened_ms,)
    assert recording.complete


def gaps(recording: Recording) -> list[int]:
    return [later - earlier for earlier, later in pairwise(recording.at_ms)]


def test_a_lab_is_measured_once_a_second_at_most_and_less_often_while_it_is_calm() -> None:
    engine = fresh()
    run(engine, 2 * MINUTE_MS, cut_ms=200)
    calm = gaps(asked(engine))
    assert min(calm) >= STEP_MS
    assert calm[-1] == CALM_STEPS * STEP_MS
    fail(engine)
    run(engine, 10_000, cut_ms=200)
    assert max(gaps(asked(engine))[-9:]) == STEP_MS


def test_memory_is_bounded_and_the_samples_stay_even() -> None:
    engine = fresh()
    run(engine, 140 * MINUTE_MS, cut_ms=3_000)
    recording = asked(engine, points=2_000)
    assert MOST_ROWS // 2 <= len(recording.at_ms) <= MOST_ROWS
    assert recording.step_ms == 4 * STEP_MS
    assert max(gaps(recording)) <= 2 * CALM_STEPS * recording.step_ms
    assert recording.at_ms[-1] > recording.until_ms - 2 * CALM_STEPS * recording.step_ms


def test_what_was_carried_is_right_however_few_points_are_asked_for() -> None:
    engine = fresh()
    run(engine, 5 * MINUTE_MS)
    fine, coarse = asked(engine, points=2_000), asked(engine, points=20)
    assert len(coarse.at_ms) <= 20
    assert coarse.at_ms[-1] == fine.at_ms[-1]
    since = fine.at_ms.index(coarse.at_ms[0])
    later = asked(engine, points=2_000, from_ms=fine.at_ms[since])
    assert total(coarse, "context1") == pytest.approx(total(later, "context1"), rel=0.01)


def test_only_what_came_since_is_told_to_who_knows_the_rest() -> None:
    engine = fresh()
    run(engine, 20_000, cut_ms=1_000)
    known = asked(engine)
    run(engine, 5_000, cut_ms=1_000)
    news = asked(engine, from_ms=known.at_ms[-1] + 1)
    assert known.at_ms + news.at_ms == asked(engine).at_ms
    assert line(news, "throughput", "primary", "context1").values[0] is not None


def test_traffic_goes_with_its_group_and_the_outage_is_a_bar() -> None:
    engine = fresh()
    run(engine, 20_000)
    fail(engine)
    run(engine, MINUTE_MS, cut_ms=1_000)
    recording = asked(engine)
    here = line(recording, "throughput", "primary", "context1").values
    there = line(recording, "throughput", "secondary", "context1").values
    assert (here[0], here[-1]) != (0, 0)
    assert here[-1] == 0
    assert (there[-1] or 0) > 40_000
    assert "failover" in {mark.kind for mark in recording.marks}
    assert {"FTP", "Web traffic"} <= {outage.flow for outage in recording.outages if outage.context == "context1"}
    assert all(outage.until_ms is not None for outage in recording.outages)


def test_after_going_back_the_series_ends_there() -> None:
    engine = fresh()
    run(engine, MINUTE_MS)
    before = asked(engine)
    run(engine, 500)
    fail(engine)
    run(engine, MINUTE_MS)
    do(engine, Rewind(id=1, at_ms=before.until_ms))
    back = asked(engine)
    assert back.at_ms == before.at_ms
    assert back.marks == before.marks
    assert back.outages == before.outages
    run(engine, 20_000)
    assert asked(engine).at_ms[-1] > before.until_ms


def test_an_act_that_is_undone_leaves_no_mark() -> None:
    engine = fresh()
    run(engine, MINUTE_MS)
    fail(engine)
    run(engine, MINUTE_MS)
    do(engine, Undo(id=1))
    assert asked(engine).marks == ()


def test_a_branch_that_is_returned_to_has_its_own_series() -> None:
    engine = fresh()
    run(engine, MINUTE_MS)
    fail(engine)
    run(engine, MINUTE_MS)
    left = asked(engine)
    do(engine, Undo(id=1))
    branch = engine.view.snapshot.branches[-1].branch
    do(engine, requests.Return(id=1, branch=branch))
    again = asked(engine)
    assert again.until_ms == left.until_ms
    assert again.marks == left.marks
    assert again.outages == left.outages
    assert again.at_ms[-1] > left.until_ms - MINUTE_MS // 2


def test_after_a_take_over_the_past_is_measured_again() -> None:
    engine = fresh()
    run(engine, MINUTE_MS)
    fail(engine)
    run(engine, MINUTE_MS)
    do(engine, RepairAll(id=1))
    run(engine, MINUTE_MS)
    before = asked(engine)
    restored = LabEngines().restore("a", engine.save())
    assert restored is not None
    other, _ = restored
    assert not asked(other).complete
    run(other, 5_000)
    while not other.remember():
        pass
    after = asked(other)
    assert after.complete
    assert after.at_ms == tuple(sorted(set(after.at_ms)))
    assert after.at_ms[0] == before.at_ms[0]
    assert [mark for mark in after.marks if mark.at_ms <= before.until_ms] == list(before.marks)
    assert set(before.outages) <= set(after.outages)
    assert total(asked(other, until_ms=before.until_ms, points=2_000), "context2") == pytest.approx(
        total(before, "context2"), rel=0.02
    )


def test_configurations_that_part_are_seen_as_drift() -> None:
    engine = fresh()
    run(engine, 5_000)
    lines = ("configure terminal", "hostname lost", "end")
    do(engine, requests.Operate(id=1, unit="secondary", lines=lines))
    run(engine, 5_000)
    assert line(asked(engine), "drift").values[-1] == 1


def test_a_fault_and_its_repair_are_marks() -> None:
    engine = fresh()
    fail(engine)
    run(engine, 2_000)
    do(engine, Fault(id=1, fault=CABLE, on=False))
    assert [mark.kind for mark in asked(engine).marks if mark.kind != "failover"] == ["fault", "repair"]
