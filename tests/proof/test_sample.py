"""A small, fixed sample of what `make proof` searches: the same stories each time."""

import pytest

from tests.proof import chance, mistakes, outages, pairs, protocol, runs, state_word

SEED = 9


@pytest.mark.parametrize("number", range(24))
def test_a_random_story_breaks_no_rule(number: int) -> None:
    assert protocol.check(chance.story(SEED, number)) == ()


@pytest.mark.parametrize("number", range(15))
def test_a_pair_of_faults_breaks_no_rule(number: int) -> None:
    story = pairs.story(SEED, number)
    assert story is not None
    assert protocol.check(story) == ()


@pytest.mark.parametrize("number", range(6))
def test_a_mistake_that_is_corrected_heals(number: int) -> None:
    assert mistakes.check(mistakes.story(SEED, number)) == ()


@pytest.mark.parametrize("number", range(8))
def test_every_interruption_is_as_the_oracle_has_it(number: int) -> None:
    assert outages.check(chance.story(SEED, number)) == ()


@pytest.mark.parametrize("number", range(6))
def test_a_story_is_the_same_however_time_is_cut(number: int) -> None:
    assert runs.check(runs.story(SEED, number)) == ()


@pytest.mark.parametrize("number", range(9))
def test_the_state_of_the_pair_is_ok_if_and_only_if_traffic_passes_and_standbys_could_take_over(number: int) -> None:
    assert state_word.check(chance.story(SEED, number)) == ()
