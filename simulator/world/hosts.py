"""Routers and servers: when they talk of their own accord, and who answers an interface test.

Each host has one turn every two seconds, at a moment drawn for that turn, so that any turn can be computed without the
earlier ones: 1 to 3 s lie between two of them.
"""

from typing import Final

from simulator.pair.topology import Host
from simulator.vocabulary import InterfaceTest, Millis
from simulator.world.chance import draw

TURN_MS: Final[Millis] = 2_000
_EARLIEST_MS: Final[Millis] = 500
_SPREAD_MS: Final[Millis] = 1_000


def talks_ms(seed: int, host: str, turn: int) -> Millis:
    """When the host has its turn."""
    return turn * TURN_MS + _EARLIEST_MS + int(draw(seed, f"host {host}", turn) * _SPREAD_MS)


def next_turn(seed: int, host: str, after_ms: Millis) -> int:
    """The host's first turn later than `after_ms`."""
    turn = max(0, after_ms // TURN_MS)
    while talks_ms(seed, host, turn) <= after_ms:
        turn += 1
    return turn


def asked(test: InterfaceTest, hosts: tuple[Host, ...]) -> tuple[tuple[Host, ...], bool]:
    """Which hosts of the segment a test asks, and whether it asks the peer's interface too.

    ARP goes to the two most recent entries of the ARP table, one after the other (reference 3.3): on a unit's segment
    these are its host, and after it another host or the peer. A broadcast ping asks everyone.
    """
    match test:
        case InterfaceTest.ARP:
            return hosts[:1], not hosts
        case InterfaceTest.ARP_SECOND:
            return hosts[1:2], len(hosts) == 1
        case InterfaceTest.BROADCAST_PING:
            return hosts, True
        case InterfaceTest.NETWORK_ACTIVITY:
            return (), False
