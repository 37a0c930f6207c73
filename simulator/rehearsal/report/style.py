"""The style of a report's page: for the screen and, alike, for A4 and Letter paper."""

from typing import Final

STYLE: Final = """
:root { color-scheme: light; --ink: #1b2733; --quiet: #4a5a69; --line: #c5ced6; --ground: #eef2f5;
  --good: #1f6f43; --bad: #a3261d; --warn: #7a4b00; --active: #14507d; }
* { box-sizing: border-box; }
body { margin: 0; background: #fff; color: var(--ink);
  font: 10.5pt/1.45 system-ui, "Segoe UI", "Liberation Sans", sans-serif; }
main { max-width: 190mm; margin: 0 auto; padding: 8mm 4mm; }
h1 { font-size: 20pt; line-height: 1.2; margin: 0; }
h2 { font-size: 13pt; margin: 5mm 0 1.5mm; break-after: avoid; }
h3 { font-size: 11pt; margin: 4mm 0 1mm; break-after: avoid; }
header p { margin: 1mm 0; color: var(--quiet); }
.change { font-weight: 600; letter-spacing: .02em; }
.verdict { font-size: 13pt; padding: 3mm 4mm; border: 1.5pt solid; border-left-width: 6pt; margin: 4mm 0; }
.verdict strong { font-size: 16pt; margin-right: .5em; }
.passed { color: var(--good); } .failed, .aborted { color: var(--bad); } .interrupted, .running { color: var(--warn); }
.facts { display: grid; gap: 1mm; margin: 0 0 3mm; }
.facts div { display: grid; grid-template-columns: 24mm 1fr; }
dt { color: var(--quiet); }
dd { margin: 0; }
table { width: 100%; border-collapse: collapse; margin: 2mm 0 3mm; font-size: 9.5pt; }
caption { text-align: left; font-weight: 600; padding: 1mm 0; break-after: avoid; }
th, td { text-align: left; vertical-align: top; padding: .8mm 2mm .8mm 0; border-bottom: .5pt solid var(--line);
  overflow-wrap: break-word; }
thead { display: table-header-group; }
thead td { padding: 0; }
th { color: var(--quiet); font-weight: 600; overflow-wrap: normal; }
td:first-child { overflow-wrap: normal; }
tr { break-inside: avoid; }
.long { font-size: 8.5pt; }
code { font: 9pt/1.4 ui-monospace, "Liberation Mono", monospace; overflow-wrap: anywhere; }
ul { margin: 1mm 0 2mm; padding-left: 5mm; }
figure { margin: 0; break-inside: avoid; }
svg { width: 100%; height: auto; font: 11px system-ui, "Liberation Sans", sans-serif; fill: var(--ink);
  print-color-adjust: exact; -webkit-print-color-adjust: exact; }
svg .name { text-anchor: end; }
svg .tick { text-anchor: middle; font-size: 10px; fill: var(--quiet); }
svg .ground { fill: var(--ground); }
svg .kept { fill: var(--good); }
svg .over { fill: var(--bad); }
svg .mark { stroke: var(--ink); stroke-width: 2; }
svg .grid { stroke: var(--line); stroke-width: .5; }
svg .on { fill: #fff; }
svg .active { fill: var(--active); }
svg .ready { fill: #b9d2e6; }
svg .between { fill: #e3c27a; }
svg .typed { fill: var(--ink); }
svg .inject { fill: #7b2c8f; }
svg .outage { fill: var(--bad); opacity: .75; }
@media screen and (max-width: 32em) {
  main { padding: 4mm; }
  table { font-size: 8pt; }
  td, td:first-child { overflow-wrap: anywhere; }
  th, td { padding-right: 1mm; }
}
@page { margin: 14mm 12mm; }
@media print {
  main { max-width: none; padding: 0; }
  .first { break-after: page; }
  a { color: inherit; }
}
"""
