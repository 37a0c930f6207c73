"""What people do to the traffic: start and stop a flow, set its rate, send answers another way. A flow has a name."""

from typing import Final

from simulator.vocabulary import Value
from simulator.world import populations, sessions
from simulator.world.flows import HABITS, MOST_KBPS, MOST_PER_MINUTE, POPULATIONS, Flow, Kind, Phase, names
from simulator.world.simulation import Simulation

STAGGER_MS: Final = 70
"""Flows that begin together send their first packets so far apart."""


class Refused(Value):
    """Why it cannot be done; nothing has changed. code: as in Declined."""

    code: str
    message: str


def start(simulation: Simulation, name: str) -> Refused | None:
    """Begin a flow that does not run."""
    if refused := _unknown(simulation, name):
        return refused
    if running(simulation, name):
        return Refused("refused", f"{name}: already running")
    _begin(simulation, name, 0)
    return None


def start_all(simulation: Simulation) -> None:
    """Begin every flow that there can be, as a lab does when it opens."""
    for index, name in enumerate(names(simulation.world.topology)):
        if not running(simulation, name):
            _begin(simulation, name, index * STAGGER_MS)


def _begin(simulation: Simulation, name: str, later_ms: int) -> None:
    kind, context = name.split()
    if kind in POPULATIONS:
        populations.start(simulation, context, kind, POPULATIONS[kind].per_minute)
        return
    flow = simulation.net.flows.get(name) or Flow(name, Kind(kind), context, HABITS[Kind(kind)].kbps)
    sessions.start(simulation, flow, simulation.now + later_ms)


def stop(simulation: Simulation, name: str) -> Refused | None:
    """End a flow that runs; the connections of a population live to their end."""
    if refused := _unknown(simulation, name) or _at_rest(simulation, name):
        return refused
    kind, context = name.split()
    if kind in POPULATIONS:
        populations.stop(simulation, context, kind)
    else:
        sessions.stop(simulation, simulation.net.flows[name])
    return None


def set_rate(simulation: Simulation, name: str, rate: int) -> Refused | None:
    """kbit/s of a flow, connections a minute of a population, of one that runs. 0 is no rate: stop it instead."""
    if refused := _unknown(simulation, name) or _at_rest(simulation, name):
        return refused
    kind, context = name.split()
    most = MOST_PER_MINUTE if kind in POPULATIONS else MOST_KBPS
    if not 1 <= rate <= most:
        return Refused("malformed", f"{name}: the rate must be 1 to {most}")
    if kind in POPULATIONS:
        populations.stop(simulation, context, kind)
        populations.start(simulation, context, kind, rate)
    else:
        sessions.set_rate(simulation, simulation.net.flows[name], rate)
    return None


def route_back(simulation: Simulation, context: str, via: str) -> Refused | None:
    """Send the answers to a context's connections through another one; via "": through its own again."""
    known = simulation.world.topology.contexts
    for name in (context, via):
        if name not in known and not (name == "" and name is via):
            return Refused("unknown", f"there is no context {name!r} with hosts; there are {', '.join(known)}")
    net = simulation.net
    if net.backs.get(context, "") == via or context == via:
        return Refused("refused", f"{context}: answers take that way already")
    if via:
        net.backs[context] = via
    else:
        del net.backs[context]
    net.touched = net.unjudged = True
    return None


def running(simulation: Simulation, name: str) -> bool:
    kind, context = name.split()
    if kind in POPULATIONS:
        return populations.open_one(simulation, context, kind) is not None
    flow = simulation.net.flows.get(name)
    return flow is not None and flow.phase is not Phase.OFF


def _unknown(simulation: Simulation, name: str) -> Refused | None:
    known = names(simulation.world.topology)
    return None if name in known else Refused("unknown", f"flow {name!r}: there is none; there are {', '.join(known)}")


def _at_rest(simulation: Simulation, name: str) -> Refused | None:
    return None if running(simulation, name) else Refused("refused", f"{name}: not running")
