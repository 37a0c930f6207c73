"""On which chassis a pair is put, and what is left out of its texts."""

import re

import pytest

from simulator.appliance.cli.statements import Shutdown
from simulator.pair.lint import lint
from simulator.pair.opening import Choice, Opening, open_pair, understand
from simulator.pair.reader import ACTIVE_STANDBY
from simulator.pair.reading.found import Level, Refused
from simulator.pair.reading.sources import Source
from simulator.vocabulary import Platform, UnitRole
from simulator.world.start import LabStart, StartRefused, power_on
from tests.pair.reading import people
from tests.pair.reading.generated import Pair, spaces

SCRIPT = """interface Ethernet0
interface Ethernet1
interface Ethernet2
failover
failover lan unit primary
failover lan interface folink Ethernet2
failover interface ip folink 10.9.9.1 255.255.255.252 standby 10.9.9.2
failover group 1
failover group 2
 secondary
admin-context admin
context admin
 allocate-interface Ethernet0
 allocate-interface Ethernet1
 config-url disk0:/admin.cfg
"""


def opened(text: str, choice: Choice = Choice()) -> Opening:  # noqa: B008 - a value
    found = understand([Source("file.txt", text)], choice)
    assert isinstance(found, Opening), found
    return found


def starts(opening: Opening) -> bool:
    assert opening.blueprint is not None
    return not isinstance(power_on(LabStart(opening.blueprint, 1)), StartRefused)


def test_show_version_says_the_model_and_its_licence() -> None:
    opening = opened("fw/pri/act# show version\n" + people.VERSION + people.session())
    assert (opening.model, opening.is_chosen) == ("ASA5520", False)
    assert opening.given.unit(UnitRole.SECONDARY).facts.contexts == 5


def test_without_it_a_model_is_taken_that_has_the_ports_and_licences_the_contexts() -> None:
    assert opened(people.session()).model == "ASA5520"
    assert opened(people.session().replace("GigabitEthernet0/3", "TenGigabitEthernet0/8")).model == "ASA5585-SSP-10"
    assert opened(people.session(spaces(Pair((1, 2) * 15, 1, False, "9.1(2)")))).model == "ASA5540"


def test_the_person_may_choose() -> None:
    opening = opened(people.session(), Choice(model="ASA 5525-X", version="9.4(1)", title="Ours"))
    assert (opening.model, opening.given.version, opening.given.title) == ("ASA5525", "9.4(1)", "Ours")


@pytest.mark.parametrize(
    ("text", "platform", "version"),
    [
        (people.session().replace("ASA Version 9.1(2)", "PIX Version 7.2(2)"), Platform.PIX, "7.2(2)"),
        (people.one_after_the_other().replace("ASA Version", "Version"), Platform.ASA, "9.1(7)"),
    ],
)
def test_platform_and_release_come_from_the_texts(text: str, platform: Platform, version: str) -> None:
    opening = opened(text)
    assert (opening.given.platform, opening.given.version) == (platform, version)


def test_the_ports_of_a_script_decide_before_the_disk_that_it_names() -> None:
    opening = opened(SCRIPT)
    assert (opening.model, opening.given.version) == ("PIX-515E", "7.2(2)")
    assert opening.refused == ()


def test_what_no_pix_runs_makes_an_asa_of_it_and_its_ports_a_finding() -> None:
    opening = opened(SCRIPT.replace("failover group 1", "mac-address auto prefix 17\nfailover group 1"))
    assert opening.given.platform is Platform.ASA
    assert opening.refused[0].text == (
        f"no {opening.model} has Ethernet0, Ethernet1, Ethernet2: the lab runs with what a real one refuses"
    )


def test_what_nobody_wrote_is_no_finding() -> None:
    opening = opened(people.session())
    assert opening.given.derived is UnitRole.SECONDARY
    assert "FL084" not in {finding.rule for finding in lint(opening.given)}


def test_a_port_that_no_model_has_is_kept_and_said() -> None:
    opening = opened(people.session().replace("GigabitEthernet0/2", "GigabitEthernet7/7"))
    assert "GigabitEthernet7/7" in opening.given.topology.ports
    [note] = opening.refused
    assert note.text == "no ASA5520 has GigabitEthernet7/7: the lab runs with what a real one refuses"


