"""Chains of causes: from a group that moved back to what someone did, for every row of the table of failure events."""

from collections.abc import Sequence

import pytest

from simulator.observe import Chronicle, Unknown, explain
from simulator.wire.requests import Why
from simulator.wire.why import Cause, Chain
from tests.observe.lived import STORIES, Lived, lived, of_text

ACTIONS = "Failover Actions"
ROOTS = {"fault", "repair", "command", "unit"}


def why(past: Lived, thing: str) -> Chain:
    chain = explain(Chronicle(past), past.now.world, past.view(), Why(id=1, thing=thing))
    assert isinstance(chain, Chain), chain
    return chain


def why_row(past: Lived, text: str) -> Chain:
    """Of the last row of the log that says so."""
    seen = past.view()
    row = next(row for row in reversed(seen.log) if text in row.text)
    chain = explain(Chronicle(past), past.now.world, seen, Why(id=1, row=row.number))
    assert isinstance(chain, Chain), chain
    return chain


def story(chain: Chain) -> list[str]:
    """What happened first comes first."""
    return [cause.text for cause in reversed(chain.chain)]


def begins(texts: Sequence[str], *wanted: str) -> None:
    """Each wanted text begins one of the texts, in this order."""
    left = iter(texts)
    for beginning in wanted:
        assert any(text.startswith(beginning) for text in left), (beginning, texts)


def cause(chain: Chain, text: str) -> Cause:
    return next(link for link in chain.chain if link.text.startswith(text))


# --- the table of failure events --------------------------------------------------------------------------------------


def test_row_1_a_unit_without_power_loses_its_groups_hello_by_hello() -> None:
    chain = why(lived("unit_loses_power"), "group secondary 1")
    begins(
        story(chain),
        "Power off: Primary.",
        "Secondary missed hellos 1 to 3 from Primary: it probes on every interface.",
        "Secondary declares Primary failed",
        "Group 1 is now active on Secondary: Primary failed.",
        "Secondary sends gratuitous ARP for group 1",
        "Secondary: group 1 goes on to Active",
    )
    assert chain.root == "It began with this fault."
    assert chain.about == "Group 1 on Secondary: Active."
    missed = cause(chain, "Secondary missed hellos")
    assert [step.text[:26] for step in missed.steps] == [f"Secondary missed hello {n} of"[:26] for n in (1, 2, 3)]
    assert missed.since_ms < missed.at_ms
    assert missed.rule is not None
    assert missed.rule.section == "Failover Polltime"
    moved = cause(chain, "Group 1 is now active")
    assert moved.rule is not None
    assert (moved.rule.section, moved.thing) == (ACTIONS, "group secondary 1")


def test_row_2_an_active_group_fails_by_its_interface_and_moves() -> None:
    chain = why(lived("inside_cable_of_the_active_group"), "group secondary 1")
    begins(
        story(chain),
        "Cable pulled: Primary Ethernet0.",
        "Primary Ethernet0 lost its carrier.",
        "Primary: interface inside of context1 has no link.",
        "Interface policy 1 of group 1 is met on Primary: 1 of 2 monitored interfaces failed.",
        "Primary asks Secondary to take over group 1",
        "Group 1 is now active on Secondary",
        "Secondary sends gratuitous ARP for group 1",
    )
    assert cause(chain, "Interface policy").kind == "policy"
    assert [link.thing for link in reversed(chain.chain)][:4] == [
        "port primary Ethernet0",
        "port primary Ethernet0",
        "interface primary context1 inside",
        "group primary 1",
    ]


def test_row_2_a_silent_interface_is_tested_first() -> None:
    chain = why(lived("vlan_dies_toward_the_active_unit"), "group secondary 1")
    begins(
        story(chain),
        "VLAN 2 not forwarded: inside switch toward Primary.",
        "Secondary: interface inside of context1 heard no hello for half its hold time: testing.",
        "Primary: tests of interface inside of context1: network activity received nothing.",
        "Primary: interface inside of context1 failed its test",
        "Interface policy",
        "Primary asks Secondary to take over group 1",
        "Group 1 is now active on Secondary",
    )


def test_row_3_a_standby_group_fails_and_nothing_moves() -> None:
    chain = why_row(lived("standby_group_already_failed"), "Group 2 failed on Primary")
    begins(story(chain), "Cable pulled: Primary", "Primary", "Interface policy", "Group 2 failed on Primary")
    assert chain.chain[0].rule is not None
    assert chain.chain[0].rule.section == ACTIONS
    assert "standby" in chain.chain[0].rule.text


def test_row_4_a_group_that_recovers_stays_standby() -> None:
    chain = why(lived("inside_cable_of_the_active_group"), "group primary 1")
    begins(
        story(chain),
        "Cable plugged in: Primary Ethernet0.",
        "Primary Ethernet0 has carrier.",
        "Primary: interface inside of context1 works again",
        "Group 1 is Standby Ready again on Primary",
    )
    assert chain.chain[0].rule is not None
    assert "preempt" in chain.chain[0].rule.text


def test_row_4_with_preempt_it_goes_back() -> None:
    chain = why(lived("preempt"), "group secondary 2")
    begins(
        story(chain),
        "Power on: Secondary boots.",
        "Secondary is up",
        "Secondary: group 2 goes on to Standby Ready",
    )
    begins(story(chain), "Group 2 is now active on Secondary: Secondary is preferred and takes it back (preempt).")


