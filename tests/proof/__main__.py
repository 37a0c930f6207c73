"""`make proof`: every campaign, then every proof of a server, one after the other. The exit code is 1 if any of them found
something.

A campaign is a module that takes --seconds and --seed, uses all cores, and prints what broke, shrunk. A proof of a
server starts what it needs, kills some of it under people who act, and prints one line (docs/operations.md, "Tried, and not").
"""

import argparse
import subprocess
import sys
import time
from typing import Final

CAMPAIGNS: Final[dict[str, int]] = {
    "protocol": 480,
    "pairs": 400,
    "mistakes": 160,
    "outages": 240,
    "state_word": 160,
    "runs": 160,
    "whys": 160,
    "fog": 160,
    "sockets": 240,
}
"""Seconds of each: some 36 minutes in all; with the shrinking of what they find and the servers some 40."""
SERVERS: Final = ("clients", "cluster", "sentinel", "secure", "proxy", "database", "kills")
"""Each takes a minute or two. "clients" are the parsers and sessions of other people's tools."""


def main() -> int:
    parser = argparse.ArgumentParser(description="Random searches for what must never be.")
    parser.add_argument("--minutes", type=float, default=28, help="how long all campaigns may take together")
    parser.add_argument("--seed", type=int, default=int(time.time()) // 60, help="another one each time, unless told")
    parser.add_argument(
        "campaigns", nargs="*", default=[*CAMPAIGNS, *SERVERS], help=f"some of {', '.join((*CAMPAIGNS, *SERVERS))}"
    )
    given = parser.parse_args()
    shares = {name: CAMPAIGNS[name] for name in given.campaigns if name in CAMPAIGNS}
    failed = []
    for name, share in shares.items():
        seconds = int(given.minutes * 60 * share / sum(shares.values()))
        print(f"\n=== {name}: {seconds} s, seed {given.seed}", flush=True)
        words = [sys.executable, "-m", f"tests.proof.{name}", "--seconds", str(seconds), "--seed", str(given.seed)]
        if subprocess.run(words, check=False).returncode:
            failed.append(name)
    for name in (name for name in given.campaigns if name in SERVERS):
        print(f"\n=== {name}", flush=True)
        if subprocess.run([sys.executable, "-m", f"tests.proof.{name}"], check=False).returncode:
            failed.append(name)
    print(f"\nproof: {', '.join(failed)} found something" if failed else "\nproof: nothing found")
    return int(bool(failed))


if __name__ == "__main__":
    sys.exit(main())
