"""A keyframe: a frame of a lab's past, compressed, so that one worker has room for some of a thousand labs.

What all frames of the lab have in common, its start, its topology and its journal, is left out and put back.
"""

import zlib
from typing import Final

import msgspec
from msgspec.structs import replace

from simulator.history.frame import Frame
from simulator.lab import Lab
from simulator.pair.topology import NO_TOPOLOGY
from simulator.vocabulary import Millis

_LEVEL: Final = 6
_encoder: Final = msgspec.msgpack.Encoder()
_frames: Final = msgspec.msgpack.Decoder(Frame)


class Keyframe:
    """`done`: how many entries of the journal lie before it."""

    __slots__ = ("_packed", "done", "now_ms")

    def __init__(self, frame: Frame) -> None:
        self.now_ms: Final[Millis] = frame.now_ms
        self.done: Final = len(frame.lab.journal)
        start = frame.lab.start
        world = replace(frame.lab.world, topology=NO_TOPOLOGY)
        blueprint = replace(start.blueprint, configurations=(), topology=NO_TOPOLOGY)
        lab = replace(frame.lab, start=replace(start, blueprint=blueprint), world=world, journal=())
        view = replace(frame.view, snapshot=replace(frame.view.snapshot, branches=()))
        self._packed: Final = zlib.compress(_encoder.encode(Frame(lab, view)), _LEVEL)

    def frame(self, of: Lab) -> Frame:
        """As it was; `of` is a later state of the same lab."""
        found = _frames.decode(zlib.decompress(self._packed))
        world = replace(found.lab.world, topology=of.world.topology)
        return Frame(replace(found.lab, start=of.start, world=world, journal=of.journal[: self.done]), found.view)
