// A question's bars: drawn once for a question, then only what differs is written.

import { html, part, setAttribute, setData, setText, svg } from "../helpers/dom.js";
import { bars } from "../models/tally.js";

/** Fills `root` (a list) with the choices of a question; `own`: the choice of this browser, if it has one. */
export function drawTally(root, question, own = null) {
  if (root.dataset.question !== String(question.question)) {
    root.replaceChildren(...question.choices.map((choice) => row(choice)));
    root.dataset.question = question.question;
  }
  const open = question.state === "open";
  bars(question).forEach((bar, at) => {
    const item = root.children[at];
    setData(item, "right", bar.right ?? "");
    setData(item, "own", bar.key === own);
    setAttribute(part(item, "fill"), "width", open ? 0 : bar.percent);
    setText(part(item, "votes"), open ? "" : `${bar.votes} · ${bar.percent} %`);
    const marks = [bar.right === true ? "right" : "", bar.key === own ? "your answer" : ""].filter(Boolean);
    setText(part(item, "mark"), marks.length ? `(${marks.join(", ")})` : "");
  });
}

function row(choice) {
  const item = html("li", { class: "tally-row" });
  const words = html("p", { class: "tally-words" });
  const text = html("span", { class: "tally-text" }, `${choice.text} `);
  text.append(html("span", { class: "tally-mark", "data-part": "mark" }));
  words.append(
    html("span", { class: "tally-letter" }, choice.key.toUpperCase()),
    text,
    html("span", { class: "tally-votes", "data-part": "votes" }),
  );
  const bar = svg("svg", {
    class: "tally-bar",
    viewBox: "0 0 100 6",
    preserveAspectRatio: "none",
    "aria-hidden": "true",
  });
  bar.append(
    svg("rect", { class: "tally-base", width: 100, height: 6 }),
    svg("rect", { class: "tally-fill", width: 0, height: 6, "data-part": "fill" }),
  );
  item.append(words, bar);
  return item;
}
