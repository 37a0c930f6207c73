"""A console port that one can join over TCP, as a console server offers it: for libraries that insist on a socket.

It listens on the loopback address, on a port that the system chooses, and serves one session at a time.
"""

import socket
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Final

from tests.clients.terminal import Terminal

LOOPBACK: Final = "127.0.0.1"
IAC: Final = 255
OPTION: Final = range(251, 255)
"""WILL, WONT, DO, DONT: followed by what they are about."""


class ConsolePort:
    """Serves a terminal. `address`: where to."""

    def __init__(self, terminal: Terminal) -> None:
        self.terminal = terminal
        self.listener = socket.create_server((LOOPBACK, 0))
        self.address: tuple[str, int] = self.listener.getsockname()
        self.thread = threading.Thread(target=self._serve, daemon=True)

    def _serve(self) -> None:
        while True:
            try:
                session, _ = self.listener.accept()
            except OSError:
                return
            with session:
                self._talk(session)

    def _talk(self, session: socket.socket) -> None:
        try:
            session.sendall(self.terminal.greet().encode())
            while heard := session.recv(4_096):
                session.sendall(self.terminal.feed(_text(heard)).encode())
        except OSError:
            return


def _text(heard: bytes) -> str:
    """What was typed, without what telnet says of itself; an order of it never comes in two parts here."""
    signs: list[str] = []
    skipped = 0
    for at, byte in enumerate(heard):
        if skipped:
            skipped -= 1
        elif byte == IAC:
            skipped = 2 if heard[at + 1 : at + 2] and heard[at + 1] in OPTION else 1
        else:
            signs.append(chr(byte))
    return "".join(signs)


@contextmanager
def console_port(terminal: Terminal) -> Iterator[ConsolePort]:
    """Open until the block ends."""
    port = ConsolePort(terminal)
    port.thread.start()
    try:
        yield port
    finally:
        port.listener.shutdown(socket.SHUT_RDWR)
        port.listener.close()
        port.thread.join(timeout=5)
