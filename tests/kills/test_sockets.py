"""The small one of `make proof`'s stress of sockets: tests/proof/sockets.py tells what it does and what must be true."""

import subprocess
import sys
from typing import Final

import pytest

from tests.kills.processes import ROOT

pytestmark = pytest.mark.fault

SECONDS: Final = 300
"""It takes half a minute; a machine with much else to do may take longer."""


def test_hundreds_of_sockets_over_a_restart_of_redis_leave_nothing_stuck_and_nothing_behind() -> None:
    """A process of its own: what visitors who cut their connections leave behind would be this one's warnings."""
    words = [sys.executable, "-m", "tests.proof.sockets", "--small", "--seed", "9"]
    run = subprocess.run(words, cwd=ROOT, capture_output=True, text=True, timeout=SECONDS, check=False)
    assert run.returncode == 0, run.stdout + run.stderr
    assert "0 wrong" in run.stdout
    assert "1 restarts" in run.stdout
