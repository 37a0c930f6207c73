"""The state of the pair in one word of four, with its causes, read off the snapshot and nothing else.

    split-brain   a group, or a context, is active on both units
    outage        a context does not pass its traffic, or no unit is active for a group
    at-risk       traffic passes, and a failover now would cost something, or is not possible
    ok            every context passes its traffic, and each group has a standby that could take over (takeover.py)

Traffic counts: what the groups say does not make sessions pass. A wall, the strip, lessons and runbooks all read this word.
"""

from collections.abc import Iterable, Iterator
from typing import Final, NamedTuple

from simulator.observe.picture.takeover import AILING, Cause, joined, risks, some
from simulator.vocabulary import GroupState, Millis
from simulator.wire.snapshot import FlowView, GroupView, Health, Snapshot

OK: Final = "ok"
AT_RISK: Final = "at-risk"
OUTAGE: Final = "outage"
SPLIT_BRAIN: Final = "split-brain"
LEVELS: Final = (OK, AT_RISK, OUTAGE, SPLIT_BRAIN)

_MOST_CAUSES: Final = 8
"""Told beside the first one."""
_SETTLED: Final = (GroupState.ACTIVE.value, GroupState.DISABLED.value)
"""States in which a group owns its active addresses for good. A unit that is about to take a group over tells the other one
first thing, so two owners are a split brain only when both have settled."""
_REASONS: Final = {
    "no path": "packets find no way through the active unit",
    "no context": "the unit cannot tell which context its packets are for",
    "standby": "packets arrive where the context is not active",
    "no connection": "the active unit does not know its connections",
    "lost on a cable": "every packet is lost on a cable",
}


def health(snapshot: Snapshot) -> Health:
    """The worst that is so, with all that is wrong."""
    torn = [*_torn(snapshot)]
    lost = [*_ownerless(snapshot), *_parted(snapshot, owners=0), *_interrupted(snapshot)]
    risky = [*risks(snapshot), *_parted(snapshot, owners=1)]
    if torn:
        since_ms = _torn_since_ms(snapshot)
        return _word(SPLIT_BRAIN, (*torn, *lost, *risky), since_ms, _contexts((*torn, *lost)))
    if lost:
        return _word(OUTAGE, (*lost, *risky), _lost_since_ms(snapshot), _contexts(lost))
    if risky:
        return _word(AT_RISK, risky, None, _contexts(risky))
    return Health(OK, whereabouts(snapshot))


def _word(level: str, causes: Iterable[Cause], since_ms: Millis | None, contexts: tuple[str, ...]) -> Health:
    text, *more = dict.fromkeys(cause.text for cause in causes)
    return Health(level, text, tuple(more[:_MOST_CAUSES]), contexts, since_ms)


def _contexts(causes: Iterable[Cause]) -> tuple[str, ...]:
    return tuple(sorted({context for cause in causes for context in cause.contexts}))


def split_groups(snapshot: Snapshot) -> tuple[int, ...]:
    """Groups that are active on both units."""
    owners = [view.group for view in snapshot.groups if view.active and view.state in _SETTLED]
    return tuple(sorted({group for group in owners if owners.count(group) > 1}))


def numbers(groups: Iterable[int]) -> str:
    """ "group 1", "groups 1 and 2"."""
    listed = [str(group) for group in groups]
    return f"group{'s' if len(listed) > 1 else ''} {joined(listed)}"


def whereabouts(snapshot: Snapshot) -> str:
    """Which unit has which group: "Group 1 is active on Primary, group 2 on Secondary."."""
    places = [(view.group, view.unit.capitalize()) for view in snapshot.groups if view.active]
    places.sort()
    if not places:
        return "No failover group is configured."
    if len({unit for _, unit in places}) == 1 and len(places) > 1:
        return f"Both groups are active on {places[0][1]}."
    (group, unit), *rest = places
    return f"Group {group} is active on {unit}{''.join(f', group {group} on {unit}' for group, unit in rest)}."


# --- split brain ------------------------------------------------------------------------------------------------------


def _torn(snapshot: Snapshot) -> Iterator[Cause]:
    groups = split_groups(snapshot)
    if groups:
        verb = "are" if len(groups) > 1 else "is"
        yield Cause(f"Split brain: {numbers(groups)} {verb} active on both units.", _members(snapshot, groups))
    yield from _parted(snapshot, owners=2)


