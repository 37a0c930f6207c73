"""One value of each class that crosses the wire. `pytest tests/wire --rewrite` writes the fixtures from them anew."""

from typing import Final

from simulator.wire import events as ev
from simulator.wire import lesson as ln
from simulator.wire import rehearsal as rh
from simulator.wire import requests as rq
from simulator.wire import snapshot as sn
from simulator.wire.answers import Answer, Error

UNITS: Final = ("primary", "secondary")


def unit(name: str) -> sn.UnitView:
    return sn.UnitView(
        unit=name,
        role=name.capitalize(),
        hostname="PIX1",
        model="PIX-525",
        power="on",
        boot_done_ms=None,
        failover_on=True,
        pseudo_standby=False,
        config_state="Sync Done",
        unsaved=False,
    )


def group(unit: str, number: int, *, active: bool) -> sn.GroupView:
    return sn.GroupView(
        unit=unit,
        group=number,
        configured=True,
        state="Active" if active else "Standby Ready",
        active=active,
        reason="No Active unit found" if active else "Detected an Active mate",
        since_ms=16_000,
        active_since_ms=15_000 if active else None,
        active_ms=0,
        last_failover_ms=15_000 if active else None,
        preferred=active,
        preempt_s=None,
        preempt_due_ms=None,
        failed_interfaces=0,
        monitored_interfaces=2,
        policy="1",
        seen_by_peer="Active" if active else "Standby Ready",
        contexts=("admin", "context1") if number == 1 else ("context2",),
    )


def interface(unit: str, context: str, name: str, *, active: bool) -> sn.InterfaceView:
    number = int(context[-1])
    return sn.InterfaceView(
        unit=unit,
        context=context,
        name=name,
        group=number,
        port="Ethernet0",
        subinterface=f"Ethernet0.{number}",
        vlan=2 * number,
        monitored=True,
        enabled=True,
        status="Normal",
        waiting=False,
        testing="",
        address=f"192.168.{number}.{1 if active else 2}",
        mac=f"00a0.c900.0{number}0{1 if active else 2}",
    )


def port(unit: str, name: str, purpose: str, switch: str) -> sn.PortView:
    return sn.PortView(
        unit=unit,
        port=name,
        purpose=purpose,
        enabled=True,
        carrier=True,
        plugged=True,
        switch=switch,
        switch_port=f"{switch} {unit}",
        switch_port_up=True,
        loss_percent=0,
        delay_ms=0,
        cut="",
        dead_vlans=(),
        label=f"E{name[-1]}",
    )


def peer(unit: str, *, heard_ms: int) -> sn.PeerView:
    return sn.PeerView(
        unit=unit, peer="Up", link="Up", heard_ms=heard_ms, poll_ms=15_000, hold_ms=45_000, missed=0, probing=False
    )


def entry(number: int, text: str) -> sn.LogEntry:
    return sn.LogEntry(
        id=number,
        at_ms=number * 1_000,
        kind="unit",
        unit="primary",
        group=None,
        text=text,
        because=0,
        number=number * 4_096_000,
    )


def flow(name: str, *, kept: int = 0) -> sn.FlowView:
    kind, context = name.split()
    return sn.FlowView(
        flow=name,
        title=kind.upper(),
        kind=kind,
        context=context,
        state="passing",
        unit="primary",
        reason="",
        rate=8_000,
        kbps=8_000,
        connections=1,
        sessions=3,
        kept=kept,
        lost=1,
        interrupted_ms=None,
        outage_ms=5_300,
        longest_ms=27_400,
        interruptions=2,
        dropped=(sn.DropView("no path", 126), sn.DropView("standby", 10)),
        at_risk=1,
    )


CLOCK: Final = sn.Clock(at_ms=60_000, at_wall_ms=1_176_703_865_000, speed=1.0, paused=False, until_happening=False)


