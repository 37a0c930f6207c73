"""Why a configuration command was refused, as a value. A refused command changes nothing."""

from simulator.vocabulary import Value


class Refusal(Value):
    """`reason` is one sentence without "ERROR:", in our own wording (reference 8.3): no source has the device's."""

    reason: str
