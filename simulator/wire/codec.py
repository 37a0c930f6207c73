"""Bytes to values and back, and the numbering of events.

What a browser sends is judged here: a request, or the answer that says what is wrong with it and where. What the worker
wrote is trusted to be well formed: a fault there raises msgspec.ValidationError.
"""

import re
from collections.abc import Iterable
from typing import Final

import msgspec
from msgspec.structs import replace

from simulator.wire.answers import Answer, Beat, Error, QuestionFrame, SnapshotFrame
from simulator.wire.events import WIRE_VERSION, AnyEvent
from simulator.wire.lesson import QuestionView
from simulator.wire.requests import MAX_FRAME, AnyRequest, RequestId
from simulator.wire.snapshot import Snapshot

_json: Final = msgspec.json.Encoder()
_event: Final[msgspec.json.Decoder[AnyEvent]] = msgspec.json.Decoder(AnyEvent)
_snapshot: Final = msgspec.json.Decoder(Snapshot)
_request: Final[msgspec.json.Decoder[AnyRequest]] = msgspec.json.Decoder(AnyRequest)
_answer: Final = msgspec.json.Decoder(Answer)


UNNUMBERED: Final = (WIRE_VERSION, "", 0, 0)
"""Envelope (v, lab, run, seq) of an event that `number` has not numbered yet."""


class _Numbered(msgspec.Struct):
    id: RequestId


_numbered: Final = msgspec.json.Decoder(_Numbered)
_UNKNOWN_TYPE: Final = re.compile(r"^Invalid value .* - at `\$\.type`$", re.DOTALL)


def number(bodies: Iterable[AnyEvent], *, lab: str, run: int, seq: int) -> tuple[AnyEvent, ...]:
    """The events with their envelope filled in. `seq` is the number of the last event before them."""
    return tuple(replace(body, lab=lab, run=run, seq=at) for at, body in enumerate(bodies, seq + 1))


def encode_event(event: AnyEvent) -> bytes:
    return _json.encode(event)


def decode_event(data: bytes | str) -> AnyEvent:
    return _event.decode(data)


def encode_snapshot(snapshot: Snapshot) -> bytes:
    return _json.encode(snapshot)


def decode_snapshot(data: bytes | str) -> Snapshot:
    return _snapshot.decode(data)


def snapshot_frame(snapshot: bytes) -> bytes:
    """The frame that carries an encoded snapshot to a browser, without decoding it."""
    return _json.encode(SnapshotFrame(msgspec.Raw(snapshot)))


def question_frame(question: QuestionView | None) -> bytes:
    """The frame that tells a participant of the question to the class."""
    return _json.encode(QuestionFrame(question))


def encode_beat(live: bool) -> bytes:
    return _json.encode(Beat(live))


def encode_request(request: AnyRequest) -> bytes:
    return _json.encode(request)


def decode_request(data: bytes | str) -> AnyRequest | Answer:
    """A browser's request, or the refusal to send back; its id is None where none could be read."""
    size = len(data if isinstance(data, bytes) else data.encode("utf-8", "replace"))
    if size > MAX_FRAME:
        return refuse(None, "too-large", f"{size} bytes; at most {MAX_FRAME}")
    try:
        try:
            return _request.decode(data)
        except msgspec.ValidationError as wrong:
            code = "unknown" if _UNKNOWN_TYPE.match(str(wrong)) else "malformed"
            return refuse(_id_of(data), code, str(wrong))
    except (msgspec.MsgspecError, UnicodeError, RecursionError) as wrong:
        return refuse(None, "malformed", f"no JSON: {wrong}")


def refuse(id: int | None, code: str, message: str) -> Answer:
    """The answer to a request that is not carried out. `code`: see answers.Error."""
    return Answer(id=id, ok=False, error=Error(code=code, message=message))


def encode_answer(answer: Answer) -> bytes:
    """Leaves out whichever of `result` and `error` is not there."""
    return _json.encode({name: value for name, value in msgspec.structs.asdict(answer).items() if _sent(name, value)})


def decode_answer(data: bytes | str) -> Answer:
    return _answer.decode(data)


def _sent(name: str, value: object) -> bool:
    return value is not None or name == "id"


def _id_of(data: bytes | str) -> int | None:
    """None: there is none, or it is no number. Raises DecodeError where the end of the frame is missing."""
    try:
        return _numbered.decode(data).id
    except msgspec.ValidationError:
        return None
