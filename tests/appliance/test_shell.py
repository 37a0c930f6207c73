"""The console: modes, refusals, questions, help, and lines entered by a click."""

import pytest

from simulator.appliance import shell
from simulator.appliance.cli.modes import Mode
from simulator.appliance.device import Printed, ReloadWanted, interfaces, unsaved
from simulator.failover.outputs import Refused, Transition
from simulator.vocabulary import SYSTEM_CONTEXT, GroupState
from tests.appliance.pair import PRIMARY, SECONDARY, Pair, settled


@pytest.fixture
def pair() -> Pair:
    return settled()


def prompt(pair: Pair) -> str:
    return shell.prompt(pair.devices[PRIMARY])


# --- prompts and modes ------------------------------------------------------------------------------------------------


def test_a_fresh_console_stands_in_privileged_exec_of_the_system_space(pair: Pair) -> None:
    assert prompt(pair) == "PIX1# "


def test_prompts_follow_space_and_mode(pair: Pair) -> None:
    shown = []
    for line in (
        "changeto context context1",
        "configure terminal",
        "interface inside_context1",
        "changeto system",
        "interface Ethernet0.1",
        "failover group 2",
        "context context1",
        "exit",
        "end",
        "disable",
    ):
        pair.type(PRIMARY, line)
        shown.append(prompt(pair))
    assert shown == [
        "PIX1/context1# ",
        "PIX1/context1(config)# ",
        "PIX1/context1(config-if)# ",
        "PIX1(config)# ",
        "PIX1(config-subif)# ",
        "PIX1(config-fover-group)# ",
        "PIX1(config-context)# ",
        "PIX1(config)# ",
        "PIX1# ",
        "PIX1> ",
    ]


def test_the_prompt_can_tell_priority_state_and_domain(pair: Pair) -> None:
    pair.type(PRIMARY, "configure terminal", "prompt hostname priority state", "end")
    assert prompt(pair) == "PIX1/pri/act# "
    pair.type(PRIMARY, "changeto context context2")
    assert prompt(pair) == "PIX1/pri/stby# "
    pair.type(PRIMARY, "changeto system", "configure terminal", "prompt state domain context", "end")
    assert prompt(pair) == "act/default.domain.invalid# "


def test_with_failover_off_the_prompt_tells_which_addresses_were_kept(pair: Pair) -> None:
    pair.type(PRIMARY, "configure terminal", "prompt hostname state", "no failover", "end")
    assert prompt(pair) == "PIX1/actNoFailover# "
    pair.type(PRIMARY, "changeto context context2")
    assert prompt(pair) == "PIX1/stbyNoFailover# "


def test_a_halted_device_has_no_prompt_and_takes_no_line(pair: Pair) -> None:
    pair.halt(PRIMARY)
    device = pair.devices[PRIMARY]
    assert prompt(pair) == ""
    assert shell.type_line(device, "show failover", now=pair.now, input_id=1) == (device, ())
    assert shell.operate(device, ("show failover",), now=pair.now, input_id=1) == (device, ())
    assert shell.help_for(device, "show ") == ()
    assert shell.complete(device, "sh") == "sh"


def test_one_can_only_change_to_a_context_that_exists(pair: Pair) -> None:
    assert pair.type(PRIMARY, "changeto context nowhere")[1:] == ["ERROR: Context nowhere does not exist"]
    assert prompt(pair) == "PIX1# "


# --- wrong lines ------------------------------------------------------------------------------------------------------


def test_the_caret_stands_under_the_first_wrong_word(pair: Pair) -> None:
    assert pair.type(PRIMARY, "show failovre") == [
        "PIX1# show failovre",
        "           ^",
        "ERROR: % Invalid input detected at '^' marker.",
    ]


def test_incomplete_and_ambiguous_commands_are_told(pair: Pair) -> None:
    assert pair.type(PRIMARY, "failover reset group")[1:] == ["ERROR: % Incomplete command"]
    assert pair.type(PRIMARY, "co")[1:] == ['ERROR: % Ambiguous command: "co"']


def test_an_empty_line_gives_the_prompt_again_and_nothing_else(pair: Pair) -> None:
    assert pair.type(PRIMARY, "") == ["PIX1# "]


