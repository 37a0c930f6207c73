import assert from "node:assert/strict";
import { test } from "node:test";
import { afterWords, askedRow, caption, costWords, Incidents, movesOf } from "../../static/js/models/incidents.js";
import { csvOf, fenced, markdownOf, tableOfRows } from "../../static/js/models/reports.js";

let number = 0;
const row = (at_ms, kind, text, more = {}) => ({
  id: 0,
  because: 0,
  at_ms,
  kind,
  unit: "",
  group: null,
  text,
  sessions: null,
  number: ++number,
  ...more,
});
const sessions = (flow, kept, lost) => ({ flow, kept, lost });

const START = row(18_000, "health", "Group 1 is active on Primary.");
const PULLED = [
  row(20_000, "fault", "Cable pulled: Primary Ethernet0.", { id: 177 }),
  row(20_000, "flow", "HTTP through context1: interrupted, no unit is reached.", { id: 177 }),
  row(25_001, "group", "Group 1 is now active on Secondary: inside has no link.", { id: 193, because: 177, group: 1 }),
  row(25_001, "group", "Secondary sends gratuitous ARP for group 1.", { id: 193, because: 177, group: 1 }),
  row(26_210, "flow", "HTTP through context1: session lost.", { id: 177, sessions: sessions("http context1", 0, 1) }),
  row(28_210, "flow", "HTTP through context1: interrupted 8.2 s.", {
    id: 177,
    sessions: sessions("http context1", 0, 1),
  }),
];
const MENDED = row(80_000, "repair", "Cable plugged in: Primary Ethernet0.", { id: 309 });

const read = (...rows) => new Incidents().read(rows);

test("each act begins an incident, and what rests on it belongs to it", () => {
  const [, pulled, mended] = read(START, ...PULLED, MENDED);
  assert.equal(pulled.cause.text, "Cable pulled: Primary Ethernet0.");
  assert.equal(pulled.rows.length, PULLED.length);
  assert.deepEqual(mended.rows, [MENDED]);
});

test("a late row goes to the incident of its input, though another has begun since", () => {
  const late = row(81_000, "flow", "FTP through context1: interrupted 61.0 s.", { id: 177 });
  const [, pulled] = read(START, ...PULLED, MENDED, late);
  assert.equal(pulled.rows.at(-1), late);
});

test("what comes long after everything else is an incident of its own", () => {
  const preempted = row(400_000, "group", "Group 1 is now active on Primary: preempt.", { id: 900, group: 1 });
  assert.equal(read(START, MENDED, preempted).at(-1).cause, preempted);
});

test("a card says what moved and when, and what it cost", () => {
  const [, pulled] = read(START, ...PULLED);
  assert.deepEqual(
    movesOf(pulled).map((one) => `${afterWords(pulled, one)} ${one.text}`),
    ["+5.0 s Group 1 is now active on Secondary: inside has no link."],
  );
  assert.equal(costWords(pulled), "Traffic passes again after 8.2 s at most: 0 sessions kept, 1 lost.");
  assert.equal(askedRow(pulled).text, "Group 1 is now active on Secondary: inside has no link.");
});

test("while traffic is interrupted the card says so", () => {
  const [, pulled] = read(START, ...PULLED.slice(0, 4));
  assert.equal(costWords(pulled), "1 flow still interrupted; 0 sessions kept, 0 lost so far.");
  assert.equal(caption(pulled, 25_001), "5.0 s after “Cable pulled: Primary Ethernet0”, 1 flow still interrupted.");
});

test("a session whose loss is told twice is lost once", () => {
  const [, pulled] = read(START, ...PULLED);
  assert.equal(caption(pulled, 25_001), "5.0 s after “Cable pulled: Primary Ethernet0”, 1 session lost.");
});

test("numbers stay while the oldest rows leave the log, and are those of the timeline", () => {
  const first = new Incidents();
  first.read([START, ...PULLED, MENDED]);
  const before = first.list.map((one) => one.number);
  const again = first.read([...PULLED.slice(3), MENDED]);
  assert.equal(again.at(-1).number, before.at(-1));
  const next = first.add(row(90_000, "fault", "Power off: Secondary.", { id: 463 }));
  assert.equal(next.number, before.at(-1) + 1);
});

test("incidents read row by row are those of the whole log", () => {
  const rows = [START, ...PULLED, MENDED];
  const one = new Incidents();
  for (const entry of rows) one.add(entry);
  assert.deepEqual(one.list, read(...rows));
});

test("Markdown has a heading for each incident, and nothing in a text ends it", () => {
  const text = markdownOf(read(...PULLED), "A *pair*");
  assert.match(
    text,
    /^# A \\\*pair\\\*: incidents\n\n## 1\. 0:00:20\.0 Cable pulled: Primary Ethernet0\.\n\n- \+5\.0 s: Group 1/,
  );
  assert.match(fenced(["```"], "Console"), /\n````\n```\n````\n/);
});

test("a spreadsheet takes no cell for a formula", () => {
  const typed = row(1, "command", '=HYPERLINK("x")');
  assert.match(csvOf(tableOfRows(read(typed))), /,"'=HYPERLINK\(""x""\)"\r\n$/);
});
