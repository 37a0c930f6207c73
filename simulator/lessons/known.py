"""What is known of a lab at the moment when a condition is judged: the picture of it, and what was measured and typed so far."""

from collections.abc import Mapping
from typing import NamedTuple

from simulator.vocabulary import Millis, Value
from simulator.wire.snapshot import FlowView, Snapshot

ANYONE = "operator"
"""Who typed, where a condition means whoever it was (a seat of that name goes first)."""


class Typed(Value):
    """One line that someone typed. who: the seat, or ANYONE; context: the space in which it was typed, "" for the system."""

    at_ms: Millis
    who: str
    unit: str
    line: str
    context: str = ""


class Known(NamedTuple):
    """snapshot: the truth at now_ms. outages: of each flow the longest interruption so far, in ms; lost: of each flow its lost
    sessions; steps: what became of each step of a run, in order, in the words of `simulator/rehearsal`."""

    snapshot: Snapshot
    now_ms: Millis
    typed: tuple[Typed, ...] = ()
    outages: Mapping[str, Millis] = {}
    lost: Mapping[str, int] = {}
    steps: tuple[str, ...] = ()


def known_of(snapshot: Snapshot, now_ms: Millis, typed: tuple[Typed, ...] = ()) -> Known:
    """As a lesson knows it: the last interruption of each flow, and all sessions that it ever lost."""
    outages = {flow.flow: max(flow.outage_ms, ongoing_ms(flow, now_ms)) for flow in snapshot.flows}
    return Known(snapshot, now_ms, typed, outages, {flow.flow: flow.lost for flow in snapshot.flows})


def ongoing_ms(flow: FlowView, now_ms: Millis) -> Millis:
    """How long the flow is interrupted by now; 0: it is not."""
    return 0 if flow.interrupted_ms is None else now_ms - flow.interrupted_ms
