"""Whatever is cut, killed or typed, and whenever: what must hold between two units."""

from typing import Any

import msgspec
from hypothesis import HealthCheck, Phase, example, given, settings
from hypothesis import strategies as st

from simulator.failover.inputs import FailoverActive, FailoverReset, NoFailoverActive, WriteStandby
from simulator.failover.records import UnitState
from simulator.failover.states import ACTIVE_STATES
from simulator.vocabulary import GroupState, Link, UnitRole
from tests.failover.pair import INTERFACES, PORTS, PRIMARY, SECONDARY, Pair, pair_settings, running_pair

roles = st.sampled_from(UnitRole)
groups = st.sampled_from([None, 1, 2])
acts = st.one_of(
    st.tuples(st.just("kill"), roles),
    st.tuples(st.just("boot"), roles),
    st.tuples(st.just("cable"), roles, st.sampled_from(PORTS), st.booleans()),
    st.tuples(st.just("one-way"), st.none() | roles, st.sampled_from([*Link, *(entry.key for entry in INTERFACES)])),
    st.tuples(st.just("silence"), st.none() | roles),
    st.tuples(st.just("active"), roles, groups),
    st.tuples(st.just("no active"), roles, groups),
    st.tuples(st.just("reset"), roles, groups),
    st.tuples(st.just("write standby"), roles, st.sampled_from(["", "context1", "context2"])),
    st.tuples(st.just("key"), roles, st.sampled_from(["", "a"])),
)
stories = st.lists(st.tuples(acts, st.integers(0, 20_000)), max_size=12)


def play(pair: Pair, act: tuple[Any, ...]) -> None:
    match act:
        case ("kill", role) if role in pair.units:
            pair.kill(role)
        case ("boot", role) if role not in pair.units:
            pair.boot(role)
        case ("cable", role, port, up) if role in pair.units:
            pair.cable(role, port, up=up)
        case ("one-way", role, via):
            pair.lost = lambda sender, used: sender is role and used == via
        case ("silence", role):
            pair.chatter = lambda hearer, key: hearer is not role
        case ("active", role, group) if role in pair.units:
            pair.give(role, FailoverActive(pair.id(), group))
        case ("no active", role, group) if role in pair.units:
            pair.give(role, NoFailoverActive(pair.id(), group))
        case ("reset", role, group) if role in pair.units:
            pair.give(role, FailoverReset(pair.id(), group))
        case ("write standby", role, context) if role in pair.units:
            pair.give(role, WriteStandby(pair.id(), context))
        case ("key", role, key) if role in pair.units:
            pair.configure(role, pair_settings(role, key=key))


def repair_all(pair: Pair) -> None:
    pair.lost = lambda sender, via: False
    pair.chatter = lambda hearer, key: True
    for role in UnitRole:
        if role not in pair.units:
            pair.boot(role)
        pair.configure(role, pair_settings(role))
        for port in PORTS:
            if (role, port) in pair.down:
                pair.cable(role, port, up=True)


def told(story: list[tuple[tuple[Any, ...], int]], pair: Pair) -> Pair:
    for act, wait in story:
        play(pair, act)
        pair.run(wait)
    return pair


slow = settings(
    max_examples=100,
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow],
    # A minute of virtual time per try makes shrinking take its five minutes; the story as found is short enough to read.
    phases=(Phase.explicit, Phase.reuse, Phase.generate),
)


@slow
@example(
    [(("cable", PRIMARY, "Ethernet0", False), 5_001), (("write standby", SECONDARY, ""), 0), (("kill", SECONDARY), 0)]
)
@given(stories)
def test_after_everything_is_repaired_each_group_is_active_on_one_unit_and_ready_on_the_other(
    story: list[tuple[tuple[Any, ...], int]],
) -> None:
    pair = told(story, running_pair())
    repair_all(pair)
    pair.run(180_000)
    for group in (1, 2):
        assert sorted(pair.states(group)) == [GroupState.ACTIVE, GroupState.STANDBY_READY]


@slow
@given(stories)
def test_two_units_are_never_active_for_long_while_they_hear_each_other(
    story: list[tuple[tuple[Any, ...], int]],
) -> None:
    """With the link whole, no group stays active on both beyond one poll and a switchover."""
    pair = running_pair()
    both_since: dict[int, int] = {}
    for act, wait in story:
        play(pair, act)
        pair.lost = lambda sender, via: False
        for role in pair.units:
            pair.configure(role, pair_settings(role))
        for role, port in [entry for entry in pair.down if entry[1] == "Ethernet3"]:
            if role in pair.units:
                pair.cable(role, port, up=True)
            else:
                pair.down.discard((role, port))
        for _ in range(wait // 500 + 1):
            pair.run(500)
            for group in (1, 2):
                both = len(pair.units) == 2 and all(state in ACTIVE_STATES for state in pair.states(group))
                if not both:
                    both_since.pop(group, None)
                assert pair.now - both_since.setdefault(group, pair.now) <= 2_500 if both else True


@slow
@given(stories)
def test_a_unit_restored_from_bytes_goes_on_exactly_as_before(story: list[tuple[tuple[Any, ...], int]]) -> None:
    whole, restored = told(story, running_pair()), told(story, running_pair())
    for role, unit in list(restored.units.items()):
        restored.units[role] = msgspec.msgpack.decode(msgspec.msgpack.encode(unit), type=UnitState)
    whole.run(60_000)
    restored.run(60_000)
    assert restored.units == whole.units
    assert restored.outputs == whole.outputs


@slow
@given(stories, stories)
def test_a_unit_is_unaffected_by_what_it_could_not_have_heard(
    before: list[tuple[tuple[Any, ...], int]], hidden: list[tuple[tuple[Any, ...], int]]
) -> None:
    """Cut every wire: from then on whatever happens to the one leaves the other as it would have been."""

    def primary_after(happens_to_secondary: bool) -> UnitState:
        pair = told(before, running_pair())
        if PRIMARY not in pair.units:
            pair.boot(PRIMARY)
        pair.lost = lambda sender, via: True
        pair.run(10)
        start = pair.now
        for act, wait in hidden:
            if happens_to_secondary and len(act) > 1 and act[0] != "one-way" and act[0] != "silence":
                play(pair, (act[0], SECONDARY, *act[2:]))
            pair.run(wait)
        pair.run(200_000 - (pair.now - start))
        state = pair.units[PRIMARY]
        return msgspec.structs.replace(
            state,
            ports=(),
            groups=tuple(msgspec.structs.replace(run) for run in state.groups),
            monitors=tuple(msgspec.structs.replace(monitor, because=0, changed=0) for monitor in state.monitors),
            peer=msgspec.structs.replace(state.peer, because=0),
        )

    assert primary_after(True) == primary_after(False)
