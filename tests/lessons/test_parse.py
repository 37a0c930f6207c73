"""Wrong files: every mistake is named with its line and what would be right."""

from pathlib import Path

import pytest

from simulator.lessons import Lesson, Wrong, parse
from simulator.lessons.conditions import NoCondition, read_condition
from simulator.lessons.forms import EXAMPLES, FORMS
from simulator.lessons.shelf import shelve
from simulator.wire import requests

FRONT = """title: A title
lab: lan-based
minutes: 5
shows: What it shows.
goal: What to bring about.
---
"""
STEP = """# One step
Some words.
do: power primary
expect: group 1 becomes Active on secondary
"""


def read(text: str, file: str = "10-test.lesson") -> Lesson:
    lesson = parse(file, text)
    assert isinstance(lesson, Lesson), lesson
    return lesson


def wrong(text: str, file: str = "10-test.lesson") -> tuple[Wrong, ...]:
    found = parse(file, text, labs=("lan-based", "cable-based"))
    assert not isinstance(found, Lesson)
    return found


def test_a_whole_lesson() -> None:
    lesson = read(
        FRONT
        + """
# Heading
First line
and its second.

Another paragraph: with a colon.

ask 30 s: Where is it?
* Here | group 1 is Active on primary
- There
do: cable primary Ethernet0 :: Pull it
type: primary: changeto context context1 / show running-config route
repair all
clock: speed 10
look: group primary 1
expect: group 1 stays Active on primary for 60 s
because: So it is,
  and so it was.
hint: One.
hint: Two.
rule: Failover Actions: Nothing moves.
notes: Say it.
"""
    )
    (step,) = lesson.steps
    assert (lesson.key, lesson.lab, lesson.minutes) == ("test", "lan-based", 5)
    assert step.narration == "First line and its second.\nAnother paragraph: with a colon."
    assert step.question is not None
    assert (step.question.seconds, step.question.right) == (30, 0)
    assert [act.text for act in step.acts] == [
        "Pull it",
        "Type on Primary: changeto context context1 / show running-config route",
        "Repair everything",
        "Run time at 10x",
        "Look at group primary 1",
    ]
    assert step.acts[1].request == requests.Operate(
        0, "primary", ("changeto context context1", "show running-config route")
    )
    assert step.explanation == "So it is, and so it was."
    assert step.hints == ("One.", "Two.")
    assert step.rule is not None
    assert step.rule.section == "Failover Actions"
    assert step.expects[0].text == "Group 1 stays Active on Primary for 60 s"


@pytest.mark.parametrize(
    ("text", "line", "reason"),
    [
        (FRONT.replace("lab: lan-based", "lab: lan"), 2, "there is no lab 'lan'; there are lan-based,"),
        (FRONT.replace("minutes: 5", "minutes: soon"), 3, "`minutes:` is a number from 1 to 180"),
        (FRONT.replace("shows: What it shows.\n", ""), 5, "the front matter has no `shows:`"),
        (FRONT.replace("goal:", "gaol:"), 5, "unknown keyword `gaol:`: did you mean `goal:`? There are title, lab,"),
        (FRONT.replace("title: A title", "title: A title\ntitle: Another"), 2, "`title:` stands here twice"),
        (FRONT.replace("---\n", ""), 9, "no line `---` ends the front matter"),
        (FRONT + "Lost words.\n", 7, "nothing may stand between `---` and the first `# Heading`"),
    ],
)
def test_front_matter(text: str, line: int, reason: str) -> None:
    assert any((found.line, reason in found.reason) == (line, True) for found in wrong(text + STEP)), wrong(text + STEP)


