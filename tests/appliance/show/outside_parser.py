"""What ntc-templates reads in a printed `show failover`: an outside witness of the form."""

from ntc_templates.parse import parse_output

from simulator.appliance.device import Device
from simulator.appliance.links import links_of
from simulator.appliance.show.failover import show_failover
from simulator.appliance.show.hosts import other_host, this_host
from simulator.vocabulary import Millis, PeerState

PIX_ONLY = ("Cable status:", "Failover LAN Interface: N/A - Serial-based failover enabled")
"""The lines of a PIX that the template, made for the ASA, does not know."""
SUSPENDED = ("(Failed - No Switchover)", "(Failed)")
"""The template reads one word in these brackets."""
Row = dict[str, str | list[str]]


def parsed(lines: tuple[str, ...]) -> Row:
    """Parsed after dropping what the template refuses, and stripping leading blanks only."""
    text = "\n".join(line.lstrip() for line in lines if not line.startswith(PIX_ONLY))
    text = text.replace(*SUSPENDED)
    rows = parse_output(platform="cisco_asa", command="show failover", data=text)
    assert len(rows) == 1
    return dict(rows[0])


def assert_read_as_held(device: Device, now: Millis) -> None:
    """Everything that the template reads out of the text is what the device holds. Failover must be on."""
    unit = device.live
    row = parsed(show_failover(device, now))
    lan, _ = links_of(device.running)
    assert row["state"] == "On"
    assert row["role"] == unit.settings.role.title
    if unit.settings.lan_based:
        assert lan is not None
        assert (row["lan_intf_name"], row["lan_intf"]) == (lan.name, lan.port)
        assert row["lan_intf_state"] == ("Failed" if unit.peer.suspends else "up" if unit.link_up else "down")
    assert row["sw_version"] == device.version
    heard = unit.peer.report if unit.peer.state is not PeerState.NOT_DETECTED else None
    assert row["sw_version_mate"] == (heard.version if heard else "Unknown")
    assert row["failover_group"] == ([str(group.id) for group in unit.settings.groups] or ["None"])
    for host, end in ((this_host(unit, now), ""), (other_host(unit, now), "_mate")):
        assert row[f"service_state{end}"] == [view.state for view in host.groups]
        assert row[f"interfaces_context{end}"] == [view.context for view in host.interfaces]
        assert row[f"interfaces{end}"] == [view.name for view in host.interfaces]
        assert _statuses(row, end) == [view.status for view in host.interfaces]


def _statuses(row: Row, end: str) -> list[str]:
    """The parser gives the word in brackets separately, "None" where there is none."""
    shown = zip(row[f"interfaces_status{end}"], row[f"interfaces_state{end}"], strict=True)
    return [status if str(flag) in ("", "None") else f"{status} ({flag})" for status, flag in shown]
