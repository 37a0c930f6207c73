"""A lesson in a real lab: what a class would do, and what it would be told."""

from collections.abc import Callable
from itertools import count
from typing import Final

import msgspec

from simulator.classroom import Stage
from simulator.lessons import Lesson, Shelf
from simulator.lessons.run import LessonRun
from simulator.vocabulary import Millis
from simulator.wire.answers import Answer
from simulator.wire.bus_protocol import Begin
from simulator.wire.lesson import ActView, LessonView
from simulator.wire.requests import AnyRequest, CloseQuestion, LessonStep, Owner, StartLesson, row_of
from simulator.wire.snapshot import Snapshot
from simulator.worker.engine.lab_engine import LabEngines
from simulator.worker.hosts.class_host import ClassHost
from simulator.worker.hosts.lesson_host import LessonHost

SLICE_MS: Final[Millis] = 250
ENGINES: Final = LabEngines()
_requests: Final = msgspec.json.Decoder(AnyRequest)


class Player:
    """The worker's part without its clock: time runs only here."""

    def __init__(self, lab: str, shelf: Callable[[], Shelf], seed: int = 1) -> None:
        self.engine = ENGINES.fresh("lesson", Begin(lab, seed))
        self.class_host = ClassHost()
        self.lesson_host = LessonHost(lab, self.class_host, None, shelf)
        self._ids = count(1)
        self._tell()

    @property
    def view(self) -> LessonView:
        assert self.lesson_host.told is not None, "no lesson is on"
        return self.lesson_host.told

    @property
    def run(self) -> LessonRun:
        """What the runner keeps."""
        return msgspec.json.decode(self.view.memory, type=LessonRun)

    @property
    def snapshot(self) -> Snapshot:
        return self.engine.snapshot(1, 1)

    def start(self, lesson: Lesson | str, help: str = "watched") -> Answer:
        key = lesson if isinstance(lesson, str) else lesson.key
        return self.ask(StartLesson(next(self._ids), key, help))  # type: ignore[arg-type]

    def step(self, step: int | None = None, *, hint: bool = False) -> Answer:
        return self.ask(LessonStep(next(self._ids), step, hint))

    def act(self, act: ActView) -> None:
        """The button of a suggested act: it must be possible."""
        for fields in act.requests:
            request = _requests.decode(msgspec.json.encode({**fields, "id": next(self._ids)}))
            answer = self.ask(request)
            assert answer.ok, f"{act.text}: {answer.error}"

    def ask(self, request: AnyRequest) -> Answer:
        """As the runner of the lab does it."""
        now_ms = self.engine.now_ms
        match row_of(request).owner:
            case Owner.CLASS:
                answer = self.class_host.handle("test", request, 0.0)
            case Owner.LESSON:
                answer = self.lesson_host.handle(request, lambda: self.snapshot, now_ms, 0.0)
            case Owner.RUNNER:
                answer = Answer(id=request.id, ok=True, result={})
            case _:
                answer = self.engine.handle("test", request)
        if answer.ok:
            self.lesson_host.acted(request, now_ms)
        self._tell()
        return answer

    def pass_time(self, for_ms: Millis, until: Callable[[], bool] = lambda: False) -> None:
        """Let virtual time run, at most so long."""
        ends = self.engine.now_ms + for_ms
        while self.engine.now_ms < ends and not until():
            self.engine.advance(min(ends, self.engine.now_ms + SLICE_MS), messages=0)
            self._tell()

    def close_vote(self) -> None:
        if self.class_host.room.question is not None and self.class_host.room.stage is Stage.OPEN:
            self.ask(CloseQuestion(next(self._ids), self.class_host.room.number, "closed"))

    def _tell(self) -> None:
        told = self.engine.take()
        self.lesson_host.news(told.events, lambda: self.snapshot, self.engine.now_ms)
        self.class_host.news(self.engine.now_ms, 0.0)
