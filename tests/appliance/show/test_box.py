"""What a unit says of its chassis, its software and its load; and the sections of `show running-config`."""

import re

import pytest

from tests.appliance.pair import PRIMARY, SECONDARY, Pair, settled
from tests.clients.sessions import bench

CARET = "ERROR: % Invalid input detected at '^' marker."


@pytest.fixture(scope="module")
def pair() -> Pair:
    return settled()


def asked(pair: Pair, *lines: str) -> list[str]:
    for line in lines[:-1]:
        pair.type(PRIMARY, line)
    return pair.type(PRIMARY, lines[-1])[1:]


def test_each_chassis_has_a_serial_number_of_its_own_that_every_listing_agrees_on() -> None:
    paired = bench("asa-9.8")
    found = {}
    for unit in (PRIMARY, SECONDARY):
        text = "\n".join(
            line for name in ("inventory", "module", "activation-key") for line in paired.enter(unit, f"show {name}")
        )
        found[unit] = set(re.findall(r"JMX\w{8}", text))
        assert len(found[unit]) == 1
    assert found[PRIMARY] != found[SECONDARY]


def test_a_pix_has_no_modules(pair: Pair) -> None:
    assert asked(pair, "show module")[-1] == CARET


def test_memory_adds_up_in_the_system_space_and_a_context_is_told_what_it_uses(pair: Pair) -> None:
    free, used, _, total = asked(pair, "changeto system", "show memory")
    numbers = [int(re.findall(r"\d+", line)[0]) for line in (free, used, total)]
    assert numbers[0] + numbers[1] == numbers[2] == 128 * 1024 * 1024
    in_context = asked(pair, "changeto context context1", "show memory")
    pair.type(PRIMARY, "changeto system")
    assert [line.split(":")[0] for line in in_context if ":" in line] == ["Used memory", "Total memory"]


def test_the_checksum_is_that_of_the_saved_configuration(pair: Pair) -> None:
    saved = next(line for line in asked(pair, "write memory") if line.startswith("Cryptochecksum"))
    assert asked(pair, "show checksum") == [saved]


def test_flash_lists_what_dir_lists(pair: Pair) -> None:
    names = [line.split()[-1] for line in asked(pair, "dir") if "-rw-" in line]
    for line in ("show flash:", "show flash"):
        assert [row.split()[-1] for row in asked(pair, line)[1 : len(names) + 1]] == names
    assert asked(pair, "dir /all flash:") == asked(pair, "dir all-filesystems") == asked(pair, "dir")


def test_the_clock_says_where_its_time_is_from(pair: Pair) -> None:
    assert asked(pair, "show clock detail")[-1] == "Time source is hardware calendar"
    assert asked(pair, "clock set 10:00:00 1 may 2007", "show clock detail")[-1] == "Time source is user configuration"


def test_boot_variables_are_the_lines_that_are_saved_and_those_that_run() -> None:
    paired = bench("asa-8.4")
    for line in ("configure terminal", "boot system disk0:/asa847.bin", "end"):
        paired.enter(PRIMARY, line)
    before = paired.enter(PRIMARY, "show bootvar")
    assert before[1:3] == ["BOOT variable = ", "Current BOOT variable = disk0:/asa847.bin"]
    paired.enter(PRIMARY, "write memory")
    assert paired.enter(PRIMARY, "show boot")[1] == "BOOT variable = disk0:/asa847.bin"


def test_paging_is_turned_off_in_the_form_that_tools_use(pair: Pair) -> None:
    asked(pair, "terminal pager 5")
    assert asked(pair, "no terminal pager") == []
    assert asked(pair, "show running-config")[-1] == ": end"


def test_the_version_is_shown_before_enable(pair: Pair) -> None:
    shown = asked(pair, "disable", "show version")
    pair.type(PRIMARY, "enable", "")
    assert "Software Version 7.2(2)" in shown[0]


def test_more_shows_the_running_configuration_with_its_keys(pair: Pair) -> None:
    shown = asked(pair, "more system:running-config")
    assert "failover key secret" in shown
    assert "failover key *****" in asked(pair, "show running-config")


# --- sections ---------------------------------------------------------------------------------------------------------


def test_a_section_may_be_shortened(pair: Pair) -> None:
    assert asked(pair, "sh run fail") == asked(pair, "show running-config failover")
    assert asked(pair, "sh run int e0.1") == asked(pair, "show running-config interface Ethernet0.1") != []


def test_a_section_that_nobody_knows_gets_the_caret(pair: Pair) -> None:
    shown = asked(pair, "show run nonsense")
    assert shown[-1] == CARET
    assert shown[0].index("^") == len("PIX1# show run ")


def test_an_object_is_listed_without_its_translation_which_is_a_section_of_its_own() -> None:
    paired = bench("asa-8.4")
    paired.enter(PRIMARY, "changeto context north")
    assert paired.enter(PRIMARY, "show run object network") == ["object network SERVER", " host 10.18.1.80"]
    assert paired.enter(PRIMARY, "show run nat") == [
        "object network SERVER",
        " nat (inside,outside) static 172.18.1.80",
    ]


def version_of(profile: str, *before: str) -> list[str]:
    told = bench(profile)
    for line in ("terminal pager 0", *before):
        told.enter(PRIMARY, line)
    return [*told.enter(PRIMARY, "show version")]


def test_show_version_names_processor_flash_and_the_address_of_each_port() -> None:
    """Reference 17.3 and 17.4: the ASA 5525-X; the addresses are those of which `show module` gives first and last."""
    lines = version_of("asa-9.8")
    at = lines.index("Hardware:   ASA5525, 8192 MB RAM, CPU Lynnfield 2394 MHz, 1 CPU (4 cores)")
    assert lines[at + 1 : at + 5] == [
        "            ASA: 4096 MB RAM, 1 CPU (1 core)",
        "Internal ATA Compact Flash, 8192MB",
        "BIOS Flash MX25L6445E @ 0xffbb0000, 8192KB",
        "",
    ]
    ports = [line for line in lines if ": Ext: " in line]
    found = [re.findall(r"address is (\S+), irq", line)[0] for line in ports]
    assert len(set(found)) == 9
    (range_line,) = [line for line in bench("asa-9.8").enter(PRIMARY, "show module") if found[0] in line]
    assert f"{found[0]} to {found[-1]}" in range_line


def test_the_licences_of_a_pair_stand_together_since_8_3() -> None:
    heading = "Failover cluster licensed features for this platform:"
    assert heading in version_of("asa-9.8")
    assert heading not in version_of("asa-8.2")
    assert heading not in version_of("asa-9.8", "changeto context admin")


def test_show_version_says_when_the_configuration_was_changed() -> None:
    assert version_of("asa-9.8")[-1] == "Configuration has not been modified since last system restart."
    typed = ("configure terminal", "hostname FW", "end")
    assert re.fullmatch(
        r"Configuration last modified by enable_15 at [\d:.]+ UTC Mon Apr 16 2007", version_of("asa-9.8", *typed)[-1]
    )
    assert "has not been" in version_of("asa-9.8", "write memory")[-1]
