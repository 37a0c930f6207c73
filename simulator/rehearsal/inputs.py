"""What people say to a run, beside what they do to the lab. Each is a value; `Given` says when, and by which seat."""

from typing import TypeAlias

from simulator.vocabulary import Millis, Value


class Join(Value, tag="join"):
    """Whoever is `who` in the lab's journal sits at this seat."""

    who: str


class Tick(Value, tag="tick"):
    """The player says that a step is done. step: from 1."""

    step: int


class Begin(Value, tag="begin"):
    """The player is about to do the step: what must hold before is judged now. A first command says the same."""

    step: int


class Did(Value, tag="did"):
    """An act of the step, from 0, was carried out in a way that no event of the lab tells. refused: why it could not be."""

    step: int
    act: int
    refused: str = ""


class WriteDown(Value, tag="write"):
    """An answer to a `read:` of the step, from 0."""

    step: int
    reading: int
    text: str


class Skip(Value, tag="skip"):
    """The step that is on is not done. Of the facilitator it is permitted; reason: why, or ""."""

    reason: str = ""


class Decide(Value, tag="decide"):
    """Answer to the question of an `else:`. then: "continue", "backout" or "stop"."""

    then: str


class Note(Value, tag="note"):
    """An observation. kind: "keep", "improve" or "" ; owner, due: who does it until when, as people write it."""

    text: str
    kind: str = ""
    owner: str = ""
    due: str = ""


class Rate(Value, tag="rate"):
    """The facilitator's rating of an objective, by its number; it goes before the computed one."""

    objective: int
    rating: str


class Steer(Value, tag="steer"):
    """The facilitator and an inject. way: "now", "skip", "hold" or "release"."""

    inject: int
    way: str


class Performed(Value, tag="performed"):
    """The host carried out the act of an inject. refused: why the lab declined it."""

    inject: int
    refused: str = ""


class Abort(Value, tag="abort"):
    reason: str


class Interrupt(Value, tag="interrupt"):
    """Nobody goes on with it: left overnight, or stopped from outside."""

    reason: str


Input: TypeAlias = (
    Join | Tick | Begin | Did | WriteDown | Skip | Decide | Note | Rate | Steer | Performed | Abort | Interrupt
)


class Given(Value):
    """acts: how many entries the lab's journal had: the place between acts of the same moment."""

    at_ms: Millis
    acts: int
    seat: str
    input: Input
