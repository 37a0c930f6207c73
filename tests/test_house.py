"""The rules of the house that no ready-made tool checks. A broken rule names its file and line.

Rooms and doors are those of pyproject.toml; import-linter checks the direction of imports, this file the exact list of who
may import whom, that the documents say the same, and what may not be called in the pure rooms.
"""

import ast
import re
import tokenize
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Final

import pytest

from tests.doors import PRINTED, doors, impure, layers, outside, with_doors

ROOT: Final = Path(__file__).parent.parent
FILE_LINES: Final = 450
FUNCTION_LINES: Final = 70

DOORS: Final = doors()
"""Room -> what it may import besides itself, as in pyproject.toml. The longest room name that fits a module is its room."""

HAS_A_DOOR: Final = {"simulator", "dashboard", "tests"} | outside()
CALLS_TO_THE_OUTSIDE: Final = frozenset({"open", "print", "input", "breakpoint", "exec", "eval", "__import__"})
CALLS_THAT_DIFFER_BETWEEN_RUNS: Final = frozenset({"hash", "id"})
CLOCK_METHODS: Final = frozenset({"now", "utcnow", "today"})
CLOCK_OWNERS: Final = frozenset({"datetime", "date"})

BARE_SUPPRESSION: Final = re.compile(r"type:\s*ignore(?!\[[a-z-]+)|noqa(?!:\s*[A-Z]+[0-9]+)", re.IGNORECASE)


def python_files(*folders: str) -> list[Path]:
    found = (path for folder in folders for path in (ROOT / folder).rglob("*.py"))
    return sorted(path.relative_to(ROOT) for path in found)


def module_name(path: Path) -> str:
    return ".".join(path.with_suffix("").parts).removesuffix(".__init__")


def is_within(module: str, room: str) -> bool:
    return module == room or module.startswith(f"{room}.")


def room_of(module: str) -> str | None:
    return max((room for room in DOORS if is_within(module, room)), key=len, default=None)


OURS: Final = python_files("simulator", "dashboard", "tests")
PURE: Final = [path for path in python_files("simulator") if room_of(module_name(path)) not in impure()]

every_file = pytest.mark.parametrize("path", OURS, ids=str)
every_pure_file = pytest.mark.parametrize("path", PURE, ids=str)


@cache
def tree(path: Path) -> ast.Module:
    return ast.parse((ROOT / path).read_text(encoding="utf-8"), filename=str(path))


