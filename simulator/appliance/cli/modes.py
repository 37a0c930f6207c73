"""Where a line is typed: the modes of the command line, what each falls back to, and how a prompt ends in it.

A line is looked up in the mode itself first and then in those that it falls back to: a configuration command typed in a
sub-mode leaves the sub-mode, an EXEC command is taken everywhere (the source document types `show failover` in
`(config-subif)`).
"""

from enum import StrEnum
from typing import Final

from simulator.vocabulary import SYSTEM_CONTEXT, Value


class Mode(StrEnum):
    USER = "user"
    EXEC = "exec"
    CONFIG = "config"
    INTERFACE = "interface"
    SUBINTERFACE = "subinterface"
    GROUP = "group"
    CONTEXT = "context"
    OBJECT = "object"
    KEPT = "kept"
    """Inside a block that is kept, not simulated (class-map, policy-map ...)."""


LAYERS: Final[dict[Mode, tuple[Mode, ...]]] = {
    Mode.USER: (Mode.USER,),
    Mode.EXEC: (Mode.EXEC, Mode.USER),
    Mode.CONFIG: (Mode.CONFIG, Mode.EXEC, Mode.USER),
    Mode.INTERFACE: (Mode.INTERFACE, Mode.CONFIG, Mode.EXEC, Mode.USER),
    Mode.SUBINTERFACE: (Mode.SUBINTERFACE, Mode.CONFIG, Mode.EXEC, Mode.USER),
    Mode.GROUP: (Mode.GROUP, Mode.CONFIG, Mode.EXEC, Mode.USER),
    Mode.CONTEXT: (Mode.CONTEXT, Mode.CONFIG, Mode.EXEC, Mode.USER),
    Mode.OBJECT: (Mode.OBJECT, Mode.CONFIG, Mode.EXEC, Mode.USER),
    Mode.KEPT: (Mode.KEPT, Mode.CONFIG, Mode.EXEC, Mode.USER),
}
"""Where a line typed in a mode is looked up, in this order."""

SUFFIXES: Final[dict[Mode, str]] = {
    Mode.USER: ">",
    Mode.EXEC: "#",
    Mode.CONFIG: "(config)#",
    Mode.INTERFACE: "(config-if)#",
    Mode.SUBINTERFACE: "(config-subif)#",
    Mode.GROUP: "(config-fover-group)#",
    Mode.CONTEXT: "(config-context)#",  # reference 15 row 24: the source document's word
    Mode.OBJECT: "(config-network-object)#",
    Mode.KEPT: "(config-sub)#",
}

KEPT_SUFFIXES: Final[dict[str, str]] = {
    "class": "(config-class)#",
    "class-map": "(config-cmap)#",
    "policy-map": "(config-pmap)#",
    "object-group": "(config-object-group)#",
    "time-range": "(config-time-range)#",
    "aaa-server": "(config-aaa-server-group)#",
    "router": "(config-router)#",
    "route-map": "(config-route-map)#",
    "webvpn": "(config-webvpn)#",
    "username": "(config-username)#",
    "group-policy": "(config-group-policy)#",
    "tunnel-group": "(config-tunnel-general)#",
    "call-home": "(cfg-call-home)#",
}
"""Prompts inside the kept blocks that have one of their own [recalled]."""


class Place(Value):
    """Where the console stands: the space ("" for the system execution space), the mode, the lines that led into it."""

    context: str = SYSTEM_CONTEXT
    mode: Mode = Mode.USER
    path: tuple[str, ...] = ()

    @property
    def in_system(self) -> bool:
        return self.context == SYSTEM_CONTEXT

    @property
    def configuring(self) -> bool:
        return self.mode not in (Mode.USER, Mode.EXEC)

    @property
    def suffix(self) -> str:
        """What stands behind the prompt's name: ">", "#", "(config-if)#" ..."""
        if self.mode is Mode.KEPT and len(self.path) == 1:
            return KEPT_SUFFIXES.get(self.path[0].split()[0], SUFFIXES[Mode.KEPT])
        return SUFFIXES[self.mode]
