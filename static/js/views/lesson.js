// The card of the lesson that is on: what is told, what to do, what is to happen, and the question of the step.

import { html, icon, part, setText } from "../helpers/dom.js";
import { elapsed } from "../helpers/time.js";
import { DONE_LESSONS, doneLessons } from "../models/done.js";
import { nextLabel, placeOf, questionOf, secondsLeft, shares, spoken, summaryOf, verdict } from "../models/lesson.js";

const TICK_MS = 500;

export class LessonView {
  #before = null;
  #mine = new Map();
  /** Headings of the steps that were seen, by step. */
  #headings = new Map();
  /** The pace before the lesson chose one; null: it has not. */
  #pace = null;
  #isSummary = false;
  #timer = 0;

  connect(root, { store, requests, notices, picture, lessons, side, aheadMs }) {
    Object.assign(this, { store, requests, notices, picture, lessons, side, aheadMs });
    this.root = root;
    this.may = requests.mayAct;
    part(root, "back").addEventListener("click", () => this.lessons.go(-1));
    part(root, "next").addEventListener("click", () => this.#next());
    part(root, "end").addEventListener("click", () => this.#end());
    for (const name of ["back", "next", "end"]) part(root, name).hidden = !this.may;
    store.subscribe(this, ["lesson", "question"]);
    this.update();
  }

  update() {
    const { lesson } = this.store.snapshot;
    const words = spoken(this.#before, lesson);
    if (words) this.notices.announce(words);
    this.root.hidden = !lesson;
    if (lesson) this.#show(lesson);
    else this.#stopClock();
    this.#before = lesson;
  }

  dispose() {
    this.#stopClock();
    this.store.unsubscribe(this);
  }

  #show(lesson) {
    const before = this.#before;
    const isNew = before?.lesson !== lesson.lesson || before.step !== lesson.step;
    if (before?.lesson !== lesson.lesson) this.#headings.clear();
    if (isNew) this.#isSummary = false;
    this.#headings.set(lesson.step, lesson.heading);
    part(this.root, "summary").hidden = !this.#isSummary;
    part(this.root, "body").hidden = this.#isSummary;
    setText(part(this.root, "place"), placeOf(lesson));
    setText(part(this.root, "title"), lesson.title);
    setText(part(this.root, "heading"), lesson.heading);
    part(this.root, "back").disabled = lesson.step === 1;
    setText(part(this.root, "next"), nextLabel(lesson));
    this.root.dataset.done = String(lesson.done);
    if (isNew || before.narration !== lesson.narration) paragraphs(part(this.root, "narration"), lesson.narration);
    this.#question(lesson);
    this.#told(lesson);
    this.#acts(lesson, isNew);
    this.#expects(lesson);
    this.#hint(lesson);
    for (const name of ["why", "do"])
      part(this.root, name).hidden = [...part(this.root, name).children].every((child) => child.hidden);
    if (isNew) part(this.root, "body").scrollTop = 0;
  }

  // --- what to do ------------------------------------------------------------------------------------------------------

  #acts(lesson, isNew) {
    const list = part(this.root, "acts");
    list.hidden = lesson.acts.length === 0;
    if (!isNew && list.childElementCount === lesson.acts.length) {
      lesson.acts.forEach((act, index) => markDone(list.children[index], act.done));
      return;
    }
    list.replaceChildren(...lesson.acts.map((act) => this.#act(act)));
  }

  #act(act) {
    const item = html("li");
    const words = html("span", { class: isTyped(act) ? "lesson-typed" : "" }, act.text);
    if (!this.may || (act.requests.length === 0 && !act.target)) {
      item.append(words);
    } else {
      const button = html("button", { type: "button", class: "plain" });
      button.append(words);
      button.addEventListener("click", () => this.#do(act));
      item.append(button);
    }
    item.append(icon("mark-seen"), html("span", { class: "unseen" }));
    markDone(item, act.done);
    return item;
  }

  async #do(act) {
    if (act.requests.length === 0) {
      const thing = this.picture.find("thing", act.target);
      thing?.scrollIntoView({ block: "center" });
      thing?.focus();
      return;
    }
    if (isTyped(act)) await this.side.show("consoles");
    const { speed, adaptive } = this.store.live.clock;
    for (const request of act.requests) {
      if (request.type === "clock") this.#pace ??= { speed, adaptive };
      if (!(await this.requests.act(request, act.text))) return;
    }
  }

  // --- what is to happen, and help ---------------------------------------------------------------------------------------

  #expects(lesson) {
    const list = part(this.root, "expects");
    list.hidden = lesson.expects.length === 0;
    list.replaceChildren(
      ...lesson.expects.map((text, index) => {
        const item = html("li", { "data-met": lesson.met[index] });
        const state = lesson.met[index] ? "seen" : lesson.help === "blind" ? "not seen" : "awaited";
        item.append(
          icon(lesson.met[index] ? "mark-seen" : "mark-awaited"),
          html("span", {}, text),
          html("span", { class: "unseen" }, `, ${state}`),
        );
        return item;
      }),
    );
  }

  #hint(lesson) {
    const root = part(this.root, "hint");
    root.hidden = !lesson.hint && lesson.hints_left === 0;
    const hadFocus = root.contains(document.activeElement);
    root.replaceChildren(
      ...lesson.hint
        .split("\n")
        .filter(Boolean)
        .map((text) => html("p", {}, text)),
    );
    if (lesson.hints_left > 0 && this.may) {
      const button = html("button", { type: "button", class: "plain" }, lesson.hint ? "One more hint" : "Give a hint");
      button.addEventListener("click", () => this.requests.act({ type: "lesson-step", hint: true }));
      root.append(button);
      if (hadFocus) button.focus();
    }
  }

