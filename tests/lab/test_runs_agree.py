"""Two processes, in which sets and dictionaries of strings are laid out differently, live the same lab."""

import os
import subprocess
import sys
from hashlib import sha256
from pathlib import Path

import msgspec

from simulator.lab import PutFault, RepairAll, advance
from tests.lab.labs import done, opened

ROOT = Path(__file__).parents[2]
FAULTS = ("loss primary Ethernet3 40", "vlan inside 2 primary", "vlan inside 4", "vlan outside 3", "power secondary")


def fingerprint() -> str:
    """Of the lab after an eventful life, and of all that happened in it."""
    lab = opened(traffic=True)
    digest = sha256()
    for fault in FAULTS:
        step = advance(done(lab, PutFault(fault)).lab, lab.now_ms + 30_000)
        digest.update(msgspec.msgpack.encode(step.happenings))
        lab = step.lab
    lab = advance(done(lab, RepairAll()).lab, lab.now_ms + 120_000).lab
    digest.update(msgspec.msgpack.encode(lab))
    return digest.hexdigest()


def fingerprint_with(hash_seed: str) -> str:
    code = "from tests.lab.test_runs_agree import fingerprint; print(fingerprint())"
    environment = {**os.environ, "PYTHONHASHSEED": hash_seed}
    run = subprocess.run(
        [sys.executable, "-c", code], cwd=ROOT, env=environment, capture_output=True, text=True, check=True, timeout=120
    )
    return run.stdout.strip()


def test_the_order_of_hashes_changes_nothing() -> None:
    assert fingerprint_with("1") == fingerprint_with("2") == fingerprint()
