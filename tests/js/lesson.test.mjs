// What the card of a lesson says.

import assert from "node:assert/strict";
import { test } from "node:test";

import {
  nextLabel,
  placeOf,
  questionOf,
  secondsLeft,
  shares,
  spoken,
  summaryOf,
  verdict,
} from "../../static/js/models/lesson.js";

const LESSON = {
  lesson: "preempt",
  help: "watched",
  step: 1,
  steps: 3,
  heading: "Configure it",
  ended: false,
  done: false,
  expects: ["A", "B"],
  met: [false, false],
  question: 4,
};
const QUESTION = {
  question: 4,
  state: "open",
  closes_wall_ms: 90_000,
  choices: [
    { key: "a", text: "Primary", votes: 1, right: null },
    { key: "b", text: "Secondary", votes: 3, right: null },
  ],
};
const told = (right) => ({
  ...QUESTION,
  state: "revealed",
  choices: QUESTION.choices.map((choice) => ({ ...choice, right: choice.key === right })),
});

test("only the question that the step asked belongs to it", () => {
  assert.equal(questionOf({ lesson: LESSON, question: QUESTION }), QUESTION);
  assert.equal(questionOf({ lesson: LESSON, question: { ...QUESTION, question: 5 } }), null);
  assert.equal(questionOf({ lesson: null, question: QUESTION }), null);
});

test("the way on is named after where it leads", () => {
  assert.equal(nextLabel(LESSON), "Next");
  assert.equal(nextLabel({ ...LESSON, step: 3, ended: true }), "Finish");
  assert.equal(nextLabel({ ...LESSON, help: "blind" }), "I am done");
  assert.equal(nextLabel({ ...LESSON, help: "blind", step: 2, ended: true }), "Close");
  assert.equal(placeOf(LESSON), "Step 1 of 3");
});

test("a step, what is seen and the end are said once each", () => {
  assert.equal(spoken(null, LESSON), "Step 1 of 3: Configure it.");
  assert.equal(spoken(LESSON, LESSON), "");
  assert.equal(spoken(LESSON, { ...LESSON, met: [false, true] }), "Seen: B.");
  assert.equal(
    spoken({ ...LESSON, met: [false, true] }, { ...LESSON, met: [true, true], done: true }),
    "Everything of this step has happened.",
  );
  assert.equal(
    spoken({ ...LESSON, expects: [], met: [] }, LESSON),
    "",
    "what was hidden while people voted is no news",
  );
  assert.equal(spoken(LESSON, null), "The lesson is over.");
  assert.equal(spoken(null, null), "");
});

test("the time to vote is counted in whole seconds, and not at all where there is none", () => {
  assert.equal(secondsLeft(QUESTION, 60_500), 30);
  assert.equal(secondsLeft(QUESTION, 99_000), 0);
  assert.equal(secondsLeft({ ...QUESTION, closes_wall_ms: null }, 0), null);
  assert.equal(secondsLeft({ ...QUESTION, state: "closed" }, 0), null);
});

test("shares add up to one, and nobody's vote to nothing", () => {
  assert.deepEqual(shares(QUESTION), [0.25, 0.75]);
  assert.deepEqual(shares({ choices: [{ votes: 0 }, { votes: 0 }] }), [0, 0]);
});

test("one's own prediction is set beside what happened", () => {
  assert.equal(verdict(QUESTION, "a"), "");
  assert.equal(verdict(told("b"), undefined), "");
  assert.equal(verdict(told("b"), "b"), "Correct.");
  assert.equal(verdict(told("b"), "a"), "Your answer: Primary. What happened: Secondary.");
});

test("a lesson ends with what was reached in each step, and in how much of the lab's time", () => {
  const memory = JSON.stringify({
    steps: [
      { met: [4000, 9000], entered_ms: 1000, done_ms: 9000, hints: 0 },
      { met: [-1, 12_000], entered_ms: 9000, done_ms: -1, hints: 2 },
    ],
  });
  const { rows, met, of, seconds } = summaryOf({ memory }, new Map([[1, "The cable is pulled"]]));
  assert.deepEqual(rows, [
    { heading: "The cable is pulled", met: 2, of: 2, hints: 0 },
    { heading: "Step 2", met: 1, of: 2, hints: 2 },
  ]);
  assert.deepEqual([met, of, seconds], [3, 4, 8]);
});

test("a countdown begins at its number, however far this browser's clock is off", () => {
  assert.equal(secondsLeft({ state: "open", closes_wall_ms: 61_400, seconds: 60 }, 0), 60);
});
