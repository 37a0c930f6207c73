"""What a console's prompt says: whose it is, in which space, and what was typed behind it.

`prompt hostname context priority state` makes `fw/CTX-A/pri/act#`; the parts may stand in any order, and the context is missing
in the system execution space (reference 9.15).
"""

import re
from typing import Final

from simulator.vocabulary import UnitRole, Value

_PROMPT: Final = re.compile(
    r"([A-Za-z0-9][\w.-]{0,70}(?:/[\w.-]{1,70}){0,6})"  # host/context/priority/state
    r"(\(config[\w-]{0,40}\))?([#>])"
    r"(?:\s+|$|(?=[a-z?]))(.*)"
)
_STATES: Final = frozenset({"act", "stby", "actNoFailover", "active", "standby", "stndby"})
_PRIORITIES: Final = {"pri": UnitRole.PRIMARY, "sec": UnitRole.SECONDARY}


class Prompt(Value):
    """context: None where the prompt does not say it. command: what was typed, "" for nothing."""

    hostname: str
    context: str | None
    unit: UnitRole | None
    mode: str
    """ "config-if" in a configuration mode, else ""."""
    command: str


def prompt_in(line: str) -> Prompt | None:
    """The prompt that the line begins with; None: it begins with none."""
    if "#" not in line and ">" not in line:
        return None
    found = _PROMPT.match(line)
    if found is None:
        return None
    parts = found[1].split("/")
    unit = next((_PRIORITIES[part] for part in parts if part in _PRIORITIES), None)
    names = [part for part in parts if part not in _STATES and part not in _PRIORITIES]
    return Prompt(
        hostname=names[0] if names else "",
        context=names[1] if len(names) > 1 else None,
        unit=unit,
        mode=(found[2] or "").strip("()"),
        command=found[4].strip(" `"),
    )


def is_show_configuration(command: str) -> bool:
    """`show running-config`, `show startup-config`, `write terminal`, `more ...cfg`, as far as someone abbreviates them. With
    another word or a filter behind, only a part is shown (`show run interface`, `show run | include failover`)."""
    match command.lower().split():
        case [show, what] if "show".startswith(show) and len(show) >= 2:
            return (
                _means(what, "running-config", 3)
                or _means(what, "startup-config", 5)
                or _means(what, "configuration", 4)
            )
        case [show, what, "all"] if "show".startswith(show):
            return _means(what, "running-config", 3)
        case [write, terminal] if _means(write, "write", 2):
            return _means(terminal, "terminal", 1)
        case ["more", file]:
            return file.endswith((".cfg", ".txt", "-config")) or file.startswith(("system:", "disk", "flash"))
        case _:
            return False


def file_shown(command: str) -> str | None:
    """Of `more disk0:/CTX-A.cfg` the file, unless it is the running configuration by another name."""
    words = command.split()
    return words[1] if words[:1] == ["more"] and len(words) == 2 and not words[1].startswith("system:") else None


def is_show_version(command: str) -> bool:
    words = command.lower().split("|")[0].split()
    return len(words) == 2 and _means(words[0], "show", 2) and _means(words[1], "version", 3)


def is_show_tech(command: str) -> bool:
    words = command.lower().split()
    return len(words) >= 2 and _means(words[0], "show", 2) and _means(words[1], "tech-support", 4)


def space_changed_to(command: str) -> str | None:
    """The space that `changeto` enters: a context's name, "" for the system. None: the command is another one."""
    words = command.split()
    if not words or not _means(words[0].lower(), "changeto", 5):
        return None
    if len(words) == 2 and _means(words[1].lower(), "system", 3):
        return ""
    if len(words) == 3 and _means(words[1].lower(), "context", 3):
        return "" if words[2].lower() == "system" else words[2]
    return None


def _means(word: str, whole: str, least: int) -> bool:
    return len(word) >= least and whole.startswith(word)
