"""Images in Flash: what a unit boots, and what it then is (reference 20.3)."""

import pytest
from msgspec.structs import replace

from simulator.appliance import device as appliance
from simulator.appliance.device import Device, chassis_of, stored_in
from simulator.appliance.filing import contents
from simulator.appliance.flash import StoredFile
from simulator.appliance.images import Image, offered, show_images
from simulator.vocabulary import Platform
from tests.appliance.pair import PORTS_UP, PRIMARY, SECONDARY, Pair, settled

NEXT = Image(Platform.PIX, "7.2(4)")


def with_image(device: Device, image: Image, path: str = "") -> Device:
    name = path or image.name
    return replace(device, files=(*device.files, StoredFile(name, 0, size=image.size, image=image)))


@pytest.fixture
def pair() -> Pair:
    pair = settled()
    for unit in (PRIMARY, SECONDARY):
        pair.devices[unit] = with_image(pair.devices[unit], NEXT)
    return pair


def restarted(pair: Pair, unit: str = PRIMARY) -> Device:
    device = appliance.halt(pair.devices[PRIMARY])
    device, _ = appliance.boot(device, now=pair.now, input_id=pair.new_id(), ports_up=PORTS_UP)
    pair.devices[PRIMARY] = device
    return device


def boots(pair: Pair, *lines: str) -> Device:
    pair.type(PRIMARY, "configure terminal", *lines, "end", "write memory")
    return restarted(pair)


def test_without_a_line_the_image_that_ran_boots_again(pair: Pair) -> None:
    assert restarted(pair).version == "7.2(2)"


def test_the_image_of_the_line_boots_and_the_other_one_stays(pair: Pair) -> None:
    device = boots(pair, "boot system flash:/pix724.bin")
    assert device.version == "7.2(4)"
    names = [file.path for file in contents(stored_in(device), chassis_of(device)) if file.image]
    assert sorted(names) == ["pix722.bin", "pix724.bin"]
    shown = pair.type(PRIMARY, "show version")
    assert any("7.2(4)" in line for line in shown)
    assert 'System image file is "flash:/pix724.bin"' in shown


def test_the_first_line_whose_file_exists_decides(pair: Pair) -> None:
    lines = ("boot system flash:/gone.bin", "boot system flash:/pix724.bin", "boot system flash:/pix722.bin")
    assert boots(pair, *lines).version == "7.2(4)"


def test_a_line_that_is_not_saved_decides_nothing(pair: Pair) -> None:
    pair.type(PRIMARY, "configure terminal", "boot system flash:/pix724.bin", "end")
    assert restarted(pair).version == "7.2(2)"


def test_a_text_and_an_image_of_another_platform_are_passed_over(pair: Pair) -> None:
    pair.devices[PRIMARY] = replace(pair.devices[PRIMARY], files=())
    pair.devices[PRIMARY] = with_image(pair.devices[PRIMARY], Image(Platform.ASA, "8.0(4)"))
    assert boots(pair, "boot system flash:/asa804.bin", "boot system flash:/admin.cfg").version == "7.2(2)"


def test_there_is_a_way_back(pair: Pair) -> None:
    boots(pair, "boot system flash:/pix724.bin")
    assert boots(pair, "no boot system flash:/pix724.bin", "boot system flash:/pix722.bin").version == "7.2(2)"


def test_the_image_that_runs_cannot_be_deleted_and_another_one_can(pair: Pair) -> None:
    boots(pair, "boot system flash:/pix724.bin")
    assert pair.type(PRIMARY, "delete /noconfirm flash:/pix724.bin")[-1].endswith("(Device or resource busy)")
    pair.type(PRIMARY, "delete /noconfirm flash:/pix722.bin")
    assert not any("pix722" in line for line in pair.type(PRIMARY, "dir"))


def test_a_copy_of_an_image_boots_too_and_has_its_md5(pair: Pair) -> None:
    pair.devices[PRIMARY] = replace(pair.devices[PRIMARY], files=())
    pair.devices[PRIMARY] = with_image(pair.devices[PRIMARY], NEXT, "new.bin")
    assert pair.type(PRIMARY, "verify /md5 flash:/new.bin")[-1] == f"verify /MD5 (flash:/new.bin) = {NEXT.md5}"
    assert boots(pair, "boot system flash:/new.bin").version == "7.2(4)"


def test_verify_compares_with_what_was_published(pair: Pair) -> None:
    assert pair.type(PRIMARY, f"verify /md5 flash:/pix724.bin {NEXT.md5}")[-1].startswith(
        "Verified (flash:/pix724.bin)"
    )
    wrong = pair.type(PRIMARY, f"verify /md5 flash:/pix724.bin {'0' * 32}")
    assert "%Error verifying flash:/pix724.bin" in wrong
    assert pair.type(PRIMARY, "verify flash:/x.bin")[-1] == "%Error opening flash:/x.bin (No such file or directory)"


def test_the_saved_lines_name_the_boot_variable(pair: Pair) -> None:
    pair.type(PRIMARY, "configure terminal", "boot system flash:/a.bin", "boot system flash:/b.bin", "end")
    assert "Current BOOT variable = flash:/a.bin;flash:/b.bin" in pair.type(PRIMARY, "show bootvar")


def test_what_servers_offer_is_listed_with_its_md5() -> None:
    assert offered("pix724.bin") == NEXT
    assert any(line.startswith("pix724.bin") and line.endswith(NEXT.md5) for line in show_images())


def test_a_line_whose_file_is_missing_is_taken_with_a_warning(pair: Pair) -> None:
    pair.type(PRIMARY, "configure terminal")
    warning = "WARNING: BOOT variable added, but unable to find flash:/gone.bin"
    assert pair.type(PRIMARY, "boot system flash:/gone.bin")[-1] == warning
    assert warning not in pair.type(PRIMARY, "boot system flash:/pix724.bin")
    assert "boot system flash:/gone.bin" in pair.type(PRIMARY, "end", "show running-config")
