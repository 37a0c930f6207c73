"""The failover link: what the two units must say alike before either hears the other (reference 22)."""

from collections.abc import Iterator
from typing import Final

from simulator.appliance.cli import statements as st
from simulator.appliance.cli.parameters import address_number
from simulator.appliance.config.bundles import is_there
from simulator.appliance.config.model import first, port_of
from simulator.pair.lint.finding import Severity
from simulator.pair.lint.rule import Found, rule
from simulator.pair.lint.rules.acts import pull, typed
from simulator.pair.lint.view import Pair, Side, listed
from simulator.vocabulary import Platform, UnitRole

SPLIT: Final = "Neither unit hears the other. Each is active for both groups, with the same addresses."
NOT_DETECTED: Final = "The other host is Not Detected, and this one is Active for both groups."
_SHOW_SPLIT: Final = "shows on one unit that the other was never detected"


def _show(unit: UnitRole) -> str:
    return f"type: {unit.value}: show failover"


@rule(
    "FL010",
    Severity.BREAKS,
    "A unit has no failover link",
    why="Without `failover lan interface` (or, on a PIX, the serial cable) a unit has nothing over which to find its "
    "peer.",
    source="LAN-Based Active/Active Failover Configuration",
    show=_SHOW_SPLIT,
)
def no_link(pair: Pair) -> Iterator[Found]:
    for side in pair.sides:
        if side.texts and side.link is None and not side.chassis.serial and pair.wants_failover:
            yield Found(
                places=(side.absent("failover lan interface NAME PORT"),),
                values=pair.said(_link),
                consequence=f"{side.title} has no failover link. {SPLIT}",
                show=_show(pair.other(side).unit),
                watch="The other host was never detected.",
            )


@rule(
    "FL011",
    Severity.ADVICE,
    "The failover link has two names",
    why="The name belongs to the unit until the first synchronisation; then the receiving unit has the name of the "
    "sending one.",
    source="reference 6.1",
    show="shows the name that the secondary unit has now",
)
def two_names(pair: Pair) -> Iterator[Found]:
    one, two = pair.primary.link, pair.secondary.link
    if one and two and one.name != two.name:
        yield Found(
            places=(pair.secondary.place(two), pair.primary.place(one)),
            values=(one.name, two.name),
            consequence=f"Secondary's failover link is called {two.name} until the first synchronisation, then "
            f"{one.name}: "
            f"lines and scripts that name {two.name} no longer fit.",
            show=typed(UnitRole.SECONDARY, "show failover"),
            watch=f"Failover LAN Interface: {one.name}.",
        )


@rule(
    "FL012",
    Severity.BREAKS,
    "The failover link is on two different ports",
    why="The units find each other only if the cables follow the two lines. The first synchronisation then gives the "
    "receiving "
    "unit the port of the sending one, where no cable of the link is.",
    source="reference 22",
    show="shows on the secondary unit what has become of the link",
)
def two_ports(pair: Pair) -> Iterator[Found]:
    one, two = pair.primary.link, pair.secondary.link
    if one and two and one.port != two.port:
        yield Found(
            places=(pair.secondary.place(two), pair.primary.place(one)),
            values=(one.port, two.port),
            consequence=f"Primary sends its hellos on {one.port}, Secondary on {two.port}. Unless they are cabled so, neither "
            f"hears the other; and if they are, the first synchronisation moves Secondary's link to {one.port}, which is "
            "not: the link is lost, and both units become active.",
            show=_show(UnitRole.SECONDARY),
            watch=f"Secondary's failover link is on {one.port}, and nothing is heard there.",
        )


@rule(
    "FL013",
    Severity.BREAKS,
    "A PIX without `failover lan enable`",
    why="A PIX uses its serial failover cable until `failover lan enable` tells it otherwise.",
    source="reference 22",
    show="shows on that unit that it looks for the serial cable",
)
def no_lan_enable(pair: Pair) -> Iterator[Found]:
    for side in pair.sides:
        pix = side.chassis.platform is Platform.PIX and not side.chassis.serial
        if pix and side.link is not None and not side.config.lan_based:
            yield Found(
                places=(side.absent("failover lan enable"), side.place(side.link)),
                values=pair.said(lambda each: "failover lan enable" if each.config.lan_based else "absent"),
                consequence=f"{side.title} looks for the serial failover cable, which is not there, and sends nothing "
                "on "
                f"{side.link.port}. {SPLIT}",
                show=_show(side.unit),
                watch="Cable status: My side not connected.",
            )


