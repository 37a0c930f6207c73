"""The question to the class as a worker keeps it: what is asked of it, how often it is told, and what outlives the worker."""

import logging
from typing import Final

import msgspec

from simulator import classroom
from simulator.classroom import Classroom, Objection, Question
from simulator.vocabulary import Millis
from simulator.wire import codec
from simulator.wire.answers import Answer
from simulator.wire.events import QuestionEvent
from simulator.wire.lesson import QuestionView
from simulator.wire.requests import AnyRequest, Ask, CloseQuestion, Predict
from simulator.worker.engine.boundary import unhandled

log: Final = logging.getLogger(__name__)

COUNT_EVERY_MS: Final = 300
"""Wall time between two words about how many have answered; all else is told at once."""

_classrooms: Final = msgspec.msgpack.Decoder(Classroom)


class ClassHost:
    """`saved`: what an earlier worker left; `told`: what browsers know already."""

    def __init__(self, saved: bytes | None = None, told: QuestionView | None = None) -> None:
        self.room = _restored(saved)
        self.told = told
        self._told_wall_ms = 0.0
        self._saved = self.room

    def put(self, question: Question, wall_ms: float) -> int | Objection:
        """Ask the class; the number of the question."""
        room = classroom.put(self.room, question, wall_ms)
        if isinstance(room, Objection):
            return room
        self.room = room
        return room.number

    def reveal(self, right: tuple[int, ...] = (), explanation: str = "") -> Objection | None:
        room = classroom.reveal(classroom.close(self.room), right, explanation)
        if isinstance(room, Objection):
            return room
        self.room = room
        return None

    def close(self) -> None:
        self.room = classroom.close(self.room)

    def clear(self) -> None:
        self.room = classroom.clear(self.room)

    def handle(self, who: str, request: AnyRequest, wall_ms: float) -> Answer:
        """A request that the class owns."""
        match request:
            case Ask():
                right = () if request.right is None else (request.right,)
                put = self.put(
                    Question(request.text, request.choices, right, seconds=request.seconds, act=request.act), wall_ms
                )
                wrong, result = (put, {}) if isinstance(put, Objection) else (None, {"question": put})
            case Predict():
                room = classroom.vote(self.room, request.question, who, request.choice)
                wrong, result = (room, {}) if isinstance(room, Objection) else (None, {})
                self.room = self.room if isinstance(room, Objection) else room
            case CloseQuestion():
                wrong, result = self._on(request), {}
            case _:
                return unhandled(request)
        if wrong is not None:
            return codec.refuse(request.id, "refused", wrong.message)
        return Answer(id=request.id, ok=True, result=dict(result))

    def _on(self, request: CloseQuestion) -> Objection | None:
        """To the next stage, or to the one that is named."""
        if self.room.question is None or request.question != self.room.number:
            return Objection("question: the question is closed")
        following = {"open": "closed", "closed": "revealed", "revealed": "gone"}
        match request.to or following[self.room.stage]:
            case "closed":
                self.close()
            case "revealed":
                return self.reveal(() if request.right is None else (request.right,))
            case _:
                self.clear()
        return None

    @property
    def due_wall_ms(self) -> float | None:
        """When it is to be looked at again; None: not by itself."""
        waits = self._told_wall_ms + COUNT_EVERY_MS if classroom.view(self.room) != self.told else None
        return min((at for at in (waits, self.room.closes_wall_ms) if at is not None), default=None)

    def tick(self, wall_ms: float) -> None:
        """Close what has run out."""
        self.room = classroom.tick(self.room, wall_ms)

    def news(self, at_ms: Millis, wall_ms: float) -> tuple[QuestionEvent, ...]:
        """What browsers are to be told now."""
        seen = classroom.view(self.room)
        if seen == self.told or (_only_counts(self.told, seen) and wall_ms < self._told_wall_ms + COUNT_EVERY_MS):
            return ()
        self.told, self._told_wall_ms = seen, wall_ms
        return (QuestionEvent(*codec.UNNUMBERED, at_ms, question=seen),)

    def save(self) -> bytes | None:
        """What the next worker goes on from; None: as it was saved last."""
        if self.room is self._saved:
            return None
        self._saved = self.room
        return msgspec.msgpack.encode(self.room)


def _only_counts(before: QuestionView | None, after: QuestionView | None) -> bool:
    if before is None or after is None:
        return False
    return msgspec.structs.replace(before, answers=after.answers) == after


def _restored(saved: bytes | None) -> Classroom:
    try:
        return _classrooms.decode(saved) if saved else Classroom()
    except msgspec.MsgspecError:
        log.warning("a question of another version is forgotten")
        return Classroom()
