"""What nobody typed, and what a command brings with it (source: Configurations)."""

from simulator.appliance.cli.intents import ConfigIntent
from simulator.appliance.cli.match import Matched, match
from simulator.appliance.cli.modes import Mode, Place
from simulator.appliance.config.apply import apply
from simulator.appliance.config.factory import cleared
from simulator.appliance.config.load import load
from simulator.appliance.config.model import Configuration, blank
from simulator.appliance.config.remarks import link_remarks, remarks
from simulator.appliance.config.write import write
from simulator.vocabulary import Platform
from tests.appliance.config.lab import entered, primary, refused, texts

NAMED = ("interface inside_context1", "nameif inside")


def said(config: Configuration, line: str, context: str = "", mode: Mode = Mode.CONFIG, *path: str) -> tuple[str, ...]:
    """What the console says to one line that is taken."""
    found = match(Place(context, mode, path), line)
    assert isinstance(found, Matched)
    assert isinstance(found.intent, ConfigIntent)
    after = apply(config, context, found.path, found.intent)
    assert isinstance(after, Configuration), after
    return remarks(config, after, context, found.path, found.intent)


def test_a_unit_from_the_factory_is_written_and_read_like_any_other() -> None:
    for platform in Platform:
        config = cleared(blank(platform))
        assert load(texts(config), blank(platform)) == (config, ())
        assert not config.failover_enabled
        assert all(f" {word}" in write(config, "") for word in ("shutdown",))


def test_a_fresh_context_has_the_lines_of_the_listing_that_nobody_types() -> None:
    config = entered(blank(), "context context1", "config-url flash:/context1.cfg")
    listed = write(primary(), "context1")
    fresh = [line for line in write(config, "context1") if line != "!"]
    assert [line for line in listed if line in fresh] == fresh
    typed = [line for line in listed if line not in fresh and line != "!"]
    assert all(word.split()[0] not in ("timeout", "class-map", "policy-map", "hostname") for word in typed)


def test_a_context_that_has_a_configuration_keeps_it_when_its_url_changes() -> None:
    config = entered(primary(), "context context1", "config-url flash:/other.cfg")
    assert config.space("context1") == primary().space("context1")


def test_a_name_brings_an_mtu_and_a_security_level_and_takes_them_along() -> None:
    config = entered(primary(), "interface inside_context1", "no nameif", context="context1")
    assert "mtu inside 1500" not in write(config, "context1")
    config = entered(config, *NAMED, context="context1")
    assert "mtu inside 1500" in write(config, "context1")
    config = entered(config, "interface inside_context1", "nameif lan", context="context1")
    lines = write(config, "context1")
    assert "mtu lan 1500" in lines
    assert "mtu inside 1500" not in lines
    assert "monitor-interface inside" not in lines


def test_the_console_says_what_was_done_beside_what_was_typed() -> None:
    """Reference 8.3."""
    assert said(primary(), "context customer") == ("Creating context 'customer'... Done. (4)",)
    assert said(primary(), "context context1") == ()
    config = entered(primary(), "context customer")
    assert said(config, "config-url flash:/c.cfg", "", Mode.CONTEXT, "context customer") == (
        "WARNING: Could not fetch the URL flash:/c.cfg",
        "INFO: Creating context with default config",
    )
    config = entered(primary(), "interface inside_context1", "no nameif", context="context1")
    assert said(config, "nameif inside", "context1", Mode.INTERFACE, "interface inside_context1") == (
        'INFO: Security level for "inside" set to 100 by default.',
    )


def test_a_port_that_failover_takes_loses_what_was_typed_for_it() -> None:
    """Reference 8.1: "Non-failover interface config is cleared"."""
    config = entered(blank(), "interface Ethernet3", "no shutdown", "speed 100", "interface Ethernet3.7", "vlan 7")
    line = "failover lan interface LANFailover ethernet3"
    assert said(config, line) == ("INFO: Non-failover interface config is cleared on Ethernet3 and its sub-interfaces",)
    after = entered(config, line)
    assert after.interface("", "Ethernet3.7") is None
    assert [text for text in write(after, "") if "Ethernet3" in text or "speed" in text] == [
        "interface Ethernet3",
        "failover lan interface LANFailover Ethernet3",
    ]
    assert said(after, line) == ()


