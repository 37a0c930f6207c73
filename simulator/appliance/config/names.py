"""What a typed name stands for where only the configuration can tell: an abbreviated port inside a context."""

from msgspec.structs import replace

from simulator.appliance.cli.intents import Enter, Unset
from simulator.appliance.cli.match import Matched
from simulator.appliance.cli.parameters import KINDS
from simulator.appliance.cli.statements import Interface
from simulator.appliance.config.model import Configuration


def settled(config: Configuration, context: str, found: Matched) -> Matched:
    """The match with the interface's name in full. A mapped name may look like an abbreviation (`e0`): it goes first."""
    match found.intent:
        case (Enter(Interface(name)) | Unset(Interface(name))) as intent if context and not config.allocation(
            context, name
        ):
            port = KINDS["interface"].read(name)
            if port and config.allocation(context, port):
                return replace(found, intent=replace(intent, statement=Interface(port)))
    return found
