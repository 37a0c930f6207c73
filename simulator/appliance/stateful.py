"""What of a unit's tables goes to the peer, what of the peer's comes in, and when they are emptied (reference 11.1, 11.2)."""

from simulator.appliance import tables as tb
from simulator.appliance.tables import Tables
from simulator.failover.outputs import ConnectionsEnded, Transition
from simulator.failover.records import UnitState
from simulator.failover.state_news import StateNews
from simulator.failover.states import ACTIVE_STATES
from simulator.vocabulary import GroupId, GroupState, Millis

_NONE: frozenset[str] = frozenset()


def active_contexts(unit: UnitState) -> frozenset[str]:
    """Contexts whose group is active here: their tables are this unit's own to write."""
    groups = unit.groups
    active = (False, groups[1].state in ACTIVE_STATES, groups[2].state in ACTIVE_STATES)
    return frozenset([entry.context for entry in unit.settings.contexts if active[entry.group]])


def http_contexts(unit: UnitState) -> frozenset[str]:
    """Contexts whose group says `replication http`."""
    with_http = {group.id for group in unit.settings.groups if group.replicate_http}
    if not with_http:
        return _NONE
    return frozenset(entry.context for entry in unit.settings.contexts if entry.group in with_http)


def contexts_of(unit: UnitState, group: GroupId) -> tuple[str, ...]:
    return tuple(entry.context for entry in unit.settings.contexts if entry.group == group)


def due_ms(tables: Tables, unit: UnitState) -> Millis | None:
    """When there is news for the peer; None: nothing to tell, or no state link to tell it on."""
    return tables.due_ms if unit.settings.state_port is not None and unit.settings.enabled else None


def news(tables: Tables, unit: UnitState, now: Millis) -> tuple[Tables, StateNews | None]:
    return tb.news(tables, active_contexts(unit), http_contexts(unit), now)


def everything(tables: Tables, unit: UnitState, now: Millis) -> tuple[StateNews, ...]:
    return tb.everything(tables, active_contexts(unit), http_contexts(unit), now)


def heard(tables: Tables, unit: UnitState, told: StateNews, now: Millis) -> Tables:
    """What the peer says of a context that is active here is refused: only while both are active does it say any."""
    return tb.heard(tables, told, active_contexts(unit), now)


def after_transition(tables: Tables, unit: UnitState, moved: Transition) -> Tables:
    """Who fetches everything anew forgets what it had; without stateful failover, who stands down does."""
    anew = moved.after is GroupState.COLD_STANDBY
    stays = moved.after in ACTIVE_STATES or moved.after is GroupState.DISABLED
    stands_down = moved.before in ACTIVE_STATES and not stays and unit.settings.state_port is None
    return tb.forgotten(tables, contexts_of(unit, moved.group)) if anew or stands_down else tables


def after_replacement(tables: Tables, unit: UnitState, ended: ConnectionsEnded) -> Tables:
    """The configuration under them was replaced: they end (source: Command Replication, note on write standby)."""
    return tb.forgotten(tables, (ended.context,) if ended.context else contexts_of(unit, ended.group))
