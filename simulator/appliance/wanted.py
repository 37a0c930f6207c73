"""What an appliance wants of the world beside what the failover protocol wants: lines on the console, a restart, packets."""

from simulator.appliance.cli.intents import FileOrder
from simulator.vocabulary import InputId, Value, Via


class Printed(Value, tag="printed"):
    """Lines that appear on the unit's console. by_itself: the unit says so, whatever is typed there."""

    lines: tuple[str, ...]
    by_itself: bool = False


class ReloadWanted(Value, tag="reload-wanted"):
    """Someone confirmed `reload`: stop the software and start it again. quick: without handing the groups over (reference 21)."""

    quick: bool = False
    because: InputId = 0  # who asked for it earlier; 0: whoever does now


class EchoWanted(Value, tag="echo-wanted"):
    """Someone pings an address from the console (ping.py). hop: whom the requests are sent to on `via`."""

    via: Via
    hop: str
    address: str


class FetchWanted(Value, tag="fetch-wanted"):
    """A file is to be copied from a server. typed: at this unit's console, which tells of it; else the other unit did."""

    order: FileOrder
    typed: bool = True
