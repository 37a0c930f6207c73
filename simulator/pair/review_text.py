"""A review as lines for a terminal."""

from collections.abc import Iterable, Iterator

from simulator.pair.review import Review


def lines_of(review: Review) -> Iterator[str]:
    yield f"{review.title}: {review.kind}, {review.model}{' (chosen)' if review.model_is_chosen else ''}, {review.version}"
    for unit in review.units:
        start = "derived" if unit.is_derived else "as given"
        yield f"  {unit.role}: {unit.hostname}, {unit.version}, {unit.contexts} contexts licensed, start {start}"
    for link in review.links:
        addresses = f"{link.primary} and {link.secondary}" if link.primary else "without addresses"
        yield f"  {link.what}: {link.name} on {link.port}, {addresses}"
    for group in review.groups:
        preempt = "no preempt" if group.preempt_s is None else f"preempt {group.preempt_s}".removesuffix(" 0")
        yield f"  Group {group.id}: prefers {group.prefers}, {preempt}: {_few(group.contexts)}"
    for context in review.contexts:
        names = ", ".join(
            f"{one.name} {one.address or 'without address'}{'' if one.is_monitored else ' (not monitored)'}"
            for one in context.interfaces
        )
        yield f"  Context {context.name}: {names or 'no interfaces'}; {context.lines} lines, {context.kept} kept"
    for port in review.ports:
        yield f"  {port.port}: {port.what}"
    for host in review.hosts:
        yield f"  Host {host.name}: {host.address}, {f'context {host.context}' if host.context else 'for management'}"
    if review.kept:
        yield "Kept, not simulated: " + ", ".join(f"{row.lines} x {row.what}" for row in review.kept)
    if review.masked:
        yield "Masked: " + ", ".join(f"{row.what} {row.lines}" for row in review.masked)
    for note in review.notes:
        yield f"{note.level}: {f'{note.place}: ' if note.place else ''}{note.text}"
    for finding in review.findings:
        yield f"{finding.severity}: {finding.rule} {finding.title}. {finding.place}: {finding.consequence}"


def _few(names: Iterable[str], most: int = 8) -> str:
    shown = list(names)
    more = f" and {len(shown) - most} more" if len(shown) > most else ""
    return (", ".join(shown[:most]) + more) or "no context"
