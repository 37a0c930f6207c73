"""`show mode` (reference 9.13)."""

from simulator.appliance.device import Device
from simulator.vocabulary import Millis


def show_mode(_device: Device, _now: Millis) -> tuple[str, ...]:
    """Foverlab's firewalls run in multiple mode: Active/Active needs it (source: Active/Active Failover Overview)."""
    return ("Security context mode: multiple ",)