def test_row_5_without_a_failover_link_at_start_up_both_units_take_both_groups() -> None:
    chain = why_row(
        lived("failover_link_down_at_start_up"), "Group 1 is now active on Secondary: no active unit found."
    )
    begins(
        story(chain),
        "Cable pulled: Secondary Ethernet3.",
        "Typed on Secondary: reload noconfirm",
        "Secondary is up",
        "Group 1 is now active on Secondary",
    )
    pulled = cause(chain, "Cable pulled")
    assert pulled.rule is not None
    assert "failover link" in pulled.rule.text


def test_row_6_a_dead_state_link_explains_itself() -> None:
    past = of_text("@ lab asa\n> fault link state\n> run 20 s\n")
    chain = why(past, "link state")
    assert story(chain) == ["State link passes no traffic, ports stay up."]
    assert chain.chain[0].rule is not None
    assert "Stateful Failover link" in chain.chain[0].rule.text


def test_row_7_a_dead_failover_link_suspends_failover_and_refuses_orders() -> None:
    past = lived("failover_link_fails_in_operation")
    begins(
        story(why_row(past, "failover link failed while Secondary is alive: failover suspended")),
        "Failover link passes no traffic, ports stay up.",
        "Primary missed hellos 1 to 3",
        "Secondary answers the probe on interface context",
        "Primary: failover link failed while Secondary is alive",
    )
    refused = why_row(past, "Refused on Primary: group 1")
    begins(
        story(refused),
        "Failover link passes no traffic",
        "Primary: failover link failed",
        "Typed on Primary",
        "Refused on Primary",
    )
    moved = why(past, "group secondary 1")
    begins(
        story(moved),
        "Cable pulled: Primary Ethernet1.",
        "Failover link passes traffic again.",
        "Primary asks Secondary to take over",
    )


def test_a_forced_failover_goes_back_to_the_command_on_the_other_unit() -> None:
    chain = why(lived("forced_failover"), "group primary 1")
    begins(
        story(chain),
        "Typed on Secondary: no failover active",
        "Secondary asks Primary to take over group 1",
        "Group 1 is now active",
    )
    assert chain.root == "It began with what someone typed."
    assert cause(chain, "Typed").rule is not None


# --- whatever is asked ------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("path", sorted(STORIES.glob("*.story")), ids=lambda path: path.stem)
def test_every_row_of_the_log_has_a_chain_in_order_of_time_with_rules(path: object) -> None:
    past = lived(getattr(path, "stem", ""))
    seen = past.view()
    assert len({row.number for row in seen.log}) == len(seen.log)
    for row in seen.log[-60:]:
        chain = explain(Chronicle(past), past.now.world, seen, Why(id=1, row=row.number))
        assert isinstance(chain, Chain), chain
        times = [link.at_ms for link in chain.chain]
        assert times == sorted(times, reverse=True)
        told = {step.text for link in chain.chain for step in link.steps}
        assert row.text in told or row.text in " ".join(told), row
        for link in chain.chain:
            assert link.steps
            only_looked = link.kind == "step" and link.text.startswith("Typed on ")
            assert link.rule is not None or link.kind in ("command", "health", "flow") or only_looked, link


@pytest.mark.parametrize("path", sorted(STORIES.glob("*.story")), ids=lambda path: path.stem)
def test_every_group_of_every_story_goes_back_to_something_that_someone_did_or_to_the_start(path: object) -> None:
    past = lived(getattr(path, "stem", ""))
    for unit in ("primary", "secondary"):
        for group in (1, 2):
            chain = why(past, f"group {unit} {group}")
            assert not chain.chain or chain.chain[-1].kind in ROOTS, (unit, group, story(chain))


@pytest.mark.parametrize(
    "thing",
    [
        *(f"{kind} primary Ethernet0" for kind in ("port", "cable", "switch-port")),
        *("unit primary", "link failover", "link state", "switch inside", "vlan inside 2"),
        *("interface primary context1 inside", "group primary 2"),
    ],
)
def test_every_thing_of_the_picture_can_be_asked_about(thing: str) -> None:
    chain = why(lived("vlan_dies_for_both"), thing)
    assert chain.about.endswith(".")
    assert chain.root
    assert chain.thing == thing


@pytest.mark.parametrize(
    "thing", ["", "group", "group primary", "group tertiary 1", "group primary 9", "port primary Ethernet9"]
)
def test_what_the_lab_does_not_have_is_said_with_its_name(thing: str) -> None:
    past = lived("forced_failover")
    answer = explain(Chronicle(past), past.now.world, past.view(), Why(id=1, thing=thing or "nothing"))
    assert isinstance(answer, Unknown)
    assert repr(thing or "nothing") in answer.message


def test_a_row_that_the_log_never_had_is_refused() -> None:
    past = lived("forced_failover")
    answer = explain(Chronicle(past), past.now.world, past.view(), Why(id=1, row=999_999))
    assert isinstance(answer, Unknown)


def test_an_interrupted_flow_goes_back_to_the_fault() -> None:
    past = of_text("@ traffic\n@ lab asa\n> fault cable primary Ethernet0\n> run 20 s\n")
    rows = [row for row in past.view().log if row.kind == "flow"]
    assert rows
    chain = why_row(past, rows[-1].text)
    assert chain.chain[-1].text == "Cable pulled: Primary Ethernet0."
    asked = why(past, "flow ftp context1")
    assert asked.chain[-1].text == "Cable pulled: Primary Ethernet0."
