"""Drills: what a runbook's checks would notice."""

from simulator.rehearsal import Plan, prepared
from simulator.rehearsal.drill import Case, Drill, Result, baseline, case, faults_of, table
from tests.rehearsal.labs import opened, planned

LOOK = "# Look\ntype: primary: show failover\ncheck: group 1 is Standby Ready on secondary\n"
BLIND = "# Look away\ntype: primary: show version\n"
MOVE = """# Move
check: group 1 is Standby Ready on secondary
type: secondary: failover active group 1
expect: group 1 becomes Active on secondary within 10 s
"""


def tried(plan: Plan, step: int, fault: str) -> Case:
    first, begins = baseline(plan, prepared(plan, opened(plan.lab)))
    assert first.result is Result.PASSED
    return case(plan, step, begins[step], fault)


def test_a_fault_is_caught_by_the_step_that_looks() -> None:
    found = tried(planned(LOOK + MOVE), 1, "cable secondary Ethernet0")
    assert (found.result, found.caught_at) == (Result.CAUGHT, 1)
    assert "Group 1 is Standby Ready on Secondary: Failed" in found.why


def test_a_fault_is_caught_late_by_a_later_step() -> None:
    found = tried(planned(BLIND + MOVE), 1, "cable secondary Ethernet0")
    assert (found.result, found.caught_at) == (Result.LATE, 2)


def test_a_fault_that_nothing_looks_at_is_missed_and_it_is_said_how_the_pair_was() -> None:
    found = tried(planned(LOOK + MOVE), 1, "link state")
    assert found.result is Result.MISSED
    assert found.why


def test_a_runbook_that_fails_without_any_fault_is_a_false_alarm() -> None:
    plan = planned("# Look\ntype: primary: show failover\ncheck: group 1 is Active on secondary\n")
    found, _ = baseline(plan, opened())
    assert (found.result, found.caught_at) == (Result.FALSE_ALARM, 1)


def test_every_single_fault_of_the_catalogue_that_fits_the_pair_is_tried() -> None:
    faults = faults_of(opened())
    assert {"power primary", "cable secondary Ethernet0", "link failover", "switch inside"} <= set(faults)
    assert len(faults) == len(set(faults)) > 50


def test_the_table_has_a_line_a_fault_and_a_column_a_step() -> None:
    plan = planned(BLIND + LOOK)
    first, begins = baseline(plan, opened())
    cases = [first]
    for fault in ("cable secondary Ethernet0", "link state"):
        cases += [case(plan, step, begins[step], fault) for step in (1, 2)]
    drill = Drill("test", "A change", "a lab", 1, ("Look away", "Look"), tuple(cases))
    lines = list(table(drill))
    assert lines[1].split() == ["cable", "secondary", "Ethernet0", ">2", "="]
    assert lines[2].split() == ["link", "state", "missed", "missed"]
    assert lines[3] == "no fault: passed"
    assert lines[4] == "1 caught, 1 caught late, 2 missed: 50 % noticed"
