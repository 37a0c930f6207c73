"""`python -m tests.proof.whys`: every chain of causes keeps the independent rule of tests/observe/roots.py, whatever the
story: it ends in an outside act that can have to do with what is explained."""

import sys

from tests.observe.roots import live, wrong_roots
from tests.proof.campaign import search, words
from tests.proof.chance import PAIRS
from tests.proof.chance import story as random_story
from tests.proof.stories import Story, action_of

AFTER_MS = 120_000
"""What a story's last act leads to, has come by then."""
WITH_TRAFFIC = 4
"""Traffic costs time: every so many stories have it."""


def story(seed: int, number: int) -> Story:
    return random_story(seed, number, PAIRS)


def check(lived: Story) -> tuple[tuple[str, str], ...]:
    beats = [(act.wait_ms, action_of(act.text)) for act in lived.acts]
    traffic = sum(act.wait_ms for act in lived.acts) // 1_000 % WITH_TRAFFIC == 0  # most waits are whole seconds
    _, wrong = wrong_roots(live(lived.lab, *beats, (AFTER_MS, None), traffic=traffic))
    return tuple((f"{lived.lab}, {entry.fault.partition(':')[0]}", str(entry)) for entry in wrong)


if __name__ == "__main__":
    sys.exit(search(words(__doc__ or "", seconds=200), story, check))
