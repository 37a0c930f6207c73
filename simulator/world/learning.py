"""What switches learn of the active addresses: from announcements, from hellos, and from who answers a host's question (ARP).

An announcement that a switch has not heard is made good by the next hello (reference 11.3). Where none comes, because failover
is off on the unit or the interface is not monitored, packets would go to the wrong port for ever: a host gives the address that
it knows up after some seconds without an answer, and asks everybody.
"""

from typing import Final

from simulator.failover.outputs import AnnounceAddresses
from simulator.vocabulary import InputId, InterfaceKey, Millis
from simulator.world import reachability
from simulator.world.links import End, outward, there_and_back
from simulator.world.net import Place, Talker
from simulator.world.queue import HostsAsk
from simulator.world.simulation import Seat, Simulation

ASK_MS: Final[Millis] = 8_000
"""So long a host tries the address that it knows (ours, as stacks do: some seconds of trust, then three questions to it)."""


def from_announcement(simulation: Simulation, seat: Seat, output: AnnounceAddresses) -> None:
    """Gratuitous ARP on every interface of the group: the switches learn where the active addresses are now (reference 11.3)."""
    for owned in simulation.owned(seat):
        end = simulation.end(seat, owned.key) if output.is_of(owned.key, owned.group) else None
        if end is not None and not simulation.lost(outward(end)):
            reachability.learn(simulation, seat, owned)


def from_hello(simulation: Simulation, seat: Seat, key: InterfaceKey, id: InputId) -> None:
    """A hello goes out where the switch has not heard the announcement, or hears two units with one address."""
    if Talker(seat.unit, key) in simulation.net.talkers:
        for owned in simulation.owned(seat):
            if owned.key == key and owned.active and reachability.learn(simulation, seat, owned):
                simulation.net.unjudged, simulation.cause = True, id


# --- questions --------------------------------------------------------------------------------------------------------


def look(simulation: Simulation, cause: InputId) -> None:
    """Which hosts get no answer from the unit that their switch knows, while the other unit could answer."""
    net = simulation.net
    unanswered = {place for place in net.learned if _unanswered(simulation, place)}
    for place in [place for place in net.asking if place not in unanswered]:
        del net.asking[place]
        net.touched = True
    for place in sorted(unanswered - net.asking.keys()):
        _ask_later(simulation, place, cause)


def due(simulation: Simulation, item: HostsAsk) -> None:
    """The question. Who has the address and hears it answers; where a cable loses either, it is asked again."""
    net, place = simulation.net, item.place
    if net.asking.get(place) != (item.at_ms, item.seq):
        return
    del net.asking[place]
    net.touched = True
    for seat in (simulation.primary, simulation.secondary):
        owned, end = simulation.interface_at(seat, place), _end(simulation, seat, place)
        if owned and end and not simulation.lost(there_and_back(end)) and reachability.learn(simulation, seat, owned):
            net.unjudged, simulation.cause = True, item.cause
    if _unanswered(simulation, place):
        _ask_later(simulation, place, item.cause)


def _ask_later(simulation: Simulation, place: Place, cause: InputId) -> None:
    at_ms, seq = simulation.now + ASK_MS, simulation.new_seq()
    simulation.queue.push(HostsAsk(at_ms, seq, place, cause))
    simulation.net.asking[place] = at_ms, seq
    simulation.net.touched = True


def _unanswered(simulation: Simulation, place: Place) -> bool:
    known = simulation.net.learned[place].unit
    if known is None:  # the switch has forgotten, and floods
        return False
    seat = simulation.seat(known)
    owned = simulation.interface_at(seat, place)
    return not (owned and owned.active) and _end(simulation, simulation.far(seat), place) is not None


def _end(simulation: Simulation, seat: Seat, place: Place) -> End | None:
    """Where a unit answers for the active address; None: it does not have it, or the question or the answer is stopped."""
    owned = simulation.interface_at(seat, place)
    end = simulation.end(seat, owned.key) if owned and owned.active else None
    return end if end and end.passes(inward=True) and end.passes(inward=False) else None
