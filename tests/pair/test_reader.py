"""From texts as people have them to the configurations of both units, and what is said of them."""

import re

import pytest

from simulator.pair.blueprint import ConfigText
from simulator.pair.opening import Opening, understand
from simulator.pair.reader import Kind, Reading, read
from simulator.pair.reading.found import Level, Place, Refused
from simulator.pair.reading.sources import Source
from simulator.vocabulary import Platform, UnitRole
from tests.pair.reading import people

PRIMARY, SECONDARY = UnitRole.PRIMARY, UnitRole.SECONDARY


def reading(*texts: str, names: tuple[str, ...] = ()) -> Reading:
    files = names or tuple(f"file{n}.txt" for n, _ in enumerate(texts, 1))
    found = read(Source(name, text) for name, text in zip(files, texts, strict=True))
    assert isinstance(found, Reading), found
    return found


def refused(*texts: str) -> str:
    found = read(Source(f"file{n}.txt", text) for n, text in enumerate(texts, 1))
    assert isinstance(found, Refused)
    return str(found)


def lines(text: str) -> list[str]:
    """What a text says, without what only a listing has."""
    return [line for line in text.split("\n") if line.strip() and line.strip()[0] not in "!:" and "Version" not in line]


def said(found: Reading) -> dict[tuple[UnitRole, str], list[str]]:
    return {(text.unit, text.context): lines(text.text) for text in found.configurations}


def notes(found: Reading) -> str:
    return "\n".join(map(str, found.notes))


CLEAN = said(reading(people.one_after_the_other()))


def test_the_four_spaces_are_the_primarys_and_the_secondarys_start_is_derived() -> None:
    found = reading(people.session())
    assert found.kind is Kind.ACTIVE_ACTIVE
    assert [(text.unit, text.context) for text in found.configurations] == [
        *((PRIMARY, context) for context in ("", "admin", "BLUE", "RED")),
        (SECONDARY, ""),
    ]
    assert found.derived is SECONDARY
    assert (
        found.text(SECONDARY)
        == """\
hostname fw
interface GigabitEthernet0/2
 description STATE Failover Interface
 no shutdown
interface GigabitEthernet0/3
 description LAN Failover Interface
 no shutdown
failover lan unit secondary
failover lan interface folink GigabitEthernet0/3
failover key *****
failover link statelink GigabitEthernet0/2
failover interface ip folink 10.254.1.1 255.255.255.252 standby 10.254.1.2
failover interface ip statelink 10.254.2.1 255.255.255.252 standby 10.254.2.2
failover
"""
    )


@pytest.mark.parametrize(
    "text",
    [
        people.session(),
        people.session().replace("\n", "\r\n"),
        people.session().replace("\n ", "\n\u00a0").replace("\n  ", "\n\t"),
        people.session().replace("\n!", "\n<--- More --->\r              \r!"),
        re.sub(r"\n nameif", "\n<--- More --->" + "\b" * 14 + " " * 14 + "\b" * 14 + " nameif", people.session()),
        "\ufeff" + people.session().replace("terminal pager 0", "terminal width 511\n\nfw/pri/act# terminal pager 0"),
        people.session().replace("/pri/act#", "/act/pri#"),
        "Some words about it.\n\n```\n" + people.one_after_the_other() + "```\n",
        "\n".join(f"    {line}" for line in people.one_after_the_other().split("\n")),
    ],
    ids=["session", "crlf", "blanks", "pager", "backspaces", "commands", "prompt", "fence", "indented"],
)
def test_noise_changes_nothing(text: str) -> None:
    assert said(reading(text)) == CLEAN


def test_files_of_each_space_are_known_by_their_names() -> None:
    spaces = {
        name: re.sub(r"(?m)^(: .*|:|ASA Version.*|hostname .*)\n", "", text) for name, text in people.SPACES.items()
    }
    found = reading(*spaces.values(), names=("fw1-system.cfg", "admin.cfg", "blue.cfg", "fw1-RED.txt"))
    assert [text.context for text in found.configurations[:4]] == ["", "admin", "BLUE", "RED"]


