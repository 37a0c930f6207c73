"""Theory of operation, and the transition table of a failover group on one unit.

A unit runs one state machine for each of three groups: the hidden system group 0, which does the unit-wide work, and the
failover groups 1 and 2, which own the contexts (reference 1, 5). The table below is the whole machine: what may happen to
a group is a `Trigger`; a pair (state, trigger) that is not in the table cannot happen, and asking for it is an error.

    Disabled --> Negotiation --+--> Just Active -> Active Drain -> Active Applying Config -> Active Config Applied -> Active
                               |         ^                                                                         |
                               |         +------------------------- Standby Ready <--------------------------------+
                               |                                    ^          ^   (told, or gives up by order)    |
                               +--> Cold Standby -> Sync Config ----+       Failed <-------------------------------+
                                         -> Sync File System -> Bulk Sync            (interface check)

Which trigger applies is decided in `election.py`; when, in `unit.py`. The reason is the device's own text, printed by
`show failover history` (reference 5.4; spellings as observed on devices). Some triggers leave more than one reason
possible (an election is won because nobody answers, or because the peer died), so the table names the usual one and the
decision may bring its own.
"""

from enum import StrEnum
from typing import Final

from simulator.vocabulary import GroupState


class Reason(StrEnum):
    """Right column of `show failover history` (reference 5.4)."""

    NO_ERROR = "No Error"
    STATE_CHECK = "Failover state check"
    CONFIG_COMMAND = "Set by the config command"
    NO_ACTIVE_UNIT = "No Active unit found"
    ACTIVE_MATE = "Detected an Active mate"
    HELLO_NOT_HEARD = "HELLO not heard from mate"
    WANTS_ME_ACTIVE = "Other unit wants me Active"
    WANTS_ME_STANDBY = "Other unit wants me Standby"
    INTERFACE_CHECK = "Interface check"
    CONFIGURATION_MISMATCH = "Configuration mismatch"
    NO_POWER = "No power detected from peer"
    """Read from the serial failover cable."""
    PEER_RELOADED = "Peer unit just reloaded"
    NO_ACK = "ACK not received for failover message"
    NO_PROGRESS = "HA state progression failed"
    OTHER_VERSION = "Other unit has different software version"
    OTHER_MODE = "Other unit operating mode is different"
    OTHER_LICENCE = "Other unit license is different"
    OTHER_CHASSIS = "Other unit chassis configuration is different"
    OTHER_CARDS = "Other unit card configuration is different"
    SYNC_FAILED = "Configuration synchronization failed"
    PREEMPT = "Preempt"
    """Unsourced word, chosen in reference 15 row 14."""


class Trigger(StrEnum):
    """What can happen to a group."""

    ENABLE = "failover enabled"
    DISABLE = "failover disabled"
    WIN = "becomes active"
    YIELD = "finds the peer active"
    STEP = "next step"
    SYNCED = "configuration synchronised"
    ORDERED_STANDBY = "told or ordered to stand by"
    FAIL = "interface policy met"
    RECOVER = "unfailed"
    RESYNC = "configuration to be written anew"
    RESTART = "synchronisation broke off"
    STUCK = "synchronisation stands still"


_S = GroupState
_T = Trigger
_R = Reason

_RUNNING: Final = tuple(state for state in GroupState if state is not _S.DISABLED)
ACTIVE_STATES: Final = frozenset(
    {_S.JUST_ACTIVE, _S.ACTIVE_DRAIN, _S.ACTIVE_APPLYING_CONFIG, _S.ACTIVE_CONFIG_APPLIED, _S.ACTIVE}
)
"""From Just Active on the group owns the active addresses (reference 5.1)."""
SETTLED_STATES: Final = frozenset({*ACTIVE_STATES, _S.STANDBY_READY, _S.FAILED})
"""In these a group says hello on its interfaces and expects it."""
SYNC_STATES: Final = frozenset({_S.COLD_STANDBY, _S.SYNC_CONFIG, _S.SYNC_FILE_SYSTEM, _S.BULK_SYNC})

