"""Files in Flash, what they are read for, and what of the file commands the other unit hears."""

import pytest
from msgspec.structs import replace

from simulator.appliance import device as appliance
from simulator.appliance import filing
from simulator.appliance.cli.intents import FileOrder, FileVerb
from simulator.appliance.device import Device, Printed, chassis_of, stored_in, with_stored
from simulator.appliance.filing import MOST_FILES, Done
from simulator.appliance.logbook import Logged
from simulator.vocabulary import Platform, UnitRole
from tests.appliance.pair import PORTS_UP, PRIMARY, SECONDARY, Pair, settled


@pytest.fixture
def pair() -> Pair:
    pair = settled()
    pair.type(PRIMARY, "write memory all")
    pair.run(3)
    return pair


def done(device: Device, verb: FileVerb, source: str, target: str = "") -> Done:
    return filing.carried_out(stored_in(device), FileOrder(verb, source, target), chassis_of(device), 0)


def names(pair: Pair, unit: UnitRole) -> list[str]:
    device = pair.devices[unit]
    return [file.path for file in filing.contents(stored_in(device), chassis_of(device))]


def restarted(pair: Pair, unit: UnitRole) -> tuple[Device, list[str]]:
    """The unit started anew, and what its console says meanwhile."""
    pair.halt(unit)
    device, outputs = appliance.boot(pair.devices[unit], now=pair.now, input_id=pair.new_id(), ports_up=PORTS_UP)
    return device, [line for output in outputs if isinstance(output, Printed) for line in output.lines]


# --- replication (source: Command Replication: copy, rename, delete, mkdir, rmdir) ------------------------------------


@pytest.mark.parametrize(
    ("line", "there"),
    [
        ("copy /noconfirm running-config flash:/a.cfg", ["a.cfg"]),
        ("copy /noconfirm startup-config flash:/a.cfg", ["a.cfg"]),
        ("copy /noconfirm flash:/admin.cfg flash:/a.cfg", ["a.cfg"]),
        ("mkdir /noconfirm flash:/a", ["a"]),
    ],
)
def test_file_commands_are_replicated(pair: Pair, line: str, there: list[str]) -> None:
    before = names(pair, SECONDARY)
    pair.type(PRIMARY, line)
    pair.run(3)
    assert names(pair, PRIMARY) == names(pair, SECONDARY) == before + there


def test_rename_delete_and_rmdir_are_replicated(pair: Pair) -> None:
    before = names(pair, SECONDARY)
    pair.type(PRIMARY, "mkdir /noconfirm flash:/a", "copy /noconfirm flash:/admin.cfg flash:/a/b.cfg")
    pair.type(PRIMARY, "rename /noconfirm flash:/a/b.cfg flash:/c.cfg")
    pair.run(3)
    assert names(pair, SECONDARY) == [*before, "a", "c.cfg"]
    pair.type(PRIMARY, "rmdir /noconfirm flash:/a", "delete /noconfirm flash:/c.cfg")
    pair.run(3)
    assert names(pair, SECONDARY) == before


def test_a_confirmed_delete_is_replicated_and_asks_nothing_there(pair: Pair) -> None:
    pair.type(PRIMARY, "delete flash:/context1.cfg", "", "y")
    pair.run(3)
    assert "context1.cfg" not in names(pair, SECONDARY)
    assert pair.devices[SECONDARY].console.question is None


def test_what_is_not_confirmed_is_not_done(pair: Pair) -> None:
    before = names(pair, PRIMARY)
    pair.type(PRIMARY, "delete flash:/context1.cfg", "", "n")
    assert names(pair, PRIMARY) == before


def test_on_the_standby_unit_a_file_command_is_not_replicated_and_warns(pair: Pair) -> None:
    screen = pair.type(SECONDARY, "mkdir /noconfirm flash:/a")
    pair.run(3)
    assert "**** WARNING ****" in screen
    assert "a" in names(pair, SECONDARY)
    assert "a" not in names(pair, PRIMARY)


def test_what_the_other_unit_cannot_do_it_says_in_its_log(pair: Pair) -> None:
    heard: list[str] = []
    take = pair.take

    def listening(unit, device, outputs):  # type: ignore[no-untyped-def]
        logged = [output for output in outputs if isinstance(output, Logged) and unit is SECONDARY]
        heard.extend(message.text for entry in logged for message in entry.messages)
        take(unit, device, outputs)

    pair.take = listening  # type: ignore[method-assign]
    pair.devices[PRIMARY] = with_stored(
        pair.devices[PRIMARY],
        done(pair.devices[PRIMARY], FileVerb.COPY, "running-config", "flash:/mine.cfg").stored,
    )
    pair.type(PRIMARY, "copy /noconfirm flash:/mine.cfg running-config")
    pair.run(3)
    assert any("copy /noconfirm flash:/mine.cfg running-config" in text for text in heard)


def test_looking_at_files_is_not_replicated(pair: Pair) -> None:
    before = pair.devices[SECONDARY].failover_rx
    pair.type(PRIMARY, "dir", "more flash:/admin.cfg")
    pair.run(0.1)
    assert pair.devices[SECONDARY].failover_rx == before


# --- what a start reads -----------------------------------------------------------------------------------------------


def test_a_context_whose_file_is_missing_begins_with_the_default_configuration(pair: Pair) -> None:
    pair.type(PRIMARY, "delete /noconfirm flash:/context1.cfg")
    device, said = restarted(pair, PRIMARY)
    assert "WARNING: Could not fetch the URL flash:/context1.cfg" in said
    assert device.running.context_names == ("admin", "context1", "context2")
    assert not device.running.interfaces("context1")
    assert device.running.interfaces("context2")


