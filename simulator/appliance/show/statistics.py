"""`show failover statistics`: packets on the failover interface (reference 9.10)."""

from simulator.appliance.device import Device
from simulator.vocabulary import Millis


def show_failover_statistics(device: Device, _now: Millis) -> tuple[str, ...]:
    return (f"        tx:{device.failover_tx}", f"        rx:{device.failover_rx}")
