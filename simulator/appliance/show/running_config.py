"""`show running-config` and `show startup-config` (reference 9.14); the text is the configuration room's."""

from simulator.appliance.cli.kept import WAIT_DISABLE
from simulator.appliance.cli.sections import section_in_full
from simulator.appliance.config.write import running_config, section_text
from simulator.appliance.device import Device
from simulator.releases import Feature
from simulator.vocabulary import SYSTEM_CONTEXT, Millis


def show_running_config(
    device: Device, _now: Millis, context: str, section: str = "", *, all_defaults: bool = False, clear: bool = False
) -> tuple[str, ...]:
    """A whole space, or the lines that begin with `section`; `all_defaults` adds what holds without a line. clear: with keys."""
    if section:
        section = section_in_full(section, system=context == SYSTEM_CONTEXT) or section
        return section_text(device.running, context, section, all_defaults=all_defaults, later=_later(device))
    return running_config(device.running, context, device.version, starred=not clear)


def _later(device: Device) -> tuple[str, ...]:
    """Defaults that came with a later release (reference 27.9)."""
    return (f"no {WAIT_DISABLE}",) if Feature.WAIT_DISABLE.is_in(device.version, device.platform) else ()


def show_startup_config(device: Device, _now: Millis, context: str) -> tuple[str, ...]:
    """What was saved of this space. A context that exists but was never saved has nothing in Flash."""
    if not device.startup.has_space(context):
        return ("No Configuration",)
    return running_config(device.startup, context, device.version)
