// The notes window: what the presenter reads and the class does not. It follows the lab and changes nothing in it.

import { Feed } from "./feed.js";
import { html, part, setText } from "./helpers/dom.js";
import { every } from "./helpers/motion.js";
import { elapsed } from "./helpers/time.js";
import { passes } from "./models/log.js";
import { ConnectionView, HealthView } from "./views/strip.js";
import "./views/theme.js";

const view = (name) => document.querySelector(`[data-view="${name}"]`);
const SENTENCES = 6;

/** What is said in the lesson, and what comes next. */
class LessonNotes {
  connect(root, { store }) {
    this.store = store;
    this.root = root;
    store.subscribe(this, ["lesson"]);
  }

  update() {
    const { lesson } = this.store.snapshot;
    part(this.root, "lesson").hidden = !lesson;
    part(this.root, "none").hidden = Boolean(lesson);
    if (!lesson) return;
    setText(part(this.root, "place"), `${lesson.title}: step ${lesson.step} of ${lesson.steps}`);
    setText(part(this.root, "heading"), lesson.heading);
    this.#paragraphs("notes", lesson.notes || "There are no notes on this step.");
    this.#paragraphs("narration", lesson.narration);
    const expects = lesson.expects.map((text, index) =>
      html("li", { "data-met": lesson.met[index] }, `${lesson.met[index] ? "Seen: " : "Awaited: "}${text}`),
    );
    part(this.root, "expects").replaceChildren(...expects);
    const acts = lesson.acts.map((act) =>
      html("li", { "data-met": act.done }, `${act.done ? "Done: " : "To do: "}${act.text}`),
    );
    part(this.root, "acts").replaceChildren(...acts);
    setText(part(this.root, "next"), nextOf(lesson));
  }

  #paragraphs(name, text) {
    const paragraphs = text.split(/\n+/).filter(Boolean);
    part(this.root, name).replaceChildren(...paragraphs.map((one) => html("p", {}, one)));
  }
}

function nextOf(lesson) {
  if (lesson.ended) return "This is the last step.";
  return lesson.next_heading ? `Next: ${lesson.next_heading}` : `Next: step ${lesson.step + 1} of ${lesson.steps}`;
}

/** The question that is open, with what the class does not see yet. */
class QuestionNotes {
  connect(root, { store }) {
    this.store = store;
    this.root = root;
    store.subscribe(this, ["question"]);
  }

  update() {
    const { question } = this.store.snapshot;
    this.root.hidden = !question;
    if (!question) return;
    const words = { open: "open", closed: "closed", revealed: "revealed" };
    setText(part(this.root, "text"), question.text);
    setText(part(this.root, "answers"), `${question.answers} answered; ${words[question.state] ?? question.state}`);
    setText(part(this.root, "explanation"), question.explanation);
  }
}

/** The last sentences of the main events, newest first. */
class Sentences {
  connect(root, { store }) {
    this.store = store;
    this.root = root;
    store.subscribe(this, ["log"]);
  }

  update() {
    const shown = this.store.snapshot.log
      .filter((entry) => passes(entry, "main"))
      .slice(-SENTENCES)
      .reverse();
    this.root.replaceChildren(
      ...shown.map((entry) => {
        const item = html("li");
        item.append(html("time", {}, elapsed(entry.at_ms)), html("span", {}, entry.text));
        return item;
      }),
    );
  }
}

class NotesPage {
  start(name) {
    const connection = new ConnectionView();
    const feed = new Feed(name, { connection: (...how) => connection.update(...how) });
    this.store = feed.store;
    connection.connect(view("connection"), { banner: view("connection-banner"), hurry: () => feed.socket.hurry() });
    for (const [where, Part] of [
      ["health", HealthView],
      ["lesson-notes", LessonNotes],
      ["question-notes", QuestionNotes],
      ["sentences", Sentences],
    ]) {
      new Part().connect(view(where), { store: feed.store, past: feed });
    }
    feed.open();
    const clock = view("notes-clock");
    every(8, (wallMs) => {
      if (!this.store.snapshot) return;
      const { paused, until_happening: seeking, speed } = this.store.snapshot.clock;
      setText(part(clock, "time"), elapsed(feed.clock.now(wallMs)));
      setText(part(clock, "pace"), paused && !seeking ? "paused" : `${speed}x`);
      setText(part(clock, "wall"), new Date(wallMs).toLocaleTimeString([], { hour: "2-digit", minute: "2-digit" }));
    });
  }
}

new NotesPage().start(document.querySelector("[data-lab]").dataset.lab);
document.documentElement.dataset.started = "";
