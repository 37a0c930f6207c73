"""One question, everyone's vote, the tally, the reveal."""

from simulator import classroom
from simulator.classroom import Classroom, Objection, Question, Stage

ASKED = Question("Which group moves?", ("Group 1", "Group 2", "Neither"), seconds=20)


def asked(question: Question = ASKED, wall_ms: float = 1_000) -> Classroom:
    room = classroom.put(Classroom(), question, wall_ms)
    assert isinstance(room, Classroom)
    return room


def voted(room: Classroom, **votes: str) -> Classroom:
    for voter, choice in votes.items():
        after = classroom.vote(room, room.number, voter, choice)
        assert isinstance(after, Classroom)
        room = after
    return room


def test_nobody_is_told_how_others_voted_before_the_voting_is_closed() -> None:
    room = voted(asked(), ann="a", bob="a", cid="c")
    seen = classroom.view(room)
    assert seen is not None
    assert (seen.answers, [choice.votes for choice in seen.choices]) == (3, [0, 0, 0])
    seen = classroom.view(classroom.close(room))
    assert seen is not None
    assert [choice.votes for choice in seen.choices] == [2, 0, 1]


def test_a_later_vote_of_the_same_voter_takes_the_place_of_the_earlier() -> None:
    room = voted(voted(asked(), ann="a"), ann="b")
    assert classroom.tally(room) == (0, 1, 0)


def test_the_voting_closes_when_its_time_is_up_and_not_before() -> None:
    room = asked()
    assert classroom.tick(room, 20_999).is_open
    room = classroom.tick(room, 21_000)
    assert room.stage is Stage.CLOSED
    assert classroom.vote(room, 1, "late", "a") == Objection("question: the voting is closed")


def test_without_a_time_limit_it_stays_open_until_somebody_closes_it() -> None:
    assert classroom.tick(asked(Question("Why?", ("so", "so not"))), 1e15).is_open


def test_which_was_right_is_told_with_the_reveal_only() -> None:
    room = voted(asked(Question("Where?", ("Primary", "Secondary"), right=(1,), explanation="It had failed.")), ann="b")
    before = classroom.view(classroom.close(room))
    room_after = classroom.reveal(classroom.close(room))
    assert before is not None
    assert ([choice.right for choice in before.choices], before.explanation) == ([None, None], "")
    assert isinstance(room_after, Classroom)
    after = classroom.view(room_after)
    assert after is not None
    assert ([choice.right for choice in after.choices], after.explanation) == ([False, True], "It had failed.")


def test_what_is_right_may_be_known_only_at_the_reveal() -> None:
    room = classroom.reveal(classroom.close(asked()), (2,), "Both units are well.")
    assert isinstance(room, Classroom)
    seen = classroom.view(room)
    assert seen is not None
    assert [choice.right for choice in seen.choices] == [False, False, True]


def test_a_new_question_begins_without_votes_and_takes_no_late_ones_of_the_last() -> None:
    room = classroom.put(voted(asked(), ann="a"), ASKED, 5_000)
    assert isinstance(room, Classroom)
    assert (room.number, classroom.tally(room)) == (2, (0, 0, 0))
    assert classroom.vote(room, 1, "ann", "a") == Objection("question: the question is closed")


def test_what_is_no_question_is_refused_and_the_place_is_named() -> None:
    for question, place in (
        (Question("One?", ("only",)), "choices:"),
        (Question(" ", ("a", "b")), "text:"),
        (Question("One?", ("a", " ")), "choices[1]:"),
        (Question("One?", ("a", "b"), right=(2,)), "right:"),
    ):
        answer = classroom.put(Classroom(), question, 0)
        assert isinstance(answer, Objection)
        assert answer.message.startswith(place)


def test_a_choice_that_is_not_there_is_refused() -> None:
    for choice in ("d", "", "ab", "é"):
        assert isinstance(classroom.vote(asked(), 1, "ann", choice), Objection)


def test_a_question_that_is_taken_away_leaves_nothing_but_its_number() -> None:
    assert classroom.clear(voted(asked(), ann="a")) == Classroom(number=1)
