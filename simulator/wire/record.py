"""Base of every record of the wire."""

from typing import dataclass_transform

import msgspec


@dataclass_transform(frozen_default=True)
class Wire(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Base of what crosses the websocket: unknown fields are refused in both directions."""
