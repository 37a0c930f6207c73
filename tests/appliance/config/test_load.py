"""Text -> configuration."""

from simulator.appliance.cli.statements import Kept, Shutdown, Vlan
from simulator.appliance.config.load import load, load_context
from simulator.appliance.config.model import Configuration, Line, blank
from simulator.appliance.config.write import section_text, write
from tests.appliance.config.lab import entered, primary


def system(*lines: str) -> Configuration:
    config, errors = load({"": "\n".join(lines)}, blank())
    assert errors == ()
    return config


def test_unknown_lines_stay_where_they_were() -> None:
    config = system("alpha", "hostname PIX1", "beta", " below beta", "failover lan enable", "gamma")
    without_ports = [line for line in write(config, "") if line not in ("!", " shutdown") and "interface" not in line]
    assert without_ports == [
        "alpha",
        "hostname PIX1",
        "beta",
        " below beta",
        "no failover",
        "failover lan enable",
        "gamma",
    ]


def test_lines_below_an_unknown_line_belong_to_it() -> None:
    config = system("alpha", "  one", "    two", "  three")
    tree = Line(Kept("alpha"), (Line(Kept("one"), (Line(Kept("two")),)), Line(Kept("three"))))
    assert tree in config.system


def test_an_unknown_line_inside_an_interface_stays_there() -> None:
    config = system("interface Ethernet0", " wombat mode", " ip unheard-of", " speed 10", "hostname PIX1")
    assert section_text(config, "", "interface Ethernet0") == (
        *("interface Ethernet0", " wombat mode", " ip unheard-of", " speed 10"),
    )


def test_ports_that_a_text_does_not_mention_are_shut_down() -> None:
    config = system("interface Ethernet1")
    shut = [line.get(Shutdown) is not None for line in config.interfaces("")]
    assert shut == [True, False, True, True, True, True]


def test_a_port_mentioned_after_failover_took_it_is_still_enabled() -> None:
    config = system("failover lan interface fover Ethernet3", "interface Ethernet3")
    line = config.interface("", "Ethernet3")
    assert line is not None
    assert line.get(Shutdown) is None


def test_windows_line_ends_tabs_and_listings_are_understood() -> None:
    text = "PIX1#\r\n: Saved\r\nPIX Version 7.2(2) <system>\r\ninterface Ethernet0.1\r\n\tvlan 2\r\n!\r\n: end\r\n"
    config, errors = load({"": text}, blank())
    assert errors == ()
    line = config.interface("", "Ethernet0.1")
    assert line is not None
    assert line.get(Vlan) == Vlan(2)


def test_a_refused_line_is_named_with_its_place() -> None:
    config, (error,) = load({"": "hostname PIX1\n\n  failover lan unit x\n"}, blank())
    assert (error.context, error.line, error.column, error.text) == ("", 3, 21, "failover lan unit x")
    assert config == system("hostname PIX1")


def test_a_context_can_be_loaded_alone() -> None:
    config, errors = load_context(primary(), "context1", "hostname other")
    assert errors == ()
    assert write(config, "context1") == ("hostname other",)
    assert write(config, "context2") == write(primary(), "context2")


def test_the_chassis_comes_from_the_base() -> None:
    base = blank(ports=("Ethernet0",))
    config, errors = load({"": "interface Ethernet1"}, base)
    assert [error.reason for error in errors] == ["this unit has no interface Ethernet1"]
    assert config == entered(base)


def test_lines_that_are_indented_without_end_belong_to_the_deepest_block_there_can_be() -> None:
    text = "\n".join(f"{' ' * depth}wombat {depth}" for depth in range(3_000))
    config, errors = load({"": text}, blank())
    assert errors == ()
    assert load({"": "\n".join(write(config, ""))}, blank()) == (config, ())
