// The list of lessons as a dialog. One that suits this lab begins here; the form opens another lab for the others.

import { doneLessons, tick } from "../models/done.js";

export class LessonListView {
  connect(root, { start, store }) {
    Object.assign(this, { store });
    this.root = root;
    this.start = start;
    this.form = root.querySelector("form.lessons");
    this.form.addEventListener("submit", (event) => this.#submit(event));
  }

  update() {}

  dispose() {
    this.root.close();
  }

  open() {
    const on = this.store.live.lesson;
    for (const choice of this.form.querySelectorAll(".lesson-choice")) {
      if (choice.value === on?.lesson) choice.setAttribute("aria-current", "true");
      else choice.removeAttribute("aria-current");
    }
    tick(this.form, doneLessons(localStorage));
    this.root.showModal();
  }

  async #submit(event) {
    const choice = event.submitter;
    if (!choice || choice.dataset.lab !== this.root.dataset.library) return;
    event.preventDefault();
    const help = new FormData(this.form).get("help");
    if (await this.start(choice.value, help)) this.root.close();
  }
}
