"""What pages and scripts have that no device prints: fences, orders without prompts, remarks behind lines, headings of units."""

import re
from collections.abc import Iterable, Sequence
from typing import Final

from simulator.vocabulary import UnitRole

_FENCE: Final = "```"
_ORDER: Final = re.compile(
    r"(?:conf(?:igure)?(?: t(?:erminal)?)?|en(?:able)?|disable|wri?(?:t|te)?(?: .*)?|copy .*|sh(?:ow)? .*|mode .*|reload.*"
    r"|(?:clear|delete|erase|ping|debug|undebug|login|logout|crypto key (?:generate|zeroize)|clock set)(?: .*)?)$",
    re.IGNORECASE,
)
_OF_THE_SYSTEM: Final = re.compile(
    r"(?:context \S+|admin-context \S+|failover(?: lan .*| link .*| group .*| interface ip .*| key .*)?)$",
    re.IGNORECASE,
)
_REMARKED: Final = frozenset(
    [
        "failover",
        "context",
        "admin-context",
        "join-failover-group",
        "allocate-interface",
        "config-url",
        "interface",
        "int",
        "ip",
        "nameif",
        "security-level",
        "vlan",
        "primary",
        "secondary",
        "preempt",
        "monitor-interface",
        "no",
        "enable",
        "configure",
        "exit",
        "end",
        "write",
    ]
)
"""First words of lines that may have a remark behind them; other lines may well contain its sign."""
_UNITS: Final = {
    **dict.fromkeys(("primary", "asa1", "asa-1", "fw1", "pix1", "unit1", "primary-active"), UnitRole.PRIMARY),
    **dict.fromkeys(("secondary", "asa2", "asa-2", "fw2", "pix2", "unit2", "secondary-passive"), UnitRole.SECONDARY),
}


def fenced(lines: Sequence[str]) -> Sequence[str]:
    """Of a page with code between fences, the code and the headings; a text without fences as it is."""
    if sum(line.lstrip().startswith(_FENCE) for line in lines) < 2:
        return lines
    found = []
    is_code = False
    for line in lines:
        if line.lstrip().startswith(_FENCE):
            is_code = not is_code
            found.append(f"# {line.strip(' `')}")
        else:
            found.append(line if is_code or line.startswith("#") else "")
    return found


def is_order(text: str) -> bool:
    """A command that is no configuration: `configure terminal`, `write memory all`, `show failover`."""
    return _ORDER.match(text) is not None


_ROLE: Final = re.compile(r"fail(?:over)? lan u(?:nit)? (p|s)", re.IGNORECASE)


def role_in(text: str) -> UnitRole | None:
    """The role that a line gives to the unit."""
    found = _ROLE.match(text)
    return (UnitRole.PRIMARY if found[1].lower() == "p" else UnitRole.SECONDARY) if found else None


def is_heading(text: str) -> bool:
    """A line that only names a unit: `asa2:`, `FW1`. The words of a failover group are none."""
    return text.rstrip(":").lower() in _UNITS and (text.endswith(":") or text[-1].isdigit())


def is_of_the_system(text: str) -> bool:
    """A line that only the system execution space has."""
    return _OF_THE_SYSTEM.match(text) is not None


def without_remark(line: str) -> str:
    """`join-failover-group 1 ! on Primary` without what stands behind the sign."""
    signs = [at for at in (line.find(" !"), line.find(" #")) if at > 0]
    if not signs or line.split(maxsplit=1)[0].lower() not in _REMARKED:
        return line
    return line[: min(signs)].rstrip() or line


def unit_in(words: Iterable[str]) -> UnitRole | None:
    """The unit that a heading names; None: none, or both. words: in small letters."""
    found = {_UNITS[word] for word in words if word in _UNITS}
    return found.pop() if len(found) == 1 else None
