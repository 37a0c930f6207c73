"""A look says whether what it shows is on the way to the present: only there can one go back to."""

from simulator.wire.requests import Look, Share, Undo
from simulator.wire.snapshot import Snapshot
from simulator.worker.engine.lab_engine import LabEngine
from tests.worker.lives import CABLE, do, fail, fresh, run


def test_what_was_undone_is_shown_by_its_link_and_is_not_on_the_way_to_the_present() -> None:
    engine = fresh()
    fail(engine)
    run(engine, 20_000)
    shared = do(engine, Share(id=1)).result
    assert shared is not None
    at_ms, journal = shared["at_ms"], shared["journal"]
    assert isinstance(at_ms, int)
    assert isinstance(journal, int)
    link = Look(id=1, at_ms=at_ms, journal=journal)
    assert _shown(engine, link) == (True, [CABLE])
    do(engine, Undo(id=1))
    run(engine, 30_000)
    assert _shown(engine, link) == (False, [CABLE])
    assert _shown(engine, Look(id=1, at_ms=at_ms)) == (True, [])


def test_before_what_was_undone_a_link_is_on_the_way_to_the_present_all_the_same() -> None:
    engine = fresh()
    run(engine, 5_000)
    before_ms = engine.now_ms - 1_000
    fail(engine)
    run(engine, 20_000)
    do(engine, Undo(id=1))
    run(engine, 20_000)
    assert _shown(engine, Look(id=1, at_ms=before_ms, journal=1)) == (True, [])


def _shown(engine: LabEngine, look: Look) -> tuple[object, list[str]]:
    result = do(engine, look).result
    assert result is not None
    snapshot = result["snapshot"]
    assert isinstance(snapshot, Snapshot)
    return result["present"], [fault.fault for fault in snapshot.faults]
