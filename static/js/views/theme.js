// Light or dark by hand; without a choice the page follows the system.

const KEY = "foverlab-theme";

function apply(theme) {
  if (theme) document.documentElement.dataset.theme = theme;
}

/** The choice made before; none where the browser keeps nothing for us. */
function remembered() {
  try {
    return localStorage.getItem(KEY);
  } catch {
    return null;
  }
}

export function toggleTheme() {
  const { documentElement } = document;
  const dark = documentElement.dataset.theme
    ? documentElement.dataset.theme === "dark"
    : matchMedia("(prefers-color-scheme: dark)").matches;
  const theme = dark ? "light" : "dark";
  apply(theme);
  try {
    localStorage.setItem(KEY, theme);
  } catch {
    // The choice holds for this page only.
  }
}

apply(remembered());
