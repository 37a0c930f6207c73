"""The rule behind each link of a chain of causes: the section of the source document, and what it says in our own words.

Sections are named as the document's headings are (a test holds their list). Where the document is silent and the lab
follows the device's own documentation, the text says so; docs/fidelity.md lists what is chosen.
"""

from typing import Final

from simulator.appliance.device import Printed
from simulator.appliance.logbook import Logged
from simulator.failover.identity import MismatchKind
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
    Refusal,
    Refused,
    ReplicationFailed,
    Transition,
)
from simulator.failover.states import ACTIVE_STATES, Reason, Trigger
from simulator.faults.rows import row_of
from simulator.faults.rules import (
    BROKEN,
    CRASHED,
    HELLO,
    LINK_LOST,
    PORT_FAILS,
    POWERED_OFF,
    SILENT,
    STATE_LOST,
    Rule,
)
from simulator.vocabulary import (
    CableStatus,
    GroupState,
    InterfaceStatus,
    InterfaceTest,
    Link,
    LinkHealth,
    PeerState,
    Power,
)
from simulator.world.flows import Drop
from simulator.world.happenings import (
    CarrierChanged,
    FaultPut,
    FaultRepaired,
    FlowChanged,
    FlowInterrupted,
    FlowLost,
    FlowResumed,
    Happened,
    PowerChanged,
    Sent,
    Typed,
)

OVERVIEW: Final = "Active/Active Failover Overview"
STATUS: Final = "Primary/Secondary Status and Active/Standby Status"
SYNC: Final = "Device Initialization and Configuration Synchronization"
REPLICATION: Final = "Command Replication"
TRIGGERS_SECTION: Final = "Failover Triggers"
ACTIONS: Final = "Failover Actions"
REGULAR: Final = "Regular Failover"
STATEFUL: Final = "Stateful Failover"
CABLE: Final = "Cable-Based Active/Active Failover Configuration"
LAN: Final = "LAN-Based Active/Active Failover Configuration"
INTERFACES: Final = "View of Monitored Interfaces"
FORCED: Final = "Forced Failover"
DISABLED: Final = "Disabled Failover"
RESTORED: Final = "Restoration of a Failed Unit"
REPLACED: Final = "Replace the Failed Unit with a New Unit"
LOST: Final = "Primary Lost Failover communications with mate on interface interface_name"
POLLTIME: Final = "Failover Polltime"
HARDWARE: Final = "Hardware Requirement"
SOFTWARE: Final = "Software Requirement"
LICENCES: Final = "License Requirements"

POLICY: Final = Rule(
    TRIGGERS_SECTION,
    "A group fails once too many of its monitored interfaces fail: as many as its interface policy says.",
)

REASONS: Final[dict[Reason, Rule]] = {
    Reason.NO_ERROR: Rule(
        OVERVIEW, "The group that becomes active takes over the active MAC and IP addresses, step by step."
    ),
    Reason.STATE_CHECK: Rule(
        STATUS, "A unit that starts finds out whether its peer is there before any group becomes active."
    ),
    Reason.CONFIG_COMMAND: Rule(
        FORCED,
        "An operator's command moves a group: failover active where it stands by, no failover active where it is active.",
    ),
    Reason.NO_ACTIVE_UNIT: Rule(
        STATUS,
        "Alone, a unit makes both groups active. When both start together, each group becomes active on its preferred unit "
        "once the configurations are synchronised.",
    ),
    Reason.ACTIVE_MATE: Rule(
        STATUS,
        "A unit that finds its peer active leaves the groups there, whatever they prefer, unless preempt is configured.",
    ),
    Reason.HELLO_NOT_HEARD: Rule(
        ACTIONS, "When a unit fails, its active groups are marked as failed and become active on the peer."
    ),
    Reason.WANTS_ME_ACTIVE: Rule(
        ACTIONS, "When a group fails on one unit, only this group becomes active on the other."
    ),
    Reason.WANTS_ME_STANDBY: Rule(
        OVERVIEW, "As one unit takes a group over, the other unit's becomes standby with the standby addresses."
    ),
    Reason.INTERFACE_CHECK: POLICY,
    Reason.CONFIGURATION_MISMATCH: Rule(
        REPLICATION,
        "Configurations that are out of step are brought together again; what only the standby unit had is lost.",
    ),
    Reason.NO_POWER: Rule(
        CABLE, "The serial cable tells at once that the peer has no power: no hold time is waited for."
    ),
    Reason.PEER_RELOADED: Rule(
        TRIGGERS_SECTION, "A unit that restarts gives up its groups: the other one takes them over."
    ),
    Reason.NO_ACK: Rule(
        ACTIONS,
        "The document does not say it; a unit that took a group from a peer that never heard of it gives it back.",
    ),
    Reason.NO_PROGRESS: Rule(
        SYNC, "The document does not say it; a synchronisation that stands still for ten minutes fails."
    ),
    Reason.OTHER_VERSION: Rule(SOFTWARE, "Both units run the same major and minor software version."),
    Reason.OTHER_MODE: Rule(
        SOFTWARE, "Both units are in the same mode: routed or transparent, single or multiple context."
    ),
    Reason.OTHER_LICENCE: Rule(
        LICENCES, "One unit needs an unrestricted licence; FO does not do for Active/Active failover."
    ),
    Reason.OTHER_CHASSIS: Rule(HARDWARE, "Both units are the same model."),
    Reason.OTHER_CARDS: Rule(HARDWARE, "Both units have the same number and types of interfaces."),
    Reason.SYNC_FAILED: Rule(
        SYNC, "A unit is no standby before it has the peer's running configuration; broken off, it starts over."
    ),
    Reason.PREEMPT: Rule(
        STATUS, "With preempt, a group goes back to its preferred unit by itself as soon as that unit can have it."
    ),
}

