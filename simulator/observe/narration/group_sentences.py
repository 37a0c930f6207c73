"""What to say when a failover group changes its state: one good sentence when it moves, quiet ones for the steps between."""

from typing import Final

from simulator.failover.outputs import Transition
from simulator.failover.states import ACTIVE_STATES, SYNC_STATES, Reason, Trigger
from simulator.observe.narration.story import Story
from simulator.vocabulary import SYSTEM_GROUP, GroupState, UnitRole

_S: Final = GroupState


def told_of_group(unit: UnitRole, moved: Transition, story: Story) -> tuple[str, str]:
    """(kind, sentence) of a group's transition on a unit."""
    if moved.group == SYSTEM_GROUP:
        return _system_group(unit, moved)
    if moved.after is _S.JUST_ACTIVE:
        return "group", f"Group {moved.group} is now active on {unit.title}: {_why_active(unit, moved, story)}."
    if moved.after is _S.FAILED:
        return "group", _failed(unit, moved, story)
    if moved.after is _S.STANDBY_READY:
        return "group", _standby(unit, moved)
    if moved.before in ACTIVE_STATES and moved.trigger is Trigger.YIELD:
        return "group", (
            f"Group {moved.group} gives way on {unit.title}: {unit.other.title} has it active too and is preferred."
        )
    if moved.trigger is Trigger.DISABLE:
        role = "stays active" if moved.before in ACTIVE_STATES else "keeps its standby addresses"
        return "group", f"Group {moved.group} is Disabled on {unit.title} and {role}: failover was turned off."
    if moved.trigger is Trigger.RESTART:
        return "sync", f"Synchronisation of group {moved.group} broke off on {unit.title}: {_plain(moved.reason)}."
    return "step", _step(unit, moved)


def _step(unit: UnitRole, moved: Transition) -> str:
    group = f"group {moved.group}" if moved.group else "system group"
    return f"{unit.title}: {group} {moved.before.value} -> {moved.after.value} ({moved.reason.value})."


def _system_group(unit: UnitRole, moved: Transition) -> tuple[str, str]:
    """The hidden group does the unit-wide work: of it, configuration synchronisation is what a reader cares for."""
    other = unit.other.title
    if moved.after is _S.SYNC_CONFIG:
        return "sync", f"{unit.title} asks {other} for the running configuration."
    if moved.before is _S.SYNC_CONFIG and moved.after is _S.SYNC_FILE_SYSTEM:
        return "sync", f"{unit.title} has the configuration of {other}."
    if moved.before is _S.STANDBY_READY and moved.after is _S.COLD_STANDBY:
        return "sync", f"{unit.title} has to fetch the configuration anew from {other}: {_plain(moved.reason)}."
    if moved.trigger is Trigger.RESTART:
        return "sync", f"Synchronisation broke off on {unit.title}: {_plain(moved.reason)}."
    return "step", _step(unit, moved)


def _why_active(unit: UnitRole, moved: Transition, story: Story) -> str:
    other = unit.other
    match moved.reason:
        case Reason.WANTS_ME_ACTIVE:
            return _why_given_up(unit, moved, story)
        case Reason.HELLO_NOT_HEARD:
            return f"{other.title} failed"
        case Reason.CONFIG_COMMAND:
            return f"ordered by command on {unit.title}"
        case Reason.PREEMPT:
            return f"{unit.title} is preferred and takes it back (preempt)"
        case Reason.NO_ACTIVE_UNIT:
            return "no active unit found"
        case Reason.PEER_RELOADED:
            return f"{other.title} just reloaded"
        case Reason.NO_ACK:
            return f"{other.title} did not take it over"
        case reason:
            return _plain(reason)


def _why_given_up(unit: UnitRole, moved: Transition, story: Story) -> str:
    """The peer's own reason, as it asked for it."""
    other = unit.other
    asked = story.asked.get((other, moved.group))
    if asked is Reason.INTERFACE_CHECK:
        return story.ailment(other, moved.group) or f"its interfaces failed on {other.title}"
    if asked is Reason.CONFIG_COMMAND:
        return f"handed over by command on {other.title}"
    return f"{other.title} gave it up"


def _failed(unit: UnitRole, moved: Transition, story: Story) -> str:
    ailment = story.ailment(unit, moved.group)
    why = ailment.removesuffix(f" on {unit.title}") if ailment else _plain(moved.reason)
    role = "" if moved.before in ACTIVE_STATES else ", so it cannot take over"
    return f"Group {moved.group} failed on {unit.title}: {why}{role}."


def _standby(unit: UnitRole, moved: Transition) -> str:
    group = f"Group {moved.group}"
    if moved.before in ACTIVE_STATES:
        ordered = moved.reason is Reason.CONFIG_COMMAND
        why = "ordered by command" if ordered else f"{unit.other.title} becomes active"
        return f"{group} stands by on {unit.title}: {why}."
    if moved.before in SYNC_STATES:
        return f"{group} is Standby Ready on {unit.title}: synchronised with {unit.other.title}."
    if moved.before is _S.FAILED:
        reset = moved.reason is Reason.CONFIG_COMMAND
        return (
            f"{group} is Standby Ready again on {unit.title}: {'reset by command' if reset else 'its interfaces work'}."
        )
    return f"{group} is Standby Ready on {unit.title}: {_plain(moved.reason)}."


def _plain(reason: Reason) -> str:
    """A reason as part of a sentence; names in the device's words keep their capitals."""
    text = reason.value
    return text if text.startswith(("HELLO", "ACK")) else text[:1].lower() + text[1:]
