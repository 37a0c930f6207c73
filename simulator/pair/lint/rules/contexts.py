"""Contexts: where their configurations are stored, and what each unit has of them."""

from collections.abc import Iterator
from typing import Final

from simulator.appliance.cli import statements as st
from simulator.appliance.hardware import volume
from simulator.pair.lint.finding import Severity
from simulator.pair.lint.rule import Found, rule
from simulator.pair.lint.rules.acts import in_context, typed
from simulator.pair.lint.view import Pair, Side, count, listed
from simulator.vocabulary import Platform

FIRST_DISK: Final = {Platform.PIX: ("flash",), Platform.ASA: ("disk0", "flash")}
"""What the built-in Flash is called (reference 8.3)."""
CARD: Final = "disk1"
SERVERS: Final = ("tftp", "ftp", "http", "https", "smb")


def _disk(url: str) -> str:
    """ "disk0" of "disk0:/context1.cfg"."""
    return url.partition(":")[0].lower()


@rule(
    "FL080",
    Severity.BREAKS,
    "A context is stored where the peer has nothing",
    why="Each unit reads a context from the same place at boot. A disk that one unit does not have leaves it without "
    "the context.",
    source="reference 22",
)
def missing_disk(pair: Pair) -> Iterator[Found]:
    side = pair.primary
    for name, line in side.blocks.items():
        url = line.get(st.ConfigUrl)
        if url is None or not url.url or (disk := _disk(url.url)) in SERVERS or ":" not in url.url:
            continue
        without = [each for each in pair.sides if disk not in FIRST_DISK[each.chassis.platform]]
        if not without or (disk == CARD and all(each.chassis.platform is Platform.ASA for each in pair.sides)):
            continue
        each = without[0]
        yield Found(
            places=(side.in_context_block(name, url),),
            values=pair.said(lambda one: volume(one.chassis.platform, one.chassis.version)),
            consequence=f"{each.title} ({each.chassis.model}) has no {disk}: {name} is not stored there, and after a "
            "start alone "
            f"{each.title} runs without it.",
        )


@rule(
    "FL081",
    Severity.RISKS,
    "A context is stored on a card",
    why="disk1 is a card that can be pulled out. Both units need one of their own.",
    source="reference 22",
)
def on_a_card(pair: Pair) -> Iterator[Found]:
    yield from _stored(pair, CARD, "is on the card in disk1: a unit without that card starts without {name}")


@rule(
    "FL082",
    Severity.RISKS,
    "A context is stored on a server",
    why="The unit reads the context from the server at boot. Without the server, or without the way to it, it starts "
    "without the context.",
    source="reference 8.3",
)
def on_a_server(pair: Pair) -> Iterator[Found]:
    for server in SERVERS:
        yield from _stored(pair, server, "is on a server: a unit that cannot reach it at boot starts without {name}")


def _stored(pair: Pair, where: str, words: str) -> Iterator[Found]:
    side = pair.primary
    if any(each.chassis.platform is Platform.PIX for each in pair.sides) and where == CARD:
        return
    for name, line in side.blocks.items():
        url = line.get(st.ConfigUrl)
        if url is not None and _disk(url.url) == where and ":" in url.url:
            yield Found(
                places=(side.in_context_block(name, url),),
                consequence=f"{name} {words.format(name=name)}, and nothing takes over for it.",
            )


@rule(
    "FL083",
    Severity.BREAKS,
    "A context has no config-url",
    why="A context without `config-url` is not complete: it has no configuration and does not run.",
    source="reference 8.1",
    show="lists the contexts with what each is read from",
)
def no_config_url(pair: Pair) -> Iterator[Found]:
    side = pair.primary
    for name, line in side.blocks.items():
        if line.get(st.ConfigUrl) is None:
            interfaces = side.allocations.get(name, ())
            yield Found(
                places=(side.absent(f"context {name} / config-url"), side.place(st.Context(name))),
                consequence=f"{name} is not started on any unit"
                + (f": {listed(entry.port for entry in interfaces)} pass nothing." if interfaces else "."),
                show=typed(side.unit, "show context"),
                watch=f"No URL stands beside {name}.",
            )


