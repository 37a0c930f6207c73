"""The logical update counters: what Stateful Failover has sent and received (reference 9.1, 11.5)."""

from typing import Final

from simulator.failover.transfers import ObjectCount, UpdateCounters
from simulator.vocabulary import Value

OBJECTS: Final = ("sys cmd", "up time", "RPC services", "TCP conn", "UDP conn", "ARP tbl", "Xlate_Timeout")
"""The rows of 7.2 in multiple mode, in order; "General" is their sum (reference 11.5)."""
CONTEXT_OBJECTS: Final = OBJECTS[2:]
"""What a context prints of them (reference 9.5)."""
INDENT: Final = " " * 8


class UpdateRow(Value, array_like=True):
    """Updates of one kind of object: sent, send errors, received, receive errors."""

    name: str
    xmit: int = 0
    xerr: int = 0
    rcv: int = 0
    rerr: int = 0


def update_rows(counters: UpdateCounters) -> tuple[UpdateRow, ...]:
    """What the unit has counted. Rows of objects that the simulator does not pass on are true zeros."""
    commands = ObjectCount(counters.sys_cmd_xmit, counters.sys_cmd_xerr, counters.sys_cmd_rcv, counters.sys_cmd_rerr)
    counted = {"sys cmd": commands, "TCP conn": counters.tcp, "UDP conn": counters.udp, "ARP tbl": counters.arp}
    return tuple(_counted(name, counted.get(name, ObjectCount())) for name in OBJECTS)


def _counted(name: str, count: ObjectCount) -> UpdateRow:
    return UpdateRow(name, count.xmit, count.xerr, count.rcv, count.rerr)


def update_table(rows: tuple[UpdateRow, ...]) -> tuple[str, ...]:
    """The table with its sum on top."""
    general = UpdateRow(
        "General",
        sum(row.xmit for row in rows),
        sum(row.xerr for row in rows),
        sum(row.rcv for row in rows),
        sum(row.rerr for row in rows),
    )
    return (_HEADING, *(_row(row) for row in (general, *rows)))


def context_updates(counters: UpdateCounters, *, configured: bool) -> tuple[str, ...]:
    """The statistics as a context or one group prints them (reference 9.5, 9.6)."""
    title = "Stateful Failover Logical Update Statistics"
    if not configured:
        return (title, f"{INDENT}Status: Unconfigured.")
    rows = tuple(_row(row) for row in update_rows(counters) if row.name in CONTEXT_OBJECTS)
    return (title, f"{INDENT}Status: Configured.", _HEADING, *rows)


def queue_table(counters: UpdateCounters) -> tuple[str, ...]:
    """The queues are emptied within the same virtual millisecond: none waits. Max is what came or went at once."""
    lines = [f"{INDENT}Logical Update Queue Information", f"{INDENT}                Cur     Max     Total"]
    received = (counters.recv_queue_max, counters.recv_queue_total)
    sent = (counters.xmit_queue_max, counters.xmit_queue_total)
    for name, (most, total) in (("Recv Q:", received), ("Xmit Q:", sent)):
        lines.append(f"{INDENT}{name:<16}{0:<8}{most:<8}{total}")
    return tuple(lines)


def _columns(name: str, *cells: object) -> str:
    return (f"{INDENT}{name:<16}" + "".join(f"{cell!s:<11}" for cell in cells)).rstrip()


def _row(row: UpdateRow) -> str:
    return _columns(row.name, row.xmit, row.xerr, row.rcv, row.rerr)


_HEADING: Final = _columns("Stateful Obj", "xmit", "xerr", "rcv", "rerr")
