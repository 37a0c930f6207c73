"""One text -> the listings in it: a listing is the configuration of one space of one unit, wherever someone put it.

The text is read line by line. Each line is one of: a prompt with what was typed behind it, a heading of `show tech-support` or
of a program that saves configurations, the head of a listing (`: Saved`, `ASA Version ...`), its end (`: end`), or content.
Content belongs to the listing that is open; where none is open it opens one, unless it is the output of another command. What
was typed at configuration prompts counts as content, too: people paste sessions.
"""

import re
from typing import Final

from msgspec.structs import replace

from simulator.pair.reading import prompts, scripts, version
from simulator.pair.reading.found import Chassis
from simulator.pair.reading.listing import Found, Listing
from simulator.pair.reading.prompts import Prompt, prompt_in
from simulator.pair.reading.sources import Source
from simulator.vocabulary import SYSTEM_CONTEXT, UnitRole

_VERSION: Final = re.compile(r"(PIX|ASA|FWSM|NGFW) Version ([\w.()-]{1,30})\s*(?:<(\w+)>)?")
_END: Final = re.compile(r": end\b|Cryptochecksum:|\[OK\]$")
_OXIDIZED: Final = re.compile(r"[-=\s]*\[ CONTEXT (\S{1,70}) FILE (\S{1,200}) \]")
_TECH: Final = re.compile(r"-{5,}\s*(show|more) ([\w :./-]{1,80}?)\s*-{5,}$")
_TECH_CONTEXT: Final = re.compile(r"-{5,}\s*Context (\S{1,70})\s*-{5,}$")
_WORD: Final = re.compile(r"\w[\w.-]*")
_LONGEST_TITLE: Final = 120
_MOST_WORDS: Final = 6
_SYSTEM_WORDS: Final = frozenset({"system", "execution", "space", "context", "configuration", "config"})
_NOT_OF_A_LISTING: Final = re.compile(
    r"ERROR:|WARNING:|INFO:|Creating context |Removing context |Proceed with |Security context mode:"
    r"|Building configuration|Current configuration|% ?Invalid|\^$|terminal (?:width 511|pager|length)\b"
)
"""Answers of a console, and what a script types before it asks for a listing."""


def split(source: Source) -> Found:
    """The text must be clean (noise.py)."""
    splitter = _Splitter(source.name)
    for number, line in enumerate(scripts.fenced(source.text.split("\n")), 1):
        splitter.read(number, line)
    return splitter.found()


