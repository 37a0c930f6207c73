"""`python -m tests.proof.fog`: generated runs with people at every seat; no seat is sent anything that it may not know."""

import argparse
import os
import sys
import time
from concurrent.futures import ProcessPoolExecutor

from tests.rehearsal.fog import leaks

RUNS = 1_000


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--seconds", type=int, default=600, help="how long at most")
    parser.add_argument("--seed", type=int, default=1)
    given = parser.parse_args()
    ends, done, found = time.monotonic() + given.seconds, 0, dict[str, int]()
    with ProcessPoolExecutor(os.cpu_count() or 1) as pool:
        seeds = (given.seed * RUNS + number for number in range(RUNS))
        for seed, told in zip(range(RUNS), pool.map(leaks, seeds, chunksize=4), strict=False):
            done += 1
            for leak in told:
                found.setdefault(leak, given.seed * RUNS + seed)
            if time.monotonic() > ends:
                pool.shutdown(cancel_futures=True)
                break
    print(f"{done} runs, seed {given.seed}: {len(found)} leaks")
    for leak, seed in found.items():
        print(f"  {leak} (run {seed})")
    return int(bool(found))


if __name__ == "__main__":
    sys.exit(main())
