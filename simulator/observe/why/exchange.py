"""Everything that the two units said to each other for a while, and what became of it: for a diagram in space and time."""

from typing import Final

from simulator.failover.outputs import HelloMissed, Transition
from simulator.observe.picture.firewalls import BOTH, OFF, lane_states
from simulator.observe.picture.messages import via_text
from simulator.observe.why.chronicle import Stretch
from simulator.vocabulary import ALL_GROUPS, GroupState, Millis, Power
from simulator.wire.why import EXCHANGE_MESSAGES, Entered, Exchange, Missed, Spoken
from simulator.world.happenings import PowerChanged, Sent

_MORE: Final = "Only the first {told} of {all} messages are told: ask on from {until_ms} ms."


def exchange(stretch: Stretch, from_ms: Millis, until_ms: Millis, most: int = EXCHANGE_MESSAGES) -> Exchange:
    """Of what was lived through after `from_ms` up to `until_ms`; it ends earlier where there are more than `most` messages,
    between two milliseconds."""
    said = [entry for entry in stretch.happenings if isinstance(entry.output, Sent) and entry.unit is not None]
    cut = ""
    if len(said) > most:
        until_ms = max(said[most].at_ms - 1, from_ms)
        cut = _MORE.format(told=sum(entry.at_ms <= until_ms for entry in said), all=len(said), until_ms=until_ms)
    messages, missed = [], []
    entered = [
        Entered(from_ms, chassis.unit.value, group, lane_states(chassis)[group])
        for chassis in (stretch.before.chassis(unit) for unit in BOTH)
        for group in ALL_GROUPS
    ]
    for entry in stretch.happenings:
        if entry.at_ms > until_ms or entry.unit is None:
            continue
        unit = entry.unit.value
        match entry.output:
            case Sent(via, kind, arrives_ms):
                messages.append(Spoken(entry.at_ms, unit, via_text(via), kind, arrives_ms))
            case HelloMissed(number):
                missed.append(Missed(entry.at_ms, unit, number))
            case Transition(group=group, after=after):
                entered.append(Entered(entry.at_ms, unit, group, after.value))
            case PowerChanged(after=power):
                state = GroupState.DISABLED.value if power is Power.ON else OFF
                entered += [Entered(entry.at_ms, unit, group, state) for group in ALL_GROUPS]
            case _:
                pass
    return Exchange(from_ms, until_ms, tuple(messages), tuple(missed), tuple(entered), cut)
