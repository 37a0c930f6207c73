// The events, the system log or the consoles, taken along: copied as Markdown, or saved as Markdown or CSV. Loaded when asked for.

import { Incidents } from "../models/incidents.js";
import { csvOf, fenced, markdownOf, tableOfRows, tableOfSyslog } from "../models/reports.js";
import { title } from "../models/words.js";

const LISTS = {
  events: {
    name: "events",
    markdown: (snapshot) => markdownOf(incidentsOf(snapshot), snapshot.title),
    table: (snapshot) => tableOfRows(incidentsOf(snapshot)),
  },
  syslog: {
    name: "system log",
    markdown: (snapshot) =>
      fenced(
        snapshot.syslog.map((line) => line.text),
        `${snapshot.title}: system log`,
      ),
    table: (snapshot) => tableOfSyslog(snapshot.syslog),
  },
  consoles: {
    name: "consoles",
    markdown: (snapshot) =>
      snapshot.consoles
        .map((console) =>
          fenced([...console.lines, console.prompt], `${snapshot.title}: console of ${title(console.unit)}`),
        )
        .join("\n"),
    table: (snapshot) => ({
      header: ["unit", "line"],
      rows: snapshot.consoles.flatMap(({ unit, lines }) => lines.map((line) => [unit, line])),
    }),
  },
};

const incidentsOf = (snapshot) => new Incidents().read(snapshot.log);

/** `list`: a key of LISTS; `form`: "copy", "markdown" or "csv"; of the moment that is shown. */
export async function take(list, form, { snapshot, notices }) {
  const { name, markdown, table } = LISTS[list];
  const file = `${snapshot.lab}-${name.replace(" ", "-")}`;
  if (form === "csv") return save(`${file}.csv`, csvOf(table(snapshot)), "text/csv");
  const text = markdown(snapshot);
  if (form === "copy" && (await copied(text))) return notices.say(`Copied: ${name}, as Markdown.`);
  if (form === "copy") notices.say("This browser does not let the page copy: it is saved as a file instead.");
  return save(`${file}.md`, text, "text/markdown");
}

async function copied(text) {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false; // there is no clipboard without HTTPS, or it was refused
  }
}

function save(name, text, type) {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }));
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}
