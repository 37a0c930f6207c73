"""What `show` can be asked of the chassis, its software and its load."""

from enum import StrEnum

from simulator.vocabulary import Value


class BoxView(StrEnum):
    """What `show` tells of the chassis, its software and its load."""

    INVENTORY = "inventory"
    MODULE = "module"
    MEMORY = "memory"
    CPU = "cpu"
    CHECKSUM = "checksum"
    ACTIVATION_KEY = "activation-key"
    BOOT = "boot"
    FLASH = "flash"
    FILE_SYSTEMS = "file-systems"
    HOSTNAME = "hostname"
    CLOCK_DETAIL = "clock-detail"
    RESOURCE_USAGE = "resource-usage"
    PORT_CHANNELS = "port-channels"


class ShowBox(Value, tag="show-box"):
    """`show inventory`, `show memory` and the like."""

    view: BoxView


class ShowTechSupport(Value, tag="show-tech-support"):
    """`show tech-support`: what else can be listed, one after the other."""
