"""What crosses the wire is what the fixtures show, and what does not belong there is refused with its place."""

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from simulator.wire import codec
from simulator.wire.answers import Answer
from simulator.wire.events import AnyEvent
from simulator.wire.requests import MAX_FRAME, REQUESTS, AnyRequest
from tests.wire import examples, fixtures

BAD_REQUESTS = {
    "unknown-type": (b'{"type": "explode", "id": 3}', 3, "unknown", "`$.type`"),
    "no-type": (b'{"id": 3}', 3, "malformed", "`type`"),
    "no-id": (b'{"type": "join"}', None, "malformed", "`id`"),
    "negative-id": (b'{"type": "join", "id": -1}', None, "malformed", "`$.id`"),
    "unknown-field": (b'{"type": "join", "id": 3, "extra": 1}', 3, "malformed", "`extra`"),
    "no-such-unit": (b'{"type": "console", "id": 3, "unit": "third", "line": ""}', 3, "malformed", "`$.unit`"),
    "line-too-long": (
        b'{"type": "console", "id": 3, "unit": "primary", "line": "%s"}' % (b"x" * 513),
        3,
        "malformed",
        "`$.line`",
    ),
    "no-lines": (b'{"type": "operate", "id": 3, "unit": "primary", "lines": []}', 3, "malformed", "`$.lines`"),
    "number-for-text": (b'{"type": "fault", "id": 3, "fault": 7, "on": true}', 3, "malformed", "`$.fault`"),
    "speed-beyond-range": (b'{"type": "clock", "id": 3, "speed": 601}', 3, "malformed", "`$.speed`"),
    "a-list": (b"[1]", None, "malformed", "object"),
    "cut-off": (b'{"type": "join", "id": 3', None, "malformed", "JSON"),
    "cut-off-with-a-wrong-type": (b'{"type": "x", "id": 1', None, "malformed", "JSON"),
    "surrogate": (b'{"type": "console", "id": 3, "unit": "primary", "line": "\\ud800"}', None, "malformed", "JSON"),
    "number-too-large": (b'{"type": "join", "id": 1' + b"0" * 5_000 + b"}", None, "malformed", ""),
    "not-text": (b"\xff\xfe", None, "malformed", "JSON"),
    "empty": (b"", None, "malformed", "JSON"),
    "too-deep": (b'{"type": "join", "id": 3, "x": ' + b"[" * 10_000, None, "malformed", ""),
    "too-large": (b'"' + b"x" * MAX_FRAME + b'"', None, "too-large", str(MAX_FRAME)),
}

SENT = [codec.encode_request(request) for request in examples.REQUESTS]

every_event = pytest.mark.parametrize("event", examples.EVENTS, ids=examples.tag)
every_request = pytest.mark.parametrize("request_", examples.REQUESTS, ids=examples.tag)


def test_there_is_one_example_of_each_class() -> None:
    assert {type(event) for event in examples.EVENTS} == set(AnyEvent.__args__)
    assert {type(request) for request in examples.REQUESTS} == set(REQUESTS)


@every_event
def test_event_is_written_as_in_its_fixture(event: AnyEvent, rewrite: bool) -> None:
    name = f"events/{examples.tag(event)}"
    assert fixtures.agrees(name, event, rewrite=rewrite)
    assert codec.decode_event(fixtures.read(name)) == event
    assert codec.decode_event(codec.encode_event(event)) == event


@every_request
def test_request_is_read_as_in_its_fixture(request_: AnyRequest, rewrite: bool) -> None:
    name = f"requests/{examples.tag(request_)}"
    assert fixtures.agrees(name, request_, rewrite=rewrite)
    assert codec.decode_request(fixtures.read(name)) == request_
    assert codec.decode_request(codec.encode_request(request_).decode()) == request_


