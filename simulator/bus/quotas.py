"""What may be done so often in a stretch of time, counted in Redis for all processes together."""

import contextlib
import time

from redis.exceptions import RedisError

from simulator.bus.connect import Client


class Quotas:
    """`client` of the process."""

    def __init__(self, client: Client) -> None:
        self._redis = client

    async def spend(self, what: str, number: int, most: int, seconds: int) -> bool:
        """Count `number` more of it in this stretch of so many seconds (wall time); False, and not counted, where that is above
        `most`. Where Redis does not answer nothing is counted: nothing can be opened then anyway."""
        key = f"foverlab:spent:{what}:{int(time.time()) // seconds}"
        with contextlib.suppress(RedisError):
            pipe = self._redis.pipeline(transaction=True)
            pipe.incrby(key, number)
            pipe.expire(key, seconds)
            count, _ = await pipe.execute()
            if count > most:
                await self._redis.decrby(key, number)
                return False
        return True