def syslog_line(number: int, text: str) -> sn.SyslogLine:
    return sn.SyslogLine("primary", 60_000, "", 1, number, f"%PIX-1-{number}: {text}")


SNAPSHOT: Final = sn.Snapshot(
    v=ev.WIRE_VERSION,
    lab="f3k9",
    run=2,
    seq=1_000,
    title="Two contexts, two groups",
    profile="pix",
    epoch_wall="2007-04-16T06:10:00Z",
    clock=CLOCK,
    health=sn.Health(health="ok", text="Group 1 is active on Primary, group 2 on Secondary."),
    suggestion=sn.Suggestion(text="Pull the inside cable of Primary.", target="port primary Ethernet0"),
    units=tuple(unit(name) for name in UNITS),
    groups=tuple(group(name, number, active=UNITS[number - 1] == name) for name in UNITS for number in (1, 2)),
    interfaces=tuple(
        interface(name, context, "inside", active=UNITS[int(context[-1]) - 1] == name)
        for name in UNITS
        for context in ("context1", "context2")
    ),
    ports=tuple(
        port(name, number, purpose, switch)
        for name in UNITS
        for number, purpose, switch in (
            ("Ethernet0", "data", "inside"),
            ("Ethernet2", "state", "stateful"),
            ("Ethernet3", "failover", "lanfailover"),
        )
    ),
    peers=tuple(peer(name, heard_ms=45_000) for name in UNITS),
    links=(
        sn.LinkView(link="failover", name="LANFailover", port="Ethernet3", up=True),
        sn.LinkView(link="state", name="stateful", port="Ethernet2", up=True),
    ),
    switches=(
        sn.SwitchView(switch="inside", title="Inside switch", on=True, vlans=(2, 4), dead_vlans=(), side="bottom"),
    ),
    hosts=(
        sn.HostView(
            host="server1",
            kind="server",
            title="Server 1",
            address="192.168.1.5",
            context="context1",
            switch="inside",
            vlan=2,
        ),
    ),
    faults=(
        sn.FaultView(fault="cable secondary Ethernet1", title="Cable pulled: Secondary Ethernet1", since_ms=50_000),
    ),
    consoles=tuple(sn.ConsoleView(unit=name, prompt="PIX1# ", lines=("PIX1# ",)) for name in UNITS),
    lanes=tuple(
        sn.Lane(unit=name, group=number, segments=(sn.Segment(at_ms=0, state="Disabled"),))
        for name in UNITS
        for number in (0, 1, 2)
    ),
    log=(entry(1, "Primary is on."),),
    flows=(flow("http context2"),),
    syslog=(syslog_line(105002, "(Primary) Enabling failover."),),
)


BRANCH: Final = sn.Branch(
    branch=2,
    from_ms=60_000,
    until_ms=90_000,
    lanes=(sn.Lane("primary", 1, (sn.Segment(60_000, "Active"), sn.Segment(75_000, "Failed"))),),
)
LESSON: Final = ln.LessonView(
    lesson="inside-cable",
    title="The inside cable of the active unit",
    help="predict",
    step=2,
    steps=5,
    heading="Pull the cable",
    narration="Group 1 is active on Primary.",
    acts=(
        ln.ActView(
            "Pull the inside cable of Primary.",
            "cable primary Ethernet0",
            ({"type": "fault", "fault": "cable primary Ethernet0", "on": True},),
        ),
    ),
    expects=("Group 1 becomes active on Secondary.",),
    met=(False,),
    hint="",
    rule=ln.RuleView("Failover Triggers", "A group fails over when too many of its interfaces have failed."),
    done=False,
    ended=False,
    notes="Let them vote first.",
    since_ms=60_000,
    question=4,
    hints_left=1,
    explanation="Only the interfaces of group 1 lost their link.",
    next_heading="Plug it in again",
    memory='{"at":1}',
)
QUESTION: Final = ln.QuestionView(
    question=4,
    text="Where will group 1 be active in half a minute?",
    choices=(ln.ChoiceView("a", "Primary", 3, None), ln.ChoiceView("b", "Secondary", 9, None)),
    state="closed",
    answers=12,
    closes_wall_ms=1_176_703_925_000,
    explanation="",
)

