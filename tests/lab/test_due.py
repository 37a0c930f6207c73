"""When a lab wants to be looked at again."""

from simulator.lab import ConsoleLine, PutFault, advance, handle, next_due_ms
from simulator.vocabulary import UnitRole
from tests.lab.labs import opened


def test_until_the_next_due_time_nothing_happens_and_at_it_something_does() -> None:
    lab = opened()
    for _ in range(50):
        due = next_due_ms(lab)
        assert due is not None
        quiet = advance(lab, due - 1)
        assert quiet.happenings == ()
        assert next_due_ms(quiet.lab) == due
        lab = advance(quiet.lab, due).lab
        assert next_due_ms(lab) != due


def test_with_both_units_off_nothing_is_due() -> None:
    lab = opened()
    for fault in ("power primary", "power secondary"):
        lab = handle(lab, "test", PutFault(fault)).lab
    lab = advance(lab, lab.now_ms + 10_000).lab
    assert next_due_ms(lab) is None
    assert handle(lab, "test", ConsoleLine(UnitRole.PRIMARY, "show mode")).lab is lab
