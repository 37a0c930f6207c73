// Questions that the state of the lab asks by itself: what will come of what is done next? Each is
// {name, text, choices, judge(after) -> the place of the choice that came true, or null while that cannot be said}.

import { groupNumber } from "./flows.js";

const SEATS = ["primary", "secondary"];

/** The questions that make sense now. `snapshot`: the lab as it is when the question is put. */
export function quickQuestions(snapshot) {
  const groups = [...new Set(snapshot.groups.filter((view) => view.configured).map((view) => view.group))];
  if (groups.length === 0) return [];
  return [
    whichMoves(snapshot, groups),
    ...groups.map((group) => whereTo(group)),
    howSoon(snapshot),
    ...survivors(snapshot),
  ];
}

const holders = (snapshot, group) =>
  snapshot.groups.filter((view) => view.group === group && view.active).map((view) => view.unit);
const moved = (before, after, group) => holders(before, group).join() !== holders(after, group).join();

function whichMoves(before, groups) {
  const choices = groups.map((group) => `Group ${group}`);
  if (groups.length === 2) choices.push("Both groups");
  choices.push("Neither");
  return {
    name: "Which group moves?",
    text: "What happens next: which failover group moves to the other unit?",
    choices,
    judge(after) {
      const gone = groups.filter((group) => moved(before, after, group));
      if (gone.length === 0) return choices.length - 1;
      return gone.length === 2 ? 2 : groups.indexOf(gone[0]);
    },
  };
}

function whereTo(group) {
  const choices = ["On Primary", "On Secondary", "On both", "On neither unit"];
  return {
    name: `Where is group ${group} then?`,
    text: `Where will group ${group} be active afterwards?`,
    choices,
    judge(after) {
      const units = holders(after, group);
      return units.length === 2 ? 2 : units.length === 0 ? 3 : SEATS.indexOf(units[0]);
    },
  };
}

/** The limits are the pair's own poll and hold times. */
function howSoon(before) {
  const { poll_ms: poll, hold_ms: hold } = before.peers[0] ?? { poll_ms: 1000, hold_ms: 15_000 };
  const limits = [...new Set([Math.max(1000, poll), Math.max(2000, hold)])].map((ms) => ms / 1000);
  const choices = [
    `In less than ${limits[0]} s`,
    ...limits.slice(1).map((limit, at) => `In ${limits[at]} to ${limit} s`),
  ];
  choices.push(`Later than ${limits.at(-1)} s`, "Nothing moves");
  const since = before.log.length;
  return {
    name: "In how many seconds?",
    text: "How many seconds of the lab's time pass until the first group has moved?",
    choices,
    judge(after) {
      const cause = after.log
        .slice(newFrom(before, after, since))
        .find((entry) => ["fault", "command", "repair"].includes(entry.kind));
      const moves = after.lanes
        .filter((lane) => lane.group !== 0)
        .flatMap((lane) => lane.segments)
        .filter((segment) => segment.state === "Active" && cause && segment.at_ms >= cause.at_ms);
      if (!cause) return null;
      if (moves.length === 0) return choices.length - 1;
      const seconds = (Math.min(...moves.map((segment) => segment.at_ms)) - cause.at_ms) / 1000;
      const place = limits.findIndex((limit) => seconds < limit);
      return place < 0 ? limits.length : place;
    },
  };
}

/** Where the rows begin that the log got since: it keeps its last ones only. */
function newFrom(before, after, length) {
  const last = before.log.at(-1);
  if (!last) return 0;
  const at = after.log.findLastIndex((entry) => entry.number === last.number);
  return at < 0 ? Math.min(length, after.log.length) : at + 1;
}

/** Up to so many contexts are choices of their own; of more, the groups are. */
const MANY = 3;

function survivors(before) {
  const running = before.flows.filter((flow) => flow.state !== "off");
  const contexts = [...new Set(running.map((flow) => flow.context))];
  if (contexts.length === 0) return [];
  const isFew = contexts.length <= MANY;
  const partOf = (flow) => (isFew ? flow.context : `group ${groupNumber(before, flow.context)}`);
  const parts = [...new Set(running.map(partOf))].sort();
  const choices = ["All of them"];
  if (parts.length > 1) choices.push(...parts.map((part) => `Those ${isFew ? "through" : "of"} ${part} only`));
  choices.push("None");
  return [
    {
      name: "Which sessions survive?",
      text: "Which of the sessions that run now survive what happens next?",
      choices,
      judge(after) {
        const lost = parts.filter((part) =>
          running.some((flow) => partOf(flow) === part && losses(after, flow) > flow.lost),
        );
        if (lost.length === 0) return 0;
        if (lost.length === parts.length) return choices.length - 1;
        const kept = parts.filter((part) => !lost.includes(part));
        return kept.length === 1 ? 1 + parts.indexOf(kept[0]) : null;
      },
    },
  ];
}

const losses = (after, flow) => after.flows.find((one) => one.flow === flow.flow)?.lost ?? flow.lost;

/** What one typed as choices, one a line; null and a word where that is no question. */
export function ownQuestion(text, lines) {
  const choices = lines
    .split("\n")
    .map((line) => line.trim())
    .filter(Boolean);
  if (!text.trim()) return { wrong: "Type the question first." };
  if (choices.length < 2 || choices.length > 8)
    return { wrong: `A question has 2 to 8 choices, one on each line; there are ${choices.length}.` };
  return { text: text.trim(), choices };
}