REHEARSAL: Final = rh.RehearsalView(
    phase="play",
    title="Move group 1",
    change="CHG-1",
    shows="Group 1 is moved to Secondary.",
    exercise="A cable is pulled meanwhile",
    brief="Nobody touches a real unit.",
    objectives=("The operator looks first",),
    hidden=("Pull the inside cable of Secondary",),
    seats=(
        rh.SeatInfo("operator", ("consoles of primary", "checklist"), ready=True),
        rh.SeatInfo("helpdesk", ("alarms",), ready=False),
    ),
    window_ms=1_200_000,
    begun_ms=60_000,
    ended_ms=None,
    state="running",
    passed=False,
    at=1,
    question="",
    steps=(
        rh.StepInfo(
            step=1,
            heading="Look",
            narration="Group 1 must be active on Primary.",
            who="operator",
            backout=False,
            acts=("Type on Primary: show failover",),
            demands=(rh.DemandInfo("Group 1 is active on Primary", met=True),),
            readings=(rh.ReadingInfo("state of group 1 on secondary", "show failover", "Failed", "Standby Ready"),),
            state="on",
            ticked=False,
            reason="",
        ),
    ),
    injects=(
        rh.InjectInfo(1, "at 0:20", "helpdesk", "operator", "Mail is slow.", "", "came", 80_000),
        rh.InjectInfo(2, "at 5:00", "", "", "", "Pull the inside cable of Primary", "waiting", None),
    ),
    budgets=(rh.BudgetInfo("context context1", 5_000, 1_200),),
    findings=(rh.FindingInfo(70_000, 1, "wrong reading", "It was Standby Ready.", "operator"),),
    hints=(rh.HintInfo(75_000, "Look at the standby unit."),),
    notes=(rh.NoteInfo(76_000, "operator", "keep", "Look at both.", "Ann", "2027-01-31"),),
    marks=(rh.MarkInfo(1, "done"),),
    alarms=(rh.AlarmInfo("primary", "interface inside of context1", 1, "Link Down", 65_000, None),),
)


def _envelope(at: int) -> tuple[int, str, int, int, int]:
    return (ev.WIRE_VERSION, "f3k9", 2, 1_001 + at, 60_000 + at)


_new_interface: Final = interface("primary", "context1", "dmz", active=True)

