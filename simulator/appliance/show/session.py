"""`show curpriv`, `show terminal`, `show debug`: the session at the console (forms of 7.2 [recalled])."""

from simulator.appliance.cli.modes import Mode
from simulator.appliance.device import Device
from simulator.appliance.terminal import page_lines
from simulator.vocabulary import Millis

DEFAULT_WIDTH = 80


def show_curpriv(device: Device, _now: Millis) -> tuple[str, ...]:
    place = device.console.place
    privileged = place.mode is not Mode.USER
    modes = "P_PRIV" if privileged else "P_UNPR"
    return (
        f"Username : {device.console.user or f'enable_{15 if privileged else 1}'}",
        f"Current privilege level : {15 if privileged else 1}",
        f"Current Mode/s : {modes}{' P_CONF' if place.configuring else ''}",
    )


def show_terminal(device: Device, _now: Millis) -> tuple[str, ...]:
    console = device.console
    page = page_lines(device.running, console.place.context) if console.page is None else console.page
    return (f"Width = {console.width or DEFAULT_WIDTH}, no monitor", f"terminal pager {page}")


def show_debug(device: Device, _now: Millis) -> tuple[str, ...]:
    return tuple(f"debug fover {option} enabled" for option in device.debugs)
