"""`show version`: the facts that matter for a pair, in the order in which the device prints them (reference 9.13)."""

from typing import Final

from simulator.appliance.clock import uptime_text
from simulator.appliance.device import Device
from simulator.vocabulary import Millis, Platform

_PRODUCT: Final[dict[Platform, str]] = {
    Platform.PIX: "Cisco PIX Security Appliance Software",
    Platform.ASA: "Cisco Adaptive Security Appliance Software",
}
_LICENCES: Final[tuple[tuple[str, str], ...]] = (
    # Both units unrestricted, as the source document asks (License Requirements).
    ("Failover", "Active/Active"),
    ("Security Contexts", "5"),
)


def show_version(device: Device, now: Millis) -> tuple[str, ...]:
    """The pair has been up as long as this unit knows of, which is since its own start."""
    name, up = device.running.hostname, uptime_text(now - device.live.booted_ms)
    ports = device.running.ports
    return (
        f"{_PRODUCT[device.platform]} Version {device.version} <system>",
        "",
        f"{name} up {up}",
        f"failover cluster up {up}",
        "",
        f"Hardware:   {device.model}",
        *(f" {number}: Ext: {port}" for number, port in enumerate(ports)),
        "",
        "Licensed features for this platform:",
        f"{'Physical Interfaces':<28}: {len(ports)}",
        *(f"{feature:<28}: {value}" for feature, value in _LICENCES),
    )
