"""`python -m tests.proof.cluster`: a Valkey cluster of three masters, one of which dies, under people who act in labs.

First each master has a replica: all labs go on. Then none has: the labs of the two others go on, and
the lost ones with its return.
"""

import asyncio
import sys
import time

from simulator.wire.bus_protocol import AWAKE, Keys
from tests.proof.product import Person, count, people, product, until_all_act
from tests.proof.redises import Cluster, cluster

LABS = 9
BACK_SECONDS = 45.0


async def with_replicas(made: Cluster) -> tuple[str, bool]:
    async with product(made.url) as running:
        persons, done = await people(running, LABS), asyncio.Event()
        acting = [asyncio.create_task(person.act(done)) for person in persons]
        await until_all_act(persons, BACK_SECONDS)
        made.masters[made.holder(AWAKE)].kill()
        began = time.monotonic()
        await asyncio.sleep(0.2)
        acted = await until_all_act(persons, BACK_SECONDS)
        await running.until_well()
        well = time.monotonic() - began
        done.set()
        await asyncio.gather(*acting)
        counted = await count(made.url, persons)
        said = f"one of three masters lost: its replica took over, all {LABS} labs act again after {acted:.1f} s"
        return f"{said}, /health well after {well:.1f} s; {counted}", counted.is_sound and not running.tracebacks()


async def without_replicas(made: Cluster) -> tuple[str, bool]:
    async with product(made.url) as running:
        persons, done = await people(running, LABS), asyncio.Event()
        acting = [asyncio.create_task(person.act(done)) for person in persons]
        await until_all_act(persons, BACK_SECONDS)
        lost = next(n for n in range(3) if n != made.holder(AWAKE) and _labs_of(made, n, persons))
        those = _labs_of(made, lost, persons)
        others = [person for person in persons if person not in those]
        made.masters[lost].kill()
        await asyncio.sleep(3.0)
        acted = await until_all_act(others, BACK_SECONDS)
        unwell = not any([await running.is_well(place) for place in running.places])
        made.masters[lost].start()
        back = await until_all_act(persons, BACK_SECONDS)
        done.set()
        await asyncio.gather(*acting)
        counted = await count(made.url, persons)
        said = (
            f"without replicas: {len(others)} labs of the other masters act ({acted:.1f} s), /health says no: {unwell}"
        )
        return (
            f"{said}; {len(those)} come back {back:.1f} s after its return; {counted}",
            counted.doubled == 0 and unwell,
        )


def _labs_of(made: Cluster, master: int, persons: list[Person]) -> list[Person]:
    return [person for person in persons if made.holder(Keys(person.lab.name).head) == master]


async def main() -> int:
    said = []
    with cluster(replicas=True) as made:
        said.append(await with_replicas(made))
    with cluster(replicas=False) as made:
        said.append(await without_replicas(made))
    well = all(sound for _, sound in said)
    print(f"cluster: {'proven' if well else 'FAILED'}: " + " | ".join(text for text, _ in said))
    return 0 if well else 1


if __name__ == "__main__":
    sys.exit(asyncio.run(asyncio.wait_for(main(), 300)))