TRIGGERS: Final[dict[Trigger, Rule]] = {
    Trigger.ENABLE: REASONS[Reason.STATE_CHECK],
    Trigger.DISABLE: Rule(DISABLED, "Without failover each group stays on the unit that has it, whatever it prefers."),
    Trigger.WIN: REASONS[Reason.NO_ACTIVE_UNIT],
    Trigger.YIELD: REASONS[Reason.ACTIVE_MATE],
    Trigger.STEP: REASONS[Reason.NO_ERROR],
    Trigger.SYNCED: Rule(
        SYNC, "A unit that starts gets the running configuration from the active unit before it stands by."
    ),
    Trigger.ORDERED_STANDBY: REASONS[Reason.WANTS_ME_STANDBY],
    Trigger.FAIL: POLICY,
    Trigger.RECOVER: Rule(ACTIONS, "A group that was active and recovers stays standby, unless it has preempt."),
    Trigger.RESYNC: REASONS[Reason.CONFIGURATION_MISMATCH],
    Trigger.RESTART: REASONS[Reason.SYNC_FAILED],
    Trigger.STUCK: REASONS[Reason.NO_PROGRESS],
}

ACTIVE_FAILS: Final = Rule(
    ACTIONS,
    "Interfaces fail above the threshold of an active group: it is marked as failed, and its standby becomes active.",
)
STANDBY_FAILS: Final = Rule(
    ACTIONS,
    "Interfaces fail above the threshold of a standby group: it is marked as failed, nothing moves, and it cannot take over.",
)
RESET: Final = Rule(RESTORED, "failover reset makes a failed group unfailed; it stays standby until it is made active.")
SPLIT_HEALS: Final = Rule(
    STATUS,
    "A group is active on one unit only. Which of two keeps it the document does not say: the preferred one does.",
)


STATUSES: Final[dict[InterfaceStatus, Rule]] = {
    InterfaceStatus.UNKNOWN: Rule(
        INTERFACES,
        "An interface of which nothing is known counts neither as failed nor as well (the device's own rule).",
    ),
    InterfaceStatus.NORMAL: Rule(
        INTERFACES, "A monitored interface that hears traffic is Normal; Waiting, until it hears the peer's."
    ),
    InterfaceStatus.TESTING: Rule(
        LOST,
        "An interface that lost the peer's hellos is tested. The tests are the device's own: the document does not list them.",
    ),
    InterfaceStatus.LINK_DOWN: Rule(INTERFACES, "A monitored interface that is shut down counts as failed."),
    InterfaceStatus.NO_LINK: PORT_FAILS,
    InterfaceStatus.FAILED: Rule(
        TRIGGERS_SECTION,
        "An interface fails if it receives nothing in its tests while the peer's does; it then counts for its group.",
    ),
}

TESTS: Final[dict[InterfaceTest, Rule]] = {
    InterfaceTest.NETWORK_ACTIVITY: Rule(
        LOST, "First test (the device's own): does anything at all arrive on the interface within five seconds?"
    ),
    InterfaceTest.ARP: Rule(
        LOST, "Second test (the device's own): does a host that was heard of lately answer an ARP request?"
    ),
    InterfaceTest.ARP_SECOND: Rule(LOST, "Second test again (the device's own), with the next host of the ARP cache."),
    InterfaceTest.BROADCAST_PING: Rule(LOST, "Last test (the device's own): does anyone answer a broadcast ping?"),
}

