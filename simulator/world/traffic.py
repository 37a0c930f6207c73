"""What a unit hears on a data interface beside its peer's messages, looked at only while it counts packets.

While a unit counts (`CountPackets`), each host of the segment is followed from turn to turn, and the flows that arrive there
(passing.py); an interface test
(`SendTest`) adds the answers that it provokes. All of it takes the same way as the units' messages.
"""

from simulator.failover.outputs import CountPackets, SendTest
from simulator.faults.values import Direction
from simulator.vocabulary import InputId, InterfaceKey, Millis
from simulator.world import chance, passing
from simulator.world.hosts import asked, next_turn, talks_ms
from simulator.world.links import End, Path, on_segment, there_and_back
from simulator.world.queue import HostTalks, Packets
from simulator.world.simulation import Seat, Simulation


def count(simulation: Simulation, seat: Seat, wanted: CountPackets) -> None:
    """Begin to count: the counter is cleared, and the hosts of the segment are listened to until it is over."""
    simulation.counting[seat.unit, wanted.key] = wanted.until_ms
    end = simulation.end(seat, wanted.key)
    for host in on_segment(end, simulation.world.topology) if end else ():
        turn = next_turn(simulation.world.seed, host.name, simulation.now)
        _listen(simulation, seat, wanted.key, host.name, turn, wanted.until_ms)
    if end is not None and (simulation.net.flows or simulation.net.crowds):
        _listen(simulation, seat, wanted.key, passing.FLOWS, passing.next_turn(simulation.now), wanted.until_ms)


def _listen(simulation: Simulation, seat: Seat, key: InterfaceKey, host: str, turn: int, until_ms: Millis) -> None:
    at_ms = passing.turn_ms(turn) if host == passing.FLOWS else talks_ms(simulation.world.seed, host, turn)
    if at_ms <= until_ms:
        simulation.queue.push(HostTalks(at_ms, simulation.new_seq(), seat.unit, key, host, turn, until_ms))


def talks(simulation: Simulation, item: HostTalks) -> bool:
    """A host, or the flows, have their turn: whether the unit hears something and had heard nothing before. If not, wait for
    the next turn."""
    seat = simulation.seat(item.to)
    if simulation.counting.get((item.to, item.key)) != item.until_ms:
        return False
    end = simulation.end(seat, item.key)
    if end is not None and _arrives(simulation, seat, end, item):
        return heard(simulation, seat, item.key)
    _listen(simulation, seat, item.key, item.host, item.turn + 1, item.until_ms)
    return False


def _arrives(simulation: Simulation, seat: Seat, end: End, item: HostTalks) -> bool:
    if item.host == passing.FLOWS:
        return passing.heard(simulation, seat, item.key, end, item.turn)
    return end.passes(inward=True) and not _turn_lost(simulation, end, item)


def _turn_lost(simulation: Simulation, end: End, item: HostTalks) -> bool:
    """Drawn by turn, not by count, so that listening changes nothing for anything else."""
    percent = end.line.loss_percent
    stream = f"{end.stream(Direction.IN)} {item.host}"
    return percent > 0 and chance.happens(simulation.world.seed, stream, item.turn, percent)


def heard(simulation: Simulation, seat: Seat, key: InterfaceKey) -> bool:
    """Something arrived on the interface: whether it is the first that the unit counts."""
    if not simulation.counts(seat, key):
        return False
    del simulation.counting[seat.unit, key]
    return True


def provoke(simulation: Simulation, seat: Seat, wanted: SendTest, id: InputId) -> None:
    """Send an ARP request or a broadcast ping; who hears it and can answer does so."""
    end = simulation.end(seat, wanted.key)
    if end is None or not end.passes(inward=False):
        return
    hosts, peer_too = asked(wanted.test, on_segment(end, simulation.world.topology))
    for _ in hosts:
        _answer(simulation, seat, wanted.key, there_and_back(end), id)
    _reach_peer(simulation, seat, wanted.key, id, answers=peer_too)


def _answer(simulation: Simulation, seat: Seat, key: InterfaceKey, way: Path, id: InputId) -> None:
    if not simulation.lost(way):
        simulation.queue.push(Packets(simulation.now + way.delay_ms, simulation.new_seq(), seat.unit, key, id))


def _reach_peer(simulation: Simulation, seat: Seat, key: InterfaceKey, id: InputId, *, answers: bool) -> None:
    """The request is a broadcast: the peer's interface hears it too, and answers where it was asked."""
    there = simulation.path(seat, key)
    if not there.passes or simulation.lost(there):
        return
    far = simulation.far(seat)
    simulation.queue.push(Packets(simulation.now + there.delay_ms, simulation.new_seq(), far.unit, key, id))
    back = simulation.path(far, key)
    if answers and back.passes:
        _answer(simulation, seat, key, Path(True, there.delay_ms + back.delay_ms, back.losses), id)
