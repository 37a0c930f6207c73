"""`make bench`: the product beside its floors, in one run. `--write` puts the figures into docs/performance.md.

Ratios are what to keep: absolute figures move with the machine. Ends with 1 where a bound of the plan is missed.
"""

import argparse
import asyncio
import os
import platform
import sys
from pathlib import Path
from typing import Final

import msgspec

from tests.bench import fanout, looking_back, many_contexts, many_labs, own_pair, page, roundtrip, simulation
from tests.bench.stage import stage

PAGE: Final = Path(__file__).parent.parent.parent / "docs" / "performance.md"
PARTS: Final = ("fanout", "roundtrip", "simulation", "past", "pair", "contexts", "crowd", "page")


class Line(msgspec.Struct, frozen=True):
    """One row of the report. kept: whether a bound is kept; None where there is none."""

    what: str
    value: str
    bound: str = ""
    kept: bool | None = None


async def run(parts: list[str], labs: int) -> list[Line]:
    lines: list[Line] = []
    if "simulation" in parts:
        lines += _simulation(simulation.measure())
    if "past" in parts:
        lines += _past(looking_back.measure())
    if "pair" in parts:
        lines += _pair(own_pair.measure())
    if "contexts" in parts:
        lines += _contexts(many_contexts.measure())
    if "page" in parts:
        lines += _page(await asyncio.to_thread(page.measure))
    if {"fanout", "roundtrip", "crowd"} & set(parts):
        async with stage() as standing:
            if "fanout" in parts:
                lines += _fanout(await fanout.measure(standing))
            if "roundtrip" in parts:
                lines += _roundtrip(await roundtrip.measure(standing))
            if "crowd" in parts:
                lines += _crowd(await many_labs.measure(standing, labs))
    return lines


def _fanout(rates: fanout.Rates) -> list[Line]:
    to_bare, to_group = rates.product / rates.bare, rates.product / rates.group
    return [
        Line(f"Fan-out to {fanout.SOCKETS} sockets, deliveries a second", f"{rates.product:,.0f}"),
        Line("beside a bare ASGI application", f"{rates.bare:,.0f}: ratio {to_bare:.2f}", ">= 0.85", to_bare >= 0.85),
        Line(
            "beside channels-redis `group_send`", f"{rates.group:,.0f}: ratio {to_group:.1f}", ">= 10", to_group >= 10
        ),
    ]


def _roundtrip(trips: roundtrip.RoundTrips) -> list[Line]:
    ratio = trips.product.p50 / trips.floor.p50
    return [
        Line("Request to its event, p50 / p99", f"{trips.product.p50:.2f} / {trips.product.p99:.2f} ms"),
        Line("bare two hops, p50 / p99", f"{trips.floor.p50:.2f} / {trips.floor.p99:.2f} ms"),
        Line("ratio of the p50", f"{ratio:.2f}", "<= 1.5", ratio <= 1.5),
    ]


def _page(figures: page.PageFigures) -> list[Line]:
    ratio = figures.busy_frame_ms / figures.calm_frame_ms
    return [
        Line("Click to changed pixel in Chromium, p50 / p99", f"{figures.click.p50:.1f} / {figures.click.p99:.1f} ms"),
        Line("First paint of a lab, nothing cached", f"{figures.paint_ms:.0f} ms"),
        Line("transferred for it, compressed", f"{figures.kilobytes:.0f} KB", "<= 260 KB", figures.kilobytes <= 260),
        Line("Frame of a paused lab, 95th percentile", f"{figures.calm_frame_ms:.1f} ms"),
        Line(
            "the same while events come", f"{figures.busy_frame_ms:.1f} ms at {figures.events_a_minute:,.0f} a minute"
        ),
        Line("ratio of both, at a thousand events a minute or more", f"{ratio:.2f}", "<= 3", ratio <= 3),
    ]


def _simulation(speeds: simulation.Speeds) -> list[Line]:
    return [
        Line(
            "Simulated seconds a second, one pair, ASA timers",
            f"{speeds.simulated:,.0f}",
            ">= 5,000",
            speeds.simulated >= 5000,
        ),
        Line("the same with every message reported", f"{speeds.told:,.0f}"),
        Line("messages a second between the two units", f"{speeds.events:,.0f}"),
        Line("events a second of SimPy's toy, without a protocol", f"{speeds.simpy:,.0f}"),
        Line("a pair booted and settled", f"{speeds.open_ms:.0f} ms"),
    ]


