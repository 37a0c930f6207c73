"""What becomes of steps and runs, with and without people."""

import pytest

from simulator.history import frame
from simulator.lab import ConsoleLine, PutFault
from simulator.rehearsal import (
    EXERCISE,
    FACILITATOR,
    GRID_MS,
    Begin,
    Decide,
    Join,
    Kind,
    NotNow,
    Plan,
    Played,
    Run,
    RunState,
    Skip,
    Steer,
    StepState,
    Tick,
    WriteDown,
    begin,
    said,
    see,
    sighting,
)
from simulator.vocabulary import Millis, UnitRole
from tests.rehearsal.labs import opened, planned, played

MOVE = """
# Look
type: primary: show failover
check: group 1 is Active on primary
# Move
check: group 1 is Standby Ready on secondary
type: secondary: failover active group 1
expect: group 1 becomes Active on secondary within 10 s
check: group 1 is Standby Ready on primary
# Bring it back
type: primary: failover active group 1
expect: group 1 becomes Active on primary within 10 s
"""
PRIMARY, SECONDARY = UnitRole.PRIMARY, UnitRole.SECONDARY


def states(run: Run) -> list[str]:
    return [step.state.value for step in run.steps]


def kinds(run: Run) -> list[str]:
    return [finding.kind.value for finding in run.findings]


class People:
    """A lab, a run, and those who play it live."""

    def __init__(self, plan: Plan) -> None:
        self.plan = plan
        start = opened(plan.lab)
        self.at = Played(start, begin(plan, start.view.snapshot, start.now_ms))
        self.say(Join("anna-browser"), "operator")

    @property
    def run(self) -> Run:
        return self.at.run

    def say(self, input: object, seat: str = "operator") -> None:
        now, run = self.at
        run = said(self.plan, run, seat, input, now.view.snapshot, now.now_ms)  # type: ignore[arg-type]
        self.at = Played(now, run)

    def type(self, unit: UnitRole, line: str) -> None:
        self._do("anna-browser", ConsoleLine(unit, line))

    def breaks(self, fault: str) -> None:
        self._do(EXERCISE, PutFault(fault))

    def _do(self, who: str, action: ConsoleLine | PutFault) -> None:
        now, run = self.at
        went = frame.act(now, who, action)
        self.at = Played(went.frame, see(self.plan, run, sighting(now, went)))

    def wait(self, for_ms: Millis) -> None:
        now, run = self.at
        for went in frame.advance(now, now.now_ms + for_ms, every_ms=GRID_MS):
            run, now = see(self.plan, run, sighting(now, went)), went.frame
        self.at = Played(now, run)


# --- without people ---------------------------------------------------------------------------------------------------


def test_a_run_in_which_everything_comes_true_passes() -> None:
    run = played(planned(MOVE)).run
    assert states(run) == ["passed"] * 3
    assert (run.state, run.passed, run.deviated) == (RunState.COMPLETED, True, False)


def test_what_does_not_hold_before_an_act_blocks_the_step_and_nothing_is_typed() -> None:
    run = played(planned(MOVE, exercise="hidden: power secondary\n")).run
    assert states(run) == ["passed", "blocked", "not reached"]
    assert run.state is RunState.FAILED
    assert all("failover active" not in said.line for said in run.commands)


def test_what_does_not_come_in_its_time_fails_the_step() -> None:
    step = "# Wait\ntype: primary: show failover\nexpect: group 2 becomes Active on primary within 20 s\n"
    run = played(planned(step + "# Never\ntype: primary: show version\n")).run
    assert states(run) == ["failed", "not reached"]
    assert run.steps[0].done_ms - run.steps[0].acted_ms == 20_000


def test_what_is_to_stay_and_does_not_fails_at_once() -> None:
    step = "# Stay\nexpect: group 1 stays Active on primary for 60 s\n"
    run = played(planned(step, exercise="inject 1 at 20 s :: type: secondary: failover active group 1\n")).run
    assert states(run) == ["failed"]
    assert run.now_ms - run.begun_ms < 25_000


