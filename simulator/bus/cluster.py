"""A client of a Redis Cluster that keeps the rules of the others: what fails is a RedisError, and who finds all connections in
use waits. redis-py's own raises errors of another family, and refuses at once.
"""

import asyncio
import contextlib
from collections.abc import AsyncIterator
from typing import Any, Final

from redis._parsers.commands import AsyncCommandsParser
from redis.asyncio.cluster import ClusterNode, ClusterPipeline, RedisCluster
from redis.exceptions import ConnectionError as NoConnection
from redis.exceptions import RedisClusterException

SPARE: Final = 32
"""Connections to each node beyond those that are waited for: of pipelines and subscriptions."""


class Pipeline(ClusterPipeline):
    async def execute(self, raise_on_error: bool = True, allow_redirections: bool = True) -> list[Any]:
        with _as_redis_errors():
            return await super().execute(raise_on_error, allow_redirections)


class _Commands(AsyncCommandsParser):
    """Which words of a command are keys: asked once, not again with each look for the masters, of which an outage needs many."""

    async def initialize(self, node: ClusterNode | None = None) -> None:
        if not self.commands:
            await super().initialize(node)
        elif node is not None:
            self.node = node


class Cluster(RedisCluster):
    """`most` commands are on their way at once; the next waits up to `wait_seconds` for one of them, then fails."""

    __slots__ = ("_line", "_turn", "_wait_seconds")

    def __init__(self, hosts: tuple[tuple[str, int], ...], most: int, wait_seconds: float, **options: Any) -> None:
        nodes = [ClusterNode(host, port) for host, port in hosts]
        # Where a master is lost for good, the labs of the others go on.
        super().__init__(startup_nodes=nodes, require_full_coverage=False, max_connections=most + SPARE, **options)
        self.commands_parser = _Commands()
        self._line = asyncio.Semaphore(most)
        self._wait_seconds = wait_seconds
        self._turn = 0

    async def execute_command(self, *args: Any, **kwargs: Any) -> Any:
        async with self._a_place():
            with _as_redis_errors():
                return await super().execute_command(*args, **kwargs)

    def pipeline(self, transaction: Any | None = None, shard_hint: Any | None = None) -> ClusterPipeline:  # noqa: ARG002
        return Pipeline(self, transaction)  # type: ignore[abstract]  # of redis-py, which makes them alike

    async def aclose(self) -> None:
        """Also where the cluster was lost last: then redis-py lets its connections lie."""
        await super().aclose()
        await self.nodes_manager.aclose()
        await self.nodes_manager.aclose("startup_nodes")

    async def another_node(self) -> ClusterNode:
        """A master, each time another: whatever is published reaches all of them. Raises RedisError."""
        with _as_redis_errors():
            await self.initialize()
        masters = self.get_primaries()
        if not masters:
            raise NoConnection("the cluster has no master")
        self._turn += 1
        return masters[self._turn % len(masters)]

    @contextlib.asynccontextmanager
    async def _a_place(self) -> AsyncIterator[None]:
        try:
            async with asyncio.timeout(self._wait_seconds):
                await self._line.acquire()
        except TimeoutError:
            raise NoConnection("no connection became free") from None
        try:
            yield
        finally:
            self._line.release()


@contextlib.contextmanager
def _as_redis_errors() -> Any:
    try:
        yield
    except RedisClusterException as error:
        raise NoConnection(str(error)) from error