def _past(looks: looking_back.Looks) -> list[Line]:
    return [
        Line(
            "Look back at a moment of an hour-long lab, processor time, p50 / worst",
            f"{looks.p50:.1f} / {looks.worst:.1f} ms",
            "<= 200 ms",
            looks.worst <= 200,
        ),
        Line("to decode and encode that picture", f"{looks.floor:.2f} ms: ratio {looks.p50 / looks.floor:.0f}"),
        Line(
            f"among {looking_back.CROWD} labs on one worker, p50 / worst",
            f"{looks.crowded_p50:.1f} / {looks.crowded_worst:.1f} ms",
        ),
        Line(
            "memory of that past, alone / among so many",
            f"{looks.kilobytes:.0f} / {looks.crowded_kilobytes:.0f} KB",
        ),
        Line(
            "the hour worked out again after a take-over; its longest slice",
            f"{looks.rebuild_ms:.0f} ms; {looks.slice_ms:.0f} ms",
        ),
    ]


def _pair(work: own_pair.Work) -> list[Line]:
    what = f"{len(own_pair.PAIR.groups)} contexts, {work.lines:,} lines, {work.kilobytes:.0f} KB"
    return [
        Line(f"Own pair of {what}: from files to a running lab", f"{work.whole:.2f} s", "<= 2 s", work.whole <= 2),
        Line(
            "masked in the page; read and reviewed; read to open; begun by a worker",
            f"{work.page:.2f}; {work.review:.2f}; {work.open:.2f}; {work.worker:.2f} s",
        ),
    ]


def _contexts(sizes: many_contexts.Sizes) -> list[Line]:
    return [
        Line("Simulated seconds a second of processor time, 2 contexts with traffic", f"{sizes.two:,.0f}"),
        Line(
            "12 contexts, 36 monitored interfaces",
            f"{sizes.twelve:,.0f}: ratio {sizes.twelve / sizes.two:.2f}",
            ">= 1,500",
            sizes.twelve >= 1_500,
        ),
        Line("memory of that lab", f"{sizes.kilobytes:,.0f} KB", "<= 1,500 KB", sizes.kilobytes <= 1_500),
        Line(
            "50 contexts, 250 monitored interfaces",
            f"{sizes.fifty:,.0f}: ratio {sizes.fifty / sizes.two:.3f}",
        ),
        Line("the same at real time, seen by someone", f"{sizes.share:.1%} of a core", "<= 10%", sizes.share <= 0.1),
        Line("12 and 50 contexts booted and settled", f"{sizes.open_ms[0]:,.0f} and {sizes.open_ms[1]:,.0f} ms"),
        Line(
            f"what the server does of the first paint of 50 contexts, snapshot of {sizes.snapshot_kilobytes:,.0f} KB",
            f"{sizes.paint_ms:,.0f} ms",
            "<= 1,000 ms",
            sizes.paint_ms <= 1_000,
        ),
    ]


def _crowd(crowd: many_labs.Crowd) -> list[Line]:
    return [
        Line(
            f"Running labs on one worker: {crowd.labs}; slowest, in real time",
            f"{crowd.slowest:.2f}",
            ">= 0.9",
            crowd.slowest >= 0.9,
        ),
        Line("mean, in real time", f"{crowd.mean:.2f}"),
        Line("share of one core", f"{crowd.processor:.0%}"),
        Line("memory of the worker, each lab", f"{crowd.kilobytes:.0f} KB", "<= 300 KB", crowd.kilobytes <= 300),
        Line("memory of Redis, each lab", f"{crowd.stored_kilobytes:.0f} KB"),
    ]


def report(lines: list[Line]) -> str:
    rows = [f"| {line.what} | {line.value} | {line.bound} | {_verdict(line.kept)} |" for line in lines]
    return "\n".join(["| what | measured | bound | kept |", "| --- | --- | --- | --- |", *rows])


def _verdict(kept: bool | None) -> str:
    return "" if kept is None else "yes" if kept else "**no**"


def report_page(lines: list[Line]) -> str:
    machine = f"Python {platform.python_version()}, {os.cpu_count()} cores, {platform.machine()}"
    return (
        "# Performance\n\n"
        "Written by `make bench ARGS=--write`. Each figure stands beside its floor, measured in the same run on the same\n"
        "machine: the ratios are what to keep.\n\n"
        f"{report(lines)}\n\n"
        f"{machine}. How each is measured: `tests/bench/`.\n"
    )


def main() -> int:
    parser = argparse.ArgumentParser(prog="python -m tests.bench", description=__doc__)
    parser.add_argument("parts", nargs="*", choices=[*PARTS, []], help="what to measure; all where none is named")
    parser.add_argument("--labs", type=int, default=many_labs.LABS, help="running labs in the crowd")
    parser.add_argument("--write", action="store_true", help="write docs/performance.md")
    options = parser.parse_args()
    lines = asyncio.run(run(options.parts or list(PARTS), options.labs))
    print(report(lines))
    if options.write:
        PAGE.write_text(report_page(lines), encoding="utf-8")
    return 1 if any(line.kept is False for line in lines) else 0


if __name__ == "__main__":
    sys.exit(main())
