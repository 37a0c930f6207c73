"""Stories that `make proof` found and that were mended: each stays here as it was shrunk, and is held against every rule."""

import pytest

from tests.proof.live import live, same_however
from tests.proof.stories import read

FOUND = {
    "typed while the serial cable is out, on the unit that has the group": """
        cable-based
        0 put vlan outside 3 primary
        20000 put serial secondary
        0 conf secondary failover group 2 | replication http
    """,
    "a group given away over a link that has become slow": """
        lan-based
        0 put delay primary Ethernet3 50000
        0 put switch-port primary Ethernet1
    """,
    "typed while the link is slow": """
        lan-based
        0 put delay secondary Ethernet3 16000
        0 conf primary failover group 1 | polltime interface msec 500 holdtime 5
    """,
    "two units that prefer themselves, each by its own configuration": """
        lan-based-asa
        0 conf secondary failover group 1 | secondary
        0 order primary reload noconfirm
        60000 put cable primary Ethernet3
    """,
    "the standby does not hear that it is not heard": """
        lan-based-asa
        21000 put one-way primary Ethernet3 out
        0 put switch-port secondary Ethernet0
    """,
    "a group given away to a unit that has just lost its power": """
        lan-based-asa
        32000 put power primary
        0 put switch-port secondary Ethernet1
    """,
    "a group given away to a unit whose failover port is shut": """
        lan-based
        0 put shutdown primary Ethernet1
        0 put switch-port secondary Ethernet3
    """,
    "a group given away to a unit that has just crashed": """
        cable-based
        0 put shutdown primary Ethernet1
        3 put crash primary
    """,
    "typed while the failover cable is out": """
        lan-based-asa
        0 put cable primary Ethernet3
        0 conf primary failover group 2 | preempt 300
    """,
    "typed while the peer joins": """
        lan-based
        0 order secondary reload noconfirm
        64000 conf primary failover polltime unit 1 holdtime 31
    """,
    "a command after another key": """
        lan-based
        0 conf primary failover key another
        5000 conf primary failover group 1 | preempt
    """,
    "the active unit comes back with what it had saved while the failover cable is bad": """
        cable-based
        0 conf primary failover polltime unit msec 300 holdtime 1
        0 order secondary reload noconfirm
        70000 put serial-bad
        1 order primary reload noconfirm
        90000 nothing
    """,
}


@pytest.mark.parametrize("name", FOUND)
def test_what_was_found_once_breaks_no_rule(name: str) -> None:
    assert live(read(FOUND[name])).broken == ()


WITH_TRAFFIC = {
    "a unit with failover off says no hello, and has an address that the dead peer had": """
        lan-based-asa
        20000 conf primary clear configure failover
        20000 put crash secondary
        60000 nothing
    """,
    "no hello of an interface that is not monitored teaches the switch after a split brain": """
        lan-based-asa
        0 put no-portfast lanfailover
        0 order primary reload noconfirm
        60000 order primary changeto context context1 | configure terminal | no monitor-interface inside | end
    """,
    "nothing passes a switch port that listens, though its unit is active": """
        lan-based-asa
        0 put no-portfast outside
        0 put loss primary Ethernet3 100
        5000 order secondary reload noconfirm
        60000 conf primary hostname FW5
    """,
    "an address is announced and its cable mended in one instant": """
        cable-based
        0 put crash secondary
        0 put one-way primary Ethernet1 out
    """,
    "a context that nobody has active to the end": """
        cable-based
        20000 conf secondary context context2 | join-failover-group 1
        0 put shutdown primary Ethernet2
    """,
}


@pytest.mark.parametrize("name", WITH_TRAFFIC)
def test_every_interruption_of_what_was_found_once_is_as_the_oracle_has_it(name: str) -> None:
    lived = live(read(WITH_TRAFFIC[name]), traffic=True)
    assert [entry for entry in lived.broken if entry.rule == "outage"] == []
    assert list(same_however(lived.lab)) == []


CUT_OTHERWISE = {
    "a plan of a flow that is given up and made again for the same moment": """
        lan-based-asa
        0 conf primary failover key foverlab2
        0 order primary reload noconfirm
    """,
}


@pytest.mark.parametrize("name", CUT_OTHERWISE)
def test_however_time_is_cut_the_lab_is_the_same(name: str) -> None:
    assert list(same_however(live(read(CUT_OTHERWISE[name]), traffic=True).lab)) == []
