"""`python -m tests.proof.state_word`: what the observer's word for the pair says, held against a rule of its own.

OK if and only if every context passes its traffic and each group has a standby that could take over. The rule is written apart
from the observer: from powers, protocol states, configuration texts, names of faults and the flows of the world; who can talk to
whom comes from the oracle. Where the two texts make no pair, or packets are lost by chance, only one direction is held: a word
that says OK must not be said of traffic that does not pass.
"""

import sys
from collections.abc import Iterator
from typing import Final

from simulator.faults.names import name_of
from simulator.lab import RepairAll, advance_to_happening, handle
from simulator.observe import View, first, observe
from simulator.vocabulary import GroupState, InterfaceStatus, LinkHealth, Millis, Power
from simulator.wire.snapshot import Clock
from simulator.world.flows import Phase
from simulator.world.world import World
from tests.lab.labs import opened
from tests.proof import plain
from tests.proof.campaign import search, words
from tests.proof.chance import story
from tests.proof.oracle import TALKS, Oracle, Verdict, group_of
from tests.proof.plain import UNITS
from tests.proof.rules import Broken
from tests.proof.stories import Story, action_of

GRID_MS: Final[Millis] = 2_000
TAIL_MS: Final[Millis] = 240_000
RESTING: Final = Clock(at_ms=0, at_wall_ms=0, speed=1.0, paused=True, until_happening=False)
STATE_PORT: Final = "Ethernet2"
DATA_PORTS: Final = ("Ethernet0", "Ethernet1")
AILING: Final = frozenset(
    {InterfaceStatus.NO_LINK, InterfaceStatus.LINK_DOWN, InterfaceStatus.FAILED, InterfaceStatus.UNKNOWN}
)


def check(told: Story) -> tuple[tuple[str, str], ...]:
    return tuple((f"{told.lab}, {entry.rule}", str(entry)) for entry in lived(told))


def lived(told: Story) -> Iterator[Broken]:
    """The story with traffic, its repair and some minutes, under the eyes of an observer and of the rule."""
    lab = opened(told.lab, traffic=True)
    view = first(lab.world, lab="proof", title="", clock=RESTING)
    oracle = Oracle(lab)
    acts = [*((act.wait_ms, action_of(act.text)) for act in told.acts), (20_000, RepairAll()), (TAIL_MS, None)]
    for wait_ms, action in acts:
        end_ms = lab.now_ms + wait_ms
        while lab.now_ms < end_ms:
            step = advance_to_happening(lab, min(end_ms, lab.now_ms + GRID_MS), messages=False)
            view, _ = observe(view, lab.world, step.lab.world, step.happenings, most_messages=0)
            lab = step.lab
            yield from judged(view, lab.world, oracle)
        if action is not None:
            done = handle(lab, "proof", action)
            view, _ = observe(view, lab.world, done.lab.world, done.happenings, most_messages=0)
            lab = done.lab
            yield from judged(view, lab.world, oracle)


def judged(view: View, world: World, oracle: Oracle) -> Iterator[Broken]:
    oracle.look(world)
    said = view.snapshot.health
    sure = plain.pair(world) and not _by_chance(world)
    stopped = [*_stopped(world, oracle)]
    lacking = [*_no_standby(world)]
    if said.health == "ok" and stopped:
        yield Broken("OK while traffic stands", world.now_ms, stopped[0])
    elif said.health == "ok" and lacking and sure:
        yield Broken("OK without a standby", world.now_ms, lacking[0])
    elif said.health != "ok" and not stopped and not lacking and sure:
        yield Broken("not OK without a reason", world.now_ms, said.text)
    elif stopped and said.health == "at-risk" and not lacking:
        yield Broken("an outage that is called a risk", world.now_ms, stopped[0])


def _by_chance(world: World) -> bool:
    """Whether the failover link loses some of its messages."""
    faults = (name_of(entry.fault).split() for entry in world.faults)
    return any(words_[0] == "loss" and words_[2] not in (*DATA_PORTS, STATE_PORT) for words_ in faults)


