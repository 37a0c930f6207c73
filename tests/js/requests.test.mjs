// What the page asks and does: refusals are told, the lock of presenter mode comes first, acts in the past ask before.

import assert from "node:assert/strict";
import { test } from "node:test";

import { Requests } from "../../static/js/requests.js";

function made({ looking = false, refuses = null } = {}) {
  const said = [];
  const sent = [];
  const there = [];
  const socket = {
    ask: async (type, fields) => {
      sent.push([type, fields]);
      if (refuses?.length) throw refuses.shift();
      return {};
    },
  };
  const requests = new Requests({
    socket,
    store: { looking },
    notices: { say: (text) => said.push(text) },
    mayAct: true,
  });
  requests.past = {
    actThere: (request) => {
      there.push(request);
      return "asked";
    },
    goBackFor: async () => false,
  };
  return { requests, said, sent, there };
}

const refused = (code, message) => Object.assign(new Error(message), { code });

test("a refusal is told and answers null", async () => {
  const { requests, said } = made({ refuses: [refused("refused", "there is nothing to undo")] });
  assert.equal(await requests.ask("undo", {}), null);
  assert.deepEqual(said, ["there is nothing to undo"]);
});

test("an act is sent by its type and the rest of its fields", async () => {
  const { requests, sent } = made();
  await requests.act({ type: "fault", fault: "power primary", on: true });
  assert.deepEqual(sent, [["fault", { fault: "power primary", on: true }]]);
});

test("an act while looking back goes to the past, which asks first", async () => {
  const { requests, sent, there } = made({ looking: true });
  assert.equal(await requests.act({ type: "fault", fault: "power primary", on: true }), "asked");
  assert.equal(there.length, 1);
  assert.deepEqual(sent, []);
});

test("what the guard refuses is not sent", async () => {
  const { requests, sent } = made();
  requests.guard = (type) => type === "fault";
  assert.equal(await requests.act({ type: "fault", fault: "power primary", on: true }), null);
  assert.deepEqual(sent, []);
});

test("a pasted line that came too fast is sent again; any other refusal ends the paste", async () => {
  const { requests, said, sent } = made({
    refuses: [refused("too-often", ""), refused("gone", "there is no such lab")],
  });
  assert.equal(await requests.paste("primary", "conf t"), false);
  assert.equal(sent.length, 2);
  assert.deepEqual(said, ["The rest was not pasted. there is no such lab"]);
});

test("a line pasted into the past is not sent where one does not want to go back", async () => {
  const { requests, sent } = made({ looking: true });
  assert.equal(await requests.paste("primary", "conf t"), false);
  assert.deepEqual(sent, []);
});
