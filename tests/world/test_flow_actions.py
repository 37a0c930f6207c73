"""simulator/world/flow_actions.py: what people do to the traffic, and what is declined."""

import pytest

from simulator.lab import Action, Declined, Done, Lab, RouteBack, SetRate, StartFlow, StopFlow, handle
from simulator.world.flows import names
from tests.lab.labs import done, opened


def answer(lab: Lab, action: Action) -> Declined | Done:
    step = handle(lab, "test", action)
    assert isinstance(step.answer, Declined | Done)
    if isinstance(step.answer, Declined):
        assert step.lab is lab
    return step.answer


@pytest.mark.parametrize(
    ("action", "code"),
    [
        (StartFlow("ftp context1"), "refused"),
        (StartFlow("gopher context1"), "unknown"),
        (StartFlow("ftp context9"), "unknown"),
        (StartFlow(""), "unknown"),
        (SetRate("ftp context1", 0), "malformed"),
        (SetRate("web context1", 60_001), "malformed"),
        (SetRate("nothing", 1), "unknown"),
        (RouteBack("context1", "context1"), "refused"),
        (RouteBack("context1", ""), "refused"),
        (RouteBack("", "context1"), "unknown"),
        (RouteBack("context1", "admin"), "unknown"),
    ],
)
def test_what_cannot_be_done_is_declined_and_changes_nothing(action: Action, code: str) -> None:
    refused = answer(opened(traffic=True), action)
    assert isinstance(refused, Declined)
    assert refused.code == code


def test_a_flow_that_does_not_run_can_be_started_and_not_stopped() -> None:
    for name in names(opened().world.topology):
        assert isinstance(answer(opened(), StopFlow(name)), Declined)
        assert isinstance(answer(opened(), SetRate(name, 100)), Declined)
        assert isinstance(answer(opened(), StartFlow(name)), Done)


def test_what_is_done_to_the_traffic_is_journaled() -> None:
    lab = done(opened(traffic=True), SetRate("web context1", 900)).lab
    assert [entry.action for entry in lab.journal] == [SetRate("web context1", 900)]


def test_answers_can_be_sent_back_their_own_way() -> None:
    lab = done(opened(traffic=True), RouteBack("context1", "context2")).lab
    lab = done(lab, RouteBack("context1", "")).lab
    assert lab.world.traffic.backs == ()
