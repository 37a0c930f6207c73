"""System log messages to real syslog servers, over UDP: off unless the operator of this worker names the servers.

A lab is configured by whoever opens its page, so `logging host` alone must not make this machine send anything anywhere.
FOVERLAB_SYSLOG_TARGETS lists what is allowed, by commas: `127.0.0.1` is a server that labs may name themselves (with its
port), `192.168.1.9=127.0.0.1:5514` says where messages to that address of a lab go in truth.
"""

import logging
import socket
from collections.abc import Iterable, Mapping
from ipaddress import IPv4Address
from typing import Final

import msgspec

log: Final = logging.getLogger(__name__)

VARIABLE: Final = "FOVERLAB_SYSLOG_TARGETS"
MOST_AT_ONCE: Final = 100
"""Messages of one step of a lab that are sent; a lab that runs 600 times as fast may have more to say than a server wants."""


class Outgoing(msgspec.Struct, frozen=True):
    """One message that a simulated unit sends to a syslog server."""

    address: str
    port: int
    priority: int
    """Facility * 8 + severity (RFC 3164, 4.1.1)."""
    text: str
    """Time and name of the device included, where the lab's configuration asks for them."""


class BadTarget(Exception):
    """FOVERLAB_SYSLOG_TARGETS cannot be read; the message names the entry."""


def datagram(message: Outgoing) -> bytes:
    """`<priority>text`, as the device sends it: it writes the time in a form of its own, or none at all."""
    return f"<{message.priority}>{message.text}".encode("ascii", "replace")


def targets(text: str) -> dict[str, tuple[str, int | None]]:
    """Address in a lab -> real address, and port unless the lab's own holds. Raises BadTarget."""
    found: dict[str, tuple[str, int | None]] = {}
    for entry in text.replace(",", " ").split():
        simulated, mapped, real = entry.partition("=")
        address, colon, port = (real if mapped else simulated).partition(":")
        try:
            name = str(IPv4Address(simulated.partition(":")[0]))
            found[name] = (str(IPv4Address(address)), _port(port) if colon else None)
        except ValueError as wrong:
            raise BadTarget(f"{VARIABLE}: {entry}: {wrong}") from None
    return found


def _port(text: str) -> int:
    port = int(text)
    if not 1 <= port <= 65_535:
        raise ValueError(f"there is no port {port}")
    return port


class Syslog:
    """Sends what may be sent; loses what cannot be, as UDP does."""

    def __init__(self, allowed: Mapping[str, tuple[str, int | None]]) -> None:
        self._allowed: Final = allowed
        self._socket: socket.socket | None = None

    def send(self, messages: Iterable[Outgoing]) -> int:
        """How many went out."""
        if not self._allowed:
            return 0
        sent = 0
        for message in messages:
            real = self._allowed.get(message.address)
            if real is None or sent >= MOST_AT_ONCE:
                continue
            address, port = real
            sent += self._one(datagram(message), address, message.port if port is None else port)
        return sent

    def close(self) -> None:
        if self._socket is not None:
            self._socket.close()
            self._socket = None

    def _one(self, data: bytes, address: str, port: int) -> bool:
        if self._socket is None:
            self._socket = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
            self._socket.setblocking(False)
        try:
            self._socket.sendto(data, (address, port))
        except OSError as wrong:
            log.debug("syslog to %s:%d: %s", address, port, wrong)
            return False
        return True
