"""Both configurations for who looks at the lab from outside; nothing of it flows back into a unit."""

from simulator.appliance.config.compare import SpaceComparison, compare
from simulator.appliance.device import unsaved
from simulator.wire.comparison import ComparedRow, ComparedSpace, Comparison
from simulator.world.world import World


def compared(world: World) -> Comparison:
    """The running configurations as they are now; of a unit without power, the last one that ran."""
    primary, secondary = world.primary.device, world.secondary.device
    lost = {chassis.unit.value: unsaved(chassis.device) for chassis in (world.primary, world.secondary)}
    spaces = tuple(
        _space(space, tuple(unit for unit, contexts in lost.items() if space.context in contexts))
        for space in compare(primary.running, secondary.running)
    )
    return Comparison(spaces, sum(space.differences for space in spaces))


def _space(space: SpaceComparison, lost: tuple[str, ...]) -> ComparedSpace:
    rows = tuple(ComparedRow(row.mark.value, row.first, row.second) for row in space.rows)
    return ComparedSpace(space.context, space.missing and space.missing.value, space.differences, lost, rows)
