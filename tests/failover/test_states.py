"""The transition table, enumerated."""

from pathlib import Path

import pytest

from simulator.failover.diagram import mermaid
from simulator.failover.states import ACTIVE_STATES, TRANSITIONS, ImpossibleTransition, Trigger, transition
from simulator.vocabulary import GroupState


def test_every_state_can_be_reached_and_left() -> None:
    assert {after for after, _ in TRANSITIONS.values()} | {GroupState.DISABLED} == set(GroupState)
    assert {before for before, _ in TRANSITIONS} == set(GroupState)


def test_active_is_entered_only_through_just_active() -> None:
    """Reference 5.2: every path to Active begins with Just Active."""
    entries = {(before, after) for (before, _), (after, _) in TRANSITIONS.items() if after in ACTIVE_STATES}
    assert {after for before, after in entries if before not in ACTIVE_STATES} == {GroupState.JUST_ACTIVE}


def test_disabling_leads_from_every_running_state_to_disabled() -> None:
    for state in GroupState:
        if state is not GroupState.DISABLED:
            assert transition(state, Trigger.DISABLE)[0] is GroupState.DISABLED


def test_what_is_not_in_the_table_cannot_happen() -> None:
    with pytest.raises(ImpossibleTransition, match="Disabled: becomes active"):
        transition(GroupState.DISABLED, Trigger.WIN)


def test_the_diagram_in_the_docs_is_the_table() -> None:
    page = Path(__file__).parents[2] / "docs" / "model.md"
    assert f"```mermaid\n{mermaid()}\n```" in page.read_text()