  #told(lesson) {
    const told = part(this.root, "told");
    told.hidden = !lesson.explanation;
    setText(told, lesson.explanation);
    const rule = part(this.root, "rule");
    rule.hidden = !lesson.rule;
    rule.replaceChildren(html("strong", {}, lesson.rule?.section ?? ""), ` ${lesson.rule?.text ?? ""}`);
  }

  // --- the question -----------------------------------------------------------------------------------------------------

  #question(lesson) {
    const root = part(this.root, "question");
    const question = questionOf(this.store.snapshot);
    root.hidden = !question;
    this.root.dataset.voting = String(question?.state === "open");
    this.#stopClock();
    if (!question) {
      root.replaceChildren();
      return;
    }
    const focused = document.activeElement?.dataset?.choice;
    const asked = html("p", { class: "lesson-asked", id: "lesson-asked" }, question.text);
    if (question.state === "open") root.replaceChildren(asked, this.#choices(question), this.#voting(question));
    else root.replaceChildren(asked, ...this.#outcome(question, lesson), this.#choices(question));
    if (focused) root.querySelector(`[data-choice="${CSS.escape(focused)}"]`)?.focus();
  }

  #choices(question) {
    const list = html("ul", { class: "lesson-choices", "aria-labelledby": "lesson-asked" });
    const mine = this.#mine.get(question.question);
    const parts = shares(question);
    question.choices.forEach((choice, index) => {
      const item = html("li", { "data-right": choice.right ?? "", "data-mine": choice.key === mine });
      if (question.state === "open" && this.may) {
        const button = html(
          "button",
          { type: "button", class: "plain", "data-choice": choice.key, "aria-pressed": choice.key === mine },
          choice.text,
        );
        button.addEventListener("click", () => this.#vote(question, choice.key));
        item.append(button);
      } else {
        item.append(html("span", {}, choice.text));
        if (question.state !== "open")
          item.append(tally(choice, question.answers ? parts[index] : null, choice.key === mine));
      }
      list.append(item);
    });
    return list;
  }

  #voting(question) {
    const line = html("p", { class: "lesson-voting" });
    const count = html("span", {}, `${question.answers} answered`);
    line.append(count);
    const tick = () => {
      const left = secondsLeft(question, Date.now() - this.aheadMs);
      setText(count, `${question.answers} answered${left === null ? "" : `, ${left} s left`}`);
    };
    tick();
    this.#timer = setInterval(tick, TICK_MS);
    if (this.may) {
      const button = html(
        "button",
        { type: "button", class: "plain lesson-next", "data-choice": "close" },
        "Close voting and continue",
      );
      button.addEventListener("click", () =>
        this.requests.act({ type: "close", question: question.question, to: "closed" }),
      );
      line.append(button);
    }
    return line;
  }

  #outcome(question, lesson) {
    const said = verdict(question, this.#mine.get(question.question));
    if (said) return [html("p", { class: "lesson-verdict" }, said)];
    return lesson.done ? [] : [html("p", { class: "lesson-verdict" }, "Voting is closed. Now see what happens.")];
  }

  async #vote(question, choice) {
    if (!(await this.requests.ask("predict", { question: question.question, choice }))) return;
    this.#mine.set(question.question, choice);
    this.update();
  }

  // --- going on ---------------------------------------------------------------------------------------------------------

  #next() {
    const { lesson } = this.store.snapshot;
    if (lesson.step < lesson.steps) this.lessons.go(1);
    else if (this.#isSummary || lesson.help === "blind") this.#end();
    else this.#sum(lesson);
  }

  /** The last card: how it went, step by step. */
  #sum(lesson) {
    const { rows, met, of, seconds } = summaryOf(lesson, this.#headings);
    const root = part(this.root, "summary");
    const list = html("ul", { class: "lesson-expects" });
    for (const row of rows) {
      const item = html("li", { "data-met": row.met === row.of });
      const hints = row.hints ? `, ${row.hints} ${row.hints === 1 ? "hint" : "hints"}` : "";
      item.append(icon(row.met === row.of ? "mark-seen" : "mark-awaited"));
      item.append(html("span", {}, `${row.heading}: ${row.met} of ${row.of}${hints}`));
      list.append(item);
    }
    const whole = `${met} of ${of} goals reached in ${elapsed(1000 * seconds)} of the lab's time.`;
    root.replaceChildren(html("h3", {}, "How it went"), html("p", {}, whole), list);
    this.#isSummary = true;
    root.hidden = false;
    part(this.root, "body").hidden = true;
    setText(part(this.root, "next"), "Close");
    this.notices.announce(`How it went: ${whole}`);
  }

  /** The pace that the lesson chose ends with it. */
  async #end() {
    const { lesson } = this.store.snapshot;
    if (lesson?.ended && lesson.done) remember(lesson.lesson);
    if (!(await this.requests.act({ type: "lesson", lesson: "" })) || !this.#pace) return;
    const { speed, adaptive } = this.#pace;
    this.#pace = null;
    await this.requests.act(adaptive ? { type: "clock", adaptive } : { type: "clock", speed });
  }

  #stopClock() {
    clearInterval(this.#timer);
  }
}

/** Lessons that were done to their end in this browser: the lists tick them. */
function remember(lesson) {
  try {
    localStorage.setItem(DONE_LESSONS, JSON.stringify([...doneLessons(localStorage).add(lesson)]));
  } catch {
    // No tick then.
  }
}

const isTyped = (act) => act.requests.some((request) => request.type === "operate" || request.type === "console");

function markDone(item, done) {
  item.dataset.done = String(done);
  setText(item.lastElementChild, done ? ", done" : "");
}

function paragraphs(root, text) {
  root.replaceChildren(...text.split("\n").map((words) => html("p", {}, words)));
}

function tally(choice, share, isMine) {
  const words = share === null ? [] : [`${choice.votes} ${choice.votes === 1 ? "vote" : "votes"}`];
  if (choice.right) words.push("right");
  if (isMine) words.push("yours");
  const line = html("span", { class: "lesson-tally" });
  if (share !== null) {
    const bar = html("span", { class: "lesson-bar", "aria-hidden": "true" });
    bar.style.setProperty("--share", share.toFixed(3));
    line.append(bar);
  }
  line.append(html("span", {}, words.join(", ")));
  return line;
}
