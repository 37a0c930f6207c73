"""What may reach a unit. Each input carries its id, so that every output can say which input caused it."""

from typing import TypeAlias

from simulator.failover.messages import ConfigSection, ExecAnswer, ExecOrder, Message
from simulator.failover.settings import FailoverSettings
from simulator.failover.state_news import StateNews
from simulator.vocabulary import CableStatus, GroupId, InputId, InterfaceKey, PortName, Value, Via


class TimeReached(Value, tag="time-reached"):
    """A due time of the unit has come; `next_deadline` says when the next one will."""

    id: InputId


class MessageHeard(Value, tag="message-heard"):
    """A message of the peer arrived whole."""

    id: InputId
    via: Via
    message: Message


class PortChanged(Value, tag="port-changed"):
    """The carrier of a physical port came or went."""

    id: InputId
    port: PortName
    up: bool


class CableChanged(Value, tag="cable-changed"):
    """The serial failover cable reads otherwise than before (PIX only)."""

    id: InputId
    status: CableStatus


class PacketsHeard(Value, tag="packets-heard"):
    """Packets of anyone arrived on an interface that is counting (see CountPackets)."""

    id: InputId
    key: InterfaceKey


class SettingsChanged(Value, tag="settings-changed"):
    """The running configuration has changed what failover depends on. `at_boot`: the startup configuration was just read."""

    id: InputId
    settings: FailoverSettings
    at_boot: bool = False
    by_peer: bool = False
    """A command or configuration of the peer changed them."""


class FailoverActive(Value, tag="failover-active"):
    """`failover active [group n]`; None: every group (source: Forced Failover)."""

    id: InputId
    group: GroupId | None


class NoFailoverActive(Value, tag="no-failover-active"):
    """`no failover active [group n]`; None: every group that is active here."""

    id: InputId
    group: GroupId | None


class FailoverReset(Value, tag="failover-reset"):
    """`failover reset [group n]` (source: Restoration of a Failed Unit)."""

    id: InputId
    group: GroupId | None


class ReloadStandby(Value, tag="reload-standby"):
    """`failover reload-standby`."""

    id: InputId


class ConfigSupplied(Value, tag="config-supplied"):
    """The appliance's answer to SupplyConfig: its running configuration as text."""

    id: InputId
    sections: tuple[ConfigSection, ...]


class ConfigLoaded(Value, tag="config-loaded"):
    """The appliance has put the received configuration in place of its own (answer to LoadConfig)."""

    id: InputId


class ConfigRejected(Value, tag="config-rejected"):
    """The appliance cannot keep the received configuration (answer to LoadConfig); the running one is as it was."""

    id: InputId
    why: str


class LinesRefused(Value, tag="lines-refused"):
    """This chassis took some configuration command or line of the peer not: the two running configurations differ."""

    id: InputId


class CommandEntered(Value, tag="command-entered"):
    """A replicable configuration command took effect on this unit and wants to go to the peer."""

    id: InputId
    context: str
    mode: tuple[str, ...]
    line: str


class WriteStandby(Value, tag="write-standby"):
    """`write standby`: write the running configuration to the peer (source: Command Replication). context: "" in the system
    execution space, which writes every space; else the context in which it was entered, which writes that one alone."""

    id: InputId
    context: str = ""


class ExecEntered(Value, tag="exec-entered"):
    """`failover exec`, for the peer to carry out."""

    id: InputId
    order: ExecOrder


class ExecDone(Value, tag="exec-done"):
    """The appliance's answer to ExecWanted, for the peer."""

    id: InputId
    answer: ExecAnswer


class Leaving(Value, tag="leaving"):
    """Someone told this unit to restart: it is about to, and the last that it says goes out now."""

    id: InputId


class StateTold(Value, tag="state-told"):
    """The appliance's tables have news for the peer."""

    id: InputId
    news: StateNews


class StateSupplied(Value, tag="state-supplied"):
    """The appliance's answer to SupplyState: all of its tables, in pieces."""

    id: InputId
    round: int
    pieces: tuple[StateNews, ...]


Input: TypeAlias = (
    TimeReached
    | MessageHeard
    | PortChanged
    | CableChanged
    | PacketsHeard
    | SettingsChanged
    | FailoverActive
    | NoFailoverActive
    | FailoverReset
    | ReloadStandby
    | ConfigSupplied
    | ConfigLoaded
    | ConfigRejected
    | LinesRefused
    | CommandEntered
    | WriteStandby
    | ExecEntered
    | ExecDone
    | Leaving
    | StateTold
    | StateSupplied
)
