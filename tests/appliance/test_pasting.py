"""A running configuration pasted whole into a console (source: Configurations; issue: only wrong lines are refused)."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from msgspec.structs import replace

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


def booted() -> Device:
    """The source document's primary unit that has just started."""
    device = replace(fresh(), running=primary(), startup=primary())
    device = boot(device, now=0, input_id=1, ports_up=PORTS_UP)[0]
    return entered(device, "enable", "")[0] if shell.prompt(device).endswith("> ") else device


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
        "ERROR: belongs to `interface Ethernet9`, which was refused",
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


def test_an_order_that_listings_have_too_does_not_end_the_listing() -> None:
    listing = ("PIX Version 7.2(2) <system>", "terminal width 511", "hostname after", "gadget enable", ": end")
    device, said = entered(fresh(), "configure terminal", *listing)
    assert said == []
    assert {"terminal width 511", "hostname after", "gadget enable"} <= set(write(device.running, ""))


SUB_MODES = (
    ("router ospf 1", ("network 10.0.0.0 255.0.0.0 area 0", "log-adj-changes", "no compatible rfc1583")),
    ("router bgp 65000", ("bgp log-neighbor-changes", "address-family ipv4 unicast")),
    ("object-group service web tcp", ("port-object eq www", "port-object range 8000 8080")),
    ("crypto ca trustpoint one", ("enrollment terminal", "crl configure")),
    ("crypto ca certificate chain one", ("certificate 01",)),
    ("username operator attributes", ("service-type admin",)),
    ("group-policy one attributes", ("vpn-idle-timeout 30",)),
    ("tunnel-group one ipsec-attributes", ("ikev1 pre-shared-key *",)),
    ("webvpn", ("anyconnect-essentials",)),
    ("route-map one permit 10", ("match metric 5",)),
)


@pytest.mark.parametrize(("head", "body"), SUB_MODES, ids=lambda value: value if isinstance(value, str) else "")
def test_a_block_that_is_kept_is_typed_line_by_line_and_printed_back(head: str, body: tuple[str, ...]) -> None:
    """Runbooks paste blocks without the rest of a listing."""
    device, said = entered(
        booted(), "configure terminal", "changeto context context1", head, *body, "exit", "hostname x"
    )
    assert said == []
    printed = write(device.running, "context1")
    at = printed.index(head)
    assert printed[at + 1 : at + 1 + len(body)] == tuple(f" {line}" for line in body)
    assert "hostname x" in printed


@pytest.mark.parametrize(
    "line", ["username operator password x", "group-policy one internal", "tunnel-group one type ipsec-l2l"]
)
def test_a_line_that_only_creates_something_opens_no_block(line: str) -> None:
    device, said = entered(booted(), "configure terminal", "changeto context context1", line)
    assert said == []
    assert shell.prompt(device).endswith("(config)# ")


def test_a_key_of_asterisks_is_taken_with_a_warning() -> None:
    _, said = entered(fresh(), "configure terminal", "failover key *****")
    assert said == [
        "WARNING: The key consists of asterisks, as a listing shows it. Enter the key itself on both units."
    ]


def test_removing_a_context_asks() -> None:
    """The text is recalled."""
    device, said = entered(booted(), "configure terminal", "no context context2")
    assert said == ["WARNING: Removing context 'context2'"]
    assert shell.prompt(device) == "Proceed with removing the context? [confirm] "
    kept, _ = entered(device, "n")
    assert "context2" in kept.running.context_names
    gone, said = entered(device, "")
    assert "context2" not in gone.running.context_names
    assert said == []
    assert shell.prompt(gone) == "PIX1(config)# "


def test_removing_a_context_does_not_ask_where_that_is_said() -> None:
    device, said = entered(booted(), "configure terminal", "no context context2 noconfirm")
    assert said == []
    assert "context2" not in device.running.context_names


def test_a_listing_with_more_contexts_than_the_licence_allows_has_those_that_it_allows() -> None:
    """Reference 17.2: the source document's units are licensed for five, the admin context included."""
    blocks = [line for number in range(1, 8) for line in (f"context c{number}", f"  config-url flash:/c{number}.cfg")]
    listing = ("PIX Version 7.2(2) <system>", "admin-context c1", *blocks, "hostname after", ": end")
    device, said = entered(fresh(), "configure terminal", *listing)
    assert device.running.context_names == ("c1", "c2", "c3", "c4", "c5")
    assert [line for line in said if line.startswith("ERROR")] == [
        "ERROR: context c6 cannot be created: the licence allows 5 security contexts",
        "ERROR: belongs to `context c6`, which was refused",
        "ERROR: context c7 cannot be created: the licence allows 5 security contexts",
        "ERROR: belongs to `context c7`, which was refused",
    ]
    assert device.running.hostname == "after"
