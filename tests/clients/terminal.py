"""A console port as a terminal program has it: bytes in, bytes out, with echo, keys of a waiting listing, `?` and Tab.

The line that the simulated console takes whole is typed here sign by sign, and ends with a carriage return, as clients send it.
"""

import re
from typing import Final

from simulator.appliance import shell
from simulator.appliance.device import Device, Printed
from simulator.appliance.questions import Question
from simulator.lab import ConsoleLine, Declined, Lab, advance, handle
from simulator.vocabulary import Millis, UnitRole
from tests.lab.labs import P, S

__all__ = ["REFUSED", "Bench", "P", "S", "Terminal"]

CRLF: Final = "\r\n"
WIPE: Final = f"\r{' ' * 14}\r"
"""What takes `<--- More --->` off the screen."""
REFUSED: Final = re.compile(r"^(?:ERROR: % .*|\s*\^|% ?Invalid .*|Command not valid .*)$", re.MULTILINE)
"""A line that the command line did not take, however it says so."""
BACKSPACES: Final = "\b\x7f"
KILL: Final = "\x15"
NOTHING: Final = "\x00\x03\x11\x13\x1a"
"""Signs that a terminal sends beside text, to no effect here."""


class Bench:
    """A lab that several consoles share."""

    def __init__(self, lab: Lab) -> None:
        self.lab = lab

    def device(self, unit: UnitRole) -> Device:
        return self.lab.world.chassis(unit).device

    def run(self, ms: Millis) -> None:
        self.lab = advance(self.lab, self.lab.now_ms + ms, messages=False).lab

    def enter(self, unit: UnitRole, line: str) -> list[str]:
        """What stands on the unit's screen below the line that was entered."""
        step = handle(self.lab, "client", ConsoleLine(unit, line))
        if isinstance(step.answer, Declined):
            return []
        self.lab = step.lab
        printed = [
            entry.output for entry in step.happenings if entry.unit is unit and isinstance(entry.output, Printed)
        ]
        return [text for part in printed[1:] for text in part.lines]


class Terminal:
    """The console of one unit. `refused`: every line typed that the command line refused."""

    def __init__(self, bench: Bench, unit: UnitRole) -> None:
        self.bench = bench
        self.unit = unit
        self.typed: list[str] = []
        self.refused: list[str] = []
        self.line = ""
        self.ended_by_return = False

    @property
    def prompt(self) -> str:
        return shell.prompt(self.bench.device(self.unit))

    def greet(self) -> str:
        """What a program sees that has just been joined to the port."""
        return CRLF + self.prompt

    def feed(self, text: str) -> str:
        """Type; what appears."""
        return "".join(self._key(sign) for sign in text)

    def _key(self, sign: str) -> str:
        after_return, self.ended_by_return = self.ended_by_return, sign == "\r"
        if (sign in "\n\x00" and after_return) or sign in NOTHING:
            return ""
        device = self.bench.device(self.unit)
        if device.console.question is Question.MORE:
            return self._more(sign)
        match sign:
            case "\r" | "\n":
                return CRLF + self._enter()
            case "?" if not shell.hides(device) and device.console.question is None:
                help_lines = shell.help_for(device, self.line)
                return "?" + CRLF + "".join(line + CRLF for line in help_lines) + self.prompt + self.line
            case "\t":
                self.line, before = shell.complete(device, self.line), self.line
                return self.line.removeprefix(before)
            case _ if sign in BACKSPACES:
                self.line, rubbed = self.line[:-1], bool(self.line)
                return "\b \b" * rubbed
            case _ if sign == KILL:
                self.line, length = "", len(self.line)
                return "\b \b" * length
        self.line += sign
        return "" if shell.hides(device) else sign

    def _more(self, key: str) -> str:
        line = {"\r": "", "\n": "", " ": " "}.get(key, "q")
        return WIPE + self._shown(line)

    def _enter(self) -> str:
        line, self.line = self.line, ""
        if not shell.hides(self.bench.device(self.unit)):
            self.typed.append(line)
        seen = self._shown(line)
        if REFUSED.search(seen.replace("\r", "")):
            self.refused.append(line)
        return seen

    def _shown(self, line: str) -> str:
        return "".join(text + CRLF for text in self.bench.enter(self.unit, line)) + self.prompt
