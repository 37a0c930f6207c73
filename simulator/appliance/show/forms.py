"""What the forms of listings need of the release beside yes and no: the rest asks the table (simulator/releases.py)."""

from typing import Final

from simulator.appliance.hardware import model_named
from simulator.failover.settings import MAX_MONITORED, FailoverSettings
from simulator.releases import Feature

_PORTS_COUNTED: Final = {"ASA5512": 14, "ASA5525": 16, "ASA5585": 25, "FPR-2130": 19}
"""Beside the VLANs of the licence, by the beginning of the model (reference 17.5)."""
_PORTS_COUNTED_ELSE: Final = 10
"""Seen on the 5516-X and the 5520 (reference 17.5)."""


def has(feature: Feature, settings: FailoverSettings) -> bool:
    """Whether the unit's release has it."""
    return feature.is_in(settings.version, settings.platform)


def most_monitored(settings: FailoverSettings) -> int:
    """`Monitored Interfaces 3 of N maximum`."""
    if not has(Feature.MONITORED_BY_VLANS, settings):
        return MAX_MONITORED
    identity = settings.identity
    model = model_named(identity.model)
    vlans = [grade.vlans for grade in model.grades if grade.failover is identity.licence] if model else []
    ports = next(
        (count for start, count in _PORTS_COUNTED.items() if identity.model.startswith(start)), _PORTS_COUNTED_ELSE
    )
    return vlans[-1] + ports if vlans else MAX_MONITORED
