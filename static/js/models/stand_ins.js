// Texts -> the same texts with other addresses and names, before anything leaves the page; nothing keeps which stands for which.
//
// Addresses: each bit behind a prefix is turned round or not, the same for all addresses with that prefix, so two addresses
// share as many bits afterwards as before: the same subnet stays the same subnet. Masks stay. The bits of the host stay within
// the subnet of an interface, and so do the addresses of a network itself (all zeros) and of its broadcast (all ones). Private
// addresses stay private, multicast and special ones stay as they are.
// Names: each name that the texts define gets one of its kind and a number, wherever the name stands as a whole word.

const ADDRESS = /(?<![\d.])(?:\d{1,3}\.){3}\d{1,3}(?![\d.])/g;
const PAIR = /(?<![\d.])((?:\d{1,3}\.){3}\d{1,3})[ /]+((?:\d{1,3}\.){3}\d{1,3})(?![\d.])/g;
const INTERFACE = /^\s*(?:ip address|failover interface ip \S+) ((?:\d{1,3}\.){3}\d{1,3}) ((?:\d{1,3}\.){3}\d{1,3})/;
const IPV6 = /(?<![\w:.])(?=[0-9a-f]*:[0-9a-f:]*:)[0-9a-f:]{3,39}(?![\w:])/gi;
/** Address and length: what stays itself. The first are private, their inside is replaced. */
const KEPT = [
  [[10, 0, 0, 0], 8],
  [[172, 16, 0, 0], 12],
  [[192, 168, 0, 0], 16],
  [[100, 64, 0, 0], 10],
];
const SPECIAL = [0, 127, 169];
const FIRST_MULTICAST = 224;

/** What defines a name: its kind, the pattern, and whether the name may stand in the path of a file. */
const NAMES = [
  ["host", /^\s*hostname (\S+)/],
  ["domain", /^\s*domain-name (\S+)/],
  ["ctx", /^context (\S+)/],
  ["if", /^\s*nameif (\S+)/],
  ["if", /^\s*allocate-interface \S+ ([A-Za-z][\w.-]*)/],
  ["if", /^\s*interface (?!(?:\w*ethernet|management|port-channel|redundant|vlan|bvi|tunnel)\d*\b)([A-Za-z][\w.-]*)$/i],
  ["link", /^\s*failover (?:lan interface|link) (\S+)/],
  ["user", /^\s*username (\S+)/],
  ["name", /^\s*name [\d.]+ (\S+)/],
  ["obj", /^\s*object(?:-group)? \S+ (\S+)/],
  ["acl", /^\s*access-list (\S+)/],
  ["group", /^\s*(?:tunnel-group|group-policy|aaa-server|crypto ca trustpoint|crypto map|class-map|policy-map) (\S+)/],
];
/** Names that say nothing of their owner, and words of the device that someone may have used as a name. */
const GENERIC = new Set(
  (
    "inside outside dmz management mgmt admin system global global_policy inspection_default local dfltgrppolicy " +
    "class-default default folink statelink failover stateful state lanfailover stby standby visible invisible type " +
    "match-any match-all any any4 any6 permit deny tcp udp ip icmp esp gre host interface object network service " +
    "protocol subnet range extended standard remark line log eq gt lt neq static dynamic source destination primary " +
    "secondary encrypted password privilege attributes internal external in out unit group key lan link context " +
    "www http https ssh telnet ftp domain snmp ntp smtp pop3 rsh netmask tunneled"
  ).split(" "),
);
const SHORTEST = 2;
const FREE_TEXT =
  /^(\s*(?:description|banner \S+|snmp-server (?:location|contact)|access-list \S+ remark|contact\S*)) .*$/;
const WORD = /[A-Za-z_][\w.-]*/g;

/** `sources`: `[{name, text}]`, all texts of one pair. `random`: 0 to 1, for tests. */
export function replaceNamesAndAddresses(sources, random = Math.random) {
  const lines = sources.map(({ name, text }) => ({ name, lines: text.split("\n") }));
  const all = lines.flatMap((source) => source.lines);
  const addresses = new Addresses(all, random);
  const names = new Names(all);
  return lines.map(({ name, lines: own }, at) => ({
    name: names.inFile(name, at),
    text: own.map((line) => addresses.inLine(names.inLine(line))).join("\n"),
  }));
}

// --- addresses ---------------------------------------------------------------------------------------------------------

const number = (address) => {
  const parts = address.split(".").map(Number);
  return parts.every((part) => part <= 255)
    ? ((parts[0] << 24) | (parts[1] << 16) | (parts[2] << 8) | parts[3]) >>> 0
    : null;
};
const words = (value) => [24, 16, 8, 0].map((shift) => (value >>> shift) & 255).join(".");
const prefix = (value, length) => (length === 0 ? 0 : (value >>> (32 - length)) >>> 0);

/** Length of a mask of ones and then zeros, at least 8; null: it is none. */
export function maskLength(value) {
  const length = Math.clz32(~value >>> 0);
  return length === 32 || (length >= 8 && (value << length) >>> 0 === 0) ? length : null;
}

class Addresses {
  /** Bits that stay, `length:prefix`. */
  #fixed = new Set();
  /** Subnets of interfaces, `length:prefix`. */
  #subnets = new Set();
  #turned = new Map();
  #found = new Map();
  #sixes = new Map();

