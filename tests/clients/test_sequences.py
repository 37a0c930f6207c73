"""The sessions of tools through the console: every line is taken but those of other systems, and every answer ends in a
prompt that the tool knows."""

import pytest

from simulator.appliance.cli.statements import ConfigUrl
from simulator.vocabulary import UnitRole
from tests.clients.profiles import LIGHT
from tests.clients.sequences import ALL, ANSIBLE, CONTEXT_URLS, CONTEXTS, ENABLE, NETMIKO, RANCID, Sequence
from tests.clients.sessions import LOGIN, SECRET, at_the_door, bench, configured, guarded, privileged
from tests.clients.terminal import P, S, Terminal

MORE = "<--- More --->"

each_profile = pytest.mark.parametrize("profile", LIGHT)
each_unit = pytest.mark.parametrize("unit", [P, S])
each_tool = pytest.mark.parametrize("tool", ALL, ids=lambda tool: tool.tool)


class Session:
    """A tool at a console: it types a line, and goes on when what came ends as it expects."""

    def __init__(self, tool: Sequence, terminal: Terminal, secret: str = SECRET) -> None:
        self.tool = tool
        self.terminal = terminal
        self.secret = secret

    def send(self, line: str) -> str:
        """The answer, without what the listing was halted by."""
        answer = self.terminal.feed(f"{line}\r")
        whole = ""
        while answer.endswith(f"{MORE} "):
            assert self.tool.pages, f"{line}: {self.tool.tool} did not turn paging off"
            whole += answer.removesuffix(f"{MORE} ")
            answer = self.terminal.feed(" ")
        whole += answer
        if line == ENABLE and self.tool.password.search(whole):
            whole = self.terminal.feed(f"{self.secret}\r")
        assert self.tool.prompt.search(whole), f"{line}: no prompt at the end of {whole[-120:]!r}"
        return whole

    def log_in(self) -> None:
        assert self.tool.password.search(self.terminal.greet())
        assert self.tool.prompt.search(self.terminal.feed(f"{LOGIN}\r"))
        self.send(ENABLE)
        assert self.terminal.prompt.endswith("# ")

    def run(self) -> None:
        device = self.terminal.bench.device(self.terminal.unit)
        for line in self.tool.lines:
            for typed in _lines(line, self.terminal):
                self.send(typed.replace("{hostname}", device.running.hostname))


def _lines(line: str, terminal: Terminal) -> list[str]:
    """A line, or those that it stands for."""
    running = terminal.bench.device(terminal.unit).running
    if line == CONTEXTS:
        return [f"changeto context {name}" for name in running.context_names]
    if line == CONTEXT_URLS:
        urls = [block.get(ConfigUrl) for name in running.context_names if (block := running.context(name))]
        return [f"more {url.url}" for url in urls if url]
    return [line]


@each_tool
@each_unit
@each_profile
def test_a_tool_logs_in_and_none_of_its_lines_is_refused(profile: str, unit: UnitRole, tool: Sequence) -> None:
    terminal = at_the_door(guarded(bench(profile)), unit)
    session = Session(tool, terminal)
    session.log_in()
    session.run()
    assert set(terminal.refused) == tool.foreign | (tool.asa if profile.startswith("pix") else frozenset())


@each_unit
@pytest.mark.parametrize("profile", ["pix-7.2", "asa-9.8"])
def test_what_ansible_reads_in_a_context_is_there(profile: str, unit: UnitRole) -> None:
    terminal = privileged(guarded(bench(profile)), unit)
    session = Session(ANSIBLE, terminal)
    session.send("no terminal pager")
    for context in terminal.bench.device(unit).running.context_names:
        session.send(f"changeto context {context}")
        for line in ("show version", "show memory", "show running-config", "sh access-list"):
            session.send(line)
    assert terminal.refused == []


@each_tool
@pytest.mark.parametrize("profile", ["pix-7.0", "asa-9.16"])
def test_a_tool_is_raised_with_the_empty_password_of_the_factory(profile: str, tool: Sequence) -> None:
    terminal = at_the_door(guarded(bench(profile), secret=""), P)
    session = Session(tool, terminal, secret="")
    session.log_in()
    assert terminal.refused == []


@each_unit
@pytest.mark.parametrize("profile", ["pix-7.2", "asa-8.4"])
def test_a_tool_that_answers_pages_with_a_blank_reads_what_another_reads_at_once(profile: str, unit: UnitRole) -> None:
    paired = configured(guarded(bench(profile)), P, "pager 10")
    pages = Session(RANCID, privileged(paired, unit))
    paged = [line for line in pages.send("show running-config").splitlines() if line.strip()]
    pages.terminal.feed("terminal pager 0\r")
    assert [line for line in pages.send("show running-config").splitlines() if line.strip()] == paged


@pytest.mark.parametrize("profile", ["pix-7.2", "asa-8.4"])
def test_lines_are_as_wide_as_a_tool_asks_for(profile: str) -> None:
    session = Session(NETMIKO, privileged(guarded(bench(profile)), P))
    session.send("terminal pager 0")
    widths = {}
    for width in (511, 80, 511):
        for line in ("configure terminal", f"terminal width {width}", "end"):
            session.send(line)
        widths[width] = max(map(len, session.send("show failover").splitlines()))
    assert widths[80] <= 80
    assert session.terminal.refused == []
