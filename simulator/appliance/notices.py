"""The words of what a unit prints on its console by itself, and of refused orders (reference 7 and 8.3).

Where no source gives the text of a refusal the wording is the simulator's own, as reference 8.3 suggests.
"""

from typing import Final

from simulator.failover.identity import MismatchKind
from simulator.failover.outputs import ConsoleNotice, Notice, Refusal, Refused

NOT_REPLICATED: Final = (
    "**** WARNING ****",
    "\tConfiguration Replication is NOT performed from Standby unit to Active unit.",
    "\tConfigurations are no longer synchronized.",
)

_BANNER: Final = "************WARNING****WARNING****WARNING********************************"
_DISABLED: Final = "Failover will be disabled."

_UNIT_TEXTS: Final[dict[Notice, tuple[str, ...]]] = {
    # The source document's two sentences; devices print the second without a full stop (reference 7).
    Notice.SENDING_BEGINS: ("Beginning configuration replication: Sending to mate.",),
    Notice.SENDING_ENDS: ("End Configuration Replication to mate",),
    Notice.RECEIVING_BEGINS: ("Beginning configuration replication from mate.",),
    Notice.RECEIVING_ENDS: ("End configuration replication from mate.",),
    Notice.DETECTED_ACTIVE_MATE: ("", "        Detected an Active mate"),
    Notice.STATE_CHECK_ACTIVE_MATE: ("State check detected an Active mate",),
    Notice.NO_RESPONSE: ("", "        No Response from Mate"),
    Notice.SWITCHING_TO_ACTIVE: ("", "        Switching to Active"),
    Notice.SWITCHING_TO_STANDBY: ("", "        Switching to Standby"),
    Notice.PREEMPT: ("Preempt mate",),
    Notice.LINK_FAILED: ("Failover LAN Failed",),
    Notice.LINK_OK: ("Failover LAN became OK", "Switchover enabled"),
    Notice.NOT_REPLICATED: NOT_REPLICATED,
    Notice.RELOAD_ORDERED: ("", "***", "*** --- SHUTDOWN NOW ---", "***", "***   requested by active unit"),
    Notice.DECRYPTION_FAILED: (
        "Failover message decryption failure. Please make sure both units have the same failover shared key "
        "and crypto license or system is not out of memory",
    ),
    Notice.MISMATCH: ("Mate is not compatible with this unit.",),
    Notice.OTHER_VERSION: (_BANNER, "   Mate version is not identical with ours", _BANNER),
    # Ours.
    Notice.CONTEXT_LEFT: (
        "WARNING: Context {context} is in failover group {group} on this unit alone, where that is not active.",
        "\tIf the other unit does not have its former group active, the context is active on neither unit.",
    ),
    Notice.CONTEXT_TAKEN: (
        "WARNING: Context {context} is in failover group {group} on this unit alone, where that is active.",
        "\tIf the other unit has its former group active, the context is active on both units.",
    ),
    Notice.EXEC_UNANSWERED: ("ERROR: failover exec: the other unit does not answer",),
    Notice.SYNC_FAILED: ("Configuration replication failed.", _DISABLED),
    # Recalled (reference 13).
    Notice.ALONE: (
        "This machine is running in secondary mode without",
        "a connection to an active primary PIX. Please",
        "check your connection to the primary system.",
        "",
        "REBOOTING....",
    ),
}
_MISMATCHES: Final[dict[MismatchKind, str]] = {
    # The licence's words were seen on a device (reference 8.3, O4); the others say what the syslog messages say (section 10).
    MismatchKind.VERSION: "Mate version {theirs} is not compatible with ours {mine}. " + _DISABLED,
    MismatchKind.MODE: "Mate operational mode ({theirs}) is not compatible with my mode ({mine}). " + _DISABLED,
    MismatchKind.LICENCE: "Mate's license ({theirs}) is not compatible with my license ({mine}). " + _DISABLED,
    MismatchKind.CONTEXTS: "Mate's license ({theirs}) is not compatible with my license ({mine}). " + _DISABLED,
    MismatchKind.CHASSIS: "Mate has a different chassis ({theirs}, ours is {mine}). " + _DISABLED,
    MismatchKind.INTERFACES: "Interface count mismatch: mate has {theirs}, ours is {mine}. " + _DISABLED,
    MismatchKind.MEMORY: "WARNING: Mate has {theirs} of memory, this unit {mine}: both units should have the same",
}
_GROUP_TEXTS: Final[dict[Notice, str]] = {
    Notice.DETECTED_ACTIVE_MATE: "Group {group} Detected Active mate",
    Notice.STATE_CHECK_ACTIVE_MATE: "Group {group} State check detected an Active mate",
    Notice.NO_RESPONSE: "Group {group} No Response from Mate, Switch to Active",
    Notice.SWITCHING_TO_ACTIVE: "Group {group} Switching to Active",
    Notice.SWITCHING_TO_STANDBY: "Group {group} Switching to Standby",
    Notice.PREEMPT: "Group {group} preempt mate",
}

_REFUSALS: Final[dict[Refusal, str]] = {
    Refusal.PEER_NOT_READY: "ERROR: {subject} cannot move to the other unit: it is not Standby Ready there",
    Refusal.NOT_READY_HERE: "ERROR: {subject} cannot become active: peer or group state is not ready",
    Refusal.LINK_FAILED: "ERROR: {subject} cannot be switched: the failover link is down",
    Refusal.NO_SUCH_GROUP: "ERROR: {subject} is not configured",
    Refusal.NOTHING_ACTIVE: "ERROR: {subject} is not active on this unit",
    Refusal.CANNOT_WRITE: "ERROR: {subject} cannot be written to the other unit: that is not reached",
    Refusal.NO_PEER: "ERROR: {subject} cannot be switched: the other unit is not detected",
}


def notice_lines(notice: ConsoleNotice) -> tuple[str, ...]:
    """What the console shows; messages of the hidden system group read like the unit's own."""
    match notice.notice, notice.details:
        case Notice.MISMATCH, (kind, mine, theirs):
            return (_MISMATCHES[MismatchKind(kind)].format(mine=mine, theirs=theirs),)
        case Notice.OTHER_VERSION, (theirs, mine):
            return (_BANNER, f"   Mate version {theirs} is not identical with ours {mine}", _BANNER)
        case (Notice.CONTEXT_LEFT | Notice.CONTEXT_TAKEN) as moved, (context, group):
            return tuple(line.format(context=context, group=group) for line in _UNIT_TEXTS[moved])
        case Notice.SYNC_FAILED, (why,):
            return (f"Configuration replication failed: {why}.", _DISABLED)
        case _:
            pass
    if notice.group and notice.notice in _GROUP_TEXTS:
        return (_GROUP_TEXTS[notice.notice].format(group=notice.group),)
    return _UNIT_TEXTS[notice.notice]


def is_said_by_itself(notice: ConsoleNotice) -> bool:
    """Whether the unit says so whatever is typed; else it is part of the answer to a line."""
    return notice.notice is not Notice.NOT_REPLICATED


def refusal_lines(refused: Refused) -> tuple[str, ...]:
    subject = f"failover group {refused.group}" if refused.group is not None else "the unit"
    return (_REFUSALS[refused.refusal].format(subject=subject),)