@pytest.mark.parametrize(
    ("text", "line", "reason"),
    [
        (
            "# One\nWords.\nexpct: group 1 becomes Active on primary\n",
            9,
            "unknown keyword `expct:`: did you mean `expect:`?",
        ),
        (
            "# One\nWords.\ndo: cabel primary Ethernet0\n",
            9,
            "'cabel primary Ethernet0' is not a fault; faults begin with",
        ),
        ("# One\nWords.\ndo: cable third Ethernet0\n", 9, "is not a fault; word 2: 'third' is not a unit"),
        ("# One\nWords.\ndo: loss primary Ethernet0 200\n", 9, "is not a fault; word 4"),
        ("# One\nWords.\ntype: show failover\n", 9, "expected `type: primary: command`"),
        ("# One\nWords.\ntype: primary:\n", 9, "expected 1 to 20 commands"),
        ("# One\nWords.\nclock: faster\n", 9, "`speed` and a number from 0.1 to 600"),
        ("# One\nWords.\nclock: speed 999\n", 9, "`speed` and a number from 0.1 to 600"),
        ("# One\nWords.\nflow: begin ftp context1\n", 9, "expected `start`, `stop` or `rate`"),
        ("# One\nWords.\nlook: the sky\n", 9, "'the sky' is not a thing to look at"),
        (
            "# One\nWords.\nexpect: group 3 becomes Active on primary\n",
            9,
            "; it may read: group 1",
        ),
        ("# One\nWords.\nexpect: group 1 becomes active on primary\n", 9, "unknown condition"),
        ("# One\nWords.\nexpect: group 1 stays Active on primary\n", 9, "what stays needs a time here"),
        ("# One\nWords.\nexpect: group 1 is Active on primary for 5 s\n", 9, "goes with `stays`, not with `is`"),
        ("# One\nWords.\nexpect: group 1 becomes Active on primary for 5 s\n", 9, "happens at one moment"),
        ("# One\nWords.\nexpect: group 1 is Active on primary after 1 to 5 s\n", 9, "is a state"),
        ("# One\nWords.\nexpect: group 1 becomes Active on primary after 5 to 1 s\n", 9, "the first must not be above"),
        ("# One\nWords.\nrule: Nothing moves.\n", 9, "expected `rule: Section of the source document: what it says`"),
        (
            "# One\nWords.\nrule: Failover Acts: Nothing moves.\n",
            9,
            "the source document has no section 'Failover Acts'",
        ),
        ("# One\nWords.\n- A choice\n", 9, "a choice needs an `ask:` above it"),
        ("# One\nWords.\nask: Which?\n* A\n- B\nbecause: So.\n", 9, "a question needs an `expect:` in its step"),
        ("# One\nWords.\nask: Which?\n* A\n", 9, "2 to 8 choices"),
        ("# One\nWords.\nask: Which?\n- A\n- B\n", 9, "exactly one choice is right"),
        ("# One\nWords.\nask: Which?\n* A | the moon is full\n- B\n", 10, "unknown condition 'the moon is full'"),
        ("# One\nWords.\nask 1 s: Which?\n* A\n- B\n", 9, "the time to vote is 5 to 3600 seconds"),
        ("# One\nWords.\nask: " + "x" * 301 + "\n* A\n- B\n", 9, "300 characters at most, this has 301"),
        ("# One\nhint: Just so.\n", 7, "a step needs narration"),
        ("#\nWords.\n", 7, "a step needs a heading"),
        ("# One\nWords.\nhint:\n", 9, "`hint:` says nothing"),
        ("# One\nWords.\nminutes: 5\n", 9, "`minutes` belongs into the front matter"),
        ("# One\nWords.\nbecause: A.\nbecause: B.\n", 10, "`because:` stands twice"),
        ("# One\nWords\twith a tab.\n", 8, "a character that cannot be shown"),
        ("", 6, "a lesson has 1 to 40 steps"),
    ],
)
def test_steps(text: str, line: int, reason: str) -> None:
    found = wrong(FRONT + text)
    assert any((one.line, reason in one.reason) == (line, True) for one in found), found


def test_all_mistakes_are_told_at_once_in_their_order() -> None:
    found = wrong(FRONT.replace("minutes: 5", "minutes: x") + "# One\nWords.\ndo: nothing\nexpect: nothing\n")
    assert [one.line for one in found] == [3, 9, 10]
    assert str(found[1]).startswith("10-test.lesson:9: `do:` 'nothing' is not a fault")


@pytest.mark.parametrize("file", ["test.txt", "10-Test.lesson", "10 test.lesson", ".lesson"])
def test_a_file_is_named_after_its_key(file: str) -> None:
    assert "a lesson's file is named like" in wrong(FRONT + STEP, file)[0].reason


def test_any_text_is_a_lesson_or_a_list_of_mistakes() -> None:
    """Never an exception: whatever stands in the folder."""
    shipped = Path("simulator/lessons/library/10-unit-power.lesson").read_text(encoding="utf-8").splitlines()
    for at in range(0, len(shipped), 3):
        for text in ("\n".join(shipped[:at]), "\n".join(shipped[at:]), "\n".join(reversed(shipped[: at + 4]))):
            parse("10-x.lesson", text)
    for text in ("", "\0\0", "---", "---\n---", "# \n#\n", ":", "ask:", "* |", "type: primary: " + "x" * 600):
        assert not isinstance(parse("10-x.lesson", text), Lesson)


def test_each_form_of_a_condition_has_an_example_that_reads() -> None:
    forms = {read_condition(example).form for example in EXAMPLES}
    assert {form.name for form in FORMS} <= forms
    with pytest.raises(NoCondition, match="it may read: log"):
        read_condition("log")


def test_of_two_lessons_with_one_key_the_later_one_counts() -> None:
    shelf = shelve([("10-test.lesson", FRONT + STEP), ("20-test.lesson", FRONT.replace("A title", "Mine") + STEP)])
    assert [lesson.title for lesson in shelf.lessons] == ["Mine"]
    assert shelf.find("nothing") is None


def test_a_wrong_file_leaves_the_others_on_the_shelf() -> None:
    shelf = shelve([("10-test.lesson", FRONT + STEP), ("20-other.lesson", "nothing")])
    assert [lesson.key for lesson in shelf.lessons] == ["test"]
    assert {found.file for found in shelf.wrong} == {"20-other.lesson"}
