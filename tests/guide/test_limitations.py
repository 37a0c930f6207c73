"""What a device refuses, typed at its console, and the section of the source document that says so.

Wordings of refusals are the simulator's own (reference 8.3); each leaves the running configuration as it was.
"""

import pytest

from simulator.appliance.device import Printed
from simulator.appliance.show.failover import show_failover
from simulator.lab import ConsoleLine, Lab, Operate, PutFault, advance, handle
from simulator.vocabulary import GroupState, InterfaceKey, InterfaceStatus, UnitRole
from tests.lab.labs import P, S, done, opened, state

CONFIGURE = "configure terminal"


def answer(lab: Lab, *lines: str, unit: UnitRole = P) -> tuple[Lab, tuple[str, ...]]:
    """The lab after lines typed at the console, and what stands below the last of them."""
    said: tuple[str, ...] = ()
    for line in lines:
        step = handle(lab, "test", ConsoleLine(unit, line))
        lab = step.lab
        mine = [entry.output for entry in step.happenings if entry.unit is unit and isinstance(entry.output, Printed)]
        said = tuple(text for printed in mine for text in printed.lines)[1:]
    return lab, said


@pytest.mark.parametrize(
    ("lines", "refusal"),
    [
        # Source: Active/Active Failover Overview, "a maximum of two failover groups".
        (("no failover", "failover group 3"), "only failover groups 1 and 2 are supported"),
        (("context context1", "join-failover-group 3"), "only failover groups 1 and 2 are supported"),
        # Reference 8.1: group 1 is removed last; a group with contexts stays; failover must be off.
        (("no failover", "no failover group 1"), "failover group 1 must be removed last"),
        (("no failover", "no failover group 2"), "failover group 2 has contexts assigned to it: context2"),
        (("no failover group 2",), "failover must be disabled before a failover group is created or removed"),
        # Source: Active/Active Failover Overview, "the admin context is always a member of failover group 1".
        (("context admin", "join-failover-group 2"), "admin context always belongs to failover group 1"),
        (("admin-context context2",), "admin context always belongs to failover group 1"),
        # Source: Failover Polltime; reference 2.3.
        (("failover polltime unit 5 holdtime 14",), "holdtime must be at least 3 times the polltime"),
        (("failover polltime msec 500 holdtime msec 999",), "holdtime must be at least 3 times the polltime"),
        # Source: LAN-Based ... Configuration, "The standby IP address must be in the same subnet as the active IP address".
        (
            ("failover interface ip stateful 10.0.0.1 255.255.255.0 standby 10.0.1.2",),
            "the standby address must be in the same subnet as the active address",
        ),
        (
            (
                "changeto context context1",
                "interface inside_context1",
                "ip address 10.1.1.1 255.255.255.0 standby 10.1.2.2",
            ),
            "the standby address must be in the same subnet as the active address",
        ),
        # Source: Failover Configuration Limitations, three kinds of addresses.
        (
            ("changeto context context1", "interface inside_context1", "ip address dhcp setroute"),
            "DHCP addresses cannot be used with failover",
        ),
        (
            ("changeto context context1", "interface inside_context1", "ip address pppoe"),
            "PPPoE addresses cannot be used with failover",
        ),
        (
            ("changeto context context1", "interface inside_context1", "ipv6 address 2001:db8::1/64"),
            "IPv6 addresses cannot be used with failover",
        ),
    ],
)
def test_a_device_refuses(lines: tuple[str, ...], refusal: str) -> None:
    lab, _ = answer(opened("pix"), CONFIGURE, *lines[:-1])
    after, said = answer(lab, lines[-1])
    assert said == (f"ERROR: {refusal}",)
    assert after.world.primary.device.running == lab.world.primary.device.running


def test_lan_based_failover_is_switched_on_by_command_on_the_pix_only() -> None:
    """Source: LAN-Based ... Configuration, "(PIX security appliance only) Enable LAN-based failover"."""
    _, said = answer(opened("asa"), CONFIGURE, "failover lan enable")
    assert said == ("ERROR: failover lan enable is a command of the PIX",)
    _, said = answer(opened("pix"), CONFIGURE, "failover lan enable")
    assert said == ()


@pytest.mark.parametrize(
    "line",
    [
        "failover exec mate show version",
        "failover replication rate 10000",
        "failover ipsec pre-shared-key secret",
        "failover interface ip stateful 2001:db8::1/64 standby 2001:db8::2",
        "failover health-check bfd template",
        "show failover descriptor",
    ],
)
def test_commands_of_later_releases_are_not_known_to_7_2(line: str) -> None:
    """Reference 8.1, 8.2 and 15 row 23."""
    _, said = answer(opened("pix"), CONFIGURE, line)
    assert said[-1] == "ERROR: % Invalid input detected at '^' marker."


