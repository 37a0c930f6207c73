"""What `write memory` saves, and what a reload would lose."""

from msgspec.structs import replace

from simulator.appliance.cli.statements import Hostname
from simulator.appliance.config.model import ContextSpace, Line, blank
from simulator.appliance.flash import is_saved, save, save_all, unsaved

EMPTY = blank()
RUNNING = replace(
    EMPTY,
    system=(Line(Hostname("PIX1")),),
    contexts=(ContextSpace("admin"), ContextSpace("context1", (Line(Hostname("context1")),))),
)


def test_write_memory_in_the_system_space_saves_it_alone() -> None:
    startup = save(EMPTY, RUNNING, "")
    assert startup.system == RUNNING.system
    assert unsaved(startup, RUNNING) == ("context1",)


def test_write_memory_in_a_context_saves_that_context_alone() -> None:
    startup = save(EMPTY, RUNNING, "context1")
    assert is_saved(startup, RUNNING, "context1")
    assert unsaved(startup, RUNNING) == ("",)
    assert save(startup, RUNNING, "context1") == startup


def test_write_memory_all_saves_everything() -> None:
    startup = save_all(EMPTY, RUNNING)
    assert startup == RUNNING
    assert unsaved(startup, RUNNING) == ()
