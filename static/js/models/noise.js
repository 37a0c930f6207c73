// What terminals, mail programs and web pages add to a text, removed as simulator/pair/reading/noise.py does it.
// The number of lines stays.

const LINE_END = /\r*\n|\v|\f|\x85|\u2028|\u2029/;
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what a terminal sends
const ESCAPE = /\x1b(?:\[[0-9;?]{0,16}[@-~]|\][^\x07\x1b\n]{0,200}(?:\x07|\x1b\\)|[()][0-9A-Za-z]|[=>78cDEHM])/g;
const MORE = /<--- More --->(?:(?:\r {0,20})+\r|[\b]+ {0,20}[\b]*| {14})?/g;
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what nobody sees
const INVISIBLE = /[\x00-\x07\x0e-\x1f\x7f\u200b-\u200f\u2060\ufeff]/g;
const PRINTABLE = /^[ -~]*$/;

export function clean(text) {
  return text.split(LINE_END).map(cleanLine).join("\n");
}

function cleanLine(line) {
  if (PRINTABLE.test(line)) return line.replace(MORE, "").trimEnd();
  let rest = line.replace(ESCAPE, "").replace(MORE, "");
  if (/[\b\r]/.test(rest)) rest = seen(rest);
  return plain(rest.replace(INVISIBLE, "")).replace(/ +$/, "");
}

/** What is left on the screen: a backspace moves back one sign, a carriage return to the first; what follows overwrites. */
function seen(line) {
  const shown = [];
  let at = 0;
  for (const sign of line) {
    if (sign === "\b") at = Math.max(0, at - 1);
    else if (sign === "\r") at = 0;
    else shown[at++] = sign;
  }
  return shown.join("");
}

/** Ordinary blanks only. Tabs before the text reach to the next multiple of 8, any other is one blank. */
function plain(line) {
  const blanks = line.replace(/\p{Zs}/gu, " ");
  const text = blanks.replace(/^[ \t]+/, "");
  let indent = "";
  for (const sign of blanks.slice(0, blanks.length - text.length)) {
    indent += sign === "\t" ? " ".repeat(8 - (indent.length % 8)) : " ";
  }
  return indent + text.replaceAll("\t", " ");
}
