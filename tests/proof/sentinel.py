"""`python -m tests.proof.sentinel`: a master that dies, and one that stands still, behind three Sentinels."""

import asyncio
import sys
import time

from tests.proof.product import count, people, product, until_all_act
from tests.proof.redises import watched

LABS = 6
BACK_SECONDS = 45.0


async def main() -> int:
    with watched() as made:
        async with product(made.url) as running:
            persons, done = await people(running, LABS), asyncio.Event()
            acting = [asyncio.create_task(person.act(done)) for person in persons]
            await until_all_act(persons, BACK_SECONDS)
            before = made.master_port()
            made.master.kill()
            began = time.monotonic()
            await asyncio.sleep(0.2)
            await until_all_act(persons, BACK_SECONDS)
            acted = time.monotonic() - began
            after = made.master_port()
            made.master.start()  # it comes back as a replica of the new master
            await asyncio.sleep(3.0)
            await until_all_act(persons, BACK_SECONDS)
            await running.until_well()
            done.set()
            await asyncio.gather(*acting)
            counted, tracebacks = await count(made.url, persons), running.tracebacks()
    well = counted.is_sound and before != after and not tracebacks
    print(
        f"sentinel: {'proven' if well else 'FAILED'}: the master killed, the replica promoted: all {LABS} labs act again"
        f" after {acted:.1f} s, and after its return as a replica; {counted}; {tracebacks} tracebacks"
    )
    return 0 if well else 1


if __name__ == "__main__":
    sys.exit(asyncio.run(asyncio.wait_for(main(), 240)))
