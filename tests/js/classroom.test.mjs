// Questions that the lab asks by itself, and a class's answers in words.

import assert from "node:assert/strict";
import test from "node:test";

import { ownQuestion, quickQuestions } from "../../static/js/models/quick.js";
import { bars, clockWord, difference, secondsLeft } from "../../static/js/models/tally.js";

const group = (unit, number, active) => ({
  unit,
  group: number,
  configured: true,
  active,
  state: active ? "Active" : "Standby Ready",
});
const flow = (context, lost = 0, state = "passing") => ({ flow: `ftp ${context}`, context, state, lost });
const lab = (changes = {}) => ({
  groups: [
    group("primary", 1, true),
    group("primary", 2, false),
    group("secondary", 1, false),
    group("secondary", 2, true),
  ],
  peers: [{ unit: "primary", poll_ms: 1000, hold_ms: 15_000 }],
  lanes: [{ unit: "secondary", group: 1, segments: [{ at_ms: 0, state: "Standby Ready" }] }],
  log: [{ id: 1, at_ms: 10, kind: "group", text: "as it began" }],
  flows: [flow("context1"), flow("context2")],
  ...changes,
});
const MOVED = lab({
  groups: [
    group("primary", 1, false),
    group("primary", 2, false),
    group("secondary", 1, true),
    group("secondary", 2, true),
  ],
  lanes: [
    {
      unit: "secondary",
      group: 1,
      segments: [
        { at_ms: 0, state: "Standby Ready" },
        { at_ms: 3_900, state: "Active" },
      ],
    },
  ],
  log: [...lab().log, { id: 2, at_ms: 1_000, kind: "fault", text: "cable pulled", number: 4_096_000 }],
  flows: [flow("context1", 3), flow("context2")],
});

const judged = (name, before, after) => {
  const question = quickQuestions(before).find((one) => one.name === name);
  const place = question.judge(after);
  return place === null ? null : question.choices[place];
};

test("each quick question knows what came true", () => {
  assert.equal(judged("Which group moves?", lab(), MOVED), "Group 1");
  assert.equal(judged("Where is group 1 then?", lab(), MOVED), "On Secondary");
  assert.equal(judged("In how many seconds?", lab(), MOVED), "In 1 to 15 s");
  assert.equal(judged("Which sessions survive?", lab(), MOVED), "Those through context2 only");
});

test("that nothing came of it is an answer, too", () => {
  assert.equal(judged("Which group moves?", lab(), lab()), "Neither");
  assert.equal(judged("Which sessions survive?", lab(), lab()), "All of them");
  assert.equal(judged("In how many seconds?", lab(), lab()), null, "nothing was done yet");
});

test("an active group on both units or on none can be said", () => {
  const both = lab({ groups: lab().groups.map((view) => ({ ...view, active: true })) });
  const none = lab({ groups: lab().groups.map((view) => ({ ...view, active: false })) });
  assert.equal(judged("Where is group 2 then?", lab(), both), "On both");
  assert.equal(judged("Where is group 2 then?", lab(), none), "On neither unit");
});

test("an empty pair has no questions of its own, and without traffic nobody asks for sessions", () => {
  assert.deepEqual(quickQuestions(lab({ groups: [] })), []);
  const quiet = lab({ flows: [flow("context1", 0, "off")] });
  assert.equal(
    quickQuestions(quiet).some((one) => one.name.includes("sessions")),
    false,
  );
});

test("no question has more choices than a phone shows, and none is empty", () => {
  for (const question of quickQuestions(lab())) {
    assert.ok(question.choices.length >= 2 && question.choices.length <= 8, question.name);
    assert.equal(new Set(question.choices).size, question.choices.length, question.name);
  }
});

test("a question of one's own has two to eight choices, blank lines left out", () => {
  assert.deepEqual(ownQuestion(" Why? ", "so\n\n  so not \n"), { text: "Why?", choices: ["so", "so not"] });
  assert.match(ownQuestion("", "a\nb").wrong, /question first/);
  assert.match(ownQuestion("Why?", "a").wrong, /there are 1/);
});

const question = (votes, right = null, state = "closed") => ({
  question: 1,
  text: "Which?",
  state,
  answers: votes.reduce((sum, one) => sum + one, 0),
  closes_wall_ms: 10_000,
  explanation: "",
  choices: votes.map((count, at) => ({
    key: "abcd"[at],
    text: `Choice ${at + 1}`,
    votes: count,
    right: right === null ? null : at === right,
  })),
});

test("bars are shares of all answers", () => {
  assert.deepEqual(
    bars(question([3, 1])).map((bar) => [bar.letter, bar.percent]),
    [
      ["A", 75],
      ["B", 25],
    ],
  );
  assert.deepEqual(
    bars(question([0, 0])).map((bar) => bar.percent),
    [0, 0],
  );
});

test("the difference between what was expected and what came is a sentence", () => {
  assert.equal(
    difference(question([3, 1], 1, "revealed")),
    "It was: Choice 2. 1 of 4 (25 %) were right. Most expected: Choice 1.",
  );
  assert.equal(difference(question([1, 3], 1, "revealed")), "It was: Choice 2. 3 of 4 (75 %) were right.");
  assert.equal(difference(question([0, 0], 0, "revealed")), "It was: Choice 1. Nobody answered.");
  assert.equal(difference(question([3, 1])), "");
});

test("time left is never below nothing", () => {
  assert.equal(secondsLeft(question([1]), 8_600), 2);
  assert.equal(secondsLeft(question([1]), 99_000), 0);
  assert.equal(secondsLeft({ closes_wall_ms: null }, 0), null);
  assert.equal(clockWord(62), "1:02");
});
