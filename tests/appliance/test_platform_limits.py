"""What a chassis refuses at its console, whatever its configuration says: by licence, by release, by its ports (reference 17)."""

import pytest
from msgspec.structs import replace

from simulator.appliance import device as appliance
from simulator.appliance import shell
from simulator.appliance.config.factory import cleared
from simulator.appliance.config.model import blank
from simulator.appliance.device import Device, Printed
from simulator.appliance.hardware import Facts, facts_of, model_named, ports_for
from simulator.appliance.platform_limits import licensed_contexts
from simulator.failover.identity import Identity
from simulator.failover.messages import UnitReport
from simulator.vocabulary import UnitRole


def running(model: str, version: str) -> Device:
    """A unit of that model that nobody has configured, switched on."""
    found = model_named(model)
    assert found is not None
    config = cleared(blank(found.platform, ports_for(found, ())))
    device = Device(UnitRole.PRIMARY, config, config, platform=found.platform, version=version, model=found.name)
    device = replace(device, facts=facts_of(found, version))
    return appliance.boot(device, now=0, input_id=1, ports_up=config.ports)[0]


def answers(device: Device, *lines: str) -> tuple[str, ...]:
    """What the console says to the last line typed in configuration mode."""
    said: tuple[str, ...] = ()
    for number, line in enumerate(("configure terminal", *lines), 2):
        device, outputs = shell.type_line(device, line, now=0, input_id=number)
        said = tuple(text for output in outputs if isinstance(output, Printed) for text in output.lines)[1:]
    return said


def test_one_context_more_than_the_licence_is_refused() -> None:
    device = running("PIX-515E", "7.2(2)")
    contexts = [line for number in range(5) for line in (f"context c{number}", "exit")]
    assert answers(device, *contexts, "context c4") == ()
    assert answers(device, *contexts, "context c5") == (
        "ERROR: context c5 cannot be created: the licence allows 5 security contexts",
    )


def test_from_8_3_on_the_licences_of_a_pair_add_up_as_far_as_the_model_goes() -> None:
    theirs = UnitReport(1, UnitRole.SECONDARY, "8.4(2)", (), (), False, True, (), identity=Identity(contexts=2))
    for version, own, allowed in (("8.2(5)", 5, 5), ("8.4(2)", 5, 7), ("8.4(2)", 20, 20)):
        device = replace(running("ASA5520", version), facts=Facts(contexts=own))
        unit = device.live
        device = replace(device, unit=replace(unit, peer=replace(unit.peer, report=theirs)))
        assert licensed_contexts(device) == allowed


@pytest.mark.parametrize(
    ("version", "lines", "refused"),
    [
        ("7.2(2)", ("interface Redundant1",), True),
        ("8.0(4)", ("interface Redundant1",), False),
        ("8.2(5)", ("interface Port-channel1",), True),
        ("8.2(5)", ("interface gi0/1", "channel-group 1 mode active"), True),
        ("8.4(2)", ("interface gi0/1", "channel-group 1 mode active"), False),
        ("8.4(2)", ("failover ipsec pre-shared-key wombat",), True),
        ("9.1(2)", ("failover ipsec pre-shared-key wombat",), False),
    ],
)
def test_what_came_with_a_later_release_is_not_known(version: str, lines: tuple[str, ...], refused: bool) -> None:
    said = answers(running("ASA5520", version), *lines)
    assert said[1:] == (("ERROR: % Invalid input detected at '^' marker.",) if refused else ())


@pytest.mark.parametrize(
    "line", ["interface GigabitEthernet0/7", "failover lan interface fo gi0/7", "interface gi0/7.3"]
)
def test_a_port_that_the_chassis_does_not_have_gets_the_caret(line: str) -> None:
    device = running("ASA5520", "8.4(2)")
    column = len("ciscoasa(config)# ") + line.index("gi0" if "gi0" in line else "Giga")
    assert answers(device, line) == (" " * column + "^", "ERROR: % Invalid input detected at '^' marker.")


def test_show_interface_tells_who_carries_in_a_bundle() -> None:
    device = running("ASA5525", "9.1(2)")
    lines = ("interface redundant1", "no shutdown", "member-interface gi0/1", "member-interface gi0/2")
    assert answers(device, *lines, "show interface Redundant1") == (
        'Interface Redundant1 "", is up, line protocol is up',
        "  Hardware is i82546GB rev03, BW 1000 Mbps, DLY 10 usec",
        "  Redundancy Information:",
        "\tMember GigabitEthernet0/1(Active), GigabitEthernet0/2",
    )
    members = (*lines, "show interface gi0/2")
    assert answers(device, *members)[-1] == "\tInactive member of Redundant1"
    said = answers(device, "interface gi0/1", "channel-group 4 mode active", "show interface po4")
    assert said[2:] == (
        "  Members in this channel:",
        "      Active:   Gi0/1",
        "      Inactive:",
    )


@pytest.mark.parametrize(
    ("version", "line", "taken"),
    [
        ("8.2(5)", "static (inside,outside) 10.1.1.1 10.2.2.2", True),
        ("8.2(5)", "nat (inside) 1 0 0", True),
        ("8.2(5)", "nat (inside,outside) source static a b", False),
        ("8.2(5)", "object network a", False),
        ("9.1(2)", "object network a", True),
        ("9.1(2)", "nat (inside,outside) source static a b", True),
        ("9.1(2)", "static (inside,outside) 10.1.1.1 10.2.2.2", False),
        ("9.1(2)", "global (outside) 1 interface", False),
        ("9.1(2)", "nat (inside) 1 0 0", False),
    ],
)
def test_translations_are_typed_in_the_form_of_the_release(version: str, line: str, taken: bool) -> None:
    said = answers(running("ASA5520", version), "context a", "config-url disk0:/a.cfg", "changeto context a", line)
    assert (said == ()) is taken


@pytest.mark.parametrize(
    ("model", "version", "licence"),
    [
        ("PIX-515E", "7.2(2)", "an Unrestricted (UR)"),
        ("ASA5510", "8.4(2)", "an ASA 5510 Security Plus"),
        ("ASA5520", "8.4(2)", "a Base"),
    ],
)
def test_show_version_names_the_licence(model: str, version: str, licence: str) -> None:
    assert f"This platform has {licence} license." in answers(
        running(model, version), "terminal pager 0", "show version"
    )


def test_a_management_only_interface_says_so_in_its_context() -> None:
    lines = (
        "context a",
        "allocate-interface m0/0",
        "config-url disk0:/a",
        "changeto context a",
        "interface Management0/0",
    )
    said = answers(running("ASA5520", "8.4(2)"), *lines, "nameif mgmt", "management-only", "show interface")
    assert said[-1] == "\tManagement-only interface. Blocked 0 through-the-device packets"