@rule(
    "FL014",
    Severity.BREAKS,
    "The failover keys differ",
    why="A unit drops every message that it cannot decrypt, so that units with different keys, or with one key, never "
    "meet.",
    source="WARNING: Failover message decryption failure.",
    show=_SHOW_SPLIT,
)
def keys_differ(pair: Pair) -> Iterator[Found]:
    one, two = (first(side.config.system, st.FailoverKey) for side in pair.sides)
    if one == two or not all(side.link for side in pair.sides):
        return
    without = next((side for side in pair.sides if first(side.config.system, st.FailoverKey) is None), None)
    side = without or pair.secondary
    place = side.absent("failover key *****") if without else side.place(two or st.FailoverKey())
    other = pair.other(side)
    yield Found(
        places=(place, other.place(st.FailoverKey())),
        values=pair.said(lambda each: "a key" if each is not without else "no key")
        if without
        else ("a key", "another key"),
        consequence=f"{'Only ' + other.title + ' has a key' if without else 'The keys are not the same'}: each unit "
        "drops "
        f"what it cannot decrypt. {SPLIT}",
        show=_show(UnitRole.SECONDARY),
        watch=NOT_DETECTED,
    )


@rule(
    "FL015",
    Severity.BREAKS,
    "The failover link has two subnets",
    why="The address line of the failover link is the same on both units: each takes its own address by its role.",
    source="reference 22",
    show=_SHOW_SPLIT,
)
def two_subnets(pair: Pair) -> Iterator[Found]:
    one, two = (_addresses(side) for side in pair.sides)
    if one is None or two is None or _pair_of(one) == _pair_of(two) or _is_inverted(one, two):
        return
    yield Found(
        places=(pair.secondary.place(two), pair.primary.place(one)),
        values=(_shown(one), _shown(two)),
        consequence=f"Primary is {one.address} and looks for {one.standby}; Secondary is {two.standby} and looks for "
        f"{two.address}. {SPLIT}",
        show=_show(UnitRole.SECONDARY),
        watch=NOT_DETECTED,
    )


@rule(
    "FL016",
    Severity.BREAKS,
    "The addresses of the failover link are inverted on one unit",
    why="The line is the same on both units: the first address is always the primary unit's.",
    source="reference 22",
    show=_SHOW_SPLIT,
)
def inverted(pair: Pair) -> Iterator[Found]:
    one, two = (_addresses(side) for side in pair.sides)
    if one is not None and two is not None and _is_inverted(one, two):
        yield Found(
            places=(pair.secondary.place(two), pair.primary.place(one)),
            values=(_shown(one), _shown(two)),
            consequence=f"Both units take {one.address} on the failover link. {SPLIT}",
            show=_show(UnitRole.SECONDARY),
            watch=NOT_DETECTED,
        )


@rule(
    "FL017",
    Severity.BREAKS,
    "The failover link has no address",
    why="Hellos are IP packets between the two addresses of the link.",
    source="reference 22",
    show=_SHOW_SPLIT,
)
def no_address(pair: Pair) -> Iterator[Found]:
    for side in pair.sides:
        if side.link is not None and side.config.lan_based and _addresses(side) is None:
            other = _addresses(pair.other(side))
            line = (
                f"failover interface ip {side.link.name} {_shown(other) if other else 'ADDRESS MASK standby ADDRESS'}"
            )
            yield Found(
                places=(side.absent(line), side.place(side.link)),
                consequence=f"{side.title} sends no hello on {side.link.name}. {SPLIT}",
                show=_show(UnitRole.PRIMARY),
                watch=NOT_DETECTED,
            )


@rule(
    "FL018",
    Severity.RISKS,
    "The subnet of a link overlaps with another one",
    why="The addresses of the failover and the state link belong to the pair alone. A unit with the same subnet on "
    "two interfaces "
    "cannot tell which of them leads to its peer.",
    source="reference 22",
)
def overlapping(pair: Pair) -> Iterator[Found]:
    side = pair.primary
    state = side.state_link
    names = [side.link.name] if side.link else []
    names += [state.name] if state and state.name not in names else []
    links = [(address, _range(address)) for name in names if (address := side.address(name))]
    for at, (address, subnet) in enumerate(links):
        for other, other_subnet in links[:at]:
            if _overlap(subnet, other_subnet):
                yield Found(
                    places=(side.place(address), side.place(other)),
                    consequence=f"{address.name} ({_shown(address)}) and {other.name} ({_shown(other)}) are in one "
                    "subnet: the "
                    "units cannot tell state updates from hellos by where they go.",
                )
    for data in side.data:
        if data.address is None:
            continue
        here = _range(data.address)
        for address, subnet in links:
            if _overlap(here, subnet):
                yield Found(
                    places=(side.place(address), side.in_interface(data, data.address)),
                    consequence=f"{data.title} ({data.address.address} {data.address.mask}) is in the subnet of "
                    f"{address.name} "
                    f"({_shown(address)}): hosts there have addresses of the pair's own link.",
                )


