"""Wrong runbooks and exercises: every mistake is named with its line and what would be right."""

import pytest

from simulator.rehearsal import Exercise, Plan, Runbook, check_against, plan_of, read_exercise, read_runbook
from tests.rehearsal.labs import FRONT, exercise_of, opened, planned, runbook_of

LABS = ("lan-based", "cable-based")
STEP = "# Look\ntype: primary: show failover\ncheck: group 1 is Active on primary\n"


def wrong(text: str, file: str = "test.runbook") -> str:
    found = (read_exercise if file.endswith(".exercise") else read_runbook)(file, text, LABS)
    assert isinstance(found, tuple), found
    return "\n".join(map(str, found))


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        ("lab: lan-based", "lab: lan-basd", "test.runbook:3: there is no lab 'lan-basd'; did you mean 'lan-based'?"),
        ("window: 30 min", "window: soon", "test.runbook:5: `window:` is a time like `45 min` or `2 h`"),
        ("players: operator", "plaiers: operator", "unknown keyword `plaiers:`: did you mean `players:`?"),
        ("players: operator", "players: Operator", "a seat is named with small letters, digits and dashes"),
        ("change: CHG-1\n", "", "the front matter has no `change:`"),
    ],
)
def test_front_matter(old: str, new: str, said: str) -> None:
    assert said in wrong(FRONT.format(more="").replace(old, new) + STEP)


@pytest.mark.parametrize(
    ("line", "said"),
    [
        ("chek: group 1 is Active on primary", "unknown keyword `chek:`: did you mean `check:`?"),
        ("check: group 1 becomes Active on primary", "a check is a state with `is` that must hold now"),
        (
            "check: group 3 is Active on primary",
            "unknown condition 'group 3 is Active on primary'; it may read: group 1",
        ),
        ("expect: group 1 stays Active on primary", "what stays needs a time here"),
        ("read: the weather", "'the weather' is not a value that can be read; it may be: state of group 1"),
        ("who: operater", "no player is named 'operater'; did you mean 'operator'?"),
        ("type: show failover", "expected `type: primary: command`"),
        ("do: cabel primary Ethernet0", "'cabel primary Ethernet0' is not a fault"),
        ("else: give up", "`else:` is stop, backout, continue or a question that ends with `?`, not 'give up'"),
        ("else: backout", "`else: backout` needs steps below `# backout`"),
        ("budget: web 3 s", "expected `budget: context web 3 s` or `budget: flow ftp web 500 ms`"),
        ("always: group 1 becomes Active on primary", "what must hold always is a state"),
        ("never: group 1 stays Active on nobody", "what stays needs a time here: `never:"),
        ("* one", "a runbook has no choices"),
    ],
)
def test_a_step(line: str, said: str) -> None:
    told = wrong(FRONT.format(more="") + STEP + line + "\n")
    assert said in told
    assert told.startswith(("test.runbook:11:", "test.runbook:8:")), told


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("inject 1 at noon: Hello.", "expected `inject 1 at 4 min from helpdesk to operator: text`"),
        ("inject 1 at -5 s: Hello.", "found '1 at -5 s: Hello.'"),
        ("inject 1 at 5 min: A.\ninject 2 at 4 min: B.", "inject 2 lies in the past of the one above it"),
        ("inject 1 at 5 min: A.\ninject 1 at 6 min: B.", "there are two injects with the number 1"),
        ("inject 1 at 1 min :: fetch: coffee", "expected an act: `do:`, `repair:`, `type:`, `flow:`"),
        ("hidden: cable primary", "is not a fault"),
        ("expected 1: health is ok", "there is no `objective 1:`"),
        ("objective one: Words", "expected a number after `objective`"),
        (
            "objective 1: A\nrate 1: brilliant",
            "a rating is one of performed, some challenges, major challenges, unable",
        ),
        ("seats operator: the sky", "a seat cannot see 'the sky'; it may see consoles of primary"),
        ("lost: health is ok", "expected `lost when: CONDITION`"),
        ("hint: Look.", "expected `hint when CONDITION: text`"),
        ("# Step", "an exercise has no steps"),
    ],
)
def test_an_exercise(text: str, said: str) -> None:
    assert said in wrong(f"title: T\nrunbook: test\n{text}\n", "test.exercise")