EVENTS: Final[tuple[ev.AnyEvent, ...]] = (
    ev.UnitEvent(*_envelope(0), unit=unit("secondary")),
    ev.GroupEvent(*_envelope(1), group=group("secondary", 1, active=True)),
    ev.InterfaceEvent(*_envelope(2), interface=_new_interface),
    ev.InterfaceGoneEvent(*_envelope(3), unit="secondary", context="context2", name="inside"),
    ev.PortEvent(*_envelope(4), port=port("primary", "Ethernet1", "data", "outside")),
    ev.PeerEvent(*_envelope(5), peer=peer("primary", heard_ms=60_000)),
    ev.LinkEvent(*_envelope(6), link=sn.LinkView("failover", "LANFailover", "Ethernet3", up=False)),
    ev.SwitchEvent(*_envelope(7), switch=sn.SwitchView("inside", "Inside switch", True, (2, 4), (4,), "bottom")),
    ev.FaultEvent(
        *_envelope(8), fault=sn.FaultView("cable primary Ethernet0", "Cable pulled: Primary Ethernet0", since_ms=60_008)
    ),
    ev.RepairEvent(*_envelope(9), fault="cable secondary Ethernet1"),
    ev.ConsoleEvent(*_envelope(10), unit="primary", prompt="PIX1(config)# ", lines=("PIX1# conf t",)),
    ev.LaneEvent(*_envelope(11), unit="secondary", group=1, state="Just Active"),
    ev.LogEvent(*_envelope(12), entry=entry(77, "Cable pulled: Primary Ethernet0 — “inside”.")),
    ev.SyslogEvent(*_envelope(13), lines=(syslog_line(104001, "(Primary) Switching to ACTIVE - state check."),)),
    ev.ClockEvent(*_envelope(14), clock=sn.Clock(60_013, 1_176_703_866_000, 10.0, True, True)),
    ev.HealthEvent(
        *_envelope(15),
        health=sn.Health(
            "outage", "No unit is active for group 1.", ("The state link is down.",), ("context1",), 60_000
        ),
    ),
    ev.SuggestionEvent(*_envelope(16), suggestion=sn.Suggestion("", "")),
    ev.MessageEvent(*_envelope(17), unit="primary", via="failover", kind="hello", arrives_ms=60_017),
    ev.HelloMissedEvent(*_envelope(18), unit="secondary", missed=2),
    ev.FlowEvent(*_envelope(19), flow=flow("ftp context1", kept=1)),
    ev.FlowsGrewEvent(*_envelope(20), flows=(sn.Growth("http context2", connections=1, sessions=9, at_risk=1),)),
    ev.BranchesEvent(*_envelope(21), branches=(BRANCH,)),
    ev.UndoEvent(*_envelope(22), undo=sn.Undoable("Cable pulled: Primary Ethernet0", 60_008)),
    ev.LessonEvent(*_envelope(23), lesson=LESSON),
    ev.QuestionEvent(*_envelope(24), question=QUESTION),
    ev.RehearsalEvent(*_envelope(25), rehearsal=REHEARSAL),
)

REQUESTS: Final[tuple[rq.AnyRequest, ...]] = (
    rq.Console(1, unit="primary", line="show failover"),
    rq.Operate(2, unit="secondary", lines=("failover active group 1",)),
    rq.Fault(3, fault="cable primary Ethernet0", on=True),
    rq.RepairAll(4),
    rq.SetClock(5, speed=10.0),
    rq.Complete(6, unit="primary", line="sh fail"),
    rq.Help(7, unit="primary", line="show "),
    rq.Join(8),
    rq.Compare(9),
    rq.Findings(10),
    rq.Flow(10, flow="ftp context1", on=False),
    rq.Rate(11, flow="web context1", rate=1_200),
    rq.Look(12, at_ms=61_500, step="back"),
    rq.Rewind(13, at_ms=61_500),
    rq.Undo(14),
    rq.Return(15, branch=2),
    rq.Share(16),
    rq.Export(27, at_ms=61_500, journal=3),
    rq.Why(17, thing="group primary 1"),
    rq.Exchange(18, from_ms=50_000, until_ms=80_000),
    rq.Series(19, points=100),
    rq.StartLesson(20, lesson="preempt", help="predict"),
    rq.LessonStep(21, hint=True),
    rq.Ask(22, text="Which group moves?", choices=("group 1", "group 2"), right=0, seconds=60),
    rq.CloseQuestion(23, question=4, to="revealed", right=1),
    rq.Predict(24, question=4, choice="b"),
    rq.StartRehearsal(25, "move.runbook", "title: Move group 1"),
    rq.Rehearse(26, say="steer", number=2, way="hold"),
    rq.Evidence(28),
)

ANSWERS: Final[tuple[Answer, ...]] = (
    Answer(id=1, ok=True, result={}),
    Answer(id=3, ok=False, error=Error("refused", "fault: there is no port Ethernet9")),
    Answer(id=None, ok=False, error=Error("malformed", "no JSON")),
)


def tag(value: ev.AnyEvent | rq.AnyRequest) -> str:
    """The `type` of an event or a request."""
    return str(type(value).__struct_config__.tag)
