"""simulator/world/learning.py: hosts that get no answer ask again, and their switch learns from who answers."""

from functools import cache

import msgspec

from simulator.lab import Lab, Operate, PutFault, Repair, RepairAll, advance
from simulator.vocabulary import UnitRole
from simulator.world.learning import ASK_MS
from tests.lab.labs import P, S, done, opened

INSIDE = ("inside", 2, "context1")


def later(lab: Lab, ms: int) -> Lab:
    return advance(lab, lab.now_ms + ms).lab


def known(lab: Lab) -> UnitRole | None:
    """Behind which unit the switch of context1's inside sends what is for the active address."""
    return next(e.unit for e in lab.world.traffic.learned if (e.switch, e.vlan, e.context) == INSIDE)


def passes(lab: Lab) -> UnitRole | None:
    return next(flow.unit for flow in lab.world.traffic.flows if flow.name == "ping context1")


@cache
def unheard() -> Lab:
    """The group has moved to the secondary unit, whose announcement was lost inside; no hello of inside makes it good, because
    nobody monitors it."""
    lab = later(opened(traffic=True), 30_000)
    unmonitored = ("changeto context context1", "configure terminal", "no monitor-interface inside", "end")
    lab = later(done(lab, Operate(P, unmonitored)).lab, 1_000)
    lab = done(lab, PutFault("one-way secondary Ethernet0 out")).lab
    return later(done(lab, Operate(P, ("no failover active group 1",))).lab, 20_000)


def test_while_the_answer_cannot_get_out_nobody_is_learned() -> None:
    lab = later(unheard(), 60_000)
    assert (known(lab), passes(lab)) == (P, None)


def test_hosts_ask_some_seconds_after_someone_could_answer_and_packets_pass_again() -> None:
    lab = done(unheard(), Repair("one-way secondary Ethernet0 out")).lab
    assert known(later(lab, ASK_MS - 1)) is P
    lab = later(lab, ASK_MS)
    assert known(lab) is S
    assert passes(later(lab, 1_500)) is S


def test_a_lab_that_is_stored_before_the_question_asks_it_all_the_same() -> None:
    lab = later(done(unheard(), Repair("one-way secondary Ethernet0 out")).lab, 2_000)
    stored = msgspec.msgpack.decode(msgspec.msgpack.encode(lab), type=Lab)
    assert later(stored, ASK_MS) == later(lab, ASK_MS)


def test_a_question_that_is_lost_is_asked_again() -> None:
    lab = done(unheard(), PutFault("loss secondary Ethernet0 70")).lab
    lab = done(lab, Repair("one-way secondary Ethernet0 out")).lab
    assert known(later(lab, ASK_MS)) is P, "with this seed the first question is lost"
    assert known(later(lab, 40 * ASK_MS)) is S


def test_nobody_asks_where_the_unit_that_is_known_comes_back_to_the_address() -> None:
    lab = done(unheard(), Repair("one-way secondary Ethernet0 out")).lab
    lab = done(lab, Operate(P, ("failover active group 1",))).lab
    lab = later(lab, 2 * ASK_MS)
    assert (known(lab), lab.world.traffic.asking) == (P, ())


def test_a_calm_pair_has_nothing_to_ask() -> None:
    lab = later(done(later(opened(traffic=True), 30_000), RepairAll()).lab, 60_000)
    assert lab.world.traffic.asking == ()
