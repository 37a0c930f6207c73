"""simulator/world/sessions.py, populations.py, measure.py: interruptions, noticed and measured exactly."""

from collections.abc import Iterator
from functools import cache

from hypothesis import given, settings
from hypothesis import strategies as st
from msgspec.structs import replace

from simulator.lab import (
    Action,
    Happening,
    Lab,
    Operate,
    PutFault,
    Repair,
    SetRate,
    StartFlow,
    StartRefused,
    Step,
    StopFlow,
    advance,
    handle,
    open_lab,
)
from simulator.vocabulary import USER_GROUPS, UnitRole
from simulator.world import populations
from simulator.world.flows import HABITS, Drop, Flow, Kind, Phase
from simulator.world.happenings import FlowInterrupted, FlowLost, FlowResumed
from simulator.world.measure import Measure
from tests.lab.labs import P, S, changed, done, opened, outputs, start


@cache
def busy(after_ms: int = 45_700) -> Lab:
    lab = opened(traffic=True)
    return advance(lab, lab.now_ms + after_ms).lab


def flow(lab: Lab, name: str) -> Flow:
    return next(entry for entry in lab.world.traffic.flows if entry.name == name)


def measure(lab: Lab, name: str) -> Measure:
    return next(entry for entry in lab.world.traffic.measures if entry.flow == name)


def dropped(lab: Lab, name: str) -> dict[Drop, int]:
    return {entry.reason: entry.packets for entry in measure(lab, name).dropped}


def went(lab: Lab, ms: int, *actions: PutFault | Repair | Operate) -> Step:
    happenings: list[Happening] = []
    for action in actions:
        step = done(lab, action)
        happenings += step.happenings
        lab = step.lab
    step = advance(lab, lab.now_ms + ms)
    return Step(step.lab, (*happenings, *step.happenings))


# --- sessions ---------------------------------------------------------------------------------------------------------


def test_a_transfer_takes_its_size_over_its_rate_and_the_next_begins_after_a_pause() -> None:
    habit = HABITS[Kind.FTP]
    lab = busy(60_000 - 1)
    assert flow(lab, "ftp context1").phase is Phase.UP
    lab = advance(lab, lab.now_ms + 2).lab
    assert flow(lab, "ftp context1").phase is Phase.RESTING
    assert measure(lab, "ftp context1").bits == habit.size_kbit * 1_000
    lab = advance(lab, lab.now_ms + habit.pause_ms).lab
    assert flow(lab, "ftp context1").session == 2


def test_a_faster_transfer_is_over_sooner() -> None:
    lab = done(busy(20_000), SetRate("ftp context1", 16_000)).lab
    lab = advance(lab, lab.now_ms + 20_010).lab
    assert flow(lab, "ftp context1").phase is Phase.RESTING
    assert measure(lab, "ftp context1").bits == HABITS[Kind.FTP].size_kbit * 1_000


def test_a_transfer_that_was_interrupted_carries_its_whole_size() -> None:
    step = went(busy(20_000), 43_000, Operate(P, ("no failover active group 1",)))
    assert measure(step.lab, "ftp context1").kept == 1
    assert measure(step.lab, "ftp context1").bits == HABITS[Kind.FTP].size_kbit * 1_000


def test_a_flow_that_is_stopped_sends_nothing_and_starts_again() -> None:
    lab = done(busy(20_000), StopFlow("udp context1")).lab
    before = measure(lab, "udp context1")
    lab = advance(lab, lab.now_ms + 10_000).lab
    assert flow(lab, "udp context1").phase is Phase.OFF
    assert measure(lab, "udp context1") == before
    lab = advance(done(lab, StartFlow("udp context1")).lab, lab.now_ms + 10_000).lab
    assert flow(lab, "udp context1").unit is P


# --- interruptions ----------------------------------------------------------------------------------------------------


