"""The headings of the source document that a rule may be cited by."""

from typing import Final

SECTIONS: Final = (
    "Introduction",
    "Hardware Requirement",
    "Software Requirement",
    "License Requirements",
    "Active/Active Failover Overview",
    "Primary/Secondary Status and Active/Standby Status",
    "Device Initialization and Configuration Synchronization",
    "Command Replication",
    "Failover Triggers",
    "Failover Actions",
    "Regular Failover",
    "Stateful Failover",
    "Failover Configuration Limitations",
    "Unsupported Features",
    "Cable-Based Active/Active Failover Configuration",
    "LAN-Based Active/Active Failover Configuration",
    "Use of the show failover Command",
    "View of Monitored Interfaces",
    "Display of the Failover Commands in the Running Configuration",
    "Failover Functionality Tests",
    "Forced Failover",
    "Disabled Failover",
    "Restoration of a Failed Unit",
    "Replace the Failed Unit with a New Unit",
    "Failover System Messages",
    "Debug Messages",
    "SNMP",
    "Failover Polltime",
)