def test_a_port_in_use_of_which_nothing_is_said_is_taken_as_up() -> None:
    """A listing describes every port; what someone writes by hand often has the failover lines alone."""
    whole = people.session()
    block = re.search(r"^interface GigabitEthernet0/3\n(?: .*\n|!\n)*", whole, re.MULTILINE)
    assert block is not None
    opening = opened(whole.replace(block[0], ""))
    [primary, secondary] = (found.interface("", "GigabitEthernet0/3") for found in opening.configurations)
    assert primary is not None
    assert primary.get(Shutdown) is None
    assert secondary is not None
    assert secondary.get(Shutdown) is None
    [note] = [note.text for note in opening.reading.notes if "taken as up" in note.text]
    assert note == "nothing is said of GigabitEthernet0/3, in use on Primary: taken as up"
    assert not any("taken as up" in note.text for note in opened(whole).reading.notes)


def test_a_line_that_is_refused_is_left_out_and_said_with_its_place() -> None:
    text = people.session().replace("failover group 2\n", "failover group 3\n")
    opening = opened(text)
    [*_, first] = [note for note in opening.refused if "failover group 3" in note.text]
    assert first.place is not None
    assert text.split("\n")[first.place.line - 1] == "failover group 3"
    assert starts(opening)
    assert "failover group 3" in next(t.text for t in opening.given.configurations if not t.context), "lint sees it"


def test_the_text_of_a_context_that_is_refused_is_left_out_with_it() -> None:
    opening = opened(people.session().replace("context BLUE", "context BLUE/1"))
    assert opening.blueprint is not None
    assert {text.context for text in opening.blueprint.configurations} >= {"", "admin", "RED"}
    assert starts(opening)


def test_a_pair_that_cannot_run_is_refused_in_a_sentence() -> None:
    single = "hostname fw\ninterface GigabitEthernet0/0\n nameif outside\nfailover\nfailover lan unit primary\n"
    found = open_pair([Source("file.txt", single)])
    assert isinstance(found, Refused)
    assert found.reason == ACTIVE_STANDBY


def test_a_pair_that_cannot_run_is_refused_for_that_and_not_for_what_was_said_before() -> None:
    port = "interface GigabitEthernet0/0\n nameif outside\n"
    single = f"ASA Version 9.1(2)\nhostname {{}}\n{port}failover\nfailover lan unit primary\n"
    twice = Source("file.txt", single.format("old") + single.format("new"))
    reading = understand([twice])
    assert isinstance(reading, Opening)
    assert "there twice" in next(note.text for note in reading.reading.notes if note.level is Level.WARNING)
    found = open_pair([twice])
    assert isinstance(found, Refused)
    assert found.reason == ACTIVE_STANDBY


@pytest.mark.parametrize(
    ("choice", "reason"),
    [(Choice(model="ASA9999"), "no model 'ASA9999'"), (Choice(version="newest"), "'newest' is not a release")],
)
def test_a_choice_that_is_none_is_refused_by_name(choice: Choice, reason: str) -> None:
    found = understand([Source("file.txt", people.session())], choice)
    assert isinstance(found, Refused)
    assert reason in str(found)


def test_units_of_unlike_models_are_said_and_are_no_pair() -> None:
    other = people.VERSION.replace("ASA5520", "ASA5540")
    opening = understand(
        [
            Source("primary.txt", "fw/pri/act# show version\n" + people.VERSION + people.session()),
            Source(
                "secondary.txt", "fw/sec/stby# show version\n" + other + "fw/sec/stby# show run\n" + people.SECONDARY
            ),
        ]
    )
    assert isinstance(opening, Opening)
    assert [opening.given.unit(unit).model for unit in UnitRole] == [None, "ASA5540"]
    assert "Secondary is of model ASA5540: the lab gives it the ports of ASA5520" in [
        note.text for note in opening.refused
    ]
    assert "FL090" in {finding.rule for finding in lint(opening.given)}
