"""What a matched line means, as values. Configuration lines mean `Set`, `Unset` or `Enter`; the rest are orders.

Nothing here knows how a command is spelled (commands/) or what it does (config/apply.py, the shell).
"""

from enum import StrEnum
from typing import TypeAlias

from simulator.appliance.cli.box import ShowBox, ShowTechSupport
from simulator.appliance.cli.executing import FailoverExec, ShowFailoverExec
from simulator.appliance.cli.reloading import CancelReload, Reload, ShowReload
from simulator.appliance.cli.statements import AllocateInterface, AnyStatement, FailoverOn, Kept, LanUnit
from simulator.vocabulary import GroupId, Value

# --- configuration ----------------------------------------------------------------------------------------------------


class Set(Value, tag="set"):
    """Put a statement in force."""

    statement: AnyStatement


class Unset(Value, tag="unset"):
    """The `no` form: end what stands under the statement's identity, back to the default. sure: `noconfirm` was typed."""

    statement: AnyStatement
    sure: bool = False


class Enter(Value, tag="enter"):
    """Open a sub-mode, and create what it configures where it does not exist yet."""

    statement: AnyStatement


class ClearFailover(Value, tag="clear-configure-failover"):
    """`clear configure failover`: remove every failover statement."""


class UnsupportedAddress(Value, tag="unsupported-address"):
    """An interface address that cannot be used with failover: "DHCP", "PPPoE" or "IPv6" (source: Limitations)."""

    kind: str
    line: str


class AllocateRange(Value, tag="allocate-range"):
    """`allocate-interface phy.1-phy.3 [int1-int3]`: its members, taken all or none. wrong: why the range is none."""

    members: tuple[AllocateInterface, ...]
    negated: bool = False
    wrong: str = ""


ConfigIntent: TypeAlias = Set | Unset | Enter | ClearFailover | UnsupportedAddress | AllocateRange

# --- moving about -----------------------------------------------------------------------------------------------------


class Enable(Value, tag="enable"):
    """`enable`."""


class Login(Value, tag="login"):
    """`login`: begin as a user of the configuration."""


class Disable(Value, tag="disable"):
    """`disable`."""


class ConfigureTerminal(Value, tag="configure-terminal"):
    """`configure terminal`."""


class Exit(Value, tag="exit"):
    """`exit`, `quit`: one mode up; out of EXEC it logs out."""


class End(Value, tag="end"):
    """`end`: back to privileged EXEC."""


class Logout(Value, tag="logout"):
    """`logout`."""


class ChangeTo(Value, tag="changeto"):
    """`changeto system` ("") or `changeto context name`."""

    context: str


class TerminalPager(Value, tag="terminal-pager"):
    """`terminal pager n`: lines a page on this console, 0 for no pages."""

    lines: int


# --- orders -----------------------------------------------------------------------------------------------------------


class ForceActive(Value, tag="failover-active"):
    """`failover active [group n]`; None: every group."""

    group: GroupId | None


class ForceStandby(Value, tag="no-failover-active"):
    """`no failover active [group n]`; None: every group."""

    group: GroupId | None


class ResetFailover(Value, tag="failover-reset"):
    """`failover reset [group n]`; None: every group."""

    group: GroupId | None


class ReloadStandby(Value, tag="failover-reload-standby"):
    """`failover reload-standby`."""


class ClearStatistics(Value, tag="clear-failover-statistics"):
    """`clear failover statistics`."""


class ChangeMode(Value, tag="mode"):
    """`mode {single|multiple} [noconfirm]`."""

    multiple: bool
    noconfirm: bool


class WriteMemory(Value, tag="write-memory"):
    """`write memory [all]`; all: the system and every context."""

    all: bool = False


class WriteErase(Value, tag="write-erase"):
    """`write erase`: forget the startup configuration."""


class CopyRunningToStartup(Value, tag="copy-running-startup"):
    """`copy running-config startup-config`."""


class FileVerb(StrEnum):
    """What is done to files in Flash."""

    COPY = "copy"
    RENAME = "rename"
    DELETE = "delete"
    MKDIR = "mkdir"
    RMDIR = "rmdir"


class FileOrder(Value, tag="file-order"):
    """`copy|rename|delete|mkdir|rmdir [/noconfirm] source [target]`. Names as typed; "running-config" and "startup-config" are
    the configurations of the system space."""

    verb: FileVerb
    source: str = ""
    target: str = ""
    noconfirm: bool = False


class WriteStandby(Value, tag="write-standby"):
    """`write standby`."""


# --- show -------------------------------------------------------------------------------------------------------------


class FailoverView(StrEnum):
    """Which `show failover`."""

    SUMMARY = "summary"
    STATE = "state"
    INTERFACE = "interface"
    HISTORY = "history"
    STATISTICS = "statistics"
    GROUP = "group"


class ShowFailover(Value, tag="show-failover"):
    """`show failover [state|interface|history|statistics|group n]`; group only with GROUP."""

    view: FailoverView = FailoverView.SUMMARY
    group: GroupId | None = None


class ShowMonitorInterface(Value, tag="show-monitor-interface"):
    """`show monitor-interface` (in a context)."""


class ShowRunningConfig(Value, tag="show-running-config"):
    """`show running-config [all] [section]`; section "" for the whole, else its first word ("failover"). clear: with keys, as
    `more system:running-config` has it."""

    all_defaults: bool = False
    section: str = ""
    clear: bool = False


class ShowStartupConfig(Value, tag="show-startup-config"):
    """`show startup-config`."""


