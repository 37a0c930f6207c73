"""What happened, in order of time: everything that someone who watches the lab may be told.

`id` is the input, fault or command under which it happened; `cause` the id of what led to that: the input in whose step
a message was sent, the fault that took a carrier away, the command that was typed; 0 where nothing did. Following both,
and the `because` inside an output, answers "why?".
"""

from typing import Final, TypeAlias

from simulator.appliance.device import Printed
from simulator.appliance.logbook import Logged
from simulator.failover.outputs import (
    AnnounceAddresses,
    CableRead,
    ConnectionsEnded,
    FailoverDisabled,
    HandoverAsked,
    HelloMissed,
    InterfaceChanged,
    InterfaceTestRun,
    MismatchFound,
    PeerChanged,
    Refused,
    ReplicationFailed,
    Transition,
)
from simulator.faults.values import Fault
from simulator.vocabulary import InputId, Millis, PortName, Power, UnitRole, Value, Via
from simulator.world.flows import Drop


class Sent(Value, tag="sent"):
    """A message left a unit. kind: its tag in failover/messages.py; arrives_ms: None where it is lost on the way."""

    via: Via
    kind: str
    arrives_ms: Millis | None


class Typed(Value, tag="typed"):
    """Someone typed lines at the unit's console."""

    who: str
    lines: tuple[str, ...]


class FaultPut(Value, tag="fault-put"):
    fault: Fault


class FaultRepaired(Value, tag="fault-repaired"):
    fault: Fault


class PowerChanged(Value, tag="power-changed"):
    before: Power
    after: Power


class CarrierChanged(Value, tag="carrier-changed"):
    """A running unit sees the carrier of one of its ports come or go."""

    port: PortName
    up: bool


class FlowChanged(Value, tag="flow-changed"):
    """Someone started or stopped a flow, set its rate (kbit/s; of a population connections a minute), or sent the answers to
    a context's connections (flow: its name) through another one. change: "start", "stop", "rate" or "route"."""

    who: str
    flow: str
    change: str
    rate: int = 0
    via: str = ""


class FlowInterrupted(Value, tag="flow-interrupted"):
    """A packet of a flow did not get through, or no answer came. flow: its name ("ftp context1")."""

    flow: str
    context: str
    reason: Drop | None


class FlowLost(Value, tag="flow-lost"):
    """A session did not survive: the unit does not know it, or its client gave up."""

    flow: str
    context: str
    gave_up: bool


class FlowResumed(Value, tag="flow-resumed"):
    """Packets pass again. outage_ms: from the last one before to the first one after; kept, lost: sessions, or connections of
    a population (not single)."""

    flow: str
    context: str
    outage_ms: Millis
    kept: int
    lost: int
    single: bool = True


Happened: TypeAlias = (
    Transition
    | HandoverAsked
    | InterfaceChanged
    | InterfaceTestRun
    | PeerChanged
    | CableRead
    | HelloMissed
    | AnnounceAddresses
    | Refused
    | ConnectionsEnded
    | MismatchFound
    | FailoverDisabled
    | ReplicationFailed
    | Printed
    | Logged
    | Sent
    | Typed
    | FaultPut
    | FaultRepaired
    | PowerChanged
    | CarrierChanged
    | FlowChanged
    | FlowInterrupted
    | FlowLost
    | FlowResumed
)


class Happening(Value):
    """One thing that happened. unit: the chassis that it happened to; None for the network around the two."""

    at_ms: Millis
    id: InputId
    cause: InputId
    unit: UnitRole | None
    output: Happened


MEANINGFUL: Final = (Transition, InterfaceChanged, PeerChanged, FaultPut, FaultRepaired, PowerChanged)
"""What "run to the next happening" stops at."""
LIVELY: Final = (*MEANINGFUL, HelloMissed, InterfaceTestRun, FlowInterrupted, FlowLost, FlowResumed)
"""What deserves to be watched at a pace that people can follow."""