def test_an_outage_runs_from_the_last_packet_before_to_the_first_one_after() -> None:
    lab = busy()
    step = went(lab, 10_000, PutFault("vlan inside 2"))
    step = went(step.lab, 10_000, Repair("vlan inside 2"))
    (resumed,) = [r for r in outputs(step.happenings, FlowResumed) if r.flow == "udp context1"]
    assert 10_000 <= resumed.outage_ms <= 10_000 + 2 * HABITS[Kind.UDP].spacing_ms
    assert dropped(step.lab, "udp context1")[Drop.NO_PATH] == 10_000 // HABITS[Kind.UDP].spacing_ms


def test_tcp_notices_at_its_next_try_each_after_twice_as_long() -> None:
    for broken_ms, outage_ms in ((100, 200), (1_000, 1_400), (2_000, 3_000), (10_000, 12_600)):
        step = went(busy(), broken_ms, PutFault("vlan outside 3"))
        step = went(step.lab, 20_000, Repair("vlan outside 3"))
        (resumed,) = [r for r in outputs(step.happenings, FlowResumed) if r.flow == "ftp context1"]
        assert resumed.outage_ms == outage_ms + HABITS[Kind.FTP].spacing_ms, broken_ms


def test_a_break_between_two_packets_is_no_interruption() -> None:
    lab = busy()
    step = went(lab, 3, PutFault("vlan inside 2"))
    step = went(step.lab, 5_000, Repair("vlan inside 2"))
    assert not [r for r in outputs(step.happenings, FlowResumed) if r.flow in ("tcp context1", "ping context1")]


def test_a_client_gives_up_after_two_minutes_of_silence() -> None:
    step = went(busy(), 260_000, PutFault("vlan inside 2"))
    lost = [entry for entry in outputs(step.happenings, FlowLost) if entry.flow == "tcp context1"]
    assert [entry.gave_up for entry in lost] == [True]
    assert flow(step.lab, "tcp context1").phase is Phase.OPENING


def test_what_the_other_context_sends_is_not_touched() -> None:
    step = went(busy(), 30_000, PutFault("vlan inside 2 primary"))
    assert {entry.context for entry in outputs(step.happenings, FlowInterrupted)} == {"context1"}
    assert {entry.context for entry in outputs(step.happenings, FlowResumed)} == {"context1"}


