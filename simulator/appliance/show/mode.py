"""`show mode` (reference 9.13)."""

from simulator.appliance.device import Device
from simulator.vocabulary import Millis


def show_mode(device: Device, _now: Millis) -> tuple[str, ...]:
    """Active/Active needs multiple mode (source: Active/Active Failover Overview)."""
    return (f"Security context mode: {device.facts.mode} ",)
