"""How a lesson goes on: levels of help, what counts and when, and the lab's turns into its past."""

from simulator.lessons import BLIND, HINTS, PREDICT, Shelf
from simulator.lessons.shelf import shelve
from simulator.wire.requests import Ask, Console, Fault, LessonStep, SetClock
from simulator.worker.hosts.class_host import ClassHost
from simulator.worker.hosts.lesson_host import LessonHost
from tests.lessons.play import Player
from tests.lessons.test_parse import FRONT

POWER = """# Off
Primary goes off.
ask: And group 1?
* Moves | group 1 is Active on secondary
- Stays | group 1 stays Active on primary
do: power primary
clock: adaptive
expect: unit primary is off
expect: group 1 becomes Active on secondary
because: It does.
hint: First.
hint: Second.
rule: Failover Actions: It does.
notes: For the presenter.

# Later
Nothing to do but wait.
expect: log sends gratuitous ARP for group 1

# Over
That was it.
"""
TYPING = """# Type
Something is typed.
type: primary: configure terminal / hostname EDGE / end
expect: unit primary is named EDGE
"""


def shelf(steps: str, front: str = FRONT) -> Shelf:
    found = shelve([("10-test.lesson", front + steps)])
    assert not found.wrong, found.wrong
    return found


def player(steps: str = POWER, help: str = "watched") -> Player:
    lessons = shelf(steps)
    played = Player("lan-based", lambda: lessons)
    assert played.start("test", help).ok
    return played


def test_watched_tells_everything_and_asks_nothing() -> None:
    lab = player()
    assert [act.text for act in lab.view.acts] == ["Switch Primary off", "Speed up when nothing happens"]
    assert lab.view.expects == ("Primary is off", "Group 1 becomes Active on Secondary")
    assert lab.view.rule is None
    assert lab.class_host.room.question is None
    assert lab.view.next_heading == "Later"
    assert lab.view.notes == "For the presenter."


def test_predict_tells_neither_acts_nor_expectations_while_the_question_is_open() -> None:
    lab = player(help=PREDICT)
    assert (lab.view.acts, lab.view.expects, lab.view.question) == ((), (), 1)
    lab.close_vote()
    assert len(lab.view.acts) == 2
    lab.act(lab.view.acts[0])
    lab.pass_time(60_000, lambda: lab.view.done)
    assert lab.class_host.room.stage.value == "revealed"
    assert lab.view.explanation == "It does."
    assert lab.view.rule is not None


def test_the_answer_is_revealed_where_someone_acts_before_the_voting_is_closed() -> None:
    lab = player(help=PREDICT)
    lab.ask(Fault(1, "power primary", on=True))
    lab.pass_time(60_000, lambda: lab.view.done)
    assert lab.class_host.room.stage.value == "revealed"
    assert lab.view.expects


def test_a_question_goes_with_its_step_and_is_not_asked_twice() -> None:
    lab = player(help=PREDICT)
    lab.step(2)
    assert lab.class_host.room.question is None
    lab.step(1)
    assert lab.class_host.room.question is None
    assert len(lab.view.acts) == 2


def test_a_question_of_the_presenters_own_does_not_lock_the_step() -> None:
    lab = player(help=PREDICT)
    lab.ask(Ask(1, "Coffee?", ("yes", "no")))
    assert len(lab.view.acts) == 2
    lab.step(3)
    assert lab.class_host.room.question is not None, "it is not the lesson's to take away"


def test_hints_come_one_by_one_and_only_on_demand() -> None:
    lab = player(help=HINTS)
    assert (lab.view.acts, lab.view.hint, lab.view.hints_left) == ((), "", 2)
    assert lab.view.expects
    lab.step(hint=True)
    assert (lab.view.hint, lab.view.hints_left) == ("First.", 1)
    lab.step(hint=True)
    lab.step(hint=True)
    assert (lab.view.hint, lab.view.hints_left) == ("First.\nSecond.", 0)


def test_blind_tells_the_goal_and_what_did_not_come_about() -> None:
    lab = player(help=BLIND)
    assert (lab.view.heading, lab.view.narration) == ("Your task", "What to bring about.")
    lab.ask(Fault(1, "power primary", on=True))
    lab.pass_time(5_000)
    assert not lab.view.met
    lab.step(2)
    assert lab.view.met == (True, False, False)
    assert lab.view.narration == "1 of 3 goals reached."
    lab.step(1)
    assert lab.view.narration == "What to bring about."


def test_a_step_without_acts_knows_what_happened_since_the_last_one_that_had_some() -> None:
    """Whoever reads slowly has not missed it."""
    lab = player()
    lab.act(lab.view.acts[0])
    lab.pass_time(70_000)
    lab.step(2)
    assert lab.view.done


def test_a_happening_from_before_its_step_does_not_count() -> None:
    lab = player("# One\nWords.\nexpect: unit primary is on\n\n" + POWER)
    lab.ask(Fault(1, "power primary", on=True))
    lab.pass_time(70_000)
    lab.step(2)
    assert lab.view.met == (True, False)