# --- does every context pass its traffic? -----------------------------------------------------------------------------


def _stopped(world: World, oracle: Oracle) -> Iterator[str]:
    """Flows under way that do not pass; packets that cannot pass by the oracle's word, of talks that are under way."""
    for flow in world.traffic.flows:
        wants = flow.phase is Phase.UP or (flow.phase is Phase.OPENING and flow.reason is not None)
        if wants and flow.unit is None:
            yield f"{flow.name}: {flow.reason}"
    for crowd in world.traffic.crowds:
        if crowd.unit is None and crowd.series.closed_ms is None:
            yield f"{crowd.name}: {crowd.reason}"
    for context in ("context1", "context2"):
        for talk in TALKS:
            if oracle.now(context, talk) is Verdict.DROPS and talk.endless:
                yield f"{talk.title} of {context} cannot pass"


# --- could each standby take over? ------------------------------------------------------------------------------------


def _no_standby(world: World) -> Iterator[str]:
    groups = plain.groups(world)
    if not groups:
        yield "no group on both units"
    for unit in UNITS:
        chassis = world.chassis(unit)
        if chassis.power is not Power.ON or chassis.device.unit is None:
            yield f"{unit} does not run"
        elif "failover" not in plain.system_lines(chassis.device.running):
            yield f"failover is off on {unit}"
        elif chassis.device.unit.peer.link is not LinkHealth.UP:
            yield f"{unit} does not hold the failover link to be up"
    if plain.link(world) is None:
        yield "the failover link is not whole"
    for group in groups:
        states = {plain.state(world, unit, group) for unit in UNITS}
        if states != {GroupState.ACTIVE, GroupState.STANDBY_READY}:
            yield f"group {group}: {states}"
    for context in ("context1", "context2"):
        if len({group_of(world, unit, context) for unit in UNITS}) > 1:
            yield f"{context} is in another group on each unit"
    yield from _state_link(world)
    yield from _interfaces(world)


def _state_link(world: World) -> Iterator[str]:
    have = [
        any(line.startswith("failover link ") for line in plain.system_lines(world.chassis(unit).device.running))
        for unit in UNITS
    ]
    if any(have) and not all(have):
        yield "one unit alone has a state link"
    if any(have):
        for entry in world.faults:
            words_ = name_of(entry.fault).split()
            if words_[0] == "delay" or (words_[0] == "loss" and words_[-1] != "100"):
                continue
            if STATE_PORT in words_ or words_ in (["link", "state"], ["switch", "stateful"]):
                yield f"{' '.join(words_)}: the state link"
    if any(entry.port == STATE_PORT for entry in world.blocked):
        yield "the state link's switch port listens"


def _interfaces(world: World) -> Iterator[str]:
    """Monitored ones that ail, and faults where they hit one unit's way to a segment and not the other's."""
    for unit in UNITS:
        state = world.chassis(unit).device.unit
        for monitor in state.monitors if state else ():
            monitored = state is not None and next(
                (entry.monitored for entry in state.settings.interfaces if entry.key == monitor.key), False
            )
            if monitored and monitor.status in AILING:
                yield f"{monitor.key} on {unit}: {monitor.status}"
    for entry in world.faults:
        kind, *place = name_of(entry.fault).split()
        stops = kind in {"cable", "switch-port", "shutdown", "one-way"} or (kind == "loss" and place[2] == "100")
        if stops and place[1] in DATA_PORTS:
            yield f"{kind} {' '.join(place)}"
        if kind == "vlan" and len(place) > 2:
            yield f"vlan {' '.join(place)}"
    for blocked in world.blocked:
        if blocked.port in DATA_PORTS:
            yield f"{blocked.port} of {blocked.unit} listens"


if __name__ == "__main__":
    sys.exit(search(words(__doc__ or "", seconds=300), story, check))
