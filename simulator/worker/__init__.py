"""The imperative shell: the only room with a clock, asyncio, redis, files and logging."""
