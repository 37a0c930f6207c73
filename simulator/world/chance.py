"""The only source of chance: a draw depends on the lab's seed, the name of a stream and a number, on nothing else.

Streams are independent of each other, so that a lossy cable does not change when a host talks; and there is no
generator whose state one would have to keep, so that a lab can be cut, kept and replayed at any moment.
"""

from hashlib import blake2b
from typing import Final

_BITS: Final = 53
"""What a float holds exactly."""


def draw(seed: int, stream: str, n: int) -> float:
    """Number `n` of the stream: at least 0 and below 1, evenly spread."""
    digest = blake2b(f"{seed}/{stream}/{n}".encode(), digest_size=8).digest()
    return (int.from_bytes(digest, "big") >> (64 - _BITS)) / (1 << _BITS)


def happens(seed: int, stream: str, n: int, percent: int) -> bool:
    """Whether something that happens in `percent` of all cases (0-100) happens this time."""
    return draw(seed, stream, n) * 100 < percent
