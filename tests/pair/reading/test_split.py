"""The listings in a text, in the ways in which people have them."""

import pytest

from simulator.pair.reading.listing import Found, Listing
from simulator.pair.reading.noise import clean
from simulator.pair.reading.sources import Source
from simulator.pair.reading.split import split
from simulator.vocabulary import UnitRole
from tests.pair.reading import people


def found(text: str) -> Found:
    return split(Source("file.txt", clean(text)))


def said(listing: Listing) -> list[str]:
    return [line.strip() for line in listing.lines if line.strip() and line.strip() != "!"]


CONTENT = {
    name: [line.strip() for line in text.split("\n") if line[0] not in "!:"] for name, text in people.SPACES.items()
}


def test_a_session_names_the_space_and_the_unit_of_each_listing() -> None:
    listings = found(people.session()).listings
    assert [listing.context for listing in listings] == ["", "admin", "BLUE", "RED"]
    assert {listing.unit for listing in listings} == {UnitRole.PRIMARY}
    assert [said(listing) for listing in listings] == list(CONTENT.values())


def test_listings_that_follow_each_other_are_apart() -> None:
    listings = found(people.one_after_the_other()).listings
    assert [listing.tag for listing in listings] == ["system", "context", "context", "context"]
    assert [said(listing) for listing in listings] == list(CONTENT.values())
    assert listings[0].version == "9.1(2)"


@pytest.mark.parametrize("title", ["! context {}", "!--- Context: {} ---", "=== context {} ===", "# CONTEXT {}"])
def test_titles_between_listings_name_a_space(title: str) -> None:
    text = "\n".join(
        (title.format(name) if name else "!===== system execution space =====") + "\n" + body
        for name, body in people.SPACES.items()
    )
    assert [listing.title for listing in found(text).listings] == ["", "admin", "BLUE", "RED"]


def test_a_program_that_saves_context_files_names_them() -> None:
    text = f"{people.SYSTEM}\n\n----------========== [ CONTEXT BLUE FILE disk0:/blue.cfg ] ==========----------\n\n{people.BLUE}"
    assert [(listing.context, listing.url) for listing in found(text).listings] == [
        (None, None),
        ("BLUE", "disk0:/blue.cfg"),
    ]


def test_show_tech_gives_the_running_configuration_and_what_show_version_says() -> None:
    tech = "fw/pri/act# show tech-support\n\n" + people.VERSION + "\n"
    tech += "------------------ show clock ------------------\n\n15:00:00 UTC Mon Dec 1 2014\n"
    tech += "------------------ show running-config ------------------\n\n" + people.SYSTEM + "\n"
    tech += "------------------ show startup-config errors ------------------\n\nINFO: No configuration errors\n"
    [chassis] = found(tech).chassis
    assert (chassis.model, chassis.memory_mb, chassis.contexts) == ("ASA5520", 2048, 5)
    [listing] = found(tech).listings
    assert said(listing) == CONTENT[""]


def test_show_version_in_comments_before_a_listing_is_no_part_of_it() -> None:
    commented = "\n".join(f"! {line}" for line in people.VERSION.split("\n"))
    got = found(f"{commented}\n{people.SYSTEM.partition(chr(10) + '!' + chr(10))[2]}")
    assert got.chassis[0].model == "ASA5520"
    assert said(got.listings[0])[0] == "hostname fw"


def test_lines_typed_at_configuration_prompts_are_a_listing() -> None:
    typed = """\
fw# configure terminal
fw(config)# interface GigabitEthernet0/3
fw(config-if)# no shutdown
fw(config-if)# exit
fw(config)# failover lan unit secondary
fw(config)# failover group 1
fw(config-fover-group)# preempt
fw(config-fover-group)# end
fw# write memory
"""
    [listing] = found(typed).listings
    assert [line for line in listing.lines if line] == [
        "interface GigabitEthernet0/3",
        " no shutdown",
        "failover lan unit secondary",
        "failover group 1",
        " preempt",
    ]


def test_the_output_of_other_commands_is_no_configuration() -> None:
    text = "fw# show failover\nFailover On\nThis host: Primary - Active\nfw# show run\nhostname fw\n: end\nfw# exit\n"
    got = found(text)
    assert [said(listing) for listing in got.listings] == [["hostname fw"]]
    assert got.skipped == 2


def test_each_line_keeps_its_number() -> None:
    text = clean(people.session())
    lines = text.split("\n")
    for listing in found(text).listings:
        for at, line in enumerate(listing.lines):
            assert line in ("", lines[listing.first - 1 + at])
