"""`python -m tests.proof.runs`: replay, a fork and time cut in other pieces give the same bytes, whatever the story."""

import sys

from tests.proof.campaign import search, words
from tests.proof.chance import PAIRS
from tests.proof.chance import story as random_story
from tests.proof.live import live, same_however
from tests.proof.stories import Story

LABS = (*PAIRS, "empty-lan", "empty-cable", "empty-5505")


def story(seed: int, number: int) -> Story:
    return random_story(seed, number, LABS)


def check(lived: Story) -> tuple[tuple[str, str], ...]:
    lab = live(lived, traffic=True).lab
    return tuple((f"{lived.lab}, {entry.rule}", str(entry)) for entry in same_however(lab))


if __name__ == "__main__":
    sys.exit(search(words(__doc__ or "", seconds=200), story, check))
