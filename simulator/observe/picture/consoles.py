"""The two consoles as the observer sees them."""

from simulator.appliance.device import Device
from simulator.appliance.prompt import prompt


def prompt_sources(device: Device) -> tuple[object, ...]:
    """What a prompt is made from."""
    unit = device.unit
    return (device.running, device.console, unit.groups if unit else None)


def prompt_of(device: Device) -> str:
    """A unit whose software does not run has none."""
    return prompt(device) if device.unit else ""