@pytest.mark.parametrize(
    ("otherwise", "after", "state"),
    [
        ("stop", ["failed", "not reached", "not reached"], "failed"),
        ("continue", ["warned", "passed", "not reached"], "completed"),
        ("backout", ["failed", "not reached", "passed"], "failed"),
        ("Is that all right?", ["failed", "not reached", "not reached"], "failed"),
    ],
)
def test_else(otherwise: str, after: list[str], state: str) -> None:
    text = f"# Fails\ntype: primary: show version\ncheck: group 1 is Active on secondary\nelse: {otherwise}\n"
    text += "# Next\ntype: primary: show failover\n# backout\n# Home\ntype: primary: show failover\n"
    run = played(planned(text)).run
    assert (states(run), run.state) == (after, state)


def test_the_way_back_is_forced_at_a_step() -> None:
    run = played(planned(MOVE + "# backout\n# Home\ntype: primary: failover active group 1\n"), fail_at=2).run
    assert states(run) == ["passed", "failed", "not reached", "passed"]
    assert (run.state, run.backing_out, kinds(run)) == (RunState.FAILED, True, [Kind.FORCED])


def test_budgets_rules_and_the_window_keep_a_completed_run_from_passing() -> None:
    run = played(planned(MOVE, "budget: context context1 500 ms\nnever: group 1 is Active on secondary\n")).run
    assert run.state is RunState.COMPLETED
    assert not run.passed
    assert {Kind.BUDGET, Kind.WATCH} <= set(kinds(run))
    slow = played(planned("# Wait\nexpect: group 1 stays Active on primary for 3000 s within 60 min\n")).run
    assert Kind.WINDOW in kinds(slow)


def test_an_interruption_from_before_the_run_is_not_charged_to_it() -> None:
    text = "# Look\ntype: primary: show failover\n"
    run = played(
        planned(text, "budget: context context1 1 s\n", "start: type: secondary: failover active group 1\n")
    ).run
    assert run.passed


def test_what_is_beyond_repair_aborts_the_run() -> None:
    run = played(planned(MOVE, exercise="lost when: group 1 is Active on secondary\n")).run
    assert (run.state, kinds(run)) == (RunState.ABORTED, [Kind.LOST])


def test_an_act_that_the_lab_declines_blocks_its_step() -> None:
    run = played(planned("# Type\ntype: secondary: show failover\n", exercise="hidden: power secondary\n")).run
    assert (states(run), run.steps[0].reason) == (
        ["blocked"],
        "Type on Secondary: show failover: secondary is powered off",
    )


# --- with people ------------------------------------------------------------------------------------------------------


def test_a_step_is_done_when_its_checks_are_true_however_it_was_typed() -> None:
    people = People(planned(MOVE))
    people.type(PRIMARY, "sh fail")
    people.wait(2_000)
    assert states(people.run)[:2] == ["passed", "on"]
    people.type(PRIMARY, "conf t")
    people.type(PRIMARY, "no failover active group 1")
    people.wait(15_000)
    assert states(people.run)[:2] == ["passed", "warned"]
    assert Kind.UNPLANNED in kinds(people.run)
    assert people.run.commands[-1].who == "operator"


def test_looked_fine_and_was_not_is_found() -> None:
    people = People(planned(MOVE))
    people.breaks("power secondary")
    people.wait(60_000)
    people.say(Tick(1))
    assert states(people.run)[:2] == ["passed", "on"]
    people.say(Tick(2))
    assert states(people.run)[1] == "blocked"
    fine = planned("# Look at both\ncheck: both units agree\n")
    people = People(fine)
    people.breaks("power secondary")
    people.wait(60_000)
    assert states(people.run) == ["on"], "nobody said that they looked"
    people.say(Tick(1))
    assert (states(people.run), kinds(people.run)[0]) == (["failed"], Kind.LOOKED_FINE)


def test_checked_is_no_answer_and_a_wrong_value_is_named() -> None:
    people = People(planned("# Read\nread: state of group 1 on secondary\nread: hold time on primary\n"))
    people.say(WriteDown(1, 0, "Checked"))
    people.say(WriteDown(1, 1, "15 s"))
    people.say(Tick(1))
    assert (states(people.run), kinds(people.run)) == (["warned"], [Kind.NO_ANSWER, Kind.WRONG_READING])
    right = People(planned("# Read\nread: state of group 1 on secondary\nread: hold time on primary\n"))
    right.say(WriteDown(1, 0, "standby ready."))
    right.say(Tick(1))
    assert states(right.run) == ["on"], "something is still to be read"
    right.say(WriteDown(1, 1, "45"))
    assert states(right.run) == ["passed"]