def test_what_stays_begins_to_count_when_everything_before_it_is_there_and_anew_when_it_breaks() -> None:
    lab = player(
        "# One\nWords.\ndo: link state\nexpect: link state is down\nexpect: group 1 stays Active on primary for 20 s\n"
    )
    lab.pass_time(30_000)
    assert lab.view.met == (False, False)
    lab.ask(Fault(1, "link state", on=True))
    lab.pass_time(15_000)
    assert lab.view.met == (True, False)
    lab.ask(Console(1, "primary", "no failover active group 1"))
    lab.pass_time(5_000)
    lab.ask(Console(1, "primary", "failover active group 1"))
    lab.pass_time(10_000)
    assert lab.view.met == (True, False)
    lab.pass_time(15_000)
    assert lab.view.done


def test_a_command_typed_by_hand_ticks_the_act_off() -> None:
    lab = player(TYPING)
    for line in ("configure terminal", "HOSTNAME  edge", "end"):
        assert not lab.view.acts[0].done or line == "end"
        lab.ask(Console(1, "primary", line))
    assert lab.view.acts[0].done


def test_the_same_command_on_the_other_unit_does_not() -> None:
    lab = player(TYPING)
    lab.ask(Console(1, "secondary", "hostname EDGE"))
    assert not lab.view.acts[0].done


def test_time_is_an_act_too() -> None:
    lab = player()
    lab.ask(SetClock(1, paused=False, adaptive=True))
    assert [act.done for act in lab.view.acts] == [False, True]


def test_a_lesson_of_another_lab_is_refused_with_a_word_about_which_to_open() -> None:
    lessons = shelf(POWER, FRONT.replace("lan-based", "cable-based"))
    answer = Player("lan-based", lambda: lessons).start("test")
    assert answer.error is not None
    assert answer.error.code == "refused"
    assert "Open it from the start page: Cable-based Active/Active failover" in answer.error.message


def test_an_unknown_lesson_and_a_wrong_file_are_told_apart() -> None:
    lessons = shelve([("10-test.lesson", FRONT + POWER), ("20-other.lesson", "title: x\n")])
    lab = Player("lan-based", lambda: lessons)
    unknown, broken = lab.start("nothing").error, lab.start("other").error
    assert unknown is not None
    assert "there is no 'nothing'" in unknown.message
    assert broken is not None
    assert "20-other.lesson:1: no line `---`" in broken.message


def test_a_lesson_begun_in_a_broken_lab_says_so() -> None:
    lessons = shelf(POWER)
    lab = Player("lan-based", lambda: lessons)
    lab.ask(Fault(1, "cable primary Ethernet0", on=True))
    lab.pass_time(10_000)
    answer = lab.start("test")
    assert answer.ok
    assert answer.result is not None
    assert "Repair it first" in str(answer.result["remark"])


def test_steps_that_are_not_there_and_a_lesson_that_is_not_on_are_refused() -> None:
    lab = player()
    assert not lab.step(9).ok
    lab.start("")
    assert lab.lesson_host.told is None
    answer = lab.ask(LessonStep(1, 2))
    assert answer.error is not None
    assert answer.error.message == "lesson: no lesson is running"


def test_another_worker_goes_on_from_what_browsers_know() -> None:
    lab = player()
    lab.act(lab.view.acts[0])
    lab.pass_time(20_000)
    told, lessons = lab.view, shelf(POWER)
    assert told.met == (True, False)
    lab.lesson_host = LessonHost("lan-based", lab.class_host, told, lambda: lessons)
    lab.pass_time(50_000, lambda: lab.view.done)
    assert lab.view.done
    assert lab.view.acts[0].done


def test_a_lesson_whose_file_has_changed_ends_with_its_worker() -> None:
    lab = player()
    other = shelf(POWER.replace("expect: unit primary is off\n", ""))
    taken_over = LessonHost("lan-based", ClassHost(), lab.view, lambda: other)
    assert not taken_over.is_on
    events = taken_over.news((), lambda: lab.snapshot, lab.engine.now_ms)
    assert [event.lesson for event in events] == [None]


def test_where_the_lab_goes_back_what_came_true_later_has_not() -> None:
    lab = player()
    lab.pass_time(10_000)
    before = lab.engine.now_ms - 500
    lab.act(lab.view.acts[0])
    lab.pass_time(60_000, lambda: lab.view.done)
    assert lab.view.done
    past = lab.engine.past.at(before)
    events = lab.lesson_host.news((), lambda: past.view.snapshot, before, turned=True)
    assert events[-1].lesson is not None
    assert events[-1].lesson.met == (False, False)
    assert not events[-1].lesson.acts[0].done


def test_a_lesson_is_told_only_when_something_of_it_changes() -> None:
    lab = player()
    told = lab.view
    lab.pass_time(20_000)
    assert lab.view is told
