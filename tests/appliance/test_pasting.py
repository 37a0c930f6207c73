"""A running configuration pasted whole into a console (source: Configurations; issue: only wrong lines are refused)."""

from hypothesis import given, settings
from hypothesis import strategies as st

from simulator.appliance import shell
from simulator.appliance.config.factory import cleared
from simulator.appliance.config.model import Configuration, blank
from simulator.appliance.config.write import running_config, write
from simulator.appliance.device import Device, Printed, boot
from simulator.vocabulary import Platform
from tests.appliance.config.lab import primary
from tests.appliance.config.test_round_trip import SPACES, typed
from tests.appliance.pair import EPOCH_UNIX_MS, PORTS_UP, PRIMARY

VERSION = "7.2(2)"


def fresh(platform: Platform = Platform.PIX) -> Device:
    """A unit from the factory that has just started."""
    startup = cleared(blank(platform))
    device = Device(seat=PRIMARY, running=startup, startup=startup, platform=platform, epoch_unix_ms=EPOCH_UNIX_MS)
    return boot(device, now=0, input_id=1, ports_up=PORTS_UP)[0]


def entered(device: Device, *lines: str) -> tuple[Device, list[str]]:
    """The device after lines typed at its console, and what it printed below them."""
    said: list[str] = []
    for number, line in enumerate(lines, 2):
        device, outputs = shell.type_line(device, line, now=0, input_id=number)
        printed = [text for output in outputs if isinstance(output, Printed) for text in output.lines]
        said += printed[1:]
    return device, said


def pasted(config: Configuration) -> tuple[Device, list[str]]:
    """Every space of the configuration as `show running-config` prints it, pasted into a fresh unit."""
    device, said = entered(fresh(config.platform), "configure terminal")
    for context in ("", *config.context_names):
        listing = running_config(config, context, VERSION)
        place = f"changeto context {context}" if context else "changeto system"
        device, more = entered(device, place, *listing)
        said += more
    return device, said


def shown(config: Configuration) -> dict[str, tuple[str, ...]]:
    return {space: write(config, space, starred=True) for space in ("", *config.context_names)}


@given(start=st.sampled_from([cleared(blank()), primary()]), spaces=SPACES)
@settings(max_examples=40, deadline=None)
def test_a_running_configuration_pasted_into_a_fresh_unit_is_its_running_configuration(
    start: Configuration, spaces: list[tuple[str, list[str]]]
) -> None:
    config = typed(start, spaces)
    device, said = pasted(config)
    assert not [line for line in said if line.startswith("ERROR")]
    assert shown(device.running) == shown(config)


def test_the_source_documents_listing_is_taken_without_a_word_refused() -> None:
    device, said = pasted(primary())
    assert not [line for line in said if "ERROR" in line]
    assert shown(device.running) == shown(primary())
    assert device.console.reading is None
    assert shell.prompt(device) == "PIX1/context2(config)# "


def test_only_wrong_lines_are_refused_each_with_caret_and_reason() -> None:
    listing = (
        *("PIX Version 7.2(2) <system>", "hostname PIX1", "interface Ethernet0", "interface Ethernet9", " shutdown"),
        *(
            "failover polltime unit 99",
            "failover group 3",
            "gadget enable",
            "failover group 1",
            "  preempt 5000",
            ": end",
        ),
    )
    device, said = entered(fresh(), "configure terminal", *listing)
    assert said == [
        "                 ^",
        "ERROR: this unit has no interface Ethernet9",
        "                  ^",
        "ERROR: belongs to line 3, which was refused",
        "                                        ^",
        "ERROR: % Invalid input detected at '^' marker.",
        "                 ^",
        "ERROR: only failover groups 1 and 2 are supported",
        "                                    ^",
        "ERROR: % Invalid input detected at '^' marker.",
    ]
    lines = write(device.running, "")
    assert "gadget enable" in lines
    assert "failover group 1" in lines
    assert lines.count("interface Ethernet5") == 1, "a port that the listing does not name is there, and shut down"


def test_a_command_ends_the_listing() -> None:
    device, said = entered(fresh(), "configure terminal", "PIX Version 7.2(2) <system>", "hostname PIX1", "show mode")
    assert said == ["Security context mode: multiple "]
    assert device.console.reading is None
    assert device.running.interface("", "Ethernet0") is not None


def test_without_the_head_of_a_listing_lines_are_commands_like_any_other() -> None:
    _, said = entered(fresh(), "configure terminal", "failover", "failover group 1", "gadget enable")
    assert said[0] == "ERROR: failover must be disabled before a failover group is created or removed"
    assert said[-1] == "ERROR: % Invalid input detected at '^' marker."
