"""A file that a unit copies from a server of the lab: whether it comes, and when.

Every server of the topology (hosts behind the inside) serves tftp, ftp and http. It is asked over the way that an echo request to
it takes; what breaks that way while the copy runs is noticed at its end (ours).
"""

from simulator.appliance.console.files import received
from simulator.appliance.console.result import Result
from simulator.appliance.fetching import NO_ROUTE, TIMED_OUT, TIMEOUT_MS, Url, transfer_ms, url_of, way
from simulator.appliance.filing import NO_NAME, NO_SUCH
from simulator.appliance.images import Image, offered
from simulator.appliance.wanted import EchoWanted, FetchWanted
from simulator.pair.topology import LATENCY_MS, HostKind
from simulator.vocabulary import InputId
from simulator.world import echo
from simulator.world.queue import Fetch
from simulator.world.simulation import Seat, Simulation


def begin(simulation: Simulation, seat: Seat, wanted: FetchWanted, id: InputId) -> None:
    """The server is asked now."""
    url = url_of(wanted.order.source)
    found = NO_NAME if url is None else _asked(simulation, seat, url)
    if isinstance(found, Image) and url is not None:
        wait_ms = transfer_ms(url, found.size)
    else:
        wait_ms = TIMEOUT_MS if found is TIMED_OUT else LATENCY_MS
    at_ms = simulation.now + wait_ms
    simulation.queue.push(
        Fetch(at_ms, simulation.new_seq(), seat.unit, wanted, simulation.now, id, boot=seat.device.boots)
    )


def due(simulation: Simulation, item: Fetch, id: InputId) -> Result | None:
    """The file is there, or is waited for no longer. None: the software that wanted it does not run any more."""
    seat = simulation.seat(item.unit)
    if not seat.on or seat.device.boots != item.boot:
        return None
    url = url_of(item.wanted.order.source)
    found = NO_NAME if url is None else _asked(simulation, seat, url)
    return received(seat.device, item.wanted, found, simulation.now - item.began_ms, simulation.now, id)


def _asked(simulation: Simulation, seat: Seat, url: Url) -> Image | str:
    """The file, or why there is none."""
    found = way(seat.device, url.host)
    if found is None:
        return NO_ROUTE
    hosts = simulation.world.topology.hosts
    is_server = any(host.address == url.host and host.kind is HostKind.SERVER for host in hosts)
    via, hop = found
    if not is_server or echo.round_trip(simulation, seat, EchoWanted(via, hop, url.host)) is None:
        return TIMED_OUT
    return offered(url.name) or NO_SUCH
