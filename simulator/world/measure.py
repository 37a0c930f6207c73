"""What an observer measures of each flow: sessions kept and lost, packets, drops by reason, interruptions.

Nothing of it flows back: no unit and no host ever reads a Measure.
"""

from msgspec.structs import replace

from simulator.vocabulary import Millis, Value
from simulator.world.flows import Crowd, Drop, Flow


class Dropped(Value, array_like=True, order=True):
    reason: Drop
    packets: int


class Measure(Value):
    """Of one flow, by its name, since it began."""

    flow: str
    sessions: int = 0
    """Begun; of a population: connections opened."""
    kept: int = 0
    """Went on after an interruption."""
    lost: int = 0
    """Did not."""
    packets: int = 0
    bits: int = 0
    """Carried."""
    dropped: tuple[Dropped, ...] = ()
    interruptions: int = 0
    outage_ms: Millis = 0
    """The last interruption, from the last packet before to the first one after."""
    longest_ms: Millis = 0


def begun(measure: Measure, sessions: int = 1) -> Measure:
    return replace(measure, sessions=measure.sessions + sessions)


def carried(measure: Measure, packets: int, bits: int) -> Measure:
    return replace(measure, packets=measure.packets + packets, bits=measure.bits + bits) if packets else measure


def dropped(measure: Measure, reason: Drop, packets: int) -> Measure:
    if packets <= 0:
        return measure
    counts = {entry.reason: entry.packets for entry in measure.dropped}
    counts[reason] = counts.get(reason, 0) + packets
    return replace(measure, dropped=tuple(Dropped(key, counts[key]) for key in sorted(counts)))


def lost(measure: Measure, sessions: int = 1) -> Measure:
    return replace(measure, lost=measure.lost + sessions)


def interrupted(measure: Measure, outage_ms: Millis, kept: int) -> Measure:
    """An interruption is over."""
    return replace(
        measure,
        kept=measure.kept + kept,
        interruptions=measure.interruptions + 1,
        outage_ms=outage_ms,
        longest_ms=max(measure.longest_ms, outage_ms),
    )


# --- between two moments ----------------------------------------------------------------------------------------------


def flow_counted(measure: Measure, flow: Flow, now: Millis) -> Measure:
    """With the packets of a session since they were counted last."""
    sent = flow.packets(now)
    if sent <= 0:
        return measure
    if flow.unit is None:
        return measure if flow.habit.two_way or flow.reason is None else dropped(measure, flow.reason, sent)
    return _passed(measure, sent, flow.packet_bits, flow.sound, flow.share)


def crowd_counted(measure: Measure, crowd: Crowd, now: Millis) -> Measure:
    """With what a population carried, in packets of a kilobyte, and the connections that it opened."""
    opened = crowd.series.opened(now) - crowd.series.opened(crowd.since_ms)
    if crowd.unit is None:
        return measure if crowd.reason is None else dropped(measure, crowd.reason, opened)
    sent = crowd.series.kbps * (now - crowd.since_ms) // 8_000
    return _passed(begun(measure, opened), sent, 8_000, crowd.sound, crowd.share)


def _passed(measure: Measure, sent: int, bits: int, sound: int, share: int) -> Measure:
    if sound == share == 1_000:
        return carried(measure, sent, sent * bits)
    arrived = sent * sound // 1_000
    passed = arrived * share // 1_000
    measure = dropped(measure, Drop.LOST, sent - arrived)
    return carried(dropped(measure, Drop.CAPACITY, arrived - passed), passed, passed * bits)