def test_snapshot_is_written_as_in_its_fixture(rewrite: bool) -> None:
    assert fixtures.agrees("snapshot", examples.SNAPSHOT, rewrite=rewrite)
    assert codec.decode_snapshot(codec.encode_snapshot(examples.SNAPSHOT)) == examples.SNAPSHOT


def test_snapshot_frame_carries_the_snapshot_as_it_is() -> None:
    encoded = codec.encode_snapshot(examples.SNAPSHOT)
    assert codec.snapshot_frame(encoded) == b'{"type":"snapshot","snapshot":' + encoded + b"}"


def test_no_fixture_is_without_its_class() -> None:
    assert set(fixtures.names("events")) == {examples.tag(event) for event in examples.EVENTS}
    assert set(fixtures.names("requests")) == {examples.tag(request) for request in examples.REQUESTS}


@every_event
def test_event_with_an_unknown_field_is_refused(event: AnyEvent) -> None:
    wrong = codec.encode_event(event)[:-1] + b',"extra":1}'
    with pytest.raises(msgspec.ValidationError, match="extra"):
        codec.decode_event(wrong)


@every_event
def test_event_without_its_envelope_is_refused(event: AnyEvent) -> None:
    fields = msgspec.json.decode(codec.encode_event(event))
    for missing in ("v", "lab", "run", "seq", "at_ms", "type"):
        with pytest.raises(msgspec.ValidationError, match=missing):
            codec.decode_event(msgspec.json.encode({name: fields[name] for name in fields if name != missing}))


def test_bad_events_are_refused() -> None:
    for name in fixtures.names("bad/events"):
        with pytest.raises(msgspec.MsgspecError):
            codec.decode_event(fixtures.read(f"bad/events/{name}"))


@pytest.mark.parametrize("name", BAD_REQUESTS)
def test_bad_request_is_answered_with_its_place(name: str) -> None:
    data, number, code, place = BAD_REQUESTS[name]
    answer = codec.decode_request(data)
    assert isinstance(answer, Answer)
    assert (answer.id, answer.ok, answer.result) == (number, False, None)
    assert answer.error is not None
    assert answer.error.code == code
    assert place in answer.error.message


def test_text_that_is_no_unicode_is_answered() -> None:
    answer = codec.decode_request('{"type": "join", "id": \ud800}')
    assert isinstance(answer, Answer)
    assert answer.error is not None
    assert answer.error.code == "malformed"


def test_answer_is_written_without_what_it_lacks(rewrite: bool) -> None:
    assert fixtures.agrees(
        "answers", [msgspec.Raw(codec.encode_answer(answer)) for answer in examples.ANSWERS], rewrite=rewrite
    )
    for answer in examples.ANSWERS:
        assert codec.decode_answer(codec.encode_answer(answer)) == answer


def test_numbers_follow_without_a_gap() -> None:
    numbered = codec.number(examples.EVENTS, lab="other", run=5, seq=41)
    assert [event.seq for event in numbered] == list(range(42, 42 + len(examples.EVENTS)))
    assert {(event.lab, event.run) for event in numbered} == {("other", 5)}
    assert [event.at_ms for event in numbered] == [event.at_ms for event in examples.EVENTS]


@given(st.one_of(st.binary(), st.text(), st.tuples(st.sampled_from(SENT), st.integers(0, 200), st.binary(max_size=3))))
def test_whatever_comes_is_a_request_or_an_answer(sent: bytes | str | tuple[bytes, int, bytes]) -> None:
    """Any bytes, any text, and requests that are cut off or have a piece replaced."""
    if isinstance(sent, tuple):
        request, at, piece = sent
        frames: list[bytes | str] = [
            request[:at],
            request[:at] + piece,
            request[:at] + piece + request[at + len(piece) :],
        ]
    else:
        frames = [sent]
    for frame in frames:
        read = codec.decode_request(frame)
        if isinstance(read, Answer):
            assert read.error is not None
            assert codec.decode_answer(codec.encode_answer(read)) == read
