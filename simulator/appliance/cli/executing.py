"""What `failover exec` means: a command for one of the two units (reference 19.2)."""

from typing import Final

from simulator.vocabulary import Value

ACTIVE: Final = "active"
STANDBY: Final = "standby"
MATE: Final = "mate"


class FailoverExec(Value, tag="failover-exec"):
    """`failover exec {active|standby|mate} command`."""

    target: str
    command: str


class ShowFailoverExec(Value, tag="show-failover-exec"):
    """`show failover exec {active|standby|mate}`."""

    target: str
