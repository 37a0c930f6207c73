"""Where messages go: buffers, console, servers, by the `logging` lines of the context that they belong to."""

from simulator.appliance.device import Device, DeviceOutput
from simulator.appliance.logbook import Logged, Post
from simulator.vocabulary import UnitRole
from tests.appliance.pair import PRIMARY, SECONDARY, Pair, settled


def logging(*lines: str, context: str = "admin") -> Pair:
    """A settled pair, on whose primary these `logging` lines were typed."""
    pair = settled()
    pair.type(PRIMARY, f"changeto context {context}", "configure terminal", *(f"logging {line}" for line in lines))
    pair.type(PRIMARY, "changeto system", "end")
    pair.run(5)
    return pair


def kept(pair: Pair, unit: UnitRole, context: str = "admin") -> tuple[str, ...]:
    return next((book.lines for book in pair.devices[unit].log if book.context == context), ())


def test_nothing_is_kept_before_logging_is_enabled() -> None:
    pair = logging("buffered debugging")
    pair.type(PRIMARY, "no failover active group 1")
    assert pair.devices[PRIMARY].log == ()


def test_the_admin_context_keeps_what_the_unit_says() -> None:
    pair = logging("enable", "buffered debugging")
    pair.type(PRIMARY, "no failover active group 1")
    pair.run(1)
    assert kept(pair, PRIMARY) == ("%PIX-1-104002: (Primary) Switching to STANDBY - Set by the config command.",)


def test_another_context_keeps_what_is_said_of_its_interfaces() -> None:
    pair = logging("enable", "buffered warnings", context="context1")
    pair.type(PRIMARY, "no failover active group 1")
    pair.run(1)
    assert (
        kept(pair, PRIMARY, "context1")[0] == "%PIX-4-411002: Line protocol on Interface inside, changed state to down"
    )
    assert kept(pair, PRIMARY) == ()


def test_a_level_keeps_what_is_as_severe_or_more() -> None:
    pair = logging("enable", "buffered alerts", context="context1")
    pair.type(PRIMARY, "no failover active group 1")
    assert kept(pair, PRIMARY, "context1") == ()


def test_logging_lines_are_replicated_like_any_other() -> None:
    pair = logging("enable", "buffered debugging")
    pair.type(SECONDARY, "failover active group 1")
    assert kept(pair, SECONDARY) == ("%PIX-1-104001: (Secondary) Switching to ACTIVE - Set by the config command.",)


def test_the_buffer_is_bounded_in_bytes_and_keeps_the_newest() -> None:
    pair = logging("enable", "buffered debugging", "buffer-size 4096")
    for _ in range(40):
        pair.type(PRIMARY, "no failover active group 1")
        pair.run(3)
        pair.type(PRIMARY, "failover active group 1")
        pair.run(3)
    lines = kept(pair, PRIMARY)
    assert 3_900 < sum(len(line) + 1 for line in lines) <= 4_096
    book = next(book for book in pair.devices[PRIMARY].log if book.context == "admin")
    assert book.buffered == 80 + 38, (
        "a message for each switch; from the third on within a minute that it goes back and forth"
    )


def test_a_message_can_be_turned_off_or_given_another_level() -> None:
    pair = logging("enable", "buffered debugging", "message 104001 level informational")
    pair.type(PRIMARY, "changeto context admin", "configure terminal", "no logging message 104002", "changeto system")
    pair.type(PRIMARY, "no failover active group 1")
    pair.run(3)
    pair.type(PRIMARY, "failover active group 1")
    assert kept(pair, PRIMARY) == ("%PIX-6-104001: (Primary) Switching to ACTIVE - Set by the config command.",)


def test_the_buffer_can_be_emptied() -> None:
    pair = logging("enable", "buffered debugging")
    pair.type(PRIMARY, "no failover active group 1", "changeto context admin", "clear logging buffer")
    assert kept(pair, PRIMARY) == ()


def test_the_buffer_is_lost_at_a_reload() -> None:
    pair = logging("enable", "buffered debugging")
    pair.type(PRIMARY, "no failover active group 1", "write memory all")
    pair.halt(PRIMARY)
    pair.boot(PRIMARY)
    assert not any("104002" in line for line in kept(pair, PRIMARY))


def test_the_console_shows_messages_where_it_is_told_to() -> None:
    pair = logging("enable", "console alerts", "timestamp")
    pair.type(PRIMARY, "no failover active group 1")
    pair.run(1)
    shown = pair.screens[PRIMARY]
    assert (
        shown[-1] == "Apr 16 2007 06:14:35: %PIX-1-104002: (Primary) Switching to STANDBY - Set by the config command."
    )


def posts(pair: Pair, speaker: UnitRole, *lines: str) -> list[Post]:
    """What typing these lines sends to syslog servers."""
    sent: list[Post] = []
    take = pair.take

    def listening(unit: UnitRole, device: Device, outputs: tuple[DeviceOutput, ...]) -> None:
        sent.extend(
            post for output in outputs if isinstance(output, Logged) and unit is speaker for post in output.posts
        )
        take(unit, device, outputs)

    pair.take = listening  # type: ignore[method-assign]
    pair.type(speaker, *lines)
    pair.run(2)
    return sent


def test_a_server_gets_messages_of_facility_local4() -> None:
    pair = logging("enable", "trap alerts", "host inside 192.168.1.9 udp/5514")
    (post,) = posts(pair, PRIMARY, "no failover active group 1")
    assert (post.address, post.port, post.facility, post.severity) == ("192.168.1.9", 5514, 20, 1)
    assert post.text == "%PIX-1-104002: (Primary) Switching to STANDBY - Set by the config command."


def test_a_device_id_stands_before_the_message() -> None:
    pair = logging("enable", "trap alerts", "host inside 192.168.1.9", "device-id context-name")
    (post,) = posts(pair, PRIMARY, "no failover active group 1")
    assert (post.port, post.text.split("%")[0]) == (514, "admin : ")


def test_the_address_that_an_interface_uses_now_stands_before_the_message() -> None:
    typed = ("enable", "standby", "trap debugging", "host inside 192.168.1.9", "device-id ipaddress inside")
    pair = logging(*typed, context="context1")
    sent = posts(pair, PRIMARY, "no failover active group 1")
    assert sent
    assert {post.text.split("%")[0] for post in sent} == {"192.168.1.2 : "}


def test_a_standby_context_sends_only_failover_messages_unless_told_to() -> None:
    """Source: Failover System Messages (both units send them); `logging standby` for the rest."""
    pair = logging("enable", "trap debugging", "host inside 192.168.1.9", context="context1")
    assert [post.severity for post in posts(pair, SECONDARY, "failover active group 1")] == [4, 4, 4, 4]
    pair = logging("enable", "trap debugging", "host inside 192.168.1.9", context="context1")
    assert posts(pair, PRIMARY, "no failover active group 1") == []
    pair = logging("enable", "standby", "trap debugging", "host inside 192.168.1.9", context="context1")
    assert [post.severity for post in posts(pair, PRIMARY, "no failover active group 1")] == [4, 4, 4, 4]
