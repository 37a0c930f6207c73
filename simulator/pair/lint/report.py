"""Findings as others read them: lines for a terminal, values for JSON, a log in SARIF 2.1.0 for code scanning."""

from collections.abc import Callable, Iterator, Sequence
from typing import Any, Final, TypeAlias

from simulator.pair.lint.finding import Finding, Place, Severity
from simulator.pair.lint.table import BY_ID, RULES

Located: TypeAlias = tuple[str, int]
"""A file, and a line of it from 1; 0 where no line says it."""
Locate: TypeAlias = Callable[[Place], Located | None]
"""Where a place is in what was given; None: the text was derived."""
Values: TypeAlias = dict[str, Any]

SCHEMA: Final = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"
VERSION: Final = "2.1.0"
_LEVELS: Final = {Severity.BREAKS: "error", Severity.RISKS: "warning", Severity.ADVICE: "note"}


# --- a terminal -------------------------------------------------------------------------------------------------------


def lines(findings: Sequence[Finding], locate: Locate) -> Iterator[str]:
    """For people: each finding with its places, and the sum below."""
    for finding in findings:
        yield f"{finding.severity.value} {finding.rule} {finding.title}"
        for place in finding.places:
            yield f"    {_where(place, locate)}: {place.text or '(nothing)'}{' (absent)' if place.is_absent else ''}"
        if finding.values is not None:
            yield f"    primary: {finding.values[0]}; secondary: {finding.values[1]}"
        yield f"    {finding.consequence}"
        if finding.show:
            yield f"    show me: {finding.show}"
        yield f"    source: {finding.source}"
        yield ""
    yield summary(findings)


def summary(findings: Sequence[Finding]) -> str:
    """ "1 breaks, 2 risks, 0 advice"."""
    return ", ".join(f"{sum(f.severity is severity for f in findings)} {severity.value}" for severity in Severity)


def _where(place: Place, locate: Locate) -> str:
    found = locate(place)
    unit = f"{place.unit.title}, {place.space}"
    if found is None:
        return f"{unit} (derived)"
    file, line = found
    return f"{file}:{line} ({unit})" if line else f"{file} ({unit})"


# --- values -----------------------------------------------------------------------------------------------------------


def values(findings: Sequence[Finding], locate: Locate) -> list[Values]:
    """For programs: what `--format json` prints."""
    return [
        {
            "rule": finding.rule,
            "severity": finding.severity.value,
            "title": finding.title,
            "places": [_place(place, locate) for place in finding.places],
            "primary": finding.values[0] if finding.values else None,
            "secondary": finding.values[1] if finding.values else None,
            "consequence": finding.consequence,
            "source": finding.source,
            "show": finding.show or None,
            "watch": finding.watch or None,
        }
        for finding in findings
    ]


def _place(place: Place, locate: Locate) -> Values:
    file, line = locate(place) or (None, 0)
    return {
        "unit": place.unit.value,
        "context": place.context,
        "file": file,
        "line": line or None,
        "text": place.text,
        "absent": place.is_absent,
    }


# --- SARIF ------------------------------------------------------------------------------------------------------------


def sarif(findings: Sequence[Finding], locate: Locate) -> Values:
    """The log of one run."""
    index = {rule.id: at for at, rule in enumerate(RULES)}
    driver: Values = {"name": "Foverlab", "rules": [_descriptor(rule_id) for rule_id in index]}
    results = [_result(finding, index[finding.rule], locate) for finding in findings]
    run: Values = {"tool": {"driver": driver}, "columnKind": "unicodeCodePoints", "results": results}
    return {"$schema": SCHEMA, "version": VERSION, "runs": [run]}


def _descriptor(rule_id: str) -> Values:
    rule = BY_ID[rule_id]
    return {
        "id": rule.id,
        "shortDescription": {"text": f"{rule.title}."},
        "fullDescription": {"text": rule.why},
        "help": {"text": f"{rule.why} Source: {rule.source}."},
        "defaultConfiguration": {"level": _LEVELS[rule.severity]},
        "properties": {"tags": ["failover", rule.severity.value]},
    }


def _result(finding: Finding, index: int, locate: Locate) -> Values:
    located = [_location(place, locate) for place in finding.places]
    result: Values = {
        "ruleId": finding.rule,
        "ruleIndex": index,
        "level": _LEVELS[finding.severity],
        "message": {"text": f"{finding.title}. {finding.consequence}"},
        "locations": located[:1],
        "partialFingerprints": {"place/v1": _fingerprint(finding)},
    }
    if located[1:]:
        result["relatedLocations"] = [{"id": at, **location} for at, location in enumerate(located[1:], 1)]
    if finding.show:
        result["properties"] = {"show": finding.show, "watch": finding.watch}
    return result


def _location(place: Place, locate: Locate) -> Values:
    """An absent line is in its file, without a line."""
    name = f"{place.unit.value}/{place.context or 'system'}"
    location: Values = {
        "logicalLocations": [{"name": place.context or "system", "fullyQualifiedName": name, "kind": "namespace"}],
        "message": {"text": f"absent: {place.text}" if place.is_absent else place.text or "(nothing)"},
    }
    found = locate(place)
    if found is not None:
        file, line = found
        physical: Values = {"artifactLocation": {"uri": _uri(file)}}
        if line:
            physical["region"] = {"startLine": line}
        location["physicalLocation"] = physical
    return location


def _uri(file: str) -> str:
    """A relative reference: blanks, letters of other scripts and what has a meaning in one as their bytes (RFC 3986)."""
    return "".join(
        sign if sign.isascii() and (sign.isalnum() or sign in "-._~/") else "".join(f"%{b:02X}" for b in sign.encode())
        for sign in file.replace("\\", "/")
    )


def _fingerprint(finding: Finding) -> str:
    """The same as long as the finding is about the same line of the same space, wherever in the file it stands."""
    place = finding.places[0] if finding.places else None
    return "/".join((finding.rule, place.unit.value, place.context, place.text) if place else (finding.rule,))
