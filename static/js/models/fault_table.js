// The catalogue of faults. Do not edit:
// `make tables` writes it from simulator/faults/rows.py.
//
// Blanks: {unit} {port} {switch} {vlan} {percent} {delay_ms} {link}; with a capital, the word with a capital.

export const FAULTS = [
  {
    "name": "power {unit}",
    "thing": "unit {unit}",
    "order": "Switch {Unit} off",
    "repair": "Switch {Unit} on",
    "menus": [
      "unit"
    ],
    "put": [
      "Switch the power off",
      "power switch"
    ],
    "mend": [
      "Switch the power on",
      "power switch"
    ],
    "needs": [
      "unit not broken"
    ],
    "suggested": {}
  },
  {
    "name": "crash {unit}",
    "thing": "unit {unit}",
    "order": "Crash the software of {Unit}",
    "repair": "Restart {Unit} after its crash",
    "menus": [
      "unit"
    ],
    "put": [
      "Crash the software",
      "software failure"
    ],
    "mend": [
      "Restart after the crash",
      "power cycle"
    ],
    "needs": [
      "unit powered"
    ],
    "suggested": {}
  },
  {
    "name": "hardware {unit}",
    "thing": "unit {unit}",
    "order": "Break the hardware of {Unit}",
    "repair": "Replace the broken {Unit}",
    "menus": [
      "unit"
    ],
    "put": [
      "Break the hardware",
      "hardware failure"
    ],
    "mend": [
      "Replace the broken unit",
      "new unit, same configuration"
    ],
    "needs": [
      "unit powered"
    ],
    "suggested": {}
  },
  {
    "name": "link {link}",
    "thing": "link {link}",
    "order": "Cut the {link} link between the switches",
    "repair": "Repair the {link} link",
    "menus": [
      "link"
    ],
    "put": [
      "Cut the link between the switches",
      "ports stay up, nothing passes"
    ],
    "mend": [
      "Repair the link",
      "by hand"
    ],
    "needs": [
      "link"
    ],
    "suggested": {}
  },
  {
    "name": "switch {switch}",
    "thing": "switch {switch}",
    "order": "Switch the {switch} switch off",
    "repair": "Switch the {switch} switch on",
    "menus": [
      "switch"
    ],
    "put": [
      "Cut the switch's power",
      "power cord"
    ],
    "mend": [
      "Restore the switch's power",
      "power cord"
    ],
    "needs": [
      "switch"
    ],
    "suggested": {}
  },
  {
    "name": "no-portfast {switch}",
    "thing": "switch {switch}",
    "order": "Disable PortFast on the {switch} switch",
    "repair": "Enable PortFast on the {switch} switch",
    "menus": [
      "switch"
    ],
    "put": [
      "Disable PortFast",
      "spanning tree: a new link forwards after 30 s"
    ],
    "mend": [
      "Enable PortFast",
      "on the switch: spanning-tree portfast"
    ],
    "needs": [
      "switch",
      "switch off"
    ],
    "suggested": {}
  },
  {
    "name": "cable {unit} {port}",
    "thing": "port {unit} {port}",
    "order": "Pull the cable of {Unit} {port}",
    "repair": "Plug in the cable of {Unit} {port}",
    "menus": [
      "port",
      "cable"
    ],
    "put": [
      "Pull the cable",
      "by hand"
    ],
    "mend": [
      "Plug the cable in",
      "by hand"
    ],
    "needs": [
      "cable"
    ],
    "suggested": {}
  },
  {
    "name": "switch-port {unit} {port}",
    "thing": "port {unit} {port}",
    "order": "Shut the switch port toward {Unit} {port}",
    "repair": "Bring up the switch port toward {Unit} {port}",
    "menus": [
      "switch-port"
    ],
    "put": [
      "Shut the switch port",
      "on the switch: shutdown"
    ],
    "mend": [
      "Bring the switch port up",
      "on the switch: no shutdown"
    ],
    "needs": [
      "cable"
    ],
    "suggested": {}
  },
  {
    "name": "shutdown {unit} {port}",
    "thing": "port {unit} {port}",
    "order": "Shut down {Unit} {port}",
    "repair": "Bring up {Unit} {port}",
    "menus": [
      "port"
    ],
    "put": [
      "Shut the port down",
      "interface {port} / shutdown"
    ],
    "mend": [
      "Bring the port up",
      "interface {port} / no shutdown"
    ],
    "needs": [
      "cable",
      "unit runs"
    ],
    "suggested": {}
  },
  {
    "name": "loss {unit} {port} {percent}",
    "thing": "port {unit} {port}",
    "order": "Lose {percent} % of all frames at {Unit} {port}",
    "repair": "End the loss at {Unit} {port}",
    "menus": [
      "cable",
      "link"
    ],
    "put": [
      "Lose {percent} % of the frames",
      "bad cable"
    ],
    "mend": [
      "Stop losing frames",
      "new cable"
    ],
    "needs": [
      "cable",
      "cable pulled"
    ],
    "suggested": {
      "percent": 30
    }
  },
  {
    "name": "delay {unit} {port} {delay_ms}",
    "thing": "port {unit} {port}",
    "order": "Delay all frames at {Unit} {port} by {delay_ms} ms",
    "repair": "End the delay at {Unit} {port}",
    "menus": [
      "cable",
      "link"
    ],
    "put": [
      "Delay frames by {delay_ms} ms",
      "congestion"
    ],
    "mend": [
      "Stop delaying frames",
      "new cable"
    ],
    "needs": [
      "cable",
      "cable pulled"
    ],
    "suggested": {
      "delay_ms": 200
    }
  },
  {
    "name": "one-way {unit} {port} in",
    "thing": "port {unit} {port}",
    "order": "Let no frame reach {Unit} {port}",
    "repair": "Let frames reach {Unit} {port} again",
    "menus": [
      "cable"
    ],
    "put": [
      "Nothing arrives at {Unit}",
      "one-way cut"
    ],
    "mend": [
      "Let frames arrive again",
      "repair the cable"
    ],
    "needs": [
      "cable",
      "cable pulled"
    ],
    "suggested": {}
  },
  {
    "name": "one-way {unit} {port} out",
    "thing": "port {unit} {port}",
    "order": "Let no frame leave {Unit} {port}",
    "repair": "Let frames leave {Unit} {port} again",
    "menus": [
      "cable"
    ],
    "put": [
      "Nothing leaves {Unit}",
      "one-way cut"
    ],
    "mend": [
      "Let frames leave again",
      "repair the cable"
    ],
    "needs": [
      "cable",
      "cable pulled"
    ],
    "suggested": {}
  },
  {
    "name": "vlan {switch} {vlan}",
    "thing": "switch {switch}",
    "order": "Stop VLAN {vlan} on the {switch} switch",
    "repair": "Forward VLAN {vlan} on the {switch} switch again",
    "menus": [
      "switch",
      "vlan"
    ],
    "put": [
      "Stop carrying VLAN {vlan} everywhere",
      "on the switch: silently"
    ],
    "mend": [
      "Carry VLAN {vlan} everywhere again",
      "on the switch"
    ],
    "needs": [
      "switch",
      "vlan",
      "switch off"
    ],
    "suggested": {}
  },
  {
    "name": "vlan {switch} {vlan} {unit}",
    "thing": "switch {switch}",
    "order": "Stop VLAN {vlan} on the {switch} switch toward {Unit}",
    "repair": "Forward VLAN {vlan} on the {switch} switch toward {Unit} again",
    "menus": [
      "switch-port",
      "vlan"
    ],
    "put": [
      "Stop carrying VLAN {vlan} toward {Unit}",
      "on the switch: silently"
    ],
    "mend": [
      "Carry VLAN {vlan} toward {Unit} again",
      "on the switch"
    ],
    "needs": [
      "switch",
      "vlan",
      "switch off"
    ],
    "suggested": {}
  },
  {
    "name": "serial {unit}",
    "thing": "link failover",
    "order": "Pull the serial failover cable at {Unit}",
    "repair": "Plug in the serial failover cable at {Unit}",
    "menus": [
      "link"
    ],
    "put": [
      "Pull the serial cable at {Unit}",
      "by hand"
    ],
    "mend": [
      "Plug in the serial cable at {Unit}",
      "by hand"
    ],
    "needs": [
      "serial cable"
    ],
    "suggested": {}
  },
  {
    "name": "serial-bad",
    "thing": "link failover",
    "order": "Damage the serial failover cable",
    "repair": "Replace the serial failover cable",
    "menus": [
      "link"
    ],
    "put": [
      "Damage the serial cable",
      "neither unit can read it"
    ],
    "mend": [
      "Replace the serial cable",
      "new cable"
    ],
    "needs": [
      "serial cable"
    ],
    "suggested": {}
  }
];
