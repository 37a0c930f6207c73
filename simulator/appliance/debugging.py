"""`debug fover`: what one step of the failover protocol shows on the console while an option is on (reference 8.2).

The device's own debug lines are not published; these are the simulator's words, one line for each thing that the option is
about (docs/fidelity.md).
"""

from collections.abc import Callable, Iterator
from typing import Final

from simulator.failover.inputs import Input, MessageHeard, PortChanged
from simulator.failover.messages import Hello, Message, plain
from simulator.failover.outputs import (
    ApplyCommand,
    ConsoleNotice,
    HelloMissed,
    InterfaceChanged,
    InterfaceTestRun,
    MismatchFound,
    Notice,
    Output,
    PeerChanged,
    Send,
    Transition,
)
from simulator.vocabulary import InterfaceKey, Via

_SYNC: Final = frozenset(
    {Notice.SENDING_BEGINS, Notice.SENDING_ENDS, Notice.RECEIVING_BEGINS, Notice.RECEIVING_ENDS, Notice.NOT_REPLICATED}
)


def debug_lines(options: tuple[str, ...], input: Input, outputs: tuple[Output, ...]) -> tuple[str, ...]:
    """All that the options show of a step, in the order in which it happened."""
    lines: list[str] = []
    for option in options:
        told = _OPTIONS.get(option)
        if told is not None:
            lines += (f"fover_{option}: {line}" for line in told(input, outputs))
    return tuple(lines)


def _switch(_input: Input, outputs: tuple[Output, ...]) -> Iterator[str]:
    for output in outputs:
        if isinstance(output, Transition):
            yield f"group {output.group} {output.before} -> {output.after}: {output.reason}"


def _fail(_input: Input, outputs: tuple[Output, ...]) -> Iterator[str]:
    for output in outputs:
        if isinstance(output, HelloMissed):
            yield f"hello {output.missed} from mate missed"
        elif isinstance(output, PeerChanged):
            yield f"mate {output.peer_before} -> {output.peer}, failover link {output.link_before} -> {output.link}"


def _ifc(_input: Input, outputs: tuple[Output, ...]) -> Iterator[str]:
    for output in outputs:
        if isinstance(output, InterfaceChanged):
            waiting = " (Waiting)" if output.waiting else ""
            yield f"{_via(output.key)} {output.before} -> {output.after}{waiting}"
        elif isinstance(output, InterfaceTestRun) and output.heard is None:
            yield f"{_via(output.key)} {output.test} test begins"
        elif isinstance(output, InterfaceTestRun):
            yield f"{_via(output.key)} {output.test} test: {'passed' if output.heard else 'nothing received'}"


def _rx(input: Input, _outputs: tuple[Output, ...]) -> Iterator[str]:
    if isinstance(input, MessageHeard):
        yield f"{_kind(input.message)} on {_via(input.via)}"


def _tx(_input: Input, outputs: tuple[Output, ...]) -> Iterator[str]:
    for output in outputs:
        if isinstance(output, Send):
            yield f"{_kind(output.message)} on {_via(output.via)}"


def _fmsg(input: Input, outputs: tuple[Output, ...]) -> Iterator[str]:
    """Orders that travel in hellos."""
    heard = plain(input.message) if isinstance(input, MessageHeard) else None
    if isinstance(heard, Hello):
        yield from (f"mate orders group {order.group}: {order.kind}" for order in heard.report.orders)
    for output in outputs:
        sent = plain(output.message) if isinstance(output, Send) else None
        if isinstance(sent, Hello):
            yield from (f"mate is ordered, group {order.group}: {order.kind}" for order in sent.report.orders)


def _sync(_input: Input, outputs: tuple[Output, ...]) -> Iterator[str]:
    for output in outputs:
        if isinstance(output, ConsoleNotice) and output.notice in _SYNC:
            yield output.notice.value.replace("-", " ")


def _cmd_exec(_input: Input, outputs: tuple[Output, ...]) -> Iterator[str]:
    for output in outputs:
        if isinstance(output, ApplyCommand):
            yield f"from mate, {output.context or 'system'}: {output.line}"


def _verify(_input: Input, outputs: tuple[Output, ...]) -> Iterator[str]:
    for output in outputs:
        if isinstance(output, MismatchFound):
            yield f"{output.kind}: mine {output.mine}, mate's {output.theirs}"


def _open(input: Input, _outputs: tuple[Output, ...]) -> Iterator[str]:
    if isinstance(input, PortChanged):
        yield f"{input.port} is {'up' if input.up else 'down'}"


_OPTIONS: Final[dict[str, Callable[[Input, tuple[Output, ...]], Iterator[str]]]] = {
    "switch": _switch,
    "fail": _fail,
    "ifc": _ifc,
    "rx": _rx,
    "rxip": _rx,
    "tx": _tx,
    "txip": _tx,
    "fmsg": _fmsg,
    "sync": _sync,
    "cmd-exec": _cmd_exec,
    "verify": _verify,
    "open": _open,
}
"""The others (cable, and dumps of packets that have no bytes here) are taken and show nothing."""


def _kind(message: Message) -> str:
    return str(type(plain(message)).__struct_config__.tag)


def _via(via: Via) -> str:
    return f"{via.context}/{via.name}" if isinstance(via, InterfaceKey) else f"{via.value} link"
