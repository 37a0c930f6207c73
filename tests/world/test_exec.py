"""`failover exec` between two units with a world around them: a message each way, under whatever is in force on the link."""

from functools import cache

from simulator.appliance.device import Printed
from simulator.lab import ConsoleLine, Lab, LabStart, Operate, PutFault, StartRefused, advance, open_lab
from simulator.vocabulary import GroupState, UnitRole
from simulator.world.happenings import Sent
from tests.lab.labs import P, S, changed, done, outputs, start, state


@cache
def opened() -> Lab:
    begin: LabStart = changed(start("asa"), version="8.2(5)", traffic=False)
    lab = open_lab(begin)
    assert not isinstance(lab, StartRefused), lab
    return lab


def entered(lab: Lab, unit: UnitRole, line: str, *, ms: int = 100) -> tuple[Lab, list[str], list[str]]:
    """The lab some time later, what the unit's console shows below the line, and the kinds of messages of the order."""
    step = done(lab, ConsoleLine(unit, line))
    later = advance(step.lab, step.lab.now_ms + ms)
    seen = (*step.happenings, *later.happenings)
    shown = [line for printed in outputs(tuple(e for e in seen if e.unit is unit), Printed) for line in printed.lines]
    kinds = [sent.kind for sent in outputs(seen, Sent) if sent.kind.startswith("exec-")]
    return later.lab, shown[1:], kinds


def test_the_answer_comes_over_the_failover_link_from_either_unit() -> None:
    for unit in (P, S):
        _, shown, kinds = entered(opened(), unit, "failover exec mate show failover state")
        assert shown[1] == f"This host  -   {unit.other.title}"
        assert kinds == ["exec-order", "exec-answer"]


def test_a_context_is_asked_about_on_the_unit_that_has_its_group() -> None:
    lab = done(opened(), ConsoleLine(P, "changeto context context2")).lab
    _, shown, kinds = entered(lab, P, "failover exec active show conn count")
    assert (shown, kinds) == (["0 in use, 0 most used"], ["exec-order", "exec-answer"])
    _, shown, kinds = entered(lab, P, "failover exec standby show conn count")
    assert (shown, kinds) == (["0 in use, 0 most used"], [])


def test_nothing_comes_where_the_link_passes_nothing() -> None:
    lab = done(opened(), PutFault("link failover")).lab
    lab, shown, kinds = entered(lab, P, "failover exec mate show mode", ms=1_000)
    assert (shown, set(kinds)) == ([], {"exec-order"})
    later = advance(lab, lab.now_ms + 60_000)
    shown = [line for printed in outputs(later.happenings, Printed) for line in printed.lines]
    assert "ERROR: failover exec: the other unit does not answer" in shown


def test_an_order_by_exec_moves_a_group() -> None:
    step = done(opened(), Operate(P, ("failover exec standby failover active group 1",)))
    lab = advance(step.lab, step.lab.now_ms + 10_000).lab
    assert (state(lab, S, 1), state(lab, P, 1)) == (GroupState.ACTIVE, GroupState.STANDBY_READY)


def test_the_mate_reloads_by_exec() -> None:
    step = done(opened(), Operate(P, ("failover exec mate reload noconfirm",)))
    lab = advance(step.lab, step.lab.now_ms + 1_000).lab
    assert lab.world.chassis(S).device.unit is None
