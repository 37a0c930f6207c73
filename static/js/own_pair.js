// Someone's own pair on the first page: what they give is read here; the rest is loaded once they give something.

import { part, setText } from "./helpers/dom.js";

const root = document.querySelector('[data-view="own-pair"]');
const drop = part(root, "drop");
const form = part(root, "paste-form");

/** Files of a drop, with those in the folders that were dropped. */
async function dropped(transfer) {
  const entries = [...transfer.items].map((item) => item.webkitGetAsEntry?.()).filter(Boolean);
  if (!entries.some((entry) => entry.isDirectory)) return [...transfer.files];
  const { filesIn } = await import("./models/folders.js");
  return filesIn(entries);
}

async function give(files) {
  setText(part(root, "error"), "");
  try {
    const { OwnPairView } = await import("./views/own_pair.js");
    await OwnPairView.of(root).read(files);
  } catch (error) {
    console.error(error);
    setText(part(root, "status"), "");
    setText(part(root, "error"), "A part of this page could not be loaded. Reload the page and try again.");
  }
}

for (const type of ["dragenter", "dragover"]) {
  root.addEventListener(type, (event) => {
    event.preventDefault();
    drop.dataset.over = "";
  });
}
for (const type of ["dragleave", "drop"]) {
  root.addEventListener(type, (event) => {
    if (type === "drop" || !root.contains(event.relatedTarget)) delete drop.dataset.over;
  });
}
root.addEventListener("drop", (event) => {
  event.preventDefault();
  const text = event.dataTransfer.files.length ? "" : event.dataTransfer.getData("text");
  if (text) give([{ name: "dropped text", text }]);
  else dropped(event.dataTransfer).then(give);
});

const files = part(root, "files");
files.addEventListener("change", () => {
  if (files.files.length) give([...files.files]);
  files.value = "";
});

const showPaste = (shown) => {
  form.hidden = !shown;
  part(root, "paste").setAttribute("aria-expanded", shown);
  (shown ? part(root, "text") : part(root, "paste")).focus();
};
part(root, "paste").setAttribute("aria-expanded", "false");
part(root, "paste").addEventListener("click", () => showPaste(form.hidden));
part(root, "paste-close").addEventListener("click", () => showPaste(false));
form.addEventListener("submit", (event) => {
  event.preventDefault();
  give([{ name: "pasted text", text: part(root, "text").value }]);
});

document.documentElement.dataset.started = "";
