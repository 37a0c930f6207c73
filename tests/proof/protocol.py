"""`python -m tests.proof.protocol`: random stories held against the rules of the protocol between the two units."""

import sys

from tests.proof.campaign import search, words
from tests.proof.chance import story
from tests.proof.live import live
from tests.proof.stories import Story


def check(lived: Story) -> tuple[tuple[str, str], ...]:
    return tuple((f"{lived.lab}, {entry.rule}", str(entry)) for entry in live(lived).broken)


if __name__ == "__main__":
    sys.exit(search(words(__doc__ or "", seconds=600), story, check))
