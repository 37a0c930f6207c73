"""The lesson that is on in a lab, as a worker keeps it: what is asked of it, what it asks of the class, what browsers are told.

Like the question to the class it is no part of the lab: it stands beside it and looks at what browsers see. Where the lab
goes back in time, what the lesson saw after that has not happened. What the runner needs travels in the lesson's view, so
that the next worker goes on from what browsers know.
"""

import logging
from collections.abc import Callable, Sequence
from typing import Final

import msgspec

from simulator import lessons
from simulator.classroom import Question, Stage
from simulator.lab_folders import labs
from simulator.lessons import BLIND, PREDICT, Lesson, LessonRun, Shelf
from simulator.vocabulary import Millis
from simulator.wire import codec
from simulator.wire.answers import Answer
from simulator.wire.events import AnyEvent, LessonEvent
from simulator.wire.lesson import LessonView
from simulator.wire.requests import AnyRequest, LessonStep, StartLesson
from simulator.wire.snapshot import Snapshot
from simulator.worker.engine.boundary import unhandled
from simulator.worker.hosts.class_host import ClassHost
from simulator.worker.hosts.lesson_files import shelf

log: Final = logging.getLogger(__name__)

_runs: Final = msgspec.json.Decoder(LessonRun)


class LessonHost:
    """`library`: the entry of the library that the lab was opened from; `told`: what browsers know already."""

    def __init__(
        self, library: str, class_host: ClassHost, told: LessonView | None = None, shelf: Callable[[], Shelf] = shelf
    ) -> None:
        self.told = told
        self._library = library
        self._class_host = class_host
        self._shelf = shelf
        self._lesson: Lesson | None
        self._run: LessonRun | None
        self._lesson, self._run = self._resumed(told)
        self._seen_ms: Millis = 0
        self._shown: tuple[LessonRun | None, bool] | None = None

    @property
    def is_on(self) -> bool:
        return self._run is not None

    def handle(self, request: AnyRequest, snapshot: Callable[[], Snapshot], now_ms: Millis, wall_ms: float) -> Answer:
        """A request that the lesson owns."""
        match request:
            case StartLesson(lesson=""):
                self._end()
            case StartLesson():
                return self._start(request, snapshot(), now_ms, wall_ms)
            case LessonStep():
                if self._lesson is None or self._run is None:
                    return codec.refuse(request.id, "refused", "lesson: no lesson is running")
                wrong = self._step(self._lesson, self._run, request, snapshot(), now_ms, wall_ms)
                if wrong:
                    return codec.refuse(request.id, "refused", wrong)
            case _:
                return unhandled(request)
        return Answer(id=request.id, ok=True, result={})

    def acted(self, request: AnyRequest, now_ms: Millis) -> None:
        """This was done in the lab."""
        if self._lesson and self._run:
            self._run = lessons.acted(self._lesson, self._run, request, now_ms)

    def news(
        self, events: Sequence[AnyEvent], snapshot: Callable[[], Snapshot], now_ms: Millis, *, turned: bool = False
    ) -> tuple[LessonEvent, ...]:
        """What browsers are to be told, after these events of the lab. turned: it stands in another past than before."""
        if self._lesson and self._run:
            if turned:
                self._run = lessons.turned(self._lesson, self._run, snapshot(), now_ms)
            elif events or now_ms != self._seen_ms:
                self._run = lessons.see(self._lesson, self._run, events, snapshot(), now_ms)
            self._reveal(self._run)
        self._seen_ms = now_ms
        if (self._run, self._voting) == self._shown:
            return ()
        self._shown = (self._run, self._voting)
        view = lessons.view(self._lesson, self._run, voting=self._voting) if self._lesson and self._run else None
        if view == self.told:
            return ()
        self.told = view
        return (LessonEvent(*codec.UNNUMBERED, now_ms, view),)

    # --- what people ask for ------------------------------------------------------------------------------------------

    def _start(self, request: StartLesson, snapshot: Snapshot, now_ms: Millis, wall_ms: float) -> Answer:
        shelf = self._shelf()
        lesson = shelf.find(request.lesson)
        if lesson is None:
            wrong = next((wrong for wrong in shelf.wrong if request.lesson in wrong.file), None)
            why = f"lesson: {wrong}" if wrong else f"lesson: there is no {request.lesson[:60]!r}"
            return codec.refuse(request.id, "unknown", why)
        if lesson.lab != self._library:
            return codec.refuse(
                request.id, "refused", f"lesson: {lesson.title!r} needs another lab. {_open(lesson.lab)}"
            )
        self._leave()
        self._lesson = lesson
        self._run = lessons.begin(lesson, request.help, snapshot, now_ms)
        self._ask(wall_ms)
        unwell = snapshot.health.health != "ok" and labs().is_configured(self._library)
        return Answer(id=request.id, ok=True, result={"remark": _UNWELL if unwell else ""})

    def _step(
        self, lesson: Lesson, run: LessonRun, request: LessonStep, snapshot: Snapshot, now_ms: Millis, wall_ms: float
    ) -> str | None:
        """Why it cannot be done, or None."""
        if request.hint:
            self._run = lessons.give_hint(lesson, run)
        if request.step is None:
            return None
        if run.help == BLIND:
            last = 2
            if request.step == last:
                self._run = lessons.evaluate(run)
            elif request.step == 1:
                self._run = lessons.go_to(lesson, run, run.at, snapshot, now_ms)
        else:
            last = len(lesson.steps)
            if request.step <= last and request.step != run.at + 1:
                self._leave()
                self._run = lessons.go_to(lesson, self._run or run, request.step - 1, snapshot, now_ms)
                self._ask(wall_ms)
        return None if request.step <= last else f"step: this lesson has {last}, there is no {request.step}"

    def _end(self) -> None:
        self._leave()
        self._lesson = self._run = None

    # --- the question of a step ---------------------------------------------------------------------------------------

    @property
    def _voting(self) -> bool:
        room = self._class_host.room
        return self._run is not None and room.is_open and room.number == self._run.step.question

    def _ask(self, wall_ms: float) -> None:
        """Put the step's question to the class, once, and only before its answer is known."""
        if self._lesson is None or self._run is None or self._run.help != PREDICT:
            return
        question = self._lesson.steps[self._run.at].question
        if question is None or self._run.step.question or lessons.is_done(self._run):
            return
        explanation = self._lesson.steps[self._run.at].explanation
        texts = tuple(choice.text for choice in question.choices)
        act = self._lesson.steps[self._run.at].heading  # the acts themselves are told once the voting is closed
        number = self._class_host.put(
            Question(question.text, texts, (question.right,), explanation, question.seconds, act), wall_ms
        )
        if isinstance(number, int):
            self._run = lessons.asked(self._run, number)

    def _reveal(self, run: LessonRun) -> None:
        """Everything has come about: which answer was right."""
        room = self._class_host.room
        if room.question and room.number == run.step.question and lessons.is_done(run) and room.stage != Stage.REVEALED:
            self._class_host.reveal()

    def _leave(self) -> None:
        """Its question goes with the step."""
        room = self._class_host.room
        if self._run is not None and room.question and room.number == self._run.step.question:
            self._class_host.clear()

    # --- another worker's lesson --------------------------------------------------------------------------------------

    def _resumed(self, told: LessonView | None) -> tuple[Lesson, LessonRun] | tuple[None, None]:
        if told is None:
            return None, None
        lesson = self._shelf().find(told.lesson)
        try:
            run = _runs.decode(told.memory)
        except msgspec.MsgspecError:
            run = None
        if lesson is None or run is None or not lessons.fits(lesson, run):
            log.warning("the lesson %s is not what it was: it ends", told.lesson)
            return None, None
        return lesson, run


_UNWELL: Final = "Something is broken in this lab. Repair it first, so that the lesson finds the pair as it expects it."


def _open(library: str) -> str:
    return f"Open it from the start page: {labs().title(library)}"
