"""simulator/appliance/show/tables.py: show conn, show xlate, show arp."""

from simulator.appliance.show.tables import show_arp, show_conn, show_xlate
from simulator.lab import advance
from tests.lab.labs import P, S, opened

LAB = advance(opened(traffic=True), opened(traffic=True).now_ms + 30_000).lab


def test_show_conn_counts_and_lists_every_connection() -> None:
    head, *rows = show_conn(LAB.world.primary.device, LAB.now_ms, "context1")
    used, most = (int(word) for word in head.replace(" in use,", "").replace(" most used", "").split())
    assert len(rows) == used <= most
    assert "TCP out 198.51.100.23:22 in 192.168.1.5:1025 idle 0:00:00 bytes 238880 flags UIO" in rows
    assert "UDP out 198.51.100.5:5004 in 192.168.1.5:1025 idle 0:00:00 flags -" in rows


def test_a_connection_from_outside_is_flagged() -> None:
    rows = show_conn(LAB.world.primary.device, LAB.now_ms, "context1")
    assert {row.endswith("flags UIOB") for row in rows if " in 192.168.1.5:80 " in row} == {True}


def test_the_standby_unit_lists_what_it_has_heard_of_and_how_long_ago() -> None:
    rows = show_conn(LAB.world.secondary.device, LAB.now_ms, "context1")
    (row,) = (row for row in rows if ":22 in " in row)
    assert " idle 0:00:27 " in row
    assert not any(" in 192.168.1.5:80 " in row for row in rows), "HTTP is not passed on"


def test_show_xlate_has_the_static_translation_on_both_units() -> None:
    for unit in (P, S):
        device = LAB.world.chassis(unit).device
        assert show_xlate(device, LAB.now_ms, "context1") == (
            "1 in use, 1 most used",
            "Global 172.16.1.1 Local 192.168.1.5",
        )


def test_show_arp_has_the_neighbours_on_both_units() -> None:
    for unit in (P, S):
        assert show_arp(LAB.world.chassis(unit).device, LAB.now_ms, "context1") == (
            "        inside 192.168.1.5 0007.0e00.0003 1",
            "        outside 172.16.1.3 0007.0e00.0001 1",
        )