@rule(
    "FL084",
    Severity.ADVICE,
    "The secondary unit's startup configuration has no contexts",
    why="Synchronisation fills the memory of the secondary unit only. Until `write memory all` a secondary unit that "
    "boots alone has what "
    "was typed there: the lines of the link.",
    source="Device Initialization and Configuration Synchronization",
    show="saves on both units",
)
def not_saved(pair: Pair) -> Iterator[Found]:
    one, two = pair.sides
    if one.blocks and two.texts and not two.blocks:
        yield Found(
            places=(two.absent("admin-context, context"), one.place(st.Context(next(iter(one.blocks))))),
            values=pair.said(lambda side: count(len(side.blocks), "context") if side.blocks else "no contexts"),
            consequence="If Secondary boots alone before `write memory all`, it is active for both groups without "
            f"{listed(one.blocks)}: "
            "nothing passes.",
            show="type: primary: write memory all",
            watch=f"Secondary's startup configuration has {count(len(one.blocks), 'context')}.",
        )


@rule(
    "FL085",
    Severity.BREAKS,
    "The primary unit lacks contexts that the secondary has",
    why="When both units start, the secondary unit takes the configuration of the primary unit over its own. What the "
    "primary does not "
    "have is gone then: an empty replacement unit wins.",
    source="reference 23",
    show="shows the contexts of the secondary unit",
)
def will_be_lost(pair: Pair) -> Iterator[Found]:
    one, two = pair.sides
    lost = [name for name in two.blocks if name not in one.blocks]
    if lost and one.texts:
        yield Found(
            places=tuple(two.place(st.Context(name)) for name in lost[:8]),
            values=pair.said(lambda side: count(len(side.blocks), "context")),
            consequence=f"When both units start, Secondary loses {listed(lost)}: Primary's configuration does not have "
            f"{'it' if len(lost) == 1 else 'them'}.",
            show="type: secondary: show context",
            watch=f"{listed(lost)} {'is' if len(lost) == 1 else 'are'} gone from Secondary.",
        )


@rule(
    "FL086",
    Severity.BREAKS,
    "There is no admin context",
    why="Without `admin-context` the unit has no context through which it can be managed, and on the device no other "
    "context starts.",
    source="reference 8.3",
    show="lists the contexts",
)
def no_admin(pair: Pair) -> Iterator[Found]:
    side = pair.primary
    if side.blocks and side.config.admin_context is None:
        yield Found(
            places=(side.absent("admin-context NAME"),),
            consequence=f"None of {listed(side.blocks)} is the admin context: the pair cannot be managed over a "
            "network.",
            show=typed(side.unit, "show context"),
            watch="No context has the asterisk of the admin context.",
        )


@rule(
    "FL087",
    Severity.RISKS,
    "A context passes nothing",
    why="A context needs interfaces with a name and an address to pass traffic, on both units alike.",
    source="Active/Active Failover Overview",
    show="lists the interfaces of the context",
)
def without_interfaces(pair: Pair) -> Iterator[Found]:
    side = pair.primary
    for name in side.blocks:
        given = side.allocations.get(name, ())
        used = {data.given for data in side.data_of.get(name, ()) if data.address is not None}
        idle = [entry for entry in given if entry.port not in used]
        if idle and len(used) < 2:
            yield Found(
                places=tuple(side.in_context_block(name, entry) for entry in idle[:8]),
                consequence=f"{name} has {listed(entry.port for entry in idle)}, without "
                f"{_lacking(side, name, idle[0])}: "
                f"{'it passes nothing' if len(used) < 2 else 'they pass nothing'}, and no failure there is noticed.",
                show=in_context(side.unit, name, "show interface ip brief"),
                watch=f"{idle[0].seen_as} of {name} is unassigned.",
            )


def _lacking(side: Side, context: str, given: st.AllocateInterface) -> str:
    line = side.config.interface(context, given.seen_as)
    return "an address" if line is not None and line.get(st.Nameif) is not None else "a name"
