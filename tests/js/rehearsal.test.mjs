// The rehearsal: words, a player's checklist, and the card of whoever conducts.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { beforeEach, test } from "node:test";

import { clockWord, MARKS, waysOf } from "../../static/js/models/rehearsal.js";
import { Store } from "../../static/js/store.js";
import { ChecklistView } from "../../static/js/views/checklist.js";
import { RehearsalView } from "../../static/js/views/rehearsal.js";
import { click, notices, page, part, requests, START, text, view } from "./dom.mjs";

const STEP = {
  step: 1,
  heading: "Look",
  narration: "Before anything moves.",
  who: "operator",
  backout: false,
  acts: ["Type on Primary: show failover"],
  by_hand: [],
  checks: ["Group 1 is active on Primary"],
  readings: [["state of group 1 on secondary", "show failover"]],
  written: [""],
  state: "on",
};
const LATER = { ...STEP, step: 2, heading: "Move", state: "to do" };

let document;
let said;
let checklist;

beforeEach(() => {
  document = page();
  said = [];
  document.body.innerHTML = "<ol></ol>";
  checklist = new ChecklistView(document.querySelector("ol"), (fields) => said.push(fields));
});

const items = () => [...document.querySelectorAll("li[data-step]")];

test("time is hours, minutes and seconds, and never below none", () => {
  assert.equal(clockWord(3_725_900), "1:02:05");
  assert.equal(clockWord(-1), "0:00:00");
});

test("an inject that has come cannot be steered any more", () => {
  assert.deepEqual(waysOf("waiting"), ["now", "hold", "skip"]);
  assert.deepEqual(waysOf("held"), ["now", "release", "skip"]);
  assert.deepEqual(waysOf("came"), []);
});

test("every state of a step has a mark of its own kind", () => {
  const states = readFileSync("simulator/rehearsal/run.py", "utf8").match(/class StepState[\s\S]*?\n\n/)[0];
  for (const [, state] of states.matchAll(/= "([a-z ]+)"/g)) assert.ok(MARKS[state], state);
});

test("only the step that is on is open", () => {
  checklist.show([STEP, LATER], "operator");
  assert.deepEqual(
    items().map((item) => [item.dataset.state, item.querySelectorAll("button").length]),
    [
      ["on", 3],
      ["to do", 0],
    ],
  );
  assert.equal(items()[0].getAttribute("aria-current"), "step");
});

test("a player ticks, skips and writes down the step that is on", () => {
  checklist.show([STEP, LATER], "operator");
  const [write, done, skip] = items()[0].querySelectorAll("button");
  done.click();
  skip.click();
  assert.ok(write);
  assert.deepEqual(said, [
    { say: "done", step: 1 },
    { say: "skip", step: 1 },
  ]);
});

test("what nobody types has a button at the seat of the step, and nowhere else", () => {
  const step = { ...STEP, acts: ["Type on Primary: show failover", "Pull the inside cable"], by_hand: [1] };
  checklist.show([step], "operator");
  const buttons = items()[0].querySelectorAll(".step-acts button");
  assert.deepEqual(
    [...buttons].map((button) => button.getAttribute("aria-label")),
    ["Do it: Pull the inside cable"],
  );
  click(buttons[0]);
  assert.deepEqual(said, [{ say: "act", step: 1, number: 1 }]);
  checklist.show([step], "helpdesk");
  assert.equal(items()[0].querySelectorAll(".step-acts button").length, 0);
});

test("what is being written stays while another step changes", () => {
  checklist.show([STEP, LATER], "operator");
  const line = document.querySelector("input");
  checklist.show([STEP, { ...LATER, heading: "Move it" }], "operator");
  assert.equal(document.querySelector("input"), line);
  assert.match(items()[1].textContent, /Move it/);
});

test("before and after the run nobody ticks", () => {
  checklist.show([STEP], null);
  assert.equal(items()[0].querySelectorAll(".step-buttons").length, 0);
  assert.ok(document.querySelector("input").hasAttribute("disabled") || document.querySelector("input").disabled);
});

// --- the card of whoever conducts --------------------------------------------------------------------------------------

const ON = JSON.parse(readFileSync("tests/wire/fixtures/events/rehearsal.json", "utf8")).rehearsal;

const BRIEF = { ...ON, phase: "brief", begun_ms: null };

function card(rehearsal) {
  const root = view(page("_rehearsal"), "rehearsal");
  const store = new Store();
  const asked = requests();
  const made = new RehearsalView();
  made.connect(root, { store, present: { now: () => 90_000 }, requests: asked, notices: notices() });
  store.load({ ...START, rehearsal });
  made.dispose();
  return { root, asked };
}

test("the card says of each step what is true, and of each inject what can be done", () => {
  const { root, asked } = card(ON);
  assert.equal(text(root, "elapsed"), "0:00:30");
  assert.equal(part(root, "begin").hidden, true);
  assert.match(part(root, "steps").textContent, /Group 1 is active on Primary, holds/);
  assert.match(part(root, "steps").textContent, /“Failed” written, it was “Standby Ready”/);
  const buttons = [...part(root, "injects").querySelectorAll("button")];
  assert.deepEqual(
    buttons.map((button) => button.getAttribute("aria-label")),
    ["Inject 2: Now", "Inject 2: Hold", "Inject 2: Skip"],
  );
  click(buttons[1]);
  assert.deepEqual(asked.ask.calls, [["rehearse", { say: "steer", number: 2, way: "hold" }]]);
});

test("before the run there is one thing to do, and after it the hot wash", () => {
  const brief = card(BRIEF);
  assert.equal(part(brief.root, "begin").hidden, false);
  assert.equal(part(brief.root, "abort").hidden, true);
  const over = card({ ...ON, phase: "ended", state: "completed", passed: true, ended_ms: 100_000 });
  assert.equal(part(over.root, "wash").hidden, false);
  assert.equal(text(over.root, "verdict"), "The run is over: passed.");
});

test("who is not there is said before it begins, and a second press begins all the same", () => {
  const { root, asked } = card(BRIEF);
  click(part(root, "begin"));
  assert.deepEqual(asked.ask.calls, []);
  assert.match(
    text(root, "verdict"),
    /^Not everyone is there: operator is ready, away; helpdesk is not ready, away\.$/,
  );
  click(part(root, "begin"));
  assert.deepEqual(asked.ask.calls, [["rehearse", { say: "begin" }]]);
  const there = card({ ...BRIEF, seats: ON.seats.map((seat) => ({ ...seat, ready: true, here: 1 })) });
  click(part(there.root, "begin"));
  assert.deepEqual(there.asked.ask.calls, [["rehearse", { say: "begin" }]]);
});

test("what comes next is the next step and the first inject that waits", () => {
  assert.match(text(card(ON).root, "next"), /^Next: the end of the runbook; inject 2 /);
});

test("the facilitator permits to skip the step that is on", () => {
  const { root, asked } = card({ ...ON, steps: ON.steps.map((step) => ({ ...step, state: "on" })) });
  click(part(root, "steps").querySelector("button"));
  assert.deepEqual(asked.ask.calls, [["rehearse", { say: "skip", step: 1 }]]);
});

test("without a rehearsal the card is not there", () => {
  assert.equal(card(null).root.hidden, true);
});