def test_saving_brings_the_file_back_in_its_place(pair: Pair) -> None:
    pair.type(PRIMARY, "delete /noconfirm flash:/context1.cfg", "write memory all")
    assert pair.devices[PRIMARY].startup == pair.devices[PRIMARY].running


def test_a_copy_over_a_contexts_file_is_what_the_next_start_reads(pair: Pair) -> None:
    pair.type(PRIMARY, "copy /noconfirm flash:/admin.cfg flash:/context1.cfg")
    device, said = restarted(pair, PRIMARY)
    assert not any("Could not fetch" in line for line in said)
    assert not device.running.interfaces("context1")


def test_a_copy_to_the_startup_configuration_is_what_the_next_start_reads(pair: Pair) -> None:
    pair.type(PRIMARY, "configure terminal", "hostname OLD", "copy /noconfirm running-config flash:/old.cfg")
    pair.type(PRIMARY, "hostname NEW", "write memory", "copy /noconfirm flash:/old.cfg startup-config")
    device, _ = restarted(pair, PRIMARY)
    assert device.running.hostname == "OLD"


def test_a_context_that_is_given_the_url_of_a_file_reads_it(pair: Pair) -> None:
    pair.type(PRIMARY, "copy /noconfirm flash:/context1.cfg flash:/copy.cfg", "configure terminal")
    pair.type(PRIMARY, "context context9", "allocate-interface Ethernet0.1 inside_context1")
    pair.type(PRIMARY, "config-url flash:/copy.cfg")
    assert pair.devices[PRIMARY].running.named_interface("context9", "inside") is not None


def test_lines_that_are_refused_on_the_way_in_are_told(pair: Pair) -> None:
    pair.type(PRIMARY, "copy /noconfirm flash:/context1.cfg flash:/copy.cfg")
    screen = pair.type(PRIMARY, "copy /noconfirm flash:/copy.cfg running-config")
    assert any(line.startswith("*** Output from config line ") for line in screen)
    assert pair.devices[PRIMARY].running.failover_enabled


def test_a_merge_shuts_and_opens_no_port_that_it_does_not_tell_of(pair: Pair) -> None:
    pair.type(PRIMARY, "copy /noconfirm running-config flash:/a.cfg", "configure terminal")
    pair.type(PRIMARY, "interface Ethernet0", "shutdown", "copy /noconfirm flash:/a.cfg running-config")
    assert not appliance.port_enabled(pair.devices[PRIMARY], "Ethernet0")


# --- refusals ---------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("verb", "source", "target", "trouble"),
    [
        (FileVerb.COPY, "flash:/nothing", "flash:/a", filing.NO_SUCH),
        (FileVerb.COPY, "flash:/admin.cfg", "flash:/no/where", filing.NO_SUCH),
        (FileVerb.COPY, "flash:/admin.cfg", "flash:/pix722.bin", filing.BUSY),
        (FileVerb.COPY, "flash:/admin.cfg", "flash:/", filing.NO_NAME),
        (FileVerb.COPY, "flash:/admin.cfg", "flash:/../a", filing.NO_NAME),
        (FileVerb.COPY, "tftp://10.1.1.1/a", "flash:/a", filing.UNREACHABLE),
        (FileVerb.RENAME, "admin.cfg", "context1.cfg", filing.EXISTS),
        (FileVerb.RENAME, "pix722.bin", "a", filing.BUSY),
        (FileVerb.DELETE, "startup-config", "", filing.BUSY),
        (FileVerb.DELETE, "nothing", "", filing.NO_SUCH),
        (FileVerb.MKDIR, "admin.cfg", "", filing.EXISTS),
        (FileVerb.MKDIR, "no/where", "", filing.NO_SUCH),
        (FileVerb.RMDIR, "admin.cfg", "", filing.NOT_DIRECTORY),
        (FileVerb.RMDIR, "nothing", "", filing.NO_SUCH),
    ],
)
def test_what_cannot_be_done_names_its_reason_and_changes_nothing(
    pair: Pair, verb: FileVerb, source: str, target: str, trouble: str
) -> None:
    device = pair.devices[PRIMARY]
    outcome = done(device, verb, source, target)
    assert outcome.trouble == trouble
    assert outcome.stored == stored_in(device)


def test_flash_has_room_for_one_copy_of_the_image_and_not_for_two(pair: Pair) -> None:
    device = pair.devices[PRIMARY]
    first = done(device, FileVerb.COPY, "flash:/pix722.bin", "flash:/b.bin")
    assert not first.trouble
    assert done(with_stored(device, first.stored), FileVerb.COPY, "b.bin", "flash:/c.bin").trouble == filing.NO_SPACE


def test_the_number_of_files_has_an_end(pair: Pair) -> None:
    device = pair.devices[PRIMARY]
    for number in range(MOST_FILES):
        device = with_stored(device, done(device, FileVerb.MKDIR, f"d{number}").stored)
    assert done(device, FileVerb.MKDIR, "more").trouble == filing.NO_SPACE
    assert done(device, FileVerb.COPY, "flash:/admin.cfg", "flash:/more").trouble == filing.NO_SPACE


def test_the_asa_from_8_0_on_calls_its_flash_disk0() -> None:
    pair = settled(Platform.ASA)
    assert pair.type(PRIMARY, "dir")[1] == "Directory of flash:/"
    pair.devices[PRIMARY] = replace(pair.devices[PRIMARY], version="8.4(2)")
    assert pair.type(PRIMARY, "dir")[1] == "Directory of disk0:/"
    assert pair.type(PRIMARY, "more flash:/nothing")[1].startswith("%Error opening disk0:/nothing")