def test_a_whole_exercise() -> None:
    exercise = exercise_of(
        """
The ground rules: nobody touches production.
start: type: primary: write memory
hidden: cable secondary Ethernet2
seats operator: consoles of primary and secondary, checklist
seats helpdesk: alarms
inject 1 at 4 min from helpdesk to operator: Users say: mail is slow.
inject 2 when group 1 becomes Active on secondary :: do: cable secondary Ethernet0
inject 3 when step 2 is passed from manager to operator: Well done. :: repair: all
objective 1: Looks first
expected 1: operator typed "show failover"
rate 1: some challenges when step 2 is warned
lost when: health is split-brain
hint when operator typed "show failover" 3 times: Look at the other unit.
"""
    )
    assert exercise.brief == "The ground rules: nobody touches production."
    assert [inject.number for inject in exercise.injects] == [1, 2, 3]
    assert exercise.injects[0].text == "Users say: mail is slow."
    assert (exercise.injects[2].to, exercise.injects[2].act is not None) == ("operator", True)
    assert exercise.seats[0].sees == ("consoles of primary", "consoles of secondary", "checklist")


def test_the_exercise_of_another_runbook_and_a_seat_without_a_player() -> None:
    runbook = runbook_of(STEP)
    other = read_exercise("a.exercise", "title: T\nrunbook: other\ninject 1 at 1 min to nobody: Hi.\n")
    late = read_exercise(
        "b.exercise", "title: T\nrunbook: test\ninject 1 at 40 min: Hi.\nexpected 1: step 9 is passed\n"
    )
    assert isinstance(other, Exercise)
    told = plan_of(runbook, other)
    assert isinstance(told, tuple)
    assert "a.exercise:1: the exercise is for the runbook 'other', not for 'test'" in map(str, told)
    assert any("'nobody': a seat without a player; there are operator, observer" in str(found) for found in told)
    assert isinstance(late, tuple), "objective 1 is missing"
    beyond = plan_of(runbook, exercise_of("inject 1 at 40 min: Hi.\nlost when: step 9 is failed\n"))
    assert isinstance(beyond, tuple)
    assert ["after the window of 30 min" in str(beyond[0]), "there is no step 9" in str(beyond[1])] == [True, True]


@pytest.mark.parametrize(
    ("step", "said"),
    [
        (
            "check: context web passes traffic",
            "can never be true: this lab has no traffic of context web; it has context1",
        ),
        (
            "check: interface dmz of context1 is Normal on primary",
            "context context1 has no interface dmz; it has inside",
        ),
        ("check: flow nfs context1 is passing", "this lab has no traffic of flow nfs context1"),
        ("check: group 1 is Failed on primary", "can never be true: a check above it in this step says Active"),
        ("check: version of primary is 9\ncheck: version of primary is 8", "a check above it in this step says 9"),
        ("do: cable primary Ethernet9", "primary has no port 'Ethernet9'; it has Ethernet0"),
        ("budget: context web 3 s", "this lab has no traffic of context web"),
    ],
)
def test_what_can_never_be_true_in_a_lab_is_said_before_the_run(step: str, said: str) -> None:
    told = check_against(planned(STEP + step + "\n"), opened().view.snapshot)
    assert any(said in str(found) for found in told), told
    assert all(found.file == "test.runbook" for found in told)


def test_a_right_plan_has_nothing_to_say() -> None:
    plan = planned(STEP)
    assert isinstance(plan, Plan)
    assert isinstance(plan.runbook, Runbook)
    assert check_against(plan, opened().view.snapshot) == ()
