"""A moment of a lab's past, packed: a thousand labs on one worker have to have room for some each. Pure.

What every moment of the lab has in common, its start and its journal, is left out and put back.
"""

import zlib
from typing import Final

import msgspec
from msgspec.structs import replace

from simulator.lab import Lab
from simulator.vocabulary import Millis
from simulator.worker.moment import Moment

_LEVEL: Final = 6
_encoder: Final = msgspec.msgpack.Encoder()
_moments: Final = msgspec.msgpack.Decoder(Moment)


class Keyframe:
    """`done`: how many entries of the journal lie before it."""

    __slots__ = ("_packed", "done", "now_ms")

    def __init__(self, moment: Moment) -> None:
        self.now_ms: Final[Millis] = moment.now_ms
        self.done: Final = len(moment.lab.journal)
        lab = replace(moment.lab, start=replace(moment.lab.start, configurations=()), journal=())
        view = replace(moment.view, snapshot=replace(moment.view.snapshot, branches=()))
        self._packed: Final = zlib.compress(_encoder.encode(Moment(lab, view)), _LEVEL)

    def moment(self, of: Lab) -> Moment:
        """As it was; `of` is a later state of the same lab."""
        found = _moments.decode(zlib.decompress(self._packed))
        return Moment(replace(found.lab, start=of.start, journal=of.journal[: self.done]), found.view)
