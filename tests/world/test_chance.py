"""simulator/world/chance.py"""

from hypothesis import given
from hypothesis import strategies as st

from simulator.world.chance import draw, happens


@given(st.integers(), st.text(), st.integers(min_value=0))
def test_a_draw_is_at_least_0_and_below_1(seed: int, stream: str, n: int) -> None:
    assert 0 <= draw(seed, stream, n) < 1


def test_the_same_draw_is_always_the_same() -> None:
    assert draw(7, "loss", 3) == draw(7, "loss", 3)


def test_seeds_streams_and_numbers_draw_independently() -> None:
    drawn = {draw(seed, stream, n) for seed in (1, 2) for stream in ("a", "b") for n in range(50)}
    assert len(drawn) == 200


def test_30_per_cent_happen_in_about_30_of_100_cases() -> None:
    assert 2_700 < sum(happens(1, "loss", n, 30) for n in range(10_000)) < 3_300


def test_100_per_cent_always_happen() -> None:
    assert all(happens(1, "loss", n, 100) for n in range(100))
