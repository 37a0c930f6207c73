// Light or dark by hand; without a choice the page follows the system.

const KEY = "foverlab-theme";

export function applyTheme() {
  const chosen = localStorage.getItem(KEY);
  if (chosen) document.documentElement.dataset.theme = chosen;
}

export function toggleTheme() {
  const { documentElement } = document;
  const dark = documentElement.dataset.theme
    ? documentElement.dataset.theme === "dark"
    : matchMedia("(prefers-color-scheme: dark)").matches;
  localStorage.setItem(KEY, dark ? "light" : "dark");
  applyTheme();
}

applyTheme();
