"""What `show` tells of the chassis, its software and its load (reference 27.3 to 27.5)."""

from typing import Final

from simulator.appliance.cli.box import BoxView, ShowBox, ShowTechSupport
from simulator.appliance.cli.modes import Mode
from simulator.appliance.cli.rows import BOTH, SYSTEM, Row, always

EXEC = (Mode.EXEC,)
_LISTED: Final = (
    ("show inventory", "Show the parts of the chassis", BoxView.INVENTORY, SYSTEM),
    ("show module", "Show modules and the chassis itself", BoxView.MODULE, SYSTEM),
    ("show memory", "Show memory in use", BoxView.MEMORY, BOTH),
    ("show cpu [usage]", "Show CPU usage", BoxView.CPU, BOTH),
    ("show checksum", "Show the checksum of the configuration", BoxView.CHECKSUM, BOTH),
    ("show activation-key", "Show the activation key", BoxView.ACTIVATION_KEY, SYSTEM),
    ("show bootvar", "Show boot variables", BoxView.BOOT, SYSTEM),
    ("show boot", "Show boot variables", BoxView.BOOT, SYSTEM),
    ("show (flash:|disk0:)", "Show the files in Flash", BoxView.FLASH, SYSTEM),
    ("show flash", "Show the files in Flash", BoxView.FLASH, SYSTEM),
    ("show file systems", "Show file systems", BoxView.FILE_SYSTEMS, SYSTEM),
    ("show hostname", "Show the hostname", BoxView.HOSTNAME, BOTH),
    ("show clock detail", "Show the clock and where its time is from", BoxView.CLOCK_DETAIL, BOTH),
    ("show port-channel summary", "Show Port-channels and their members", BoxView.PORT_CHANNELS, SYSTEM),
    ("show resource usage", "Show what contexts use", BoxView.RESOURCE_USAGE, BOTH),
)

ROWS: Final = (
    *(Row(syntax, help, always(ShowBox(view)), EXEC, space) for syntax, help, view, space in _LISTED),
    Row("show tech-support", "Show what support asks for", always(ShowTechSupport()), EXEC),
)
