"""Whatever people do to a pair, in whatever order: what must never be, and what must always come back."""

from hypothesis import given, settings
from hypothesis import strategies as st

from simulator.faults.names import Unreadable, parse
from simulator.faults.values import (
    Loss,
)
from simulator.lab import Action, ConsoleLine, Happening, Lab, Operate, PutFault, Repair, RepairAll, advance, handle
from simulator.vocabulary import USER_GROUPS, Link, Millis
from simulator.world.acts import all_faults
from simulator.world.checks import Problem, findings, healthy, link_passes
from tests.lab.labs import P, S, opened

FAULTS = all_faults(opened().world)
LINES = (
    "failover active",
    "failover active group 1",
    "no failover active group 2",
    "no failover active",
    "failover reset",
    "write standby",
    "write memory all",
)
SWITCHOVER_MS: Millis = 2_000
"""Just Active to Active takes about a second (reference 5.3); orders and reports travel beside it."""
RETURN_MS: Millis = 10 * 60_000

actions: st.SearchStrategy[Action] = st.one_of(
    st.sampled_from(FAULTS).map(PutFault),
    st.sampled_from(FAULTS).map(Repair),
    st.builds(Operate, st.sampled_from((P, S)), st.sampled_from(LINES).map(lambda line: (line,))),
    st.builds(ConsoleLine, st.sampled_from((P, S)), st.sampled_from((*LINES, "reload noconfirm"))),
)
stories = st.lists(st.tuples(st.integers(0, 60_000), actions), max_size=10)


def lived(lab: Lab, story: list[tuple[Millis, Action]]) -> Lab:
    for pause_ms, action in story:
        lab = handle(advance(lab, lab.now_ms + pause_ms, messages=False).lab, "someone", action).lab
    return lab


@given(stories)
@settings(max_examples=40)
def test_after_repair_all_the_pair_always_returns(story: list[tuple[Millis, Action]]) -> None:
    lab = handle(lived(opened(traffic=True), story), "someone", RepairAll()).lab
    lab = advance(lab, lab.now_ms + RETURN_MS, messages=False).lab
    assert lab.world.faults == ()
    assert findings(lab.world) == ()
    assert healthy(lab.world.primary.device, lab.world.secondary.device)


@given(stories)
@settings(max_examples=25)
def test_never_two_active_beyond_a_switchover_while_the_failover_link_is_sound(
    story: list[tuple[Millis, Action]],
) -> None:
    lab, since = opened(), dict.fromkeys(USER_GROUPS, opened().now_ms)
    for pause_ms, action in story:
        end_ms = lab.now_ms + pause_ms
        while lab.now_ms < end_ms:
            lab = advance(lab, min(lab.now_ms + 500, end_ms), messages=False).lab
            doubled = {entry.group for entry in findings(lab.world) if entry.problem is Problem.TWO_ACTIVE}
            for group in USER_GROUPS:
                if group not in doubled or not sound(lab):
                    since[group] = lab.now_ms
                assert lab.now_ms - since[group] <= SWITCHOVER_MS, (group, lab.now_ms)
        lab = handle(lab, "someone", action).lab


def sound(lab: Lab) -> bool:
    """The failover link passes everything, and both units know it."""
    units = [chassis.device.unit for chassis in (lab.world.primary, lab.world.secondary)]
    lossy = any(isinstance(entry.fault, Loss) and entry.fault.port == "Ethernet3" for entry in lab.world.faults)
    known = all(unit is not None and unit.peer.heard_ms is not None for unit in units)
    return known and not lossy and link_passes(lab.world, Link.FAILOVER)


@given(stories)
@settings(max_examples=20)
def test_every_cause_that_happened_comes_before_its_effect(story: list[tuple[Millis, Action]]) -> None:
    lab = opened(traffic=True)
    happenings: list[Happening] = []
    for pause_ms, action in story:
        step = advance(lab, lab.now_ms + pause_ms)
        done = handle(step.lab, "someone", action)
        happenings += (*step.happenings, *done.happenings)
        lab = done.lab
    seen: dict[int, Millis] = {}
    for entry in happenings:
        seen.setdefault(entry.id, entry.at_ms)
        assert seen.get(entry.cause, 0) <= entry.at_ms


def test_all_faults_are_readable() -> None:
    assert not any(isinstance(parse(name), Unreadable) for name in FAULTS)
