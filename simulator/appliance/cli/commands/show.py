"""The show commands."""

from typing import Final

from simulator.appliance.cli.intents import (
    Dir,
    FailoverView,
    More,
    ShowArp,
    ShowClock,
    ShowConn,
    ShowContext,
    ShowCurpriv,
    ShowFailover,
    ShowInterface,
    ShowInterfaceBrief,
    ShowIpAddress,
    ShowKept,
    ShowMode,
    ShowMonitorInterface,
    ShowNameif,
    ShowRoute,
    ShowRunningConfig,
    ShowStartupConfig,
    ShowTerminal,
    ShowVersion,
    ShowXlate,
)
from simulator.appliance.cli.modes import Mode
from simulator.appliance.cli.reloading import ShowReload
from simulator.appliance.cli.rows import CONTEXT, SYSTEM, Row, always

EXEC = (Mode.EXEC,)
USER = (Mode.USER,)

ROWS: Final = (
    Row("show failover", "Show failover state and statistics", always(ShowFailover()), EXEC),
    Row(
        "show failover state",
        "Show failover internal state information",
        always(ShowFailover(FailoverView.STATE)),
        EXEC,
        SYSTEM,
    ),
    Row(
        "show failover interface",
        "Show failover command interface information",
        always(ShowFailover(FailoverView.INTERFACE)),
        EXEC,
        SYSTEM,
    ),
    Row(
        "show failover history",
        "Show failover switching history",
        always(ShowFailover(FailoverView.HISTORY)),
        EXEC,
        SYSTEM,
    ),
    Row(
        "show failover statistics",
        "Show failover command interface statistics",
        always(ShowFailover(FailoverView.STATISTICS)),
        EXEC,
        SYSTEM,
    ),
    Row(
        "show failover group <group:0-4294967295>",
        "Show the state of one failover group",
        lambda t: ShowFailover(FailoverView.GROUP, t.number("group")),
        EXEC,
        SYSTEM,
    ),
    Row(
        "show monitor-interface",
        "Show the interfaces that failover monitors",
        always(ShowMonitorInterface()),
        EXEC,
        CONTEXT,
    ),
    Row(
        "show running-config [all] [<section:rest>]",
        "Show the current operating configuration",
        lambda t: ShowRunningConfig(t.has("all"), t.text("section")),
        EXEC,
    ),
    Row("write terminal", "Show the current operating configuration", always(ShowRunningConfig()), EXEC),
    Row(
        "more system:running-config",
        "Show the current operating configuration with its keys",
        always(ShowRunningConfig(clear=True)),
        EXEC,
    ),
    Row("show startup-config", "Show the startup configuration", always(ShowStartupConfig()), EXEC),
    Row("show version", "Show system software version", always(ShowVersion()), USER),
    Row("show mode", "Show the security context mode", always(ShowMode()), EXEC),
    Row("show reload", "Show the planned restart of the unit", always(ShowReload()), EXEC, SYSTEM),
    Row("show clock", "Show current clock information", always(ShowClock()), EXEC),
    Row(
        "show context [(count|detail [<name:name>]|<name:name> [detail])]",
        "Show context information",
        lambda t: ShowContext(t.text("name"), t.has("detail"), t.has("count")),
        EXEC,
        SYSTEM,
    ),
    Row(
        "show interface [<name:name>] [detail]",
        "Show interface status",
        lambda t: ShowInterface(t.text("name"), t.has("detail")),
        EXEC,
    ),
    Row(
        "show interface [<name:name>] ip brief",
        "Show interface addresses and status",
        lambda t: ShowInterfaceBrief(t.text("name")),
        EXEC,
    ),
    Row("show curpriv", "Show the current privilege level", always(ShowCurpriv()), USER),
    Row("show terminal", "Show the console's settings", always(ShowTerminal()), EXEC),
    Row("show conn", "Show connections", always(ShowConn()), EXEC, CONTEXT),
    Row("show conn count", "Show how many connections there are", always(ShowConn(count=True)), EXEC, CONTEXT),
    Row("show xlate", "Show translations", always(ShowXlate()), EXEC, CONTEXT),
    Row("show xlate count", "Show how many translations there are", always(ShowXlate(count=True)), EXEC, CONTEXT),
    Row("show arp", "Show the ARP table", always(ShowArp()), EXEC, CONTEXT),
    Row("show route", "Show the routing table", always(ShowRoute()), EXEC, CONTEXT),
    Row("show nameif", "Show names and security levels", always(ShowNameif()), EXEC, CONTEXT),
    Row("show ip address", "Show interface addresses", always(ShowIpAddress()), EXEC, CONTEXT),
    Row("dir [/all] [<path:word>]", "List the files in Flash", lambda t: Dir(t.text("path")), EXEC, SYSTEM),
    Row("dir all-filesystems", "List the files in Flash", always(Dir("")), EXEC, SYSTEM),
    Row("more <path:word>", "Show a file", lambda t: More(t.text("path")), EXEC, SYSTEM),
    Row(
        "show foverlab kept",
        "Show the lines that are kept, not simulated",
        always(ShowKept()),
        EXEC,
    ),
)
