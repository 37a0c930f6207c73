// Views against a small DOM, each with the parts that its `connect` names and nothing else.

import assert from "node:assert/strict";
import { beforeEach, test } from "node:test";

import { Store } from "../../static/js/store.js";
import { click, notices, noting, page, part, requests, START, text, view } from "./dom.mjs";

const LESSON = {
  lesson: "preempt",
  title: "Preemption",
  help: "watched",
  step: 1,
  steps: 3,
  heading: "Cut the power",
  narration: "Watch group 1.\n\nIt moves.",
  acts: [
    {
      text: "Switch Primary off",
      target: "unit primary",
      requests: [{ type: "fault", fault: "power primary", on: true }],
      done: false,
    },
  ],
  expects: ["Group 1 is active on Secondary"],
  met: [false],
  hint: "",
  hints_left: 0,
  rule: "",
  done: false,
  ended: false,
  since_ms: 0,
  question: null,
  explanation: "",
  notes: "",
  next_heading: "",
};
const QUESTION = {
  question: 4,
  state: "open",
  text: "Which unit takes group 1?",
  choices: [
    { key: "a", text: "Primary", votes: null, right: null },
    { key: "b", text: "Secondary", votes: null, right: null },
  ],
  answers: 2,
  explanation: "",
  closes_wall_ms: null,
};

let store;

function shown(changes = {}) {
  store.load({ ...START, ...changes });
}

function told(body) {
  store.apply({ v: 1, at_ms: 61_000, ...body, lab: START.lab, run: START.run, seq: store.live.seq + 1 });
}

function entry(number, changes) {
  return { ...START.log[0], id: number, number, text: `Row ${number}.`, ...changes };
}

async function opened(name, className, partial, viewName, needs) {
  const document = page(partial);
  const module = await import(`../../static/js/views/${name}.js`);
  const root = view(document, viewName);
  const made = new module[className]();
  made.connect(root, needs);
  return { root, made, document };
}

beforeEach(() => {
  store = new Store();
});

const OFF = {
  health: "at-risk",
  text: "Secondary has no power.",
  more: ["The state link is down."],
  contexts: ["context1"],
  since_ms: null,
};

test("the strip says how the pair is, and says so again when it changes", async () => {
  const { root } = await opened("strip", "HealthView", "_strip", "health", { store, past: { clock: store } });
  shown();
  assert.equal(text(root, "word"), "OK");
  assert.equal(text(root, "text"), START.health.text);
  told({ type: "health", health: OFF });
  assert.equal(root.dataset.health, "at-risk");
  assert.match(
    root.getAttribute("title"),
    /Secondary has no power\.\nThe state link is down\.\nA failover now would drop/,
  );
  assert.equal(text(root, "text"), "Secondary has no power.");
});

test("a view that was put away hears nothing more", async () => {
  const { root, made } = await opened("strip", "HealthView", "_strip", "health", { store, past: { clock: store } });
  shown();
  made.dispose();
  told({ type: "health", health: { ...OFF, text: "Later." } });
  assert.equal(text(root, "text"), START.health.text);
});

test("each fault in force has its repair", async () => {
  const asked = requests();
  const { root } = await opened("faults", "FaultsView", "_faults", "faults", { store, requests: asked });
  shown();
  const button = part(root, "list").querySelector("button");
  assert.equal(button.getAttribute("aria-label"), "Repair: Cable pulled: Secondary Ethernet1");
  click(button);
  assert.deepEqual(asked.act.calls, [[{ type: "fault", fault: "cable secondary Ethernet1", on: false }]]);
});

test("without a fault the list says that none is in force", async () => {
  const { root } = await opened("faults", "FaultsView", "_faults", "faults", { store, requests: requests() });
  shown({ faults: [] });
  assert.equal(text(root, "list"), "No faults in force.");
});

test("a row of the log is asked about by its number and its time", async () => {
  const why = noting();
  const { root } = await opened("log", "LogView", "_log", "log", { store, why });
  part(root, "filter").value = "all";
  shown({ log: [entry(1), entry(2)] });
  const rows = [...part(root, "entries").children];
  assert.deepEqual(
    rows.map((row) => row.querySelector(".said").textContent),
    ["Row 1.", "Row 2."],
  );
  click(rows[1].querySelector("button"));
  assert.deepEqual(why.calls, [[{ row: 2, at_ms: 1_000 }]]);
});

test("the rows of a chain of causes are marked, those that come later too", async () => {
  const { root, made } = await opened("log", "LogView", "_log", "log", { store, why: noting() });
  part(root, "filter").value = "all";
  shown({ log: [entry(1), entry(2)] });
  made.mark(new Set([2, 3]));
  told({ type: "log", entry: entry(3) });
  const rows = [...part(root, "entries").children];
  assert.deepEqual(
    rows.map((row) => row.dataset.chain),
    ["false", "true", "true"],
  );
});