REFUSALS: Final[dict[Refusal, Rule]] = {
    Refusal.PEER_NOT_READY: Rule(
        ACTIONS, "A standby group that has failed cannot take over: the active one stays where it is."
    ),
    Refusal.NOT_READY_HERE: Rule(FORCED, "A group is forced to become active where it is in the standby state."),
    Refusal.LINK_FAILED: LINK_LOST,
    Refusal.NO_SUCH_GROUP: Rule(
        OVERVIEW, "There are at most two failover groups; one that is not configured has nothing to move."
    ),
    Refusal.NOTHING_ACTIVE: Rule(FORCED, "no failover active is entered on the unit where the group is active."),
    Refusal.NO_PEER: Rule(STATUS, "While the peer is not there, the groups stay where they are."),
    Refusal.CANNOT_WRITE: Rule(
        REPLICATION, "write standby writes the configuration to the peer; it takes a peer that is reached."
    ),
}

PEERS: Final[dict[PeerState, Rule]] = {
    PeerState.NOT_DETECTED: Rule(REPLACED, "With no failover on one unit the other one finds its peer not detected."),
    PeerState.UP: HELLO,
    PeerState.FAILED: Rule(
        POLLTIME,
        "No hello within the unit hold time on the failover link, and no answer anywhere: the peer is declared failed.",
    ),
}
LINKS: Final[dict[LinkHealth, Rule]] = {
    LinkHealth.UNKNOWN: Rule(
        ACTIONS, "A failover link that is down at startup leaves each unit alone: both groups become active on both."
    ),
    LinkHealth.UP: Rule(
        ACTIONS, "The failover link should be restored as soon as possible: only then failover is possible again."
    ),
    LinkHealth.FAILED: LINK_LOST,
}
CABLES: Final[dict[CableStatus, Rule]] = {
    CableStatus.NORMAL: Rule(CABLE, "The serial cable connects both units and is their failover link."),
    CableStatus.NOT_HERE: LINK_LOST,
    CableStatus.NOT_THERE: LINK_LOST,
    CableStatus.NO_POWER: REASONS[Reason.NO_POWER],
    CableStatus.BAD: LINK_LOST,
}
POWERS: Final[dict[Power, Rule]] = {
    Power.OFF: POWERED_OFF,
    Power.CRASHED: CRASHED,
    Power.BROKEN: BROKEN,
    Power.BOOTING: Rule(
        SYNC,
        "A unit that boots while its peer is active gets the configuration from it, and does not take groups back.",
    ),
    Power.ON: Rule(STATUS, "A unit that starts looks for its peer first: alone it becomes active for both groups."),
}

MISMATCHES: Final[dict[MismatchKind, Rule]] = {
    MismatchKind.VERSION: REASONS[Reason.OTHER_VERSION],
    MismatchKind.MAINTENANCE: Rule(
        SOFTWARE, "Within an upgrade the units may run different maintenance versions, and failover stays active."
    ),
    MismatchKind.MODE: REASONS[Reason.OTHER_MODE],
    MismatchKind.LICENCE: REASONS[Reason.OTHER_LICENCE],
    MismatchKind.CONTEXTS: Rule(
        LICENCES, "The licensed features, such as the number of security contexts, are the same on both."
    ),
    MismatchKind.CHASSIS: REASONS[Reason.OTHER_CHASSIS],
    MismatchKind.MEMORY: Rule(HARDWARE, "Both units have the same amount of RAM."),
    MismatchKind.INTERFACES: REASONS[Reason.OTHER_CARDS],
}

DROPS: Final[dict[Drop | None, Rule]] = {
    None: Rule(OVERVIEW, "Traffic follows the active addresses: until they have moved, nobody answers."),
    Drop.NO_PATH: Rule(OVERVIEW, "Traffic follows the active addresses: where their unit is not reached, it ends."),
    Drop.NO_CONTEXT: Rule(
        OVERVIEW,
        "On an interface that contexts share, a packet is for the one whose MAC address, or translation, it has.",
    ),
    Drop.STANDBY: Rule(
        OVERVIEW, "Only the active group passes traffic; the standby one waits with the standby addresses."
    ),
    Drop.NO_CONNECTION: Rule(
        REGULAR, "Without state passed to the standby unit, connections are dropped at failover and begin anew."
    ),
    Drop.CAPACITY: Rule(ACTIONS, "Both groups on one unit must stay within what one unit can carry."),
    Drop.LOST: Rule(LOST, "Check the network that the interface is connected to."),
}

