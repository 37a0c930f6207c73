"""What happened in the world -> events for browsers, and the snapshot that they add up to. Pure.

First what happened, in order, each with its own time: sentences for the log, states of the lanes, console lines, messages
(sampled). Then, once per batch, every entity of the snapshot that looks different now, and the verdict on the whole.
"""

from collections.abc import Sequence
from typing import Final

from msgspec.structs import replace

from simulator.appliance.device import Printed
from simulator.appliance.logbook import Logged
from simulator.failover.outputs import HelloMissed, Transition
from simulator.observe.narration.row_numbers import next_number, verdict_at
from simulator.observe.narration.sentences import Sentence, sentences
from simulator.observe.narration.story import Story
from simulator.observe.picture.changes import stood, tell_firewalls, tell_network, tell_peers, tell_prompts
from simulator.observe.picture.firewalls import OFF
from simulator.observe.picture.flow_changes import tell_flows
from simulator.observe.picture.health import health, numbers, split_groups, whereabouts
from simulator.observe.picture.messages import shown, via_text
from simulator.observe.picture.suggestion import suggestion
from simulator.observe.picture.syslog import syslog_lines
from simulator.observe.picture.view import Sight, View
from simulator.vocabulary import ALL_GROUPS, GroupState, InputId, Millis, Power, UnitRole
from simulator.wire import events as ev
from simulator.wire.codec import UNNUMBERED
from simulator.wire.snapshot import Clock, LogEntry, Snapshot, Undoable
from simulator.world.happenings import MEANINGFUL, Happening, PowerChanged, Sent
from simulator.world.world import World

MOST_MESSAGES: Final = 20
"""Messages that a screen can show in one batch."""
_NEVER: Final = -1
_WITHOUT_WORDS: Final = (Printed, Logged)
"""They speak for themselves."""
_ACTS: Final = ("fault", "repair", "command")
"""Kinds of sentences that name an act."""


def observe(
    view: View,
    before: World,
    after: World,
    happenings: Sequence[Happening],
    *,
    most_messages: int = MOST_MESSAGES,
) -> tuple[View, tuple[ev.AnyEvent, ...]]:
    """The view after a batch and the events of it, not numbered yet.

    `view` must be that of `before`, and `happenings` all that led from there to `after` (messages sent may be left out)."""
    sight = Sight(view.snapshot)
    if happenings:
        _tell_happenings(sight, before, after, happenings, most_messages)
    if not _untouched(before, after):
        if stood(before, after):
            tell_prompts(sight, before, after)
        else:
            tell_firewalls(sight, before, after)
            tell_network(sight, before, after)
    told_ms = tell_peers(sight, before, after, view.heard_told_ms)
    flows_told_ms = tell_flows(sight, before, after, view.flows_told_ms)
    if not sight.events:
        return view if flows_told_ms == view.flows_told_ms else replace(view, flows_told_ms=flows_told_ms), ()
    _tell_verdict(sight, view.snapshot, after, happenings)
    return View(sight.snapshot, told_ms, flows_told_ms), tuple(sight.events)


def set_clock(view: View, world: World, clock: Clock) -> tuple[View, tuple[ev.AnyEvent, ...]]:
    """Time runs differently from now on; where it rests, what was held back of hellos heard and of numbers that only grew is
    told as well."""
    sight = Sight(view.snapshot)
    if clock != view.snapshot.clock:
        sight.tell(ev.ClockEvent(*UNNUMBERED, world.now_ms, clock))
    told_ms = tell_peers(sight, world, world, view.heard_told_ms)
    flows_told_ms = tell_flows(sight, world, world, _NEVER if clock.paused else view.flows_told_ms)
    return View(sight.snapshot, told_ms, flows_told_ms), tuple(sight.events)


def set_undo(
    view: View, at_ms: Millis, events: Sequence[ev.AnyEvent], id: InputId
) -> tuple[View, tuple[ev.AnyEvent, ...]]:
    """An act was done at that moment, under this id, and told by these events: it is now the one that can be taken back."""
    said = [
        event.entry.text
        for event in events
        if isinstance(event, ev.LogEvent) and event.entry.id == id and event.entry.kind in _ACTS
    ]
    more = f" (and {len(said) - 1} more)" if len(said) > 1 else ""
    undo = Undoable(f"{said[0]}{more}" if said else "An act without effect.", at_ms)
    sight = Sight(view.snapshot)
    sight.tell(ev.UndoEvent(*UNNUMBERED, at_ms, undo))
    return replace(view, snapshot=sight.snapshot), tuple(sight.events)


def numbered(view: View, *, run: int, seq: int) -> Snapshot:
    """The snapshot as it is sent and stored: it contains the events up to `seq` of that run."""
    return replace(view.snapshot, run=run, seq=seq)


