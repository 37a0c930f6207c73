// Other addresses and names in place of those of someone's pair: what belonged together still does.

import assert from "node:assert/strict";
import { test } from "node:test";
import { maskLength, replaceNamesAndAddresses } from "../../static/js/models/stand_ins.js";

/** Chance that comes out the same each time. */
function chance(seed) {
  let state = seed;
  return () => {
    state = (state * 1103515245 + 12345) % 2147483648;
    return state / 2147483648;
  };
}

const replaced = (text, seed = 7) => replaceNamesAndAddresses([{ name: "a.txt", text }], chance(seed))[0].text;
const value = (address) => address.split(".").reduce((sum, part) => sum * 256 + Number(part), 0);
const network = (address, mask) => (value(address) & value(mask)) >>> 0;

const SYSTEM = `hostname ACME-FW1
failover interface ip folink 10.254.1.1 255.255.255.252 standby 10.254.1.2
context ACME-Web
  description the web shop
  allocate-interface GigabitEthernet0/0.10 acme-out
  config-url disk0:/acme-web.cfg`;
const CONTEXT = `hostname ACME-Web
interface acme-out
 nameif outside
 ip address 198.51.100.130 255.255.255.128 standby 198.51.100.131
interface acme-in
 nameif inside
 ip address 10.20.4.1 255.255.252.0 standby 10.20.4.2
 ipv6 address 2001:db8:12:34::1/64 standby 2001:db8:12:34::2
object network SHOP
 host 10.20.5.9
access-list ACME_IN extended permit tcp any object SHOP eq https
access-group ACME_IN in interface outside
route outside 0.0.0.0 0.0.0.0 198.51.100.129 1
route inside 10.20.0.0 255.255.0.0 10.20.4.254 1`;

test("two addresses of a subnet stay in one subnet, with their place in it, for whatever chance", () => {
  for (let seed = 1; seed < 60; seed++) {
    const text = replaced(CONTEXT, seed);
    const [, address, mask, standby] = /ip address (\S+) (\S+) standby (\S+)/.exec(text);
    assert.equal(mask, "255.255.255.128");
    assert.equal(network(address, mask), network(standby, mask));
    assert.equal(value(address) & 127, 2);
    const [, hop] = /route outside 0.0.0.0 0.0.0.0 (\S+) 1/.exec(text);
    assert.equal(network(hop, mask), network(address, mask));
    const [, wide, wideMask] = /route inside (\S+) (\S+)/.exec(text);
    assert.equal(network(wide, wideMask), value(wide), "the address of a network stays one");
    const [, inside] = /nameif inside\n ip address (\S+) 255.255.252.0/.exec(text);
    assert.equal(network(inside, wideMask), value(wide), "a subnet stays within the route to it");
    assert.match(inside, /^10\./, "private stays private");
    const [, server] = /host (\S+)/.exec(text);
    assert.equal(network(server, "255.255.252.0"), network(inside, "255.255.252.0"));
  }
});

test("addresses are others afterwards", () => {
  const changed = [1, 2, 3, 4, 5, 6, 7, 8].filter((seed) => !replaced(CONTEXT, seed).includes("198.51.100."));
  assert.ok(changed.length >= 6);
  assert.doesNotMatch(replaced(CONTEXT), /2001:db8:12:34::/);
  assert.match(replaced(CONTEXT), /ipv6 address 2001:(\w+):(\w+):(\w+)::1\/64 standby 2001:\1:\2:\3::2/);
});

test("a name is replaced wherever it stands, the file of a context too", () => {
  const [system, context] = replaceNamesAndAddresses(
    [
      { name: "primary.txt", text: SYSTEM },
      { name: "ACME-Web.cfg", text: CONTEXT },
    ],
    chance(3),
  );
  assert.doesNotMatch(system.text + context.text + system.name + context.name, /acme|shop/i);
  assert.equal(system.name, "primary-file1.txt");
  const [, name] = /^context (\S+)/m.exec(system.text);
  assert.match(system.text, new RegExp(`config-url disk0:/${name}\\.cfg`));
  assert.match(context.text, new RegExp(`^hostname ${name}`));
  assert.equal(context.name, `${name}.cfg`);
  assert.match(context.text, /access-group acl1 in interface outside/);
  assert.match(system.text, /description removed/);
});

test("words of the device stay, whatever someone named so", () => {
  const text = "object network host\nusername interface password *****\ninterface GigabitEthernet0/0\n host 10.1.1.1";
  assert.match(replaced(text), /interface GigabitEthernet0\/0\n host 10\./);
});

test("masks are known by their ones", () => {
  assert.deepEqual(
    ["255.255.255.252", "255.0.0.0", "255.255.255.255", "255.0.255.0", "10.1.1.1", "0.0.0.0"].map((text) =>
      maskLength(value(text)),
    ),
    [30, 8, 32, null, null, null],
  );
});