test("the banner of the past stands while someone looks back, and leads to now", async () => {
  const past = { atMs: null, journal: null, back: noting() };
  const picture = { settle: noting(), freeze: noting() };
  const { root, document } = await opened("past", "PastView", "_past", "past", {
    page: { dataset: {} },
    store,
    past,
    picture,
  });
  shown();
  assert.equal(root.hidden, true);
  past.atMs = 30_000;
  store.look({ ...START });
  assert.equal(root.hidden, false);
  assert.match(text(root, "words"), /0:00:30/);
  click(part(view(document, "past"), "back"));
  assert.equal(past.back.calls.length, 1);
});

test("a suggestion names its thing, and gives way to a lesson", async () => {
  const picture = { drawings: [], find: () => null };
  const { root } = await opened("suggestion", "SuggestionView", "_suggestion", "suggestion", {
    picture,
    store,
    past: { clock: { now: () => 0 } },
    menus: { open: noting() },
  });
  shown();
  assert.equal(text(root, "text"), "Pull the inside cable of Primary.");
  assert.equal(part(root, "show").hidden, false);
  told({ type: "lesson", lesson: LESSON });
  assert.equal(root.dataset.empty, "true"); // its line stays: the picture keeps its size
});

test("a question with yes and no is answered once, and another waits for none", async () => {
  const { root, made } = await opened("ask", "AskView", "_ask", "ask", {});
  const first = made.ask({
    title: "Go back?",
    act: "",
    text: "All that came after is left.",
    yes: "Go back",
    no: "Stay",
  });
  assert.equal(await made.ask({ title: "And this?", act: "", text: "", yes: "Yes", no: "No" }), false);
  assert.equal(text(root, "title"), "Go back?");
  root.close("yes");
  assert.equal(await first, true);
});

// --- the card of a lesson -----------------------------------------------------------------------------------------------

async function card(mayAct = true) {
  const needs = {
    store,
    requests: requests(mayAct),
    notices: notices(),
    picture: { find: () => null },
    lessons: { go: noting() },
    side: { show: noting() },
    aheadMs: 0,
  };
  const document = page("_lesson");
  const { LessonView } = await import("../../static/js/views/lesson.js");
  const root = view(document, "lesson");
  shown({ lesson: LESSON });
  const made = new LessonView();
  made.connect(root, needs);
  return { root, made, ...needs };
}

test("the card of a lesson tells the step and offers its acts", async () => {
  const { root, requests: asked } = await card();
  assert.equal(text(root, "heading"), "Cut the power");
  assert.equal(part(root, "narration").firstElementChild.textContent, "Watch group 1.");
  click(part(root, "acts").querySelector("button"));
  await Promise.resolve();
  await Promise.resolve();
  assert.deepEqual(asked.act.calls[0]?.[0], { type: "fault", fault: "power primary", on: true });
});

test("an act that is done and an expectation that is met are marked where they stand", async () => {
  const { root } = await card();
  const before = part(root, "acts").children[0];
  told({ type: "lesson", lesson: { ...LESSON, acts: [{ ...LESSON.acts[0], done: true }], met: [true] } });
  assert.equal(part(root, "acts").children[0], before, "the focus of whoever acted stays");
  assert.match(part(root, "expects").innerHTML, /true|met|Seen/);
});

test("a viewer reads the card and has no button that changes the lab", async () => {
  const { root } = await card(false);
  for (const name of ["back", "next", "end"]) assert.equal(part(root, name).hidden, true);
  assert.equal(part(root, "acts").querySelector("button"), null);
});

// --- the question to the class -----------------------------------------------------------------------------------------

async function classPanel(mayAct) {
  const document = page();
  const root = document.createElement("div");
  document.body.append(root);
  const needs = { store, requests: requests(mayAct), notices: notices(), invite: noting(), aheadMs: 0 };
  const { Panel } = await import("../../static/js/views/classroom.js");
  const made = new Panel();
  shown();
  made.connect(root, needs);
  return { root, made, ...needs };
}

test("a presenter closes the voting and withdraws the question, by its number", async () => {
  const { root, requests: asked } = await classPanel(true);
  told({ type: "question", question: QUESTION });
  assert.equal(part(root, "running").hidden, false);
  assert.equal(text(root, "text"), QUESTION.text);
  click(part(root, "next"));
  click(part(root, "away"));
  assert.deepEqual(asked.ask.calls, [
    ["close", { question: 4 }],
    ["close", { question: 4, to: "gone" }],
  ]);
});

test("a viewer sees the question and no buttons", async () => {
  const { root } = await classPanel(false);
  assert.equal(part(root, "asking").hidden, true);
  told({ type: "question", question: QUESTION });
  assert.equal(text(root, "head"), "The class is asked");
  assert.equal(part(root, "acts").hidden, true);
});
