"""What to say of the traffic through the pair: interruptions, and what became of the sessions."""

from typing import Final, TypeAlias

from simulator.vocabulary import Millis
from simulator.wire.snapshot import SessionsView
from simulator.world.flows import POPULATIONS, Drop, title_of
from simulator.world.happenings import FlowChanged, FlowInterrupted, FlowLost, FlowResumed

OfFlow: TypeAlias = FlowInterrupted | FlowLost | FlowResumed

_WHY: Final[dict[Drop | None, str]] = {
    None: "nobody answers",
    Drop.NO_PATH: "no unit is reached",
    Drop.NO_CONTEXT: "contexts share the interface, and nothing tells for which of them it is",
    Drop.STANDBY: "the unit that is reached does not have the context active",
    Drop.NO_CONNECTION: "the unit does not know the connection",
    Drop.CAPACITY: "the unit has more to pass than it can",
    Drop.LOST: "packets are lost on a cable",
}


def told_of_flow(output: OfFlow) -> str:
    """One sentence: "FTP through context1: interrupted 5.3 s, session kept."."""
    flow = f"{title_of(output.flow)} through {output.context}"
    match output:
        case FlowInterrupted(reason=reason):
            return f"{flow}: interrupted, {_WHY[reason]}."
        case FlowLost(gave_up=True):
            return f"{flow}: session lost, its client gave up."
        case FlowLost():
            return f"{flow}: session lost, the unit does not know its connection."
        case FlowResumed(outage_ms=outage_ms, single=True):
            return f"{flow}: interrupted {seconds(outage_ms)}{_session(output)}."
        case FlowResumed(outage_ms=outage_ms):
            return f"{flow}: interrupted {seconds(outage_ms)}, {output.kept} connections kept, {output.lost} lost."


def sessions_of(output: OfFlow) -> SessionsView | None:
    """The same for programs; None: nothing is decided about them yet."""
    match output:
        case FlowLost(flow=flow):
            return SessionsView(flow, 0, 1)
        case FlowResumed(flow=flow, kept=kept, lost=lost):
            return SessionsView(flow, kept, lost)
        case FlowInterrupted():
            return None


def _session(resumed: FlowResumed) -> str:
    """A ping has no session, nor has a flow that was interrupted between two of them."""
    if resumed.kept:
        return ", session kept"
    return ", session lost and opened anew" if resumed.lost else ""


def told_of_change(changed: FlowChanged) -> str:
    """ "Web traffic through context1: 1200 connections a minute from now on."."""
    if changed.change == "route":
        way = f"through {changed.via}" if changed.via else "their own way again"
        return f"The routers send answers to connections of {changed.flow} {way}."
    kind, context = changed.flow.split()
    unit = "connections a minute" if kind in POPULATIONS else "kbit/s"
    what = {"start": "begins", "stop": "stops", "rate": f"{changed.rate} {unit} from now on"}[changed.change]
    return f"{title_of(changed.flow)} through {context}: {what}."


def seconds(duration_ms: Millis) -> str:
    """ "5.3 s"; below a tenth of a second "20 ms"."""
    return f"{duration_ms / 1_000:.1f} s" if duration_ms >= 100 else f"{duration_ms} ms"
