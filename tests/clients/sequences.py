"""What tools send, in which order, and what they wait for: read from their public sources, written in our words.

Ansible, Oxidized and RANCID are other languages or want SSH: their sessions stand here as data. Netmiko, scrapli and unicon
run as they are (test_netmiko.py, test_scrapli.py, pyats.py); their reading commands are here again, for every space.
"""

import re
from typing import Final, NamedTuple

CONTEXT_URLS: Final = "{each config-url}"
"""Stands for one `more` for every `config-url` of the system space, as Oxidized finds them in the listing."""
CONTEXTS: Final = "{each context}"
ENABLE: Final = "enable"


class Sequence(NamedTuple):
    """The session of a tool. prompt: what it takes for the end of an answer, at the end of all that came.

    login: it begins before the log-in, and not in privileged EXEC. lines: in their order, after the paging lines. foreign: those
    of them that are another system's: a device refuses them, and the tool goes on.
    """

    tool: str
    prompt: re.Pattern[str]
    lines: tuple[str, ...]
    password: re.Pattern[str] = re.compile(r"[Pp]assword: ?$")
    login: bool = True
    foreign: frozenset[str] = frozenset()
    asa: frozenset[str] = frozenset()
    """Lines that a PIX does not know."""
    pages: bool = False
    """It does not turn paging off, and answers `<--- More --->` with a blank."""


ANSIBLE: Final = Sequence(
    "Ansible cisco.asa 6.1.0",
    re.compile(r"[\r\n]?[\w+\-.:/\[\]]+(?:\([^)]+\)){0,3}(?:>|#) ?$"),
    (
        "no terminal pager",
        "show version",
        "show running-config ?",
        "dir",
        "show memory",
        "show running-config",
        "show running-config all",
        "show startup-config",
        "more system:running-config",
        "changeto system",
        CONTEXTS,
        "sh access-list",
        "sh running-config object-group",
        "show running-config | include checksum:",
        "show startup-config | include checksum:",
        "configure terminal",
        "hostname {hostname}",
        "end",
        "write mem",
    ),
)
OXIDIZED: Final = Sequence(
    "Oxidized 0.37.0, model asa",
    re.compile(r"^\r*([\w.@()*+,\-/]+[#>]\s?)$", re.MULTILINE),
    (
        "terminal pager 0",
        "show mode",
        "show version",
        "show inventory",
        "changeto system",
        "show running-config",
        CONTEXT_URLS,
        "more system:running-config",
    ),
)
_IOS: Final = (
    "terminal length 0",
    "show redundancy secondary",
    "show idprom backplane",
    "show env all",
    "show diag chassis-info",
    "show bootvar",
    "show variables boot",
    "show license udi",
    "show diagbus",
    "show c7200",
    "show vtp status",
    "show spe version",
    "show switch detail",
    "show running-config view full",
)
RANCID: Final = Sequence(
    "RANCID 3.14, clogin and type cisco",
    re.compile(r"^[^\n\r *]*[#>](?:\([^)\r\n]+\))? ?$", re.MULTILINE),
    (
        "",
        "terminal length 0",
        "terminal width 132",
        "show version",
        *_IOS[1:5],
        "show boot",
        *_IOS[5:8],
        "show activation-key",
        "show flash:",
        "dir /all disk0:",
        "dir /all flash:",
        *_IOS[8:11],
        "show capture",
        "show module",
        "show inventory",
        *_IOS[11:13],
        "show debug",
        "show shun",
        "more system:running-config",
        _IOS[13],
        "show running-config",
        "write term",
    ),
    foreign=frozenset(_IOS) - {"show bootvar"},
    asa=frozenset({"show module"}),
    pages=True,
)
UNICON: Final = Sequence(
    "unicon 26.9, plugin asa",
    re.compile(r"^(?:.*?)(?:\S+?)(?:/\S+)*(?:\(\S*(?:con|cfg|ipsec-profile).*\))?[#>]\s*$", re.MULTILINE),
    (
        "",
        "terminal pager 0",
        "show version",
        "config term",
        "terminal width 511",
        "end",
        "disable",
        ENABLE,
        "show mode",
    ),
)
NETMIKO: Final = Sequence(
    "Netmiko 4.8.0, cisco_asa",
    re.compile(r"[>#] ?$"),
    ("show curpriv", "terminal pager 0", "configure terminal", "terminal width 511", "end", "write mem"),
)
ALL: Final = (ANSIBLE, OXIDIZED, RANCID, UNICON, NETMIKO)
