// The line of a console: what is typed, pasted and asked for there, the same at a seat and in the lab.

import assert from "node:assert/strict";
import { beforeEach, test } from "node:test";

import { LineEditor } from "../../static/js/views/line_editor.js";
import { page } from "./dom.mjs";

let line;
let form;
let done;

beforeEach(() => {
  const document = page();
  document.body.innerHTML = "<form><input></form>";
  form = document.querySelector("form");
  line = document.querySelector("input");
  line.setSelectionRange = () => {};
  done = [];
  const say = (what, answer) => (text) => {
    done.push([what, text]);
    return answer;
  };
  new LineEditor(form, line, {
    send: say("send"),
    paste: say("paste", true),
    complete: say("complete", { line: "show failover" }),
    help: say("help"),
  });
});

function happen(target, type, fields = {}) {
  const event = new (line.ownerDocument.defaultView?.Event ?? Event)(type, { bubbles: true, cancelable: true });
  target.dispatchEvent(Object.assign(event, fields));
  return event;
}

function type(text) {
  line.value = text;
  happen(form, "submit");
}

test("what was sent comes back with the arrows", () => {
  type("show failover");
  type("show version");
  assert.equal(line.value, "");
  happen(line, "keydown", { key: "ArrowUp" });
  happen(line, "keydown", { key: "ArrowUp" });
  assert.equal(line.value, "show failover");
  happen(line, "keydown", { key: "ArrowDown" });
  assert.equal(line.value, "show version");
  assert.deepEqual(done, [
    ["send", "show failover"],
    ["send", "show version"],
  ]);
});

test("Tab completes a line and leaves an empty one to the page", async () => {
  happen(line, "keydown", { key: "Tab" });
  assert.deepEqual(done, []);
  line.value = "sh fa";
  happen(line, "keydown", { key: "Tab" });
  await new Promise((resolve) => setTimeout(resolve));
  assert.equal(line.value, "show failover");
});

test("Escape is the page's where the console has no use for it", () => {
  assert.equal(happen(line, "keydown", { key: "Escape" }).defaultPrevented, false);
  line.value = "show ?";
  assert.equal(happen(line, "keydown", { key: "?" }).defaultPrevented, true);
  assert.deepEqual(done, [["help", "show ?"]]);
});

test("a paste of several lines is sent one by one, and its rest stays", async () => {
  Object.assign(line, { value: "", selectionStart: 0, selectionEnd: 0 });
  happen(line, "paste", { clipboardData: { getData: () => "show failover\nshow version\nshow" } });
  await new Promise((resolve) => setTimeout(resolve));
  assert.deepEqual(done, [
    ["paste", "show failover"],
    ["paste", "show version"],
  ]);
  assert.equal(line.value, "show");
});
