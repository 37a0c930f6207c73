"""The worker: takes free labs, keeps their leases, and turns them, many in one go to Redis and back."""

import asyncio
import contextlib
import logging
import math
import os
import time
from collections.abc import AsyncIterator, Iterable
from typing import Final

from redis.exceptions import RedisError

from simulator.bus.connect import Client
from simulator.bus.subscription import Subscription
from simulator.supervision import begin, end, keep
from simulator.wire import bus_protocol
from simulator.wire.bus_protocol import CALLS, Call
from simulator.worker.engine.boundary import CannotOpen, CannotOpenNow, Engines
from simulator.worker.opening import LostLease, open_lab
from simulator.worker.running.runner import TICK_MS, LabRunner
from simulator.worker.steady import steady_now_ms
from simulator.worker.store import Step, Store, Written
from simulator.worker.syslog import Syslog

log: Final = logging.getLogger(__name__)

SCAN_SECONDS: Final = 0.7
"""How often free labs are looked for: with LEASE_MS, how soon a dead worker's labs are taken over."""
ROUND_LABS: Final = 128
ROUND_SECONDS: Final = 0.01
"""Labs and processor time that one round of turns may take before its steps are written."""
DOOR_SECONDS: Final = 0.5
"""After so long the next lab is let in beside one whose opening takes longer."""
RETRY_SECONDS: Final = 1.0
TURNED_SECONDS: Final = 3.0
"""A worker that has begun a round of turns within so long says that it works."""
BROKEN_SECONDS: Final = 30.0
"""A lab that could not be opened is left alone for so long."""
REFUSED_MS: Final = 3_600_000
"""So long a lab is refused whose opening has ended worker after worker."""
LATE_MS: Final = 250
BEHIND_MS: Final = 60
"""Where a lab's turn comes so late, there are more turns than time: each lab is to have fewer, with more in each."""
MOST_TICK_MS: Final = 400
TICK_STEP_MS: Final = 5
PATIENCE_SECONDS: Final = 3.0
REST: Final = 4
"""Part of the time for which a worker rests between two slices of a past."""
IDLE_SECONDS: Final = 0.3
MANY_STEPS: Final = 8
"""So many are written while the next labs take their turns; fewer are waited for, which is the shorter way."""
MANNERS_SECONDS: Final = 0.0002
"""For each lab that it has, a worker waits so long before it takes another: the one with fewer labs comes first."""


