"""The prompt of every mode, in every space, with every `prompt` line, is one that each tool knows."""

import re
from typing import Final

import pytest

from simulator.vocabulary import UnitRole
from tests.clients.sequences import ANSIBLE, OXIDIZED, RANCID
from tests.clients.sessions import bench
from tests.clients.terminal import P, S, Terminal

PARTS: Final = (
    "hostname",
    "hostname context",
    "hostname context priority state",
    "hostname priority state",
    "priority state domain",
)
MODES: Final = (
    ("configure terminal",),
    ("interface {interface}",),
    ("access-list TRIED extended permit ip any any", "class-map TRIED", "exit"),
    ("object-group network TRIED",),
    ("end",),
    ("disable",),
)
KNOWN: Final = {
    "Ansible": ANSIBLE.prompt,
    "Oxidized": OXIDIZED.prompt,
    "RANCID": RANCID.prompt,
    "scrapli": re.compile(r"^[\w./-]{1,63}(?:\([\w-]{0,32}\)#|[>#])\s?$"),
    "unicon": re.compile(r"^(?:.*?)(?:\(\S*(?:con|cfg|ipsec-profile).*\)#|#|>)\s*$"),
    "Netmiko": re.compile(r"[>#]\s*$"),
}


def unknown(prompt: str) -> list[str]:
    return [tool for tool, pattern in KNOWN.items() if not pattern.search(prompt)]


@pytest.mark.parametrize("unit", [P, S])
@pytest.mark.parametrize("parts", PARTS)
@pytest.mark.parametrize("profile", ["pix-7.2", "asa-8.4", "asa-9.16"])
def test_every_prompt_is_known_to_every_tool(profile: str, parts: str, unit: UnitRole) -> None:
    paired = bench(profile)
    for line in ("configure terminal", f"prompt {parts}", "end"):
        paired.enter(P, line)
    paired.run(3_000)
    terminal = Terminal(paired, unit)
    running = paired.device(terminal.unit).running
    for context in running.context_names:
        terminal.feed(f"changeto context {context}\r")
        inside = running.interfaces(context)
        name = getattr(inside[0].statement, "name", "") if inside else ""
        for lines in MODES:
            for line in lines:
                if "{interface}" in line and not name:
                    continue
                terminal.feed(f"{line.replace('{interface}', name)}\r")
                assert unknown(terminal.prompt) == [], terminal.prompt
        terminal.feed("enable\r\r")
        assert unknown(terminal.prompt) == []
        assert terminal.prompt.endswith("# ")
    assert terminal.refused == []
