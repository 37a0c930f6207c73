"""What a unit hears on a data interface beside its peer's messages, looked at only while it counts packets.

While a unit counts (`CountPackets`), each host of the segment is followed from turn to turn, and the flows that arrive there
(passing.py); an interface test
(`SendTest`) adds the answers that it provokes. All of it takes the same way as the units' messages.
"""

from simulator.failover.outputs import CountPackets, SendTest
from simulator.faults.values import (
    Direction,
)
from simulator.pair.topology import LATENCY_MS
from simulator.vocabulary import InputId, InterfaceKey, Millis
from simulator.world import chance, passing
from simulator.world.hosts import asked, next_turn, talks_ms
from simulator.world.links import End, Path, on_segment
from simulator.world.moving import Moving, Seat
from simulator.world.queue import HostTalks, Packets


def count(moving: Moving, seat: Seat, wanted: CountPackets) -> None:
    """Begin to count: the counter is cleared, and the hosts of the segment are listened to until it is over."""
    moving.counting[seat.unit, wanted.key] = wanted.until_ms
    end = moving.end(seat, wanted.key)
    for host in on_segment(end, moving.world.topology) if end else ():
        turn = next_turn(moving.world.seed, host.name, moving.now)
        _listen(moving, seat, wanted.key, host.name, turn, wanted.until_ms)
    if end is not None and (moving.net.flows or moving.net.crowds):
        _listen(moving, seat, wanted.key, passing.FLOWS, passing.next_turn(moving.now), wanted.until_ms)


def _listen(moving: Moving, seat: Seat, key: InterfaceKey, host: str, turn: int, until_ms: Millis) -> None:
    at_ms = passing.turn_ms(turn) if host == passing.FLOWS else talks_ms(moving.world.seed, host, turn)
    if at_ms <= until_ms:
        moving.queue.push(HostTalks(at_ms, moving.new_seq(), seat.unit, key, host, turn, until_ms))


def talks(moving: Moving, item: HostTalks) -> bool:
    """A host, or the flows, have their turn: whether the unit hears something and had heard nothing before. If not, wait for
    the next turn."""
    seat = moving.seat(item.to)
    if moving.counting.get((item.to, item.key)) != item.until_ms:
        return False
    end = moving.end(seat, item.key)
    if end is not None and _arrives(moving, seat, end, item):
        return heard(moving, seat, item.key)
    _listen(moving, seat, item.key, item.host, item.turn + 1, item.until_ms)
    return False


def _arrives(moving: Moving, seat: Seat, end: End, item: HostTalks) -> bool:
    if item.host == passing.FLOWS:
        return passing.heard(moving, seat, item.key, end, item.turn)
    return end.passes(inward=True) and not _turn_lost(moving, end, item)


def _turn_lost(moving: Moving, end: End, item: HostTalks) -> bool:
    """Drawn by turn, not by count, so that listening changes nothing for anything else."""
    percent = end.line.loss_percent
    stream = f"{end.stream(Direction.IN)} {item.host}"
    return percent > 0 and chance.happens(moving.world.seed, stream, item.turn, percent)


def heard(moving: Moving, seat: Seat, key: InterfaceKey) -> bool:
    """Something arrived on the interface: whether it is the first that the unit counts."""
    if not moving.counts(seat, key):
        return False
    del moving.counting[seat.unit, key]
    return True


def provoke(moving: Moving, seat: Seat, wanted: SendTest, id: InputId) -> None:
    """Send an ARP request or a broadcast ping; who hears it and can answer does so."""
    end = moving.end(seat, wanted.key)
    if end is None or not end.passes(inward=False):
        return
    hosts, peer_too = asked(wanted.test, on_segment(end, moving.world.topology))
    for _ in hosts:
        _answer(moving, seat, wanted.key, _there_and_back(end), id)
    _reach_peer(moving, seat, wanted.key, id, answers=peer_too)


def _there_and_back(end: End) -> Path:
    line = end.line
    losses = tuple((end.stream(way), line.loss_percent) for way in (Direction.OUT, Direction.IN) if line.loss_percent)
    return Path(True, 2 * (LATENCY_MS + line.delay_ms), losses)


def _answer(moving: Moving, seat: Seat, key: InterfaceKey, way: Path, id: InputId) -> None:
    if not moving.lost(way):
        moving.queue.push(Packets(moving.now + way.delay_ms, moving.new_seq(), seat.unit, key, id))


def _reach_peer(moving: Moving, seat: Seat, key: InterfaceKey, id: InputId, *, answers: bool) -> None:
    """The request is a broadcast: the peer's interface hears it too, and answers where it was asked."""
    there = moving.path(seat, key)
    if not there.passes or moving.lost(there):
        return
    far = moving.far(seat)
    moving.queue.push(Packets(moving.now + there.delay_ms, moving.new_seq(), far.unit, key, id))
    back = moving.path(far, key)
    if answers and back.passes:
        _answer(moving, seat, key, Path(True, there.delay_ms + back.delay_ms, back.losses), id)
