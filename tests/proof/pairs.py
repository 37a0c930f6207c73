"""`python -m tests.proof.pairs`: all pairs of single faults, at once and 20 s apart, repaired after some minutes."""

import sys
from functools import cache
from itertools import permutations
from random import Random
from typing import Final

from simulator.world.acts import all_faults
from tests.lab.labs import opened
from tests.proof.campaign import search, words
from tests.proof.chance import PAIRS
from tests.proof.protocol import check
from tests.proof.stories import Act, Story

APART_MS: Final = 20_000
BROKEN_MS: Final = 180_000


@cache
def all_pairs(seed: int) -> tuple[tuple[str, str, str, int], ...]:
    """(lab, first fault, second fault, how long apart) of every pair, in an order that the seed decides."""
    found = []
    for lab in PAIRS:
        for first, second in permutations(all_faults(opened(lab).world), 2):
            found.append((lab, first, second, APART_MS))
            if first < second:
                found.append((lab, first, second, 0))
    Random(seed).shuffle(found)  # not for secrets
    return tuple(found)


def story(seed: int, number: int) -> Story | None:
    pairs = all_pairs(seed)
    if number >= len(pairs):
        return None
    lab, first, second, apart_ms = pairs[number]
    return Story(lab, (Act(0, f"put {first}"), Act(apart_ms, f"put {second}"), Act(BROKEN_MS, "nothing")))


if __name__ == "__main__":
    sys.exit(search(words(__doc__ or "", seconds=600), story, check))