def test_lossy_cables_lose_the_same_share_of_what_passes() -> None:
    lab = went(busy(), 40_000, PutFault("loss primary Ethernet0 30"), Repair("loss primary Ethernet0 30")).lab
    lab = went(busy(), 20_000, PutFault("loss primary Ethernet0 30")).lab
    lab = done(lab, Repair("loss primary Ethernet0 30")).lab
    sent = 20_000 // HABITS[Kind.UDP].spacing_ms
    assert abs(dropped(lab, "udp context1")[Drop.LOST] - sent * 30 // 100) <= 1


def test_while_both_units_are_active_the_switch_sends_a_flow_now_here_now_there() -> None:
    """Split brain: both announce the same addresses; a stream goes on, a session does not survive at the unit that has
    not been told of it."""
    dead = ("vlan inside 2", "vlan inside 4", "vlan outside 3", "vlan outside 5")
    lab = went(busy(), 40_000, PutFault("link failover"), *map(PutFault, dead)).lab
    for chassis in (lab.world.primary, lab.world.secondary):
        assert all(chassis.device.live.groups[group].active for group in USER_GROUPS)
    units = set()
    for name in dead:
        lab = done(lab, Repair(name)).lab
    for _ in range(200):
        lab = advance(lab, lab.now_ms + 50).lab
        units.add(flow(lab, "udp context1").unit)
    assert {P, S} <= units


# --- populations ------------------------------------------------------------------------------------------------------


def test_what_would_have_been_opened_meanwhile_is_not() -> None:
    step = went(busy(), 10_000, PutFault("vlan inside 2"))
    step = went(step.lab, 5_000, Repair("vlan inside 2"))
    assert dropped(step.lab, "dns context1")[Drop.NO_PATH] == 100


def test_a_population_with_another_rate_grows_into_it_and_the_old_one_dies_out() -> None:
    lab = done(busy(), SetRate("mail context1", 240)).lab
    lab = advance(lab, lab.now_ms + 45_000).lab
    living = [crowd for crowd in lab.world.traffic.crowds if crowd.name == "mail context1"]
    assert sum(last - first for crowd in living for first, last in populations.alive(crowd, lab.now_ms)) == 120


def test_a_population_that_is_stopped_dies_out() -> None:
    lab = done(busy(), StopFlow("dns context1")).lab
    lab = advance(lab, lab.now_ms + 15_000).lab
    living = [crowd for crowd in lab.world.traffic.crowds if crowd.name == "dns context1"]
    assert [populations.alive(crowd, lab.now_ms) for crowd in living] in ([], [()])


# --- whatever happens -------------------------------------------------------------------------------------------------

FAULTS = (
    "vlan inside 2 primary",
    "cable primary Ethernet0",
    "cable secondary Ethernet1",
    "link state",
    "link failover",
    "loss secondary Ethernet2 60",
    "delay primary Ethernet2 3000",
    "power primary",
    "crash secondary",
    "switch outside",
)
actions: st.SearchStrategy[Action] = st.one_of(
    st.sampled_from(FAULTS).map(PutFault),
    st.sampled_from(FAULTS).map(Repair),
    st.just(Operate(P, ("no failover active",))),
    st.just(Operate(S, ("failover active",))),
)
stories = st.lists(st.tuples(st.integers(0, 30_000), actions), max_size=6)


def moments(lab: Lab, story: list[tuple[int, Action]]) -> Iterator[Lab]:
    """The lab every half a second of a story and of the minute after it; what is declined is left out."""
    for pause_ms, action in (*story, (60_000, None)):
        end_ms = lab.now_ms + pause_ms
        while lab.now_ms < end_ms:
            lab = advance(lab, min(lab.now_ms + 500, end_ms), messages=False).lab
            yield lab
        lab = lab if action is None else handle(lab, "someone", action).lab


@given(stories)
@settings(max_examples=30)
def test_what_passes_is_in_the_tables_of_its_unit_and_was_told_to_it_before_if_it_is_older(
    story: list[tuple[int, Action]],
) -> None:
    """No session survives that was not replicated: a unit's entry is as old as the session, or there is none."""
    for lab in moments(busy(), story):
        for entry in lab.world.traffic.flows:
            if entry.phase is Phase.UP and entry.unit is not None and entry.kind in (Kind.FTP, Kind.HTTP, Kind.TCP):
                tables = lab.world.chassis(entry.unit).device.tables
                for key in entry.keys(lab.world.topology):
                    noted = tables.connection(key)
                    assert noted is not None
                    assert noted.since_ms == entry.base_ms
        for crowd in lab.world.traffic.crowds:
            if crowd.unit is not None:
                noted_crowd = lab.world.chassis(crowd.unit).device.tables.crowd(crowd.series)
                assert noted_crowd is not None
                assert noted_crowd.known(lab.now_ms) == populations.alive(crowd, lab.now_ms)


@given(stories)
@settings(max_examples=15)
def test_without_a_state_link_no_session_ever_changes_its_unit(story: list[tuple[int, Action]]) -> None:
    through: dict[tuple[str, int], UnitRole] = {}
    for lab in moments(stateless(), story):
        for entry in lab.world.traffic.flows:
            if entry.phase is Phase.UP and entry.unit is not None and entry.kind in (Kind.FTP, Kind.HTTP, Kind.TCP):
                assert through.setdefault((entry.name, entry.session), entry.unit) is entry.unit


@cache
def stateless() -> Lab:
    begin = start("asa")
    texts = tuple(
        replace(text, text="\n".join(line for line in text.text.splitlines() if "stateful" not in line))
        for text in begin.blueprint.configurations
    )
    lab = open_lab(changed(begin, configurations=texts))
    assert not isinstance(lab, StartRefused)
    return advance(lab, lab.now_ms + 45_700).lab
