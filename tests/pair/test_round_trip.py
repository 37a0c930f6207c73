"""A pair goes through texts, files and back unchanged: blueprint -> texts -> reader, and blueprint -> exported file -> import."""

import msgspec
import pytest
from hypothesis import given, settings

from simulator.lab import LabStart, StartRefused, open_lab
from simulator.lab_folders import labs
from simulator.pair.blueprint import Blueprint
from simulator.pair.opening import Choice, Opening, understand
from simulator.pair.reading.sources import Source
from simulator.wire.file import LabFile, decode_file, encode_file
from simulator.worker.engine.files import file_of, start_in
from simulator.world.checks import healthy
from tests.lab.labs import changed, start_of
from tests.pair.reading import people
from tests.pair.reading.generated import Pair, pairs, spaces

LARGE = "fifty-contexts"
DERIVED = tuple(
    lab.key
    for lab in labs().labs
    if labs().is_configured(lab.key) and not lab.settings.topology_of and lab.key != LARGE
)
"""Labs whose network follows from their texts."""
SEED = 7


def understood(blueprint: Blueprint, model: str) -> Opening:
    """What the reader makes of the files of a lab's folder."""
    texts = blueprint.configurations
    sources = [Source(f"{text.unit}-{text.context or 'system'}.cfg", text.text) for text in texts]
    found = understand(sources, Choice(model=model, version=blueprint.version))
    assert isinstance(found, Opening), found
    return found


def exported(start: LabStart) -> bytes:
    return encode_file(dict(msgspec.to_builtins(file_of(start, (), 0))))


def imported(data: bytes) -> LabStart:
    file = decode_file(data)
    assert isinstance(file, LabFile), file
    return start_in(file.library, file.seed, file)


@pytest.mark.parametrize("key", DERIVED)
def test_the_texts_of_a_shipped_lab_give_its_network_when_someone_brings_them(key: str) -> None:
    blueprint = start_of(key, SEED).blueprint
    opening = understood(blueprint, blueprint.model)
    assert opening.refused == ()
    assert opening.given.topology == blueprint.topology
    assert {(text.unit, text.context) for text in opening.given.configurations} == {
        (text.unit, text.context) for text in blueprint.configurations
    }


@pytest.mark.parametrize("key", labs().keys)
def test_a_shipped_lab_exported_and_imported_is_the_same_lab_and_the_same_file(key: str) -> None:
    start = start_of(key, SEED)
    data = exported(start)
    assert imported(data) == start
    assert exported(imported(data)) == data


@settings(max_examples=10)
@given(pair=pairs)
def test_a_generated_pair_exported_and_imported_is_the_same_lab_and_the_same_file(pair: Pair) -> None:
    opening = understand([Source("session.txt", people.session(spaces(pair)))])
    assert isinstance(opening, Opening)
    assert opening.blueprint is not None
    start = LabStart(opening.blueprint, SEED)
    data = exported(start)
    assert imported(data) == start
    assert exported(imported(data)) == data


@settings(max_examples=6, deadline=None)
@given(pair=pairs)
def test_a_generated_pair_opens_healthy_with_traffic_through_every_context(pair: Pair) -> None:
    opening = understand([Source("session.txt", people.session(spaces(pair)))])
    assert isinstance(opening, Opening)
    assert opening.blueprint is not None
    between = pair.names if pair.interfaces > 1 else ()  # else no context lies between two segments
    assert opening.blueprint.topology.contexts == tuple(sorted(between))
    lab = open_lab(changed(LabStart(opening.blueprint, SEED), traffic=False))
    assert not isinstance(lab, StartRefused), lab
    assert healthy(lab.world.primary.device, lab.world.secondary.device)
