"""What `mode multiple` and `mode single` make of a configuration (reference 8.3)."""

from typing import Final

import msgspec

from simulator.appliance.cli.statements import AdminContext, ConfigUrl, Context, Group
from simulator.appliance.config.factory import cleared, cleared_context
from simulator.appliance.config.model import Configuration, ContextSpace, Line
from simulator.appliance.config.order import insert
from simulator.appliance.config.ranks import Section

ADMIN: Final = "admin"
ADMIN_FILE: Final = "flash:/admin.cfg"


def to_multiple(config: Configuration, *, convert: bool) -> Configuration:
    """The system configuration with an admin context of its own; without `convert`, as from the factory."""
    if not convert:
        return cleared(config)
    lines = config.system
    admin = Line(Context(ADMIN), (Line(ConfigUrl(ADMIN_FILE)),))
    for line in (Line(AdminContext(ADMIN)), admin):
        lines = insert(lines, line, Section.SYSTEM, loading=False)
    return msgspec.structs.replace(config, system=lines, contexts=(ContextSpace(ADMIN, cleared_context(ADMIN)),))


def to_single(config: Configuration) -> Configuration:
    """Without what only several contexts have."""
    kept = tuple(line for line in config.system if not isinstance(line.statement, AdminContext | Context | Group))
    return msgspec.structs.replace(config, system=kept, contexts=())
