"""Roles of the people in a lab. How a browser comes to one is the dashboard's affair (dashboard/roles.py)."""

from enum import StrEnum
from typing import Final


class Role(StrEnum):
    """From the one who may do everything to the one who may only answer."""

    OWNER = "owner"
    """Opened the lab: does everything in it and hands out every link."""
    CONTROLLER = "controller"
    """Does everything in the lab; invites viewers and participants."""
    VIEWER = "viewer"
    """Sees the lab, changes nothing; notes on lessons are not for viewers."""
    PARTICIPANT = "participant"
    """Sees the question to the class, and answers it."""


ACTING: Final = (Role.OWNER, Role.CONTROLLER)
"""They may send every request; the stronger first."""
