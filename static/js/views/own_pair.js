// Someone's own pair: what they gave is masked here, shown as it was understood, and opened.

import { part, setText } from "../helpers/dom.js";
import { many, prepared, size } from "../models/own_pair.js";
import { CannotRead, MOST_BYTES, MOST_FILES, textsOf } from "../models/sources.js";
import { PairReviewView } from "./pair_review.js";

const NOT_SENT = "The server cannot be reached. Nothing was opened; try again.";
const EXPORT = /^\s*\{\s*"foverlab"\s*:/;
let view = null;

export class OwnPairView {
  #sources = [];
  #prepared = null;
  #choice = { model: "", version: "", title: "", standIns: false, keysDiffer: false };
  #asked = 0;

  /** The one of this page. */
  static of(root) {
    if (!view) {
      view = new OwnPairView();
      view.connect(root);
    }
    return view;
  }

  connect(root) {
    this.root = root;
    this.reviewView = new PairReviewView();
    this.reviewView.connect(part(root, "review"), {
      change: (choice) => this.#change(choice),
      open: (choice) => this.#open(choice),
      again: () => this.#startOver(),
    });
  }

  update() {}

  dispose() {
    this.reviewView.dispose();
  }

  /** `files`: of a browser, or `{name, text}` that was pasted. */
  async read(files) {
    this.#say(files.length === 1 ? `Reading ${files[0].name}.` : `Reading ${many(files.length, "file")}.`);
    try {
      this.#sources = await this.#texts(files);
    } catch (error) {
      if (!(error instanceof CannotRead)) throw error;
      this.#fail(error.message);
      return;
    }
    this.#choice = { model: "", version: "", title: "", standIns: this.#choice.standIns };
    await this.#review({ isFirst: true });
  }

  async #texts(files) {
    const bytes = files.reduce((sum, file) => sum + (file.size ?? file.text.length), 0);
    if (bytes > MOST_BYTES * 4) throw new CannotRead(`The files are too large: ${size(bytes)}; at most 5 MB of text.`);
    if (files.length > MOST_FILES) throw new CannotRead(`There are ${files.length} files; at most ${MOST_FILES}.`);
    const read = await Promise.all(files.map(bytesOf));
    const texts = await textsOf(read);
    const exported = texts.find(({ text }) => EXPORT.test(text));
    if (exported)
      throw new CannotRead(`${exported.name}: This is an exported lab. Open it below, under “From a file”.`);
    return texts;
  }

  #change(choice) {
    this.#choice = { ...this.#choice, ...choice };
    return this.#review({ isFirst: false });
  }

  async #review({ isFirst }) {
    this.#say("Masking passwords and keys.");
    await painted();
    this.#prepared = prepared(this.#sources, this.#choice.standIns, this.#choice.keysDiffer);
    this.#say(`Reading the configurations: ${size(this.#prepared.bytes)}, masked.`);
    this.#asked += 1;
    const asked = this.#asked;
    const found = await this.#send(this.root.dataset.review);
    if (asked !== this.#asked) return;
    if (found.error) {
      this.#fail(found.error, { keep: !isFirst });
      return;
    }
    this.#say("");
    setText(part(this.root, "error"), "");
    part(this.root, "intake").hidden = true;
    this.reviewView.show(found, this.#prepared.masks, { ...this.#choice, keys: this.#prepared.keys }, { isFirst });
  }

  async #open(choice) {
    this.#choice = { ...this.#choice, ...choice };
    this.#say("Opening the lab.");
    setText(part(this.root, "error"), "");
    const opened = await this.#send(this.root.dataset.open);
    if (opened.error) {
      this.#fail(opened.error, { keep: true });
      return;
    }
    this.#say("The lab is open.");
    location.assign(opened.address);
  }

  async #send(address) {
    const { model, version, title } = this.#choice;
    try {
      const response = await fetch(address, {
        method: "POST",
        headers: { "Content-Type": "application/json", "X-CSRFToken": this.#token() },
        body: JSON.stringify({ files: this.#prepared.files, model, version, title }),
      });
      if (response.headers.get("Content-Type")?.startsWith("application/json")) return await response.json();
      return { error: response.status === 413 ? "The texts are too large for this server." : NOT_SENT };
    } catch {
      return { error: NOT_SENT };
    }
  }

  #token() {
    return this.root.querySelector('input[name="csrfmiddlewaretoken"]').value;
  }

  #startOver() {
    this.#sources = [];
    this.#prepared = null;
    this.#say("");
    setText(part(this.root, "error"), "");
    part(this.root, "text").value = "";
    part(this.root, "intake").hidden = false;
    part(this.root, "files").focus();
  }

  #say(text) {
    setText(part(this.root, "status"), text);
  }

  #fail(text, { keep = false } = {}) {
    this.#say("");
    setText(part(this.root, "error"), text);
    if (!keep) this.reviewView.hide();
    if (!keep) part(this.root, "intake").hidden = false;
  }
}

async function bytesOf(file) {
  if (file.text && typeof file.text === "string")
    return { name: file.name, bytes: new TextEncoder().encode(file.text) };
  const path = file.webkitRelativePath || file.name;
  return { name: path, bytes: new Uint8Array(await file.arrayBuffer()) };
}

/** What was said is on the screen before the work begins. */
const painted = () => new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
