"""Where a line belongs in its space or block: the order in which a 7.2 configuration is written (ranks.py).

Most simulated statements always stand in this order. A kept line, a translation or a route stands where it was found when a
text is loaded, and where it belongs when it is typed. So a written configuration, loaded, keeps its order.
"""

from bisect import bisect_right

from simulator.appliance.config.ranks import Key, Section, key_of, unknown
from simulator.appliance.config.tree import Index, Line, Lines, lines_of


def insert(lines: tuple[Line, ...], new: Line, section: Section, *, loading: bool) -> Lines:
    """The lines of a section with a new one where it belongs. loading: they are read from a text."""
    lines = lines_of(lines)
    index, key = lines.indexed(section), key_of(new.statement, section)
    if new.is_loose:
        at = len(lines) if loading or key >= unknown(section) else _place_kept(index, key, section)
        return lines.with_line(at, new, key, 0, section)
    nth = bisect_right(index.ranked, key)
    at = _place_simulated(lines, index, key, nth, section, loading)
    return lines.with_line(at, new, key, nth, section)


def _place_simulated(lines: Lines, index: Index, key: Key, nth: int, section: Section, loading: bool) -> int:
    """Among simulated lines by order; when typed, between two of them before the kept lines that come later."""
    low = lines.place(lines.ranked[nth - 1], index.ranked[nth - 1][0], section) + 1 if nth else 0
    for at in range(low, len(lines)):
        if not lines[at].is_loose or (not loading and key < index.keys[at] < unknown(section)):
            return at
    return len(lines)


def _place_kept(index: Index, key: Key, section: Section) -> int:
    """A typed one of which something is known: after those of its sort."""
    none = unknown(section)[0]
    before = [place for rank, place in index.last.items() if rank <= key[0] and rank != none]
    if before:
        return max(before) + 1
    return min((at for at, other in enumerate(index.keys) if other < unknown(section)), default=len(index.keys))
