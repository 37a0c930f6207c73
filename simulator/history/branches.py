"""The branches that were left, as the timeline shows them beside the lanes of the present."""

from collections.abc import Iterable

from msgspec.structs import replace

from simulator.history.journal import BranchingJournal
from simulator.vocabulary import Millis
from simulator.wire.snapshot import LANE_SEGMENTS, Branch, Lane, Segment, Snapshot


def branches_after(seen: Snapshot, branching: BranchingJournal) -> tuple[Branch, ...]:
    """After a turn: `seen` is the present that was left, the newest branch of the journal with the turn."""
    known = {branch.branch: branch for branch in seen.branches}
    found = []
    for left in branching.left:
        before = known.get(left.branch)
        if before is None:
            lanes = tuple(_since(lane, left.from_ms) for lane in seen.lanes)
        else:
            lanes = tuple(_joined(lanes, left.from_ms, before.from_ms) for lanes in _pairs(seen.lanes, before.lanes))
        found.append(Branch(left.branch, left.from_ms, left.until_ms, lanes))
    return tuple(found)


def _pairs(present: Iterable[Lane], branch: Iterable[Lane]) -> Iterable[tuple[Lane, Lane]]:
    """Lanes of the same group on the same unit."""
    of = {(lane.unit, lane.group): lane for lane in present}
    return ((of.get((lane.unit, lane.group), lane), lane) for lane in branch)


def _joined(lanes: tuple[Lane, Lane], from_ms: Millis, parted_ms: Millis) -> Lane:
    """A branch that parts earlier now: up to where it parted before, it is what the present was."""
    present, branch = lanes
    if from_ms >= parted_ms:
        return branch
    segments = [segment for segment in _since(present, from_ms).segments if segment.at_ms < parted_ms]
    for segment in branch.segments:
        if not segments or segments[-1].state != segment.state:
            segments.append(segment)
    return replace(branch, segments=tuple(segments[-LANE_SEGMENTS:]))


def _since(lane: Lane, from_ms: Millis) -> Lane:
    """From there on; its first segment begins there."""
    begun = [segment for segment in lane.segments if segment.at_ms <= from_ms]
    later = [segment for segment in lane.segments if segment.at_ms > from_ms]
    first = [Segment(from_ms, begun[-1].state)] if begun else []
    return replace(lane, segments=(*first, *later))
