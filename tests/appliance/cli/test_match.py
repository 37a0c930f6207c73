"""The matcher: matched, incomplete, ambiguous, invalid with the column of the caret."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from simulator.appliance.cli.commands.table import commands_for
from simulator.appliance.cli.intents import (
    ConfigureTerminal,
    Enter,
    ForceActive,
    ForceStandby,
    Intent,
    Set,
    ShowFailover,
    ShowRunningConfig,
    Unset,
)
from simulator.appliance.cli.match import Ambiguous, Blank, Incomplete, Invalid, Matched, match
from simulator.appliance.cli.modes import Mode, Place
from simulator.appliance.cli.statements import (
    FailoverOn,
    Group,
    Interface,
    InterfacePolicy,
    Kept,
    Shutdown,
    UnitPolltime,
    Vlan,
)
from simulator.appliance.cli.tree import Keyword, openings
from tests.appliance.cli.places import (
    ALL,
    CONFIG,
    CONTEXT,
    EXEC,
    GROUP,
    IN_CONTEXT,
    INSIDE,
    POLICY,
    POLICY_CLASS,
    PORT,
    SUBINTERFACE,
    USER,
)


def meaning(place: Place, line: str) -> Intent:
    found = match(place, line)
    assert isinstance(found, Matched), found
    return found.intent


@pytest.mark.parametrize("line", ["no failover active group 1", "no fail act gr 1", "no FAILOVER  active\tgroup 1 "])
def test_a_command_may_be_shortened_as_far_as_it_stays_clear(line: str) -> None:
    assert meaning(EXEC, line) == ForceStandby(1)


def test_exec_commands_are_taken_in_every_configuration_mode() -> None:
    for place in (CONFIG, PORT, SUBINTERFACE, GROUP, CONTEXT):
        assert meaning(place, "show failover") == ShowFailover()
        assert meaning(place, "failover active group 2") == ForceActive(2)


def test_user_exec_has_no_privileged_commands() -> None:
    assert match(USER, "show failover") == Invalid(5)
    assert match(USER, "configure terminal") == Invalid(0)


def test_a_configuration_command_typed_in_a_sub_mode_belongs_to_the_mode_above() -> None:
    found = match(SUBINTERFACE, "failover group 2")
    assert found == Matched(Enter(Group(2)), Mode.CONFIG, ())


def test_a_sub_mode_command_takes_effect_under_the_line_that_opened_the_mode() -> None:
    assert match(SUBINTERFACE, "vlan 7") == Matched(Set(Vlan(7)), Mode.SUBINTERFACE, ("interface Ethernet0.1",))


def test_a_vlan_belongs_to_subinterfaces_only() -> None:
    assert match(PORT, "vlan 7") == Invalid(0)


def test_a_word_in_full_beats_a_beginning() -> None:
    assert meaning(GROUP, "interface Ethernet0") == Enter(Interface("Ethernet0"))
    assert meaning(GROUP, "interface-policy 50%") == Set(InterfacePolicy(50, percent=True))


def test_later_words_can_clear_a_doubt_about_the_first() -> None:
    assert meaning(PORT, "sh run") == ShowRunningConfig()
    assert meaning(PORT, "no sh") == Unset(Shutdown())


def test_shutdown_is_not_guessed_from_a_beginning_of_show() -> None:
    assert match(PORT, "sh") == Ambiguous(0, "sh", ("show", "shutdown"))


def test_configure_is_not_taken_for_config_url() -> None:
    assert match(CONTEXT, "conf t") == Ambiguous(0, "conf", ("config-url", "configure"))
    assert meaning(EXEC, "conf t") == ConfigureTerminal()


def test_a_kept_command_puts_a_beginning_in_doubt() -> None:
    found = match(CONFIG, "f")
    assert isinstance(found, Ambiguous)
    assert set(found.candidates) >= {"failover", "ftp"}
    assert meaning(CONFIG, "fail") == Set(FailoverOn())


def test_no_is_never_a_beginning() -> None:
    assert match(CONFIG, "n failover") == Invalid(0)


@pytest.mark.parametrize(
    ("place", "line"),
    [
        (EXEC, "failover active group"),
        (CONFIG, "failover polltime"),
        (CONFIG, "failover polltime unit msec"),
        (CONFIG, "failover lan interface LANFailover"),
        (CONFIG, "failover interface ip stateful 10.0.0.1 255.255.255.0"),
        (CONFIG, "failover key hex"),
        (CONFIG, "no"),
        (EXEC, "configure"),
        (INSIDE, "ip address"),
        (CONTEXT, "join-failover-group"),
    ],
)
def test_more_words_are_needed(place: Place, line: str) -> None:
    assert match(place, line) == Incomplete()


@pytest.mark.parametrize(
    ("place", "line", "column"),
    [
        (EXEC, "xyzzy", 0),
        (EXEC, "  xyzzy", 2),
        (EXEC, "show  xyzzy", 6),
        (CONFIG, "failover polltime unit 16", 23),
        (CONFIG, "failover polltime unit msec 199", 28),
        (CONFIG, "failover polltime unit 5 holdtime 46", 34),
        (CONFIG, "failover lan unit tertiary", 18),
        (CONFIG, "failover lan interface x Ether3net", 25),
        (CONFIG, "failover lan interface x Ethernet three", 34),
        (CONFIG, "failover key hex 0123", 17),
        (CONFIG, "failover active group 1 now", 24),
        (INSIDE, "ip address 172.16.1.256 255.255.255.0", 11),
        (INSIDE, "ip address 172.16.1.1 255.0.255.0", 22),
        (INSIDE, "security-level 101", 15),
        (GROUP, "preempt 1201", 8),
        (GROUP, "interface-policy 101%", 17),
        (GROUP, "mac address Ethernet0 00a0.c900 00a0.c900.0102", 22),
        (IN_CONTEXT, "failover lan", 9),
    ],
)
def test_the_caret_stands_under_the_first_word_that_cannot_be(place: Place, line: str, column: int) -> None:
    assert match(place, line) == Invalid(column)


@pytest.mark.parametrize(
    ("line", "poll_ms", "hold_ms"),
    [
        ("failover polltime 5", 5000, None),
        ("failover polltime unit 1 holdtime 3", 1000, 3000),
        ("failover polltime unit msec 200 holdtime msec 800", 200, 800),
        ("failover polltime msec 500 holdtime 2", 500, 2000),
    ],
)
def test_unit_times_in_seconds_and_milliseconds(line: str, poll_ms: int, hold_ms: int | None) -> None:
    assert meaning(CONFIG, line) == Set(UnitPolltime(poll_ms, hold_ms))


@pytest.mark.parametrize("typed", ["Ethernet0.1", "ethernet0.1", "eth0.1", "e0.1"])
def test_interface_names_are_completed(typed: str) -> None:
    assert meaning(CONFIG, f"interface {typed}") == Enter(Interface("Ethernet0.1"))


def test_comments_and_blank_lines_mean_nothing() -> None:
    for line in (
        "",
        "   ",
        "! a comment",
        " !--- another",
        ": Saved",
        "Cryptochecksum:00",
        "PIX Version 7.2(2) <system>",
    ):
        assert match(CONFIG, line) == Blank()


class TestKeptLines:
    """Lines without simulated behaviour."""

    def test_known_ones_are_kept_as_written(self) -> None:
        line = "access-list 100 extended  permit tcp any host 172.16.1.1 eq www"
        assert meaning(IN_CONTEXT, line) == Set(Kept(line))

    def test_they_are_taken_only_in_full(self) -> None:
        assert match(IN_CONTEXT, "access-l 100 extended permit ip any any") == Invalid(0)

    def test_a_first_word_that_nobody_knows_is_refused_on_the_console_and_kept_from_a_file(self) -> None:
        line = "wombat enable"
        assert match(CONFIG, line) == Invalid(0)
        assert match(CONFIG, line, strict=False) == Matched(Set(Kept(line)), Mode.CONFIG, ())

    def test_a_mistake_in_a_known_command_is_refused_from_a_file_too(self) -> None:
        assert match(CONFIG, "failover lan unit tertiary", strict=False) == Invalid(18)

    def test_a_block_opens_a_mode_of_its_own(self) -> None:
        assert meaning(IN_CONTEXT, "policy-map global_policy") == Enter(Kept("policy-map global_policy"))
        assert match(POLICY, "class inspection_default") == Matched(
            Enter(Kept("class inspection_default")), Mode.KEPT, POLICY.path
        )

    def test_every_word_belongs_to_a_block_that_no_command_claims(self) -> None:
        assert match(POLICY_CLASS, "inspect ftp") == Matched(Set(Kept("inspect ftp")), Mode.KEPT, POLICY_CLASS.path)
        assert match(POLICY_CLASS, "no inspect ftp") == Matched(
            Unset(Kept("inspect ftp")), Mode.KEPT, POLICY_CLASS.path
        )

    def test_the_next_class_is_a_sibling(self) -> None:
        assert match(POLICY_CLASS, "class other") == Matched(Enter(Kept("class other")), Mode.KEPT, POLICY.path)

    def test_commands_leave_the_block(self) -> None:
        assert match(POLICY_CLASS, "interface inside") == Matched(Enter(Interface("inside")), Mode.CONFIG, ())


@given(place=st.sampled_from(ALL), line=st.text(max_size=120), strict=st.booleans())
def test_any_text_at_all_gets_an_answer(place: Place, line: str, strict: bool) -> None:
    found = match(place, line, strict=strict)
    if isinstance(found, Invalid | Ambiguous):
        assert not line[found.column].isspace()


WORDS = st.sampled_from(
    [
        *("no", "failover", "fail", "show", "sh", "lan", "unit", "primary", "interface", "ip", "address", "polltime"),
        *("msec", "1", "500", "group", "2", "10.0.0.1", "255.255.255.0", "standby", "Ethernet0", "prompt", "hostname"),
        *("policy-map", "x", "%", "50%", "<", "?", "!", "key", "hex", "*" * 5, "é", "\x00", "write", "memory"),
    ]
)


@given(place=st.sampled_from(ALL), words=st.lists(WORDS, max_size=12), strict=st.booleans())
def test_any_words_at_all_get_an_answer(place: Place, words: list[str], strict: bool) -> None:
    assert match(place, " ".join(words), strict=strict) is not None


@pytest.mark.parametrize("mode", Mode)
def test_every_command_begins_with_a_keyword(mode: Mode) -> None:
    """What a first word begins is worked out once for all lines, since it does not depend on what follows."""
    for system in (True, False):
        for _, command in commands_for(mode, system=system):
            assert all(isinstance(token, Keyword) for token, _ in openings((command.tree,)))