@rule(
    "FL019",
    Severity.BREAKS,
    "The port of the failover link is shut down",
    why="A port is shut down from the factory: on each unit `no shutdown` belongs to the lines that are typed before "
    "failover.",
    source="reference 22",
    show="shows on that unit that the failover interface is down",
)
def link_shut(pair: Pair) -> Iterator[Found]:
    for side in pair.sides:
        link = side.link
        if link is None or (shut := side.shut(link.port)) is None or not is_there(side.config, port_of(link.port)):
            continue
        place = side.place(st.Shutdown(), path=(f"interface {shut}",))
        yield Found(
            places=(side.absent(f"interface {shut} / no shutdown") if place.is_absent else place, side.place(link)),
            values=pair.said(lambda each: _port_state(each)),
            consequence=f"{shut} of {side.title} is shut down and carries {link.name}. {SPLIT}",
            show=_show(side.unit),
            watch=f"Failover LAN Interface: {link.name} {link.port} (down).",
        )


@rule(
    "FL020",
    Severity.ADVICE,
    "The failover messages are not encrypted",
    why="Without `failover key` everything on the link, the configuration with its passwords included, is sent in "
    "clear.",
    source="reference 8.1",
)
def no_key(pair: Pair) -> Iterator[Found]:
    side = pair.primary
    if side.link is not None and pair.lan_based and not any(each.has(st.FailoverKey()) for each in pair.sides):
        yield Found(
            places=(side.absent("failover key *****"), side.place(side.link)),
            consequence=f"Whoever can listen on {side.link.name} ({side.link.port}) reads the configuration"
            f"{f' of all {len(side.blocks)} contexts' if side.blocks else ''} when it is synchronised.",
        )


@rule(
    "FL021",
    Severity.RISKS,
    "The port of the failover link carries data too",
    why="Failover link and data then fail together: the unit loses its interfaces and the only way to say so at once.",
    source="reference 17.7",
    show="pulls the cable of that port",
)
def link_on_data_port(pair: Pair) -> Iterator[Found]:
    side = pair.primary
    link = side.link
    if link is None:
        return
    port = port_of(link.port)
    beside = [data for data in side.data if data.port == port]
    if beside:
        yield Found(
            places=(side.place(link), side.in_context_block(beside[0].context, st.AllocateInterface(beside[0].given))),
            consequence=f"{port} carries {link.name} and {listed(data.title for data in beside)}. If its cable is "
            "pulled at "
            "Primary, these interfaces fail and failover is suspended at the same moment: no group moves.",
            show=pull(side, UnitRole.PRIMARY, link.port),
            watch="The failover link has failed, and the groups stay where they are.",
        )


# --- words and addresses ----------------------------------------------------------------------------------------------


def _link(side: Side) -> str:
    return f"{side.link.name} {side.link.port}" if side.link else "absent"


def _port_state(side: Side) -> str:
    return "absent" if side.link is None else "shutdown" if side.shut(side.link.port) else "no shutdown"


def _addresses(side: Side) -> st.FailoverAddress | None:
    return side.address(side.link.name) if side.link else None


def _pair_of(address: st.FailoverAddress) -> tuple[str, str, str]:
    return address.address, address.mask, address.standby


def _is_inverted(one: st.FailoverAddress, two: st.FailoverAddress) -> bool:
    return _pair_of(one) == (two.standby, two.mask, two.address)


def _shown(address: st.FailoverAddress) -> str:
    return f"{address.address} {address.mask} standby {address.standby}"


def _range(address: st.FailoverAddress | st.IpAddress) -> tuple[int, int]:
    """The subnet's address and mask as numbers."""
    number, mask = address_number(address.address) or 0, address_number(address.mask) or 0
    return number & mask, mask


def _overlap(one: tuple[int, int], two: tuple[int, int]) -> bool:
    mask = one[1] & two[1]
    return bool(mask) and one[0] & mask == two[0] & mask