def _untouched(before: World, after: World) -> bool:
    """Nothing but time went by (messages on their way are no part of the picture)."""
    same_units = before.primary is after.primary and before.secondary is after.secondary
    return same_units and before.faults == after.faults and before.blocked == after.blocked


# --- what happened ----------------------------------------------------------------------------------------------------


def _tell_happenings(
    sight: Sight, before: World, after: World, happenings: Sequence[Happening], most_messages: int
) -> None:
    visible = shown(happenings, most_messages)
    story: Story | None = None
    for at, happening in enumerate(happenings):
        if type(happening.output) is Sent:
            if at in visible:
                sight.tell(_message(happening, happening.output))
            continue
        if happening.unit is not None and type(happening.output) in _WITHOUT_WORDS:
            _tell_of_unit(sight, after, happening, happening.unit)
            continue
        if story is None:
            story = Story(before)
            story.learn_groups(after)
        for said in sentences(happening, story):
            number = next_number(sight.snapshot.log, happening.at_ms)
            sight.tell(ev.LogEvent(*UNNUMBERED, happening.at_ms, _row(happening, said, number)))
        story.follow(happening)
        if happening.unit is not None:
            _tell_of_unit(sight, after, happening, happening.unit)


def _message(happening: Happening, sent: Sent) -> ev.MessageEvent:
    unit = happening.unit.value if happening.unit else ""
    return ev.MessageEvent(*UNNUMBERED, happening.at_ms, unit, via_text(sent.via), sent.kind, sent.arrives_ms)


def _row(happening: Happening, said: Sentence, number: int) -> LogEntry:
    """What the output itself says to rest on comes before what led to the input."""
    because = getattr(happening.output, "because", 0)
    return LogEntry(
        id=happening.id,
        at_ms=happening.at_ms,
        kind=said.kind,
        unit=happening.unit.value if happening.unit else "",
        group=said.group,
        text=said.text,
        because=because if because not in (0, happening.id) else happening.cause,
        number=number,
        sessions=said.sessions,
    )


def _tell_of_unit(sight: Sight, after: World, happening: Happening, unit: UnitRole) -> None:
    """What is more than a sentence: lanes, missed hellos, the console."""
    match happening.output:
        case Transition() as moved:
            sight.tell(ev.LaneEvent(*UNNUMBERED, happening.at_ms, unit.value, moved.group, moved.after.value))
        case PowerChanged(_, power):
            state = GroupState.DISABLED.value if power is Power.ON else OFF
            for group in ALL_GROUPS:
                sight.tell(ev.LaneEvent(*UNNUMBERED, happening.at_ms, unit.value, group, state))
        case HelloMissed(missed):
            sight.tell(ev.HelloMissedEvent(*UNNUMBERED, happening.at_ms, unit.value, missed))
        case Printed(lines):
            sight.print(after.chassis(unit), happening.at_ms, lines)
        case Logged(said):
            platform = after.chassis(unit).device.platform
            sight.tell(ev.SyslogEvent(*UNNUMBERED, happening.at_ms, syslog_lines(unit, platform, said)))
        case _:
            pass


# --- the verdict ------------------------------------------------------------------------------------------------------


def _tell_verdict(sight: Sight, seen: Snapshot, after: World, happenings: Sequence[Happening]) -> None:
    """Health, the row of the log that a split brain and its end deserve, and the next act."""
    now = sight.snapshot
    parts = ("units", "groups", "interfaces", "links", "faults", "ports", "switches")
    links = [peer.link for peer in now.peers] == [peer.link for peer in seen.peers]
    traffic = any(isinstance(event, ev.FlowEvent) for event in sight.events)
    if links and not traffic and all(getattr(now, part) is getattr(seen, part) for part in parts):
        return
    verdict = health(now)
    if verdict != seen.health:
        torn, was_torn = split_groups(now), split_groups(seen)
        if torn != was_torn:
            cause = next((entry.id for entry in reversed(happenings) if isinstance(entry.output, MEANINGFUL)), 0)
            text = verdict.text if torn else f"The split brain of {numbers(was_torn)} is over. {whereabouts(now)}"
            row = LogEntry(0, after.now_ms, "health", "", None, text, cause, verdict_at(after.now_ms))
            sight.tell(ev.LogEvent(*UNNUMBERED, after.now_ms, row))
        sight.tell(ev.HealthEvent(*UNNUMBERED, after.now_ms, verdict))
    act = suggestion(sight.snapshot, after.faults)
    if act != seen.suggestion:
        sight.tell(ev.SuggestionEvent(*UNNUMBERED, after.now_ms, act))