def test_listings_without_any_name_are_known_by_their_interfaces_or_their_order() -> None:
    spaces = [re.sub(r"(?m)^hostname .*\n", "", text) for text in people.SPACES.values()]
    found = reading("\n".join(spaces))
    assert [text.context for text in found.configurations[:4]] == ["", "BLUE", "RED", "admin"]
    assert "taken for context BLUE by its interfaces" in notes(found)
    assert "taken for context admin by its place" in notes(found)


def test_the_second_units_bootstrap_lines_are_its_start() -> None:
    found = reading(people.session(), people.SECONDARY)
    assert found.derived is None
    assert lines(found.text(SECONDARY) or "") == lines(people.SECONDARY.replace("s3cret", "*****"))


def test_a_key_that_differs_still_differs_once_it_is_masked() -> None:
    found = reading(people.session(), people.SECONDARY.replace("s3cret", "another"))
    assert "failover key *****2" in (found.text(SECONDARY) or "")
    assert "another" not in str(found.configurations)


def test_the_secondarys_whole_text_alone_makes_the_primary() -> None:
    found = reading(people.session().replace("lan unit primary", "lan unit secondary").replace("/pri/act", "/sec/stby"))
    assert said(found)[PRIMARY, ""] == CLEAN[PRIMARY, ""]
    assert "failover lan unit secondary" in (found.text(SECONDARY) or "")
    assert found.derived is SECONDARY


def test_both_units_whole_texts_are_taken_as_they_are() -> None:
    second = {name: text.replace("lan unit primary", "lan unit secondary") for name, text in people.SPACES.items()}
    found = reading(people.session(), people.session(second).replace("/pri/act", "/sec/stby"))
    assert len(found.configurations) == 8
    assert found.derived is None


def test_two_units_that_both_say_primary_are_two_units() -> None:
    found = reading(people.session(), people.SECONDARY.replace("secondary", "primary"))
    assert "failover lan unit primary" in (found.text(SECONDARY) or ""), "it is a finding, not mended"
    assert "both system configurations are of the primary unit" in notes(found)


def test_show_version_gives_the_chassis_of_both() -> None:
    found = reading("fw/pri/act# show version\n" + people.VERSION + people.session())
    for unit in UnitRole:
        chassis = found.unit(unit)
        assert (chassis.platform, chassis.version, chassis.model) == (Platform.ASA, "9.1(2)", "ASA5520")
        assert (chassis.memory_mb, chassis.contexts, chassis.licence) == (2048, 5, "ASA 5520 VPN Plus")
        assert chassis.hostname == "fw"


def test_without_show_version_a_listing_says_platform_and_version() -> None:
    chassis = reading(people.session()).unit(PRIMARY)
    assert (chassis.platform, chassis.version, chassis.model) == (Platform.ASA, "9.1(2)", None)


def test_a_context_without_text_is_said_with_its_place() -> None:
    found = reading(people.SYSTEM + "\n" + people.ADMIN + "\n" + people.BLUE)
    note = next(note for note in found.notes if "RED" in note.text)
    assert note.level is Level.WARNING
    assert note.place == Place("file1.txt", people.SYSTEM.split("\n").index("context RED") + 1)


def test_every_text_knows_where_it_stood() -> None:
    text = people.session()
    found = reading(text)
    given = text.split("\n")
    for config, place in zip(found.configurations, found.places, strict=True):
        if place is not None:
            first = next(line for line in config.text.split("\n") if line.startswith("hostname"))
            at = config.text.split("\n").index(first)
            assert given[place.line - 1 + at] == first


def test_secrets_are_masked_and_said() -> None:
    found = reading(people.session())
    everything = "".join(text.text for text in found.configurations)
    assert not re.search("s3cret|abcDEF123|2KFQnbNIdI", everything)
    assert {mask.what for mask in found.masks} == {"password", "failover key"}


