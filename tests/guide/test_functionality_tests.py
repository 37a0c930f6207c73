"""Source: Failover Functionality Tests. The document's own test of a pair, step by step, with FTP."""

from simulator.lab import Lab, Operate, StartFlow, StopFlow, advance
from simulator.vocabulary import GroupState, UnitRole
from simulator.world.flows import HABITS, Flow, Kind
from tests.lab.labs import P, S, done, opened, state

FTP = "ftp context1"
A_FILE_MS = 61_000


def flow(lab: Lab) -> Flow:
    return next(entry for entry in lab.world.traffic.flows if entry.name == FTP)


def sent_a_file(lab: Lab) -> tuple[Lab, UnitRole | None]:
    """One transfer between the hosts of context1, from its first packet to its last; through which unit it went."""
    lab = done(lab, StartFlow(FTP)).lab
    through = flow(advance(lab, lab.now_ms + 1_000).lab).unit
    lab = advance(lab, lab.now_ms + A_FILE_MS).lab
    bits = next(entry.bits for entry in lab.world.traffic.measures if entry.flow == FTP)
    assert bits % (HABITS[Kind.FTP].size_kbit * 1_000) == 0
    return done(lab, StopFlow(FTP)).lab, through


def test_a_file_is_sent_before_and_after_a_forced_failover_and_after_the_group_was_restored() -> None:
    lab, through = sent_a_file(opened())  # step 1
    assert through is P
    lab = done(lab, Operate(P, ("no failover active group 1",))).lab  # step 2
    lab = advance(lab, lab.now_ms + 5_000).lab
    lab, through = sent_a_file(lab)  # step 3
    assert through is S
    lab = done(lab, Operate(P, ("failover active group 1",))).lab  # step 5; where it is typed: reference 15 row 6
    lab = advance(lab, lab.now_ms + 5_000).lab
    assert state(lab, P, 1) is GroupState.ACTIVE
    _, through = sent_a_file(lab)
    assert through is P
