"""The same events give the same verdict: headless, replayed, and live at any speed."""

from itertools import cycle

import msgspec
import pytest

from simulator.history import frame
from simulator.history.frame import Frame
from simulator.rehearsal import GRID_MS, Plan, Run, begin, replayed, said, see, sighting
from simulator.vocabulary import Millis
from tests.rehearsal.labs import opened, planned, played, start_of

MOVE = """
# Look
type: primary: show failover
check: group 1 is Active on primary
read: state of group 1 on secondary
# Move
check: group 1 is Standby Ready on secondary
type: secondary: failover active group 1
expect: group 1 becomes Active on secondary within 10 s
expect: group 1 stays Active on secondary for 20 s
else: backout
# Check again
check: both units agree
# backout
# Home
type: primary: failover active group 1
expect: group 1 is Active on primary within 10 s
"""
TROUBLE = """
inject 1 at 8 s from helpdesk to operator: Mail is slow.
inject 2 when group 1 becomes Active on secondary :: do: cable secondary Ethernet0
objective 1: The operator looks first
expected 1: operator typed "show failover"
"""


def live(plan: Plan, of: Run, journal_of: Frame, slices: tuple[Millis, ...]) -> Run:
    """The same acts and inputs at the same times, while time runs in slices of these lengths, cut at whole seconds as well."""
    now, journal = opened(plan.lab), journal_of.lab.journal
    run = begin(plan, now.view.snapshot, now.now_ms, auto=True, fail_at=of.fail_at)
    stops = [(entry.at_ms, at, None, entry) for at, entry in enumerate(journal)]
    stops += [(given.at_ms, given.acts - 1, given, None) for given in of.given]  # type: ignore[misc]
    length = cycle(slices)
    for at_ms, _, given, entry in [
        *sorted(stops, key=lambda stop: (stop[0], stop[1], stop[2] is not None)),
        (of.now_ms, 0, None, None),
    ]:
        while now.now_ms < at_ms:
            for went in frame.advance(now, min(at_ms, now.now_ms + next(length)), messages=20, every_ms=GRID_MS):
                run, now = see(plan, run, sighting(now, went)), went.frame
        if given is not None:
            run = said(plan, run, given.seat, given.input, now.view.snapshot, now.now_ms)
        elif entry is not None:
            went = frame.act(now, entry.who, entry.action)
            run, now = see(plan, run, sighting(now, went)), went.frame
    return run


@pytest.mark.parametrize("exercise", ["", TROUBLE])
@pytest.mark.parametrize("fail_at", [0, 2])
def test_a_run_replayed_from_the_journal_is_the_same_value(exercise: str, fail_at: int) -> None:
    plan = planned(MOVE, exercise=exercise)
    at = played(plan, fail_at=fail_at)
    assert at.run.ended
    assert replayed(plan, start_of(plan.lab), at.frame.lab.journal, at.run) == at.run


@pytest.mark.parametrize("slices", [(250,), (40,), (370, 1_900, 15), (60_000,)])
def test_a_live_run_in_slices_of_any_length_is_the_same_value(slices: tuple[Millis, ...]) -> None:
    plan = planned(MOVE, exercise=TROUBLE)
    at = played(plan)
    assert live(plan, at.run, at.frame, slices) == at.run


def test_a_run_that_was_stored_goes_on_as_the_same_value() -> None:
    plan = planned(MOVE)
    run = played(plan).run
    assert msgspec.json.decode(msgspec.json.encode(run), type=Run) == run
    assert msgspec.msgpack.decode(msgspec.msgpack.encode(plan), type=Plan) == plan
