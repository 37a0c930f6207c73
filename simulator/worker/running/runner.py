"""One awake lab: its value, its clock and what waits for it. No I/O: `turn` makes the step, the worker writes it."""

import logging
import math
import time
from typing import Final

import msgspec
from msgspec.structs import replace

from simulator.history.travel import NOT_YET
from simulator.vocabulary import Millis
from simulator.wire import bus_protocol, codec
from simulator.wire.answers import Answer
from simulator.wire.bus_protocol import Call, Head
from simulator.wire.events import MessageEvent
from simulator.wire.requests import AnyRequest, Effect, Owner, SetClock, row_of
from simulator.wire.snapshot import Snapshot
from simulator.worker.engine.boundary import Engine, unhandled
from simulator.worker.hosts.class_host import ClassHost
from simulator.worker.hosts.lesson_host import LessonHost
from simulator.worker.hosts.rehearsal_host import RehearsalHost
from simulator.worker.running.allowance import Allowance
from simulator.worker.running.clock import CATCH_UP_MS, LabClock, adapted, set_clock
from simulator.worker.running.waiting import Waiting, place
from simulator.worker.store import Step, Written

log: Final = logging.getLogger(__name__)

TICK_MS: Final = 50
"""Wall time between two looks at a running lab, at least."""
SLICE_MS: Final[Millis] = 10_000
"""Virtual time that one turn may simulate, so that no lab keeps the others waiting."""
SEARCH_MS: Final[Millis] = 3_600_000
"""Where nothing happens for so long, "run to the next happening" ends."""
RENEW_MS: Final = 700
"""Wall time after which the lease is renewed and the lab's time is written, whatever happened."""
LATE_MS: Final = 1_100
"""Wall time after which the lease is renewed out of turn: a worker with too much to do slows its labs, it does not lose them."""
SAVE_WALL_MS: Final = 15_000
SAVE_VIRTUAL_MS: Final[Millis] = 600_000
SAVE_EVENTS: Final = 500
COMMANDS_A_TURN: Final = 32
TURN_SECONDS: Final = 0.03
"""Time after which a turn begins no further command: other labs wait for theirs."""
PATIENCE_MS: Final = 8_000
"""Wall time that a request waits while what it needs of the past is worked out, a slice in each turn; then it is refused, and
goes on from there when it is asked again. A page waits for 10 s."""
MESSAGES_A_SECOND: Final = 40.0
MESSAGES_AT_ONCE: Final = 20
"""Messages on the links that browsers are shown, of wall time: a screen has no use for more."""


