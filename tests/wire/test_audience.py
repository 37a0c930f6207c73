"""Who is told what: the table names everything that there is, and nothing else passes."""

from typing import get_args

import pytest
from msgspec.structs import replace

from simulator.wire import codec
from simulator.wire import events as ev
from simulator.wire.audience import ALIKE, LESSON, Audience, event_for, first_frame, kind_of, snapshot_for
from simulator.wire.lesson import LessonView
from simulator.wire.snapshot import Snapshot
from tests.wire.examples import EVENTS, QUESTION, REHEARSAL, SNAPSHOT, tag
from tests.wire.examples import LESSON as CARD

CUT = {"lesson", "question", "rehearsal"}
"""Kinds of events that are not the same for every audience."""


def encoded(kind: str) -> bytes:
    return next(codec.encode_event(event) for event in EVENTS if tag(event) == kind)


def test_every_kind_of_event_is_named_once() -> None:
    kinds = {str(event.__struct_config__.tag) for event in get_args(ev.AnyEvent)}
    assert kinds == ALIKE | CUT
    assert not ALIKE & CUT


def test_every_field_of_a_lesson_is_given_to_someone_except_what_is_for_the_next_worker() -> None:
    assert set(LessonView.__struct_fields__) - set().union(*LESSON.values()) == {"memory"}
    assert LESSON[Audience.PRESENTERS] - LESSON[Audience.VIEWERS] == {"notes", "next_heading"}


def test_a_new_field_of_the_snapshot_is_decided_on() -> None:
    """Whoever adds one: is it for viewers? If not, `snapshot_for` takes it out."""
    assert set(Snapshot.__struct_fields__) == {
        *(
            "v",
            "lab",
            "run",
            "seq",
            "title",
            "profile",
            "epoch_wall",
            "clock",
            "health",
            "suggestion",
            "units",
            "groups",
        ),
        *("interfaces", "ports", "peers", "links", "switches", "hosts", "faults", "consoles", "lanes", "log", "syslog"),
        *("flows", "opened_ms", "branches", "undo", "lesson", "question", "rehearsal"),
    }


@pytest.mark.parametrize("kind", sorted(ALIKE))
def test_presenters_and_viewers_get_the_event_as_it_was_written_and_participants_none(kind: str) -> None:
    event = encoded(kind)
    assert kind_of(event) == kind
    assert event_for(Audience.PRESENTERS, event) is event
    assert event_for(Audience.VIEWERS, event) is event
    assert event_for(Audience.PARTICIPANTS, event) is None


def test_notes_go_to_presenters_and_the_workers_memory_to_nobody() -> None:
    event = encoded("lesson")
    presenters, viewers = event_for(Audience.PRESENTERS, event), event_for(Audience.VIEWERS, event)
    assert presenters is not None
    assert viewers is not None
    assert CARD.notes.encode() in presenters
    assert CARD.notes.encode() not in viewers
    assert CARD.next_heading.encode() not in viewers
    for told in (presenters, viewers):
        shown = codec.decode_event(told)
        assert isinstance(shown, ev.LessonEvent)
        assert shown.lesson is not None
        assert shown.lesson.memory == ""
        assert shown.lesson.narration == CARD.narration
    assert event_for(Audience.PARTICIPANTS, event) is None


def test_a_lesson_that_ends_is_told() -> None:
    over = codec.encode_event(ev.LessonEvent(*codec.UNNUMBERED, 0, None))
    assert event_for(Audience.VIEWERS, over) == over


def test_a_rehearsal_is_told_to_those_who_conduct_it_and_to_nobody_else() -> None:
    event = encoded("rehearsal")
    assert event_for(Audience.PRESENTERS, event) is event
    told = event_for(Audience.VIEWERS, event)
    assert told is not None
    assert b'"rehearsal":null' in told
    assert event_for(Audience.PARTICIPANTS, event) is None
    shown = replace(SNAPSHOT, rehearsal=REHEARSAL)
    assert snapshot_for(Audience.PRESENTERS, shown).rehearsal == REHEARSAL
    assert snapshot_for(Audience.VIEWERS, shown).rehearsal is None


def test_a_participant_is_told_the_question_and_not_of_which_lab() -> None:
    told = event_for(Audience.PARTICIPANTS, encoded("question"))
    assert told == codec.question_frame(QUESTION)
    assert told.startswith(b'{"type":"question","question":{')
    assert b'"lab"' not in told


def test_what_a_socket_is_sent_first_is_cut_in_the_same_way() -> None:
    assert first_frame(Audience.PARTICIPANTS, SNAPSHOT) == codec.question_frame(SNAPSHOT.question)
    whole = snapshot_for(Audience.VIEWERS, SNAPSHOT)
    assert first_frame(Audience.VIEWERS, SNAPSHOT) == codec.snapshot_frame(codec.encode_snapshot(whole))


def test_an_event_that_no_table_names_is_sent_to_nobody() -> None:
    assert kind_of(b'{"type":"brand-new"}') not in ALIKE
    assert kind_of(b'{"v":1}') not in ALIKE
