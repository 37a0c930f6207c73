"""A story is lived in its lab, under the eyes of the rules; then everything is repaired, and ten minutes pass."""

from collections.abc import Iterator
from typing import Final

import msgspec

from simulator.lab import Action, Lab, RepairAll, StartRefused, advance, advance_to_happening, fork, handle, replay
from simulator.vocabulary import Millis, Value
from tests.lab.labs import opened
from tests.proof.oracle import Oracle
from tests.proof.rules import Broken, Watch
from tests.proof.stories import Story, action_of

TAIL_MS: Final[Millis] = 600_000
GRID_MS: Final[Millis] = 1_000
"""Between two happenings it is looked at least so often while the story lasts; later only where something happens."""
COARSE_MS: Final[Millis] = 10_000
WHO: Final = "proof"


class Lived(Value, frozen=True):
    lab: Lab
    broken: tuple[Broken, ...]


def live(story: Story, *, traffic: bool = False) -> Lived:
    """The lab after the story, its repair and ten minutes, and every rule that broke."""
    lab = opened(story.lab, traffic=traffic)
    watches: tuple[Watch | Oracle, ...] = (Watch(lab), Oracle(lab)) if traffic else (Watch(lab),)
    for act in story.acts:
        lab = _pass(lab, act.wait_ms, watches, GRID_MS)
        action = action_of(act.text)
        if action is not None:
            lab = _do(lab, action, act.text, watches)
    lab = _pass(lab, 20_000, watches, GRID_MS)
    lab = _do(lab, RepairAll(), "repair-all", watches)
    lab = _pass(lab, TAIL_MS, watches, COARSE_MS)
    for watch in watches:
        watch.ended(lab.world)
    return Lived(lab, tuple(entry for watch in watches for entry in watch.broken))


def _do(lab: Lab, action: Action, text: str, watches: tuple[Watch | Oracle, ...]) -> Lab:
    step = handle(lab, WHO, action)
    for watch in watches:
        watch.look(lab.world)
        watch.acted(lab.now_ms, text)
        watch.note(step.happenings)
        watch.look(step.lab.world)
    return step.lab


def _pass(lab: Lab, wait_ms: Millis, watches: tuple[Watch | Oracle, ...], grid_ms: Millis) -> Lab:
    end_ms = lab.now_ms + wait_ms
    while lab.now_ms < end_ms:
        step = advance_to_happening(lab, min(end_ms, lab.now_ms + grid_ms), messages=False)
        lab = step.lab
        for watch in watches:
            watch.note(step.happenings)
            watch.look(lab.world)
    return lab


# --- time -------------------------------------------------------------------------------------------------------------


def same_however(lab: Lab) -> Iterator[Broken]:
    """Replay, a fork from the middle and time cut in other pieces give the same bytes."""
    wanted = msgspec.msgpack.encode(lab)
    again = replay(lab.start, lab.journal, lab.now_ms)
    if isinstance(again, StartRefused) or msgspec.msgpack.encode(again) != wanted:
        yield Broken("replay", lab.now_ms, "the journal makes another lab")
    middle = fork(lab, (lab.opened_ms + lab.now_ms) // 2)
    if msgspec.msgpack.encode(_resumed(middle, lab, 7_777)) != wanted:
        yield Broken("cuts", lab.now_ms, "a fork that went on in other pieces is another lab")


def _resumed(lab: Lab, like: Lab, piece_ms: Millis) -> Lab:
    """`lab` goes on as `like` did, its time cut into pieces; it comes back from where it was stored each time."""
    for entry in like.journal[len(lab.journal) :]:
        lab = handle(_cut(lab, entry.at_ms, piece_ms), entry.who, entry.action).lab
    return _cut(lab, like.now_ms, piece_ms)


def _cut(lab: Lab, until_ms: Millis, piece_ms: Millis) -> Lab:
    while lab.now_ms < until_ms:
        lab = advance(lab, min(until_ms, lab.now_ms + piece_ms), messages=False).lab
        lab = msgspec.msgpack.decode(msgspec.msgpack.encode(lab), type=Lab)
    return lab