class ShowVersion(Value, tag="show-version"):
    """`show version`."""


class ShowMode(Value, tag="show-mode"):
    """`show mode`."""


class ShowClock(Value, tag="show-clock"):
    """`show clock`."""


class ShowContext(Value, tag="show-context"):
    """`show context [name] [detail]` or `show context count`; name "" for all."""

    name: str = ""
    detail: bool = False
    count: bool = False


class ShowInterface(Value, tag="show-interface"):
    """`show interface [name] [detail]`; name "" for all."""

    name: str = ""
    detail: bool = False


class ShowInterfaceBrief(Value, tag="show-interface-brief"):
    """`show interface [name] ip brief`."""

    name: str = ""


class ShowLogging(Value, tag="show-logging"):
    """`show logging` (in a context)."""


class ClearLogBuffer(Value, tag="clear-logging-buffer"):
    """`clear logging buffer` (in a context)."""


class ClockSet(Value, tag="clock-set"):
    """`clock set hh:mm:ss day month year`: this unit's own clock, in UTC."""

    time: str
    day: int
    month: str
    year: int


class Debug(Value, tag="debug"):
    """`[no] debug fover option`; option "" with `on` False: turn everything off."""

    option: str
    on: bool


class TerminalWidth(Value, tag="terminal-width"):
    """`terminal width n`: characters a line, 0 for no end."""

    columns: int


class ShowDebug(Value, tag="show-debug"):
    """`show debug`."""


class ShowHelp(Value, tag="show-help"):
    """`help`: what can be typed here."""


class ShowCurpriv(Value, tag="show-curpriv"):
    """`show curpriv`."""


class ShowTerminal(Value, tag="show-terminal"):
    """`show terminal`."""


class ShowNameif(Value, tag="show-nameif"):
    """`show nameif` (in a context)."""


class ShowIpAddress(Value, tag="show-ip-address"):
    """`show ip address` (in a context)."""


class Dir(Value, tag="dir"):
    """`dir [path]`."""

    path: str = ""


class More(Value, tag="more"):
    """`more path`."""

    path: str


class ShowConn(Value, tag="show-conn"):
    """`show conn [count]` of a context."""

    count: bool = False


class ShowXlate(Value, tag="show-xlate"):
    """`show xlate [count]` of a context."""

    count: bool = False


class ShowArp(Value, tag="show-arp"):
    """`show arp` of a context."""


class ShowAccessList(Value, tag="show-access-list"):
    """`show access-list [name]` of a context."""

    name: str = ""


class ShowNat(Value, tag="show-nat"):
    """`show nat` of a context."""


class ShowNothing(Value, tag="show-nothing"):
    """A list of something that the lab has none of: `show capture`, `show shun`."""


class Ping(Value, tag="ping"):
    """`ping [interface] address`."""

    address: str
    interface: str = ""


class ShowRoute(Value, tag="show-route"):
    """`show route` of a context."""


class ShowImages(Value, tag="show-images"):
    """`show foverlab images`: the simulator's own list of what servers offer."""


class ShowDigest(Value, tag="verify"):
    """`verify [/md5] path [md5]`. expected: what the MD5 should be; "" to be told it."""

    path: str
    expected: str = ""


class ShowKept(Value, tag="show-kept"):
    """`show foverlab kept`: the simulator's own list of lines that are kept, not simulated."""


ExecIntent: TypeAlias = (
    Enable
    | Login
    | Disable
    | ConfigureTerminal
    | Exit
    | End
    | Logout
    | ChangeTo
    | TerminalPager
    | ForceActive
    | ForceStandby
    | ResetFailover
    | ReloadStandby
    | ClearStatistics
    | ChangeMode
    | Reload
    | CancelReload
    | ShowReload
    | WriteMemory
    | CopyRunningToStartup
    | WriteErase
    | FileOrder
    | WriteStandby
    | FailoverExec
    | ShowFailover
    | ShowFailoverExec
    | ShowMonitorInterface
    | ShowRunningConfig
    | ShowStartupConfig
    | ShowVersion
    | ShowMode
    | ShowClock
    | ShowContext
    | ShowInterface
    | ShowInterfaceBrief
    | ShowConn
    | ShowXlate
    | ShowArp
    | ShowAccessList
    | ShowNat
    | ShowBox
    | ShowTechSupport
    | ShowNothing
    | ShowKept
    | ShowImages
    | ShowDigest
    | Debug
    | TerminalWidth
    | ShowDebug
    | ShowCurpriv
    | ShowHelp
    | ShowTerminal
    | ShowNameif
    | ShowRoute
    | Ping
    | ShowIpAddress
    | Dir
    | More
    | ClockSet
    | ShowLogging
    | ClearLogBuffer
)
Intent: TypeAlias = ConfigIntent | ExecIntent


def replicable(intent: Intent) -> bool:
    """Whether the command goes to the peer as well (source: Command Replication).

    Configuration and file commands do; `firewall` and `failover lan unit` do not, nor does turning failover on or off
    (reference 15 row 13).
    """
    match intent:
        case Set(Kept(line)) | Unset(Kept(line)):
            return f"{line} ".removeprefix("no ").partition(" ")[0] != "firewall"
        case Set(statement) | Unset(statement) | Enter(statement):
            return not isinstance(statement, LanUnit | FailoverOn)
        case WriteMemory() | CopyRunningToStartup() | AllocateRange() | FileOrder():
            return True
        case _:
            return False