OTHERS: Final[dict[type, Rule]] = {
    HelloMissed: HELLO,
    AnnounceAddresses: Rule(
        OVERVIEW,
        "The interfaces of the group that becomes active take the active MAC and IP addresses, the others the standby ones.",
    ),
    HandoverAsked: Rule(
        ACTIONS,
        "A group whose interface policy is met, or that is ordered away, goes to the other unit if it is standby there.",
    ),
    ConnectionsEnded: Rule(REPLICATION, "write standby ends the connections of contexts that are active on the peer."),
    FailoverDisabled: Rule(
        HARDWARE, "Two units that are not alike are no pair: the device disables failover on one of them."
    ),
    ReplicationFailed: Rule(
        REPLICATION,
        "Commands are replicated from the unit that has the group active; one that cannot be taken leaves the two out of step.",
    ),
    CarrierChanged: PORT_FAILS,
    FaultRepaired: Rule(
        ACTIONS,
        "What recovers moves nothing by itself: a group that was active before stays standby, unless it has preempt.",
    ),
    FlowLost: DROPS[Drop.NO_CONNECTION],
    FlowResumed: Rule(
        STATEFUL, "The new active unit knows the connections that stateful failover passed to it: those go on."
    ),
    Sent: HELLO,
}

COMMANDS: Final[dict[str, Rule]] = {
    "failover active": REASONS[Reason.CONFIG_COMMAND],
    "no failover active": REASONS[Reason.CONFIG_COMMAND],
    "failover reset": RESET,
    "failover reload-standby": Rule(TRIGGERS_SECTION, "A unit that restarts gives up its groups."),
    "write standby": Rule(REPLICATION, "write standby writes the running configuration to the peer unit again."),
    "no failover": TRIGGERS[Trigger.DISABLE],
    "reload": Rule(TRIGGERS_SECTION, "A unit that restarts gives up its groups."),
    "shutdown": PORT_FAILS,
    "preempt": REASONS[Reason.PREEMPT],
}
"""Beginnings of lines that people type, the first that fits; other lines follow no rule of failover."""


def rule_of(output: Happened, link: Link | None = None) -> Rule | None:
    """The rule that a happening follows; None: it follows none. link: which of the pair's own links the port or switch that
    it is about belongs to."""
    if link is not None and isinstance(output, CarrierChanged | FaultPut):
        return LINK_LOST if link is Link.FAILOVER else STATE_LOST
    match output:
        case Transition() as moved:
            return of_transition(moved)
        case InterfaceChanged(before=before, after=after) if before is not after:
            return STATUSES[after]
        case InterfaceChanged():
            return SILENT
        case InterfaceTestRun(test=test):
            return TESTS[test]
        case PeerChanged() as changed:
            return LINKS[changed.link] if changed.peer is changed.peer_before else PEERS[changed.peer]
        case CableRead(after=status):
            return CABLES[status]
        case Refused(refusal=refusal):
            return REFUSALS[refusal]
        case MismatchFound(kind=kind):
            return MISMATCHES[kind]
        case FailoverDisabled(reason=reason):
            return REASONS[reason]
        case PowerChanged(after=power):
            return POWERS[power]
        case FaultPut(fault):
            return row_of(fault).rule
        case FlowInterrupted(reason=drop):
            return DROPS[drop]
        case Typed(lines=lines):
            return _of_command(lines)
        case Printed() | Logged() | FlowChanged():
            return None
        case _:
            return OTHERS[type(output)]


def of_transition(moved: Transition) -> Rule:
    """Of a group's change of state: what triggered it tells more than the reason that the device prints, or less."""
    match moved.trigger:
        case Trigger.FAIL:
            return ACTIVE_FAILS if moved.before in ACTIVE_STATES else STANDBY_FAILS
        case Trigger.RECOVER if moved.reason is Reason.CONFIG_COMMAND:
            return RESET
        case Trigger.YIELD if moved.before is not GroupState.NEGOTIATION:
            return SPLIT_HEALS
        case Trigger.STEP if moved.after not in ACTIVE_STATES:
            return TRIGGERS[Trigger.SYNCED]
        case Trigger.WIN | Trigger.ORDERED_STANDBY | Trigger.RESYNC | Trigger.RESTART:
            return REASONS[moved.reason]
        case trigger:
            return TRIGGERS[trigger]


def _of_command(lines: tuple[str, ...]) -> Rule | None:
    typed = [" ".join(line.split()) for line in lines]
    return next((rule for begins, rule in COMMANDS.items() if any(line.startswith(begins) for line in typed)), None)
