"""The helper that lives stories tells the truth about them."""

from itertools import pairwise

from simulator.lab import PutFault, RepairAll
from tests.lab.stories import ASA, SETTLED, P, S, conf, go, type_on


def test_a_story_in_which_nothing_happens_stays_settled() -> None:
    story = go(ASA, (60_000, None))
    assert story.settled()
    assert story.same_configuration()
    assert [(span.states, span.length_ms) for span in story.spans(1)] == [(SETTLED, 60_000)]


def test_spans_follow_each_other_without_gaps_to_the_end() -> None:
    story = go(ASA, (500, PutFault("power primary")), (100_000, RepairAll()), (200_000, None))
    spans = list(story.spans(1, since_ms=300))
    assert spans[0].begin_ms == 300
    assert spans[-1].end_ms == 300_500
    assert all(one.end_ms == two.begin_ms for one, two in pairwise(spans))
    assert story.longest(1, owners=0) > 0
    assert story.changes(1) == 1


def test_what_is_typed_on_one_unit_is_heard_by_the_other() -> None:
    story = go(
        ASA, (0, conf(P, "failover group 1", "preempt")), (5_000, type_on(S, "failover active group 1")), (9_000, None)
    )
    assert story.same_configuration()
    assert set(story.states(1)) == set(SETTLED)