def test_what_cannot_be_printed_cannot_smuggle_in_a_second_line(pair: Pair) -> None:
    pair.type(PRIMARY, "configure terminal", "interface Ethernet0", "description one\nno failover")
    assert pair.devices[PRIMARY].running.failover_enabled
    assert pair.type(PRIMARY, "show running-config interface Ethernet0")[2] == " description one no failover"


def test_a_refused_configuration_line_changes_nothing_and_stays_in_its_mode(pair: Pair) -> None:
    pair.type(PRIMARY, "configure terminal")
    before = pair.devices[PRIMARY]
    screen = pair.type(PRIMARY, "failover polltime unit 5 holdtime 10")
    assert screen[1:] == ["ERROR: holdtime must be at least 3 times the polltime"]
    assert pair.devices[PRIMARY] == before


# --- orders -----------------------------------------------------------------------------------------------------------


def test_forcing_a_group_moves_it_and_says_so_on_both_consoles(pair: Pair) -> None:
    screen = pair.type(SECONDARY, "failover active group 1")
    assert "Group 1 Switching to Active" in screen
    pair.run(3)
    assert pair.devices[SECONDARY].live.groups[1].state is GroupState.ACTIVE
    assert "Group 1 Switching to Standby" in pair.screens[PRIMARY]
    assert interfaces(pair.devices[SECONDARY])[0].active


def test_a_refused_order_is_told_in_one_line_and_reported(pair: Pair) -> None:
    device = pair.devices[PRIMARY]
    _, outputs = shell.type_line(device, "no failover active group 2", now=pair.now, input_id=7)
    assert [type(output) for output in outputs] == [Printed, Refused, Printed]
    assert outputs[2] == Printed(("ERROR: failover group 2 is not active on this unit",))


def test_every_output_of_a_line_carries_the_id_of_its_input(pair: Pair) -> None:
    _, outputs = shell.type_line(pair.devices[SECONDARY], "failover active group 1", now=pair.now, input_id=4711)
    moved = [output for output in outputs if isinstance(output, Transition)]
    assert moved
    assert {output.input_id for output in moved} == {4711}


def test_clearing_the_statistics_zeroes_the_counters(pair: Pair) -> None:
    pair.type(PRIMARY, "clear failover statistics")
    assert pair.type(PRIMARY, "show failover statistics")[1:] == ["        tx:0", "        rx:0"]


# --- reload -----------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("answer", ["", "y", "Y", "yes"])
def test_a_confirmed_reload_is_wanted(pair: Pair, answer: str) -> None:
    assert pair.type(PRIMARY, "reload") == ["PIX1# reload"]
    assert prompt(pair) == "Proceed with reload? [confirm] "
    assert pair.type(PRIMARY, answer)[0] == f"Proceed with reload? [confirm] {answer}"
    assert pair.reloads == [PRIMARY]


def test_anything_else_cancels_the_reload(pair: Pair) -> None:
    assert pair.type(PRIMARY, "reload", "n")[-1] == "Reload cancelled"
    assert pair.reloads == []
    assert prompt(pair) == "PIX1# "


def test_reload_noconfirm_asks_nothing(pair: Pair) -> None:
    _, outputs = shell.type_line(pair.devices[PRIMARY], "reload noconfirm", now=pair.now, input_id=1)
    assert outputs[-1] == ReloadWanted()


@pytest.mark.parametrize("line", ["reload quick", "reload save-config quick"])
def test_a_quick_reload_stays_quick_through_its_questions(pair: Pair, line: str) -> None:
    device, _ = shell.type_line(pair.devices[PRIMARY], line, now=pair.now, input_id=1)
    _, outputs = shell.type_line(device, "", now=pair.now, input_id=2)
    assert outputs[-1] == ReloadWanted(quick=True)


def test_reload_save_config_saves_and_does_not_ask_whether_to(pair: Pair) -> None:
    pair.type(PRIMARY, "configure terminal", "hostname NEW", "end")
    assert unsaved(pair.devices[PRIMARY])
    device, outputs = shell.type_line(pair.devices[PRIMARY], "reload noconfirm save-config", now=pair.now, input_id=1)
    assert outputs[-1] == ReloadWanted()
    assert not unsaved(device)


# --- lines of a click -------------------------------------------------------------------------------------------------


