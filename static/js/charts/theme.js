// The page's colours as Plotly wants them: resolved, since it knows no custom properties.

const TONES = {
  ink: "--ink",
  soft: "--soft",
  line: "--line",
  edge: "--edge",
  panel: "--panel",
  fill: "--fill",
  "group-1": "--group-1",
  "group-2": "--group-2",
  bad: "--bad-mark",
  doubt: "--doubt-mark",
  sent: "--sent",
};

/** {tone: "rgb(...)"} as the page shows them now, and the font. `root` is where the probe stands. */
export function colours(root) {
  const probe = document.createElement("span");
  probe.hidden = true;
  root.append(probe);
  const found = {};
  for (const [name, property] of Object.entries(TONES)) {
    probe.style.color = `var(${property})`;
    found[name] = getComputedStyle(probe).color;
  }
  found.font = getComputedStyle(root).fontFamily;
  probe.remove();
  return found;
}

/** With so much of it seen through: "rgb(1, 2, 3)" -> "rgba(1, 2, 3, 0.2)". */
export const faint = (colour, share) =>
  colour.replace(/^rgba?\(([^,]+),([^,]+),([^,)]+).*\)$/, `rgba($1,$2,$3, ${share})`);

/** Calls `change` when the page turns from light to dark or back. Returns how to stop it. */
export function onTheme(change) {
  const dark = matchMedia("(prefers-color-scheme: dark)");
  const contrast = matchMedia("(prefers-contrast: more)");
  const watch = new MutationObserver(change);
  watch.observe(document.documentElement, { attributes: true, attributeFilter: ["data-theme"] });
  dark.addEventListener("change", change);
  contrast.addEventListener("change", change);
  return () => {
    watch.disconnect();
    dark.removeEventListener("change", change);
    contrast.removeEventListener("change", change);
  };
}
