"""What a lab starts from, and the world at virtual 0: both units just powered on, their configurations in Flash."""

import msgspec

from simulator.appliance.config.model import Configuration
from simulator.appliance.device import Device
from simulator.pair.blueprint import SINGLE, Blueprint
from simulator.pair.texts import configuration_of
from simulator.vocabulary import Power, UnitRole, Value
from simulator.world.queue import BootDone
from simulator.world.world import Chassis, World


class LabStart(Value):
    """All that a lab comes from. The same start always makes the same lab."""

    blueprint: Blueprint
    seed: int


class ConfigError(Value):
    """A wrong line of a start configuration. line and column from 1."""

    unit: UnitRole
    context: str
    line: int
    column: int
    text: str
    reason: str


class StartRefused(Value):
    """The lab cannot be opened: every wrong line of its configurations."""

    errors: tuple[ConfigError, ...]


def power_on(start: LabStart) -> World | StartRefused:
    """The world at virtual 0, about to start both units' software; StartRefused where a configuration is wrong."""
    blueprint = start.blueprint
    errors: list[ConfigError] = []
    chassis: list[Chassis] = []
    for unit in UnitRole:
        configuration, wrong = _configuration(blueprint, unit)
        errors.extend(wrong)
        hardware = blueprint.unit(unit)
        facts = hardware.facts
        device = Device(
            seat=unit,
            running=configuration,
            startup=configuration,
            platform=blueprint.platform,
            version=hardware.version or blueprint.version,
            model=hardware.model or blueprint.model,
            facts=msgspec.structs.replace(facts, mode=SINGLE) if blueprint.mode == SINGLE else facts,
            epoch_unix_ms=blueprint.epoch_unix_ms,
        )
        chassis.append(Chassis(unit, device, Power.BOOTING, boot_done_ms=0))
    if errors:
        return StartRefused(tuple(errors))
    boots = tuple(BootDone(0, seq, entry.unit, 0) for seq, entry in enumerate(chassis, start=1))
    return World(
        seed=start.seed,
        now_ms=0,
        primary=chassis[0],
        secondary=chassis[1],
        topology=blueprint.topology,
        boot_ms=blueprint.boot_ms,
        pending=boots,
        next_seq=len(boots) + 1,
    )


def _configuration(blueprint: Blueprint, unit: UnitRole) -> tuple[Configuration, list[ConfigError]]:
    ports = blueprint.topology.ports[: blueprint.unit(unit).ports]
    configuration, wrong = configuration_of(blueprint.configurations, unit, blueprint.platform, ports)
    errors = [ConfigError(unit, error.context, error.line, error.column, error.text, error.reason) for error in wrong]
    return configuration, errors
