"""The transition table as a picture: Mermaid text, which docs/model.md carries, and the table that the page draws.

Both are files of the project; tests compare them, and `make tables` writes the page's anew.
"""

from typing import Final

import msgspec

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


PAGE_HEAD: Final = """// The transition table of a failover group. Do not edit:
// `make tables` writes it from simulator/failover/states.py.
//
// An edge leaves one state, or every state of a family: "active", "syncing" or "running" (all but Disabled).
"""
_KEYS: Final = {"any active state": "active", "any synchronising state": "syncing"}


def page_table() -> str:
    """static/js/models/state_table.js: states, families of states and the edges between them, as the page draws them."""
    families = {
        "active": _ordered(ACTIVE_STATES),
        "syncing": _ordered(SYNC_STATES),
        "running": [state.value for state in GroupState if state is not GroupState.DISABLED],
    }
    edges: list[dict[str, str]] = []
    for (before, trigger), (after, reason) in TRANSITIONS.items():
        family = _KEYS.get(_family(before, trigger) or "", before.value)
        source = "running" if trigger is Trigger.DISABLE else family
        edge = {"from": source, "to": after.value, "trigger": trigger.value, "reason": reason.value}
        if edge not in edges:
            edges.append(edge)
    named = (("STATES", [state.value for state in GroupState]), ("FAMILIES", families), ("EDGES", edges))
    return PAGE_HEAD + "".join(f"\nexport const {name} = {_json(value)};\n" for name, value in named)


def _ordered(states: frozenset[GroupState]) -> list[str]:
    return [state.value for state in GroupState if state in states]


def _json(value: object) -> str:
    return msgspec.json.format(msgspec.json.encode(value), indent=2).decode()
