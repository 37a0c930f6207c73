"""What arrives from the peer, sorted to the room that it concerns."""

from simulator.failover import (
    agreement,
    commands,
    errands,
    interface_tests,
    monitoring,
    orders,
    peer,
    replication,
    requirements,
    state_link,
)
from simulator.failover.draft import Draft, replace
from simulator.failover.messages import (
    BulkDone,
    BulkRequest,
    BulkState,
    CommandAck,
    CommandLine,
    ConfigAck,
    ConfigChunk,
    ConfigRequest,
    ExecAnswer,
    ExecOrder,
    FailoverOff,
    Hello,
    InterfaceHello,
    InterfaceTestBegin,
    InterfaceTestReport,
    Plain,
    Probe,
    ProbeAnswer,
    ReloadOrder,
    ResetOrder,
    ResyncOrder,
    StayAlive,
)
from simulator.failover.outputs import ExecTold, ExecWanted, Send
from simulator.vocabulary import Link, Via


def message_heard(draft: Draft, via: Via, message: Plain) -> None:
    """Take in one message. Anything that arrives on a data interface is also a packet heard there."""
    if not isinstance(via, Link):
        interface_tests.packets(draft, via)
    match message:
        case Hello():
            _hello(draft, message)
        case InterfaceHello(key=key):
            monitoring.hello_heard(draft, key)
        case Probe(round=number):
            draft.emit(Send(via, ProbeAnswer(number)))
        case ProbeAnswer():
            peer.answered(draft, via is Link.FAILOVER)
        case FailoverOff():
            peer.switched_off(draft)
        case InterfaceTestBegin(key=key, test=test):
            interface_tests.begun_by_peer(draft, key, test)
        case InterfaceTestReport():
            interface_tests.reported(draft, message)
        case ReloadOrder():
            if errands.is_new(draft, message):
                orders.obey_reload(draft)
        case ResetOrder(group=group):
            if errands.is_new(draft, message):
                orders.failover_reset(draft, group, by_peer=True)
        case ExecOrder():
            if errands.is_new(draft, message):
                draft.emit(ExecWanted(message))
        case ExecAnswer():
            if errands.is_new(draft, message):
                draft.emit(ExecTold(message))
        case _:
            _replication(draft, message)


def _replication(draft: Draft, message: Plain) -> None:
    match message:
        case ConfigRequest():
            replication.requested(draft, message)
        case ConfigChunk():
            replication.chunk_heard(draft, message)
        case ConfigAck():
            replication.chunk_acknowledged(draft, message)
        case CommandLine():
            commands.command_heard(draft, message)
        case CommandAck():
            commands.command_acknowledged(draft, message)
        case ResyncOrder(context=context):
            if errands.is_new(draft, message):
                replication.resync_ordered(draft, context)
        case BulkRequest():
            state_link.bulk_requested(draft, message)
        case BulkDone():
            state_link.bulk_done_heard(draft, message)
        case BulkState():
            state_link.bulk_state_heard(draft, message)
        case StayAlive():
            state_link.stay_alive_heard(draft, message)
        case _:
            pass


def _hello(draft: Draft, hello: Hello) -> None:
    """Beliefs first; then what the peer wants of us, and what it has done of what we wanted."""
    draft.state = replace(draft.state, counters=state_link.hello_queued(draft.state))
    if not requirements.compare(draft, hello.report) or not peer.heard(draft, hello):
        return
    replication.new_start(draft, hello.report.boot)
    agreement.take_in(draft, hello.report)
    agreement.confirm(draft)
    errands.confirm(draft)


def refuse_to_talk(draft: Draft, via: Via, message: Plain) -> None:
    """With failover disabled a unit only says so, when asked on the failover link (reference 15 row 13)."""
    if via is Link.FAILOVER and isinstance(message, Hello | Probe):
        draft.tell(FailoverOff())
