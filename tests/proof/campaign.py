"""What all campaigns share: numbered cases on all cores, bounded in time, and a report of every kind that broke, shrunk.

A case is a number; the same seed and number make the same case on every machine, so that a report names it for good.
"""

import argparse
import os
import sys
import time
from collections.abc import Callable
from concurrent.futures import FIRST_COMPLETED, Future, ProcessPoolExecutor, wait
from typing import Final, TypeAlias

from simulator.vocabulary import Value
from tests.proof.stories import Story, as_python, shrunk, written

BATCH: Final = 4
"""Cases that a process is given at once."""


class Found(Value, frozen=True):
    """A case that broke a rule. kind: the rule; one report for each kind and lab."""

    number: int
    kind: str
    detail: str
    story: Story


Check: TypeAlias = Callable[[Story], tuple[tuple[str, str], ...]]
"""Lives a story; (kind, detail) of all that broke."""


class Words(Value, frozen=True):
    seconds: int
    seed: int
    cases: int
    processes: int


def words(title: str, seconds: int) -> Words:
    """Of the command line."""
    parser = argparse.ArgumentParser(description=title)
    parser.add_argument("--seconds", type=int, default=seconds, help="how long at most")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--cases", type=int, default=1_000_000, help="how many at most")
    parser.add_argument("--processes", type=int, default=os.cpu_count() or 1)
    given = parser.parse_args()
    return Words(given.seconds, given.seed, given.cases, given.processes)


def search(given: Words, story_of: Callable[[int, int], Story | None], check: Check) -> int:
    """Live stories until the time or the stories are over, and say what broke. Returns the exit code: 1 if anything did.

    story_of: the story of a seed and a number; None: there are no more."""
    until = time.monotonic() + given.seconds
    found: dict[str, Found] = {}
    counts: dict[str, int] = {}
    lived = next_number = 0
    with ProcessPoolExecutor(given.processes) as pool:
        running: set[Future[tuple[int, tuple[Found, ...]]]] = set()
        while True:
            while time.monotonic() < until and next_number < given.cases and len(running) < 2 * given.processes:
                running.add(pool.submit(_batch, given.seed, next_number, story_of, check))
                next_number += BATCH
            if not running:
                break
            done, running = wait(running, return_when=FIRST_COMPLETED)
            for future in done:
                number, broken = future.result()
                lived += number
                if not number:
                    next_number = given.cases
                for entry in broken:
                    counts[entry.kind] = counts.get(entry.kind, 0) + 1
                    if entry.kind not in found or len(entry.story.acts) < len(found[entry.kind].story.acts):
                        found[entry.kind] = entry
    print(f"{lived} stories, seed {given.seed}: {len(found)} kinds broke")
    for kind in sorted(found):
        _report(found[kind], counts[kind], check)
    return 1 if found else 0


def _batch(
    seed: int, first: int, story_of: Callable[[int, int], Story | None], check: Check
) -> tuple[int, tuple[Found, ...]]:
    found: list[Found] = []
    lived = 0
    for number in range(first, first + BATCH):
        story = story_of(seed, number)
        if story is None:
            break
        lived += 1
        found += [Found(number, kind, detail, story) for kind, detail in held(check, story)]
    return lived, tuple(found)


def held(check: Check, story: Story) -> tuple[tuple[str, str], ...]:
    """What broke; an exception of ours is a kind of its own."""
    try:
        return check(story)
    except Exception as fault:  # whatever it is, the story is the report
        return ((f"{type(fault).__name__}", str(fault)),)


def _report(found: Found, times: int, check: Check) -> None:
    smallest = shrunk(found.story, lambda story: any(kind == found.kind for kind, _ in held(check, story)))
    details = [detail for kind, detail in held(check, smallest) if kind == found.kind]
    print(f"\n{found.kind}: {times} times, first case {found.number}\n  {details[0] if details else found.detail}")
    print("\n".join(f"    {line}" for line in written(smallest).splitlines()))
    print(f"  {as_python(smallest)}")
    sys.stdout.flush()
