"""`python -m tests.proof.kills [--kills 1000]`: two workers and two web processes, any of which is killed, again and again, under
people who act in labs. Each is started again at once, as systemd does. A thousand kills take about half an hour.
"""

import argparse
import asyncio
import random
import sys
import time
from collections import Counter

from tests.proof.product import Process, count, people, product, until_all_act
from tests.valkey import valkey

LABS = 10
BACK_SECONDS = 60.0
LOOK_EVERY = 20
"""After so many kills everyone has to be answered again."""


async def proof(kills: int, seed: int) -> int:
    chance = random.Random(seed)
    with valkey() as url:
        async with product(url) as running:
            persons, done = await people(running, LABS), asyncio.Event()
            acting = [asyncio.create_task(person.act(done)) for person in persons]
            await until_all_act(persons, BACK_SECONDS)
            parts: list[tuple[str, Process]] = [("worker", one) for one in running.workers]
            parts += [("web process", one) for one in running.webs.values()]
            killed: Counter[str] = Counter()
            longest, began = 0.0, time.monotonic()
            for number in range(1, kills + 1):
                kind, part = chance.choice(parts)
                await asyncio.sleep(chance.uniform(0.2, 2.0))
                part.kill()
                part.start()
                killed[kind] += 1
                if number % LOOK_EVERY == 0:
                    longest = max(longest, await until_all_act(persons, BACK_SECONDS))
            await until_all_act(persons, BACK_SECONDS)
            took = time.monotonic() - began
            done.set()
            await asyncio.gather(*acting)
            counted, tracebacks = await count(url, persons), running.tracebacks()
    well = counted.is_sound and not tracebacks
    what = ", ".join(f"{number} of a {kind}" for kind, number in sorted(killed.items()))
    print(
        f"kills: {'proven' if well else 'FAILED'}: {kills} kills ({what}) in {took:.0f} s under {LABS} people, seed {seed};"
        f" {counted}; everyone answered again within {longest:.1f} s; {tracebacks} tracebacks"
    )
    return 0 if well else 1


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--kills", type=int, default=60)
    parser.add_argument("--seed", type=int, default=31)
    given = parser.parse_args()
    return asyncio.run(asyncio.wait_for(proof(given.kills, given.seed), 180 + 6 * given.kills))


if __name__ == "__main__":
    sys.exit(main())
