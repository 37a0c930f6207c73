"""A lab at a glance is what its snapshot says, from afar."""

from msgspec.structs import replace

from simulator.wire import snapshot as sn
from simulator.wire.wall import LastWord, glance
from tests.wire import examples


def test_a_glance_says_where_each_group_is_active_and_what_is_wrong() -> None:
    seen = glance(examples.SNAPSHOT)
    assert (seen.lab, seen.health, seen.clock) == (
        examples.SNAPSHOT.lab,
        examples.SNAPSHOT.health,
        examples.SNAPSHOT.clock,
    )
    assert seen.faults == tuple(fault.title for fault in examples.SNAPSHOT.faults)
    for group in seen.groups:
        views = [view for view in examples.SNAPSHOT.groups if view.group == group.group]
        assert group.active == tuple(view.unit for view in views if view.active)
        assert group.states == tuple(view.state for view in views)


def test_groups_that_are_not_configured_are_not_on_the_wall() -> None:
    bare = replace(
        examples.SNAPSHOT, groups=tuple(replace(view, configured=False) for view in examples.SNAPSHOT.groups)
    )
    assert glance(bare).groups == ()


def test_the_last_word_is_the_last_row_that_means_something() -> None:
    row = sn.LogEntry(id=9, at_ms=70_000, kind="fault", unit="", group=None, text="Cable pulled.", because=0)
    quiet = replace(row, at_ms=71_000, kind="step", text="In between.")
    verdict = replace(row, at_ms=72_000, kind="health", text="Degraded.")
    lab = replace(examples.SNAPSHOT, log=(row, quiet, verdict))
    assert glance(lab).last == LastWord(70_000, "Cable pulled.")
    assert glance(replace(lab, log=())).last is None


def test_the_lesson_that_is_on_says_how_far_it_is() -> None:
    assert glance(replace(examples.SNAPSHOT, lesson=None)).lesson == ""
    lesson = replace(examples.LESSON, title="Preempt", step=2, steps=5)
    assert glance(replace(examples.SNAPSHOT, lesson=lesson)).lesson == "Preempt (2 of 5)"
