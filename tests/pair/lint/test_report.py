"""Findings for a terminal, for programs, and for code scanning."""

import json
import re
from typing import Any

import pytest

from simulator.pair.lint import lint
from simulator.pair.lint.finding import Finding, Place
from simulator.pair.lint.report import Located, lines, sarif, summary, values
from simulator.pair.lint.table import RULES
from tests.pair.lint.pairs import S, changed, good, line

KEYS = line("failover key foverlab", "failover key another", S)


@pytest.fixture(name="findings")
def _findings() -> tuple[Finding, ...]:
    return lint(changed(good(), KEYS))


def locate(place: Place) -> Located | None:
    """One file a unit, the system space at its beginning."""
    return None if place.context else (f"my pair/{place.unit}.txt", place.line)


def test_a_terminal_gets_each_finding_with_its_places_and_the_sum(findings: tuple[Finding, ...]) -> None:
    said = list(lines(findings, locate))
    assert said[0] == "breaks FL014 The failover keys differ"
    assert said[1] == "    my pair/secondary.txt:14 (Secondary, system): failover key *****"
    assert "    primary: a key; secondary: another key" in said
    assert "    show me: type: secondary: show failover" in said
    assert said[-1] == summary(findings) == "1 breaks, 0 risks, 9 advice"


def test_programs_get_values(findings: tuple[Finding, ...]) -> None:
    first = json.loads(json.dumps(values(findings, locate)))[0]
    assert first["rule"] == "FL014"
    assert first["places"][0] == {
        "unit": "secondary",
        "context": "",
        "file": "my pair/secondary.txt",
        "line": 14,
        "text": "failover key *****",
        "absent": False,
    }


# --- SARIF 2.1.0: what its schema requires, as far as our log uses it ------------------------------------------------


def test_the_log_is_sarif(findings: tuple[Finding, ...]) -> None:
    log = json.loads(json.dumps(sarif(findings, locate)))
    assert set(log) == {"$schema", "version", "runs"}
    assert log["version"] == "2.1.0"
    [run] = log["runs"]
    assert set(run) == {"tool", "columnKind", "results"}
    assert run["columnKind"] in ("utf16CodeUnits", "unicodeCodePoints")
    driver = run["tool"]["driver"]
    assert driver["name"]
    assert [rule["id"] for rule in driver["rules"]] == [rule.id for rule in RULES]
    for rule in driver["rules"]:
        check_descriptor(rule)
    assert len(run["results"]) == len(findings)
    for result in run["results"]:
        check_result(result, driver["rules"])


def test_levels_follow_the_severities(findings: tuple[Finding, ...]) -> None:
    [run] = sarif(findings, locate)["runs"]
    assert [result["level"] for result in run["results"]] == ["error", *["note"] * 9]


def test_an_absent_line_has_its_file_and_no_region(findings: tuple[Finding, ...]) -> None:
    [run] = sarif(findings, locate)["runs"]
    result = next(result for result in run["results"] if result["ruleId"] == "FL035")
    [location] = result["locations"]
    assert location["physicalLocation"] == {"artifactLocation": {"uri": "my%20pair/primary.txt"}}
    assert location["message"]["text"] == "absent: failover group 1 / preempt"


def check_descriptor(rule: dict[str, Any]) -> None:
    assert set(rule) <= {"id", "shortDescription", "fullDescription", "help", "defaultConfiguration", "properties"}
    for name in ("shortDescription", "fullDescription", "help"):
        check_message(rule[name])
    assert rule["defaultConfiguration"]["level"] in LEVELS


LEVELS = ("none", "note", "warning", "error")


def check_message(message: dict[str, Any]) -> None:
    assert set(message) == {"text"}
    assert isinstance(message["text"], str)
    assert message["text"]


def check_result(result: dict[str, Any], rules: list[dict[str, Any]]) -> None:
    required = {"ruleId", "ruleIndex", "level", "message", "locations", "partialFingerprints"}
    assert required <= set(result) <= required | {"relatedLocations", "properties"}
    assert rules[result["ruleIndex"]]["id"] == result["ruleId"]
    assert result["level"] in LEVELS
    check_message(result["message"])
    assert all(isinstance(value, str) for value in result["partialFingerprints"].values())
    for location in (*result["locations"], *result.get("relatedLocations", ())):
        check_location(location)
    related = [location["id"] for location in result.get("relatedLocations", ())]
    assert len(set(related)) == len(related)


def check_location(location: dict[str, Any]) -> None:
    assert set(location) <= {"id", "message", "logicalLocations", "physicalLocation"}
    assert location.get("id", 0) >= 0
    check_message(location["message"])
    for logical in location["logicalLocations"]:
        assert set(logical) == {"name", "fullyQualifiedName", "kind"}
    physical = location.get("physicalLocation")
    if physical is not None:
        assert set(physical) <= {"artifactLocation", "region"}
        assert re.fullmatch(r"[A-Za-z0-9%._~/-]+", physical["artifactLocation"]["uri"])
        assert physical.get("region", {"startLine": 1})["startLine"] >= 1