@pytest.mark.parametrize(
    ("line", "refusal"),
    [
        ("failover group 1", "Active/Active failover is not supported on the ASA5505"),
        ("failover link stateful Ethernet2", "Stateful Failover is not supported on the ASA5505"),
        ("mode multiple", "multiple mode is not supported on the ASA5505"),
        ("context customer", "security contexts need multiple mode"),
    ],
)
def test_the_5505_has_neither_active_active_nor_stateful_failover(line: str, refusal: str) -> None:
    """Source: Related Products; Failover Configuration Limitations."""
    _, said = answer(opened("empty-5505"), CONFIGURE, line)
    assert said == (f"ERROR: {refusal}",)


def test_an_interface_without_a_standby_address_stays_waiting_and_is_shown_with_0_0_0_0() -> None:
    """Source: View of Monitored Interfaces."""
    lines = (CONFIGURE, "changeto context context1", "interface inside_context1")
    lab, said = answer(opened("pix"), *lines, "ip address 192.168.1.1 255.255.255.0")
    assert said == ("WARNING: Failover is enabled but standby IP address is not configured for this interface.",)
    lab = advance(lab, lab.now_ms + 60_000).lab
    shown = show_failover(lab.world.primary.device, lab.now_ms)
    assert "context1 Interface inside (192.168.1.1): Normal (Waiting)" in [line.strip() for line in shown]
    assert "context1 Interface inside (0.0.0.0): Normal (Waiting)" in [line.strip() for line in shown]
    lab = done(lab, PutFault("vlan inside 2 primary")).lab
    lab = advance(lab, lab.now_ms + 60_000).lab
    monitor = lab.world.primary.device.live.monitor(InterfaceKey("context1", "inside"))
    assert monitor is not None
    assert monitor.status is InterfaceStatus.NORMAL, "nobody can be asked, so nothing is tested (reference 15 row 29)"
    lab = done(lab, PutFault("cable primary Ethernet0")).lab
    lab = advance(lab, lab.now_ms + 10_000).lab
    assert state(lab, S, 1) is GroupState.ACTIVE, "its own link can still fail"


def test_settings_without_effect_in_active_active_are_taken_and_have_none() -> None:
    """Reference 8.1: they belong to Active/Standby failover."""
    before = opened("pix")
    lines = (
        *("failover polltime interface 3 holdtime 15", "failover interface-policy 3", "failover replication http"),
        *("failover mac address Ethernet0 0000.0000.0a01 0000.0000.0a02", "failover timeout 0:30:00"),
    )
    after = done(before, Operate(P, (CONFIGURE, *lines))).lab
    assert after.world.primary.device.live.settings == before.world.primary.device.live.settings
    _, said = answer(after, "show running-config failover")
    assert set(lines) <= set(said)
    assert not any(said.startswith("Interface Policy 3") for said in show_failover(after.world.primary.device, 0))


def test_clear_configure_failover_leaves_no_failover_line() -> None:
    lab, said = answer(opened("pix"), CONFIGURE, "clear configure failover", "show running-config failover")
    assert said == ("no failover",)
    device = lab.world.primary.device
    assert {device.running.group_of(context) for context in device.running.context_names} == {1}
    assert not any("Failover Interface" in text for text in answer(lab, "show running-config")[1])


def test_the_mode_is_changed_with_two_questions_and_a_restart() -> None:
    """Reference 8.3; `mode` is not replicated (source: Command Replication)."""
    lab, said = answer(opened("empty-lan"), CONFIGURE, "mode multiple")
    assert said == ("ERROR: security context mode is multiple already",)
    lab, said = answer(lab, "mode single")
    assert said == (
        "WARNING: This command will change the behavior of the device",
        "WARNING: This command will initiate a Reboot",
    )
    kept, _ = answer(lab, "n")
    assert kept.world.primary.device.facts.mode == "multiple"
    lab, _ = answer(lab, "")
    lab = advance(lab, lab.now_ms + 61_000).lab
    assert answer(lab, "show mode")[1] == ("Security context mode: single ",)
    assert answer(lab, "show mode", unit=S)[1] == ("Security context mode: multiple ",)
    lab, _ = answer(lab, CONFIGURE, "mode multiple", "y", "y")
    lab = advance(lab, lab.now_ms + 61_000).lab
    assert answer(lab, "show mode")[1] == ("Security context mode: multiple ",)
    assert lab.world.primary.device.running.admin_context == "admin"


def test_asr_group_is_one_of_32_and_one_for_each_interface() -> None:
    """Reference 8.1, 11.4."""
    lines = (CONFIGURE, "changeto context context1", "interface outside_context1")
    lab, said = answer(opened("pix"), *lines, "asr-group 33")
    assert said[-1] == "ERROR: % Invalid input detected at '^' marker."
    lab, _ = answer(lab, "asr-group 1", "asr-group 2")
    _, said = answer(lab, "show running-config interface")
    assert [line for line in said if "asr" in line] == [" asr-group 2"]
    lab, _ = answer(lab, "no asr-group")
    assert not [line for line in answer(lab, "show running-config interface")[1] if "asr" in line]


def test_every_lab_of_the_library_opens_without_a_complaint() -> None:
    for name in ("pix", "asa", "cable-based", "empty-lan", "empty-cable", "empty-5505"):
        assert opened(name).world.primary.device.unit is not None
