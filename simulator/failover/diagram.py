"""The transition table as a picture: Mermaid text, which docs/model.md carries and a test compares."""

from simulator.failover.states import ACTIVE_STATES, SYNC_STATES, TRANSITIONS, Trigger
from simulator.vocabulary import GroupState

_FAMILIES = (("any active state", ACTIVE_STATES), ("any synchronising state", SYNC_STATES))


def mermaid() -> str:
    """A state diagram of one failover group on one unit. A trigger that leaves a whole family of states stands in a note, and
    `failover disabled`, which leaves every state, is not drawn."""
    lines = ["stateDiagram-v2", "    [*] --> Disabled"]
    notes = []
    for (before, trigger), (after, _) in TRANSITIONS.items():
        family = _family(before, trigger)
        if trigger is Trigger.DISABLE:
            continue
        if family is None:
            lines.append(f"    {_name(before)} --> {_name(after)}: {trigger.value}")
        elif (note := f"    note right of {_name(after)}: from {family}: {trigger.value}") not in notes:
            notes.append(note)
    return "\n".join(lines + notes)


def _family(before: GroupState, trigger: Trigger) -> str | None:
    """The name of the family that the state belongs to, where the trigger leaves all of it."""
    sources = {state for state, by in TRANSITIONS if by is trigger}
    return next((name for name, family in _FAMILIES if before in family and family <= sources), None)


def _name(state: GroupState) -> str:
    return state.value.replace(" ", "_")
