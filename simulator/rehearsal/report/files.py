"""The four forms of a report, as the files of a folder."""

from collections.abc import Iterator

import msgspec

from simulator.rehearsal.report.junit import junit
from simulator.rehearsal.report.markdown import markdown
from simulator.rehearsal.report.page import html
from simulator.rehearsal.report.verdict import Verdict


def files(verdict: Verdict) -> Iterator[tuple[str, str]]:
    """Name and text of each."""
    yield "report.html", html(verdict)
    yield "report.md", markdown(verdict)
    yield "report.json", msgspec.json.format(msgspec.json.encode(verdict), indent=2).decode() + "\n"
    yield "junit.xml", junit(verdict)
