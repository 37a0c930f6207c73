"""The action of the lab that a request of a browser, a lesson or a runbook stands for."""

from simulator import lab as labs
from simulator.lab import Action
from simulator.vocabulary import UnitRole
from simulator.wire import requests
from simulator.wire.requests import AnyRequest


def action_of(request: AnyRequest) -> Action | None:
    """None: the request is no action of the lab."""
    match request:
        case requests.Console(unit=unit, line=line, pasted=pasted):
            return labs.ConsoleLine(UnitRole(unit), line, pasted)
        case requests.Operate(unit=unit, lines=lines):
            return labs.Operate(UnitRole(unit), lines)
        case requests.Fault(fault=fault, on=True):
            return labs.PutFault(fault)
        case requests.Fault(fault=fault):
            return labs.Repair(fault)
        case requests.RepairAll():
            return labs.RepairAll()
        case requests.Flow(flow=flow, on=on):
            return labs.StartFlow(flow) if on else labs.StopFlow(flow)
        case requests.Rate(flow=flow, rate=rate):
            return labs.SetRate(flow, rate)
        case _:
            return None
