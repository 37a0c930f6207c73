"""A worker process as in production, with a toy for a lab: `python -m tests.kills.toy_worker`."""

import asyncio
import os

from simulator.worker.__main__ import run
from tests.worker.toy import ToyEngines

if __name__ == "__main__":
    asyncio.run(run(os.environ["REDIS_URL"], ToyEngines()))
