"""The whole product in a folder of its own: `manage.py demo` as a user starts it, on a free port of this machine."""

import os
import signal
import socket
import subprocess
import sys
import time
from pathlib import Path
from types import TracebackType
from typing import Final, Self

ROOT: Final = Path(__file__).parents[2]
START_S: Final = 60
SOON_MS: Final = 30_000
"""How long a browser may take to show what has happened, on a busy machine."""


class Product:
    """A running demo; `kill` it as a power cut would and `start` it again on the same port with the same labs."""

    def __init__(self, var: Path) -> None:
        self._var = var
        self._port = _free_port()
        self._process: subprocess.Popen[bytes] | None = None

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self._port}"

    def start(self) -> Self:
        environment = {name: value for name, value in os.environ.items() if name not in ("REDIS_URL", "DATABASE_URL")}
        environment |= {"PORT": str(self._port), "HOST": "127.0.0.1", "FOVERLAB_VAR": str(self._var)}
        said = self._var / "demo.log"
        with said.open("w") as log:
            self._process = subprocess.Popen(
                [sys.executable, "manage.py", "demo"],
                cwd=ROOT,
                env=environment,
                stdout=log,
                stderr=subprocess.STDOUT,
                start_new_session=True,
            )
        ends = time.monotonic() + START_S
        while self.url not in said.read_text():
            if self._process.poll() is not None or time.monotonic() > ends:
                raise RuntimeError(f"the demo did not start: {said.read_text()}")
            time.sleep(0.1)
        return self

    def stop(self) -> int:
        """End it as Ctrl-C does. Returns its exit code."""
        assert self._process is not None
        self._process.send_signal(signal.SIGTERM)
        return self._process.wait(START_S)

    def kill(self) -> None:
        """Every process of it dies at once, Redis too."""
        assert self._process is not None
        for number in (self._process.pid, *_children_of(self._process.pid)):
            os.kill(number, signal.SIGKILL)
        self._process.wait(START_S)

    def signal_web(self, number: int) -> None:
        """To the web process only: SIGSTOP, as a machine that stands still, and SIGCONT."""
        assert self._process is not None
        for child in _children_of(self._process.pid):
            if "dashboard.asgi" in Path(f"/proc/{child}/cmdline").read_text():
                os.kill(child, number)
                return
        raise AssertionError("no web process runs")

    def __enter__(self) -> Self:
        return self.start()

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.stop()


def _children_of(number: int) -> list[int]:
    listed = subprocess.run(["ps", "-o", "pid=", "--ppid", str(number)], capture_output=True, text=True, check=True)
    return [int(word) for word in listed.stdout.split()]


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])