class Worker:
    """Runs labs until `stop`; several may share one Redis."""

    def __init__(self, client: Client, engines: Engines, syslog: Syslog | None = None) -> None:
        self._store = Store(client)
        self._subscription: Final = Subscription(client, self, f"foverlab:worker:{os.urandom(8).hex()}")
        self._engines = engines
        self._syslog = syslog or Syslog({})
        self._runners: dict[str, LabRunner] = {}
        self._opening: dict[str, asyncio.Task[None]] = {}
        self._broken: dict[str, float] = {}
        self._door: Final = asyncio.Semaphore(1)
        self._something: Final = asyncio.Event()
        self._tick_ms: float = TICK_MS
        """How long a lab goes without another turn, unless someone asks something of it."""
        self._writing: asyncio.Task[None] | None = None
        """A round of many steps on its way to Redis while the next one is made."""
        self._turned_at = -math.inf
        """Monotonic time of the last round of turns."""
        self._stopping = False

    @property
    def labs(self) -> tuple[str, ...]:
        return tuple(self._runners)

    def stop(self) -> None:
        """Save the labs and give back their leases, soon."""
        self._stopping = True
        self._something.set()

    async def run(self) -> None:
        """Raises RedisError where Redis cannot be reached at the start; later it waits for its return."""
        await self._store.awake()
        self._subscription.subscribe(CALLS)
        tasks = [
            keep("listening to calls", self._subscription.listen),
            keep("looking for free labs", self._scan),
            keep("remembering pasts", self._remember),
        ]
        try:
            await self._turn_labs()
        finally:
            with contextlib.suppress(RedisError):
                await self._written()
            await end([*tasks, *self._opening.values()])
            await self._leave_all()

    # --- which labs ---------------------------------------------------------------------------------------------------

    async def _scan(self) -> None:
        """What keeps it from its work is logged, once for each trouble."""
        trouble = ""
        while True:
            try:
                if self._subscription.is_working and time.monotonic() - self._turned_at < TURNED_SECONDS:
                    await self._store.say_working()
                mine = self._runners.keys() | self._opening.keys() | self._left_alone()
                strangers = [lab for lab in await self._store.awake() if lab not in mine]
                for lab in await self._store.free(strangers) if strangers else ():
                    self._open(lab)
                if trouble:
                    log.warning("free labs are looked for again")
                trouble = ""
            except RedisError as error:
                if str(error) != trouble:
                    log.error("free labs cannot be looked for: %s", error)
                trouble = str(error)
            await asyncio.sleep(SCAN_SECONDS)

    def subscribed(self, channel: str) -> None:
        """Calls arrive from now on. What was missed, the streams still have."""
        if channel == CALLS:
            for runner in self._runners.values():
                runner.must_fetch = True

    def message(self, channel: str, data: bytes) -> bool:
        """True: the turn first, then the next message."""
        if channel == CALLS:
            self._called(bus_protocol.read_call(data))
        return True

    def lost_connection(self) -> None:
        """Labs go on; commands wait in their streams."""

    async def _remember(self) -> None:
        """The pasts of labs that were taken over, worked out again beside all else: a slice of one, then a rest."""
        while True:
            began, behind = time.monotonic(), False
            for runner in list(self._runners.values()):
                if not runner.past_is_open:
                    await self._open_past(runner)
                if not runner.remember():
                    behind = True
                    break
            await asyncio.sleep(max(0.02, REST * (time.monotonic() - began)) if behind else IDLE_SECONDS)

    async def _open_past(self, runner: LabRunner) -> None:
        """In a thread: a file may ask for minutes of a lab's time before anyone comes."""
        try:
            await asyncio.get_running_loop().run_in_executor(None, runner.engine.open_past)
        except Exception:
            log.exception("lab %s cannot be looked back at", runner.lab)
        runner.past_is_open = True

    def _called(self, call: Call) -> None:
        runner = self._runners.get(call.lab)
        if runner is None:
            if call.lab not in self._left_alone():
                self._open(call.lab)
            return
        runner.call(call)
        runner.due_ms = 0
        self._something.set()

    def _left_alone(self) -> set[str]:
        now = time.monotonic()
        self._broken = {lab: until for lab, until in self._broken.items() if until > now}
        return set(self._broken)

    def _open(self, lab: str) -> None:
        if lab not in self._opening and not self._stopping:
            self._opening[lab] = begin(f"opening lab {lab}", self._take(lab))

    async def _take(self, lab: str) -> None:
        try:
            await asyncio.sleep(min(0.2, len(self._runners) * MANNERS_SECONDS))
            async with self._through_the_door():
                await self._until_in_time()
                token = await self._store.take(lab)
                if token:
                    await self._admit(lab, token)
        except (RedisError, LostLease) as error:  # nothing is wrong with the lab: whoever looks next finds it free
            log.warning("lab %s was not opened: %s", lab, error)
        except Exception:
            log.exception("lab %s cannot be opened", lab)
            self._broken[lab] = time.monotonic() + BROKEN_SECONDS
        finally:
            del self._opening[lab]

    @contextlib.asynccontextmanager
    async def _through_the_door(self) -> AsyncIterator[None]:
        """One by one: a lease runs from when it is taken, and opening is hard work. Whoever takes long (a long past is lived
        through again) goes on beside, and lets the next one in."""
        await self._door.acquire()
        leave = contextlib.ExitStack()
        leave.callback(self._door.release)
        closing = asyncio.get_running_loop().call_later(DOOR_SECONDS, leave.close)
        try:
            yield
        finally:
            closing.cancel()
            leave.close()

    async def _admit(self, lab: str, token: int) -> None:
        try:
            runner = await open_lab(self._store, self._engines, lab, token)
        except CannotOpen as why:
            log.warning("lab %s cannot be opened: %s", lab, why)
            self._broken[lab] = time.monotonic() + BROKEN_SECONDS
            await self._store.leave(lab, token)
            await self._store.refuse(lab, str(why), REFUSED_MS if isinstance(why, CannotOpenNow) else None)
            return
        if runner is None:
            log.warning("there is no lab %s", lab)
            self._broken[lab] = time.monotonic() + BROKEN_SECONDS
            await self._store.leave(lab, token)
            await self._store.forget(lab)
        else:
            self._runners[lab] = runner
            self._something.set()

    async def _until_in_time(self) -> None:
        """A worker whose labs are late takes another only after it has tried to catch up."""
        ends = time.monotonic() + PATIENCE_SECONDS
        while time.monotonic() < ends and not self._stopping:
            late_ms = steady_now_ms() - min(
                (runner.due_ms for runner in self._runners.values()), default=steady_now_ms()
            )
            if late_ms < LATE_MS:
                return
            await asyncio.sleep(0.02)

    # --- turning them -------------------------------------------------------------------------------------------------

    async def _turn_labs(self) -> None:
        while not self._stopping:
            self._turned_at = time.monotonic()
            self._something.clear()
            try:
                await self._renew()
                due = self._due(steady_now_ms())
                if due:
                    await self._round(due)
                    await asyncio.sleep(0)
                elif self._writing is not None:
                    await self._written()
                else:
                    await self._rest()
            except RedisError as error:
                log.error("Redis does not answer (%s); %d labs wait for it", error, len(self._runners))
                with contextlib.suppress(RedisError):
                    await self._written()
                self._runners.clear()  # nobody knows what was written: each is opened again from what is stored
                await asyncio.sleep(RETRY_SECONDS)

    def _due(self, wall_ms: float) -> list[LabRunner]:
        due = [runner for runner in self._runners.values() if runner.due_ms <= wall_ms and not runner.is_written]
        due.sort(key=lambda runner: runner.due_ms)
        return due[:ROUND_LABS]

    async def _rest(self) -> None:
        """Until a lab is due, a command comes or a lab is opened."""
        next_ms = min((runner.due_ms for runner in self._runners.values()), default=steady_now_ms() + 1000)
        seconds = max(0.001, (next_ms - steady_now_ms()) / 1000)
        alarm = asyncio.get_running_loop().call_later(seconds, self._something.set)
        try:
            await self._something.wait()
        finally:
            alarm.cancel()

    async def _round(self, due: list[LabRunner]) -> None:
        steps: list[tuple[LabRunner, Step]] = []
        self._pace(due)
        ends = time.monotonic() + ROUND_SECONDS
        for runner in due:
            if runner.must_fetch:
                await self._fetch(runner)
            if runner.can_sleep:
                await self._put_to_sleep(runner)
                continue
            step = runner.turn(steady_now_ms(), self._tick_ms)
            if step is not None:
                steps.append((runner, step))
            if time.monotonic() > ends:
                break
        await self._written()
        if len(steps) < MANY_STEPS:
            await self._write(steps)
        else:
            for runner, _ in steps:
                runner.is_written = True
            self._writing = asyncio.create_task(self._write(steps))

    def _pace(self, due: Iterable[LabRunner]) -> None:
        """By the lab that waits longest for a turn that nobody asked for."""
        waited_ms = steady_now_ms() - next((runner.due_ms for runner in due if runner.due_ms), math.inf)
        step_ms = TICK_STEP_MS if waited_ms > BEHIND_MS else -TICK_STEP_MS
        self._tick_ms = min(max(TICK_MS, self._tick_ms + step_ms), MOST_TICK_MS)

    async def _renew(self) -> None:
        """Leases of labs whose turn is long in coming."""
        wall_ms = steady_now_ms()
        late = [one for one in self._runners.values() if one.is_late_to_renew(wall_ms) and not one.is_written]
        for at in range(0, len(late), ROUND_LABS):
            await self._write([(runner, runner.renewal()) for runner in late[at : at + ROUND_LABS]])

    async def _fetch(self, runner: LabRunner) -> None:
        runner.must_fetch = False
        for entry, command in await self._store.commands(runner.lab, runner.last_command):
            runner.bring(entry, command)

    async def _written(self) -> None:
        """Wait for the round that is on its way. Raises RedisError."""
        writing, self._writing = self._writing, None
        if writing is not None:
            await writing

    async def _write(self, steps: list[tuple[LabRunner, Step]]) -> None:
        if not steps:
            return
        results = await self._store.write([step for _, step in steps])
        wall_ms = steady_now_ms()
        for (runner, step), written in zip(steps, results, strict=True):
            self._settle(runner, step, written, wall_ms)

    def _settle(self, runner: LabRunner, step: Step, written: Written, wall_ms: float) -> None:
        runner.is_written = False
        if written.ours:
            runner.written(step, written, wall_ms)
            self._syslog.send(step.syslog)
        else:
            log.warning("lab %s is let go %s", runner.lab, written.why)
            self._runners.pop(runner.lab, None)

    # --- letting go ---------------------------------------------------------------------------------------------------

    async def _put_to_sleep(self, runner: LabRunner) -> None:
        """Nobody watches it: saved, out of memory, woken by the next call."""
        del self._runners[runner.lab]
        await self._store.write([runner.fall_asleep(steady_now_ms())])
        await self._store.leave(runner.lab, runner.token)
        await self._store.wants_to_sleep(runner.lab)

    async def _leave_all(self) -> None:
        """The labs stay awake: any other worker may take them at once."""
        runners, self._runners = list(self._runners.values()), {}
        with contextlib.suppress(RedisError):
            for runner in runners:
                await self._store.write([runner.fall_asleep(steady_now_ms())])
                await self._store.leave(runner.lab, runner.token)
