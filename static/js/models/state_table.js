// The transition table of a failover group. Do not edit:
// `make tables` writes it from simulator/failover/states.py.
//
// An edge leaves one state, or every state of a family: "active", "syncing" or "running" (all but Disabled).

export const STATES = [
  "Disabled",
  "Failed",
  "Negotiation",
  "Cold Standby",
  "Sync Config",
  "Sync File System",
  "Bulk Sync",
  "Standby Ready",
  "Just Active",
  "Active Drain",
  "Active Applying Config",
  "Active Config Applied",
  "Active"
];

export const FAMILIES = {
  "active": [
    "Just Active",
    "Active Drain",
    "Active Applying Config",
    "Active Config Applied",
    "Active"
  ],
  "syncing": [
    "Cold Standby",
    "Sync Config",
    "Sync File System",
    "Bulk Sync"
  ],
  "running": [
    "Failed",
    "Negotiation",
    "Cold Standby",
    "Sync Config",
    "Sync File System",
    "Bulk Sync",
    "Standby Ready",
    "Just Active",
    "Active Drain",
    "Active Applying Config",
    "Active Config Applied",
    "Active"
  ]
};

export const EDGES = [
  {
    "from": "Disabled",
    "to": "Negotiation",
    "trigger": "failover enabled",
    "reason": "Failover state check"
  },
  {
    "from": "Negotiation",
    "to": "Just Active",
    "trigger": "becomes active",
    "reason": "No Active unit found"
  },
  {
    "from": "Standby Ready",
    "to": "Just Active",
    "trigger": "becomes active",
    "reason": "HELLO not heard from mate"
  },
  {
    "from": "Failed",
    "to": "Just Active",
    "trigger": "becomes active",
    "reason": "HELLO not heard from mate"
  },
  {
    "from": "Just Active",
    "to": "Active Drain",
    "trigger": "next step",
    "reason": "No Error"
  },
  {
    "from": "Active Drain",
    "to": "Active Applying Config",
    "trigger": "next step",
    "reason": "No Error"
  },
  {
    "from": "Active Applying Config",
    "to": "Active Config Applied",
    "trigger": "next step",
    "reason": "No Error"
  },
  {
    "from": "Active Config Applied",
    "to": "Active",
    "trigger": "next step",
    "reason": "No Error"
  },
  {
    "from": "Negotiation",
    "to": "Cold Standby",
    "trigger": "finds the peer active",
    "reason": "Detected an Active mate"
  },
  {
    "from": "Cold Standby",
    "to": "Sync Config",
    "trigger": "next step",
    "reason": "Detected an Active mate"
  },
  {
    "from": "Sync Config",
    "to": "Sync File System",
    "trigger": "configuration synchronised",
    "reason": "Detected an Active mate"
  },
  {
    "from": "Sync File System",
    "to": "Bulk Sync",
    "trigger": "next step",
    "reason": "Detected an Active mate"
  },
  {
    "from": "Bulk Sync",
    "to": "Standby Ready",
    "trigger": "configuration synchronised",
    "reason": "Detected an Active mate"
  },
  {
    "from": "Standby Ready",
    "to": "Cold Standby",
    "trigger": "configuration to be written anew",
    "reason": "Configuration mismatch"
  },
  {
    "from": "Standby Ready",
    "to": "Failed",
    "trigger": "interface policy met",
    "reason": "Interface check"
  },
  {
    "from": "Active",
    "to": "Failed",
    "trigger": "interface policy met",
    "reason": "Interface check"
  },
  {
    "from": "Failed",
    "to": "Standby Ready",
    "trigger": "unfailed",
    "reason": "Interface check"
  },
  {
    "from": "active",
    "to": "Standby Ready",
    "trigger": "told or ordered to stand by",
    "reason": "Other unit wants me Standby"
  },
  {
    "from": "active",
    "to": "Cold Standby",
    "trigger": "finds the peer active",
    "reason": "Detected an Active mate"
  },
  {
    "from": "syncing",
    "to": "Negotiation",
    "trigger": "synchronisation broke off",
    "reason": "Configuration synchronization failed"
  },
  {
    "from": "syncing",
    "to": "Failed",
    "trigger": "synchronisation stands still",
    "reason": "HA state progression failed"
  },
  {
    "from": "Failed",
    "to": "Negotiation",
    "trigger": "synchronisation broke off",
    "reason": "HA state progression failed"
  },
  {
    "from": "running",
    "to": "Disabled",
    "trigger": "failover disabled",
    "reason": "Set by the config command"
  }
];
