"""What was so when a condition was judged, in a few words for the report: the value in place of the one that was demanded."""

from simulator.lessons.conditions import Condition, holds
from simulator.lessons.known import Known
from simulator.lessons.measures import flows_named
from simulator.vocabulary import Millis


def actual(condition: Condition, known: Known) -> str:
    """The value now. Where there is none to name: "so" or "not so"."""
    said = _named(condition, known)
    return said or ("so" if holds(condition, known) else "not so")


def _named(condition: Condition, known: Known) -> str:
    words, shot = condition.words, known.snapshot
    match condition.form:
        case "group" | "becomes":
            return next(
                (view.state for view in shot.groups if (str(view.group), view.unit) == (words[0], words[2])), ""
            )
        case "nobody":
            held = [view.unit.capitalize() for view in shot.groups if str(view.group) == words[0] and view.active]
            return f"Active on {' and '.join(held) or 'nobody'}"
        case "interface":
            wanted = (words[1], words[0], words[-1])
            return next(
                (view.status for view in shot.interfaces if (view.context, view.name, view.unit) == wanted),
                "there is none",
            )
        case "unit":
            return next((view.power for view in shot.units if view.unit == words[0]), "")
        case "named":
            return next((view.hostname for view in shot.units if view.unit == words[0]), "")
        case "version":
            return next((view.version for view in shot.units if view.unit == words[0]), "")
        case "believed":
            return next((view.peer for view in shot.peers if view.unit == words[0]), "")
        case "link-found":
            return next((view.link for view in shot.peers if view.unit == words[0]), "")
        case "timer":
            peers = [view for view in shot.peers if view.unit == words[1]]
            return seconds(peers[0].poll_ms if words[0] == "poll" else peers[0].hold_ms) if peers else ""
        case "flow":
            return next((view.state for view in shot.flows if view.flow == words[0]), "there is none")
        case "through":
            return next(
                (view.unit.capitalize() or view.state for view in shot.flows if view.flow == words[0]), "there is none"
            )
        case "health":
            return shot.health.health
        case "repaired":
            return "; ".join(fault.title for fault in shot.faults) or "so"
        case _:
            return _measured(condition, known)


def _measured(condition: Condition, known: Known) -> str:
    words, shot = condition.words, known.snapshot
    match condition.form:
        case "traffic":
            flows = [flow for flow in shot.flows if flow.context == words[0] and flow.state != "off"]
            stopped = [flow.title or flow.flow for flow in flows if flow.state == "interrupted"]
            return f"interrupted: {', '.join(stopped)}" if stopped else ("" if flows else "no traffic is sent")
        case "agree":
            wrong = [
                f"{view.unit.capitalize()} group {view.group} is {view.state}, its peer sees {view.seen_by_peer}"
                for view in shot.groups
                if view.configured and view.seen_by_peer != view.state
            ]
            return "; ".join(wrong)
        case "outage":
            longest = [known.outages.get(flow.flow, 0) for flow in flows_named(shot, words[0])]
            return seconds(max(longest, default=0))
        case "lost" | "lost-in-all":
            flows_ = flows_named(shot, words[0]) if words[0] else shot.flows
            return str(sum(known.lost.get(flow.flow, 0) for flow in flows_))
        case "step":
            number = int(words[0])
            return known.steps[number - 1] if number <= len(known.steps) else ""
        case _:
            return ""


def seconds(time_ms: Millis) -> str:
    """ "12.4 s", "45 s", "500 ms"."""
    if time_ms < 1_000:
        return f"{time_ms} ms"
    return f"{time_ms / 1_000:.1f} s".replace(".0 s", " s")


def clock(time_ms: Millis) -> str:
    """ "0:04:30"."""
    minutes, rest = divmod(time_ms // 1_000, 60)
    hours, minutes = divmod(minutes, 60)
    return f"{hours}:{minutes:02}:{rest:02}"
