"""The processes that `manage.py demo` starts: each one in a session of its own, all ended by whoever started them."""

import contextlib
import os
import signal
import subprocess
import sys
import time
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Final

STOP_SECONDS: Final = 8.0


class Children:
    """`record` keeps their numbers, so that a start after a crash can end what that left running."""

    def __init__(self, folder: Path, record: Path) -> None:
        self._folder: Final = folder
        self._record: Final = record
        self._running: Final[dict[str, subprocess.Popen[bytes]]] = {}

    def start(self, name: str, words: Sequence[str], environment: Mapping[str, str]) -> None:
        """A module of Python with its words; what it prints, we print."""
        self._running[name] = subprocess.Popen(
            [sys.executable, "-m", *words],
            cwd=self._folder,
            env={**os.environ, **environment},
            stdin=subprocess.DEVNULL,
            start_new_session=True,
        )
        lines = (f"{child.pid} {name}\n" for name, child in self._running.items())
        self._record.write_text("".join(lines), encoding="utf-8")

    def dead(self) -> tuple[str, int] | None:
        """The first one that has ended, and its exit code."""
        for name, child in self._running.items():
            code = child.poll()
            if code is not None:
                return name, code
        return None

    def stop(self) -> None:
        """In the reverse order of their start; whoever does not go is killed."""
        for child in reversed(self._running.values()):
            if child.poll() is None:
                child.terminate()
        ends = time.monotonic() + STOP_SECONDS
        for child in self._running.values():
            try:
                child.wait(max(0.1, ends - time.monotonic()))
            except subprocess.TimeoutExpired:
                child.kill()
                child.wait()
        self._record.unlink(missing_ok=True)

    def end_leftovers(self, marks: Sequence[str]) -> list[str]:
        """Processes of an earlier run that was killed, where their command lines still bear one of the marks."""
        if not self._record.exists():
            return []
        ended = []
        for line in self._record.read_text(encoding="utf-8").splitlines():
            number, _, name = line.partition(" ")
            if number.isdigit() and any(mark in _command_line(int(number)) for mark in marks):
                ended.append(name)
                _end(int(number))
        self._record.unlink()
        return ended


def _command_line(number: int) -> str:
    """Of a process of this machine; "" where there is none."""
    listed = Path(f"/proc/{number}/cmdline")
    if listed.parent.parent.joinpath("self").exists():  # Linux; elsewhere ps knows
        return listed.read_text(errors="replace").replace("\0", " ") if listed.exists() else ""
    words = ["ps", "-o", "command=", "-p", str(number)]
    return subprocess.run(words, capture_output=True, text=True, check=False, timeout=10).stdout


def _end(number: int) -> None:
    with contextlib.suppress(ProcessLookupError):
        os.kill(number, signal.SIGTERM)
        for _ in range(int(STOP_SECONDS / 0.05)):
            os.kill(number, 0)
            time.sleep(0.05)
        os.kill(number, signal.SIGKILL)
