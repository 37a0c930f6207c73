"""What a typed name stands for where only the configuration can tell: an abbreviated port inside a context, a `name` in place of
an address."""

from msgspec.structs import replace

from simulator.appliance.cli.forwarding import Name
from simulator.appliance.cli.intents import Enter, Set, Unset
from simulator.appliance.cli.match import Matched
from simulator.appliance.cli.parameters import KINDS, address_number, class_mask
from simulator.appliance.cli.statements import Interface, IpAddress
from simulator.appliance.config.model import Configuration, Line, every


def settled(config: Configuration, context: str, found: Matched) -> Matched:
    """The match with the interface's name in full. A mapped name may look like an abbreviation (`e0`): it goes first."""
    match found.intent:
        case (Enter(Interface(name)) | Unset(Interface(name))) as intent if context and not config.allocation(
            context, name
        ):
            port = KINDS["interface"].read(name)
            if port and config.allocation(context, port):
                return replace(found, intent=replace(intent, statement=Interface(port)))
        case Set(IpAddress() as typed) if context and not _is_spelled_out(typed):
            return replace(found, intent=Set(_resolved(config.space(context), typed)))
    return found


def _is_spelled_out(typed: IpAddress) -> bool:
    parts = (typed.address, typed.mask, typed.standby or "0.0.0.0")
    return all(address_number(part) is not None for part in parts)


def _resolved(lines: tuple[Line, ...], typed: IpAddress) -> IpAddress:
    """With the addresses that the names stand for; a name that the context does not have stays, and is refused later."""
    known = names(lines)
    address, standby = (
        known.get(typed.address, typed.address),
        typed.standby and known.get(typed.standby, typed.standby),
    )
    words = (typed.address, typed.mask, "standby" if typed.standby else "", typed.standby or "")
    spelled = " ".join(word for word in words if word)
    return IpAddress(address, typed.mask or class_mask(address), standby, spelled)


def names(lines: tuple[Line, ...]) -> dict[str, str]:
    """The address of each `name` of a space."""
    return {entry.name: entry.address for entry in every(lines, Name)}