class _Splitter:
    """How far the text has been read."""

    def __init__(self, file: str) -> None:
        self._file = file
        self._listings: list[Listing] = []
        self._chassis: list[Chassis] = []
        self._skipped = 0
        self._lines: list[str] = []
        self._first = 0
        self._has_content = False
        self._head: dict[str, object] = {}
        """Of the listing that is open: what its own head says."""
        self._mode = ""
        """ "" between outputs, "config", "version", "skip"."""
        self._version: list[str] = []
        self._space: str | None = None
        """Where `changeto`, a prompt or a title says that we are."""
        self._title: str | None = None
        """A space that a comment names, until the next listing begins."""
        self._is_typing = False
        """In a configuration mode, line by line, each behind a prompt."""
        self._unit: UnitRole | None = None
        self._role: UnitRole | None = None
        """That the open listing gives its unit."""
        self._hostname: str | None = None
        self._prompts_name_contexts = False

    def read(self, number: int, line: str) -> None:
        text = line.strip()
        if text == "" or _NOT_OF_A_LISTING.match(text):
            self._is_typing = self._is_typing and text != ""
            self._blank()
            return
        prompt = prompt_in(text)
        if prompt is not None:
            self._at_prompt(number, prompt)
            return
        if text[0] in "-=" and self._at_heading(text):
            return
        self._is_typing = self._is_typing and text[0] not in "!:#"
        if self._is_typing and not version.is_first_line(text.lstrip("!: ")):
            self._blank()  # below a line that was typed stands what the console answered
            return
        if version.is_first_line(text.lstrip("!: ")):
            self._begin_version()
        if self._mode == "version":
            self._version.append(text)
            if not self._ends_version(text):
                return
        if self._mode == "skip":
            self._skipped += 1
            return
        changed = prompts.space_changed_to(text)
        if changed is not None:
            self._close()
            self._space = changed
        elif scripts.is_order(scripts.without_remark(text)) and not (line[0].isspace() and "product" in self._head):
            self._blank()
        elif scripts.is_heading(text):
            self._take_title(text)
        else:
            self._content(number, scripts.without_remark(line), text)

    def found(self) -> Found:
        self._close()
        return Found(tuple(self._listings), tuple(self._chassis), self._skipped)

    # --- what surrounds listings --------------------------------------------------------------------------------------

    def _at_prompt(self, number: int, prompt: Prompt) -> None:
        changed = prompts.space_changed_to(prompt.command)
        if prompt.mode and prompt.command and changed is None and self._typed(number, prompt):
            return
        if prompt.mode and not prompt.command:
            self._blank()
            return
        self._close()
        self._unit = prompt.unit or self._unit
        self._hostname = prompt.hostname or self._hostname
        if prompt.context is not None:
            self._space = prompt.context
            self._prompts_name_contexts = True
        elif self._prompts_name_contexts:
            self._space = SYSTEM_CONTEXT
        if changed is not None:
            self._space = changed
        if prompts.is_show_configuration(prompt.command):
            self._mode = "config"
            self._head["url"] = prompts.file_shown(prompt.command)
        elif prompts.is_show_version(prompt.command) or prompts.is_show_tech(prompt.command):
            self._begin_version()
        elif prompt.command.lower().startswith(
            ("sh", "more", "dir", "ping", "debug", "trace", "packet", "capture", "cap")
        ):
            self._mode = "skip"

    def _typed(self, number: int, prompt: Prompt) -> bool:
        """A line that was typed in a configuration mode; False: it leaves the mode or shows something."""
        word = prompt.command.split()[0].lower()
        if word in {"exit", "end", "quit"} or word.startswith(("sh", "wr", "?")) or prompt.command.endswith("?"):
            self._blank()
            return word in {"exit", "end", "quit"}
        if scripts.is_order(prompt.command):
            self._blank()
            return True
        if self._mode != "config":
            self._close()
            self._mode = "config"
        self._is_typing = True
        self._unit = prompt.unit or self._unit
        self._hostname = prompt.hostname or self._hostname
        if prompt.context is not None:
            self._space = prompt.context
        indent = " " if prompt.mode != "config" and not _opens(word) else ""
        self._content(number, indent + prompt.command, prompt.command)
        return True

    def _at_heading(self, text: str) -> bool:
        found = _OXIDIZED.match(text)
        if found:
            self._close()
            self._space, self._mode = found[1], "config"
            self._head["url"] = found[2]
            return True
        found = _TECH.match(text)
        if found:
            self._close()
            command = f"{found[1]} {found[2]}"
            if prompts.is_show_configuration(command):
                self._mode = "config"
            elif prompts.is_show_version(command):
                self._begin_version()
            else:
                self._mode = "skip"
            return True
        found = _TECH_CONTEXT.match(text)
        if found:
            self._close()
            self._space, self._mode = found[1], "skip"
        return found is not None

    def _begin_version(self) -> None:
        self._close()
        self._mode = "version"

    def _ends_version(self, text: str) -> bool:
        """A saver of configurations puts no prompt behind the output."""
        is_next = _VERSION.match(text) or text == ": Saved" or text.startswith("hostname ")
        if is_next or (text[0] not in "!:" and self._version[0][0] in "!:"):
            self._version.pop()
            self._close()
            return True
        return False

    # --- listings -----------------------------------------------------------------------------------------------------

    def _blank(self) -> None:
        if self._lines:
            self._lines.append("")

    def _content(self, number: int, line: str, text: str) -> None:
        found = _VERSION.match(text)
        if (found or text == ": Saved") and self._has_content:
            self._close()
        if _END.match(text):
            self._close()
            return
        if self._space and "product" not in self._head and scripts.is_of_the_system(text):
            self._close()  # a script leaves a context without saying so
            self._space = SYSTEM_CONTEXT
        role = scripts.role_in(text)
        if role is not None and self._role not in (None, role):
            self._close()  # a script goes on with the other unit
            self._unit = role
        self._role = role or self._role
        is_remark = text[0] in "!:#=*;-"
        if is_remark and len(text) > 1 and text[0] != ":":
            self._take_title(text)
        if is_remark and not self._lines and not text.startswith(":"):
            return
        if not self._lines:
            self._first = number
        self._lines.extend([""] * (number - self._first - len(self._lines)))
        self._lines.append("" if is_remark and text[0] != "!" else line)
        self._mode = "config"
        if found:
            self._head.update(product=found[1], version=found[2], tag=(found[3] or "").lower() or None)
        elif is_remark:
            hardware = version.hardware_in(text)
            if hardware:
                self._head.update(model=hardware[0], memory_mb=hardware[1])
        else:
            self._has_content = True

    def _take_title(self, text: str) -> None:
        """A comment between two listings may name the space of the next one: `! context CTX-A`, `=== system ===`."""
        words = _WORD.findall(text) if len(text) <= _LONGEST_TITLE else []
        small = [word.lower() for word in words]
        if not words or len(words) > _MOST_WORDS:
            return
        unit = scripts.unit_in(small)
        if unit is not None:
            if unit is not self._unit and self._has_content:
                self._close()
                self._space = SYSTEM_CONTEXT if self._space else self._space
            self._unit = unit
        if self._has_content:
            return
        if "system" in small and _SYSTEM_WORDS.issuperset(small):
            self._title = SYSTEM_CONTEXT
        elif "context" in small[:-1]:
            self._title = words[small.index("context") + 1]

    def _close(self) -> None:
        """The listing or the output that is open ends here."""
        if self._version:
            self._chassis.append(version.chassis_in(self._version))
            self._version = []
        if self._has_content:
            blank, lines = _bare(_unindented(self._lines))
            first = self._first + blank
            listing = Listing(self._file, first, lines, self._space, self._title, self._unit, self._hostname)
            self._listings.append(replace(listing, **self._head))
            self._title = None
        self._lines, self._head, self._has_content, self._mode = [], {}, False, ""
        self._role, self._is_typing = None, False


def _opens(word: str) -> bool:
    """A word that opens a sub-mode also from within another one."""
    return word in {
        "interface",
        "context",
        "failover",
        "admin-context",
        "hostname",
        "prompt",
        "class-map",
        "policy-map",
    }


def _unindented(lines: list[str]) -> tuple[str, ...]:
    """Without the indentation that all lines share: a web page or a mail sets a listing in."""
    indent = min((len(line) - len(line.lstrip()) for line in lines if line), default=0)
    return tuple(line[indent:] for line in lines)


def _bare(lines: tuple[str, ...]) -> tuple[int, tuple[str, ...]]:
    """How many blank lines stand before the first that says something, and the lines without those before and behind."""
    said = [at for at, line in enumerate(lines) if line]
    return said[0], lines[said[0] : said[-1] + 1]
