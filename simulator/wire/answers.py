"""What a server sends to one browser besides events: answers to its requests, and frames without a number.

An answer is `{id, ok: true, result}` or `{id, ok: false, error: {code, message}}`.
"""

import msgspec

from simulator.wire.lesson import QuestionView
from simulator.wire.record import Wire


class Error(Wire):
    """What was wrong, and where: `message` names the place."""

    code: str
    """"malformed", "unknown", "too-large", "too-often", "refused", "busy" or "gone"."""
    message: str


class Answer(Wire):
    """The one answer to a request. id is None only where the request's own could not be read."""

    id: int | None
    ok: bool
    result: dict[str, object] | None = None
    error: Error | None = None


class Beat(Wire, tag="beat"):
    """What a page hears every few seconds when there is nothing else. `live`: a worker has the lab, and its events come."""

    live: bool


class SnapshotFrame(Wire, tag="snapshot"):
    """The other kind of frame that a server sends: `{type: "snapshot", snapshot}`; events are sent as they are."""

    snapshot: msgspec.Raw


class QuestionFrame(Wire, tag="question"):
    """All that a participant is told: the question to the class, or None. No event: it says neither which lab nor when."""

    question: QuestionView | None
