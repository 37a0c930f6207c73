"""`show clock`."""

from simulator.appliance.clock import precise_clock_text
from simulator.appliance.device import Device
from simulator.vocabulary import Millis


def show_clock(device: Device, now: Millis) -> tuple[str, ...]:
    return (precise_clock_text(device.epoch_at(now), now),)
