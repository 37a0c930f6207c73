"""The lab owner's view of both configurations."""

from simulator.lab import Operate, advance
from simulator.observe import compared
from simulator.wire.comparison import ComparedSpace
from tests.lab.labs import P, S, done, opened

STRAY = ("configure terminal", "hostname strayed", "end")


def system(space: tuple[ComparedSpace, ...]) -> ComparedSpace:
    return next(entry for entry in space if entry.context == "")


def test_a_lab_as_it_is_handed_over_is_in_step_and_saved() -> None:
    comparison = compared(opened().world)
    assert comparison.differences == 0
    assert [space.context for space in comparison.spaces] == ["", "admin", "context1", "context2"]
    assert all(space.unsaved == () for space in comparison.spaces)


def test_what_strayed_is_counted_and_gone_after_write_standby() -> None:
    lab = done(opened(), Operate(S, STRAY)).lab
    comparison = compared(lab.world)
    assert comparison.differences == 1
    assert system(comparison.spaces).unsaved == ("secondary",)
    lab = advance(done(lab, Operate(P, ("write standby",))).lab, lab.now_ms + 60_000).lab
    assert compared(lab.world).differences == 0


def test_what_is_replicated_is_no_difference_but_not_saved_on_either() -> None:
    lab = done(opened(), Operate(P, STRAY)).lab
    lab = advance(lab, lab.now_ms + 2_000).lab
    comparison = compared(lab.world)
    assert comparison.differences == 0
    assert system(comparison.spaces).unsaved == ("primary", "secondary")
