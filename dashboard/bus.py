"""The bus of this web process (simulator/bus): one for each event loop."""

import asyncio
from typing import Final
from weakref import WeakKeyDictionary

from django.conf import settings

from simulator.bus.bus import Bus

_buses: Final[WeakKeyDictionary[asyncio.AbstractEventLoop, Bus]] = WeakKeyDictionary()


def bus() -> Bus:
    """The one of the running loop."""
    loop = asyncio.get_running_loop()
    if loop not in _buses:
        _buses[loop] = Bus(settings.REDIS_URL)
    return _buses[loop]


async def close_bus() -> None:
    found = _buses.pop(asyncio.get_running_loop(), None)
    if found is not None:
        await found.close()
