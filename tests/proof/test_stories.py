"""tests/proof/stories.py and chance.py: stories that can be written, read back and made smaller."""

import pytest

from simulator.lab import Declined, Operate, PutFault, Repair, RepairAll, handle
from simulator.vocabulary import UnitRole
from tests.lab.labs import opened
from tests.proof import chance, pairs
from tests.proof.stories import Act, Story, action_of, as_python, read, shrunk, written

STORY = Story(
    "lan-based-asa",
    (
        Act(20_000, "put cable primary Ethernet3"),
        Act(0, "order secondary failover active group 1"),
        Act(5_000, "conf primary failover group 1 | preempt"),
        Act(0, "repair cable primary Ethernet3"),
        Act(60_000, "nothing"),
        Act(0, "repair-all"),
    ),
)


def test_a_written_story_reads_back_the_same() -> None:
    assert read(written(STORY)) == STORY
    for number in range(100):
        story = chance.story(1, number)
        assert read(written(story)) == story


def test_the_same_seed_and_number_make_the_same_story_and_others_another() -> None:
    assert chance.story(1, 7) == chance.story(1, 7)
    assert len({written(chance.story(seed, number)) for seed in (1, 2) for number in range(20)}) == 40


def test_acts_are_what_people_do() -> None:
    actions = [action_of(act.text) for act in STORY.acts]
    assert actions == [
        PutFault("cable primary Ethernet3"),
        Operate(UnitRole.SECONDARY, ("failover active group 1",)),
        Operate(UnitRole.PRIMARY, ("configure terminal", "failover group 1", "preempt", "end")),
        Repair("cable primary Ethernet3"),
        None,
        RepairAll(),
    ]
    with pytest.raises(ValueError, match="no act"):
        action_of("shout primary loudly")


def test_a_story_is_told_as_tests_write_it() -> None:
    told = as_python(Story("cable-based", STORY.acts[1:3]))
    assert told == (
        'go("cable-based", (0, Operate(S, ("failover active group 1",))), (5_000, conf(P, "failover group 1", "preempt")))'
    )


def test_random_acts_are_readable_to_the_lab() -> None:
    for number in range(60):
        story = chance.story(3, number)
        for act in story.acts:
            action = action_of(act.text)
            answer = handle(opened(story.lab), "proof", action).answer if action is not None else None
            assert not isinstance(answer, Declined) or answer.code == "refused", (act.text, answer)


def test_shrinking_keeps_only_what_breaks() -> None:
    def breaks(story: Story) -> bool:
        texts = [act.text for act in story.acts]
        return "put cable primary Ethernet3" in texts and sum(act.wait_ms for act in story.acts) >= 3_000

    smallest = shrunk(STORY, breaks)
    assert [act.text for act in smallest.acts] == ["put cable primary Ethernet3"]
    assert 3_000 <= smallest.acts[0].wait_ms < 6_000


def test_every_pair_of_faults_is_there_at_once_and_apart() -> None:
    found = pairs.all_pairs(1)
    assert len(found) == len(set(found))
    mine = {(first, second, apart) for lab, first, second, apart in found if lab == "cable-based"}
    assert ("power primary", "serial-bad", pairs.APART_MS) in mine
    assert ("serial-bad", "power primary", pairs.APART_MS) in mine
    assert ("power primary", "serial-bad", 0) in mine
    assert pairs.story(1, len(found)) is None
