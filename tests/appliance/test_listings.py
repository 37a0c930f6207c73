"""A listing of two thousand lines, of each release, is taken whole, at a console and as a file, and printed as it was."""

import pytest

from simulator.appliance.config.factory import cleared
from simulator.appliance.config.load import load
from simulator.appliance.config.model import Configuration
from simulator.appliance.config.write import running_config
from simulator.appliance.device import Device, boot
from simulator.appliance.hardware import facts_of, model_named
from tests.appliance.listings import LINES, RELEASES, Release, context_listing, system_listing
from tests.appliance.pair import EPOCH_UNIX_MS, PRIMARY
from tests.appliance.test_pasting import entered

CONTEXT = "edge1"
EACH = pytest.mark.parametrize("release", RELEASES, ids=lambda release: release.name)
SEEDS = pytest.mark.parametrize("seed", [1, 2])


def told(listing: tuple[str, ...]) -> list[str]:
    """What says something, with its indentation."""
    return [line.rstrip() for line in listing if line.strip() and line[0] not in "!:" and "Cryptochecksum" not in line]


def from_files(release: Release, system: tuple[str, ...], context: tuple[str, ...]) -> Configuration:
    config, errors = load({"": "\n".join(system), CONTEXT: "\n".join(context)}, release.chassis)
    assert errors == ()
    return config


def fresh(release: Release) -> Device:
    model = model_named(release.model)
    assert model is not None
    startup = cleared(release.chassis)
    device = Device(
        seat=PRIMARY,
        running=startup,
        startup=startup,
        platform=startup.platform,
        version=release.version,
        model=release.model,
        facts=facts_of(model, release.version),
        epoch_unix_ms=EPOCH_UNIX_MS,
    )
    return boot(device, now=0, input_id=1, ports_up=startup.ports)[0]


def pasted(device: Device, *spaces: tuple[str, tuple[str, ...]]) -> tuple[Device, list[str]]:
    device, said = entered(device, "enable", "", "configure terminal")
    for place, listing in spaces:
        device, more = entered(device, place, "configure terminal", *listing)
        said += more
    return device, [line for line in said if "ERROR" in line or "WARNING" in line]


@EACH
@SEEDS
def test_every_line_of_a_listing_comes_back_in_its_place(release: Release, seed: int) -> None:
    listings = {"": system_listing(release, seed), CONTEXT: context_listing(release, seed)}
    config = from_files(release, listings[""], listings[CONTEXT])
    for space, listing in listings.items():
        assert len(listing) >= LINES
        assert told(running_config(config, space, release.version)) == told(listing)


@EACH
def test_what_is_printed_is_taken_back_byte_for_byte(release: Release) -> None:
    config = from_files(release, system_listing(release, 3), context_listing(release, 3))
    printed = [running_config(config, space, release.version) for space in ("", CONTEXT)]
    again = from_files(release, *printed)
    assert [running_config(again, space, release.version) for space in ("", CONTEXT)] == printed


@EACH
def test_pasted_into_a_console_it_says_what_it_says_as_a_file(release: Release) -> None:
    system, context = system_listing(release, 4), context_listing(release, 4)
    device, refused = pasted(fresh(release), ("changeto system", system), (f"changeto context {CONTEXT}", context))
    assert refused == []
    assert device.running == from_files(release, system, context)


def test_the_rests_of_a_pager_are_no_lines_of_a_listing() -> None:
    release = RELEASES[6]
    listing = context_listing(release, 5, lines=300)
    torn: list[str] = []
    for at, line in enumerate(listing):
        torn += [f"<--- More --->              {line}"] if at % 24 == 11 else [line]
        torn += ["<--- More --->", "              "] if at % 24 == 23 else []
    system = system_listing(release, 5, lines=300)
    device, refused = pasted(fresh(release), ("changeto system", system), (f"changeto context {CONTEXT}", tuple(torn)))
    assert refused == []
    assert device.running == from_files(release, system, listing)