class LabRunner:
    """Owns a lab for as long as its lease holds."""

    def __init__(
        self,
        lab: str,
        token: int,
        engine: Engine,
        head: Head,
        *,
        step: int,
        wall_ms: float,
        classroom: bytes | None = None,
        rehearsal: bytes | None = None,
        library: str = "",
        past_is_open: bool = True,
    ) -> None:
        self.lab: Final = lab
        self.token: Final = token
        self.engine: Final = engine
        seen = engine.snapshot(head.run, head.seq)
        self.class_host: Final = ClassHost(classroom, seen.question)
        self.lesson_host: Final = LessonHost(library, self.class_host, seen.lesson)
        self.rehearsal_host: Final = RehearsalHost(engine, rehearsal, seen.rehearsal)
        self.head = head
        self.due_ms = wall_ms
        self.must_fetch = True
        """Commands may wait in Redis that no call told us of."""
        self.watched = True
        self.is_written = False
        """A step of it is on its way to Redis: no other is made before that has come of it what may."""
        self._step = step
        self._known = head.last_command
        self._waiting: Final = Waiting()
        self._clock = LabClock(
            at_ms=engine.now_ms,
            at_wall_ms=wall_ms,
            speed=head.speed,
            paused=head.paused,
            until_happening=head.until_happening,
            adaptive=head.adaptive,
            lively_wall_ms=wall_ms,
        )
        self._search_ends_ms = engine.now_ms + SEARCH_MS
        self.past_is_open = past_is_open
        """What looking back begins with is there (the worker makes it in a thread)."""
        self._given_up: AnyRequest | None = None
        self._waits: tuple[AnyRequest | None, float] = (None, 0.0)
        """What waits for the past, and since when."""
        self._remembers = False
        self._renewed_wall_ms = wall_ms
        self._written_wall_ms = wall_ms
        self._saved_wall_ms = 0.0
        self._saved = head
        self._messages = Allowance(MESSAGES_A_SECOND, MESSAGES_AT_ONCE, wall_ms)
        engine.set_clock(self._clock.view())

    @property
    def can_sleep(self) -> bool:
        return not self.watched and not self._waiting and not self.must_fetch

    @property
    def last_command(self) -> str:
        """The last one that is known here, applied or not."""
        return self._known

    def call(self, call: Call) -> None:
        """A command came by the channel. Anything but the next one means that we missed something."""
        if call.command and call.before == self._known:
            self.bring(call.entry, call.command)
        elif call.command and place(call.entry) > place(self._known):
            self.must_fetch = True

    def bring(self, entry: str, command: bytes) -> None:
        if place(entry) > place(self._known):
            self._waiting.put(entry, self._read(command))
            self._known = entry

    def is_late_to_renew(self, wall_ms: float) -> bool:
        """Its turns do not come often enough to keep the lease by the way."""
        return wall_ms - self._renewed_wall_ms >= LATE_MS

    def renewal(self) -> Step:
        """Keeps the lease, writes nothing."""
        return Step(self.lab, self.token)

    def remember(self) -> bool:
        """After a take-over the past is worked out again, a slice at a time; True: it is all there. It must be open."""
        if not self._remembers:
            try:
                self._remembers = self.engine.remember()
            except Exception:
                log.exception("lab %s cannot be looked back at", self.lab)
                self._remembers = True
        return self._remembers

    def turn(self, wall_ms: float, tick_ms: float = TICK_MS) -> Step | None:
        """Advance to now, apply what waits; None: nothing to write yet. tick_ms: so long it can do without another turn."""
        self._run(wall_ms)
        self.class_host.tick(wall_ms)
        last, answers = self._do(wall_ms)
        step = self._make(wall_ms, last, tuple(answers))
        self.due_ms = self._next_due(wall_ms, tick_ms)
        return step

    def fall_asleep(self, wall_ms: float) -> Step:
        """The last step of a lab that leaves this memory. Browsers see its clock stand; it goes on where it was."""
        self.engine.set_clock(replace(self._clock.anchored(self.engine.now_ms, wall_ms), paused=True).view())
        last = self.head.last_command
        lost = tuple((one.ask, codec.encode_answer(_moved(one))) for one in self._waiting.passed(last))
        return self._full_save(self._full(last, lost, wall_ms))

    def written(self, step: Step, written: Written, wall_ms: float) -> None:
        """Redis has it: from now on this is how far the lab has come."""
        self.engine.catch_up()
        self._renewed_wall_ms = wall_ms
        self.watched = written.watched
        if step.head is not None:
            self._written_wall_ms = wall_ms
            self.head, self._step = step.head, step.number
            if step.saved is not None:
                self._saved, self._saved_wall_ms = step.head, wall_ms
        if place(written.newest_command) > place(self._known):
            self.must_fetch, self.due_ms = True, wall_ms

    def _do(self, wall_ms: float) -> tuple[str, list[tuple[str, bytes]]]:
        """What waits, in its order and as much as one turn may: the newest entry that is done now, and the answers."""
        last, answers = self.head.last_command, list[tuple[str, bytes]]()
        ends = time.monotonic() + TURN_SECONDS
        for _ in range(COMMANDS_A_TURN):
            lane = self._waiting.first()
            if not lane or time.monotonic() > ends:
                break
            entry, asked = lane[0]
            if asked is not None and self._has_to_wait(asked.request, wall_ms):
                break
            lane.popleft()
            last = max(last, entry, key=place)
            if asked is not None:
                answers.append((asked.ask, self._apply(asked, wall_ms)))
                if row_of(asked.request).is_hard:
                    break
        return last, answers

    def _run(self, wall_ms: float) -> None:
        now_ms, shown, phase = self.engine.now_ms, self._messages.left(wall_ms), self.rehearsal_host.phase
        try:
            if self.rehearsal_host.settles_until_ms is not None:
                self._settle(wall_ms, self.rehearsal_host.settles_until_ms)
            elif self._clock.until_happening:
                self._search(wall_ms, shown)
            elif not self._clock.paused:
                self._keep_pace(wall_ms, shown)
        except Exception:
            log.exception("lab %s cannot go on from %d ms: paused", self.lab, now_ms)
            self._set(set_clock(self._clock, now_ms, wall_ms, paused=True))
        if self.rehearsal_host.phase == "ended" != phase:
            self._set(set_clock(self._clock, self.engine.now_ms, wall_ms, paused=True))

    def _settle(self, wall_ms: float, until_ms: Millis) -> None:
        """What a rehearsal starts with comes about, a slice in each turn; then the lab stands until the rehearsal begins."""
        self.engine.advance(min(self.engine.now_ms + SLICE_MS, until_ms), messages=0)
        self._set(set_clock(self._clock, self.engine.now_ms, wall_ms, paused=True))

    def _keep_pace(self, wall_ms: float, shown: int) -> None:
        """Advance to where the clock says, or as far as one turn may."""
        clock, now_ms = self._clock, self.engine.now_ms
        behind = clock.is_behind(now_ms, wall_ms)
        target_ms = now_ms + int(CATCH_UP_MS * clock.speed) if behind else clock.target_ms(wall_ms)
        until_ms = max(now_ms, min(target_ms, now_ms + SLICE_MS))
        lively = False
        if clock.adaptive:
            lively = self.engine.advance_while_calm(until_ms, messages=shown)
        else:
            self.engine.advance(until_ms, messages=shown)
        if behind:
            self._set(clock.anchored(self.engine.now_ms, wall_ms))
        self._adapt(wall_ms, lively=lively)

    def _adapt(self, wall_ms: float, *, lively: bool) -> None:
        """The pace that what happens deserves."""
        clock = adapted(self._clock, self.engine.now_ms, wall_ms, lively=lively)
        if clock.speed != self._clock.speed:
            self._set(clock)
        else:
            self._clock = clock

    def _search(self, wall_ms: float, shown: int) -> None:
        """Run to the next happening, a slice at a time, then pause."""
        limit = min(self.engine.now_ms + SLICE_MS, self._search_ends_ms)
        if self.engine.advance_to_happening(limit, messages=shown) or self.engine.now_ms >= self._search_ends_ms:
            self._set(set_clock(self._clock, self.engine.now_ms, wall_ms, paused=True))

    def _read(self, command: bytes) -> bus_protocol.Command | None:
        try:
            return bus_protocol.decode_command(command)
        except msgspec.MsgspecError:
            log.warning("lab %s: a command that nobody can read was left out", self.lab)
            return None

    def _has_to_wait(self, request: AnyRequest, wall_ms: float) -> bool:
        """What looks back waits, and what was asked after it, until enough of the past is there; but not for ever."""
        try:
            ready = self.engine.ready(request) if self.past_is_open or not row_of(request).is_hard else False
        except Exception:
            log.exception("lab %s cannot get ready for %s", self.lab, type(request).__name__)
            return False
        waiting, since_wall_ms = self._waits
        if waiting is not request:
            since_wall_ms = wall_ms
        if ready or wall_ms - since_wall_ms > PATIENCE_MS:
            self._given_up = None if ready else request
            self._waits = (None, 0.0)
            return False
        self._waits = (request, since_wall_ms)
        return True

    def _apply(self, asked: bus_protocol.Command, wall_ms: float) -> bytes:
        try:
            answer = self._answer(asked, wall_ms)
            if answer.ok and row_of(asked.request).effect is Effect.ACT:
                self._adapt(wall_ms, lively=True)
            if self.engine.turned:
                self._set(set_clock(self._clock, self.engine.now_ms, wall_ms, paused=True))
        except Exception:
            log.exception("lab %s cannot do %s", self.lab, type(asked.request).__name__)
            answer = codec.refuse(asked.request.id, "refused", "the simulator failed at this; nothing was changed")
        if answer.ok:
            self.lesson_host.acted(asked.request, self.engine.now_ms)
        return codec.encode_answer(answer)

    def _answer(self, asked: bus_protocol.Command, wall_ms: float) -> Answer:
        request = asked.request
        if request is self._given_up:
            return codec.refuse(request.id, "refused", NOT_YET)
        if why := self._refused_by_rehearsal(asked):
            return codec.refuse(request.id, "refused", f"rehearsal: {why}")
        match row_of(request).owner:
            case Owner.LAB:
                return self.engine.handle(asked.who, request)
            case Owner.CLASS:
                return self.class_host.handle(asked.who, request, wall_ms)
            case Owner.LESSON:
                return self.lesson_host.handle(request, self._seen, self.engine.now_ms, wall_ms)
            case Owner.REHEARSAL:
                return self._rehearse(asked, wall_ms)
            case Owner.RUNNER if isinstance(request, SetClock):
                return self._set_pace(request, wall_ms)
            case _:
                return unhandled(request)

    def _refused_by_rehearsal(self, asked: bus_protocol.Command) -> str:
        """Why the rehearsal that is on does not let it happen, or ""."""
        host, effect = self.rehearsal_host, row_of(asked.request).effect
        if not host.is_on:
            return ""
        if effect is Effect.TURN:
            return "nobody goes back in time while one is on; a copy of the lab can"
        if host.settles_until_ms is not None and (effect is Effect.ACT or isinstance(asked.request, SetClock)):
            return "the lab is still being prepared"
        return host.about_to_act(asked.who) if effect is Effect.ACT else ""

    def _rehearse(self, asked: bus_protocol.Command, wall_ms: float) -> Answer:
        """Time runs while the run is on."""
        before = self.rehearsal_host.phase
        answer = self.rehearsal_host.handle(asked.who, asked.request)
        after = self.rehearsal_host.phase
        if before != after:
            self._set(set_clock(self._clock, self.engine.now_ms, wall_ms, paused=after != "play", speed=1.0))
        return answer

    def _set_pace(self, request: SetClock, wall_ms: float) -> Answer:
        now_ms = self.engine.now_ms
        self._search_ends_ms = now_ms + SEARCH_MS
        self._set(
            set_clock(
                self._clock,
                now_ms,
                wall_ms,
                paused=request.paused,
                speed=request.speed,
                next_happening=request.next_happening,
                adaptive=request.adaptive,
            )
        )
        return Answer(id=request.id, ok=True, result={})

    def _seen(self) -> Snapshot:
        """What browsers see of the lab, now."""
        return self.engine.snapshot(self.head.run, self.head.seq)

    def _set(self, clock: LabClock) -> None:
        self._clock = clock
        self.engine.set_clock(clock.view())

    def _make(self, wall_ms: float, last: str, answers: tuple[tuple[str, bytes], ...]) -> Step | None:
        turned = self.engine.turned
        step = self._full(last, answers, wall_ms)
        if turned:  # nobody can follow there but by looking anew
            return self._full_save(step)
        changed = step.events or step.journal or step.syslog or step.classroom or step.rehearsal is not None or answers
        if changed or last != self.head.last_command or self._save_is_due(wall_ms):
            return self._full_save(step) if self._save_is_due(wall_ms) else step
        if step.head != self.head and wall_ms - self._written_wall_ms >= RENEW_MS:
            return step
        return self.renewal() if wall_ms - self._renewed_wall_ms >= RENEW_MS else None

    def _full(self, last: str, answers: tuple[tuple[str, bytes], ...], wall_ms: float) -> Step:
        told = self.engine.take()
        head = self.head
        run = max(head.run + 1, int(wall_ms / 1000)) if told.turned else head.run
        taught = self.lesson_host.news(told.events, self._seen, self.engine.now_ms, turned=told.turned)
        asked = self.class_host.news(self.engine.now_ms, wall_ms)
        bodies = (
            *told.events,
            *self.rehearsal_host.news(self.engine.now_ms),
            *asked,
            *taught,
        )  # the card tells what an open question hid only after the question has closed
        events = codec.number(bodies, lab=self.lab, run=run, seq=head.seq)
        self._messages.spend(sum(isinstance(event, MessageEvent) for event in events))
        return Step(
            lab=self.lab,
            token=self.token,
            number=self._step + 1,
            head=Head(
                run=run,
                seq=head.seq + len(events),
                now_ms=self.engine.now_ms,
                last_command=last,
                journal=head.journal + len(told.journal),
                speed=self._clock.speed,
                paused=self._clock.paused,
                until_happening=self._clock.until_happening,
                adaptive=self._clock.adaptive,
            ),
            events=tuple(codec.encode_event(event) for event in events),
            journal=told.journal,
            answers=answers,
            syslog=told.syslog,
            classroom=self.class_host.save(),
            rehearsal=self.rehearsal_host.save(),
        )

    def _full_save(self, step: Step) -> Step:
        assert step.head is not None
        seen = self.engine.snapshot(step.head.run, step.head.seq)
        snapshot = replace(
            seen,
            question=self.class_host.told,
            lesson=self.lesson_host.told,
            rehearsal=self.rehearsal_host.told,
        )
        return replace(step, saved=self.engine.save(), view=codec.encode_snapshot(snapshot))

    def _save_is_due(self, wall_ms: float) -> bool:
        """Often enough that a recovery has little to replay and a join little to fold."""
        if self.head == self._saved and self._saved_wall_ms:
            return False
        return (
            wall_ms - self._saved_wall_ms >= SAVE_WALL_MS
            or self.engine.now_ms - self._saved.now_ms >= SAVE_VIRTUAL_MS
            or self.head.seq - self._saved.seq >= SAVE_EVENTS
        )

    def _next_due(self, wall_ms: float, tick_ms: float) -> float:
        """When to look again: as soon as something is due in the lab, but not more often than a screen can follow, and
        not so late that the lease or the time written runs out."""
        behind = self._clock.target_ms(wall_ms) > self.engine.now_ms or self.rehearsal_host.settles_until_ms is not None
        if self._waiting or self._clock.until_happening or behind:
            return wall_ms
        due_ms = None if self._clock.paused else self.engine.due_ms
        due_wall_ms = None if due_ms is None else self._clock.wall_ms(due_ms)
        latest = min(wall_ms + RENEW_MS, max(self.class_host.due_wall_ms or math.inf, wall_ms + tick_ms))
        return latest if due_wall_ms is None else min(max(due_wall_ms, wall_ms + tick_ms), latest)


def _moved(question: bus_protocol.Command) -> Answer:
    return codec.refuse(question.request.id, "busy", "this lab goes to another worker; ask again")