def test_a_port_whose_subinterface_serves_a_context_is_not_taken() -> None:
    reason = "interface Ethernet0.1 is allocated to context context1"
    assert refused(primary(), "failover link stateful Ethernet0") == reason


def test_an_interface_without_a_standby_address_is_warned_of() -> None:
    """Source: View of Monitored Interfaces; reference 8.3."""
    line = "ip address 192.168.1.1 255.255.255.0"
    place = ("context1", Mode.INTERFACE, "interface inside_context1")
    warning = "Failover is enabled but standby IP address is not configured for this interface."
    assert said(primary(), line, *place) == (f"WARNING: {warning}",)
    off = entered(primary(), "no failover")
    assert said(off, line, *place) == ()
    bare = entered(off, "interface inside_context1", line, context="context1")
    assert said(bare, "failover") == (f"WARNING: context context1 interface inside: {warning}",)


def test_interfaces_may_be_typed_with_a_blank_before_their_number() -> None:
    typed = entered(
        blank(),
        *("interface Ethernet 0", "no shut", "interface ethernet 0.1", "vlan 2", "context c"),
        *("allocate-interface eth 0.1 inside", "failover lan interface fover Ethernet 3"),
    )
    plain = entered(
        blank(),
        *("interface Ethernet0", "no shutdown", "interface Ethernet0.1", "vlan 2", "context c"),
        *("allocate-interface Ethernet0.1 inside", "failover lan interface fover Ethernet3"),
    )
    assert typed == plain


def test_a_range_of_subinterfaces_is_allocated_as_a_whole_or_not_at_all() -> None:
    below = [line for n in (1, 2, 3) for line in (f"interface Ethernet4.{n}", f"vlan {n + 10}")]
    config = entered(blank(), *below, "context c", "allocate-interface Ethernet4.1-Ethernet4.3 int1-int3 visible")
    assert [line for line in write(config, "") if "allocate" in line] == [
        f"  allocate-interface Ethernet4.{n} int{n} visible" for n in (1, 2, 3)
    ]
    gone = entered(config, "context c", "no allocate-interface Ethernet4.1-Ethernet4.3")
    assert gone.allocations("c") == ()
    reason = "this unit has no interface Ethernet4.4"
    assert refused(config, "context c", "allocate-interface Ethernet4.3-Ethernet4.4") == reason
    unequal = "Ethernet4.1-Ethernet4.3 and int1-int2 are not of the same length"
    assert refused(config, "context c", "allocate-interface Ethernet4.1-Ethernet4.3 int1-int2") == unequal


def warned(config: Configuration, line: str, *ports_up: str) -> tuple[str, ...]:
    found = match(Place("", Mode.CONFIG, ()), line)
    assert isinstance(found, Matched)
    assert isinstance(found.intent, ConfigIntent)
    after = apply(config, "", found.path, found.intent)
    assert isinstance(after, Configuration), after
    return link_remarks(after, found.intent, ports_up)


def test_a_link_of_the_pair_on_a_port_without_carrier_is_warned_of() -> None:
    config = entered(primary(), "interface Ethernet4", "no shutdown")
    line = "failover lan interface LANFailover Ethernet4"
    assert warned(config, line, "Ethernet3") == (
        "WARNING: LANFailover uses Ethernet4, which has no link. Check its cable.",
    )
    assert warned(config, line, "Ethernet4") == ()


def test_failover_that_starts_on_ports_without_carrier_is_warned_of() -> None:
    off = entered(primary(), "no failover")
    assert len(warned(off, "failover")) == 2
    assert warned(off, "failover", "Ethernet2", "Ethernet3") == ()


def test_a_port_that_is_still_shut_down_is_not_warned_of() -> None:
    config = entered(primary(), "no failover", "interface Ethernet3", "shutdown")
    assert warned(config, "failover", "Ethernet2") == ()
