"""Models as data: their ports, limits, releases, and which model has the ports that a configuration uses (reference 17)."""

import pytest

from simulator.appliance.cli.parameters import KINDS
from simulator.appliance.hardware import (
    capacity_kbps,
    facts_of,
    missing_ports,
    model_named,
    models_with,
    ports_for,
    runs,
)
from simulator.appliance.models import MODELS, Model
from simulator.failover.identity import Licence

every_model = pytest.mark.parametrize("model", MODELS, ids=lambda model: model.name)


def named(name: str) -> Model:
    model = model_named(name)
    assert model is not None, name
    return model


@every_model
def test_every_port_is_a_name_that_the_grammar_reads_as_itself(model: Model) -> None:
    assert [KINDS["interface"].read(port) for port in model.every_port] == list(model.every_port)
    assert len(set(model.every_port)) == len(model.every_port)


@every_model
def test_every_model_is_found_by_its_name_and_aliases(model: Model) -> None:
    assert {named(name).name for name in (model.name, *model.aliases)} == {model.name}


@pytest.mark.parametrize(
    ("written", "name"),
    [
        ("ASA 5525-X", "ASA5525"),
        ("asa5512-k9", "ASA5512"),
        ("ASA5585-SSP-40", "ASA5585-SSP-40"),
        ("Cisco ASA5520", "ASA5520"),
        ("PIX-515E", "PIX-515E"),
        ("PIX 525", "PIX-525"),
        ("FPR4K-SM-36", "FPR-4140"),
    ],
)
def test_a_model_is_found_however_it_is_written(written: str, name: str) -> None:
    assert named(written).name == name


def test_an_unknown_model_is_none() -> None:
    assert model_named("ISR4331") is None


def test_ports_stand_in_the_order_of_the_device() -> None:
    assert named("ASA5510").ports == ("Ethernet0/0", "Ethernet0/1", "Ethernet0/2", "Ethernet0/3", "Management0/0")
    assert named("ASA5585-SSP-10").ports[7:10] == (
        "GigabitEthernet0/7",
        "TenGigabitEthernet0/8",
        "TenGigabitEthernet0/9",
    )
    assert named("FPR-2130").ports[0] == "Ethernet1/1"


def test_a_card_is_there_when_one_of_its_ports_is_used() -> None:
    model = named("ASA5520")
    assert ports_for(model, ["GigabitEthernet0/1.5"]) == model.ports
    assert ports_for(model, ["GigabitEthernet1/2.5"])[-4:] == tuple(f"GigabitEthernet1/{n}" for n in range(4))


def test_the_bundles_of_a_firepower_are_ports_of_its_own() -> None:
    assert ports_for(named("FPR-4110"), ["Port-channel10.942", "Port-channel2"])[-2:] == (
        "Port-channel2",
        "Port-channel10",
    )
    assert ports_for(named("ASA5525"), ["Port-channel10.942"]) == named("ASA5525").ports


def test_names_that_the_model_does_not_have_are_told_and_a_model_is_suggested() -> None:
    used = ["GigabitEthernet0/0.10", "GigabitEthernet0/5", "Redundant1.3", "Management0/0"]
    assert missing_ports(named("ASA5520"), used) == ("GigabitEthernet0/5",)
    assert missing_ports(named("ASA5525"), used) == ()
    suggested = [model.name for model in models_with(used, version="9.1(2)")]
    assert "ASA5512" in suggested
    assert "ASA5520" not in suggested


def test_models_that_need_no_card_are_suggested_first() -> None:
    assert models_with(["GigabitEthernet1/2"])[0].name == "ASA5550"


def test_only_models_of_the_release_are_suggested() -> None:
    assert {model.name for model in models_with(["Ethernet0"], version="7.2(2)")} == {"PIX-515E", "PIX-525", "PIX-535"}
    assert models_with(["Ethernet0"], version="9.1(2)") == ()
    assert runs(named("FPR-2130"), "9.16(3)")
    assert not runs(named("ASA5510"), "9.8(2)")


def test_a_chassis_has_the_memory_of_its_release_and_the_contexts_of_its_licence() -> None:
    model = named("ASA5510")
    base, plus = model.grades
    assert facts_of(model, "8.0(4)").memory_mb == 256
    assert facts_of(model, "8.4(2)").memory_mb == 1024
    assert (facts_of(model, "8.4(2)").contexts, facts_of(model, "8.4(2)", base).contexts) == (5, 0)
    assert (plus.failover, base.failover) == (Licence.UNRESTRICTED, Licence.RESTRICTED)


@every_model
def test_every_model_says_what_it_passes(model: Model) -> None:
    assert capacity_kbps(model.name) == model.capacity_kbps > 0


def test_an_unknown_model_passes_what_the_source_documents_passes() -> None:
    assert capacity_kbps("wombat") == capacity_kbps("PIX-515E") == 188_000
