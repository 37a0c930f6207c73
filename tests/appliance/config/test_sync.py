"""A whole configuration loaded over the other unit's (source: Device Initialization and Configuration Synchronization)."""

import msgspec

from simulator.appliance.cli.statements import LanUnit
from simulator.appliance.config.model import first
from simulator.appliance.config.sync import sections, without_failover_sync
from simulator.appliance.config.write import failover_text, write
from simulator.failover.messages import ConfigSection
from simulator.vocabulary import UnitRole
from tests.appliance.config.lab import entered, primary, secondary


def test_everything_comes_from_the_peer_except_the_role() -> None:
    synced = without_failover_sync(secondary(), sections(primary()))
    assert synced.role is UnitRole.SECONDARY
    assert synced.hostname == "PIX1"
    assert synced.contexts == primary().contexts
    assert entered(synced, "failover lan unit primary") == primary()


def test_a_second_time_changes_nothing() -> None:
    once = without_failover_sync(secondary(), sections(primary()))
    assert without_failover_sync(once, sections(primary())) == once


def test_what_only_the_receiver_had_is_gone() -> None:
    drifted = entered(
        without_failover_sync(secondary(), sections(primary())), "hostname drifted", "failover polltime 3"
    )
    synced = without_failover_sync(drifted, sections(primary()))
    assert synced.hostname == "PIX1"
    assert "failover polltime unit 3 holdtime 9" not in failover_text(synced)


def test_whether_failover_is_on_is_the_units_own() -> None:
    off = entered(secondary(), "no failover")
    assert not without_failover_sync(off, sections(primary())).failover_enabled
    sender_off = entered(primary(), "no failover")
    assert without_failover_sync(secondary(), sections(sender_off)).failover_enabled


def test_what_talks_to_the_peer_stays_if_the_text_lacks_it() -> None:
    text = (ConfigSection("", ("hostname other",)),)
    synced = without_failover_sync(secondary(), text)
    assert failover_text(synced) == failover_text(secondary())


def test_a_role_that_was_never_typed_stays_unsaid() -> None:
    unsaid = entered(secondary(), "no failover lan unit")
    synced = without_failover_sync(unsaid, sections(primary()))
    assert first(synced.system, LanUnit) is None
    assert synced.role is UnitRole.SECONDARY


def test_one_context_replaces_only_itself() -> None:
    synced = without_failover_sync(secondary(), sections(primary()))
    changed = entered(primary(), "hostname customer", context="context1")
    after = without_failover_sync(synced, sections(changed, "context1"))
    assert write(after, "context1") == write(changed, "context1")
    assert msgspec.structs.replace(after, contexts=synced.contexts) == synced


def test_contexts_that_are_not_sent_keep_what_they_said() -> None:
    only_system = sections(primary(), "")
    synced = without_failover_sync(primary(), only_system)
    assert synced.space("context1") == primary().space("context1")
