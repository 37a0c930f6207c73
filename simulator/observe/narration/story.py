"""What a reader has to know to understand the next sentence: where groups and interfaces stand at that very moment.

Lives within one batch of happenings: it begins with the world before the batch and follows it happening by happening, so
that a sentence can name its cause as it was then, however long the batch is.
"""

from typing import Final

from simulator.failover.outputs import HandoverAsked, InterfaceChanged, Transition
from simulator.failover.records import FAILING
from simulator.failover.states import Reason
from simulator.vocabulary import GroupId, GroupState, InputId, InterfaceKey, InterfaceStatus, Power, UnitRole
from simulator.world.happenings import FaultPut, FaultRepaired, Happening, PowerChanged
from simulator.world.world import World


class Story:
    """The state of things just before the next happening."""

    def __init__(self, world: World) -> None:
        self.power: Final[dict[UnitRole, Power]] = {}
        self.groups: Final[dict[tuple[UnitRole, GroupId], tuple[GroupState, Reason]]] = {}
        self.asked: Final[dict[tuple[UnitRole, GroupId], Reason]] = {}
        """Why a unit last asked its peer to take a group over."""
        self.ailing: Final[dict[UnitRole, dict[InterfaceKey, InterfaceStatus]]] = {}
        """Failed interfaces; the youngest last."""
        self.group_of: Final[dict[tuple[UnitRole, InterfaceKey], GroupId]] = {}
        """As each unit has it: what one alone was told, the other does not know."""
        self.told: Final[set[InputId]] = set()
        """Faults and repairs of this batch: what follows at once under the same id is told with them."""
        for unit in UnitRole:
            chassis = world.chassis(unit)
            self.power[unit] = chassis.power
            self.ailing[unit] = {}
            running = chassis.device.unit
            if running is None:
                continue
            for run in running.groups:
                if run.pending is not None:
                    self.asked[unit, run.id] = run.pending.reason
                self.groups[unit, run.id] = (run.state, run.reason)
            for monitor in running.monitors:
                self.group_of[unit, monitor.key] = monitor.group
                if monitor.status in FAILING and monitor.monitored:
                    self.ailing[unit][monitor.key] = monitor.status

    def learn_groups(self, world: World) -> None:
        """Which group each interface belongs to, also where that was configured during the batch."""
        for unit in UnitRole:
            running = world.chassis(unit).device.unit
            for interface in running.settings.interfaces if running else ():
                self.group_of[unit, interface.key] = interface.group

    def follow(self, happening: Happening) -> None:
        """Go on to just after this happening."""
        unit = happening.unit
        match happening.output:
            case FaultPut() | FaultRepaired():
                self.told.add(happening.id)
            case PowerChanged(_, after) if unit is not None:
                self.power[unit] = after
                self.ailing[unit].clear()
            case Transition() as moved if unit is not None:
                self.groups[unit, moved.group] = (moved.after, moved.reason)
            case HandoverAsked() as asked if unit is not None:
                self.asked[unit, asked.group] = asked.reason
            case InterfaceChanged() as changed if unit is not None:
                self.ailing[unit].pop(changed.key, None)
                if changed.after in FAILING:
                    self.ailing[unit][changed.key] = changed.after

    def reason(self, unit: UnitRole, group: GroupId) -> Reason | None:
        """Why the group is in its present state there."""
        entry = self.groups.get((unit, group))
        return entry[1] if entry else None

    def state(self, unit: UnitRole, group: GroupId) -> GroupState | None:
        entry = self.groups.get((unit, group))
        return entry[0] if entry else None

    def ailment(self, unit: UnitRole, group: GroupId) -> str | None:
        """What ails the group's interfaces on that unit: "interface outside of context2 has no link on Primary"."""
        found = [(key, status) for key, status in self.ailing[unit].items() if self.group_of.get((unit, key)) == group]
        if not found:
            return None
        key, status = found[-1]
        if len(found) > 1:
            return f"{interface(key)} and {len(found) - 1} more failed on {unit.title}"
        return f"{interface(key)} {AILMENTS[status]} on {unit.title}"


AILMENTS: Final = {
    InterfaceStatus.NO_LINK: "has no link",
    InterfaceStatus.LINK_DOWN: "is shut down",
    InterfaceStatus.FAILED: "failed its test",
}


def interface(key: InterfaceKey) -> str:
    return f"interface {key.name} of {key.context}"
