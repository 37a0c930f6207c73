// Lessons in the page: the card of the one that is on and the list of all, each loaded when it is first wanted.

const HELP = ["watched", "predict", "hints", "blind"];

export class Lessons {
  #card = null;
  #list = null;

  /** `card` and `list` are their places in the page; `list` is missing where nobody may begin a lesson. */
  connect(card, { list, store, requests, notices, picture, side, aheadMs, load }) {
    Object.assign(this, { store, requests, notices, picture, side, aheadMs, load });
    this.card = card;
    this.list = list;
    store.subscribe(this, ["lesson"]);
  }

  async update() {
    if (this.#card || !this.store.snapshot.lesson) return;
    this.#card = true;
    const module = await this.load(() => import("./views/lesson.js"));
    this.#card = module && new module.LessonView();
    const { store, requests, notices, picture, side, aheadMs } = this;
    this.#card?.connect(this.card, { store, requests, notices, picture, lessons: this, side, aheadMs });
  }

  dispose() {
    this.store.unsubscribe(this);
  }

  async open() {
    if (!this.list) {
      this.notices.say("A lesson is begun by whoever opened the lab.");
      return;
    }
    if (!this.#list) {
      const module = await this.load(() => import("./views/lesson_list.js"));
      if (!module) return;
      this.#list = new module.LessonListView();
      this.#list.connect(this.list, { store: this.store, start: (lesson, help) => this.start(lesson, help) });
    }
    this.#list.open();
  }

  /** Begins a lesson; says what stands in its way. */
  async start(lesson, help) {
    const begun = await this.requests.ask("lesson", { lesson, help });
    if (begun?.remark) this.notices.say(begun.remark);
    return begun !== null;
  }

  /** A link may name a lesson: ?lesson=preempt&help=predict. It is begun once, not at every reload. */
  openAt(words) {
    const lesson = words.get("lesson");
    if (lesson === null) return;
    const help = words.get("help") ?? HELP[0];
    const address = new URL(location.href);
    address.searchParams.delete("lesson");
    address.searchParams.delete("help");
    history.replaceState(history.state, "", address);
    if (!HELP.includes(help))
      this.notices.say(`The link names no level of help: help must be one of ${HELP.join(", ")}.`);
    else if (this.store.live.lesson?.lesson !== lesson) this.start(lesson, help);
  }

  /** Goes so many steps on, where a lesson is on. */
  go(way) {
    const { lesson } = this.store.snapshot;
    if (!lesson) return;
    const step = lesson.step + way;
    if (step >= 1 && step <= lesson.steps) this.requests.act({ type: "lesson-step", step });
  }
}