def test_deviations_are_noted_and_not_punished() -> None:
    people = People(planned(MOVE))
    people.type(PRIMARY, "show failover")
    people.wait(1_000)
    people.type(PRIMARY, "failover active group 1")
    people.type(PRIMARY, "hostname OTHER")
    people.wait(1_000)
    assert kinds(people.run) == [Kind.WRONG_UNIT, Kind.UNPLANNED, Kind.REFUSED]
    people.say(Skip())
    assert people.run.deviated
    assert states(people.run)[1] == StepState.SKIPPED
    assert people.run.state is RunState.RUNNING


def test_a_command_in_the_wrong_context_is_noted() -> None:
    people = People(planned("# Write\ntype: primary: changeto context context1 / write memory\n"))
    people.type(PRIMARY, "write memory")
    assert kinds(people.run) == [Kind.WRONG_CONTEXT]
    people.type(PRIMARY, "changeto context context1")
    people.type(PRIMARY, "write memory")
    assert kinds(people.run) == [Kind.WRONG_CONTEXT]
    assert people.run.commands[-1].context == "context1"


def test_a_question_waits_for_the_player() -> None:
    text = (
        "# Fails\ncheck: group 1 is Active on secondary\nelse: Go on all the same?\n# Next\ncheck: both units agree\n"
    )
    people = People(planned(text))
    people.say(Tick(1))
    assert people.run.question == "Go on all the same?"
    with pytest.raises(NotNow, match="waits for an answer"):
        people.say(Tick(1))
    people.say(Decide("continue"))
    assert (people.run.at, people.run.question) == (1, "")
    with pytest.raises(NotNow, match="step 2 is on, not step 1"):
        people.say(Begin(1))
    people.say(Tick(2))
    assert people.run.state is RunState.COMPLETED


def test_an_inject_is_held_released_and_fired_by_hand() -> None:
    people = People(planned(MOVE, exercise="inject 1 at 10 s: A.\ninject 2 at 20 s: B.\ninject 3 at 30 s: C.\n"))
    people.say(Steer(1, "hold"), "facilitator")
    people.say(Steer(2, "skip"), "facilitator")
    people.say(Steer(3, "now"), "facilitator")
    people.wait(40_000)
    assert [inject.fired_ms >= 0 for inject in people.run.injects] == [False, False, True]
    people.say(Steer(1, "release"), "facilitator")
    people.wait(1_000)
    assert people.run.injects[0].fired_ms >= 0, "its time has passed: it comes at once"
    with pytest.raises(NotNow, match="has come already"):
        people.say(Steer(3, "skip"), "facilitator")


def test_a_line_that_the_unit_does_not_take_is_found() -> None:
    run = played(planned("# Type\ntype: primary: shwo failover\ncheck: group 1 is Active on primary\n")).run
    assert (states(run), kinds(run)) == (["warned"], [Kind.REFUSED])
    assert run.findings[0].text.startswith("Primary answered: ERROR: % Invalid input")


def test_a_run_with_a_skipped_step_passes_only_where_the_facilitator_permitted_it() -> None:
    text = "# Look\ntype: primary: show failover\n# Look again\ntype: primary: show version\n"
    for seat, passes, kind in (("operator", False, Kind.SKIPPED), (FACILITATOR, True, Kind.PERMITTED)):
        people = People(planned(text))
        people.say(Skip("a call from the customer"), seat)
        people.type(PRIMARY, "show version")
        people.wait(10_000)
        run = people.run
        assert states(run) == ["skipped", "passed"]
        assert (run.state, run.passed, run.deviated, kinds(run)) == (RunState.COMPLETED, passes, True, [kind])
        assert "a call from the customer" in run.steps[0].reason


@pytest.mark.parametrize("seat", ["operator", FACILITATOR])
def test_a_run_of_skipped_steps_is_not_passed_whoever_skips_them(seat: str) -> None:
    people = People(planned(MOVE))
    for _ in range(3):
        people.say(Skip(), seat)
    assert states(people.run) == ["skipped"] * 3
    assert (people.run.state, people.run.passed) == (RunState.COMPLETED, False)
    assert kinds(people.run)[-1] == Kind.NOTHING_DONE


def test_without_people_a_run_of_which_nothing_could_be_done_is_not_passed() -> None:
    text = "# Never\ncheck: group 1 is Active on secondary\ntype: primary: show failover\nelse: continue\n"
    run = played(planned(text)).run
    assert (states(run), run.state, run.passed) == (["blocked"], RunState.COMPLETED, False)
