"""The observer's eye: what happened in the world -> events of the wire, and the snapshot that they add up to.

`first` looks at a world for the first time, `observe` follows it batch by batch, `set_clock` tells how time runs, `set_undo`
names the last act,
`numbered` gives the snapshot to send, `resumed` goes on from one. `project` makes every entity anew, for comparison.
`compared` sets both units' configurations side by side. `explain` and `exchange` look into the past: why something is as it
is, and all that the units said to each other.
"""

from simulator.observe.eye import MOST_MESSAGES, numbered, observe, set_clock, set_undo
from simulator.observe.narration.row_numbers import row_at_ms
from simulator.observe.picture.comparison import compared
from simulator.observe.picture.view import Entities, View, entities_of, first, project, resumed
from simulator.observe.why.chronicle import Chronicle, Source, Stretch
from simulator.observe.why.exchange import exchange
from simulator.observe.why.why import Unknown, explain

__all__ = [
    "MOST_MESSAGES",
    "Chronicle",
    "Entities",
    "Source",
    "Stretch",
    "Unknown",
    "View",
    "compared",
    "entities_of",
    "exchange",
    "explain",
    "first",
    "numbered",
    "observe",
    "project",
    "resumed",
    "row_at_ms",
    "set_clock",
    "set_undo",
]