TRANSITIONS: Final[dict[tuple[GroupState, Trigger], tuple[GroupState, Reason]]] = {
    (_S.DISABLED, _T.ENABLE): (_S.NEGOTIATION, _R.STATE_CHECK),
    # An election is won from Negotiation, a takeover starts from Standby Ready; also from Failed, where the peer is dead: an
    # ailing firewall is better than none (reference 23, 30 conflict 34).
    (_S.NEGOTIATION, _T.WIN): (_S.JUST_ACTIVE, _R.NO_ACTIVE_UNIT),
    (_S.STANDBY_READY, _T.WIN): (_S.JUST_ACTIVE, _R.HELLO_NOT_HEARD),
    (_S.FAILED, _T.WIN): (_S.JUST_ACTIVE, _R.HELLO_NOT_HEARD),
    (_S.JUST_ACTIVE, _T.STEP): (_S.ACTIVE_DRAIN, _R.NO_ERROR),
    (_S.ACTIVE_DRAIN, _T.STEP): (_S.ACTIVE_APPLYING_CONFIG, _R.NO_ERROR),
    (_S.ACTIVE_APPLYING_CONFIG, _T.STEP): (_S.ACTIVE_CONFIG_APPLIED, _R.NO_ERROR),
    (_S.ACTIVE_CONFIG_APPLIED, _T.STEP): (_S.ACTIVE, _R.NO_ERROR),
    (_S.NEGOTIATION, _T.YIELD): (_S.COLD_STANDBY, _R.ACTIVE_MATE),
    (_S.COLD_STANDBY, _T.STEP): (_S.SYNC_CONFIG, _R.ACTIVE_MATE),
    (_S.SYNC_CONFIG, _T.SYNCED): (_S.SYNC_FILE_SYSTEM, _R.ACTIVE_MATE),
    (_S.SYNC_FILE_SYSTEM, _T.STEP): (_S.BULK_SYNC, _R.ACTIVE_MATE),
    (_S.BULK_SYNC, _T.SYNCED): (_S.STANDBY_READY, _R.ACTIVE_MATE),
    (_S.STANDBY_READY, _T.RESYNC): (_S.COLD_STANDBY, _R.CONFIGURATION_MISMATCH),
    (_S.STANDBY_READY, _T.FAIL): (_S.FAILED, _R.INTERFACE_CHECK),
    (_S.ACTIVE, _T.FAIL): (_S.FAILED, _R.INTERFACE_CHECK),
    (_S.FAILED, _T.RECOVER): (_S.STANDBY_READY, _R.INTERFACE_CHECK),
    **{
        (state, _T.ORDERED_STANDBY): (_S.STANDBY_READY, _R.WANTS_ME_STANDBY)
        for state in GroupState
        if state in ACTIVE_STATES
    },
    # Split brain heals: the unit that is not preferred finds the peer active and starts over as a cold standby.
    **{(state, _T.YIELD): (_S.COLD_STANDBY, _R.ACTIVE_MATE) for state in GroupState if state in ACTIVE_STATES},
    **{(state, _T.RESTART): (_S.NEGOTIATION, _R.SYNC_FAILED) for state in GroupState if state in SYNC_STATES},
    # A synchronisation that stands still for ten minutes fails; when the peer can be asked again it starts over.
    **{(state, _T.STUCK): (_S.FAILED, _R.NO_PROGRESS) for state in GroupState if state in SYNC_STATES},
    (_S.FAILED, _T.RESTART): (_S.NEGOTIATION, _R.NO_PROGRESS),
    **{(state, _T.DISABLE): (_S.DISABLED, _R.CONFIG_COMMAND) for state in _RUNNING},
}


class ImpossibleTransition(Exception):
    """The table has no such pair: a fault of ours, never of the user."""


def transition(state: GroupState, trigger: Trigger) -> tuple[GroupState, Reason]:
    """The state after `trigger` and the usual reason. Raises ImpossibleTransition where the table has no entry."""
    try:
        return TRANSITIONS[state, trigger]
    except KeyError:
        raise ImpossibleTransition(f"{state.value}: {trigger.value}") from None