def test_a_click_types_in_the_system_space_and_leaves_the_console_where_it_stood(pair: Pair) -> None:
    pair.type(PRIMARY, "changeto context context1", "configure terminal")
    device, outputs = shell.operate(
        pair.devices[PRIMARY],
        ("configure terminal", "interface Ethernet0", "shutdown", "end"),
        now=pair.now,
        input_id=9,
    )
    echoed = [output.lines[0] for output in outputs if isinstance(output, Printed)]
    assert echoed[:4] == [
        "PIX1# configure terminal",
        "PIX1(config)# interface Ethernet0",
        "PIX1(config-if)# shutdown",
        "PIX1(config-if)# end",
    ]
    assert device.console.place.context == "context1"
    assert device.console.place.mode is Mode.CONFIG


def test_a_click_does_not_answer_a_question_that_waits(pair: Pair) -> None:
    pair.type(PRIMARY, "reload")
    device, outputs = shell.operate(pair.devices[PRIMARY], ("no failover active group 1",), now=pair.now, input_id=9)
    assert ReloadWanted() not in outputs
    assert shell.prompt(device) == "Proceed with reload? [confirm] "


def test_a_click_that_removes_the_consoles_context_leaves_it_in_the_system_space(pair: Pair) -> None:
    pair.type(PRIMARY, "changeto context context2")
    device, _ = shell.operate(
        pair.devices[PRIMARY], ("configure terminal", "no context context2 noconfirm"), now=pair.now, input_id=9
    )
    assert device.console.place.context == SYSTEM_CONTEXT
    assert shell.prompt(device) == "PIX1# "


# --- help and completion ----------------------------------------------------------------------------------------------


def test_tab_completes_the_last_word_where_it_is_clear(pair: Pair) -> None:
    device = pair.devices[PRIMARY]
    assert shell.complete(device, "sh") == "show "
    assert shell.complete(device, "show fail") == "show failover "
    assert shell.complete(device, "co") == "co"


def test_help_lists_what_may_come_next_in_columns(pair: Pair) -> None:
    lines = shell.help_for(pair.devices[PRIMARY], "failover reset ")
    assert lines[-1] == "  <cr>"
    assert any(line.startswith("  group ") for line in lines)


def test_help_for_nothing_known_says_so(pair: Pair) -> None:
    assert shell.help_for(pair.devices[PRIMARY], "xyz ") == ("ERROR: % Unrecognized command",)


@pytest.mark.parametrize(
    ("parts", "system", "inside"),
    [
        ("hostname", "PIX1", "PIX1"),
        ("context", "", "context2"),
        ("hostname context", "PIX1", "PIX1/context2"),
        ("priority", "pri", "pri"),
        ("state", "act", "stby"),
        ("priority state hostname", "pri/act/PIX1", "pri/stby/PIX1"),
        ("hostname slot", "PIX1", "PIX1"),
        ("domain hostname", "default.domain.invalid/PIX1", "default.domain.invalid/PIX1"),
        (
            "hostname domain context state priority slot",
            "PIX1/default.domain.invalid/act/pri",
            "PIX1/default.domain.invalid/context2/stby/pri",
        ),
    ],
)
def test_the_prompt_has_any_of_its_parts_in_the_order_typed(parts: str, system: str, inside: str) -> None:
    """Reference 8.1, 9.15: in the system space the state is that of group 1, in a context that of its group."""
    pair = settled()
    pair.type(PRIMARY, "configure terminal", f"prompt {parts}", "end")
    assert shell.prompt(pair.devices[PRIMARY]) == f"{system}# "
    pair.type(PRIMARY, "changeto context context2")
    assert shell.prompt(pair.devices[PRIMARY]) == f"{inside}# "


def test_help_lists_what_can_be_typed_here() -> None:
    pair = settled()
    pair.type(PRIMARY, "disable")
    said = pair.type(PRIMARY, "help")[1:]
    assert [line.split()[0] for line in said] == sorted(line.split()[0] for line in said)
    assert {"enable", "help", "ping", "show"} <= {line.split()[0] for line in said}
    assert "configure" not in {line.split()[0] for line in said}


def test_a_host_can_be_pinged_before_enable() -> None:
    """Issue 11, section 2: what a device takes at `>`."""
    pair = settled()
    pair.type(PRIMARY, "disable")
    assert "ERROR: % Invalid input detected at '^' marker." not in pair.type(PRIMARY, "ping 192.168.254.2")
