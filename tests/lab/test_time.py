"""simulator/lab.py: time runs the same however it is cut, kept and called back."""

import msgspec
from hypothesis import given, settings
from hypothesis import strategies as st

from simulator.lab import (
    Action,
    ConsoleLine,
    Happening,
    JournalEntry,
    Lab,
    LabStart,
    PutFault,
    Repair,
    RepairAll,
    RouteBack,
    SetRate,
    StartFlow,
    StartRefused,
    StopFlow,
    advance,
    advance_to_happening,
    fork,
    handle,
    meaningful,
    replay,
)
from simulator.world.acts import all_faults
from simulator.world.flows import names
from tests.lab.labs import P, S, done, opened, start

MINUTE_MS = 60_000
FAULTS = all_faults(opened().world)
FLOWS = names(opened().world.topology)
LINES = (
    "no failover active group 1",
    "failover active",
    "failover reset",
    "show failover",
    "no failover",
    "nonsense",
    "reload noconfirm",
)

actions: st.SearchStrategy[Action] = st.one_of(
    st.sampled_from(FAULTS).map(PutFault),
    st.sampled_from(FAULTS).map(Repair),
    st.builds(ConsoleLine, st.sampled_from((P, S)), st.sampled_from(LINES)),
    st.just(RepairAll()),
    st.sampled_from(FLOWS).map(StartFlow),
    st.sampled_from(FLOWS).map(StopFlow),
    st.builds(SetRate, st.sampled_from(FLOWS), st.sampled_from((1, 700, 9_000, 50_000))),
    st.builds(RouteBack, st.sampled_from(("context1", "context2")), st.sampled_from(("", "context2"))),
)
stories = st.lists(st.tuples(st.integers(0, 40_000), actions), max_size=6)


def encoded(lab: Lab) -> bytes:
    return msgspec.msgpack.encode(lab)


def kept(lab: Lab) -> Lab:
    """The lab as it comes back from where it was stored."""
    return msgspec.msgpack.decode(encoded(lab), type=Lab)


def lived(lab: Lab, story: list[tuple[int, Action]]) -> tuple[Lab, list[Happening]]:
    """The lab after a story of (pause before, action), and all that happened."""
    happenings: list[Happening] = []
    for pause_ms, action in story:
        step = advance(lab, lab.now_ms + pause_ms)
        happenings += step.happenings
        step = handle(step.lab, "someone", action)
        happenings += step.happenings
        lab = step.lab
    return lab, happenings


@given(stories, st.lists(st.integers(1, 50_000), max_size=8))
@settings(max_examples=25)
def test_time_cut_into_pieces_equals_time_in_one_piece(story: list[tuple[int, Action]], cuts: list[int]) -> None:
    lab, _ = lived(opened(traffic=True), story)
    whole = advance(lab, lab.now_ms + sum(cuts))
    parted = lab
    happenings: list[Happening] = []
    for cut_ms in cuts:
        step = advance(parted, parted.now_ms + cut_ms)
        happenings += step.happenings
        parted = step.lab
    assert encoded(parted) == encoded(whole.lab)
    assert tuple(happenings) == whole.happenings


@given(stories)
@settings(max_examples=20)
def test_a_lab_that_was_stored_and_read_back_goes_on_the_same(story: list[tuple[int, Action]]) -> None:
    lab, _ = lived(opened(traffic=True), story)
    again = kept(lab)
    assert again == lab
    assert encoded(again) == encoded(lab)
    assert advance(again, lab.now_ms + MINUTE_MS) == advance(lab, lab.now_ms + MINUTE_MS)


@given(stories)
@settings(max_examples=20)
def test_replay_is_the_same_byte_for_byte(story: list[tuple[int, Action]]) -> None:
    lab, _ = lived(opened(traffic=True), story)
    again = replay(lab.start, lab.journal, lab.now_ms)
    assert not isinstance(again, StartRefused)
    assert encoded(again) == encoded(lab)


@given(stories)
@settings(max_examples=20)
def test_happenings_come_in_order_with_rising_causes(story: list[tuple[int, Action]]) -> None:
    _, happenings = lived(opened(traffic=True), story)
    times = [entry.at_ms for entry in happenings]
    assert times == sorted(times)
    assert all(entry.cause <= entry.id for entry in happenings)


def test_not_reporting_messages_changes_nothing_but_the_report() -> None:
    lab = done(opened(), PutFault("cable primary Ethernet0")).lab
    loud, quiet = (advance(lab, lab.now_ms + MINUTE_MS, messages=messages) for messages in (True, False))
    assert loud.lab == quiet.lab
    assert len(loud.happenings) > len(quiet.happenings)


def test_a_time_that_is_past_changes_nothing() -> None:
    lab = opened()
    assert advance(lab, lab.now_ms - 1) == advance(lab, lab.now_ms)
    assert advance(lab, lab.now_ms).lab is lab


def test_next_happening_stops_at_the_end_of_its_millisecond() -> None:
    lab = done(opened(), PutFault("power secondary")).lab
    step = advance_to_happening(lab, lab.now_ms + 10 * MINUTE_MS)
    assert lab.now_ms < step.lab.now_ms < lab.now_ms + MINUTE_MS
    assert any(meaningful(entry) for entry in step.happenings)
    assert step == advance(lab, step.lab.now_ms)
    assert not any(meaningful(entry) for entry in advance(lab, step.lab.now_ms - 1).happenings)


def test_next_happening_of_a_calm_pair_is_the_limit() -> None:
    lab = opened()
    step = advance_to_happening(lab, lab.now_ms + MINUTE_MS)
    assert step.lab.now_ms == lab.now_ms + MINUTE_MS
    assert not any(meaningful(entry) for entry in step.happenings)


def test_a_fork_shares_the_past_and_goes_its_own_way() -> None:
    lab = opened()
    before = advance(lab, lab.now_ms + MINUTE_MS).lab
    broken = advance(done(before, PutFault("power primary")).lab, before.now_ms + MINUTE_MS).lab
    assert fork(broken, before.now_ms - 1) == advance(lab, before.now_ms - 1).lab
    other = fork(broken, before.now_ms)
    assert [entry.action for entry in other.journal] == [PutFault("power primary")]
    assert other == done(before, PutFault("power primary")).lab
    assert fork(broken, before.now_ms, near=before) == other


def test_a_fork_outside_the_labs_life_takes_the_nearer_end() -> None:
    lab = advance(opened(), opened().now_ms + MINUTE_MS).lab
    assert fork(lab, 0) == opened()
    assert fork(lab, lab.now_ms + MINUTE_MS) == lab


def test_the_journal_holds_what_was_done_when_and_by_whom() -> None:
    lab = advance(opened(), opened().now_ms + 500).lab
    after = handle(lab, "anna", PutFault("link state")).lab
    entry = after.journal[-1]
    assert (entry.at_ms, entry.who, entry.action) == (lab.now_ms, "anna", PutFault("link state"))
    assert msgspec.msgpack.decode(msgspec.msgpack.encode(entry), type=JournalEntry) == entry


def test_another_seed_is_another_lab_and_the_same_seed_the_same() -> None:
    one, two = (msgspec.structs.replace(start(), seed=seed) for seed in (1, 2))
    assert encoded(_noisy(one)) == encoded(_noisy(one))
    assert _noisy(one).world.primary != _noisy(two).world.primary


def _noisy(begin: LabStart) -> Lab:
    lab = replay(begin, (), 0)
    assert not isinstance(lab, StartRefused)
    lab = done(lab, PutFault("loss primary Ethernet3 50")).lab
    return advance(lab, lab.now_ms + MINUTE_MS).lab
