"""What the commands about a restart of the software mean."""

from simulator.vocabulary import Millis, Value


class Reload(Value, tag="reload"):
    """`reload`, at once, in some time or at a time of day (reference 20.5). time: "hh:mm"; day 0 and month "": the next such."""

    noconfirm: bool = False
    quick: bool = False
    save: bool = False
    delay_ms: Millis | None = None
    time: str = ""
    day: int = 0
    month: str = ""
    reason: str = ""


class CancelReload(Value, tag="reload-cancel"):
    """`reload cancel`."""


class ShowReload(Value, tag="show-reload"):
    """`show reload`."""
