"""How wall time becomes virtual time; and a speed that follows what happens."""

from simulator.wire.events import ClockEvent
from simulator.wire.requests import Fault, SetClock
from simulator.worker.engine.lab_engine import LabEngines
from simulator.worker.running.clock import PACES, LabClock, adapted, set_clock
from tests.worker.conftest import Labs, eventually, running
from tests.worker.lives import CABLE, MINUTE_MS, do, fresh

FASTEST = PACES[-1][1]


def adapting(wall_ms: float = 0) -> LabClock:
    return set_clock(LabClock(), 0, wall_ms, adaptive=True)


def paces(
    clock: LabClock, *, lively: frozenset[int] | set[int] = frozenset(), until_ms: int = 20_000
) -> list[tuple[int, float]]:
    """When the speed changed, looked at every 50 ms."""
    told, now_ms = [], 0.0
    for wall_ms in range(0, until_ms, 50):
        now_ms += 50 * clock.speed
        after = adapted(clock, int(now_ms), wall_ms, lively=wall_ms in lively)
        if after.speed != clock.speed:
            told.append((wall_ms, after.speed))
        clock = after
    return told


def test_a_calm_lab_goes_faster_in_a_few_steps_and_then_nothing_more_is_told() -> None:
    assert paces(adapting()) == [(since_ms, speed) for since_ms, speed in PACES[1:]]


def test_what_happens_makes_it_slow_at_once_and_it_stays_slow_for_a_while() -> None:
    told = paces(adapting(), lively={9_000, 10_000})
    assert told[len(PACES) - 1] == (9_000, 1.0)
    assert told[len(PACES)][0] == 10_000 + PACES[1][0]


def test_a_lab_in_which_something_happens_all_the_time_is_told_of_once() -> None:
    assert paces(adapting(), lively=set(range(0, 20_000, 1_000))) == []


def test_no_time_is_lost_or_won_where_the_pace_changes() -> None:
    clock = adapting()
    after = adapted(clock, 5_000, 5_000, lively=False)
    assert after.speed == PACES[1][1]
    assert after.target_ms(5_000) == clock.target_ms(5_000) == 5_000


def test_naming_a_speed_ends_it_and_pausing_does_not() -> None:
    clock = adapting()
    paused = set_clock(clock, 0, 0, paused=True)
    assert paused.view().adaptive
    assert adapted(paused, 0, 60_000, lively=False) is paused
    again = set_clock(paused, 0, 60_000, paused=False)
    assert (again.adaptive, again.speed) == (True, 1.0)
    assert not set_clock(clock, 0, 0, speed=10).view().adaptive
    ended = set_clock(clock, 0, 0, adaptive=False)
    assert not ended.adaptive


def test_a_fast_lab_stops_soon_after_what_deserves_to_be_watched() -> None:
    engine = fresh()
    calm_ms = engine.now_ms
    assert not engine.advance_while_calm(calm_ms + MINUTE_MS, messages=0)
    do(engine, Fault(id=1, fault="power secondary", on=True))
    failed_ms = engine.now_ms
    assert engine.advance_while_calm(failed_ms + MINUTE_MS, messages=0)
    assert engine.now_ms < failed_ms + 3_000, "the first missed hello"


async def test_an_adaptive_lab_hurries_while_nothing_happens_and_slows_down_for_a_fault(
    labs: Labs, valkey_url: str
) -> None:
    async with running(valkey_url, LabEngines()):
        await labs.begin("a")
        assert (await labs.answer("a", await labs.give("a", SetClock(id=1, adaptive=True)))).ok
        await eventually(lambda: speed(labs, FASTEST), 15)
        await labs.answer("a", await labs.give("a", Fault(id=2, fault=CABLE, on=True)))
        await eventually(lambda: speed(labs, 1.0))
        clocks = [event.clock for event in await labs.events("a") if isinstance(event, ClockEvent)]
        assert all(clock.adaptive for clock in clocks[1:])
        assert len(clocks) <= 2 + len(PACES)
    head = await labs.head("a")
    assert head is not None
    assert head.adaptive


async def speed(labs: Labs, wanted: float) -> bool:
    head = await labs.head("a")
    return head is not None and head.speed == wanted