def imports(path: Path) -> Iterator[tuple[int, str]]:
    """Line and full name of everything a file imports; for `from a import b`, `a.b`, which may be a module."""
    for node in ast.walk(tree(path)):
        if isinstance(node, ast.Import):
            yield from ((node.lineno, alias.name) for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            package = node.module or ""
            if node.level:
                parts = module_name(path).split(".")
                keep = len(parts) - node.level + (path.name == "__init__.py")
                package = ".".join([*parts[:keep], *filter(None, [node.module])])
            yield from ((node.lineno, f"{package}.{alias.name}") for alias in node.names)


def calls(path: Path) -> Iterator[ast.Call]:
    return (node for node in ast.walk(tree(path)) if isinstance(node, ast.Call))


def is_outside_call(call: ast.Call) -> bool:
    return isinstance(call.func, ast.Name) and call.func.id in CALLS_TO_THE_OUTSIDE


def is_unstable_call(call: ast.Call) -> bool:
    return isinstance(call.func, ast.Name) and call.func.id in CALLS_THAT_DIFFER_BETWEEN_RUNS


def is_clock_call(call: ast.Call) -> bool:
    if not (isinstance(call.func, ast.Attribute) and call.func.attr in CLOCK_METHODS):
        return False
    owner = call.func.value
    name = owner.attr if isinstance(owner, ast.Attribute) else owner.id if isinstance(owner, ast.Name) else ""
    return name in CLOCK_OWNERS


@pytest.mark.parametrize("path", [path for path in OURS if path.parts[0] != "tests"], ids=str)
def test_imports_go_through_the_doors(path: Path) -> None:
    module = module_name(path)
    room = room_of(module) or module  # the root of the simulator has no door
    open_to = DOORS.get(room, ())
    strangers = [
        f"{path}:{line}: {room} may not import {name}"
        for line, name in imports(path)
        if name.split(".")[0] in HAS_A_DOOR
        if not any(is_within(name, open_room) for open_room in (room, *open_to))
    ]
    assert not strangers, "\n".join(strangers)


def test_no_door_leads_upwards() -> None:
    """The exact list and import-linter's layers are of one house."""
    level = {room: at for at, rooms in enumerate(reversed(layers())) for room in rooms}
    up = [
        f"{room} -> {name}"
        for room, names in DOORS.items()
        for name in names
        if room in level and name in level and level[name] >= level[room]
    ]
    assert not up, "\n".join(up)
    assert set(level) == {room for room in DOORS if room.count(".") == 1}


@pytest.mark.parametrize("document", PRINTED)
def test_the_documents_have_the_doors_as_they_are(document: str) -> None:
    page = (ROOT / document).read_text(encoding="utf-8")
    assert page == with_doors(page, says_what=PRINTED[document]), "run `python -m tests.doors`"


@every_pure_file
def test_pure_rooms_call_nothing_outside(path: Path) -> None:
    broken = [f"{path}:{call.lineno}: {ast.unparse(call.func)}()" for call in calls(path) if is_outside_call(call)]
    assert not broken, "\n".join(broken)


@every_pure_file
def test_pure_rooms_ask_no_clock(path: Path) -> None:
    broken = [f"{path}:{call.lineno}: {ast.unparse(call)}" for call in calls(path) if is_clock_call(call)]
    assert not broken, "\n".join(broken)


@every_pure_file
def test_pure_rooms_use_nothing_that_differs_between_two_runs(path: Path) -> None:
    broken = [f"{path}:{call.lineno}: {ast.unparse(call)}" for call in calls(path) if is_unstable_call(call)]
    assert not broken, "\n".join(broken)


@every_pure_file
def test_pure_rooms_have_no_coroutines_and_no_module_variables(path: Path) -> None:
    kinds = (ast.AsyncFunctionDef, ast.Await, ast.Global, ast.Nonlocal)
    broken = [
        f"{path}:{node.lineno}: {type(node).__name__}" for node in ast.walk(tree(path)) if isinstance(node, kinds)
    ]
    assert not broken, "\n".join(broken)


def test_the_entry_point_is_the_only_python_file_of_the_top_level() -> None:
    """What a merge leaves there belongs to no room, so that no other rule of the house looks at it."""
    assert [path.name for path in ROOT.glob("*.py")] == ["manage.py"]


@every_file
def test_file_has_a_readable_size(path: Path) -> None:
    lines = (ROOT / path).read_text(encoding="utf-8").count("\n")
    assert lines <= FILE_LINES, f"{path} has {lines} lines: split it along a seam that has a name"


@every_file
def test_functions_have_a_readable_size(path: Path) -> None:
    long = [
        f"{path}:{node.lineno}: {node.name} has {length} lines"
        for node in ast.walk(tree(path))
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef)
        if (length := (node.end_lineno or node.lineno) - node.lineno + 1) > FUNCTION_LINES
    ]
    assert not long, "\n".join(long)


@every_file
def test_every_suppression_names_what_it_suppresses(path: Path) -> None:
    with tokenize.open(ROOT / path) as lines:
        comments = [token for token in tokenize.generate_tokens(lines.readline) if token.type == tokenize.COMMENT]
    bare = [f"{path}:{token.start[0]}: {token.string}" for token in comments if BARE_SUPPRESSION.search(token.string)]
    assert not bare, "\n".join(bare)


@every_file
def test_every_file_says_what_it_is(path: Path) -> None:
    assert ast.get_docstring(tree(path)) or not tree(path).body, f"{path} has no docstring at its head"