def _members(snapshot: Snapshot, groups: Iterable[int]) -> tuple[str, ...]:
    wanted = set(groups)
    return tuple(dict.fromkeys(c for view in snapshot.groups if view.group in wanted for c in view.contexts))


def _torn_since_ms(snapshot: Snapshot) -> Millis | None:
    torn = split_groups(snapshot)
    seconds = {
        group: [v.active_since_ms or 0 for v in snapshot.groups if v.group == group and v.active] for group in torn
    }
    return min((max(since) for since in seconds.values()), default=None)


# --- outage -----------------------------------------------------------------------------------------------------------


def _ownerless(snapshot: Snapshot) -> Iterator[Cause]:
    configured = sorted({view.group for view in snapshot.groups if view.configured})
    owned = {view.group for view in snapshot.groups if view.active}
    lost = tuple(group for group in configured if group not in owned)
    if lost:
        yield Cause(f"No unit is active for {numbers(lost)}.", _members(snapshot, lost))


def _parted(snapshot: Snapshot, *, owners: int) -> Iterator[Cause]:
    """Contexts that are in different groups on the two units, as after `join-failover-group` on the one that does not replicate
    it, and so have that many owners though both groups may have one."""
    places: dict[str, list[GroupView]] = {}
    for view in snapshot.groups:
        for context in view.contexts if view.configured else ():
            places.setdefault(context, []).append(view)
    for context, views in sorted(places.items()):
        if len({view.group for view in views}) > 1 and sum(view.active for view in views) == owners:
            where = ", ".join(f"in group {view.group} on {view.unit.capitalize()}" for view in views)
            yield Cause(f"Context {context} {_PARTED[owners]}: it is {where}.", (context,))


_PARTED: Final = {0: "is active on neither unit", 1: "does not move with its group", 2: "is active on both units"}


class _Stopped(NamedTuple):
    """What stops in some contexts for the same reason. flows: their titles; none where all traffic of a context stops."""

    flows: tuple[str, ...]
    why: str


def _interrupted(snapshot: Snapshot) -> Iterator[Cause]:
    """Flows that do not pass, a sentence for each reason."""
    flows: dict[str, list[FlowView]] = {}
    for flow in snapshot.flows:
        if flow.state != "off":
            flows.setdefault(flow.context, []).append(flow)
    found: dict[_Stopped, list[str]] = {}
    for context, theirs in sorted(flows.items()):
        stopped = [flow for flow in theirs if stands(flow)]
        if not stopped:
            continue
        titles = () if len(stopped) == len(theirs) else tuple(flow.title for flow in stopped)
        found.setdefault(_Stopped(titles, _why(snapshot, context, stopped[0])), []).append(context)
    for (titles, why), contexts in found.items():
        what = some(titles, 2) if titles else "Traffic"
        verb = "do" if len(titles) > 1 else "does"
        yield Cause(f"{what} of {some(contexts)} {verb} not pass: {why}.", tuple(contexts))


def stands(flow: FlowView) -> bool:
    """It wants to pass and does not, for a reason that the pair has: one without any has no hosts to talk."""
    return flow.state in ("interrupted", "opening") and bool(flow.reason)


def _why(snapshot: Snapshot, context: str, flow: FlowView) -> str:
    """What ails on the way where the context is active, else what became of the packets."""
    active = {(view.unit, view.group) for view in snapshot.groups if view.active}
    for view in snapshot.interfaces:
        if view.context == context and (view.unit, view.group) in active and view.status in AILING:
            return f"{view.name} on {view.unit.capitalize()} is {view.status}"
    return _REASONS.get(flow.reason, flow.reason)


def _lost_since_ms(snapshot: Snapshot) -> Millis | None:
    """The last packet of the context that stands longest; of a group without traffic when it was last active."""
    moments = [flow.interrupted_ms for flow in snapshot.flows if stands(flow) and flow.interrupted_ms is not None]
    if moments:
        return min(moments)
    owned = {view.group for view in snapshot.groups if view.active}
    ends = [
        end.at_ms
        for lane in snapshot.lanes
        if lane.group and lane.group not in owned
        for before, end in zip(lane.segments, lane.segments[1:], strict=False)
        if before.state == GroupState.ACTIVE.value
    ]
    return max(ends, default=None)
