"""A lab with a rehearsal in it and people who take part, without a worker: for tests and proofs."""

from collections.abc import Iterator
from itertools import count

from msgspec.structs import replace

from dashboard.runbooks import shipped, shipped_texts
from simulator.rehearsal import OPEN
from simulator.wire import requests as rq
from simulator.wire.bus_protocol import Begin
from simulator.wire.rehearsal import RehearsalView
from simulator.wire.seat import AT_SEAT, SeatView, seat_view
from simulator.worker.engine.lab_engine import LabEngine, LabEngines
from simulator.worker.hosts.rehearsal_host import RehearsalHost

_ids = count(1)
SLICE_MS = 3_700
"""Time runs in odd pieces: an instant is not where a piece ends."""


class Room:
    """A lab, its rehearsal, and people who play by the book: they type what the step says, write down what is so, and tick."""

    def __init__(self, exercise: str, runbook: str = "", seed: int = 7) -> None:
        under = shipped().exercise(exercise) if exercise else None
        self.key = under.runbook if under else runbook
        book = shipped().runbook(self.key)
        assert book is not None
        self.lab = (under.lab if under else "") or book.lab
        self.engine: LabEngine = LabEngines().fresh("room", Begin(library=self.lab, seed=seed))
        self.host = RehearsalHost(self.engine)
        files = [f"{self.key}.runbook", shipped_texts()[f"{self.key}.runbook"]]
        files += [f"{under.key}.exercise", shipped_texts()[f"{under.key}.exercise"]] if under else ["", ""]
        self.ask("facilitator", rq.StartRehearsal(next(_ids), *files))
        while (until_ms := self.host.settles_until_ms) is not None:
            self.engine.advance(until_ms, messages=0)
        self.plan = self.host.plan
        assert self.plan is not None

    def ask(self, who: str, request: rq.AnyRequest) -> str:
        """Why it was refused, or ""."""
        owner = rq.row_of(request).owner
        if owner is rq.Owner.LAB:
            if why := self.host.about_to_act(who):
                return why
            answer = self.engine.handle(who, request)
        else:
            answer = self.host.handle(who, request)
        return answer.error.message if answer.error else ""

    def say(self, seat: str, say: str, **more: object) -> str:
        return self.ask(f"{AT_SEAT}{seat}", rq.Rehearse(id=next(_ids), say=say, **more))  # type: ignore[arg-type]

    def begin(self) -> None:
        self.ask("facilitator", rq.Rehearse(id=next(_ids), say="begin"))

    def view(self) -> RehearsalView:
        self.host.news(self.engine.now_ms)
        assert self.host.told is not None
        return self.host.told

    def seat(self, name: str) -> SeatView:
        shown = replace(self.engine.snapshot(1, 1), rehearsal=self.view())
        seen = seat_view(shown, name)
        assert seen is not None
        return seen

    def play(self, most: int = 400) -> Iterator[int]:
        """By the book, until it ends."""
        assert self.plan is not None
        self.begin()
        done: set[tuple[int, int]] = set()
        for turn in range(most):
            run = self.host.run
            assert run is not None
            if run.ended:
                return
            step, state = self.plan.steps[run.at], run.step
            undone = [at for at, time in enumerate(state.acts) if time == OPEN and (run.at, at) not in done]
            if run.question:
                self.say(step.who, "decide", way="continue")
            elif undone:
                done.add((run.at, undone[0]))
                act = step.acts[undone[0]]
                if act.request:
                    self.ask(f"{AT_SEAT}{step.who}", act.request)
            else:
                at = run.at
                for number, reading in enumerate(self.view().steps[at].readings):
                    if not reading.written and self.host.run is not None and self.host.run.at == at:
                        self.say(step.who, "write", step=at + 1, number=number, text="Standby Ready")
                if turn % 3 == 2:
                    self.say(step.who, "done", step=at + 1)
            yield turn
            self.engine.advance(self.engine.now_ms + SLICE_MS, messages=0)
