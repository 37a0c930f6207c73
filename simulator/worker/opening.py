"""How a lab comes into a worker's memory: from its beginning, or as it was when its last worker had it.

Saved value, then the journal after it at its own virtual times, then on to the head's time: that is the lab, byte for
byte, because the simulator is deterministic. What browsers have seen is the saved view folded with the events after it.
Where a saved value is of another version, begin and journal alone give the lab, and browsers join a new run.
"""

import asyncio
import contextlib
import logging
import time
from collections.abc import AsyncIterator, Callable
from typing import Final

import msgspec
from redis.exceptions import RedisError

from simulator.vocabulary import Millis
from simulator.wire import codec
from simulator.wire.bus_protocol import Begin, Head
from simulator.wire.file import LONGEST_MS, LabFile
from simulator.wire.fold import Place, fold, place_of
from simulator.wire.snapshot import Snapshot
from simulator.worker.engine.boundary import CannotOpen, CannotOpenNow, Engine, Engines
from simulator.worker.running.runner import SLICE_MS, LabRunner
from simulator.worker.steady import steady_now_ms
from simulator.worker.store import Step, Store, Stored

log: Final = logging.getLogger(__name__)

RENEW_SECONDS: Final = 0.7
SHORT_SECONDS: Final = 0.25
"""An opening that takes no longer does not rest between its slices."""
LONGEST_REST_SECONDS: Final = 0.05
MOST_WORK_MS: Final[Millis] = 2 * LONGEST_MS
"""Virtual time that a file may ask to be lived through, also what was undone."""
PREPARED_MS: Final[Millis] = 60_000
"""Of it, a slice of the past that is lived through again to go back or to return there (history/travel.py)."""
MOST_ATTEMPTS: Final = 3
"""To open a file of which no worker has said what came of it."""
MOST_RECOVERIES: Final = 6
"""The same of a lab that is no file or that has been open before: it may have been another lab that ended the worker."""
MOST_SECONDS: Final = 120.0
"""That a lab may take to begin. The largest pair that there is, 250 contexts, takes a part of that."""
LINE_MS: Final[Millis] = 10_000
"""As much work as a line typed, an act, or going back."""


async def open_lab(store: Store, engines: Engines, lab: str, token: int) -> LabRunner | None:
    """The lab, ready to run; None: there is no such lab. The lease must be ours."""
    stored = await store.load(lab)
    if stored is None:
        return None
    if stored.refused:
        raise CannotOpen(stored.refused)
    lease = _Lease(store, lab, token)
    past_is_open = True
    async with _counted(store, lab, stored):
        if stored.head is None:
            engine, head = await _begin(engines, lab, stored.begin, lease)
        else:
            engine, head, past_is_open = await _recover(store, engines, lab, stored, stored.head, lease)
    return LabRunner(
        lab,
        token,
        engine,
        head,
        step=stored.step,
        wall_ms=steady_now_ms(),
        classroom=stored.classroom,
        rehearsal=stored.rehearsal,
        library=stored.begin.library,
        past_is_open=past_is_open,
    )


@contextlib.asynccontextmanager
async def _counted(store: Store, lab: str, stored: Stored) -> AsyncIterator[None]:
    """An attempt that no process outlives is neither begun again for ever nor by every worker. Whatever Python is told of, an
    end of the worker too, is no such attempt. A file stays refused; any other lab is tried again after a while. Raises
    CannotOpen."""
    is_file = stored.head is None and stored.begin.file is not None
    number, most = await store.try_to_open(lab), MOST_ATTEMPTS if is_file else MOST_RECOVERIES
    if number > most and is_file:
        raise CannotOpen(f"{most} attempts to open this file have each ended the simulator")
    if number > most:
        await store.has_outlived(lab)
        raise CannotOpenNow(
            f"{most} attempts to open this lab have each ended the simulator; it is tried again in an hour"
        )
    try:
        yield
    finally:
        with contextlib.suppress(RedisError):
            await store.has_outlived(lab)


async def _begin(engines: Engines, lab: str, begin: Begin, lease: "_Lease") -> tuple[Engine, Head]:
    """As people find it, or as a file says. Raises CannotOpen."""
    engine = await _fresh(engines, lab, begin, lease)
    if begin.file is not None:
        await _begin_from(engines, engine, begin.file, lease)
    return engine, Head(
        run=int(time.time()),
        seq=0,
        now_ms=engine.now_ms,
        last_command="0-0",
        journal=0,
        speed=1.0,
        paused=begin.file is not None and not _only_begins(begin.file),
        until_happening=False,
    )


async def _recover(
    store: Store, engines: Engines, lab: str, stored: Stored, head: Head, lease: "_Lease"
) -> tuple[Engine, Head, bool]:
    """The last value: whether its past is known from the opening on."""
    restored = engines.restore(lab, stored.saved) if stored.saved is not None else None
    if restored is None:
        log.warning("lab %s is replayed from its beginning", lab)
    engine, applied = restored or (await _fresh(engines, lab, stored.begin, lease), 0)
    for entry in (await store.journal(lab, applied))[: head.journal - applied]:
        await _advance(engine, engine.time_of(entry), lease)
        await _prepared(engine, entry, lease)
        wrong = engine.replay(entry)
        if wrong:
            log.error("lab %s cannot do again what was done at %d ms: %s", lab, engine.now_ms, wrong)
    await _advance(engine, head.now_ms, lease)
    seen = await _seen(store, lab, stored.view, head) if restored else None
    engine.resume(seen)
    if seen is None:
        head = msgspec.structs.replace(head, run=max(head.run + 1, int(time.time())))
    return engine, head, restored is None


