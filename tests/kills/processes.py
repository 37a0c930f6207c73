"""Processes that tests kill."""

import os
import subprocess
import sys
from pathlib import Path
from signal import SIGTERM
from types import TracebackType
from typing import Final

ROOT: Final = Path(__file__).parent.parent.parent


class Process:
    """A Python module as a process of its own; it never outlives its `with`."""

    def __init__(self, *words: str, **environment: str) -> None:
        self._words: Final = [sys.executable, "-m", *words]
        self._environment: Final = {**os.environ, **environment}
        self._running: subprocess.Popen[str] | None = None

    def __enter__(self) -> "Process":
        self.start()
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        self.kill()

    @property
    def number(self) -> int:
        assert self._running is not None
        return self._running.pid

    def start(self) -> None:
        self._running = subprocess.Popen(
            self._words,
            cwd=ROOT,
            env=self._environment,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
        )

    def kill(self) -> None:
        """SIGKILL: it cannot do anything about it."""
        running, self._running = self._running, None
        if running is None:
            return
        running.kill()
        running.wait(30)
        if running.stdout is not None:
            running.stdout.close()  # not read to its end: children of the dead may keep it open

    def signal(self, number: int) -> None:
        assert self._running is not None
        self._running.send_signal(number)

    def end(self, number: int = SIGTERM) -> tuple[int, str]:
        """Its exit code and what it had to say."""
        self.signal(number)
        return self.wait()

    def wait(self) -> tuple[int, str]:
        assert self._running is not None
        running = self._running
        said, _ = running.communicate(timeout=30)
        self._running = None
        return running.returncode, said

    def line(self) -> str:
        """The next line that it says; "" at its end."""
        assert self._running is not None
        assert self._running.stdout is not None
        return self._running.stdout.readline()