def test_an_active_standby_pair_is_read_and_named() -> None:
    single = "\n".join(line for line in people.SYSTEM.split("\n") if "group" not in line)
    single = single[: single.index("admin-context")].replace(" vlan 10", " vlan 10\n nameif outside\n security-level 0")
    found = reading(single + ": end")
    assert found.kind is Kind.ACTIVE_STANDBY
    assert "no failover groups" in notes(found)


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        (people.SYSTEM.replace("ASA Version 9.1(2)", "FWSM Version 3.2(1)"), "Firewall Services Module"),
        ("NGFW Version 6.2.3\nhostname ftd\nfailover\nfailover lan unit primary\n", "Firepower Threat Defense"),
        ("PIX Version 6.3(4)\nnameif ethernet0 outside security0\nfailover\n", "PIX 6"),
        ("version 15.1\nservice timestamps debug\nhostname r1\nline vty 0 4\n", "IOS router"),
        ("set system host-name fw\nset security zones\n", "Junos"),
        ("#config-version=FG100D-5.04\nconfig system global\n", "FortiOS"),
        ("<!DOCTYPE html><html><body>hostname fw</body></html>", "web page"),
        ('{"foverlab": 1, "title": "x"}', "exported lab"),
        ("Dear colleague,\nplease see attached.\n", "no configuration"),
        (people.BLUE, "system configuration is missing"),
        (people.BLUE.replace(" <context>", ""), "one firewall"),
        (people.SECONDARY, "no contexts"),
        ("\n".join(line for line in people.SYSTEM.split("\n") if "failover" not in line), "no failover line"),
    ],
)
def test_what_is_no_such_pair_is_named_in_one_sentence(text: str, reason: str) -> None:
    found = refused(text)
    assert reason in found
    assert "\n" not in found


def test_ten_thousand_contexts_are_refused_with_the_place() -> None:
    many = "\n".join(f"context c{n}\n  config-url disk0:/c{n}.cfg" for n in range(10_000))
    assert re.match(r"file1\.txt, line \d+: There are more than 250 contexts", refused(people.SYSTEM + "\n" + many))


def test_a_reading_is_the_same_each_time() -> None:
    assert reading(people.session()) == reading(people.session())
    assert isinstance(reading(people.session()).configurations[0], ConfigText)


SCRIPT = """\
# Active/Active in ten minutes

## ASA1

```
enable
conf t
mode multiple
interface gi0/3
no shut
!
context BLUE ! the shop
 allocate-interface GigabitEthernet0/0 outside
 config-url disk0:/blue.cfg
context RED
 allocate-interface GigabitEthernet0/1 outside
 config-url disk0:/red.cfg
```

Then go into the contexts:

```
changeto context BLUE
conf t
interface outside
nameif outside
ip address 203.0.113.2 255.255.255.0 standby 203.0.113.3

changeto context RED
interface outside
nameif outside
ip address 198.51.100.2 255.255.255.0 standby 198.51.100.3

changeto system
failover lan unit primary
failover lan interface FO GigabitEthernet0/3
failover interface ip FO 10.1.0.1 255.255.255.0 standby 10.1.0.2
failover group 1
preempt
failover group 2
secondary
context BLUE
join-failover-group 1
context RED
join-failover-group 2
failover
write memory all
show failover
```

## ASA2

```
mode multiple
failover lan unit secondary
failover lan interface FO GigabitEthernet0/3
failover interface ip FO 10.1.0.1 255.255.255.0 standby 10.1.0.2
failover
```
"""


def test_a_page_with_a_script_for_both_units_is_a_pair() -> None:
    opening = understand([Source("page.md", SCRIPT)])
    assert isinstance(opening, Opening), opening
    assert opening.refused == ()
    primary, secondary = opening.configurations
    assert primary.context_names == ("BLUE", "RED")
    assert [primary.group_of(name) for name in ("BLUE", "RED")] == [1, 2]
    assert [len(primary.interfaces(name)) for name in ("BLUE", "RED")] == [1, 1]
    assert (primary.role, secondary.role) == (PRIMARY, SECONDARY)
    assert secondary.failover_link is not None


def test_a_script_that_leaves_a_context_without_saying_so_is_understood() -> None:
    silent = (
        SCRIPT.replace("changeto system\n", "")
        .replace("## ASA2", "## Next")
        .replace("mode multiple\nfailover lan unit", "asa2:\nfailover lan unit")
    )
    opening = understand([Source("page.md", silent)])
    assert isinstance(opening, Opening), opening
    assert opening.refused == ()
    primary, secondary = opening.configurations
    assert [primary.group_of(name) for name in ("BLUE", "RED")] == [1, 2]
    assert (primary.role, secondary.role) == (PRIMARY, SECONDARY)