  constructor(lines, random) {
    this.random = random;
    for (const [block, length] of KEPT) this.#fixPath(number(block.join(".")), 0, length);
    for (const special of SPECIAL) this.#fixPath((special << 24) >>> 0, 0, 8);
    for (const line of lines) this.#learn(line);
  }

  #learn(line) {
    const own = INTERFACE.exec(line);
    for (const [, address, mask] of line.matchAll(PAIR)) {
      const length = maskLength(number(mask) ?? 1);
      const value = number(address);
      if (length === null || value === null) continue;
      const first = length === 32 ? value : (prefix(value, length) << (32 - length)) >>> 0;
      this.#fixPath(first, length, 32);
      this.#fixPath((first | (length === 32 ? 0 : 0xffffffff >>> length)) >>> 0, length, 32);
      if (own && own[1] === address) this.#subnets.add(`${length}:${prefix(value, length)}`);
    }
  }

  /** The bits from `from` on to `to` stay for addresses that are as `value` up to there. */
  #fixPath(value, from, to) {
    for (let length = from; length < to; length++) this.#fixed.add(`${length}:${prefix(value, length)}`);
  }

  inLine(line) {
    if (!/[.:]/.test(line)) return line;
    const four = line.replace(ADDRESS, (address) => this.#of(address));
    return four.replace(IPV6, (address) => this.#six(address));
  }

  #of(address) {
    if (!this.#found.has(address)) this.#found.set(address, this.#other(address));
    return this.#found.get(address);
  }

  #other(address) {
    const value = number(address);
    if (value === null || maskLength(value) !== null || value >>> 24 >= FIRST_MULTICAST) return address;
    if (SPECIAL.includes(value >>> 24)) return address;
    let other = 0;
    let isHost = false;
    for (let length = 0; length < 32; length++) {
      const key = `${length}:${prefix(value, length)}`;
      isHost ||= this.#subnets.has(key);
      const bit = (value >>> (31 - length)) & 1;
      const stays = length < 3 || isHost || this.#fixed.has(key);
      other = ((other << 1) | (bit ^ (stays ? 0 : this.#turns(key)))) >>> 0;
    }
    return words(other);
  }

  #turns(key) {
    if (!this.#turned.has(key)) this.#turned.set(key, this.random() < 0.5 ? 1 : 0);
    return this.#turned.get(key);
  }

  /** The second to the fourth group of a global address are replaced, each by the groups before it. */
  #six(address) {
    const halves = address.toLowerCase().split("::");
    if (halves.length > 2 || /^(?:fe80|ff|:)/.test(address.toLowerCase())) return address;
    const left = halves[0].split(":");
    const filled = halves.length === 2 || left.length === 8;
    if (!filled || left.some((group) => group.length > 4)) return address;
    const groups = left.map((group, at) => {
      if (at < 1 || at > 3 || Number.parseInt(group || "0", 16) === 0) return group;
      const key = left.slice(0, at + 1).join(":");
      if (!this.#sixes.has(key)) this.#sixes.set(key, (1 + Math.floor(this.random() * 0xfffe)).toString(16));
      return this.#sixes.get(key);
    });
    return [groups.join(":"), ...halves.slice(1)].join("::");
  }
}

// --- names -------------------------------------------------------------------------------------------------------------

class Names {
  #stand = new Map();
  /** By the name in small letters: files are often named so. */
  #small = new Map();
  #counts = new Map();

  constructor(lines) {
    const heads = new Set(lines.map((line) => line.trimStart().split(" ", 1)[0].toLowerCase()));
    for (const line of lines) {
      for (const [kind, pattern] of NAMES) {
        const name = pattern.exec(line)?.[1];
        if (!name || name.length < SHORTEST || !/^[A-Za-z_][\w.-]*$/.test(name)) continue;
        if (!GENERIC.has(name.toLowerCase()) && !heads.has(name.toLowerCase())) this.#add(kind, name);
      }
    }
  }

  #add(kind, name) {
    if (this.#stand.has(name)) return;
    const count = (this.#counts.get(kind) ?? 0) + 1;
    this.#counts.set(kind, count);
    this.#stand.set(name, `${kind}${count}`);
    if (!this.#small.has(name.toLowerCase())) this.#small.set(name.toLowerCase(), `${kind}${count}`);
  }

  inLine(line) {
    const free = FREE_TEXT.exec(line);
    const text = free ? `${free[1]} removed` : line;
    return text.replace(WORD, (word) => this.#of(word));
  }

  /** A word of a configuration that is a name, or the name of its file. */
  #of(word) {
    const whole = this.#named(word);
    if (whole) return whole;
    const [stem, ...rest] = word.split(".");
    const found = rest.length ? this.#named(stem) : undefined;
    return found ? [found, ...rest].join(".") : word;
  }

  #named(word) {
    return this.#stand.get(word) ?? this.#small.get(word.toLowerCase());
  }

  inFile(name, at) {
    const end = /\.\w{1,5}$/.exec(name)?.[0] ?? "";
    const role = /(?<![a-z])(primary|secondary|pri|sec)(?![a-z])/i.exec(name)?.[1].toLowerCase();
    const path = name.slice(0, name.length - end.length).split(/[\\/]/);
    const known = this.#named(path.at(-1));
    return [role, known ?? `file${at + 1}`].filter(Boolean).join("-") + end;
  }
}