async def _begin_from(engines: Engines, engine: Engine, file: LabFile, lease: "_Lease") -> None:
    """Whatever a file holds, it must not look like a fault of ours. Raises CannotOpen, LostLease, RedisError."""
    try:
        await _relive(engines, engine, file, lease)
    except (CannotOpen, LostLease, RedisError):
        raise
    except Exception:
        log.exception("a file cannot be opened")
        raise CannotOpen("the simulator failed at what this file asks for") from None


async def _relive(engines: Engines, engine: Engine, file: LabFile, lease: "_Lease") -> None:
    """All that the file says came after the opening. Raises CannotOpen."""
    if _only_begins(file):
        return
    work = _Work()
    for at, entry in enumerate(engines.entries(file)):
        at_ms = engine.time_of(entry)
        if not engine.now_ms <= at_ms <= LONGEST_MS:
            raise CannotOpen(f"journal[{at}].at_ms: {at_ms} is not from {engine.now_ms} to {LONGEST_MS}")
        work.add(at_ms - engine.now_ms + engine.weight(entry) * LINE_MS, f"journal[{at}]")
        await _advance(engine, at_ms, lease)
        await _prepared(engine, entry, lease, lambda here=f"journal[{at}]": work.add(PREPARED_MS, here))  # type: ignore[misc]
        wrong = engine.replay(entry)
        if wrong:
            raise CannotOpen(f"journal[{at}]: {wrong}")
        await lease.keep()
    if file.now_ms < engine.now_ms:
        raise CannotOpen(f"now_ms: {file.now_ms} is before {engine.now_ms}, where the journal ends")
    work.add(file.now_ms - engine.now_ms, "now_ms")
    await _advance(engine, file.now_ms, lease)


def _only_begins(file: LabFile) -> bool:
    """Nothing was done yet: such a lab stands where its opening ends, and runs."""
    return file.now_ms == 0 and not file.journal


class _Work:
    """What a file asks to be lived through, with all that was undone and returned to."""

    def __init__(self) -> None:
        self._left_ms = MOST_WORK_MS

    def add(self, work_ms: Millis, place: str) -> None:
        """Raises CannotOpen."""
        self._left_ms -= work_ms
        if self._left_ms < 0:
            raise CannotOpen(
                f"{place}: all that is to be done again up to here is more than {MOST_WORK_MS // 3_600_000} h of work"
            )


async def _fresh(engines: Engines, lab: str, begin: Begin, lease: "_Lease") -> Engine:
    """In a thread beside all else: a pair of fifty contexts takes seconds, and a file may ask for an hour of a lab's time before
    anyone comes. Raises CannotOpen."""
    opening = asyncio.get_running_loop().run_in_executor(None, engines.fresh, lab, begin)
    ends = time.monotonic() + MOST_SECONDS
    try:
        while not opening.done():
            await asyncio.wait({opening}, timeout=RENEW_SECONDS / 2)
            await lease.keep()
            if time.monotonic() > ends and not opening.done():
                raise CannotOpen(f"this lab takes longer than {MOST_SECONDS:.0f} s to begin")
        return opening.result()
    except (CannotOpen, LostLease, RedisError):
        raise
    except Exception:
        if begin.file is None:
            raise
        log.exception("a file cannot be opened")
        raise CannotOpen("the simulator failed at what this file begins with") from None


async def _prepared(engine: Engine, entry: bytes, lease: "_Lease", spend: Callable[[], None] = lambda: None) -> None:
    """What an entry needs of the past is lived through again, a slice at a time."""
    while not engine.prepare(entry):
        spend()
        await lease.keep()


class _Lease:
    """A lease that is renewed while a long past is lived through again."""

    def __init__(self, store: Store, lab: str, token: int) -> None:
        self._store = store
        self._step = Step(lab, token)
        self._renewed = self._rested = self._taken = time.monotonic()

    async def keep(self) -> None:
        """Between two slices; in a long opening with a rest as long as the slice was, so that other labs have half of the
        time at least. Raises LostLease where another worker has it by now."""
        worked = time.monotonic() - self._rested if time.monotonic() - self._taken > SHORT_SECONDS else 0
        await asyncio.sleep(min(LONGEST_REST_SECONDS, worked))
        self._rested = time.monotonic()
        if time.monotonic() - self._renewed < RENEW_SECONDS:
            return
        [written] = await self._store.write([self._step])
        if not written.ours:
            raise LostLease(f"another worker has the lab {written.why}")
        self._renewed = time.monotonic()


class LostLease(Exception):
    """Opening took too long."""


async def _advance(engine: Engine, until_ms: Millis, lease: _Lease) -> None:
    """A slice at a time: other labs run on in between."""
    while engine.now_ms < until_ms:
        engine.pass_over(min(engine.now_ms + SLICE_MS, until_ms))
        await lease.keep()


async def _seen(store: Store, lab: str, view: bytes | None, head: Head) -> Snapshot | None:
    """What browsers know at the head; None where the history does not reach back to the saved view."""
    if view is None:
        return None
    try:
        snapshot = codec.decode_snapshot(view)
        for event in map(codec.decode_event, await store.events(lab, snapshot.seq)):
            if place_of(snapshot, event) is not Place.NEXT:
                break
            snapshot = fold(snapshot, event)
    except msgspec.MsgspecError:
        return None
    return snapshot if (snapshot.run, snapshot.seq) == (head.run, head.seq) else None
