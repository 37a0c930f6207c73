"""Nothing that can stand in a chain of causes is without the rule that it follows; each rule names a section that there is."""

from collections.abc import Iterable, Mapping
from typing import Any, get_args

import pytest

from simulator.appliance.device import Printed
from simulator.appliance.logbook import Logged
from simulator.failover.identity import MismatchKind
from simulator.failover.outputs import Refusal, Transition
from simulator.failover.states import TRANSITIONS, Reason, Trigger
from simulator.faults import rules as fault_rules
from simulator.faults.rows import ROWS
from simulator.faults.rules import Rule
from simulator.observe.why import rules
from simulator.vocabulary import (
    CableStatus,
    InterfaceStatus,
    InterfaceTest,
    Link,
    LinkHealth,
    PeerState,
    Power,
    UnitRole,
)
from simulator.wire.sections import SECTIONS
from simulator.world.flows import Drop
from simulator.world.happenings import FaultPut, FlowChanged, Happened, Typed
from tests.faults.named import fault

TABLES: tuple[tuple[Iterable[object], Mapping[Any, Rule]], ...] = (
    (Reason, rules.REASONS),
    (Trigger, rules.TRIGGERS),
    (InterfaceStatus, rules.STATUSES),
    (InterfaceTest, rules.TESTS),
    (Refusal, rules.REFUSALS),
    (PeerState, rules.PEERS),
    (LinkHealth, rules.LINKS),
    (CableStatus, rules.CABLES),
    (Power, rules.POWERS),
    (MismatchKind, rules.MISMATCHES),
    ((None, *Drop), rules.DROPS),
)


def every_rule() -> list[Rule]:
    found = [rule for _, table in TABLES for rule in table.values()]
    return [
        *found,
        *rules.OTHERS.values(),
        *rules.COMMANDS.values(),
        *(row.rule for row in ROWS),
        fault_rules.STATE_LOST,
        rules.ACTIVE_FAILS,
        rules.STANDBY_FAILS,
        rules.RESET,
    ]


@pytest.mark.parametrize(("kinds", "table"), TABLES, ids=lambda value: "")
def test_no_reason_fault_verdict_test_or_refusal_is_without_a_rule(
    kinds: Iterable[object], table: Mapping[Any, Rule]
) -> None:
    assert [kind for kind in kinds if kind not in table] == []


def test_each_section_is_a_heading_of_the_source_document() -> None:
    assert {rule.section for rule in every_rule()} <= set(SECTIONS)


def test_rules_are_short_and_whole_sentences() -> None:
    for rule in every_rule():
        assert 20 < len(rule.text) <= 160, rule
        assert rule.text.rstrip(")").endswith((".", "?")), rule


def test_every_kind_of_happening_but_what_follows_no_rule_has_one() -> None:
    told_elsewhere = {Transition, FaultPut, Typed, FlowChanged, Printed, Logged}
    by_field = {"InterfaceChanged", "InterfaceTestRun", "PeerChanged", "CableRead", "Refused", "MismatchFound"}
    by_field |= {"FailoverDisabled", "PowerChanged", "FlowInterrupted"}
    left = [kind for kind in get_args(Happened) if kind not in rules.OTHERS and kind not in told_elsewhere]
    assert {kind.__name__ for kind in left} <= by_field | {"FailoverDisabled"}


def test_every_transition_of_the_core_has_a_rule() -> None:
    for (before, trigger), (after, reason) in TRANSITIONS.items():
        assert rules.of_transition(Transition(1, before, after, trigger, reason, 1)).section in SECTIONS


def test_what_a_fault_breaks_decides_which_rule_it_falls_under() -> None:
    cable = FaultPut(fault("cable primary Ethernet3"))
    assert rules.rule_of(cable) == fault_rules.PORT_FAILS
    assert rules.rule_of(cable, Link.FAILOVER) == fault_rules.LINK_LOST
    assert rules.rule_of(FaultPut(fault("link state")), Link.STATE) == fault_rules.STATE_LOST
    assert rules.rule_of(FaultPut(fault(f"power {UnitRole.PRIMARY}"))) == fault_rules.POWERED_OFF


def test_only_lines_that_concern_failover_have_a_rule() -> None:
    assert rules.rule_of(Typed("x", ("no  failover active group 1",))) == rules.REASONS[Reason.CONFIG_COMMAND]
    assert rules.rule_of(Typed("x", ("configure terminal", "no failover", "end"))) == rules.TRIGGERS[Trigger.DISABLE]
    assert rules.rule_of(Typed("x", ("show version",))) is None
