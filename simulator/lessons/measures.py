"""Judging of what more than one entity of the snapshot says, and of what was measured and typed."""

from collections.abc import Iterable

from simulator.lessons.known import ANYONE, Known
from simulator.wire.snapshot import FlowView, GroupView, Snapshot

RUNS = ("resting", "opening", "passing")
"""States of a flow of which packets pass."""


def passes_traffic(snapshot: Snapshot, words: tuple[str, ...]) -> bool:
    """Something is sent through the context, and none of it is interrupted."""
    wanted = [flow for flow in snapshot.flows if flow.context == words[0] and flow.state != "off"]
    return bool(wanted) and all(flow.state in RUNS for flow in wanted)


def active_on_nobody(snapshot: Snapshot, words: tuple[str, ...]) -> bool:
    return not any(view.active for view in snapshot.groups if view.group == int(words[0]))


def both_agree(snapshot: Snapshot, _: tuple[str, ...]) -> bool:
    """Each unit sees the other up and its groups in the states that they have; each configured group is active on one unit."""
    if len(snapshot.peers) != 2 or any(peer.peer != "Up" for peer in snapshot.peers):
        return False
    groups = [view for view in snapshot.groups if view.configured]
    return bool(groups) and all(view.seen_by_peer == view.state for view in groups) and _one_active(groups)


def _one_active(groups: Iterable[GroupView]) -> bool:
    views = list(groups)
    return all(sum(view.active for view in views if view.group == number) == 1 for number in {v.group for v in views})


def version_is(snapshot: Snapshot, words: tuple[str, ...]) -> bool:
    return any(view.unit == words[0] and view.version == words[1] for view in snapshot.units)


def typed(known: Known, words: tuple[str, ...]) -> bool:
    who, line, times = words
    lines = [entry for entry in known.typed if who in (ANYONE, entry.who)]
    return sum(is_typed_as(entry.line, line) for entry in lines) >= int(times or 1)


def is_typed_as(line: str, wanted: str) -> bool:
    """Whether the line is the wanted one; words may be shortened to two letters and more, as people type them."""
    told, meant = line.casefold().split(), wanted.casefold().split()
    return len(told) == len(meant) and all(
        word == full or (len(word) > 1 and full.startswith(word)) for word, full in zip(told, meant, strict=True)
    )


def flows_named(snapshot: Snapshot, name: str) -> tuple[FlowView, ...]:
    """The flows of a context, or the one flow of that name."""
    return tuple(flow for flow in snapshot.flows if name in (flow.context, flow.flow))


def outage_below(known: Known, words: tuple[str, ...]) -> bool:
    name, amount, measure = words
    most_ms = float(amount) * (1 if measure == "ms" else 1_000)
    flows = flows_named(known.snapshot, name)
    return bool(flows) and all(known.outages.get(flow.flow, 0) < most_ms for flow in flows)


def lost_below(known: Known, words: tuple[str, ...]) -> bool:
    name, most = words
    flows = flows_named(known.snapshot, name) if name else known.snapshot.flows
    return sum(known.lost.get(flow.flow, 0) for flow in flows) < int(most)


def step_is(known: Known, words: tuple[str, ...]) -> bool:
    number, state = int(words[0]), words[1]
    return 0 < number <= len(known.steps) and known.steps[number - 1] == state
