"""Failover groups."""

from simulator.lab import Lab, Step
from simulator.pair.lint import Finding
from simulator.vocabulary import InterfaceKey, UnitRole
from tests.pair.lint.case import Case, Proof
from tests.pair.lint.pairs import P, S, line
from tests.pair.lint.proofs import all_of, moves, owner, stays

NO_GROUP_2 = (
    line("failover group 2\n  secondary\n", ""),
    line("  join-failover-group 2\n", "  join-failover-group 1\n"),
)
PREEMPT = (
    line("failover group 1\n", "failover group 1\n  preempt 60\n"),
    line("failover group 2\n  secondary\n", "failover group 2\n  secondary\n  preempt 60\n"),
)


def context_is_with(context: str, group: int) -> Proof:
    """Every unit that runs has the context in that group."""

    def proof(_: Lab, step: Step, __: Finding) -> None:
        for unit in UnitRole:
            settings = step.lab.world.chassis(unit).device.unit
            if settings is not None:
                assert settings.settings.group_of_context(context) == group

    return proof


def everything_is_on_secondary(before: Lab, step: Step, _: Finding) -> None:
    assert owner(before, 1) is P
    assert owner(step.lab, 1) is S
    interfaces = step.lab.world.secondary.device.live.settings.interfaces
    assert {entry.group for entry in interfaces} == {1}
    assert InterfaceKey("context2", "inside") in {entry.key for entry in interfaces}


CASES = {
    "FL030": Case(
        bad=NO_GROUP_2,
        says=("admin, context1 and context2", "are in group 1"),
        at="failover group 2",
        proof=everything_is_on_secondary,
    ),
    "FL031": Case(
        bad=(line("failover group 2\n  secondary\n", ""),),
        says=("context2 is in group 1 with admin and context1", "active on Primary"),
        at="join-failover-group 2",
        proof=all_of(moves(1, S), context_is_with("context2", 1)),
    ),
    "FL032": Case(
        bad=(line("  join-failover-group 1\n", ""),),
        says=("context1 is in group 1 by default",),
        at="context context1 / join-failover-group 1",
        proof=all_of(moves(1, S), context_is_with("context1", 1)),
    ),
    "FL033": Case(
        bad=(line("config-url flash:/admin.cfg\n", "config-url flash:/admin.cfg\n  join-failover-group 2\n"),),
        says=("admin stays in group 1",),
        at="join-failover-group 2",
        proof=all_of(moves(2, P), stays(1, P), context_is_with("admin", 1)),
    ),
    "FL034": Case(
        bad=(line("failover group 2\n  secondary\n", "failover group 2\n"),),
        says=("admin, context1 and context2 are all active on Primary",),
        at="failover group 1",
        proof=all_of(moves(1, S), moves(2, S)),
    ),
    "FL035": Case(
        bad=(),
        good=PREEMPT,
        count=2,
        says=("When Primary has failed and is back, group 1 (admin and context1) stays on Secondary",),
        at="failover group 1 / preempt",
        proof=moves(1, S),
        shown_ms=300_000,
    ),
    "FL036": Case(
        bad=(line("failover group 1\n", "failover group 1\n  preempt 5\n"),),
        good=PREEMPT,
        says=("group 1 takes admin and context1 back after 5 s",),
        at="preempt 5",
        proof=stays(1, P),
        shown_ms=300_000,
    ),
    "FL037": Case(
        bad=(line("  join-failover-group 2\n", "  join-failover-group 1\n"),),
        says=("No context is in group 2: Secondary",),
        at="failover group 2",
        proof=moves(2, P),
    ),
}
