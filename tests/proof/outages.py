"""`python -m tests.proof.outages`: random stories with traffic; every interruption as an independent oracle has it."""

import sys

from tests.proof.campaign import search, words
from tests.proof.chance import story
from tests.proof.live import live
from tests.proof.stories import Story


def check(lived: Story) -> tuple[tuple[str, str], ...]:
    broken = live(lived, traffic=True).broken
    return tuple((f"{lived.lab}, {entry.rule}", str(entry)) for entry in broken if entry.rule == "outage")


if __name__ == "__main__":
    sys.exit(search(words(__doc__ or "", seconds=300), story, check))
