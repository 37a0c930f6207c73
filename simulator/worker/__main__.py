"""`python -m simulator.worker`: runs labs on the Redis of REDIS_URL until SIGTERM or SIGINT."""

import asyncio
import gc
import logging
import os
import signal
import sys
from collections.abc import Callable
from typing import Final

from redis.exceptions import RedisError

from simulator.bus.address import BadAddress, masked
from simulator.bus.connect import connect
from simulator.worker.engine.boundary import Engines
from simulator.worker.syslog import VARIABLE, BadTarget, Syslog, targets
from simulator.worker.worker import Worker

GARBAGE: Final = (50_000, 20, 200)
"""Labs are trees of values, which go when they are let go. Only the event loop leaves cycles behind: they are looked for
seldom, for with a thousand labs in memory a look takes a worker's time for a twentieth of it."""
DEFAULT_URL: Final = "redis://127.0.0.1:6379/0"


async def run(url: str, engines: Engines, syslog: Syslog | None = None) -> None:
    """Until a signal. Raises RedisError where Redis is not there, BadAddress where the URL is none."""
    client = connect(url)
    worker = Worker(client, engines, syslog)
    loop = asyncio.get_running_loop()
    for number in (signal.SIGTERM, signal.SIGINT):
        loop.add_signal_handler(number, worker.stop)
    try:
        await worker.run()
    finally:
        if syslog is not None:
            syslog.close()
        await client.aclose()


def _fast_loop() -> Callable[[], asyncio.AbstractEventLoop] | None:
    """uvloop's, where the platform has it."""
    try:
        import uvloop
    except ImportError:
        return None
    return uvloop.new_event_loop


def main() -> int:
    from simulator.worker.engine.lab_engine import LabEngines

    gc.set_threshold(*GARBAGE)
    logging.basicConfig(level=logging.INFO, format="worker: %(levelname)s %(message)s")
    url = os.environ.get("REDIS_URL") or DEFAULT_URL
    try:
        syslog = Syslog(targets(os.environ.get(VARIABLE, "")))
        with asyncio.Runner(loop_factory=_fast_loop()) as runner:
            runner.run(run(url, LabEngines(), syslog))
    except (BadTarget, BadAddress) as error:
        sys.stderr.write(f"simulator.worker: {error}\n")
        return 1
    except (RedisError, OSError) as error:
        sys.stderr.write(f"simulator.worker: Redis at {masked(url)} cannot be used: {error}\n")
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
